// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Limits.h"
#include "core/pki/ReadSession.h"
#include "core/pki/formats/KeyParts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// JSON Web Keys (RFC 7517, 7518, 8037), and certificates in the strings of any other JSON.
namespace sekisho::pki {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kJsonDepth = 32;
constexpr quint64 kNumbersWork = 2000; ///< computing a key's missing numbers, in microseconds

/// base64url without padding (RFC 7518 2); the padded and the plain form are taken as well.
Secret octets(const QJsonObject &object, QLatin1StringView name)
{
    QByteArray text = object.value(name).toString().toLatin1();
    if (text.size() > limits::kKeyBytes)
        return {};
    text.replace('+', '-').replace('/', '_');
    while (text.endsWith('='))
        text.chop(1);
    auto decoded = QByteArray::fromBase64Encoding(
            text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                          QByteArray::AbortOnBase64DecodingErrors);
    text.fill('\0');
    return decoded ? Secret(std::move(decoded.decoded)) : Secret();
}

QByteArray curveOf(const QString &name)
{
    if (name == "P-256"_L1)
        return QByteArrayLiteral("prime256v1");
    if (name == "P-384"_L1)
        return QByteArrayLiteral("secp384r1");
    if (name == "P-521"_L1)
        return QByteArrayLiteral("secp521r1");
    return name == "secp256k1"_L1 ? QByteArrayLiteral("secp256k1") : QByteArray();
}

/// What a JWK makes: one of the two, or neither.
struct JsonKey
{
    QByteArray spki;
    Secret secret;
    bool isPrivate = false;
};

QByteArray padded(QByteArrayView bytes, qsizetype size)
{
    return bytes.size() > size ? QByteArray()
                               : QByteArray(size - bytes.size(), '\0') + bytes.toByteArray();
}

JsonKey keyOf(const QJsonObject &object, const QString &type, const QString &curveName)
{
    JsonKey key;
    const Secret d = octets(object, "d"_L1);
    key.isPrivate = object.contains("d"_L1);
    if (type == "RSA"_L1) {
        const Secret n = octets(object, "n"_L1);
        const Secret e = octets(object, "e"_L1);
        if (!key.isPrivate) {
            key.spki = keyparts::rsaSpki(n.reveal(), e.reveal());
            return key;
        }
        const Secret p = octets(object, "p"_L1);
        const Secret q = octets(object, "q"_L1);
        const Secret inverse = octets(object, "qi"_L1);
        key.secret = keyparts::rsaPrivate(
                {n.reveal(), e.reveal(), d.reveal(), p.reveal(), q.reveal(), inverse.reveal()});
        return key;
    }
    const Secret x = octets(object, "x"_L1);
    if (type == "OKP"_L1) {
        const QByteArray algorithm = curveName.toUpper().toLatin1();
        if (key.isPrivate)
            key.secret = keyparts::octetPrivate(algorithm, d.reveal());
        else
            key.spki = keyparts::octetSpki(algorithm, x.reveal());
        return key;
    }
    const QByteArray curve = curveOf(curveName);
    const qsizetype size = keyparts::coordinateSize(curve);
    const Secret y = octets(object, "y"_L1);
    if (size == 0 || x.isEmpty() || y.isEmpty())
        return key;
    const QByteArray point = '\x04' + padded(x.reveal(), size) + padded(y.reveal(), size);
    if (point.size() != 1 + 2 * size)
        return key;
    if (key.isPrivate)
        key.secret = keyparts::ecPrivate(curve, d.reveal(), point);
    else
        key.spki = keyparts::ecSpki(curve, point);
    return key;
}

} // namespace

bool ReadSession::readJsonKey(const QJsonObject &object, const Source &outer)
{
    const QString type = object.value("kty"_L1).toString();
    if (type.isEmpty())
        return false;
    Source source = outer;
    source.container = u"jwk"_s;
    source.label = object.value("kid"_L1).toString().left(200);
    source.inputOffset = nullptr;
    const QString curve = object.value("crv"_L1).toString();
    const bool known = type == "RSA"_L1 || (type == "EC"_L1 && !curveOf(curve).isEmpty()) ||
                       (type == "OKP"_L1 && (curve == "Ed25519"_L1 || curve == "X25519"_L1 ||
                                             curve == "Ed448"_L1 || curve == "X448"_L1));
    if (!known) {
        const QString name = curve.isEmpty() ? type : type + u' ' + curve;
        addProblem(u"unsupported-key"_s, source.itemOffset,
                   Error(ErrorCode::UnsupportedKey, {name.left(100)}));
    } else if (spend(kNumbersWork, source.itemOffset)) {
        const JsonKey key = keyOf(object, type, curve);
        if (key.isPrivate && !key.secret.isEmpty())
            readPrivateKey(key.secret.reveal(), source, {});
        else if (!key.isPrivate && !key.spki.isEmpty())
            readPublicKey(key.spki, source);
        else
            addMalformed(source.itemOffset, u"JWK"_s);
    }
    // RFC 7517 4.7: base64, not base64url, the key's own certificate first.
    const QJsonArray chain = object.value("x5c"_L1).toArray();
    for (const QJsonValue &each : chain) {
        if (m_full)
            break;
        const QByteArray der = QByteArray::fromBase64(each.toString().toLatin1());
        readDer(der, source);
    }
    return true;
}

void ReadSession::readJsonStrings(const QJsonValue &value, const Source &source, int depth)
{
    if (m_full)
        return;
    if (depth > kJsonDepth) {
        addLimit(u"nesting"_s, source.itemOffset);
        return;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (readJsonKey(object, source))
            return;
        for (auto it = object.begin(); it != object.end(); ++it) {
            Source inner = source;
            if (it.value().isString())
                inner.label = it.key().left(200);
            readJsonStrings(it.value(), inner, depth + 1);
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            readJsonStrings(each, source, depth + 1);
    } else if (value.isString()) {
        // The smallest object worth while is longer than this.
        constexpr qsizetype kShortest = 48;
        const QString text = value.toString();
        if (text.size() < kShortest || !(text.startsWith("MI"_L1) || text.contains("BEGIN "_L1)))
            return;
        QByteArray bytes = text.toUtf8();
        if (unpack(bytes.size(), source.itemOffset))
            readNested(bytes, source, false);
        bytes.fill('\0');
    }
}

bool ReadSession::readJson(QByteArrayView bytes, const Source &outer)
{
    if (bytes.size() > limits::kDocumentBytes)
        return false;
    const QJsonDocument document =
            QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()));
    if (document.isNull())
        return false;
    Source source = outer;
    source.container = u"json"_s;
    const qsizetype items = m_result.items.size();
    const qsizetype problems = m_result.problems.size();
    readJsonStrings(document.isArray() ? QJsonValue(document.array())
                                       : QJsonValue(document.object()),
                    source, 0);
    if (m_result.items.size() == items && m_result.problems.size() == problems)
        return false;
    const auto isJwk = [](const Item &item) { return item.container == "jwk"_L1; };
    m_result.format = m_result.items.size() == items || std::any_of(m_result.items.cbegin() + items,
                                                                    m_result.items.cend(), isJwk)
                              ? u"jwk"_s
                              : u"json"_s;
    return true;
}

} // namespace sekisho::pki
