// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What became of operations, seen from the cloud as it is: in doubt, and for verification.

#include "core/sync/PushWork.h"

namespace sekisho::sync {

using namespace Qt::Literals::StringLiterals;
using api::mist::Field;
using api::mist::FieldShape;
using api::mist::Verb;

namespace {

const QJsonObject &orEmpty(const Item &item)
{
    static const QJsonObject none;
    return item ? *item : none;
}

Item find(const ItemMap &items, const ItemKey &key)
{
    const auto found = items.constFind(key);
    return found == items.cend() ? Item() : Item(*found);
}

/// The state that the operation wants an item to have, with digests.
Item wantedState(const Operation &operation, const PushRecord &record, const ItemKey &key)
{
    const auto after = record.report.after.constFind(key);
    return after != record.report.after.cend() ? *after : stateAfter(operation, key);
}

/// Whether a secret field says nothing: the cloud does not show it, or not as it is.
bool isHidden(const Field &field, const QJsonValue &now, const QStringList &masked)
{
    if (field.writeOnly)
        return true;
    return field.shape == FieldShape::Secret &&
           (now.isUndefined() || now.isNull() || now.toString() == u""_s ||
            masked.contains(field.path));
}

Seen seenItem(const ItemKey &key, const Item &before, const Item &after, const FreshState &state)
{
    const Item now = find(state.items, key);
    if (!now || !before || !after) {
        if (sameState(key, now, after))
            return Seen::Taken;
        return sameState(key, now, before) ? Seen::NotTaken : Seen::Overwritten;
    }
    const QStringList masked = state.masked.value(key);
    bool otherwise = false;
    const QList<Field> fields = api::mist::fieldsIn(key.type, {&*before, &*after, &*now});
    for (const Field &field : fields) {
        const QJsonValue was = api::mist::valueAt(*before, field.path);
        const QJsonValue wanted = api::mist::valueAt(*after, field.path);
        const QJsonValue is = api::mist::valueAt(*now, field.path);
        if (api::mist::sameValue(key.type, field, was, wanted) || isHidden(field, is, masked))
            continue;
        // One request changes all fields or none.
        if (api::mist::sameValue(key.type, field, is, wanted))
            return Seen::Taken;
        otherwise = otherwise || !api::mist::sameValue(key.type, field, is, was);
    }
    return otherwise ? Seen::Overwritten : Seen::NotTaken;
}

/// Whether `found` may have been made of `wanted`.
bool isMadeOf(ItemType type, const QJsonObject &wanted, const QJsonObject &found)
{
    const QList<Field> fields = api::mist::fieldsIn(type, {&wanted});
    return std::all_of(fields.begin(), fields.end(), [&](const Field &field) {
        const QJsonValue value = api::mist::valueAt(wanted, field.path);
        const QJsonValue is = api::mist::valueAt(found, field.path);
        if (value.isUndefined() || field.writeOnly || field.shape == FieldShape::Secret)
            return true;
        // An account shows only some of what it was linked with.
        if (type == ItemType::LinkedAccount && is.isUndefined())
            return true;
        return api::mist::sameValue(type, field, value, is);
    });
}

Judgement judgeNew(const Operation &operation, const PushRecord &record, const NewIds &ids,
                   const FreshState &now)
{
    const ItemKey planned = operation.items.value(0);
    const Item wanted = ids.item(planned.type, wantedState(operation, record, planned));
    const QSet<QString> present = record.present.value(planned.type);
    QSet<QString> ours;
    for (const OperationReport &done : record.report.operations)
        ours.insert(done.cloudId);
    const QString app = planned.id.section(u'/', 0, 0);
    for (auto it = now.items.lowerBound({planned.type, {}});
         it != now.items.cend() && it.key().type == planned.type; ++it) {
        const QString id = it.key().id;
        if (present.contains(id) || ours.contains(id))
            continue;
        if (planned.type == ItemType::LinkedAccount && id.section(u'/', 0, 0) != app)
            continue;
        if (isMadeOf(planned.type, orEmpty(wanted), *it))
            return {Seen::Taken, id, {}};
    }
    return {};
}

/// Endpoints in bulk: each row has its MAC address, so making one again changes nothing.
Judgement judgeBulk(const Operation &operation, const PushRecord &record, const NewIds &ids,
                    const FreshState &now)
{
    Judgement judgement;
    if (operation.verb == Verb::Create) {
        judgement.bulkIds = endpointIds(operation, now);
        if (judgement.bulkIds.size() == operation.items.size())
            judgement.seen = Seen::Taken;
        return judgement;
    }
    for (const ItemKey &planned : operation.items) {
        const ItemKey key = ids.key(planned);
        const Seen seen = seenItem(key, stateBefore(operation, planned),
                                   wantedState(operation, record, planned), now);
        if (seen != Seen::Taken)
            return judgement;
    }
    judgement.seen = Seen::Taken;
    return judgement;
}

QString plainMac(QString mac)
{
    mac = mac.toLower();
    mac.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return mac;
}

QString macOf(const QJsonObject &endpoint)
{
    static const QString path = [] {
        for (const Field &field : api::mist::fieldsOf(ItemType::Endpoint)) {
            if (field.required)
                return field.path;
        }
        return QString();
    }();
    return plainMac(api::mist::valueAt(endpoint, path).toString());
}

/// Paths in which `now` is not as wanted.
QStringList differencesOf(const ItemKey &key, const Item &before, const Item &wanted,
                          const FreshState &state)
{
    const Item now = find(state.items, key);
    if (!wanted || !now) {
        if (sameState(key, now, wanted))
            return {};
        return {u"-"_s};
    }
    const QStringList masked = state.masked.value(key);
    QStringList paths;
    const QList<Field> fields = api::mist::fieldsIn(key.type, {&*wanted, &orEmpty(before), &*now});
    for (const Field &field : fields) {
        const QJsonValue value = api::mist::valueAt(*wanted, field.path);
        const QJsonValue is = api::mist::valueAt(*now, field.path);
        if (isHidden(field, is, masked) || api::mist::sameValue(key.type, field, value, is))
            continue;
        // An account shows only some of what it was linked with.
        if (key.type == ItemType::LinkedAccount && !before && is.isUndefined())
            continue;
        // What the cloud adds by itself is not ours to judge; what should be gone is.
        const QJsonValue was = api::mist::valueAt(orEmpty(before), field.path);
        if (value.isUndefined() && was.isUndefined())
            continue;
        paths.append(field.path);
    }
    return paths;
}

} // namespace

Judgement judge(const Operation &operation, const PushRecord &record, const FreshState &now)
{
    const NewIds ids(record);
    const bool bulk = operation.type == ItemType::Endpoint && operation.items.size() > 1;
    if (bulk)
        return judgeBulk(operation, record, ids, now);
    if (operation.verb == Verb::Create) {
        // Uploaded once more over one that is there: whether it was taken cannot be seen, and to
        // do it again changes nothing.
        return operation.before ? Judgement() : judgeNew(operation, record, ids, now);
    }
    Judgement judgement;
    int overwritten = 0;
    for (const ItemKey &planned : operation.items) {
        const ItemKey key = ids.key(planned);
        const Item before = ids.item(key.type, stateBefore(operation, planned));
        const Item after = ids.item(key.type, wantedState(operation, record, planned));
        const Seen seen = seenItem(key, before, after, now);
        if (seen == Seen::Taken && !sameState(key, before, after)) {
            judgement.seen = Seen::Taken;
            return judgement;
        }
        overwritten += seen == Seen::Overwritten ? 1 : 0;
    }
    if (overwritten > 0)
        judgement.seen = Seen::Overwritten;
    return judgement;
}

QStringList differences(const Operation &operation, const PushRecord &record, const NewIds &ids,
                        const FreshState &now)
{
    QStringList paths;
    const bool several = operation.type == ItemType::NacSwitch || operation.items.size() > 1;
    for (const ItemKey &planned : operation.items) {
        const ItemKey key = ids.key(planned);
        const QStringList found =
                differencesOf(key, ids.item(key.type, stateBefore(operation, planned)),
                              ids.item(key.type, wantedState(operation, record, planned)), now);
        for (const QString &path : found)
            paths.append(several ? key.toText() + u'.' + path : path);
    }
    return paths;
}

QSet<ItemKey> refusedRows(const OperationReport &report)
{
    const Operation &operation = report.operation;
    if (operation.type != ItemType::Endpoint || operation.items.size() < 2)
        return {};
    QSet<QString> ids;
    QSet<QString> macs;
    const QStringList rows = report.error ? report.error->cloudText.split(u'\n') : QStringList();
    for (const QString &row : rows) {
        ids.insert(row.trimmed().section(u' ', 0, 0));
        macs.insert(plainMac(row.trimmed().section(u' ', 0, 0)));
    }
    QSet<ItemKey> refused;
    for (const ItemKey &key : operation.items) {
        const Item before = stateBefore(operation, key);
        const Item after = stateAfter(operation, key);
        // New ones may only be late, and would be made twice.
        const bool isGone = before && after && report.differs.contains(key.toText() + u".-"_s);
        if (isGone || ids.contains(key.id) || macs.contains(macOf(orEmpty(after ? after : before))))
            refused.insert(key);
    }
    return refused;
}

QMap<QString, QString> endpointIds(const Operation &operation, const FreshState &now)
{
    QHash<QString, QString> byMac;
    for (auto it = now.items.lowerBound({ItemType::Endpoint, {}});
         it != now.items.cend() && it.key().type == ItemType::Endpoint; ++it)
        byMac.insert(macOf(*it), it.key().id);
    QMap<QString, QString> ids;
    for (const ItemKey &planned : operation.items) {
        const QString id = byMac.value(macOf(orEmpty(stateAfter(operation, planned))));
        if (!id.isEmpty())
            ids.insert(planned.id, id);
    }
    return ids;
}

} // namespace sekisho::sync
