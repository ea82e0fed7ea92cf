// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Log.h"
#include "tests/core/net/HttpBench.h"
#include "tests/support/TestRegistry.h"

#include <QNetworkCookieJar>
#include <QTest>

#include <thread>

using namespace sekisho;
using test::HttpBench;
using test::Reply;

class tst_HttpClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answerComesAsItWasSent()
    {
        HttpBench bench;
        bench.server.script({Reply::text("Application/JSON; charset=utf-8", R"({"a":1})")
                                     .with("X-Page-Total", "7")});
        const auto answer = bench.send(bench.get(QStringLiteral("/api/v1/self?x=%2F")));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, QByteArray(R"({"a":1})"));
        QCOMPARE(answer->contentType, QByteArray("application/json"));
        QCOMPARE(answer->header("x-page-total"), QByteArray("7"));
        QCOMPARE(answer->header("absent"), QByteArray());
        QCOMPARE(bench.server.arrivals().size(), 1);
        QCOMPARE(bench.server.arrivals().first().target, QByteArray("/api/v1/self?x=%2F"));
        QVERIFY(bench.server.arrivals().first().headers.value("user-agent").startsWith("Sekisho/"));
        QCOMPARE(bench.client.requestCount(), 1);
    }

    void answersThatAreNoSuccessAreValues_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {201, 204, 304, 400, 401, 403, 404, 405, 409, 418, 500, 501})
            QTest::addRow("%d", status) << status;
    }
    void answersThatAreNoSuccessAreValues()
    {
        QFETCH(int, status);
        HttpBench bench;
        const bool bodyless = status == 204 || status == 304;
        bench.server.script(
                {Reply::json(bodyless ? QByteArray() : QByteArray(R"({"detail":"no"})"), status)
                         .with("WWW-Authenticate", "Basic realm=\"x\"")});
        const auto answer = bench.send(bench.get(QStringLiteral("/")));
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().toLogLine()));
        QCOMPARE(answer->status, status);
        if (!bodyless)
            QCOMPARE(answer->body, QByteArray(R"({"detail":"no"})"));
        QCOMPARE(bench.server.arrivals().size(), 1);
    }

    void bodyAndMethodArrive_data()
    {
        QTest::addColumn<net::Method>("method");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("post") << net::Method::Post << QByteArray("POST") << QByteArray("{\"a\":1}");
        QTest::newRow("post empty") << net::Method::Post << QByteArray("POST") << QByteArray();
        QTest::newRow("put") << net::Method::Put << QByteArray("PUT") << QByteArray(300'000, 'x');
        QTest::newRow("delete") << net::Method::Delete << QByteArray("DELETE") << QByteArray();
    }
    void bodyAndMethodArrive()
    {
        QFETCH(net::Method, method);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, body);
        HttpBench bench;
        bench.server.script({Reply::json("{}")});
        net::HttpRequest request = bench.get(QStringLiteral("/x"));
        request.method = method;
        request.body = body;
        request.contentType = "application/json";
        QVERIFY(bench.send(request));
        QCOMPARE(bench.server.arrivals().size(), 1);
        const test::Arrival &arrival = bench.server.arrivals().first();
        QCOMPARE(arrival.method, name);
        QCOMPARE(arrival.body, body);
        QCOMPARE(arrival.headers.value("content-type"), QByteArray("application/json"));
    }

    void requestArrivesOnceWhenItsConnectionDies_data()
    {
        QTest::addColumn<net::Method>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("post") << net::Method::Post << QByteArray("{\"a\":1}");
        QTest::newRow("post empty") << net::Method::Post << QByteArray();
        QTest::newRow("put") << net::Method::Put << QByteArray("{\"a\":1}");
        QTest::newRow("delete") << net::Method::Delete << QByteArray();
    }
    // Qt 6.4 to 6.8 send such a request again on their own when its body can be rewound.
    void requestArrivesOnceWhenItsConnectionDies()
    {
        QFETCH(net::Method, method);
        QFETCH(QByteArray, body);
        HttpBench bench;
        bench.server.script({Reply::cut()});
        net::HttpRequest request = bench.get(QStringLiteral("/nacrules"));
        request.method = method;
        request.body = body;
        const auto answer = bench.send(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::ConnectionCut);
        QCOMPARE(bench.server.arrivals().size(), 1);
        QCOMPARE(bench.client.requestCount(), 1);
    }

    void requestArrivesOnceOnAConnectionUsedBefore()
    {
        HttpBench bench;
        bench.server.script({Reply::json("{}"), Reply::cut()});
        QVERIFY(bench.send(bench.get(QStringLiteral("/first"))));
        net::HttpRequest request = bench.get(QStringLiteral("/second"));
        request.method = net::Method::Post;
        request.body = "{}";
        QVERIFY(!bench.send(request));
        QCOMPARE(bench.server.arrivals().size(), 2);
        QCOMPARE(bench.server.connections(), 1);
    }

    void forbiddenHeaderBytesAreRefusedBeforeSending_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("crlf") << QByteArray("Authorization") << QByteArray("Token a\r\nX-Evil: 1");
        QTest::newRow("lf") << QByteArray("Authorization") << QByteArray("Token a\n");
        QTest::newRow("cr") << QByteArray("Authorization") << QByteArray("Token\ra");
        QTest::newRow("nul") << QByteArray("Authorization") << QByteArray("Token a\0b", 9);
        QTest::newRow("bell") << QByteArray("Authorization") << QByteArray("Token \a");
        QTest::newRow("del") << QByteArray("Authorization") << QByteArray("Token \x7f");
        QTest::newRow("name with colon") << QByteArray("X-A: b\r\nX") << QByteArray("v");
        QTest::newRow("name with space") << QByteArray("X A") << QByteArray("v");
        QTest::newRow("empty name") << QByteArray() << QByteArray("v");
    }
    void forbiddenHeaderBytesAreRefusedBeforeSending()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        HttpBench bench;
        bench.server.script({Reply::json("{}")});
        net::HttpRequest request = bench.get(QStringLiteral("/"));
        request.headers.append({name, value});
        const auto answer = bench.send(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::InvalidHeader);
        QVERIFY(!answer.error().toLogLine().contains(QStringLiteral("Token")));
        QCOMPARE(bench.client.requestCount(), 0);
        QCOMPARE(bench.server.arrivals().size(), 0);
    }

    void contentTypeIsValidatedToo()
    {
        HttpBench bench;
        net::HttpRequest request = bench.get(QStringLiteral("/"));
        request.method = net::Method::Post;
        request.contentType = "application/json\r\nX: y";
        const auto answer = bench.send(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::InvalidHeader);
    }

    void otherSchemesAreRefused_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url :
             {"file:///etc/passwd", "ftp://example.jp/", "data:text/plain,x", "", "http:///nohost"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void otherSchemesAreRefused()
    {
        QFETCH(QString, url);
        HttpBench bench;
        net::HttpRequest request;
        request.url = QUrl(url);
        const auto answer = bench.send(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::InvalidArgument);
    }

    void redirectOfASecretIsRefused_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("to");
        QTest::newRow("other host")
                << QByteArray("https://evil.example/steal") << QStringLiteral("evil.example");
        QTest::newRow("same host") << QByteArray("/elsewhere") << QStringLiteral("127.0.0.1");
        QTest::newRow("no scheme")
                << QByteArray("//evil.example/steal") << QStringLiteral("evil.example");
    }
    void redirectOfASecretIsRefused()
    {
        QFETCH(QByteArray, location);
        QFETCH(QString, to);
        for (const int status : {301, 302, 303, 307, 308}) {
            HttpBench bench;
            bench.server.script({Reply::redirect(location, status)});
            net::HttpRequest request = bench.get(QStringLiteral("/api"));
            request.headers = {{"Authorization", "Token abc"}};
            request.carriesSecret = true;
            const auto answer = bench.send(request);
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, ErrorCode::RedirectRefused);
            QCOMPARE(answer.error().arguments, (QStringList{QStringLiteral("127.0.0.1"), to}));
            QCOMPARE(answer.error().httpStatus, status);
            QCOMPARE(bench.server.arrivals().size(), 1);
        }
    }

    void redirectWithinTheHostIsFollowedWithoutASecret()
    {
        HttpBench bench;
        bench.server.script({Reply::redirect("/b"), Reply::redirect("/c", 308), Reply::json("{}")});
        const auto answer = bench.send(bench.get(QStringLiteral("/a")));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(bench.server.arrivals().size(), 3);
        QCOMPARE(bench.server.arrivals().last().target, QByteArray("/c"));
    }

    void redirectToAnotherHostOrPortIsRefusedEvenWithoutASecret()
    {
        for (const QByteArray &target :
             {QByteArray("http://localhost:1/x"), QByteArray("http://127.0.0.1:1/x"),
              QByteArray("file:///etc/passwd")}) {
            HttpBench bench;
            bench.server.script({Reply::redirect(target)});
            const auto answer = bench.send(bench.get(QStringLiteral("/a")));
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, ErrorCode::RedirectRefused);
        }
    }

    void redirectOfAPostIsRefused()
    {
        for (const int status : {301, 302, 303, 307, 308}) {
            HttpBench bench;
            bench.server.script({Reply::redirect("/b", status)});
            net::HttpRequest request = bench.get(QStringLiteral("/a"));
            request.method = net::Method::Post;
            request.body = "{}";
            const auto answer = bench.send(request);
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, ErrorCode::RedirectRefused);
            QCOMPARE(bench.server.arrivals().size(), 1);
        }
    }

    void redirectsEndAfterFive()
    {
        HttpBench bench;
        bench.server.script({Reply::redirect("/again")});
        const auto answer = bench.send(bench.get(QStringLiteral("/a")));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::RedirectRefused);
        QCOMPARE(bench.server.arrivals().size(), 6);
    }

    void cookiesAreNotKept()
    {
        HttpBench bench;
        bench.server.script(
                {Reply::json("{}").with("Set-Cookie", "sessionid=abc; Path=/"), Reply::json("{}")});
        QVERIFY(bench.send(bench.get(QStringLiteral("/a"))));
        QVERIFY(bench.send(bench.get(QStringLiteral("/b"))));
        QVERIFY(!bench.server.arrivals().last().headers.contains("cookie"));
        QVERIFY(bench.manager.cookieJar()->cookiesForUrl(bench.server.url()).isEmpty());
    }

    void cancelBeforeSendingSendsNothing()
    {
        HttpBench bench;
        CancelSource source;
        source.cancel();
        const auto answer = bench.send(bench.get(QStringLiteral("/")), source.token());
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Cancelled);
        QCOMPARE(bench.server.arrivals().size(), 0);
    }

    void cancelEndsAHangingRequest()
    {
        HttpBench bench;
        bench.server.script({Reply::hang()});
        CancelSource source;
        const auto future = bench.client.send(bench.get(QStringLiteral("/")), source.token());
        QTRY_COMPARE(bench.server.arrivals().size(), 1);
        source.cancel();
        const auto answer = test::await(future);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Cancelled);
    }

    void cancelFromAnotherThreadWorks()
    {
        HttpBench bench;
        bench.server.script({Reply::hang()});
        CancelSource source;
        const auto future = bench.client.send(bench.get(QStringLiteral("/")), source.token());
        QTRY_COMPARE(bench.server.arrivals().size(), 1);
        std::thread other([&source] { source.cancel(); });
        other.join();
        const auto answer = test::await(future);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Cancelled);
    }

    void cancelEndsTheWaitBeforeARetry()
    {
        HttpBench bench;
        bench.jitter = 1.0;
        bench.client.setRetryPolicy({60'000, 60'000, 60'000, 60'000});
        bench.server.script({Reply::of(503)});
        CancelSource source;
        const auto future = bench.client.send(bench.get(QStringLiteral("/")), source.token());
        QTRY_COMPARE(bench.server.arrivals().size(), 1);
        source.cancel();
        const auto answer = test::await(future);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Cancelled);
    }

    void clientThatGoesAwayAnswersCancelled()
    {
        test::FakeHttp server;
        server.script({Reply::hang()});
        QNetworkAccessManager manager;
        SystemClock clock;
        auto client = std::make_unique<net::HttpClient>(manager, clock, [] { return 0.0; });
        net::HttpRequest request;
        request.url = server.url(QStringLiteral("/"));
        const auto future = client->send(request);
        QTRY_COMPARE(server.arrivals().size(), 1);
        client.reset();
        const auto answer = test::await(future);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Cancelled);
    }

    void errorsNameTheRequestWithoutItsQuery()
    {
        HttpBench bench;
        bench.server.script({Reply::cut()});
        net::HttpRequest request = bench.get(QStringLiteral("/path?secret=1"));
        request.maxRetries = 0;
        const auto answer = bench.send(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().request, QStringLiteral("GET /path"));
        QVERIFY(!answer.error().toLogLine().contains(QStringLiteral("secret")));
    }

    void logLinesHoldNeitherSecretsNorBodies()
    {
        static QStringList lines;
        lines.clear();
        QLoggingCategory::setFilterRules(QStringLiteral("sekisho.*=true"));
        const auto previous = qInstallMessageHandler(
                [](QtMsgType, const QMessageLogContext &context, const QString &line) {
                    if (QByteArrayView(context.category).startsWith("sekisho"))
                        lines.append(line);
                });
        HttpBench bench;
        bench.server.script({Reply::json(R"({"key":"planted-body"})")});
        net::HttpRequest request = bench.get(QStringLiteral("/x?planted-query=1"));
        request.headers = {{"Authorization", "Token planted-header"}};
        request.carriesSecret = true;
        const bool answered = bench.send(request).has_value();
        qInstallMessageHandler(previous);
        QLoggingCategory::setFilterRules(QString());
        QVERIFY(answered);
        const QString all = lines.join(u'\n');
        QVERIFY(all.contains(QStringLiteral("GET /x")));
        QVERIFY2(!all.contains(QStringLiteral("planted")), qPrintable(all));
    }
};

SEKISHO_TEST(HttpClient);
#include "tst_HttpClient.moc"
