// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Codec.h"
#include "core/api/mist/Json.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kDigestBytes = 16;
/// Stands for the value of an attribute in a text; nac::valuesOf() shows dots for it.
constexpr QLatin1StringView kSecretText = "$secret:"_L1;

// Parts of a name that say "secret" wherever they stand. Compared without case, dashes and
// underscores, so that clientSecret, client-secret and CLIENT_SECRET are one.
constexpr QLatin1StringView kSecretParts[] = {
        "password"_L1,  "passwd"_L1, "passphrase"_L1, "secret"_L1, "token"_L1,      "privatekey"_L1,
        "clientkey"_L1, "apikey"_L1, "accesskey"_L1,  "wbakey"_L1, "credential"_L1,
};

bool isSecretName(const QString &name, const QString &parent)
{
    QString plain;
    plain.reserve(name.size());
    for (const QChar c : name) {
        if (c != u'_' && c != u'-' && c != u' ')
            plain += c.toLower();
    }
    const auto contained = [&](QLatin1StringView part) { return plain.contains(part); };
    if (std::any_of(std::begin(kSecretParts), std::end(kSecretParts), contained))
        return true;
    // {cert, key, password}: "key" alone is a name like any other elsewhere.
    return plain == "key"_L1 && parent.endsWith("cert"_L1);
}

/// Where the value begins in a RADIUS attribute that carries a secret ("Tunnel-Password=…", RFC
/// 2868 section 3.5; "Cisco-AVPair=psk=…"; "MS-MPPE-Send-Key=…", RFC 2548 section 2.4.2); -1
/// otherwise.
qsizetype secretAttributeValue(const QString &attribute)
{
    for (qsizetype from = 0, at = attribute.indexOf(u'='); at > 0;
         from = at + 1, at = attribute.indexOf(u'=', from)) {
        const QString name = attribute.mid(from, at - from).trimmed().toLower();
        // The name of an attribute is one word; "O=Token Ltd., CN=x" is a distinguished name.
        if (!std::all_of(name.begin(), name.end(), [](QChar c) {
                return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' || c == u':';
            }))
            return -1;
        if (isSecretName(name, {}) || name == "psk"_L1 ||
            (name.contains("mppe"_L1) && name.endsWith("key"_L1)))
            return at + 1;
    }
    return -1;
}

bool isPrivateKeyText(const QString &text) { return text.contains("PRIVATE KEY-----"_L1); }

class Redactor
{
public:
    explicit Redactor(const Secret &key)
        : m_key(key)
    {
    }

    QJsonObject object(const QJsonObject &json, const QString &name) const
    {
        QJsonObject clean;
        for (auto it = json.begin(); it != json.end(); ++it) {
            const QString key = it.key();
            const QJsonValue member = it.value();
            // A name is text of the cloud's like any other: a key pasted where a name belongs.
            const QString cleanKey = isPrivateKeyText(key) ? secretText(key) : key;
            clean.insert(cleanKey, isSecretName(key, name) ? marker(member) : value(member, key));
        }
        return clean;
    }

private:
    QJsonValue value(const QJsonValue &json, const QString &name) const
    {
        if (json.isString() && isPrivateKeyText(json.toString()))
            return marker(json);
        if (json.isObject())
            return object(json.toObject(), name);
        if (json.isArray()) {
            QJsonArray clean;
            const QJsonArray items = json.toArray();
            for (const QJsonValue &item : items)
                clean.append(item.isString() ? attribute(item.toString()) : value(item, name));
            return clean;
        }
        return json;
    }

    // An entry of a list: labels and events hold RADIUS attributes as "Name=value". It stays text,
    // so that the list stays a list of texts.
    QJsonValue attribute(const QString &text) const
    {
        if (isPrivateKeyText(text))
            return marker(text);
        const qsizetype from = secretAttributeValue(text);
        if (from < 0 || from == text.size())
            return text;
        return text.left(from) + secretText(text.mid(from));
    }

    QString secretText(const QString &text) const
    {
        if (m_key.isEmpty())
            return kSecretText;
        return kSecretText + QString::fromLatin1(digestOf(text.toUtf8()));
    }

    // A switch ("scim_token_enabled") is no secret; whatever else hangs on a secret name is.
    QJsonValue marker(const QJsonValue &json) const
    {
        if (json.isBool() || !json::isPresent(json))
            return json;
        if (m_key.isEmpty())
            return QJsonObject{{u"$secret"_s, true}};
        const QByteArray bytes =
                json.isString() ? json.toString().toUtf8()
                                : QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
        return QJsonObject{{u"$secret"_s, QString::fromLatin1(digestOf(bytes))}};
    }

    QByteArray digestOf(const QByteArray &bytes) const
    {
        const QByteArrayView key = m_key.reveal();
        const QByteArray digest = QMessageAuthenticationCode::hash(
                bytes, QByteArray::fromRawData(key.data(), key.size()), QCryptographicHash::Sha256);
        return digest.left(kDigestBytes).toBase64();
    }

    const Secret &m_key;
};

} // namespace

QJsonObject redactSecrets(Kind kind, const QJsonObject &json, const Secret &digestKey)
{
    QJsonObject plain = json;
    if (kind == Kind::AuditEntry) {
        // Whole objects before and after a change, secrets of any kind among them.
        plain.remove("before"_L1);
        plain.remove("after"_L1);
    }
    if (kind == Kind::LinkedApp) {
        // Made anew for each request, signed, and good for linking: fetched when needed.
        plain.remove("authorization_url"_L1);
    }
    return Redactor(digestKey).object(plain, {});
}

} // namespace sekisho::api::mist
