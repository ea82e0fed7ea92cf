// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/DraftStore.h"

#include "core/store/Database.h"
#include "core/store/Statement.h"
#include "core/store/Transaction.h"

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::store {

namespace {

QDateTime timeFrom(qint64 msecs) { return QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC); }

std::optional<DraftState> stateFrom(const Statement &row, int column)
{
    if (row.isNull(column))
        return {};
    return row.bytes(column);
}

using Bind = std::function<void(Statement &)>;

/// Runs `sql` and calls `row` for each row.
Result<> forEach(Database &database, const QString &sql, const Bind &bind,
                 const std::function<void(const Statement &)> &row)
{
    Result<Statement> rows = database.prepare(sql);
    if (!rows)
        return fail(rows.error());
    if (bind)
        bind(*rows);
    if (const Result<> run = rows->execute(); !run)
        return run;
    for (;;) {
        const Result<bool> more = rows->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
        row(*rows);
    }
}

Result<> run(Database &database, const QString &sql, const Bind &bind)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return fail(statement.error());
    bind(*statement);
    return statement->execute();
}

Bind withDraft(qint64 draft)
{
    return [draft](Statement &statement) { statement.bind(u":draft"_s, draft); };
}

/// A transaction around `work`, on the disk when it returns.
Result<> durably(Database &database, const std::function<Result<>()> &work)
{
    Result<Transaction> transaction = Transaction::begin(database, Transaction::Durability::Full);
    if (!transaction)
        return fail(transaction.error());
    if (const Result<> done = work(); !done)
        return done;
    return transaction->commit();
}

Result<> touch(Database &database, qint64 draft, std::optional<qint64> position,
               const QDateTime &now)
{
    return run(database,
               u"UPDATE draft SET changed = :now, revision = revision + 1, "
               "position = coalesce(:position, position), "
               "items = (SELECT count(*) FROM draft_item i WHERE i.draft = draft.id) "
               "WHERE id = :draft"_s,
               [&](Statement &statement) {
                   statement.bind(u":now"_s, now.toMSecsSinceEpoch())
                           .bind(u":position"_s, position)
                           .bind(u":draft"_s, draft);
               });
}

/// A null QByteArray is bound as NULL.
QByteArray bytesOrNull(const std::optional<DraftState> &state)
{
    return state ? *state : QByteArray();
}

/// Writes items of a draft with statements prepared once.
class ItemWriter
{
public:
    static Result<ItemWriter> make(Database &database, qint64 draft)
    {
        Result<Statement> put = database.prepare(
                u"INSERT INTO draft_item (draft, item, state) VALUES (:draft, :item, :state) "
                "ON CONFLICT (draft, item) DO UPDATE SET state = excluded.state"_s);
        if (!put)
            return fail(put.error());
        Result<Statement> drop =
                database.prepare(u"DELETE FROM draft_item WHERE draft = :draft AND item = :item"_s);
        if (!drop)
            return fail(drop.error());
        put->bind(u":draft"_s, draft);
        drop->bind(u":draft"_s, draft);
        return ItemWriter(std::move(*put), std::move(*drop));
    }
    Result<> write(const QString &item, const std::optional<DraftState> &state)
    {
        if (!state)
            return m_drop.bind(u":item"_s, item).execute();
        return m_put.bind(u":item"_s, item).bind(u":state"_s, *state).execute();
    }

private:
    ItemWriter(Statement put, Statement drop)
        : m_put(std::move(put))
        , m_drop(std::move(drop))
    {
    }
    Statement m_put;
    Statement m_drop;
};

Result<> addStepItems(Database &database, qint64 step, const QList<DraftStepItem> &items)
{
    Result<Statement> add =
            database.prepare(u"INSERT INTO draft_step_item (step, item, before, after) "
                             "VALUES (:step, :item, :before, :after)"_s);
    if (!add)
        return fail(add.error());
    add->bind(u":step"_s, step);
    for (const DraftStepItem &item : items) {
        const Result<> added = add->bind(u":item"_s, item.item)
                                       .bind(u":before"_s, bytesOrNull(item.before))
                                       .bind(u":after"_s, bytesOrNull(item.after))
                                       .execute();
        if (!added)
            return added;
    }
    return {};
}

DraftStepItem stepItemFrom(const Statement &row, int column)
{
    return {row.text(column), stateFrom(row, column + 1), stateFrom(row, column + 2)};
}

