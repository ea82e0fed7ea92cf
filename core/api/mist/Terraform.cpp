// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Terraform.h"

#include "core/api/HclText.h"
#include "core/api/mist/Json.h"
#include "core/api/mist/RawFields.h"
#include "core/api/mist/TerraformTable.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace sekisho::api::mist::terraform {

using namespace Qt::Literals::StringLiterals;

namespace {

using hcl::Block;
using hcl::Value;
using Type = TerraformRow::Type;

constexpr auto kSecretText = "$secret:"_L1; ///< in a RADIUS attribute
constexpr auto kSetting = "mist_org_setting"_L1;
constexpr auto kSettingName = "this"_L1;

/// Types with a resource each, in the order of the file: what others refer to comes first.
QList<ItemType> resourceTypes()
{
    return {ItemType::Portal, ItemType::Label, ItemType::IdentityProvider, ItemType::Rule,
            ItemType::Endpoint};
}

/// Names, each once.
class Names
{
public:
    QString take(const QString &wanted)
    {
        QString name = wanted;
        for (int i = 2; m_taken.contains(name); ++i)
            name = u"%1_%2"_s.arg(wanted).arg(i);
        m_taken.insert(name);
        return name;
    }

private:
    QSet<QString> m_taken;
};

/// One resource being made: where its values go and what they refer to.
struct Resource
{
    QString address;                     ///< "mist_org_nactag.corp"
    QHash<QString, ItemType> references; ///< paths whose texts are ids
    QStringList notes;
};

class Configuration
{
public:
    Configuration(const Objects &objects, const TerraformHead &head)
        : m_objects(objects)
        , m_head(head)
        , m_items(itemsOf(objects))
    {
    }

    QByteArray text();

private:
    QList<ItemKey> keysOf(ItemType type) const;
    void nameAll();
    Block resource(const ItemKey &key);
    std::optional<Block> setting();
    Block importOf(const QString &address, const QString &id) const;
    Block head() const;
    QStringList leftOut() const;

    Value::Members body(Resource &resource, const QJsonObject &json, const TerraformRows &rows,
                        const QString &prefix);
    std::optional<Value> value(Resource &resource, Type type, const QJsonValue &json,
                               const QString &path);
    Value any(Resource &resource, const QJsonValue &json, const QString &path);
    Value textValue(Resource &resource, const QString &text, const QString &path);
    Value secret(const Resource &resource, const QString &path, const QString &front = {});

    const Objects &m_objects;
    const TerraformHead &m_head;
    ItemMap m_items;
    QHash<ItemKey, QString> m_addresses;
    Names m_variableNames;
    std::vector<Block> m_variables;
};

/// "idps[0].id" -> "idps.id"
QString withoutPlaces(QString path)
{
    static const QRegularExpression places(u"\\[\\d+\\]"_s);
    return path.remove(places);
}

/// A value for a note: secrets are not told.
Value shown(const QJsonValue &json)
{
    if (isSecretMarker(json))
        return Value::ofText(u"(secret)"_s);
    switch (json.type()) {
    case QJsonValue::Bool:
        return Value::ofFlag(json.toBool());
    case QJsonValue::Double:
        return Value::ofNumber(json.toDouble());
    case QJsonValue::String: {
        const QString text = json.toString();
        const qsizetype at = text.indexOf(kSecretText);
        return Value::ofText(at < 0 ? text : text.left(at) + "(secret)"_L1);
    }
    case QJsonValue::Array: {
        std::vector<Value> entries;
        const QJsonArray array = json.toArray();
        for (const QJsonValue &entry : array)
            entries.push_back(shown(entry));
        return Value::ofList(std::move(entries));
    }
    case QJsonValue::Object: {
        Value::Members members;
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            members.emplace_back(it.key(), shown(it.value()));
        return Value::ofObject(std::move(members));
    }
    default:
        return {};
    }
}

QList<ItemKey> Configuration::keysOf(ItemType type) const
{
    QList<ItemKey> keys;
    for (auto it = m_items.lowerBound({type, {}}); it != m_items.end() && it.key().type == type;
         ++it)
        keys.append(it.key());
    const auto name = [this](const ItemKey &key) { return itemName(key, m_items.value(key)); };
    // Ids are in order already, so that equal ones stay so.
    std::stable_sort(keys.begin(), keys.end(), [&](const ItemKey &a, const ItemKey &b) {
        if (type != ItemType::Rule)
            return name(a) < name(b);
        return m_items.value(a).value("order"_L1).toInt() <
               m_items.value(b).value("order"_L1).toInt();
    });
    return keys;
}

void Configuration::nameAll()
{
    const QList<ItemType> types = resourceTypes();
    for (const ItemType type : types) {
        Names names;
        const QList<ItemKey> keys = keysOf(type);
        for (const ItemKey &key : keys) {
            QString name = hcl::identifier(itemName(key, m_items.value(key)));
            if (name.isEmpty()) {
                constexpr qsizetype kIdPart = 8;
                name = hcl::identifier(itemTypeName(type) + u'_' +
                                       QString(key.id).remove(u"new-"_s).left(kIdPart));
            }
            m_addresses.insert(key, terraformResource(type) + u'.' + names.take(name));
        }
    }
}

Value Configuration::secret(const Resource &resource, const QString &path, const QString &front)
{
    const QString name = m_variableNames.take(hcl::identifier(
            resource.address.mid(resource.address.indexOf(u'_') + 1) + u'_' + path));
    Block variable;
    variable.type = u"variable"_s;
    variable.labels = {name};
    variable.attributes = {
            {u"description"_s, Value::ofText(resource.address + u'.' + path)},
            {u"type"_s, Value::ofExpression(u"string"_s)},
            {u"sensitive"_s, Value::ofFlag(true)},
    };
    m_variables.push_back(std::move(variable));
    const QString expression = "var."_L1 + name;
    return Value::ofExpression(front.isEmpty() ? expression : hcl::quotedThen(front, expression));
}

Value Configuration::textValue(Resource &resource, const QString &text, const QString &path)
{
    if (const qsizetype at = text.indexOf(kSecretText); at > 0)
        return secret(resource, path, text.left(at));
    const auto type = resource.references.constFind(withoutPlaces(path));
    if (type != resource.references.cend()) {
        const auto address = m_addresses.constFind({*type, text});
        if (address != m_addresses.cend())
            return Value::ofExpression(*address + ".id"_L1);
    }
    return Value::ofText(text);
}

Value Configuration::any(Resource &resource, const QJsonValue &json, const QString &path)
{
    if (isSecretMarker(json))
        return secret(resource, path);
    if (json.isString())
        return textValue(resource, json.toString(), path);
    if (json.isArray()) {
        std::vector<Value> entries;
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            entries.push_back(any(resource, array.at(i), u"%1[%2]"_s.arg(path).arg(i)));
        return Value::ofList(std::move(entries));
    }
    if (json.isObject()) {
        Value::Members members;
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (json::isPresent(it.value()))
                members.emplace_back(it.key(), any(resource, it.value(), path + u'.' + it.key()));
        }
        return Value::ofObject(std::move(members));
    }
    return shown(json);
}

