// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/DraftState.h"

#include "core/api/mist/Codec.h"
#include "core/api/mist/RawFields.h"
#include "core/store/Content.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::sync {

namespace {

constexpr auto kMarker = "$secret"_L1;
/// What redactSecrets() puts into a text that holds a secret.
constexpr auto kMarkerText = "$secret:"_L1;

constexpr qsizetype kChecksumBytes = 8;
constexpr auto kBase = "base"_L1;
constexpr auto kValue = "value"_L1;
constexpr auto kEdited = "edited"_L1;

QByteArray checksum(const QString &itemName, const QByteArray &plain)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(itemName.toUtf8() + '\n');
    hash.addData(plain);
    return hash.result().left(kChecksumBytes);
}

std::optional<QJsonObject> member(const QJsonObject &json, QLatin1StringView name)
{
    if (!json.contains(name))
        return {};
    return json.value(name).toObject();
}

/// A digest of redactSecrets() (base64 of 16 bytes) or the id of a draft secret.
bool isMarkerText(const QString &text)
{
    static const QRegularExpression allowed(
            u"\\A(?:[A-Za-z0-9+/]{22}==|draft:[A-Za-z0-9-]{1,64})\\z"_s);
    return allowed.match(text).hasMatch();
}

bool isMarker(const QJsonValue &value)
{
    if (!api::mist::isSecretMarker(value) || value.toObject().size() != 1)
        return false;
    const QJsonValue content = value.toObject().value(kMarker);
    return content == QJsonValue(true) || isMarkerText(content.toString());
}

/// Where `value` holds more than `redacted` (the same under no key) allows.
std::optional<QString> differenceAt(const QJsonValue &value, const QJsonValue &redacted,
                                    const QString &path)
{
    if (isMarker(value) || value == redacted)
        return {};
    if (value.isObject() && redacted.isObject() && !api::mist::isSecretMarker(value)) {
        const QJsonObject object = value.toObject();
        const QJsonObject clean = redacted.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString at = path.isEmpty() ? it.key() : path + u'.' + it.key();
            if (!clean.contains(it.key()))
                return path; // the name itself; not repeated
            if (auto found = differenceAt(it.value(), clean.value(it.key()), at))
                return found;
        }
        return {};
    }
    if (value.isArray() && redacted.isArray()) {
        const QJsonArray array = value.toArray();
        const QJsonArray clean = redacted.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (auto found = differenceAt(array.at(i), clean.at(i), u"%1[%2]"_s.arg(path).arg(i)))
                return found;
        }
        return {};
    }
    // "Tunnel-Password=$secret:<digest>"
    const QString text = value.toString();
    const QString clean = redacted.toString();
    if (clean.endsWith(kMarkerText) && text.startsWith(clean)) {
        const QString marker = text.mid(clean.size());
        if (marker.isEmpty() || isMarkerText(marker))
            return {};
    }
    return path;
}

/// The item where it is in the cloud's objects: what is secret depends on the name of the parent.
QJsonObject inPlace(const ItemKey &key, const QJsonObject &item)
{
    if (key.type == ItemType::ServerCertificate)
        return {{u"server_cert"_s, item}};
    if (key.type == ItemType::NacSwitch)
        return {{key.id, item.value("value"_L1)}};
    return item;
}

bool isBareText(const QString &text) { return text.endsWith(kMarkerText); }

bool isBareMarker(const QJsonValue &value)
{
    return isMarker(value) && value.toObject().value(kMarker).isBool();
}

} // namespace

store::DraftState packState(const QString &itemName, const DraftItem &item)
{
    QJsonObject json{{kEdited, item.edited.toMSecsSinceEpoch()}};
    if (item.base)
        json.insert(kBase, *item.base);
    if (item.value)
        json.insert(kValue, *item.value);
    const QByteArray plain = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return checksum(itemName, plain) + store::packContent(plain).data;
}

Result<DraftItem> unpackState(const QString &itemName, const store::DraftState &state)
{
    const Result<QByteArray> plain = store::unpackContent(state.mid(kChecksumBytes));
    if (!plain || checksum(itemName, *plain) != state.left(kChecksumBytes))
        return fail(ErrorCode::StoreUnreadable, {}, u"an item of a draft is damaged"_s);
    const QJsonObject json = QJsonDocument::fromJson(*plain).object();
    return DraftItem{member(json, kBase), member(json, kValue),
                     QDateTime::fromMSecsSinceEpoch(json.value(kEdited).toInteger(), Qt::UTC)};
}

Result<std::optional<DraftItem>> unpackState(const QString &itemName,
                                             const std::optional<store::DraftState> &state)
{
    if (!state)
        return std::optional<DraftItem>();
    Result<DraftItem> item = unpackState(itemName, *state);
    if (!item)
        return fail(item.error());
    return std::optional(std::move(*item));
}

std::optional<QString> secretValueIn(const ItemKey &key, const QJsonObject &item)
{
    static const Secret noKey;
    const QJsonObject placed = inPlace(key, item);
    return differenceAt(placed,
                        api::mist::redactSecrets(api::mist::kindOf(key.type), placed, noKey), {});
}

QSet<QString> draftSecretIdsIn(const QJsonValue &value)
{
    QSet<QString> found;
    if (const QString id = api::mist::draftSecretId(value); !id.isEmpty()) {
        found.insert(id);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &member : object)
            found += draftSecretIdsIn(member);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &member : array)
            found += draftSecretIdsIn(member);
    }
    return found;
}

bool hasBareMarker(const QJsonValue &value)
{
    if (isBareMarker(value))
        return true;
    if (value.isString())
        return isBareText(value.toString());
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(),
                           [](const QJsonValue &item) { return hasBareMarker(item); });
    }
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(),
                       [](const QJsonValue &item) { return hasBareMarker(item); });
}

QJsonValue withKnownMarkers(const QJsonValue &value, const QJsonValue &known)
{
    if (isBareMarker(value))
        return isMarker(known) ? known : value;
    if (value.isString()) {
        const QString text = value.toString();
        return isBareText(text) && known.toString().startsWith(text) ? known : value;
    }
    if (value.isArray()) {
        const QJsonArray knownArray = known.toArray();
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = withKnownMarkers(array.at(i), knownArray.at(i));
        return array;
    }
    if (!value.isObject())
        return value;
    const QJsonObject knownObject = known.toObject();
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = withKnownMarkers(it.value(), knownObject.value(it.key()));
    return object;
}

} // namespace sekisho::sync
