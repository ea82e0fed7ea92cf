// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The server certificate and the Mist certificate through the real window, against DemoCloud.

#include "core/auth/TokenStore.h"
#include "core/pki/Reader.h"
#include "tests/core/sync/PushFixture.h"
#include "tests/support/ServerBundle.h"
#include "tests/support/ShellFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/CertificatesPageDriver.h"
#include "tests/support/drivers/ChangesPageDriver.h"
#include "tests/support/drivers/MainWindowDriver.h"
#include "ui/certificates/ServerCertificateDialog.h"
#include "ui/changes/ReviewController.h"
#include "ui/page/BundleForm.h"
#include "ui/shell/WorkspaceCloud.h"
#include "ui/shell/WorkspaceDesk.h"
#include "ui/widgets/SignButton.h"

#include <QCheckBox>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>
#include <QTimer>

using namespace sekisho;
using namespace sekisho::ui;
using Stage = ReviewController::Stage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kServerPatience = 60'000;

/// Memory that says it is a keychain.
class Keychain : public auth::TokenStore
{
public:
    Place place() const override { return Place::Keychain; }
    Future<std::shared_ptr<const Secret>> read(const QString &key) override
    {
        return m_memory->read(key);
    }
    Future<> write(const QString &key, Secret secret) override
    {
        return m_memory->write(key, std::move(secret));
    }
    Future<> remove(const QString &key) override { return m_memory->remove(key); }

private:
    std::unique_ptr<auth::TokenStore> m_memory = auth::makeMemoryTokenStore();
};

/// Asks DemoCloud for its settings every 5 ms and notes what certificate it has.
class Watcher : public QObject
{
public:
    explicit Watcher(const demo::DemoCloud &cloud)
        : m_url(cloud.url().toString() + u"/api/v1/orgs/"_s + cloud.organizationId() +
                u"/setting"_s)
        , m_token("Token " + cloud.token().toLatin1())
    {
        connect(&m_timer, &QTimer::timeout, this, &Watcher::look);
        m_timer.start(5);
    }
    int looks = 0;
    int without = 0;
    QStringList seen; ///< each other one once, in order

private:
    void look()
    {
        if (m_open > 3)
            return;
        ++m_open;
        QNetworkRequest request{QUrl(m_url)};
        request.setRawHeader("Authorization", m_token);
        QNetworkReply *reply = m_network.get(request);
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            --m_open;
            reply->deleteLater();
            if (reply->error() != QNetworkReply::NoError)
                return;
            ++looks;
            const QString pem = QJsonDocument::fromJson(reply->readAll())
                                        .object()
                                        .value("mist_nac"_L1)
                                        .toObject()
                                        .value("server_cert"_L1)
                                        .toObject()
                                        .value("cert"_L1)
                                        .toString();
            without += pem.isEmpty() ? 1 : 0;
            if (!seen.contains(pem))
                seen.append(pem);
        });
    }

    QString m_url;
    QByteArray m_token;
    QNetworkAccessManager m_network;
    QTimer m_timer;
    int m_open = 0;
};

} // namespace

