// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CertificatesPage.h"

#include "core/api/mist/Kind.h"
#include "ui/certificates/CertificateBand.h"
#include "ui/certificates/CrlFilePane.h"
#include "ui/certificates/IssuedCertificatePane.h"
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
    , m_readings(new CertificateReadings(pageServices.theme, this))
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
            [this] { showReading(Reading::OnboardCa); });
    connect(m_readings, &CertificateReadings::inspectRequested, this, &Page::inspectRequested);
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
    m_panes = {m_authorityPane, new IssuedCertificatePane(services(), m_stack),
               new CrlFilePane(services(), m_stack)};
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

CertificatePane &CertificatesPage::currentPane() const
{
    return *m_panes.at(m_tabs->currentIndex());
}

bool CertificatesPage::isTabShown(int tab) const { return m_tabs->isTabVisible(tab); }

void CertificatesPage::showReading(Reading reading) { m_readings->show(reading); }

QString CertificatesPage::whyNot(Reading reading, const nac::OrganizationPtr &organization)
{
    return CertificateReadings::whyNot(reading, organization);
}

void CertificatesPage::organizationChanged()
{
    const nac::OrganizationPtr &current = organization();
    m_overview = current ? CertificateOverview::of(*current, now()) : CertificateOverview();
    m_readings->setOrganization(current, m_overview);
    for (CertificatePane *pane : std::as_const(m_panes))
        pane->setOrganization(current);
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
    m_tabs->setTabToolTip(External, tr("CA certificates that client certificates are checked "
                                       "against"));
    m_tabs->setTabToolTip(Internal, tr("Client certificates that the Onboard CA issued through the "
                                       "NAC portal or device management"));
}

void CertificatesPage::refreshButtons()
{
    const bool custom = m_overview.hasCustomCertificate;
    m_importButton->setVisible(!custom);
    m_viewServerButton->setVisible(custom);
    m_addButton->setDisabledReason(readsOnlyReason());
    m_importButton->setDisabledReason(readsOnlyReason());
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
    m_gearButton->setName(tr("Onboard CA and MDM integration"));
    m_onboardAction->setText(tr("Onboard CA Configuration"));
    m_mdmAction->setText(tr("MDM Integration Information"));
    m_downloadOnboardAction->setText(tr("Download Onboard CA Certificate"));
    m_tabs->setAccessibleName(tr("Views of the certificates"));
    for (CertificatePane *pane : std::as_const(m_panes))
        pane->retranslate();
    m_band->retranslate();
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
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
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