constexpr auto kStepItemColumns = "i.item, i.before, i.after"_L1;
constexpr auto kDraftColumns =
        "d.id, d.name, d.created, d.changed, d.revision, d.position, d.is_current, d.items"_L1;

DraftRow draftFrom(const Statement &row)
{
    return {row.integer(0), row.text(1),    timeFrom(row.integer(2)), timeFrom(row.integer(3)),
            row.integer(4), row.integer(5), int(row.integer(7)),      row.integer(6) != 0};
}

} // namespace

Result<QList<DraftRow>> DraftStore::list()
{
    QList<DraftRow> found;
    const Result<> read =
            forEach(m_database, u"SELECT "_s + kDraftColumns + u" FROM draft d ORDER BY d.id"_s, {},
                    [&](const Statement &row) { found.append(draftFrom(row)); });
    if (!read)
        return fail(read.error());
    return found;
}

Result<std::optional<DraftRow>> DraftStore::one(const QString &condition, const QString &name,
                                                const std::optional<qint64> &id)
{
    std::optional<DraftRow> found;
    const Result<> read = forEach(
            m_database, u"SELECT "_s + kDraftColumns + u" FROM draft d WHERE "_s + condition,
            [&](Statement &statement) {
                if (id)
                    statement.bind(u":id"_s, *id);
                else if (condition.contains(":name"_L1))
                    statement.bind(u":name"_s, name);
            },
            [&](const Statement &row) { found = draftFrom(row); });
    if (!read)
        return fail(read.error());
    return found;
}

Result<std::optional<DraftRow>> DraftStore::find(qint64 draft)
{
    return one(u"d.id = :id"_s, {}, draft);
}

Result<std::optional<DraftRow>> DraftStore::current() { return one(u"d.is_current = 1"_s, {}, {}); }

Result<std::optional<DraftRow>> DraftStore::named(const QString &name)
{
    return one(u"d.name = :name"_s, name, {});
}

Result<QMap<QString, DraftState>> DraftStore::items(const DraftRow &draft)
{
    QMap<QString, DraftState> found;
    const Result<> read =
            forEach(m_database, u"SELECT item, state FROM draft_item WHERE draft = :draft"_s,
                    withDraft(draft.id),
                    [&](const Statement &row) { found.insert(row.text(0), row.bytes(1)); });
    if (!read)
        return fail(read.error());
    if (found.size() != draft.items)
        return fail(ErrorCode::StoreUnreadable, {m_database.path()},
                    u"%1 of %2 items of a draft"_s.arg(found.size()).arg(draft.items));
    return found;
}

Result<std::optional<DraftStep>> DraftStore::step(const QString &condition, const DraftRow &draft)
{
    std::optional<DraftStep> found;
    const Result<> read =
            forEach(m_database,
                    u"SELECT id, previous, what FROM draft_step WHERE draft = :draft AND "_s +
                            condition + u" LIMIT 1"_s,
                    withDraft(draft.id), [&](const Statement &row) {
                        found = DraftStep{row.integer(0), row.integer(1), row.text(2)};
                    });
    if (!read)
        return fail(read.error());
    return found;
}

tl::unexpected<Error> DraftStore::brokenSteps() const
{
    return fail(ErrorCode::StoreUnreadable, {m_database.path()},
                u"the steps of a draft are damaged"_s);
}

Result<std::optional<DraftStep>> DraftStore::nextUndo(const DraftRow &draft)
{
    Result<std::optional<DraftStep>> newest = step(u"undone = 0 ORDER BY id DESC"_s, draft);
    if (newest && (*newest ? (*newest)->id : 0) != draft.position)
        return brokenSteps();
    return newest;
}

Result<std::optional<DraftStep>> DraftStore::nextRedo(const DraftRow &draft)
{
    Result<std::optional<DraftStep>> oldest = step(u"undone = 1 ORDER BY id"_s, draft);
    if (oldest && *oldest && (*oldest)->previous != draft.position)
        return brokenSteps();
    return oldest;
}

Result<QList<DraftStepItem>> DraftStore::stepItems(qint64 step, qint64 most)
{
    QList<DraftStepItem> found;
    const Result<> read = forEach(
            m_database,
            u"SELECT "_s + kStepItemColumns +
                    u" FROM draft_step_item i WHERE i.step = :step LIMIT :most"_s,
            [&](Statement &statement) { statement.bind(u":step"_s, step).bind(u":most"_s, most); },
            [&](const Statement &row) { found.append(stepItemFrom(row, 0)); });
    if (!read)
        return fail(read.error());
    return found;
}

