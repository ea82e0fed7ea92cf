// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Linking Intune with DemoCloud through a real browser process: headless Chromium opens the consent
// page, its Accept button is pressed over the DevTools protocol, and the page it ends on is ours.

#include "core/api/mist/MistClient.h"
#include "core/demo/DemoCloud.h"
#include "tests/support/Await.h"
#include "tests/support/ScreenFixture.h"
#include "tests/support/TestRegistry.h"
#include "ui/identity/LinkDialog.h"
#include "ui/shell/WorkspaceCloud.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QNetworkReply>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLong = 60'000;

/// A browser with one page.
class Chromium
{
public:
    static QString program()
    {
        for (const QString &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
            if (const QString found = QStandardPaths::findExecutable(name); !found.isEmpty())
                return found;
        }
        return {};
    }
    ~Chromium()
    {
        m_socket.abort();
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        if (!m_process.waitForFinished(10'000)) {
            m_process.kill();
            m_process.waitForFinished(10'000);
        }
    }

    bool open(const QUrl &address)
    {
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        // --no-sandbox: tests run as root in containers, which Chromium's sandbox refuses.
        m_process.start(program(), {u"--headless=new"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                                    u"--no-first-run"_s, u"--disable-dev-shm-usage"_s,
                                    u"--lang=ja"_s, u"--disable-background-networking"_s,
                                    u"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"_s,
                                    u"--remote-debugging-port=0"_s, u"--remote-allow-origins=*"_s,
                                    u"--user-data-dir="_s + m_profile.path(), address.toString()});
        return m_process.waitForStarted(kLong);
    }

    /// The value of a script in the page, or undefined while there is no page.
    QJsonValue evaluate(const QString &script)
    {
        if (!connectToPage())
            return QJsonValue::Undefined;
        QJsonValue value = QJsonValue::Undefined;
        QEventLoop loop;
        const int id = ++m_id;
        QObject context;
        QObject::connect(
                &m_socket, &QWebSocket::textMessageReceived, &context, [&](const QString &text) {
                    const QJsonObject answer = QJsonDocument::fromJson(text.toUtf8()).object();
                    if (answer.value("id"_L1).toInt() != id)
                        return;
                    value = answer.value("result"_L1)["result"_L1]["value"_L1];
                    loop.quit();
                });
        QObject::connect(&m_socket, &QWebSocket::disconnected, &loop, &QEventLoop::quit);
        // An answer from a page that is being left gets lost.
        QTimer::singleShot(2'000, &loop, &QEventLoop::quit);
        m_socket.sendTextMessage(QString::fromUtf8(
                QJsonDocument(QJsonObject{{u"id"_s, id},
                                          {u"method"_s, u"Runtime.evaluate"_s},
                                          {u"params"_s, QJsonObject{{u"expression"_s, script}}}})
                        .toJson(QJsonDocument::Compact)));
        loop.exec();
        return value;
    }

private:
    bool connectToPage()
    {
        if (m_socket.isValid())
            return true;
        QFile file(m_profile.filePath(u"DevToolsActivePort"_s));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QByteArray port = file.readLine().trimmed();
        QNetworkReply *reply = m_network.get(QNetworkRequest(
                QUrl(u"http://127.0.0.1:"_s + QString::fromLatin1(port) + u"/json/list"_s)));
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        const QJsonArray pages = QJsonDocument::fromJson(reply->readAll()).array();
        reply->deleteLater();
        for (const QJsonValue &page : pages) {
            if (page["type"_L1].toString() != "page"_L1)
                continue;
            QObject::connect(&m_socket, &QWebSocket::connected, &loop, &QEventLoop::quit);
            QObject::connect(&m_socket, &QWebSocket::disconnected, &loop, &QEventLoop::quit);
            m_socket.open(QUrl(page["webSocketDebuggerUrl"_L1].toString()));
            loop.exec();
            return m_socket.isValid();
        }
        return false;
    }

    QTemporaryDir m_profile;
    QProcess m_process;
    QNetworkAccessManager m_network;
    QWebSocket m_socket;
    int m_id = 0;
};

/// The desk of the product, but for the browser.
class BrowserDesk : public WorkspaceCloud
{
public:
    bool openInBrowser(const QUrl &address) override { return browser.open(address); }
    Chromium browser;
};

} // namespace

class tst_LinkBrowser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void intuneThroughChromium_data()
    {
        QTest::addColumn<QString>("loopback");
        QTest::addColumn<QString>("press");
        QTest::addColumn<auth::LinkAttempt::State>("state");
        QTest::newRow("accept") << u"accept"_s << u"accept"_s << auth::LinkAttempt::State::Linked;
        QTest::newRow("refuse") << u"accept"_s << u"refuse"_s << auth::LinkAttempt::State::Failed;
        // A cloud that sends the browser back to its own portal only.
        QTest::newRow("accept, back to the portal")
                << u"refuse"_s << u"accept"_s << auth::LinkAttempt::State::Linked;
    }

    void intuneThroughChromium()
    {
        if (Chromium::program().isEmpty()) {
            // house-rule: a browser is no part of the product; ./dev test installs one.
            QSKIP("no chromium here: the link through a real browser is not tested");
        }
        QFETCH(const QString, loopback);
        QFETCH(const QString, press);
        QFETCH(const auth::LinkAttempt::State, state);
        test::ScreenFixture screen;
        screen.use(UiLanguage::Japanese);
        SystemClock clock;
        demo::DemoOptions options;
        options.size = demo::Size::Small;
        options.switches = {{u"link-page"_s, u"demo"_s}, {u"forward-loopback"_s, loopback}};
        const auto cloud = demo::DemoCloud::start(options, clock);
        QVERIFY(cloud);
        QNetworkAccessManager manager;
        net::HttpClient http(manager, clock, [] { return 0.0; });
        api::mist::MistClient client(http,
                                     api::mist::cloudFromText((*cloud)->url().toString()).value(),
                                     Secret::fromString((*cloud)->token()), clock);
        BrowserDesk desk;
        desk.setClient(&client, nac::OrganizationId((*cloud)->organizationId()));
        int changes = 0;
        connect(&desk, &CloudDesk::changed, &desk, [&changes] { ++changes; });

        QPointer<LinkDialog> dialog = new LinkDialog(screen.theme, desk, nac::LinkedApp::Intune,
                                                     u"架空精機株式会社"_s, nullptr);
        const bool comesBack = loopback == "accept"_L1;
        // Only the browser's return makes it look, where there is one.
        dialog->setTimes(120'000, comesBack ? 60'000 : 500, 1'500);
        dialog->open();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"nextButton"_s), Qt::LeftButton);
        // A moment later, so that the answer still comes from this page.
        const QString script = u"(() => { const b = document.querySelector('button[value=%1]');"
                               "if (b) setTimeout(() => b.click(), 50);"
                               "return b !== null; })()"_s.arg(press);
        bool pressed = false; // QTRY asks more often than once
        QTRY_VERIFY_WITH_TIMEOUT(pressed || (pressed = desk.browser.evaluate(script).toBool()),
                                 kLong);
        // The browser ends on our page, in the language of the window.
        QString page;
        const auto arrived = [&] {
            if (!page.startsWith(u"Sekisho"_s))
                page = desk.browser.evaluate(u"document.body.innerText"_s).toString();
            return page.startsWith(u"Sekisho"_s);
        };
        if (comesBack)
            QTRY_VERIFY_WITH_TIMEOUT(arrived(), kLong);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->attempt()->state(), state, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(changes, state == auth::LinkAttempt::State::Linked ? 1 : 0,
                                  kLong);
        QCOMPARE((*cloud)->requestLog().filter(u"oauth2/app/intune/callback"_s).size(), 1);
        dialog->close();
    }
};

SEKISHO_TEST(LinkBrowser);
#include "tst_LinkBrowser.moc"
