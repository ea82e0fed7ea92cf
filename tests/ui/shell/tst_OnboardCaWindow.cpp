// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/OnboardCaActions.h"
#include "core/api/mist/OnboardCaItem.h"
#include "tests/core/sync/PushFixture.h"
#include "tests/support/ShellFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/CertificatesPageDriver.h"
#include "tests/support/drivers/ChangesPageDriver.h"
#include "tests/support/drivers/MainWindowDriver.h"
#include "ui/certificates/OnboardCaDialog.h"
#include "ui/changes/ReviewController.h"
#include "ui/shell/WorkspaceDesk.h"

#include <QCheckBox>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using Stage = ReviewController::Stage;
using nac::OnboardCaState;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kOnboardPatience = 60'000;
} // namespace

/// The Onboard CA in the window, as the manual goes through it: suspended, active again, what
/// device management is told, certificates revoked, and in the end disabled; DemoCloud is asked
/// after each.
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
    ReviewController &review() const
    {
        return *qobject_cast<ChangesPage *>(m_window->page(PageId::Changes))->controller();
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
    OnboardCaState stateInCloud() const
    {
        const auto objects = inCloud(api::mist::Kind::OnboardCa);
        return objects.isEmpty() ? OnboardCaState::Unavailable
                                 : api::mist::onboardCaState(objects.first().json);
    }
    QDialog *dialog(const char *name) const
    {
        for (QDialog *one : m_window->findChildren<QDialog *>(QLatin1StringView(name))) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// ⚙ › Onboard CA Configuration, the choice by keyboard, Save.
    void configure(int steps, Qt::Key direction, bool typeName = false) const
    {
        m_window->showPage(PageId::Certificates);
        driver().action("onboardCaAction")->trigger();
        QDialog *shown = dialog("onboardCaDialog");
        QVERIFY(shown);
        auto *choice = shown->findChild<QComboBox *>(u"onboardStateComboBox"_s);
        choice->setFocus();
        for (int i = 0; i < steps; ++i)
            QTest::keyClick(choice, direction);
        auto *save = shown->findChild<QAbstractButton *>(u"saveButton"_s);
        if (typeName) {
            QVERIFY(!save->isEnabled());
            // As an input method does.
            shown->findChild<QLineEdit *>(u"organizationNameLineEdit"_s)
                    ->insert(m_fixture->session.organization()->name);
        }
        QVERIFY(save->isEnabled());
        save->setFocus();
        const QPointer<QDialog> closed(shown);
        QTest::keyClick(save, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!closed && !desk().draft()->isEmpty(), kOnboardPatience);
        QCOMPARE(desk().draft()->items.size(), 1);
    }
    void push() const
    {
        m_driver->click("reviewAndPushButton");
        QTRY_COMPARE_WITH_TIMEOUT(review().stage(), Stage::Planned, kOnboardPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!review().isStale(), kOnboardPatience);
        const auto plan = review().plan();
        QVERIFY2(plan->canPush(), qPrintable(test::PushFixture::problemsOf(*plan)));
        const test::ChangesPageDriver changes(
                *qobject_cast<ChangesPage *>(m_window->page(PageId::Changes)));
        auto *box = changes.find<QCheckBox>("acknowledgeCheckBox");
        if (box->isVisible() && !box->isChecked())
            QTest::keyClick(box, Qt::Key_Space);
        QVERIFY2(changes.canPush(), qPrintable(changes.whyNotPush()));
        changes.click("pushButton");
        QTRY_COMPARE_WITH_TIMEOUT(review().stage(), Stage::Finished, kOnboardPatience);
        const Result<sync::PushReport> report = *review().report();
        VERIFY_DONE(report);
        QVERIFY(desk().draft()->isEmpty());
    }
    void changeTo(OnboardCaState state, int steps, Qt::Key direction, bool typeName = false) const
    {
        configure(steps, direction, typeName);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(stateInCloud() != state); // nothing is sent before the push
        push();
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(stateInCloud(), state);
        // The window reads by itself what it made.
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session.organization()->onboardCa.state == state &&
                                         !m_fixture->session.isPulling(),
                                 kOnboardPatience);
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
    void init() { m_cloud = test::startSmallDemo(m_clock); }
    void cleanup()
    {
        m_client.reset();
        m_driver.reset();
        m_window.reset();
        m_fixture.reset();
        m_cloud.reset();
    }

    void fromSuspendedToDisabled_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Japanese") << u"ja"_s;
    }
    void fromSuspendedToDisabled()
    {
        QFETCH(const QString, language);
        start(language);
        QCOMPARE(stateInCloud(), OnboardCaState::Active);
        const qsizetype issued = inCloud(api::mist::Kind::IssuedCertificate).size();
        QCOMPARE(issued, 200);

        changeTo(OnboardCaState::Suspended, 1, Qt::Key_Down);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(inCloud(api::mist::Kind::IssuedCertificate).size(), issued); // data stay
        m_window->showPage(PageId::Certificates);
        QVERIFY(!driver().action("mdmInformationAction")->isEnabled());
        changeTo(OnboardCaState::Active, 1, Qt::Key_Up);
        if (QTest::currentTestFailed())
            return;

        m_window->showPage(PageId::Certificates);
        driver().action("mdmInformationAction")->trigger();
        QDialog *mdm = dialog("mdmInformationDialog");
        QVERIFY(mdm);
        auto *token = mdm->findChild<QLineEdit *>(u"jamfAccessTokenLineEdit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!token->text().isEmpty(), kOnboardPatience);
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        mdm->reject();

        changeTo(OnboardCaState::Disabled, 2, Qt::Key_Down, true);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(inCloud(api::mist::Kind::IssuedCertificate).size(), 0);
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
