// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ChangeJson.h"

#include "app/ctl/Command.h"
#include "app/ctl/NameIn.h"
#include "core/api/mist/RawFields.h"
#include "ui/text/ChangeText.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

using api::mist::ItemKey;
using sync::PlanItem;

namespace {

QString changeName(sync::Change change)
{
    using enum sync::Change;
    return nameIn(change, {{Added, "added"_L1}, {Changed, "changed"_L1}, {Removed, "removed"_L1}});
}

QString sideName(sync::FieldChange::Side side)
{
    using enum sync::FieldChange::Side;
    return nameIn(side,
                  {{Mine, "mine"_L1}, {Theirs, "theirs"_L1}, {Both, "both"_L1}, {Same, "same"_L1}});
}

QString stateName(sync::ItemState state)
{
    using enum sync::ItemState;
    return nameIn(state, {{Ready, "ready"_L1},
                          {Conflict, "conflict"_L1},
                          {Same, "same"_L1},
                          {Blocked, "blocked"_L1}});
}

QString conflictName(sync::ConflictKind kind)
{
    using enum sync::ConflictKind;
    return nameIn(kind, {{Fields, "fields"_L1},
                         {RemovedThere, "removed_there"_L1},
                         {ChangedThere, "changed_there"_L1},
                         {AddedThere, "added_there"_L1}});
}

QString verbName(api::mist::Verb verb)
{
    using enum api::mist::Verb;
    return nameIn(verb, {{Create, "create"_L1}, {Update, "update"_L1}, {Delete, "delete"_L1}});
}

QString accessName(sync::Access access)
{
    using enum sync::Access;
    return nameIn(access, {{Neutral, "neutral"_L1},
                           {Narrows, "narrows"_L1},
                           {Widens, "widens"_L1},
                           {Unknown, "unknown"_L1}});
}

QString stateName(sync::OperationState state)
{
    using enum sync::OperationState;
    return nameIn(state, {{Waiting, "waiting"_L1},
                          {Sent, "sent"_L1},
                          {Done, "done"_L1},
                          {Failed, "failed"_L1},
                          {InDoubt, "in_doubt"_L1},
                          {Skipped, "skipped"_L1}});
}

QString stateName(sync::PushState state)
{
    using enum sync::PushState;
    return nameIn(state, {{Running, "running"_L1},
                          {Done, "done"_L1},
                          {Stopped, "stopped"_L1},
                          {Interrupted, "interrupted"_L1}});
}

QJsonArray keysJson(const QList<ItemKey> &keys)
{
    QJsonArray texts;
    for (const ItemKey &key : keys)
        texts.append(key.toText());
    return texts;
}

QJsonValue stateJson(const std::optional<QJsonObject> &item)
{
    return item ? shownJson(QJsonValue(*item)) : QJsonValue();
}

QJsonObject fieldJson(const sync::FieldChange &change, bool withSides)
{
    const auto orNull = [](const QJsonValue &value) {
        return value.isUndefined() ? QJsonValue() : shownJson(value);
    };
    QJsonObject json{{u"path"_s, change.field.path}, {u"before"_s, orNull(change.before)}};
    if (withSides) {
        json.insert(u"mine"_s, orNull(change.mine));
        json.insert(u"theirs"_s, orNull(change.theirs));
        json.insert(u"side"_s, sideName(change.side));
    } else {
        json.insert(u"after"_s, orNull(change.mine));
    }
    return json;
}

QJsonObject itemHead(const PlanItem &item, bool withSides)
{
    QJsonArray fields;
    for (const sync::FieldChange &change : item.fields)
        fields.append(fieldJson(change, withSides));
    QJsonObject json{{u"item"_s, item.key.toText()},
                     {u"type"_s, api::mist::itemTypeName(item.key.type)},
                     {u"id"_s, item.key.id},
                     {u"name"_s, item.name},
                     {u"change"_s, changeName(item.change)},
                     {u"fields"_s, fields}};
    if (item.placeBefore > 0)
        json.insert(u"place_before"_s, item.placeBefore);
    if (item.placeAfter > 0)
        json.insert(u"place_after"_s, item.placeAfter);
    return json;
}

QJsonObject operationJson(const sync::Operation &operation)
{
    return {{u"number"_s, operation.number},
            {u"verb"_s, verbName(operation.verb)},
            {u"type"_s, api::mist::itemTypeName(operation.type)},
            {u"id"_s, operation.id},
            {u"items"_s, keysJson(operation.items)},
            {u"access"_s, accessName(operation.access)},
            {u"intermediate"_s, operation.intermediate},
            {u"before"_s, stateJson(operation.before)},
            {u"after"_s, stateJson(operation.after)}};
}

QJsonObject operationJson(const sync::OperationReport &report)
{
    QJsonObject json = operationJson(report.operation);
    json.insert(u"state"_s, stateName(report.state));
    json.insert(u"sent"_s, timeJson(report.sent));
    json.insert(u"answered"_s, timeJson(report.answered));
    json.insert(u"cloud_id"_s, report.cloudId);
    json.insert(u"verified"_s, report.verified);
    json.insert(u"differs"_s, QJsonArray::fromStringList(report.differs));
    json.insert(u"audit_entry"_s, report.auditEntryId);
    json.insert(u"error"_s, report.error ? QJsonValue(errorJson(*report.error)) : QJsonValue());
    return json;
}

} // namespace

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue shownJson(const QJsonValue &value)
{
    if (api::mist::isSecretMarker(value))
        return QJsonObject{{u"$secret"_s, true}};
    if (value.isArray()) {
        QJsonArray shown;
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries)
            shown.append(shownJson(entry));
        return shown;
    }
    if (value.isObject()) {
        QJsonObject shown = value.toObject();
        for (auto it = shown.begin(); it != shown.end(); ++it)
            it.value() = shownJson(QJsonValue(it.value()));
        return shown;
    }
    // In a RADIUS attribute: "Tunnel-Password=$secret:…".
    constexpr auto kMarker = "$secret:"_L1;
    const QString text = value.toString();
    const qsizetype at = text.indexOf(kMarker);
    return at < 0 ? value : QJsonValue(text.left(at + kMarker.size()));
}