Result<QMap<qint64, QList<DraftStepItem>>> DraftStore::steps(qint64 draft, qint64 after)
{
    QMap<qint64, QList<DraftStepItem>> found;
    const Result<> read = forEach(
            m_database,
            u"SELECT s.id, "_s + kStepItemColumns +
                    u" FROM draft_step s JOIN draft_step_item i ON i.step = s.id "
                    "WHERE s.draft = :draft AND s.id > :after"_s,
            [&](Statement &statement) {
                statement.bind(u":draft"_s, draft).bind(u":after"_s, after);
            },
            [&](const Statement &row) { found[row.integer(0)].append(stepItemFrom(row, 1)); });
    if (!read)
        return fail(read.error());
    return found;
}

Result<qint64> DraftStore::create(const QString &name, const QDateTime &now)
{
    qint64 id = 0;
    const Result<> done = durably(m_database, [&]() -> Result<> {
        const Result<> last =
                m_database.execute(u"UPDATE draft SET is_current = 0, revision = revision + 1 "
                                   "WHERE is_current = 1"_s);
        if (!last)
            return last;
        Result<Statement> add = m_database.prepare(
                u"INSERT INTO draft (name, created, changed, revision, position, items, "
                "is_current) VALUES (:name, :now, :now, 1, 0, 0, 1)"_s);
        if (!add)
            return fail(add.error());
        const Result<> added =
                add->bind(u":name"_s, name).bind(u":now"_s, now.toMSecsSinceEpoch()).execute();
        if (added)
            id = add->lastInsertId();
        return added;
    });
    if (!done)
        return fail(done.error());
    return id;
}

Result<> DraftStore::select(qint64 draft)
{
    return durably(m_database, [&]() -> Result<> {
        const Result<> last =
                m_database.execute(u"UPDATE draft SET is_current = 0, revision = revision + 1 "
                                   "WHERE is_current = 1"_s);
        if (!last)
            return last;
        return run(m_database,
                   u"UPDATE draft SET is_current = 1, revision = revision + 1 WHERE id = :draft"_s,
                   withDraft(draft));
    });
}

Result<> DraftStore::rename(qint64 draft, const QString &name, const QDateTime &now)
{
    return durably(m_database, [&]() -> Result<> {
        const Result<> renamed =
                run(m_database, u"UPDATE draft SET name = :name WHERE id = :draft"_s,
                    [&](Statement &statement) {
                        statement.bind(u":name"_s, name).bind(u":draft"_s, draft);
                    });
        return renamed ? touch(m_database, draft, {}, now) : renamed;
    });
}

Result<> DraftStore::empty(qint64 draft, const QDateTime &now)
{
    return durably(m_database, [&]() -> Result<> {
        for (const QString &sql : {u"DELETE FROM draft_item WHERE draft = :draft"_s,
                                   u"DELETE FROM draft_step WHERE draft = :draft"_s}) {
            if (const Result<> gone = run(m_database, sql, withDraft(draft)); !gone)
                return gone;
        }
        return touch(m_database, draft, 0, now);
    });
}

Result<> DraftStore::remove(qint64 draft)
{
    return durably(m_database, [&] {
        return run(m_database, u"DELETE FROM draft WHERE id = :draft"_s, withDraft(draft));
    });
}

Result<> DraftStore::addStep(const DraftRow &draft, const QString &what,
                             const QList<DraftStepItem> &items, const QDateTime &now)
{
    return durably(m_database, [&]() -> Result<> {
        const Result<> redo =
                run(m_database, u"DELETE FROM draft_step WHERE draft = :draft AND id > :position"_s,
                    [&](Statement &statement) {
                        statement.bind(u":draft"_s, draft.id).bind(u":position"_s, draft.position);
                    });
        if (!redo)
            return redo;
        Result<Statement> add =
                m_database.prepare(u"INSERT INTO draft_step (draft, previous, undone, what, made) "
                                   "VALUES (:draft, :previous, 0, :what, :now)"_s);
        if (!add)
            return fail(add.error());
        const Result<> added = add->bind(u":draft"_s, draft.id)
                                       .bind(u":previous"_s, draft.position)
                                       .bind(u":what"_s, what)
                                       .bind(u":now"_s, now.toMSecsSinceEpoch())
                                       .execute();
        if (!added)
            return added;
        const qint64 step = add->lastInsertId();
        if (const Result<> kept = addStepItems(m_database, step, items); !kept)
            return kept;
        Result<ItemWriter> writer = ItemWriter::make(m_database, draft.id);
        if (!writer)
            return fail(writer.error());
        for (const DraftStepItem &item : items) {
            if (const Result<> put = writer->write(item.item, item.after); !put)
                return put;
        }
        return touch(m_database, draft.id, step, now);
    });
}

