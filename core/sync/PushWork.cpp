// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/PushWork.h"

#include "core/api/mist/Codec.h"
#include "core/api/mist/RawFields.h"

namespace sekisho::sync {

using namespace Qt::Literals::StringLiterals;
using api::mist::Kind;
using api::mist::RawObject;
using api::mist::Verb;
using api::mist::Write;

namespace {

constexpr auto kSecretText = "$secret:"_L1; // as redactSecrets() writes it in a list

/// Whether the states of an operation are kept by the keys of its items.
bool isTogether(const Operation &operation)
{
    return operation.type == ItemType::NacSwitch || operation.items.size() > 1;
}

Item stateIn(const Operation &operation, const Item &states, const ItemKey &key)
{
    if (!states || !isTogether(operation))
        return states;
    const QJsonValue value = states->value(key.toText());
    return value.isObject() ? Item(value.toObject()) : std::nullopt;
}

/// Where in a text of a list a marker begins; -1: nowhere.
qsizetype markerIn(const QJsonValue &value)
{
    return value.isString() ? value.toString().indexOf(kSecretText) : -1;
}

QString revealed(const QString &id, const TypedSecrets &typed)
{
    const auto found = typed.constFind(id);
    return found != typed.cend() && *found ? QString::fromUtf8((*found)->reveal().toByteArray())
                                           : QString();
}

/// `value` with something in the place of every secret, the typed ones right.
QJsonValue filled(const QJsonValue &value, const TypedSecrets &typed)
{
    const QString id = api::mist::draftSecretId(value);
    const QString secret = id.isEmpty() ? QString() : revealed(id, typed);
    const QString put = secret.isEmpty() ? u"x"_s : secret;
    if (api::mist::isSecretMarker(value))
        return put;
    if (const qsizetype at = markerIn(value); at >= 0)
        return QString(value.toString().left(at) + put);
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries)
            list.append(filled(entry, typed));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = filled(it.value(), typed);
    return object;
}

/// `value` with what `redacted`, of the same shape, has in the place of its typed secrets.
QJsonValue woven(const QJsonValue &value, const QJsonValue &redacted, const TypedSecrets &typed)
{
    const QString id = api::mist::draftSecretId(value);
    if (!id.isEmpty())
        return revealed(id, typed).isEmpty() || redacted.isUndefined() ? value : redacted;
    if (api::mist::isSecretMarker(value) || markerIn(value) >= 0)
        return value;
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray entries = value.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i)
            list.append(woven(entries.at(i), redacted.toArray().at(i), typed));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    const QJsonObject other = redacted.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = woven(it.value(), other.value(it.key()), typed);
    return object;
}

QJsonValue valueOf(const QJsonValue &member, const QString &switchName)
{
    return member.isUndefined() ? api::mist::switchDefault(switchName) : member;
}

Error missingSecrets(const ItemKey &key, const QStringList &paths)
{
    return Error(ErrorCode::PlanBlocked, {u"0"_s, u"1"_s},
                 u"secrets of %1 must be entered: %2"_s.arg(key.toText(), paths.join(u", "_s)));
}

api::mist::SecretSource sourceOf(const TypedSecrets &typed)
{
    return [&typed](const QString &id) { return typed.value(id); };
}

/// `json` with real secrets; PlanBlocked when one of them is not known.
Result<QJsonObject> revealedItem(const ItemKey &key, const QJsonObject &json,
                                 const OutgoingInput &input)
{
    QStringList missing;
    const QJsonObject real =
            api::mist::withSecrets(key.type, json, input.rawItems.value(key), input.digestKey,
                                   sourceOf(input.typed), &missing);
    if (!missing.isEmpty())
        return fail(missingSecrets(key, missing));
    return real;
}

