// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/net/HttpBench.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using test::HttpBench;
using test::Reply;

class tst_HttpLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void silenceEndsWithATimeout()
    {
        HttpBench bench;
        bench.server.script({Reply::hang()});
        net::HttpRequest request = bench.get(QStringLiteral("/"));
        request.timeoutMs = 100;
        const auto answer = bench.send(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NetworkTimeout);
        QCOMPARE(answer.error().arguments.value(0), QStringLiteral("127.0.0.1"));
        QCOMPARE(answer.error().arguments.value(1), QStringLiteral("0.1"));
        QCOMPARE(bench.server.arrivals().size(), 1); // a time-out is not tried again
    }

    void silenceInTheMiddleEndsWithATimeout()
    {
        HttpBench bench;
        Reply reply = Reply::json("[1,2,3,4]");
        reply.mode = Reply::Mode::HangMidway;
        reply.sendBytes = 3;
        bench.server.script({reply});
        net::HttpRequest request = bench.get(QStringLiteral("/"));
        request.timeoutMs = 100;
        const auto answer = bench.send(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NetworkTimeout);
    }

    // Each byte restarts the idle time-out; the total one still ends it.
    void slowDripEndsWithTheTotalTimeout()
    {
        HttpBench bench;
        Reply reply = Reply::json(QByteArray(10'000, ' '));
        reply.mode = Reply::Mode::Drip;
        reply.dripMs = 5;
        bench.server.script({reply});
        net::HttpRequest request = bench.get(QStringLiteral("/"));
        request.timeoutMs = 20'000;
        request.totalTimeoutMs = 300;
        const auto answer = bench.send(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NetworkTimeout);
        QCOMPARE(answer.error().arguments.value(1), QStringLiteral("0.3"));
    }

    void slowButMovingAnswerArrives()
    {
        HttpBench bench;
        Reply reply = Reply::json("[1,2]");
        reply.mode = Reply::Mode::Drip;
        reply.dripMs = 1;
        bench.server.script({reply});
        const auto answer = bench.send(bench.get(QStringLiteral("/")));
        QVERIFY(answer);
        QCOMPARE(answer->body, QByteArray("[1,2]"));
    }

    void announcedSizeBeyondTheLimitIsRefused()
    {
        HttpBench bench;
        Reply reply = Reply::json(QByteArray(1024 * 1024, ' '));
        reply.repeatBody = 100; // 100 MB
        bench.server.script({reply});
        const auto answer = bench.send(bench.get(QStringLiteral("/")));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::AnswerTooLarge);
        QCOMPARE(answer.error().arguments, QStringList{QStringLiteral("33554432")});
        QCOMPARE(bench.server.arrivals().size(), 1);
    }

    void unannouncedSizeBeyondTheLimitIsRefused()
    {
        HttpBench bench;
        Reply reply;
        reply.mode = Reply::Mode::Raw;
        reply.body = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" +
                     QByteArray(2 * 1024 * 1024, ' ');
        bench.server.script({reply});
        net::HttpRequest request = bench.get(QStringLiteral("/"));
        request.maxBytes = 1024 * 1024;
        const auto answer = bench.send(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::AnswerTooLarge);
    }

    void answerOfExactlyTheLimitIsFine()
    {
        HttpBench bench;
        bench.server.script({Reply::json(QByteArray(100'000, ' '))});
        net::HttpRequest request = bench.get(QStringLiteral("/"));
        request.maxBytes = 100'000;
        const auto answer = bench.send(request);
        QVERIFY(answer);
        QCOMPARE(answer->body.size(), 100'000);
    }

    // 20 MB of blanks are 20 KB when compressed: what counts is what comes out.
    void limitHoldsAfterDecompression()
    {
        HttpBench bench;
        const QByteArray bomb = qCompress(QByteArray(20 * 1024 * 1024, ' '), 9).mid(4);
        bench.server.script({Reply::json(bomb).with("Content-Encoding", "deflate")});
        net::HttpRequest request = bench.get(QStringLiteral("/"));
        request.maxBytes = 1024 * 1024;
        const auto answer = bench.send(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::AnswerTooLarge);
    }

    void compressedAnswerIsUnpacked()
    {
        HttpBench bench;
        const QByteArray body = "[" + QByteArray(200'000, ' ') + "]";
        bench.server.script(
                {Reply::json(qCompress(body, 9).mid(4)).with("Content-Encoding", "deflate")});
        const auto answer = bench.send(bench.get(QStringLiteral("/")));
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().toLogLine()));
        QCOMPARE(answer->body, body);
    }

    void damagedCompressionIsConnectionCut()
    {
        HttpBench bench;
        bench.server.script({Reply::json("this is not deflate data at all")
                                     .with("Content-Encoding", "deflate")});
        net::HttpRequest request = bench.get(QStringLiteral("/"));
        request.maxRetries = 0;
        const auto answer = bench.send(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::ConnectionCut);
    }
};

SEKISHO_TEST(HttpLimits);
#include "tst_HttpLimits.moc"
