// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/api/MistBench.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace sekisho;
using namespace sekisho::api;
using namespace Qt::Literals::StringLiterals;
using mist::Kind;
using test::Arrival;
using test::MistBench;
using test::Reply;

namespace {

int queryNumber(const Arrival &arrival, const QString &key, int missing)
{
    const QUrlQuery query(QUrl::fromEncoded(arrival.target));
    return query.hasQueryItem(key) ? query.queryItemValue(key).toInt() : missing;
}

// Items `from` up to, not including, `to`, with ids that are their numbers.
QJsonArray items(int from, int to)
{
    QJsonArray list;
    for (int i = from; i < to; ++i)
        list.append(QJsonObject{{u"id"_s, QString::number(i)},
                                {u"serial_number"_s, QString::number(i)},
                                {u"mac"_s, QString::number(i)},
                                {u"type"_s, QString::number(i)}});
    return list;
}

QByteArray text(const QJsonArray &list) { return QJsonDocument(list).toJson(); }
QByteArray text(const QJsonObject &json) { return QJsonDocument(json).toJson(); }

// A well-behaved list of `total` items; with or without the X-Page headers.
std::function<Reply(const Arrival &)> listServer(int total, bool headers, int serverLimit = 1000)
{
    return [=](const Arrival &arrival) {
        const int limit = std::min(queryNumber(arrival, u"limit"_s, 100), serverLimit);
        const int page = queryNumber(arrival, u"page"_s, 1);
        const int from = std::min(total, (page - 1) * limit);
        Reply reply = Reply::json(text(items(from, std::min(total, from + limit))));
        if (headers)
            reply = reply.with("X-Page-Total", QByteArray::number(total))
                            .with("X-Page-Limit", QByteArray::number(limit))
                            .with("X-Page-Page", QByteArray::number(page));
        return reply;
    };
}

} // namespace

