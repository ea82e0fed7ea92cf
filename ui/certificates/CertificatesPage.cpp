// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CertificatesPage.h"

#include "core/api/mist/Kind.h"
#include "ui/certificates/CertificateAuthorityController.h"
#include "ui/certificates/CertificateBand.h"
#include "ui/certificates/CrlFileController.h"
#include "ui/certificates/CrlFilePane.h"
#include "ui/certificates/IssuedCertificatePane.h"
#include "ui/certificates/MistCertificateController.h"
#include "ui/certificates/NacSwitchPane.h"
#include "ui/certificates/OnboardCaController.h"
#include "ui/certificates/ServerCertificateController.h"
#include "ui/page/DraftWriter.h"
#include "ui/text/DateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/MiniTabBar.h"
#include "ui/widgets/PageTitleRow.h"

#include <QAction>
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

} // namespace

CertificatesPage::CertificatesPage(const PageServices &pageServices, QWidget *parent)
    : DataPage(PageId::Certificates, pageServices, parent)
    , m_readings(new CertificateReadings(this))
    , m_writer(new DraftWriter(pageServices, this))
    , m_onboard(new OnboardCaController(pageServices, *m_writer, this))
    , m_server(new ServerCertificateController(pageServices, *m_writer, this))
    , m_mist(new MistCertificateController(pageServices, *m_writer, this))
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
    buildAuthorities();
    buildOnboardCa();
    buildServerCertificate();
    setContent(content);

    connect(m_band, &CertificateBand::onboardExplanationRequested, this,
            [this] { showReading(Reading::OnboardCa); });
    connect(m_readings, &CertificateReadings::noticeRequested, this, &Page::noticeRequested);
}

void CertificatesPage::buildTitleRow()
{
    const auto addButton = [this](const QString &name) {
        SignButton *button = titleRow().addButton();
        button->setObjectName(name);
        return button;
    };
    m_addButton = addButton(QStringLiteral("addAuthorityButton"));
    m_viewMistButton = addButton(QStringLiteral("viewMistCertificateButton"));
    m_importButton = addButton(QStringLiteral("importServerCertificateButton"));
    m_viewServerButton = addButton(QStringLiteral("viewServerCertificateButton"));
    connect(m_viewMistButton, &QAbstractButton::clicked, this,
            [this] { showReading(Reading::MistCertificate); });
    connect(m_viewServerButton, &QAbstractButton::clicked, this,
            [this] { showReading(Reading::ServerCertificate); });

    m_gearButton = titleRow().addIconButton(QStringLiteral("settings"));
    m_gearButton->setObjectName(QStringLiteral("moreButton"));
    m_gearMenu = new QMenu(this);
    m_gearMenu->setObjectName(QStringLiteral("moreMenu"));
    m_gearMenu->setToolTipsVisible(true);
    connect(m_gearButton, &QAbstractButton::clicked, this, [this] {
        const QSize size = m_gearMenu->sizeHint();
        const QPoint corner = m_gearButton->mapToGlobal(QPoint(
                layoutDirection() == Qt::RightToLeft ? 0 : m_gearButton->width() - size.width(),
                m_gearButton->height() + 2));
        m_gearMenu->popup(corner);
    });
    const auto addAction = [this](const QString &name, Reading reading) {
        QAction *action = m_gearMenu->addAction(QString());
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, reading] { showReading(reading); });
        return action;
    };
    m_onboardAction = addAction(QStringLiteral("onboardCaAction"), Reading::OnboardCa);
    m_mdmAction = addAction(QStringLiteral("mdmInformationAction"), Reading::MdmInformation);
    m_downloadOnboardAction =
            addAction(QStringLiteral("downloadOnboardCaAction"), Reading::DownloadOnboardCa);
}

void CertificatesPage::buildTabs()
{
    m_authorityPane = new CertificateAuthorityPane(services(), m_stack);
    connect(m_authorityPane, &CertificateAuthorityPane::inspectRequested, this,
            &Page::inspectRequested);
    connect(m_authorityPane, &CertificateAuthorityPane::navigateRequested, this,
            &Page::navigateRequested);
    m_issuedPane = new IssuedCertificatePane(services(), m_stack);
    m_crlPane = new CrlFilePane(services(), m_stack);
    m_switchPane = new NacSwitchPane(services(), *m_writer, this, m_stack);
    m_panes = {m_authorityPane, m_issuedPane, m_crlPane, m_switchPane};
    for (CertificatePane *pane : std::as_const(m_panes)) {
        m_stack->addWidget(pane);
        m_tabs->addTab(QString());
        connect(pane, &CertificatePane::noticeRequested, this, &Page::noticeRequested);
        connect(&pane->table(), &DataTable::countsChanged, this, &Page::statusTextChanged);
        announceExports(pane->filterBar());
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        currentPane().refreshed();
        Q_EMIT statusTextChanged();
    });
}

