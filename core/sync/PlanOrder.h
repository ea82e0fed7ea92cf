// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/Plan.h"

#include <QHash>
#include <QSet>
#include <functional>
#include <vector>

namespace sekisho::sync {

// The `order` values behind planOrder().

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

/// Values for the rules of `wanted` that cannot keep theirs; the rest stays. Few, those of `rather`
/// first. Free values are taken where there are any; where the numbers are dense, rules on the side
/// of the nearer gap hand theirs on. There is always an order of writes (orderEdges()) in which no
/// two rules are ever equal on the way. Rules that were equal before and are not touched stay so
/// (their place follows from their id).
QHash<QString, int> orderTargets(const QList<OrderWrite> &now, const QStringList &wanted,
                                 const QSet<QString> &rather = {});

/// planOrder() with rules that are rather written than others: those that a person moves.
QList<OrderWrite> orderWrites(const QList<OrderWrite> &now, const QStringList &wanted,
                              const QSet<QString> &rather);

/// Which moves must wait for which, so that at no step two rules are equal or two whose relative
/// place stays have swapped it, and nothing new stands on the wrong side of what moves.
std::vector<OrderEdge> orderEdges(const std::vector<OrderMove> &moves);

/// Whether an order of all moves exists that heeds the edges.
bool canBeOrdered(int moves, const std::vector<OrderEdge> &edges);

/// The heaviest increasing subsequence of `ranks` (all different): what is in it.
std::vector<bool> heaviestIncreasing(const std::vector<int> &ranks,
                                     const std::vector<qint64> &weights);
/// The ids of both sequences that were moved between them: as light a set as possible.
QSet<QString> movedBetween(const QStringList &from, const QStringList &to,
                           const std::function<qint64(const QString &)> &weight);

} // namespace sekisho::sync
