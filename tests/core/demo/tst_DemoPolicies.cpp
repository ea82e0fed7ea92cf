// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/PolicyEvaluator.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;

/// The demo's own reading of rules, case by case.
class tst_DemoPolicies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("fact");
        QTest::addColumn<bool>("matches");
        QTest::newRow("exact") << u"staff"_s << u"staff"_s << true;
        QTest::newRow("not part of it") << u"staff"_s << u"staff-1"_s << false;
        QTest::newRow("case counts") << u"Staff"_s << u"staff"_s << false;
        QTest::newRow("prefix") << u"staff*"_s << u"staff-1"_s << true;
        QTest::newRow("suffix") << u"*.jp"_s << u"example.jp"_s << true;
        QTest::newRow("within") << u"*amp*"_s << u"example"_s << true;
        QTest::newRow("not within") << u"*zzz*"_s << u"example"_s << false;
        QTest::newRow("negated") << u"!staff"_s << u"guest"_s << true;
        QTest::newRow("negated prefix") << u"!staff*"_s << u"staff-1"_s << false;
        QTest::newRow("regex") << u"regex=^pc-\\d+$"_s << u"pc-12"_s << true;
        QTest::newRow("regex misses") << u"regex=^pc-\\d+$"_s << u"xpc-12"_s << false;
    }
    void values()
    {
        QFETCH(QString, value);
        QFETCH(QString, fact);
        QTEST(demo::labelValueMatches(value, fact), "matches");
    }

    void firstEnabledMatchDecides()
    {
        demo::OrgState org = organization();
        org.rules = {rule(u"c"_s, 3, u"block"_s, {}), rule(u"a"_s, 1, u"allow"_s, {u"printer"_s}),
                     rule(u"b"_s, 2, u"allow"_s, {u"phone"_s})};
        demo::DemoClient client;
        client.usermacLabels = {u"phone"_s};
        QCOMPARE(demo::PolicyEvaluator(org).evaluate(client).rule, 2);
        client.usermacLabels = {u"phone"_s, u"printer"_s};
        QCOMPARE(demo::PolicyEvaluator(org).evaluate(client).rule, 1);
        client.usermacLabels = {};
        QCOMPARE(demo::PolicyEvaluator(org).evaluate(client).rule, 0);
        QVERIFY(!demo::PolicyEvaluator(org).evaluate(client).permitted);
        org.rules[0].insert("enabled"_L1, false);
        QCOMPARE(demo::PolicyEvaluator(org).evaluate(client).rule, -1);
    }

    void dryRunIsNotedAndPassed()
    {
        demo::OrgState org = organization();
        QJsonObject trial = rule(u"a"_s, 1, u"block"_s, {});
        trial.insert("dry_run"_L1, true);
        org.rules = {trial, rule(u"b"_s, 2, u"allow"_s, {})};
        const demo::DemoVerdict verdict = demo::PolicyEvaluator(org).evaluate(demo::DemoClient());
        QCOMPARE(verdict.rule, 1);
        QCOMPARE(verdict.dryRunRule, 0);
        QVERIFY(verdict.permitted);
    }

    void kindsAreAndedValuesOred()
    {
        demo::OrgState org = organization();
        org.rules = {rule(u"a"_s, 1, u"allow"_s, {u"printer"_s, u"phone"_s, u"kiosk"_s})};
        demo::DemoClient client;
        client.usermacLabels = {u"phone"_s}; // printer or phone, and kiosk
        QCOMPARE(demo::PolicyEvaluator(org).evaluate(client).rule, -1);
        client.hostname = u"kiosk-7"_s;
        QCOMPARE(demo::PolicyEvaluator(org).evaluate(client).rule, 0);
    }

    void matchAllWantsEveryValue()
    {
        demo::OrgState org = organization();
        org.tags.append({{u"id"_s, u"both"_s},
                         {u"type"_s, u"match"_s},
                         {u"match"_s, u"idp_role"_s},
                         {u"match_all"_s, true},
                         {u"values"_s, QJsonArray{u"a"_s, u"b"_s}}});
        org.rules = {rule(u"a"_s, 1, u"allow"_s, {u"both"_s})};
        demo::DemoClient client;
        client.idpRoles = {u"a"_s};
        QCOMPARE(demo::PolicyEvaluator(org).evaluate(client).rule, -1);
        client.idpRoles = {u"b"_s, u"a"_s};
        QCOMPARE(demo::PolicyEvaluator(org).evaluate(client).rule, 0);
    }

    void labelsThatAreGoneMatchNobody()
    {
        demo::OrgState org = organization();
        org.rules = {rule(u"a"_s, 1, u"allow"_s, {u"deleted"_s})};
        QCOMPARE(demo::PolicyEvaluator(org).evaluate(demo::DemoClient()).rule, -1);
    }

    void notMatchingExcludes()
    {
        demo::OrgState org = organization();
        QJsonObject one = rule(u"a"_s, 1, u"allow"_s, {});
        one.insert("not_matching"_L1, QJsonObject{{u"site_ids"_s, QJsonArray{u"lobby"_s}}});
        org.rules = {one};
        demo::DemoClient client;
        client.site = 0;
        QCOMPARE(demo::PolicyEvaluator(org).evaluate(client).rule, 0);
        client.site = 1;
        QCOMPARE(demo::PolicyEvaluator(org).evaluate(client).rule, -1);
    }

    void resultsBecomeAttributes()
    {
        demo::OrgState org = organization();
        QJsonObject one = rule(u"a"_s, 1, u"allow"_s, {});
        one.insert("apply_tags"_L1, QJsonArray{u"vlan"_s, u"session"_s, u"missing"_s});
        org.rules = {one};
        const demo::DemoVerdict verdict = demo::PolicyEvaluator(org).evaluate(demo::DemoClient());
        QCOMPARE(verdict.vlan, u"750"_s);
        QVERIFY(verdict.responseAttributes.contains(u"Tunnel-Private-Group-ID=750"_s));
        QVERIFY(verdict.responseAttributes.contains(u"Session-Timeout=28800"_s));
    }

private:
    static demo::OrgState organization()
    {
        demo::OrgState org;
        org.sites = {{{u"id"_s, u"office"_s}}, {{u"id"_s, u"lobby"_s}}};
        const auto match = [](const QString &id, const QString &kind, const QString &value) {
            return QJsonObject{{u"id"_s, id},
                               {u"type"_s, u"match"_s},
                               {u"match"_s, kind},
                               {u"values"_s, QJsonArray{value, u"unused"_s}}};
        };
        org.tags = {match(u"printer"_s, u"usermac_label"_s, u"printer"_s),
                    match(u"phone"_s, u"usermac_label"_s, u"phone"_s),
                    match(u"kiosk"_s, u"hostname"_s, u"kiosk-*"_s),
                    {{u"id"_s, u"vlan"_s}, {u"type"_s, u"vlan"_s}, {u"vlan"_s, u"750"_s}},
                    {{u"id"_s, u"session"_s},
                     {u"type"_s, u"session_timeout"_s},
                     {u"session_timeout"_s, 28800}}};
        return org;
    }
    static QJsonObject rule(const QString &name, int order, const QString &action,
                            const QStringList &labels)
    {
        QJsonObject matching;
        if (!labels.isEmpty())
            matching.insert("nactags"_L1, QJsonArray::fromStringList(labels));
        return {{u"name"_s, name},
                {u"order"_s, order},
                {u"action"_s, action},
                {u"matching"_s, matching}};
    }
};

SEKISHO_TEST(DemoPolicies);
#include "tst_DemoPolicies.moc"