Result<> DraftStore::applyStep(const DraftRow &draft, const DraftStep &wanted, bool forward,
                               const QDateTime &now)
{
    const Result<QList<DraftStepItem>> items = stepItems(wanted.id);
    if (!items)
        return fail(items.error());
    return durably(m_database, [&]() -> Result<> {
        Result<ItemWriter> writer = ItemWriter::make(m_database, draft.id);
        if (!writer)
            return fail(writer.error());
        for (const DraftStepItem &item : *items) {
            const Result<> put = writer->write(item.item, forward ? item.after : item.before);
            if (!put)
                return put;
        }
        const Result<> marked =
                run(m_database, u"UPDATE draft_step SET undone = :undone WHERE id = :step"_s,
                    [&](Statement &statement) {
                        statement.bind(u":undone"_s, qint64(forward ? 0 : 1))
                                .bind(u":step"_s, wanted.id);
                    });
        if (!marked)
            return marked;
        return touch(m_database, draft.id, forward ? wanted.id : wanted.previous, now);
    });
}

Result<> DraftStore::undo(const DraftRow &draft, const DraftStep &step, const QDateTime &now)
{
    return applyStep(draft, step, false, now);
}

Result<> DraftStore::redo(const DraftRow &draft, const DraftStep &step, const QDateTime &now)
{
    return applyStep(draft, step, true, now);
}

/// After steps were taken out of the middle. `position`: the newest one in effect.
Result<> DraftStore::relink(const DraftRow &draft, qint64 *position)
{
    const Result<> linked =
            run(m_database,
                u"UPDATE draft_step SET previous = coalesce((SELECT max(s.id) FROM draft_step s "
                "WHERE s.draft = draft_step.draft AND s.id < draft_step.id), 0) "
                "WHERE draft = :draft"_s,
                withDraft(draft.id));
    if (!linked)
        return linked;
    const Result<std::optional<DraftStep>> newest = step(u"undone = 0 ORDER BY id DESC"_s, draft);
    if (!newest)
        return fail(newest.error());
    *position = *newest ? (*newest)->id : 0;
    return {};
}

Result<> DraftStore::replace(const DraftRow &draft, const QMap<QString, DraftState> &items,
                             const QMap<qint64, QList<DraftStepItem>> &steps, const QDateTime &now)
{
    return durably(m_database, [&]() -> Result<> {
        for (const QString &sql : {u"DELETE FROM draft_item WHERE draft = :draft"_s,
                                   u"DELETE FROM draft_step_item WHERE step IN "
                                   "(SELECT id FROM draft_step WHERE draft = :draft)"_s}) {
            if (const Result<> gone = run(m_database, sql, withDraft(draft.id)); !gone)
                return gone;
        }
        for (auto it = steps.begin(); it != steps.end(); ++it) {
            if (const Result<> kept = addStepItems(m_database, it.key(), it.value()); !kept)
                return kept;
        }
        const Result<> emptied =
                run(m_database,
                    u"DELETE FROM draft_step WHERE draft = :draft AND NOT EXISTS "
                    "(SELECT 1 FROM draft_step_item i WHERE i.step = draft_step.id)"_s,
                    withDraft(draft.id));
        if (!emptied)
            return emptied;
        qint64 position = 0;
        if (const Result<> linked = relink(draft, &position); !linked)
            return linked;
        Result<ItemWriter> writer = ItemWriter::make(m_database, draft.id);
        if (!writer)
            return fail(writer.error());
        for (auto it = items.begin(); it != items.end(); ++it) {
            if (const Result<> put = writer->write(it.key(), it.value()); !put)
                return put;
        }
        return touch(m_database, draft.id, position, now);
    });
}

} // namespace sekisho::store
