// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/Draft.h"
#include "ui/widgets/Roles.h"

namespace sekisho::ui {

/// What the draft does to the rows of one table, for tables that show the organization with the
/// draft applied and, in their old place, what the draft takes away.
class DraftMarks
{
public:
    DraftMarks() = default;
    /// Of the items of `type` in `draft` (null: no marks).
    DraftMarks(const sync::DraftPtr &draft, api::mist::ItemType type);

    /// Added, Changed, Removed, Conflict (changed here, removed in the cloud: not in `live`) or
    /// None. `live` says whether the newest snapshot has the item.
    State mark(const QString &id, bool live) const;
    bool isEmpty() const { return m_items.isEmpty(); }
    const QHash<QString, sync::DraftItem> &items() const { return m_items; }
    bool operator==(const DraftMarks &) const = default;

    /// What a column of marks shows of `mark` for the roles of ui/widgets/Roles.h: the shape alone,
    /// the word as tool tip and for screen readers, the rank for sorting. An invalid value for
    /// other roles.
    static QVariant data(State mark, int role);

private:
    QHash<QString, sync::DraftItem> m_items; ///< by id
};

/// The rows of a table: `after` with those of `before` that are gone from it put back where they
/// stood (after the nearest one before them that is still there). `id` gives the id of a row.
template <class T, class Id>
QList<T> withRemoved(const QList<T> &after, const QList<T> &before, const Id &id)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < after.size(); ++i)
        places.insert(id(after.at(i)), i);
    QMap<qsizetype, QList<T>> gone; // by the place in `after` that they follow
    qsizetype last = -1;
    for (const T &row : before) {
        const auto place = places.constFind(id(row));
        if (place != places.cend())
            last = *place;
        else
            gone[last].append(row);
    }
    QList<T> all = gone.value(-1);
    for (qsizetype i = 0; i < after.size(); ++i) {
        all.append(after.at(i));
        all.append(gone.value(i));
    }
    return all;
}

} // namespace sekisho::ui
