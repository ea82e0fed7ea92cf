// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys of items, what they refer to, what they are called.

#include "core/api/mist/Items.h"

#include "core/api/mist/Json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QUuid>
#include <algorithm>
#include <array>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TypeRow
{
    ItemType type;
    QLatin1StringView name;
    Kind kind;
};

constexpr std::array kTypes{
        TypeRow{ItemType::Rule, "rule"_L1, Kind::Rule},
        TypeRow{ItemType::Label, "label"_L1, Kind::Label},
        TypeRow{ItemType::IdentityProvider, "identity_provider"_L1, Kind::Sso},
        TypeRow{ItemType::RealmMapping, "realm_mapping"_L1, Kind::Setting},
        TypeRow{ItemType::DefaultIdp, "default_idp"_L1, Kind::Setting},
        TypeRow{ItemType::CertificateAuthority, "certificate_authority"_L1, Kind::Setting},
        TypeRow{ItemType::ServerCertificate, "server_certificate"_L1, Kind::Setting},
        TypeRow{ItemType::NacSwitch, "nac_switch"_L1, Kind::Setting},
        TypeRow{ItemType::CrlFile, "crl_file"_L1, Kind::CrlFile},
        TypeRow{ItemType::OnboardCa, "onboard_ca"_L1, Kind::OnboardCa},
        TypeRow{ItemType::LinkedAccount, "linked_account"_L1, Kind::LinkedApp},
        TypeRow{ItemType::Portal, "portal"_L1, Kind::Portal},
        TypeRow{ItemType::Endpoint, "endpoint"_L1, Kind::Endpoint},
};

constexpr QLatin1StringView kLocal = "new-"_L1;

const TypeRow &rowOf(ItemType type)
{
    const auto found = std::find_if(kTypes.begin(), kTypes.end(),
                                    [&](const TypeRow &row) { return row.type == type; });
    Q_ASSERT(found != kTypes.end());
    return *found;
}

QString hexDigest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

QList<ItemType> allItemTypes()
{
    QList<ItemType> types;
    for (const TypeRow &row : kTypes)
        types.append(row.type);
    return types;
}

QString itemTypeName(ItemType type) { return rowOf(type).name; }

std::optional<ItemType> itemTypeFromName(const QString &name)
{
    for (const TypeRow &row : kTypes) {
        if (name == row.name)
            return row.type;
    }
    return std::nullopt;
}

Kind kindOf(ItemType type) { return rowOf(type).kind; }

QString ItemKey::toText() const { return itemTypeName(type) + u'/' + id; }

std::optional<ItemKey> ItemKey::fromText(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto type = itemTypeFromName(text.left(std::max<qsizetype>(slash, 0)));
    if (!type || slash + 1 >= text.size())
        return std::nullopt;
    return ItemKey{*type, text.mid(slash + 1)};
}

QString newLocalId() { return kLocal + QUuid::createUuid().toString(QUuid::WithoutBraces); }

bool isLocalId(const QString &id)
{
    return QStringView(id).mid(id.indexOf(u'/') + 1).startsWith(kLocal);
}

