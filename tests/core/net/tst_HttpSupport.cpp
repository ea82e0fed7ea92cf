// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/HttpClient.h"
#include "core/net/OneShotBody.h"
#include "core/net/Proxy.h"
#include "tests/support/TestRegistry.h"

#include <QTest>
#include <QTimeZone>

using namespace sekisho;

class tst_HttpSupport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void retryAfterForms_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds"); // -1: says nothing
        QTest::newRow("absent") << QByteArray() << -1;
        QTest::newRow("seconds") << QByteArray(" 30 ") << 30;
        QTest::newRow("zero") << QByteArray("0") << 0;
        QTest::newRow("negative") << QByteArray("-5") << 0;
        QTest::newRow("enormous") << QByteArray("99999999999") << 86'400;
        QTest::newRow("date") << QByteArray("Sat, 21 Nov 2026 09:01:00 GMT") << 60;
        QTest::newRow("past date") << QByteArray("Fri, 20 Nov 2026 09:00:00 GMT") << 0;
        QTest::newRow("far date") << QByteArray("Sun, 21 Nov 2027 09:00:00 GMT") << 86'400;
        QTest::newRow("obsolete date") << QByteArray("Saturday, 21-Nov-26 09:01:00 GMT") << -1;
        QTest::newRow("date of another zone")
                << QByteArray("Sat, 21 Nov 2026 09:01:00 +0900") << -1;
        QTest::newRow("words") << QByteArray("soon") << -1;
        QTest::newRow("fraction") << QByteArray("1.5") << -1;
    }
    void retryAfterForms()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, seconds);
        const QDateTime now(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
        net::HttpResponse response;
        if (!value.isEmpty())
            response.headers = {{"retry-after", value}};
        const auto until = net::retryAfter(response, now);
        QCOMPARE(until.has_value(), seconds >= 0);
        if (until)
            QCOMPARE(now.secsTo(*until), seconds);
    }

    void delaysDoubleUpToACeiling()
    {
        net::RetryPolicy policy;
        policy.baseDelayMs = 500;
        policy.maxDelayMs = 3'000;
        QCOMPARE(net::retryDelayMs(policy, 0, 1.0), 500);
        QCOMPARE(net::retryDelayMs(policy, 1, 1.0), 1'000);
        QCOMPARE(net::retryDelayMs(policy, 2, 1.0), 2'000);
        QCOMPARE(net::retryDelayMs(policy, 3, 1.0), 3'000);
        QCOMPARE(net::retryDelayMs(policy, 1'000'000, 1.0), 3'000);
        QCOMPARE(net::retryDelayMs(policy, 1, 0.25), 250);
        QCOMPARE(net::retryDelayMs(policy, 1, 0.0), 0);
    }

    void webPagesAreTold_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("html");
        QTest::newRow("type") << QByteArray("text/html") << QByteArray("hello") << true;
        QTest::newRow("doctype") << QByteArray("application/json")
                                 << QByteArray("\n <!DOCTYPE HTML><p>") << true;
        QTest::newRow("element") << QByteArray() << QByteArray("<HTML lang=ja>") << true;
        QTest::newRow("json") << QByteArray("application/json") << QByteArray("{}") << false;
        QTest::newRow("plain") << QByteArray("text/plain") << QByteArray("oops") << false;
    }
    void webPagesAreTold()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(bool, html);
        net::HttpResponse response;
        response.contentType = type;
        response.body = body;
        QCOMPARE(net::looksLikeHtml(response), html);
    }

    void loopbackHostsAreTold()
    {
        for (const char *host : {"localhost", "LOCALHOST", "127.0.0.1", "127.8.9.10", "::1"})
            QVERIFY2(net::isLoopbackHost(QString::fromLatin1(host)), host);
        for (const char *host : {"", "api.mist.com", "127.0.0.1.example.jp", "10.0.0.1",
                                 "localhost.example.jp", "::2"})
            QVERIFY2(!net::isLoopbackHost(QString::fromLatin1(host)), host);
    }

    void loopbackNeedsNoProxy()
    {
        const std::unique_ptr<QNetworkProxyFactory> factory(net::makeProxyFactory());
        qputenv("http_proxy", "http://proxy.example.jp:3128");
        const auto proxies = factory->queryProxy(
                QNetworkProxyQuery(QUrl(QStringLiteral("http://127.0.0.1:4010/x"))));
        qunsetenv("http_proxy");
        QCOMPARE(proxies.size(), 1);
        QCOMPARE(proxies.first().type(), QNetworkProxy::NoProxy);
    }

    void systemProxyIsUsedForOtherHosts()
    {
#ifdef Q_OS_LINUX
        const std::unique_ptr<QNetworkProxyFactory> factory(net::makeProxyFactory());
        qputenv("http_proxy", "http://proxy.example.jp:3128");
        const auto proxies = factory->queryProxy(
                QNetworkProxyQuery(QUrl(QStringLiteral("http://api.example.jp/x"))));
        qunsetenv("http_proxy");
        QCOMPARE(proxies.first().hostName(), QStringLiteral("proxy.example.jp"));
        QCOMPARE(proxies.first().port(), 3128);
#endif
    }

    void oneShotBodyReadsOnce()
    {
        net::OneShotBody body("abcdef");
        QVERIFY(body.isSequential());
        QCOMPARE(body.bytesAvailable(), 6);
        QCOMPARE(body.read(4), QByteArray("abcd"));
        QVERIFY(!body.atEnd());
        QCOMPARE(body.readAll(), QByteArray("ef"));
        QVERIFY(body.atEnd());
        QVERIFY(!body.reset());
        QCOMPARE(body.readAll(), QByteArray());
    }
};

SEKISHO_TEST(HttpSupport);
#include "tst_HttpSupport.moc"
