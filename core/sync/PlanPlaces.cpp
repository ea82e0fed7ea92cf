// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/PlanPlaces.h"

#include "core/sync/PlanOrder.h"

#include <algorithm>

namespace sekisho::sync {

namespace {

using Ranks = QHash<QString, int>;

QStringList idsOf(const QList<OrderWrite> &rules)
{
    QStringList ids;
    ids.reserve(rules.size());
    for (const OrderWrite &rule : rules)
        ids.append(rule.id);
    return ids;
}

Ranks ranksOf(const QStringList &ids)
{
    Ranks ranks;
    ranks.reserve(ids.size());
    for (int i = 0; i < int(ids.size()); ++i)
        ranks.insert(ids.at(i), i);
    return ranks;
}

/// The merge of the two sequences, step by step.
class Merge
{
public:
    Merge(const QList<PlaceEdit> &edits, const QList<OrderWrite> &cloud,
          const QList<OrderWrite> &seen)
        : m_cloud(cloud)
    {
        for (const PlaceEdit &edit : edits)
            m_edits.insert(edit.id, edit);
        for (const OrderWrite &rule : cloud)
            m_theirs.insert(rule.id, rule.order);
        m_places.before = idsOf(cloud);
        readBase(seen);
        readMine();
    }

    Places merged()
    {
        findMoves();
        compareMoves();
        build();
        findLostMoves();
        findTargets();
        for (const QString &id : std::as_const(m_inserted)) {
            if (m_theirs.contains(id) && !m_places.conflicts.contains(id))
                m_places.mine.insert(id);
        }
        m_places.theirs = m_movedThere - m_places.same - m_places.conflicts - m_places.mine;
        return m_places;
    }

private:
    bool touched(const QString &id) const
    {
        const auto edit = m_edits.constFind(id);
        return edit != m_edits.cend() && edit->base && edit->mine && *edit->base != *edit->mine;
    }
    bool removed(const QString &id) const
    {
        const auto edit = m_edits.constFind(id);
        return edit != m_edits.cend() && !edit->mine;
    }
    /// Whether the cloud wrote this rule's `order` since the edit began.
    bool rewritten(const QString &id) const
    {
        const auto edit = m_edits.constFind(id);
        return edit == m_edits.cend() || !edit->base || *edit->base != m_theirs.value(id);
    }

    void readBase(const QList<OrderWrite> &seen)
    {
        for (const OrderWrite &rule : seen)
            m_base.insert(rule.id, rule.order);
        if (!seen.isEmpty())
            return;
        for (const OrderWrite &rule : m_cloud) {
            const auto edit = m_edits.constFind(rule.id);
            if (edit == m_edits.cend())
                m_base.insert(rule.id, rule.order);
            else if (edit->base)
                m_base.insert(rule.id, *edit->base);
        }
    }

    void readMine()
    {
        struct Wanted
        {
            QString id;
            int order = 0;
            bool touched = false;
        };
        QList<Wanted> mine;
        QList<OrderWrite> base;
        for (auto it = m_base.cbegin(); it != m_base.cend(); ++it) {
            base.append({it.key(), it.value()});
            if (!removed(it.key()))
                mine.append({it.key(), touched(it.key()) ? *m_edits.value(it.key()).mine : *it,
                             touched(it.key())});
        }
        for (const PlaceEdit &edit : std::as_const(m_edits)) {
            if (!edit.base && edit.mine && !m_theirs.contains(edit.id)) {
                mine.append({edit.id, *edit.mine, true});
                m_inserted.insert(edit.id);
            }
        }
        std::sort(base.begin(), base.end(), [](const OrderWrite &a, const OrderWrite &b) {
            return a.order != b.order ? a.order < b.order : a.id < b.id;
        });
        // Who is put at the number of another one stands before it.
        std::sort(mine.begin(), mine.end(), [](const Wanted &a, const Wanted &b) {
            if (a.order != b.order)
                return a.order < b.order;
            return a.touched != b.touched ? a.touched : a.id < b.id;
        });
        m_baseSequence = idsOf(base);
        for (const Wanted &rule : std::as_const(mine))
            m_mineSequence.append(rule.id);
    }

