// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Objects.h"

#include "core/base/PerThread.h"
#include "core/pki/Der.h"
#include "core/pki/OpenSslHandles.h"

#include <QHash>

#include <openssl/ec.h>

#include <array>

namespace sekisho::pki {

namespace {

// Far more than any certificate in the field; OpenSSL's own text routine is slow beyond.
constexpr qsizetype kLongestObjectId = 128;
constexpr qsizetype kCachedObjects = 512;

bool isValidObjectId(QByteArrayView content)
{
    if (content.isEmpty() || (static_cast<quint8>(content.back()) & 0x80))
        return false;
    bool atStart = true;
    for (const char c : content) { // X.690 8.19.2: no leading 0x80 in a subidentifier
        if (atStart && static_cast<quint8>(c) == 0x80)
            return false;
        atStart = !(static_cast<quint8>(c) & 0x80);
    }
    return true;
}

ObjectNames lookUp(QByteArrayView content)
{
    ObjectNames names;
    if (content.size() > kLongestObjectId) {
        names.dotted = QStringLiteral("0x") + QString::fromLatin1(content.toByteArray().toHex());
        names.shortName = names.longName = names.dotted;
        return names;
    }
    QByteArray whole;
    whole.append(static_cast<char>(der::kObjectId));
    if (content.size() > 127)
        whole.append(static_cast<char>(0x81));
    whole.append(static_cast<char>(content.size()));
    whole.append(content.data(), content.size());
    const unsigned char *p = bytesOf(whole);
    const Asn1ObjectPtr object(d2i_ASN1_OBJECT(nullptr, &p, static_cast<long>(whole.size())));
    if (!object) {
        dropOpenSslErrors();
        names.dotted = QStringLiteral("0x") + QString::fromLatin1(content.toByteArray().toHex());
        names.shortName = names.longName = names.dotted;
        return names;
    }
    std::array<char, 1024> text{};
    OBJ_obj2txt(text.data(), static_cast<int>(text.size()), object.get(), 1);
    names.dotted = QString::fromLatin1(text.data());
    names.nid = OBJ_obj2nid(object.get());
    if (names.nid == NID_undef) {
        names.shortName = names.longName = names.dotted;
    } else {
        const char *shortName = OBJ_nid2sn(names.nid);
        const char *longName = OBJ_nid2ln(names.nid);
        names.shortName = shortName ? QString::fromLatin1(shortName) : names.dotted;
        names.longName = longName ? QString::fromLatin1(longName) : names.shortName;
    }
    return names;
}

} // namespace

const ObjectNames *objectNames(QByteArrayView content)
{
    // Some twenty identifiers make up nearly all certificates.
    auto &cache = perThread<struct ObjectCache, QHash<QByteArray, ObjectNames>>();
    const QByteArray key = QByteArray::fromRawData(content.data(), content.size());
    if (const auto found = cache.constFind(key); found != cache.constEnd())
        return &*found;
    if (!isValidObjectId(content))
        return nullptr;
    if (cache.size() >= kCachedObjects)
        cache.clear();
    return &*cache.insert(content.toByteArray(), lookUp(content));
}

CurveNames curveByNid(int nid)
{
    auto &cache = perThread<struct CurveCache, QHash<int, CurveNames>>();
    if (const auto found = cache.constFind(nid); found != cache.constEnd())
        return *found;
    CurveNames names;
    if (EC_GROUP *group = EC_GROUP_new_by_curve_name(nid)) {
        names.name = QString::fromLatin1(OBJ_nid2sn(nid));
        names.bits = EC_GROUP_order_bits(group);
        EC_GROUP_free(group);
        cache.insert(nid, names);
    } else {
        dropOpenSslErrors();
    }
    return names;
}

KeyType keyTypeByNid(int nid)
{
    switch (nid) {
    case NID_rsaEncryption:
    case NID_rsa: // X.500's "RSA" of 1988, still decoded by OpenSSL
        return KeyType::Rsa;
    case NID_rsassaPss:
        return KeyType::RsaPss;
    case NID_dsa:
        return KeyType::Dsa;
    case NID_X9_62_id_ecPublicKey:
        return KeyType::Ec;
    case NID_ED25519:
        return KeyType::Ed25519;
    case NID_ED448:
        return KeyType::Ed448;
    case NID_X25519:
        return KeyType::X25519;
    case NID_X448:
        return KeyType::X448;
    default:
        return KeyType::Unknown;
    }
}

namespace {

int rsaBits(QByteArrayView bitString)
{
    DerElement key, modulus;
    if (!DerCursor(bitString.sliced(1)).read(der::kSequence, key) ||
        !DerCursor(key.content).read(der::kInteger, modulus)) {
        return 0;
    }
    return bitLength(modulus.content);
}

int firstIntegerBits(const DerElement &parameters)
{
    DerElement prime;
    if (parameters.tag != der::kSequence ||
        !DerCursor(parameters.content).read(der::kInteger, prime)) {
        return 0;
    }
    return bitLength(prime.content);
}

/// ECParameters with everything spelt out (RFC 3279 2.3.5): the order is the fifth field.
int explicitCurveBits(const DerElement &parameters)
{
    DerElement version, field, curve, base, order;
    DerCursor cursor(parameters.content);
    if (parameters.tag != der::kSequence || !cursor.read(der::kInteger, version) ||
        !cursor.read(der::kSequence, field) || !cursor.read(der::kSequence, curve) ||
        !cursor.read(der::kOctetString, base) || !cursor.read(der::kInteger, order)) {
        return 0;
    }
    return bitLength(order.content);
}

} // namespace

bool readPublicKeyFacts(QByteArrayView spki, PublicKeyFacts &facts)
{
    DerElement info, algorithm, identifier, parameters, bits;
    DerCursor outer(spki);
    if (!outer.read(der::kSequence, info) || !outer.atEnd())
        return false;
    DerCursor fields(info.content);
    if (!fields.read(der::kSequence, algorithm) || !fields.read(der::kBitString, bits) ||
        !fields.atEnd() || !isValidBitString(bits.content)) {
        return false;
    }
    DerCursor inner(algorithm.content);
    if (!inner.read(der::kObjectId, identifier))
        return false;
    const bool hasParameters = !inner.atEnd();
    if (hasParameters && (!inner.read(parameters) || !inner.atEnd()))
        return false;
    const ObjectNames *names = objectNames(identifier.content);
    if (!names)
        return false;
    facts.algorithm = names->longName;
    facts.type = keyTypeByNid(names->nid);
    switch (facts.type) {
    case KeyType::Rsa:
    case KeyType::RsaPss:
        facts.bits = rsaBits(bits.content);
        break;
    case KeyType::Dsa:
        facts.bits = hasParameters ? firstIntegerBits(parameters) : 0;
        break;
    case KeyType::Ec:
        if (hasParameters && parameters.tag == der::kObjectId) {
            if (const ObjectNames *curve = objectNames(parameters.content)) {
                const CurveNames known = curveByNid(curve->nid);
                facts.curve = known.name.isEmpty() ? curve->shortName : known.name;
                facts.bits = known.bits;
            }
        } else if (hasParameters) {
            facts.bits = explicitCurveBits(parameters);
        }
        break;
    case KeyType::Ed25519: // sizes of RFC 8032 and 7748
    case KeyType::X25519:
        facts.bits = 256;
        break;
    case KeyType::Ed448:
        facts.bits = 456;
        break;
    case KeyType::X448:
        facts.bits = 448;
        break;
    case KeyType::Unknown:
        break;
    }
    return true;
}

} // namespace sekisho::pki