void CertificatesPage::buildAuthorities()
{
    m_authorities =
            new CertificateAuthorityController(services(), *m_writer, *m_authorityPane, this);
    m_crls = new CrlFileController(services(), *m_writer, *m_crlPane, this);
    connect(m_authorities, &CertificateAuthorityController::inspectRequested, this,
            &Page::inspectRequested);
    connect(m_authorities, &CertificateAuthorityController::noticeRequested, this,
            &Page::noticeRequested);
    connect(m_addButton, &QAbstractButton::clicked, m_authorities->addAction(), &QAction::trigger);
}

void CertificatesPage::addCertificateAuthorities(const QList<QByteArray> &ders)
{
    m_authorities->add(ders);
}

void CertificatesPage::buildOnboardCa()
{
    connect(m_onboard, &OnboardCaController::changed, this,
            [this] { m_issuedPane->setWhyNotRevoke(m_onboard->whyNotRevoke()); });
    connect(m_issuedPane, &IssuedCertificatePane::revokeRequested, m_onboard,
            &OnboardCaController::revoke);
    connect(m_onboard, &OnboardCaController::exportIssuedRequested, m_issuedPane,
            &IssuedCertificatePane::exportAll);
    for (QAction *action :
         {m_onboardAction, m_mdmAction, m_downloadOnboardAction, m_issuedPane->revokeAction()})
        addAction(action);
    m_issuedPane->setWhyNotRevoke(m_onboard->whyNotRevoke());
}

void CertificatesPage::buildServerCertificate()
{
    const auto make = [this](const QString &name, auto triggered) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, triggered);
        addAction(action);
        return action;
    };
    m_importServerAction = make(QStringLiteral("importServerCertificateAction"),
                                [this] { m_server->openImport(); });
    m_viewServerAction =
            make(QStringLiteral("viewServerCertificateAction"), [this] { m_server->openView(); });
    m_deleteServerAction = make(QStringLiteral("deleteServerCertificateAction"),
                                [this] { m_server->openDelete(); });
    m_renewMistAction =
            make(QStringLiteral("renewMistCertificateAction"), [this] { m_mist->openRenewal(); });
    m_newRequestAction =
            make(QStringLiteral("newKeyAndCsrAction"), [this] { m_server->openNewRequest(); });
    m_arrivedAction =
            make(QStringLiteral("certificateArrivedAction"), [this] { m_server->openArrived(); });
    m_gearMenu->addSeparator();
    m_gearMenu->addActions({m_newRequestAction, m_arrivedAction});
    connect(m_server, &ServerCertificateController::pendingChanged, this,
            &CertificatesPage::refreshButtons);
    connect(m_importButton, &QAbstractButton::clicked, m_importServerAction, &QAction::trigger);
}

void CertificatesPage::setDraft(const sync::DraftPtr &draft, const nac::OrganizationPtr &withDraft)
{
    const bool isOther = draft != m_draft || withDraft != m_withDraft;
    m_draft = draft;
    m_withDraft = withDraft;
    m_writer->setDraft(draft);
    m_onboard->setWithDraft(withDraft);
    m_server->setWithDraft(withDraft);
    refreshButtons();
    if (!isOther)
        return;
    fillDraftPanes();
    refreshTabs();
    refreshBadge();
    currentPane().refreshed();
    Q_EMIT statusTextChanged();
}

void CertificatesPage::fillDraftPanes()
{
    const nac::OrganizationPtr &live = organization();
    const nac::OrganizationPtr shown = live && m_withDraft ? m_withDraft : live;
    for (CertificatePane *pane :
         std::initializer_list<CertificatePane *>{m_authorityPane, m_crlPane, m_switchPane}) {
        pane->setDraftState(m_draft, live);
        pane->setOrganization(shown);
    }
    m_authorities->setOrganization(shown);
    m_crls->setOrganization(shown);
}

void CertificatesPage::availabilityChanged()
{
    m_onboard->setContext(context());
    m_server->setContext(context());
    m_mist->setContext(context());
    m_authorities->setContext(context());
    m_crls->setContext(context());
    m_switchPane->setContext(context());
    refreshButtons();
}

CertificatePane &CertificatesPage::currentPane() const
{
    return *m_panes.at(m_tabs->currentIndex());
}

