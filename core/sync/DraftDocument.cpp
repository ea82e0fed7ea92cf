// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drafts and configurations as files.

#include "core/api/mist/RawFields.h"
#include "core/sync/DraftState.h"
#include "core/sync/ExportDocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::sync {

using api::mist::Kind;
using api::mist::RawObject;

namespace {

constexpr auto kDraftSchema = "sekisho.draft/1"_L1;
constexpr auto kExportSchema = "sekisho.export/1"_L1;
constexpr auto kMarkerText = "$secret:"_L1;

tl::unexpected<Error> wrong(const QString &where)
{
    return fail(ErrorCode::InvalidArgument, {where}, where);
}

/// Schema and organization, which both documents begin with.
Result<> checkHead(const QJsonObject &document, QLatin1StringView schema,
                   const WorkspaceInfo &workspace)
{
    if (document.value("schema"_L1).toString() != schema)
        return wrong(u"schema"_s);
    const QString organization =
            document.value("organization"_L1).toObject().value("id"_L1).toString();
    if (!organization.isEmpty() && organization != workspace.organization.value())
        return wrong(u"organization"_s);
    return {};
}

QString entryName(const QString &member, qsizetype index)
{
    return u"%1/%2"_s.arg(member).arg(index);
}

// ---- sekisho.draft/1 ---------------------------------------------------------------------------

/// The same with markers that only say that there is a secret; `typed` gets the paths of those
/// that somebody typed.
QJsonValue withBareMarkers(const QJsonValue &value, const QString &path, QStringList *typed)
{
    if (api::mist::isSecretMarker(value)) {
        if (!api::mist::draftSecretId(value).isEmpty())
            typed->append(path);
        return QJsonObject{{u"$secret"_s, true}};
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = withBareMarkers(it.value(),
                                         path.isEmpty() ? it.key() : path + u'.' + it.key(), typed);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = withBareMarkers(array.at(i), u"%1[%2]"_s.arg(path).arg(i), typed);
        return array;
    }
    const QString text = value.toString();
    const qsizetype at = text.lastIndexOf(kMarkerText);
    if (at < 0)
        return value;
    if (!draftSecretIdsIn(value).isEmpty())
        typed->append(path);
    return text.left(at + kMarkerText.size());
}

/// The value at `path` becomes a draft secret that nobody has typed yet. False when the path leads
/// nowhere.
bool demandSecret(QJsonValue &value, QStringView path)
{
    if (path.isEmpty()) {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (value.isString() && value.toString().endsWith(kMarkerText))
            value = QString(value.toString() + "draft:"_L1 + id);
        else if (value.isUndefined() || api::mist::isSecretMarker(value))
            value = api::mist::draftSecretMarker(id);
        else
            return false;
        return true;
    }
    if (path.startsWith(u'[')) {
        const qsizetype end = path.indexOf(u']');
        bool isNumber = false;
        const int index = end < 0 ? -1 : path.mid(1, end - 1).toInt(&isNumber);
        QJsonArray array = value.toArray();
        if (!isNumber || index < 0 || index >= array.size())
            return false;
        QJsonValue entry = array.at(index);
        if (!demandSecret(entry, path.mid(end + 1)))
            return false;
        array[index] = entry;
        value = array;
        return true;
    }
    if (path.startsWith(u'.'))
        path = path.mid(1);
    qsizetype end = 0;
    while (end < path.size() && path.at(end) != u'.' && path.at(end) != u'[')
        ++end;
    QJsonObject object = value.toObject();
    const QString name = path.left(end).toString();
    QJsonValue member = object.value(name);
    if (end == 0 || !value.isObject() || (member.isUndefined() && end < path.size()) ||
        !demandSecret(member, path.mid(end)))
        return false;
    object.insert(name, member);
    value = object;
    return true;
}

/// null: nothing; else an object.
Result<std::optional<QJsonObject>> optionalObject(const QJsonValue &value, const QString &where)
{
    if (value.isNull())
        return std::optional<QJsonObject>();
    if (!value.isObject())
        return wrong(where);
    return std::optional(value.toObject());
}

QString changeName(const DraftItem &item)
{
    if (!item.base)
        return u"added"_s;
    return item.value ? u"changed"_s : u"removed"_s;
}

// ---- sekisho.export/1 --------------------------------------------------------------------------

struct Member
{
    QLatin1StringView name;
    QList<ItemType> types;
};

/// Which items a member of the export speaks of.
QList<Member> exportMembers()
{
    return {{"mist_nac"_L1,
             {ItemType::RealmMapping, ItemType::DefaultIdp, ItemType::CertificateAuthority,
              ItemType::ServerCertificate, ItemType::NacSwitch}},
            {"rules"_L1, {ItemType::Rule}},
            {"labels"_L1, {ItemType::Label}},
            {"identity_providers"_L1, {ItemType::IdentityProvider}},
            {"onboard_ca"_L1, {ItemType::OnboardCa}},
            {"portals"_L1, {ItemType::Portal}},
            {"linked_accounts"_L1, {ItemType::LinkedAccount}},
            {"endpoints"_L1, {ItemType::Endpoint}},
            {"crl_files"_L1, {ItemType::CrlFile}}};
}

/// Types whose items are objects of a list with an id of the cloud's.
bool isInList(ItemType type)
{
    switch (type) {
    case ItemType::Rule:
    case ItemType::Label:
    case ItemType::IdentityProvider:
    case ItemType::Portal:
    case ItemType::Endpoint:
    case ItemType::CrlFile:
        return true;
    default:
        return false;
    }
}

/// A local id that is the same whenever the same document is applied.
QString localIdFor(const QByteArray &what)
{
    static const QUuid space(u"{6f3c1f0e-7a52-4b9e-9d53-2f0f6a1c8b77}"_s);
    return u"new-"_s + QUuid::createUuidV5(space, what).toString(QUuid::WithoutBraces);
}

QByteArray textOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// The objects of a list; those without an id get one.
Result<QList<RawObject>> objectsOf(const QString &member, const QJsonValue &list)
{
    if (!list.isArray())
        return wrong(member);
    QList<RawObject> objects;
    QSet<QString> seen;
    const QJsonArray array = list.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        QJsonObject json = array.at(i).toObject();
        if (!array.at(i).isObject())
            return wrong(entryName(member, i));
        QString id = api::mist::idOfObject(json);
        if (id.isEmpty()) {
            QByteArray what = member.toUtf8() + textOf(json);
            while (seen.contains(id = localIdFor(what)))
                what += '+';
            json = api::mist::withIdOfObject(json, id);
        }
        if (seen.contains(id))
            return wrong(entryName(member, i));
        seen.insert(id);
        objects.append({id, json});
    }
    return objects;
}

