// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/Plan.h"

#include "core/pki/Digest.h"
#include "core/sync/PlanItems.h"
#include "core/sync/PlanOperations.h"

#include <QJsonDocument>
#include <algorithm>

namespace sekisho::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

int count(const QList<PlanItem> &items, ItemState state)
{
    return int(std::count_if(items.begin(), items.end(),
                             [&](const PlanItem &item) { return item.state == state; }));
}

/// Conflicts, then in the order of sending, then what is done already.
void sortItems(Plan &plan)
{
    QHash<ItemKey, int> numbers;
    for (const Operation &operation : std::as_const(plan.operations)) {
        for (const ItemKey &key : operation.items)
            numbers.insert(key, operation.number);
    }
    const auto rank = [&](const PlanItem &item) {
        if (item.state == ItemState::Conflict)
            return 0;
        return numbers.value(item.key, int(plan.operations.size()) + 1);
    };
    std::vector<std::pair<int, qsizetype>> order;
    for (qsizetype i = 0; i < plan.items.size(); ++i)
        order.emplace_back(rank(plan.items.at(i)), i);
    std::sort(order.begin(), order.end());
    QList<PlanItem> sorted;
    sorted.reserve(plan.items.size());
    for (const auto &[number, index] : order)
        sorted.append(std::move(plan.items[index]));
    plan.items = std::move(sorted);
}

void addState(QByteArray &text, char mark, const std::optional<QJsonObject> &state)
{
    text += '\n';
    text += mark;
    if (state)
        text += QJsonDocument(*state).toJson(QJsonDocument::Compact);
}

/// Equal states are written once: most items have not changed in the cloud since.
void addItem(QByteArray &text, const PlanItem &item)
{
    text += '\n';
    text += item.key.toText().toUtf8();
    addState(text, 'm', item.mine);
    addState(text, 't', item.theirs);
    if (item.base == item.theirs)
        text += "\n=";
    else
        addState(text, 'b', item.base);
    // What others did to another item may block this one: not the plan that was shown.
    for (const api::mist::WriteProblem &problem : item.problems)
        text += "\n!" + problem.id.toUtf8() + ' ' + problem.field.toUtf8() + ' ' +
                problem.arguments.join(u' ').toUtf8();
    for (const QString &secret : item.secretsNeeded)
        text += "\n?" + secret.toUtf8();
}

QString digestOf(const Plan &plan)
{
    QByteArray text = "sekisho.plan/1";
    for (const PlanItem &item : plan.items)
        addItem(text, item);
    // What is written follows from the items, which are in the order of sending, but for the
    // numbers of rules.
    for (const Operation &operation : plan.operations) {
        text += '\n';
        text += QByteArray::number(int(operation.verb));
        text += ' ' + QByteArray::number(operation.items.size()) + ' ';
        text += operation.items.first().toText().toUtf8();
        if (operation.type == ItemType::Rule && operation.after)
            text += '@' + QByteArray::number(orderOf(*operation.after));
    }
    return QString::fromLatin1(pki::sha256(text).toHex());
}

} // namespace

int Plan::conflicts() const { return count(items, ItemState::Conflict); }

int Plan::blocked() const { return count(items, ItemState::Blocked); }

const PlanItem *Plan::item(const ItemKey &key) const
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const PlanItem &item) { return item.key == key; });
    return found == items.end() ? nullptr : &*found;
}

Plan makePlan(const PlanInput &input)
{
    Plan plan;
    plan.made = input.now;
    plan.draft = input.draftId;
    const Places places = placesOf(input);
    plan.items = mergeItems(input, places);
    const ItemMap after = cloudWith(input.cloud, plan.items);
    checkItems(input, after, plan.items);
    const Schedule schedule = planOperations(input.cloud, plan.items, places);
    plan.operations = schedule.operations;
    plan.between = schedule.between;
    for (Operation &operation : plan.operations)
        operation.intermediate =
                operation.type == ItemType::Rule && !input.draft.contains(operation.items.first());
    sortItems(plan);
    plan.id = digestOf(plan);
    return plan;
}

} // namespace sekisho::sync
