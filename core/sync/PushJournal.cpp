// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/PushJournal.h"

#include "core/store/Content.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sekisho::sync {

using namespace Qt::Literals::StringLiterals;
using api::mist::Verb;

namespace {

QByteArray packed(const QJsonObject &json)
{
    return store::packContent(QJsonDocument(json).toJson(QJsonDocument::Compact)).data;
}

Result<QJsonObject> unpacked(const QByteArray &data)
{
    const Result<QByteArray> plain = store::unpackContent(data);
    if (!plain)
        return fail(plain.error());
    const QJsonDocument json = QJsonDocument::fromJson(*plain);
    if (!json.isObject())
        return fail(ErrorCode::StoreUnreadable, {}, u"a push of the journal is damaged"_s);
    return json.object();
}

QJsonValue orNull(const std::optional<QJsonObject> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<QJsonObject> orNothing(const QJsonValue &value)
{
    return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
}

QJsonObject itemsToJson(const ItemChanges &items)
{
    QJsonObject json;
    for (auto it = items.begin(); it != items.end(); ++it)
        json.insert(it.key().toText(), orNull(it.value()));
    return json;
}

ItemChanges itemsFromJson(const QJsonObject &json)
{
    ItemChanges items;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (const auto key = ItemKey::fromText(it.key()))
            items.insert(*key, orNothing(it.value()));
    }
    return items;
}

QJsonObject presentToJson(const QMap<ItemType, QSet<QString>> &present)
{
    QJsonObject json;
    for (auto it = present.begin(); it != present.end(); ++it) {
        QStringList ids(it.value().begin(), it.value().end());
        ids.sort();
        json.insert(api::mist::itemTypeName(it.key()), QJsonArray::fromStringList(ids));
    }
    return json;
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array)
        texts.append(value.toString());
    return texts;
}

QMap<ItemType, QSet<QString>> presentFromJson(const QJsonObject &json)
{
    QMap<ItemType, QSet<QString>> present;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QStringList ids = textsOf(it.value());
        if (const auto type = api::mist::itemTypeFromName(it.key()))
            present.insert(*type, QSet<QString>(ids.begin(), ids.end()));
    }
    return present;
}

store::PushRow rowOf(const PushRecord &record)
{
    const PushReport &report = record.report;
    store::PushRow row;
    row.id = report.id;
    row.plan = report.planId;
    row.draft = report.draft;
    row.state = int(report.state);
    row.started = report.started;
    row.ended = report.ended;
    row.snapshot = report.snapshotBefore;
    row.requests = report.requests;
    QJsonObject outcome;
    if (report.error)
        outcome.insert(u"error"_s, errorToJson(*report.error));
    row.outcome = packed(outcome);
    return row;
}

store::PushOperationRow rowOf(const OperationReport &report, const QMap<QString, QString> &ids)
{
    store::PushOperationRow row;
    row.number = report.operation.number;
    row.state = int(report.state);
    row.sent = report.sent;
    row.answered = report.answered;
    row.cloudId = report.cloudId;
    row.verified = report.verified;
    row.entry = report.auditEntryId;
    QJsonObject outcome;
    if (report.error)
        outcome.insert(u"error"_s, errorToJson(*report.error));
    if (!report.differs.isEmpty())
        outcome.insert(u"differs"_s, QJsonArray::fromStringList(report.differs));
    if (!ids.isEmpty()) {
        QJsonObject made;
        for (auto it = ids.begin(); it != ids.end(); ++it)
            made.insert(it.key(), it.value());
        outcome.insert(u"ids"_s, made);
    }
    row.outcome = packed(outcome);
    return row;
}

std::optional<Error> errorIn(const QJsonObject &outcome)
{
    const QJsonValue error = outcome.value("error"_L1);
    return error.isObject() ? std::optional(errorFromJson(error.toObject())) : std::nullopt;
}

template <class State>
State stateFrom(int number, State last)
{
    return State(std::clamp(number, 0, int(last)));
}

Result<> addOperation(PushRecord &record, const store::PushOperationRow &row)
{
    const Result<QJsonObject> operation = unpacked(row.operation);
    if (!operation)
        return fail(operation.error());
    const Result<QJsonObject> outcome = unpacked(row.outcome);
    if (!outcome)
        return fail(outcome.error());
    OperationReport report;
    report.operation = operationFromJson(*operation);
    report.state = stateFrom(row.state, OperationState::Skipped);
    report.sent = row.sent;
    report.answered = row.answered;
    report.cloudId = row.cloudId;
    report.verified = row.verified;
    report.auditEntryId = row.entry;
    report.error = errorIn(*outcome);
    report.differs = textsOf(outcome->value("differs"_L1));
    const QJsonObject ids = outcome->value("ids"_L1).toObject();
    for (auto it = ids.begin(); it != ids.end(); ++it)
        record.bulkIds[row.number].insert(it.key(), it.value().toString());
    record.report.operations.append(std::move(report));
    return {};
}

Result<PushRecord> recordOf(store::JournalStore &journal, const store::PushRow &row)
{
    const Result<QJsonObject> outcome = unpacked(row.outcome);
    if (!outcome)
        return fail(outcome.error());
    const Result<QJsonObject> content = unpacked(row.content);
    if (!content)
        return fail(content.error());
    PushRecord record;
    PushReport &report = record.report;
    report.id = row.id;
    report.planId = row.plan;
    report.draft = row.draft;
    report.state = stateFrom(row.state, PushState::Interrupted);
    report.started = row.started;
    report.ended = row.ended;
    report.snapshotBefore = row.snapshot;
    report.requests = row.requests;
    report.error = errorIn(*outcome);
    report.before = itemsFromJson(content->value("before"_L1).toObject());
    report.after = itemsFromJson(content->value("after"_L1).toObject());
    record.draft = itemsFromJson(content->value("draft"_L1).toObject());
    record.present = presentFromJson(content->value("present"_L1).toObject());
    const Result<QList<store::PushOperationRow>> operations = journal.operations(row.id);
    if (!operations)
        return fail(operations.error());
    for (const store::PushOperationRow &operation : *operations) {
        if (const Result<> added = addOperation(record, operation); !added)
            return fail(added.error());
    }
    record.collectIds();
    return record;
}

} // namespace

