// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/HistoryStore.h"

#include "core/base/Log.h"
#include "core/store/Database.h"
#include "core/store/HistoryRows.h"
#include "core/store/MetaStore.h"
#include "core/store/Statement.h"
#include "core/store/Transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::store {

using namespace rows;

namespace {

/// Key of the meta table: the newest snapshot whose events are kept.
constexpr auto kKept = "history_kept"_L1;

const QString kEventColumns = u"id, snapshot, noticed, since, change, item, name, former, push, "
                              "entry, admin, message, entry_time"_s;

ItemEventRow eventFrom(const Statement &row)
{
    ItemEventRow event;
    event.id = row.integer(0);
    event.snapshot = row.integer(1);
    event.noticed = timeFrom(row.integer(2));
    event.since = timeFrom(row.integer(3));
    event.change = static_cast<ItemEventRow::Change>(row.integer(4));
    event.item = row.text(5);
    event.name = row.text(6);
    event.former = row.text(7);
    event.push = row.integer(8);
    event.entry = row.text(9);
    event.admin = row.text(10);
    event.message = row.text(11);
    if (!row.isNull(12))
        event.entryTime = timeFrom(row.integer(12));
    return event;
}

void bindEntry(Statement &statement, const ItemEventRow &event)
{
    statement.bind(u":entry"_s, event.entry)
            .bind(u":admin"_s, event.admin)
            .bind(u":message"_s, event.message)
            .bind(u":entry_time"_s, event.entryTime.isValid()
                                            ? std::optional(event.entryTime.toMSecsSinceEpoch())
                                            : std::nullopt);
}

/// Kinds that some snapshot before this one shows, by id; of others everything looks new.
Result<QSet<qint64>> knownKinds(Database &database, qint64 snapshot)
{
    QSet<qint64> known;
    const Result<> read = forEach(
            database, u"SELECT DISTINCT kind FROM snapshot_count WHERE snapshot < :snapshot"_s,
            {{u":snapshot"_s, snapshot}},
            [&](const Statement &row) { known.insert(row.integer(0)); });
    if (!read)
        return fail(read.error());
    return known;
}

/// Parts (linked apps) that the snapshot before could not read, as kind and part.
Result<QSet<std::pair<qint64, QString>>> hiddenBefore(Database &database, qint64 snapshot)
{
    QSet<std::pair<qint64, QString>> hidden;
    const Result<> read = forEach(database,
                                  u"SELECT kind, part FROM snapshot_unreadable WHERE snapshot = "
                                  "(SELECT max(id) FROM snapshot WHERE id < :snapshot)"_s,
                                  {{u":snapshot"_s, snapshot}}, [&](const Statement &row) {
                                      hidden.insert({row.integer(0), row.text(1)});
                                  });
    if (!read)
        return fail(read.error());
    return hidden;
}

} // namespace

Result<QList<HistorySnapshot>> HistoryStore::pending(int limit)
{
    const Result<QMap<QString, QString>> meta = MetaStore(m_database).all();
    if (!meta)
        return fail(meta.error());
    QList<HistorySnapshot> found;
    const Result<> read = forEach(
            m_database,
            u"SELECT s.id, s.completed, "
            "coalesce(s.since, (SELECT max(b.completed) FROM snapshot b WHERE b.id < s.id)) "
            "FROM snapshot s WHERE s.id > :kept ORDER BY s.id LIMIT :limit"_s,
            {{u":kept"_s, meta->value(QString(kKept)).toLongLong()}, {u":limit"_s, limit}},
            [&](const Statement &row) {
                found.append({row.integer(0), timeFrom(row.integer(1)),
                              row.isNull(2) ? QDateTime() : timeFrom(row.integer(2))});
            });
    if (!read)
        return fail(read.error());
    return found;
}