QJsonObject draftJson(const sync::DraftInfo &draft)
{
    return {{u"id"_s, draft.id},
            {u"name"_s, draft.name},
            {u"created"_s, timeJson(draft.created)},
            {u"changed"_s, timeJson(draft.changed)},
            {u"items"_s, draft.items}};
}

QString secretPlaceText(const ItemKey &item, const QString &path)
{
    const ui::ChangeText::SecretPlace place = ui::ChangeText::secretPlace(item, path);
    return place.key.toText() + u'.' + place.path;
}

QJsonArray problemsJson(const QList<api::mist::WriteProblem> &problems)
{
    QJsonArray list;
    for (const api::mist::WriteProblem &problem : problems)
        list.append(QJsonObject{{u"id"_s, problem.id},
                                {u"field"_s, problem.field},
                                {u"arguments"_s, QJsonArray::fromStringList(problem.arguments)}});
    return list;
}

QJsonObject planItemJson(const PlanItem &item)
{
    QJsonObject json = itemHead(item, true);
    QJsonArray secrets;
    for (const QString &path : item.secretsNeeded)
        secrets.append(secretPlaceText(item.key, path));
    json.insert(u"state"_s, stateName(item.state));
    json.insert(u"conflict"_s, item.conflict == sync::ConflictKind::None
                                       ? QJsonValue()
                                       : QJsonValue(conflictName(item.conflict)));
    json.insert(u"problems"_s, problemsJson(item.problems));
    json.insert(u"secrets_needed"_s, secrets);
    return json;
}

QJsonArray planItemsJson(const QList<PlanItem> &items)
{
    QJsonArray list;
    for (const PlanItem &item : items)
        list.append(planItemJson(item));
    return list;
}

QJsonArray differencesJson(const QList<PlanItem> &items)
{
    QJsonArray list;
    for (const PlanItem &item : items)
        list.append(itemHead(item, false));
    return list;
}

QJsonObject planJson(const sync::Plan &plan)
{
    QJsonArray operations;
    for (const sync::Operation &operation : plan.operations)
        operations.append(operationJson(operation));
    QJsonArray between;
    for (const sync::Between &span : plan.between)
        between.append(QJsonObject{{u"from"_s, span.from},
                                   {u"to"_s, span.to},
                                   {u"items"_s, keysJson(span.items)},
                                   {u"may_admit"_s, span.mayAdmit}});
    return {{u"plan_id"_s, plan.id},        {u"made"_s, timeJson(plan.made)},
            {u"operations"_s, operations},  {u"items"_s, planItemsJson(plan.items)},
            {u"between"_s, between},        {u"conflicts"_s, plan.conflicts()},
            {u"blocked"_s, plan.blocked()}, {u"can_push"_s, plan.canPush()}};
}

QJsonObject pushJson(const sync::PushReport &report)
{
    QJsonArray operations;
    for (const sync::OperationReport &operation : report.operations)
        operations.append(operationJson(operation));
    QJsonObject ids;
    for (auto it = report.ids.begin(); it != report.ids.end(); ++it)
        ids.insert(it.key(), it.value());
    return {{u"push_id"_s, report.id},
            {u"plan_id"_s, report.planId},
            {u"state"_s, stateName(report.state)},
            {u"started"_s, timeJson(report.started)},
            {u"ended"_s, timeJson(report.ended)},
            {u"requests"_s, report.requests},
            {u"snapshot_before"_s, report.snapshotBefore},
            {u"operations"_s, operations},
            {u"ids"_s, ids},
            {u"push_error"_s, report.error ? QJsonValue(errorJson(*report.error)) : QJsonValue()}};
}

QJsonObject pointJson(const sync::HistoryPoint &point)
{
    const bool isPush = point.what == sync::HistoryPoint::What::Push;
    QJsonObject json{{u"what"_s, isPush ? u"push"_s : u"pull"_s},
                     {u"id"_s, point.id},
                     {u"snapshot"_s, point.snapshot},
                     {u"before"_s, point.before},
                     {u"time"_s, timeJson(point.time)},
                     {u"added"_s, point.added},
                     {u"changed"_s, point.changed},
                     {u"removed"_s, point.removed},
                     {u"admins"_s, QJsonArray::fromStringList(point.admins)}};
    if (isPush) {
        json.insert(u"state"_s, stateName(point.pushState));
        json.insert(u"plan_id"_s, point.planId);
    }
    return json;
}

QJsonObject eventJson(const sync::ItemEvent &event)
{
    return {{u"snapshot"_s, event.snapshot},
            {u"noticed"_s, timeJson(event.noticed)},
            {u"change"_s, changeName(event.change)},
            {u"item"_s, event.key.toText()},
            {u"name"_s, event.name},
            {u"admin"_s, event.admin},
            {u"message"_s, event.message},
            {u"when"_s, timeJson(event.when)},
            {u"audit_entry"_s, event.entry},
            {u"push"_s, event.push}};
}

} // namespace sekisho::ctl
