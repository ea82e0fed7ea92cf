// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CertificatesPage.h"

#include "core/api/mist/Kind.h"
#include "core/pki/Reader.h"
#include "ui/certificates/CertificateBand.h"
#include "ui/certificates/CertificateDialog.h"
#include "ui/certificates/CrlFileModel.h"
#include "ui/certificates/FileSaver.h"
#include "ui/certificates/FindingText.h"
#include "ui/certificates/IssuedCertificateModel.h"
#include "ui/certificates/OnboardCaDialogs.h"
#include "ui/page/TablePane.h"
#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/NacText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/MiniTabBar.h"
#include "ui/widgets/PageTitleRow.h"
#include "ui/widgets/PropertyBox.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ValidityBar.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sekisho::ui {

using api::mist::Kind;
using api::mist::kindName;

namespace {

/// Tabs with the hairline under them that runs across the page.
class TabStrip : public QWidget
{
public:
    TabStrip(Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(16, 0, 16, 0);
        row->setAlignment(Qt::AlignLeading);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(0, height() - 1, width(), 1, m_theme.color(Token::Line));
    }

private:
    Theme &m_theme;
};

/// The first one that is a certificate at all, readable or not; empty if the cloud gave none.
QByteArray onboardCaDer(const nac::Organization &organization)
{
    for (const QString &pem : organization.settings.onboardCaCertificates) {
        const QList<QByteArray> ders = pki::certificatesFromPem(pem.toUtf8());
        if (!ders.isEmpty())
            return ders.first();
    }
    return {};
}

} // namespace

CertificatesPage::CertificatesPage(const PageServices &pageServices, QWidget *parent)
    : DataPage(PageId::Certificates, pageServices, parent)
    , m_authorities(new CertificateAuthorityModel(this))
    , m_issued(new IssuedCertificateModel(this))
    , m_crlFiles(new CrlFileModel(this))
    , m_saver(new FileSaver(this))
{
    setMainKinds(
            {kindName(Kind::Setting), kindName(Kind::OrgCertificate), kindName(Kind::CrlFile)});
    buildTitleRow();

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bandRow = new QVBoxLayout;
    bandRow->setContentsMargins(16, 0, 16, 8);
    m_band = new CertificateBand(theme(), content);
    bandRow->addWidget(m_band);
    layout->addLayout(bandRow);
    auto *strip = new TabStrip(theme(), content);
    m_tabs = new MiniTabBar(theme(), strip);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    strip->layout()->addWidget(m_tabs);
    layout->addWidget(strip);
    m_stack = new QStackedWidget(content);
    m_stack->setObjectName(QStringLiteral("tabStack"));
    layout->addWidget(m_stack, 1);
    buildTabs();
    setContent(content);

    connect(m_band, &CertificateBand::onboardExplanationRequested, this,
            &CertificatesPage::showOnboardCa);
    connect(m_saver, &FileSaver::saved, this, [this](const QString &path) {
        //: %1 is the path of a file
        Q_EMIT noticeRequested(tr("Saved as %1").arg(path));
    });
    connect(m_saver, &FileSaver::failed, this,
            [this](const Error &error) { Q_EMIT noticeRequested(ErrorText::sentence(error)); });
}

