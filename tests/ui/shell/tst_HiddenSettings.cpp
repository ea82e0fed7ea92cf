// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window on clouds that do not show everything: secrets masked or left out, no mist_nac.

#include "tests/core/sync/PushFixture.h"
#include "tests/support/ScreenFixture.h"
#include "tests/support/ServerBundle.h"
#include "tests/support/ShellFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/ChangesPageDriver.h"
#include "tests/support/drivers/MainWindowDriver.h"
#include "ui/changes/ReviewController.h"
#include "ui/shell/WorkspaceCloud.h"
#include "ui/shell/WorkspaceDesk.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SecretLineEdit.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using api::mist::ItemKey;
using api::mist::ItemType;
using Stage = ReviewController::Stage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kHiddenPatience = 60'000;

} // namespace

class tst_HiddenSettings : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<demo::DemoCloud> m_cloud;
    std::unique_ptr<test::ShellFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<test::MainWindowDriver> m_driver;
    std::unique_ptr<api::mist::MistClient> m_client;

    WorkspaceDesk &desk() const { return m_fixture->session.desk(); }
    ChangesPage &changes() const
    {
        return *qobject_cast<ChangesPage *>(m_window->page(PageId::Changes));
    }
    ReviewController &review() const { return *changes().controller(); }

    void start(const QMap<QString, QString> &switches)
    {
        m_cloud = test::startSmallDemo(m_clock, switches);
        m_fixture = std::make_unique<test::ShellFixture>();
        m_window = std::make_unique<MainWindow>(m_fixture->services());
        m_driver = std::make_unique<test::MainWindowDriver>(*m_window);
        m_client = std::make_unique<api::mist::MistClient>(
                m_fixture->http, *api::mist::cloudFromText(m_cloud->url().toString()),
                Secret::fromString(m_cloud->token()), m_clock);
    }
    void openWindow() const
    {
        m_driver->show();
        m_fixture->session.open(m_fixture->workspace(*m_cloud, m_cloud->token()).path,
                                *m_fixture->tokens);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session.organization() && desk().draft() &&
                                         !m_fixture->session.isPulling(),
                                 kHiddenPatience);
    }
    /// mist_nac as the cloud has it, whatever it shows to others.
    QJsonObject nac() const
    {
        const QString shown = m_secrets;
        m_cloud->setSwitch(u"secrets"_s, u"clear"_s);
        const auto page = test::await(m_client->page(nac::OrganizationId(m_cloud->organizationId()),
                                                     api::mist::Kind::Setting, {}, {}));
        m_cloud->setSwitch(u"secrets"_s, shown);
        if (!page)
            return {};
        QJsonObject nac = page->objects.constFirst().json.value("mist_nac"_L1).toObject();
        nac.remove("mist_scep_status"_L1); // made by the cloud, not to be written
        nac.remove("scep_cacerts"_L1);
        return nac;
    }
    void putNac(const QJsonObject &nac) const
    {
        QNetworkRequest request(QUrl(m_cloud->url().toString() + u"/api/v1/orgs/"_s +
                                     m_cloud->organizationId() + u"/setting"_s));
        request.setRawHeader("Authorization", "Token " + m_cloud->token().toLatin1());
        request.setRawHeader("Content-Type", "application/json");
        QNetworkReply *reply = m_fixture->network.put(
                request, QJsonDocument(QJsonObject{{u"mist_nac"_s, nac}}).toJson());
        QSignalSpy finished(reply, &QNetworkReply::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kHiddenPatience);
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        reply->deleteLater();
    }
    void plan() const
    {
        QTRY_COMPARE_WITH_TIMEOUT(review().stage(), Stage::Planned, kHiddenPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!review().isStale(), kHiddenPatience);
    }
    /// Pastes what is asked for into its field and keeps it; the next plan is there after it.
    void enter(const QString &path, const QByteArray &secret) const
    {
        const auto before = review().plan();
        SecretLineEdit *edit = nullptr;
        const auto asks = [&] {
            edit = changes().findChild<SecretLineEdit *>(u"secret:"_s + path);
            return edit && edit->isVisible();
        };
        QTRY_VERIFY2_WITH_TIMEOUT(asks(), qPrintable(path), kHiddenPatience);
        QGuiApplication::clipboard()->setText(QString::fromLatin1(secret));
        edit->setFocus();
        edit->paste();
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(review().plan() && review().plan()->id != before->id,
                                 kHiddenPatience);
        plan();
    }

    QString m_secrets;

