// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/store/Content.h"
#include "core/store/SnapshotStore.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <optional>

namespace sekisho::store {

class Database;

struct StagedObject
{
    QString id;
    qint64 position = 0;
    std::optional<qint64> timeMs; ///< of events and log entries, milliseconds since 1970
    Content content;
};

/// The pull that goes on now: a new one, or one that was cut off.
struct OpenPull
{
    qint64 id = 0;
    bool resumed = false; ///< something of the earlier one is used
    QSet<KindPart> complete;
};

struct PromoteRules
{
    /// Kinds whose objects are only added (events, log); what the cloud does not list any more
    /// stays until it is older than `keepSince`.
    QSet<QString> appendOnly;
    QDateTime keepSince;
    /// Kinds that are not worth a history: older versions of them go after `keepSince` too.
    QSet<QString> withoutHistory;
    /// Kinds that do not count as added, changed or removed (figures over a moving window).
    QSet<QString> uncounted;
    /// Kinds that a snapshot is kept for: one in which none of them had changed goes when the next
    /// one is there. Empty: all stay.
    QSet<QString> configuration = {};
};

struct Promotion
{
    SnapshotRow snapshot;
    QMap<QString, qint64> counts;
    QList<KindPart> unreadable;
};

/// The staging of a pull and the step that makes a snapshot of it. Every call is one transaction.
class PullStore
{
public:
    explicit PullStore(Database &database)
        : m_database(database)
    {
    }
    /// Goes on with the newest unfinished pull as far as its parts are complete and not older than
    /// `notBefore`; what else is staged is thrown away.
    Result<OpenPull> begin(const QDateTime &now, const QDateTime &notBefore);
    /// Adds objects; one that is staged already is replaced.
    Result<> stage(qint64 pull, const KindPart &part, const QList<StagedObject> &objects);
    /// Everything of this part is staged (or cannot be read).
    Result<> finishPart(qint64 pull, const KindPart &part, bool unreadable, const QDateTime &now);
    /// Makes the snapshot, whole or not at all, out of all finished parts. Kinds without a finished
    /// part stay as they were.
    Result<Promotion> promote(qint64 pull, const QDateTime &now, const PromoteRules &rules);
    /// Takes out what is too old, the snapshot before the newest if nothing had changed in it, and
    /// content that nobody refers to.
    Result<> prune(const PromoteRules &rules);

private:
    Database &m_database;
};

} // namespace sekisho::store
