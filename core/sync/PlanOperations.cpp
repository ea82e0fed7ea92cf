// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/PlanOperations.h"

#include "core/sync/PlanAccess.h"
#include "core/sync/PlanOrder.h"

#include <algorithm>
#include <queue>
#include <tuple>

namespace sekisho::sync {

using api::mist::Kind;
using api::mist::Verb;
using Item = std::optional<QJsonObject>;

namespace {

Verb verbOf(const PlanItem &item)
{
    if (!item.result)
        return Verb::Delete;
    // A CRL has no PUT: another upload takes the place of the first (mist-api 6.3).
    return item.theirs && item.key.type != ItemType::CrlFile ? Verb::Update : Verb::Create;
}

/// Several items in one request: their states by the text of their keys.
Operation together(Verb verb, ItemType type, const QList<const PlanItem *> &items)
{
    Operation operation;
    operation.verb = verb;
    operation.type = type;
    QJsonObject before;
    QJsonObject after;
    for (const PlanItem *item : items) {
        operation.items.append(item->key);
        if (item->theirs)
            before.insert(item->key.toText(), *item->theirs);
        if (item->result)
            after.insert(item->key.toText(), *item->result);
    }
    if (!before.isEmpty())
        operation.before = before;
    if (!after.isEmpty())
        operation.after = after;
    return operation;
}

Operation alone(const PlanItem &item)
{
    Operation operation;
    operation.verb = verbOf(item);
    operation.type = item.key.type;
    if (operation.type != ItemType::OnboardCa)
        operation.id = item.key.id;
    operation.items = {item.key};
    operation.before = item.theirs;
    operation.after = item.result;
    return operation;
}

void appendEndpoints(Verb verb, const QList<const PlanItem *> &items, QList<Operation> &operations)
{
    if (items.size() == 1) {
        operations.append(alone(*items.first()));
        return;
    }
    for (qsizetype at = 0; at < items.size(); at += api::mist::kEndpointsPerWrite)
        operations.append(
                together(verb, ItemType::Endpoint, items.mid(at, api::mist::kEndpointsPerWrite)));
}

/// One operation for each request, in a fixed sequence.
QList<Operation> operationsOf(const QList<PlanItem> &items)
{
    QList<Operation> operations;
    QList<const PlanItem *> settings;
    QMap<Verb, QList<const PlanItem *>> endpoints;
    for (const PlanItem &item : items) {
        if (item.state != ItemState::Ready && item.state != ItemState::Blocked)
            continue;
        if (api::mist::kindOf(item.key.type) == Kind::Setting)
            settings.append(&item);
        else if (item.key.type == ItemType::Endpoint)
            endpoints[verbOf(item)].append(&item);
        else
            operations.append(alone(item));
    }
    if (!settings.isEmpty())
        operations.append(together(Verb::Update, ItemType::NacSwitch, settings));
    for (auto it = endpoints.cbegin(); it != endpoints.cend(); ++it)
        appendEndpoints(it.key(), *it, operations);
    return operations;
}

/// Among operations that may go at the same time: types as a person would do them by hand.
int rankOf(const Operation &operation)
{
    static const QList<ItemType> making{
            ItemType::CrlFile,   ItemType::Portal,        ItemType::Label,
            ItemType::OnboardCa, ItemType::LinkedAccount, ItemType::IdentityProvider,
            ItemType::NacSwitch, ItemType::Endpoint,      ItemType::Rule};
    const int rank = int(making.indexOf(operation.type));
    return operation.verb == Verb::Delete ? int(making.size()) - rank : rank;
}

/// The operations as a graph, and its safest order.
class Scheduler
{
public:
    Scheduler(QList<Operation> operations, const Places &places)
        : m_operations(std::move(operations))
        , m_places(places)
        , m_then(size_t(m_operations.size()))
        , m_waits(size_t(m_operations.size()), 0)
    {
    }

    QList<Operation> ordered(const PolicyState &state)
    {
        linkReferences();
        linkOrders();
        findPhases(state);
        QList<Operation> sorted;
        std::priority_queue<Key, std::vector<Key>, std::greater<>> ready;
        for (int i = 0; i < int(m_operations.size()); ++i) {
            if (m_waits[size_t(i)] == 0)
                ready.push(keyOf(i));
        }
        while (!ready.empty()) {
            const int next = std::get<3>(ready.top());
            ready.pop();
            sorted.append(m_operations.at(next));
            for (const int after : m_then[size_t(next)]) {
                if (--m_waits[size_t(after)] == 0)
                    ready.push(keyOf(after));
            }
        }
        Q_ASSERT(sorted.size() == m_operations.size());
        return sorted;
    }

private:
    using Key = std::tuple<int, int, int, int>; ///< phase, needed by an earlier one, rank, index