/// Nothing where the provider would not take it.
std::optional<Value> Configuration::value(Resource &resource, Type type, const QJsonValue &json,
                                          const QString &path)
{
    if (isSecretMarker(json))
        return secret(resource, path);
    switch (type) {
    case Type::Text:
        if (json.isArray() || json.isObject())
            return {};
        return textValue(resource, json::toText(json), path);
    case Type::Number: {
        bool isNumber = json.isDouble();
        const double number = isNumber ? json.toDouble() : json.toString().toDouble(&isNumber);
        return isNumber && std::isfinite(number) ? std::optional(Value::ofNumber(number))
                                                 : std::nullopt;
    }
    case Type::Flag:
        return json.isBool() ? std::optional(Value::ofFlag(json.toBool())) : std::nullopt;
    case Type::Texts: {
        std::vector<Value> entries;
        const QJsonArray array = json.isArray() ? json.toArray() : QJsonArray{json};
        for (qsizetype i = 0; i < array.size(); ++i) {
            const auto entry = value(resource, Type::Text, array.at(i),
                                     json.isArray() ? u"%1[%2]"_s.arg(path).arg(i) : path);
            if (!entry)
                return {};
            entries.push_back(*entry);
        }
        return Value::ofList(std::move(entries));
    }
    case Type::Any:
        break;
    }
    return any(resource, json, path);
}

/// Members in the order of `rows`, of which those below `prefix` count; all others become notes.
Value::Members Configuration::body(Resource &resource, const QJsonObject &json,
                                   const TerraformRows &rows, const QString &prefix)
{
    Value::Members members;
    QSet<QString> known;
    const auto leave = [&](const QString &name) {
        resource.notes.append(u"The provider does not take: %1 = %2"_s.arg(
                prefix + name, hcl::inOneLine(shown(json.value(name)))));
    };
    for (const TerraformRow &row : rows) {
        const QString path = row.path;
        if (!path.startsWith(prefix))
            continue;
        const QString name = path.mid(prefix.size()).section(u'.', 0, 0);
        if (known.contains(name))
            continue;
        known.insert(name);
        const QJsonValue member = json.value(name);
        if (!json::isPresent(member))
            continue;
        const bool isObject = prefix.size() + name.size() < path.size();
        if (isObject && member.isObject() && !isSecretMarker(member)) {
            Value::Members inside = body(resource, member.toObject(), rows, prefix + name + u'.');
            if (!inside.empty())
                members.emplace_back(name, Value::ofObject(std::move(inside)));
            continue;
        }
        const auto made = isObject ? std::nullopt : value(resource, row.type, member, path);
        if (made)
            members.emplace_back(name, *made);
        else
            leave(name);
    }
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!known.contains(it.key()) && json::isPresent(it.value()))
            leave(it.key());
    }
    return members;
}

