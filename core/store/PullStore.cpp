// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/PullStore.h"

#include "core/store/Database.h"
#include "core/store/Statement.h"
#include "core/store/Transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::store {

namespace {

/// The number of a kind; entered when it is new.
Result<qint64> kindId(Database &database, const QString &name)
{
    Result<Statement> find = database.prepare(u"SELECT id FROM kind WHERE name = :name"_s);
    if (!find)
        return fail(find.error());
    const Result<bool> found = find->bind(u":name"_s, name).executeAndStep();
    if (!found)
        return fail(found.error());
    if (*found)
        return find->integer(0);
    Result<Statement> add = database.prepare(u"INSERT INTO kind (name) VALUES (:name)"_s);
    if (!add)
        return fail(add.error());
    if (const Result<> added = add->bind(u":name"_s, name).execute(); !added)
        return fail(added.error());
    return add->lastInsertId();
}

/// " IN (1,2,3)" of the kinds that are known; names never get into the SQL.
Result<QString> inKinds(Database &database, const QSet<QString> &names)
{
    QStringList ids;
    for (const QString &name : names) {
        const Result<qint64> id = kindId(database, name);
        if (!id)
            return fail(id.error());
        ids.append(QString::number(*id));
    }
    ids.sort();
    return QString(u" IN ("_s + ids.join(u',') + u") "_s);
}

/// Runs a statement with those of `values` bound whose names occur in it; gives the rows affected.
struct Value
{
    QString name;
    qint64 value;
};
Result<qint64> run(Database &database, const QString &sql, const QList<Value> &values)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return fail(statement.error());
    for (const Value &value : values) {
        if (sql.contains(value.name))
            statement->bind(value.name, value.value);
    }
    if (const Result<> done = statement->execute(); !done)
        return fail(done.error());
    return statement->affectedRows();
}

Result<> runAll(Database &database, const QStringList &script, const QList<Value> &values)
{
    for (const QString &sql : script) {
        const Result<qint64> done = run(database, sql, values);
        if (!done)
            return fail(done.error());
    }
    return {};
}

Result<qint64> number(Database &database, const QString &sql, const QList<Value> &values)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return fail(statement.error());
    for (const Value &value : values) {
        if (sql.contains(value.name))
            statement->bind(value.name, value.value);
    }
    const Result<bool> row = statement->executeAndStep();
    if (!row)
        return fail(row.error());
    return *row ? statement->integer(0) : 0;
}

/// The snapshot before the newest goes when nothing of the configuration had changed in it: what
/// else it showed (events, clients) is the newest one's then. Nothing refers to it; the first one
/// stays.
Result<> mergeUnchanged(Database &database, const QSet<QString> &configuration)
{
    if (configuration.isEmpty())
        return {};
    const Result<QString> counted = inKinds(database, configuration);
    if (!counted)
        return fail(counted.error());
    const Result<qint64> newest =
            number(database, u"SELECT coalesce(max(id), 0) FROM snapshot"_s, {});
    if (!newest)
        return fail(newest.error());
    const Result<qint64> before =
            number(database, u"SELECT coalesce(max(id), 0) FROM snapshot WHERE id < :newest"_s,
                   {{u":newest"_s, *newest}});
    if (!before)
        return fail(before.error());
    const QList<Value> values{{u":newest"_s, *newest}, {u":before"_s, *before}};
    const Result<qint64> needed = number(
            database,
            u"SELECT NOT EXISTS (SELECT 1 FROM snapshot WHERE id < :before) "
            "OR EXISTS (SELECT 1 FROM object_version WHERE from_snapshot = :before AND kind"_s +
                    *counted +
                    u") OR EXISTS (SELECT 1 FROM object_version WHERE to_snapshot = :before "
                    "AND kind"_s +
                    *counted +
                    u") OR EXISTS (SELECT 1 FROM item_event WHERE snapshot = :before) "
                    // A kind that was read for the first time, even if it was empty.
                    "OR EXISTS (SELECT 1 FROM snapshot_count c WHERE c.snapshot = :before "
                    "    AND NOT EXISTS (SELECT 1 FROM snapshot_count e "
                    "        WHERE e.snapshot < :before AND e.kind = c.kind))"_s,
            values);
    if (!needed)
        return fail(needed.error());
    if (*needed != 0)
        return {};
    return runAll(database,
                  {u"UPDATE object_version SET to_snapshot = :newest WHERE to_snapshot = :before"_s,
                   u"UPDATE object_version SET from_snapshot = :newest "
                   "WHERE from_snapshot = :before"_s,
                   u"DELETE FROM object_version WHERE from_snapshot = to_snapshot "
                   "AND from_snapshot = :newest"_s,
                   u"DELETE FROM snapshot_count WHERE snapshot = :before"_s,
                   u"DELETE FROM snapshot_unreadable WHERE snapshot = :before"_s,
                   u"DELETE FROM snapshot WHERE id = :before"_s},
                  values);
}

} // namespace

