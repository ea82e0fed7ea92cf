// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/PlanOrder.h"

#include <algorithm>
#include <limits>
#include <queue>

namespace sekisho::sync {

namespace {

constexpr qint64 kLargest = std::numeric_limits<int>::max();
/// Distance between rules that are put behind the last one: room for nine more without a renumber.
constexpr qint64 kStep = 10;
/// Up to here every pair of moves is looked at (half a million pairs take some milliseconds).
constexpr int kPairwise = 1000;

/// Values that may not be given: of all rules, or of some. Counts the others between two limits.
class UsedValues
{
public:
    template <class Counts>
    UsedValues(const QList<OrderWrite> &now, Counts counts)
    {
        m_used.reserve(size_t(now.size()));
        for (const OrderWrite &rule : now) {
            if (rule.order >= 0 && counts(rule.id))
                m_used.push_back(rule.order);
        }
        std::sort(m_used.begin(), m_used.end());
        m_used.erase(std::unique(m_used.begin(), m_used.end()), m_used.end());
    }

    /// How many of 0 … value - 1 are free.
    qint64 freeBelow(qint64 value) const
    {
        return value - (std::lower_bound(m_used.begin(), m_used.end(), value) - m_used.begin());
    }
    qint64 freeBetween(qint64 low, qint64 high) const
    {
        return freeBelow(high) - freeBelow(low + 1);
    }
    /// `count` free values above `low` and below `high`, evenly spread; there must be as many.
    std::vector<int> spread(qint64 low, qint64 high, qint64 count) const
    {
        const qint64 free = freeBetween(low, high);
        std::vector<int> values;
        for (qint64 i = 1; i <= count; ++i)
            values.push_back(int(freeAt(low, i * (free + 1) / (count + 1))));
        return values;
    }
    /// The same behind `low`, where nothing follows.
    std::vector<int> behind(qint64 low, qint64 count) const
    {
        std::vector<int> values;
        qint64 value = low < 0 ? 0 : low;
        for (qint64 i = 0; i < count; ++i) {
            value += kStep;
            while (std::binary_search(m_used.begin(), m_used.end(), value))
                ++value;
            if (value > kLargest)
                return spread(low, kLargest + 1, count);
            values.push_back(int(value));
        }
        return values;
    }

private:
    /// The n-th free value above `low`, from 1.
    qint64 freeAt(qint64 low, qint64 n) const
    {
        auto next = std::upper_bound(m_used.begin(), m_used.end(), low);
        qint64 value = low + n;
        for (; next != m_used.end() && *next <= value; ++next)
            ++value;
        return value;
    }

