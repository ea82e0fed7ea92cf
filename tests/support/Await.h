// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Async.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

namespace sekisho::test {

/// Runs the event loop until the future is finished; Cancelled after 30 s or without a result. For
/// tests only: product code never waits.
template <class T>
Result<T> await(const Future<T> &future)
{
    if (!future.isFinished()) {
        // Not QTest::qWaitFor(), which sleeps 10 ms after each round of events: a chain of a
        // thousand steps would take it half a minute.
        QEventLoop loop;
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        loop.exec();
    }
    if (!future.isFinished())
        return fail(ErrorCode::Cancelled, {}, QStringLiteral("the test waited 30 s in vain"));
    handover::take();
    if (future.resultCount() == 0)
        return fail(ErrorCode::Cancelled);
    return future.result();
}

} // namespace sekisho::test
