// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Codec.h"
#include "tests/core/api/Json.h"
#include "tests/support/TestRegistry.h"

#include <QTest>
#include <limits>

using namespace sekisho;
using namespace sekisho::api;
using namespace Qt::Literals::StringLiterals;
using test::object;
using test::utc;

class tst_CodecRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeRule()
    {
        const auto rule = mist::decodeRule(object(R"({
            "id": "r-1", "name": "Staff laptops", "order": 3, "enabled": false, "dry_run": true,
            "action": "allow", "guest_auth_state": "authorized",
            "matching": {"auth_type": "eap-tls", "nactags": ["t1", "t2"],
                         "port_types": ["wired", "wireless", "fibre"], "site_ids": ["s1"],
                         "sitegroup_ids": ["g1"], "family": ["Laptop"], "mfg": ["Kakuu"],
                         "model": ["K-1"], "os_type": ["Windows"], "vendor": ["juniper-mist"]},
            "not_matching": {"nactags": ["t3"]},
            "apply_tags": ["t9", "t8"],
            "created_time": 1790000000.5, "modified_time": 1790000001,
            "some_new_field": {"deep": []}})"));
        QVERIFY(rule);
        QCOMPARE(rule->id.value(), u"r-1"_s);
        QCOMPARE(rule->name, u"Staff laptops"_s);
        QCOMPARE(rule->order, 3);
        QVERIFY(!rule->enabled);
        QVERIFY(rule->dryRun);
        QVERIFY(rule->action.is(nac::RuleAction::Allow));
        QVERIFY(rule->guestAuthState.is(nac::GuestAuthState::Authorized));
        QVERIFY(rule->matching.authType.is(nac::AuthType::EapTls));
        QCOMPARE(rule->matching.labels, (QList{nac::LabelId(u"t1"_s), nac::LabelId(u"t2"_s)}));
        QCOMPARE(rule->matching.portTypes.size(), 3);
        QVERIFY(rule->matching.portTypes[1].is(nac::PortType::Wireless));
        QVERIFY(!rule->matching.portTypes[2].known);
        QCOMPARE(rule->matching.portTypes[2].raw, u"fibre"_s);
        QCOMPARE(rule->matching.sites, QList{nac::SiteId(u"s1"_s)});
        QCOMPARE(rule->matching.siteGroups, QList{nac::SiteGroupId(u"g1"_s)});
        QCOMPARE(rule->matching.families, QStringList{u"Laptop"_s});
        QCOMPARE(rule->matching.manufacturers, QStringList{u"Kakuu"_s});
        QCOMPARE(rule->matching.models, QStringList{u"K-1"_s});
        QCOMPARE(rule->matching.osTypes, QStringList{u"Windows"_s});
        QCOMPARE(rule->matching.vendors, QStringList{u"juniper-mist"_s});
        QCOMPARE(rule->notMatching.labels, QList{nac::LabelId(u"t3"_s)});
        QCOMPARE(rule->assignedLabels, (QList{nac::LabelId(u"t9"_s), nac::LabelId(u"t8"_s)}));
        QCOMPARE(rule->created, utc("2026-09-21T14:13:20.500Z"));
        QCOMPARE(rule->modified, utc("2026-09-21T14:13:21Z"));
    }

    void missingFieldsTakeTheirDefaults()
    {
        const auto rule = mist::decodeRule(object(R"({"id": "r"})"));
        QVERIFY(rule);
        QCOMPARE(rule->name, QString());
        QCOMPARE(rule->order, 0);
        QVERIFY(rule->enabled);
        QVERIFY(!rule->dryRun);
        QVERIFY(rule->action.isEmpty());
        QVERIFY(rule->matching.isEmpty());
        QVERIFY(rule->notMatching.isEmpty());
        QVERIFY(rule->assignedLabels.isEmpty());
        QVERIFY(!rule->created.isValid());
    }

    void wrongTypesAreReadTolerantly()
    {
        const auto rule = mist::decodeRule(object(R"({
            "id": 17, "name": ["a"], "order": "4", "enabled": "false", "dry_run": 1, "action": null,
            "matching": "all", "not_matching": ["x"], "apply_tags": "t1", "created_time": {}})"));
        QVERIFY(rule);
        QCOMPARE(rule->id.value(), u"17"_s);
        QCOMPARE(rule->order, 4);
        QVERIFY(!rule->enabled);
        QVERIFY(rule->dryRun);
        QVERIFY(rule->matching.isEmpty());
        QCOMPARE(rule->assignedLabels, QList{nac::LabelId(u"t1"_s)});
    }

    void ordersBeyondAllBoundsAreClamped_data()
    {
        QTest::addColumn<QByteArray>("order");
        QTest::addColumn<int>("read");
        QTest::newRow("huge") << QByteArray("999999999999") << std::numeric_limits<int>::max();
        QTest::newRow("hugely negative")
                << QByteArray("-999999999999") << std::numeric_limits<int>::min();
        QTest::newRow("beyond integers") << QByteArray("1e300") << 0;
        QTest::newRow("fraction") << QByteArray("1.5") << 0;
    }
    void ordersBeyondAllBoundsAreClamped()
    {
        QFETCH(QByteArray, order);
        QFETCH(int, read);
        const auto rule = mist::decodeRule(object("{\"id\":\"r\",\"order\":" + order + "}"));
        QVERIFY(rule);
        QCOMPARE(rule->order, read);
    }

    void unknownEnumValuesAreKept()
    {
        const auto rule = mist::decodeRule(object(R"({"id": "r", "action": "quarantine",
            "guest_auth_state": "half", "matching": {"auth_type": "eap-noob"}})"));
        QVERIFY(rule);
        QVERIFY(!rule->action.known);
        QCOMPARE(rule->action.raw, u"quarantine"_s);
        QCOMPARE(rule->guestAuthState.raw, u"half"_s);
        QCOMPARE(rule->matching.authType.raw, u"eap-noob"_s);
        QVERIFY(!rule->matching.isEmpty());
    }

    void authTypesAreKnown_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"cert", "device-auth", "eap-teap", "eap-tls", "eap-ttls", "idp",
                                 "mab", "eap-peap", "psk"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void authTypesAreKnown()
    {
        QFETCH(QString, text);
        QJsonObject json{{u"id"_s, u"r"_s}, {u"matching"_s, QJsonObject{{u"auth_type"_s, text}}}};
        const auto rule = mist::decodeRule(json);
        QVERIFY(rule);
        QVERIFY(rule->matching.authType.known);
    }

    void withoutIdAndNameItIsNoRule()
    {
        for (const QByteArray &json : {QByteArray("{}"), QByteArray(R"({"order": 3})"),
                                       QByteArray(R"({"id": null, "name": ""})")}) {
            const auto rule = mist::decodeRule(object(json));
            QVERIFY(!rule);
            QCOMPARE(rule.error().code, ErrorCode::WrongShape);
            QCOMPARE(rule.error().arguments.value(1), u"$.id"_s);
            QVERIFY(!mist::decodeLabel(object(json)));
        }
    }

    void labelTypes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("match") << QByteArray(
                                          R"("type":"match","match":"cert_cn","values":["a*","b"])")
                               << QStringList{u"a*"_s, u"b"_s};
        QTest::newRow("vlan") << QByteArray(R"("type":"vlan","vlan":"30")") << QStringList{u"30"_s};
        QTest::newRow("vlan number")
                << QByteArray(R"("type":"vlan","vlan":30)") << QStringList{u"30"_s};
        QTest::newRow("egress")
                << QByteArray(R"("type":"egress_vlan_names","egress_vlan_names":["1a","2b"])")
                << QStringList{u"1a"_s, u"2b"_s};
        QTest::newRow("gbp number")
                << QByteArray(R"("type":"gbp_tag","gbp_tag":77)") << QStringList{u"77"_s};
        QTest::newRow("gbp variable") << QByteArray(R"("type":"gbp_tag","gbp_tag":"{{gbp}}")")
                                      << QStringList{u"{{gbp}}"_s};
        QTest::newRow("radius group")
                << QByteArray(R"("type":"radius_group","radius_group":"g")") << QStringList{u"g"_s};
        QTest::newRow("radius attrs")
                << QByteArray(R"("type":"radius_attrs","radius_attrs":["A=1","B=2"])")
                << QStringList{u"A=1"_s, u"B=2"_s};
        QTest::newRow("vendor attrs")
                << QByteArray(R"("type":"radius_vendor_attrs","radius_vendor_attrs":["V-A=1"])")
                << QStringList{u"V-A=1"_s};
        QTest::newRow("timeout") << QByteArray(R"("type":"session_timeout","session_timeout":3600)")
                                 << QStringList{u"3600"_s};
        QTest::newRow("username") << QByteArray(R"("type":"username_attr","username_attr":"upn")")
                                  << QStringList{u"upn"_s};
        QTest::newRow("portal") << QByteArray(
                                           R"("type":"redirect_nacportal_id","nacportal_id":"p1")")
                                << QStringList{u"p1"_s};
        QTest::newRow("unknown type")
                << QByteArray(R"("type":"hologram","values":["x"])") << QStringList{u"x"_s};
    }
    void labelTypes()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, values);
        const auto label = mist::decodeLabel(object("{\"id\":\"t\",\"name\":\"L\"," + json + "}"));
        QVERIFY(label);
        QCOMPARE(nac::valuesOf(*label), values);
        QCOMPARE(label->isMatch(), json.contains("\"match\":"));
        QVERIFY(!label->type.raw.isEmpty());
    }

    void matchKindsAreKnown_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"cert_cn",      "cert_eku",      "cert_issuer", "cert_san",     "cert_serial",
              "cert_sub",     "cert_template", "client_mac",  "edr_status",   "edr_health",
              "gbp_tag",      "hostname",      "idp_role",    "ingress_vlan", "mdm_status",
              "nas_ip",       "radius_group",  "realm",       "ssid",         "user_name",
              "usermac_label"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void matchKindsAreKnown()
    {
        QFETCH(QString, text);
        const auto label = mist::decodeLabel(
                QJsonObject{{u"id"_s, u"t"_s}, {u"type"_s, u"match"_s}, {u"match"_s, text}});
        QVERIFY(label);
        QVERIFY(label->match.known);
        QCOMPARE(label->match.raw, text);
    }

    void labelSwitches()
    {
        const auto label = mist::decodeLabel(object(R"({"id":"t","type":"match","match":"idp_role",
            "values":["a"],"match_all":true,"allow_usermac_override":true})"));
        QVERIFY(label);
        QVERIFY(label->matchAll);
        QVERIFY(label->allowUsermacOverride);
    }
};

SEKISHO_TEST(CodecRules);
#include "tst_CodecRules.moc"