Result<Outgoing> outgoingNac(const Operation &operation, const OutgoingInput &input)
{
    ItemChanges changes;
    for (const ItemKey &planned : operation.items) {
        const ItemKey key = input.ids.key(planned);
        const Item after = input.ids.item(key.type, stateAfter(operation, planned));
        if (!after) {
            changes.insert(key, {});
            continue;
        }
        const Result<QJsonObject> real = revealedItem(key, *after, input);
        if (!real)
            return fail(real.error());
        changes.insert(key, *real);
    }
    const QList<RawObject> settings = input.fresh.raw.value(Kind::Setting);
    Outgoing out;
    if (!settings.isEmpty())
        out.before = api::mist::nacPartOfSetting(settings.first().json);
    const QStringList masked = api::mist::maskedNacSecrets(out.before, changes);
    if (!masked.isEmpty())
        return fail(missingSecrets({ItemType::NacSwitch, u"mist_nac"_s}, masked));
    out.write.verb = Verb::Update;
    out.write.type = ItemType::NacSwitch;
    out.write.body = api::mist::composeNac(out.before, changes);
    return out;
}

/// The body that one item needs.
Result<QJsonObject> bodyOf(const Operation &operation, const ItemKey &planned,
                           const OutgoingInput &input)
{
    const ItemKey key = input.ids.key(planned);
    const Item before = input.ids.item(key.type, stateBefore(operation, planned));
    const Item after = input.ids.item(key.type, stateAfter(operation, planned));
    const QJsonObject wanted = after.value_or(QJsonObject());
    // Only what is sent needs its secrets: untouched ones may be masked.
    if (operation.verb != Verb::Create)
        return revealedItem(key,
                            api::mist::updateBody(key.type, before.value_or(QJsonObject()), wanted),
                            input);
    QJsonObject body = api::mist::createBody(key.type, wanted);
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        // What is made again is what it was, to the last byte.
        if (it.value().isObject() && it.value().toObject().isEmpty())
            body.insert(it.key(), it.value());
    }
    return revealedItem(key, body, input);
}

Result<Outgoing> outgoingBulk(const Operation &operation, const OutgoingInput &input)
{
    Outgoing out;
    out.write.verb = operation.verb;
    out.write.type = operation.type;
    for (const ItemKey &planned : operation.items) {
        if (operation.verb == Verb::Delete) {
            out.write.bulk.append(planned.id);
            continue;
        }
        const Result<QJsonObject> body = bodyOf(operation, planned, input);
        if (!body)
            return fail(body.error());
        out.write.bulk.append(operation.verb == Verb::Create
                                      ? *body
                                      : api::mist::withIdOfObject(*body, planned.id));
    }
    return out;
}

/// The app of a linked account.
QString appOf(const QString &id) { return id.section(u'/', 0, 0); }

Item find(const ItemMap &items, const ItemKey &key)
{
    const auto found = items.constFind(key);
    return found == items.cend() ? Item() : Item(*found);
}

} // namespace

NewIds::NewIds(const PushRecord &record)
{
    for (const OperationReport &report : record.report.operations) {
        const Operation &operation = report.operation;
        if (operation.verb == Verb::Create && operation.items.size() == 1 &&
            !report.cloudId.isEmpty())
            m_ids.insert(operation.items.first(), report.cloudId);
        const QMap<QString, QString> made = record.bulkIds.value(operation.number);
        for (auto it = made.begin(); it != made.end(); ++it)
            m_ids.insert({operation.type, it.key()}, it.value());
    }
}

ItemKey NewIds::key(ItemKey key) const
{
    if (!api::mist::isLocalId(key.id))
        return key;
    for (auto it = m_ids.begin(); it != m_ids.end(); ++it)
        key = api::mist::withReference(std::move(key), it.key(), it.value());
    return key;
}

Item NewIds::item(ItemType type, Item item) const
{
    if (!item)
        return item;
    const QList<ItemKey> references = api::mist::referencesOf(type, *item);
    for (const ItemKey &key : references) {
        if (const auto found = m_ids.constFind(key); found != m_ids.cend())
            item = api::mist::withReference(type, std::move(*item), key, *found);
    }
    return item;
}

