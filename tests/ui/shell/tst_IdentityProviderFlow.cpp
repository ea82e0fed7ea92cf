// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/CertificateBuilder.h"
#include "core/sync/Push.h"
#include "tests/support/Patience.h"
#include "tests/support/ShellFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/MainWindowDriver.h"
#include "ui/identity/IdpDialog.h"
#include "ui/identity/IdpTestDialog.h"
#include "ui/page/ChangeDesk.h"
#include "ui/shell/WorkspaceDesk.h"
#include "ui/widgets/HiddenTextEdit.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;
using api::mist::Kind;

namespace {
using sekisho::test::kPatience;
}

/// Identity providers through the window: added with realm and default, pushed, edited, tried,
/// removed; the cloud's state after each. And a push whose second write fails.
class tst_IdentityProviderFlow : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<demo::DemoCloud> m_cloud;
    std::unique_ptr<test::ShellFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<test::MainWindowDriver> m_driver;
    std::unique_ptr<api::mist::MistClient> m_client;
    QString m_key;

    ChangeDesk &desk() const { return m_fixture->session.desk(); }
    Page &page() const { return *m_window->page(PageId::IdentityProviders); }

    void start(const QString &language)
    {
        m_cloud = test::startSmallDemo(m_clock, test::kShowsAll);
        m_fixture = std::make_unique<test::ShellFixture>();
        m_fixture->language.setLanguage(language == "ja"_L1 ? UiLanguage::Japanese
                                                            : UiLanguage::English);
        m_window = std::make_unique<MainWindow>(m_fixture->services());
        m_driver = std::make_unique<test::MainWindowDriver>(*m_window);
        m_driver->show();
        m_client = std::make_unique<api::mist::MistClient>(
                m_fixture->http, *api::mist::cloudFromText(m_cloud->url().toString()),
                Secret::fromString(m_cloud->token()), m_clock);
        m_fixture->session.open(m_fixture->workspace(*m_cloud, m_cloud->token()).path,
                                *m_fixture->tokens);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session.organization() && desk().draft() &&
                                         !m_fixture->session.isPulling(),
                                 kPatience);
        m_window->showPage(PageId::IdentityProviders);
    }

    QList<QJsonObject> cloudObjects(Kind kind) const
    {
        QList<QJsonObject> objects;
        const auto page = test::await(
                m_client->page(nac::OrganizationId(m_cloud->organizationId()), kind, {}, {}));
        if (!page)
            qFatal("%s", qPrintable(page.error().toLogLine()));
        for (const api::mist::RawObject &object : page->objects)
            objects.append(object.json);
        return objects;
    }
    QJsonObject cloudProvider(const QString &name) const
    {
        for (const QJsonObject &object : cloudObjects(Kind::Sso)) {
            if (object.value("name"_L1).toString() == name)
                return object;
        }
        return {};
    }
    /// The sign-in of admins, asked past the client, which never shows it.
    QJsonObject samlEntry()
    {
        QNetworkRequest request(QUrl(m_cloud->url().toString() + u"/api/v1/orgs/"_s +
                                     m_cloud->organizationId() + u"/ssos"_s));
        request.setRawHeader("Authorization", "Token " + m_cloud->token().toLatin1());
        std::unique_ptr<QNetworkReply> reply(m_fixture->network.get(request));
        const bool isThere = QTest::qWaitFor([&] { return reply->isFinished(); }, kPatience);
        const QJsonArray entries = QJsonDocument::fromJson(reply->readAll()).array();
        for (const QJsonValue &entry : entries) {
            if (isThere && entry["idp_type"_L1].toString() == "saml"_L1)
                return entry.toObject();
        }
        return {};
    }
    QJsonObject nac() const
    {
        return cloudObjects(Kind::Setting).first().value("mist_nac"_L1).toObject();
    }
    QStringList realmsOf(const QString &id) const
    {
        for (const QJsonValue &entry : nac().value("idps"_L1).toArray()) {
            if (entry["id"_L1].toString() == id)
                return entry["user_realms"_L1].toVariant().toStringList();
        }
        return {};
    }

    template <class D>
    D *dialog(const char *name) const
    {
        const auto found = [&] { return m_window->findChild<D *>(QLatin1String(name)); };
        const bool isThere = QTest::qWaitFor([&] { return found() != nullptr; }, kPatience);
        return isThere ? found() : nullptr;
    }
    static void type(QWidget &dialog, const char *name, const QString &text)
    {
        auto *edit = dialog.findChild<QLineEdit *>(QLatin1String(name));
        QVERIFY2(edit, name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    static void choose(QWidget &dialog, const char *name, int row)
    {
        auto *box = dialog.findChild<QComboBox *>(QLatin1String(name));
        QVERIFY2(box, name);
        box->setCurrentIndex(row);
    }
    void pushAll(sync::PushState expected = sync::PushState::Done)
    {
        const auto plan = test::await(desk().plan());
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().toLogLine()));
        QVERIFY((*plan)->canPush());
        const auto report = test::await(desk().push((*plan)->id));
        QVERIFY2(report, report ? "" : qPrintable(report.error().toLogLine()));
        QCOMPARE(report->state, expected);
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->session.isPulling(), kPatience);
    }
    /// Fills in an Okta provider and saves it to the draft.
    void addOkta()
    {
        m_driver->click("addIdpButton");
        auto *form = dialog<IdpDialog>("idpDialog");
        QVERIFY(form);
        type(*form, "nameLineEdit", u"Okta new"_s);
        choose(*form, "typeComboBox", 0);
        choose(*form, "variantComboBox", 2);
        form->findChild<QPlainTextEdit *>(u"realmsTextEdit"_s)->setPlainText(u"new.example.jp"_s);
        form->findChild<QCheckBox *>(u"defaultCheckBox"_s)->setChecked(true);
        type(*form, "tenantIdLineEdit", u"dev-88336535"_s);
        type(*form, "clientIdLineEdit", u"0oa-new"_s);
        QVERIFY(!form->whyNotSavable().isEmpty());
        form->findChild<HiddenTextEdit *>(u"clientSecretTextEdit"_s)
                ->setContents(Secret::fromString(m_key));
        QTRY_VERIFY2_WITH_TIMEOUT(form->whyNotSavable().isEmpty(),
                                  qPrintable(form->whyNotSavable()), kPatience);
        QPointer<IdpDialog> guarded(form);
        m_driver->clickIn(*form, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!guarded, kPatience);
        QCOMPARE(desk().draft()->items.size(), 3);
        QVERIFY(desk().draft()->canUndo);
    }
    void select(const QString &id) { QTRY_VERIFY_WITH_TIMEOUT(page().showTarget(id), kPatience); }

