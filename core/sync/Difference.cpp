// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/PlanItems.h"

namespace sekisho::sync {

namespace {

using Item = std::optional<QJsonObject>;

/// Numbers of places are made only when a rule is among the differences.
class PlaceNumbers
{
public:
    explicit PlaceNumbers(const ItemMap &items)
        : m_items(items)
    {
    }
    int of(const QString &rule)
    {
        if (!m_made) {
            const QList<OrderWrite> rules = rulesInOrder(m_items);
            for (int i = 0; i < int(rules.size()); ++i)
                m_places.insert(rules.at(i).id, i + 1);
            m_made = true;
        }
        return m_places.value(rule);
    }

private:
    const ItemMap &m_items;
    QHash<QString, int> m_places;
    bool m_made = false;
};

Item itemIn(const ItemMap &items, const ItemKey &key)
{
    const auto found = items.constFind(key);
    return found == items.cend() ? std::nullopt : Item(*found);
}

PlanItem differenceOf(const ItemKey &key, const Item &before, const Item &after)
{
    PlanItem item;
    item.key = key;
    item.change = !before ? Change::Added : after ? Change::Changed : Change::Removed;
    item.base = before;
    item.mine = after;
    item.theirs = before;
    item.result = after;
    item.name = api::mist::itemName(key, after ? *after : *before);
    compareFields(item, nullptr);
    return item;
}

} // namespace

QList<PlanItem> difference(const ItemMap &before, const ItemMap &after)
{
    QList<ItemKey> keys;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const auto other = after.constFind(it.key());
        if (other == after.cend() || *other != *it)
            keys.append(it.key());
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (!before.contains(it.key()))
            keys.append(it.key());
    }
    std::sort(keys.begin(), keys.end());
    PlaceNumbers placesBefore(before);
    PlaceNumbers placesAfter(after);
    QList<PlanItem> items;
    for (const ItemKey &key : std::as_const(keys)) {
        PlanItem item = differenceOf(key, itemIn(before, key), itemIn(after, key));
        if (item.change == Change::Changed && item.fields.isEmpty())
            continue;
        if (key.type == ItemType::Rule) {
            item.placeBefore = placesBefore.of(key.id);
            item.placeAfter = placesAfter.of(key.id);
        }
        items.append(std::move(item));
    }
    return items;
}

} // namespace sekisho::sync
