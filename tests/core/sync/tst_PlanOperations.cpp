// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sync/ModelPolicy.h"
#include "tests/core/sync/Property.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;
using api::mist::Verb;
using test::chance;
using test::label;
using test::labelItem;
using test::pick;
using test::rule;
using test::ruleItem;
using test::with;

namespace {

QStringList some(const QStringList &of, int percent)
{
    QStringList list;
    for (const QString &one : of) {
        if (chance(percent))
            list.append(one);
    }
    return list;
}

QJsonObject randomLabel(int number)
{
    const bool ssid = chance(50);
    QStringList values = some(ssid ? QStringList{u"s0"_s, u"s1"_s, u"s2"_s}
                                   : QStringList{u"u0"_s, u"u1"_s, u"u2"_s},
                              45);
    if (values.isEmpty())
        values = {ssid ? u"s0"_s : u"u0"_s};
    return labelItem(u"label %1"_s.arg(number), ssid ? u"ssid"_s : u"user_name"_s, values);
}

QStringList matchLabels(const ItemMap &items)
{
    QStringList ids;
    for (auto it = items.cbegin(); it != items.cend(); ++it) {
        if (it.key().type == ItemType::Label && it->value(u"type"_s) == u"match"_s)
            ids.append(it.key().id);
    }
    return ids;
}

QJsonObject randomCriteria(const ItemMap &items, int percent)
{
    QJsonObject criteria;
    const QStringList labels = some(matchLabels(items), percent / 2);
    if (!labels.isEmpty())
        criteria.insert(u"nactags"_s, QJsonArray::fromStringList(labels));
    if (chance(percent / 2))
        criteria.insert(u"auth_type"_s, chance(50) ? u"cert"_s : u"mab"_s);
    const QStringList ports = some({u"wired"_s, u"wireless"_s}, percent / 2);
    if (!ports.isEmpty())
        criteria.insert(u"port_types"_s, QJsonArray::fromStringList(ports));
    return criteria;
}

QJsonObject randomRule(const ItemMap &items, int number, int order)
{
    QJsonObject item =
            ruleItem(u"rule %1"_s.arg(number), order, chance(60) ? u"allow"_s : u"block"_s);
    item.insert(u"matching"_s, randomCriteria(items, 60));
    if (chance(40))
        item.insert(u"not_matching"_s, randomCriteria(items, 40));
    if (chance(15))
        item.insert(u"enabled"_s, false);
    if (chance(10))
        item.insert(u"dry_run"_s, true);
    if (item.value(u"action"_s) == u"allow"_s && chance(40))
        item.insert(u"apply_tags"_s, QJsonArray{u"V0"_s});
    return item;
}

ItemMap randomCloud()
{
    ItemMap items{{label(u"V0"_s), test::vlanItem(u"vlan 0"_s, u"10"_s)},
                  {label(u"V1"_s), test::vlanItem(u"vlan 1"_s, u"20"_s)},
                  {test::idp(u"I0"_s), test::idpItem(u"idp 0"_s)}};
    for (int i = pick(0, 4); i > 0; --i)
        items.insert(label(u"L%1"_s.arg(i)), randomLabel(i));
    const int step = chance(50) ? 1 : 10;
    const int count = pick(0, 6);
    for (int i = 0; i < count; ++i)
        items.insert(rule(u"R%1"_s.arg(i)), randomRule(items, i, i * step));
    if (chance(50)) {
        items.insert(test::mapping(u"I0"_s), {{u"user_realms"_s, QJsonArray{u"a.example"_s}}});
        items.insert(test::defaultIdp(), {{u"idp"_s, u"I0"_s}});
    }
    return items;
}

/// Moves a rule as the window does it.
void moveRule(ItemMap &items, const QStringList &wanted)
{
    const QList<OrderWrite> writes = planOrder(test::ordersOf(items), wanted);
    for (const OrderWrite &write : writes)
        items[rule(write.id)].insert(u"order"_s, write.order);
}

void removeLabel(ItemMap &items, const QString &id)
{
    items.remove(label(id));
    for (auto it = items.begin(); it != items.end(); ++it) {
        if (it.key().type != ItemType::Rule)
            continue;
        for (const QString &path : {u"matching.nactags"_s, u"not_matching.nactags"_s}) {
            QJsonArray kept;
            const QJsonArray ids = api::mist::valueAt(*it, path).toArray();
            for (const QJsonValue &one : ids) {
                if (one != id)
                    kept.append(one);
            }
            if (kept != ids)
                api::mist::setValueAt(*it, path,
                                      kept.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                                     : QJsonValue(kept));
        }
    }
}

/// What the draft makes has local ids, what somebody else made those of the cloud.
QString madeId(const QString &kind, const QString &mark)
{
    return (mark.startsWith(u'm') ? u"new-"_s : u"T-"_s) + kind + mark;
}

void editRules(ItemMap &items, const QString &mark)
{
    QStringList ids = test::sequenceOf(items);
    switch (pick(0, 4)) {
    case 0: { // a new one somewhere
        const QString id = madeId(u"r"_s, mark);
        ids.insert(pick(0, int(ids.size())), id);
        const QJsonObject item = randomRule(items, 100, 0);
        const QList<OrderWrite> writes = planOrder(test::ordersOf(items), ids);
        items.insert(rule(id), item);
        for (const OrderWrite &write : writes)
            items[rule(write.id)].insert(u"order"_s, write.order);
        break;
    }
    case 1:
        if (!ids.isEmpty())
            items.remove(rule(ids.at(pick(0, int(ids.size()) - 1))));
        break;
    case 2:
    case 3:
        if (ids.size() > 1) {
            ids.move(pick(0, int(ids.size()) - 1), pick(0, int(ids.size()) - 1));
            moveRule(items, ids);
        }
        break;
    default:
        if (!ids.isEmpty()) {
            QJsonObject &item = items[rule(ids.at(pick(0, int(ids.size()) - 1)))];
            const QJsonObject other = randomRule(items, 200, item.value(u"order"_s).toInt());
            const QStringList fields = {u"action"_s, u"enabled"_s, u"matching"_s, u"not_matching"_s,
                                        u"dry_run"_s};
            for (const QString &field : some(fields, 35)) {
                if (other.contains(field))
                    item.insert(field, other.value(field));
                else
                    item.remove(field);
            }
            if (item.value(u"action"_s) == u"block"_s)
                item.remove(u"apply_tags"_s);
        }
    }
}

void editOthers(ItemMap &items, const QString &mark)
{
    const QStringList labels = matchLabels(items);
    switch (pick(0, 4)) {
    case 0:
        items.insert(label(madeId(u"l"_s, mark)), randomLabel(pick(10, 20)));
        break;
    case 1:
        if (!labels.isEmpty()) {
            const QJsonValue values = randomLabel(0).value(u"values"_s);
            items[label(labels.at(pick(0, int(labels.size()) - 1)))].insert(u"values"_s, values);
        }
        break;
    case 2:
        if (!labels.isEmpty())
            removeLabel(items, labels.at(pick(0, int(labels.size()) - 1)));
        break;
    case 3:
        items.insert(test::idp(madeId(u"i"_s, mark)), test::idpItem(u"idp "_s + mark));
        items.insert(test::mapping(madeId(u"i"_s, mark)),
                     {{u"user_realms"_s, QJsonArray{mark + u".example"_s}}});
        items.insert(test::defaultIdp(), {{u"idp"_s, madeId(u"i"_s, mark)}});
        break;
    default:
        items.remove(test::idp(u"I0"_s));
        items.remove(test::mapping(u"I0"_s));
        if (items.value(test::defaultIdp()).value(u"idp"_s) == u"I0"_s)
            items.remove(test::defaultIdp());
    }
}

ItemMap edited(ItemMap items, const QString &who, int most)
{
    for (int i = pick(0, most); i > 0; --i) {
        const QString mark = who + QString::number(i);
        if (chance(70))
            editRules(items, mark);
        else
            editOthers(items, mark);
    }
    return items;
}

struct Case
{
    ItemMap base;
    ItemMap mine;
    ItemMap cloud;
    Plan plan;
};

/// A plan that can be pushed; sometimes somebody else changed the cloud meanwhile.
std::optional<Case> randomCase(bool alone)
{
    Case made;
    made.base = randomCloud();
    made.mine = edited(made.base, u"m"_s, 8);
    made.cloud = alone || chance(60) ? made.base : edited(made.base, u"t"_s, 3);
    made.plan = test::planOf(made.base, made.mine, made.cloud);
    if (!made.plan.canPush())
        return {};
    return made;
}

bool dangles(const ItemMap &items)
{
    for (auto it = items.cbegin(); it != items.cend(); ++it) {
        for (const ItemKey &key : api::mist::referencesOf(it.key(), *it)) {
            if (!items.contains(key))
                return true;
        }
    }
    return false;
}

bool before(const ItemMap &items, const QString &a, const QString &b)
{
    const int one = items.value(rule(a)).value(u"order"_s).toInt();
    const int other = items.value(rule(b)).value(u"order"_s).toInt();
    return one != other ? one < other : a < b;
}

std::string told(const Case &made)
{
    QStringList lines;
    const auto tell = [&](const QString &title, const ItemMap &items) {
        lines.append(title);
        for (auto it = items.cbegin(); it != items.cend(); ++it)
            lines.append(it.key().toText() + u' ' +
                         QString::fromUtf8(QJsonDocument(*it).toJson(QJsonDocument::Compact)));
    };
    tell(u"cloud"_s, made.cloud);
    tell(u"mine"_s, made.mine);
    for (const Operation &operation : made.plan.operations)
        lines.append(u"%1 verb %2 %3 %4 access %5"_s.arg(operation.number)
                             .arg(int(operation.verb))
                             .arg(operation.items.first().toText())
                             .arg(operation.after ? operation.after->value(u"order"_s).toInt() : -1)
                             .arg(int(operation.access)));
    for (const Between &span : made.plan.between)
        lines.append(u"between %1 %2 %3"_s.arg(span.from).arg(span.to).arg(span.mayAdmit));
    return lines.join(u'\n').toStdString();
}

} // namespace