    std::vector<qint64> m_used;
};

/// One place of the wanted sequence.
struct Seat
{
    QString id;
    std::optional<int> order; ///< that the rule has now
    bool keeps = false;       ///< whether it may stay as it is
    qint64 below = 0;         ///< free values below its own
    qint64 notAbove = 0;      ///< the same and its own, if that counts as free
    qint64 weight = 0;        ///< of leaving it as it is
};

template <class Keeps>
std::vector<Seat> seatsOf(const QList<OrderWrite> &now, const QStringList &wanted,
                          const QSet<QString> &rather, const UsedValues &used, Keeps keeps)
{
    QHash<QString, int> orders;
    orders.reserve(now.size());
    for (const OrderWrite &rule : now)
        orders.insert(rule.id, rule.order);
    std::vector<Seat> seats;
    seats.reserve(size_t(wanted.size()));
    for (const QString &id : wanted) {
        Seat seat{id, {}, false, 0, 0, 0};
        if (const auto found = orders.constFind(id); found != orders.cend() && *found >= 0) {
            seat.order = *found;
            seat.keeps = keeps(id);
            seat.below = used.freeBelow(*found);
            seat.notAbove = used.freeBelow(qint64(*found) + 1);
            seat.weight = rather.contains(id) ? 1 : qint64(wanted.size()) + 1;
        }
        seats.push_back(std::move(seat));
    }
    return seats;
}

/// Whether q may stay as it is when p stays and nothing between them does.
bool fits(const std::vector<Seat> &seats, size_t p, size_t q)
{
    const Seat &a = seats[p];
    const Seat &b = seats[q];
    if (*a.order == *b.order)
        return q == p + 1 && a.id < b.id;
    return *a.order < *b.order && b.below - a.notAbove >= qint64(q - p) - 1;
}

bool fitsFirst(const std::vector<Seat> &seats, size_t p) { return seats[p].below >= qint64(p); }

bool fitsLast(const std::vector<Seat> &seats, size_t p, const UsedValues &used)
{
    return used.freeBetween(*seats[p].order, kLargest + 1) >= qint64(seats.size() - p) - 1;
}

/// All that have an order may keep it: the usual case, seen in one pass.
std::optional<std::vector<size_t>> keepAll(const std::vector<Seat> &seats, const UsedValues &used)
{
    std::vector<size_t> kept;
    for (size_t q = 0; q < seats.size(); ++q) {
        if (!seats[q].order)
            continue;
        if (!seats[q].keeps)
            return {};
        if (kept.empty() ? !fitsFirst(seats, q) : !fits(seats, kept.back(), q))
            return {};
        kept.push_back(q);
    }
    if (!kept.empty() && !fitsLast(seats, kept.back(), used))
        return {};
    return kept;
}

/// The heaviest set of rules that can keep their values: the longest increasing subsequence, with
/// room for what stands between two of them.
std::vector<size_t> keepMost(const std::vector<Seat> &seats, const UsedValues &used)
{
    if (const auto all = keepAll(seats, used))
        return *all;
    constexpr size_t kNone = std::numeric_limits<size_t>::max();
    std::vector<qint64> best(seats.size(), 0);
    std::vector<size_t> before(seats.size(), kNone);
    size_t last = kNone;
    for (size_t q = 0; q < seats.size(); ++q) {
        if (!seats[q].keeps)
            continue;
        if (fitsFirst(seats, q))
            best[q] = seats[q].weight;
        for (size_t p = 0; p < q; ++p) {
            if (best[p] == 0 || best[p] + seats[q].weight < best[q] || !fits(seats, p, q))
                continue;
            best[q] = best[p] + seats[q].weight;
            before[q] = p;
        }
        if (best[q] > 0 && fitsLast(seats, q, used) && (last == kNone || best[q] >= best[last]))
            last = q;
    }
    std::vector<size_t> kept;
    for (; last != kNone; last = before[last])
        kept.push_back(last);
    std::reverse(kept.begin(), kept.end());
    return kept;
}

bool moreThan(int orderA, const QString &idA, int orderB, const QString &idB)
{
    return orderA != orderB ? orderA > orderB : idA > idB;
}

/// Whether `x`, already at its new value, would be in the way of `y`, still at its old one.
bool clashes(const OrderMove &x, const OrderMove &y)
{
    if (!x.to || !y.from)
        return false;
    if (*x.to == *y.from)
        return true;
    if (!y.to)
        return false;
    const bool now = moreThan(*x.to, x.id, *y.from, y.id);
    const bool end = moreThan(*x.to, x.id, *y.to, y.id);
    const bool start = x.from ? moreThan(*x.from, x.id, *y.from, y.id) : end;
    return start == end && now != end;
}

bool goesUp(const OrderMove &move) { return move.from && move.to && *move.to > *move.from; }

bool goesDown(const OrderMove &move) { return move.from && move.to && *move.to < *move.from; }

/// Stricter than needed, in n log n: what goes to larger values from the largest, what goes to
/// smaller ones from the smallest, new ones after both.
std::vector<OrderEdge> chains(const std::vector<OrderMove> &moves)
{
    std::vector<int> ups;
    std::vector<int> downs;
    std::vector<int> made;
    QMultiHash<int, int> leaves; // value -> who has it now
    for (int i = 0; i < int(moves.size()); ++i) {
        const OrderMove &move = moves[size_t(i)];
        if (move.from)
            leaves.insert(*move.from, i);
        if (goesUp(move))
            ups.push_back(i);
        else if (goesDown(move))
            downs.push_back(i);
        else if (!move.from)
            made.push_back(i);
    }
    const auto to = [&](int i) { return *moves[size_t(i)].to; };
    std::sort(ups.begin(), ups.end(), [&](int a, int b) { return to(a) > to(b); });
    std::sort(downs.begin(), downs.end(), [&](int a, int b) { return to(a) < to(b); });
    std::vector<OrderEdge> edges;
    for (const std::vector<int> *chain : {&ups, &downs}) {
        for (size_t i = 1; i < chain->size(); ++i)
            edges.push_back({(*chain)[i - 1], (*chain)[i]});
        for (const int created : made) {
            if (!chain->empty())
                edges.push_back({chain->back(), created});
        }
    }
    for (int i = 0; i < int(moves.size()); ++i) {
        const OrderMove &move = moves[size_t(i)];
        if (!move.to)
            continue;
        for (auto it = leaves.constFind(*move.to); it != leaves.cend() && it.key() == *move.to;
             ++it) {
            if (it.value() != i)
                edges.push_back({it.value(), i});
        }
    }
    return edges;
}

/// A numbering: what is written, and the weight of what is not.
struct Numbering
{
    QHash<QString, int> targets;
    qint64 kept = 0;
};

/// `taken`: values that are given to nobody; `rather`: values that are not given where there are
/// enough others.
Numbering number(const std::vector<Seat> &seats, const UsedValues &taken, const UsedValues &rather)
{
    Numbering made;
    const auto fill = [&](size_t from, size_t to, const std::vector<int> &values) {
        for (size_t i = from; i < to; ++i) {
            if (seats[i].order == values[i - from])
                made.kept += seats[i].weight;
            else
                made.targets.insert(seats[i].id, values[i - from]);
        }
    };
    size_t next = 0;
    qint64 low = -1;
    for (const size_t seat : keepMost(seats, taken)) {
        const qint64 high = *seats[seat].order;
        const auto count = qint64(seat - next);
        if (count > 0) {
            const UsedValues &used = rather.freeBetween(low, high) >= count ? rather : taken;
            fill(next, seat, used.spread(low, high, count));
        }
        made.kept += seats[seat].weight;
        low = high;
        next = seat + 1;
    }
    fill(next, seats.size(), rather.behind(low, qint64(seats.size() - next)));
    return made;
}

QStringList idsOf(const QList<OrderWrite> &rules)
{
    QStringList ids;
    ids.reserve(rules.size());
    for (const OrderWrite &rule : rules)
        ids.append(rule.id);
    return ids;
}

std::vector<OrderMove> movesOf(const QList<OrderWrite> &now, const QStringList &wanted,
                               const QHash<QString, int> &targets)
{
    const QSet<QString> stay(wanted.begin(), wanted.end());
    std::vector<OrderMove> moves;
    QSet<QString> there;
    for (const OrderWrite &rule : now) {
        there.insert(rule.id);
        const auto target = targets.constFind(rule.id);
        if (target != targets.cend())
            moves.push_back({rule.id, rule.order, *target});
        else if (!stay.contains(rule.id))
            moves.push_back({rule.id, rule.order, {}});
    }
    for (const QString &id : wanted) {
        if (!there.contains(id))
            moves.push_back({id, {}, targets.value(id)});
    }
    return moves;
}

/// Indices of moves in an order that heeds the edges, early ones first; fewer than all where there
/// is none.
std::vector<int> sorted(int moves, const std::vector<OrderEdge> &edges)
{
    std::vector<int> waitsFor(size_t(moves), 0);
    std::vector<std::vector<int>> then(static_cast<size_t>(moves));
    for (const OrderEdge &edge : edges) {
        ++waitsFor[size_t(edge.then)];
        then[size_t(edge.first)].push_back(edge.then);
    }
    std::priority_queue<int, std::vector<int>, std::greater<>> ready;
    for (int i = 0; i < moves; ++i) {
        if (waitsFor[size_t(i)] == 0)
            ready.push(i);
    }
    std::vector<int> done;
    while (!ready.empty()) {
        const int move = ready.top();
        ready.pop();
        done.push_back(move);
        for (const int after : then[size_t(move)]) {
            if (--waitsFor[size_t(after)] == 0)
                ready.push(after);
        }
    }
    return done;
}

} // namespace

std::vector<bool> heaviestIncreasing(const std::vector<int> &ranks,
                                     const std::vector<qint64> &weights)
{
    // best[r]: heaviest sequence that ends with rank r; a Fenwick tree of maxima over ranks.
    const size_t size = ranks.size();
    std::vector<int> inOrder = ranks;
    std::sort(inOrder.begin(), inOrder.end());
    std::vector<qint64> best(size, 0);
    std::vector<int> before(size, -1);
    std::vector<int> tree(size + 1, -1); // index of the heaviest end so far
    int top = -1;
    for (size_t i = 0; i < size; ++i) {
        const auto place = size_t(std::lower_bound(inOrder.begin(), inOrder.end(), ranks[i]) -
                                  inOrder.begin());
        for (size_t node = place; node > 0; node -= node & (~node + 1)) {
            if (tree[node] >= 0 &&
                (before[i] < 0 || best[size_t(tree[node])] > best[size_t(before[i])]))
                before[i] = tree[node];
        }
        best[i] = weights[i] + (before[i] < 0 ? 0 : best[size_t(before[i])]);
        for (size_t node = place + 1; node <= size; node += node & (~node + 1)) {
            if (tree[node] < 0 || best[size_t(tree[node])] < best[i])
                tree[node] = int(i);
        }
        if (top < 0 || best[i] > best[size_t(top)])
            top = int(i);
    }
    std::vector<bool> kept(size, false);
    for (; top >= 0; top = before[size_t(top)])
        kept[size_t(top)] = true;
    return kept;
}

QSet<QString> movedBetween(const QStringList &from, const QStringList &to,
                           const std::function<qint64(const QString &)> &weight)
{
    QHash<QString, int> ranks;
    ranks.reserve(to.size());
    for (int i = 0; i < int(to.size()); ++i)
        ranks.insert(to.at(i), i);
    QStringList common;
    std::vector<int> places;
    for (const QString &id : from) {
        if (const auto rank = ranks.constFind(id); rank != ranks.cend()) {
            common.append(id);
            places.push_back(*rank);
        }
    }
    if (std::is_sorted(places.begin(), places.end()))
        return {};
    std::vector<qint64> weights;
    for (const QString &id : std::as_const(common))
        weights.push_back(weight(id));
    const std::vector<bool> kept = heaviestIncreasing(places, weights);
    QSet<QString> moved;
    for (int i = 0; i < int(common.size()); ++i) {
        if (!kept[size_t(i)])
            moved.insert(common.at(i));
    }
    return moved;
}

QHash<QString, int> orderTargets(const QList<OrderWrite> &now, const QStringList &wanted,
                                 const QSet<QString> &rather)
{
    const UsedValues used(now, [](const QString &) { return true; });
    const Numbering apart = number(
            seatsOf(now, wanted, rather, used, [](const QString &) { return true; }), used, used);
    // Where there is no gap, the rules up to the next one may each take the value of their
    // neighbour, which has left it by then. Not that of what overtakes others or goes away: who
    // waits for it would wait in a circle.
    const auto heavy = qint64(wanted.size()) + 1;
    const QSet<QString> moved = movedBetween(
            idsOf(now), wanted, [&](const QString &id) { return rather.contains(id) ? 1 : heavy; });
    const QSet<QString> stay(wanted.begin(), wanted.end());
    const UsedValues blocked(
            now, [&](const QString &id) { return moved.contains(id) || !stay.contains(id); });
    const Numbering close = number(seatsOf(now, wanted, rather, blocked,
                                           [&](const QString &id) { return !moved.contains(id); }),
                                   blocked, used);
    if (close.kept <= apart.kept)
        return apart.targets;
    const std::vector<OrderMove> moves = movesOf(now, wanted, close.targets);
    return canBeOrdered(int(moves.size()), orderEdges(moves)) ? close.targets : apart.targets;
}

std::vector<OrderEdge> orderEdges(const std::vector<OrderMove> &moves)
{
    if (moves.size() > kPairwise)
        return chains(moves);
    std::vector<OrderEdge> edges;
    for (int x = 0; x < int(moves.size()); ++x) {
        for (int y = 0; y < int(moves.size()); ++y) {
            if (x != y && clashes(moves[size_t(x)], moves[size_t(y)]))
                edges.push_back({y, x});
        }
    }
    return edges;
}

bool canBeOrdered(int moves, const std::vector<OrderEdge> &edges)
{
    return int(sorted(moves, edges).size()) == moves;
}

QList<OrderWrite> orderWrites(const QList<OrderWrite> &now, const QStringList &wanted,
                              const QSet<QString> &rather)
{
    std::vector<OrderMove> moves = movesOf(now, wanted, orderTargets(now, wanted, rather));
    // To larger values from the largest, to smaller ones from the smallest, then what is new:
    // nothing that stays in sequence overtakes another on the way, except where values are passed
    // on from one to the next.
    const auto rank = [](const OrderMove &move) {
        const int kind = goesUp(move) ? 0 : move.from ? 1 : 2;
        return std::pair(kind,
                         kind == 0 ? -qint64(move.to.value_or(0)) : qint64(move.to.value_or(0)));
    };
    std::stable_sort(moves.begin(), moves.end(),
                     [&](const OrderMove &a, const OrderMove &b) { return rank(a) < rank(b); });
    QList<OrderWrite> writes;
    for (const int index : sorted(int(moves.size()), orderEdges(moves))) {
        const OrderMove &move = moves[size_t(index)];
        if (move.to)
            writes.append({move.id, *move.to});
    }
    return writes;
}

QList<OrderWrite> planOrder(const QList<OrderWrite> &now, const QStringList &wanted)
{
    return orderWrites(now, wanted, {});
}

} // namespace sekisho::sync
