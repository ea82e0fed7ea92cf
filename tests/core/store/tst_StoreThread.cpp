// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Statement.h"
#include "core/store/StoreThread.h"
#include "tests/support/Await.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QTest>
#include <future>
#include <thread>

using namespace sekisho;
using namespace sekisho::store;
using namespace Qt::Literals::StringLiterals;

class tst_StoreThread : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    auto opener()
    {
        return [path = m_dir.filePath(u"t.db"_s)] {
            return Database::open(path, Database::Mode::ReadWrite);
        };
    }

private Q_SLOTS:
    void runsInOrderOnOneThreadOfItsOwn()
    {
        StoreThread thread;
        QVERIFY(test::await(thread.open(opener())));
        QVERIFY(test::await(thread.run([](Database &database) {
            return database.execute(u"CREATE TABLE IF NOT EXISTS t (i INTEGER) STRICT"_s);
        })));
        QList<Future<std::thread::id>> jobs;
        for (int i = 0; i < 50; ++i) {
            jobs.append(thread.run([i](Database &database) -> Result<std::thread::id> {
                const Result<qint64> count = database.integer(u"SELECT count(*) FROM t"_s);
                if (!count || *count != i)
                    return fail(ErrorCode::Internal, {QString::number(i)});
                const Result<> put = database.execute(u"INSERT INTO t VALUES (1)"_s);
                if (!put)
                    return fail(put.error());
                return std::this_thread::get_id();
            }));
        }
        const auto first = test::await(jobs.first());
        QVERIFY(first);
        QVERIFY(*first != std::this_thread::get_id());
        for (const auto &job : std::as_const(jobs))
            QCOMPARE(test::await(job).value() == *first, true);
    }

    void withoutADatabaseJobsFailWithTheReason()
    {
        StoreThread thread;
        const auto job = [](Database &) -> Result<int> { return 1; };
        QCOMPARE(test::await(thread.run(job)).error().code, ErrorCode::StoreFailed);
        const auto opened = test::await(thread.open([]() -> Result<std::unique_ptr<Database>> {
            return fail(ErrorCode::StoreNewer, {u"x"_s, u"9"_s});
        }));
        QCOMPARE(opened.error().code, ErrorCode::StoreNewer);
        QCOMPARE(test::await(thread.run(job)).error().arguments, (QStringList{u"x"_s, u"9"_s}));
        QVERIFY(test::await(thread.open(opener())));
        QCOMPARE(test::await(thread.run(job)).value(), 1);
    }

    void waitingJobsAreCancelledAtTheEnd()
    {
        std::promise<void> entered;
        std::promise<void> release;
        auto thread = std::make_unique<StoreThread>();
        thread->open(opener());
        const Future<int> running = thread->run([&](Database &) -> Result<int> {
            entered.set_value();
            release.get_future().wait();
            return 1;
        });
        const Future<int> waiting = thread->run([](Database &) -> Result<int> { return 2; });
        entered.get_future().wait();
        std::thread ending([&] { thread.reset(); });
        // Ends at once although the job before it has not: it was taken out of the queue.
        QTRY_VERIFY(waiting.isFinished());
        QVERIFY(waiting.isCanceled());
        QCOMPARE(waiting.resultCount(), 0);
        release.set_value();
        ending.join();
        QCOMPARE(test::await(running).value(), 1);
    }

    void mayEndOnItsOwnThread()
    {
        auto thread = std::make_shared<StoreThread>();
        thread->open(opener());
        std::promise<void> go;
        const Future<int> done =
                thread->run([kept = thread, &go](Database &) mutable -> Result<int> {
                    go.get_future().wait();
                    kept.reset();
                    return 3;
                });
        thread.reset();
        go.set_value();
        QCOMPARE(test::await(done).value(), 3);
    }
};

SEKISHO_TEST(StoreThread);
#include "tst_StoreThread.moc"
