// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/AccessSense.h"
#include "core/sync/PlanAccess.h"
#include "tests/core/sync/PlanFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;
using api::mist::AccessSense;
using test::labelItem;
using test::ruleItem;
using test::with;

namespace {

LabelMap labels()
{
    LabelMap map;
    const auto add = [&](const QString &id, const QString &kind) {
        map.insert(id, labelOf(id, labelItem(id, kind, {u"x"_s})));
    };
    add(u"ssid1"_s, u"ssid"_s);
    add(u"ssid2"_s, u"ssid"_s);
    add(u"user1"_s, u"user_name"_s);
    return map;
}

QJsonObject criteria(std::initializer_list<QPair<QString, QJsonValue>> members)
{
    return QJsonObject(members);
}

QJsonArray list(std::initializer_list<QString> values)
{
    return QJsonArray::fromStringList(QStringList(values));
}

} // namespace

Q_DECLARE_METATYPE(sekisho::sync::Matches)
Q_DECLARE_METATYPE(sekisho::sync::Access)
Q_DECLARE_METATYPE(sekisho::api::mist::AccessSense)

class tst_PlanAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonObject>("before");
        QTest::addColumn<QJsonObject>("after");
        QTest::addColumn<Matches>("expected");
        const QString in = u"matching"_s;
        const QString out = u"not_matching"_s;
        const auto tags = [](std::initializer_list<QString> ids) {
            return criteria({{u"nactags"_s, list(ids)}});
        };
        const auto ports = [](std::initializer_list<QString> names) {
            return criteria({{u"port_types"_s, list(names)}});
        };
        QTest::newRow("first criterion")
                << in << criteria({}) << ports({u"wired"_s}) << Matches::Fewer;
        QTest::newRow("no criterion") << in << ports({u"wired"_s}) << criteria({}) << Matches::More;
        QTest::newRow("one more value")
                << in << ports({u"wired"_s}) << ports({u"wireless"_s, u"wired"_s}) << Matches::More;
        QTest::newRow("another value")
                << in << ports({u"wired"_s}) << ports({u"wireless"_s}) << Matches::Unknown;
        QTest::newRow("other order") << in << ports({u"wired"_s, u"wireless"_s})
                                     << ports({u"wireless"_s, u"wired"_s}) << Matches::Same;
        QTest::newRow("label of another kind")
                << in << tags({u"ssid1"_s}) << tags({u"ssid1"_s, u"user1"_s}) << Matches::Fewer;
        QTest::newRow("label of the same kind: or, and")
                << in << tags({u"ssid1"_s}) << tags({u"ssid1"_s, u"ssid2"_s}) << Matches::Unknown;
        QTest::newRow("label that is not there")
                << in << tags({u"ssid1"_s}) << tags({u"ssid1"_s, u"gone"_s}) << Matches::Unknown;
        QTest::newRow("site") << in << criteria({{u"site_ids"_s, list({u"1"_s})}})
                              << criteria({{u"site_ids"_s, list({u"1"_s, u"2"_s})}})
                              << Matches::More;
        QTest::newRow("site and group: or, and")
                << in << criteria({{u"site_ids"_s, list({u"1"_s})}})
                << criteria({{u"site_ids"_s, list({u"1"_s})}, {u"sitegroup_ids"_s, list({u"g"_s})}})
                << Matches::Unknown;
        QTest::newRow("first exclusion")
                << out << criteria({}) << tags({u"ssid1"_s}) << Matches::Fewer;
        QTest::newRow("no exclusion") << out << tags({u"ssid1"_s}) << criteria({}) << Matches::More;
        QTest::newRow("more is excluded") << out << ports({u"wired"_s})
                                          << ports({u"wireless"_s, u"wired"_s}) << Matches::Fewer;
        QTest::newRow("second exclusion: any, all")
                << out << ports({u"wired"_s})
                << criteria({{u"port_types"_s, list({u"wired"_s})}, {u"auth_type"_s, u"cert"_s}})
                << Matches::Unknown;
        QTest::newRow("excluded labels")
                << out << tags({u"ssid1"_s}) << tags({u"ssid1"_s, u"user1"_s}) << Matches::Unknown;
    }

    void matches()
    {
        QFETCH(QString, member);
        QFETCH(QJsonObject, before);
        QFETCH(QJsonObject, after);
        QFETCH(Matches, expected);
        const QJsonObject plain = ruleItem(u"Rule"_s, 1);
        const nac::Rule was = ruleOf(u"R"_s, with(plain, member, before));
        const nac::Rule is = ruleOf(u"R"_s, with(plain, member, after));
        QCOMPARE(compareMatches(was, is, labels()), expected);
        // A block rule does the opposite.
        const nac::Rule blocked =
                ruleOf(u"R"_s, with(with(plain, member, before), u"action"_s, u"block"_s));
        const nac::Rule blocks =
                ruleOf(u"R"_s, with(with(plain, member, after), u"action"_s, u"block"_s));
        const Access allow = ruleEffect(&was, &is, labels()).access;
        const Access block = ruleEffect(&blocked, &blocks, labels()).access;
        QCOMPARE(allow == Access::Narrows, block == Access::Widens);
        QCOMPARE(allow == Access::Narrows, expected == Matches::Fewer);
    }

    void labelValues_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<bool>("all");
        QTest::addColumn<Matches>("expected");
        const QStringList a{u"a"_s};
        const QStringList ab{u"b"_s, u"a"_s};
        QTest::newRow("more") << a << ab << false << Matches::More;
        QTest::newRow("fewer") << ab << a << false << Matches::Fewer;
        QTest::newRow("all of more") << a << ab << true << Matches::Fewer;
        QTest::newRow("same") << ab << QStringList{u"a"_s, u"b"_s} << false << Matches::Same;
        QTest::newRow("other") << a << QStringList{u"c"_s} << false << Matches::Unknown;
        QTest::newRow("none") << QStringList() << a << false << Matches::Unknown;
    }

    void labelValues()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        QFETCH(bool, all);
        QFETCH(Matches, expected);
        const auto made = [&](const QStringList &values) {
            return labelOf(u"L"_s,
                           with(labelItem(u"L"_s, u"idp_role"_s, values), u"match_all"_s, all));
        };
        QCOMPARE(compareLabels(made(before), made(after)), expected);
        nac::Label other = made(after);
        other.match = {nac::MatchKind::Ssid, u"ssid"_s};
        QCOMPARE(compareLabels(made(before), other), Matches::Unknown);
    }

    void labelsInUse_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("path");
        QTest::addColumn<Access>("expected");
        QTest::newRow("allow") << u"allow"_s << u"matching.nactags"_s << Access::Widens;
        QTest::newRow("block") << u"block"_s << u"matching.nactags"_s << Access::Narrows;
        QTest::newRow("allow but") << u"allow"_s << u"not_matching.nactags"_s << Access::Narrows;
        QTest::newRow("block but") << u"block"_s << u"not_matching.nactags"_s << Access::Widens;
        QTest::newRow("not used") << u"allow"_s << u"other.nactags"_s << Access::Neutral;
    }

    void labelsInUse()
    {
        QFETCH(QString, action);
        QFETCH(QString, path);
        QFETCH(Access, expected);
        QJsonObject rule = ruleItem(u"Rule"_s, 1, action);
        if (!path.startsWith(u"other"_s))
            rule = with(rule, path, list({u"L"_s}));
        const ItemMap cloud{{test::rule(u"R"_s), rule},
                            {test::label(u"L"_s), labelItem(u"L"_s, u"ssid"_s, {u"a"_s})}};
        ItemMap mine = cloud;
        mine[test::label(u"L"_s)] = labelItem(u"L"_s, u"ssid"_s, {u"a"_s, u"b"_s});
        const Plan plan = test::planOf(cloud, mine, cloud);
        QCOMPARE(plan.operations.size(), 1);
        QCOMPARE(plan.operations.first().access, expected);
        mine[test::rule(u"R"_s)].insert(u"enabled"_s, false);
        ItemMap off = cloud;
        off[test::rule(u"R"_s)].insert(u"enabled"_s, false);
        QCOMPARE(test::planOf(off, mine, off).operations.first().access, Access::Neutral);
    }

    void wholeRules()
    {
        const nac::Rule allow = ruleOf(u"R"_s, ruleItem(u"Rule"_s, 1));
        const nac::Rule block = ruleOf(u"R"_s, ruleItem(u"Rule"_s, 1, u"block"_s));
        const nac::Rule off = ruleOf(u"R"_s, with(ruleItem(u"Rule"_s, 1), u"enabled"_s, false));
        const nac::Rule dry = ruleOf(u"R"_s, with(ruleItem(u"Rule"_s, 1), u"dry_run"_s, true));
        const nac::Rule odd = ruleOf(u"R"_s, ruleItem(u"Rule"_s, 1, u"quarantine"_s));
        const auto access = [](const nac::Rule *a, const nac::Rule *b) {
            return ruleEffect(a, b, {}).access;
        };
        QCOMPARE(access(nullptr, &allow), Access::Widens);
        QCOMPARE(access(&allow, nullptr), Access::Narrows);
        QCOMPARE(access(nullptr, &block), Access::Narrows);
        QCOMPARE(access(&block, nullptr), Access::Widens);
        QCOMPARE(access(&block, &allow), Access::Widens);
        QCOMPARE(access(&allow, &off), Access::Narrows);
        QCOMPARE(access(&dry, &allow), Access::Widens);
        QCOMPARE(access(&off, &dry), Access::Neutral);
        QVERIFY(!ruleEffect(&off, nullptr, {}).policy);
        QCOMPARE(access(&allow, &odd), Access::Unknown);
        QCOMPARE(passing(allow, block, true).access, Access::Widens);
        QCOMPARE(passing(block, allow, true).access, Access::Narrows);
        QCOMPARE(passing(allow, block, false).access, Access::Narrows);
        QCOMPARE(passing(allow, allow, false).access, Access::Neutral);
        QVERIFY(passing(allow, allow, false).policy);
        QCOMPARE(passing(allow, odd, false).access, Access::Unknown);
        QVERIFY(!passing(allow, dry, false).policy);
    }

    void otherItems_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonObject>("before"); // empty: not there
        QTest::addColumn<QJsonObject>("after");
        QTest::addColumn<AccessSense>("expected");
        const auto value = [](const QJsonValue &v) { return QJsonObject{{u"value"_s, v}}; };
        const QJsonObject none;
        const QString level = u"nac_switch/eap_ssl_security_level"_s;
        QTest::newRow("level up") << level << none << value(3) << AccessSense::Narrows;
        QTest::newRow("level down") << level << none << value(1) << AccessSense::Widens;
        QTest::newRow("level default") << level << none << value(2) << AccessSense::None;
        QTest::newRow("rsae off") << u"nac_switch/disable_rsae_algorithms"_s << none << value(true)
                                  << AccessSense::Narrows;
        QTest::newRow("teap") << u"nac_switch/allow_teap_machine_auth_only"_s << none << value(true)
                              << AccessSense::Widens;
        QTest::newRow("ip version")
                << u"nac_switch/use_ip_version"_s << none << value(u"v6"_s) << AccessSense::None;
        QTest::newRow("unheard of")
                << u"nac_switch/some_day"_s << none << value(true) << AccessSense::Unknown;
        QTest::newRow("ca") << u"certificate_authority/00"_s << none
                            << QJsonObject{{u"pem"_s, u"x"_s}} << AccessSense::Widens;
        QTest::newRow("ca gone") << u"certificate_authority/00"_s << QJsonObject{{u"pem"_s, u"x"_s}}
                                 << none << AccessSense::Narrows;
        QTest::newRow("crl") << u"crl_file/new-1"_s << none << QJsonObject{{u"name"_s, u"x"_s}}
                             << AccessSense::Narrows;
        QTest::newRow("onboard") << u"onboard_ca/-"_s << QJsonObject{{u"enabled"_s, true}}
                                 << QJsonObject{{u"enabled"_s, true}, {u"suspended"_s, true}}
                                 << AccessSense::Narrows;
        QTest::newRow("realm") << u"realm_mapping/I"_s << none
                               << QJsonObject{{u"user_realms"_s, list({u"a"_s})}}
                               << AccessSense::Unknown;
        QTest::newRow("idp name") << u"identity_provider/I"_s << QJsonObject{{u"name"_s, u"a"_s}}
                                  << QJsonObject{{u"name"_s, u"b"_s}} << AccessSense::None;
        QTest::newRow("endpoint vlan")
                << u"endpoint/E"_s << QJsonObject{{u"mac"_s, u"1"_s}, {u"vlan"_s, u"1"_s}}
                << QJsonObject{{u"mac"_s, u"1"_s}, {u"vlan"_s, u"2"_s}} << AccessSense::None;
        QTest::newRow("endpoint labels")
                << u"endpoint/E"_s << QJsonObject{{u"mac"_s, u"1"_s}}
                << QJsonObject{{u"mac"_s, u"1"_s}, {u"labels"_s, list({u"a"_s})}}
                << AccessSense::Unknown;
        QTest::newRow("portal") << u"portal/P"_s << none << QJsonObject{{u"name"_s, u"b"_s}}
                                << AccessSense::None;
    }

    void otherItems()
    {
        QFETCH(QString, key);
        QFETCH(QJsonObject, before);
        QFETCH(QJsonObject, after);
        QFETCH(AccessSense, expected);
        const auto given = [](const QJsonObject &item) {
            return item.isEmpty() ? std::nullopt : std::optional(item);
        };
        QCOMPARE(api::mist::accessSense(*ItemKey::fromText(key), given(before), given(after)),
                 expected);
    }
};

SEKISHO_TEST(PlanAccess);

#include "tst_PlanAccess.moc"