Result<QList<ObjectChange>> HistoryStore::changesAt(qint64 snapshot, const QStringList &kinds)
{
    const Result<QString> ofKinds = inKinds(m_database, kinds);
    const Result<QSet<qint64>> known = knownKinds(m_database, snapshot);
    const auto hidden = hiddenBefore(m_database, snapshot);
    if (!ofKinds || !known || !hidden)
        return fail(!ofKinds ? ofKinds.error() : !known ? known.error() : hidden.error());

    QMap<std::pair<qint64, QString>, ObjectChange> changes;
    const QString sql = u"SELECT v.kind, k.name, v.object_id, c.data FROM object_version v "
                        "JOIN kind k ON k.id = v.kind JOIN content c ON c.id = v.content "
                        "WHERE v.%1_snapshot = :snapshot AND v.kind"_s +
                        *ofKinds;
    Result<> read = forEach(m_database, sql.arg(u"to"_s), {{u":snapshot"_s, snapshot}},
                            [&](const Statement &row) {
                                changes.insert({row.integer(0), row.text(2)},
                                               {row.text(1), row.text(2), row.bytes(3), {}});
                            });
    if (!read)
        return fail(read.error());
    read = forEach(m_database, sql.arg(u"from"_s), {{u":snapshot"_s, snapshot}},
                   [&](const Statement &row) {
                       const std::pair key{row.integer(0), row.text(2)};
                       const auto ended = changes.find(key);
                       if (ended != changes.end())
                           ended->after = row.bytes(3);
                       else if (known->contains(key.first) && !hidden->contains(key))
                           changes.insert(key, {row.text(1), row.text(2), {}, row.bytes(3)});
                   });
    if (!read)
        return fail(read.error());
    return changes.values();
}

Result<QList<LogRow>> HistoryStore::log(const QString &kind, const QDateTime &from,
                                        const QDateTime &to)
{
    const Result<QString> ofKind = inKinds(m_database, {kind});
    if (!ofKind)
        return fail(ofKind.error());
    QList<LogRow> found;
    const Result<> read = forEach(
            m_database,
            u"SELECT v.object_id, v.time, c.data FROM object_version v "
            "JOIN content c ON c.id = v.content "
            "WHERE v.to_snapshot IS NULL AND v.time > :from AND v.time <= :to AND v.kind"_s +
                    *ofKind + u" ORDER BY v.time DESC, v.position"_s,
            {{u":from"_s, from.toMSecsSinceEpoch()}, {u":to"_s, to.toMSecsSinceEpoch()}},
            [&](const Statement &row) {
                found.append({row.text(0), timeFrom(row.integer(1)), row.bytes(2)});
            });
    if (!read)
        return fail(read.error());
    return found;
}

Result<> HistoryStore::keep(const HistorySnapshot &snapshot, const QList<ItemEventRow> &events)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    Result<Statement> add = m_database.prepare(
            u"INSERT INTO item_event (snapshot, noticed, since, change, item, name, former, push, "
            "entry, admin, message, entry_time) VALUES (:snapshot, :noticed, :since, :change, "
            ":item, :name, :former, :push, :entry, :admin, :message, :entry_time)"_s);
    if (!add)
        return fail(add.error());
    for (const ItemEventRow &event : events) {
        add->bind(u":snapshot"_s, snapshot.id)
                .bind(u":noticed"_s, snapshot.completed.toMSecsSinceEpoch())
                .bind(u":since"_s, (snapshot.since.isValid() ? snapshot.since : snapshot.completed)
                                           .toMSecsSinceEpoch())
                .bind(u":change"_s, qint64(event.change))
                .bind(u":item"_s, event.item)
                .bind(u":name"_s, event.name)
                .bind(u":former"_s, event.former)
                .bind(u":push"_s, event.push);
        bindEntry(*add, event);
        if (const Result<> added = add->execute(); !added)
            return added;
    }
    Result<Statement> note =
            m_database.prepare(u"INSERT INTO meta (key, value) VALUES (:key, :value) "
                               "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
    if (!note)
        return fail(note.error());
    const Result<> noted = note->bind(u":key"_s, QString(kKept))
                                   .bind(u":value"_s, QString::number(snapshot.id))
                                   .execute();
    if (!noted)
        return noted;
    return transaction->commit();
}

Result<QList<ItemEventRow>> HistoryStore::unexplained(const QDateTime &since)
{
    QList<ItemEventRow> found;
    const Result<> read =
            forEach(m_database,
                    u"SELECT "_s + kEventColumns +
                            u" FROM item_event WHERE entry = '' AND noticed > :since ORDER BY id"_s,
                    {{u":since"_s, since.toMSecsSinceEpoch()}},
                    [&](const Statement &row) { found.append(eventFrom(row)); });
    if (!read)
        return fail(read.error());
    return found;
}

Result<QSet<QString>> HistoryStore::entriesOf(const QString &item)
{
    Result<Statement> statement = m_database.prepare(
            u"SELECT entry FROM item_event WHERE item = :item AND entry <> ''"_s);
    if (!statement)
        return fail(statement.error());
    statement->bind(u":item"_s, item);
    QSet<QString> found;
    const Result<> read =
            forEach(*statement, [&](const Statement &row) { found.insert(row.text(0)); });
    if (!read)
        return fail(read.error());
    return found;
}