void CertificatesPage::buildTitleRow()
{
    m_addButton = titleRow().addButton();
    m_addButton->setObjectName(QStringLiteral("addAuthorityButton"));
    m_viewMistButton = titleRow().addButton();
    m_viewMistButton->setObjectName(QStringLiteral("viewMistCertificateButton"));
    m_importButton = titleRow().addButton();
    m_importButton->setObjectName(QStringLiteral("importServerCertificateButton"));
    m_viewServerButton = titleRow().addButton();
    m_viewServerButton->setObjectName(QStringLiteral("viewServerCertificateButton"));
    m_gearButton = titleRow().addIconButton(QStringLiteral("settings"));
    m_gearButton->setObjectName(QStringLiteral("moreButton"));
    m_gearMenu = new QMenu(this);
    m_gearMenu->setObjectName(QStringLiteral("moreMenu"));
    m_gearMenu->setToolTipsVisible(true);
    m_onboardAction = m_gearMenu->addAction(QString());
    m_onboardAction->setObjectName(QStringLiteral("onboardCaAction"));
    m_mdmAction = m_gearMenu->addAction(QString());
    m_mdmAction->setObjectName(QStringLiteral("mdmInformationAction"));
    m_downloadOnboardAction = m_gearMenu->addAction(QString());
    m_downloadOnboardAction->setObjectName(QStringLiteral("downloadOnboardCaAction"));

    connect(m_viewMistButton, &QAbstractButton::clicked, this,
            &CertificatesPage::viewMistCertificate);
    connect(m_viewServerButton, &QAbstractButton::clicked, this,
            &CertificatesPage::viewServerCertificate);
    connect(m_gearButton, &QAbstractButton::clicked, this, [this] {
        const QSize size = m_gearMenu->sizeHint();
        const QPoint corner = m_gearButton->mapToGlobal(QPoint(
                layoutDirection() == Qt::RightToLeft ? 0 : m_gearButton->width() - size.width(),
                m_gearButton->height() + 2));
        m_gearMenu->popup(corner);
    });
    connect(m_onboardAction, &QAction::triggered, this, &CertificatesPage::showOnboardCa);
    connect(m_mdmAction, &QAction::triggered, this, &CertificatesPage::showMdmInformation);
    connect(m_downloadOnboardAction, &QAction::triggered, this,
            &CertificatesPage::downloadOnboardCa);
}

