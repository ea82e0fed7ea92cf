// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Codec.h"
#include "tests/core/api/Json.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::api;
using namespace Qt::Literals::StringLiterals;
using test::object;
using test::utc;

class tst_CodecClients : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeClient()
    {
        const nac::Client client = mist::decodeClient(object(R"({
            "mac": "0a0b0c0d0e0f", "hostname": "pc-7", "last_username": "sato@example.jp",
            "auth_type": "eap-tls", "type": "wireless", "last_status": "permitted",
            "last_ssid": "kakuu", "site_id": "s1", "last_nacrule_id": "r1",
            "last_nacrule_name": "Staff", "nacrule_matched": true, "last_vlan": 30,
            "idp_id": "i1", "idp_role": ["staff"], "usermac_label": ["printer"],
            "last_cert_cn": "pc-7", "last_cert_issuer": "/CN=Root", "last_cert_subject": "/CN=pc-7",
            "last_cert_serial": "0a1b", "last_cert_expiry": 1790000000,
            "edr_status": "sentinelone_healthy", "mdm_compliance": "compliant",
            "last_nas_vendor": "juniper-mist", "timestamp": 1790000000.5})"));
        QCOMPARE(client.mac, u"0a0b0c0d0e0f"_s);
        QCOMPARE(client.hostname, u"pc-7"_s);
        QCOMPARE(client.username, u"sato@example.jp"_s);
        QCOMPARE(client.authType, u"eap-tls"_s);
        QCOMPARE(client.type, u"wireless"_s);
        QVERIFY(client.status.is(nac::ClientStatus::Permitted));
        QCOMPARE(client.ssid, u"kakuu"_s);
        QCOMPARE(client.site.value(), u"s1"_s);
        QCOMPARE(client.rule.value(), u"r1"_s);
        QCOMPARE(client.ruleName, u"Staff"_s);
        QVERIFY(client.ruleMatched);
        QCOMPARE(client.vlan, u"30"_s);
        QCOMPARE(client.idp.value(), u"i1"_s);
        QCOMPARE(client.idpRoles, QStringList{u"staff"_s});
        QCOMPARE(client.usermacLabels, QStringList{u"printer"_s});
        QCOMPARE(client.certCn, u"pc-7"_s);
        QCOMPARE(client.certIssuer, u"/CN=Root"_s);
        QCOMPARE(client.certSubject, u"/CN=pc-7"_s);
        QCOMPARE(client.certSerial, u"0a1b"_s);
        QCOMPARE(client.certExpiry, utc("2026-09-21T14:13:20Z"));
        QCOMPARE(client.edrStatus, u"sentinelone_healthy"_s);
        QCOMPARE(client.mdmCompliance, u"compliant"_s);
        QCOMPARE(client.nasVendor, u"juniper-mist"_s);
        QCOMPARE(client.lastSeen, utc("2026-09-21T14:13:20.500Z"));
    }

    void listsStandInForMissingLastValues()
    {
        const nac::Client client = mist::decodeClient(object(R"({"mac": "m",
            "username": ["u1", "u2"], "ssid": ["s"], "vlan": ["30", "40"],
            "nacrule_id": ["r"], "nacrule_name": ["Rule"], "cert_cn": ["cn"],
            "cert_serial": ["01"], "nas_vendor": ["v"], "auth_type": ["mab"],
            "last_status": "teleported"})"));
        QCOMPARE(client.username, u"u1"_s);
        QCOMPARE(client.ssid, u"s"_s);
        QCOMPARE(client.vlan, u"30"_s);
        QCOMPARE(client.rule.value(), u"r"_s);
        QVERIFY(client.ruleMatched); // not told, but there is a rule
        QCOMPARE(client.ruleName, u"Rule"_s);
        QCOMPARE(client.certCn, u"cn"_s);
        QCOMPARE(client.certSerial, u"01"_s);
        QCOMPARE(client.nasVendor, u"v"_s);
        QCOMPARE(client.authType, u"mab"_s);
        QVERIFY(!client.status.known);
        QCOMPARE(client.status.raw, u"teleported"_s);
    }

    void emptyClientIsHarmless()
    {
        const nac::Client client = mist::decodeClient({});
        QVERIFY(client.mac.isEmpty());
        QVERIFY(!client.ruleMatched);
        QVERIFY(!client.lastSeen.isValid());
    }

    void eventKeepsWhatItDoesNotKnow()
    {
        const nac::ClientEvent event = mist::decodeEvent(object(R"({
            "type": "NAC_CLIENT_DENY", "timestamp": 1790000000.5, "mac": "m", "username": "u",
            "auth_type": "eap-tls", "ssid": "kakuu", "site_id": "s", "nacrule_id": "r",
            "nacrule_matched": false, "dryrun_nacrule_id": "d", "vlan": "30", "cert_cn": "c",
            "cert_issuer": "/CN=Root", "idp_id": "i", "text": "because",
            "tls_version": "TLSv1.3", "cert_san_dns": ["pc"], "rx_bytes": 7})"));
        QCOMPARE(event.type, u"NAC_CLIENT_DENY"_s);
        QCOMPARE(event.time, utc("2026-09-21T14:13:20.500Z"));
        QCOMPARE(event.mac, u"m"_s);
        QCOMPARE(event.username, u"u"_s);
        QCOMPARE(event.authType, u"eap-tls"_s);
        QCOMPARE(event.ssid, u"kakuu"_s);
        QCOMPARE(event.site.value(), u"s"_s);
        QCOMPARE(event.rule.value(), u"r"_s);
        QVERIFY(!event.ruleMatched);
        QCOMPARE(event.dryRunRule.value(), u"d"_s);
        QCOMPARE(event.vlan, u"30"_s);
        QCOMPARE(event.certCn, u"c"_s);
        QCOMPARE(event.certIssuer, u"/CN=Root"_s);
        QCOMPARE(event.idpId, u"i"_s);
        QCOMPARE(event.text, u"because"_s);
        QCOMPARE(event.extra.keys(),
                 (QStringList{u"cert_san_dns"_s, u"rx_bytes"_s, u"tls_version"_s}));
    }

    void endpoint()
    {
        const nac::Endpoint endpoint = mist::decodeEndpoint(object(R"({"id": "e", "mac": "m",
            "name": "Printer 3F", "labels": ["printer", "3f"], "vlan": 30, "radius_group": "g",
            "notes": "by the window"})"));
        QCOMPARE(endpoint.id.value(), u"e"_s);
        QCOMPARE(endpoint.mac, u"m"_s);
        QCOMPARE(endpoint.name, u"Printer 3F"_s);
        QCOMPARE(endpoint.labels, (QStringList{u"printer"_s, u"3f"_s}));
        QCOMPARE(endpoint.vlan, u"30"_s);
        QCOMPARE(endpoint.radiusGroup, u"g"_s);
        QCOMPARE(endpoint.notes, u"by the window"_s);
    }

    void hitCounts()
    {
        const nac::HitCounts counts = mist::decodeHitCounts(object(R"({
            "distinct": "nacrule_id", "start": 1790000000, "end": 1790604800, "limit": 1000,
            "results": [{"count": 5, "nacrule_id": "r1"}, {"count": 7, "nacrule_id": "r2"},
                        {"count": 3}, {"count": 2, "nacrule_id": ""},
                        {"count": 4, "nacrule_id": "r1"}, {"count": -9, "nacrule_id": "r3"},
                        {"nacrule_id": "r4"}, "x"]})"));
        QCOMPARE(counts.from, utc("2026-09-21T14:13:20Z"));
        QCOMPARE(counts.to, utc("2026-09-28T14:13:20Z"));
        QCOMPARE(counts.byRule.value(nac::RuleId(u"r1"_s)), 9);
        QCOMPARE(counts.byRule.value(nac::RuleId(u"r2"_s)), 7);
        QCOMPARE(counts.byRule.value(nac::RuleId(u"r3"_s)), 0);
        QCOMPARE(counts.unmatched, 5);
    }

    void countsOfAnyField()
    {
        const mist::ValueCounts counts = mist::decodeCounts(object(R"({
            "distinct": "vlan", "start": 1790000000, "end": 1790604800, "limit": 3, "total": 9,
            "results": [{"count": 5, "vlan": "30"}, {"count": "7", "vlan": 40}, {"count": 3},
                        {"count": 2, "vlan": null}, {"count": -9, "vlan": "50"}, {"vlan": true},
                        "x", null]})"),
                                                            u"vlan"_s);
        QCOMPARE(counts.distinct, u"vlan"_s);
        QCOMPARE(counts.from, utc("2026-09-21T14:13:20Z"));
        QCOMPARE(counts.to, utc("2026-09-28T14:13:20Z"));
        QCOMPARE(counts.total.value_or(-1), 9);
        QStringList entries;
        for (const mist::ValueCounts::Entry &entry : counts.entries)
            entries.append(u"%1=%2"_s.arg(entry.value).arg(entry.count));
        QCOMPARE(entries,
                 (QStringList{u"30=5"_s, u"40=7"_s, u"=3"_s, u"=2"_s, u"50=0"_s, u"true=0"_s}));
        const mist::ValueCounts nothing = mist::decodeCounts({}, u"vlan"_s);
        QVERIFY(nothing.entries.isEmpty() && !nothing.total && !nothing.from.isValid());
    }

    /// Numbers that no cloud counted do not overflow the sum.
    void hugeCounts()
    {
        const nac::HitCounts counts = mist::decodeHitCounts(object(R"({
            "results": [{"count": "9223372036854775807", "nacrule_id": "r"},
                        {"count": "9223372036854775807", "nacrule_id": "r"},
                        {"count": "9223372036854775807"}, {"count": "9223372036854775807"}]})"));
        QVERIFY(counts.byRule.value(nac::RuleId(u"r"_s)) > 0);
        QVERIFY(counts.unmatched > 0);
    }
};

SEKISHO_TEST(CodecClients);
#include "tst_CodecClients.moc"
