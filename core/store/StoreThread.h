// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Async.h"
#include "core/store/Database.h"

#include <functional>
#include <optional>

namespace sekisho::store {

/// The one thread that talks to one database, with its own connection. Jobs run one after another
/// in the order given. What is still waiting when this ends is answered with Cancelled; the running
/// job is waited for. (A plain queue, not an event loop: nothing of a job runs elsewhere.)
class StoreThread
{
public:
    StoreThread();
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    /// Makes the connection, on the thread. Jobs that come before it was made or after it could not
    /// be are answered with its error. `done` is called there with the outcome.
    void open(std::function<Result<std::unique_ptr<Database>>()> opener,
              std::function<void(const Result<Database *> &)> done);
    Future<> open(std::function<Result<std::unique_ptr<Database>>()> opener);

    /// Runs `work(Database &)`, which returns Result<T>. It must own what it touches.
    template <class Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, Database &>>
    {
        using R = std::invoke_result_t<Work, Database &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        post([promise,
              work = std::optional<Work>(std::move(work))](Result<Database *> database) mutable {
            R result = database ? (*work)(**database) : R(fail(database.error()));
            // What the work held is let go before anybody hears that it is done.
            work.reset();
            async::finish(*promise, std::move(result));
        });
        return future;
    }

private:
    using Job = std::function<void(Result<Database *>)>;
    void post(Job job);

    struct State;
    std::shared_ptr<State> m_state;
    struct Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace sekisho::store
