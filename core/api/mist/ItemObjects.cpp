// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Objects of a pull taken apart into items, and put together again.

#include "core/api/mist/ItemFieldTable.h"
#include "core/api/mist/Json.h"
#include "core/api/mist/NacItems.h"
#include "core/api/mist/RawFields.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <algorithm>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView kOnly = "-"_L1; // the id of what exists once
constexpr QLatin1StringView kUnnamed = "~"_L1;
constexpr QLatin1StringView kOnboardFields[] = {"enabled"_L1, "suspended"_L1, "cert_providers"_L1};

void addOnce(ItemMap &items, const ItemKey &key, const QJsonObject &value)
{
    if (!items.contains(key))
        items.insert(key, value);
}

QJsonArray listAt(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    if (value.isString() && !value.toString().isEmpty())
        return {value};
    return value.toArray();
}

// What is no certificate but a key pasted in its place is redacted and belongs to nobody.
bool isAuthority(const QJsonValue &entry)
{
    const QString pem = entry.toString();
    return !pem.trimmed().isEmpty() && !pem.contains("PRIVATE KEY-----"_L1);
}

bool isSaml(const QJsonObject &json)
{
    const QString type = json::text(json, "idp_type"_L1);
    return type.isEmpty() || type == "saml"_L1; // saml is the default (mist-api 7.1)
}

// ---- objects that are one item -----------------------------------------------------------------

std::optional<ItemType> typeOfObjects(Kind kind)
{
    switch (kind) {
    case Kind::Rule:
        return ItemType::Rule;
    case Kind::Label:
        return ItemType::Label;
    case Kind::Sso:
        return ItemType::IdentityProvider;
    case Kind::CrlFile:
        return ItemType::CrlFile;
    case Kind::Portal:
        return ItemType::Portal;
    case Kind::Endpoint:
        return ItemType::Endpoint;
    default:
        return std::nullopt;
    }
}

/// All that GET shows of a CRL and an admin chooses, and what a new one carries.
constexpr QLatin1StringView kCrlMembers[] = {"name"_L1, "file"_L1};

QJsonObject itemPart(ItemType type, const QJsonObject &json)
{
    QJsonObject item;
    if (type == ItemType::CrlFile) {
        for (const QLatin1StringView name : kCrlMembers) {
            if (json.contains(name))
                item.insert(name, json.value(name));
        }
        return item;
    }
    item = json;
    for (const QString &name : knownFieldsOf(type).hidden)
        item.remove(name);
    return item;
}

/// `json` with the members of an item replaced; the others stay.
QJsonObject withItemPart(ItemType type, const QJsonObject &json, const QJsonObject &item)
{
    QJsonObject changed = itemPart(type, item);
    if (type == ItemType::CrlFile) {
        for (auto it = json.begin(); it != json.end(); ++it) {
            if (std::find(std::begin(kCrlMembers), std::end(kCrlMembers), it.key()) ==
                std::end(kCrlMembers))
                changed.insert(it.key(), it.value());
        }
        return changed;
    }
    for (const QString &name : knownFieldsOf(type).hidden) {
        const auto member = json.constFind(name);
        if (member != json.constEnd())
            changed.insert(name, *member);
    }
    return changed;
}

void takeObjects(ItemType type, const QList<RawObject> &objects, ItemMap &items)
{
    for (const RawObject &object : objects) {
        // Nothing can be written that has no id of the cloud's (see contentId() in Pages.cpp).
        if (object.id.isEmpty() || object.id.startsWith("sha1:"_L1))
            continue;
        if (type == ItemType::IdentityProvider && isSaml(object.json))
            continue;
        addOnce(items, {type, object.id}, itemPart(type, object.json));
    }
}

void putObjects(ItemType type, QList<RawObject> &objects, const ItemChanges &changes)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = objects.size() - 1; i >= 0; --i)
        places.insert(objects.at(i).id, i);
    QSet<QString> removed;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const QString id = it.key().id;
        const auto place = places.constFind(id);
        const bool known = place != places.constEnd();
        if (type == ItemType::IdentityProvider &&
            ((known && isSaml(objects.at(*place).json)) || (it.value() && isSaml(*it.value()))))
            continue;
        if (!it.value()) {
            if (known)
                removed.insert(id);
        } else if (known) {
            RawObject &object = objects[*place];
            object.json = withItemPart(type, object.json, *it.value());
        } else {
            objects.append({id, withItemPart(type, {{u"id"_s, id}}, *it.value())});
        }
    }
    if (!removed.isEmpty()) {
        objects.removeIf([&](const RawObject &object) {
            return removed.contains(object.id) &&
                   !(type == ItemType::IdentityProvider && isSaml(object.json));
        });
    }
}

// ---- mist_nac ----------------------------------------------------------------------------------

