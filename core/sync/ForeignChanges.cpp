// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/ForeignChanges.h"

#include <algorithm>

namespace sekisho::sync {

namespace {

bool isSame(ItemType type, const std::optional<QJsonObject> &a, const QJsonObject *b)
{
    if (!a || !b)
        return !a && !b;
    return api::mist::sameItem(type, *a, *b);
}

/// The newest entry since `since` that names the item, else the newest if one admin alone was
/// there.
const nac::AuditEntry *entryFor(const QString &name, const QDateTime &since,
                                const QList<nac::AuditEntry> &log)
{
    const nac::AuditEntry *named = nullptr;
    const nac::AuditEntry *newest = nullptr;
    bool oneAdmin = true;
    for (const nac::AuditEntry &entry : log) {
        if (entry.time < since)
            continue;
        if (newest && newest->admin != entry.admin)
            oneAdmin = false;
        if (!newest || entry.time > newest->time)
            newest = &entry;
        const bool names = !name.isEmpty() && entry.message.contains(name);
        if (names && (!named || entry.time > named->time))
            named = &entry;
    }
    return named ? named : oneAdmin ? newest : nullptr;
}

} // namespace

QList<ForeignChange> foreignChanges(const Draft &draft, const ItemMap &now,
                                    const QList<nac::AuditEntry> &log)
{
    QList<ForeignChange> changes;
    for (auto it = draft.items.cbegin(); it != draft.items.cend(); ++it) {
        const ItemKey &key = it.key();
        const auto found = now.constFind(key);
        const QJsonObject *present = found == now.cend() ? nullptr : &*found;
        if (isSame(key.type, it->base, present) || isSame(key.type, it->value, present))
            continue;
        ForeignChange change;
        change.key = key;
        change.removed = !present;
        const QJsonObject shown = present ? *present : it->base.value_or(QJsonObject());
        change.name = api::mist::itemName(key, shown);
        if (const nac::AuditEntry *entry = entryFor(change.name, it->edited, log)) {
            change.admin = entry->admin;
            change.when = entry->time;
        }
        changes.append(change);
    }
    return changes;
}

} // namespace sekisho::sync
