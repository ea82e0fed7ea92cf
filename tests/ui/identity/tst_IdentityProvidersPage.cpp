// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ScreenChecks.h"
#include "tests/support/ScreenFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/IdentityProvidersPageDriver.h"
#include "ui/widgets/FilterBar.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace sekisho;
using namespace sekisho::ui;
using test::IdentityProvidersPageDriver;

class tst_IdentityProvidersPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ScreenFixture> m_screen;

    static nac::OrganizationPtr with(const std::function<void(nac::Organization &)> &change)
    {
        nac::Organization organization = test::sampleOrganization();
        change(organization);
        return std::make_shared<const nac::Organization>(organization);
    }

private Q_SLOTS:
    void initTestCase() { m_screen = std::make_unique<test::ScreenFixture>(); }
    void init()
    {
        m_screen->use(UiLanguage::English);
        m_screen->view = MemoryViewSettings();
    }
    void cleanupTestCase() { m_screen.reset(); }

    void showsProvidersAndAccounts()
    {
        const auto page = m_screen->page<IdentityProvidersPage>();
        const IdentityProvidersPageDriver driver(*page);
        const QList<QStringList> providers = driver.rowTexts("providersTable");
        QCOMPARE(providers.size(), 3);
        QCOMPARE(providers.first().mid(1, 4),
                 (QStringList{QStringLiteral("Entra ID Kakuu"), QStringLiteral("OAuth – Entra ID"),
                              QStringLiteral("example.jp, corp.example.jp"),
                              QStringLiteral("Default")}));
        QCOMPARE(driver.rowTexts("accountsTable").size(), 3);
        QCOMPARE(page->statusText(), QStringLiteral("3 providers, 3 linked accounts"));
    }

    void leavesOutWhatCannotBeComputed()
    {
        const auto page = m_screen->page<IdentityProvidersPage>(
                with([](nac::Organization &o) { o.events.clear(); }));
        const IdentityProvidersPageDriver driver(*page);
        QCOMPARE(driver.rowTexts("providersTable").first().size(), 5);
    }

    void answersTheQuestionWhileTyping()
    {
        const auto page = m_screen->page<IdentityProvidersPage>();
        const IdentityProvidersPageDriver driver(*page);
        QCOMPARE(driver.ask(QString()), QString());
        QCOMPARE(driver.ask(QStringLiteral("h0412@corp.example.jp")),
                 QStringLiteral("Entra ID Kakuu · matches domain name corp.example.jp"));
        QVERIFY(driver.ask(QStringLiteral("x@partner.example.jp"))
                        .startsWith(QStringLiteral("Okta contractors")));
        test::ScreenFixture::grab(*page, QStringLiteral("identity-question-en-light"));
    }

    void translatesAFailureIntoItsEffect()
    {
        const auto page = m_screen->page<IdentityProvidersPage>();
        const IdentityProvidersPageDriver driver(*page);
        QVERIFY(driver.failure().contains(QStringLiteral("Microsoft Intune")));
        QVERIFY(driver.failure().contains(QStringLiteral("3, 4, 7")));
        page->setOrganization(with([](nac::Organization &o) {
            for (nac::LinkedAccount &account : o.linkedAccounts)
                account.status = {nac::LinkStatus::Success, QStringLiteral("success")};
        }));
        QCOMPARE(driver.failure(), QString());
    }

    void drawerShowsTheCloudsOwnWordsAndProviders()
    {
        const auto page = m_screen->page<IdentityProvidersPage>();
        const IdentityProvidersPageDriver driver(*page);
        QVERIFY(driver.isDrawerShown());
        QVERIFY2(driver.drawerTexts().contains(
                         QStringLiteral("OAuth token refresh failed, please re-link your account")),
                 qPrintable(driver.drawerTexts().join(QLatin1Char('|'))));
        QSignalSpy navigated(page.get(), &Page::navigateRequested);
        driver.click("ruleLink");
        QCOMPARE(navigated.first().at(1).toString(), QStringLiteral("r3"));
        QVERIFY(page->showTarget(QStringLiteral("idp-plant")));
        QCOMPARE(driver.value(driver.drawerProperties(), QStringLiteral("Base DN")),
                 QStringLiteral("DC=plant,DC=example,DC=jp"));
        driver.selectRow("accountsTable", 1);
        QCOMPARE(driver.value(driver.drawerProperties(), QStringLiteral("Smart group")),
                 QStringLiteral("Compliant Macs"));
        driver.pressSpace("accountsTable");
        QVERIFY(!driver.isDrawerShown());
    }

    void whatWritesIsDisabledAndSaysWhy()
    {
        const auto page = m_screen->page<IdentityProvidersPage>();
        const IdentityProvidersPageDriver driver(*page);
        for (const char *name :
             {"addIdpButton", "linkAccountButton", "testSignInButton", "unlinkButton"}) {
            const auto *button = driver.find<QAbstractButton>(name);
            QVERIFY2(button && !button->isEnabled(), name);
            QVERIFY2(!button->toolTip().isEmpty(), name);
        }
    }

    void tellsTheRail()
    {
        IdentityProvidersPage page(m_screen->services());
        QSignalSpy badges(&page, &Page::badgeChanged);
        page.setOrganization(test::sampleOrganizationPtr());
        QCOMPARE(badges.last().first().value<State>(), State::Error);
        page.setOrganization(with([](nac::Organization &o) {
            o.linkedAccounts.clear();
            o.events.clear();
        }));
        QCOMPARE(badges.last().first().value<State>(), State::None);
    }

    void emptyOnesSaySo()
    {
        const auto page = m_screen->page<IdentityProvidersPage>(with([](nac::Organization &o) {
            o.linkedAccounts.clear();
            o.identityProviders.clear();
        }));
        const IdentityProvidersPageDriver driver(*page);
        QVERIFY(!driver.isDrawerShown());
        test::ScreenFixture::grab(*page, QStringLiteral("identity-empty-en-light"));
        QCOMPARE(page->statusText(), QStringLiteral("0 providers, 0 linked accounts"));
    }

    void eachTableHasAFilterOfItsOwn()
    {
        const auto page = m_screen->page<IdentityProvidersPage>();
        const IdentityProvidersPageDriver driver(*page);
        QLineEdit &providers = driver.find<FilterBar>("providersFilterBar")->field();
        QLineEdit &accounts = driver.find<FilterBar>("filterBar")->field();
        driver.find<DataTable>("providersTable")->setFocus();
        page->focusFilter();
        QCOMPARE(page->focusWidget(), &providers);
        QTest::keyClicks(&providers, QStringLiteral("entra"));
        QApplication::processEvents();
        QCOMPARE(driver.rowTexts("providersTable").size(), 1);
        QCOMPARE(driver.rowTexts("accountsTable").size(),
                 test::sampleOrganization().linkedAccounts.size());
        providers.clear();
        driver.find<DataTable>("accountsTable")->setFocus();
        page->focusFilter();
        QCOMPARE(page->focusWidget(), &accounts);
    }

    void saysWhichLinkedAccountsCouldNotBeRead()
    {
        nac::Organization organization = test::sampleOrganization();
        organization.linkedAccounts.clear();
        organization.unreadableKinds = {QStringLiteral("linked_app/jamf")};
        auto page = m_screen->page<IdentityProvidersPage>(
                std::make_shared<const nac::Organization>(organization));
        QString said = page->findChild<Banner *>(QStringLiteral("banner"))->text();
        QVERIFY2(said.contains(QStringLiteral("linked accounts (Jamf")), qPrintable(said));
        organization.unreadableKinds.clear();
        for (nac::LinkedApp app : nac::allLinkedApps())
            organization.unreadableKinds.append(QStringLiteral("linked_app/") +
                                                nac::linkedAppKey(app));
        QVERIFY(organization.isUnreadable(QStringLiteral("linked_app")));
        page->setOrganization(std::make_shared<const nac::Organization>(organization));
        said = page->findChild<Banner *>(QStringLiteral("banner"))->text();
        QVERIFY2(said.contains(QStringLiteral("have them: linked accounts.")), qPrintable(said));
    }

    void providersTakeAShareOfThePage()
    {
        const auto page = m_screen->page<IdentityProvidersPage>(with([](nac::Organization &o) {
            const nac::IdentityProvider first = o.identityProviders.first();
            while (o.identityProviders.size() < 8) {
                nac::IdentityProvider another = first;
                another.id = nac::IdentityProviderId(
                        QStringLiteral("idp-%1").arg(o.identityProviders.size()));
                o.identityProviders.append(another);
            }
        }));
        const IdentityProvidersPageDriver driver(*page);
        const auto *table = driver.find<DataTable>("providersTable");
        const int row = m_screen->theme.rowHeight();
        page->resize(1700, 980); // a 4K screen at 200 %
        QApplication::processEvents();
        QCOMPARE(table->viewport()->height() / row, 8);
        page->resize(844, 500); // the smallest window
        QApplication::processEvents();
        const int room = static_cast<int>(0.35 * page->height() / row);
        QCOMPARE(table->viewport()->height() / row, qBound(3, room, 8));
    }

    void hasAllItsStates() { test::checkPageStates<IdentityProvidersPage>(*m_screen); }
    void staysWholeInEveryLanguage() { test::checkLanguages<IdentityProvidersPage>(*m_screen); }
};

SEKISHO_TEST(IdentityProvidersPage);
#include "tst_IdentityProvidersPage.moc"
