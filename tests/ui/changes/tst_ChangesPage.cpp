// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ScreenChecks.h"
#include "tests/support/ScreenFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/ChangesPageDriver.h"
#include "tests/ui/changes/ChangeMaterial.h"
#include "ui/changes/DraftDialogs.h"
#include "ui/changes/ReviewController.h"
#include "ui/page/EditTarget.h"
#include "ui/widgets/FormField.h"

#include <QCheckBox>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sekisho;
using namespace sekisho::ui;
using api::mist::ItemKey;
using api::mist::ItemType;
using test::ChangesPageDriver;
using test::FakeChangeDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWait = 60'000;

} // namespace

class tst_ChangesPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ScreenFixture> m_screen;
    std::unique_ptr<FakeChangeDesk> m_desk;
    std::unique_ptr<ChangesPage> m_page;
    std::unique_ptr<ChangesPageDriver> m_driver;

    /// A shown page on the desk as it is.
    void show(const PageContext &more = {})
    {
        PageServices services = m_screen->services();
        services.changes = m_desk.get();
        m_page = std::make_unique<ChangesPage>(services);
        m_page->resize(1150, 668);
        PageContext context = more;
        context.dataOf = m_desk->live()->pulled;
        m_page->setAvailability(context);
        m_page->setOrganization(m_desk->live());
        m_page->show();
        m_driver = std::make_unique<ChangesPageDriver>(*m_page);
        QApplication::processEvents();
    }
    void waitForPlan()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_page->controller()->stage(), ReviewController::Stage::Planned,
                                  kWait);
        QApplication::processEvents();
    }
    /// Decides the conflict of the material: everything of mine.
    void decideMine()
    {
        m_driver->select(u"Rule 2 “Corp Compliant”"_s);
        const int row = m_driver->rowOf(u"Assigned Policies"_s);
        m_driver->choose(row, DiffModel::Mine);
        const auto unplanned = m_desk->plans; // the click itself may have it planned anew
        m_driver->clickBanner("decisionBanner", 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->plans > unplanned, kWait);
        waitForPlan();
    }

    /// Its bind password has the digest `secret`.
    static QJsonObject provider(const QString &base, const QString &secret = u"abc"_s)
    {
        return {{u"name"_s, u"Plant LDAP"_s},
                {u"idp_type"_s, u"ldap"_s},
                {u"ldap_type"_s, u"custom"_s},
                {u"ldap_base_dn"_s, base},
                {u"ldap_bind_dn"_s, u"cn=mist"_s},
                {u"ldap_server_hosts"_s, QJsonArray{u"ldap.test"_s}},
                {u"ldap_user_filter"_s, u"(mail=%s)"_s},
                {u"group_filter"_s, u"(cn=%s)"_s},
                {u"member_filter"_s, u"(cn=%s)"_s},
                {u"ldap_bind_password"_s, QJsonObject{{u"$secret"_s, secret}}}};
    }

