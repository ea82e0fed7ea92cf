// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/Plan.h"

#include <QHash>
#include <QSet>

namespace sekisho::sync {

// Places of rules, three ways. For core/sync only.
//
// What an admin means by a move is a place between two neighbours, not a number: portals renumber
// all rules at every save. So the sequences are merged and the `order` values follow from them.

/// One rule of the draft, as far as its place goes.
struct PlaceEdit
{
    QString id;
    std::optional<int> base; ///< `order` where the edit began; nothing: it was not there
    std::optional<int> mine; ///< as wanted; nothing: removed
    bool allows = false;     ///< of two possible places, an allow rule takes the later one
};

struct Places
{
    QStringList before;          ///< the cloud's rules in evaluation order
    QStringList after;           ///< as they shall be; local ids included
    QHash<QString, int> targets; ///< `order` of every rule that is made or gets another one
    QSet<QString> mine;          ///< moved by the draft only
    QSet<QString> theirs;        ///< moved by the cloud only
    QSet<QString> same;          ///< moved by both, to the same place
    QSet<QString> conflicts;     ///< moved by both, to different places
};

/// `seen`: the rules when the draft moved them; empty: put together from the bases and the cloud.
Places mergePlaces(const QList<PlaceEdit> &edits, const QList<OrderWrite> &cloud,
                   const QList<OrderWrite> &seen);

/// Path of the field that holds the place of a rule.
const QString &positionPath();
/// Rules of `items` with their `order`, in evaluation order.
QList<OrderWrite> rulesInOrder(const ItemMap &items);
/// The `order` in a rule; 0 where it has none.
int orderOf(const QJsonObject &rule);

} // namespace sekisho::sync
