// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/NacItems.h"
#include "core/api/mist/OnboardCaItem.h"
#include "tests/support/CertificateMaker.h"
#include "tests/support/ServerBundle.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/shell/ManualWindow.h"
#include "ui/certificates/ServerCertificateDialog.h"
#include "ui/page/BundleForm.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/PropertyBox.h"

#include <QPlainTextEdit>
#include <QTabBar>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;
using api::mist::Kind;
using nac::OnboardCaState;
using test::ServerBundle;

/// The vendor's manual "Certificate 設定", heading by heading, by keyboard, in both languages; the
/// cloud is asked after each. And that none of the secrets on the way is left anywhere.
class tst_CertificatesManual : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ManualWindow> m_manual;
    QTemporaryDir m_files; ///< what the person saves
    QString m_language;

    test::ManualWindow &manual() const { return *m_manual; }
    const test::Keyboard &keys() const { return m_manual->keys; }

    QString writeFile(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_files.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    static QByteArray readFile(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What the shown Properties say.
    static QString propertiesOf(const QWidget *dialog)
    {
        for (const auto *box : dialog->findChildren<PropertyBox *>(u"propertyBox"_s)) {
            if (box->isVisible())
                return box->toText();
        }
        return {};
    }
    QJsonObject serverCertificate() const
    {
        return manual().nacInCloud().value("server_cert"_L1).toObject();
    }
    OnboardCaState onboardCa() const
    {
        const auto objects = manual().inCloud(Kind::OnboardCa);
        return objects.isEmpty() ? OnboardCaState::Unavailable
                                 : api::mist::onboardCaState(objects.first());
    }

    /// View Custom RADIUS Server Certificate › Delete, pushed.
    void deleteServerCertificate() const
    {
        manual().run("viewServerCertificateAction");
        QPointer<QDialog> view = manual().dialog("serverCertificateDialog");
        QVERIFY(view);
        QCOMPARE(view->findChild<QLineEdit *>(u"privateKeyLineEdit"_s)->text(),
                 QString(16, QChar(0x2022)));
        TAB_TO(keys(), "deleteButton");
        keys().press(Qt::Key_Space);
        QPointer<QDialog> asked = manual().dialog("deleteServerCertificateDialog");
        QVERIFY(asked);
        TAB_TO(keys(), "confirmButton");
        keys().press(Qt::Key_Space);
        manual().gone(asked);
        manual().reviewAndPush();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(serverCertificate().value("cert"_L1).toString().isEmpty());
        manual().go(PageId::Certificates, Qt::Key_1);
    }
    /// Import, or Replace where there is one.
    ServerCertificateDialog *import() const
    {
        manual().run("importServerCertificateAction");
        return manual().dialog<ServerCertificateDialog>("importServerCertificateDialog");
    }
    /// Enter, once the dialog says that it can be saved; then Review and push.
    void saveAndPush(ServerCertificateDialog *dialog, const ServerBundle &bundle) const
    {
        const auto *save = dialog->findChild<QAbstractButton *>(u"confirmButton"_s);
        const auto findings = [dialog] {
            QString all = dialog->findChild<QLabel *>(u"noteLabel"_s)->text();
            for (const lint::Finding &finding : dialog->form().report().findings)
                all += u' ' + finding.message + u':' + QString::number(int(finding.severity));
            return all;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(!dialog->isJudging() && save->isEnabled(), qPrintable(findings()),
                                  test::kManualPatience);
        QVERIFY(!propertiesOf(dialog).isEmpty());
        TAB_TO(keys(), "confirmButton");
        const QPointer<QDialog> open(dialog);
        keys().press(Qt::Key_Return);
        manual().gone(open);
        manual().reviewAndPush();
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(serverCertificate().value("cert"_L1).toString().toLatin1(), bundle.chain());
    }
    /// ⚙ › Onboard CA Configuration: the choice so many rows away, OK, pushed.
    void configureOnboardCa(OnboardCaState state, int steps, Qt::Key direction) const
    {
        manual().run("onboardCaAction");
        QPointer<QDialog> dialog = manual().dialog("onboardCaDialog");
        QVERIFY(dialog);
        TAB_TO(keys(), "onboardStateComboBox");
        for (int i = 0; i < steps; ++i)
            keys().press(direction);
        if (state == OnboardCaState::Disabled) {
            QVERIFY(!dialog->findChild<QAbstractButton *>(u"saveButton"_s)->isEnabled());
            TAB_TO(keys(), "organizationNameLineEdit");
            keys().type(manual().live().name);
        }
        TAB_TO(keys(), "saveButton");
        keys().press(Qt::Key_Space);
        manual().gone(dialog);
        QVERIFY(onboardCa() != state); // nothing is sent before the push
        manual().reviewAndPush();
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(onboardCa(), state);
        QTRY_VERIFY_WITH_TIMEOUT(manual().live().onboardCa.state == state, test::kManualPatience);
        manual().go(PageId::Certificates, Qt::Key_1);
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Japanese") << u"ja"_s;
    }
    void initTestCase()
    {
        m_manual = std::make_unique<test::ManualWindow>();
        QTRY_VERIFY_WITH_TIMEOUT(manual().isReady(), test::kManualPatience);
    }
    void cleanupTestCase() { m_manual.reset(); }
    void init()
    {
        QFETCH_GLOBAL(QString, language);
        if (language != m_language)
            manual().speak(language);
        m_language = language;
        // [Organization] › [Certificates].
        manual().go(PageId::Certificates, Qt::Key_1);
    }

    void cleanup() { manual().closeDialogs(); }

    void addCertificateAuthority()
    {
        const auto authority = test::makeAuthority(u"Manual CA "_s + m_language);
        keys().press(Qt::Key_N, Qt::ControlModifier);
        QPointer<QDialog> dialog = manual().dialog("addAuthorityDialog");
        QVERIFY(dialog);
        keys().paste(authority.text());
        const auto *save = dialog->findChild<QAbstractButton *>(u"confirmButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), test::kManualPatience);
        QTRY_VERIFY_WITH_TIMEOUT(propertiesOf(dialog).contains(u"Manual CA "_s + m_language),
                                 test::kManualPatience);
        TAB_TO(keys(), "confirmButton");
        keys().press(Qt::Key_Return);
        manual().gone(dialog);
        manual().reviewAndPush();
        if (QTest::currentTestFailed())
            return;
        QStringList ids;
        for (const QJsonValue &pem : manual().nacInCloud().value("cacerts"_L1).toArray())
            ids.append(api::mist::certificateId(pem.toString()));
        QCOMPARE(ids.count(api::mist::certificateId(authority.text())), 1);
    }

    void viewMistCertificate()
    {
        manual().run(CommandId::ViewMistCertificate);
        QPointer<QDialog> dialog = manual().dialog("viewMistCertificateDialog");
        QVERIFY(dialog);
        QVERIFY(!propertiesOf(dialog).isEmpty());
        TAB_TO(keys(), "downloadButton");
        keys().press(Qt::Key_Return);
        QVERIFY(manual().dialog("saveFileDialog"));
        const QString path = m_files.filePath(u"mist-ca-%1.crt"_s.arg(m_language));
        QVERIFY(keys().answerFile(path));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), test::kManualPatience);
        QCOMPARE(pki::certificatesFromPem(readFile(path)),
                 pki::certificatesFromPem(manual().inCloud(Kind::OrgCertificate)
                                                  .first()
                                                  .value("cert"_L1)
                                                  .toString()
                                                  .toLatin1()));
        TAB_TO(keys(), "closeButton");
        keys().press(Qt::Key_Return);
        manual().gone(dialog);
    }

    void importCustomRadiusServerCertificate()
    {
        const ServerBundle bundle(u"radius-%1.example.jp"_s.arg(m_language));
        manual().log.addSecret(u"server key"_s, bundle.keyPem());
        manual().log.addSecret(u"server key in clear"_s, bundle.clearKeyPem());
        // The manual: one that is there is deleted first.
        if (manual().live().settings.hasServerCertificate)
            deleteServerCertificate();
        if (QTest::currentTestFailed())
            return;
        ServerCertificateDialog *dialog = import();
        QVERIFY(dialog);
        TAB_TO(keys(), "privateKeyEdit");
        keys().paste(QString::fromLatin1(bundle.keyPem()));
        TAB_TO(keys(), "privateKeyPasswordEdit");
        keys().type(QLatin1String(ServerBundle::kPassword));
        TAB_TO(keys(), "signedCertificateEdit");
        keys().paste(QString::fromLatin1(bundle.chain()));
        saveAndPush(dialog, bundle);
    }

    void importOfOnePkcs12()
    {
        const ServerBundle bundle(u"pkcs12-%1.example.jp"_s.arg(m_language));
        manual().log.addSecret(u"key of the PKCS#12"_s, bundle.clearKeyPem());
        const QString path = writeFile(u"radius-%1.p12"_s.arg(m_language), bundle.pkcs12());
        ServerCertificateDialog *dialog = import();
        QVERIFY(dialog);
        TAB_TO(keys(), "privateKeyFileButton");
        keys().press(Qt::Key_Space);
        QVERIFY(manual().dialog("bundleFileDialog"));
        QVERIFY(keys().answerFile(path));
        TAB_TO(keys(), "privateKeyPasswordEdit");
        keys().type(QLatin1String(ServerBundle::kPassword));
        saveAndPush(dialog, bundle);
        if (QTest::currentTestFailed())
            return;
        const auto key = pki::SigningKey::fromPem(
                Secret(serverCertificate().value("key"_L1).toString().toLatin1()),
                Secret(serverCertificate().value("password"_L1).toString().toLatin1()));
        QVERIFY(key);
        QCOMPARE(key->publicKeySpki(), bundle.key.publicKeySpki());
    }

    void newKeyAndCsrUntilTheCertificateArrives()
    {
        const QString name = u"csr-%1.example.jp"_s.arg(m_language);
        manual().run("newKeyAndCsrAction");
        QPointer<QDialog> dialog = manual().dialog("newRequestDialog");
        QVERIFY(dialog);
        TAB_TO(keys(), "keyCombo");
        keys().press(Qt::Key_Home);
        TAB_TO(keys(), "subjectCNLineEdit");
        keys().type(name);
        TAB_TO(keys(), "nameValueLineEdit");
        keys().type(name);
        TAB_TO(keys(), "newPasswordLineEdit");
        keys().type(QLatin1String(ServerBundle::kPassword));
        TAB_TO(keys(), "repeatPasswordLineEdit");
        keys().type(QLatin1String(ServerBundle::kPassword));
        TAB_TO(keys(), "makeButton");
        keys().press(Qt::Key_Return);
        QVERIFY(manual().dialog("saveRequestDialog"));
        const QString path = m_files.filePath(m_language + u".csr"_s);
        QVERIFY(keys().answerFile(path));
        const auto *result = dialog->findChild<QLabel *>(u"requestResult"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(result->text().contains(m_language + u".key"_s),
                                  qPrintable(result->text()), test::kManualPatience);
        QVERIFY(readFile(path).startsWith("-----BEGIN CERTIFICATE REQUEST-----"));
        TAB_TO(keys(), "closeButton");
        keys().press(Qt::Key_Return);
        manual().gone(dialog);

        // Some days later.
        const QByteArray keyPem = readFile(m_files.filePath(m_language + u".key"_s));
        const auto key = pki::SigningKey::fromPem(Secret(QByteArray(keyPem)),
                                                  Secret(ServerBundle::kPassword));
        QVERIFY(key);
        manual().log.addSecret(u"key of the request"_s, keyPem);
        manual().log.addSecret(u"key of the request in clear"_s,
                               key->toPem().reveal().toByteArray());
        const ServerBundle arrived(name, key->publicKeySpki());
        QAction *action = manual().page().findChild<QAction *>(u"certificateArrivedAction"_s);
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), test::kManualPatience);
        manual().run("certificateArrivedAction");
        auto *import = manual().dialog<ServerCertificateDialog>("importServerCertificateDialog");
        QVERIFY(import);
        TAB_TO(keys(), "signedCertificateEdit");
        keys().paste(QString::fromLatin1(arrived.chain()));
        const auto *banner = import->findChild<Banner *>(u"replaceBanner"_s);
        QTRY_VERIFY_WITH_TIMEOUT(banner->text().contains(m_language + u".key"_s),
                                 test::kManualPatience);
        TAB_TO(keys(), "privateKeyPasswordEdit");
        keys().type(QLatin1String(ServerBundle::kPassword));
        saveAndPush(import, arrived);
        if (QTest::currentTestFailed())
            return;
        // It does not wait any more.
        manual().go(PageId::Certificates, Qt::Key_1);
        QTRY_VERIFY_WITH_TIMEOUT(!action->isEnabled(), test::kManualPatience);
    }

    void viewCustomRadiusServerCertificate()
    {
        if (m_language == "ja"_L1)
            importCustomRadiusServerCertificate(); // the English round deleted it
        if (QTest::currentTestFailed())
            return;
        manual().go(PageId::Certificates, Qt::Key_1);
        deleteServerCertificate();
    }

    void onboardCaConfiguration()
    {
        auto *tabs = manual().page().findChild<QTabBar *>(u"tabs"_s);
        QVERIFY(tabs->isTabVisible(1)); // External and Internal
        const qsizetype issued = manual().inCloud(Kind::IssuedCertificate).size();
        configureOnboardCa(OnboardCaState::Suspended, 1, Qt::Key_Down);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(manual().inCloud(Kind::IssuedCertificate).size(), issued); // its data stay
        QVERIFY(!manual().page().findChild<QAction *>(u"mdmInformationAction"_s)->isEnabled());
        configureOnboardCa(OnboardCaState::Disabled, 1, Qt::Key_Down);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(manual().inCloud(Kind::IssuedCertificate).isEmpty());
        QVERIFY(!tabs->isTabVisible(1));
        configureOnboardCa(OnboardCaState::Active, 2, Qt::Key_Up);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(tabs->isTabVisible(1));
        for (int i = 0; i < 4 && tabs->currentIndex() != 1; ++i)
            keys().press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), 1);
    }

    void mdmIntegrationInformation()
    {
        manual().run("mdmInformationAction");
        QPointer<QDialog> dialog = manual().dialog("mdmInformationDialog");
        QVERIFY(dialog);
        auto *token = dialog->findChild<QLineEdit *>(u"jamfAccessTokenLineEdit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!token->text().isEmpty(), test::kManualPatience);
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        manual().log.addSecret(u"Jamf token"_s, token->text().toUtf8());
        TAB_TO(keys(), "intuneScepUrlCopyButton");
        keys().press(Qt::Key_Space);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"/incoming/intune/"_s));
        keys().press(Qt::Key_Escape);
        manual().gone(dialog);
    }

    void downloadOnboardCaCertificate()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!manual().live().settings.onboardCaCertificates.isEmpty(),
                                 test::kManualPatience);
        manual().run("downloadOnboardCaAction");
        QVERIFY(manual().dialog("saveFileDialog"));
        const QString path = m_files.filePath(u"onboard-%1.crt"_s.arg(m_language));
        QVERIFY(keys().answerFile(path));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), test::kManualPatience);
        const QList<QByteArray> saved = pki::certificatesFromPem(readFile(path));
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved, pki::certificatesFromPem(
                                manual().live().settings.onboardCaCertificates.first().toLatin1()));
    }

    void noSecretIsLeftAnywhere()
    {
        manual().log.addSecret(u"password of the keys"_s, ServerBundle::kPassword);
        QVERIFY(manual().log.secrets() > 3);
        // What is no secret is found: a line that is logged, a name in what the store packs.
        const QString folder = manual().fixture.folder.path();
        QVERIFY(test::LogWatch::isThere(folder, "sekisho.net: "));
        QVERIFY(test::LogWatch::isThere(folder, "eap_ssl_security_level"));
        const QStringList found = manual().log.found(folder);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

SEKISHO_TEST(CertificatesManual);
#include "tst_CertificatesManual.moc"
