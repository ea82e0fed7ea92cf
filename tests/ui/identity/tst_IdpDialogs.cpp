// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/ProviderItem.h"
#include "core/pki/CertificateBuilder.h"
#include "core/pki/Reader.h"
#include "tests/support/FakeChangeDesk.h"
#include "tests/support/ScreenFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WidgetWalker.h"
#include "tests/support/drivers/IdentityProvidersPageDriver.h"
#include "ui/identity/IdpDialog.h"
#include "ui/identity/IdpExplainDialog.h"
#include "ui/identity/IdpFormFields.h"
#include "ui/identity/IdpRemoveDialog.h"
#include "ui/identity/IdpTestDialog.h"
#include "ui/identity/IdpText.h"
#include "ui/page/CloudDesk.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/HiddenTextEdit.h"

#include <QCheckBox>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;
using api::mist::CredentialAnswer;
using nac::IdpField;
using nac::IdpKind;

namespace {

constexpr int kPatience = 60'000;
const QString kUuid = u"01234567-89ab-cdef-0123-456789abcdef"_s;

/// A cloud that answers when the test says so.
class FakeCloudDesk : public CloudDesk
{
public:
    bool hasClient() const override { return true; }
    Future<CredentialAnswer> testCredentials(const QString &userName, Secret password,
                                             const CancelToken &cancel) override
    {
        user = userName;
        secret = password.reveal().toByteArray();
        token = cancel;
        answers.emplace_back();
        return answers.back().future();
    }
    Future<api::mist::ScimAccessPtr> scimAccess(const nac::IdentityProviderId &) override
    {
        auto access = std::make_shared<api::mist::ScimAccess>();
        access->baseUrl = u"https://scim.example.com/x"_s;
        access->token = Secret(QByteArray("token-not-a-secret"));
        access->enabled = true;
        return async::ready<api::mist::ScimAccessPtr>(api::mist::ScimAccessPtr(access));
    }
    Future<QList<api::mist::EdgeCluster>> edgeClusters() override
    {
        return async::ready<QList<api::mist::EdgeCluster>>(
                QList<api::mist::EdgeCluster>{{kUuid, u"Head office"_s, true}});
    }

    QString user;
    QByteArray secret;
    CancelToken token;
    std::vector<async::Answer<CredentialAnswer>> answers;
};

} // namespace

