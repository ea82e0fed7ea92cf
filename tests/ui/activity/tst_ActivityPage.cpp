// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ScreenChecks.h"
#include "tests/support/ScreenFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/ActivityPageDriver.h"
#include "ui/widgets/FilterBar.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace sekisho;
using namespace sekisho::ui;
using test::ActivityPageDriver;

class tst_ActivityPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ScreenFixture> m_screen;

private Q_SLOTS:
    void initTestCase() { m_screen = std::make_unique<test::ScreenFixture>(); }
    void init()
    {
        m_screen->use(UiLanguage::English);
        m_screen->view = MemoryViewSettings();
    }
    void cleanupTestCase() { m_screen.reset(); }

    void listsEventsNewestFirst()
    {
        const auto page = m_screen->page<ActivityPage>();
        const ActivityPageDriver driver(*page);
        QCOMPARE(page->statusText(), QStringLiteral("640 of 640 events"));
        const QList<QStringList> rows = driver.rowTexts("eventsTable");
        QCOMPARE(rows.first().at(1), QStringLiteral("pc-0000"));
        QCOMPARE(rows.first().size(), 5); // SSID is hidden unless chosen
    }

    void filtersByResult()
    {
        const auto page = m_screen->page<ActivityPage>();
        const ActivityPageDriver driver(*page);
        driver.choose("resultComboBox", QStringLiteral("Result: permitted"));
        QCOMPARE(driver.shownEvents(), 160);
        driver.choose("resultComboBox", QStringLiteral("Result: refused"));
        QCOMPARE(driver.shownEvents(), 320);
        driver.choose("resultComboBox", QStringLiteral("Result: all"));
        QCOMPARE(driver.shownEvents(), 640);
    }

    void countsReasonsAndFiltersByThem()
    {
        const auto page = m_screen->page<ActivityPage>();
        const ActivityPageDriver driver(*page);
        // The total stands before its causes and is none of them.
        QCOMPARE(driver.find<QLabel>("refusedLabel")->text(), QStringLiteral("160 refused:"));
        QCOMPARE(driver.reasons().size(), 2);
        QVERIFY(driver.reasons().first().startsWith(QStringLiteral("80 × ")));
        driver.click("reasonLink");
        QCOMPARE(driver.shownEvents(), 80);
    }

    void theFilterBarKeepsItsDistanceFromTheDrawer()
    {
        const auto page = m_screen->page<ActivityPage>();
        const ActivityPageDriver driver(*page);
        const auto *bar = driver.find<FilterBar>("filterBar");
        QVERIFY(driver.isDrawerShown());
        QCOMPARE(bar->contentsMargins().right(), 12);
    }

    void showsAllFieldsAlsoUnknownOnes()
    {
        const auto page = m_screen->page<ActivityPage>();
        const ActivityPageDriver driver(*page);
        driver.selectRow("eventsTable", 1);
        QVERIFY(driver.isDrawerShown());
        QVERIFY(driver.drawerTexts().contains(
                QStringLiteral("unable to get local issuer certificate")));
        const QList<PropertyRow> rows = driver.drawerProperties();
        QCOMPARE(driver.value(rows, QStringLiteral("MAC")), QStringLiteral("5c:5b:35:00:00:01"));
        QCOMPARE(driver.value(rows, QStringLiteral("tls_version")), QStringLiteral("TLSv1.2"));
        QCOMPARE(driver.value(rows, QStringLiteral("random_mac")), QStringLiteral("false"));
        QCOMPARE(driver.value(rows, QStringLiteral("port_id")), QStringLiteral("7"));
        driver.click("copyEventButton");
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("tls_version\t")));
    }

    void leadsToTheRule()
    {
        const auto page = m_screen->page<ActivityPage>();
        const ActivityPageDriver driver(*page);
        driver.selectRow("eventsTable", 0);
        QSignalSpy navigated(page.get(), &Page::navigateRequested);
        driver.click("ruleLink");
        QCOMPARE(navigated.first().first().value<PageId>(), PageId::AuthPolicies);
        QCOMPARE(navigated.first().at(1).toString(), QStringLiteral("r3"));
    }

    void isFilteredByOtherPages()
    {
        const auto page = m_screen->page<ActivityPage>();
        const ActivityPageDriver driver(*page);
        QVERIFY(page->showTarget(
                QVariantMap{{QStringLiteral("filter"), QStringLiteral("Printers and cameras")}}));
        QCOMPARE(driver.shownEvents(), 80);
        QVERIFY(page->showTarget(QStringLiteral("5c5b35000003")));
        QCOMPARE(driver.shownEvents(), 1);
    }

    void hundredThousandEventsAreFiltered()
    {
        const auto page = m_screen->page<ActivityPage>(test::largeOrganization(100'000));
        const ActivityPageDriver driver(*page);
        QVERIFY(page->showTarget(
                QVariantMap{{QStringLiteral("filter"), QStringLiteral("pc-2317")}}));
        QCOMPARE(driver.shownEvents(), 43);
    }

    void hasAllItsStates() { test::checkPageStates<ActivityPage>(*m_screen); }
    void staysWholeInEveryLanguage() { test::checkLanguages<ActivityPage>(*m_screen); }
};

SEKISHO_TEST(ActivityPage);
#include "tst_ActivityPage.moc"