class tst_PlanOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsBeforeRulesAndRemovalsLast()
    {
        const ItemMap cloud{{rule(u"R1"_s), ruleItem(u"One"_s, 10, u"allow"_s, {u"L1"_s})},
                            {label(u"L1"_s), labelItem(u"Old"_s, u"ssid"_s, {u"a"_s})}};
        const ItemMap mine{{rule(u"R1"_s), ruleItem(u"One"_s, 10, u"allow"_s, {u"new-l"_s})},
                           {rule(u"new-r"_s), ruleItem(u"Two"_s, 20, u"block"_s, {u"new-l"_s})},
                           {label(u"new-l"_s), labelItem(u"New"_s, u"ssid"_s, {u"b"_s})}};
        const Plan plan = test::planOf(cloud, mine, cloud);
        QStringList order;
        for (const Operation &operation : plan.operations)
            order.append(operation.items.first().toText());
        QCOMPARE(order,
                 (QStringList{u"label/new-l"_s, u"rule/new-r"_s, u"rule/R1"_s, u"label/L1"_s}));
        QCOMPARE(plan.operations.at(1).access, Access::Narrows);
        QCOMPARE(plan.operations.at(2).access, Access::Unknown);
        // Items are listed as they are sent.
        QCOMPARE(plan.items.at(1).key, rule(u"new-r"_s));
        QCOMPARE(plan.between.size(), 1);
        QCOMPARE(plan.between.first().from, 2);
        QCOMPARE(plan.between.first().to, 3);
        QVERIFY(!plan.between.first().mayAdmit);
    }

    void allOfMistNacIsOneRequest()
    {
        const ItemMap cloud{{test::idp(u"I1"_s), test::idpItem(u"Old"_s)},
                            {test::mapping(u"I1"_s), {{u"user_realms"_s, QJsonArray{u"a"_s}}}},
                            {test::defaultIdp(), {{u"idp"_s, u"I1"_s}}}};
        const ItemMap mine{{test::idp(u"new-i"_s), test::idpItem(u"New"_s)},
                           {test::mapping(u"new-i"_s), {{u"user_realms"_s, QJsonArray{u"a"_s}}}},
                           {test::defaultIdp(), {{u"idp"_s, u"new-i"_s}}},
                           {{ItemType::NacSwitch, u"eu_only"_s}, {{u"value"_s, true}}}};
        const Plan plan = test::planOf(cloud, mine, cloud);
        QVERIFY(plan.canPush());
        QCOMPARE(plan.operations.size(), 3);
        QCOMPARE(plan.operations.at(0).verb, Verb::Create);
        QCOMPARE(plan.operations.at(1).type, ItemType::NacSwitch);
        QCOMPARE(plan.operations.at(1).id, QString());
        QCOMPARE(plan.operations.at(1).items.size(), 4);
        QCOMPARE(plan.operations.at(2).verb, Verb::Delete);
        QCOMPARE(test::pushed(plan, cloud), mine);
    }

    void aRuleThatChangesAndMovesIsOneRequest()
    {
        const ItemMap cloud{{rule(u"R1"_s), ruleItem(u"One"_s, 10)},
                            {rule(u"R2"_s), ruleItem(u"Two"_s, 20, u"block"_s)}};
        ItemMap mine = cloud;
        mine[rule(u"R2"_s)] = ruleItem(u"Zwei"_s, 5, u"block"_s);
        const Plan plan = test::planOf(cloud, mine, cloud);
        QCOMPARE(plan.operations.size(), 1);
        QCOMPARE(plan.operations.first().access, Access::Narrows);
        QVERIFY(plan.between.isEmpty());
    }

    void endpointsGoTogether()
    {
        ItemMap mine;
        for (int i = 0; i < 1200; ++i)
            mine.insert({ItemType::Endpoint, u"new-%1"_s.arg(i, 4, 10, QLatin1Char('0'))},
                        {{u"mac"_s, u"00%1"_s.arg(i, 10, 16, QLatin1Char('0'))}});
        const Plan plan = test::planOf({}, mine, {});
        QCOMPARE(plan.operations.size(), 2);
        QCOMPARE(plan.operations.first().items.size(), api::mist::kEndpointsPerWrite);
        QCOMPARE(test::pushed(plan, {}), mine);
    }

    /// A rule that begins to use a label finds it as it shall be, even if that costs a span in
    /// which somebody might get in: it is named.
    void aLabelChangesBeforeTheRuleThatBeginsToUseIt()
    {
        const ItemMap cloud{{rule(u"R1"_s), ruleItem(u"One"_s, 10, u"allow"_s, {u"L1"_s})},
                            {rule(u"R2"_s), ruleItem(u"Two"_s, 20)},
                            {label(u"L1"_s), labelItem(u"Label"_s, u"ssid"_s, {u"a"_s})}};
        ItemMap mine = cloud;
        mine[rule(u"R2"_s)] = ruleItem(u"Two"_s, 20, u"allow"_s, {u"L1"_s});
        mine[label(u"L1"_s)] = labelItem(u"Label"_s, u"ssid"_s, {u"a"_s, u"b"_s});
        const Plan plan = test::planOf(cloud, mine, cloud);
        QCOMPARE(plan.operations.size(), 2);
        QCOMPARE(plan.operations.at(0).type, ItemType::Label);
        QCOMPARE(plan.operations.at(0).access, Access::Widens);
        QCOMPARE(plan.operations.at(1).access, Access::Narrows);
        QCOMPARE(plan.between.size(), 1);
        QVERIFY(plan.between.first().mayAdmit);
        QCOMPARE(plan.between.first().from, 1);
        QCOMPARE(plan.between.first().to, 2);
    }

    void aProviderChangesBeforeTheRealmsThatLeadToIt()
    {
        const ItemKey level{ItemType::NacSwitch, u"eap_ssl_security_level"_s};
        const ItemMap cloud{{test::idp(u"I1"_s), test::idpItem(u"Old"_s)},
                            {test::mapping(u"I1"_s), {{u"user_realms"_s, QJsonArray{u"a"_s}}}},
                            {level, {{u"value"_s, 1}}}};
        ItemMap mine = cloud;
        mine[test::idp(u"I1"_s)].insert(u"openroaming_ssids"_s, QJsonArray{u"other"_s});
        mine[level] = {{u"value"_s, 3}};
        mine[test::mapping(u"I1"_s)] = {{u"user_realms"_s, QJsonArray{u"b"_s}}};
        const Plan plan = test::planOf(cloud, mine, cloud);
        QCOMPARE(plan.operations.size(), 2);
        QCOMPARE(plan.operations.first().type, ItemType::IdentityProvider);
        QCOMPARE(plan.operations.last().access, Access::Unknown);
    }

    void aCrlIsUploadedEarlyAndRemovedLate()
    {
        const ItemKey old{ItemType::CrlFile, u"C1"_s};
        const ItemMap cloud{{old, {{u"name"_s, u"Old"_s}}},
                            {rule(u"R1"_s), ruleItem(u"One"_s, 10)}};
        ItemMap mine{{rule(u"R1"_s), ruleItem(u"Uno"_s, 10, u"block"_s)}};
        mine.insert({ItemType::CrlFile, u"new-c"_s}, {{u"name"_s, u"New"_s}});
        PlanInput input;
        input.cloud = cloud;
        input.draft = test::draftOf(cloud, mine);
        const QList<Operation> operations = makePlan(input).operations;
        QCOMPARE(operations.size(), 3);
        QCOMPARE(operations.at(0).id, u"new-c"_s);
        QCOMPARE(operations.at(2).id, u"C1"_s);
    }

    void oneSwitchAlone()
    {
        const ItemMap mine{{{ItemType::NacSwitch, u"eap_ssl_security_level"_s}, {{u"value"_s, 3}}}};
        const Plan plan = test::planOf({}, mine, {});
        QCOMPARE(plan.operations.size(), 1);
        QCOMPARE(plan.operations.first().access, Access::Narrows);
        QCOMPARE(test::pushed(plan, {}), mine);
    }

    void narrowingComesFirst()
    {
        const ItemMap cloud{{rule(u"R1"_s), ruleItem(u"One"_s, 10)},
                            {rule(u"R2"_s), ruleItem(u"Two"_s, 20, u"block"_s)}};
        ItemMap mine;
        mine.insert(rule(u"new-a"_s), ruleItem(u"New allow"_s, 1));
        mine.insert(rule(u"new-b"_s), ruleItem(u"New block"_s, 2, u"block"_s));
        const Plan plan = test::planOf(cloud, mine, cloud);
        QList<Access> access;
        for (const Operation &operation : plan.operations)
            access.append(operation.access);
        QCOMPARE(access,
                 (QList<Access>{Access::Narrows, Access::Narrows, Access::Widens, Access::Widens}));
        QCOMPARE(plan.between.size(), 1);
        QVERIFY(!plan.between.first().mayAdmit);
    }

    void theEndIsThePlan()
    {
        QVERIFY(test::holds(
                "all operations make what was planned",
                [] {
                    const auto made = randomCase(false);
                    RC_PRE(made.has_value());
                    const ItemMap end = test::pushed(made->plan, made->cloud);
                    ItemMap planned = made->cloud;
                    for (const PlanItem &item : made->plan.items) {
                        if (item.state == ItemState::Same)
                            continue;
                        if (item.result)
                            planned.insert(item.key, *item.result);
                        else
                            planned.remove(item.key);
                    }
                    RC_ASSERT(end == planned);
                    if (made->cloud == made->base) {
                        RC_ASSERT(end.keys() == made->mine.keys());
                        RC_ASSERT(test::sequenceOf(end) == test::sequenceOf(made->mine));
                        for (auto it = end.cbegin(); it != end.cend(); ++it) {
                            const QJsonObject wanted = made->mine.value(it.key());
                            RC_ASSERT(api::mist::sameItem(it.key().type, with(*it, u"order"_s, 0),
                                                          with(wanted, u"order"_s, 0)));
                        }
                    }
                },
                300));
    }

    void everyStepIsWhole()
    {
        QVERIFY(test::holds(
                "references, orders and swaps at every step",
                [] {
                    const auto made = randomCase(false);
                    // Apart: inside the macro && does not stop at the left side.
                    RC_PRE(made.has_value());
                    RC_PRE(!dangles(made->cloud));
                    const ItemMap end = test::pushed(made->plan, made->cloud);
                    const QStringList rules = test::sequenceOf(made->cloud);
                    QSet<ItemKey> changed;
                    ItemMap now = made->cloud;
                    for (const Operation &operation : made->plan.operations) {
                        test::apply(operation, now);
                        changed.unite(
                                QSet<ItemKey>(operation.items.begin(), operation.items.end()));
                        RC_LOG() << told(*made) << "\nstep " << operation.number;
                        RC_ASSERT(!dangles(now));
                        QSet<int> orders;
                        for (const OrderWrite &write : test::ordersOf(now))
                            orders.insert(write.order);
                        RC_ASSERT(orders.size() == test::ordersOf(now).size());
                        for (const QString &a : rules) {
                            for (const QString &b : rules) {
                                if (a != b && end.contains(rule(a)) && end.contains(rule(b)) &&
                                    before(made->cloud, a, b) == before(end, a, b))
                                    RC_ASSERT(before(now, a, b) == before(end, a, b));
                            }
                        }
                    }
                    RC_ASSERT(made->plan.operations.size() <= changed.size());
                },
                200));
    }

    void nobodyGetsInOnTheWay()
    {
        QVERIFY(test::holds(
                "narrow before widen",
                [] {
                    const auto made = randomCase(true);
                    RC_PRE(made.has_value());
                    const QStringList old = test::decisions(made->cloud);
                    const QStringList fresh =
                            test::decisions(test::pushed(made->plan, made->cloud));
                    ItemMap now = made->cloud;
                    QStringList previous = old;
                    for (const Operation &operation : made->plan.operations) {
                        test::apply(operation, now);
                        const QStringList decided = test::decisions(now);
                        const int step = operation.number;
                        bool between = false;
                        bool mayAdmit = false;
                        for (const Between &span : made->plan.between) {
                            if (span.from <= step && step < span.to) {
                                between = true;
                                mayAdmit = mayAdmit || span.mayAdmit;
                            }
                        }
                        RC_LOG() << told(*made) << "\nstep " << step;
                        for (int i = 0; i < int(decided.size()); ++i) {
                            const bool in = !decided.at(i).isEmpty();
                            const bool was = !previous.at(i).isEmpty();
                            // What each operation claims of itself.
                            if (operation.access == Access::Narrows)
                                RC_ASSERT(!in || was);
                            if (operation.access == Access::Widens)
                                RC_ASSERT(in || !was);
                            if (operation.access == Access::Neutral)
                                RC_ASSERT(in == was);
                            if (!mayAdmit && in)
                                RC_ASSERT(!old.at(i).isEmpty() || !fresh.at(i).isEmpty());
                        }
                        if (!between)
                            RC_ASSERT(decided == old || decided == fresh);
                        previous = decided;
                    }
                },
                300));
    }

    /// The span in which somebody might get in is the exception, not what every plan says.
    void mostPlansAreSafeThroughout()
    {
        int plans = 0;
        int safe = 0;
        QVERIFY(test::holds(
                "counted",
                [&] {
                    const auto made = randomCase(true);
                    RC_PRE(made.has_value());
                    ++plans;
                    safe += std::none_of(made->plan.between.begin(), made->plan.between.end(),
                                         [](const Between &span) { return span.mayAdmit; });
                },
                200));
        QVERIFY2(safe * 2 > plans, qPrintable(u"%1 of %2"_s.arg(safe).arg(plans)));
    }

    void theSamePlanTwice()
    {
        QVERIFY(test::holds(
                "plan ids",
                [] {
                    const auto made = randomCase(false);
                    RC_PRE(made.has_value());
                    const Plan again = test::planOf(made->base, made->mine, made->cloud);
                    RC_ASSERT(again.id == made->plan.id);
                    // Anything that is touched changes it.
                    const PlanItem &item =
                            made->plan.items.at(pick(0, int(made->plan.items.size()) - 1));
                    if (!item.theirs)
                        return;
                    ItemMap cloud = made->cloud;
                    cloud[item.key].insert(u"some_day"_s, u"changed"_s);
                    RC_ASSERT(test::planOf(made->base, made->mine, cloud).id != made->plan.id);
                },
                100));
    }
};

SEKISHO_TEST(PlanOperations);

#include "tst_PlanOperations.moc"
