// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/Plan.h"

#include <QHash>
#include <QSet>
#include <vector>

namespace sekisho::sync {

// The `order` values behind planOrder(). For core/sync only.

/// Before one write, another one must have happened: indices into the list of moves.
struct OrderEdge
{
    int first = 0;
    int then = 0;
};

/// What happens to one rule's `order`: nothing `from`: it is made; nothing `to`: it is removed.
struct OrderMove
{
    QString id;
    std::optional<int> from;
    std::optional<int> to;
};

/// Values for the rules of `wanted` that cannot keep theirs; the rest stays. As few as possible,
/// those of `rather` first; none is a value that any rule of `now` has, so that no two rules are
/// ever equal on the way. Rules that were equal before and are not touched stay so (their place
/// follows from their id).
QHash<QString, int> orderTargets(const QList<OrderWrite> &now, const QStringList &wanted,
                                 const QSet<QString> &rather = {});

/// Which moves must wait for which, so that at no step two rules are equal or two whose relative
/// place stays have swapped it, and nothing new stands on the wrong side of what moves.
std::vector<OrderEdge> orderEdges(const std::vector<OrderMove> &moves);

/// Whether an order of all moves exists that heeds the edges.
bool canBeOrdered(int moves, const std::vector<OrderEdge> &edges);

} // namespace sekisho::sync
