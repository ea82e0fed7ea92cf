// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/Paginator.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using net::PageCursor;
using net::Paginator;

namespace {

PageCursor cursor(const QString &path, int number = 1, const QByteArray &previous = {})
{
    PageCursor made;
    made.path = path;
    made.number = number;
    made.previous = previous;
    return made;
}

} // namespace

class tst_Paginator : public QObject
{
    Q_OBJECT

    const Paginator m_paginator{QUrl(QStringLiteral("https://api.example.jp")), 2000};

private Q_SLOTS:
    void cursorSurvivesAsText()
    {
        const PageCursor first = cursor(QStringLiteral("/api/v1/x?limit=3&q=a%20b"), 7,
                                        QByteArray::fromHex("00ff17"));
        const auto again = PageCursor::fromText(first.toText());
        QVERIFY(again);
        QCOMPARE(again->path, first.path);
        QCOMPARE(again->number, 7);
        QCOMPARE(again->previous, first.previous);
        const auto bare = PageCursor::fromText(cursor(QStringLiteral("/x")).toText());
        QVERIFY(bare);
        QVERIFY(bare->previous.isEmpty());
    }

    void foreignTextIsNoCursor_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "x", "1 -", "1 - https://evil.example/", "1 - //evil.example/",
                                 "0 - /x", "-1 - /x", "a - /x", "/api/v1/x"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void foreignTextIsNoCursor()
    {
        QFETCH(QString, text);
        const auto made = PageCursor::fromText(text);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::InvalidArgument);
    }

    void listPages_data()
    {
        QTest::addColumn<QByteArray>("total");
        QTest::addColumn<QByteArray>("limit");
        QTest::addColumn<int>("received");
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("more");
        const QByteArray none;
        QTest::newRow("headers: more")
                << QByteArray("250") << QByteArray("100") << 100 << 1 << true;
        QTest::newRow("headers: last")
                << QByteArray("250") << QByteArray("100") << 50 << 3 << false;
        QTest::newRow("headers: exact")
                << QByteArray("200") << QByteArray("100") << 100 << 2 << false;
        QTest::newRow("headers: server's smaller limit")
                << QByteArray("150") << QByteArray("50") << 50 << 1 << true;
        QTest::newRow("headers: empty page")
                << QByteArray("250") << QByteArray("100") << 0 << 2 << false;
        QTest::newRow("headers: zero limit")
                << QByteArray("250") << QByteArray("0") << 100 << 1 << true;
        QTest::newRow("headers: nonsense")
                << QByteArray("many") << QByteArray("x") << 100 << 1 << true;
        // Whoever multiplied these would leave the range of qint64.
        QTest::newRow("headers: absurd") << QByteArray("9223372036854775807")
                                         << QByteArray("9223372036854775807") << 100 << 7 << true;
        QTest::newRow("headers: negative") << QByteArray("-1") << none << 10 << 1 << false;
        QTest::newRow("no headers: full page") << none << none << 100 << 1 << true;
        QTest::newRow("no headers: short page") << none << none << 99 << 1 << false;
        QTest::newRow("no headers: empty") << none << none << 0 << 5 << false;
    }
    void listPages()
    {
        QFETCH(QByteArray, total);
        QFETCH(QByteArray, limit);
        QFETCH(int, received);
        QFETCH(int, page);
        QFETCH(bool, more);
        net::HttpResponse response;
        if (!total.isEmpty())
            response.headers.append(qMakePair(QByteArray("X-Page-Total"), total));
        if (!limit.isEmpty())
            response.headers.append(qMakePair(QByteArray("X-Page-Limit"), limit));
        const auto list = Paginator::listPage(response, received, 100);
        const auto next = m_paginator.afterListPage(
                cursor(QStringLiteral("/a?limit=100&page=%1").arg(page), page), list, "body");
        QVERIFY(next);
        QCOMPARE(next->has_value(), more);
        if (*next) {
            QCOMPARE((*next)->number, page + 1);
            QCOMPARE((*next)->path, QStringLiteral("/a?limit=100&page=%1").arg(page + 1));
        }
    }

    void serverThatIgnoresPageIsNoticed()
    {
        Paginator::ListPage list;
        list.received = 100;
        list.requestedLimit = 100;
        const auto second =
                m_paginator.afterListPage(cursor(QStringLiteral("/a?limit=100")), list, "same");
        QVERIFY(second);
        const auto third = m_paginator.afterListPage(**second, list, "same");
        QVERIFY(!third);
        QCOMPARE(third.error().code, ErrorCode::EndlessPaging);
    }

    void tooManyPagesEnd()
    {
        const Paginator few(QUrl(QStringLiteral("https://api.example.jp")), 3);
        Paginator::ListPage list;
        list.received = 10;
        list.requestedLimit = 10;
        const auto fourth = few.afterListPage(cursor(QStringLiteral("/a"), 3), list, "x");
        QVERIFY(!fourth);
        QCOMPARE(fourth.error().code, ErrorCode::EndlessPaging);
        QCOMPARE(fourth.error().arguments, QStringList{QStringLiteral("3")});
    }

    void nextIsFollowedOnTheSameHost_data()
    {
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("path");
        QTest::newRow("relative")
                << QStringLiteral("/api/v1/orgs/o/x/search?limit=2&search_after=%5B1%2C%22a%22%5D")
                << QStringLiteral("/api/v1/orgs/o/x/search?limit=2&search_after=%5B1%2C%22a%22%5D");
        QTest::newRow("query only")
                << QStringLiteral("?search_after=9") << QStringLiteral("/a/search?search_after=9");
        QTest::newRow("absolute, same host")
                << QStringLiteral("https://api.example.jp/a/search?search_after=9")
                << QStringLiteral("/a/search?search_after=9");
        QTest::newRow("absolute, port spelled out")
                << QStringLiteral("https://api.example.jp:443/b") << QStringLiteral("/b");
    }
    void nextIsFollowedOnTheSameHost()
    {
        QFETCH(QString, next);
        QFETCH(QString, path);
        const auto page = m_paginator.afterSearchPage(cursor(QStringLiteral("/a/search?limit=2")),
                                                      next, "body");
        QVERIFY(page);
        QVERIFY(page->has_value());
        QCOMPARE((*page)->path, path);
        QCOMPARE((*page)->number, 2);
    }

    void nextOfAnotherHostIsRefused_data()
    {
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("host");
        QTest::newRow("other host")
                << QStringLiteral("https://evil.example/api") << QStringLiteral("evil.example");
        QTest::newRow("no scheme")
                << QStringLiteral("//evil.example/api") << QStringLiteral("evil.example");
        QTest::newRow("other scheme")
                << QStringLiteral("http://api.example.jp/a") << QStringLiteral("api.example.jp");
        QTest::newRow("other port") << QStringLiteral("https://api.example.jp:8443/a")
                                    << QStringLiteral("api.example.jp");
        QTest::newRow("sub-domain") << QStringLiteral("https://x.api.example.jp/")
                                    << QStringLiteral("x.api.example.jp");
    }
    void nextOfAnotherHostIsRefused()
    {
        QFETCH(QString, next);
        QFETCH(QString, host);
        const auto page =
                m_paginator.afterSearchPage(cursor(QStringLiteral("/a/search")), next, "body");
        QVERIFY(!page);
        QCOMPARE(page.error().code, ErrorCode::ForeignNextPage);
        QCOMPARE(page.error().arguments, QStringList{host});
    }

    void searchEndsWithoutNext()
    {
        const auto page = m_paginator.afterSearchPage(cursor(QStringLiteral("/a")), {}, "body");
        QVERIFY(page);
        QVERIFY(!page->has_value());
    }

    void nextThatIsThePageItselfIsEndless()
    {
        const auto page = m_paginator.afterSearchPage(cursor(QStringLiteral("/a?s=1")),
                                                      QStringLiteral("/a?s=1"), "body");
        QVERIFY(!page);
        QCOMPARE(page.error().code, ErrorCode::EndlessPaging);
    }
};

SEKISHO_TEST(Paginator);
#include "tst_Paginator.moc"
