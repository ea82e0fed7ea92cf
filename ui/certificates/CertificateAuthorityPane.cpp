// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CertificateAuthorityPane.h"

#include "ui/certificates/FindingLines.h"
#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/PropertyBox.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace sekisho::ui {

CertificateAuthorityPane::CertificateAuthorityPane(const PageServices &services, QWidget *parent)
    : CertificatePane(services, QStringLiteral("external"), parent)
    , m_model(new CertificateAuthorityModel(this))
    , m_inspectButton(drawer().addHeaderButton())
    , m_copyButton(addFootButton(SignButton::Kind::Normal, QStringLiteral("copyPemButton"),
                                 QStringLiteral("copy")))
    , m_removeButton(addFootButton(SignButton::Kind::Danger, QStringLiteral("removeButton"),
                                   QStringLiteral("trash"), true))
{
    setDrawerDefaults(true);
    table().setSourceModel(m_model);
    table().setColumns({{36, false, true, false, 0, true},
                        {198, false, true, false, 0},
                        {0, false, false, true, 3},
                        {222, false, true, false, 0},
                        {66, false, false, false, 2},
                        {114, false, false, false, 1}});
    table().setDefaultSort(CertificateAuthorityModel::ValidTo);
    filterBar().setExportName(QStringLiteral("certificate-authorities"));
    m_inspectButton->setObjectName(QStringLiteral("inspectButton"));
    m_inspectButton->setSmall(true);

    connect(m_inspectButton, &QAbstractButton::clicked, this, [this] {
        const Row *row = authority(table().currentObject());
        if (row && !row->der.isEmpty())
            Q_EMIT inspectRequested({row->der}, m_model->nameOf(*row));
    });
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CertificateAuthorityPane::selectionChanged);
    connect(m_copyButton, &QAbstractButton::clicked, this, [this] {
        if (const Row *row = authority(table().currentObject()))
            copyText(row->pem, tr("The PEM is on the clipboard."));
    });
}

void CertificateAuthorityPane::setOrganization(const nac::OrganizationPtr &organization)
{
    m_model->setOrganization(organization, now(), draft(), live());
    m_isHidden = organization && !organization->settings.present;
    refreshEmptyState();
    refreshHeading();
}

QString CertificateAuthorityPane::statusText() const
{
    //: %1 and %2 are numbers
    return tr("%1 of %2 authorities").arg(shownText(), totalText());
}

void CertificateAuthorityPane::retranslate()
{
    m_inspectButton->setTexts(tr("Inspect"));
    m_copyButton->setTexts(tr("Copy PEM"));
    m_removeButton->setTexts(tr("Remove…"));
    table().setAccessibleName(tr("Certificate Authorities"));
    refreshEmptyState();
    m_model->retranslate();
    refreshHeading();
}

void CertificateAuthorityPane::refreshEmptyState()
{
    const QString icon = QStringLiteral("certificate");
    if (m_isHidden) {
        table().setEmptyState(icon, tr("The cloud shows no Access Assurance settings."),
                              tr("This organization has none yet, or they cannot be read. What you "
                                 "add here is sent all the same."));
        return;
    }
    table().setEmptyState(icon, tr("There are no Certificates."),
                          tr("A client certificate is accepted only if its chain ends in one of "
                             "the CAs that are registered here."));
}

void CertificateAuthorityPane::refreshHeading()
{
    filterBar().setHeading(tr("%n Certificate Authorities", nullptr, m_model->rowCount()));
}

void CertificateAuthorityPane::setActions(QAction *replace, QAction *remove)
{
    m_replace = replace;
    bindButton(m_removeButton, remove);
}

QList<CertificateAuthorityModel::Row> CertificateAuthorityPane::selectedAuthorities() const
{
    QList<Row> rows;
    const QModelIndexList selected = table().selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        const int row = table().filter().mapToSource(index).row();
        if (row >= 0 && row < m_model->rowCount())
            rows.append(m_model->row(row));
    }
    return rows;
}

const CertificateAuthorityPane::Row *CertificateAuthorityPane::authority(const QVariant &id) const
{
    for (const Row &row : m_model->rows()) {
        if (row.id == id.toString())
            return &row;
    }
    return nullptr;
}

QString CertificateAuthorityPane::consequence(const Row &row) const
{
    if (!row.details || !row.clients || *row.clients == 0)
        return {};
    const pki::CertificateIndex &index = row.details->index;
    const int clients = static_cast<int>(*row.clients);
    if (index.notAfter < now())
        //: %1 is a date
        return tr("%Ln client(s) with a certificate of this CA are refused since %1.", nullptr,
                  clients)
                .arg(DateText::date(index.notAfter));
    if (nac::daysLeft(index, now()) <= nac::kExpiryWarningDays)
        //: %1 is a date
        return tr("%Ln client(s) with a certificate of this CA are refused from %1.", nullptr,
                  clients)
                .arg(DateText::date(index.notAfter.addDays(1)));
    return tr("%Ln client(s) use a certificate of this CA.", nullptr, clients);
}

void CertificateAuthorityPane::fillDrawer(const QVariant &id)
{
    const Row *row = authority(id);
    if (!row)
        return;
    drawer().setTitle(QStringLiteral("certificate"), m_model->nameOf(*row));
    drawer().clearSections();
    m_inspectButton->setEnabled(row->details.has_value());
    if (row->mark != State::None) {
        auto *mark = new StateBadge(theme(), row->mark, {}, true);
        mark->setObjectName(QStringLiteral("draftMarkBadge"));
        drawer().addSection(tr("Draft"))->body()->addWidget(mark, 0, Qt::AlignLeading);
    }
    if (row->details) {
        const pki::CertificateIndex &index = row->details->index;
        SectionFrame *summary = drawer().addSection();
        addValidity(summary, index.notBefore, index.notAfter)
                ->setObjectName(QStringLiteral("daysLeftBadge"));
        addConsequence(summary, *row);
    }
    if (m_replace) {
        SignButton *button = addActionButton(drawer().addSection(), m_replace);
        button->setObjectName(QStringLiteral("replaceButton"));
        button->setTexts(tr("Replace…"));
    }
    addFindings(*row);
    SectionFrame *properties = addPropertiesSection();
    if (row->details) {
        PropertyBox *box = addPropertyBox(properties);
        box->setLabelWidth(104);
        box->setRows(CertificateText::properties(*row->details));
    } else {
        addText(properties, row->pem.left(400), FontRole::Mono, Token::Text2);
    }
}

void CertificateAuthorityPane::addConsequence(SectionFrame *section, const Row &row)
{
    const QString sentence = consequence(row);
    if (sentence.isEmpty())
        return;
    addText(section, sentence, FontRole::Body, Token::Text)
            ->setObjectName(QStringLiteral("consequenceLabel"));
    auto *events = new SignButton(theme(), SignButton::Kind::Normal, section);
    events->setSmall(true);
    events->setObjectName(QStringLiteral("showEventsButton"));
    events->setTexts(tr("Show their events"));
    const QString issuer = row.details->index.subject.commonName();
    connect(events, &QAbstractButton::clicked, this, [this, issuer] {
        Q_EMIT navigateRequested(PageId::Activity, QVariantMap{{QStringLiteral("filter"), issuer}});
    });
    section->body()->addWidget(events, 0, Qt::AlignLeading);
}

void CertificateAuthorityPane::addFindings(const Row &row)
{
    SectionFrame *findings = drawer().addSection(tr("Findings"));
    addFindingLines(theme(), findings->body(), row.findings);
}

} // namespace sekisho::ui
