// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/net/HttpBench.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace sekisho;
using test::HttpBench;
using test::Reply;

class tst_HttpRetry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // A proxy of the machine would answer for hosts that do not exist.
    void initTestCase()
    {
        for (const char *name : {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"})
            qunsetenv(name);
    }

    void gatewayTroubleIsTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {502, 503, 504})
            QTest::addRow("%d", status) << status;
    }
    void gatewayTroubleIsTriedAgain()
    {
        QFETCH(int, status);
        HttpBench bench;
        bench.server.script({Reply::of(status), Reply::of(status), Reply::json("{}")});
        const auto answer = bench.send(bench.get(QStringLiteral("/")));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(bench.server.arrivals().size(), 3);
        QCOMPARE(bench.client.requestCount(), 3);
    }

    void triesEndAndTheLastAnswerCounts()
    {
        HttpBench bench;
        bench.server.script({Reply::json(R"({"detail":"down"})", 503)});
        const auto answer = bench.send(bench.get(QStringLiteral("/")));
        QVERIFY(answer);
        QCOMPARE(answer->status, 503);
        QCOMPARE(answer->body, QByteArray(R"({"detail":"down"})"));
        QCOMPARE(bench.server.arrivals().size(), 4); // one and three retries
    }

    void otherServerErrorsAreNotTriedAgain()
    {
        for (const int status : {500, 501, 505, 400, 401, 403, 404}) {
            HttpBench bench;
            bench.server.script({Reply::of(status)});
            const auto answer = bench.send(bench.get(QStringLiteral("/")));
            QVERIFY(answer);
            QCOMPARE(answer->status, status);
            QCOMPARE(bench.server.arrivals().size(), 1);
        }
    }

    void onlyGetIsTriedAgain()
    {
        for (const auto method : {net::Method::Post, net::Method::Put, net::Method::Delete}) {
            HttpBench bench;
            bench.server.script({Reply::of(503)});
            net::HttpRequest request = bench.get(QStringLiteral("/"));
            request.method = method;
            const auto answer = bench.send(request);
            QVERIFY(answer);
            QCOMPARE(answer->status, 503);
            QCOMPARE(bench.server.arrivals().size(), 1);
        }
    }

    void refusedConnectionIsTriedAgainThenUnreachable()
    {
        HttpBench bench;
        const net::HttpRequest request = bench.get(QStringLiteral("/"));
        bench.server.close();
        const auto answer = bench.send(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NetworkUnreachable);
        QCOMPARE(answer.error().arguments, QStringList{QStringLiteral("127.0.0.1")});
        QCOMPARE(bench.client.requestCount(), 4);
    }

    void unknownHostIsUnreachable()
    {
        HttpBench bench;
        net::HttpRequest request;
        request.url = QUrl(QStringLiteral("http://localhost.invalid/"));
        request.maxRetries = 0;
        const auto answer = bench.send(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NetworkUnreachable);
    }

    void cutAnswerIsTriedAgain()
    {
        HttpBench bench;
        Reply half = Reply::json(R"([{"id":1},{"id":2}])");
        half.mode = Reply::Mode::CutMidway;
        half.sendBytes = 8;
        bench.server.script({half, Reply::json("[]")});
        const auto answer = bench.send(bench.get(QStringLiteral("/")));
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().toLogLine()));
        QCOMPARE(answer->body, QByteArray("[]"));
    }

    void cutAnswerWithoutRetriesIsConnectionCut()
    {
        HttpBench bench;
        Reply half = Reply::json(R"([{"id":1},{"id":2}])");
        half.mode = Reply::Mode::CutMidway;
        half.sendBytes = 8;
        bench.server.script({half});
        net::HttpRequest request = bench.get(QStringLiteral("/"));
        request.maxRetries = 0;
        const auto answer = bench.send(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::ConnectionCut);
        QCOMPARE(answer.error().arguments, QStringList{QStringLiteral("127.0.0.1")});
    }

    void cutChunkedAnswerIsNeverWhole()
    {
        HttpBench bench;
        Reply half;
        half.mode = Reply::Mode::Raw;
        half.body = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n[{\"id\":";
        bench.server.script({half});
        net::HttpRequest request = bench.get(QStringLiteral("/"));
        request.maxRetries = 0;
        const auto answer = bench.send(request);
        // Qt 6.4 reports the cut or, when data and end arrive in one turn of its loop, a finished
        // answer with the part that came: then the body must not pass for JSON (NotJson above us).
        if (answer)
            QVERIFY(QJsonDocument::fromJson(answer->body).isNull());
        else
            QCOMPARE(answer.error().code, ErrorCode::ConnectionCut);
    }

    void whatIsNotHttpIsConnectionCut()
    {
        HttpBench bench;
        Reply noise;
        noise.mode = Reply::Mode::Raw;
        noise.body = "SSH-2.0-OpenSSH_9.2\r\n";
        bench.server.script({noise});
        net::HttpRequest request = bench.get(QStringLiteral("/"));
        request.maxRetries = 0;
        const auto answer = bench.send(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::ConnectionCut);
    }

    void shortRetryAfterIsWaitedOut()
    {
        HttpBench bench;
        bench.server.script({Reply::json("{}", 429).with("Retry-After", "0"), Reply::json("{}")});
        QSignalSpy limited(&bench.client, &net::HttpClient::rateLimited);
        const auto answer = bench.send(bench.get(QStringLiteral("/")));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(bench.server.arrivals().size(), 2);
        QCOMPARE(limited.size(), 1);
        QCOMPARE(limited.first().first().toDateTime(), bench.clock.now());
    }

    void longRetryAfterIsReportedAndNotWaitedOut()
    {
        HttpBench bench;
        bench.server.script({Reply::json(R"({"detail":"slow"})", 429).with("Retry-After", "798")});
        QSignalSpy limited(&bench.client, &net::HttpClient::rateLimited);
        const auto answer = bench.send(bench.get(QStringLiteral("/")));
        QVERIFY(answer);
        QCOMPARE(answer->status, 429);
        QCOMPARE(bench.server.arrivals().size(), 1);
        QCOMPARE(limited.size(), 1);
        QCOMPARE(limited.first().first().toDateTime(), bench.clock.now().addSecs(798));
    }

    void retryAfterAsADateCounts()
    {
        HttpBench bench;
        bench.server.script(
                {Reply::json("{}", 429).with("Retry-After", "Sat, 21 Nov 2026 09:10:00 GMT"),
                 Reply::json("{}", 429).with("Retry-After", "Sat, 21 Nov 2026 09:00:00 GMT"),
                 Reply::json("{}")});
        QSignalSpy limited(&bench.client, &net::HttpClient::rateLimited);
        auto answer = bench.send(bench.get(QStringLiteral("/")));
        QVERIFY(answer);
        QCOMPARE(answer->status, 429);
        QCOMPARE(limited.first().first().toDateTime(), bench.clock.now().addSecs(600));
        answer = bench.send(bench.get(QStringLiteral("/"))); // that moment has come
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
    }

    void rateLimitWithoutRetryAfterBacksOff()
    {
        HttpBench bench;
        net::RetryPolicy policy;
        policy.unspecifiedWaitMs = 1;
        bench.client.setRetryPolicy(policy);
        bench.server.script({Reply::json("{}", 429)});
        const auto answer = bench.send(bench.get(QStringLiteral("/")));
        QVERIFY(answer);
        QCOMPARE(answer->status, 429);
        QCOMPARE(bench.server.arrivals().size(), 4);
    }

    void serviceUnavailableWithLongRetryAfterIsNotHammered()
    {
        HttpBench bench;
        bench.server.script({Reply::of(503).with("Retry-After", "120")});
        QSignalSpy limited(&bench.client, &net::HttpClient::rateLimited);
        const auto answer = bench.send(bench.get(QStringLiteral("/")));
        QVERIFY(answer);
        QCOMPARE(answer->status, 503);
        QCOMPARE(bench.server.arrivals().size(), 1);
        QCOMPARE(limited.size(), 1);
    }

    void rateLimitOfAPostIsReportedOnly()
    {
        HttpBench bench;
        bench.server.script({Reply::json("{}", 429).with("Retry-After", "0")});
        QSignalSpy limited(&bench.client, &net::HttpClient::rateLimited);
        net::HttpRequest request = bench.get(QStringLiteral("/"));
        request.method = net::Method::Post;
        const auto answer = bench.send(request);
        QVERIFY(answer);
        QCOMPARE(answer->status, 429);
        QCOMPARE(bench.server.arrivals().size(), 1);
        QCOMPARE(limited.size(), 1);
    }

    void everyDelayComesFromTheInjectedSource()
    {
        test::FakeHttp server;
        server.script({Reply::of(503)});
        QNetworkAccessManager manager;
        SystemClock clock;
        int asked = 0;
        net::HttpClient client(manager, clock, [&] {
            ++asked;
            return 0.0;
        });
        net::HttpRequest request;
        request.url = server.url(QStringLiteral("/"));
        request.maxRetries = 5;
        QVERIFY(test::await(client.send(request)));
        QCOMPARE(asked, 5);
    }
};

SEKISHO_TEST(HttpRetry);
#include "tst_HttpRetry.moc"