    void link(int first, int then)
    {
        if (first == then)
            return;
        m_then[size_t(first)].push_back(then);
        ++m_waits[size_t(then)];
    }

    QList<ItemKey> references(const Operation &operation, const Item &state) const
    {
        if (!state)
            return {};
        if (operation.items.size() == 1 && operation.type == operation.items.first().type &&
            operation.type != ItemType::NacSwitch)
            return api::mist::referencesOf(operation.items.first(), *state);
        QList<ItemKey> keys;
        for (const ItemKey &key : operation.items) {
            const QJsonValue value = state->value(key.toText());
            if (value.isObject())
                keys += api::mist::referencesOf(key, value.toObject());
        }
        return keys;
    }

    /// What is named is there before, as it shall be, and goes after nobody names it any more.
    void linkReferences()
    {
        QHash<ItemKey, int> named;
        for (int i = 0; i < int(m_operations.size()); ++i) {
            const Operation &operation = m_operations.at(i);
            if (operation.type == ItemType::Label || operation.type == ItemType::Portal ||
                operation.type == ItemType::IdentityProvider)
                named.insert(operation.items.first(), i);
        }
        if (named.isEmpty())
            return;
        for (int i = 0; i < int(m_operations.size()); ++i) {
            const Operation &operation = m_operations.at(i);
            if (operation.type == ItemType::Endpoint) // names nothing, and there may be many
                continue;
            const QList<ItemKey> was = references(operation, operation.before);
            const QList<ItemKey> is = references(operation, operation.after);
            for (const ItemKey &key : is) {
                const int other = named.value(key, -1);
                if (other < 0)
                    continue;
                const bool always = operation.type == ItemType::NacSwitch;
                if (always || !was.contains(key))
                    link(other, i);
            }
            for (const ItemKey &key : was) {
                const int other = named.value(key, -1);
                if (other >= 0 && m_operations.at(other).verb == Verb::Delete)
                    link(i, other);
            }
        }
    }

    void linkOrders()
    {
        std::vector<OrderMove> moves;
        std::vector<int> indices;
        for (int i = 0; i < int(m_operations.size()); ++i) {
            const Operation &operation = m_operations.at(i);
            if (operation.type != ItemType::Rule)
                continue;
            OrderMove move{operation.id, {}, {}};
            if (operation.before)
                move.from = orderOf(*operation.before);
            if (operation.after)
                move.to = orderOf(*operation.after);
            if (move.from == move.to)
                continue;
            moves.push_back(move);
            indices.push_back(i);
        }
        for (const OrderEdge &edge : orderEdges(moves))
            link(indices[size_t(edge.first)], indices[size_t(edge.then)]);
    }

    /// What each operation does, seen from the policy as it is.
    void findPhases(const PolicyState &state)
    {
        const bool moves = !m_places.mine.isEmpty();
        const QHash<QString, Effect> moved = moves ? movedRules(state) : QHash<QString, Effect>();
        m_phases.resize(size_t(m_operations.size()));
        for (int i = 0; i < int(m_operations.size()); ++i) {
            const Operation &operation = m_operations.at(i);
            Effect effect = state.effectOf(operation, false);
            if (operation.type == ItemType::Rule && operation.before && operation.after)
                effect += moved.value(operation.id);
            m_phases[size_t(i)] = phaseOf(operation, effect);
        }
        m_needed.assign(m_phases.size(), 1);
        for (size_t i = 0; i < m_phases.size(); ++i) {
            for (const int then : m_then[i]) {
                if (m_phases[size_t(then)] < m_phases[i])
                    m_needed[i] = 0;
            }
        }
    }

    static int phaseOf(const Operation &operation, const Effect &effect)
    {
        switch (effect.access) {
        case Access::Narrows:
            return 1;
        case Access::Unknown:
            return 2;
        case Access::Widens:
            return 3;
        case Access::Neutral:
            break;
        }
        if (effect.policy)
            return 2;
        return operation.verb == Verb::Delete ? 4 : 0;
    }

