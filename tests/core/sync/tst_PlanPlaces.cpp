// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sync/PlanFixture.h"
#include "tests/core/sync/Property.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;
using test::pick;

namespace {

/// "A10 B20 c30": rules with their numbers; small letters block.
ItemMap rules(const QString &text)
{
    ItemMap items;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const bool blocks = word.at(0).isLower();
        items.insert(test::rule(word.left(1)), test::ruleItem(word.left(1), word.mid(1).toInt(),
                                                              blocks ? u"block"_s : u"allow"_s));
    }
    return items;
}

/// The sequence after the push, or the rules in conflict in brackets.
QString merged(const QString &base, const QString &mine, const QString &cloud)
{
    const Plan plan = test::planOf(rules(base), rules(mine), rules(cloud));
    if (plan.conflicts() == 0)
        return test::sequenceOf(test::pushed(plan, rules(cloud))).join(QString());
    QStringList ids;
    for (const PlanItem &item : plan.items) {
        if (item.state == ItemState::Conflict)
            ids.append(item.key.id);
    }
    ids.sort();
    return u'(' + ids.join(QString()) + u')';
}

QString numbered(const QStringList &ids, int step)
{
    QStringList words;
    for (int i = 0; i < int(ids.size()); ++i)
        words.append(ids.at(i) + QString::number(i * step));
    return words.join(u' ');
}

} // namespace

