// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Markers in items, and the values that belong in their place.

#include "core/api/mist/Items.h"
#include "core/api/mist/Json.h"
#include "core/api/mist/RawFields.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView kMember = "$secret"_L1;
constexpr QLatin1StringView kText = "$secret:"_L1; // as redactSecrets() writes it in a list
constexpr QLatin1StringView kDraft = "draft:"_L1;
constexpr qsizetype kDigestBytes = 16; // as in redactSecrets()

QString memberPath(const QString &parent, const QString &name)
{
    return parent.isEmpty() ? name : parent + u'.' + name;
}

QString entryPath(const QString &parent, qsizetype index)
{
    return parent + u'[' + QString::number(index) + u']';
}

/// Where a text of a list stops being itself and is a marker; -1: nowhere.
qsizetype markerIn(const QJsonValue &value)
{
    return value.isString() ? value.toString().indexOf(kText) : -1;
}

void collect(const QJsonValue &value, const QString &path, QStringList &paths)
{
    if (isSecretMarker(value)) {
        paths.append(path);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(it.value(), memberPath(path, it.key()), paths);
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (markerIn(list.at(i)) >= 0)
                paths.append(entryPath(path, i));
            else
                collect(list.at(i), entryPath(path, i), paths);
        }
    }
}

// A path of secretPaths() followed; names that hold dots or brackets are tried whole first.
QJsonValue follow(const QJsonValue &value, QStringView path)
{
    if (path.isEmpty())
        return value;
    if (path.startsWith(u'[')) {
        const qsizetype end = path.indexOf(u']');
        if (end < 0 || !value.isArray())
            return QJsonValue(QJsonValue::Undefined);
        const qsizetype index = path.mid(1, end - 1).toLongLong();
        if (index < 0 || index >= value.toArray().size())
            return QJsonValue(QJsonValue::Undefined);
        return follow(value.toArray().at(index), path.mid(end + 1));
    }
    if (path.startsWith(u'.'))
        path = path.mid(1);
    const QJsonObject object = value.toObject();
    for (qsizetype end = path.size(); end > 0;) {
        const auto member = object.constFind(path.left(end));
        if (member != object.constEnd()) {
            QJsonValue found = follow(*member, path.mid(end));
            if (!found.isUndefined())
                return found;
        }
        end = std::max(path.lastIndexOf(u'.', end - path.size() - 1),
                       path.lastIndexOf(u'[', end - path.size() - 1));
    }
    return QJsonValue(QJsonValue::Undefined);
}

/// Whether `fresh` is what `item` was made from, as far as can be said without digests.
bool sameButForSecrets(const QJsonValue &item, const QJsonValue &fresh)
{
    if (isSecretMarker(item))
        return json::isPresent(fresh);
    if (const qsizetype at = markerIn(item); at >= 0)
        return fresh.toString().startsWith(QStringView(item.toString()).left(at));
    if (item.isArray() && fresh.isArray()) {
        const QJsonArray a = item.toArray();
        const QJsonArray b = fresh.toArray();
        bool same = a.size() == b.size();
        for (qsizetype i = 0; same && i < a.size(); ++i)
            same = sameButForSecrets(a.at(i), b.at(i));
        return same;
    }
    if (item.isObject() && fresh.isObject()) {
        const QJsonObject a = item.toObject();
        const QJsonObject b = fresh.toObject();
        bool same = a.size() == b.size();
        for (auto it = a.begin(); same && it != a.end(); ++it)
            same = sameButForSecrets(it.value(), b.value(it.key()));
        return same;
    }
    return item == fresh;
}

/// The secrets of an item as GET gave them, found by digest or by place.
class Restorer
{
public:
    Restorer(const QJsonObject &item, const QJsonObject &fresh, const Secret &key,
             const SecretSource &typed)
        : m_item(item)
        , m_fresh(fresh)
        , m_key(key)
        , m_typed(typed)
    {
    }

    QJsonObject object(const QJsonObject &json, const QString &path)
    {
        QJsonObject filled;
        for (auto it = json.begin(); it != json.end(); ++it) {
            const QJsonValue found = value(it.value(), memberPath(path, it.key()));
            if (!found.isUndefined())
                filled.insert(it.key(), found);
        }
        return filled;
    }