bool CertificatesPage::isTabShown(int tab) const { return m_tabs->isTabVisible(tab); }

void CertificatesPage::showReading(Reading reading)
{
    if (reading == Reading::OnboardCa)
        m_onboard->openConfiguration();
    else if (reading == Reading::MistCertificate && whyNot(reading, organization()).isEmpty())
        m_mist->openView();
    else if (reading == Reading::ServerCertificate)
        m_server->openView();
    else if (reading == Reading::MdmInformation && whyNot(reading, organization()).isEmpty())
        m_onboard->openMdmInformation();
    else
        m_readings->show(reading);
}

QString CertificatesPage::whyNot(Reading reading, const nac::OrganizationPtr &organization)
{
    return CertificateReadings::whyNot(reading, organization);
}

void CertificatesPage::organizationChanged()
{
    const nac::OrganizationPtr &current = organization();
    m_overview = current ? CertificateOverview::of(*current, now()) : CertificateOverview();
    m_readings->setOrganization(current);
    m_onboard->setOrganization(current, m_overview);
    m_server->setOrganization(current);
    m_mist->setOrganization(current, m_overview);
    m_issuedPane->setOrganization(current);
    fillDraftPanes();
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
    const QString authorities = m_panes.at(External)->totalText();
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
                       tr("Internal (%1)").arg(m_panes.at(Internal)->totalText()));
    m_tabs->setTabText(CrlFiles,
                       //: Tab: uploaded certificate revocation lists; %1 is a number
                       tr("CRL files (%1)").arg(m_panes.at(CrlFiles)->totalText()));
    //: Tab: settings of Access Assurance that are on no other page of the portal
    m_tabs->setTabText(Switches, tr("Settings"));
    m_tabs->setTabToolTip(External, tr("CA certificates that client certificates are checked "
                                       "against"));
    m_tabs->setTabToolTip(Internal, tr("Client certificates that the Onboard CA issued through the "
                                       "NAC portal or device management"));
}

void CertificatesPage::refreshButtons()
{
    const bool custom = m_server->hasCertificate(); // as the draft will have it
    m_importButton->setVisible(!custom);
    m_viewServerButton->setVisible(custom);
    m_addButton->setDisabledReason(m_authorities->whyNotAdd());
    const QString whyNotWritable = m_server->whyNotWritable();
    m_importButton->setDisabledReason(whyNotWritable);
    const auto allow = [](QAction *action, const QString &reason) {
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason);
    };
    const QString none = custom ? QString() : tr("No custom RADIUS server certificate is set.");
    allow(m_importServerAction, whyNotWritable);
    allow(m_viewServerAction, none);
    allow(m_deleteServerAction, none.isEmpty() ? whyNotWritable : none);
    allow(m_renewMistAction, m_mist->whyNotRenew());
    allow(m_newRequestAction, organization() ? QString() : tr("Nothing has been fetched yet."));
    allow(m_arrivedAction, m_server->hasPendingRequests()
                                   ? whyNotWritable
                                   : tr("No request is waiting for its certificate."));
    m_importServerAction->setText(custom ? tr("Replace Custom RADIUS Server Certificate…")
                                         : tr("Import Custom RADIUS Server Certificate…"));
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
    for (const CertificateAuthorityModel::Row &row : m_authorityPane->authorities())
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
    m_viewServerAction->setText(tr("View Custom RADIUS Server Certificate"));
    m_deleteServerAction->setText(tr("Delete Custom RADIUS Server Certificate…"));
    //: menu entry: private key and certificate signing request
    m_newRequestAction->setText(tr("New Key and CSR…"));
    m_arrivedAction->setText(tr("Certificate Arrived…"));
    m_renewMistAction->setText(tr("Renew Mist Certificate…"));
    m_gearButton->setName(tr("Onboard CA and MDM integration"));
    m_onboardAction->setText(tr("Onboard CA Configuration"));
    m_mdmAction->setText(tr("MDM Integration Information"));
    m_downloadOnboardAction->setText(tr("Download Onboard CA Certificate"));
    m_tabs->setAccessibleName(tr("Views of the certificates"));
    for (CertificatePane *pane : std::as_const(m_panes))
        pane->retranslate();
    m_band->retranslate();
    m_authorities->retranslate();
    m_crls->retranslate();
    refreshTabs();
    refreshButtons();
    refreshBadge();
    currentPane().refreshed();
}

QString CertificatesPage::statusText() const
{
    return organization() ? currentPane().statusText() : QString();
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

QList<QWidget *> CertificatesPage::panes() const { return currentPane().panes(); }

} // namespace sekisho::ui