void takeNac(const QJsonObject &nac, ItemMap &items)
{
    const QJsonArray authorities = listAt(nac, "cacerts"_L1);
    for (const QJsonValue &entry : authorities) {
        if (isAuthority(entry)) {
            const QString pem = entry.toString();
            addOnce(items, {ItemType::CertificateAuthority, certificateId(pem)}, {{u"pem"_s, pem}});
        }
    }
    const QJsonValue server = nac.value("server_cert"_L1);
    if (server.isObject() && !server.toObject().isEmpty() && !isSecretMarker(server))
        items.insert({ItemType::ServerCertificate, kOnly}, server.toObject());
    const QJsonArray mappings = nac.value("idps"_L1).toArray();
    for (const QJsonValue &entry : mappings) {
        QJsonObject mapping = entry.toObject();
        const QString id = json::toText(mapping.take("id"_L1));
        if (!id.isEmpty())
            addOnce(items, {ItemType::RealmMapping, id}, mapping);
    }
    const QString standard = json::text(nac, "default_idp_id"_L1);
    if (!standard.isEmpty())
        items.insert({ItemType::DefaultIdp, kOnly}, {{u"idp"_s, standard}});
    for (auto it = nac.begin(); it != nac.end(); ++it) {
        if (isNacSwitch(it.key()))
            items.insert({ItemType::NacSwitch, it.key()}, {{u"value"_s, it.value()}});
    }
}

void putAuthority(QJsonObject &nac, const QString &id, const std::optional<QJsonObject> &value)
{
    const QJsonArray before = listAt(nac, "cacerts"_L1);
    QJsonArray after;
    bool placed = false;
    for (const QJsonValue &entry : before) {
        const bool same = isAuthority(entry) && certificateId(entry.toString()) == id;
        if (!same || (value && placed)) {
            after.append(entry);
        } else if (value) {
            after.append(value->value("pem"_L1));
            placed = true;
        }
    }
    if (value && !placed)
        after.append(value->value("pem"_L1));
    if (after != before)
        nac.insert("cacerts"_L1, after);
}

void putMapping(QJsonObject &nac, const QString &id, const std::optional<QJsonObject> &value)
{
    const QJsonArray before = nac.value("idps"_L1).toArray();
    QJsonArray after;
    bool placed = false;
    const auto mapping = [&] {
        QJsonObject made = *value;
        made.insert("id"_L1, id);
        placed = true;
        return made;
    };
    for (const QJsonValue &entry : before) {
        const bool same = json::text(entry.toObject(), "id"_L1) == id;
        if (!same || (value && placed))
            after.append(entry);
        else if (value)
            after.append(mapping());
    }
    if (value && !placed)
        after.append(mapping());
    if (after != before)
        nac.insert("idps"_L1, after);
}

void setOrRemove(QJsonObject &object, const QString &name, const QJsonValue &value)
{
    if (value.isUndefined())
        object.remove(name);
    else
        object.insert(name, value);
}

void putNacItem(QJsonObject &nac, const ItemKey &key, const std::optional<QJsonObject> &value)
{
    const QJsonValue nothing(QJsonValue::Undefined);
    switch (key.type) {
    case ItemType::CertificateAuthority:
        return putAuthority(nac, key.id, value);
    case ItemType::RealmMapping:
        return putMapping(nac, key.id, value);
    case ItemType::ServerCertificate:
        return setOrRemove(nac, u"server_cert"_s, value ? QJsonValue(*value) : nothing);
    case ItemType::DefaultIdp:
        if (value && json::text(nac, "default_idp_id"_L1) == json::text(*value, "idp"_L1))
            return; // a number stays one
        return setOrRemove(nac, u"default_idp_id"_s, value ? value->value("idp"_L1) : nothing);
    case ItemType::NacSwitch:
        if (isNacSwitch(key.id))
            setOrRemove(nac, key.id, value ? value->value("value"_L1) : nothing);
        return;
    default:
        return;
    }
}

void putNac(QList<RawObject> &objects, const ItemChanges &changes)
{
    if (objects.isEmpty())
        objects.append({kindName(Kind::Setting), {}});
    QJsonObject &setting = objects.first().json;
    QJsonObject nac = nacPartOfSetting(setting);
    const QJsonObject before = nac;
    for (auto it = changes.begin(); it != changes.end(); ++it)
        putNacItem(nac, it.key(), it.value());
    if (nac != before)
        setting.insert("mist_nac"_L1, nac);
}

// ---- Onboard CA and linked accounts ------------------------------------------------------------

std::optional<QJsonObject> onboardItem(const QJsonObject &json)
{
    if (json.isEmpty())
        return std::nullopt;
    QJsonObject item;
    for (const QLatin1StringView name : kOnboardFields) {
        if (json.contains(name))
            item.insert(name, json.value(name));
    }
    // Answers say `enabled`, the schema of the request `enable` (mist-api 15.1).
    if (!item.contains("enabled"_L1) && json.contains("enable"_L1))
        item.insert("enabled"_L1, json.value("enable"_L1));
    return item;
}