/// Accounts by app; the document has them in one list.
Result<QList<RawObject>> appsOf(const QString &member, const QJsonValue &list)
{
    if (!list.isArray())
        return wrong(member);
    QMap<QString, QJsonArray> apps;
    const QJsonArray array = list.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        QJsonObject account = array.at(i).toObject();
        const QString app = account.take("app"_L1).toString();
        if (app.isEmpty())
            return wrong(entryName(member, i));
        apps[app].append(account);
    }
    QList<RawObject> objects;
    for (auto it = apps.begin(); it != apps.end(); ++it)
        objects.append({it.key(), api::mist::linkedAppWithAccounts(it.value())});
    return objects;
}

Result<QList<RawObject>> rawObjectsOf(const Member &member, const QJsonValue &value)
{
    const ItemType type = member.types.first();
    const Kind kind = api::mist::kindOf(type);
    if (type == ItemType::LinkedAccount)
        return appsOf(member.name, value);
    if (kind != Kind::Setting && kind != Kind::OnboardCa)
        return objectsOf(member.name, value);
    if (!value.isObject())
        return wrong(member.name);
    const QJsonObject object = value.toObject();
    return QList<RawObject>{
            {api::mist::kindName(kind),
             kind == Kind::Setting ? api::mist::settingWithNacPart(object) : object}};
}

/// The entry of `known` that `entry` of a list without secrets stands for: the one that is the
/// same apart from them, else the one in the same place that is of the same name or address (the
/// first member that is no list or object).
QJsonValue counterpart(const QJsonValue &entry, qsizetype index, const QJsonArray &known)
{
    for (const QJsonValue &candidate : known) {
        if (withoutSecrets(candidate) == entry)
            return candidate;
    }
    const auto firstText = [](const QJsonValue &value) {
        const QJsonObject object = value.toObject();
        const auto it = std::find_if(object.begin(), object.end(),
                                     [](const QJsonValue &member) { return member.isString(); });
        return it == object.end() ? QString() : it.key() + u'=' + it.value().toString();
    };
    const QJsonValue candidate = known.at(index);
    const QString text = firstText(entry);
    return !text.isEmpty() && text == firstText(withoutSecrets(candidate))
                   ? candidate
                   : QJsonValue(QJsonValue::Undefined);
}