Result<OpenPull> PullStore::begin(const QDateTime &now, const QDateTime &notBefore)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    const QList<Value> times{{u":now"_s, now.toMSecsSinceEpoch()},
                             {u":since"_s, notBefore.toMSecsSinceEpoch()}};

    OpenPull pull;
    const Result<qint64> newest =
            number(m_database, u"SELECT coalesce(max(id), 0) FROM pull"_s, {});
    if (!newest)
        return fail(newest.error());
    pull.id = *newest;
    // Times after now come from a clock that was set back: not to be trusted either.
    const QString stale = u"completed NOT BETWEEN :since AND :now OR unreadable = 1 "
                          "OR pull <> (SELECT max(id) FROM pull)"_s;
    const Result<> cleaned =
            runAll(m_database,
                   {u"DELETE FROM staged_part WHERE "_s + stale,
                    u"DELETE FROM staged_object WHERE NOT EXISTS (SELECT 1 FROM staged_part p "
                    "WHERE p.pull = staged_object.pull AND p.kind = staged_object.kind "
                    "AND p.part = staged_object.part)"_s,
                    u"DELETE FROM pull WHERE NOT EXISTS (SELECT 1 FROM staged_part p "
                    "WHERE p.pull = pull.id)"_s},
                   times);
    if (!cleaned)
        return fail(cleaned.error());

    Result<Statement> parts = m_database.prepare(
            u"SELECT k.name, p.part FROM staged_part p JOIN kind k ON k.id = p.kind "
            "WHERE p.pull = :pull"_s);
    if (!parts)
        return fail(parts.error());
    if (const Result<> read = parts->bind(u":pull"_s, pull.id).execute(); !read)
        return fail(read.error());
    for (;;) {
        const Result<bool> row = parts->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        pull.complete.insert({parts->text(0), parts->text(1)});
    }
    pull.resumed = !pull.complete.isEmpty();
    if (!pull.resumed) {
        Result<Statement> add = m_database.prepare(u"INSERT INTO pull (started) VALUES (:now)"_s);
        if (!add)
            return fail(add.error());
        if (const Result<> added = add->bind(u":now"_s, now.toMSecsSinceEpoch()).execute(); !added)
            return fail(added.error());
        pull.id = add->lastInsertId();
    }
    if (const Result<> done = transaction->commit(); !done)
        return fail(done.error());
    return pull;
}

Result<> PullStore::stage(qint64 pull, const KindPart &part, const QList<StagedObject> &objects)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    const Result<qint64> kind = kindId(m_database, part.kind);
    if (!kind)
        return fail(kind.error());
    Result<Statement> content = m_database.prepare(
            // What rotted on the disk is mended on the way.
            u"INSERT INTO content (hash, data) VALUES (:hash, :data) ON CONFLICT (hash) "
            "DO UPDATE SET data = excluded.data WHERE data <> excluded.data"_s);
    if (!content)
        return fail(content.error());
    Result<Statement> object = m_database.prepare(
            u"INSERT INTO staged_object (pull, kind, object_id, part, position, time, content) "
            "VALUES (:pull, :kind, :object, :part, :position, :time, "
            "(SELECT id FROM content WHERE hash = :hash)) "
            "ON CONFLICT (pull, kind, object_id) DO UPDATE SET "
            "part = excluded.part, time = excluded.time, content = excluded.content"_s);
    if (!object)
        return fail(object.error());
    object->bind(u":pull"_s, pull).bind(u":kind"_s, *kind).bind(u":part"_s, part.part);
    for (const StagedObject &staged : objects) {
        const Result<> kept = content->bind(u":hash"_s, staged.content.hash)
                                      .bind(u":data"_s, staged.content.data)
                                      .execute();
        if (!kept)
            return kept;
        const Result<> added = object->bind(u":object"_s, staged.id)
                                       .bind(u":position"_s, staged.position)
                                       .bind(u":time"_s, staged.timeMs)
                                       .bind(u":hash"_s, staged.content.hash)
                                       .execute();
        if (!added)
            return added;
    }
    return transaction->commit();
}

