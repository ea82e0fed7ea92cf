// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/CredentialTest.h"
#include "core/api/mist/ProviderCalls.h"
#include "core/demo/DemoCloud.h"
#include "core/demo/HttpServer.h"
#include "tests/support/Await.h"
#include "tests/support/TestRegistry.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>

using namespace sekisho;
using namespace sekisho::api::mist;
using namespace Qt::Literals::StringLiterals;
using Outcome = CredentialAnswer::Outcome;

Q_DECLARE_METATYPE(sekisho::api::mist::CredentialAnswer::Outcome)

namespace {

constexpr int kStreamPatience = 60'000;
const QString kStreamOrganization = u"9777c1a0-6ef6-11e6-8bbf-02e208b2d34f"_s;
const QString kStreamChannel = u"/orgs/"_s + kStreamOrganization + u"/mist_nac/test_idp"_s;
const QString kTriedPassword = u"pw-Zx81-not-a-secret"_s;

/// A cloud that says what a test wants, when the test wants it.
class ScriptedCloud
{
public:
    ScriptedCloud()
        : m_server([this](const demo::HttpCall &call, QPointer<demo::Exchange> exchange) {
            calls.append(call);
            demo::HttpAnswer answer;
            answer.status = status;
            answer.body = body;
            if (exchange)
                exchange->send(answer);
        })
    {
        if (!m_server.listen(0))
            qFatal("no port");
        QObject::connect(&m_server, &demo::HttpServer::webSocketOpened, &m_server,
                         [this](QWebSocket *opened) {
                             socket = opened;
                             authorization = opened->request().rawHeader("Authorization");
                             QObject::connect(opened, &QWebSocket::textMessageReceived, opened,
                                              [this](const QString &text) {
                                                  received.append(text);
                                                  if (subscribes)
                                                      event(u"channel_subscribed"_s, {});
                                              });
                         });
    }
    ~ScriptedCloud() { delete socket; }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.port())); }
    void event(const QString &name, const QJsonValue &data)
    {
        QJsonObject message{{u"event"_s, name}, {u"channel"_s, kStreamChannel}};
        if (!data.isNull())
            message.insert(u"data"_s, data);
        socket->sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson()));
    }
    void data(const QString &session, const QString &answer, const QString &error = {})
    {
        QJsonObject object{{u"status"_s, answer}};
        if (!session.isEmpty())
            object.insert(u"session"_s, session);
        if (!error.isEmpty())
            object.insert(u"error"_s, error);
        event(u"data"_s, object);
    }

    QPointer<QWebSocket> socket;
    QByteArray authorization;
    QStringList received;
    QList<demo::HttpCall> calls;
    bool subscribes = true;
    int status = 200;
    QByteArray body = R"({"session":"mine"})";

private:
    demo::HttpServer m_server;
};

} // namespace