QList<QByteArray> certificatesOf(const QString &pem)
{
    // RFC 7468 section 5.1; the older labels are met in files of OpenSSL.
    static constexpr QLatin1StringView kLabels[] = {"CERTIFICATE"_L1, "X509 CERTIFICATE"_L1,
                                                    "TRUSTED CERTIFICATE"_L1};
    static constexpr QLatin1StringView kBegin = "-----BEGIN "_L1;
    static constexpr QLatin1StringView kDashes = "-----"_L1;

    QList<QByteArray> ders;
    qsizetype at = pem.indexOf(kBegin);
    for (; at >= 0; at = pem.indexOf(kBegin, at + kBegin.size())) {
        const qsizetype labelFrom = at + kBegin.size();
        const qsizetype labelTo = pem.indexOf(kDashes, labelFrom);
        if (labelTo < 0)
            break;
        const QStringView label = QStringView(pem).mid(labelFrom, labelTo - labelFrom);
        if (std::find(std::begin(kLabels), std::end(kLabels), label) == std::end(kLabels))
            continue;
        const qsizetype bodyFrom = labelTo + kDashes.size();
        const qsizetype bodyTo = pem.indexOf(u"-----END "_s, bodyFrom);
        if (bodyTo < 0)
            break;
        QByteArray base64 = pem.mid(bodyFrom, bodyTo - bodyFrom).toLatin1();
        base64.replace("\\n", " "); // doubled escapes are met in the vendor's examples
        base64 = base64.simplified().replace(' ', QByteArray());
        const auto der =
                QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
        if (der && !der.decoded.isEmpty())
            ders.append(der.decoded);
    }
    return ders;
}

QString certificateId(const QString &pem)
{
    const QList<QByteArray> ders = certificatesOf(pem);
    return hexDigest(ders.isEmpty() ? pem.trimmed().toUtf8() : ders.join());
}

QList<ItemKey> referencesOf(ItemType type, const QJsonObject &item)
{
    QList<ItemKey> keys;
    const auto add = [&](ItemType other, const QJsonValue &value) {
        const QString id = json::toText(value);
        if (!id.isEmpty() && !keys.contains({other, id}))
            keys.append({other, id});
    };
    for (const Field &field : fieldsOf(type)) {
        if (!field.refersTo)
            continue;
        const QJsonValue value = valueAt(item, field.path);
        if (!value.isArray()) {
            add(*field.refersTo, value);
            continue;
        }
        const QJsonArray list = value.toArray();
        for (const QJsonValue &entry : list)
            add(*field.refersTo, entry);
    }
    return keys;
}

QList<ItemKey> referencesOf(const ItemKey &key, const QJsonObject &item)
{
    QList<ItemKey> keys = referencesOf(key.type, item);
    if (key.type == ItemType::RealmMapping)
        keys.prepend({ItemType::IdentityProvider, key.id});
    return keys;
}

QJsonObject withReference(ItemType type, QJsonObject item, const ItemKey &from, const QString &to)
{
    for (const Field &field : fieldsOf(type)) {
        if (field.refersTo != from.type)
            continue;
        const QJsonValue value = valueAt(item, field.path);
        if (!value.isArray()) {
            if (json::toText(value) == from.id && !from.id.isEmpty())
                setValueAt(item, field.path, to);
            continue;
        }
        QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (json::toText(list.at(i)) == from.id)
                list.replace(i, to);
        }
        if (list != value.toArray())
            setValueAt(item, field.path, list);
    }
    return item;
}

ItemKey withReference(ItemKey key, const ItemKey &from, const QString &to)
{
    const bool mapped = key.type == ItemType::RealmMapping &&
                        from.type == ItemType::IdentityProvider && key.id == from.id;
    if (mapped || key == from)
        key.id = to;
    return key;
}

QString itemName(const ItemKey &key, const QJsonObject &item)
{
    switch (key.type) {
    case ItemType::RealmMapping:
        return json::textList(item, "user_realms"_L1).join(u", "_s);
    case ItemType::NacSwitch:
        return key.id;
    case ItemType::LinkedAccount:
        return json::firstText(item, {"name"_L1, "company"_L1, "instance_url"_L1});
    case ItemType::Endpoint:
        return json::firstText(item, {"name"_L1, "mac"_L1});
    case ItemType::DefaultIdp:
    case ItemType::CertificateAuthority:
    case ItemType::ServerCertificate:
    case ItemType::OnboardCa:
        return {};
    case ItemType::Rule:
    case ItemType::Label:
    case ItemType::IdentityProvider:
    case ItemType::CrlFile:
    case ItemType::Portal:
        return json::text(item, "name"_L1);
    }
    return {};
}

} // namespace sekisho::api::mist