void CertificatesPage::buildTabs()
{
    const auto addPane = [this](const QString &key, const QString &name,
                                QAbstractItemModel *model) {
        auto *pane = new TablePane(services(), key, m_stack);
        pane->setObjectName(name + QStringLiteral("Pane"));
        pane->table().setObjectName(name + QStringLiteral("Table"));
        pane->table().setSourceModel(model);
        m_stack->addWidget(pane);
        m_tabs->addTab(QString());
        connect(&pane->table(), &DataTable::countsChanged, this,
                [this] { Q_EMIT statusTextChanged(); });
        announceExports(pane->filterBar());
        return pane;
    };
    m_externalPane = addPane(QStringLiteral("certificates.external"), QStringLiteral("external"),
                             m_authorities);
    m_externalPane->setDrawerDefaults(true);
    DataTable &external = m_externalPane->table();
    external.setColumns({{198, false, true, false, 0},
                         {0, false, false, true, 3},
                         {222, false, true, false, 0},
                         {66, false, false, false, 2},
                         {114, false, false, false, 1}});
    external.setDefaultSort(CertificateAuthorityModel::ValidTo);
    m_externalPane->filterBar().setExportName(QStringLiteral("certificate-authorities"));
    connect(m_externalPane, &TablePane::detailsWanted, this,
            &CertificatesPage::fillAuthorityDrawer);
    DetailsDrawer &drawer = m_externalPane->drawer();
    m_inspectButton = drawer.addHeaderButton();
    m_inspectButton->setObjectName(QStringLiteral("inspectButton"));
    m_copyPemButton = new SignButton(theme(), SignButton::Kind::Normal, &drawer);
    m_copyPemButton->setObjectName(QStringLiteral("copyPemButton"));
    m_copyPemButton->setIconName(QStringLiteral("copy"));
    m_removeButton = new SignButton(theme(), SignButton::Kind::Danger, &drawer);
    m_removeButton->setObjectName(QStringLiteral("removeButton"));
    m_removeButton->setIconName(QStringLiteral("trash"));
    drawer.addFootWidget(m_copyPemButton);
    drawer.addFootWidget(m_removeButton, true);
    connect(m_inspectButton, &QAbstractButton::clicked, this, [this] {
        const auto *row = authority(m_externalPane->table().currentObject());
        if (row && !row->der.isEmpty())
            Q_EMIT inspectRequested({row->der}, m_authorities->nameOf(*row));
    });
    connect(m_copyPemButton, &QAbstractButton::clicked, this, [this] {
        if (const auto *row = authority(m_externalPane->table().currentObject()))
            copyText(row->pem, tr("The PEM is on the clipboard."));
    });

    m_internalPane =
            addPane(QStringLiteral("certificates.internal"), QStringLiteral("internal"), m_issued);
    DataTable &internal = m_internalPane->table();
    internal.setColumns({{190, false, true, false, 0},
                         {0, false, false, true, 3},
                         {190, false, false, false, 2},
                         {110, false, false, false, 4},
                         {110, false, false, false, 5},
                         {130, false, true, false, 0}});
    m_internalPane->filterBar().setExportName(QStringLiteral("issued-certificates"));
    connect(m_internalPane, &TablePane::detailsWanted, this, &CertificatesPage::fillIssuedDrawer);
    m_copySerialButton =
            new SignButton(theme(), SignButton::Kind::Normal, &m_internalPane->drawer());
    m_copySerialButton->setObjectName(QStringLiteral("copySerialButton"));
    m_copySerialButton->setIconName(QStringLiteral("copy"));
    m_revokeButton = new SignButton(theme(), SignButton::Kind::Danger, &m_internalPane->drawer());
    m_revokeButton->setObjectName(QStringLiteral("revokeButton"));
    m_internalPane->drawer().addFootWidget(m_copySerialButton);
    m_internalPane->drawer().addFootWidget(m_revokeButton, true);
    connect(m_copySerialButton, &QAbstractButton::clicked, this, [this] {
        copyText(m_internalPane->table().currentObject().toString(),
                 tr("The serial number is on the clipboard."));
    });

    m_crlPane = addPane(QStringLiteral("certificates.crl"), QStringLiteral("crl"), m_crlFiles);
    DataTable &crl = m_crlPane->table();
    crl.setColumns({{320, false, true, false, 0},
                    {0, false, false, true, 2},
                    {120, false, false, false, 3},
                    {120, false, false, false, 1}});
    m_crlPane->filterBar().setExportName(QStringLiteral("crl-files"));
    connect(m_crlPane, &TablePane::detailsWanted, this, &CertificatesPage::fillCrlDrawer);
    m_copyAddressButton = new SignButton(theme(), SignButton::Kind::Normal, &m_crlPane->drawer());
    m_copyAddressButton->setObjectName(QStringLiteral("copyAddressButton"));
    m_copyAddressButton->setIconName(QStringLiteral("copy"));
    m_crlPane->drawer().addFootWidget(m_copyAddressButton);
    connect(m_copyAddressButton, &QAbstractButton::clicked, this, [this] {
        const QModelIndex current = m_crlPane->table().currentSourceIndex();
        if (current.isValid())
            copyText(m_crlFiles->file(current.row()).url, tr("The address is on the clipboard."));
    });
    for (SignButton *button : {m_inspectButton, m_copyPemButton, m_removeButton, m_copySerialButton,
                               m_revokeButton, m_copyAddressButton})
        button->setSmall(true);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        currentPane().refreshed();
        Q_EMIT statusTextChanged();
    });
}

TablePane &CertificatesPage::currentPane() const
{
    switch (m_tabs->currentIndex()) {
    case Internal:
        return *m_internalPane;
    case CrlFiles:
        return *m_crlPane;
    default:
        return *m_externalPane;
    }
}

bool CertificatesPage::isTabShown(int tab) const { return m_tabs->isTabVisible(tab); }

void CertificatesPage::organizationChanged()
{
    const nac::OrganizationPtr &current = organization();
    m_overview = current ? CertificateOverview::of(*current, now()) : CertificateOverview();
    m_authorities->setOrganization(current, now());
    m_issued->setOrganization(current, now());
    m_crlFiles->setOrganization(current);
    m_band->setOverview(m_overview, now());
    refreshTabs();
    refreshButtons();
    refreshBadge();
    currentPane().refreshed();
}

