// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ScreenChecks.h"
#include "tests/support/ScreenFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/EndpointsPageDriver.h"

#include <QSignalSpy>

using namespace sekisho;
using namespace sekisho::ui;
using test::EndpointsPageDriver;

class tst_EndpointsPage : public QObject
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

    void listsAndFilters()
    {
        const auto page = m_screen->page<EndpointsPage>();
        const EndpointsPageDriver driver(*page);
        QCOMPARE(page->statusText(), QStringLiteral("24 of 24 endpoints"));
        QVERIFY(page->showTarget(
                QVariantMap{{QStringLiteral("filter"), QStringLiteral("00408c000005")}}));
        QCOMPARE(driver.macs(), QStringList{QStringLiteral("00:40:8c:00:00:05")});
        QCOMPARE(page->statusText(), QStringLiteral("1 of 24 endpoints"));
    }

    void showsDetailsAndLeadsToTheEvents()
    {
        const auto page = m_screen->page<EndpointsPage>();
        const EndpointsPageDriver driver(*page);
        QVERIFY(page->showTarget(QStringLiteral("00408c000000")));
        QVERIFY(driver.isDrawerShown());
        QCOMPARE(driver.value(driver.drawerProperties(), QStringLiteral("Notes")),
                 QString::fromUtf8("三重工場 2階"));
        QSignalSpy navigated(page.get(), &Page::navigateRequested);
        driver.click("showEventsButton");
        QCOMPARE(navigated.first().first().value<PageId>(), PageId::Activity);
        QCOMPARE(navigated.first().at(1).toString(), QStringLiteral("00408c000000"));
    }

    void whatWritesIsDisabledAndSaysWhy()
    {
        const auto page = m_screen->page<EndpointsPage>();
        const EndpointsPageDriver driver(*page);
        for (const char *name : {"importButton", "addEndpointButton"}) {
            const auto *button = driver.find<QAbstractButton>(name);
            QVERIFY2(button && !button->isEnabled() && !button->toolTip().isEmpty(), name);
        }
    }

    void hasAllItsStates() { test::checkPageStates<EndpointsPage>(*m_screen); }
    void staysWholeInEveryLanguage() { test::checkLanguages<EndpointsPage>(*m_screen); }
};

SEKISHO_TEST(EndpointsPage);
#include "tst_EndpointsPage.moc"
