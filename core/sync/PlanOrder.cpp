// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/PlanOrder.h"

#include <algorithm>
#include <limits>

namespace sekisho::sync {

namespace {

constexpr qint64 kLargest = std::numeric_limits<int>::max();
/// Distance between rules that are put behind the last one: room for nine more without a renumber.
constexpr qint64 kStep = 10;
/// Up to here every pair of moves is looked at (half a million pairs take some milliseconds).
constexpr int kPairwise = 1000;

/// The values that rules have now. Counts those between two limits that nobody has.
class UsedValues
{
public:
    explicit UsedValues(const QList<OrderWrite> &now)
    {
        m_used.reserve(size_t(now.size()));
        for (const OrderWrite &rule : now) {
            if (rule.order >= 0)
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
    /// `count` free values above `low` and below `high`, evenly spread; there must be as many.
    std::vector<int> spread(qint64 low, qint64 high, qint64 count) const
    {
        const qint64 free = freeBelow(high) - freeBelow(low + 1);
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
    qint64 free = 0;          ///< values below it that nobody has
    qint64 weight = 0;        ///< of leaving it as it is
};

std::vector<Seat> seatsOf(const QList<OrderWrite> &now, const QStringList &wanted,
                          const QSet<QString> &rather, const UsedValues &used)
{
    QHash<QString, int> orders;
    orders.reserve(now.size());
    for (const OrderWrite &rule : now)
        orders.insert(rule.id, rule.order);
    std::vector<Seat> seats;
    seats.reserve(size_t(wanted.size()));
    for (const QString &id : wanted) {
        Seat seat{id, {}, 0, 0};
        if (const auto found = orders.constFind(id); found != orders.cend() && *found >= 0) {
            seat.order = *found;
            seat.free = used.freeBelow(*found);
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
    return *a.order < *b.order && b.free - a.free >= qint64(q - p) - 1;
}

bool fitsFirst(const std::vector<Seat> &seats, size_t p) { return seats[p].free >= qint64(p); }

bool fitsLast(const std::vector<Seat> &seats, size_t p, const UsedValues &used)
{
    const qint64 above = used.freeBelow(kLargest + 1) - used.freeBelow(qint64(*seats[p].order) + 1);
    return above >= qint64(seats.size() - p) - 1;
}

/// All that have an order may keep it: the usual case, seen in one pass.
std::optional<std::vector<size_t>> keepAll(const std::vector<Seat> &seats, const UsedValues &used)
{
    std::vector<size_t> kept;
    for (size_t q = 0; q < seats.size(); ++q) {
        if (!seats[q].order)
            continue;
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
        if (!seats[q].order)
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
    QHash<int, int> leaves; // value -> who has it now
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
        if (move.to && leaves.contains(*move.to) && leaves.value(*move.to) != i)
            edges.push_back({leaves.value(*move.to), i});
    }
    return edges;
}

} // namespace

QHash<QString, int> orderTargets(const QList<OrderWrite> &now, const QStringList &wanted,
                                 const QSet<QString> &rather)
{
    const UsedValues used(now);
    const std::vector<Seat> seats = seatsOf(now, wanted, rather, used);
    const std::vector<size_t> kept = keepMost(seats, used);
    QHash<QString, int> targets;
    const auto fill = [&](size_t from, size_t to, const std::vector<int> &values) {
        for (size_t i = from; i < to; ++i)
            targets.insert(seats[i].id, values[i - from]);
    };
    size_t next = 0;
    qint64 low = -1;
    for (const size_t seat : kept) {
        const qint64 high = *seats[seat].order;
        if (seat > next)
            fill(next, seat, used.spread(low, high, qint64(seat - next)));
        low = high;
        next = seat + 1;
    }
    fill(next, seats.size(), used.behind(low, qint64(seats.size() - next)));
    return targets;
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
    std::vector<int> waitsFor(size_t(moves), 0);
    std::vector<std::vector<int>> then(static_cast<size_t>(moves));
    for (const OrderEdge &edge : edges) {
        ++waitsFor[size_t(edge.then)];
        then[size_t(edge.first)].push_back(edge.then);
    }
    std::vector<int> ready;
    for (int i = 0; i < moves; ++i) {
        if (waitsFor[size_t(i)] == 0)
            ready.push_back(i);
    }
    int done = 0;
    while (!ready.empty()) {
        const int move = ready.back();
        ready.pop_back();
        ++done;
        for (const int after : then[size_t(move)]) {
            if (--waitsFor[size_t(after)] == 0)
                ready.push_back(after);
        }
    }
    return done == moves;
}

QList<OrderWrite> planOrder(const QList<OrderWrite> &now, const QStringList &wanted)
{
    const QHash<QString, int> targets = orderTargets(now, wanted);
    QList<OrderWrite> down;
    QList<OrderWrite> up;
    QList<OrderWrite> made;
    QHash<QString, int> orders;
    for (const OrderWrite &rule : now)
        orders.insert(rule.id, rule.order);
    for (const QString &id : wanted) {
        const auto target = targets.constFind(id);
        if (target == targets.cend())
            continue;
        const auto order = orders.constFind(id);
        QList<OrderWrite> &list = order == orders.cend() ? made : *target > *order ? up : down;
        list.append({id, *target});
    }
    // To larger values from the largest, to smaller ones from the smallest: nothing that stays in
    // sequence overtakes another on the way.
    std::reverse(up.begin(), up.end());
    return up + down + made;
}

} // namespace sekisho::sync
