// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Linked accounts as a person handles them: forms into the draft, Intune with the browser, unlink.

#include "core/api/mist/Write.h"
#include "core/nac/RuleChecks.h"
#include "tests/support/ScreenChecks.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/identity/LinkScreen.h"
#include "ui/identity/LinkDialog.h"
#include "ui/identity/LinkFormDialog.h"
#include "ui/identity/LinkSteps.h"
#include "ui/identity/UnlinkDialog.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;
using test::LinkScreen;

namespace {

constexpr int kLong = 60'000;

void type(QWidget &in, const QString &name, const QString &text)
{
    auto *edit = in.findChild<QLineEdit *>(name);
    QVERIFY2(edit, qPrintable(name));
    edit->setFocus();
    edit->clear();
    QTest::keyClicks(edit, text);
}

QAbstractButton *button(QWidget &in, const char *name)
{
    return in.findChild<QAbstractButton *>(QLatin1String(name));
}

/// What Microsoft's page would be.
const QString kAddress = u"https://login.microsoftonline.com/common/adminconsent?state=s1"_s;

} // namespace

class tst_LinkedAccounts : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ScreenFixture> m_screen;
    std::unique_ptr<LinkScreen> m_made;

    LinkScreen &screen(nac::OrganizationPtr organization = test::sampleOrganizationPtr())
    {
        m_made = std::make_unique<LinkScreen>(*m_screen, organization);
        return *m_made;
    }

