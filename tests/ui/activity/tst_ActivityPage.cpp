// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ScreenChecks.h"
#include "tests/support/ScreenFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/ActivityPageDriver.h"
#include "ui/text/NacText.h"
#include "ui/widgets/FilterBar.h"

#include <QClipboard>
#include <QJsonArray>
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
        QCOMPARE(driver.value(rows, QStringLiteral("Port")), QStringLiteral("7"));
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

    void filtersByEverythingElse()
    {
        const auto page = m_screen->page<ActivityPage>();
        const ActivityPageDriver driver(*page);
        QVERIFY(!driver.find("eventFilterRow")->isVisible());
        driver.click("moreFiltersButton");
        QVERIFY(driver.find("eventFilterRow")->isVisible());
        driver.choose("siteComboBox", QStringLiteral("Nagoya"));
        QCOMPARE(driver.shownEvents(), 320);
        driver.choose("ruleComboBox", QStringLiteral("fixed last rule"));
        QCOMPARE(driver.shownEvents(), 80); // every eighth event, all of them in Nagoya
        driver.click("clearFiltersLink");
        QCOMPARE(driver.shownEvents(), 640);
        driver.choose("typeComboBox", NacText::eventType(QStringLiteral("NAC_IDP_AUTHC_FAILURE")));
        QCOMPARE(driver.shownEvents(), 80);
        driver.click("clearFiltersLink");
        driver.choose("timeComboBox", QStringLiteral("Last 60 Minutes"));
        QCOMPARE(driver.shownEvents(), 37); // one every 97 s from 53 s ago
        driver.click("clearFiltersLink");
        auto *user = driver.find<QLineEdit>("userLineEdit");
        QTest::keyClicks(user, QStringLiteral("H0003@"));
        QCOMPARE(driver.shownEvents(), 1);
        user->clear();
        auto *mac = driver.find<QLineEdit>("macLineEdit");
        for (const QString &spelling :
             {QStringLiteral("5C:5B:35:00:00:0A"), QStringLiteral("5c5b.3500.000a")}) {
            mac->setText(spelling);
            QCOMPARE(driver.shownEvents(), 1);
        }
        mac->clear();
        // What is chosen survives a sync; a table that it empties offers to clear it.
        driver.choose("siteComboBox", QStringLiteral("Nagoya"));
        page->setOrganization(test::largeOrganization(800));
        QCOMPARE(driver.shownEvents(), 400);
        Q_EMIT driver.find<DataTable>("eventsTable")->clearFilterRequested();
        QCOMPARE(driver.shownEvents(), 800);
    }

    void showsCertificateIdentityAndAttempt()
    {
        nac::Organization organization = test::sampleOrganization();
        nac::ClientEvent &event = organization.events[0];
        event.extra = QJsonObject{
                {QStringLiteral("cert_san_dns"), QJsonArray{QStringLiteral("dev-4711")}},
                {QStringLiteral("cert_serial"),
                 organization.issuedCertificates.at(2).serialNumber.toUpper().remove(u' ')},
                {QStringLiteral("cert_expiry"), 1'800'000'000},
                {QStringLiteral("mdm_provider"), QStringLiteral("intune")},
                {QStringLiteral("mdm_compliance"), QStringLiteral("not compliant")},
                {QStringLiteral("one_day"), true}};
        event.idpId = organization.identityProviders.first().id.value();
        nac::ClientEvent before = event;
        before.type = QStringLiteral("NAC_CLIENT_CERT_CHECK_SUCCESS");
        before.time = event.time.addMSecs(-600);
        organization.events.insert(1, before);
        const auto page = m_screen->page<ActivityPage>(
                std::make_shared<const nac::Organization>(organization));
        const ActivityPageDriver driver(*page);
        driver.selectRow("eventsTable", 0);
        const QList<PropertyRow> rows = driver.drawerProperties();
        const auto value = [&](const char *label) {
            return driver.value(rows, QString::fromLatin1(label));
        };
        QCOMPARE(value("Certificate CN"), QStringLiteral("pc-0000"));
        QCOMPARE(value("Certificate SAN (DNS Name)"), QStringLiteral("dev-4711"));
        QVERIFY(!value("Certificate expiry").isEmpty());
        QCOMPARE(value("MDM"), QStringLiteral("Intune"));
        QCOMPARE(value("MDM compliance"), QStringLiteral("Non Compliant"));
        QCOMPARE(value("Identity provider"), organization.identityProviders.first().name);
        QCOMPARE(value("one_day"), QStringLiteral("true"));
        QVERIFY(driver.drawerTexts().contains(QStringLiteral("+0.6 s")));
        test::ScreenFixture::grab(*page, QStringLiteral("activity-details-en-light"));

        // The issuer opens in the inspector, the certificate in its table.
        QSignalSpy inspected(page.get(), &Page::inspectRequested);
        QSignalSpy navigated(page.get(), &Page::navigateRequested);
        auto *box = driver.find<PropertyBox>("certificateBox");
        for (const PropertyRow &row : box->rows()) {
            if (!row.link.isEmpty())
                Q_EMIT box->linkActivated(row.link);
        }
        QCOMPARE(inspected.count(), 1);
        const auto ders = inspected.first().first().value<QList<QByteArray>>();
        QCOMPARE(ders.size(), 1);
        QVERIFY(ders.first().contains("Kakuu Seiki Device CA G2"));
        QCOMPARE(navigated.count(), 1);
        QCOMPARE(navigated.first().first().value<PageId>(), PageId::Certificates);
        QCOMPARE(navigated.first().at(1).toString(),
                 organization.issuedCertificates.at(2).serialNumber);
        // Another step of the attempt becomes the current row.
        driver.click("stepLink");
        QTRY_COMPARE_WITH_TIMEOUT(
                driver.find<QLabel>("eventLabel")->text(),
                NacText::eventType(QStringLiteral("NAC_CLIENT_CERT_CHECK_SUCCESS")), 60'000);
    }

    void isFilteredByOtherPages()
    {
        const auto page = m_screen->page<ActivityPage>();
        const ActivityPageDriver driver(*page);
        auto *result = driver.find<QComboBox>("resultComboBox");
        result->setCurrentIndex(1);
        const QVariantMap rule{{QStringLiteral("filter"), QStringLiteral("Printers and cameras")}};
        QVERIFY(page->showTarget(rule));
        QCOMPARE(driver.shownEvents(), 80); // all of them, whatever was chosen before
        QCOMPARE(result->currentIndex(), 0);
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