void CertificatesPage::refreshTabs()
{
    const bool onboard = m_overview.onboardState == nac::OnboardCaState::Active ||
                         m_overview.onboardState == nac::OnboardCaState::Suspended ||
                         m_overview.issued > 0;
    const QString authorities = DateText::number(m_authorities->rowCount());
    // Without an Onboard CA the portal knows no External and Internal (portal-screens 2.2).
    m_tabs->setTabText(External, onboard
                                         //: Tab of the portal: CA certificates from elsewhere; %1
                                         //: is a number
                                         ? tr("External (%1)").arg(authorities)
                                         //: Tab; %1 is a number
                                         : tr("Certificate Authorities (%1)").arg(authorities));
    m_tabs->setTabVisible(Internal, onboard);
    if (!onboard && m_tabs->currentIndex() == Internal)
        m_tabs->setCurrentIndex(External);
    m_tabs->setTabText(Internal,
                       //: Tab of the portal: certificates issued by the built-in CA; %1 is a number
                       tr("Internal (%1)").arg(DateText::number(m_issued->rowCount())));
    m_tabs->setTabText(CrlFiles,
                       //: Tab: uploaded certificate revocation lists; %1 is a number
                       tr("CRL files (%1)").arg(DateText::number(m_crlFiles->rowCount())));
    m_tabs->setTabToolTip(External, tr("CA certificates that client certificates are checked "
                                       "against"));
    m_tabs->setTabToolTip(Internal, tr("Client certificates that the Onboard CA issued through the "
                                       "NAC portal or device management"));
    m_externalPane->filterBar().setHeading(
            tr("%n Certificate Authorities", nullptr, m_authorities->rowCount()));
    m_internalPane->filterBar().setHeading(tr("Issued client certificates"));
    m_crlPane->filterBar().setHeading(tr("Uploaded CRL files"));
}

void CertificatesPage::refreshButtons()
{
    const bool custom = m_overview.hasCustomCertificate;
    m_importButton->setVisible(!custom);
    m_viewServerButton->setVisible(custom);
    m_addButton->setDisabledReason(readsOnlyReason());
    m_importButton->setDisabledReason(readsOnlyReason());
    m_removeButton->setDisabledReason(readsOnlyReason());
    m_revokeButton->setDisabledReason(readsOnlyReason());
    m_viewMistButton->setDisabledReason(whyNot(Reading::MistCertificate, organization()));
    const auto refresh = [this](QAction *action, Reading reading) {
        const QString reason = whyNot(reading, organization());
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason);
    };
    refresh(m_onboardAction, Reading::OnboardCa);
    refresh(m_mdmAction, Reading::MdmInformation);
    refresh(m_downloadOnboardAction, Reading::DownloadOnboardCa);
}

void CertificatesPage::refreshBadge()
{
    if (!organization()) {
        setBadge(State::None, {});
        return;
    }
    int errors = 0;
    int warnings = 0;
    const auto count = [&](const QList<nac::CertificateFinding> &findings) {
        for (const nac::CertificateFinding &finding : findings) {
            errors += finding.severity == nac::Severity::Error ? 1 : 0;
            warnings += finding.severity == nac::Severity::Warning ? 1 : 0;
        }
    };
    count(m_overview.serverFindings);
    count(m_overview.mistFindings);
    count(m_overview.onboardFindings);
    for (const CertificateAuthorityModel::Row &row : m_authorities->rows())
        count(row.findings);
    if (errors > 0)
        setBadge(State::Error, tr("%n error(s) among the certificates", nullptr, errors));
    else if (warnings > 0)
        setBadge(State::Warning, tr("%n warning(s) among the certificates", nullptr, warnings));
    else
        setBadge(State::None, {});
}