/// The dialogs of identity providers.
class tst_IdpDialogs : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ScreenFixture> m_screen;
    FakeCloudDesk m_cloud;
    QPointer<QDialog> m_dialog;

    PageServices services()
    {
        PageServices services = m_screen->services();
        services.cloud = &m_cloud;
        return services;
    }
    template <class D>
    D &shown(D *dialog)
    {
        m_dialog = dialog;
        dialog->show();
        QApplication::processEvents();
        return *dialog;
    }
    IdpDialog &form(IdpKind kind, bool isNew = true)
    {
        IdpDialog::Setup setup;
        setup.form.kind = kind;
        if (!isNew) {
            setup.provider = nac::IdentityProviderId(u"there"_s);
            setup.inCloud = true;
            setup.form.name = u"There"_s;
            setup.form.tenantId = kUuid;
            setup.form.clientId = u"app"_s;
            setup.form.clientSecret.present = true;
            setup.form.ropcSecret.present = true;
            setup.form.scim = true;
        }
        return shown(new IdpDialog(services(), setup));
    }
    static QString errorOf(const QWidget &dialog, const QString &name)
    {
        const auto *control = dialog.findChild<QWidget *>(name);
        const auto *field = control ? qobject_cast<FormField *>(control->parentWidget()) : nullptr;
        return field ? field->error() : u"no such field"_s;
    }
    static void type(const QWidget &dialog, const char *name, const QString &text)
    {
        auto *edit = dialog.findChild<QLineEdit *>(QLatin1String(name));
        QVERIFY2(edit, name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

private Q_SLOTS:
    void initTestCase() { m_screen = std::make_unique<test::ScreenFixture>(); }
    void init() { m_screen->use(UiLanguage::English); }
    void cleanup()
    {
        delete m_dialog;
        m_cloud.answers.clear();
    }
    void cleanupTestCase() { m_screen.reset(); }

    void eachKindHasExactlyItsFields()
    {
        const QList<IdpKind> kinds = nac::allIdpKinds();
        for (const UiLanguage language : {UiLanguage::English, UiLanguage::Japanese}) {
            m_screen->use(language);
            for (const IdpKind kind : kinds) {
                IdpDialog &dialog = form(kind);
                QCOMPARE(dialog.form().kind, kind);
                const auto *view = dialog.findChild<IdpFormView *>();
                QCOMPARE(view->controls().size(), nac::idpFieldsOf(kind).size());
                test::WidgetWalker walker(dialog);
                QCOMPARE(walker.withoutName(), QStringList());
                QCOMPARE(walker.withoutObjectName(), QStringList());
                QCOMPARE(walker.cutTexts(), QStringList());
                test::ScreenFixture::grab(
                        dialog, u"idp-%1-%2"_s.arg(int(kind)).arg(
                                        language == UiLanguage::English ? u"en"_s : u"ja"_s));
                QVERIFY(!dialog.whyNotSavable().isEmpty());
                delete m_dialog;
            }
        }
    }

    void judgesWhileTyping_data()
    {
        QTest::addColumn<IdpKind>("kind");
        QTest::addColumn<QString>("control");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("error");
        QTest::newRow("tenant") << IdpKind::OAuthEntra << u"tenantIdLineEdit"_s << u"contoso"_s
                                << u"no ID like"_s;
        QTest::newRow("okta") << IdpKind::OAuthOkta << u"tenantIdLineEdit"_s << u"dev-1.okta.com"_s
                              << u"Without the domain: dev-1"_s;
        QTest::newRow("dn") << IdpKind::LdapAzure << u"baseDnLineEdit"_s << u"abc.com"_s
                            << u"distinguished name"_s;
        QTest::newRow("filter") << IdpKind::LdapCustom << u"userFilterLineEdit"_s << u"(mail=x)"_s
                                << u"%s"_s;
    }
    void judgesWhileTyping()
    {
        QFETCH(const IdpKind, kind);
        QFETCH(const QString, control);
        QFETCH(const QString, typed);
        QFETCH(const QString, error);
        IdpDialog &dialog = form(kind);
        QCOMPARE(errorOf(dialog, control), QString()); // not before anything was typed
        type(dialog, control.toLatin1().constData(), typed);
        QVERIFY2(errorOf(dialog, control).contains(error), qPrintable(errorOf(dialog, control)));
        QVERIFY(!dialog.findChild<QAbstractButton *>(u"saveButton"_s)->isEnabled());
    }

    void savesWhatIsGood()
    {
        IdpDialog &dialog = form(IdpKind::OAuthEntra);
        QSignalSpy saved(&dialog, &IdpDialog::saved);
        type(dialog, "nameLineEdit", u"Entra"_s);
        type(dialog, "tenantIdLineEdit", kUuid);
        type(dialog, "clientIdLineEdit", u"app"_s);
        QVERIFY(dialog.whyNotSavable().contains(u"secret"_s));
        type(dialog, "clientSecretLineEdit", u"typed-not-a-secret"_s);
        QCOMPARE(dialog.whyNotSavable(), QString());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(saved.size(), 1);
        QTest::keyClick(&dialog, Qt::Key_Return); // busy
        QCOMPARE(saved.size(), 1);
        const auto secrets = dialog.secrets();
        QCOMPARE(secrets.size(), std::size_t(1));
        QCOMPARE(secrets[0].value.reveal(), QByteArrayView("typed-not-a-secret"));
        dialog.showError(u"The disk is full."_s);
        QCOMPARE(dialog.findChild<QLabel *>(u"noteLabel"_s)->text(), u"The disk is full."_s);
        QVERIFY(dialog.findChild<QAbstractButton *>(u"saveButton"_s)->isEnabled());
    }

    void secretsStayUnlessTyped()
    {
        IdpDialog &dialog = form(IdpKind::OAuthEntra, false);
        QCOMPARE(dialog.whyNotSavable(), QString());
        auto *edit = dialog.findChild<QLineEdit *>(u"clientSecretLineEdit"_s);
        QVERIFY(edit->text().isEmpty() && edit->placeholderText().contains(QChar(0x2022)));
        QVERIFY(dialog.secrets().empty());
        QVERIFY(dialog.form().clientSecret.isThere());
        auto *remove = dialog.findChild<QAbstractButton *>(u"ropcSecretRemoveButton"_s);
        QVERIFY(remove);
        remove->click();
        QVERIFY(dialog.form().ropcSecret.removed);
        remove->click();
        QVERIFY(!dialog.form().ropcSecret.removed);
        QVERIFY(!dialog.findChild<QWidget *>(u"typeComboBox"_s)->isEnabled());
    }

    void scimIsShownWhenAskedFor()
    {
        IdpDialog &dialog = form(IdpKind::OAuthEntra, false);
        auto *token = dialog.findChild<QLineEdit *>(u"scimTokenLineEdit"_s);
        QVERIFY(!token->isVisibleTo(&dialog));
        dialog.findChild<QAbstractButton *>(u"scimShowButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(token->isVisibleTo(&dialog), kPatience);
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        QCOMPARE(dialog.findChild<QLineEdit *>(u"scimUrlLineEdit"_s)->text(),
                 u"https://scim.example.com/x"_s);
        dialog.findChild<QAbstractButton *>(u"scimTokenCopyButton"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"token-not-a-secret"_s);
        QGuiApplication::clipboard()->clear();
    }

    void keysAreReadAndHidden()
    {
        IdpDialog &dialog = form(IdpKind::OAuthOkta);
        type(dialog, "nameLineEdit", u"Okta"_s);
        type(dialog, "tenantIdLineEdit", u"dev-1"_s);
        type(dialog, "clientIdLineEdit", u"app"_s);
        auto *key = dialog.findChild<HiddenTextEdit *>(u"clientSecretTextEdit"_s);
        key->setContents(Secret(QByteArray("no key")));
        QTRY_VERIFY_WITH_TIMEOUT(errorOf(dialog, u"clientSecretTextEdit"_s).contains(u"PEM"_s),
                                 kPatience);
        const auto ec = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
        key->setContents(ec->toPem());
        QTRY_VERIFY_WITH_TIMEOUT(errorOf(dialog, u"clientSecretTextEdit"_s).contains(u"RSA"_s),
                                 kPatience);
        const auto rsa = pki::SigningKey::generate(pki::SigningKey::Kind::Rsa2048);
        key->setContents(rsa->toPem());
        QTRY_COMPARE_WITH_TIMEOUT(dialog.whyNotSavable(), QString(), kPatience);
        QVERIFY(!key->toPlainText().contains(
                QString::fromLatin1(rsa->toPem().reveal().toByteArray().split('\n').at(1))));
    }

    void serversOfAProxy()
    {
        IdpDialog &dialog = form(IdpKind::MistEdgeProxy);
        type(dialog, "nameLineEdit", u"eduroam"_s);
        auto *cluster = dialog.findChild<QComboBox *>(u"clusterComboBox"_s);
        QTRY_COMPARE_WITH_TIMEOUT(cluster->count(), 1, kPatience);
        cluster->setCurrentIndex(0);
        cluster->setEditText(u"Head office"_s);
        QVERIFY(dialog.whyNotSavable().contains(u"server"_s));
        dialog.findChild<QAbstractButton *>(u"addAuthServerButton"_s)->click();
        type(dialog, "authServer0HostLineEdit", u"radius.example.jp"_s);
        QVERIFY(dialog.whyNotSavable().contains(u"shared secret"_s));
        type(dialog, "authServer0SecretLineEdit", u"shared-not-a-secret"_s);
        QCOMPARE(dialog.whyNotSavable(), QString());
        QCOMPARE(dialog.form().clusterId, kUuid);
        QCOMPARE(dialog.secrets().size(), std::size_t(1));
        QCOMPARE(dialog.secrets()[0].row, 0);
        dialog.findChild<QAbstractButton *>(u"authServer0RemoveButton"_s)->click();
        QVERIFY(dialog.form().authServers.isEmpty());
    }

    void asksBeforeItRemoves()
    {
        const nac::OrganizationPtr organization = test::sampleOrganizationPtr();
        auto &dialog = shown(new IdpRemoveDialog(m_screen->theme, organization,
                                                 organization->identityProviders.first().id));
        QSignalSpy confirmed(&dialog, &IdpRemoveDialog::confirmed);
        QVERIFY(dialog.findChild<QLabel *>(u"lossesLabel"_s)->text().contains(u"default"_s));
        test::ScreenFixture::grab(dialog, u"idp-remove-en"_s);
        QTest::keyClick(&dialog, Qt::Key_Return); // Cancel is the default
        QVERIFY(!m_dialog || !m_dialog->isVisible());
        QCOMPARE(confirmed.size(), 0);
    }

    void testsASignIn()
    {
        auto &dialog = shown(new IdpTestDialog(services(), test::sampleOrganizationPtr(),
                                               u"h0412@corp.example.jp"_s));
        QVERIFY(dialog.findChild<QLabel *>(u"expectedLabel"_s)->text().contains(u"Entra"_s));
        auto *run = dialog.findChild<QAbstractButton *>(u"runTestButton"_s);
        auto *outcome = dialog.findChild<QLabel *>(u"outcomeLabel"_s);
        QVERIFY(!run->isEnabled());
        type(dialog, "testPasswordLineEdit", u"pw-not-a-secret"_s);
        run->click();
        QVERIFY(dialog.isRunning());
        QCOMPARE(m_cloud.secret, QByteArray("pw-not-a-secret"));
        QVERIFY(dialog.findChild<QLineEdit *>(u"testPasswordLineEdit"_s)->text().isEmpty());
        CredentialAnswer answer;
        answer.outcome = CredentialAnswer::Outcome::WrongCredentials;
        answer.cloudText = u"Invalid Credentials"_s;
        m_cloud.answers.back().give(answer);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), kPatience);
        QVERIFY(outcome->text().contains(u"refused"_s));
        test::ScreenFixture::grab(dialog, u"idp-test-en"_s);

        type(dialog, "testPasswordLineEdit", u"x"_s);
        run->click();
        run->click(); // Stop
        QVERIFY(m_cloud.token.isCancelled());
        QVERIFY(!dialog.isRunning());
        type(dialog, "testPasswordLineEdit", u"x"_s);
        run->click();
        const CancelToken token = m_cloud.token;
        m_cloud.answers.back().give(fail(ErrorCode::NetworkTimeout, {u"host"_s, u"30"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), kPatience);
        QVERIFY(outcome->text().contains(u"no answer"_s));
        delete m_dialog;
        QVERIFY(token.isCancelled());
    }

    void explainsStepByStep()
    {
        nac::Organization organization = test::sampleOrganization();
        organization.settings.idpUserCertLookupField = u"email"_s;
        auto &dialog = shown(new IdpExplainDialog(
                services(), std::make_shared<const nac::Organization>(organization),
                u"h0412@corp.example.jp"_s));
        const auto steps = [&dialog] {
            QStringList texts;
            for (const QLabel *label : dialog.findChildren<QLabel *>(u"explainStepLabel"_s))
                texts.append(label->text());
            return texts;
        };
        QCOMPARE(steps().size(), 2);
        QVERIFY2(steps().last().contains(u"Entra ID Kakuu"_s), qPrintable(steps().last()));
        auto *pem = dialog.findChild<QPlainTextEdit *>(u"explainCertificateTextEdit"_s);
        pem->setPlainText(u"nothing"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!errorOf(dialog, u"explainCertificateTextEdit"_s).isEmpty(),
                                 kPatience);
        const auto key = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
        pki::CertificateTemplate description;
        description.subject = {{u"CN"_s, u"pc"_s}};
        description.notBefore = test::sampleNow();
        description.notAfter = test::sampleNow().addYears(1);
        description.subjectAlternativeNames = {u"email:k@partner.example.jp"_s};
        const QByteArray der = *pki::buildCertificate(description, *key, {}, *key);
        pem->setPlainText(QString::fromLatin1(pki::certificateToPem(der)));
        QTRY_VERIFY_WITH_TIMEOUT(steps().join(u' ').contains(u"Okta contractors"_s), kPatience);
        QVERIFY(errorOf(dialog, u"explainCertificateTextEdit"_s).isEmpty());
        test::ScreenFixture::grab(dialog, u"idp-explain-en"_s);
    }

    void everyCodeHasWords()
    {
        for (const UiLanguage language : {UiLanguage::English, UiLanguage::Japanese}) {
            m_screen->use(language);
            for (int issue = 0; issue <= int(nac::IdpIssue::NeverAsked); ++issue) {
                nac::IdpProblem problem;
                problem.issue = nac::IdpIssue(issue);
                QVERIFY(!IdpText::problem(problem, IdpKind::OAuthEntra).isEmpty());
            }
            const QList<IdpKind> kinds = nac::allIdpKinds();
            for (const IdpKind kind : kinds) {
                for (const IdpField field : nac::idpFieldsOf(kind))
                    QVERIFY(!IdpText::label(field, kind).isEmpty());
            }
        }
    }

    void marksWhatTheDraftDoesToARow()
    {
        test::FakeChangeDesk desk;
        PageServices all = services();
        all.changes = &desk;
        nac::Organization organization = test::sampleOrganization();
        const auto live = std::make_shared<const nac::Organization>(organization);
        const QString gone = organization.identityProviders.takeLast().id.value();
        nac::IdentityProvider added = organization.identityProviders.first();
        added.id = nac::IdentityProviderId(u"new-1"_s);
        added.isDefault = false;
        organization.identityProviders.append(added);
        const auto withDraft = std::make_shared<const nac::Organization>(organization);
        desk.snapshot.insert(api::mist::providerKey(gone), {{u"name"_s, u"gone"_s}});
        desk.start();
        desk.set(api::mist::providerKey(u"new-1"_s), QJsonObject{{u"name"_s, u"n"_s}});
        desk.set(api::mist::providerKey(gone), std::nullopt);
        desk.set(api::mist::mappingKey(organization.identityProviders.first().id.value()),
                 QJsonObject{{u"user_realms"_s, QJsonArray{u"a.jp"_s}}});
        IdentityProvidersPage page(all);
        PageContext context;
        context.dataOf = live->pulled;
        page.setAvailability(context);
        page.setOrganization(live);
        page.setDraft(desk.draft(), withDraft);
        const test::IdentityProvidersPageDriver driver(page);
        QStringList marks;
        for (const QStringList &row : driver.rowTexts("providersTable"))
            marks.append(row.first());
        marks.sort();
        QCOMPARE(marks, (QStringList{u"Added"_s, u"Changed"_s, u"Removed"_s, u"no change"_s}));
        QVERIFY(page.findChild<QAction *>(u"addIdpAction"_s)->isEnabled());
        QVERIFY(page.showTarget(gone));
        QVERIFY(!page.findChild<QAction *>(u"editIdpAction"_s)->isEnabled());
        context.readOnly = true;
        page.setAvailability(context);
        QVERIFY(!page.findChild<QAction *>(u"addIdpAction"_s)->isEnabled());
    }
};

SEKISHO_TEST(IdpDialogs);
#include "tst_IdpDialogs.moc"
