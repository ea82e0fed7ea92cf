// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Client.h"
#include "core/sync/Plan.h"

namespace sekisho::sync {

/// A change that was noticed, for finding the entry of the cloud's log that tells of it.
struct NoticedChange
{
    ItemKey key;
    Change change = Change::Changed;
    QStringList names; ///< what the item is and was called
    QDateTime since;   ///< it happened after this
    QDateTime noticed; ///< and before this
};

/// How far our clock and the cloud's may be apart without an entry being overlooked.
inline constexpr qint64 kClockSlackSeconds = 120;

/// Whether the words of an entry tell of this change: it names the item (or, where the cloud names
/// none: the settings, bulk changes of endpoints, what it is part of) and says nothing that is
/// against it.
bool tellsOf(const QString &message, const NoticedChange &change);

/// The newest entry that fits in time and words and is none of `used`; -1 if there is none.
/// `entries` are newest first.
qsizetype causeOf(const NoticedChange &change, const QList<nac::AuditEntry> &entries,
                  const QSet<QString> &used);

} // namespace sekisho::sync