/// `value` of a document, which has no secrets, with the markers of `known`: what a document does
/// not say of secrets is unchanged.
QJsonValue withSecretsOf(const QJsonValue &value, const QJsonValue &known)
{
    if (withoutSecrets(known) == value)
        return known;
    if (value.isObject() && known.isObject()) {
        QJsonObject object = value.toObject();
        const QJsonObject knownObject = known.toObject();
        for (auto it = knownObject.begin(); it != knownObject.end(); ++it) {
            if (object.contains(it.key()))
                object.insert(it.key(), withSecretsOf(object.value(it.key()), it.value()));
            else if (api::mist::isSecretMarker(it.value()))
                object.insert(it.key(), it.value());
        }
        return object;
    }
    if (value.isArray() && known.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonValue entry = array.at(i);
            array[i] = withSecretsOf(entry, counterpart(entry, i, known.toArray()));
        }
        return array;
    }
    // A digest of another machine in a text, "Tunnel-Password=$secret:…".
    const QString text = value.toString();
    const qsizetype at = text.lastIndexOf(kMarkerText);
    if (at >= 0 && known.toString().startsWith(text.left(at + kMarkerText.size())))
        return known;
    return value;
}

/// The items of a document under the ids that they have here: those that the organization does not
/// know get local ids, and what refers to them follows.
ItemMap withLocalIds(const ItemMap &items, const ItemMap &now)
{
    QMap<ItemKey, QString> fresh;
    for (auto it = items.keyBegin(); it != items.keyEnd(); ++it) {
        const ItemKey &key = *it;
        const bool isNamed = isInList(key.type) || key.type == ItemType::LinkedAccount;
        if (!isNamed || now.contains(key) || api::mist::isLocalId(key.id))
            continue;
        const QString local = localIdFor(key.toText().toUtf8());
        const QString app = key.id.section(u'/', 0, 0);
        fresh.insert(key, key.type == ItemType::LinkedAccount ? app + u'/' + local : local);
    }
    ItemMap renamed;
    for (auto it = items.begin(); it != items.end(); ++it) {
        ItemKey key = it.key();
        QJsonObject item = it.value();
        const QList<ItemKey> references = api::mist::referencesOf(key, item);
        for (const ItemKey &reference : references) {
            if (const auto id = fresh.find(reference); id != fresh.end()) {
                item = api::mist::withReference(key.type, std::move(item), reference, *id);
                key = api::mist::withReference(key, reference, *id);
            }
        }
        if (const auto id = fresh.find(it.key()); id != fresh.end())
            key.id = *id;
        renamed.insert(key, item);
    }
    return renamed;
}

/// The first entry of a list that is no item (a provider without its kind): left out it would mean
/// that the item shall go.
std::optional<QString> unreadableEntry(const api::mist::Objects &objects, const ItemMap &items)
{
    for (const Member &member : exportMembers()) {
        const ItemType type = member.types.first();
        if (!isInList(type))
            continue;
        const QList<RawObject> list = objects.value(api::mist::kindOf(type));
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (!items.contains({type, list.at(i).id}))
                return entryName(member.name, i);
        }
    }
    return {};
}

/// Whether a document that says nothing of `key` means that it shall go.
bool mayGo(const ItemKey &key, const QStringList &unreadable)
{
    if (key.type == ItemType::OnboardCa)
        return false; // exists once and for all
    if (key.type == ItemType::LinkedAccount)
        return !unreadable.contains(u"linked_app/"_s + key.id.section(u'/', 0, 0));
    return true;
}

} // namespace

QJsonObject draftDocument(const Draft &draft, const WorkspaceInfo &workspace)
{
    QJsonArray items;
    QJsonObject toEnter;
    for (auto it = draft.items.begin(); it != draft.items.end(); ++it) {
        QStringList ignored;
        QStringList typed;
        const auto written = [](const std::optional<QJsonObject> &json, QStringList *paths) {
            return json ? withBareMarkers(*json, {}, paths) : QJsonValue(QJsonValue::Null);
        };
        const QJsonObject named = it->value ? *it->value : it->base.value_or(QJsonObject());
        items.append(QJsonObject{{u"item"_s, it.key().toText()},
                                 {u"name"_s, api::mist::itemName(it.key(), named)},
                                 {u"change"_s, changeName(*it)},
                                 {u"base"_s, written(it->base, &ignored)},
                                 {u"value"_s, written(it->value, &typed)},
                                 {u"edited"_s, it->edited.toUTC().toString(Qt::ISODate)}});
        if (!typed.isEmpty())
            toEnter.insert(it.key().toText(), QJsonArray::fromStringList(typed));
    }
    return {{u"schema"_s, QString(kDraftSchema)},
            {u"organization"_s, QJsonObject{{u"id"_s, workspace.organization.value()},
                                            {u"name"_s, workspace.organizationName},
                                            {u"cloud"_s, workspace.cloudName.isEmpty()
                                                                 ? QUrl(workspace.cloudUrl).host()
                                                                 : workspace.cloudName}}},
            {u"name"_s, draft.info.name},
            {u"changed"_s, draft.info.changed.toUTC().toString(Qt::ISODate)},
            {u"items"_s, items},
            {u"secrets_to_enter"_s, toEnter}};
}