private Q_SLOTS:
    void cleanup()
    {
        m_client.reset();
        m_driver.reset();
        m_window.reset();
        m_fixture.reset();
        m_cloud.reset();
    }

    void secretsAreEnteredAgain_data()
    {
        QTest::addColumn<QString>("secrets");
        QTest::newRow("masked") << u"masked"_s;
        QTest::newRow("left out") << u"omitted"_s;
    }
    /// A new certificate authority is sent with the whole of mist_nac, so the key of the server
    /// certificate is asked for; a wrong one is refused before anything is sent.
    void secretsAreEnteredAgain()
    {
        QFETCH(const QString, secrets);
        m_secrets = secrets;
        start({{u"nac"_s, u"present"_s}, {u"secrets"_s, secrets}});
        const test::ServerBundle server(u"radius.example.jp"_s);
        const test::ServerBundle other(u"other.example.jp"_s);
        const QByteArray key = server.keyPem();
        QJsonObject before = nac();
        before.insert(u"server_cert"_s,
                      QJsonObject{{u"cert"_s, QString::fromLatin1(server.chain())},
                                  {u"key"_s, QString::fromLatin1(key)},
                                  {u"password"_s, QLatin1StringView(server.kPassword)}});
        putNac(before);
        if (QTest::currentTestFailed())
            return;
        openWindow();
        const QString pem = QString::fromLatin1(pki::certificateToPem(other.root));
        const ItemKey authority{ItemType::CertificateAuthority, api::mist::certificateId(pem)};
        QVERIFY(test::await(
                desk().edit({u"edit"_s, {{authority, QJsonObject{{u"pem"_s, pem}}}}, {}})));
        m_driver->click("reviewAndPushButton");
        plan();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(!review().plan()->canPush());
        const test::ChangesPageDriver driver(changes());
        QCOMPARE(driver.rows().value(0), u"# Cannot be sent yet 1"_s);
        QVERIFY2(driver.detail("planList", 1).contains(u"Private Key"_s),
                 qPrintable(driver.detail("planList", 1)));
        QVERIFY(!driver.find<QAbstractButton>("pushButton")->isEnabled());

        test::ScreenFixture::grab(*m_window, u"hidden-secrets-"_s + secrets);
        // The key of another certificate: told, asked for again, and nothing is sent.
        const ItemKey serverKey{ItemType::ServerCertificate, u"-"_s};
        const QString fields = u"Custom RADIUS server certificate"_s;
        enter(u"server_certificate/-.key"_s, other.keyPem());
        if (QTest::currentTestFailed())
            return;
        driver.select(fields);
        enter(u"password"_s, server.kPassword);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(!review().plan()->canPush());
        QCOMPARE(driver.detail("planList", 1),
                 u"The private key does not belong to the certificate"_s);
        QCOMPARE(review().plan()->item(serverKey)->secretsNeeded, QStringList{u"key"_s});
        test::ScreenFixture::grab(*m_window, u"hidden-wrong-key-"_s + secrets);
        // No key at all; then its own.
        driver.select(fields);
        enter(u"key"_s, "wabi-sabi");
        QCOMPARE(driver.detail("planList", 1),
                 u"Private Key holds something that is no private key"_s);
        driver.select(fields);
        enter(u"key"_s, key);
        if (QTest::currentTestFailed())
            return;

        QVERIFY2(review().plan()->canPush(),
                 qPrintable(test::PushFixture::problemsOf(*review().plan())));
        auto *box = driver.find<QCheckBox>("acknowledgeCheckBox");
        if (box->isVisible())
            box->setChecked(true);
        driver.click("pushButton");
        QTRY_COMPARE_WITH_TIMEOUT(review().stage(), Stage::Finished, kHiddenPatience);
        QVERIFY(review().report());
        QCOMPARE(review().report()->state, sync::PushState::Done);
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->session.isPulling(), kHiddenPatience);

        // The certificate is what it was, to the last byte of its key.
        const QJsonObject after = nac();
        for (const char *member : {"cert", "key", "password"})
            QCOMPARE(after.value("server_cert"_L1)[QLatin1StringView(member)].toString(),
                     before.value("server_cert"_L1)[QLatin1StringView(member)].toString());
        QVERIFY(after.value("cacerts"_L1).toArray().contains(pem));
    }

    /// The key from its file, too; what cannot be read is told below the field.
    void theKeyComesFromAFile()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        start({{u"nac"_s, u"present"_s}, {u"secrets"_s, u"omitted"_s}});
        openWindow();
        QVERIFY(test::await(desk().edit(
                {u"edit"_s,
                 {{{ItemType::NacSwitch, u"usermac_expiry"_s}, QJsonObject{{u"value"_s, 77}}}},
                 {}})));
        m_driver->click("reviewAndPushButton");
        plan();
        if (QTest::currentTestFailed())
            return;
        QTemporaryDir folder;
        QFile file(folder.filePath(u"radius.key"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray key = test::ServerBundle(u"radius.example.jp"_s).clearKeyPem();
        file.write(key);
        file.close();
        const test::ChangesPageDriver driver(changes());
        auto *edit = driver.find<SecretLineEdit>("secret:server_certificate/-.key");
        QVERIFY(edit);
        const auto choose = [&](const QString &path) {
            driver.click("secretFileButton");
            auto *dialog = m_window->findChild<QFileDialog *>(u"secretFileDialog"_s);
            QVERIFY(dialog && dialog->isVisible());
            dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
            Q_EMIT dialog->fileSelected(path);
            dialog->close();
        };
        auto *field = qobject_cast<FormField *>(edit->parentWidget());
        QVERIFY(field);
        choose(folder.filePath(u"none.key"_s));
        QTRY_VERIFY_WITH_TIMEOUT(field->hasError(), kHiddenPatience);
        QVERIFY(edit->text().isEmpty());
        choose(file.fileName());
        QTRY_COMPARE_WITH_TIMEOUT(edit->text(), QString::fromLatin1(key), kHiddenPatience);
        QVERIFY(!field->hasError());
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
    }

    /// Where there is no mist_nac the page does not claim that there are no authorities.
    void noSettingsAtAll()
    {
        start({{u"nac"_s, u"absent"_s}});
        openWindow();
        m_window->showPage(PageId::Certificates);
        const Page &page = *m_window->page(PageId::Certificates);
        const auto says = [&page](const QString &text) {
            const QList<QLabel *> labels = page.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->isVisible() && label->text() == text;
            });
        };
        QVERIFY(says(u"The cloud shows no Access Assurance settings."_s));
        m_fixture->language.setLanguage(UiLanguage::Japanese);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"クラウドに Access Assurance の設定がありません。"_s),
                                 kHiddenPatience);
        m_fixture->language.setLanguage(UiLanguage::English);
    }
};

SEKISHO_TEST(HiddenSettings);
#include "tst_HiddenSettings.moc"
