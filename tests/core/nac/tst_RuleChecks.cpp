// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/RuleChecks.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho::nac;
using Reason = NeverMatches::Reason;

namespace {

LabelId labelId(const char *id) { return LabelId(QString::fromLatin1(id)); }
RuleId ruleId(const char *id) { return RuleId(QString::fromLatin1(id)); }

Label matchLabel(const char *id, const char *kind, const QStringList &values)
{
    Label label;
    label.id = labelId(id);
    label.name = QString::fromLatin1(id);
    label.type = {LabelType::Match, QStringLiteral("match")};
    label.match = {std::nullopt, QString::fromLatin1(kind)};
    label.values = values;
    return label;
}

Rule rule(const char *id, int order, const Criteria &matching = {})
{
    Rule rule;
    rule.id = ruleId(id);
    rule.order = order;
    rule.action = {RuleAction::Allow, QStringLiteral("allow")};
    rule.matching = matching;
    return rule;
}

Criteria withLabels(const QList<LabelId> &labels)
{
    Criteria criteria;
    criteria.labels = labels;
    return criteria;
}

Criteria withAuthType(const char *type)
{
    Criteria criteria;
    criteria.authType = {std::nullopt, QString::fromLatin1(type)};
    return criteria;
}

Organization organization(const QList<Rule> &rules)
{
    Organization organization;
    organization.labels = {
            matchLabel("a", "cert_issuer", {QStringLiteral("1")}),
            matchLabel("ab", "cert_issuer", {QStringLiteral("1"), QStringLiteral("2")}),
            matchLabel("b", "cert_issuer", {QStringLiteral("2")}),
            matchLabel("mdm", "mdm_status", {QStringLiteral("compliant")}),
            matchLabel("not", "ssid", {QStringLiteral("!guest")})};
    organization.rules = rules;
    return organization;
}

} // namespace

