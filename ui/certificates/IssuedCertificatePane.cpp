// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/IssuedCertificatePane.h"

#include "ui/certificates/IssuedCertificateModel.h"
#include "ui/page/DataPage.h"
#include "ui/text/DateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/PropertyBox.h"

namespace sekisho::ui {

IssuedCertificatePane::IssuedCertificatePane(const PageServices &services, QWidget *parent)
    : CertificatePane(services, QStringLiteral("internal"), parent)
    , m_model(new IssuedCertificateModel(this))
    , m_copyButton(addFootButton(SignButton::Kind::Normal, QStringLiteral("copySerialButton"),
                                 QStringLiteral("copy")))
    , m_revokeButton(
              addFootButton(SignButton::Kind::Danger, QStringLiteral("revokeButton"), {}, true))
{
    table().setSourceModel(m_model);
    table().setColumns({{190, false, true, false, 0},
                        {0, false, false, true, 3},
                        {190, false, false, false, 2},
                        {110, false, false, false, 4},
                        {110, false, false, false, 5},
                        {130, false, true, false, 0}});
    filterBar().setExportName(QStringLiteral("issued-certificates"));
    connect(m_copyButton, &QAbstractButton::clicked, this, [this] {
        copyText(table().currentObject().toString(), tr("The serial number is on the clipboard."));
    });
}

void IssuedCertificatePane::setOrganization(const nac::OrganizationPtr &organization)
{
    m_model->setOrganization(organization, now());
}

QString IssuedCertificatePane::statusText() const
{
    //: %1 and %2 are numbers
    return tr("%1 of %2 issued certificates").arg(shownText(), totalText());
}

void IssuedCertificatePane::retranslate()
{
    m_copyButton->setTexts(tr("Copy serial number"));
    m_revokeButton->setTexts(tr("Revoke…"));
    m_revokeButton->setDisabledReason(DataPage::readsOnlyReason());
    filterBar().setHeading(tr("Issued client certificates"));
    table().setAccessibleName(tr("Issued client certificates"));
    table().setEmptyState(
            QStringLiteral("certificate"), tr("The Onboard CA has issued no certificates."),
            tr("Certificates appear here as soon as devices enroll through Intune, Jamf or the "
               "NAC portal."));
    m_model->retranslate();
}

void IssuedCertificatePane::fillDrawer(const QVariant &)
{
    const QModelIndex current = table().currentSourceIndex();
    if (!current.isValid())
        return;
    const nac::IssuedCertificate &certificate = m_model->certificate(current.row());
    drawer().setTitle(QStringLiteral("certificate"), certificate.commonName.isEmpty()
                                                             ? certificate.serialNumber
                                                             : certificate.commonName);
    drawer().clearSections();
    if (certificate.created.isValid() && certificate.expires.isValid())
        addValidity(drawer().addSection(), certificate.created, certificate.expires);
    SectionFrame *properties = addPropertiesSection();
    QList<PropertyRow> rows;
    for (int column = 0; column < IssuedCertificateModel::ColumnCount; ++column) {
        const QModelIndex cell = m_model->index(current.row(), column);
        const bool time = column == IssuedCertificateModel::Created ||
                          column == IssuedCertificateModel::Expires;
        PropertyRow row;
        row.label = m_model->headerData(column, Qt::Horizontal).toString();
        row.value = time ? DateText::dateTimeZone(column == IssuedCertificateModel::Created
                                                          ? certificate.created
                                                          : certificate.expires)
                         : cell.data(Qt::DisplayRole).toString();
        row.mono = cell.data(MonoRole).toBool();
        rows.append(row);
    }
    addPropertyBox(properties)->setRows(rows);
    addText(properties,
            tr("The cloud does not say whether a certificate has been revoked, and gives no copy "
               "of it."),
            FontRole::Small, Token::Text2);
}

} // namespace sekisho::ui
