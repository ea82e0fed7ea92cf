// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/JournalStore.h"

#include "core/store/Database.h"
#include "core/store/Statement.h"
#include "core/store/Transaction.h"

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::store {

namespace {

constexpr qint64 kKeptPlans = 100;

QDateTime timeFrom(const Statement &row, int column)
{
    return row.isNull(column) ? QDateTime()
                              : QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::UTC);
}

std::optional<qint64> timeOrNull(const QDateTime &time)
{
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

// A null QString or QByteArray is bound as NULL.
QString notNull(const QString &text) { return text.isNull() ? u""_s : text; }
QByteArray notNull(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }

Result<> durably(Database &database, const std::function<Result<>()> &work)
{
    Result<Transaction> transaction = Transaction::begin(database, Transaction::Durability::Full);
    if (!transaction)
        return fail(transaction.error());
    if (const Result<> done = work(); !done)
        return done;
    return transaction->commit();
}

void bindState(Statement &statement, qint64 push, const PushOperationRow &row)
{
    statement.bind(u":push"_s, push)
            .bind(u":number"_s, qint64(row.number))
            .bind(u":state"_s, qint64(row.state))
            .bind(u":sent"_s, timeOrNull(row.sent))
            .bind(u":answered"_s, timeOrNull(row.answered))
            .bind(u":cloud_id"_s, notNull(row.cloudId))
            .bind(u":verified"_s, qint64(row.verified ? 1 : 0))
            .bind(u":entry"_s, notNull(row.entry))
            .bind(u":outcome"_s, notNull(row.outcome));
}

} // namespace

Result<> JournalStore::rememberPlan(const ShownPlanRow &plan)
{
    return durably(m_database, [&]() -> Result<> {
        Result<Statement> gone = m_database.prepare(u"DELETE FROM shown_plan WHERE id = :id"_s);
        if (!gone)
            return fail(gone.error());
        gone->bind(u":id"_s, plan.id);
        if (const Result<> run = gone->execute(); !run)
            return run;
        Result<Statement> added = m_database.prepare(
                u"INSERT INTO shown_plan (id, draft, made) VALUES (:id, :draft, :made)"_s);
        if (!added)
            return fail(added.error());
        added->bind(u":id"_s, plan.id)
                .bind(u":draft"_s, plan.draft)
                .bind(u":made"_s, plan.made.toMSecsSinceEpoch());
        if (const Result<> run = added->execute(); !run)
            return run;
        Result<Statement> pruned =
                m_database.prepare(u"DELETE FROM shown_plan WHERE number <= :last"_s);
        if (!pruned)
            return fail(pruned.error());
        pruned->bind(u":last"_s, added->lastInsertId() - kKeptPlans);
        return pruned->execute();
    });
}

Result<std::optional<ShownPlanRow>> JournalStore::onePlan(const QString &sql, const QString &id)
{
    Result<Statement> row = m_database.prepare(sql);
    if (!row)
        return fail(row.error());
    if (!id.isNull())
        row->bind(u":id"_s, id);
    const Result<bool> found = row->executeAndStep();
    if (!found)
        return fail(found.error());
    if (!*found)
        return std::optional<ShownPlanRow>();
    return std::optional(ShownPlanRow{row->text(0), row->integer(1), timeFrom(*row, 2)});
}

Result<std::optional<ShownPlanRow>> JournalStore::plan(const QString &id)
{
    return onePlan(u"SELECT id, draft, made FROM shown_plan WHERE id = :id"_s, notNull(id));
}

Result<std::optional<ShownPlanRow>> JournalStore::newestPlan()
{
    return onePlan(u"SELECT id, draft, made FROM shown_plan ORDER BY number DESC LIMIT 1"_s, {});
}

Result<qint64> JournalStore::begin(const PushRow &push, const QList<PushOperationRow> &operations)
{
    qint64 id = 0;
    const Result<> begun = durably(m_database, [&]() -> Result<> {
        Result<Statement> added = m_database.prepare(
                u"INSERT INTO push (plan, draft, state, started, ended, snapshot, requests, "
                "outcome, content) VALUES (:plan, :draft, :state, :started, :ended, :snapshot, "
                ":requests, :outcome, :content)"_s);
        if (!added)
            return fail(added.error());
        added->bind(u":plan"_s, notNull(push.plan))
                .bind(u":draft"_s, push.draft)
                .bind(u":state"_s, qint64(push.state))
                .bind(u":started"_s, push.started.toMSecsSinceEpoch())
                .bind(u":ended"_s, timeOrNull(push.ended))
                .bind(u":snapshot"_s, push.snapshot)
                .bind(u":requests"_s, qint64(push.requests))
                .bind(u":outcome"_s, notNull(push.outcome))
                .bind(u":content"_s, notNull(push.content));
        if (const Result<> run = added->execute(); !run)
            return run;
        id = added->lastInsertId();
        Result<Statement> each = m_database.prepare(
                u"INSERT INTO push_operation (push, number, state, sent, answered, cloud_id, "
                "verified, entry, outcome, operation) VALUES (:push, :number, :state, :sent, "
                ":answered, :cloud_id, :verified, :entry, :outcome, :operation)"_s);
        if (!each)
            return fail(each.error());
        for (const PushOperationRow &row : operations) {
            bindState(*each, id, row);
            each->bind(u":operation"_s, notNull(row.operation));
            if (const Result<> run = each->execute(); !run)
                return run;
        }
        return {};
    });
    if (!begun)
        return fail(begun.error());
    return id;
}

Result<> JournalStore::update(const PushRow &push, const QList<PushOperationRow> &operations)
{
    return durably(m_database, [&]() -> Result<> {
        Result<Statement> changed = m_database.prepare(
                u"UPDATE push SET state = :state, ended = :ended, requests = :requests, "
                "outcome = :outcome WHERE id = :id"_s);
        if (!changed)
            return fail(changed.error());
        changed->bind(u":state"_s, qint64(push.state))
                .bind(u":ended"_s, timeOrNull(push.ended))
                .bind(u":requests"_s, qint64(push.requests))
                .bind(u":outcome"_s, notNull(push.outcome))
                .bind(u":id"_s, push.id);
        if (const Result<> run = changed->execute(); !run)
            return run;
        if (operations.isEmpty())
            return {};
        Result<Statement> each = m_database.prepare(
                u"UPDATE push_operation SET state = :state, sent = :sent, answered = :answered, "
                "cloud_id = :cloud_id, verified = :verified, entry = :entry, outcome = :outcome "
                "WHERE push = :push AND number = :number"_s);
        if (!each)
            return fail(each.error());
        for (const PushOperationRow &row : operations) {
            bindState(*each, push.id, row);
            if (const Result<> run = each->execute(); !run)
                return run;
        }
        return {};
    });
}

Result<> JournalStore::setEntries(qint64 push, const QList<QPair<int, QString>> &entries)
{
    return durably(m_database, [&]() -> Result<> {
        Result<Statement> each = m_database.prepare(u"UPDATE push_operation SET entry = :entry "
                                                    "WHERE push = :push AND number = :number"_s);
        if (!each)
            return fail(each.error());
        for (const auto &[number, entry] : entries) {
            each->bind(u":entry"_s, notNull(entry))
                    .bind(u":push"_s, push)
                    .bind(u":number"_s, qint64(number));
            if (const Result<> run = each->execute(); !run)
                return run;
        }
        return {};
    });
}

Result<QList<PushRow>> JournalStore::pushes(const QString &condition, std::optional<qint64> push)
{
    Result<Statement> rows = m_database.prepare(
            u"SELECT id, plan, draft, state, started, ended, snapshot, requests, outcome, content "
            "FROM push "_s +
            condition);
    if (!rows)
        return fail(rows.error());
    if (push)
        rows->bind(u":push"_s, *push);
    if (const Result<> run = rows->execute(); !run)
        return fail(run.error());
    QList<PushRow> found;
    for (;;) {
        const Result<bool> more = rows->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return found;
        PushRow row;
        row.id = rows->integer(0);
        row.plan = rows->text(1);
        row.draft = rows->integer(2);
        row.state = int(rows->integer(3));
        row.started = timeFrom(*rows, 4);
        row.ended = timeFrom(*rows, 5);
        row.snapshot = rows->integer(6);
        row.requests = int(rows->integer(7));
        row.outcome = rows->bytes(8);
        row.content = rows->bytes(9);
        found.append(std::move(row));
    }
}

Result<QList<PushRow>> JournalStore::list() { return pushes(u"ORDER BY id DESC"_s, {}); }

Result<std::optional<PushRow>> JournalStore::find(qint64 push)
{
    const Result<QList<PushRow>> found = pushes(u"WHERE id = :push"_s, push);
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? std::optional<PushRow>() : found->first();
}

Result<std::optional<PushRow>> JournalStore::open()
{
    const Result<QList<PushRow>> found =
            pushes(u"WHERE state = 0 OR state = 3 ORDER BY id DESC LIMIT 1"_s, {});
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? std::optional<PushRow>() : found->first();
}

Result<QList<PushOperationRow>> JournalStore::operations(qint64 push)
{
    Result<Statement> rows = m_database.prepare(
            u"SELECT number, state, sent, answered, cloud_id, verified, entry, outcome, operation "
            "FROM push_operation WHERE push = :push ORDER BY number"_s);
    if (!rows)
        return fail(rows.error());
    rows->bind(u":push"_s, push);
    if (const Result<> run = rows->execute(); !run)
        return fail(run.error());
    QList<PushOperationRow> found;
    for (;;) {
        const Result<bool> more = rows->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return found;
        found.append({int(rows->integer(0)), int(rows->integer(1)), timeFrom(*rows, 2),
                      timeFrom(*rows, 3), rows->text(4), rows->integer(5) != 0, rows->text(6),
                      rows->bytes(7), rows->bytes(8)});
    }
}

} // namespace sekisho::store
