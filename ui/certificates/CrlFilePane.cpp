// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CrlFilePane.h"

#include "ui/certificates/CrlFileModel.h"
#include "ui/text/DateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/PropertyBox.h"

namespace sekisho::ui {

CrlFilePane::CrlFilePane(const PageServices &services, QWidget *parent)
    : CertificatePane(services, QStringLiteral("crl"), parent)
    , m_model(new CrlFileModel(this))
    , m_copyButton(addFootButton(SignButton::Kind::Normal, QStringLiteral("copyAddressButton"),
                                 QStringLiteral("copy")))
{
    table().setSourceModel(m_model);
    table().setColumns({{320, false, true, false, 0},
                        {0, false, false, true, 2},
                        {120, false, false, false, 3},
                        {120, false, false, false, 1}});
    filterBar().setExportName(QStringLiteral("crl-files"));
    connect(m_copyButton, &QAbstractButton::clicked, this, [this] {
        const QModelIndex current = table().currentSourceIndex();
        if (current.isValid())
            copyText(m_model->file(current.row()).url, tr("The address is on the clipboard."));
    });
}

void CrlFilePane::setOrganization(const nac::OrganizationPtr &organization)
{
    m_model->setOrganization(organization);
}

QString CrlFilePane::statusText() const
{
    //: %1 and %2 are numbers
    return tr("%1 of %2 CRL files").arg(shownText(), totalText());
}

void CrlFilePane::retranslate()
{
    m_copyButton->setTexts(tr("Copy address"));
    filterBar().setHeading(tr("Uploaded CRL files"));
    table().setAccessibleName(tr("Uploaded CRL files"));
    table().setEmptyState(
            QStringLiteral("crl"), tr("No CRL files have been uploaded."),
            tr("They are needed where the Mist cloud cannot fetch the CRL of a CA itself."));
    m_model->retranslate();
}

void CrlFilePane::fillDrawer(const QVariant &)
{
    const QModelIndex current = table().currentSourceIndex();
    if (!current.isValid())
        return;
    const nac::CrlFile &file = m_model->file(current.row());
    drawer().setTitle(QStringLiteral("crl"), file.name.isEmpty() ? file.id.value() : file.name);
    drawer().clearSections();
    const auto header = [this](int column) {
        return m_model->headerData(column, Qt::Horizontal).toString();
    };
    addPropertyBox(addPropertiesSection())
            ->setRows({{header(CrlFileModel::Issuer), file.name, false, {}},
                       {header(CrlFileModel::Address), file.url, true, {}},
                       {header(CrlFileModel::Created),
                        DateText::dateTimeZone(file.created),
                        false,
                        {}},
                       {header(CrlFileModel::Modified),
                        DateText::dateTimeZone(file.modified),
                        false,
                        {}}});
}

} // namespace sekisho::ui