class tst_PlanPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merges_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("cloud");
        QTest::addColumn<QString>("result");
        const QString abcd = u"A10 B20 C30 D40"_s;
        QTest::newRow("nobody else") << abcd << u"A10 D15 B20 C30"_s << abcd << u"ADBC"_s;
        QTest::newRow("others reordered")
                << abcd << u"A10 D15 B20 C30"_s << u"C5 A10 B20 D40"_s << u"CADB"_s;
        QTest::newRow("renumbered by the portal")
                << abcd << u"A10 D15 B20 C30"_s << u"A0 B1 C2 D3"_s << u"ADBC"_s;
        QTest::newRow("renumbered by both")
                << u"A0 B1 C2 D3"_s << u"A0 D5 B13 C23"_s << u"A1 B2 C3 D4"_s << u"ADBC"_s;
        QTest::newRow("inserted by them at the top, all renumbered")
                << u"A0 B1 C2 D3"_s << u"A0 D5 B13 C23"_s << u"X0 A1 B2 C3 D4"_s << u"XADBC"_s;
        QTest::newRow("a neighbour is gone")
                << abcd << u"A10 D15 B20 C30"_s << u"B20 C30 D40"_s << u"DBC"_s;
        QTest::newRow("both neighbours are gone")
                << abcd << u"A10 D15 B20 C30"_s << u"C30 D40"_s << u"DC"_s;
        QTest::newRow("allow goes behind what they put between")
                << abcd << u"A10 D15 B20 C30"_s << u"A10 x12 B20 C30 D40"_s << u"AxDBC"_s;
        QTest::newRow("block goes before what they put between")
                << u"A10 B20 C30 d40"_s << u"A10 d15 B20 C30"_s << u"A10 X12 B20 C30 d40"_s
                << u"AdXBC"_s;
        QTest::newRow("both moved it to the same place")
                << abcd << u"A10 D15 B20 C30"_s << u"A10 D12 B20 C30"_s << u"ADBC"_s;
        QTest::newRow("both moved it to different places")
                << abcd << u"A10 D15 B20 C30"_s << u"D5 A10 B20 C30"_s << u"(D)"_s;
        QTest::newRow("they swapped two, we moved a third between")
                << abcd << u"A10 D15 B20 C30"_s << u"A10 C20 B30 D40"_s << u"ACDB"_s;
        QTest::newRow("they swapped what we moved far away")
                << abcd << u"B20 C30 D40 A50"_s << u"B10 A20 C30 D40"_s << u"BCDA"_s;
        QTest::newRow("their swap would vanish")
                << u"X10 A20 B30"_s << u"A5 X10 B30"_s << u"X10 B20 A30"_s << u"(A)"_s;
        QTest::newRow("a new one between neighbours that moved")
                << abcd << u"A10 B20 N25 C30 D40"_s << u"C5 D6 A10 B20"_s << u"CDABN"_s;
        QTest::newRow("equal numbers stay")
                << u"A10 B10 C30"_s << u"C5 A10 B10"_s << u"A10 B10 C30"_s << u"CAB"_s;
        QTest::newRow("two that take each other's number")
                << u"A1 B2 C3"_s << u"A2 B1 C3"_s << u"A1 B2 C3"_s << u"BAC"_s;
    }

    void merges()
    {
        QFETCH(QString, base);
        QFETCH(QString, mine);
        QFETCH(QString, cloud);
        QFETCH(QString, result);
        QCOMPARE(merged(base, mine, cloud), result);
    }

    /// Undo must end with the very numbers of before.
    void numbersOfTheDraftAreTakenWhereTheyWill()
    {
        const ItemMap now = rules(u"A0 N5 B13 C23"_s);
        const ItemMap before = rules(u"A0 B1 C2"_s);
        const Plan plan = test::planOf(now, before, now);
        QCOMPARE(test::pushed(plan, now), before);
        QCOMPARE(plan.operations.size(), 3);
    }

    void onlyWhatMovesIsWritten()
    {
        const Plan plan = test::planOf(rules(u"A10 B20 C30 D40"_s), rules(u"A10 D15 B20 C30"_s),
                                       rules(u"A10 B20 C30 D40"_s));
        QCOMPARE(plan.operations.size(), 1);
        const PlanItem *item = plan.item(test::rule(u"D"_s));
        QVERIFY(item);
        QCOMPARE(item->placeBefore, 4);
        QCOMPARE(item->placeAfter, 2);
        QCOMPARE(item->fields.size(), 1);
        QCOMPARE(item->fields.first().field.shape, api::mist::FieldShape::Position);
    }

    void roomIsNamed()
    {
        // The draft was made when there was room; somebody else has closed the gap.
        const Plan plan = test::planOf(rules(u"A10 B20 C30"_s), rules(u"A10 C15 B20"_s),
                                       rules(u"A0 B1 C2"_s));
        QCOMPARE(test::sequenceOf(test::pushed(plan, rules(u"A0 B1 C2"_s))),
                 (QStringList{u"A"_s, u"C"_s, u"B"_s}));
        int room = 0;
        for (const Operation &operation : plan.operations) {
            QVERIFY(plan.item(operation.items.first()));
            room += operation.intermediate ? 1 : 0;
        }
        QVERIFY(room <= 1);
    }

    /// Portals number without gaps; a move there must not write every rule.
    void denseNumbersNeedFewWrites()
    {
        QStringList ids;
        for (int i = 0; i < 20; ++i)
            ids.append(QString(QChar(u'A' + i)));
        QString before;
        for (int i = 0; i < int(ids.size()); ++i)
            before += ids.at(i) + QString::number(i + 1) + u' ';
        const ItemMap base = rules(before);
        // The last one stands before the third: at its number.
        const ItemMap mine = rules(QString(before).replace(u"T20"_s, u"T3"_s));
        const Plan plan = test::planOf(base, mine, base);
        QCOMPARE(plan.operations.size(), 3);
        ids.move(19, 2);
        QCOMPARE(test::sequenceOf(test::pushed(plan, base)), ids);
        ItemMap now = base;
        for (const Operation &operation : plan.operations) {
            QCOMPARE(operation.intermediate, operation.id != u"T"_s);
            test::apply(operation, now);
            QSet<int> numbers;
            for (const OrderWrite &rule : test::ordersOf(now))
                numbers.insert(rule.order);
            QCOMPARE(numbers.size(), 20);
        }
    }

    void aMoveThatIsDecidedIsNoConflictAnyMore()
    {
        const ItemMap base = rules(u"A10 B20 C30 D40"_s);
        const ItemMap cloud = rules(u"D5 A10 B20 C30"_s);
        const Plan plan = test::planOf(base, rules(u"A10 D15 B20 C30"_s), cloud);
        QCOMPARE(plan.conflicts(), 1);
        for (const Choice choice : {Choice::Mine, Choice::Theirs}) {
            const DraftEdit edit = resolveConflict(plan.items.first(), choice);
            PlanInput input;
            input.cloud = cloud;
            input.seenRules = test::ordersOf(base);
            const ItemKey key = test::rule(u"D"_s);
            if (edit.changes.value(key) != edit.bases.value(key))
                input.draft.insert(key, {edit.bases.value(key), edit.changes.value(key), {}});
            const Plan again = makePlan(input);
            QCOMPARE(again.conflicts(), 0);
            QCOMPARE(test::sequenceOf(test::pushed(again, cloud)).join(QString()),
                     choice == Choice::Mine ? u"ADBC"_s : u"DABC"_s);
        }
    }

    void whatWeRemoveAndTheyMovedIsAConflict()
    {
        QCOMPARE(merged(u"A10 B20 C30"_s, u"A10 B20"_s, u"C5 A10 B20"_s), u"(C)"_s);
        QCOMPARE(merged(u"A10 B20 C30"_s, u"A10 B20"_s, u"A1 B2 C3"_s), u"AB"_s);
    }

    void mergesOfRandomMoves()
    {
        QVERIFY(test::holds(
                "places of both sides",
                [] {
                    QStringList ids;
                    for (int i = pick(2, 7); i > 0; --i)
                        ids.prepend(QString(QChar(u'A' + i)));
                    QStringList mine = ids;
                    const int from = pick(0, int(ids.size()) - 1);
                    const int to = pick(0, int(ids.size()) - 1);
                    mine.move(from, to);
                    QStringList theirs = ids;
                    theirs.move(pick(0, int(ids.size()) - 1), pick(0, int(ids.size()) - 1));
                    const ItemMap base = rules(numbered(ids, 10));
                    const ItemMap cloud = rules(numbered(theirs, pick(1, 3)));
                    ItemMap wanted = base;
                    for (const OrderWrite &write : planOrder(test::ordersOf(base), mine))
                        wanted[test::rule(write.id)].insert(u"order"_s, write.order);
                    const Plan plan = test::planOf(base, wanted, cloud);
                    if (plan.conflicts() > 0) {
                        // Only where both moved something.
                        RC_ASSERT(mine != ids && theirs != ids && mine != theirs);
                        return;
                    }
                    const QStringList result = test::sequenceOf(test::pushed(plan, cloud));
                    if (mine == ids)
                        RC_ASSERT(result == theirs);
                    if (theirs == ids || mine == theirs)
                        RC_ASSERT(result == mine);
                    RC_ASSERT(result.size() == ids.size());
                },
                300));
    }
};

SEKISHO_TEST(PlanPlaces);

#include "tst_PlanPlaces.moc"
