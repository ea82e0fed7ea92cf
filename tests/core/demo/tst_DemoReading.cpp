// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/demo/DemoFixture.h"
#include "tests/support/TestRegistry.h"

#include <QSet>

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;

/// What can be read, page by page and filter by filter.
class tst_DemoReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_demo.start()); }

    void everyPathAnswers_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"self",
                                 "self/usage",
                                 "self/apitokens",
                                 "const/nac_events",
                                 "const/fingerprint_types",
                                 "const/alarm_defs",
                                 "const/webhook_topics",
                                 "@",
                                 "@/sites",
                                 "@/sitegroups",
                                 "@/mxclusters",
                                 "@/setting",
                                 "@/cert",
                                 "@/crl",
                                 "@/setting/mist_nac_crls",
                                 "@/setting/mist_scep",
                                 "@/setting/mist_scep/client_certs",
                                 "@/setting/intune/link_accounts?forward=x",
                                 "@/setting/jamf/link_accounts?forward=x",
                                 "@/setting/vmware/link_accounts?forward=x",
                                 "@/setting/mobicontrol/link_accounts?forward=x",
                                 "@/setting/crowdstrike/link_accounts?forward=x",
                                 "@/setting/sentinelone/link_accounts?forward=x",
                                 "@/nacrules",
                                 "@/nactags",
                                 "@/ssos",
                                 "@/nacportals",
                                 "@/pskportals",
                                 "@/usermacs/search",
                                 "@/usermacs/count?distinct=labels",
                                 "@/nac_clients/search",
                                 "@/nac_clients/count?distinct=type",
                                 "@/nac_clients/events/search",
                                 "@/nac_clients/events/count?distinct=type",
                                 "@/logs",
                                 "@/logs/search",
                                 "@/logs/count?distinct=admin_name",
                                 "@/alarms/search",
                                 "@/alarms/count?distinct=type"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void everyPathAnswers()
    {
        QFETCH(QString, path);
        const test::DemoReply reply = m_demo.get(path);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.contentType, QByteArray("application/json"));
        if (!path.endsWith("/crl"_L1)) // typed as a JSON string by the vendor
            QVERIFY(!QJsonDocument::fromJson(reply.body).isNull());
    }

    void unknownThings()
    {
        QCOMPARE(m_demo.get(u"nothing/here"_s).status, 404);
        QCOMPARE(m_demo.get(u"orgs/00000000-0000-0000-0000-0000000000ab/sites"_s).status, 404);
        const test::DemoReply rule =
                m_demo.get(u"@/nacrules/00000000-0000-0000-0000-0000000000ab"_s);
        QCOMPARE(rule.status, 404);
        QCOMPARE(rule.detail(), u"Not found."_s);
        QCOMPARE(m_demo.send("DELETE", u"@/sites"_s).status, 405);
        QCOMPARE(m_demo.get(u"@/nac_clients/count?distinct=colour"_s).status, 400);
    }

    void selfSeesThreeOrganizations()
    {
        const QJsonArray privileges =
                m_demo.get(u"self"_s).object().value("privileges"_L1).toArray();
        QStringList seen;
        for (const QJsonValue &value : privileges)
            seen.append(value["name"_L1].toString() + u' ' + value["role"_L1].toString());
        QCOMPARE(seen,
                 (QStringList{u"Kakuu Seiki K.K. admin"_s, u"架空精機株式会社 検証環境 write"_s,
                              u"Kakuu Seiki Vietnam read"_s}));
        const QString vietnam = privileges.last()["org_id"_L1].toString();
        const test::DemoReply setting = m_demo.get(u"orgs/"_s + vietnam + u"/setting"_s);
        QCOMPARE(setting.status, 200);
        QVERIFY(!setting.object().contains("mist_nac"_L1));
        QCOMPARE(m_demo.send("POST", u"orgs/"_s + vietnam + u"/nactags"_s).status, 403);
    }

    void listsComeInPages()
    {
        const test::DemoReply first = m_demo.get(u"@/nacrules?limit=8"_s);
        QCOMPARE(first.array().size(), 8);
        QCOMPARE(first.headers.value("x-page-total"), QByteArray("20"));
        QCOMPARE(first.headers.value("x-page-limit"), QByteArray("8"));
        QCOMPARE(first.headers.value("x-page-page"), QByteArray("1"));
        const test::DemoReply last = m_demo.get(u"@/nacrules?limit=8&page=3"_s);
        QCOMPARE(last.array().size(), 4);
        QCOMPARE(m_demo.get(u"@/nacrules?limit=8&page=4"_s).array().size(), 0);
        QCOMPARE(m_demo.get(u"@/nacrules?limit=0"_s).array().size(), 0);
        QVERIFY(first.array().first() != last.array().first());
    }

    void limitEndsAtAThousand()
    {
        const test::DemoReply certificates =
                m_demo.get(u"@/setting/mist_scep/client_certs?limit=5000"_s);
        QCOMPARE(certificates.results().size(), 1000);
        QCOMPARE(certificates.object().value("limit"_L1).toInt(), 1000);
        QVERIFY(!certificates.object().contains("total"_L1)); // page until a short page
        QCOMPARE(m_demo.get(u"@/setting/mist_scep/client_certs?limit=1000&page=2"_s)
                         .results()
                         .size(),
                 1000);
        QCOMPARE(m_demo.get(u"@/setting/mist_scep/client_certs?limit=1000&page=3"_s)
                         .results()
                         .size(),
                 0);
    }

    void searchesFollowNext()
    {
        const QJsonObject first =
                m_demo.get(u"@/nac_clients/events/search?duration=7d&limit=1000"_s).object();
        const QString next = first.value("next"_L1).toString();
        QVERIFY2(next.startsWith(u"/api/v1/orgs/"_s), qPrintable(next));
        const QList<QJsonObject> all =
                m_demo.all(u"@/nac_clients/events/search?duration=7d&limit=1000"_s);
        QCOMPARE(all.size(), first.value("total"_L1).toInt());
        QVERIFY(all.size() > 8000 && all.size() < 10'000);
        double before = 1e12;
        QSet<QByteArray> distinct;
        for (const QJsonObject &event : all) {
            QVERIFY(event.value("timestamp"_L1).toDouble() <= before); // newest first
            before = event.value("timestamp"_L1).toDouble();
            distinct.insert(QJsonDocument(event).toJson(QJsonDocument::Compact));
        }
        QCOMPARE(distinct.size(), all.size());
        // The other direction holds the same events.
        const QList<QJsonObject> oldestFirst =
                m_demo.all(u"@/nac_clients/events/search?duration=7d&limit=1000&sort=timestamp"_s);
        QCOMPARE(oldestFirst.size(), all.size());
        QCOMPARE(oldestFirst.first().value("timestamp"_L1), all.last().value("timestamp"_L1));

        QCOMPARE(m_demo.all(u"@/nac_clients/search?duration=7d&limit=150"_s).size(), 400);
    }

    void searchesReachBackOneDay()
    {
        const double now = double(m_demo.clock.now().toSecsSinceEpoch());
        const QList<QJsonObject> day = m_demo.all(u"@/nac_clients/events/search?limit=1000"_s);
        QVERIFY(!day.isEmpty());
        for (const QJsonObject &event : day)
            QVERIFY(event.value("timestamp"_L1).toDouble() >= now - 86'400);
        const QString range = u"@/nac_clients/events/search?limit=1000&start=%1&end=%2"_s;
        const qint64 end = qint64(now) - 2 * 86'400;
        for (const QJsonObject &event : m_demo.all(range.arg(end - 3600 * 5).arg(end))) {
            QVERIFY(event.value("timestamp"_L1).toDouble() >= double(end - 3600 * 5));
            QVERIFY(event.value("timestamp"_L1).toDouble() < double(end + 1));
        }
        QCOMPARE(m_demo.get(range.arg(u"-1d"_s, u"now"_s)).object().value("total"_L1).toInt(),
                 day.size());
    }

    void filters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value"); ///< what the field of each result begins with
        QTest::newRow("type") << u"type=NAC_CLIENT_DENY"_s << u"type"_s << u"NAC_CLIENT_DENY"_s;
        QTest::newRow("auth type") << u"auth_type=mab"_s << u"auth_type"_s << u"mab"_s;
        QTest::newRow("ssid") << u"ssid=lobby-guest"_s << u"ssid"_s << u"lobby-guest"_s;
        QTest::newRow("mac prefix") << u"mac=001e8f*"_s << u"mac"_s << u"001e8f"_s;
        QTest::newRow("vlan") << u"vlan=760"_s << u"vlan"_s << u"760"_s;
        QTest::newRow("user") << u"username=*pc-04*"_s << u"username"_s << u"pc-04"_s;
        QTest::newRow("device") << u"nas_vendor=juniper"_s << u"nas_vendor"_s << u"juniper"_s;
    }
    void filters()
    {
        QFETCH(QString, filter);
        QFETCH(QString, field);
        QFETCH(QString, value);
        const QList<QJsonObject> found =
                m_demo.all(u"@/nac_clients/events/search?duration=7d&limit=1000&"_s + filter);
        QVERIFY(!found.isEmpty());
        for (const QJsonObject &event : found)
            QVERIFY(event.value(field).toString().startsWith(value));
        const int everything = m_demo.get(u"@/nac_clients/events/search?duration=7d&limit=1"_s)
                                       .object()
                                       .value("total"_L1)
                                       .toInt();
        QVERIFY(found.size() < everything);
    }

    void clientFilters()
    {
        const auto count = [this](const QString &filter) {
            return m_demo.get(u"@/nac_clients/search?duration=7d&limit=1000&"_s + filter)
                    .results()
                    .size();
        };
        QCOMPARE(count(u"hostname=ngo-pc-*"_s), 4);
        QCOMPARE(count(u"nacrule_name=BYOD"_s), 66);
        QCOMPARE(count(u"status=denied"_s), 20);
        QCOMPARE(count(u"mdm_compliance=not%20compliant"_s), 9);
        QCOMPARE(count(u"usermac_label=phone"_s), 16);
        QCOMPARE(count(u"text=printer-17"_s), 1);
        QCOMPARE(count(u"cert_expiry_duration=20d&type=wired"_s) +
                         count(u"cert_expiry_duration=20d&type=wireless"_s),
                 count(u"cert_expiry_duration=20d"_s));
        QVERIFY(count(u"cert_expiry_duration=20d"_s) >= 38); // all of the G1 CA

        const QString site = m_demo.named(u"@/sites"_s, u"Lobby"_s).value("id"_L1).toString();
        const qsizetype inLobby = count(u"site_id="_s + site);
        QVERIFY(inLobby > 0);
        QCOMPARE(m_demo.get(u"sites/"_s + site + u"/nac_clients/search?duration=7d&limit=1000"_s)
                         .results()
                         .size(),
                 inLobby);
    }

    void countsAgreeWithSearches()
    {
        const QJsonArray counts =
                m_demo.get(u"@/nac_clients/events/count?distinct=type&duration=7d"_s).results();
        qint64 sum = 0;
        for (const QJsonValue &value : counts) {
            const QString type = value["type"_L1].toString();
            const int total =
                    m_demo.get(u"@/nac_clients/events/search?duration=7d&limit=1&type="_s + type)
                            .object()
                            .value("total"_L1)
                            .toInt();
            QCOMPARE(value["count"_L1].toInt(), total);
            sum += total;
        }
        QCOMPARE(sum, m_demo.get(u"@/nac_clients/events/search?duration=7d&limit=1"_s)
                              .object()
                              .value("total"_L1)
                              .toInteger());
    }

    void labelFilters()
    {
        const QJsonArray match = m_demo.get(u"@/nactags?type=match"_s).array();
        const QJsonArray vlan = m_demo.get(u"@/nactags?type=vlan,session_timeout"_s).array();
        QVERIFY(match.size() > 10);
        QCOMPARE(vlan.size(), 7);
        QCOMPARE(m_demo.get(u"@/nactags?match=cert_issuer"_s).array().size(), 3);
        QCOMPARE(m_demo.get(u"@/nactags?name=byod"_s).array().size(), 1);
    }

    void endpointsAreAPlainList()
    {
        const test::DemoReply all = m_demo.get(u"@/usermacs/search?limit=1000"_s);
        QVERIFY(QJsonDocument::fromJson(all.body).isArray());
        QVERIFY(all.array().size() > 55 && all.array().size() < 65);
        const QJsonArray phones = m_demo.get(u"@/usermacs/search?labels=phone"_s).array();
        QVERIFY(!phones.isEmpty());
        for (const QJsonValue &value : phones)
            QVERIFY(value["labels"_L1].toArray().contains(u"phone"_s));
        const QJsonArray two = m_demo.get(u"@/usermacs/search?labels=phone&labels=gate"_s).array();
        QCOMPARE(two.size(), phones.size() + 1);
    }

    void issuedCertificateFilters()
    {
        const QString base = u"@/setting/mist_scep/client_certs?limit=1000"_s;
        const QJsonObject one = m_demo.get(base).results().at(17).toObject();
        const QString serial = one.value("serial_number"_L1).toString();
        QVERIFY(serial.contains(u' '));
        const QJsonArray found = m_demo.get(base + u"&serial_number="_s +
                                            QString::fromLatin1(QUrl::toPercentEncoding(serial)))
                                         .results();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().toObject(), one);
        for (const QJsonValue &value : m_demo.get(base + u"&cert_provider=jamf"_s).results())
            QCOMPARE(value["cert_provider"_L1].toString(), u"jamf"_s);
    }

    void auditLog()
    {
        const QJsonObject log = m_demo.get(u"@/logs?duration=30d&limit=10"_s).object();
        QCOMPARE(log.value("results"_L1).toArray().size(), 10);
        const QList<QJsonObject> all = m_demo.all(u"@/logs?duration=30d&limit=10"_s);
        QCOMPARE(all.size(), log.value("total"_L1).toInt());
        QVERIFY(all.first().value("timestamp"_L1).toDouble() >
                all.last().value("timestamp"_L1).toDouble());
        const QJsonArray mine = m_demo.get(u"@/logs?duration=30d&admin_name=secops*"_s).results();
        QCOMPARE(mine.size(), 3);
    }

private:
    test::DemoFixture m_demo;
};

SEKISHO_TEST(DemoReading);
#include "tst_DemoReading.moc"
