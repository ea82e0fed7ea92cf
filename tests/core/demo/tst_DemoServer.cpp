// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/demo/DemoFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTcpSocket>
#include <QWebSocket>

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;

/// Tokens, limits, the stream, and the server as a server.
class tst_DemoServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<test::DemoFixture>();
        QVERIFY(m_demo->start());
    }
    void cleanup() { m_demo.reset(); }

    void onlyLoopback()
    {
        QCOMPARE(m_demo->cloud->url().host(), u"127.0.0.1"_s);
        QCOMPARE(m_demo->cloud->webSocketUrl().scheme(), u"ws"_s);
        QVERIFY(m_demo->cloud->url().port() > 0);
    }

    void tokens()
    {
        QVERIFY(m_demo->cloud->token().size() >= 40);
        QVERIFY(m_demo->cloud->token() != m_demo->cloud->readOnlyToken());
        m_demo->token = "wrong";
        const test::DemoReply reply = m_demo->get(u"@/nacrules"_s);
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.detail(), u"Authentication credentials were not provided."_s);
        // The word is Token, not Bearer.
        QNetworkRequest request(m_demo->url(u"self"_s));
        request.setRawHeader("Authorization", "Bearer " + m_demo->cloud->token().toLatin1());
        QCOMPARE(test::DemoFixture::finish(m_demo->manager.get(request)).status, 401);
    }

    void readOnlyToken()
    {
        m_demo->token = m_demo->cloud->readOnlyToken().toLatin1();
        const QJsonArray privileges =
                m_demo->get(u"self"_s).object().value("privileges"_L1).toArray();
        for (const QJsonValue &value : privileges)
            QCOMPARE(value["role"_L1].toString(), u"read"_s);
        QCOMPARE(m_demo->get(u"@/nacrules"_s).array().size(), 20);
        const test::DemoReply reply =
                m_demo->send("POST", u"@/nactags"_s, {{u"name"_s, u"x"_s}, {u"type"_s, u"vlan"_s}});
        QCOMPARE(reply.status, 403);
        QCOMPARE(reply.detail(), u"You do not have permission to perform this action."_s);
        for (const QString &path :
             {u"@/setting"_s, u"@/ssos"_s, u"@/setting/mist_scep"_s, u"@/mxclusters"_s}) {
            const QByteArray body = m_demo->get(path).body;
            QVERIFY2(!body.contains("demo-not-a-secret"), qPrintable(path));
            QVERIFY2(!body.contains("PRIVATE KEY"), qPrintable(path));
        }
    }

    void rateLimit()
    {
        m_demo->cloud->setSwitch(u"rate-limit"_s, u"3"_s);
        QCOMPARE(m_demo->get(u"self/usage"_s).object().value("requests"_L1).toInt(), 1);
        QCOMPARE(m_demo->get(u"self/usage"_s).object().value("requests"_L1).toInt(), 2);
        QCOMPARE(m_demo->get(u"@/nacrules"_s).status, 200);
        const test::DemoReply reply = m_demo->get(u"@/nacrules"_s);
        QCOMPARE(reply.status, 429);
        // 01:41:07 -> the counter starts again at 02:00:00.
        QCOMPARE(reply.headers.value("retry-after"), QByteArray::number(18 * 60 + 53));
        // The other token has its own hour.
        m_demo->token = m_demo->cloud->readOnlyToken().toLatin1();
        QCOMPARE(m_demo->get(u"@/nacrules"_s).status, 200);
    }

    void theHourPasses()
    {
        m_demo->cloud->setSwitch(u"rate-limit"_s, u"1"_s);
        QCOMPARE(m_demo->get(u"self"_s).status, 200);
        QCOMPARE(m_demo->get(u"self"_s).status, 429);
        m_demo->clock.advanceSeconds(18 * 60 + 53);
        QCOMPARE(m_demo->get(u"self"_s).status, 200);
    }

    void fiveThousandAnHour()
    {
        QCOMPARE(m_demo->get(u"self/usage"_s).object().value("request_limit"_L1).toInt(), 5000);
    }

    void requestsAreLogged()
    {
        m_demo->get(u"@/nacrules?limit=1"_s);
        const QStringList log = m_demo->cloud->requestLog();
        QCOMPARE(log, QStringList{u"GET /api/v1/orgs/"_s + m_demo->cloud->organizationId() +
                                  u"/nacrules"_s});
        QVERIFY(!log.join(u' ').contains(m_demo->cloud->token()));
    }

    void concurrencyIsMeasured()
    {
        m_demo->cloud->setFaults({u"*=slow:150"_s});
        QList<QNetworkReply *> replies;
        for (int i = 0; i < 4; ++i)
            replies.append(m_demo->manager.get(m_demo->request(u"self"_s)));
        for (QNetworkReply *reply : replies)
            QCOMPARE(test::DemoFixture::finish(reply).status, 200);
        QCOMPARE(m_demo->cloud->maxConcurrentRequests(), 4);
    }

    void latency()
    {
        demo::DemoOptions options;
        options.latencyMs = 120;
        test::DemoFixture slow;
        QVERIFY(slow.start(options));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(slow.get(u"self"_s).status, 200);
        QVERIFY(timer.elapsed() >= 115);
    }

    void offlineAndBack()
    {
        const QUrl url = m_demo->cloud->url();
        QNetworkReply *const pending = [this] {
            m_demo->cloud->setFaults({u"self=hang"_s});
            return m_demo->manager.get(m_demo->request(u"self"_s));
        }();
        QTRY_COMPARE(m_demo->cloud->requestLog().size(), 1);
        m_demo->cloud->setFaults({});
        m_demo->cloud->setOffline(true);
        QVERIFY(test::DemoFixture::finish(pending).error != QNetworkReply::NoError);
        QCOMPARE(m_demo->get(u"self"_s).error, QNetworkReply::ConnectionRefusedError);
        m_demo->cloud->setOffline(false);
        QCOMPARE(m_demo->cloud->url(), url);
        QCOMPARE(m_demo->get(u"self"_s).status, 200);
    }

    void portInUse()
    {
        demo::DemoOptions options;
        options.port = quint16(m_demo->cloud->url().port());
        const auto second = demo::DemoCloud::start(options, m_demo->clock);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::NetworkUnreachable);
    }

    void chunkedBodiesAndPipelining()
    {
        QTcpSocket socket;
        socket.connectToHost(m_demo->cloud->url().host(), quint16(m_demo->cloud->url().port()));
        const QByteArray path =
                "/api/v1/orgs/" + m_demo->cloud->organizationId().toLatin1() + "/nactags";
        const QByteArray token = "\r\nHost: x\r\nAuthorization: Token " + m_demo->token;
        socket.write("POST " + path + " HTTP/1.1" + token +
                     "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                     "15\r\n{\"name\":\"in chunks\",\"\r\n"
                     "e\r\ntype\":\"vlan\"} \r\n0\r\n\r\n"
                     "GET /api/v1/self HTTP/1.1" +
                     token + "\r\nConnection: close\r\n\r\n");
        QSignalSpy gone(&socket, &QTcpSocket::disconnected);
        QVERIFY(gone.wait(10'000));
        const QByteArray all = socket.readAll();
        QCOMPARE(all.count("HTTP/1.1 200 OK"), 2);
        QVERIFY(all.contains("in chunks"));
        QVERIFY(all.contains("privileges"));
    }

    void malformedRequests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not HTTP") << QByteArray("hello\r\n\r\n");
        QTest::newRow("bad length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n");
        QTest::newRow("huge length")
                << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n");
        QTest::newRow("bad chunk")
                << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
        QTest::newRow("endless head") << QByteArray(70'000, 'x');
    }
    void malformedRequests()
    {
        QFETCH(QByteArray, bytes);
        QTcpSocket socket;
        socket.connectToHost(m_demo->cloud->url().host(), quint16(m_demo->cloud->url().port()));
        socket.write(bytes);
        QSignalSpy gone(&socket, &QTcpSocket::disconnected);
        QVERIFY(gone.wait(10'000));
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 4"));
        QCOMPARE(m_demo->get(u"self"_s).status, 200);
    }

    void identityProviderTest_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("error");
        const QString right = u"demo-not-a-secret"_s;
        QTest::newRow("right") << u"sakura@partner.example.jp"_s << right << u"success"_s
                               << QString();
        QTest::newRow("default") << u"h0412@elsewhere.example"_s << right << u"success"_s
                                 << QString();
        QTest::newRow("wrong") << u"sakura@example.jp"_s << u"wrong"_s << u"failure"_s
                               << u"Invalid Credentials"_s;
        QTest::newRow("unknown") << u"nobody@example.jp"_s << right << u"failure"_s
                                 << u"Invalid Credentials"_s;
        QTest::newRow("locked") << u"locked@example.jp"_s << right << u"failure"_s
                                << u"Account is disabled"_s;
    }
    void identityProviderTest()
    {
        QFETCH(QString, user);
        QFETCH(QString, password);
        QWebSocket stream;
        QSignalSpy opened(&stream, &QWebSocket::connected);
        QSignalSpy messages(&stream, &QWebSocket::textMessageReceived);
        QNetworkRequest request(
                QUrl(m_demo->cloud->webSocketUrl().toString() + u"/api-ws/v1/stream"_s));
        request.setRawHeader("Authorization", "Token " + m_demo->token);
        stream.open(request);
        QVERIFY(opened.wait());
        const QString channel =
                u"/orgs/"_s + m_demo->cloud->organizationId() + u"/mist_nac/test_idp"_s;
        stream.sendTextMessage(uR"({"subscribe":"%1"})"_s.arg(channel));
        QTRY_COMPARE(messages.size(), 1);
        QVERIFY(messages.first().first().toString().contains("channel_subscribed"_L1));

        const test::DemoReply reply =
                m_demo->send("POST", u"@/mist_nac/test_idp"_s,
                             {{u"username"_s, user}, {u"password"_s, password}});
        QTRY_COMPARE(messages.size(), 2);
        const QJsonObject message =
                QJsonDocument::fromJson(messages.last().first().toString().toUtf8()).object();
        QCOMPARE(message.value("event"_L1).toString(), u"data"_s);
        QCOMPARE(message.value("channel"_L1).toString(), channel);
        const QJsonValue data = message.value("data"_L1);
        QTEST(data["status"_L1].toString(), "status");
        QTEST(data["error"_L1].toString(), "error");
        QCOMPARE(data["session"_L1], reply.object().value("session"_L1));
        QCOMPARE(data["idp_type"_L1].toString(), u"oauth"_s);
    }

    void streamsNeedAToken()
    {
        QWebSocket stream;
        QSignalSpy closed(&stream, &QWebSocket::disconnected);
        stream.open(QUrl(m_demo->cloud->webSocketUrl().toString() + u"/api-ws/v1/stream"_s));
        QVERIFY(closed.wait());
    }

    void unknownChannels()
    {
        QWebSocket stream;
        QSignalSpy opened(&stream, &QWebSocket::connected);
        QSignalSpy messages(&stream, &QWebSocket::textMessageReceived);
        QNetworkRequest request(
                QUrl(m_demo->cloud->webSocketUrl().toString() + u"/api-ws/v1/stream"_s));
        request.setRawHeader("Authorization", "Token " + m_demo->token);
        stream.open(request);
        QVERIFY(opened.wait());
        stream.sendTextMessage(u"{\"subscribe\":\"/orgs/x/devices\"}"_s);
        QTRY_COMPARE(messages.size(), 1);
        QVERIFY(messages.first().first().toString().contains("subscribe_failed"_L1));
    }

private:
    std::unique_ptr<test::DemoFixture> m_demo;
};

SEKISHO_TEST(DemoServer);
#include "tst_DemoServer.moc"