Result<> HistoryStore::explain(const QList<ItemEventRow> &events)
{
    if (events.isEmpty())
        return {};
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    Result<Statement> set = m_database.prepare(
            u"UPDATE item_event SET entry = :entry, admin = :admin, message = :message, "
            "entry_time = :entry_time WHERE id = :id"_s);
    if (!set)
        return fail(set.error());
    for (const ItemEventRow &event : events) {
        bindEntry(*set, event);
        if (const Result<> done = set->bind(u":id"_s, event.id).execute(); !done)
            return done;
    }
    return transaction->commit();
}

Result<QList<ItemEventRow>>
HistoryStore::events(const std::function<bool(const ItemEventRow &)> &matches, int limit)
{
    QList<ItemEventRow> found;
    Result<Statement> rows = m_database.prepare(u"SELECT "_s + kEventColumns +
                                                u" FROM item_event ORDER BY noticed DESC, id"_s);
    if (!rows)
        return fail(rows.error());
    if (const Result<> run = rows->execute(); !run)
        return fail(run.error());
    while (found.size() < limit) {
        const Result<bool> more = rows->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        ItemEventRow event = eventFrom(*rows);
        if (matches(event))
            found.append(std::move(event));
    }
    return found;
}

Result<QMap<qint64, EventCounts>> HistoryStore::counts()
{
    QMap<qint64, EventCounts> found;
    const Result<> read = forEach(
            m_database,
            u"SELECT snapshot, sum(change = 0), sum(change = 1), sum(change = 2), sum(push > 0) "
            "FROM item_event GROUP BY snapshot"_s,
            {}, [&](const Statement &row) {
                found.insert(row.integer(0),
                             {row.integer(1), row.integer(2), row.integer(3), row.integer(4)});
            });
    if (!read)
        return fail(read.error());
    return found;
}

Result<SnapshotRow> HistoryStore::rowAt(qint64 snapshot)
{
    const Result<QList<SnapshotRow>> kept = SnapshotStore(m_database).list();
    if (!kept)
        return fail(kept.error());
    if (!kept->isEmpty() && snapshot <= kept->first().id) {
        // The state of one that is not kept is that of the next older one.
        for (const SnapshotRow &row : *kept) {
            if (row.id <= snapshot)
                return row;
        }
    }
    return fail(ErrorCode::NotFound, {QString::number(snapshot)}, u"no such snapshot"_s);
}

Result<SnapshotContents> HistoryStore::contents(qint64 snapshot, const QStringList &kinds,
                                                std::optional<qint64> other,
                                                const QStringList &whole)
{
    const Result<SnapshotRow> row = rowAt(snapshot);
    const Result<QString> ofKinds = inKinds(m_database, kinds);
    const Result<QString> ofWhole = inKinds(m_database, whole);
    if (!row || !ofKinds || !ofWhole)
        return fail(!row ? row.error() : !ofKinds ? ofKinds.error() : ofWhole.error());
    SnapshotContents contents;
    contents.snapshot = *row;
    const Result<QList<KindPart>> hidden = SnapshotStore(m_database).unreadable(row->id);
    if (!hidden)
        return fail(hidden.error());
    contents.unreadable = *hidden;

    QString sql = u"SELECT k.name, v.object_id, c.data FROM object_version v "
                  "JOIN kind k ON k.id = v.kind JOIN content c ON c.id = v.content "
                  "WHERE v.from_snapshot <= :at AND (v.to_snapshot IS NULL OR v.to_snapshot > :at) "
                  "AND NOT EXISTS (SELECT 1 FROM snapshot_unreadable u WHERE u.snapshot = :at "
                  "    AND u.kind = v.kind AND u.part IN ('', v.object_id)) AND v.kind"_s +
                  *ofKinds;
    QList<Number> values{{u":at"_s, row->id}};
    if (other) {
        sql += u"AND (v.from_snapshot > :other OR v.to_snapshot <= :other OR v.kind"_s + *ofWhole +
               u") "_s;
        values.append({u":other"_s, *other});
    }
    sql += u"ORDER BY v.kind, v.position, v.id"_s;
    const Result<> read = forEach(m_database, sql, values, [&](const Statement &found) {
        contents.objects[found.text(0)].append({found.text(1), found.bytes(2)});
    });
    if (!read)
        return fail(read.error());
    return contents;
}

Result<QSet<QString>> HistoryStore::kindsAt(qint64 snapshot)
{
    const Result<SnapshotRow> row = rowAt(snapshot);
    if (!row)
        return fail(row.error());
    const Result<QMap<QString, qint64>> counts = SnapshotStore(m_database).counts(row->id);
    if (!counts)
        return fail(counts.error());
    return QSet<QString>(counts->keyBegin(), counts->keyEnd());
}

} // namespace sekisho::store
