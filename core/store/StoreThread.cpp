// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/StoreThread.h"

#include <QSqlDatabase>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace sekisho::store {

namespace {

/// Threads whose StoreThread ended on them: nobody can wait for them there, so they are waited for
/// when the program ends, before what QtSql keeps for its connections goes. (That was made earlier,
/// so it is destroyed later.)
class Orphans
{
public:
    ~Orphans()
    {
        for (std::thread &thread : m_threads)
            thread.join();
    }
    void add(std::thread thread)
    {
        const std::lock_guard lock(m_mutex);
        m_threads.push_back(std::move(thread));
    }

private:
    std::mutex m_mutex;
    std::vector<std::thread> m_threads;
};

void joinAtExit(std::thread thread)
{
    static Orphans orphans;
    orphans.add(std::move(thread));
}

} // namespace

struct StoreThread::State
{
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Job> jobs;
    bool ending = false;

    // Of the thread alone.
    std::unique_ptr<Database> database;
    Error openError{ErrorCode::StoreFailed, {}, QStringLiteral("the store is not open")};
};

struct StoreThread::Thread
{
    std::thread thread;
};

StoreThread::StoreThread()
    : m_state(std::make_shared<State>())
    , m_thread(std::make_unique<Thread>())
{
#if defined(Q_CC_MINGW)
    // The search for the driver's plugin matches names by regular expressions. Qt keeps a stack for
    // those per thread, and the run time of mingw-w64 takes that away before Qt has let go of it
    // when a thread ends, which crashes. So the search is done here, by the owner's thread.
    QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"));
#endif
    m_thread->thread = std::thread([state = m_state] {
        for (;;) {
            Job job;
            {
                std::unique_lock lock(state->mutex);
                state->changed.wait(lock, [&] { return state->ending || !state->jobs.empty(); });
                if (state->ending)
                    break;
                job = std::move(state->jobs.front());
                state->jobs.pop_front();
            }
            if (state->database)
                job(state->database.get());
            else
                job(fail(state->openError));
        }
        state->database.reset();
    });
}

StoreThread::~StoreThread()
{
    std::deque<Job> dropped;
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->ending = true;
        dropped.swap(m_state->jobs);
    }
    m_state->changed.notify_all();
    // Their promises end without a result, which async::then calls Cancelled.
    dropped.clear();
    // A job that holds the last reference to our owner ends us on our own thread.
    if (m_thread->thread.get_id() == std::this_thread::get_id())
        joinAtExit(std::move(m_thread->thread));
    else
        m_thread->thread.join();
}

void StoreThread::post(Job job)
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->jobs.push_back(std::move(job));
    }
    m_state->changed.notify_one();
}

void StoreThread::open(std::function<Result<std::unique_ptr<Database>>()> opener,
                       std::function<void(const Result<Database *> &)> done)
{
    post([opener = std::move(opener), done = std::move(done),
          state = m_state.get()](const Result<Database *> &) {
        state->database.reset();
        Result<std::unique_ptr<Database>> opened = opener();
        if (opened) {
            state->database = std::move(*opened);
            done(state->database.get());
        } else {
            state->openError = opened.error();
            done(fail(opened.error()));
        }
    });
}

Future<> StoreThread::open(std::function<Result<std::unique_ptr<Database>>()> opener)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    Future<> future = promise->future();
    open(std::move(opener), [promise](const Result<Database *> &opened) {
        async::finish(*promise, opened ? Result<>() : Result<>(fail(opened.error())));
    });
    return future;
}

} // namespace sekisho::store
