// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/PlanOrder.h"
#include "tests/core/sync/Property.h"
#include "tests/support/TestRegistry.h"

#include <QTest>
#include <limits>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;
using test::chance;
using test::pick;

namespace {

using Orders = QMap<QString, int>;

bool before(const Orders &orders, const QString &a, const QString &b)
{
    return orders.value(a) != orders.value(b) ? orders.value(a) < orders.value(b) : a < b;
}

QList<OrderWrite> rulesOf(const QList<int> &orders)
{
    QList<OrderWrite> rules;
    for (int i = 0; i < int(orders.size()); ++i)
        rules.append({QString(QChar(u'A' + i)), orders.at(i)});
    std::stable_sort(rules.begin(), rules.end(), [](const OrderWrite &a, const OrderWrite &b) {
        return a.order != b.order ? a.order < b.order : a.id < b.id;
    });
    return rules;
}

Orders valuesOf(const QList<OrderWrite> &rules)
{
    Orders orders;
    for (const OrderWrite &rule : rules)
        orders.insert(rule.id, rule.order);
    return orders;
}

QStringList sequenceOf(const Orders &orders, const QStringList &ids)
{
    QStringList sorted = ids;
    std::sort(sorted.begin(), sorted.end(),
              [&](const QString &a, const QString &b) { return before(orders, a, b); });
    return sorted;
}

/// The fewest writes that can do it with values that nobody has: all sets of rules that stay, the
/// others at the smallest free value each.
int fewestWrites(const QList<OrderWrite> &now, const QStringList &wanted)
{
    const Orders orders = valuesOf(now);
    const QList<int> used = orders.values();
    int fewest = int(wanted.size());
    for (uint set = 0; set < 1u << wanted.size(); ++set) {
        qint64 last = -1;
        QString kept; // the seat before, if it stays
        bool possible = true;
        for (int i = 0; i < int(wanted.size()) && possible; ++i) {
            const QString &id = wanted.at(i);
            if (set & 1u << i) {
                const bool equal = !kept.isEmpty() && orders.value(id) == last && kept < id;
                possible = orders.contains(id) && (orders.value(id) > last || equal);
                last = orders.value(id);
                kept = id;
                continue;
            }
            kept.clear();
            do {
                ++last;
            } while (used.contains(last));
        }
        if (possible)
            fewest = std::min(fewest, int(wanted.size()) - int(qPopulationCount(set)));
    }
    return fewest;
}

struct Case
{
    QList<OrderWrite> now;
    QStringList wanted;
};

Case randomCase(int most)
{
    QList<int> orders;
    const int count = pick(0, most);
    const int range = chance(50) ? count : 4 * most;
    for (int i = 0; i < count; ++i)
        orders.append(pick(0, range));
    Case made{rulesOf(orders), {}};
    for (const OrderWrite &rule : std::as_const(made.now)) {
        if (chance(85))
            made.wanted.append(rule.id);
    }
    for (int moves = pick(0, 4); moves > 0 && made.wanted.size() > 1; --moves)
        made.wanted.move(pick(0, int(made.wanted.size()) - 1),
                         pick(0, int(made.wanted.size()) - 1));
    for (int i = pick(0, 2); i > 0; --i)
        made.wanted.insert(pick(0, int(made.wanted.size())), u"new-%1"_s.arg(i));
    return made;
}

} // namespace