    QStringList missing() const { return m_missing; }

private:
    QJsonValue value(const QJsonValue &json, const QString &path)
    {
        if (isSecretMarker(json))
            return checked(secret(json.toObject().value(kMember), path), path);
        if (json.isObject())
            return object(json.toObject(), path);
        if (!json.isArray())
            return json;
        QJsonArray filled;
        const QJsonArray list = json.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QJsonValue found = entry(list.at(i), entryPath(path, i));
            if (!found.isUndefined())
                filled.append(found);
        }
        return filled;
    }

    QJsonValue entry(const QJsonValue &json, const QString &path)
    {
        const qsizetype at = markerIn(json);
        if (at < 0)
            return value(json, path);
        const QString text = json.toString();
        const QString prefix = text.left(at);
        const QString told = text.mid(at + kText.size());
        QJsonValue found;
        if (told.isEmpty()) {
            const QJsonValue there = byPlace(path);
            found = there.isUndefined() ? there : QJsonValue(there.toString().mid(at));
        } else {
            found = secret(told, path);
        }
        found = checked(found, path);
        return found.isUndefined() ? found : QJsonValue(prefix + found.toString());
    }

    QJsonValue secret(const QJsonValue &told, const QString &path)
    {
        const QString digest = told.toString();
        if (digest.startsWith(kDraft)) {
            const auto value = m_typed ? m_typed(digest.mid(kDraft.size())) : nullptr;
            if (!value)
                return QJsonValue(QJsonValue::Undefined);
            return QString::fromUtf8(value->reveal().toByteArray());
        }
        if (told.isBool() || digest.isEmpty())
            return byPlace(path);
        readFresh();
        return m_byDigest.value(digest, QJsonValue(QJsonValue::Undefined));
    }

    // A list may have other entries by now, or another order: the place says something only as
    // long as all of it that is no secret is the same.
    QJsonValue byPlace(const QString &path) const
    {
        const qsizetype bracket = path.indexOf(u'[');
        const QString list = path.left(bracket);
        if (bracket >= 0 && !sameButForSecrets(follow(m_item, list), follow(m_fresh, list)))
            return QJsonValue(QJsonValue::Undefined);
        return follow(m_fresh, path);
    }

    QJsonValue checked(const QJsonValue &found, const QString &path)
    {
        const bool usable = json::isPresent(found) && !isSecretMarker(found) &&
                            !(found.isString() && isMaskedSecret(found.toString()));
        if (usable)
            return found;
        m_missing.append(path);
        return QJsonValue(QJsonValue::Undefined);
    }

    void readFresh()
    {
        if (m_read)
            return;
        m_read = true;
        for (const QJsonValue &member : m_fresh)
            remember(member);
    }

    void remember(const QJsonValue &json)
    {
        if (json.isString())
            return rememberText(json.toString());
        if (!json.isBool() && json::isPresent(json)) {
            const QByteArray bytes = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
            m_byDigest.insert(digestOf(bytes), json);
        }
        if (json.isObject()) {
            const QJsonObject object = json.toObject();
            for (const QJsonValue &member : object)
                remember(member);
        } else if (json.isArray()) {
            const QJsonArray list = json.toArray();
            for (const QJsonValue &item : list)
                remember(item);
        }
    }

    void rememberText(const QString &text)
    {
        if (text.isEmpty())
            return;
        m_byDigest.insert(digestOf(text.toUtf8()), text);
        // An attribute: any part after an equals sign may be the secret one.
        if (text.size() > 4096)
            return; // no RADIUS attribute (RFC 2865: 253 octets), a certificate
        for (qsizetype at = text.indexOf(u'='); at >= 0; at = text.indexOf(u'=', at + 1)) {
            const QString rest = text.mid(at + 1);
            if (!rest.isEmpty())
                m_byDigest.insert(digestOf(rest.toUtf8()), rest);
        }
    }

    QString digestOf(const QByteArray &bytes) const
    {
        const QByteArrayView key = m_key.reveal();
        const QByteArray digest = QMessageAuthenticationCode::hash(
                bytes, QByteArray::fromRawData(key.data(), key.size()), QCryptographicHash::Sha256);
        return QString::fromLatin1(digest.left(kDigestBytes).toBase64());
    }

    const QJsonObject &m_item;
    const QJsonObject &m_fresh;
    const Secret &m_key;
    const SecretSource &m_typed;
    QHash<QString, QJsonValue> m_byDigest;
    QStringList m_missing;
    bool m_read = false;
};

} // namespace

QJsonObject draftSecretMarker(const QString &secretId)
{
    return {{kMember, QString(kDraft + secretId)}};
}

QString draftSecretId(const QJsonValue &value)
{
    QString told = isSecretMarker(value) ? value.toObject().value(kMember).toString() : QString();
    if (const qsizetype at = markerIn(value); at >= 0)
        told = value.toString().mid(at + kText.size());
    return told.startsWith(kDraft) ? told.mid(kDraft.size()) : QString();
}

QStringList secretPaths(const QJsonObject &item)
{
    QStringList paths;
    collect(item, {}, paths);
    return paths;
}

QJsonValue secretAt(const QJsonObject &item, const QString &path) { return follow(item, path); }

bool isMaskedSecret(const QString &value)
{
    static const QString kMasks = u"*\u2022\u25CF\u25E6\u00B7\u2217\uFF0A"_s;
    const QString text = value.trimmed();
    if (text.isEmpty())
        return true;
    // "1qkb...QQCL", as the cloud shortens API tokens (mist-api 2.1).
    static const QRegularExpression kShortened(u"^\\S{0,8}(\\.{3}|\u2026)\\S{0,8}$"_s);
    if (kShortened.match(text).hasMatch())
        return true;
    int run = 0;
    bool all = true;
    for (const QChar c : text) {
        const bool mask = kMasks.contains(c);
        all = all && mask;
        run = mask ? run + 1 : 0;
        if (run == 4) // no password is likely to have so many side by side
            return true;
    }
    return all;
}

QStringList maskedSecrets(const QJsonObject &redacted, const QJsonObject &raw)
{
    QStringList masked;
    const QStringList paths = secretPaths(redacted);
    for (const QString &path : paths) {
        const QJsonValue marker = follow(redacted, path);
        const qsizetype from = std::max<qsizetype>(markerIn(marker), 0);
        const QJsonValue value = follow(raw, path);
        if (!value.isString() ? !json::isPresent(value)
                              : isMaskedSecret(value.toString().mid(from)))
            masked.append(path);
    }
    return masked;
}

QJsonObject withSecrets(ItemType, const QJsonObject &item, const QJsonObject &fresh,
                        const Secret &digestKey, const SecretSource &typed, QStringList *missing)
{
    Restorer restorer(item, fresh, digestKey, typed);
    QJsonObject filled = restorer.object(item, {});
    if (missing)
        *missing = restorer.missing();
    return filled;
}

} // namespace sekisho::api::mist