void CertificatesPage::retranslate()
{
    DataPage::retranslate();
    m_addButton->setTexts(tr("Add Certificate Authority"),
                          QStringLiteral("Add Certificate Authority"));
    m_viewMistButton->setTexts(tr("View Mist Certificate"),
                               QStringLiteral("View Mist Certificate"));
    m_importButton->setTexts(tr("Import Custom RADIUS Server Certificate"),
                             QStringLiteral("Import Custom RADIUS Server Certificate"));
    m_viewServerButton->setTexts(tr("View Custom RADIUS Server Certificate"),
                                 QStringLiteral("View Custom RADIUS Server Certificate"));
    m_gearButton->setName(tr("Onboard CA and MDM integration"));
    m_onboardAction->setText(tr("Onboard CA Configuration"));
    m_mdmAction->setText(tr("MDM Integration Information"));
    m_downloadOnboardAction->setText(tr("Download Onboard CA Certificate"));
    m_tabs->setAccessibleName(tr("Views of the certificates"));
    m_inspectButton->setTexts(tr("Inspect"));
    m_copyPemButton->setTexts(tr("Copy PEM"));
    m_removeButton->setTexts(tr("Remove…"));
    m_copySerialButton->setTexts(tr("Copy serial number"));
    m_revokeButton->setTexts(tr("Revoke…"));
    m_copyAddressButton->setTexts(tr("Copy address"));
    m_externalPane->table().setAccessibleName(tr("Certificate Authorities"));
    m_internalPane->table().setAccessibleName(tr("Issued client certificates"));
    m_crlPane->table().setAccessibleName(tr("Uploaded CRL files"));
    m_externalPane->table().setEmptyState(
            QStringLiteral("certificate"), tr("There are no Certificates."),
            tr("A client certificate is accepted only if its chain ends in one of the CAs that "
               "are registered here."));
    m_internalPane->table().setEmptyState(
            QStringLiteral("certificate"), tr("The Onboard CA has issued no certificates."),
            tr("Certificates appear here as soon as devices enroll through Intune, Jamf or the "
               "NAC portal."));
    m_crlPane->table().setEmptyState(
            QStringLiteral("crl"), tr("No CRL files have been uploaded."),
            tr("They are needed where the Mist cloud cannot fetch the CRL of a CA itself."));
    m_authorities->retranslate();
    m_issued->retranslate();
    m_crlFiles->retranslate();
    m_band->retranslate();
    refreshTabs();
    refreshButtons();
    refreshBadge();
    currentPane().refreshed();
}

const CertificateAuthorityModel::Row *CertificatesPage::authority(const QVariant &id) const
{
    for (const CertificateAuthorityModel::Row &row : m_authorities->rows()) {
        if (row.id == id.toString())
            return &row;
    }
    return nullptr;
}

QString CertificatesPage::consequence(const CertificateAuthorityModel::Row &row) const
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

