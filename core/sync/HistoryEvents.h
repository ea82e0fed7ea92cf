// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/HistoryStore.h"
#include "core/sync/History.h"

namespace sekisho::sync {

// The parts of History that run on the store thread.

/// Names of the kinds that items are found in.
QStringList itemKinds();

/// Takes the events out of every snapshot in which nobody has looked yet, and looks once more for
/// the log entries of those of the last days. In a workspace that must not be written nothing is
/// kept.
Result<> keepEvents(store::Database &database);

/// The pushes of the journal, newest first.
Result<QList<PushReport>> pushesOf(store::Database &database);

Result<QList<HistoryPoint>> historyPoints(store::Database &database);
Result<QList<ItemEvent>> findEvents(store::Database &database,
                                    const std::function<bool(const ItemEvent &)> &matches,
                                    int limit);

Result<Retention> readRetention(store::Database &database);
Result<> writeRetention(store::Database &database, const Retention &retention);
Result<qint64> compactHistory(store::Database &database, const Retention &retention,
                              const QDateTime &now);
/// keepEvents(), and once a day compactHistory() as set: what follows every pull, since the log
/// does not tell for ever who did it.
Result<> compactHistoryWhenDue(store::Database &database, const QDateTime &now);

/// Whether `item` is what a push wrote: all fields of `written` are there with the same meaning.
/// Secrets do not count, the cloud may have added fields.
bool isAsWritten(ItemType type, const QJsonObject &written, const QJsonObject &item);

} // namespace sekisho::sync
