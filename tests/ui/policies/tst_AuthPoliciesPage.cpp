// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ScreenChecks.h"
#include "tests/support/ScreenFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/AuthPoliciesPageDriver.h"
#include "ui/policies/RuleText.h"

#include <QSignalSpy>

using namespace sekisho;
using namespace sekisho::ui;
using test::AuthPoliciesPageDriver;

class tst_AuthPoliciesPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ScreenFixture> m_screen;

private Q_SLOTS:
    void initTestCase() { m_screen = std::make_unique<test::ScreenFixture>(); }
    void init()
    {
        m_screen->use(UiLanguage::English);
        m_screen->view = MemoryViewSettings();
        m_screen->fetchHitCounts = {};
    }
    void cleanupTestCase() { m_screen.reset(); }

    void showsThePortalsColumns()
    {
        const auto page = m_screen->page<AuthPoliciesPage>();
        const AuthPoliciesPageDriver driver(*page);
        const QList<QStringList> rows = driver.rowTexts("rulesTable");
        QCOMPARE(rows.size(), 10);
        QCOMPARE(rows.at(1),
                 (QStringList{QStringLiteral("2"), QStringLiteral("Printers and cameras"),
                              QStringLiteral("MAB and Wired and printer, camera"),
                              QStringLiteral("Allow"), QStringLiteral("IoT VLAN 310"),
                              QStringLiteral("1,204")}));
        QCOMPARE(rows.last().at(5), QStringLiteral("96"));
        QCOMPARE(page->statusText(), QStringLiteral("9 rules and the fixed last rule"));
    }

    void whatWritesIsDisabledAndSaysWhy()
    {
        const auto page = m_screen->page<AuthPoliciesPage>();
        const AuthPoliciesPageDriver driver(*page);
        for (const char *name : {"createLabelButton", "assignLabelsButton", "addRuleButton"}) {
            const auto *button = driver.find<QAbstractButton>(name);
            QVERIFY(button && !button->isEnabled());
            QVERIFY(!button->toolTip().isEmpty());
        }
    }

    void fetchesTheChosenPeriod()
    {
        async::Answer<nac::HitCounts> answer;
        m_screen->fetchHitCounts = [&answer](const QDateTime &, const QDateTime &) {
            return answer.future();
        };
        const auto page = m_screen->page<AuthPoliciesPage>();
        const AuthPoliciesPageDriver driver(*page);
        driver.choose("hitPeriodComboBox", QStringLiteral("Yesterday"));
        QCOMPARE(driver.hits(), QStringList(10, QStringLiteral("–")));
        QVERIFY(driver.hitsNote().contains(QStringLiteral("Fetching")));
        nac::HitCounts counts;
        counts.fetched = test::sampleNow();
        counts.byRule.insert(nac::RuleId(QStringLiteral("r1")), 12);
        answer.give(counts);
        QTRY_COMPARE(driver.hits().first(), QStringLiteral("12"));
    }

    void saysThatHitCountsFailedAndTriesAgain()
    {
        int asked = 0;
        m_screen->fetchHitCounts = [&asked](const QDateTime &, const QDateTime &) {
            ++asked;
            return async::failed<nac::HitCounts>(Error(ErrorCode::RateLimited, {QString()}));
        };
        const auto page = m_screen->page<AuthPoliciesPage>();
        const AuthPoliciesPageDriver driver(*page);
        driver.choose("hitPeriodComboBox", QStringLiteral("Today"));
        QTRY_VERIFY(driver.find<QAbstractButton>("hitsRetryLink")->isVisible());
        test::ScreenFixture::grab(*page, QStringLiteral("policies-hits-failed-en-light"));
        driver.click("hitsRetryLink");
        QTRY_COMPARE(asked, 2);

        PageContext offline;
        offline.offlineSince = test::sampleNow();
        offline.dataOf = test::sampleNow();
        page->setAvailability(offline);
        QTRY_VERIFY(!driver.find<QAbstractButton>("hitsRetryLink")->isVisible());
        QVERIFY(driver.hitsNote().contains(QStringLiteral("offline")));
    }

    void asksForACustomRange()
    {
        const auto page = m_screen->page<AuthPoliciesPage>();
        const AuthPoliciesPageDriver driver(*page);
        QVERIFY(!driver.find("rangeFromDateEdit")->isVisible());
        driver.choose("hitPeriodComboBox", QStringLiteral("Custom range"));
        QVERIFY(driver.find("rangeFromDateEdit")->isVisible());
        const QStringList cut = test::cutTexts(*page);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
        test::ScreenFixture::grab(*page, QStringLiteral("policies-custom-en-light"));
    }

    void readsTheSelectedRuleAloud()
    {
        const auto page = m_screen->page<AuthPoliciesPage>();
        const AuthPoliciesPageDriver driver(*page);
        QVERIFY(!driver.isDrawerShown());
        driver.selectRow("rulesTable", 2);
        driver.pressSpace("rulesTable");
        QVERIFY(driver.isDrawerShown());
        QCOMPARE(driver.find<QLabel>("sentenceLabel")->text(),
                 QStringLiteral("EAP-TLS and Intune-Compliant and Issuer: Device CA, but not site "
                                "Lobby → Allow, Corp VLAN 750"));
        test::ScreenFixture::grab(*page, QStringLiteral("policies-drawer-en-light"));
        QSignalSpy navigated(page.get(), &Page::navigateRequested);
        driver.click("labelLink");
        QCOMPARE(navigated.first().first().value<PageId>(), PageId::Labels);
        QCOMPARE(navigated.first().at(1).toString(), QStringLiteral("compliant"));
        driver.selectRow("rulesTable", 6);
        QVERIFY(driver.drawerTexts()
                        .join(QLatin1Char('\n'))
                        .contains(QStringLiteral("rule 4 “Corp Quarantine” comes first")));
        driver.selectRow("rulesTable", 9);
        QVERIFY(driver.drawerTexts().contains(QStringLiteral("Everyone else")));
    }

    void showsNacEventsOfTheSelectedRule()
    {
        const auto page = m_screen->page<AuthPoliciesPage>();
        const AuthPoliciesPageDriver driver(*page);
        QSignalSpy navigated(page.get(), &Page::navigateRequested);
        driver.selectRow("rulesTable", 4);
        driver.click("showNacEventsButton");
        QCOMPARE(navigated.count(), 1);
        QCOMPARE(navigated.first().first().value<PageId>(), PageId::Activity);
        QCOMPARE(navigated.first().at(1).toMap().value(QStringLiteral("filter")).toString(),
                 QStringLiteral("BYOD"));
    }

    void showsARuleForOtherPages()
    {
        const auto page = m_screen->page<AuthPoliciesPage>();
        const AuthPoliciesPageDriver driver(*page);
        QVERIFY(page->showTarget(QStringLiteral("r5")));
        QCOMPARE(driver.find<DataTable>("rulesTable")->currentObject().toString(),
                 QStringLiteral("r5"));
        QVERIFY(!page->showTarget(QStringLiteral("r99")));
        // A filter that hides the rule gives way.
        QVERIFY(page->showTarget(
                QVariantMap{{QStringLiteral("filter"), QStringLiteral("Sensors")}}));
        QCOMPARE(driver.find<DataTable>("rulesTable")->shownRows(), 1);
        QVERIFY(page->showTarget(QStringLiteral("r5")));
        QCOMPARE(driver.find<DataTable>("rulesTable")->shownRows(), 10);
    }

    void keepsTheCloudsOrderOnHeaderClicks()
    {
        const auto page = m_screen->page<AuthPoliciesPage>();
        const AuthPoliciesPageDriver driver(*page);
        const QStringList before = driver.columnTexts("rulesTable", RuleModel::Name);
        auto *header = driver.find<DataTable>("rulesTable")->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(RuleModel::Name) + 20, 10));
        QCOMPARE(driver.columnTexts("rulesTable", RuleModel::Name), before);
    }

    void tellsTheRail()
    {
        AuthPoliciesPage page(m_screen->services());
        QSignalSpy badges(&page, &Page::badgeChanged);
        page.setOrganization(test::sampleOrganizationPtr());
        QCOMPARE(badges.last().first().value<State>(), State::Error); // a missing result label
        nac::Organization organization = test::sampleOrganization();
        for (nac::Rule &rule : organization.rules)
            rule.assignedLabels.clear();
        page.setOrganization(std::make_shared<const nac::Organization>(organization));
        QCOMPARE(badges.last().first().value<State>(), State::Warning); // one never matches
        organization.rules.removeAt(6);
        page.setOrganization(std::make_shared<const nac::Organization>(organization));
        QCOMPARE(badges.last().first().value<State>(), State::None);
    }

    void saysThatRulesMayNotBeRead()
    {
        nac::Organization organization = test::sampleOrganization();
        organization.unreadableKinds = {QStringLiteral("rule")};
        const auto page = m_screen->page<AuthPoliciesPage>(
                std::make_shared<const nac::Organization>(organization));
        QCOMPARE(page->findChild<PageState *>(QStringLiteral("pageState"))->view(),
                 PageState::View::Empty);
        QVERIFY(page->findChild<Banner *>(QStringLiteral("banner"))->isHidden());
    }

    void labelsThatMayNotBeReadAreNotMissing()
    {
        nac::Organization organization = test::sampleOrganization();
        organization.labels.clear();
        organization.unreadableKinds = {QStringLiteral("label")};
        const auto page = m_screen->page<AuthPoliciesPage>(
                std::make_shared<const nac::Organization>(organization));
        const auto *banner = page->findChild<Banner *>(QStringLiteral("banner"));
        QVERIFY(!banner->isHidden());
        QVERIFY2(banner->text().contains(QStringLiteral("labels")), qPrintable(banner->text()));
        int named = 0;
        for (const nac::Rule &rule : organization.rules) {
            for (const QList<Chip> &chips : {RuleText::criteriaChips(organization, rule, false),
                                             RuleText::resultChips(organization, rule)}) {
                for (const Chip &chip : chips) {
                    QVERIFY(chip.kind != Chip::Kind::Dangling);
                    named += chip.text == QStringLiteral("unread label") ? 1 : 0;
                }
            }
            QVERIFY(!RuleText::criteria(organization, rule).contains(QStringLiteral("missing")));
        }
        QVERIFY(named > 0);
    }

    void hasAllItsStates() { test::checkPageStates<AuthPoliciesPage>(*m_screen); }
    void staysWholeInEveryLanguage() { test::checkLanguages<AuthPoliciesPage>(*m_screen); }
};

SEKISHO_TEST(AuthPoliciesPage);
#include "tst_AuthPoliciesPage.moc"