void CertificatesPage::fillAuthorityDrawer(const QVariant &id)
{
    DetailsDrawer &drawer = m_externalPane->drawer();
    const auto *row = authority(id);
    if (!row)
        return;
    drawer.setTitle(QStringLiteral("certificate"), m_authorities->nameOf(*row));
    drawer.clearSections();
    m_inspectButton->setEnabled(row->details.has_value());
    if (row->details) {
        const pki::CertificateIndex &index = row->details->index;
        SectionFrame *summary = drawer.addSection();
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        auto *bar = new ValidityBar(theme(), summary);
        bar->setBarWidth(150);
        const ValiditySpan span{index.notBefore, index.notAfter, now()};
        bar->setSpan(span);
        auto *left = new StateBadge(theme(), summary);
        left->set(CertificateText::validityState(span.from, span.to, span.now),
                  DateText::daysLeft(index.notAfter, now()));
        left->setObjectName(QStringLiteral("daysLeftBadge"));
        line->addWidget(bar);
        line->addWidget(left);
        line->addStretch(1);
        summary->body()->addLayout(line);
        const QString sentence = consequence(*row);
        if (!sentence.isEmpty()) {
            auto *label = new TextLabel(theme(), sentence, FontRole::Body, Token::Text, summary);
            label->setWordWrap(true);
            label->setObjectName(QStringLiteral("consequenceLabel"));
            summary->body()->addWidget(label);
            auto *events = new SignButton(theme(), SignButton::Kind::Normal, summary);
            events->setSmall(true);
            events->setObjectName(QStringLiteral("showEventsButton"));
            events->setTexts(tr("Show their events"));
            const QString issuer = index.subject.commonName();
            connect(events, &QAbstractButton::clicked, this, [this, issuer] {
                Q_EMIT navigateRequested(PageId::Activity,
                                         QVariantMap{{QStringLiteral("filter"), issuer}});
            });
            summary->body()->addWidget(events, 0, Qt::AlignLeading);
        }
    }
    SectionFrame *findings = drawer.addSection(tr("Findings"));
    if (row->findings.isEmpty()) {
        auto *none = new StateBadge(theme(), findings);
        none->set(State::Ok, FindingText::summary(row->findings));
        findings->body()->addWidget(none, 0, Qt::AlignLeading);
    }
    for (const nac::CertificateFinding &finding : row->findings) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        auto *shape = new IconLabel(theme(), FindingText::state(finding.severity), 16, findings);
        auto *text = new TextLabel(theme(), FindingText::sentence(finding), FontRole::Body,
                                   Token::Text, findings);
        text->setWordWrap(true);
        line->addWidget(shape, 0, Qt::AlignTop);
        line->addWidget(text, 1);
        findings->body()->addLayout(line);
    }
    SectionFrame *properties = drawer.addSection(tr("Properties"));
    if (row->details) {
        auto *box = new PropertyBox(theme(), properties);
        box->setObjectName(QStringLiteral("propertyBox"));
        box->setLabelWidth(104);
        box->setRows(CertificateText::properties(*row->details));
        properties->body()->addWidget(box);
    } else {
        auto *raw = new TextLabel(theme(), row->pem.left(400), FontRole::Mono, Token::Text2,
                                  properties);
        raw->setWordWrap(true);
        properties->body()->addWidget(raw);
    }
}

void CertificatesPage::fillIssuedDrawer(const QVariant &)
{
    const QModelIndex current = m_internalPane->table().currentSourceIndex();
    if (!current.isValid())
        return;
    const nac::IssuedCertificate &certificate = m_issued->certificate(current.row());
    DetailsDrawer &drawer = m_internalPane->drawer();
    drawer.setTitle(QStringLiteral("certificate"), certificate.commonName.isEmpty()
                                                           ? certificate.serialNumber
                                                           : certificate.commonName);
    drawer.clearSections();
    if (certificate.created.isValid() && certificate.expires.isValid()) {
        SectionFrame *summary = drawer.addSection();
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        auto *bar = new ValidityBar(theme(), summary);
        bar->setBarWidth(150);
        bar->setSpan({certificate.created, certificate.expires, now()});
        auto *left = new StateBadge(theme(), summary);
        left->set(CertificateText::validityState(certificate.created, certificate.expires, now()),
                  DateText::daysLeft(certificate.expires, now()));
        line->addWidget(bar);
        line->addWidget(left);
        line->addStretch(1);
        summary->body()->addLayout(line);
    }
    SectionFrame *properties = drawer.addSection(tr("Properties"));
    auto *box = new PropertyBox(theme(), properties);
    box->setObjectName(QStringLiteral("propertyBox"));
    QList<PropertyRow> rows;
    for (int column = 0; column < IssuedCertificateModel::ColumnCount; ++column) {
        const QModelIndex cell = m_issued->index(current.row(), column);
        const bool time = column == IssuedCertificateModel::Created ||
                          column == IssuedCertificateModel::Expires;
        PropertyRow row;
        row.label = m_issued->headerData(column, Qt::Horizontal).toString();
        row.value = time ? DateText::dateTimeZone(column == IssuedCertificateModel::Created
                                                          ? certificate.created
                                                          : certificate.expires)
                         : cell.data(Qt::DisplayRole).toString();
        row.mono = cell.data(MonoRole).toBool();
        rows.append(row);
    }
    box->setRows(rows);
    properties->body()->addWidget(box);
    auto *note = new TextLabel(
            theme(),
            tr("The cloud does not say whether a certificate has been revoked, and gives no copy "
               "of it."),
            FontRole::Small, Token::Text2, properties);
    note->setWordWrap(true);
    properties->body()->addWidget(note);
}