class tst_RuleChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void catchAllShadowsEverythingAfterIt()
    {
        const auto proofs = rulesThatNeverMatch(
                organization({rule("all", 2), rule("first", 1, withLabels({labelId("a")})),
                              rule("last", 3), rule("labelled", 4, withLabels({labelId("a")}))}));
        QVERIFY(!proofs.contains(ruleId("first")));
        QVERIFY(!proofs.contains(ruleId("all")));
        QCOMPARE(proofs.value(ruleId("last")),
                 (NeverMatches{Reason::ShadowedByCatchAll, ruleId("all"), {}}));
        QCOMPARE(proofs.value(ruleId("labelled")).reason, Reason::ShadowedByCatchAll);
    }

    void neitherDisabledNorDryRunShadow()
    {
        Rule disabled = rule("disabled", 1);
        disabled.enabled = false;
        Rule dryRun = rule("dry", 2);
        dryRun.dryRun = true;
        QVERIFY(rulesThatNeverMatch(organization({disabled, dryRun, rule("last", 3)})).isEmpty());
    }

    void guestStateNarrowsACatchAll()
    {
        Rule guests = rule("guests", 1);
        guests.guestAuthState = {GuestAuthState::Authorized, QStringLiteral("authorized")};
        QVERIFY(rulesThatNeverMatch(organization({guests, rule("last", 2)})).isEmpty());
        Rule same = guests;
        same.id = ruleId("same");
        same.order = 2;
        QCOMPARE(rulesThatNeverMatch(organization({guests, same})).value(same.id).by, guests.id);
    }

    void equalAndNarrowerCriteriaAreShadowed_data()
    {
        QTest::addColumn<QList<LabelId>>("earlier");
        QTest::addColumn<QList<LabelId>>("later");
        QTest::addColumn<bool>("shadowed");
        const LabelId a = labelId("a");
        const LabelId ab = labelId("ab");
        const LabelId b = labelId("b");
        const LabelId mdm = labelId("mdm");
        QTest::newRow("equal") << QList{a} << QList{a} << true;
        QTest::newRow("one more kind") << QList{a} << QList{a, mdm} << true;
        QTest::newRow("fewer values") << QList{ab} << QList{a} << true;
        QTest::newRow("more values") << QList{a} << QList{ab} << false;
        QTest::newRow("other kind") << QList{a} << QList{mdm} << false;
        // OR inside a kind says yes, AND of all says no: no claim.
        QTest::newRow("readings differ") << QList{a, b} << QList{a} << false;
        QTest::newRow("readings differ the other way") << QList{a} << QList{a, b} << false;
        QTest::newRow("same several") << QList{a, b} << QList{b, a} << true;
        QTest::newRow("earlier has a missing label")
                << QList{labelId("gone"), a} << QList{a} << false;
        QTest::newRow("nothing required later") << QList{a} << QList<LabelId>() << false;
    }

    void equalAndNarrowerCriteriaAreShadowed()
    {
        QFETCH(QList<LabelId>, earlier);
        QFETCH(QList<LabelId>, later);
        QFETCH(bool, shadowed);
        const auto proofs = rulesThatNeverMatch(organization(
                {rule("one", 1, withLabels(earlier)), rule("two", 2, withLabels(later))}));
        QCOMPARE(proofs.value(ruleId("two")).by == ruleId("one"), shadowed);
    }

    void negatedValuesProveNothing()
    {
        Organization some = organization({rule("one", 1, withLabels({labelId("not")})),
                                          rule("two", 2, withLabels({labelId("more")}))});
        some.labels.append(matchLabel("more", "ssid", {QStringLiteral("!guest")}));
        QVERIFY(rulesThatNeverMatch(some).isEmpty());
    }

    void otherDimensionsCount()
    {
        Criteria wide = withAuthType("eap-tls");
        Criteria narrow = wide;
        narrow.portTypes = {{PortType::Wired, QStringLiteral("wired")}};
        narrow.sites = {SiteId(QStringLiteral("s1"))};
        QCOMPARE(rulesThatNeverMatch(organization({rule("one", 1, wide), rule("two", 2, narrow)}))
                         .size(),
                 1);
        // The other way round the second one still has something to do.
        QVERIFY(rulesThatNeverMatch(organization({rule("one", 1, narrow), rule("two", 2, wide)}))
                        .isEmpty());
        QVERIFY(rulesThatNeverMatch(organization({rule("one", 1, withAuthType("cert")),
                                                  rule("two", 2, withAuthType("eap-tls"))}))
                        .isEmpty());

        Criteria siteOrGroup = wide;
        siteOrGroup.sites = {SiteId(QStringLiteral("s1"))};
        siteOrGroup.siteGroups = {SiteGroupId(QStringLiteral("g1"))};
        // Union or intersection? Not known, so no claim.
        QVERIFY(rulesThatNeverMatch(
                        organization({rule("one", 1, siteOrGroup), rule("two", 2, narrow)}))
                        .isEmpty());
    }

    void exclusionsOfTheEarlierRuleLeaveSomethingOver()
    {
        Rule one = rule("one", 1, withAuthType("mab"));
        one.notMatching = withLabels({labelId("a")});
        Rule two = rule("two", 2, withAuthType("mab"));
        QVERIFY(rulesThatNeverMatch(organization({one, two})).isEmpty());
        two.notMatching = one.notMatching;
        QCOMPARE(rulesThatNeverMatch(organization({one, two})).size(), 1);
    }

    void missingLabelsAndContradictions()
    {
        Rule dangling = rule("dangling", 1, withLabels({labelId("gone")}));
        Rule half = rule("half", 2, withLabels({labelId("gone"), labelId("a")}));
        Rule contradiction = rule("contradiction", 3, withLabels({labelId("a")}));
        contradiction.notMatching = contradiction.matching;
        Rule result = rule("result", 4, withAuthType("mab"));
        result.assignedLabels = {labelId("lost")};
        Organization some = organization({dangling, half, contradiction, result});
        const auto proofs = rulesThatNeverMatch(some);
        QCOMPARE(proofs.size(), 2);
        QCOMPARE(proofs.value(dangling.id),
                 (NeverMatches{Reason::DanglingLabel, {}, labelId("gone")}));
        QCOMPARE(proofs.value(contradiction.id).reason, Reason::Contradiction);
        QCOMPARE(danglingLabels(some, half), QList{labelId("gone")});
        QCOMPARE(danglingLabels(some, result), QList{labelId("lost")});

        some.labels.clear(); // not readable: nothing is dangling for sure
        QVERIFY(!rulesThatNeverMatch(some).contains(dangling.id));
    }

    /// What is found by words is what comparing each with each finds.
    void isWhatPairsSay()
    {
        QRandomGenerator random(20261123);
        const auto some = [&](const QStringList &all) {
            QStringList chosen;
            for (const QString &one : all) {
                if (random.bounded(3) == 0)
                    chosen.append(one);
            }
            return chosen;
        };
        int shadowed = 0;
        for (int round = 0; round < 150; ++round) {
            QList<Rule> rules;
            for (int i = 0; i < 8; ++i) {
                Criteria criteria;
                for (const QString &id : some({u"a"_s, u"ab"_s, u"b"_s, u"mdm"_s, u"not"_s}))
                    criteria.labels.append(LabelId(id));
                criteria.osTypes = some({u"x"_s, u"y"_s, u"z"_s});
                criteria.vendors = some({u"x"_s});
                for (const QString &id : some({u"s"_s, u"t"_s}))
                    criteria.sites.append(SiteId(id));
                if (criteria.isEmpty() || random.bounded(4) == 0)
                    criteria.authType = {std::nullopt, u"mab"_s};
                rules.append(rule(QByteArray::number(i).constData(), i + 1, criteria));
                rules.last().dryRun = random.bounded(6) == 0;
            }
            QHash<RuleId, NeverMatches> expected;
            for (qsizetype inner = 1; inner < rules.size(); ++inner) {
                for (qsizetype outer = 0; outer < inner; ++outer) {
                    const Rule &inFront = rules.at(outer);
                    const auto pair = rulesThatNeverMatch(organization({inFront, rules.at(inner)}));
                    // Who never matches itself shadows nobody.
                    if (!pair.contains(rules.at(inner).id) || expected.contains(inFront.id))
                        continue;
                    expected.insert(rules.at(inner).id, pair.value(rules.at(inner).id));
                    break;
                }
            }
            QCOMPARE(rulesThatNeverMatch(organization(rules)), expected);
            shadowed += int(expected.size());
        }
        QVERIFY(shadowed > 100);
    }

    /// A label may have 100,000 addresses, and two of them may still be compared.
    void longLabelsCover()
    {
        QStringList many;
        for (int i = 0; i < 1000; ++i)
            many.append(QString::number(i));
        Organization both = organization({rule("outer", 1, withLabels({labelId("long")})),
                                          rule("inner", 2, withLabels({labelId("short")}))});
        both.labels += {matchLabel("long", "client_mac", many),
                        matchLabel("short", "client_mac", {u"999"_s, u"7"_s})};
        QCOMPARE(rulesThatNeverMatch(both).value(ruleId("inner")).by, ruleId("outer"));
    }

    void namesThatNobodyHasAreDangling()
    {
        Rule fine = rule("fine", 1, withLabels({labelId("a")}));
        Rule label = rule("label", 2);
        label.notMatching = withLabels({labelId("gone")});
        Rule result = rule("result", 3);
        result.assignedLabels = {labelId("gone")};
        Rule site = rule("site", 4);
        site.matching.sites = {SiteId(u"gone"_s)};
        Rule group = rule("group", 5);
        group.notMatching.siteGroups = {SiteGroupId(u"gone"_s)};
        Organization all = organization({fine, label, result, site, group});
        QCOMPARE(rulesWithDangling(all), (QSet<RuleId>{label.id, result.id, site.id, group.id}));
        all.unreadableKinds = {u"label"_s, u"site"_s};
        QCOMPARE(rulesWithDangling(all), (QSet<RuleId>{group.id}));
    }

    void disabledRulesAreNotJudged()
    {
        Rule disabled = rule("disabled", 2);
        disabled.enabled = false;
        QVERIFY(rulesThatNeverMatch(organization({rule("all", 1), disabled})).isEmpty());
    }
};

SEKISHO_TEST(RuleChecks);
#include "tst_RuleChecks.moc"
