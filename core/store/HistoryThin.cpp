// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Log.h"
#include "core/store/HistoryRows.h"
#include "core/store/HistoryStore.h"
#include "core/store/MetaStore.h"
#include "core/store/Transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::store {

using namespace rows;

namespace {

constexpr auto kKept = "history_kept"_L1; // as in HistoryStore.cpp
/// Free pages below this are filled by the next pulls; more is given back when it is also a fifth
/// of the file, since that rewrites the file.
constexpr qint64 kWorthShrinking = 2 * 1024 * 1024;
constexpr qint64 kShrinkPart = 5;

struct Candidate
{
    qint64 id = 0;
    QDateTime completed;
    bool changed = false; ///< an item did, or nobody has looked yet
};

Result<QList<Candidate>> candidates(Database &database)
{
    const Result<QMap<QString, QString>> meta = MetaStore(database).all();
    if (!meta)
        return fail(meta.error());
    QList<Candidate> found;
    const Result<> read = forEach(
            database,
            u"SELECT s.id, s.completed, s.id > :kept "
            "OR s.id = (SELECT min(id) FROM snapshot) "
            "OR EXISTS (SELECT 1 FROM item_event e WHERE e.snapshot = s.id) "
            "FROM snapshot s ORDER BY s.id DESC"_s,
            {{u":kept"_s, meta->value(QString(kKept)).toLongLong()}}, [&](const Statement &row) {
                found.append({row.integer(0), timeFrom(row.integer(1)), row.integer(2) != 0});
            });
    if (!read)
        return fail(read.error());
    return found;
}

/// Ids of the snapshots that stay; `all` is newest first.
QSet<qint64> staying(const QList<Candidate> &all, const ThinOut &thinOut)
{
    QSet<qint64> stay;
    QSet<QDate> days;
    for (const Candidate &one : all) {
        bool keep = stay.isEmpty() || thinOut.pinned.contains(one.id);
        if (!keep && one.changed && one.completed >= thinOut.oldest) {
            const QDate day = one.completed.toUTC().date();
            keep = one.completed >= thinOut.everyPoint || !days.contains(day);
            if (one.completed < thinOut.everyPoint)
                days.insert(day);
        }
        if (keep)
            stay.insert(one.id);
    }
    return stay;
}

/// What began or ended in the snapshots between two that stay does so in the younger one.
Result<> mergeBetween(Database &database, qint64 older, qint64 younger)
{
    const QString between = u" > :older AND %1 < :younger"_s;
    const auto clause = [&](const QString &column) {
        return u" WHERE "_s + column + between.arg(column);
    };
    const QStringList script{
            u"UPDATE object_version SET to_snapshot = :younger"_s + clause(u"to_snapshot"_s),
            u"UPDATE object_version SET from_snapshot = :younger"_s + clause(u"from_snapshot"_s),
            u"UPDATE item_event SET snapshot = :younger"_s + clause(u"snapshot"_s),
            u"DELETE FROM snapshot_count"_s + clause(u"snapshot"_s),
            u"DELETE FROM snapshot_unreadable"_s + clause(u"snapshot"_s),
    };
    for (const QString &sql : script) {
        const Result<qint64> done =
                run(database, sql, {{u":older"_s, older}, {u":younger"_s, younger}});
        if (!done)
            return fail(done.error());
    }
    // Seen by none that stays.
    Result<qint64> done = run(database,
                              u"DELETE FROM object_version WHERE from_snapshot = :younger "
                              "AND to_snapshot = :younger"_s,
                              {{u":younger"_s, younger}});
    if (done)
        done = run(database, u"DELETE FROM snapshot"_s + clause(u"id"_s),
                   {{u":older"_s, older}, {u":younger"_s, younger}});
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace

Result<int> HistoryStore::thin(const ThinOut &thinOut)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    const Result<QList<Candidate>> all = candidates(m_database);
    if (!all)
        return fail(all.error());
    const Result<qint64> forgotten =
            run(m_database, u"DELETE FROM item_event WHERE noticed < :oldest"_s,
                {{u":oldest"_s, thinOut.oldest.toMSecsSinceEpoch()}});
    if (!forgotten)
        return fail(forgotten.error());
    // Operations go with their push; one that has not ended stays.
    const Result<qint64> pushes =
            run(m_database, u"DELETE FROM push WHERE state IN (1, 2) AND ended < :oldest"_s,
                {{u":oldest"_s, thinOut.oldest.toMSecsSinceEpoch()}});
    if (!pushes)
        return fail(pushes.error());
    const QSet<qint64> kept = staying(*all, thinOut);
    qint64 older = 0;
    bool gap = false;
    for (auto it = all->crbegin(); it != all->crend(); ++it) {
        if (!kept.contains(it->id)) {
            gap = true;
            continue;
        }
        if (gap) {
            if (const Result<> merged = mergeBetween(m_database, older, it->id); !merged)
                return fail(merged.error());
        }
        gap = false;
        older = it->id;
    }
    const Result<> cleaned = m_database.execute(
            u"DELETE FROM content WHERE id IN (SELECT c.id FROM content c "
            "WHERE NOT EXISTS (SELECT 1 FROM object_version v WHERE v.content = c.id) "
            "AND c.id NOT IN (SELECT content FROM staged_object))"_s);
    if (!cleaned)
        return fail(cleaned.error());
    if (const Result<> done = transaction->commit(); !done)
        return fail(done.error());
    return int(all->size() - kept.size());
}

Result<qint64> HistoryStore::shrink()
{
    const Result<qint64> page = m_database.integer(u"PRAGMA page_size"_s);
    const Result<qint64> pages = m_database.integer(u"PRAGMA page_count"_s);
    const Result<qint64> free = m_database.integer(u"PRAGMA freelist_count"_s);
    if (!page || !pages || !free)
        return fail(!page ? page.error() : !pages ? pages.error() : free.error());
    if (*free * *page < kWorthShrinking || *free < *pages / kShrinkPart)
        return *page * *pages;
    // The new file is written into the WAL: a kill leaves the old one. Where there is no room for
    // it the free pages stay in the file and are used again.
    Result<> done = m_database.execute(u"VACUUM"_s);
    if (done)
        done = m_database.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!done)
        qCWarning(lcStore).noquote() << "the file stays as large:" << done.error().toLogLine();
    const Result<qint64> now = m_database.integer(u"PRAGMA page_count"_s);
    if (!now)
        return fail(now.error());
    return *page * *now;
}

} // namespace sekisho::store