void putOnboard(QList<RawObject> &objects, const std::optional<QJsonObject> &value)
{
    if (!value) {
        objects.clear();
        return;
    }
    if (objects.isEmpty())
        objects.append({kindName(Kind::OnboardCa), {}});
    QJsonObject &json = objects.first().json;
    json.remove("enable"_L1);
    for (const QLatin1StringView name : kOnboardFields) {
        json.remove(name);
        if (value->contains(name))
            json.insert(name, value->value(name));
    }
}

// One of ours for accounts without account_id (the vendor's Jamf example has none): what names the
// account there, nothing that changes with each synchronization and nothing secret.
QString unnamedAccountId(const QJsonObject &account)
{
    QByteArray bytes;
    for (const QLatin1StringView name :
         {"name"_L1, "company"_L1, "instance_url"_L1, "client_id"_L1, "username"_L1,
          "customer_id"_L1, "key_id"_L1, "smartgroup_name"_L1})
        bytes += json::text(account, name).toUtf8() + '\0';
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return kUnnamed + QString::fromLatin1(digest.left(8).toHex());
}

QString accountIdOf(const QJsonObject &account)
{
    const QString id = json::text(account, "account_id"_L1);
    return id.isEmpty() ? unnamedAccountId(account) : id;
}

void takeAccounts(const RawObject &app, ItemMap &items)
{
    const QJsonArray accounts = linkedAccountsOf(app.json);
    for (const QJsonValue &entry : accounts) {
        if (entry.isObject()) {
            const QJsonObject account = entry.toObject();
            addOnce(items, {ItemType::LinkedAccount, app.id + u'/' + accountIdOf(account)},
                    itemPart(ItemType::LinkedAccount, account));
        }
    }
}

QJsonArray withAccount(const QJsonArray &accounts, const QString &id,
                       const std::optional<QJsonObject> &value)
{
    QJsonArray changed;
    bool placed = false;
    for (const QJsonValue &entry : accounts) {
        const bool same = entry.isObject() && accountIdOf(entry.toObject()) == id;
        if (!same || (value && placed)) {
            changed.append(entry);
        } else if (value) {
            changed.append(withItemPart(ItemType::LinkedAccount, entry.toObject(), *value));
            placed = true;
        }
    }
    if (value && !placed) {
        QJsonObject added;
        if (!id.startsWith(kUnnamed))
            added.insert("account_id"_L1, id);
        changed.append(withItemPart(ItemType::LinkedAccount, added, *value));
    }
    return changed;
}

void putAccount(QList<RawObject> &apps, const QString &key, const std::optional<QJsonObject> &value)
{
    const QString app = key.section(u'/', 0, 0);
    const QString id = key.section(u'/', 1);
    auto found = std::find_if(apps.begin(), apps.end(),
                              [&](const RawObject &object) { return object.id == app; });
    if (found == apps.end()) {
        if (!value)
            return;
        apps.append({app, {{u"linked"_s, false}, {u"accounts"_s, QJsonArray()}}});
        found = apps.end() - 1;
    }
    const QJsonArray before = linkedAccountsOf(found->json);
    const QJsonArray after = withAccount(before, id, value);
    if (after == before)
        return;
    found->json.insert("accounts"_L1, after);
    if (after.size() != before.size())
        found->json.insert("linked"_L1, !after.isEmpty());
}

} // namespace

ItemMap itemsOf(const Objects &objects)
{
    ItemMap items;
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        if (const auto type = typeOfObjects(it.key())) {
            takeObjects(*type, it.value(), items);
            continue;
        }
        if (it.value().isEmpty())
            continue;
        if (it.key() == Kind::Setting) {
            takeNac(nacPartOfSetting(it.value().first().json), items);
        } else if (it.key() == Kind::OnboardCa) {
            if (const auto item = onboardItem(it.value().first().json))
                items.insert({ItemType::OnboardCa, kOnly}, *item);
        } else if (it.key() == Kind::LinkedApp) {
            for (const RawObject &app : it.value())
                takeAccounts(app, items);
        }
    }
    return items;
}

Objects withItems(Objects objects, const ItemChanges &changes)
{
    QMap<ItemType, ItemChanges> byType;
    ItemChanges nac;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (kindOf(it.key().type) == Kind::Setting)
            nac.insert(it.key(), it.value());
        else
            byType[it.key().type].insert(it.key(), it.value());
    }
    if (!nac.isEmpty())
        putNac(objects[Kind::Setting], nac);
    for (auto it = byType.cbegin(); it != byType.cend(); ++it) {
        QList<RawObject> &list = objects[kindOf(it.key())];
        if (typeOfObjects(kindOf(it.key()))) {
            putObjects(it.key(), list, it.value());
            continue;
        }
        for (auto change = it.value().begin(); change != it.value().end(); ++change) {
            if (it.key() == ItemType::OnboardCa)
                putOnboard(list, change.value());
            else
                putAccount(list, change.key().id, change.value());
        }
    }
    return objects;
}

} // namespace sekisho::api::mist
