// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/DraftStore.h"
#include "core/store/Migrator.h"
#include "core/store/Statement.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sekisho;
using namespace sekisho::store;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(1795262400 + seconds, Qt::UTC);
}

} // namespace

class tst_DraftStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_next = 0;
    std::unique_ptr<Database> m_database;

    DraftRow row(qint64 draft)
    {
        return DraftStore(*m_database).find(draft).value().value_or(DraftRow());
    }
    /// Items of one letter each get the state `state`; an empty one takes them out.
    void step(qint64 draft, const QString &items, const QByteArray &state)
    {
        DraftStore store(*m_database);
        const auto before = store.items(row(draft)).value();
        QList<DraftStepItem> list;
        for (const QChar c : items) {
            const QString item(c);
            list.append({item,
                         before.contains(item) ? std::optional(before.value(item)) : std::nullopt,
                         state.isEmpty() ? std::nullopt : std::optional(state)});
        }
        QVERIFY(store.addStep(row(draft), u"edit"_s, list, at(++m_next)));
    }
    QMap<QString, DraftState> items(qint64 draft)
    {
        return DraftStore(*m_database).items(row(draft)).value();
    }

private Q_SLOTS:
    void init()
    {
        auto opened = openMigrated(m_dir.filePath(u"%1.db"_s.arg(++m_next)));
        QVERIFY(opened);
        m_database = std::move(*opened);
    }

    void oneIsCurrent()
    {
        DraftStore store(*m_database);
        QVERIFY(!store.current().value());
        const qint64 one = store.create({}, at(0)).value();
        const qint64 two = store.create(u"二"_s, at(5)).value();
        QCOMPARE(store.current().value()->id, two);
        QVERIFY(!row(one).isCurrent && row(two).isCurrent);
        QVERIFY(store.select(one));
        QCOMPARE(store.current().value()->id, one);
        QCOMPARE(store.list().value().size(), 2);
        QCOMPARE(store.named(u"二"_s).value()->created, at(5));
        QCOMPARE(store.create(u"二"_s, at(9)).error().code, ErrorCode::StoreFailed);
        QCOMPARE(store.current().value()->id, one); // all or nothing
        QVERIFY(store.remove(two));
        QVERIFY(!store.find(two).value());
    }

    void stepsGoBothWays()
    {
        DraftStore store(*m_database);
        const qint64 draft = store.create({}, at(0)).value();
        step(draft, u"ab"_s, "1");
        step(draft, u"bc"_s, "2");
        step(draft, u"a"_s, {});
        const QMap<QString, DraftState> last{{u"b"_s, "2"}, {u"c"_s, "2"}};
        QCOMPARE(items(draft), last);
        QCOMPARE(row(draft).items, 2);
        const qint64 revision = row(draft).revision;
        for (const auto &expected :
             {QMap<QString, DraftState>{{u"a"_s, "1"}, {u"b"_s, "2"}, {u"c"_s, "2"}},
              QMap<QString, DraftState>{{u"a"_s, "1"}, {u"b"_s, "1"}},
              QMap<QString, DraftState>{}}) {
            const auto undo = store.nextUndo(row(draft)).value();
            QVERIFY(undo);
            QVERIFY(store.undo(row(draft), *undo, at(100)));
            QCOMPARE(items(draft), expected);
        }
        QVERIFY(!store.nextUndo(row(draft)).value());
        QCOMPARE(row(draft).position, 0);
        QVERIFY(row(draft).revision > revision);
        QCOMPARE(row(draft).changed, at(100));
        while (const auto redo = store.nextRedo(row(draft)).value())
            QVERIFY(store.redo(row(draft), *redo, at(101)));
        QCOMPARE(items(draft), last);
        QCOMPARE(store.steps(draft).value().size(), 3);
    }

    void stepsInTheMiddleCanGo()
    {
        DraftStore store(*m_database);
        const qint64 draft = store.create({}, at(0)).value();
        for (const QString &item : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            step(draft, item, "1");
        QVERIFY(store.undo(row(draft), *store.nextUndo(row(draft)).value(), at(9)));
        auto steps = store.steps(draft).value();
        const QList<qint64> ids = steps.keys();
        steps.remove(ids.at(2));
        QVERIFY(store.replace(row(draft), {{u"a"_s, "1"}, {u"b"_s, "1"}}, steps, at(10)));
        QCOMPARE(row(draft).position, ids.at(1));
        QCOMPARE(store.nextRedo(row(draft)).value()->id, ids.at(3));
        QCOMPARE(store.nextUndo(row(draft)).value()->previous, ids.at(0));
        steps.clear();
        QVERIFY(store.replace(row(draft), {}, steps, at(11)));
        QCOMPARE(row(draft).position, 0);
        QVERIFY(!store.nextUndo(row(draft)).value() && !store.nextRedo(row(draft)).value());
        QCOMPARE(m_database->integer(u"SELECT count(*) FROM draft_step"_s).value(), 0);
    }

    /// What is told twice and does not agree has rotted.
    void whatDoesNotAgreeIsSaid_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<bool>("items");
        QTest::addColumn<bool>("undo");
        QTest::addColumn<bool>("redo");
        QTest::newRow("nothing") << u"SELECT 1"_s << true << true << true;
        QTest::newRow("item gone")
                << u"DELETE FROM draft_item WHERE item = 'a'"_s << false << true << true;
        QTest::newRow("position") << u"UPDATE draft SET position = 1"_s << true << false << false;
        QTest::newRow("step gone")
                << u"DELETE FROM draft_step WHERE id = 2"_s << true << false << true;
        QTest::newRow("step of redo gone")
                << u"DELETE FROM draft_step WHERE id = 3"_s << true << true << false;
        QTest::newRow("mark") << u"UPDATE draft_step SET undone = 1 WHERE id = 2"_s << true << false
                              << false;
        QTest::newRow("order") << u"UPDATE draft_step SET previous = 1 WHERE id = 3"_s << true
                               << true << false;
    }
    void whatDoesNotAgreeIsSaid()
    {
        QFETCH(const QString, damage);
        QFETCH(const bool, items);
        QFETCH(const bool, undo);
        QFETCH(const bool, redo);
        DraftStore store(*m_database);
        const qint64 draft = store.create({}, at(0)).value();
        for (const QString &item : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            step(draft, item, "1");
        for (int i = 0; i < 2; ++i)
            QVERIFY(store.undo(row(draft), *store.nextUndo(row(draft)).value(), at(9)));
        QVERIFY(m_database->execute(damage));
        const auto check = [](const auto &result, bool good) {
            return good ? result.has_value()
                        : !result && result.error().code == ErrorCode::StoreUnreadable;
        };
        QVERIFY(check(store.items(row(draft)), items));
        QVERIFY(check(store.nextUndo(row(draft)), undo));
        QVERIFY(check(store.nextRedo(row(draft)), redo));
    }
};

SEKISHO_TEST(DraftStore);
#include "tst_DraftStore.moc"