    void findMoves()
    {
        const qint64 heavy = qint64(m_baseSequence.size()) + 1;
        m_movedHere = movedBetween(m_baseSequence, m_mineSequence,
                                   [&](const QString &id) { return touched(id) ? 1 : heavy; });
        for (auto it = m_movedHere.begin(); it != m_movedHere.end();)
            it = m_theirs.contains(*it) ? std::next(it) : m_movedHere.erase(it);
        // One whose number is the same has not been moved there; of two possible sets the one that
        // leaves our rules alone.
        m_movedThere = movedBetween(m_baseSequence, m_places.before, [&](const QString &id) {
            if (m_base.value(id) == m_theirs.value(id))
                return 4 * heavy * heavy;
            return 2 * heavy + (m_movedHere.contains(id) ? 1 : 0);
        });
        m_inserted += m_movedHere;
    }

    /// How many rules that nobody moved stand before each rule of a sequence.
    Ranks stableRanks(const QStringList &sequence) const
    {
        Ranks ranks;
        int rank = 0;
        for (const QString &id : sequence) {
            ranks.insert(id, rank);
            const bool common = m_base.contains(id) && m_theirs.contains(id) && !removed(id);
            if (common && !m_movedHere.contains(id) && !m_movedThere.contains(id))
                ++rank;
        }
        return ranks;
    }

    void compareMoves()
    {
        const QSet<QString> both = QSet<QString>(m_movedHere).intersect(m_movedThere);
        if (both.isEmpty())
            return;
        const Ranks here = stableRanks(m_mineSequence);
        const Ranks there = stableRanks(m_places.before);
        for (const QString &id : both) {
            if (here.value(id) == there.value(id))
                m_places.same.insert(id);
            else if (rewritten(id))
                m_places.conflicts.insert(id);
        }
        m_inserted -= m_places.same;
        m_inserted -= m_places.conflicts;
    }

    void build()
    {
        QStringList &after = m_places.after;
        for (const QString &id : std::as_const(m_places.before)) {
            if (!removed(id) && !m_inserted.contains(id))
                after.append(id);
        }
        if (m_inserted.isEmpty())
            return;
        for (int i = 0; i < int(m_mineSequence.size()); ++i) {
            if (m_inserted.contains(m_mineSequence.at(i)))
                insert(i);
        }
    }

    void insert(int place)
    {
        QStringList &after = m_places.after;
        const QString id = m_mineSequence.at(place);
        qsizetype previous = -1;
        for (int i = place - 1; i >= 0 && previous < 0; --i)
            previous = after.indexOf(m_mineSequence.at(i));
        qsizetype next = -1;
        for (int i = place + 1; i < int(m_mineSequence.size()) && next < 0; ++i) {
            if (!m_inserted.contains(m_mineSequence.at(i)))
                next = after.indexOf(m_mineSequence.at(i));
        }
        qsizetype at = previous + 1;
        if (next >= 0 && previous < next) {
            // Others may stand between the two by now. The place at which nobody gets in who must
            // not: an allow rule behind them, a block rule before them.
            at = m_edits.value(id).allows ? next : previous + 1;
        } else if (next >= 0 && m_movedThere.contains(after.at(previous)) &&
                   !m_movedThere.contains(after.at(next))) {
            at = next;
        } else if (next < 0 && m_edits.value(id).allows) {
            at = after.size();
        }
        after.insert(at, id);
    }

    /// Two rules that somebody swapped and that we have the other way round now: where nothing else
    /// tells of that move, it would vanish in silence.
    void findLostMoves()
    {
        if (m_movedThere.isEmpty() || m_movedHere.isEmpty())
            return;
        const Ranks base = ranksOf(m_baseSequence);
        const Ranks there = ranksOf(m_places.before);
        const Ranks here = ranksOf(m_mineSequence);
        const QSet<QString> ours = m_movedHere;
        for (const QString &id : std::as_const(m_movedThere)) {
            if (!ours.contains(id))
                findLost(id, base, there, ours);
        }
        for (const QString &id : ours) {
            if (!m_movedThere.contains(id) && findLost(id, base, here, m_movedThere))
                conflict(id);
        }
    }

