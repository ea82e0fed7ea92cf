// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/RuleItem.h"
#include "tests/support/TestRegistry.h"
#include "ui/policies/RuleSequence.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<nac::Rule> rules(const QList<int> &orders)
{
    QList<nac::Rule> made;
    for (int i = 0; i < int(orders.size()); ++i) {
        nac::Rule rule;
        rule.id = nac::RuleId(QString(QChar(u'A' + i)));
        rule.name = rule.id.value();
        rule.order = orders.at(i);
        rule.action = api::mist::ruleAction(nac::RuleAction::Allow);
        made.append(rule);
    }
    return made;
}

/// A draft that sets the numbers of rules.
sync::DraftPtr draft(const QList<nac::Rule> &live, const QMap<QString, int> &orders)
{
    auto made = std::make_shared<sync::Draft>();
    for (auto it = orders.begin(); it != orders.end(); ++it) {
        sync::DraftItem item;
        nac::Rule rule;
        rule.name = it.key();
        for (const nac::Rule &one : live) {
            if (one.id.value() == it.key()) {
                rule = one;
                item.base = api::mist::withRule({}, rule);
            }
        }
        rule.order = it.value();
        item.value = api::mist::withRule(item.base.value_or(QJsonObject()), rule);
        made->items.insert({sync::ItemType::Rule, it.key()}, item);
    }
    return made;
}

QStringList list(const QString &letters)
{
    QStringList ids;
    for (const QChar c : letters)
        ids.append(QString(c));
    return ids;
}

/// The sequence once the numbers are in the draft.
QString after(const QList<nac::Rule> &live, const QList<sync::OrderWrite> &writes)
{
    QMap<QString, int> orders;
    for (const sync::OrderWrite &write : writes)
        orders.insert(write.id, write.order);
    const sync::DraftPtr made = draft(live, orders);
    return RuleSequence(RuleSequence::withDraft(live, made), made).ids().join(QString());
}

} // namespace

class tst_RuleSequence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moves_data()
    {
        QTest::addColumn<QList<int>>("orders");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("moved");
        QTest::addColumn<int>("writes");
        QTest::newRow("into a gap") << QList<int>{10, 20, 30, 40} << "ADBC"
                                    << "D" << 1;
        QTest::newRow("no gap: at the number of the next") << QList<int>{1, 2, 3, 4} << "ADBC"
                                                           << "D" << 1;
        QTest::newRow("to the front, at zero") << QList<int>{0, 1, 2} << "CAB"
                                               << "C" << 1;
        QTest::newRow("to the end") << QList<int>{0, 1, 2} << "BCA"
                                    << "A" << 1;
        QTest::newRow("two into a gap") << QList<int>{10, 20, 30, 40} << "ACDB"
                                        << "CD" << 2;
        QTest::newRow("two where there is none") << QList<int>{5, 6, 7, 8} << "CDAB"
                                                 << "CD" << 2;
        QTest::newRow("a new one between") << QList<int>{1, 2} << "AXB"
                                           << "X" << 1;
        QTest::newRow("behind the largest number")
                << QList<int>{1, std::numeric_limits<int>::max()} << "BA"
                << "A" << 2;
        QTest::newRow("equal numbers") << QList<int>{3, 3, 3} << "CAB"
                                       << "C" << 1;
    }

    void moves()
    {
        QFETCH(QList<int>, orders);
        QFETCH(QString, wanted);
        QFETCH(QString, moved);
        QFETCH(int, writes);
        const QList<nac::Rule> live = rules(orders);
        const QList<sync::OrderWrite> found =
                RuleSequence(live, nullptr).writes(list(wanted), list(moved));
        QVERIFY2(found.size() <= writes, qPrintable(QString::number(found.size())));
        QCOMPARE(after(live, found), wanted);
    }

    void whatIsThereAlreadyIsNotWritten()
    {
        const RuleSequence now(rules({1, 2, 3}), nullptr);
        QVERIFY(now.writes(list(u"ABC"_s), list(u"B"_s)).isEmpty());
    }

    void gathersWhatIsMoved()
    {
        const QStringList ids = list(u"ABCDE"_s);
        QCOMPARE(RuleSequence::moved(ids, list(u"BD"_s), u"A"_s).join(QString()), u"BDACE"_s);
        QCOMPARE(RuleSequence::moved(ids, list(u"DB"_s), {}).join(QString()), u"ACEBD"_s);
        QCOMPARE(RuleSequence::moved(ids, list(u"BD"_s), u"D"_s).join(QString()), u"ACBDE"_s);
    }

    void theOneThatTheDraftPutsThereComesFirst()
    {
        const QList<nac::Rule> live = rules({1, 2, 3});
        const sync::DraftPtr made = draft(live, {{u"C"_s, 2}});
        const RuleSequence now(RuleSequence::withDraft(live, made), made);
        QCOMPARE(now.ids().join(QString()), u"ACB"_s);
        QVERIFY(now.needsDraft());
        QVERIFY(now.shared().isEmpty());
        nac::Organization organization;
        organization.rules = RuleSequence::withDraft(live, made);
        const auto numbered = now.numbered(std::make_shared<const nac::Organization>(organization));
        QCOMPARE(RuleSequence(numbered->rules, nullptr).ids().join(QString()), u"ACB"_s);
    }

    void sharedNumbersGetTheirOwn()
    {
        const QList<nac::Rule> live = rules({1, 5, 5, 5, 6});
        const RuleSequence now(live, nullptr);
        QCOMPARE(now.shared().size(), 3);
        const QList<sync::OrderWrite> writes = now.apart();
        QVERIFY(writes.size() < 5);
        QCOMPARE(after(live, writes), u"ABCDE"_s);
        QMap<QString, int> orders;
        for (const nac::Rule &rule : live)
            orders.insert(rule.id.value(), rule.order);
        for (const sync::OrderWrite &write : writes)
            orders.insert(write.id, write.order);
        const QList<int> values = orders.values();
        QCOMPARE(QSet<int>(values.begin(), values.end()).size(), 5);
    }
};

SEKISHO_TEST(RuleSequence);
#include "tst_RuleSequence.moc"