void CertificatesPage::fillCrlDrawer(const QVariant &)
{
    const QModelIndex current = m_crlPane->table().currentSourceIndex();
    if (!current.isValid())
        return;
    const nac::CrlFile &file = m_crlFiles->file(current.row());
    DetailsDrawer &drawer = m_crlPane->drawer();
    drawer.setTitle(QStringLiteral("crl"), file.name.isEmpty() ? file.id.value() : file.name);
    drawer.clearSections();
    SectionFrame *properties = drawer.addSection(tr("Properties"));
    auto *box = new PropertyBox(theme(), properties);
    box->setObjectName(QStringLiteral("propertyBox"));
    const auto header = [this](int column) {
        return m_crlFiles->headerData(column, Qt::Horizontal).toString();
    };
    box->setRows(
            {{header(CrlFileModel::Issuer), file.name, false, {}},
             {header(CrlFileModel::Address), file.url, true, {}},
             {header(CrlFileModel::Created), DateText::dateTimeZone(file.created), false, {}},
             {header(CrlFileModel::Modified), DateText::dateTimeZone(file.modified), false, {}}});
    properties->body()->addWidget(box);
}

void CertificatesPage::openDialog(QDialog *dialog)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = dialog;
    dialog->open();
}

QString CertificatesPage::whyNot(Reading reading, const nac::OrganizationPtr &organization)
{
    if (!organization)
        return tr("Nothing has been fetched yet.");
    switch (reading) {
    case Reading::MistCertificate:
        return pki::certificatesFromPem(organization->mistCertificate.pem.toUtf8()).isEmpty()
                       ? tr("The cloud gave no certificate.")
                       : QString();
    case Reading::ServerCertificate:
        return organization->settings.hasServerCertificate
                       ? QString()
                       : tr("No custom RADIUS server certificate is in use.");
    case Reading::OnboardCa:
        break;
    case Reading::MdmInformation:
        return organization->onboardCa.state == nac::OnboardCaState::Active
                       ? QString()
                       : tr("Only while the Onboard CA is active.");
    case Reading::DownloadOnboardCa:
        return onboardCaDer(*organization).isEmpty()
                       ? tr("The cloud gave no Onboard CA certificate.")
                       : QString();
    }
    return {};
}

void CertificatesPage::showReading(Reading reading)
{
    if (!whyNot(reading, organization()).isEmpty())
        return;
    switch (reading) {
    case Reading::MistCertificate:
        viewMistCertificate();
        break;
    case Reading::ServerCertificate:
        viewServerCertificate();
        break;
    case Reading::OnboardCa:
        showOnboardCa();
        break;
    case Reading::MdmInformation:
        showMdmInformation();
        break;
    case Reading::DownloadOnboardCa:
        downloadOnboardCa();
        break;
    }
}

void CertificatesPage::viewMistCertificate()
{
    if (!organization())
        return;
    const QString pem = organization()->mistCertificate.pem;
    const auto leaf = m_overview.mist ? std::optional(m_overview.mist->details) : std::nullopt;
    auto *dialog = new CertificateDialog(theme(), CertificateDialog::Kind::MistCertificate, pem,
                                         leaf, window());
    connect(dialog, &CertificateDialog::downloadRequested, this, [this, dialog, pem] {
        // The portal's own default name (portal-screens 2.1).
        m_saver->ask(dialog, tr("Download"), QStringLiteral("mist-ca.crt"),
                     {tr("Certificates (*.crt *.pem)"), tr("All files (*)")}, pem.toUtf8());
    });
    connect(dialog, &CertificateDialog::inspectRequested, this, [this] {
        if (m_overview.mist)
            Q_EMIT inspectRequested({m_overview.mist->der}, tr("Mist certificate"));
    });
    openDialog(dialog);
}

