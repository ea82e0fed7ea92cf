// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/SnapshotStore.h"

#include <QSet>
#include <functional>

namespace sekisho::store {

/// A snapshot that shows what changed in it against the one before.
struct HistorySnapshot
{
    qint64 id = 0;
    QDateTime completed;
    QDateTime since; ///< of the pull before; invalid for the first one
};

/// An object that differs from the snapshot before; packed, see unpackContent().
struct ObjectChange
{
    QString kind;
    QString id;
    std::optional<QByteArray> before;
    std::optional<QByteArray> after;
};

/// An entry of the cloud's log.
struct LogRow
{
    QString id;
    QDateTime time;
    QByteArray data; ///< packed
};

struct ItemEventRow
{
    enum Change { Added, Changed, Removed };

    qint64 id = 0;
    qint64 snapshot = 0;
    QDateTime noticed;
    QDateTime since;
    Change change = Changed;
    QString item;
    QString name;
    QString former;
    qint64 push = 0;
    QString entry; ///< empty: no entry of the log is known
    QString admin;
    QString message;
    QDateTime entryTime;
};

/// How many items of a snapshot were added, changed and removed since the one before, and how many
/// of them by our own pushes.
struct EventCounts
{
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;
    qint64 pushed = 0;
};

/// Which snapshots stay: none older than `oldest` (except pinned ones and the newest), one a day
/// (UTC, the last) of those older than `everyPoint`, all younger ones in which an item changed.
struct ThinOut
{
    QDateTime oldest;
    QDateTime everyPoint;
    QSet<qint64> pinned;
};

/// The history of a workspace: what changed in which snapshot, and letting go of what is old.
class HistoryStore
{
public:
    explicit HistoryStore(Database &database)
        : m_database(database)
    {
    }

    /// Snapshots whose events are not kept yet, oldest first.
    Result<QList<HistorySnapshot>> pending(int limit);
    /// Objects of these kinds that changed in a snapshot. What a snapshot shows because it could be
    /// read for the first time did not change.
    Result<QList<ObjectChange>> changesAt(qint64 snapshot, const QStringList &kinds);
    /// Entries of an append-only kind with `from` < time <= `to`, newest first.
    Result<QList<LogRow>> log(const QString &kind, const QDateTime &from, const QDateTime &to);
    /// Keeps the events of a snapshot and notes that they are kept; whole or not at all.
    Result<> keep(const HistorySnapshot &snapshot, const QList<ItemEventRow> &events);

    /// Events noticed after `since` of which no entry of the log is known.
    Result<QList<ItemEventRow>> unexplained(const QDateTime &since);
    /// Entries that are known as the cause of an event of this item already.
    Result<QSet<QString>> entriesOf(const QString &item);
    Result<> explain(const QList<ItemEventRow> &events);

    /// Newest first; those that `matches` and at most `limit`.
    Result<QList<ItemEventRow>> events(const std::function<bool(const ItemEventRow &)> &matches,
                                       int limit);
    Result<QMap<qint64, EventCounts>> counts();
    /// Objects of these kinds at a snapshot, packed; with `other` only those that are not the same
    /// there, of the kinds `whole` all. NotFound when the history does not reach there.
    Result<SnapshotContents> contents(qint64 snapshot, const QStringList &kinds,
                                      std::optional<qint64> other = {},
                                      const QStringList &whole = {});
    /// Kinds that a snapshot shows, even if there is nothing of them.
    Result<QSet<QString>> kindsAt(qint64 snapshot);

    /// Takes out what `thinOut` does not keep, in one transaction; events and pushes as old as that
    /// go too. What happened in a snapshot that goes belongs to the next one that stays. Gives the
    /// number of snapshots that went.
    Result<int> thin(const ThinOut &thinOut);
    /// Gives free pages back to the file system when there are many. Gives the size of the database
    /// in bytes.
    Result<qint64> shrink();

private:
    Result<SnapshotRow> rowAt(qint64 snapshot);

    Database &m_database;
};

} // namespace sekisho::store