class tst_MistPaging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsAreReadToTheEnd_data()
    {
        QTest::addColumn<int>("total");
        QTest::addColumn<bool>("headers");
        QTest::addColumn<int>("serverLimit");
        QTest::addColumn<int>("requests");
        QTest::newRow("empty") << 0 << true << 1000 << 1;
        QTest::newRow("one page") << 9 << true << 1000 << 1;
        QTest::newRow("exactly one page") << 10 << true << 1000 << 1;
        QTest::newRow("three pages") << 25 << true << 1000 << 3;
        QTest::newRow("server's smaller limit") << 25 << true << 4 << 7;
        QTest::newRow("no headers, one page") << 9 << false << 1000 << 1;
        QTest::newRow("no headers, full page needs another look") << 10 << false << 1000 << 2;
        QTest::newRow("no headers, three pages") << 25 << false << 1000 << 3;
    }
    void listsAreReadToTheEnd()
    {
        QFETCH(int, total);
        QFETCH(bool, headers);
        QFETCH(int, serverLimit);
        QFETCH(int, requests);
        for (const Kind kind :
             {Kind::Rule, Kind::Label, Kind::Site, Kind::SiteGroup, Kind::Portal, Kind::Endpoint}) {
            MistBench bench;
            bench.scope.pageSize = 10;
            bench.server.handle(listServer(total, headers, serverLimit));
            const auto objects = bench.all(kind);
            QVERIFY2(objects, qPrintable(objects ? QString() : objects.error().toLogLine()));
            QCOMPARE(objects->size(), total);
            QCOMPARE(bench.server.arrivals().size(), requests);
        }
    }

    void totalIsPassedOn()
    {
        MistBench bench;
        bench.scope.pageSize = 10;
        bench.server.handle(listServer(25, true));
        QCOMPARE(bench.page(Kind::Rule)->total, std::optional<qint64>(25));
        bench.server.handle(listServer(25, false));
        QVERIFY(!bench.page(Kind::Rule)->total);
    }

    // A page of saml entries only is still a page: what is dropped counts.
    void droppedEntriesDoNotEndTheList()
    {
        MistBench bench;
        bench.scope.pageSize = 2;
        bench.server.script({Reply::json(R"([{"id":"1","idp_type":"saml"},{"id":"2"}])"),
                             Reply::json(R"([{"id":"3","idp_type":"oauth"}])")});
        const auto objects = bench.all(Kind::Sso);
        QVERIFY(objects);
        QCOMPARE(objects->size(), 1);
        QCOMPARE(bench.server.arrivals().size(), 2);
    }

    void issuedCertificatesPageUntilAShortPage()
    {
        MistBench bench;
        bench.scope.pageSize = 10;
        bench.server.handle([](const Arrival &arrival) {
            const int page = queryNumber(arrival, u"page"_s, 1);
            const int from = std::min(23, (page - 1) * 10);
            return Reply::json(
                    text(QJsonObject{{u"results"_s, items(from, std::min(23, from + 10))},
                                     {u"limit"_s, 10},
                                     {u"page"_s, page}}));
        });
        const auto objects = bench.all(Kind::IssuedCertificate);
        QVERIFY(objects);
        QCOMPARE(objects->size(), 23);
        QCOMPARE(bench.server.arrivals().size(), 3);
    }

    void issuedCertificatesOfAnOldCloudComeAtOnce_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("fewer than a page") << 7;
        QTest::newRow("just a page") << 10;
        QTest::newRow("more than a page") << 23;
    }
    void issuedCertificatesOfAnOldCloudComeAtOnce()
    {
        QFETCH(const int, count);
        MistBench bench;
        bench.scope.pageSize = 10;
        // Up to spec 2604 there was no paging: everything, whatever limit was asked for, again and
        // again.
        bench.server.handle([count](const Arrival &) {
            return Reply::json(text(QJsonObject{{u"results"_s, items(0, count)}}));
        });
        const auto objects = bench.all(Kind::IssuedCertificate);
        QVERIFY(objects);
        QCOMPARE(objects->size(), count);
        QCOMPARE(bench.server.arrivals().size(), 1);
    }

    void auditLogPagesByTotal()
    {
        MistBench bench;
        bench.scope.pageSize = 10;
        bench.server.handle([](const Arrival &arrival) {
            const int page = queryNumber(arrival, u"page"_s, 1);
            const int from = std::min(25, (page - 1) * 10);
            return Reply::json(
                    text(QJsonObject{{u"results"_s, items(from, std::min(25, from + 10))},
                                     {u"limit"_s, 10},
                                     {u"total"_s, 25}}));
        });
        const auto objects = bench.all(Kind::AuditEntry);
        QVERIFY(objects);
        QCOMPARE(objects->size(), 25);
        QCOMPARE(bench.server.arrivals().size(), 3);
    }

    void auditLogByItsNewName()
    {
        MistBench bench;
        bench.scope.pageSize = 2;
        bench.server.handle([](const Arrival &arrival) {
            if (arrival.path() != "/api/v1/orgs/org-1/logs/search")
                return Reply::json(R"({"detail":"Not found."})", 404);
            const int page = queryNumber(arrival, u"page"_s, 1);
            return Reply::json(text(QJsonObject{
                    {u"results"_s, items(page * 2 - 2, std::min(3, page * 2))}, {u"total"_s, 3}}));
        });
        const auto objects = bench.all(Kind::AuditEntry);
        QVERIFY2(objects, qPrintable(objects ? QString() : objects.error().toLogLine()));
        QCOMPARE(objects->size(), 3);
        QCOMPARE(bench.server.arrivals().size(), 3); // /logs once, then /logs/search twice
        QCOMPARE(bench.server.arrivals()[1].target,
                 QByteArray("/api/v1/orgs/org-1/logs/search?start=1794648600&end=1795253400&"
                            "limit=2"));
    }

    void auditLogOfNeitherNameIsNotFound()
    {
        MistBench bench;
        bench.server.script({Reply::json(R"({"detail":"Not found."})", 404)});
        const auto page = bench.page(Kind::AuditEntry);
        QVERIFY(!page);
        QCOMPARE(page.error().code, ErrorCode::NotFound);
        QCOMPARE(bench.server.arrivals().size(), 2);
    }

    void searchesFollowNextAsItIs()
    {
        for (const Kind kind : {Kind::Client, Kind::Event}) {
            MistBench bench;
            bench.server.handle([](const Arrival &arrival) {
                const int after = queryNumber(arrival, u"search_after"_s, 0);
                QJsonObject json{{u"results"_s, items(after, after + 2)}, {u"total"_s, 6}};
                if (after < 4)
                    json.insert(u"next"_s, u"/api/v1/orgs/org-1/next?limit=2&search_after=%1"_s.arg(
                                                   after + 2));
                return Reply::json(text(json));
            });
            const auto objects = bench.all(kind);
            QVERIFY2(objects, qPrintable(objects ? QString() : objects.error().toLogLine()));
            QCOMPARE(objects->size(), 6);
            QCOMPARE(bench.server.arrivals().size(), 3);
            QCOMPARE(bench.server.arrivals().last().target,
                     QByteArray("/api/v1/orgs/org-1/next?limit=2&search_after=4"));
            QCOMPARE(bench.server.arrivals().last().headers.value("authorization"),
                     QByteArray("Token planted-token-value"));
        }
    }

    // A full page without `next` ends a search: `page` would be ignored there.
    void searchWithoutNextEnds()
    {
        MistBench bench;
        bench.scope.pageSize = 2;
        bench.server.handle([](const Arrival &) {
            return Reply::json(text(QJsonObject{{u"results"_s, items(0, 2)}, {u"total"_s, 100}}));
        });
        const auto objects = bench.all(Kind::Client);
        QVERIFY(objects);
        QCOMPARE(objects->size(), 2);
        QCOMPARE(bench.server.arrivals().size(), 1);
    }

    void nextToAnotherHostIsRefused()
    {
        for (const QString &next : {u"https://evil.example/api/v1/x?search_after=1"_s,
                                    u"//evil.example/x"_s, u"http://127.0.0.1:1/x"_s}) {
            MistBench bench;
            bench.server.handle([&](const Arrival &) {
                return Reply::json(
                        text(QJsonObject{{u"results"_s, items(0, 1)}, {u"next"_s, next}}));
            });
            const auto page = bench.page(Kind::Client);
            QVERIFY(!page);
            QCOMPARE(page.error().code, ErrorCode::ForeignNextPage);
            QCOMPARE(bench.server.arrivals().size(), 1);
        }
    }

    void endlessSearchEnds()
    {
        MistBench bench;
        bench.scope.maxPages = 20;
        int n = 0;
        bench.server.handle([&](const Arrival &) {
            ++n;
            return Reply::json(text(QJsonObject{{u"results"_s, items(n, n + 1)},
                                                {u"next"_s, u"/x?search_after=%1"_s.arg(n)}}));
        });
        const auto objects = bench.all(Kind::Event);
        QVERIFY(!objects);
        QCOMPARE(objects.error().code, ErrorCode::EndlessPaging);
        QCOMPARE(objects.error().arguments, QStringList{u"20"_s});
        QCOMPARE(bench.server.arrivals().size(), 20);
    }

    void searchThatTurnsInACircleEnds()
    {
        MistBench bench;
        bench.server.handle([](const Arrival &) {
            return Reply::json(
                    text(QJsonObject{{u"results"_s, items(0, 1)}, {u"next"_s, u"/x?s=1"_s}}));
        });
        const auto objects = bench.all(Kind::Event);
        QVERIFY(!objects);
        QCOMPARE(objects.error().code, ErrorCode::EndlessPaging);
        QCOMPARE(bench.server.arrivals().size(), 2);
    }

    void listThatIgnoresPageEnds()
    {
        MistBench bench;
        bench.scope.pageSize = 10;
        bench.server.handle([](const Arrival &) { return Reply::json(text(items(0, 10))); });
        const auto objects = bench.all(Kind::Rule);
        QVERIFY(!objects);
        QCOMPARE(objects.error().code, ErrorCode::EndlessPaging);
        QCOMPARE(bench.server.arrivals().size(), 2);
    }

    void foreignCursorIsRefused()
    {
        MistBench bench;
        for (const QString &next : {u"https://evil.example/"_s, u"1 - //evil.example/"_s, u"x"_s}) {
            const auto page = bench.page(Kind::Rule, next);
            QVERIFY(!page);
            QCOMPARE(page.error().code, ErrorCode::InvalidArgument);
        }
        QCOMPARE(bench.server.arrivals().size(), 0);
    }
};

SEKISHO_TEST(MistPaging);
#include "tst_MistPaging.moc"