private Q_SLOTS:
    void initTestCase() { m_screen = std::make_unique<test::ScreenFixture>(); }
    void init()
    {
        m_screen->use(UiLanguage::English);
        m_screen->view = MemoryViewSettings();
    }
    void cleanup() { m_made.reset(); }
    void cleanupTestCase() { m_screen.reset(); }

    void forms_data()
    {
        QTest::addColumn<QString>("app");
        QTest::addColumn<QStringList>("fields"); // name of the control, member, value
        QTest::addColumn<QStringList>("secrets");
        const QStringList instance = {u"instanceUrlLineEdit instance_url kakuu.example.com"_s,
                                      u"clientIdLineEdit client_id c1"_s};
        QTest::newRow("jamf") << u"jamf"_s
                              << instance + QStringList{u"smartGroupLineEdit smartgroup_name G"_s}
                              << QStringList{u"clientSecretLineEdit client_secret pw1"_s};
        QTest::newRow("vmware") << u"vmware"_s << instance
                                << QStringList{u"clientSecretLineEdit client_secret pw2"_s};
        QTest::newRow("mobicontrol")
                << u"mobicontrol"_s << instance + QStringList{u"usernameLineEdit username u"_s}
                << QStringList{u"clientSecretLineEdit client_secret pw3"_s,
                               u"passwordLineEdit password pw4"_s};
        QTest::newRow("crowdstrike") << u"crowdstrike"_s
                                     << QStringList{u"customerIdLineEdit customer_id cid"_s,
                                                    u"clientIdLineEdit client_id c1"_s}
                                     << QStringList{u"clientSecretLineEdit client_secret pw5"_s};
        QTest::newRow("sentinelone") << u"sentinelone"_s << instance.mid(0, 1)
                                     << QStringList{u"apiTokenLineEdit api_token pw6"_s};
    }

    // Each form has exactly its fields; what it makes passes the checks; secrets are markers.
    void forms()
    {
        QFETCH(const QString, app);
        QFETCH(const QStringList, fields);
        QFETCH(const QStringList, secrets);
        LinkScreen &on = screen();
        on.trigger(("link_" + app.toLatin1() + "_action").constData());
        auto *dialog = on.dialog<LinkFormDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChildren<QLineEdit *>().size(), fields.size() + secrets.size());
        QCOMPARE(dialog->findChildren<QCheckBox *>().size(), app == u"vmware"_s ? 1 : 0);
        QVERIFY(test::unnamedWidgets(*dialog).isEmpty());
        auto *save = button(*dialog, "saveButton");
        for (const QString &field : fields + secrets) {
            QVERIFY(!save->isEnabled());
            QVERIFY(!save->toolTip().isEmpty());
            type(*dialog, field.section(u' ', 0, 0), field.section(u' ', 2));
        }
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(on.desk.draft()->items.size(), 1, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(!on.dialog<LinkFormDialog>(), kLong);
        const api::mist::ItemKey key = on.desk.draft()->items.firstKey();
        QVERIFY(key.id.startsWith(app + u"/new-"_s));
        const QJsonObject item = *on.desk.draft()->items.first().value;
        QCOMPARE(item.size(), fields.size() + secrets.size() + (app == u"vmware"_s ? 1 : 0));
        for (const QString &field : fields)
            QCOMPARE(item.value(field.section(u' ', 1, 1)).toString(), field.section(u' ', 2));
        for (qsizetype i = 0; i < secrets.size(); ++i) {
            QVERIFY(!api::mist::draftSecretId(item.value(secrets.at(i).section(u' ', 1, 1)))
                             .isEmpty());
            QCOMPARE(QString::fromUtf8(on.desk.secrets.at(i)), secrets.at(i).section(u' ', 2));
        }
        const auto problems =
                api::mist::checkWrite(key, item, [](const api::mist::ItemKey &) { return true; });
        QVERIFY(problems.isEmpty());
        QCOMPARE(on.driver().rowTexts("accountsTable").size(), 4);
        QCOMPARE(on.driver().rowTexts("accountsTable").constLast().constFirst(), u"Added"_s);
    }

    void badInput_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *bad :
             {"", " ", "http://kakuu.example.com", "kakuu", "a b.example.com",
              "https://u:p@kakuu.example.com", "ftp://kakuu.example.com", "https://",
              "javascript:alert(1)", "kakuu.example.com?x=1", "https://kakuu.example.com/#x"})
            QTest::newRow(bad) << QString::fromLatin1(bad);
    }

    void badInput()
    {
        QFETCH(const QString, address);
        LinkScreen &on = screen();
        on.trigger("link_sentinelone_action");
        auto *dialog = on.dialog<LinkFormDialog>();
        type(*dialog, u"apiTokenLineEdit"_s, u"t"_s);
        type(*dialog, u"instanceUrlLineEdit"_s, address);
        QVERIFY(!button(*dialog, "saveButton")->isEnabled());
        type(*dialog, u"instanceUrlLineEdit"_s, u"https://kakuu.sentinelone.example.net"_s);
        QVERIFY(button(*dialog, "saveButton")->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(on.desk.draft()->items.isEmpty() && on.desk.secrets.isEmpty());
    }

    void unlinkNamesTheRulesThatGoBlind()
    {
        LinkScreen &on = screen();
        on.driver().selectRow("accountsTable", 0);
        on.driver().click("unlinkButton");
        auto *dialog = on.dialog<UnlinkDialog>();
        QVERIFY(dialog);
        const QString said = dialog->findChild<QLabel *>(u"consequenceLabel"_s)->text();
        const nac::Organization sample = test::sampleOrganization();
        const QList<const nac::Rule *> rules = nac::rulesInOrder(sample);
        for (const int number : {3, 4, 7})
            QVERIFY2(said.contains(u"• %1. %2"_s.arg(number).arg(rules.at(number - 1)->name)),
                     qPrintable(said));
        QVERIFY(said.contains(u"Jamf"_s)); // tells the same kind of state
        QCOMPARE(dialog->focusWidget()->objectName(), u"cancelButton"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!on.dialog<UnlinkDialog>(), kLong);
        QVERIFY(on.desk.draft()->items.isEmpty());

        on.trigger("unlinkAction");
        QTest::mouseClick(button(*on.dialog<UnlinkDialog>(), "unlinkButton"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(on.desk.draft()->items.size(), 1, kLong);
        QVERIFY(!on.desk.draft()->items.first().value);
        // It stays in its place, marked, and cannot be unlinked twice.
        const auto rows = on.driver().rowTexts("accountsTable");
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.constFirst().constFirst(), u"Removed"_s);
        on.driver().selectRow("accountsTable", 0);
        QVERIFY(!on.driver().find<QAbstractButton>("unlinkButton")->isEnabled());
    }

    void anAccountWithoutAnIdCannotBeUnlinkedHere()
    {
        nac::Organization organization = test::sampleOrganization();
        organization.linkedAccounts[0].accountId.clear();
        LinkScreen &on = screen(std::make_shared<const nac::Organization>(organization));
        on.driver().selectRow("accountsTable", 0);
        const auto *unlink = on.driver().find<QAbstractButton>("unlinkButton");
        QVERIFY(!unlink->isEnabled() && unlink->toolTip().contains(u"portal"_s));
    }

    void intune()
    {
        LinkScreen &on = screen();
        const auth::LinkEntry old{u"a1"_s, test::sampleNow().addDays(-9), {}, true, {u"x"_s}};
        auth::LinkEntry fresh = old;
        fresh.linked = test::sampleNow();
        fresh.failed = false;
        bool signedIn = false;
        on.cloud.look = [&] {
            return Result<auth::LinkLook>(auth::LinkLook{{signedIn ? fresh : old}, kAddress});
        };
        QSignalSpy changed(&on.cloud, &CloudDesk::changed);
        on.driver().find<Banner>("failureBanner")->button(0)->click(); // Link again…
        QPointer<LinkDialog> dialog = on.dialog<LinkDialog>();
        QVERIFY(dialog);
        QVERIFY(test::unnamedWidgets(*dialog).isEmpty());
        dialog->setTimes(60'000, 5, 1'000);
        QVERIFY(on.cloud.forwards.isEmpty()); // nothing happens before it is said
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(on.cloud.opened.size(), 1, kLong);
        QCOMPARE(on.cloud.opened.constFirst(), QUrl(kAddress));
        QCOMPARE(dialog->findChild<QLineEdit *>(u"addressLineEdit"_s)->text(), kAddress);
        QVERIFY(test::unnamedWidgets(*dialog).isEmpty());
        QVERIFY(dialog->findChild<LinkSteps *>()->accessibleName().contains(u"3 of 5"_s));
        QTest::mouseClick(button(*dialog, "copyAddressButton"), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), kAddress);
        signedIn = true;
        QTRY_VERIFY_WITH_TIMEOUT(
                dialog->findChild<QLabel *>(u"resultHeading"_s)->text().contains(u"is linked"_s),
                kLong);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, kLong); // the window pulls
        QVERIFY(dialog->findChild<QLineEdit *>(u"addressLineEdit"_s)->text().isEmpty() ||
                !dialog->findChild<QLineEdit *>(u"addressLineEdit"_s)->isVisible());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, kLong);
        QVERIFY(on.desk.draft()->items.isEmpty());
    }

    void intuneWithoutABrowser()
    {
        LinkScreen &on = screen();
        on.cloud.look = [] { return Result<auth::LinkLook>(auth::LinkLook{{}, kAddress}); };
        on.trigger("link_intune_action");
        QPointer<LinkDialog> dialog = on.dialog<LinkDialog>();
        dialog->setTimes(60'000, 50, 1'000);
        QTest::mouseClick(button(*dialog, "copyInsteadButton"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->findChild<QLineEdit *>(u"addressLineEdit"_s)->text(),
                                  kAddress, kLong);
        QVERIFY(on.cloud.opened.isEmpty());
        on.cloud.opens = false;
        QTest::mouseClick(button(*dialog, "openAgainButton"), Qt::LeftButton);
        QVERIFY(dialog->findChild<QLabel *>(u"event2Label"_s)->text().contains(u"could not"_s));
        const quint16 port = dialog->attempt()->port();
        QVERIFY(port != 0);
        // Escape stops it; so does Back, which can begin anew.
        QTest::mouseClick(button(*dialog, "backButton"), Qt::LeftButton);
        QVERIFY(!dialog->attempt());
        QVERIFY(button(*dialog, "nextButton")->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, kLong);
    }

    void intuneFails_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("said");
        QTest::newRow("strange address") << u"file:///usr/bin/xterm"_s << u"not opened"_s;
        QTest::newRow("time") << kAddress << u"too long"_s;
        QTest::newRow("refused") << QString() << u"permission"_s;
    }

    void intuneFails()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, said);
        LinkScreen &on = screen();
        on.cloud.look = [&]() -> Result<auth::LinkLook> {
            if (!address.isEmpty())
                return auth::LinkLook{{}, address};
            Error error(ErrorCode::Forbidden);
            error.cloudText = u"no permission"_s;
            return fail(error);
        };
        on.trigger("link_intune_action");
        QPointer<LinkDialog> dialog = on.dialog<LinkDialog>();
        dialog->setTimes(50, 10, 10);
        dialog->start(true);
        auto *next = button(*dialog, "nextButton");
        QTRY_VERIFY_WITH_TIMEOUT(dialog->attempt()->state() == auth::LinkAttempt::State::Failed &&
                                         next->isVisible(),
                                 kLong);
        const QString text = dialog->findChild<QLabel *>(u"resultHeading"_s)->text() + u' ' +
                             dialog->findChild<QLabel *>(u"resultLabel"_s)->text() + u' ' +
                             dialog->findChild<QLabel *>(u"cloudWordsLabel"_s)->text();
        QVERIFY2(text.contains(said), qPrintable(text));
        QCOMPARE(on.cloud.opened.size(), said == u"too long"_s ? 1 : 0);
        QVERIFY(test::unnamedWidgets(*dialog).isEmpty());
    }

    // A workspace that is closed or changed meanwhile takes the dialog with it.
    void theCloudGoesAway()
    {
        LinkScreen &on = screen();
        on.cloud.look = [] { return Result<auth::LinkLook>(auth::LinkLook{{}, kAddress}); };
        on.trigger("link_intune_action");
        QPointer<LinkDialog> dialog = on.dialog<LinkDialog>();
        dialog->start(true);
        Q_EMIT on.cloud.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, kLong);
        on.cloud.client = false;
        Q_EMIT on.cloud.reset();
        const auto *action = on.page().findChild<QAction *>(u"link_intune_action"_s);
        QVERIFY(!action->isEnabled() && !action->toolTip().isEmpty());
        QVERIFY(on.page().findChild<QAction *>(u"link_jamf_action"_s)->isEnabled());
    }

    void readOnlyTokensSeeWhy()
    {
        LinkScreen &on = screen();
        PageContext context;
        context.readOnly = true;
        on.allow(context);
        for (const char *name : {"linkAccountButton", "unlinkButton"}) {
            const auto *shown = on.driver().find<QAbstractButton>(name);
            QVERIFY2(!shown->isEnabled() && !shown->toolTip().isEmpty(), name);
        }
        for (const QAction *action : on.page().actions()) {
            if (action->objectName().startsWith(u"link"_s))
                QVERIFY(!action->isEnabled());
        }
    }

    void inJapanese()
    {
        m_screen->use(UiLanguage::Japanese);
        LinkScreen &on = screen();
        on.cloud.look = [] { return Result<auth::LinkLook>(auth::LinkLook{{}, kAddress}); };
        on.trigger("link_intune_action");
        auto *dialog = on.dialog<LinkDialog>();
        test::ScreenFixture::grab(*dialog, u"link-intune-2"_s);
        dialog->start(true);
        QTRY_COMPARE_WITH_TIMEOUT(on.cloud.opened.size(), 1, kLong);
        test::ScreenFixture::grab(*dialog, u"link-intune-3"_s);
        dialog->reject();
        on.trigger("link_mobicontrol_action");
        test::ScreenFixture::grab(*on.dialog<LinkFormDialog>(), u"link-form"_s);
        on.dialog<LinkFormDialog>()->reject();
        on.driver().selectRow("accountsTable", 0);
        on.trigger("unlinkAction");
        test::ScreenFixture::grab(*on.dialog<UnlinkDialog>(), u"unlink"_s);
        test::ScreenFixture::grab(on.page(), u"identity"_s);
        QVERIFY(on.dialog<UnlinkDialog>());
    }
};

SEKISHO_TEST(LinkedAccounts);
#include "tst_LinkedAccounts.moc"
