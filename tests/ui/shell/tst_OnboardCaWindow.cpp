// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/OnboardCaActions.h"
#include "tests/support/ShellFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/CertificatesPageDriver.h"
#include "tests/support/drivers/MainWindowDriver.h"
#include "ui/shell/WorkspaceDesk.h"

#include <QCheckBox>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kOnboardPatience = 60'000;
} // namespace

/// What the Onboard CA issued, in the window: revoked, gone meanwhile, and what readers may do. How
/// it is switched: tst_CertificatesManual.
class tst_OnboardCaWindow : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<demo::DemoCloud> m_cloud;
    std::unique_ptr<test::ShellFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<test::MainWindowDriver> m_driver;
    std::unique_ptr<api::mist::MistClient> m_client;

    WorkspaceDesk &desk() const { return m_fixture->session.desk(); }
    test::CertificatesPageDriver driver() const
    {
        return test::CertificatesPageDriver(*m_window->page(PageId::Certificates));
    }

    void start(const QString &language, bool readOnly = false)
    {
        m_fixture = std::make_unique<test::ShellFixture>();
        m_fixture->choices.applyStored(language, u"light"_s);
        m_window = std::make_unique<MainWindow>(m_fixture->services());
        m_driver = std::make_unique<test::MainWindowDriver>(*m_window);
        m_driver->show();
        const QString token = readOnly ? m_cloud->readOnlyToken() : m_cloud->token();
        m_fixture->session.open(m_fixture->workspace(*m_cloud, token).path, *m_fixture->tokens);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session.organization() && desk().draft() &&
                                         !m_fixture->session.isPulling(),
                                 kOnboardPatience);
        m_client = std::make_unique<api::mist::MistClient>(
                m_fixture->http, *api::mist::cloudFromText(m_cloud->url().toString()),
                Secret::fromString(m_cloud->token()), m_clock);
        m_window->showPage(PageId::Certificates);
    }
    QList<api::mist::RawObject> inCloud(api::mist::Kind kind) const
    {
        const auto page = test::await(
                m_client->page(nac::OrganizationId(m_cloud->organizationId()), kind, {}, {}));
        return page ? page->objects : QList<api::mist::RawObject>();
    }
    QDialog *dialog(const char *name) const
    {
        for (QDialog *one : m_window->findChildren<QDialog *>(QLatin1StringView(name))) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void showInternal() const
    {
        m_window->showPage(PageId::Certificates);
        if (driver().currentTab() != u"internal"_s)
            m_window->page(PageId::Certificates)->activateNextTab();
        QCOMPARE(driver().currentTab(), u"internal"_s);
    }

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init() { m_cloud = test::startSmallDemo(m_clock, test::kShowsAll); }
    void cleanup()
    {
        m_client.reset();
        m_driver.reset();
        m_window.reset();
        m_fixture.reset();
        m_cloud.reset();
    }

    void revokesAndRefreshes()
    {
        start(u"en"_s);
        showInternal();
        auto *table = driver().find<DataTable>("internalTable");
        QCOMPARE(table->totalRows(), 200);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        const QStringList serials = driver().columnTexts("internalTable", 2).mid(0, 2);
        QTest::keyClick(table, Qt::Key_Delete);
        QDialog *asked = dialog("revocationDialog");
        QVERIFY(asked);
        auto *know = asked->findChild<QCheckBox *>(u"knowCheckBox"_s);
        QTest::keyClick(know, Qt::Key_Space);
        auto *confirm = asked->findChild<QAbstractButton *>(u"confirmRevokeButton"_s);
        QVERIFY(confirm->isEnabled());
        QTest::keyClick(confirm, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(
                asked->findChild<QLabel *>(u"revocationMeaning"_s)->text().contains(u"2 revoked"_s),
                kOnboardPatience);
        asked->reject();
        QTRY_COMPARE_WITH_TIMEOUT(table->totalRows(), 198, kOnboardPatience);
        for (const api::mist::RawObject &one : inCloud(api::mist::Kind::IssuedCertificate))
            QVERIFY(!serials.contains(one.id));
        QVERIFY(desk().draft()->isEmpty());
    }

    /// Somebody else revoked one of two meanwhile: it is told, the other one is revoked.
    void oneIsGoneMeanwhile()
    {
        m_cloud->setSwitch(u"revoke-unknown"_s, u"refuse"_s); // the others: tst_OnboardCaActions
        start(u"en"_s);
        showInternal();
        auto *table = driver().find<DataTable>("internalTable");
        const QStringList serials = driver().columnTexts("internalTable", 2).mid(0, 2);
        const auto elsewhere = test::await(api::mist::revokeCertificates(
                *m_client, nac::OrganizationId(m_cloud->organizationId()), {serials.first()}));
        QVERIFY(elsewhere && elsewhere->count(api::mist::RevocationState::Revoked) == 1);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_Delete);
        QDialog *asked = dialog("revocationDialog");
        QVERIFY(asked);
        QTest::keyClick(asked->findChild<QCheckBox *>(u"knowCheckBox"_s), Qt::Key_Space);
        asked->findChild<QAbstractButton *>(u"confirmRevokeButton"_s)->click();
        const auto *result = asked->findChild<QLabel *>(u"revocationMeaning"_s);
        QTRY_VERIFY_WITH_TIMEOUT(result->text().contains(u"1 revoked"_s) &&
                                         result->text().contains(u"1 not there"_s),
                                 kOnboardPatience);
        asked->reject();
        QTRY_COMPARE_WITH_TIMEOUT(table->totalRows(), 198, kOnboardPatience);
    }

    void readersCannot()
    {
        start(u"en"_s, true);
        showInternal();
        auto *table = driver().find<DataTable>("internalTable");
        table->selectRow(0);
        QVERIFY(!driver().action("revokeCertificatesAction")->isEnabled());
        driver().action("onboardCaAction")->trigger();
        QDialog *shown = dialog("onboardCaDialog");
        QVERIFY(shown);
        QVERIFY(!shown->findChild<QAbstractButton *>(u"saveButton"_s)->isEnabled());
        shown->reject();
        driver().action("mdmInformationAction")->trigger();
        QDialog *mdm = dialog("mdmInformationDialog");
        auto *note = mdm->findChild<QLabel *>(u"tokenLabel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!note->text().contains(u"Asking"_s), kOnboardPatience);
        QVERIFY(mdm->findChild<QLineEdit *>(u"jamfAccessTokenLineEdit"_s)->text().isEmpty());
        mdm->reject();
    }
};

SEKISHO_TEST(OnboardCaWindow);
#include "tst_OnboardCaWindow.moc"
