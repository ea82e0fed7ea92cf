// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sync/PlanFixture.h"
#include "tests/core/sync/Property.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;
using test::chance;
using test::label;
using test::labelItem;
using test::pick;
using test::rule;
using test::ruleItem;
using test::with;
using Side = FieldChange::Side;

namespace {

const ItemKey kLabel = label(u"L1"_s);

ItemMap one(const QJsonObject &item) { return {{kLabel, item}}; }

const FieldChange *fieldOf(const PlanItem &item, const QString &path)
{
    for (const FieldChange &change : item.fields) {
        if (change.field.path == path)
            return &change;
    }
    return nullptr;
}

QJsonObject randomLabel()
{
    QJsonObject item = labelItem(u"name %1"_s.arg(pick(0, 2)), u"ssid"_s, {});
    QJsonArray values;
    for (int i = 0; i < 3; ++i) {
        if (chance(50))
            values.append(u"value %1"_s.arg(i));
    }
    item.insert(u"values"_s, values);
    if (chance(50))
        item.insert(u"match_all"_s, chance(50));
    if (chance(30))
        item.insert(u"some_day"_s, pick(0, 2)); // what the cloud may add
    return item;
}

QJsonObject edited(QJsonObject item)
{
    const QJsonObject other = randomLabel();
    for (auto it = other.begin(); it != other.end(); ++it) {
        if (chance(30))
            item.insert(it.key(), it.value());
    }
    return item;
}

std::optional<QJsonObject> optionally(const QJsonObject &item)
{
    return chance(85) ? std::optional(item) : std::nullopt;
}

Plan planOne(const ItemKey &key, const DraftItem &draft, const std::optional<QJsonObject> &cloud)
{
    PlanInput input;
    input.draft.insert(key, draft);
    if (cloud)
        input.cloud.insert(key, *cloud);
    return makePlan(input);
}

} // namespace