Result<DraftEdit> editFromDocument(const QJsonObject &document, const WorkspaceInfo &workspace)
{
    if (const Result<> good = checkHead(document, kDraftSchema, workspace); !good)
        return fail(good.error());
    if (!document.value("items"_L1).isArray())
        return wrong(u"items"_s);
    DraftEdit edit;
    edit.what = u"import"_s;
    const QJsonObject toEnter = document.value("secrets_to_enter"_L1).toObject();
    const QJsonArray items = document.value("items"_L1).toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString where = entryName(u"items"_s, i);
        const QJsonObject entry = items.at(i).toObject();
        const std::optional<ItemKey> key = ItemKey::fromText(entry.value("item"_L1).toString());
        if (!key || edit.changes.contains(*key))
            return wrong(where);
        const auto base = optionalObject(entry.value("base"_L1), where);
        auto value = optionalObject(entry.value("value"_L1), where);
        if (!base || !value)
            return wrong(where);
        const QStringList paths = toEnter.value(key->toText()).toVariant().toStringList();
        for (const QString &path : paths) {
            QJsonValue filled = value->value_or(QJsonObject());
            if (!*value || !demandSecret(filled, path))
                return wrong(u"secrets_to_enter/"_s + key->toText());
            *value = filled.toObject();
        }
        for (const auto &json : {*base, *value}) {
            if (json && secretValueIn(*key, *json))
                return wrong(where);
        }
        edit.changes.insert(*key, *value);
        edit.bases.insert(*key, *base);
    }
    return edit;
}

Result<DraftEdit> editFromExport(const QJsonObject &document, const WorkspaceInfo &workspace,
                                 const ItemMap &now)
{
    if (const Result<> good = checkHead(document, kExportSchema, workspace); !good)
        return fail(good.error());
    api::mist::Objects objects;
    QSet<ItemType> told;
    QHash<ItemType, QString> memberOf;
    for (const Member &member : exportMembers()) {
        const QJsonValue value = document.value(member.name);
        if (value.isUndefined())
            continue;
        const Result<QList<RawObject>> raw = rawObjectsOf(member, value);
        if (!raw)
            return fail(raw.error());
        objects.insert(api::mist::kindOf(member.types.first()), *raw);
        for (const ItemType type : member.types) {
            told.insert(type);
            memberOf.insert(type, member.name);
        }
    }
    const ItemMap found = api::mist::itemsOf(objects);
    if (const std::optional<QString> lost = unreadableEntry(objects, found))
        return wrong(*lost);
    const ItemMap wanted = withLocalIds(found, now);
    DraftEdit edit;
    edit.what = u"apply"_s;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const ItemKey &key = it.key();
        const auto known = now.find(key);
        const bool isNew = known == now.end();
        const QJsonObject value = isNew ? it.value() : withSecretsOf(it.value(), *known).toObject();
        if (!isNew && api::mist::sameItem(key.type, *known, value))
            continue;
        // The export names CRL files but does not hold them.
        const bool isFileMissing =
                isNew && key.type == ItemType::CrlFile &&
                std::none_of(api::mist::fieldsOf(key.type).begin(),
                             api::mist::fieldsOf(key.type).end(), [&](const auto &field) {
                                 return field.writeOnly &&
                                        !api::mist::valueAt(value, field.path).isUndefined();
                             });
        if (isFileMissing || secretValueIn(key, value))
            return wrong(memberOf.value(key.type) + u'/' +
                         (isNew ? api::mist::itemName(key, value) : key.id));
        edit.changes.insert(key, value);
    }
    const QStringList unreadable = document.value("unreadable_kinds"_L1).toVariant().toStringList();
    for (auto it = now.keyBegin(); it != now.keyEnd(); ++it) {
        if (told.contains(it->type) && !wanted.contains(*it) && mayGo(*it, unreadable))
            edit.changes.insert(*it, std::nullopt);
    }
    return edit;
}

} // namespace sekisho::sync
