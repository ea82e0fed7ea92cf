// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/PlanItems.h"

#include "core/sync/PlanAccess.h"

#include <limits>

namespace sekisho::sync {

using api::mist::Field;
using api::mist::FieldShape;
using Item = std::optional<QJsonObject>;
using Side = FieldChange::Side;

namespace {

const QJsonObject *pointer(const Item &item)
{
    static const QJsonObject none;
    return item ? &*item : &none;
}

/// Members of the items themselves that are not the very same in all three.
QSet<QString> differingMembers(const QJsonObject &base, const QJsonObject &mine,
                               const QJsonObject &theirs)
{
    QSet<QString> names;
    const auto compare = [&](const QJsonObject &a, const QJsonObject &b) {
        if (&a == &b)
            return;
        for (auto it = a.begin(); it != a.end(); ++it) {
            if (b.value(it.key()) != it.value())
                names.insert(it.key());
        }
        for (auto it = b.begin(); it != b.end(); ++it) {
            if (!a.contains(it.key()))
                names.insert(it.key());
        }
    };
    compare(base, mine);
    compare(base, theirs);
    return names;
}

/// Whether the draft changes anything but the number of a rule.
bool changesFields(const QJsonObject &base, const QJsonObject &mine)
{
    QJsonObject a = base;
    QJsonObject b = mine;
    a.remove(positionPath());
    b.remove(positionPath());
    return !api::mist::sameItem(ItemType::Rule, a, b);
}

/// The side on which the place of a rule changed, and its number as it will be.
bool comparePosition(const PlanItem &item, const Places &places, FieldChange &change)
{
    const QString &id = item.key.id;
    const auto target = places.targets.constFind(id);
    if (places.conflicts.contains(id)) {
        change.side = Side::Both;
    } else if (target != places.targets.cend()) {
        change.side = Side::Mine;
        change.mine = *target;
    } else if (places.same.contains(id)) {
        change.side = Side::Same;
    } else if (places.theirs.contains(id) && change.before != change.theirs) {
        change.side = Side::Theirs;
    } else {
        return false; // renumbered, not moved
    }
    return true;
}

bool compareValues(ItemType type, FieldChange &change)
{
    if (change.before == change.mine && change.before == change.theirs)
        return false;
    const auto same = [&](const QJsonValue &a, const QJsonValue &b) {
        return a == b || api::mist::sameValue(type, change.field, a, b);
    };
    const bool here = !same(change.before, change.mine);
    const bool there = !same(change.before, change.theirs);
    if (!here && !there)
        return false;
    if (here && there)
        change.side = same(change.mine, change.theirs) ? Side::Same : Side::Both;
    else
        change.side = here ? Side::Mine : Side::Theirs;
    return true;
}

bool has(const PlanItem &item, Side side)
{
    return std::any_of(item.fields.begin(), item.fields.end(),
                       [&](const FieldChange &change) { return change.side == side; });
}

void setConflict(PlanItem &item, ConflictKind kind)
{
    item.state = ItemState::Conflict;
    item.conflict = kind;
}

/// We remove it.
void mergeRemoval(PlanItem &item, const Places &places)
{
    item.change = Change::Removed;
    if (!item.theirs || !item.base) {
        item.state = item.theirs ? ItemState::Conflict : ItemState::Same;
        if (item.theirs)
            item.conflict = ConflictKind::ChangedThere;
        return;
    }
    const bool rule = item.key.type == ItemType::Rule;
    const bool moved = rule && places.theirs.contains(item.key.id) &&
                       orderOf(*item.base) != orderOf(*item.theirs);
    const bool changed = rule ? changesFields(*item.base, *item.theirs)
                              : !api::mist::sameItem(item.key.type, *item.base, *item.theirs);
    if (changed || moved)
        setConflict(item, ConflictKind::ChangedThere);
}

/// It is not in the cloud.
void mergeMissing(PlanItem &item, const Places &places)
{
    if (!item.base) {
        item.change = Change::Added;
        item.result = item.mine;
        if (const auto target = places.targets.constFind(item.key.id);
            item.key.type == ItemType::Rule && target != places.targets.cend())
            item.result->insert(positionPath(), *target);
        return;
    }
    const bool changed = item.key.type == ItemType::Rule
                                 ? changesFields(*item.base, *item.mine)
                                 : !api::mist::sameItem(item.key.type, *item.base, *item.mine);
    if (changed)
        setConflict(item, ConflictKind::RemovedThere);
    else
        item.state = ItemState::Same;
}

/// It is on both sides.
void mergeBoth(PlanItem &item)
{
    if (!item.base)
        item.change =
                has(item, Side::Mine) || has(item, Side::Both) ? Change::Added : Change::Changed;
    if (has(item, Side::Both) || (!item.base && has(item, Side::Mine)))
        setConflict(item, item.base ? ConflictKind::Fields : ConflictKind::AddedThere);
    else if (has(item, Side::Mine))
        item.result = mergedItem(item);
    else
        item.state = ItemState::Same;
}

PlanItem mergeItem(const ItemKey &key, const DraftItem &draft, const ItemMap &cloud,
                   const Places &places)
{
    PlanItem item;
    item.key = key;
    item.base = draft.base;
    item.mine = draft.value;
    if (const auto found = cloud.constFind(key); found != cloud.cend())
        item.theirs = *found;
    compareFields(item, &places);
    if (!item.mine)
        mergeRemoval(item, places);
    else if (!item.theirs)
        mergeMissing(item, places);
    else
        mergeBoth(item);
    const QJsonObject *named = item.result ? &*item.result
                               : item.mine ? &*item.mine
                                           : pointer(item.theirs ? item.theirs : item.base);
    item.name = api::mist::itemName(key, *named);
    return item;
}

/// A rule that the draft leaves alone and that gets another number.
PlanItem roomItem(const ItemKey &key, const QJsonObject &rule, int order)
{
    PlanItem item;
    item.key = key;
    item.base = rule;
    item.mine = rule;
    item.mine->insert(positionPath(), order);
    item.theirs = rule;
    item.result = item.mine;
    item.name = api::mist::itemName(key, rule);
    return item;
}

void setPlaces(QList<PlanItem> &items, const Places &places)
{
    QHash<QString, int> before;
    QHash<QString, int> after;
    for (int i = 0; i < int(places.before.size()); ++i)
        before.insert(places.before.at(i), i + 1);
    for (int i = 0; i < int(places.after.size()); ++i)
        after.insert(places.after.at(i), i + 1);
    for (PlanItem &item : items) {
        if (item.key.type != ItemType::Rule)
            continue;
        item.placeBefore = before.value(item.key.id);
        item.placeAfter = after.value(item.key.id);
    }
}

} // namespace

Places placesOf(const PlanInput &input)
{
    QList<PlaceEdit> edits;
    for (auto it = input.draft.lowerBound({ItemType::Rule, {}});
         it != input.draft.cend() && it.key().type == ItemType::Rule; ++it) {
        PlaceEdit edit;
        edit.id = it.key().id;
        if (it->base)
            edit.base = orderOf(*it->base);
        if (it->value) {
            // A rule without a number: a new one goes to the end, another one stays.
            const int none = edit.base.value_or(std::numeric_limits<int>::max());
            edit.mine = it->value->contains(positionPath()) ? orderOf(*it->value) : none;
            if (edit.mine != edit.base)
                edit.allows = ruleOf(edit.id, *it->value).action.is(nac::RuleAction::Allow);
        }
        edits.append(edit);
    }
    if (edits.isEmpty())
        return {};
    return mergePlaces(edits, rulesInOrder(input.cloud), input.seenRules);
}

void compareFields(PlanItem &item, const Places *places)
{
    // What is not there on a side has no fields: nothing to compare, all of it came or went.
    const QJsonObject &base = *pointer(item.base);
    const QJsonObject &mine = *pointer(item.mine);
    const QJsonObject &theirs = item.base == item.theirs ? base : *pointer(item.theirs);
    const QSet<QString> members = differingMembers(base, mine, theirs);
    const QList<Field> fields = api::mist::fieldsIn(item.key.type, {&base, &mine, &theirs});
    for (const Field &field : fields) {
        FieldChange change;
        change.before = api::mist::valueAt(base, field.path);
        if (field.shape != FieldShape::Position && !members.contains(field.path) &&
            !members.contains(field.path.left(field.path.indexOf(u'.')))) {
            item.unchangedFields += change.before.isUndefined() ? 0 : 1;
            continue;
        }
        change.mine = api::mist::valueAt(mine, field.path);
        change.theirs = api::mist::valueAt(theirs, field.path);
        const bool position = places && item.key.type == ItemType::Rule && item.base && item.mine &&
                              item.theirs && field.shape == FieldShape::Position;
        change.field = field;
        if (position ? comparePosition(item, *places, change)
                     : compareValues(item.key.type, change))
            item.fields.append(change);
        else if (!change.before.isUndefined() || !change.mine.isUndefined() ||
                 !change.theirs.isUndefined())
            ++item.unchangedFields;
    }
}

QJsonObject mergedItem(const PlanItem &item)
{
    QJsonObject result = item.theirs.value_or(QJsonObject());
    for (const FieldChange &change : item.fields) {
        if (change.side == Side::Mine)
            api::mist::setValueAt(result, change.field.path, change.mine);
    }
    return result;
}

QList<PlanItem> mergeItems(const PlanInput &input, const Places &places)
{
    QList<PlanItem> items;
    items.reserve(input.draft.size());
    for (auto it = input.draft.cbegin(); it != input.draft.cend(); ++it)
        items.append(mergeItem(it.key(), *it, input.cloud, places));
    for (const QString &id : places.before) {
        const ItemKey key{ItemType::Rule, id};
        const auto target = places.targets.constFind(id);
        if (target == places.targets.cend() || input.draft.contains(key))
            continue;
        PlanItem item = roomItem(key, input.cloud.value(key), *target);
        compareFields(item, &places);
        items.append(item);
    }
    setPlaces(items, places);
    return items;
}

ItemMap cloudWith(const ItemMap &cloud, const QList<PlanItem> &items)
{
    ItemMap after = cloud;
    for (const PlanItem &item : items) {
        if (item.state != ItemState::Ready && item.state != ItemState::Blocked)
            continue;
        if (item.result)
            after.insert(item.key, *item.result);
        else
            after.remove(item.key);
    }
    return after;
}

} // namespace sekisho::sync
