// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/JournalStore.h"
#include "core/store/Migrator.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sekisho;
using namespace sekisho::store;
using namespace Qt::Literals::StringLiterals;

class tst_JournalStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    const QDateTime m_now = QDateTime::fromString(u"2026-11-21T12:00:00.250Z"_s, Qt::ISODateWithMs);

    PushRow push(const QString &plan = u"plan-1"_s) const
    {
        PushRow row;
        row.plan = plan;
        row.draft = 3;
        row.started = m_now;
        row.snapshot = 7;
        row.requests = 4;
        row.outcome = "{}";
        row.content = "{\"a\":1}";
        return row;
    }
    static PushOperationRow operation(int number)
    {
        PushOperationRow row;
        row.number = number;
        row.outcome = "{}";
        row.operation = "{\"number\":" + QByteArray::number(number) + '}';
        return row;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        Result<std::unique_ptr<Database>> opened = openMigrated(m_dir->filePath(u"a.db"_s));
        QVERIFY(opened);
        m_database = std::move(*opened);
    }
    void cleanup()
    {
        m_database.reset();
        m_dir.reset();
    }

    void plansAreRemembered()
    {
        JournalStore journal(*m_database);
        QVERIFY(!journal.newestPlan().value());
        QVERIFY(journal.rememberPlan({u"a"_s, 1, m_now}));
        QVERIFY(journal.rememberPlan({u"b"_s, 2, m_now}));
        QCOMPARE(journal.newestPlan().value()->id, u"b"_s);
        // Shown again: the newest.
        QVERIFY(journal.rememberPlan({u"a"_s, 5, m_now.addSecs(1)}));
        const auto newest = journal.newestPlan().value();
        QCOMPARE(newest->id, u"a"_s);
        QCOMPARE(newest->draft, 5);
        QCOMPARE(newest->made, m_now.addSecs(1));
        QCOMPARE(journal.plan(u"b"_s).value()->draft, 2);
        QVERIFY(!journal.plan(u"c"_s).value());
        QVERIFY(!journal.plan({}).value());
        for (int i = 0; i < 120; ++i)
            QVERIFY(journal.rememberPlan({QString::number(i), 1, m_now}));
        QVERIFY(!journal.plan(u"b"_s).value());
        QVERIFY(journal.plan(u"30"_s).value());
    }

    void aPushIsNoted()
    {
        JournalStore journal(*m_database);
        QVERIFY(!journal.open().value());
        const qint64 id = journal.begin(push(), {operation(1), operation(2)}).value();
        QVERIFY(id > 0);
        const auto open = journal.open().value();
        QVERIFY(open);
        QCOMPARE(open->id, id);
        QCOMPARE(open->plan, u"plan-1"_s);
        QCOMPARE(open->draft, 3);
        QCOMPARE(open->started, m_now);
        QVERIFY(!open->ended.isValid());
        QCOMPARE(open->snapshot, 7);
        QCOMPARE(open->requests, 4);
        QCOMPARE(open->content, QByteArray("{\"a\":1}"));

        PushRow changed = *open;
        changed.requests = 9;
        PushOperationRow second = operation(2);
        second.state = 2;
        second.sent = m_now.addSecs(1);
        second.answered = m_now.addSecs(2);
        second.cloudId = u"id"_s;
        second.verified = true;
        second.entry = u"log"_s;
        second.outcome = "{\"differs\":[]}";
        second.operation = "not changed";
        QVERIFY(journal.update(changed, {second}));
        const auto operations = journal.operations(id).value();
        QCOMPARE(operations.size(), 2);
        QCOMPARE(operations.at(0).state, 0);
        QVERIFY(!operations.at(0).sent.isValid());
        QCOMPARE(operations.at(1).state, 2);
        QCOMPARE(operations.at(1).sent, m_now.addSecs(1));
        QCOMPARE(operations.at(1).answered, m_now.addSecs(2));
        QCOMPARE(operations.at(1).cloudId, u"id"_s);
        QVERIFY(operations.at(1).verified);
        QCOMPARE(operations.at(1).entry, u"log"_s);
        QCOMPARE(operations.at(1).outcome, QByteArray("{\"differs\":[]}"));
        QCOMPARE(operations.at(1).operation, QByteArray("{\"number\":2}"));
        QCOMPARE(journal.find(id).value()->requests, 9);
        QVERIFY(!journal.find(id + 1).value());
        QVERIFY(journal.setEntries(id, {{1, u"entry"_s}}));
        QCOMPARE(journal.operations(id).value().at(0).entry, u"entry"_s);
    }

    void onlyWhatHasNotEndedIsOpen()
    {
        JournalStore journal(*m_database);
        for (const int state : {0, 1, 2, 3}) {
            PushRow row = push(QString::number(state));
            row.id = journal.begin(row, {}).value();
            row.state = state;
            row.ended = m_now;
            QVERIFY(journal.update(row, {}));
            const auto open = journal.open().value();
            QVERIFY(open);
            QCOMPARE(open->plan, state == 3 ? u"3"_s : u"0"_s);
        }
        const auto list = journal.list().value();
        QCOMPARE(list.size(), 4);
        QCOMPARE(list.first().plan, u"3"_s);
        QCOMPARE(list.last().plan, u"0"_s);
        QCOMPARE(list.last().ended, m_now);
    }

    /// What must survive a power cut is synchronized to the disk.
    void nothingIsBegunTwice()
    {
        JournalStore journal(*m_database);
        QVERIFY(!journal.begin(push(), {operation(1), operation(1)}));
        QVERIFY(journal.list().value().isEmpty());
        // NORMAL (1) is back for everything else.
        QCOMPARE(m_database->integer(u"PRAGMA synchronous"_s).value(), 1);
    }
};

SEKISHO_TEST(JournalStore);
#include "tst_JournalStore.moc"