Item stateBefore(const Operation &operation, const ItemKey &key)
{
    return stateIn(operation, operation.before, key);
}

Item stateAfter(const Operation &operation, const ItemKey &key)
{
    return stateIn(operation, operation.after, key);
}

QJsonObject withDigests(const ItemKey &key, const QJsonObject &item, const TypedSecrets &typed,
                        const Secret &digestKey)
{
    const QStringList paths = api::mist::secretPaths(item);
    const bool any = std::any_of(paths.begin(), paths.end(), [&](const QString &path) {
        return !api::mist::draftSecretId(api::mist::secretAt(item, path)).isEmpty();
    });
    if (!any)
        return item;
    // As part of its object: what is a secret there depends on where it is.
    FreshState state;
    state.raw = api::mist::withItems({}, {{key, filled(item, typed).toObject()}});
    takeApart(state, digestKey);
    const Item redacted = find(state.items, key);
    return redacted ? woven(item, *redacted, typed).toObject() : item;
}

Result<Outgoing> outgoing(const Operation &operation, const OutgoingInput &input)
{
    if (operation.type == ItemType::NacSwitch)
        return outgoingNac(operation, input);
    if (isTogether(operation))
        return outgoingBulk(operation, input);
    const ItemKey planned = operation.items.value(0);
    Outgoing out;
    out.write.verb = operation.verb;
    out.write.type = operation.type;
    out.write.id = input.ids.key(planned).id;
    if (operation.type == ItemType::OnboardCa)
        out.write.id.clear();
    if (operation.verb == Verb::Create)
        out.write.id = operation.type == ItemType::LinkedAccount ? appOf(planned.id) : QString();
    out.before = input.rawItems.value(input.ids.key(planned));
    if (operation.verb == Verb::Delete) {
        out.write.body = out.before;
        return out;
    }
    const Result<QJsonObject> body = bodyOf(operation, planned, input);
    if (!body)
        return fail(body.error());
    out.write.body = *body;
    return out;
}

FreshState stateOf(const Write &write, const api::mist::Written &written, const Secret &digestKey)
{
    FreshState state;
    if (written.object.isEmpty() || !write.bulk.isEmpty())
        return state;
    const Kind kind = api::mist::kindOf(write.type);
    RawObject object{written.id, written.object};
    if (kind == Kind::Setting || kind == Kind::OnboardCa)
        object.id = api::mist::kindName(kind);
    if (kind == Kind::LinkedApp)
        object = {appOf(written.id), api::mist::linkedAppWithAccounts({written.object})};
    state.raw.insert(kind, {object});
    takeApart(state, digestKey);
    return state;
}

bool sameState(const ItemKey &key, const Item &a, const Item &b)
{
    if (key.type == ItemType::NacSwitch) {
        const QJsonObject x{
                {u"value"_s,
                 valueOf(a ? a->value("value"_L1) : QJsonValue(QJsonValue::Undefined), key.id)}};
        const QJsonObject y{
                {u"value"_s,
                 valueOf(b ? b->value("value"_L1) : QJsonValue(QJsonValue::Undefined), key.id)}};
        return api::mist::sameItem(key.type, x, y);
    }
    if (!a || !b)
        return !a && !b;
    return api::mist::sameItem(key.type, *a, *b);
}

bool isAsPlanned(const Operation &operation, const NewIds &ids, const FreshState &now)
{
    return std::all_of(operation.items.begin(), operation.items.end(), [&](const ItemKey &planned) {
        const ItemKey key = ids.key(planned);
        const Item there = find(now.items, key);
        return sameState(key, there, ids.item(key.type, stateBefore(operation, planned))) ||
               sameState(key, there, ids.item(key.type, stateAfter(operation, planned)));
    });
}

} // namespace sekisho::sync
