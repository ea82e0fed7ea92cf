// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/api/MistBench.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::api;
using namespace Qt::Literals::StringLiterals;
using mist::Kind;
using test::MistBench;
using test::Reply;

class tst_MistErrors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statusesBecomeCodes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](int status, const char *code, const QStringList &arguments = {}) {
            QTest::addRow("%d", status) << status << QString::fromLatin1(code) << arguments;
        };
        row(400, "BadRequest");
        row(401, "Unauthorized");
        row(403, "Forbidden");
        row(404, "NotFound", {u"/api/v1/orgs/org-1/nacrules"_s});
        row(405, "UnexpectedStatus", {u"405"_s});
        row(409, "UnexpectedStatus", {u"409"_s});
        row(204, "UnexpectedStatus", {u"204"_s});
        row(304, "UnexpectedStatus", {u"304"_s});
        row(500, "ServerError", {u"500"_s});
        row(502, "ServerError", {u"502"_s});
        row(503, "ServerError", {u"503"_s});
        row(511, "CaptivePortal", {u"127.0.0.1"_s});
    }
    void statusesBecomeCodes()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(QStringList, arguments);
        MistBench bench;
        const bool bodyless = status == 204 || status == 304;
        bench.server.script({Reply::json(
                bodyless ? QByteArray() : QByteArray(R"({"detail":"These are its words"})"),
                status)});
        const auto page = bench.page(Kind::Rule);
        QVERIFY(!page);
        QCOMPARE(errorCodeName(page.error().code), code);
        QCOMPARE(page.error().arguments, arguments);
        QCOMPARE(page.error().httpStatus, status);
        QCOMPARE(page.error().request, u"GET /api/v1/orgs/org-1/nacrules"_s);
        if (!bodyless)
            QCOMPARE(page.error().cloudText, u"These are its words"_s);
    }

    void rateLimitTellsUntilWhen_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<QString>("until");
        QTest::newRow("seconds") << QByteArray("798") << u"2026-11-21T09:43:18Z"_s;
        QTest::newRow("date") << QByteArray("Sat, 21 Nov 2026 09:50:00 GMT")
                              << u"2026-11-21T09:50:00Z"_s;
    }
    void rateLimitTellsUntilWhen()
    {
        QFETCH(QByteArray, retryAfter);
        QFETCH(QString, until);
        MistBench bench;
        bench.server.script({Reply::json(R"({"detail":"Too many requests"})", 429)
                                     .with("Retry-After", retryAfter)});
        const auto page = bench.page(Kind::Rule);
        QVERIFY(!page);
        QCOMPARE(page.error().code, ErrorCode::RateLimited);
        QCOMPARE(page.error().arguments, QStringList{until});
        QCOMPARE(page.error().httpStatus, 429);
        QCOMPARE(bench.server.arrivals().size(), 1);
    }

    // The counter of the cloud resets at the full hour.
    void rateLimitWithoutAHeaderLastsUntilTheFullHour()
    {
        MistBench bench;
        net::RetryPolicy policy;
        policy.unspecifiedWaitMs = 60'000;
        bench.http.setRetryPolicy(policy);
        bench.server.script({Reply::json("{}", 429)});
        const auto page = bench.page(Kind::Rule);
        QVERIFY(!page);
        QCOMPARE(page.error().arguments, QStringList{u"2026-11-21T10:00:00Z"_s});
    }

    void cloudTexts_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        QTest::newRow("detail") << QByteArray(R"({"detail":"JSON parse error"})")
                                << u"JSON parse error"_s;
        QTest::newRow("detail and reason")
                << QByteArray(R"({"detail":"Bad","reason":"name is taken"})")
                << u"Bad (name is taken)"_s;
        QTest::newRow("id") << QByteArray(R"({"id":"abc"})") << u"{\"id\":\"abc\"}"_s;
        QTest::newRow("fields") << QByteArray(R"({"name":["This field is required."]})")
                                << u"{\"name\":[\"This field is required.\"]}"_s;
        QTest::newRow("list") << QByteArray(R"(["no"])") << u"[\"no\"]"_s;
        QTest::newRow("detail of another type")
                << QByteArray(R"({"detail":["a"]})") << u"{\"detail\":[\"a\"]}"_s;
        QTest::newRow("plain text") << QByteArray("  bad gateway \n") << u"bad gateway"_s;
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("unicode") << QByteArray("{\"detail\":\"権限がありません\"}")
                                 << u"権限がありません"_s;
    }
    void cloudTexts()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        MistBench bench;
        bench.server.script({Reply::json(body, 400)});
        const auto page = bench.page(Kind::Rule);
        QVERIFY(!page);
        QCOMPARE(page.error().cloudText, text);
    }

    void longCloudTextsAreCut()
    {
        MistBench bench;
        bench.server.script({Reply::text("text/plain", QByteArray(50'000, 'x'), 400),
                             Reply::json("{\"detail\":\"" + QByteArray(50'000, 'y') + "\"}", 400)});
        QCOMPARE(bench.page(Kind::Rule).error().cloudText, QString(2'000, u'x'));
        QCOMPARE(bench.page(Kind::Rule).error().cloudText, QString(2'000, u'y'));
    }

    void tokenIsNeverPartOfAnError()
    {
        MistBench bench;
        bench.server.script({Reply::json(
                R"({"detail":"bad header: Authorization: Token planted-token-value"})", 400)});
        const auto page = bench.page(Kind::Rule);
        QVERIFY(!page);
        QVERIFY(page.error().cloudText.startsWith(u"bad header"_s));
        QVERIFY(!page.error().toLogLine().contains(u"planted"_s));
    }

    void bodiesThatAreNotWhatWasAsked_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const char *kind, const char *type, const char *body,
                            const char *code, const char *path = "") {
            QTest::newRow(name) << QString::fromLatin1(kind) << QByteArray(type) << QByteArray(body)
                                << QString::fromLatin1(code) << QString::fromLatin1(path);
        };
        const char *json = "application/json";
        row("web page", "rule", "text/html", "<html><h1>Sign in</h1>", "CaptivePortal");
        row("web page as JSON", "rule", json, "<!doctype html><p>", "CaptivePortal");
        row("plain text", "rule", "text/plain", "OK", "NotJson");
        row("empty", "rule", json, "", "NotJson");
        row("half an array", "rule", json, R"([{"id":"r"},)", "NotJson");
        row("bare text", "rule", json, "\"hello\"", "NotJson");
        row("not UTF-8", "rule", json, "[\"\xff\xfe\"]", "NotJson");
        row("two values", "rule", json, "[] []", "NotJson");
        row("object for a list", "rule", json, R"({"id":"r"})", "WrongShape", "$.results");
        row("results of another type", "client", json, R"({"results":"none"})", "WrongShape",
            "$.results");
        row("results missing", "event", json, R"({"start":1,"end":2})", "WrongShape", "$.results");
        row("element of another type", "rule", json, R"([{"id":"r"}, 7])", "WrongShape", "$[1]");
        row("element of results", "client", json, R"({"results":[{"mac":"m"},[]]})", "WrongShape",
            "$.results[1]");
        row("list for an object", "setting", json, "[]", "WrongShape", "$");
        row("list for self", "self", json, "[1]", "WrongShape", "$");
    }
    void bodiesThatAreNotWhatWasAsked()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        QFETCH(QString, path);
        MistBench bench;
        bench.server.script({Reply::text(type, body)});
        const auto page = bench.page(*mist::kindFromName(kind));
        QVERIFY(!page);
        QCOMPARE(errorCodeName(page.error().code), code);
        QCOMPARE(page.error().httpStatus, 200);
        QVERIFY(page.error().request.startsWith(u"GET /api/v1/"_s));
        if (!path.isEmpty())
            QCOMPARE(page.error().arguments, (QStringList{kind, path}));
    }

    void jsonUnderAWrongContentTypeIsRead()
    {
        MistBench bench;
        bench.server.script({Reply::text("text/html", R"([{"id":"r"}])"),
                             Reply::text("application/vnd.api+json", R"([{"id":"r"}])")});
        QVERIFY(bench.page(Kind::Rule));
        QVERIFY(bench.page(Kind::Rule));
    }

    void absurdNestingIsRefused()
    {
        MistBench bench;
        bench.server.script({Reply::json(QByteArray(100'000, '[') + QByteArray(100'000, ']'))});
        const auto page = bench.page(Kind::Rule);
        QVERIFY(!page);
        QCOMPARE(page.error().code, ErrorCode::NotJson);
    }

    void deepButLegalNestingIsRead()
    {
        MistBench bench;
        bench.server.script({Reply::json("[{\"id\":\"r\",\"x\":" + QByteArray(900, '[') +
                                         QByteArray(900, ']') + "}]")});
        QVERIFY(bench.page(Kind::Rule));
    }

    void hundredMegabytesAreRefused()
    {
        MistBench bench;
        Reply reply = Reply::json(QByteArray(1024 * 1024, ' '));
        reply.repeatBody = 100;
        bench.server.script({reply});
        const auto page = bench.page(Kind::Rule);
        QVERIFY(!page);
        QCOMPARE(page.error().code, ErrorCode::AnswerTooLarge);
    }

    void redirectIsRefused()
    {
        MistBench bench;
        bench.server.script({Reply::redirect("https://evil.example/")});
        const auto page = bench.page(Kind::Rule);
        QVERIFY(!page);
        QCOMPARE(page.error().code, ErrorCode::RedirectRefused);
        QCOMPARE(page.error().arguments, (QStringList{u"127.0.0.1"_s, u"evil.example"_s}));
    }

    void tokenWithALineBreakIsRefused()
    {
        test::FakeHttp server;
        QNetworkAccessManager manager;
        SystemClock clock;
        net::HttpClient http(manager, clock, [] { return 0.0; });
        mist::MistClient client(http, *mist::cloudFromText(server.url().toString()),
                                Secret(QByteArray("abc\r\nX-Evil: 1")), clock);
        const auto self = test::await(client.self());
        QVERIFY(!self);
        QCOMPARE(self.error().code, ErrorCode::InvalidHeader);
        QCOMPARE(server.arrivals().size(), 0);
    }
};

SEKISHO_TEST(MistErrors);
#include "tst_MistErrors.moc"