class tst_PlanOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToDo()
    {
        QCOMPARE(planOrder({}, {}), QList<OrderWrite>());
        QCOMPARE(planOrder(rulesOf({3, 5, 5, 9}), {u"A"_s, u"B"_s, u"C"_s, u"D"_s}),
                 QList<OrderWrite>());
    }

    void oneMoveIntoAGap()
    {
        QCOMPARE(planOrder(rulesOf({10, 20, 30, 40}), {u"A"_s, u"D"_s, u"B"_s, u"C"_s}),
                 (QList<OrderWrite>{{u"D"_s, 15}}));
        // To the front and to the end.
        QCOMPARE(planOrder(rulesOf({10, 20, 30}), {u"C"_s, u"A"_s, u"B"_s}),
                 (QList<OrderWrite>{{u"C"_s, 4}}));
        QCOMPARE(planOrder(rulesOf({10, 20, 30}), {u"B"_s, u"C"_s, u"A"_s}),
                 (QList<OrderWrite>{{u"A"_s, 40}}));
    }

    void renumbersFromTheBottomWhereThereIsNoGap()
    {
        const QList<OrderWrite> writes =
                planOrder(rulesOf({0, 1, 2, 3}), {u"D"_s, u"A"_s, u"B"_s, u"C"_s});
        QCOMPARE(writes, (QList<OrderWrite>{{u"C"_s, 33}, {u"B"_s, 23}, {u"A"_s, 13}}));
    }

    void newRulesGetAPlaceOfTheirOwn()
    {
        QCOMPARE(planOrder({}, {u"new-1"_s, u"new-2"_s}),
                 (QList<OrderWrite>{{u"new-1"_s, 10}, {u"new-2"_s, 20}}));
        QCOMPARE(planOrder(rulesOf({1, 9}), {u"A"_s, u"new-1"_s, u"B"_s}),
                 (QList<OrderWrite>{{u"new-1"_s, 5}}));
    }

    void theValueOfARemovedRuleIsNotTaken()
    {
        const QList<OrderWrite> writes =
                planOrder(rulesOf({0, 1, 2}), {u"A"_s, u"new-1"_s, u"C"_s});
        for (const OrderWrite &write : writes)
            QVERIFY(write.order > 2);
    }

    void atTheEndOfTheNumbers()
    {
        const int most = std::numeric_limits<int>::max();
        const QList<OrderWrite> writes =
                planOrder(rulesOf({most - 1, most}), {u"A"_s, u"B"_s, u"new-1"_s});
        Orders orders = valuesOf(rulesOf({most - 1, most}));
        for (const OrderWrite &write : writes) {
            QVERIFY(write.order >= 0);
            orders.insert(write.id, write.order);
        }
        QCOMPARE(sequenceOf(orders, orders.keys()), (QStringList{u"A"_s, u"B"_s, u"new-1"_s}));
    }

    void givesTheWantedSequence()
    {
        QVERIFY(test::holds(
                "the wanted sequence comes out",
                [] {
                    const Case made = randomCase(12);
                    Orders orders = valuesOf(made.now);
                    for (const OrderWrite &write : planOrder(made.now, made.wanted)) {
                        RC_ASSERT(write.order >= 0);
                        orders.insert(write.id, write.order);
                    }
                    RC_ASSERT(sequenceOf(orders, made.wanted) == made.wanted);
                },
                300));
    }

    void nothingThatStaysSwapsOnTheWay()
    {
        QVERIFY(test::holds(
                "no swap, nothing equal at any step",
                [] {
                    const Case made = randomCase(12);
                    const Orders start = valuesOf(made.now);
                    const QList<OrderWrite> writes = planOrder(made.now, made.wanted);
                    Orders end = start;
                    for (const OrderWrite &write : writes)
                        end.insert(write.id, write.order);
                    Orders now = start;
                    for (const OrderWrite &write : writes) {
                        for (auto it = now.cbegin(); it != now.cend(); ++it)
                            RC_ASSERT(it.key() == write.id || it.value() != write.order);
                        now.insert(write.id, write.order);
                        for (const QString &a : start.keys()) {
                            for (const QString &b : start.keys()) {
                                if (a != b && made.wanted.contains(a) && made.wanted.contains(b) &&
                                    before(start, a, b) == before(end, a, b))
                                    RC_ASSERT(before(now, a, b) == before(start, a, b));
                            }
                        }
                    }
                },
                150));
    }

    void movesAsFewAsPossible()
    {
        QVERIFY(test::holds(
                "no more writes than with free values alone",
                [] {
                    const Case made = randomCase(8);
                    RC_ASSERT(int(planOrder(made.now, made.wanted).size()) <=
                              fewestWrites(made.now, made.wanted));
                },
                150));
    }

    void denseNumbersMoveTheCheaperSide_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("writes");
        QTest::newRow("to the end") << 1 << 3 << 19 << 1;
        QTest::newRow("to the front") << 1 << 12 << 0 << 1;
        QTest::newRow("the last one to the second place") << 1 << 19 << 1 << 2;
        QTest::newRow("up in the middle: those before it make room") << 1 << 9 << 4 << 5;
        QTest::newRow("down near the end: those after it make room") << 1 << 9 << 17 << 3;
        QTest::newRow("no gap before the first") << 0 << 4 << 17 << 3;
        QTest::newRow("no gap before the first, up") << 0 << 19 << 17 << 2;
    }

    void denseNumbersMoveTheCheaperSide()
    {
        QFETCH(int, first);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, writes);
        QList<OrderWrite> now;
        QStringList wanted;
        for (int i = 0; i < 20; ++i) {
            now.append({QString(QChar(u'A' + i)), first + i});
            wanted.append(now.last().id);
        }
        wanted.move(from, to);
        const QList<OrderWrite> found = planOrder(now, wanted);
        QCOMPARE(found.size(), writes);
        Orders orders = valuesOf(now);
        for (const OrderWrite &write : found) {
            QVERIFY(!orders.values().contains(write.order)); // never two at one number
            orders.insert(write.id, write.order);
        }
        QCOMPARE(sequenceOf(orders, wanted), wanted);
    }

    void anInsertionIntoDenseNumbers()
    {
        QList<OrderWrite> now;
        QStringList wanted;
        for (int i = 0; i < 20; ++i) {
            now.append({QString(QChar(u'A' + i)), i + 1});
            wanted.append(now.last().id);
        }
        wanted.insert(2, u"new-1"_s);
        QCOMPARE(planOrder(now, wanted),
                 (QList<OrderWrite>{{u"A"_s, 0}, {u"B"_s, 1}, {u"new-1"_s, 2}}));
    }

    void ratherTheOneThatAPersonMoves()
    {
        const QList<OrderWrite> now = rulesOf({10, 20});
        QCOMPARE(orderWrites(now, {u"B"_s, u"A"_s}, {u"A"_s}), (QList<OrderWrite>{{u"A"_s, 30}}));
        QCOMPARE(orderWrites(now, {u"B"_s, u"A"_s}, {u"B"_s}), (QList<OrderWrite>{{u"B"_s, 4}}));
    }

    /// The graph of the scheduler allows exactly what the rules above allow.
    void edgesAreEnough()
    {
        QVERIFY(test::holds(
                "any sequence that heeds the edges is safe",
                [] {
                    const Case made = randomCase(8);
                    const QHash<QString, int> targets = orderTargets(made.now, made.wanted);
                    const Orders start = valuesOf(made.now);
                    std::vector<OrderMove> moves;
                    Orders end = start;
                    for (auto it = targets.cbegin(); it != targets.cend(); ++it) {
                        const bool isNew = !start.contains(it.key());
                        moves.push_back(
                                {it.key(),
                                 isNew ? std::nullopt : std::optional(start.value(it.key())), *it});
                        end.insert(it.key(), *it);
                    }
                    const std::vector<OrderEdge> edges = orderEdges(moves);
                    RC_ASSERT(canBeOrdered(int(moves.size()), edges));
                    std::vector<bool> done(moves.size(), false);
                    Orders now = start;
                    for (size_t step = 0; step < moves.size(); ++step) {
                        QList<int> ready;
                        for (int i = 0; i < int(moves.size()); ++i) {
                            bool waits = done[size_t(i)];
                            for (const OrderEdge &edge : edges)
                                waits = waits || (edge.then == i && !done[size_t(edge.first)]);
                            if (!waits)
                                ready.append(i);
                        }
                        const int next = ready.at(pick(0, int(ready.size()) - 1));
                        done[size_t(next)] = true;
                        now.insert(moves[size_t(next)].id, *moves[size_t(next)].to);
                        for (const QString &a : now.keys()) {
                            for (const QString &b : now.keys()) {
                                const bool stays = a != b && made.wanted.contains(a) &&
                                                   made.wanted.contains(b) &&
                                                   (!start.contains(a) || !start.contains(b) ||
                                                    before(start, a, b) == before(end, a, b));
                                if (stays)
                                    RC_ASSERT(before(now, a, b) == before(end, a, b));
                            }
                        }
                    }
                },
                100));
    }

    void cycles()
    {
        // Two rules that take each other's value cannot do it one by one.
        const std::vector<OrderMove> swap{{u"A"_s, 1, 2}, {u"B"_s, 2, 1}};
        QVERIFY(!canBeOrdered(2, orderEdges(swap)));
        const std::vector<OrderMove> chain{{u"A"_s, 1, 2}, {u"B"_s, 2, 3}};
        QVERIFY(canBeOrdered(2, orderEdges(chain)));
    }

    void thousandsOfRules()
    {
        QList<OrderWrite> now;
        QStringList wanted;
        for (int i = 0; i < 2000; ++i) {
            now.append({u"rule-%1"_s.arg(i, 4, 10, QLatin1Char('0')), i});
            wanted.prepend(now.last().id);
        }
        const QList<OrderWrite> writes = planOrder(now, wanted);
        QCOMPARE(writes.size(), 1999);
        std::vector<OrderMove> moves;
        for (int i = 0; i < 2000; ++i)
            moves.push_back({now.at(i).id, i, i + 1});
        QVERIFY(canBeOrdered(2000, orderEdges(moves)));
    }

    /// A move among so many that the graph is made of chains.
    void oneOfThousandsMoves()
    {
        QList<OrderWrite> now;
        QStringList wanted;
        for (int i = 0; i < 3000; ++i) {
            now.append({u"rule-%1"_s.arg(i, 4, 10, QLatin1Char('0')), i + 1});
            wanted.append(now.last().id);
        }
        wanted.move(2900, 1200);
        const QList<OrderWrite> writes = planOrder(now, wanted);
        QCOMPARE(writes.size(), 1201);
        QCOMPARE(writes.last(), (OrderWrite{u"rule-2900"_s, 1200}));
        QCOMPARE(writes.first(), (OrderWrite{u"rule-0000"_s, 0}));
    }
};

SEKISHO_TEST(PlanOrder);

#include "tst_PlanOrder.moc"
