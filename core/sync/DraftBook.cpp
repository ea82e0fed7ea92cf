// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/DraftWork.h"
#include "core/sync/WorkspaceStore.h"

namespace sekisho::sync {

ItemChanges Draft::changes() const
{
    ItemChanges changes;
    for (auto it = items.begin(); it != items.end(); ++it)
        changes.insert(it.key(), it->value);
    return changes;
}

struct DraftBook::Impl
{
    Impl(DraftBook *book, std::shared_ptr<Workspace> theWorkspace, Clock &theClock)
        : q(book)
        , workspace(std::move(theWorkspace))
        , clock(theClock)
    {
    }

    /// Runs `job(DraftWork &)` on the store thread.
    template <class Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job, DraftWork &>>
    {
        return workspace->store().thread().run([job = std::move(job), cache = cache,
                                                now = clock.now()](store::Database &database) {
            DraftWork work(database, *cache, now);
            return job(work);
        });
    }

    /// The same for what may have another draft as its outcome: that is the current one before
    /// anybody hears of it. `give` turns it into the answer.
    template <class Job>
    Future<DraftPtr> change(Job job)
    {
        const async::Answer<DraftPtr> answer;
        async::then(run(std::move(job)), q, [this, answer](const Result<DraftOutcome> &outcome) {
            if (!outcome) {
                answer.give(fail(outcome.error()));
                return;
            }
            take(*outcome);
            answer.give(outcome->current);
        });
        return answer.future();
    }
    template <class Job>
    Future<DraftPtr> write(Job job)
    {
        if (const Result<> allowed = workspace->mayWrite(); !allowed)
            return async::failed<DraftPtr>(allowed.error());
        return change(std::move(job));
    }

    void take(const DraftOutcome &outcome)
    {
        current = outcome.current;
        // Listeners may end the book.
        const QPointer<DraftBook> alive = q;
        Q_EMIT q->changed(outcome.current);
        if (alive && !outcome.unusedSecrets.isEmpty())
            Q_EMIT alive->secretsUnused(outcome.unusedSecrets);
    }

    DraftBook *q;
    std::shared_ptr<Workspace> workspace;
    Clock &clock;
    std::shared_ptr<DraftCache> cache = std::make_shared<DraftCache>(); ///< of the store thread
    DraftPtr current;
};

DraftBook::DraftBook(std::shared_ptr<Workspace> workspace, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(this, std::move(workspace), clock))
{
}

DraftBook::~DraftBook() = default;

DraftPtr DraftBook::current() const { return m_impl->current; }

Future<DraftPtr> DraftBook::load()
{
    const bool mayWrite = m_impl->workspace->mayWrite().has_value();
    return m_impl->change([mayWrite](DraftWork &work) { return work.load(mayWrite); });
}

Future<QList<DraftInfo>> DraftBook::list()
{
    return m_impl->run([](DraftWork &work) { return work.list(); });
}

Future<DraftPtr> DraftBook::create(const QString &name)
{
    return m_impl->write([name](DraftWork &work) { return work.create(name); });
}

Future<DraftPtr> DraftBook::select(qint64 draft)
{
    return m_impl->write([draft](DraftWork &work) { return work.select(draft); });
}

Future<> DraftBook::rename(qint64 draft, const QString &name)
{
    const async::Answer<void> answer;
    async::then(m_impl->write([draft, name](DraftWork &work) { return work.rename(draft, name); }),
                this, [answer](const Result<DraftPtr> &renamed) {
                    answer.give(renamed ? Result<>() : Result<>(fail(renamed.error())));
                });
    return answer.future();
}

Future<DraftPtr> DraftBook::discard(qint64 draft)
{
    return m_impl->write([draft](DraftWork &work) { return work.discard(draft); });
}

Future<DraftPtr> DraftBook::edit(const DraftEdit &edit)
{
    return m_impl->write([edit](DraftWork &work) { return work.edit(edit); });
}

Future<DraftPtr> DraftBook::undo()
{
    return m_impl->write([](DraftWork &work) { return work.undo(); });
}

Future<DraftPtr> DraftBook::redo()
{
    return m_impl->write([](DraftWork &work) { return work.redo(); });
}

Future<DraftPtr> DraftBook::settle(qint64 draft, const QList<ItemKey> &items,
                                   const QMap<QString, QString> &ids)
{
    return m_impl->write(
            [draft, items, ids](DraftWork &work) { return work.settle(draft, {}, items, ids); });
}

Future<DraftPtr> DraftBook::settle(qint64 draft, const ItemChanges &sent,
                                   const QMap<QString, QString> &ids)
{
    return m_impl->write(
            [draft, sent, ids](DraftWork &work) { return work.settle(draft, sent, {}, ids); });
}

} // namespace sekisho::sync