    /// What moved rules pass on their way from the old sequence to the new one.
    QHash<QString, Effect> movedRules(const PolicyState &state) const
    {
        QHash<QString, int> after;
        for (int i = 0; i < int(m_places.after.size()); ++i)
            after.insert(m_places.after.at(i), i);
        struct Stand
        {
            const nac::Rule *rule = nullptr;
            int after = 0;
        };
        std::vector<Stand> stands;
        for (const QString &id : m_places.before) {
            if (const nac::Rule *rule = state.rule(id); rule && after.contains(id))
                stands.push_back({rule, after.value(id)});
        }
        QHash<QString, Effect> effects;
        for (size_t i = 0; i < stands.size(); ++i) {
            const nac::Rule &rule = *stands[i].rule;
            if (!m_places.mine.contains(rule.id.value()))
                continue;
            Effect &effect = effects[rule.id.value()];
            for (size_t j = 0; j < stands.size() && effect.access != Access::Unknown; ++j) {
                if (i != j && (i < j) != (stands[i].after < stands[j].after))
                    effect += passing(rule, *stands[j].rule, j < i);
            }
        }
        return effects;
    }

    Key keyOf(int index) const
    {
        return {m_phases[size_t(index)], m_needed[size_t(index)], rankOf(m_operations.at(index)),
                index};
    }

    const QList<Operation> m_operations;
    const Places &m_places;
    std::vector<std::vector<int>> m_then;
    std::vector<int> m_waits;
    std::vector<int> m_phases;
    std::vector<int> m_needed;
};

/// Rules in the sequence of the policy, so that plans read well.
void sortByPlace(QList<Operation> &operations, const Places &places)
{
    QHash<QString, int> place;
    for (int i = 0; i < int(places.after.size()); ++i)
        place.insert(places.after.at(i), i + 1);
    const auto rules = std::stable_partition(
            operations.begin(), operations.end(),
            [](const Operation &operation) { return operation.type != ItemType::Rule; });
    std::stable_sort(rules, operations.end(), [&](const Operation &a, const Operation &b) {
        return place.value(a.id) < place.value(b.id);
    });
}

/// Spans from what each operation does, in the order of sending.
QList<Between> spansOf(const QList<Operation> &operations, const std::vector<int> &affecting)
{
    if (affecting.size() < 2)
        return {};
    int firstOpening = 0; // that may let somebody in
    int lastClosing = 0;  // that may keep somebody out
    for (const int number : affecting) {
        const Access access = operations.at(number - 1).access;
        if (firstOpening == 0 && (access == Access::Widens || access == Access::Unknown))
            firstOpening = number;
        if (access == Access::Narrows || access == Access::Unknown)
            lastClosing = number;
    }
    QList<Between> spans;
    const auto add = [&](int from, int to, bool mayAdmit) {
        if (from >= to)
            return;
        Between span{from, to, {}, mayAdmit};
        for (const int number : affecting) {
            if (number >= from && number <= to)
                span.items += operations.at(number - 1).items;
        }
        spans.append(span);
    };
    // Until the first operation that opens anything, whoever is in was in before; after the last
    // one that closes anything, whoever is in stays in.
    const int first = affecting.front();
    const int last = affecting.back();
    if (firstOpening == 0 || lastClosing <= firstOpening) {
        add(first, last, false);
        return spans;
    }
    add(first, firstOpening, false);
    add(firstOpening, lastClosing, true);
    add(lastClosing, last, false);
    return spans;
}

} // namespace

Schedule planOperations(const ItemMap &cloud, const QList<PlanItem> &items, const Places &places)
{
    Schedule schedule;
    QList<Operation> operations = operationsOf(items);
    if (operations.isEmpty())
        return schedule;
    sortByPlace(operations, places);
    PolicyState state(cloud, operations);
    schedule.operations = Scheduler(std::move(operations), places).ordered(state);
    std::vector<int> affecting; // numbers of operations that change the policy
    int number = 0;
    for (Operation &operation : schedule.operations) {
        const Effect effect = state.effectOf(operation);
        state.apply(operation);
        operation.number = ++number;
        operation.access = effect.access;
        if (effect.policy)
            affecting.push_back(number);
    }
    schedule.between = spansOf(schedule.operations, affecting);
    return schedule;
}

} // namespace sekisho::sync
