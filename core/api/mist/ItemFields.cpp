// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields of items: finding, setting, comparing.

#include "core/api/mist/ItemFieldTable.h"
#include "core/api/mist/Json.h"
#include "core/api/mist/RawFields.h"

#include <QJsonDocument>
#include <algorithm>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

bool looksLikeCertificate(const QJsonValue &value)
{
    return value.toString().contains("-----BEGIN CERTIFICATE-----"_L1);
}

FieldShape guess(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return FieldShape::Flag;
    case QJsonValue::Double:
        return FieldShape::Number;
    case QJsonValue::Array:
        return looksLikeCertificate(value.toArray().first()) ? FieldShape::Certificates
                                                             : FieldShape::Sequence;
    case QJsonValue::Object:
        return isSecretMarker(value) ? FieldShape::Secret : FieldShape::Object;
    default:
        return looksLikeCertificate(value) ? FieldShape::Certificate : FieldShape::Text;
    }
}

/// Collects fields that are not in a table, each once.
class Found
{
public:
    explicit Found(QList<Field> fields)
        : m_fields(std::move(fields))
    {
    }

    void add(const QString &path, const QJsonValue &value)
    {
        const qsizetype at = m_at.value(path, -1);
        if (at < 0) {
            m_at.insert(path, m_fields.size());
            m_empty.insert(path, !json::isPresent(value));
            m_fields.append(Field{path, guess(value), {}, false, false});
        } else if (m_empty.value(path) && json::isPresent(value)) {
            m_fields[at].shape = guess(value);
            m_empty.insert(path, false);
        }
    }

    QList<Field> take() { return std::move(m_fields); }

private:
    QList<Field> m_fields;
    QHash<QString, qsizetype> m_at;
    QHash<QString, bool> m_empty;
};

bool isPlainObject(const QJsonValue &value) { return value.isObject() && !isSecretMarker(value); }

// Switches that are objects (fingerprinting, mdm) are taken apart, all others are one value.
QList<Field> switchFields(std::initializer_list<const QJsonObject *> values)
{
    Found whole({});
    Found parts({});
    bool apart = true;
    bool any = false;
    for (const QJsonObject *item : values) {
        if (!item)
            continue;
        const QJsonValue value = item->value("value"_L1);
        whole.add(u"value"_s, value);
        apart = apart && (isPlainObject(value) || !json::isPresent(value));
        const QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            parts.add("value."_L1 + it.key(), it.value());
            any = true;
        }
    }
    QList<Field> fields = apart && any ? parts.take() : whole.take();
    return fields.isEmpty() ? fieldsOf(ItemType::NacSwitch) : fields;
}

QString compact(const QJsonValue &value)
{
    if (value.isObject() || value.isArray()) {
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    }
    return json::toText(value);
}

QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return json::isPresent(value) ? QJsonArray{value} : QJsonArray();
}

// Entries of mxedge_proxy.auth_servers and acct_servers with the documented defaults.
QJsonValue completedServer(const QString &path, const QJsonValue &value)
{
    const bool accounting = path == "mxedge_proxy.acct_servers"_L1;
    if (!value.isObject() || !(accounting || path == "mxedge_proxy.auth_servers"_L1))
        return value;
    QJsonObject server = value.toObject();
    const auto fill = [&](const QString &key, const QJsonValue &missing) {
        if (!json::isPresent(server.value(key)))
            server.insert(key, missing);
    };
    fill(u"port"_s, accounting ? 1813 : 1812);
    if (!accounting) {
        fill(u"timeout"_s, 5);
        fill(u"retry"_s, 2);
        fill(u"require_message_authenticator"_s, false);
    }
    return server;
}

QStringList entriesOf(const Field &field, const QJsonValue &value)
{
    QStringList entries;
    const QJsonArray list = listOf(value);
    for (const QJsonValue &entry : list)
        entries.append(compact(completedServer(field.path, entry)));
    if (field.shape == FieldShape::Set) {
        entries.sort();
        entries.removeDuplicates();
    }
    return entries;
}

// DER where there is some; else the text, whatever its line ends.
QList<QByteArray> certificateEntries(const Field &field, const QJsonValue &value)
{
    QList<QByteArray> entries;
    const QJsonArray list = listOf(value);
    for (const QJsonValue &entry : list) {
        const QList<QByteArray> ders = certificatesOf(entry.toString());
        entries += ders;
        const QString text = compact(entry).simplified();
        if (ders.isEmpty() && !text.isEmpty())
            entries.append(text.toUtf8());
    }
    if (field.shape == FieldShape::Certificates) {
        std::sort(entries.begin(), entries.end());
        entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    }
    return entries;
}

QString plainText(ItemType type, const Field &field, const QJsonValue &value,
                  const QString &missing)
{
    QJsonValue single = value;
    if (value.isArray() && value.toArray().size() == 1)
        single = value.toArray().first();
    if (!json::isPresent(single))
        return missing;
    QString text = compact(single);
    if (type == ItemType::IdentityProvider && field.path == "oauth_type"_L1 &&
        text == "standards"_L1)
        return u"azure"_s; // Entra ID on the wire (mist-api 15.2)
    if (type == ItemType::Endpoint && field.path == "mac"_L1) {
        text.remove(u':').remove(u'-').remove(u'.');
        return text.toLower();
    }
    return text;
}

