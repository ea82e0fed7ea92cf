// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Async.h"
#include "tests/support/Await.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;

class tst_Async : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readyCarriesValue()
    {
        const Future<int> future = async::ready<int>(7);
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().value(), 7);
    }

    void failedCarriesError()
    {
        const Future<int> future = async::failed<int>(Error(ErrorCode::NotFound));
        QVERIFY(!future.result().has_value());
        QCOMPARE(future.result().error().code, ErrorCode::NotFound);
    }

    /// Whoever hears that the work is done may count on what it held being gone.
    void poolWorkGivesItsResultAndLetsGoFirst()
    {
        struct Held
        {
            const Future<int> &future;
            std::atomic<int> &letGo; ///< 1: before the future was finished, 2: after
            ~Held() { letGo = future.isFinished() ? 2 : 1; }
        };
        QThreadPool pool;
        Future<int> future;
        std::atomic<int> letGo = 0;
        std::mutex gate;
        {
            const std::lock_guard closed(gate);
            const auto held = new Held{future, letGo};
            future = async::onPool(pool,
                                   [&gate, held = std::shared_ptr<Held>(held)]() -> Result<int> {
                                       const std::lock_guard wait(gate);
                                       return 42;
                                   });
        }
        QCOMPARE(test::await(future).value(), 42);
        QVERIFY(pool.waitForDone());
        QCOMPARE(letGo.load(), 1);
    }

    void poolWorkThatNeverRanIsCancelled()
    {
        QThreadPool pool;
        pool.setMaxThreadCount(1);
        std::mutex gate;
        Future<int> late;
        {
            const std::lock_guard closed(gate);
            pool.start([&gate] { const std::lock_guard wait(gate); });
            late = async::onPool(pool, []() -> Result<int> { return 1; });
            pool.clear();
        }
        QVERIFY(pool.waitForDone());
        const Result<int> result = test::await(late);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void forEachDoesEveryPartOnce_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("count");
        QTest::newRow("nothing") << 4 << 0;
        QTest::newRow("one") << 4 << 1;
        QTest::newRow("alone") << 1 << 100;
        QTest::newRow("few threads") << 2 << 10'000;
        QTest::newRow("more threads than parts") << 16 << 3;
    }
    void forEachDoesEveryPartOnce()
    {
        QFETCH(const int, threads);
        QFETCH(const int, count);
        QThreadPool pool;
        pool.setMaxThreadCount(threads);
        std::vector<std::atomic<int>> done(size_t(count) + 1);
        async::forEach(pool, count, [&done](int i) { ++done[size_t(i)]; });
        for (int i = 0; i < count; ++i)
            QCOMPARE(done[size_t(i)].load(), 1);
        QCOMPARE(done[size_t(count)].load(), 0);
    }

    /// Where every thread of the pool is busy (with the caller, say), the caller does it all.
    void forEachOnABusyPool()
    {
        QThreadPool pool;
        pool.setMaxThreadCount(1);
        const Future<int> future = async::onPool(pool, [&pool]() -> Result<int> {
            std::atomic<int> sum = 0;
            async::forEach(pool, 10, [&sum](int i) { sum += i; });
            return sum.load();
        });
        QCOMPARE(test::await(future).value(), 45);
    }

    void firstAnswerWins()
    {
        const async::Answer<int> answer;
        answer.give(1);
        answer.give(2);
        QCOMPARE(answer.future().result().value(), 1);
    }

    void continuationDiesWithItsContext()
    {
        bool called = false;
        const async::Answer<int> answer;
        {
            QObject context;
            async::then(answer.future(), &context, [&](const Result<int> &) { called = true; });
        }
        answer.give(1);
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void continuationGetsTheResultOnce()
    {
        int calls = 0;
        int value = 0;
        QObject context;
        const async::Answer<int> answer;
        async::then(answer.future(), &context, [&](const Result<int> &result) {
            ++calls;
            value = result.value();
        });
        answer.give(5);
        QTRY_COMPARE(calls, 1);
        QCOMPARE(value, 5);
    }

    void abandonedFutureIsCancelled()
    {
        ErrorCode code = ErrorCode::Internal;
        QObject context;
        {
            const async::Answer<int> answer;
            async::then(answer.future(), &context,
                        [&](const Result<int> &result) { code = result.error().code; });
        }
        QTRY_COMPARE(code, ErrorCode::Cancelled);
    }

    void poolReturnsResult()
    {
        QThreadPool pool;
        auto future =
                async::onPool(pool, []() -> Result<QString> { return QStringLiteral("done"); });
        future.waitForFinished();
        QCOMPARE(future.result().value(), QStringLiteral("done"));
    }
};

SEKISHO_TEST(Async);
#include "tst_Async.moc"