private Q_SLOTS:
    void initTestCase()
    {
        m_key = QString::fromUtf8(
                pki::SigningKey::generate(pki::SigningKey::Kind::Rsa2048)->toPem().reveal());
    }
    void cleanup()
    {
        m_client.reset();
        m_driver.reset();
        m_window.reset();
        m_fixture.reset();
        m_cloud.reset();
    }

    void fromTheFormToTheCloud_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("ja") << u"ja"_s;
    }
    void fromTheFormToTheCloud()
    {
        QFETCH(const QString, language);
        start(language);
        const QJsonObject before = nac();
        const QJsonObject saml = samlEntry();
        QVERIFY(!saml.isEmpty());

        // Added with its realm, as the default.
        addOkta();
        if (QTest::currentTestFailed())
            return;
        pushAll();
        if (QTest::currentTestFailed())
            return;
        QJsonObject okta = cloudProvider(u"Okta new"_s);
        const QString id = okta.value("id"_L1).toString();
        QVERIFY(!id.isEmpty());
        QCOMPARE(okta.value("oauth_type"_L1).toString(), u"okta"_s);
        QCOMPARE(okta.value("oauth_tenant_id"_L1).toString(), u"dev-88336535"_s);
        QCOMPARE(okta.value("oauth_provider_domain"_L1).toString(), u"okta.com"_s);
        QCOMPARE(okta.value("oauth_cc_client_secret"_L1).toString(), m_key);
        QCOMPARE(realmsOf(id), QStringList{u"new.example.jp"_s});
        QCOMPARE(nac().value("default_idp_id"_L1).toString(), id);
        QVERIFY(desk().draft()->isEmpty());

        // The cloud's own test knows it.
        m_driver->find<QLineEdit>("userNameLineEdit")->setText(u"sakura@new.example.jp"_s);
        m_driver->click("testSignInButton");
        auto *test = dialog<IdpTestDialog>("idpTestDialog");
        QVERIFY(test);
        type(*test, "testPasswordLineEdit", u"demo-not-a-secret"_s);
        m_driver->clickIn(*test, "runTestButton");
        auto *detail = test->findChild<QLabel *>(u"outcomeDetailLabel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!test->isRunning(), kPatience);
        QVERIFY2(detail->text().contains(u"Okta new"_s), qPrintable(detail->text()));
        QVERIFY(test->findChild<QLineEdit *>(u"testPasswordLineEdit"_s)->text().isEmpty());
        delete test;

        // Edited: another name and a second realm; nothing else is touched.
        select(id);
        page().findChild<QAction *>(u"editIdpAction"_s)->trigger();
        auto *form = dialog<IdpDialog>("idpDialog");
        QVERIFY(form);
        type(*form, "nameLineEdit", u"Okta staff"_s);
        form->findChild<QPlainTextEdit *>(u"realmsTextEdit"_s)
                ->setPlainText(u"new.example.jp, staff.example.jp"_s);
        QPointer<IdpDialog> guarded(form);
        QTRY_VERIFY_WITH_TIMEOUT(form->whyNotSavable().isEmpty(), kPatience);
        m_driver->clickIn(*form, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!guarded, kPatience);
        QCOMPARE(desk().draft()->items.size(), 2);
        pushAll();
        if (QTest::currentTestFailed())
            return;
        okta.insert(u"name"_s, u"Okta staff"_s);
        QJsonObject edited = cloudProvider(u"Okta staff"_s);
        edited.insert(u"modified_time"_s, okta.value("modified_time"_L1));
        QCOMPARE(edited, okta);
        QCOMPARE(realmsOf(id), (QStringList{u"new.example.jp"_s, u"staff.example.jp"_s}));

        // Removed with what names it; all else is as it was but for the default.
        select(id);
        page().findChild<QAction *>(u"removeIdpAction"_s)->trigger();
        auto *ask = dialog<QDialog>("idpRemoveDialog");
        QVERIFY(ask);
        QVERIFY(ask->findChild<QLabel *>(u"lossesLabel"_s)->text().contains(u"staff.example.jp"_s));
        QPointer<QDialog> asked(ask);
        m_driver->clickIn(*ask, "removeButton");
        QTRY_VERIFY_WITH_TIMEOUT(!asked, kPatience);
        QCOMPARE(desk().draft()->items.size(), 3);
        pushAll();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(cloudProvider(u"Okta staff"_s).isEmpty());
        QVERIFY(realmsOf(id).isEmpty());
        QJsonObject expected = before;
        expected.remove(u"default_idp_id"_s);
        QCOMPARE(nac(), expected);
        QCOMPARE(samlEntry(), saml);
    }

    void aFailedSecondWriteIsRepaired()
    {
        start(u"en"_s);
        const QJsonObject before = nac();
        addOkta();
        if (QTest::currentTestFailed())
            return;
        m_cloud->setFaults({u"PUT setting=400"_s});
        const auto plan = test::await(desk().plan());
        QVERIFY(plan && (*plan)->canPush());
        const auto report = test::await(desk().push((*plan)->id));
        QVERIFY(report);
        QVERIFY(report->state != sync::PushState::Done);
        m_cloud->setFaults({});
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->session.isPulling(), kPatience);
        const QString id = cloudProvider(u"Okta new"_s).value("id"_L1).toString();
        QVERIFY(!id.isEmpty()); // the first write
        QCOMPARE(nac(), before);
        // What remains is in the draft under the cloud's id, and a push finishes it.
        QCOMPARE(desk().draft()->items.size(), 2);
        QVERIFY(desk().draft()->items.contains({api::mist::ItemType::RealmMapping, id}));
        pushAll();
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(realmsOf(id), QStringList{u"new.example.jp"_s});
        QCOMPARE(nac().value("default_idp_id"_L1).toString(), id);
        QCOMPARE(cloudObjects(Kind::Sso).size(), 9); // not made twice
    }

    void aFailedSecondWriteIsRolledBack()
    {
        start(u"en"_s);
        const QJsonObject before = nac();
        addOkta();
        if (QTest::currentTestFailed())
            return;
        m_cloud->setFaults({u"PUT setting=400"_s});
        const auto plan = test::await(desk().plan());
        QVERIFY(plan && (*plan)->canPush());
        const auto report = test::await(desk().push((*plan)->id));
        QVERIFY(report);
        m_cloud->setFaults({});
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->session.isPulling(), kPatience);
        QVERIFY(!cloudProvider(u"Okta new"_s).isEmpty());
        const auto undo = test::await(desk().draftUndo(report->id));
        QVERIFY2(undo, undo ? "" : qPrintable(undo.error().toLogLine()));
        pushAll();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(cloudProvider(u"Okta new"_s).isEmpty());
        QCOMPARE(nac(), before);
    }
};

SEKISHO_TEST(IdentityProviderFlow);
#include "tst_IdentityProviderFlow.moc"