bool sameFlag(const QJsonValue &a, const QJsonValue &b, const QString &missing)
{
    const auto word = [&](const QJsonValue &value) {
        const QString text = json::isPresent(value) ? compact(value).toLower() : missing;
        if (text == "1"_L1)
            return u"true"_s;
        return text == "0"_L1 ? u"false"_s : text;
    };
    return word(a) == word(b);
}

/// Members that are taken apart; any other dot belongs to a name.
bool isParent(const QString &name)
{
    static const QSet<QString> kParents = [] {
        QSet<QString> parents{u"value"_s}; // of switches
        const QList<ItemType> types = allItemTypes();
        for (const ItemType type : types) {
            const QList<QString> members = knownFieldsOf(type).members.keys();
            parents.unite(QSet<QString>(members.begin(), members.end()));
        }
        return parents;
    }();
    return kParents.contains(name);
}

// Of fields that nobody has described nothing is known: only what is certainly the same is.
bool sameUnknown(const QJsonValue &a, const QJsonValue &b)
{
    if (a == b)
        return true;
    const auto absent = [](const QJsonValue &value) {
        return value.isUndefined() || value.isNull();
    };
    if (absent(a) || absent(b))
        return absent(a) && absent(b);
    const auto plain = [](const QJsonValue &value) { return value.isString() || value.isDouble(); };
    return plain(a) && plain(b) && json::toText(a) == json::toText(b);
}

} // namespace

QJsonValue valueAt(const QJsonObject &item, const QString &path)
{
    const auto whole = item.constFind(path);
    if (whole != item.constEnd())
        return *whole;
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0)
        return QJsonValue(QJsonValue::Undefined);
    const auto parent = item.constFind(QStringView(path).left(dot));
    if (parent == item.constEnd() || !parent->isObject())
        return QJsonValue(QJsonValue::Undefined);
    return parent->toObject().value(QStringView(path).mid(dot + 1));
}

void setValueAt(QJsonObject &item, const QString &path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0 || item.contains(path) || !isParent(path.left(dot))) {
        if (value.isUndefined())
            item.remove(path);
        else
            item.insert(path, value);
        return;
    }
    const QString parent = path.left(dot);
    if (value.isUndefined() && !item.value(parent).isObject())
        return;
    QJsonObject object = item.value(parent).toObject();
    if (value.isUndefined())
        object.remove(QStringView(path).mid(dot + 1));
    else
        object.insert(path.mid(dot + 1), value);
    item.insert(parent, object);
}

QList<Field> fieldsIn(ItemType type, std::initializer_list<const QJsonObject *> values)
{
    if (type == ItemType::NacSwitch)
        return switchFields(values);
    const KnownFields &known = knownFieldsOf(type);
    Found found(known.fields);
    for (const QJsonObject *item : values) {
        if (!item)
            continue;
        for (auto it = item->begin(); it != item->end(); ++it) {
            const QString name = it.key();
            if (known.names.contains(name) || known.hidden.contains(name))
                continue;
            const auto members = known.members.constFind(name);
            if (members == known.members.constEnd()) {
                found.add(name, it.value());
                continue;
            }
            if (!isPlainObject(it.value())) {
                if (json::isPresent(it.value()))
                    found.add(name, it.value());
                continue;
            }
            const QJsonObject object = it.value().toObject();
            for (auto member = object.begin(); member != object.end(); ++member) {
                if (!members->contains(member.key()))
                    found.add(name + u'.' + member.key(), member.value());
            }
        }
    }
    return found.take();
}

bool sameValue(ItemType type, const Field &field, const QJsonValue &a, const QJsonValue &b)
{
    if (a == b)
        return true;
    const KnownFields &known = knownFieldsOf(type);
    const auto missing = known.missing.constFind(field.path);
    if (missing == known.missing.constEnd() || type == ItemType::NacSwitch) {
        const bool certificates =
                field.shape == FieldShape::Certificate || field.shape == FieldShape::Certificates;
        return certificates ? certificateEntries(field, a) == certificateEntries(field, b)
                            : sameUnknown(a, b);
    }
    switch (field.shape) {
    case FieldShape::Flag:
        return sameFlag(a, b, *missing);
    case FieldShape::Set:
    case FieldShape::Sequence:
        return entriesOf(field, a) == entriesOf(field, b);
    case FieldShape::Certificate:
    case FieldShape::Certificates:
        return certificateEntries(field, a) == certificateEntries(field, b);
    case FieldShape::Text:
    case FieldShape::Number:
    case FieldShape::Position:
    case FieldShape::Object:
    case FieldShape::Secret:
        return plainText(type, field, a, *missing) == plainText(type, field, b, *missing);
    }
    return false;
}

bool sameItem(ItemType type, const QJsonObject &a, const QJsonObject &b)
{
    if (a == b)
        return true;
    const QList<Field> fields = fieldsIn(type, {&a, &b});
    return std::all_of(fields.begin(), fields.end(), [&](const Field &field) {
        return sameValue(type, field, valueAt(a, field.path), valueAt(b, field.path));
    });
}

} // namespace sekisho::api::mist
