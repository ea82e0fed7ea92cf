// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Async.h"
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
