// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>
#include <optional>

namespace sekisho::store {

class Database;

struct SnapshotRow
{
    qint64 id = 0;
    QDateTime completed;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;
};

/// A kind, or a part of one (a linked app), that the cloud did not show. `part` empty: all of it.
struct KindPart
{
    QString kind;
    QString part;
    bool operator==(const KindPart &) const = default;
    bool operator<(const KindPart &other) const
    {
        return kind != other.kind ? kind < other.kind : part < other.part;
    }
    friend size_t qHash(const KindPart &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.kind, key.part);
    }
};

struct SnapshotObject
{
    QString id;
    QByteArray data; ///< see unpackContent()
    QByteArray hash = {};
};

struct SnapshotContents
{
    SnapshotRow snapshot;
    QList<KindPart> unreadable;
    /// By kind name; in the cloud's order, events newest first. Unreadable kinds are left out.
    QHash<QString, QList<SnapshotObject>> objects;
};

/// What the cloud held at a time. Whole snapshots only: what a pull has staged is not seen here.
class SnapshotStore
{
public:
    explicit SnapshotStore(Database &database)
        : m_database(database)
    {
    }
    /// Newest first.
    Result<QList<SnapshotRow>> list();
    Result<std::optional<SnapshotRow>> newest();
    Result<QMap<QString, qint64>> counts(qint64 snapshot);
    Result<QList<KindPart>> unreadable(qint64 snapshot);
    /// Every object of a snapshot, packed. Events and log entries older than their retention are
    /// gone from older snapshots too.
    Result<SnapshotContents> contents(const SnapshotRow &snapshot);
    /// Objects of one kind of the newest snapshot: those of `ids` that it has, or with an empty
    /// list all.
    Result<QList<SnapshotObject>> newestObjects(const QString &kind, const QStringList &ids);
    /// The time of the newest stored object of an append-only kind.
    Result<std::optional<QDateTime>> newestTime(const QString &kind);

private:
    Database &m_database;
};

} // namespace sekisho::store