void CertificatesPage::viewServerCertificate()
{
    if (!organization())
        return;
    const auto leaf = m_overview.server.isEmpty()
                              ? std::nullopt
                              : std::optional(m_overview.server.first().details);
    auto *dialog =
            new CertificateDialog(theme(), CertificateDialog::Kind::ServerCertificate,
                                  organization()->settings.serverCertificate, leaf, window());
    dialog->setKeyPresent(organization()->settings.serverKeyPresent);
    connect(dialog, &CertificateDialog::inspectRequested, this, [this] {
        QList<QByteArray> ders;
        for (const CertificateOverview::Entry &entry : m_overview.server)
            ders.append(entry.der);
        Q_EMIT inspectRequested(ders, tr("Custom RADIUS server certificate"));
    });
    openDialog(dialog);
}

void CertificatesPage::showOnboardCa()
{
    openDialog(new OnboardCaDialog(theme(), m_overview, window()));
}

void CertificatesPage::showMdmInformation()
{
    if (!organization())
        return;
    auto *dialog =
            new MdmInformationDialog(theme(), organization()->onboardCa, m_overview, window());
    connect(dialog, &MdmInformationDialog::copied, this, &Page::noticeRequested);
    openDialog(dialog);
}

void CertificatesPage::downloadOnboardCa()
{
    if (!organization())
        return;
    const QByteArray der = onboardCaDer(*organization());
    if (der.isEmpty())
        return;
    m_saver->ask(
            window(), tr("Download Onboard CA Certificate"), QStringLiteral("mist-scep-ca.crt"),
            {tr("Certificates (*.crt *.pem)"), tr("All files (*)")}, pki::certificateToPem(der));
}

void CertificatesPage::copyText(const QString &text, const QString &notice)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT noticeRequested(notice);
}

QString CertificatesPage::statusText() const
{
    if (!organization())
        return {};
    const DataTable &table = currentPane().table();
    const QString shown = DateText::number(table.shownRows());
    const QString total = DateText::number(table.totalRows());
    switch (m_tabs->currentIndex()) {
    case Internal:
        //: %1 and %2 are numbers
        return tr("%1 of %2 issued certificates").arg(shown, total);
    case CrlFiles:
        //: %1 and %2 are numbers
        return tr("%1 of %2 CRL files").arg(shown, total);
    default:
        //: %1 and %2 are numbers
        return tr("%1 of %2 authorities").arg(shown, total);
    }
}

void CertificatesPage::focusFilter() { currentPane().filterBar().focusField(); }

void CertificatesPage::exportCsv() { currentPane().filterBar().exportCsv(); }

void CertificatesPage::activateNextTab()
{
    int tab = m_tabs->currentIndex();
    do {
        tab = (tab + 1) % m_tabs->count();
    } while (!isTabShown(tab));
    m_tabs->setCurrentIndex(tab);
}

bool CertificatesPage::showTarget(const QVariant &target)
{
    if (target.typeId() == QMetaType::QVariantMap) {
        const QVariantMap map = target.toMap();
        const QString wanted = map.value(QStringLiteral("tab")).toString();
        for (int tab = 0; tab < m_tabs->count(); ++tab) {
            if (!wanted.isEmpty() &&
                m_stack->widget(tab)->objectName() == wanted + QStringLiteral("Pane") &&
                isTabShown(tab))
                m_tabs->setCurrentIndex(tab);
        }
        if (map.contains(QStringLiteral("filter")))
            currentPane().filterBar().field().setText(
                    map.value(QStringLiteral("filter")).toString());
        return true;
    }
    for (const int tab :
         {static_cast<int>(External), static_cast<int>(Internal), static_cast<int>(CrlFiles)}) {
        if (!isTabShown(tab))
            continue;
        const int before = m_tabs->currentIndex();
        m_tabs->setCurrentIndex(tab);
        if (currentPane().showObject(target))
            return true;
        m_tabs->setCurrentIndex(before);
    }
    return false;
}

QList<QWidget *> CertificatesPage::panes() const { return currentPane().panes(); }

} // namespace sekisho::ui
