// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/api/Json.h"
#include "tests/core/api/MistBench.h"
#include "tests/support/TestRegistry.h"

#include <QTest>
#include <QUrlQuery>

using namespace sekisho;
using namespace sekisho::api;
using namespace Qt::Literals::StringLiterals;
using mist::Kind;
using test::MistBench;
using test::object;
using test::Reply;
using test::utc;

class tst_MistClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindAsksItsPath_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("target");
        const auto row = [](const char *kind, const char *target) {
            QTest::newRow(kind) << QString::fromLatin1(kind) << QByteArray(target);
        };
        // 2026-11-21 09:30 UTC and seven days before
        row("self", "/api/v1/self");
        row("organization", "/api/v1/orgs/org-1");
        row("site", "/api/v1/orgs/org-1/sites?limit=1000");
        row("sitegroup", "/api/v1/orgs/org-1/sitegroups?limit=1000");
        row("setting", "/api/v1/orgs/org-1/setting");
        row("org_certificate", "/api/v1/orgs/org-1/cert");
        row("crl_file", "/api/v1/orgs/org-1/setting/mist_nac_crls");
        row("onboard_ca", "/api/v1/orgs/org-1/setting/mist_scep");
        row("issued_certificate", "/api/v1/orgs/org-1/setting/mist_scep/client_certs?limit=1000");
        row("rule", "/api/v1/orgs/org-1/nacrules?limit=1000");
        row("label", "/api/v1/orgs/org-1/nactags?limit=1000");
        row("sso", "/api/v1/orgs/org-1/ssos?limit=1000");
        row("linked_app", "/api/v1/orgs/org-1/setting/intune/link_accounts?forward="
                          "https%3A%2F%2Fmanage.mist.com%2Fadmin%2F%3Forg_id%3Dorg-1");
        row("portal", "/api/v1/orgs/org-1/nacportals?limit=1000");
        row("endpoint", "/api/v1/orgs/org-1/usermacs/search?limit=1000");
        row("client", "/api/v1/orgs/org-1/nac_clients/search?duration=7d&limit=1000");
        row("event_count", "/api/v1/orgs/org-1/nac_clients/events/count?"
                           "distinct=nacrule_id&duration=7d&limit=1000");
        row("event", "/api/v1/orgs/org-1/nac_clients/events/search?"
                     "start=1794648600&end=1795253400&limit=1000");
        row("event_type", "/api/v1/const/nac_events");
        row("fingerprint_types", "/api/v1/const/fingerprint_types");
        row("audit_entry", "/api/v1/orgs/org-1/logs?start=1794648600&end=1795253400&limit=1000");
    }
    void everyKindAsksItsPath()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, target);
        MistBench bench;
        bench.server.script({Reply::json("{}")});
        const auto page = bench.page(*mist::kindFromName(kind));
        QVERIFY2(page, qPrintable(page ? QString() : page.error().toLogLine()));
        QCOMPARE(bench.server.arrivals().size(), 1);
        const test::Arrival &arrival = bench.server.arrivals().first();
        QCOMPARE(arrival.method, QByteArray("GET"));
        QCOMPARE(arrival.target, target);
        QCOMPARE(arrival.headers.value("authorization"), QByteArray("Token planted-token-value"));
        QCOMPARE(arrival.headers.value("accept"), QByteArray("application/json"));
    }

    // Design section 3: one request per kind and linked app, paging aside.
    void fullPullTakes26Requests()
    {
        MistBench bench;
        bench.server.script({Reply::json("{}")});
        for (const Kind kind : mist::allKinds()) {
            if (kind != Kind::LinkedApp) {
                QVERIFY(bench.page(kind));
                continue;
            }
            for (const nac::LinkedApp app : nac::allLinkedApps())
                QVERIFY(bench.page(kind, {}, app));
        }
        QCOMPARE(bench.server.arrivals().size(), 26);
    }

    void linkedAppsHaveTheirKeysAsIds()
    {
        MistBench bench;
        bench.server.script({Reply::json(R"({"linked":true,"accounts":[]})")});
        for (const nac::LinkedApp app : nac::allLinkedApps()) {
            const auto page = bench.page(Kind::LinkedApp, {}, app);
            QVERIFY(page);
            QCOMPARE(page->objects.size(), 1);
            QCOMPARE(page->objects.first().id, nac::linkedAppKey(app));
            QVERIFY(bench.server.arrivals().last().target.contains(
                    "/setting/" + nac::linkedAppKey(app).toLatin1() + "/link_accounts?"));
        }
    }

    void organizationIdCannotLeaveItsPlaceInThePath()
    {
        MistBench bench;
        bench.organization = nac::OrganizationId(u"../self?x=/y"_s);
        bench.server.script({Reply::json("{}")});
        QVERIFY(bench.page(Kind::Setting));
        QCOMPARE(bench.server.arrivals().first().target,
                 QByteArray("/api/v1/orgs/..%2Fself%3Fx%3D%2Fy/setting"));
    }

    void settingKeepsMistNacWholeAndNothingElse()
    {
        MistBench bench;
        bench.server.script({Reply::json(R"({"id": "s", "cacerts": ["RADSEC"],
            "device_cert": {"key": "planted"}, "password_policy": {"enabled": true},
            "mist_nac": {"cacerts": ["A"], "never_heard_of": {"x": [1]}}})")});
        const auto page = bench.page(Kind::Setting);
        QVERIFY(page);
        QCOMPARE(page->objects.size(), 1);
        QCOMPARE(page->objects.first().id, u"setting"_s);
        QCOMPARE(page->objects.first().json,
                 object(R"({"mist_nac": {"cacerts": ["A"], "never_heard_of": {"x": [1]}}})"));
    }

    void settingWithoutNacIsAnEmptyObject()
    {
        MistBench bench;
        bench.server.script({Reply::json(R"({"id": "s"})"), Reply::json(R"({"mist_nac": null})"),
                             Reply::json(R"({"mist_nac": "on"})")});
        QCOMPARE(bench.page(Kind::Setting)->objects.first().json, QJsonObject());
        QCOMPARE(bench.page(Kind::Setting)->objects.first().json, QJsonObject());
        const auto wrong = bench.page(Kind::Setting);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::WrongShape);
        QCOMPARE(wrong.error().arguments, (QStringList{u"setting"_s, u"$.mist_nac"_s}));
    }

    void adminSignInsAreDropped()
    {
        MistBench bench;
        bench.server.script({Reply::json(R"([{"id":"a","idp_type":"saml"},{"id":"b"},
            {"id":"c","idp_type":"oauth"},{"id":"d","idp_type":"ldap"},{"id":"e","idp_type":"new"}])")});
        const auto page = bench.page(Kind::Sso);
        QVERIFY(page);
        QStringList ids;
        for (const mist::RawObject &sso : page->objects)
            ids.append(sso.id);
        QCOMPARE(ids, (QStringList{u"c"_s, u"d"_s, u"e"_s}));
    }

    void idsWhereTheCloudHasNone()
    {
        MistBench bench;
        bench.server.script({Reply::json(R"({"results":[{"serial_number":"0A 1B"}]})")});
        QCOMPARE(bench.page(Kind::IssuedCertificate)->objects.first().id, u"0A 1B"_s);
        bench.server.script({Reply::json(R"({"results":[{"mac":"0a0b0c0d0e0f"}]})")});
        QCOMPARE(bench.page(Kind::Client)->objects.first().id, u"0a0b0c0d0e0f"_s);
        bench.server.script({Reply::json(R"([{"type":"NAC_A"},{"key":"NAC_B"}])")});
        QCOMPARE(bench.page(Kind::EventType)->objects.last().id, u"NAC_B"_s);
        // Events: the same event has the same id, two events of one second differ.
        bench.server.script({Reply::json(
                R"({"results":[{"type":"A","timestamp":1},{"type":"B","timestamp":1},
                               {"timestamp":1,"type":"A"}]})")});
        const auto events = bench.page(Kind::Event);
        QVERIFY(!events->objects[0].id.isEmpty());
        QVERIFY(events->objects[0].id != events->objects[1].id);
        QCOMPARE(events->objects[0].id, events->objects[2].id);
        for (const Kind kind : {Kind::Self, Kind::Organization, Kind::OrgCertificate,
                                Kind::OnboardCa, Kind::EventCount, Kind::FingerprintTypes}) {
            bench.server.script({Reply::json("{}")});
            QCOMPARE(bench.page(kind)->objects.first().id, mist::kindName(kind));
        }
    }

    void createdCountsAsSuccess()
    {
        MistBench bench;
        bench.server.script({Reply::json(R"([{"id":"r"}])", 201)});
        const auto page = bench.page(Kind::Rule);
        QVERIFY(page);
        QCOMPARE(page->objects.size(), 1);
    }

    void byteOrderMarkIsTolerated()
    {
        MistBench bench;
        bench.server.script({Reply::json("\xEF\xBB\xBF[{\"id\":\"r\"}]")});
        QVERIFY(bench.page(Kind::Rule));
    }

    void whoAmI()
    {
        MistBench bench;
        bench.server.script({Reply::json(R"({"email":"sato@example.jp","privileges":[
            {"scope":"org","role":"admin","org_id":"org-1","name":"Kakuu"}]})")});
        const auto self = test::await(bench.client.self());
        QVERIFY(self);
        QCOMPARE(self->email, u"sato@example.jp"_s);
        QCOMPARE(self->privileges.size(), 1);
    }

    void secondFactorMissing()
    {
        MistBench bench;
        bench.server.script({Reply::json(R"({"email":"a@b","two_factor_required":true,
                                             "two_factor_passed":false})")});
        const auto self = test::await(bench.client.self());
        QVERIFY(!self);
        QCOMPARE(self.error().code, ErrorCode::TwoFactorRequired);
        const auto page = bench.page(Kind::Self);
        QVERIFY(!page);
        QCOMPARE(page.error().code, ErrorCode::TwoFactorRequired);
    }

    void secondFactorGiven()
    {
        MistBench bench;
        bench.server.script({Reply::json(R"({"email":"a@b","two_factor_required":true,
                                             "two_factor_passed":true})")});
        QVERIFY(test::await(bench.client.self()));
    }

    void accessAssuranceIsFound()
    {
        MistBench bench;
        bench.server.script({Reply::json(R"({"mist_nac":{"cacerts":[]}})"), Reply::json("{}"),
                             Reply::json(R"({"detail":"no"})", 403)});
        QCOMPARE(test::await(bench.client.hasAccessAssurance(bench.organization)).value(), true);
        QCOMPARE(test::await(bench.client.hasAccessAssurance(bench.organization)).value(), false);
        const auto refused = test::await(bench.client.hasAccessAssurance(bench.organization));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    }

    void hitCountsBetweenTwoTimes()
    {
        MistBench bench;
        bench.server.script({Reply::json(
                R"({"results":[{"count":4,"nacrule_id":"r"},{"count":1}],"start":1,"end":2})")});
        const QDateTime from = utc("2026-11-20T00:00:00Z");
        const QDateTime to = utc("2026-11-21T00:00:00Z");
        const auto counts = test::await(bench.client.hitCounts(bench.organization, from, to));
        QVERIFY(counts);
        QCOMPARE(counts->byRule.value(nac::RuleId(u"r"_s)), 4);
        QCOMPARE(counts->unmatched, 1);
        QCOMPARE(counts->from, from);
        QCOMPARE(counts->to, to);
        QCOMPARE(counts->fetched, bench.clock.now());
        QCOMPARE(bench.server.arrivals().first().target,
                 QByteArray("/api/v1/orgs/org-1/nac_clients/events/count?distinct=nacrule_id&"
                            "start=1795132800&end=1795219200&limit=1000"));
    }

    void countsPerValue()
    {
        MistBench bench;
        bench.server.script({Reply::json(R"({"distinct":"status","start":1795132800,
            "end":1795219200,"limit":1000,"total":2,"results":[{"count":4,"status":"permitted"},
            {"count":1,"status":"denied"}]})"),
                             Reply::json(R"({"results":[{"count":2,"dryrun_nacrule_id":"r"}]})"),
                             Reply::json("[]"), Reply::json(R"({"detail":"no"})", 400)});
        const QDateTime from = utc("2026-11-20T00:00:00Z");
        const QDateTime to = utc("2026-11-21T00:00:00Z");
        const auto clients =
                test::await(bench.client.clientCounts(bench.organization, u"status"_s, from, to));
        QVERIFY(clients);
        QCOMPARE(clients->distinct, u"status"_s);
        QCOMPARE(clients->total.value_or(-1), 2);
        QCOMPARE(clients->entries.size(), 2);
        QCOMPARE(clients->entries.first().value, u"permitted"_s);
        QCOMPARE(clients->entries.first().count, 4);
        QCOMPARE(clients->from, from);
        QCOMPARE(clients->to, to);
        QCOMPARE(bench.server.arrivals().last().target,
                 QByteArray("/api/v1/orgs/org-1/nac_clients/count?distinct=status&"
                            "start=1795132800&end=1795219200&limit=1000"));

        // What the answer does not tell is what was asked.
        const auto events = test::await(
                bench.client.eventCounts(bench.organization, u"dryrun_nacrule_id"_s, from, to));
        QVERIFY(events);
        QCOMPARE(events->entries.size(), 1);
        QCOMPARE(events->entries.first().value, u"r"_s);
        QCOMPARE(events->entries.first().count, 2);
        QVERIFY(!events->total);
        QCOMPARE(events->from, from);
        QCOMPARE(events->to, to);
        QCOMPARE(bench.server.arrivals().last().target,
                 QByteArray("/api/v1/orgs/org-1/nac_clients/events/count?"
                            "distinct=dryrun_nacrule_id&start=1795132800&end=1795219200&"
                            "limit=1000"));

        const auto list =
                test::await(bench.client.clientCounts(bench.organization, u"a&b=c"_s, from, to));
        QVERIFY(!list);
        QCOMPARE(list.error().code, ErrorCode::WrongShape);
        QCOMPARE(list.error().arguments, (QStringList{u"client_count"_s, u"$"_s}));
        QVERIFY(bench.server.arrivals().last().target.contains("?distinct=a%26b%3Dc&"));
        const auto refused =
                test::await(bench.client.eventCounts(bench.organization, u"os"_s, from, to));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadRequest);
    }

    void usageOfTheHour()
    {
        MistBench bench;
        bench.server.script({Reply::json(R"({"requests": 17, "request_limit": 5000})"),
                             Reply::json("{}"), Reply::json("[]")});
        QCOMPARE(test::await(bench.client.usage()).value(), (QPair<int, int>(17, 5000)));
        QCOMPARE(test::await(bench.client.usage()).value(), (QPair<int, int>(0, 5000)));
        QVERIFY(!test::await(bench.client.usage()));
    }

    // Bodies above 256 KB are parsed on another thread; the answer is the same.
    void largeBodiesAreReadToo()
    {
        MistBench bench;
        QJsonArray rules;
        for (int i = 0; i < 5'000; ++i)
            rules.append(
                    QJsonObject{{u"id"_s, QString::number(i)}, {u"name"_s, QString(100, u'x')}});
        const QByteArray body = QJsonDocument(rules).toJson();
        QVERIFY(body.size() > 512 * 1024);
        bench.server.script({Reply::json(body), Reply::json(body.left(body.size() / 2))});
        const auto page = bench.page(Kind::Rule);
        QVERIFY(page);
        QCOMPARE(page->objects.size(), 5'000);
        QCOMPARE(page->objects.last().id, u"4999"_s);
        const auto half = bench.page(Kind::Rule);
        QVERIFY(!half);
        QCOMPARE(half.error().code, ErrorCode::NotJson);
    }

    void cancelEndsAPage()
    {
        MistBench bench;
        bench.server.script({Reply::hang()});
        CancelSource source;
        const auto future = bench.client.page(bench.organization, Kind::Rule, {}, bench.scope, {},
                                              source.token());
        QTRY_COMPARE(bench.server.arrivals().size(), 1);
        source.cancel();
        const auto page = test::await(future);
        QVERIFY(!page);
        QCOMPARE(page.error().code, ErrorCode::Cancelled);
    }
};

SEKISHO_TEST(MistClient);
#include "tst_MistClient.moc"