void PushRecord::collectIds()
{
    for (const OperationReport &done : std::as_const(report.operations)) {
        const Operation &operation = done.operation;
        if (operation.verb != Verb::Create || operation.items.isEmpty())
            continue;
        if (!done.cloudId.isEmpty() && operation.items.size() == 1)
            report.ids.insert(operation.items.first().id, done.cloudId);
        report.ids.insert(bulkIds.value(operation.number));
    }
}

Result<> beginPush(store::Database &database, PushRecord &record)
{
    store::PushRow row = rowOf(record);
    row.content = packed({{u"before"_s, itemsToJson(record.report.before)},
                          {u"after"_s, itemsToJson(record.report.after)},
                          {u"draft"_s, itemsToJson(record.draft)},
                          {u"present"_s, presentToJson(record.present)}});
    QList<store::PushOperationRow> operations;
    for (const OperationReport &report : std::as_const(record.report.operations)) {
        operations.append(rowOf(report, {}));
        operations.last().operation = packed(operationToJson(report.operation));
    }
    const Result<qint64> begun = store::JournalStore(database).begin(row, operations);
    if (!begun)
        return fail(begun.error());
    record.report.id = *begun;
    return {};
}

Result<> notePush(store::Database &database, const PushRecord &record, const QList<int> &numbers)
{
    QList<store::PushOperationRow> operations;
    for (const OperationReport &report : record.report.operations) {
        if (numbers.isEmpty() || numbers.contains(report.operation.number))
            operations.append(rowOf(report, record.bulkIds.value(report.operation.number)));
    }
    return store::JournalStore(database).update(rowOf(record), operations);
}

Result<std::optional<PushRecord>> readPush(store::Database &database, qint64 push)
{
    store::JournalStore journal(database);
    const Result<std::optional<store::PushRow>> row = journal.find(push);
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<PushRecord>();
    Result<PushRecord> record = recordOf(journal, **row);
    if (!record)
        return fail(record.error());
    return std::optional(std::move(*record));
}

Result<std::optional<PushRecord>> readOpenPush(store::Database &database)
{
    const Result<std::optional<store::PushRow>> row = store::JournalStore(database).open();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<PushRecord>();
    return readPush(database, (*row)->id);
}

Result<QList<PushReport>> readPushes(store::Database &database)
{
    store::JournalStore journal(database);
    const Result<QList<store::PushRow>> rows = journal.list();
    if (!rows)
        return fail(rows.error());
    QList<PushReport> reports;
    for (const store::PushRow &row : *rows) {
        Result<PushRecord> record = recordOf(journal, row);
        if (!record)
            return fail(record.error());
        reports.append(std::move(record->report));
    }
    return reports;
}

QJsonObject operationToJson(const Operation &operation)
{
    QJsonArray items;
    for (const ItemKey &key : operation.items)
        items.append(key.toText());
    QJsonObject json{{u"number"_s, operation.number},
                     {u"verb"_s, int(operation.verb)},
                     {u"type"_s, api::mist::itemTypeName(operation.type)},
                     {u"id"_s, operation.id},
                     {u"items"_s, items},
                     {u"access"_s, int(operation.access)},
                     {u"before"_s, orNull(operation.before)},
                     {u"after"_s, orNull(operation.after)}};
    if (operation.intermediate)
        json.insert(u"intermediate"_s, true);
    return json;
}

Operation operationFromJson(const QJsonObject &json)
{
    Operation operation;
    operation.number = json.value("number"_L1).toInt();
    operation.verb = stateFrom(json.value("verb"_L1).toInt(), Verb::Delete);
    operation.type = api::mist::itemTypeFromName(json.value("type"_L1).toString())
                             .value_or(ItemType::NacSwitch);
    operation.id = json.value("id"_L1).toString();
    const QStringList items = textsOf(json.value("items"_L1));
    for (const QString &item : items) {
        if (const auto key = ItemKey::fromText(item))
            operation.items.append(*key);
    }
    operation.access = stateFrom(json.value("access"_L1).toInt(), Access::Unknown);
    operation.before = orNothing(json.value("before"_L1));
    operation.after = orNothing(json.value("after"_L1));
    operation.intermediate = json.value("intermediate"_L1).toBool();
    return operation;
}

QJsonObject errorToJson(const Error &error)
{
    return {{u"code"_s, errorCodeName(error.code)},
            {u"arguments"_s, QJsonArray::fromStringList(error.arguments)},
            {u"detail"_s, error.detail},
            {u"request"_s, error.request},
            {u"cloud_text"_s, error.cloudText},
            {u"status"_s, error.httpStatus}};
}

Error errorFromJson(const QJsonObject &json)
{
    Error error;
    const QString name = json.value("code"_L1).toString();
    const QList<ErrorCode> codes = allErrorCodes();
    for (const ErrorCode code : codes) {
        if (errorCodeName(code) == name)
            error.code = code;
    }
    error.arguments = textsOf(json.value("arguments"_L1));
    error.detail = json.value("detail"_L1).toString();
    error.request = json.value("request"_L1).toString();
    error.cloudText = json.value("cloud_text"_L1).toString();
    error.httpStatus = json.value("status"_L1).toInt();
    return error;
}

} // namespace sekisho::sync