Result<> PullStore::finishPart(qint64 pull, const KindPart &part, bool unreadable,
                               const QDateTime &now)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    const Result<qint64> kind = kindId(m_database, part.kind);
    if (!kind)
        return fail(kind.error());
    Result<Statement> finish =
            m_database.prepare(u"INSERT INTO staged_part (pull, kind, part, unreadable, completed) "
                               "VALUES (:pull, :kind, :part, :unreadable, :now)"_s);
    if (!finish)
        return fail(finish.error());
    const Result<> done = finish->bind(u":pull"_s, pull)
                                  .bind(u":kind"_s, *kind)
                                  .bind(u":part"_s, part.part)
                                  .bind(u":unreadable"_s, qint64(unreadable ? 1 : 0))
                                  .bind(u":now"_s, now.toMSecsSinceEpoch())
                                  .execute();
    if (!done)
        return done;
    return transaction->commit();
}

Result<Promotion> PullStore::promote(qint64 pull, const QDateTime &now, const PromoteRules &rules)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    const Result<QString> appendOnly = inKinds(m_database, rules.appendOnly);
    if (!appendOnly)
        return fail(appendOnly.error());
    const Result<QString> uncounted = inKinds(m_database, rules.uncounted);
    if (!uncounted)
        return fail(uncounted.error());

    Result<Statement> add =
            m_database.prepare(u"INSERT INTO snapshot (completed, added, changed, removed, since) "
                               "VALUES (:now, 0, 0, 0, "
                               "(SELECT completed FROM snapshot ORDER BY id DESC LIMIT 1))"_s);
    if (!add)
        return fail(add.error());
    if (const Result<> added = add->bind(u":now"_s, now.toMSecsSinceEpoch()).execute(); !added)
        return fail(added.error());
    const qint64 snapshot = add->lastInsertId();
    const QList<Value> values{{u":pull"_s, pull},
                              {u":snapshot"_s, snapshot},
                              {u":keep"_s, rules.keepSince.toMSecsSinceEpoch()},
                              {u":now"_s, now.toMSecsSinceEpoch()}};

    const Result<> moved = runAll(
            m_database,
            {
                    // What is gone or different ends here: live objects of the kinds that were read
                    // as a whole, unless they are staged with the same content. A part that cannot
                    // be read says nothing about its object.
                    u"UPDATE object_version SET to_snapshot = :snapshot "
                    "WHERE to_snapshot IS NULL "
                    "AND kind IN (SELECT kind FROM staged_part WHERE pull = :pull "
                    "             AND unreadable = 0) "
                    "AND kind NOT"_s +
                            *appendOnly +
                            u"AND NOT EXISTS (SELECT 1 FROM staged_object o WHERE o.pull = :pull "
                            "    AND o.kind = object_version.kind "
                            "    AND o.object_id = object_version.object_id "
                            "    AND o.content = object_version.content) "
                            "AND NOT EXISTS (SELECT 1 FROM staged_part p WHERE p.pull = :pull "
                            "    AND p.kind = object_version.kind AND p.unreadable = 1 "
                            "    AND p.part = object_version.object_id)"_s,
                    // What is new or different begins here.
                    u"INSERT INTO object_version (kind, object_id, position, time, content, "
                    "                            from_snapshot) "
                    "SELECT o.kind, o.object_id, o.position, o.time, o.content, :snapshot "
                    "FROM staged_object o "
                    "WHERE o.pull = :pull "
                    "AND EXISTS (SELECT 1 FROM staged_part p WHERE p.pull = :pull "
                    "    AND p.kind = o.kind AND p.part = o.part AND p.unreadable = 0) "
                    "AND NOT EXISTS (SELECT 1 FROM object_version v WHERE v.to_snapshot IS NULL "
                    "    AND v.kind = o.kind AND v.object_id = o.object_id) "
                    "ORDER BY o.kind, o.position"_s,
                    // An object's place in the list is not a change of the object.
                    u"UPDATE object_version SET position = o.position FROM staged_object o "
                    "WHERE o.pull = :pull AND object_version.to_snapshot IS NULL "
                    "AND object_version.kind = o.kind AND object_version.object_id = o.object_id "
                    "AND object_version.position <> o.position "
                    "AND object_version.kind NOT"_s +
                            *appendOnly,
                    u"DELETE FROM object_version WHERE kind"_s + *appendOnly +
                            u"AND to_snapshot IS NULL AND time < :keep"_s,
                    u"INSERT INTO snapshot_unreadable (snapshot, kind, part) "
                    "SELECT :snapshot, kind, part FROM staged_part "
                    "WHERE pull = :pull AND unreadable = 1"_s,
                    // A kind of which nothing could be read is not counted; 0 is an answer.
                    u"INSERT INTO snapshot_count (snapshot, kind, objects) "
                    "SELECT DISTINCT :snapshot, p.kind, "
                    "  (SELECT count(*) FROM object_version v WHERE v.kind = p.kind "
                    "   AND v.to_snapshot IS NULL "
                    "   AND NOT EXISTS (SELECT 1 FROM staged_part h WHERE h.pull = :pull "
                    "       AND h.kind = v.kind AND h.unreadable = 1 "
                    "       AND h.part IN ('', v.object_id))) "
                    "FROM staged_part p WHERE p.pull = :pull AND p.unreadable = 0"_s,
                    u"UPDATE snapshot SET changed = (SELECT count(*) FROM object_version n "
                    "    WHERE n.from_snapshot = :snapshot AND n.kind NOT"_s +
                            *uncounted +
                            u"   AND EXISTS (SELECT 1 FROM object_version b "
                            "        WHERE b.to_snapshot = :snapshot AND b.kind = n.kind "
                            "        AND b.object_id = n.object_id)) WHERE id = :snapshot"_s,
                    u"UPDATE snapshot SET "
                    "added = (SELECT count(*) FROM object_version n "
                    "    WHERE n.from_snapshot = :snapshot AND n.kind NOT"_s +
                            *uncounted +
                            u"    ) - changed, "
                            "removed = (SELECT count(*) FROM object_version b "
                            "    WHERE b.to_snapshot = :snapshot AND b.kind NOT"_s +
                            *uncounted + u"    ) - changed WHERE id = :snapshot"_s,
                    u"DELETE FROM staged_object WHERE pull = :pull"_s,
                    u"DELETE FROM staged_part WHERE pull = :pull"_s,
                    u"DELETE FROM pull WHERE id = :pull"_s,
            },
            values);
    if (!moved)
        return fail(moved.error());

    SnapshotStore snapshots(m_database);
    Promotion promotion;
    const Result<std::optional<SnapshotRow>> row = snapshots.newest();
    if (!row)
        return fail(row.error());
    promotion.snapshot = row->value_or(SnapshotRow());
    Result<QMap<QString, qint64>> counts = snapshots.counts(snapshot);
    if (!counts)
        return fail(counts.error());
    promotion.counts = std::move(*counts);
    Result<QList<KindPart>> unreadable = snapshots.unreadable(snapshot);
    if (!unreadable)
        return fail(unreadable.error());
    promotion.unreadable = std::move(*unreadable);
    if (const Result<> done = transaction->commit(); !done)
        return fail(done.error());
    return promotion;
}

Result<> PullStore::prune(const PromoteRules &rules)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    const Result<QString> transient = inKinds(m_database, rules.withoutHistory);
    if (!transient)
        return fail(transient.error());
    if (const Result<> merged = mergeUnchanged(m_database, rules.configuration); !merged)
        return merged;
    const Result<> done = runAll(
            m_database,
            {u"DELETE FROM object_version WHERE kind"_s + *transient +
                     u"AND to_snapshot IN (SELECT id FROM snapshot WHERE completed < :keep)"_s,
             // The inner SELECT runs over the index of hashes and does not read the content.
             u"DELETE FROM content WHERE id IN (SELECT c.id FROM content c "
             "WHERE NOT EXISTS (SELECT 1 FROM object_version v WHERE v.content = c.id) "
             "AND c.id NOT IN (SELECT content FROM staged_object))"_s},
            {{u":keep"_s, rules.keepSince.toMSecsSinceEpoch()}});
    if (!done)
        return done;
    return transaction->commit();
}

} // namespace sekisho::store
