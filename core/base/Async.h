// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Handover.h"
#include "core/base/Result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace sekisho {

/// What takes time. Attach exactly one continuation, always with a context object:
/// `async::then(future, this, [this](const Result<T> &result) { … });`
template <class T = void>
using Future = QFuture<Result<T>>;

namespace async {

/// Ends `promise` with its one result, on any thread.
template <class R>
void finish(QPromise<R> &promise, R result)
{
    handover::give();
    promise.addResult(std::move(result));
    promise.finish();
}

/// A future that is finished already.
template <class T>
Future<T> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

template <class T>
Future<T> failed(Error error)
{
    return ready<T>(Result<T>(tl::unexpected<Error>(std::move(error))));
}

/// Calls `continuation(const Result<T> &)` once, on the thread of `context`, when `future`
/// finishes; never when `context` is gone by then. A future that ends without a result gives
/// Cancelled. Call it on the thread of `context`. (QFuture::then(context, …) asserts in Qt 6.4
/// debug builds when the context died first, hence this.)
template <class R, class Continuation>
void then(const QFuture<R> &future, QObject *context, Continuation continuation)
{
    auto *watcher = new QFutureWatcher<R>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, continuation = std::move(continuation)]() mutable {
                         handover::take();
                         watcher->deleteLater();
                         const QFuture<R> finished = watcher->future();
                         // By pointer: Result values may be expensive to copy.
                         if (finished.resultCount() > 0)
                             continuation(*finished.begin());
                         else
                             continuation(R(tl::unexpected<Error>(Error(ErrorCode::Cancelled))));
                     });
    watcher->setFuture(future);
}

/// Runs `work` (returning Result<T>) on `pool`. `work` must own what it touches: values cross
/// threads, objects do not.
template <class Work>
auto onPool(QThreadPool &pool, Work work) -> QFuture<std::invoke_result_t<Work &>>
{
    using R = std::invoke_result_t<Work &>;
    // Shared, because std::function wants to be copyable.
    auto promise = std::make_shared<QPromise<R>>();
    auto owned = std::make_shared<Work>(std::move(work));
    promise->start();
    QFuture<R> future = promise->future();
    std::function<void()> task = [promise, owned = std::move(owned)]() mutable {
        handover::take();
        R result = (*owned)();
        // What the work held is let go before anybody hears that it is done.
        owned.reset();
        finish(*promise, std::move(result));
    };
    handover::give();
    pool.start(std::move(task));
    return future;
}

/// Calls `work(i)` for every i in [0, count), on the idle threads of `pool` and on this one, and
/// returns when all are done. For work that is on a pool already; `work` must not throw and must
/// bear being called for several i at once.
template <class Work>
void forEach(QThreadPool &pool, int count, const Work &work)
{
    struct State
    {
        std::atomic<int> next = 0;
        std::mutex mutex;
        std::condition_variable ended;
        int helpers = 0;
    };
    const auto state = std::make_shared<State>();
    const auto run = [state, &work, count] {
        for (int i = state->next++; i < count; i = state->next++)
            work(i);
    };
    const int wanted = std::min(pool.maxThreadCount(), count) - 1;
    for (int i = 0; i < wanted; ++i) {
        {
            const std::lock_guard lock(state->mutex);
            ++state->helpers;
        }
        std::function<void()> task = [state, run] {
            handover::take();
            run();
            // Under the lock, so that `work` outlives it.
            const std::lock_guard lock(state->mutex);
            --state->helpers;
            state->ended.notify_all();
        };
        handover::give();
        if (!pool.tryStart(std::move(task))) {
            const std::lock_guard lock(state->mutex);
            --state->helpers;
            break;
        }
    }
    run();
    std::unique_lock lock(state->mutex);
    state->ended.wait(lock, [&] { return state->helpers == 0; });
}

/// A promise that several callbacks of one operation share; the first answer wins and later ones
/// are ignored, so that "finished" and "timed out" may race. Not thread-safe: one thread only.
template <class T>
class Answer
{
public:
    Answer()
        : m_promise(std::make_shared<QPromise<Result<T>>>())
    {
        m_promise->start();
    }

    Future<T> future() const { return m_promise->future(); }
    bool isGiven() const { return m_promise->future().isFinished(); }
    void give(Result<T> result) const
    {
        if (isGiven())
            return;
        finish(*m_promise, std::move(result));
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise;
};

} // namespace async
} // namespace sekisho
