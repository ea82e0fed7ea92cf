// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/MistClient.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QJsonObject>
#include <QMap>
#include <functional>
#include <optional>

namespace sekisho::api::mist {

// What an admin changes, one thing at a time. The API has some of these inside one big object
// (mist_nac); drafts, differences, conflicts and plans see them one by one all the same.

enum class ItemType {
    Rule,
    Label,
    IdentityProvider,     ///< an /ssos entry of a NAC kind
    RealmMapping,         ///< an entry of mist_nac.idps; id = id of the provider
    DefaultIdp,           ///< mist_nac.default_idp_id; {"idp": id}
    CertificateAuthority, ///< an entry of mist_nac.cacerts; id = certificateId(); {"pem": …}
    ServerCertificate,    ///< mist_nac.server_cert; {cert, key, password}
    NacSwitch,            ///< any other member of mist_nac; id = its name; {"value": …}
    CrlFile,              ///< {name}; a new one carries {"file": base64 of PEM or DER}
    OnboardCa,            ///< {enabled, suspended, cert_providers}
    LinkedAccount,        ///< id = "app/account_id"; a new one carries the body of the POST
    Portal,
    Endpoint
};
QList<ItemType> allItemTypes();
/// Stable names: "rule", "label", "identity_provider", "realm_mapping", "default_idp",
/// "certificate_authority", "server_certificate", "nac_switch", "crl_file", "onboard_ca",
/// "linked_account", "portal", "endpoint".
QString itemTypeName(ItemType type);
std::optional<ItemType> itemTypeFromName(const QString &name);
/// The kind of object that a pull finds items of this type in.
Kind kindOf(ItemType type);

struct ItemKey
{
    ItemType type = ItemType::Rule;
    QString id; ///< see ItemType; "-" for those that exist once
    bool operator==(const ItemKey &) const = default;
    bool operator<(const ItemKey &other) const
    {
        return type != other.type ? type < other.type : id < other.id;
    }
    /// "rule/0f3c…"; what journals, plans and documents call it.
    QString toText() const;
    static std::optional<ItemKey> fromText(const QString &text);
    friend size_t qHash(const ItemKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, int(key.type), key.id);
    }
};

/// The id of something that the cloud does not know yet: "new-" and a random UUID. Other items may
/// refer to it; a push puts the cloud's id in its place.
QString newLocalId();
/// Also of "app/new-…", a linked account that is not there yet.
bool isLocalId(const QString &id);
/// The id of a CA: hex SHA-256 of the DER (of several certificates in one entry: of them all, one
/// after the other); of a text that holds no certificate: of the trimmed text. A CA is its
/// certificate, so another one is another item.
QString certificateId(const QString &pem);
/// The DER of each certificate in a PEM text, in its order; what cannot be read is left out.
QList<QByteArray> certificatesOf(const QString &pem);

/// The fields of an item as the cloud names them, without those that it sets by itself. Secrets are
/// markers (isSecretMarker(), isDraftSecret()), never values, wherever an item is kept.
using ItemMap = QMap<ItemKey, QJsonObject>;
/// What changes: a new value, or nothing for what goes away.
using ItemChanges = QMap<ItemKey, std::optional<QJsonObject>>;

using Objects = QHash<Kind, QList<RawObject>>;

/// Takes the objects of a pull apart. Objects may be raw or redacted; what cannot be read is left
/// out. saml entries of /ssos are never items.
ItemMap itemsOf(const Objects &objects);
/// Puts items back into objects: `objects` with `changes` made. New objects get their local id,
/// fields that items do not have stay as they are, and so does everything that did not change;
/// itemsOf() of the result is itemsOf(objects) with the changes. A change that would touch a saml
/// entry, or make one, is not made.
Objects withItems(Objects objects, const ItemChanges &changes);