/// The cloud's own test of credentials, over its stream.
class tst_CredentialTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    QNetworkAccessManager m_network;
    net::HttpClient m_http{m_network, m_clock, [] { return 0.5; }};
    std::unique_ptr<ScriptedCloud> m_cloud;
    std::unique_ptr<MistClient> m_client;
    CredentialTestOptions m_options;
    std::function<void()> m_timeOut;
    std::chrono::milliseconds m_asked{};
    std::optional<Result<CredentialAnswer>> m_answer;

    void connectTo(const QUrl &url, const QString &token = u"token"_s)
    {
        m_client = std::make_unique<MistClient>(m_http, *cloudFromText(url.toString()),
                                                Secret::fromString(token), m_clock);
    }
    void begin(const CancelToken &cancel = {})
    {
        m_answer.reset();
        async::then(testCredentials(*m_client, nac::OrganizationId(kStreamOrganization),
                                    u"taro@example.jp"_s, Secret::fromString(kTriedPassword),
                                    cancel, m_options),
                    this, [this](const Result<CredentialAnswer> &answer) { m_answer = answer; });
    }
    /// Up to where the cloud has the request.
    void beginAndPost()
    {
        begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_cloud->calls.size(), 1, kStreamPatience);
    }
    void finish() { QTRY_VERIFY_WITH_TIMEOUT(m_answer.has_value(), kStreamPatience); }
    /// The client has heard everything that was sent before this.
    void settle()
    {
        QSignalSpy pong(m_cloud->socket, &QWebSocket::pong);
        m_cloud->socket->ping();
        QTRY_COMPARE_WITH_TIMEOUT(pong.size(), 1, kStreamPatience);
    }

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_unique<ScriptedCloud>();
        connectTo(m_cloud->url());
        m_timeOut = {};
        m_options = {};
        m_options.delay = [this](std::chrono::milliseconds time, QObject *,
                                 std::function<void()> then) {
            m_asked = time;
            m_timeOut = std::move(then);
        };
    }
    void cleanup()
    {
        m_client.reset();
        m_cloud.reset();
    }

    void subscribesFirstAndSaysWhoAsks()
    {
        m_cloud->subscribes = false;
        begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_cloud->received.size(), 1, kStreamPatience);
        QCOMPARE(QJsonDocument::fromJson(m_cloud->received.first().toUtf8()).object(),
                 (QJsonObject{{u"subscribe"_s, kStreamChannel}}));
        QCOMPARE(m_cloud->authorization, QByteArray("Token token"));
        // Answers of others, before we asked anything.
        m_cloud->data({}, u"success"_s);
        m_cloud->data(u"mine"_s, u"success"_s);
        settle();
        QCOMPARE(m_cloud->calls.size(), 0);
        QVERIFY(!m_answer);
        m_cloud->event(u"channel_subscribed"_s, {});
        QTRY_COMPARE_WITH_TIMEOUT(m_cloud->calls.size(), 1, kStreamPatience);
        const demo::HttpCall call = m_cloud->calls.first();
        QCOMPARE(call.path, u"/api/v1"_s + kStreamChannel);
        QCOMPARE(QJsonDocument::fromJson(call.body).object(),
                 (QJsonObject{{u"username"_s, u"taro@example.jp"_s},
                              {u"password"_s, kTriedPassword}}));
        settle();
        QVERIFY(!m_answer); // what came too early is forgotten
        m_cloud->data(u"mine"_s, u"failure"_s, u"Invalid Credentials"_s);
        finish();
        QCOMPARE((*m_answer)->outcome, Outcome::WrongCredentials);
        QVERIFY((*m_answer)->correlated);
    }

    void tellsItsAnswerFromOthers()
    {
        beginAndPost();
        m_cloud->data(u"theirs"_s, u"success"_s);
        m_cloud->event(u"data"_s, QJsonObject{{u"progress"_s, 50}});
        m_cloud->socket->sendTextMessage(u"no JSON"_s);
        settle();
        QVERIFY(!m_answer);
        m_cloud->event(u"data"_s,
                       QString(uR"({"session":"mine","status":"failure",)"_s +
                               uR"("error":"No matching IDP found"})"_s)); // as a text
        finish();
        QCOMPARE((*m_answer)->outcome, Outcome::NoProvider);
    }

    void takesWhatHasNoSession()
    {
        beginAndPost();
        m_cloud->data({}, u"success"_s);
        finish();
        QCOMPARE((*m_answer)->outcome, Outcome::Accepted);
        QVERIFY(!(*m_answer)->correlated);
    }

    void timesOutAndNoSooner()
    {
        beginAndPost();
        QCOMPARE(m_asked, std::chrono::milliseconds(30'000));
        settle();
        QVERIFY(!m_answer);
        m_timeOut();
        finish();
        QVERIFY(!*m_answer);
        QCOMPARE(m_answer->error().code, ErrorCode::NetworkTimeout);
        QCOMPARE(m_answer->error().arguments, (QStringList{u"127.0.0.1"_s, u"30"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(!m_cloud->socket || !m_cloud->socket->isValid(), kStreamPatience);
    }

    void saysThatTheStreamWasCut()
    {
        beginAndPost();
        m_cloud->socket->abort();
        finish();
        QVERIFY(!*m_answer);
        QCOMPARE(m_answer->error().code, ErrorCode::ConnectionCut);
    }

    void failsAsTheCloudDoes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("forbidden")
                << 403 << QByteArray(R"({"detail":"no"})") << ErrorCode::Forbidden;
        QTest::newRow("limited") << 429 << QByteArray("{}") << ErrorCode::RateLimited;
        QTest::newRow("page") << 200 << QByteArray("<html></html>") << ErrorCode::CaptivePortal;
        QTest::newRow("repeats it")
                << 400 << QByteArray(R"({"detail":"bad: pw-Zx81-not-a-secret"})")
                << ErrorCode::BadRequest;
    }
    void failsAsTheCloudDoes()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const ErrorCode, code);
        m_cloud->status = status;
        m_cloud->body = body;
        begin();
        finish();
        QVERIFY(!*m_answer);
        QCOMPARE(m_answer->error().code, code);
        QVERIFY(!m_answer->error().toLogLine().contains(kTriedPassword));
        QVERIFY(!m_answer->error().cloudText.contains(kTriedPassword));
    }

    void refusedChannels()
    {
        m_cloud->subscribes = false;
        begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_cloud->received.size(), 1, kStreamPatience);
        m_cloud->event(u"subscribe_failed"_s, {});
        finish();
        QCOMPARE(m_answer->error().code, ErrorCode::Forbidden);
        QCOMPARE(m_cloud->calls.size(), 0);
    }

    void followsNoRedirect()
    {
        QTcpServer elsewhere;
        QVERIFY(elsewhere.listen(QHostAddress::LocalHost));
        connect(&elsewhere, &QTcpServer::newConnection, this, [&elsewhere] {
            QTcpSocket *socket = elsewhere.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 302 Found\r\nLocation: ws://127.0.0.1:1/\r\n"
                              "Content-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        connectTo(QUrl(u"http://127.0.0.1:%1"_s.arg(elsewhere.serverPort())));
        begin();
        finish();
        QVERIFY(!*m_answer);
        QCOMPARE(m_answer->error().code, ErrorCode::RedirectRefused);
    }

    void nobodyThere()
    {
        const QUrl url = m_cloud->url();
        m_cloud.reset();
        connectTo(url);
        begin();
        finish();
        QCOMPARE(m_answer->error().code, ErrorCode::NetworkUnreachable);
    }

    void canBeStopped()
    {
        CancelSource source;
        begin(source.token());
        QTRY_COMPARE_WITH_TIMEOUT(m_cloud->calls.size(), 1, kStreamPatience);
        source.cancel();
        finish();
        QCOMPARE(m_answer->error().code, ErrorCode::Cancelled);
        m_timeOut(); // too late for anything
        begin(source.token());
        finish();
        QCOMPARE(m_answer->error().code, ErrorCode::Cancelled);
    }

    void againstTheDemo_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<Outcome>("outcome");
        const QString right = u"demo-not-a-secret"_s;
        QTest::newRow("right") << u"sakura@example.jp"_s << right << Outcome::Accepted;
        QTest::newRow("wrong") << u"sakura@example.jp"_s << u"x"_s << Outcome::WrongCredentials;
        QTest::newRow("locked") << u"locked@example.jp"_s << right << Outcome::Failed;
    }
    void againstTheDemo()
    {
        QFETCH(const QString, user);
        QFETCH(const QString, password);
        QFETCH(const Outcome, outcome);
        demo::DemoOptions demoOptions;
        demoOptions.size = demo::Size::Tiny;
        auto demo = demo::DemoCloud::start(demoOptions, m_clock);
        QVERIFY(demo);
        connectTo((*demo)->url(), (*demo)->token());
        const nac::OrganizationId organization((*demo)->organizationId());
        for (const bool tellsSession : {true, false}) {
            (*demo)->setSwitch(u"idp-test-session"_s, tellsSession ? u"present"_s : u"absent"_s);
            const auto answer = test::await(
                    testCredentials(*m_client, organization, user, Secret::fromString(password)));
            QVERIFY2(answer, answer ? "" : qPrintable(answer.error().toLogLine()));
            QCOMPARE(answer->outcome, outcome);
            QCOMPARE(answer->correlated, tellsSession);
            QCOMPARE(answer->providerType, u"oauth"_s);
            QVERIFY(!answer->providerId.isEmpty());
        }
        connectTo((*demo)->url(), u"no such token"_s);
        const auto refused = test::await(
                testCredentials(*m_client, organization, user, Secret::fromString(password)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unauthorized);
    }

    void clustersAndScim()
    {
        demo::DemoOptions demoOptions;
        demoOptions.size = demo::Size::Tiny;
        demoOptions.switches = {{u"secrets"_s, u"clear"_s}};
        auto demo = demo::DemoCloud::start(demoOptions, m_clock);
        QVERIFY(demo);
        connectTo((*demo)->url(), (*demo)->token());
        const nac::OrganizationId organization((*demo)->organizationId());
        const auto clusters = test::await(edgeClusters(*m_client, organization));
        QVERIFY(clusters);
        QCOMPARE(clusters->size(), 1);
        QVERIFY(clusters->first().nacEnabled && !clusters->first().name.isEmpty());
        const auto page = test::await(m_client->page(organization, Kind::Sso, {}, {}));
        QVERIFY(page);
        const nac::IdentityProviderId entra(page->objects.first().id);
        const auto access = test::await(scimAccess(*m_client, organization, entra));
        QVERIFY(access);
        QVERIFY((*access)->enabled && (*access)->baseUrl.startsWith("https://"_L1));
        QCOMPARE((*access)->token.reveal(), QByteArrayView("demo-not-a-secret-scim-8Lk2"));
        (*demo)->setSwitch(u"secrets"_s, u"masked"_s);
        const auto masked = test::await(scimAccess(*m_client, organization, entra));
        QVERIFY(masked && (*masked)->token.isEmpty());
    }
};

SEKISHO_TEST(CredentialTest);
#include "tst_CredentialTest.moc"