Block Configuration::resource(const ItemKey &key)
{
    Resource made;
    made.address = m_addresses.value(key);
    const QList<Field> &fields = fieldsOf(key.type);
    for (const Field &field : fields) {
        if (field.refersTo)
            made.references.insert(field.path, *field.refersTo);
    }
    QJsonObject json = m_items.value(key);
    // What the provider writes for Entra ID, it reads back as this (mist-api 7.1).
    if (json.value("oauth_type"_L1) == QJsonValue(u"standards"_s))
        json.insert(u"oauth_type"_s, u"azure"_s);
    if (key.type == ItemType::Rule && !json::isPresent(json.value("order"_L1)))
        json.insert(u"order"_s, 0); // the provider demands one
    Block block;
    block.type = u"resource"_s;
    block.labels = made.address.split(u'.');
    block.attributes = body(made, json, terraformRows(key.type), {});
    block.attributes.insert(block.attributes.begin(),
                            {u"org_id"_s, Value::ofExpression(u"local.org_id"_s)});
    block.notes = made.notes;
    return block;
}

std::optional<Block> Configuration::setting()
{
    const QList<RawObject> settings = m_objects.value(Kind::Setting);
    QJsonObject nac = settings.isEmpty() ? QJsonObject() : nacPartOfSetting(settings.first().json);
    for (const auto &readOnly : {"mist_scep_status"_L1, "scep_cacerts"_L1})
        nac.remove(readOnly);
    Resource made;
    made.address = kSetting + u'.' + kSettingName;
    made.references = {{u"default_idp_id"_s, ItemType::IdentityProvider},
                       {u"idps.id"_s, ItemType::IdentityProvider}};
    Value::Members inside = body(made, nac, terraformNacRows(), {});
    if (inside.empty() && made.notes.isEmpty())
        return {};
    Block block;
    block.comments = {
            u"Settings of the organization outside of mist_nac are not in this file, and the"_s,
            u"provider manages them all with this resource: look at its plan before it is applied."_s};
    block.type = u"resource"_s;
    block.labels = {kSetting, kSettingName};
    block.notes = made.notes;
    block.attributes = {{u"org_id"_s, Value::ofExpression(u"local.org_id"_s)},
                        {u"mist_nac"_s, Value::ofObject(std::move(inside))}};
    return block;
}

Block Configuration::importOf(const QString &address, const QString &id) const
{
    Block block;
    block.type = u"import"_s;
    block.attributes = {{u"to"_s, Value::ofExpression(address)},
                        {u"id"_s, Value::ofText(id.isEmpty() ? m_head.organization
                                                             : m_head.organization + u'.' + id)}};
    return block;
}

Block Configuration::head() const
{
    Block provider;
    provider.type = u"required_providers"_s;
    provider.attributes = {
            {u"mist"_s, Value::ofObject({{u"source"_s, Value::ofText(u"Juniper/mist"_s)}})}};
    Block block;
    block.comments = {u"Access Assurance of %1, written by Sekisho."_s.arg(
                              m_head.name.isEmpty() ? m_head.organization : m_head.name),
                      u"Secrets are variables without a value: give them before planning."_s};
    block.comments += leftOut();
    block.type = u"terraform"_s;
    // Import blocks came with 1.5.
    block.attributes = {{u"required_version"_s, Value::ofText(u">= 1.5"_s)}};
    block.blocks.push_back(std::move(provider));
    return block;
}

QStringList Configuration::leftOut() const
{
    QStringList parts;
    for (const ItemType type : {ItemType::OnboardCa, ItemType::CrlFile, ItemType::LinkedAccount}) {
        if (const qsizetype count = keysOf(type).size(); count > 0)
            parts.append(u"%1 (%2)"_s.arg(itemTypeName(type)).arg(count));
    }
    QStringList lines;
    if (!parts.isEmpty())
        lines.append(u"The provider has no resource for: %1."_s.arg(parts.join(", "_L1)));
    if (!m_head.unreadable.isEmpty())
        lines.append(u"The last pull could not read: %1."_s.arg(m_head.unreadable.join(", "_L1)));
    return lines;
}

QByteArray Configuration::text()
{
    nameAll();
    std::vector<Block> resources;
    const QList<ItemType> types = resourceTypes();
    for (const ItemType type : types) {
        const QList<ItemKey> keys = keysOf(type);
        for (const ItemKey &key : keys) {
            resources.push_back(resource(key));
            if (!isLocalId(key.id))
                resources.push_back(importOf(m_addresses.value(key), key.id));
        }
    }
    if (std::optional<Block> made = setting()) {
        resources.push_back(std::move(*made));
        resources.push_back(importOf(kSetting + u'.' + kSettingName, {}));
    }
    Block locals;
    locals.type = u"locals"_s;
    locals.attributes = {{u"org_id"_s, Value::ofText(m_head.organization)}};
    std::vector<Block> blocks{head(), locals};
    const auto append = [&blocks](std::vector<Block> &more) {
        blocks.insert(blocks.end(), std::make_move_iterator(more.begin()),
                      std::make_move_iterator(more.end()));
    };
    append(m_variables);
    append(resources);
    return hcl::toText(blocks);
}

} // namespace

} // namespace sekisho::api::mist::terraform

QByteArray sekisho::api::mist::terraformConfiguration(const Objects &objects,
                                                      const TerraformHead &head)
{
    return terraform::Configuration(objects, head).text();
}