class tst_PlanItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingInTheDraft()
    {
        const Plan plan = makePlan({});
        QVERIFY(plan.items.isEmpty());
        QVERIFY(!plan.canPush());
        QCOMPARE(plan.id.size(), 64);
    }

    void fieldsOfBothSidesMerge()
    {
        const QJsonObject base = labelItem(u"Staff"_s, u"ssid"_s, {u"a"_s});
        const Plan plan = test::planOf(one(base), one(with(base, u"name"_s, u"Crew"_s)),
                                       one(with(base, u"values"_s, QJsonArray{u"b"_s})));
        QCOMPARE(plan.items.size(), 1);
        const PlanItem &item = plan.items.first();
        QCOMPARE(item.state, ItemState::Ready);
        QCOMPARE(item.change, Change::Changed);
        QCOMPARE(item.name, u"Crew"_s);
        QCOMPARE(fieldOf(item, u"name"_s)->side, Side::Mine);
        QCOMPARE(fieldOf(item, u"values"_s)->side, Side::Theirs);
        QCOMPARE(*item.result, labelItem(u"Crew"_s, u"ssid"_s, {u"b"_s}));
        QVERIFY(plan.canPush());
        QCOMPARE(plan.operations.size(), 1);
        QCOMPARE(plan.operations.first().verb, api::mist::Verb::Update);
        QCOMPARE(plan.operations.first().id, u"L1"_s);
    }

    void theSameOnBothSides()
    {
        const QJsonObject base = labelItem(u"Staff"_s, u"ssid"_s, {u"a"_s, u"b"_s});
        const QJsonObject mine = with(base, u"values"_s, QJsonArray{u"c"_s, u"b"_s});
        const QJsonObject theirs = with(base, u"values"_s, QJsonArray{u"b"_s, u"c"_s});
        const Plan plan = test::planOf(one(base), one(mine), one(theirs));
        QCOMPARE(plan.items.first().state, ItemState::Same);
        QVERIFY(!plan.items.first().result);
        QVERIFY(plan.operations.isEmpty());
        QVERIFY(!plan.canPush());
    }

    void bothDifferently()
    {
        const QJsonObject base = labelItem(u"Staff"_s, u"ssid"_s, {u"a"_s});
        const Plan plan = test::planOf(one(base), one(with(base, u"name"_s, u"Crew"_s)),
                                       one(with(base, u"name"_s, u"Team"_s)));
        QCOMPARE(plan.items.first().state, ItemState::Conflict);
        QCOMPARE(plan.items.first().conflict, ConflictKind::Fields);
        QCOMPARE(plan.conflicts(), 1);
        QVERIFY(!plan.canPush());
        QVERIFY(plan.operations.isEmpty());
    }

    void removals()
    {
        const QJsonObject base = labelItem(u"Staff"_s, u"ssid"_s, {u"a"_s});
        const QJsonObject other = with(base, u"name"_s, u"Team"_s);
        Plan plan = planOne(kLabel, {base, std::nullopt, {}}, base);
        QCOMPARE(plan.items.first().state, ItemState::Ready);
        QCOMPARE(plan.items.first().change, Change::Removed);
        QCOMPARE(plan.operations.first().verb, api::mist::Verb::Delete);
        plan = planOne(kLabel, {base, std::nullopt, {}}, other);
        QCOMPARE(plan.items.first().conflict, ConflictKind::ChangedThere);
        plan = planOne(kLabel, {base, std::nullopt, {}}, std::nullopt);
        QCOMPARE(plan.items.first().state, ItemState::Same);
        plan = planOne(kLabel, {base, other, {}}, std::nullopt);
        QCOMPARE(plan.items.first().conflict, ConflictKind::RemovedThere);
    }

    void additions()
    {
        const QJsonObject mine = labelItem(u"Staff"_s, u"ssid"_s, {u"a"_s});
        const ItemKey fresh = label(u"new-1"_s);
        Plan plan = planOne(fresh, {std::nullopt, mine, {}}, std::nullopt);
        QCOMPARE(plan.items.first().change, Change::Added);
        QCOMPARE(plan.operations.first().verb, api::mist::Verb::Create);
        QCOMPARE(plan.operations.first().id, u"new-1"_s);
        const ItemKey realm = test::mapping(u"I1"_s);
        const QJsonObject ours{{u"user_realms"_s, QJsonArray{u"a.example"_s}}};
        const QJsonObject theirs{{u"user_realms"_s, QJsonArray{u"b.example"_s}}};
        plan = planOne(realm, {std::nullopt, ours, {}}, theirs);
        QCOMPARE(plan.items.first().conflict, ConflictKind::AddedThere);
        plan = planOne(realm, {std::nullopt, ours, {}}, ours);
        QCOMPARE(plan.items.first().state, ItemState::Same);
    }

    void problemsBlock()
    {
        const Plan plan =
                planOne(rule(u"new-1"_s),
                        {std::nullopt, ruleItem({}, 5, u"allow"_s, {u"gone"_s}), {}}, std::nullopt);
        QCOMPARE(plan.items.first().state, ItemState::Blocked);
        QStringList ids;
        for (const api::mist::WriteProblem &problem : plan.items.first().problems)
            ids.append(problem.id);
        QVERIFY(ids.contains(u"name-missing"_s));
        QVERIFY(ids.contains(u"dangling"_s));
        QVERIFY(!plan.canPush());
        QCOMPARE(plan.blocked(), 1);
    }

    void whatWasWrongBeforeDoesNotBlock()
    {
        const QJsonObject base = ruleItem(u"Old"_s, 5, u"allow"_s, {u"gone"_s});
        const Plan plan = planOne(rule(u"R1"_s), {base, with(base, u"name"_s, u"New"_s), {}}, base);
        QCOMPARE(plan.items.first().state, ItemState::Ready);
    }

    void whatIsInUseIsNotRemoved()
    {
        ItemMap cloud{{rule(u"R1"_s), ruleItem(u"Staff"_s, 5, u"allow"_s, {u"L1"_s})},
                      {kLabel, labelItem(u"Staff"_s, u"ssid"_s, {u"a"_s})}};
        ItemMap mine = cloud;
        mine.remove(kLabel);
        Plan plan = test::planOf(cloud, mine, cloud);
        QCOMPARE(plan.items.first().problems,
                 (QList<api::mist::WriteProblem>{
                         {u"in-use"_s, {}, {u"rule"_s, u"R1"_s, u"Staff"_s}}}));
        mine[rule(u"R1"_s)] = ruleItem(u"Staff"_s, 5);
        plan = test::planOf(cloud, mine, cloud);
        QVERIFY(plan.canPush());
        QCOMPARE(plan.operations.last().verb, api::mist::Verb::Delete);
    }

    void secretsThatAreGoneAreNamed()
    {
        const ItemKey key = test::idp(u"new-1"_s);
        const QJsonObject item =
                test::ldapItem(u"Directory"_s, api::mist::draftSecretMarker(u"s1"_s));
        PlanInput input;
        input.draft.insert(key, {std::nullopt, item, {}});
        Plan plan = makePlan(input);
        QCOMPARE(plan.items.first().secretsNeeded, QStringList{u"ldap_bind_password"_s});
        QCOMPARE(plan.items.first().state, ItemState::Blocked);
        input.typedSecrets = {u"s1"_s};
        plan = makePlan(input);
        QCOMPARE(plan.items.first().secretsNeeded, QStringList());
        QVERIFY(plan.canPush());
        // The marker of a snapshot has no value behind it when the object is made anew.
        input.draft[key].value =
                test::ldapItem(u"Directory"_s, QJsonObject{{u"$secret"_s, u"digest"_s}});
        plan = makePlan(input);
        QCOMPARE(plan.items.first().secretsNeeded, QStringList{u"ldap_bind_password"_s});
    }

    void maskedSecretsOfWhatIsSentWhole()
    {
        const ItemKey server{ItemType::ServerCertificate, u"-"_s};
        const QJsonObject marker{{u"$secret"_s, u"digest"_s}};
        const ItemKey level{ItemType::NacSwitch, u"eap_ssl_security_level"_s};
        PlanInput input;
        input.cloud = {{server, {{u"cert"_s, u"PEM"_s}, {u"key"_s, marker}}}};
        input.draft.insert(level, {std::nullopt, QJsonObject{{u"value"_s, 3}}, {}});
        QVERIFY(makePlan(input).canPush());
        input.masked.insert(server, {u"key"_s});
        const Plan plan = makePlan(input);
        QVERIFY(!plan.canPush());
        QCOMPARE(plan.items.first().secretsNeeded, QStringList{u"server_certificate/-.key"_s});
        // A provider is sent by member: only a masked one in a member that changes matters.
        const ItemKey key = test::idp(u"I1"_s);
        const QJsonObject base = test::ldapItem(u"Directory"_s, marker);
        PlanInput other;
        other.cloud = {{key, base}};
        other.masked.insert(key, {u"ldap_bind_password"_s});
        other.draft.insert(key, {base, with(base, u"name"_s, u"LDAP"_s), {}});
        QVERIFY(makePlan(other).canPush());
    }

    /// A cloud that leaves secrets out shows no marker: the key is wanted all the same.
    void anotherServerCertificateWantsItsKey()
    {
        const ItemKey server{ItemType::ServerCertificate, u"-"_s};
        const QJsonObject base{{u"cert"_s, u"PEM"_s}};
        const QJsonObject bare{{u"cert"_s, u"another PEM"_s}};
        PlanInput input;
        input.cloud = {{server, base}};
        input.masked.insert(server, {u"key"_s});
        input.draft.insert(server, {base, bare, {}});
        QCOMPARE(makePlan(input).items.first().secretsNeeded, QStringList{u"key"_s});
        input.draft[server].value =
                with(bare, u"key"_s, QJsonValue(api::mist::draftSecretMarker(u"s1"_s)));
        input.typedSecrets = {u"s1"_s};
        QVERIFY(makePlan(input).canPush());
        // None at all before: not entered again, but missing.
        PlanInput first;
        first.draft.insert(server, {std::nullopt, bare, {}});
        QCOMPARE(makePlan(first).items.first().problems.value(0).id, u"required"_s);
        QVERIFY(makePlan(first).items.first().secretsNeeded.isEmpty());
    }

    /// The same of the lists of RADIUS servers, which are sent whole.
    void serversWantTheSecretsThatTheCloudLeavesOut()
    {
        const ItemKey key = test::idp(u"P1"_s);
        const auto proxy = [](const QJsonArray &servers) {
            return QJsonObject{{u"name"_s, u"Proxy"_s},
                               {u"idp_type"_s, u"mxedge_proxy"_s},
                               {u"mxedge_proxy"_s, QJsonObject{{u"mxcluster_id"_s, u"C1"_s},
                                                               {u"auth_servers"_s, servers}}}};
        };
        const QJsonObject first{{u"host"_s, u"radius-1.example.jp"_s}};
        QJsonObject second{{u"host"_s, u"radius-2.example.jp"_s}};
        const QJsonObject base = proxy({first});
        PlanInput input;
        input.cloud = {{key, base}};
        input.draft.insert(key, {base, with(base, u"name"_s, u"Other"_s), {}});
        QVERIFY(makePlan(input).canPush());
        second.insert(u"secret"_s, api::mist::draftSecretMarker(u"s1"_s));
        input.typedSecrets = {u"s1"_s};
        input.draft[key].value = proxy({first, second});
        QCOMPARE(makePlan(input).items.first().secretsNeeded,
                 QStringList{u"mxedge_proxy.auth_servers[0].secret"_s});
    }

    void conflictsAreDecidedFieldByField()
    {
        const QJsonObject base = labelItem(u"Staff"_s, u"ssid"_s, {u"a"_s});
        const QJsonObject mine = with(with(base, u"name"_s, u"Crew"_s), u"match_all"_s, true);
        const QJsonObject theirs =
                with(with(base, u"name"_s, u"Team"_s), u"values"_s, QJsonArray{u"b"_s});
        const PlanItem item = test::planOf(one(base), one(mine), one(theirs)).items.first();
        const auto value = [&](const DraftEdit &edit) { return *edit.changes.value(kLabel); };
        const DraftEdit kept = resolveConflict(item, Choice::Mine);
        QCOMPARE(kept.what, u"resolve"_s);
        QCOMPARE(kept.bases.value(kLabel), std::optional(theirs));
        QCOMPARE(value(kept), with(with(theirs, u"name"_s, u"Crew"_s), u"match_all"_s, true));
        QCOMPARE(value(resolveConflict(item, Choice::Theirs)), with(theirs, u"match_all"_s, true));
        QCOMPARE(value(resolveConflict(
                         item, {{u"name"_s, Choice::Mine}, {u"match_all"_s, Choice::Theirs}})),
                 with(theirs, u"name"_s, u"Crew"_s));
        QCOMPARE(value(resolveConflict(item, {}, base)), base);
        // Decided: what is left plans without conflict.
        const Plan again = planOne(kLabel, {theirs, value(kept), {}}, theirs);
        QCOMPARE(again.items.first().state, ItemState::Ready);
    }

    void conflictsOfWholeItems()
    {
        const QJsonObject base = labelItem(u"Staff"_s, u"ssid"_s, {u"a"_s});
        const QJsonObject other = with(base, u"name"_s, u"Team"_s);
        PlanItem item = planOne(kLabel, {base, std::nullopt, {}}, other).items.first();
        DraftEdit edit = resolveConflict(item, Choice::Mine);
        QVERIFY(!edit.changes.value(kLabel));
        QCOMPARE(edit.bases.value(kLabel), std::optional(other));
        edit = resolveConflict(item, Choice::Theirs);
        QCOMPARE(edit.changes.value(kLabel), std::optional(other));
        // Gone there, wanted here: a new one, since the cloud gives another id.
        item = planOne(kLabel, {base, other, {}}, std::nullopt).items.first();
        edit = resolveConflict(item, Choice::Mine);
        QCOMPARE(edit.changes.size(), 2);
        QVERIFY(!edit.changes.value(kLabel));
        QVERIFY(!edit.bases.value(kLabel));
        const auto made = std::find_if(edit.changes.keyBegin(), edit.changes.keyEnd(),
                                       [](const ItemKey &key) { return key != kLabel; });
        QVERIFY(api::mist::isLocalId(made->id));
        QCOMPARE(edit.changes.value(*made), std::optional(other));
        edit = resolveConflict(item, Choice::Theirs);
        QCOMPARE(edit.changes.size(), 1);
        QVERIFY(!edit.changes.value(kLabel));
    }

    void planIds()
    {
        const QJsonObject base = labelItem(u"Staff"_s, u"ssid"_s, {u"a"_s});
        PlanInput input;
        input.cloud = one(base);
        input.cloud.insert(label(u"L2"_s), labelItem(u"Other"_s, u"ssid"_s, {u"x"_s}));
        input.draft.insert(kLabel, {base, with(base, u"name"_s, u"Crew"_s), {}});
        const QString id = makePlan(input).id;
        input.now = QDateTime::currentDateTimeUtc();
        QCOMPARE(makePlan(input).id, id);
        PlanInput elsewhere = input;
        elsewhere.cloud[label(u"L2"_s)].insert(u"name"_s, u"Something"_s);
        QCOMPARE(makePlan(elsewhere).id, id);
        PlanInput there = input;
        there.cloud[kLabel].insert(u"values"_s, QJsonArray{u"b"_s});
        QVERIFY(makePlan(there).id != id);
        PlanInput here = input;
        here.draft[kLabel].value = with(base, u"name"_s, u"Team"_s);
        QVERIFY(makePlan(here).id != id);
        // Somebody makes a rule that names what is removed: that plan cannot be sent.
        PlanInput removal = input;
        removal.draft[kLabel].value.reset();
        const Plan free = makePlan(removal);
        QVERIFY(free.canPush());
        removal.cloud.insert(rule(u"R9"_s), ruleItem(u"New"_s, 9, u"block"_s, {kLabel.id}));
        const Plan blocked = makePlan(removal);
        QCOMPARE(blocked.blocked(), 1);
        QVERIFY(blocked.id != free.id);
    }

    void differences()
    {
        const QJsonObject base = labelItem(u"Staff"_s, u"ssid"_s, {u"a"_s, u"b"_s});
        const ItemMap before{{kLabel, base},
                             {label(u"L2"_s), base},
                             {label(u"L3"_s), base},
                             {rule(u"R1"_s), ruleItem(u"One"_s, 1)},
                             {rule(u"R2"_s), ruleItem(u"Two"_s, 2)}};
        ItemMap after = before;
        after[kLabel] = with(base, u"name"_s, u"Crew"_s);
        after[label(u"L2"_s)] = with(base, u"values"_s, QJsonArray{u"b"_s, u"a"_s});
        after.remove(label(u"L3"_s));
        after.insert(label(u"L4"_s), base);
        after[rule(u"R2"_s)].insert(u"order"_s, 0);
        const QList<PlanItem> items = difference(before, after);
        QCOMPARE(items.size(), 4); // the order of values says nothing
        QCOMPARE(items.at(0).key, rule(u"R2"_s));
        QCOMPARE(items.at(0).placeBefore, 2);
        QCOMPARE(items.at(0).placeAfter, 1);
        QCOMPARE(items.at(1).change, Change::Changed);
        QCOMPARE(items.at(1).fields.size(), 1);
        QCOMPARE(items.at(1).fields.first().side, Side::Mine);
        QCOMPARE(items.at(2).change, Change::Removed);
        QCOMPARE(items.at(3).change, Change::Added);
        QVERIFY(difference(after, after).isEmpty());
    }

    void mergeIsSymmetric()
    {
        QVERIFY(test::holds(
                "both see the same conflicts and the same result",
                [] {
                    const QJsonObject base = randomLabel();
                    const auto mine = optionally(edited(base));
                    const auto theirs = optionally(edited(base));
                    if (!mine && !theirs)
                        return;
                    const PlanItem here = planOne(kLabel, {base, mine, {}}, theirs).items.first();
                    const PlanItem there = planOne(kLabel, {base, theirs, {}}, mine).items.first();
                    const auto same = [](const std::optional<QJsonObject> &a,
                                         const std::optional<QJsonObject> &b) {
                        return a && b ? api::mist::sameItem(ItemType::Label, *a, *b)
                                      : a.has_value() == b.has_value();
                    };
                    // A side that changed nothing has no edit, so there is nothing to compare with.
                    if (same(base, mine) || same(base, theirs))
                        return;
                    RC_ASSERT((here.state == ItemState::Conflict) ==
                              (there.state == ItemState::Conflict));
                    if (here.state == ItemState::Conflict)
                        return;
                    const auto end = [](const PlanItem &item) {
                        return item.state == ItemState::Same ? item.theirs : item.result;
                    };
                    RC_ASSERT(same(end(here), end(there)));
                },
                500));
    }

    void nothingVanishesInSilence()
    {
        QVERIFY(test::holds(
                "every change of either side is in the result",
                [] {
                    const QJsonObject base = randomLabel();
                    const QJsonObject mine = edited(base);
                    const QJsonObject theirs = edited(base);
                    const PlanItem item = planOne(kLabel, {base, mine, {}}, theirs).items.first();
                    if (item.state == ItemState::Conflict) {
                        RC_ASSERT(std::any_of(item.fields.begin(), item.fields.end(),
                                              [](const auto &f) { return f.side == Side::Both; }));
                        return;
                    }
                    const QJsonObject result = item.result.value_or(theirs);
                    for (const QString &name : (base.keys() + mine.keys() + theirs.keys())) {
                        if (mine.value(name) != base.value(name) ||
                            theirs.value(name) != base.value(name))
                            RC_ASSERT(result.value(name) == mine.value(name) ||
                                      result.value(name) == theirs.value(name));
                        const api::mist::Field *field = nullptr;
                        const auto fields = api::mist::fieldsIn(ItemType::Label,
                                                                {&base, &mine, &theirs, &result});
                        for (const api::mist::Field &candidate : fields) {
                            if (candidate.path == name)
                                field = &candidate;
                        }
                        if (!field)
                            continue;
                        const auto differs = [&](const QJsonObject &a, const QJsonObject &b) {
                            return !api::mist::sameValue(ItemType::Label, *field, a.value(name),
                                                         b.value(name));
                        };
                        if (differs(mine, base))
                            RC_ASSERT(!differs(result, mine));
                        if (differs(theirs, base))
                            RC_ASSERT(!differs(result, theirs));
                    }
                },
                300));
    }
};

SEKISHO_TEST(PlanItems);

#include "tst_PlanItems.moc"
