// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Items.h"
#include "core/base/Result.h"
#include "core/sync/Plan.h"

namespace sekisho::ctl {

/// InvalidArgument with what was typed; details as in ItemEdit.
tl::unexpected<Error> wrongInput(const QString &what, const QString &detail);

/// The organization as the draft has it, for commands that name items and set fields.
class ItemEdit
{
public:
    /// `moved`: rules that the draft puts to another number; at the number of another one they
    /// stand before it, as sync::makePlan() has it.
    explicit ItemEdit(api::mist::ItemMap items, QSet<QString> moved = {});

    const api::mist::ItemMap &items() const { return m_items; }
    QJsonObject item(const api::mist::ItemKey &key) const { return m_items.value(key); }

    /// The item that `text` names: by id (of CAs also its first eight digits or more), by name, or
    /// by name without regard to case. InvalidArgument with the text, detail "unknown", or
    /// "ambiguous" with the ids of the candidates as further arguments.
    Result<api::mist::ItemKey> find(api::mist::ItemType type, const QString &text) const;

    /// Sets a field as "path=value", "path+=entry" or "path-=entry" say. Entries of lists come one
    /// by one; `begun` holds the paths whose list this command has begun anew. A value may be JSON
    /// where the field is a list or an object, and @FILE is what that file holds. Names of items
    /// become ids. Nothing behind "=" takes the field out. InvalidArgument with detail "field"
    /// (no such field), "secret" (give it with --secret-file), "value".
    Result<> assign(api::mist::ItemType type, QJsonObject &item, const QString &assignment,
                    QStringList &begun) const;

    /// Sets a field to texts taken as they are: of a list its entries, else one value. Names of
    /// items become ids. InvalidArgument as above.
    Result<> set(api::mist::ItemType type, QJsonObject &item, const QString &path,
                 const QStringList &texts) const;

    /// The changes that bring the rule with the id `rule` (one of items(), or one that is to come,
    /// with its value `added`) to the place `place`, from 1. As few rules as possible: the plan
    /// makes room.
    api::mist::ItemChanges placed(const QString &rule, int place,
                                  const std::optional<QJsonObject> &added = {}) const;
    /// Rules in evaluation order.
    QStringList ruleIds() const;
    /// What `after` has differently.
    QList<sync::PlanItem> differenceTo(const ItemEdit &after) const;

private:
    Result<QJsonValue> valueOf(const api::mist::Field &field, const QString &text) const;
    Result<QJsonValue> entryOf(const api::mist::Field &field, const QString &text) const;
    Result<QJsonValue> literalOf(const api::mist::Field &field, const QString &text) const;

    api::mist::ItemMap m_items;
    QSet<QString> m_moved;
};

} // namespace sekisho::ctl