private Q_SLOTS:
    void initTestCase() { m_screen = std::make_unique<test::ScreenFixture>(); }
    void init()
    {
        m_screen->use(UiLanguage::English);
        m_screen->view = MemoryViewSettings();
        m_desk = std::make_unique<FakeChangeDesk>();
    }
    void cleanup()
    {
        m_driver.reset();
        m_page.reset();
        m_desk.reset();
    }
    void cleanupTestCase() { m_screen.reset(); }

    void saysThatNothingIsPending()
    {
        m_desk->start();
        show();
        auto *state = m_driver->find<PageState>("reviewState");
        QCOMPARE(state->view(), PageState::View::Empty);
        QCOMPARE(m_page->statusText(), u"No pending changes"_s);
        QVERIFY(!m_driver->find<QAbstractButton>("exportDraftButton")->isEnabled());
        QCOMPARE(m_desk->plans, 0);
    }

    void listsThePlan()
    {
        test::fillDesk(*m_desk);
        show();
        waitForPlan();
        const QStringList rows = m_driver->rows();
        QCOMPARE(rows.value(0), u"# Conflict: decide first 1"_s);
        QVERIFY2(rows.value(1).contains(u"Corp Compliant"_s), qPrintable(rows.value(1)));
        QCOMPARE(rows.value(2), u"# Will be sent in this order 2"_s);
        QCOMPARE(rows.value(rows.size() - 2), u"# Same on both sides: nothing to do 1"_s);
        QCOMPARE(rows.last(), u"Label “Guest VLAN 91”"_s);
        QCOMPARE(m_driver->detail("planList", int(rows.size()) - 1),
                 u"already changed to the same value"_s);
        QCOMPARE(m_driver->detail("planList", 1), u"changed by you and in the cloud"_s);
        QVERIFY(!m_driver->canPush());
        QVERIFY(m_driver->whyNotPush().startsWith(u"Decide 1 conflict"_s));
        QVERIFY(m_page->statusText().startsWith(u"4 pending change"_s));
        test::ScreenFixture::grab(*m_page, u"changes-conflict-en-light"_s);
    }

    void editLeadsToTheEditorOfTheItem_data()
    {
        QTest::addColumn<ItemKey>("key");
        QTest::addColumn<int>("page"); // -1: there is none
        const auto row = [](const char *name, ItemType type, const QString &id, int page) {
            QTest::newRow(name) << ItemKey{type, id} << page;
        };
        row("rule in conflict", ItemType::Rule, u"r3"_s, int(PageId::AuthPolicies));
        row("label", ItemType::Label, u"l8h"_s, int(PageId::Labels));
        row("provider", ItemType::IdentityProvider, u"p1"_s, int(PageId::IdentityProviders));
        row("realms", ItemType::RealmMapping, u"p1"_s, int(PageId::IdentityProviders));
        row("default", ItemType::DefaultIdp, u"-"_s, int(PageId::IdentityProviders));
        row("endpoint", ItemType::Endpoint, u"e1"_s, int(PageId::Endpoints));
        row("server", ItemType::ServerCertificate, u"-"_s, int(PageId::Certificates));
        row("CRL file", ItemType::CrlFile, u"c1"_s, int(PageId::Certificates));
        row("Onboard CA", ItemType::OnboardCa, u"-"_s, int(PageId::Certificates));
        row("switch", ItemType::NacSwitch, u"eu_only"_s, int(PageId::Certificates));
        row("unknown switch", ItemType::NacSwitch, u"of_a_later_version"_s, -1);
        row("CA", ItemType::CertificateAuthority, u"00"_s, -1);
        row("portal", ItemType::Portal, u"p"_s, -1);
        row("linked account", ItemType::LinkedAccount, u"jamf/1"_s, -1);
        row("removed rule", ItemType::Rule, u"r1"_s, -1);
    }
    void editLeadsToTheEditorOfTheItem()
    {
        QFETCH(const ItemKey, key);
        QFETCH(const int, page);
        test::fillDesk(*m_desk);
        m_desk->set(test::ruleKey(u"r1"_s), std::nullopt);
        if (!m_desk->draft()->items.contains(key))
            m_desk->set(key, QJsonObject{{u"name"_s, u"Edited"_s}, {u"value"_s, true}});
        show();
        waitForPlan();
        QVERIFY(m_page->showTarget(key.toText()));
        auto *edit = m_driver->find<QAbstractButton>("editItemButton");
        QCOMPARE(edit->isVisible(), page >= 0);
        if (page < 0)
            return;
        QSignalSpy asked(m_page.get(), &Page::navigateRequested);
        QTest::mouseClick(edit, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(int(asked.first().at(0).value<PageId>()), page);
        QCOMPARE(editTargetOf(asked.first().at(1).value<QVariant>()), std::optional(key));

        PageContext context;
        context.dataOf = m_desk->live()->pulled;
        context.readOnly = true;
        context.lockedBy = u"4711"_s;
        m_page->setAvailability(context);
        QVERIFY(!edit->isEnabled());
        const QString why =
                u"Another Sekisho writes this workspace, so here it can only be read."_s;
        QCOMPARE(edit->toolTip(), why);
        QCOMPARE(m_driver->whyNotPush(), why);
    }

    void decidesAConflictFieldByField()
    {
        test::fillDesk(*m_desk);
        show();
        waitForPlan();
        QVERIFY(m_driver->text("itemHistory").contains(u"netadmin2"_s));
        const int policies = m_driver->rowOf(u"Assigned Policies"_s);
        const int name = m_driver->rowOf(u"Name"_s);
        const int sites = m_driver->rowOf(u"Excluded: sites"_s);
        QVERIFY(policies >= 0 && name >= 0 && sites >= 0);
        DiffModel &diff = m_driver->diff()->diff();
        // What only one side changed is chosen already.
        QCOMPARE(diff.choiceOf(sites), sync::Choice::Mine);
        QCOMPARE(diff.choiceOf(name), sync::Choice::Theirs);
        QVERIFY(!diff.choiceOf(policies));
        QVERIFY(m_driver->banner("decisionBanner").contains(u"Assigned Policies"_s));

        m_driver->choose(policies, DiffModel::Mine);
        QCOMPARE(diff.choiceOf(policies), sync::Choice::Mine);
        m_driver->clickBanner("decisionBanner", 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows().value(0), u"# Will be sent in this order 3"_s,
                                  kWait);
        const auto *item = m_page->controller()->item(test::ruleKey(u"r3"_s));
        QVERIFY(item && item->result);
        QCOMPARE(item->result->value(u"name"_s).toString(), u"Corp Compliant 2026"_s);
        QCOMPARE(item->result->value(u"apply_tags"_s).toArray().size(), 2);
    }

    void choosesWithTheKeyboard()
    {
        test::fillDesk(*m_desk);
        show();
        waitForPlan();
        DiffView *view = m_driver->diff();
        const int policies = m_driver->rowOf(u"Assigned Policies"_s);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(policies, DiffModel::Mine));
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(view->diff().choiceOf(policies), sync::Choice::Theirs);
        const QString spoken = view->model()
                                       ->index(policies, DiffModel::Theirs)
                                       .data(Qt::AccessibleTextRole)
                                       .toString();
        QVERIFY2(spoken.endsWith(u", chosen"_s), qPrintable(spoken));
    }

    void takesAllOfOneSide()
    {
        test::fillDesk(*m_desk);
        show();
        waitForPlan();
        for (auto *button :
             m_driver->find<QWidget>("choiceSegments")->findChildren<QAbstractButton *>()) {
            if (button->text() == u"All theirs"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(m_driver->diff()->diff().undecided().isEmpty());
        m_driver->clickBanner("decisionBanner", 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows().value(0), u"# Will be sent in this order 3"_s,
                                  kWait);
        const auto *item = m_page->controller()->item(test::ruleKey(u"r3"_s));
        QCOMPARE(item->result->value(u"apply_tags"_s).toArray().first().toString(), u"l751"_s);
    }

    void pushesAndShowsWhatBecameOfIt()
    {
        test::fillDesk(*m_desk);
        show();
        waitForPlan();
        decideMine();
        auto *acknowledge = m_driver->find<QCheckBox>("acknowledgeCheckBox");
        if (acknowledge->isVisible()) {
            QVERIFY(!m_driver->canPush());
            acknowledge->click();
        }
        QVERIFY2(m_driver->canPush(), qPrintable(m_driver->whyNotPush()));
        const QString id = m_page->controller()->plan()->id;
        m_driver->click("pushButton");
        QCOMPARE(m_desk->pushedPlans, QStringList{id});

        sync::PushReport report =
                m_desk->reportOf(sync::OperationState::Waiting, sync::PushState::Running);
        QVERIFY(report.operations.size() >= 3);
        report.operations[0].state = sync::OperationState::Done;
        report.operations[1].state = sync::OperationState::Sent;
        m_desk->progress(report);
        QApplication::processEvents();
        QVERIFY2(m_driver->text("pushCount").startsWith(u"1 of "_s),
                 qPrintable(m_driver->text("pushCount")));
        QCOMPARE(m_driver->detail("operationList", 1), u"being sent"_s);
        test::ScreenFixture::grab(*m_page, u"changes-push-en-light"_s);
        m_driver->click("stopPushButton");
        QVERIFY(m_desk->stop.isCancelled());
        QVERIFY(m_driver->banner("pushResultBanner").contains(u"stops after"_s));

        const sync::PushReport done =
                m_desk->reportOf(sync::OperationState::Done, sync::PushState::Done);
        m_desk->clear();
        m_desk->finishPush(done);
        QTRY_VERIFY_WITH_TIMEOUT(
                m_driver->banner("pushResultBanner").contains(u"done and verified"_s), kWait);
        test::ScreenFixture::grab(*m_page, u"changes-pushed-en-light"_s);
        m_driver->clickBanner("pushResultBanner", 0);
        QCOMPARE(m_driver->find<PageState>("reviewState")->view(), PageState::View::Empty);
    }

    void saysWhatFailedInTheMiddle()
    {
        test::fillDesk(*m_desk);
        m_desk->cloud = m_desk->snapshot;
        show();
        waitForPlan();
        if (m_driver->find<QCheckBox>("acknowledgeCheckBox")->isVisible())
            m_driver->find<QCheckBox>("acknowledgeCheckBox")->click();
        m_driver->click("pushButton");
        sync::PushReport report =
                m_desk->reportOf(sync::OperationState::Done, sync::PushState::Stopped);
        report.operations[1].state = sync::OperationState::Failed;
        report.operations[1].error = Error(ErrorCode::Forbidden);
        report.operations[1].verified = false;
        report.operations[2].verified = false;
        report.operations[2].state = sync::OperationState::Skipped;
        m_desk->finishPush(report);
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->banner("pushResultBanner").contains(u"Stopped: "_s),
                                 kWait);
        QVERIFY(m_driver->banner("pushResultBanner").contains(u"stays in the draft"_s));
        QCOMPARE(m_driver->detail("operationList", 2), u"not sent"_s);
        test::ScreenFixture::grab(*m_page, u"changes-failed-en-light"_s);
        const int before = m_desk->plans;
        m_driver->clickBanner("pushResultBanner", 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->plans > before, kWait);
    }

    void asksWhatBecameOfACutOffPush()
    {
        test::fillDesk(*m_desk);
        sync::PushReport cut;
        cut.id = 3;
        cut.state = sync::PushState::Interrupted;
        m_desk->cutOff = cut;
        show();
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->banner("reviewBanner").contains(u"cut off"_s), kWait);
        waitForPlan();
        QVERIFY(!m_driver->canPush());
        m_driver->clickBanner("reviewBanner", 0);
        QCOMPARE(m_desk->resumed, QList<bool>{false});
        cut.state = sync::PushState::Stopped;
        m_desk->finishPush(cut);
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->banner("pushResultBanner").contains(u"Stopped"_s),
                                 kWait);
    }

    void tellsThatThePlanIsNotTheOneShown()
    {
        test::fillDesk(*m_desk);
        m_desk->cloud = m_desk->snapshot;
        show();
        waitForPlan();
        if (m_driver->find<QCheckBox>("acknowledgeCheckBox")->isVisible())
            m_driver->find<QCheckBox>("acknowledgeCheckBox")->click();
        m_driver->click("pushButton");
        m_desk->finishPush(fail(ErrorCode::PlanChanged));
        QTRY_VERIFY_WITH_TIMEOUT(!m_driver->banner("reviewBanner").isEmpty(), kWait);
        waitForPlan();
        // The new plan is shown, and why there is one.
        QVERIFY(!m_driver->banner("reviewBanner").isEmpty());
    }

    void saysWhyNothingCanBeSent()
    {
        test::fillDesk(*m_desk);
        PageContext context;
        context.readOnly = true;
        show(context);
        waitForPlan();
        QCOMPARE(m_driver->whyNotPush(), u"Your token may not change this organization."_s);
        context.readOnly = false;
        context.offlineSince = test::sampleNow();
        context.dataOf = test::sampleNow();
        m_page->setAvailability(context);
        QCOMPARE(m_driver->whyNotPush(), u"Pushing waits for the connection."_s);
        QVERIFY(!m_driver->canPush());
    }

    void worksOffline()
    {
        test::fillDesk(*m_desk);
        PageContext context;
        context.offlineSince = test::sampleNow();
        show(context);
        QCOMPARE(m_desk->plans, 0);
        QCOMPARE(m_driver->rows().value(0), u"# In the draft 4"_s);
        m_driver->select(u"Label “Guest VLAN 91”"_s);
        QCOMPARE(m_driver->diffRows().value(0),
                 (QStringList{u"Label Name"_s, u"gone: Guest VLAN 90"_s, u"new: Guest VLAN 91"_s}));
        test::ScreenFixture::grab(*m_page, u"changes-offline-en-light"_s);
    }

    /// What is typed for one provider does not come to stand in the field of another.
    void aSecretIsOfItsItem()
    {
        const api::mist::ItemKey first{api::mist::ItemType::IdentityProvider, u"idp1"_s};
        const api::mist::ItemKey second{api::mist::ItemType::IdentityProvider, u"idp2"_s};
        QJsonObject other = provider(u"dc=other"_s);
        other.insert(u"name"_s, u"Office LDAP"_s);
        m_desk->snapshot = {{first, provider(u"dc=old"_s)}, {second, other}};
        m_desk->cloud = m_desk->snapshot;
        m_desk->start();
        other.insert(u"ldap_bind_password"_s, QJsonObject{{u"$secret"_s, u"draft:lost"_s}});
        m_desk->set(first, provider(u"dc=new"_s, u"draft:gone"_s));
        m_desk->set(second, other);
        show();
        waitForPlan();
        m_driver->select(u"Identity provider “Plant LDAP”"_s);
        QTest::keyClicks(m_driver->find<QLineEdit>("secret:ldap_bind_password"), u"wabi-sabi"_s);
        m_driver->select(u"Identity provider “Office LDAP”"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto *edit = m_driver->find<QLineEdit>("secret:ldap_bind_password");
        QVERIFY(edit);
        QCOMPARE(edit->text(), QString());
        QVERIFY(!m_driver->find<QAbstractButton>("keepSecretButton")->isEnabled());
    }

    void asksForSecretsAgain()
    {
        const api::mist::ItemKey key{api::mist::ItemType::IdentityProvider, u"idp1"_s};
        m_desk->snapshot = {{key, provider(u"dc=old"_s)}};
        m_desk->cloud = m_desk->snapshot;
        m_desk->start();
        // The digest of another password than the cloud's: nothing usable to send back.
        m_desk->set(key, provider(u"dc=new"_s, u"draft:gone"_s));
        show();
        waitForPlan();
        QCOMPARE(m_driver->rows().value(0), u"# Cannot be sent yet 1"_s);
        QCOMPARE(m_driver->detail("planList", 1), u"Bind Password must be entered again"_s);
        test::ScreenFixture::grab(*m_page, u"changes-secret-en-light"_s);
        auto *edit = m_driver->find<QLineEdit>("secret:ldap_bind_password");
        QVERIFY(edit);
        QTest::keyClicks(edit, u"wabi-sabi"_s);
        m_driver->click("keepSecretButton");
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows().value(0), u"# Will be sent in this order 1"_s,
                                  kWait);
        QCOMPARE(m_desk->secrets, QList<QByteArray>{"wabi-sabi"});
        // The field has let go of it, and the draft holds a marker.
        QVERIFY(m_page->findChildren<QLineEdit *>(u"secret:ldap_bind_password"_s).isEmpty() ||
                edit->text().isEmpty());
        QCOMPARE(m_desk->draft()
                         ->items.value(key)
                         .value->value(u"ldap_bind_password"_s)
                         .toObject()
                         .value(u"$secret"_s)
                         .toString(),
                 u"draft:s1"_s);
    }

    void takesWhatIsThereAlreadyOutOfTheDraft()
    {
        test::fillDesk(*m_desk);
        m_desk->cloud.clear();
        for (auto it = m_desk->draft()->items.begin(); it != m_desk->draft()->items.end(); ++it)
            m_desk->cloud.insert(it.key(), *it.value().value);
        for (auto it = m_desk->snapshot.begin(); it != m_desk->snapshot.end(); ++it) {
            if (!m_desk->cloud.contains(it.key()))
                m_desk->cloud.insert(it.key(), it.value());
        }
        show();
        waitForPlan();
        QVERIFY(!m_driver->canPush());
        m_driver->clickBanner("reviewBanner", 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->find<PageState>("reviewState")->view(),
                                  PageState::View::Empty, kWait);
    }

    void asksBeforeItDiscards()
    {
        test::fillDesk(*m_desk);
        show();
        m_driver->click("discardDraftButton");
        auto *dialog = m_page->window()->findChild<LossDialog *>();
        QVERIFY(dialog);
        test::checkDialog(*dialog);
        QTest::keyClick(dialog, Qt::Key_Return); // Cancel has the focus
        QCOMPARE(m_desk->draft()->items.size(), 4);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->window()->findChild<LossDialog *>(), kWait);
        m_driver->click("discardDraftButton");
        dialog = m_page->window()->findChild<LossDialog *>();
        dialog->findChild<QAbstractButton *>(u"confirmLossButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->draft()->isEmpty(), kWait);
    }

    void makesAndChoosesDrafts()
    {
        test::fillDesk(*m_desk);
        show();
        auto *menu = m_driver->find<QMenu>("draftsMenu");
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(u"newDraftAction"_s)->trigger();
        auto *dialog = m_page->window()->findChild<DraftNameDialog *>();
        QVERIFY(dialog);
        test::checkDialog(*dialog);
        auto *confirm = dialog->findChild<QAbstractButton *>(u"confirmNameButton"_s);
        QVERIFY(!confirm->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Nagoya"_s);
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->draft()->info.name, u"Nagoya"_s, kWait);
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->find<QAbstractButton>("draftsButton")->text(),
                                  u"Nagoya"_s, kWait);
        // A name that is taken is refused in the dialog.
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->window()->findChild<DraftNameDialog *>(), kWait);
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(u"newDraftAction"_s)->trigger();
        dialog = m_page->window()->findChild<DraftNameDialog *>();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Nagoya"_s);
        dialog->findChild<QAbstractButton *>(u"confirmNameButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<FormField *>()->hasError(), kWait);
        dialog->reject();
    }

    void speaksEveryLanguage_data() { test::languageRows(); }
    void speaksEveryLanguage()
    {
        QFETCH(UiLanguage, language);
        const auto appearance = language == UiLanguage::Japanese ? Theme::Appearance::Dark
                                                                 : Theme::Appearance::Light;
        m_screen->use(language, appearance);
        test::fillDesk(*m_desk);
        show();
        waitForPlan();
        const auto check = [this](const char *what) {
            for (int round = 0; round < 6; ++round)
                QApplication::processEvents();
            const QStringList unnamed = test::unnamedWidgets(*m_page);
            QVERIFY2(unnamed.isEmpty(), qPrintable(QLatin1String(what) + unnamed.join(u'\n')));
            const QStringList cut = test::cutTexts(*m_page);
            QVERIFY2(cut.isEmpty(), qPrintable(QLatin1String(what) + cut.join(u'\n')));
        };
        check("conflict: ");
        const QString suffix = QString::fromLatin1(QTest::currentDataTag());
        test::ScreenFixture::grab(*m_page, u"changes-conflict-"_s + suffix);
        m_page->controller()->edit(sync::resolveConflict(
                *m_page->controller()->item(test::ruleKey(u"r3"_s)), sync::Choice::Mine));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->lastPlan() && m_desk->lastPlan()->conflicts() == 0, kWait);
        waitForPlan();
        check("plan: ");
        test::ScreenFixture::grab(*m_page, u"changes-plan-"_s + suffix);
        if (m_driver->find<QCheckBox>("acknowledgeCheckBox")->isVisible())
            m_driver->find<QCheckBox>("acknowledgeCheckBox")->click();
        m_driver->click("pushButton");
        m_desk->progress(m_desk->reportOf(sync::OperationState::Sent, sync::PushState::Running));
        check("push: ");
        m_desk->finishPush(m_desk->reportOf(sync::OperationState::Done, sync::PushState::Done));
        check("result: ");
        test::ScreenFixture::grab(*m_page, u"changes-result-"_s + suffix);
    }
};

SEKISHO_TEST(ChangesPage);
#include "tst_ChangesPage.moc"