class tst_ServerCertificateWindow : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<demo::DemoCloud> m_cloud;
    std::unique_ptr<test::ShellFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<test::MainWindowDriver> m_driver;

    WorkspaceDesk &desk() const { return m_fixture->session.desk(); }
    ChangesPage &changes() const
    {
        return *qobject_cast<ChangesPage *>(m_window->page(PageId::Changes));
    }
    ReviewController &review() const { return *changes().controller(); }
    test::CertificatesPageDriver certificates() const
    {
        m_window->showPage(PageId::Certificates);
        return test::CertificatesPageDriver(*m_window->page(PageId::Certificates));
    }

    void start(const QMap<QString, QString> &switches = {})
    {
        demo::DemoOptions options;
        options.size = demo::Size::Small;
        options.switches = switches;
        options.switches.insert(u"nac"_s, u"present"_s);
        m_cloud = std::move(demo::DemoCloud::start(options, m_clock).value());
        m_fixture = std::make_unique<test::ShellFixture>();
        m_fixture->tokens = std::make_unique<Keychain>();
        m_window = std::make_unique<MainWindow>(m_fixture->services());
        m_driver = std::make_unique<test::MainWindowDriver>(*m_window);
        m_driver->show();
        m_fixture->session.open(m_fixture->workspace(*m_cloud, m_cloud->token()).path,
                                *m_fixture->tokens);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session.organization() && desk().draft() &&
                                         !m_fixture->session.isPulling(),
                                 kServerPatience);
    }
    QStringList writes() const
    {
        QStringList found;
        for (const QString &request : m_cloud->requestLog()) {
            if (!request.startsWith(u"GET"_s))
                found.append(request);
        }
        return found;
    }
    /// Replace… or Import, filled in and saved into the draft.
    void import(const test::ServerBundle &bundle, bool keep) const
    {
        const auto driver = certificates();
        driver.action("importServerCertificateAction")->trigger();
        QPointer<ServerCertificateDialog> dialog = static_cast<ServerCertificateDialog *>(
                driver.dialog("importServerCertificateDialog"));
        QVERIFY(dialog);
        dialog->form().setKey(Secret(bundle.keyPem()));
        dialog->findChild<QLineEdit *>(u"privateKeyPasswordEdit"_s)
                ->setText(u"window-key-password"_s);
        dialog->form().setCertificates(bundle.chain());
        auto *save = dialog->findChild<SignButton *>(u"confirmButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isJudging(), kServerPatience);
        QVERIFY2(save->isEnabled(), qPrintable(save->fullToolTip()));
        auto *box = dialog->findChild<QCheckBox *>(u"keepForUndoCheckBox"_s);
        QVERIFY(box->isVisible());
        box->setChecked(keep);
        QTest::keyClick(save, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, kServerPatience);
        QVERIFY(!desk().draft()->isEmpty());
    }
    void push() const
    {
        m_driver->click("reviewAndPushButton");
        QTRY_COMPARE_WITH_TIMEOUT(review().stage(), Stage::Planned, kServerPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!review().isStale(), kServerPatience);
        const auto plan = review().plan();
        QVERIFY2(plan->canPush(), qPrintable(test::PushFixture::problemsOf(*plan)));
        QCOMPARE(plan->operations.size(), 1);
        const test::ChangesPageDriver driver(changes());
        auto *box = driver.find<QCheckBox>("acknowledgeCheckBox");
        if (box->isVisible())
            box->setChecked(true);
        driver.click("pushButton");
        QTRY_COMPARE_WITH_TIMEOUT(review().stage(), Stage::Finished, kServerPatience);
        QVERIFY(review().report());
        QCOMPARE(review().report()->state, sync::PushState::Done);
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->session.isPulling(), kServerPatience);
    }
    QByteArray cloudCertificate() const
    {
        const QStringList all = m_cloud->serverCertificates();
        return all.isEmpty() ? QByteArray() : all.constLast().toLatin1();
    }

