// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/Draft.h"

namespace sekisho::sync {

/// An item of a draft that somebody changed in the cloud since the draft touched it.
struct ForeignChange
{
    ItemKey key;
    QString name;         ///< what a person calls the item; may be empty
    QString admin;        ///< who, as far as the audit log tells; may be empty
    QDateTime when;       ///< of that entry; invalid if none tells
    bool removed = false; ///< it is gone
    bool operator==(const ForeignChange &) const = default;
};

/// Items of `draft` whose state in the cloud (`now`) is neither what the draft began from nor what
/// it wants: each will be a conflict of the plan. `log` (the audit log) says who: the newest entry
/// after the item's base that names it, or the only admin there was.
QList<ForeignChange> foreignChanges(const Draft &draft, const ItemMap &now,
                                    const QList<nac::AuditEntry> &log);

} // namespace sekisho::sync
