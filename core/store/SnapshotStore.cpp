// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/SnapshotStore.h"

#include "core/store/Database.h"
#include "core/store/Statement.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::store {

namespace {

QDateTime timeFrom(qint64 msecs) { return QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC); }

/// Runs `sql` with `:snapshot` bound where it has one and calls `row` for each row.
template <class Row>
Result<> forEach(Database &database, const QString &sql, std::optional<qint64> snapshot, Row row)
{
    Result<Statement> rows = database.prepare(sql);
    if (!rows)
        return fail(rows.error());
    if (snapshot)
        rows->bind(u":snapshot"_s, *snapshot);
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

} // namespace

Result<QList<SnapshotRow>> SnapshotStore::list()
{
    QList<SnapshotRow> found;
    const Result<> read = forEach(
            m_database,
            u"SELECT id, completed, added, changed, removed FROM snapshot ORDER BY id DESC"_s, {},
            [&](const Statement &row) {
                found.append({row.integer(0), timeFrom(row.integer(1)), row.integer(2),
                              row.integer(3), row.integer(4)});
            });
    if (!read)
        return fail(read.error());
    return found;
}

Result<std::optional<SnapshotRow>> SnapshotStore::newest()
{
    std::optional<SnapshotRow> found;
    const Result<> read =
            forEach(m_database,
                    u"SELECT id, completed, added, changed, removed FROM snapshot "
                    "ORDER BY id DESC LIMIT 1"_s,
                    {}, [&](const Statement &row) {
                        found = SnapshotRow{row.integer(0), timeFrom(row.integer(1)),
                                            row.integer(2), row.integer(3), row.integer(4)};
                    });
    if (!read)
        return fail(read.error());
    return found;
}

Result<QMap<QString, qint64>> SnapshotStore::counts(qint64 snapshot)
{
    QMap<QString, qint64> found;
    const Result<> read = forEach(
            m_database,
            u"SELECT k.name, c.objects FROM snapshot_count c JOIN kind k ON k.id = c.kind "
            "WHERE c.snapshot = :snapshot"_s,
            snapshot, [&](const Statement &row) { found.insert(row.text(0), row.integer(1)); });
    if (!read)
        return fail(read.error());
    return found;
}

Result<QList<KindPart>> SnapshotStore::unreadable(qint64 snapshot)
{
    QList<KindPart> found;
    const Result<> read = forEach(
            m_database,
            u"SELECT k.name, u.part FROM snapshot_unreadable u JOIN kind k ON k.id = u.kind "
            "WHERE u.snapshot = :snapshot ORDER BY k.name, u.part"_s,
            snapshot, [&](const Statement &row) {
                found.append({row.text(0), row.text(1)});
            });
    if (!read)
        return fail(read.error());
    return found;
}

Result<SnapshotContents> SnapshotStore::contents(const SnapshotRow &snapshot)
{
    SnapshotContents contents;
    contents.snapshot = snapshot;
    Result<QList<KindPart>> hidden = unreadable(snapshot.id);
    if (!hidden)
        return fail(hidden.error());
    contents.unreadable = std::move(*hidden);

    QHash<qint64, QString> kinds;
    const Result<> named =
            forEach(m_database, u"SELECT id, name FROM kind"_s, {},
                    [&](const Statement &row) { kinds.insert(row.integer(0), row.text(1)); });
    if (!named)
        return fail(named.error());

    QList<SnapshotObject> *list = nullptr;
    qint64 current = -1;
    const Result<> read = forEach(
            m_database,
            u"SELECT v.kind, v.object_id, c.data, c.hash FROM object_version v "
            "JOIN content c ON c.id = v.content "
            "WHERE v.from_snapshot <= :snapshot "
            "AND (v.to_snapshot IS NULL OR v.to_snapshot > :snapshot) "
            "AND NOT EXISTS (SELECT 1 FROM snapshot_unreadable u WHERE u.snapshot = :snapshot "
            "    AND u.kind = v.kind AND u.part IN ('', v.object_id)) "
            "ORDER BY v.kind, v.time DESC, v.position, v.id"_s,
            snapshot.id, [&](const Statement &row) {
                if (row.integer(0) != current) {
                    current = row.integer(0);
                    list = &contents.objects[kinds.value(current)];
                }
                list->append({row.text(1), row.bytes(2), row.bytes(3)});
            });
    if (!read)
        return fail(read.error());
    return contents;
}

Result<QList<SnapshotObject>> SnapshotStore::newestObjects(const QString &kind,
                                                           const QStringList &ids)
{
    const QString sql = u"SELECT v.object_id, c.data, c.hash FROM object_version v "
                        "JOIN kind k ON k.id = v.kind JOIN content c ON c.id = v.content "
                        "WHERE k.name = :kind AND v.to_snapshot IS NULL "
                        "AND NOT EXISTS (SELECT 1 FROM snapshot_unreadable u "
                        "    WHERE u.snapshot = (SELECT max(id) FROM snapshot) "
                        "    AND u.kind = v.kind AND u.part IN ('', v.object_id)) "_s;
    Result<Statement> rows = m_database.prepare(
            sql + (ids.isEmpty() ? u"ORDER BY v.position, v.id"_s : u"AND v.object_id = :id"_s));
    if (!rows)
        return fail(rows.error());
    rows->bind(u":kind"_s, kind);
    QList<SnapshotObject> found;
    for (const QString &id : ids.isEmpty() ? QStringList{QString()} : ids) {
        if (!ids.isEmpty())
            rows->bind(u":id"_s, id);
        if (const Result<> run = rows->execute(); !run)
            return fail(run.error());
        for (;;) {
            const Result<bool> row = rows->step();
            if (!row)
                return fail(row.error());
            if (!*row)
                break;
            found.append({rows->text(0), rows->bytes(1), rows->bytes(2)});
        }
    }
    return found;
}

Result<std::optional<QDateTime>> SnapshotStore::newestTime(const QString &kind)
{
    Result<Statement> row = m_database.prepare(
            u"SELECT max(v.time) FROM object_version v JOIN kind k ON k.id = v.kind "
            "WHERE k.name = :kind AND v.to_snapshot IS NULL"_s);
    if (!row)
        return fail(row.error());
    const Result<bool> found = row->bind(u":kind"_s, kind).executeAndStep();
    if (!found)
        return fail(found.error());
    if (!*found || row->isNull(0))
        return std::optional<QDateTime>();
    return std::optional(timeFrom(row->integer(0)));
}

} // namespace sekisho::store