private Q_SLOTS:
    void cleanup()
    {
        m_driver.reset();
        m_window.reset();
        m_fixture.reset();
        m_cloud.reset();
    }

    void replacingNeverLeavesTheOrganizationWithoutOne()
    {
        start();
        if (QTest::currentTestFailed())
            return;
        const QString old = m_fixture->session.organization()->settings.serverCertificate;
        const test::ServerBundle fresh(u"radius-new.example.jp"_s);
        import(fresh, false);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(writes().isEmpty()); // only the draft so far
        Watcher watcher(*m_cloud);
        QTRY_VERIFY_WITH_TIMEOUT(watcher.looks > 3, kServerPatience);
        push();
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY_WITH_TIMEOUT(watcher.seen.size() == 2, kServerPatience);
        QCOMPARE(watcher.without, 0);
        QCOMPARE(watcher.seen.at(0), old);
        QCOMPARE(watcher.seen.at(1).toLatin1(), fresh.chain());
        // And at each change of its state: one write, which had it.
        QCOMPARE(m_cloud->serverCertificates().size(), 1);
        QCOMPARE(cloudCertificate(), fresh.chain());
        QCOMPARE(writes().size(), 1);
        QVERIFY(writes().constFirst().startsWith(u"PUT"_s));
        // The window shows what the cloud has now.
        certificates().click("viewServerCertificateButton");
        QDialog *view = certificates().dialog("serverCertificateDialog");
        QVERIFY(view);
        QCOMPARE(view->findChild<QPlainTextEdit *>(u"signedCertificateEdit"_s)
                         ->toPlainText()
                         .toLatin1(),
                 fresh.chain());
    }

    void undoNeedsNoKeyThatWasKept_data()
    {
        QTest::addColumn<QString>("secrets");
        QTest::addColumn<bool>("keep");
        QTest::newRow("shown by the cloud, kept") << u"clear"_s << true;
        QTest::newRow("masked by the cloud, kept when it was typed in") << u"masked"_s << true;
        QTest::newRow("left out by the cloud, kept") << u"omitted"_s << true;
        QTest::newRow("not kept") << u"clear"_s << false;
        QTest::newRow("left out by the cloud, not kept") << u"omitted"_s << false;
    }
    void undoNeedsNoKeyThatWasKept()
    {
        QFETCH(const QString, secrets);
        QFETCH(const bool, keep);
        start({{u"secrets"_s, secrets}});
        if (QTest::currentTestFailed())
            return;
        const test::ServerBundle first(u"radius-1.example.jp"_s);
        const test::ServerBundle second(u"radius-2.example.jp"_s);
        import(first, keep);
        if (QTest::currentTestFailed())
            return;
        push();
        if (QTest::currentTestFailed())
            return;
        import(second, keep);
        if (QTest::currentTestFailed())
            return;
        push();
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(cloudCertificate(), second.chain());
        const qint64 id = review().report()->id;
        QTRY_VERIFY_WITH_TIMEOUT(desk().draft()->isEmpty(), kServerPatience);
        QVERIFY(test::await(desk().draftUndo(id)));
        if (!keep) {
            const auto plan = test::await(desk().plan({}));
            QVERIFY(plan);
            QVERIFY(!(*plan)->canPush());
            QVERIFY(!(*plan)->items.constFirst().secretsNeeded.isEmpty());
            return;
        }
        push();
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(cloudCertificate(), first.chain());
        QCOMPARE(m_cloud->serverCertificates().count(QString()), 0);
    }

    void mistCertificateIsRotatedAtOnce()
    {
        start({{u"mist-cert"_s, u"pending"_s}});
        if (QTest::currentTestFailed())
            return;
        const nac::MistCertificate before = m_fixture->session.organization()->mistCertificate;
        QVERIFY(!before.pendingPem.isEmpty() && before.pendingExpiry.isValid());
        const auto renew = [this](const char *choice) {
            certificates().action("renewMistCertificateAction")->trigger();
            QPointer<QDialog> dialog = certificates().dialog("renewMistCertificateDialog");
            QVERIFY(dialog);
            dialog->findChild<QRadioButton *>(QLatin1StringView(choice))->click();
            dialog->findChild<QLineEdit *>(u"organizationNameLineEdit"_s)
                    ->setText(m_fixture->session.organization()->name);
            auto *confirm = dialog->findChild<SignButton *>(u"confirmButton"_s);
            QVERIFY(confirm->isEnabled());
            QTest::keyClick(confirm, Qt::Key_Space);
            QTRY_VERIFY_WITH_TIMEOUT(!dialog, kServerPatience);
        };
        const auto pem = [this] { return m_fixture->session.organization()->mistCertificate.pem; };
        renew("applyPendingRadioButton");
        QTRY_COMPARE_WITH_TIMEOUT(pem(), before.pendingPem, kServerPatience);
        QVERIFY(m_fixture->session.organization()->mistCertificate.pendingPem.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->session.isPulling(), kServerPatience);
        renew("regenerateRadioButton");
        QTRY_VERIFY_WITH_TIMEOUT(pem() != before.pendingPem, kServerPatience);
        QVERIFY(pem() != before.pem);
        QVERIFY(!pki::certificatesFromPem(pem().toLatin1()).isEmpty());
        const QStringList asked = writes();
        QCOMPARE(asked.size(), 2);
        QVERIFY(asked.at(0).endsWith(u"/cert/apply_pending"_s));
        QVERIFY(asked.at(1).endsWith(u"/cert/regenerate"_s));
    }
};

SEKISHO_TEST(ServerCertificateWindow);
#include "tst_ServerCertificateWindow.moc"
