// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bodies of writes: what is sent of an item, and nothing else (mist-api 3.5 and 3.6).

#include "core/api/mist/Write.h"

#include "core/api/mist/Codec.h"
#include "core/api/mist/Json.h"
#include "core/api/mist/RawFields.h"
#include "core/api/mist/WriteSyntax.h"

#include <QSet>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Members of mist_nac that the cloud makes (mist-api 4).
constexpr QLatin1StringView kMadeByCloud[] = {"mist_scep_status"_L1, "scep_cacerts"_L1};
/// What a linked account takes back (mist-api 9).
constexpr QLatin1StringView kAccountSettings[] = {"max_daily_api_requests"_L1,
                                                  "discard_guest_info"_L1};
constexpr QLatin1StringView kOnboardCaSettings[] = {"enabled"_L1, "suspended"_L1,
                                                    "cert_providers"_L1};

QStringList readOnlyOf(ItemType type)
{
    QStringList names = readOnlyFields() + QStringList{u"id"_s};
    if (type == ItemType::IdentityProvider)
        names += {u"domain"_s, u"msp_id"_s, u"site_id"_s};
    if (type == ItemType::Portal)
        names += {u"portal_authorize_jwt_secret"_s, u"portal_authorize_url"_s, u"portal_sso_url"_s,
                  u"thumbnail_url"_s, u"ui_url"_s};
    if (type == ItemType::CrlFile)
        names += {u"url"_s};
    return names;
}

template <std::size_t N>
QJsonObject only(const QJsonObject &item, const QLatin1StringView (&names)[N])
{
    QJsonObject kept;
    for (const QLatin1StringView name : names) {
        if (const QJsonValue value = item.value(name); !value.isUndefined())
            kept.insert(name, value);
    }
    return kept;
}

/// An item without what the cloud does not take from anybody.
QJsonObject writable(ItemType type, QJsonObject item)
{
    if (type == ItemType::OnboardCa)
        return only(item, kOnboardCaSettings);
    const QStringList readOnly = readOnlyOf(type);
    for (const QString &name : readOnly)
        item.remove(name);
    if (type == ItemType::Endpoint && item.value("mac"_L1).isString())
        item.insert("mac"_L1, plainMac(item.value("mac"_L1).toString()));
    return item;
}

bool isThere(const QJsonValue &value) { return !value.isUndefined() && !value.isNull(); }

QString topOf(const QString &path) { return path.section(u'.', 0, 0).section(u'[', 0, 0); }

/// Whether the two mean the same in a top-level member.
bool isSameMember(ItemType type, const QString &name, const QJsonObject &before,
                  const QJsonObject &after)
{
    if (before.value(name) == after.value(name))
        return true;
    const QList<Field> fields = fieldsIn(type, {&before, &after});
    bool isKnown = false;
    for (const Field &field : fields) {
        if (topOf(field.path) != name)
            continue;
        isKnown = true;
        if (!sameValue(type, field, valueAt(before, field.path), valueAt(after, field.path)))
            return false;
    }
    return isKnown;
}

QSet<QString> alwaysSent(ItemType type)
{
    QSet<QString> names;
    for (const Field &field : fieldsOf(type)) {
        if (field.required)
            names.insert(topOf(field.path));
    }
    // Without it the cloud takes an entry of /ssos for the sign-in of admins.
    if (type == ItemType::IdentityProvider)
        names.insert(u"idp_type"_s);
    if (type == ItemType::OnboardCa)
        names.insert(u"enabled"_s);
    return names;
}

/// Paths of the server certificate's secrets that are not what they must be to be sent.
QStringList maskedServerSecrets(const QJsonObject &server)
{
    if (!json::isPresent(server.value("cert"_L1)))
        return {};
    const QString key = json::text(server, "key"_L1);
    const QString password = json::text(server, "password"_L1);
    QStringList masked;
    // Left out as well as masked: a certificate without its key serves nobody.
    if (key.isEmpty() || isMaskedSecret(key))
        masked.append(u"server_cert.key"_s);
    const bool needsPassword = key.contains("ENCRYPTED"_L1);
    if (password.isEmpty() ? needsPassword : isMaskedSecret(password))
        masked.append(u"server_cert.password"_s);
    return masked;
}

} // namespace

QJsonObject createBody(ItemType type, const QJsonObject &item)
{
    QJsonObject body = writable(type, item);
    const QStringList names = body.keys();
    for (const QString &name : names) {
        if (!json::isPresent(body.value(name)))
            body.remove(name);
    }
    return body;
}

QJsonObject updateBody(ItemType type, const QJsonObject &before, const QJsonObject &after)
{
    if (type == ItemType::LinkedAccount) // its PUT knows no more (mist-api 9)
        return only(after, kAccountSettings);
    const QJsonObject was = writable(type, before);
    const QJsonObject is = writable(type, after);
    QJsonObject body;
    for (auto it = is.begin(); it != is.end(); ++it) {
        if (isThere(it.value()) && !isSameMember(type, it.key(), was, is))
            body.insert(it.key(), it.value());
    }
    for (auto it = was.begin(); it != was.end(); ++it) {
        if (!isThere(it.value()) || isThere(is.value(it.key())) ||
            isSameMember(type, it.key(), was, is))
            continue;
        if (type == ItemType::OnboardCa) // not an object of the kind that knows minus keys
            body.insert(it.key(), it.value().isArray() ? QJsonValue(QJsonArray()) : false);
        else
            body.insert(u'-' + it.key(), u""_s);
    }
    const QSet<QString> always = alwaysSent(type);
    for (const QString &name : always) {
        if (isThere(is.value(name)))
            body.insert(name, is.value(name));
    }
    return body;
}

QJsonObject composeNac(const QJsonObject &fresh, const ItemChanges &changes)
{
    ItemChanges ours;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (kindOf(it.key().type) == Kind::Setting)
            ours.insert(it.key(), it.value());
    }
    const Objects whole{
            {Kind::Setting, {RawObject{kindName(Kind::Setting), {{u"mist_nac"_s, fresh}}}}}};
    const QList<RawObject> changed = withItems(whole, ours).value(Kind::Setting);
    QJsonObject nac = changed.isEmpty() ? QJsonObject() : nacPartOfSetting(changed.first().json);
    for (const QLatin1StringView name : kMadeByCloud)
        nac.remove(name);
    // An empty object is refused, for what it would mean by mistake.
    if (nac.isEmpty())
        nac.insert("cacerts"_L1, QJsonArray());
    return nac;
}

QStringList maskedNacSecrets(const QJsonObject &fresh, const ItemChanges &changes)
{
    const QJsonObject nac = composeNac(fresh, changes);
    QStringList masked = maskedServerSecrets(nac.value("server_cert"_L1).toObject());
    const QStringList others = maskedSecrets(redactSecrets(Kind::Setting, nac, Secret()), nac);
    for (const QString &path : others) {
        if (topOf(path) != "server_cert"_L1)
            masked.append(path);
    }
    return masked;
}

} // namespace sekisho::api::mist
