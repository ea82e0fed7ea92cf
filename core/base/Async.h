// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Handover.h"
#include "core/base/Result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>

namespace sekisho {

/// What takes time. Attach exactly one continuation, always with a context object:
/// `async::then(future, this, [this](const Result<T> &result) { … });`
template <class T = void>
using Future = QFuture<Result<T>>;

namespace async {

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
    handover::give();
    return QtConcurrent::run(&pool, [work = std::move(work)]() mutable {
        handover::take();
        auto result = work();
        handover::give();
        return result;
    });
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
        handover::give();
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise;
};

} // namespace async
} // namespace sekisho