/// How a field is compared, shown and written.
enum class FieldShape {
    Text,
    Number,
    Flag,
    Set,         ///< a list whose order says nothing
    Sequence,    ///< a list whose order counts
    Object,      ///< compared whole
    Certificate, ///< PEM text, one or several; compared by DER
    Certificates,
    Secret,
    Position ///< the `order` of a rule: shown as a place
};
struct Field
{
    QString path; ///< "name", "matching.nactags": a member, or a member of an object member
    FieldShape shape = FieldShape::Text;
    std::optional<ItemType> refersTo; ///< values are ids of such items (sites: none)
    bool required = false;            ///< sent with every write (mist-api 3.5)
    bool writeOnly = false;           ///< GET never gives it: reading back cannot check it
};
/// The fields that are known of a type, in the order in which they are shown.
const QList<Field> &fieldsOf(ItemType type);
/// The known fields and those found in any of `values` (shape guessed), so that nothing that the
/// cloud adds one day is overlooked. Members of objects that are known by path are taken apart.
QList<Field> fieldsIn(ItemType type, std::initializer_list<const QJsonObject *> values);
QJsonValue valueAt(const QJsonObject &item, const QString &path);
/// What the cloud does where a member of mist_nac is absent (mist-api 4); undefined if not
/// documented. A NacSwitch with this value means the same as none.
QJsonValue switchDefault(const QString &name);
/// Sets it, or takes it out with an undefined value; an object that becomes empty stays ({}).
void setValueAt(QJsonObject &item, const QString &path, const QJsonValue &value);
/// Whether two values of a field mean the same: order of sets, absent against the documented
/// default, spelling of PEM, number against text of a number.
bool sameValue(ItemType type, const Field &field, const QJsonValue &a, const QJsonValue &b);
/// All fields the same; volatile and read-only ones do not count.
bool sameItem(ItemType type, const QJsonObject &a, const QJsonObject &b);

/// Every id in `item` that names another item (rule -> labels, default -> provider, …).
QList<ItemKey> referencesOf(ItemType type, const QJsonObject &item);
/// The same and what the key itself names: the provider of a realm mapping.
QList<ItemKey> referencesOf(const ItemKey &key, const QJsonObject &item);
/// The same item with every reference to `from` naming `to`.
QJsonObject withReference(ItemType type, QJsonObject item, const ItemKey &from, const QString &to);
/// The key where `from` is now called `to`: of the item itself, and of the mapping of a provider.
ItemKey withReference(ItemKey key, const ItemKey &from, const QString &to);

/// What a person calls it: name, realms, name of the switch …; may be empty. `key` helps where the
/// item does not say. Empty for what exists once, and for CAs: core/pki knows the names in them.
QString itemName(const ItemKey &key, const QJsonObject &item);

// Secrets. In a draft a secret that the admin typed is {"$secret": "draft:<id>"} (its value is in
// the keychain, see sync::DraftSecrets); one that was not touched keeps the marker of the snapshot.

QJsonObject draftSecretMarker(const QString &secretId);
/// The id in such a marker; empty for anything else. Knows the text form inside lists as well
/// ("Tunnel-Password=$secret:draft:<id>").
QString draftSecretId(const QJsonValue &value);
/// Gives the value of a draft secret; null when it is gone (the plan then says what must be entered
/// again).
using SecretSource = std::function<std::shared_ptr<const Secret>(const QString &secretId)>;

/// Paths of secrets in an item: "key", "auth_servers[0].secret", "radius_attrs[2]".
QStringList secretPaths(const QJsonObject &item);
/// What is at such a path; of an attribute the part that is secret in `item`.
QJsonValue secretAt(const QJsonObject &item, const QString &path);
/// Whether what GET gave for a secret cannot be sent back: asterisks, bullets, shortened
/// ("1qkb…QQCL"), empty (mist-api 3.6).
bool isMaskedSecret(const QString &value);
/// Paths of the secrets of `redacted` that `raw`, the same item as GET gave it, has masked.
QStringList maskedSecrets(const QJsonObject &redacted, const QJsonObject &raw);

/// `item` (markers) with real values: draft secrets from `typed`, others from `fresh`, the same
/// item as this cycle's GET gave it, byte for byte, found by the digest under `digestKey` (or by
/// path with an empty key). `missing` names the paths for which there is no usable value; those
/// members are taken out of the result. Never store what comes back.
QJsonObject withSecrets(ItemType type, const QJsonObject &item, const QJsonObject &fresh,
                        const Secret &digestKey, const SecretSource &typed, QStringList *missing);

} // namespace sekisho::api::mist
