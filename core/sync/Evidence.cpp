// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Codec.h"
#include "core/sync/History.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::sync {

namespace {

constexpr auto kSchema = "sekisho.evidence/1"_L1;
constexpr auto kDigest = "sha256"_L1;
constexpr auto kMarker = "$secret"_L1;

QJsonValue timeText(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QString verbName(api::mist::Verb verb)
{
    switch (verb) {
    case api::mist::Verb::Create:
        return u"create"_s;
    case api::mist::Verb::Update:
        return u"update"_s;
    case api::mist::Verb::Delete:
        return u"delete"_s;
    }
    return {};
}

QString stateName(OperationState state)
{
    switch (state) {
    case OperationState::Waiting:
        return u"waiting"_s;
    case OperationState::Sent:
        return u"sent"_s;
    case OperationState::Done:
        return u"done"_s;
    case OperationState::Failed:
        return u"failed"_s;
    case OperationState::InDoubt:
        return u"in_doubt"_s;
    case OperationState::Skipped:
        return u"skipped"_s;
    }
    return {};
}

QString stateName(PushState state)
{
    switch (state) {
    case PushState::Running:
        return u"running"_s;
    case PushState::Done:
        return u"done"_s;
    case PushState::Stopped:
        return u"stopped"_s;
    case PushState::Interrupted:
        return u"interrupted"_s;
    }
    return {};
}

QString changeName(Change change)
{
    switch (change) {
    case Change::Added:
        return u"added"_s;
    case Change::Changed:
        return u"changed"_s;
    case Change::Removed:
        return u"removed"_s;
    }
    return {};
}

/// With every marker saying only that there is a secret: its digest is nobody's business.
QJsonValue withoutDigests(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray clean;
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries)
            clean.append(withoutDigests(entry));
        return clean;
    }
    if (!value.isObject())
        return value;
    QJsonObject clean;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        clean.insert(it.key(), it.key() == kMarker ? QJsonValue(true) : withoutDigests(it.value()));
    return clean;
}

/// An item as it may be shown. What hangs on a secret's name goes here too, marker or not; what a
/// switch is called and where a key stands decides whether it is one.
QJsonObject harmless(const ItemKey &key, const QJsonObject &item)
{
    const api::mist::Kind kind = api::mist::kindOf(key.type);
    const QString name = key.type == ItemType::NacSwitch           ? key.id
                         : key.type == ItemType::ServerCertificate ? u"server_cert"_s
                                                                   : QString();
    const QJsonObject clean = withoutDigests(item).toObject();
    if (name.isEmpty())
        return api::mist::redactSecrets(kind, clean, Secret());
    const QJsonValue named = api::mist::redactSecrets(kind, {{name, clean}}, Secret()).value(name);
    return named.toObject();
}

QJsonValue harmless(const ItemKey &key, const std::optional<QJsonObject> &item)
{
    return item ? QJsonValue(harmless(key, *item)) : QJsonValue();
}

QJsonObject errorObject(const Error &error)
{
    return {{u"code"_s, errorCodeName(error.code)},
            {u"arguments"_s, QJsonArray::fromStringList(error.arguments)},
            {u"request"_s, error.request},
            {u"http_status"_s, error.httpStatus},
            {u"cloud_text"_s, error.cloudText}};
}

QJsonArray keyTexts(const QList<ItemKey> &keys)
{
    QJsonArray texts;
    for (const ItemKey &key : keys)
        texts.append(key.toText());
    return texts;
}

QJsonObject operationObject(const OperationReport &report)
{
    const Operation &operation = report.operation;
    return {{u"number"_s, operation.number},
            {u"verb"_s, verbName(operation.verb)},
            {u"type"_s, api::mist::itemTypeName(operation.type)},
            {u"id"_s, operation.id},
            {u"cloud_id"_s, report.cloudId},
            {u"items"_s, keyTexts(operation.items)},
            {u"state"_s, stateName(report.state)},
            {u"sent"_s, timeText(report.sent)},
            {u"answered"_s, timeText(report.answered)},
            {u"verified"_s, report.verified},
            {u"differs"_s, QJsonArray::fromStringList(report.differs)},
            {u"error"_s, report.error ? QJsonValue(errorObject(*report.error)) : QJsonValue()},
            {u"audit_entry"_s, report.auditEntryId}};
}

QJsonArray itemObjects(const PushReport &push)
{
    ItemMap before;
    ItemMap after;
    for (auto it = push.before.begin(); it != push.before.end(); ++it) {
        if (it->has_value())
            before.insert(it.key(), **it);
    }
    for (auto it = push.after.begin(); it != push.after.end(); ++it) {
        if (it->has_value())
            after.insert(it.key(), **it);
    }
    QJsonArray items;
    const QList<PlanItem> differences = difference(before, after);
    for (const PlanItem &item : differences) {
        QJsonArray fields;
        for (const FieldChange &change : item.fields)
            fields.append(change.field.path);
        items.append(QJsonObject{{u"item"_s, item.key.toText()},
                                 {u"type"_s, api::mist::itemTypeName(item.key.type)},
                                 {u"cloud_id"_s, push.ids.value(item.key.id, item.key.id)},
                                 {u"name"_s, item.name},
                                 {u"change"_s, changeName(item.change)},
                                 {u"fields"_s, fields},
                                 {u"before"_s, harmless(item.key, push.before.value(item.key))},
                                 {u"after"_s, harmless(item.key, push.after.value(item.key))}});
    }
    return items;
}

QJsonArray auditObjects(const QList<ItemEvent> &events)
{
    QJsonArray entries;
    for (const ItemEvent &event : events) {
        entries.append(QJsonObject{{u"item"_s, event.key.toText()},
                                   {u"name"_s, event.name},
                                   {u"change"_s, changeName(event.change)},
                                   {u"noticed"_s, timeText(event.noticed)},
                                   {u"snapshot"_s, event.snapshot},
                                   {u"entry"_s, event.entry},
                                   {u"admin"_s, event.admin},
                                   {u"message"_s, event.message},
                                   {u"time"_s, timeText(event.when)}});
    }
    return entries;
}

} // namespace

QByteArray evidenceDigest(QJsonObject document)
{
    document.remove(kDigest);
    return QCryptographicHash::hash(QJsonDocument(document).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha256)
            .toHex();
}

QJsonObject evidenceDocument(const PushReport &push, const WorkspaceInfo &workspace,
                             const QString &account, const QList<ItemEvent> &events)
{
    QJsonArray operations;
    for (const OperationReport &report : push.operations)
        operations.append(operationObject(report));
    QJsonObject document{
            {u"schema"_s, QString(kSchema)},
            {u"organization"_s, QJsonObject{{u"id"_s, workspace.organization.value()},
                                            {u"name"_s, workspace.organizationName},
                                            {u"cloud"_s, workspace.cloudUrl},
                                            {u"cloud_name"_s, workspace.cloudName}}},
            {u"account"_s, account},
            {u"push"_s, push.id},
            {u"plan_id"_s, push.planId},
            {u"state"_s, stateName(push.state)},
            {u"started"_s, timeText(push.started)},
            {u"ended"_s, timeText(push.ended)},
            {u"requests"_s, push.requests},
            {u"snapshot_before"_s, push.snapshotBefore},
            {u"error"_s, push.error ? QJsonValue(errorObject(*push.error)) : QJsonValue()},
            {u"operations"_s, operations},
            {u"items"_s, itemObjects(push)},
            {u"audit_log"_s, auditObjects(events)},
    };
    document.insert(kDigest, QString::fromLatin1(evidenceDigest(document)));
    return document;
}

} // namespace sekisho::sync