    /// Partners of `id` that it was swapped with on one side (`moved`), if all of them are among
    /// `others`: those of ours that stand the other way round at the end are in conflict.
    bool findLost(const QString &id, const Ranks &base, const Ranks &moved,
                  const QSet<QString> &others)
    {
        QStringList partners;
        for (auto it = base.cbegin(); it != base.cend(); ++it) {
            if (it.key() == id || !moved.contains(it.key()))
                continue;
            const bool swapped =
                    (*it < base.value(id)) != (moved.value(it.key()) < moved.value(id));
            if (!swapped)
                continue;
            if (!others.contains(it.key()))
                return false;
            partners.append(it.key());
        }
        bool lost = false;
        const qsizetype place = m_places.after.indexOf(id);
        for (const QString &partner : std::as_const(partners)) {
            const qsizetype at = m_places.after.indexOf(partner);
            if (at < 0 || (at < place) == (moved.value(partner) < moved.value(id)))
                continue;
            lost = true;
            if (m_movedHere.contains(partner))
                conflict(partner);
        }
        return lost;
    }

    void conflict(const QString &id)
    {
        if (rewritten(id) && !m_places.same.contains(id))
            m_places.conflicts.insert(id);
    }

    /// The numbers of the draft where they give this very sequence, else as few others as possible.
    void findTargets()
    {
        if (takeDraftOrders())
            return;
        QSet<QString> rather;
        for (const PlaceEdit &edit : std::as_const(m_edits))
            rather.insert(edit.id);
        m_places.targets = orderTargets(m_cloud, m_places.after, rather);
    }

    bool takeDraftOrders()
    {
        QHash<QString, int> targets;
        std::vector<OrderMove> moves;
        std::optional<OrderWrite> last;
        bool lastStays = false;
        for (const QString &id : std::as_const(m_places.after)) {
            const bool made = !m_theirs.contains(id);
            const bool ours = m_inserted.contains(id) ||
                              (touched(id) && !rewritten(id) && !m_places.conflicts.contains(id));
            const int order = ours ? m_edits.value(id).mine.value_or(0) : m_theirs.value(id);
            const bool stays = !made && order == m_theirs.value(id);
            if (last && (order < last->order ||
                         (order == last->order && (!stays || !lastStays || id < last->id))))
                return false;
            if (!stays) {
                if (order < 0)
                    return false;
                targets.insert(id, order);
                moves.push_back(
                        {id, made ? std::nullopt : std::optional(m_theirs.value(id)), order});
            }
            last = OrderWrite{id, order};
            lastStays = stays;
        }
        for (const OrderWrite &rule : m_cloud) {
            if (removed(rule.id))
                moves.push_back({rule.id, rule.order, {}});
        }
        if (!canBeOrdered(int(moves.size()), orderEdges(moves)))
            return false;
        m_places.targets = targets;
        return true;
    }

    const QList<OrderWrite> &m_cloud;
    QMap<QString, PlaceEdit> m_edits;
    QHash<QString, int> m_theirs;
    QMap<QString, int> m_base;
    QStringList m_baseSequence;
    QStringList m_mineSequence;
    QSet<QString> m_movedHere;
    QSet<QString> m_movedThere;
    QSet<QString> m_inserted; ///< what takes a place that the draft gives it
    Places m_places;
};

} // namespace

Places mergePlaces(const QList<PlaceEdit> &edits, const QList<OrderWrite> &cloud,
                   const QList<OrderWrite> &seen)
{
    return Merge(edits, cloud, seen).merged();
}

const QString &positionPath()
{
    static const QString path = [] {
        for (const api::mist::Field &field : api::mist::fieldsOf(ItemType::Rule)) {
            if (field.shape == api::mist::FieldShape::Position)
                return field.path;
        }
        return QString();
    }();
    return path;
}

int orderOf(const QJsonObject &rule) { return rule.value(positionPath()).toInt(); }

QList<OrderWrite> rulesInOrder(const ItemMap &items)
{
    QList<OrderWrite> rules;
    for (auto it = items.lowerBound({ItemType::Rule, {}}); it != items.cend(); ++it) {
        if (it.key().type != ItemType::Rule)
            break;
        rules.append({it.key().id, orderOf(*it)});
    }
    std::sort(rules.begin(), rules.end(), [](const OrderWrite &a, const OrderWrite &b) {
        return a.order != b.order ? a.order < b.order : a.id < b.id;
    });
    return rules;
}

} // namespace sekisho::sync
