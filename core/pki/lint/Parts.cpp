// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/Parts.h"

#include "core/pki/Limits.h"
#include "core/pki/Objects.h"
#include "core/pki/lint/SignatureCheck.h"

namespace sekisho::lint {

using namespace pki;

namespace {

constexpr char kEmailAddress[] = "\x2a\x86\x48\x86\xf7\x0d\x01\x09\x01";
constexpr char kDomainComponent[] = "\x09\x92\x26\x89\x93\xf2\x2c\x64\x01\x19";

bool equals(QByteArrayView oid, const char *content) { return oid == QByteArrayView(content); }

QByteArrayView magnitude(QByteArrayView number)
{
    while (number.size() > 1 && number.front() == 0)
        number = number.sliced(1);
    return number;
}

/// The modulus and exponent of an RSAPublicKey or RSAPrivateKey (RFC 8017 A.1) from `cursor` on.
void readRsa(DerCursor &cursor, PublicKey &key)
{
    DerElement modulus, exponent;
    if (cursor.read(der::kInteger, modulus) && cursor.read(der::kInteger, exponent)) {
        key.modulus = magnitude(modulus.content);
        key.exponent = magnitude(exponent.content);
    }
}

bool isRsa(KeyType type) { return type == KeyType::Rsa || type == KeyType::RsaPss; }

/// CertificationRequest (RFC 2986 4): version, subject, key.
void readRequest(const Item &item, PublicKey &key)
{
    DerElement request, info, spki, algorithm, bits, numbers;
    if (!DerCursor(item.der).read(der::kSequence, request) ||
        !DerCursor(request.content).read(der::kSequence, info)) {
        return;
    }
    DerCursor fields(info.content);
    if (!fields.skip(der::kInteger) || !fields.skip(der::kSequence) ||
        !fields.read(der::kSequence, spki)) {
        return;
    }
    key.spki = spki.whole;
    key.range = {spki.whole.data() - item.der.constData(), spki.whole.size()};
    DerCursor parts(spki.content);
    if (!isRsa(key.type) || !parts.read(der::kSequence, algorithm) ||
        !parts.read(der::kBitString, bits) || bits.content.size() < 2 ||
        !DerCursor(bits.content.sliced(1)).read(der::kSequence, numbers)) {
        return;
    }
    DerCursor cursor(numbers.content);
    readRsa(cursor, key);
}

/// PrivateKeyInfo (RFC 5208 5) with an RSAPrivateKey: only the public numbers are looked at.
void readPrivateKey(QByteArrayView pkcs8, PublicKey &key)
{
    DerElement info, octets, numbers;
    if (!isRsa(key.type) || !DerCursor(pkcs8).read(der::kSequence, info))
        return;
    DerCursor fields(info.content);
    if (!fields.skip(der::kInteger) || !fields.skip(der::kSequence) ||
        !fields.read(der::kOctetString, octets) ||
        !DerCursor(octets.content).read(der::kSequence, numbers)) {
        return;
    }
    DerCursor cursor(numbers.content);
    if (cursor.skip(der::kInteger))
        readRsa(cursor, key);
}

/// Two digits, -1 if they are none.
int twoDigits(QByteArrayView text, qsizetype at)
{
    const auto digit = [&](qsizetype i) { return text[i] >= '0' && text[i] <= '9'; };
    return digit(at) && digit(at + 1) ? (text[at] - '0') * 10 + (text[at + 1] - '0') : -1;
}

} // namespace

QList<RawAttribute> attributesOf(const DerElement &name)
{
    QList<RawAttribute> found;
    DerElement set, pair;
    DerCursor sets(name.content);
    for (int rdn = 0; sets.read(der::kSet, set); ++rdn) {
        DerCursor pairs(set.content);
        const qsizetype first = found.size();
        while (pairs.read(der::kSequence, pair)) {
            DerElement oid;
            RawAttribute attribute;
            DerCursor parts(pair.content);
            if (!parts.read(der::kObjectId, oid) || !parts.read(attribute.value))
                break;
            attribute.oid = oid.content;
            attribute.rdn = rdn;
            attribute.first = found.size() == first;
            found.append(attribute);
        }
        const int size = static_cast<int>(found.size() - first);
        for (qsizetype i = first; i < found.size(); ++i)
            found[i].sizeOfRdn = size;
    }
    return found;
}

int x520Arc(QByteArrayView oid)
{
    return oid.size() == 3 && oid[0] == 0x55 && oid[1] == 0x04 ? oid[2] : -1;
}

bool isEmailAddress(QByteArrayView oid) { return equals(oid, kEmailAddress); }
bool isDomainComponent(QByteArrayView oid) { return equals(oid, kDomainComponent); }

QString attributeName(QByteArrayView oid)
{
    const ObjectNames *names = objectNames(oid);
    return names ? names->shortName : QString();
}

bool sameNameFolded(const DistinguishedName &a, const DistinguishedName &b)
{
    if (a.rdns.size() != b.rdns.size())
        return false;
    const auto same = [](const AttributeTypeAndValue &x, const AttributeTypeAndValue &y) {
        return x.oid == y.oid &&
               x.value.simplified().compare(y.value.simplified(), Qt::CaseInsensitive) == 0;
    };
    for (qsizetype i = 0; i < a.rdns.size(); ++i) {
        const auto &left = a.rdns.at(i);
        const auto &right = b.rdns.at(i);
        if (left.size() != right.size())
            return false;
        for (const AttributeTypeAndValue &part : left) { // a set: in any order
            if (std::none_of(right.cbegin(), right.cend(), [&](const AttributeTypeAndValue &other) {
                    return same(part, other);
                })) {
                return false;
            }
        }
    }
    return true;
}

QList<DerElement> elementsIn(QByteArrayView content)
{
    QList<DerElement> found;
    DerCursor cursor(content);
    DerElement element;
    while (!cursor.atEnd() && cursor.read(element))
        found.append(element);
    return found;
}

QList<DerElement> elementsOf(QByteArrayView value)
{
    DerElement sequence;
    return DerCursor(value).read(der::kSequence, sequence) ? elementsIn(sequence.content)
                                                           : QList<DerElement>();
}

QString timeArgument(const QDateTime &time) { return time.toUTC().toString(Qt::ISODate); }

const char *timeProblem(const DerElement &time)
{
    const QByteArrayView text = time.content;
    const bool utc = time.tag == der::kUtcTime;
    if (!utc && time.tag != der::kGeneralizedTime)
        return "form";
    // YYMMDDHHMMSSZ and YYYYMMDDHHMMSSZ
    const qsizetype digits = utc ? 12 : 14;
    if (text.size() != digits + 1 || text[digits] != 'Z')
        return "form";
    for (qsizetype i = 0; i < digits; i += 2) {
        if (twoDigits(text, i) < 0)
            return "form";
    }
    if (!utc && twoDigits(text, 0) * 100 + twoDigits(text, 2) < 2050)
        return "generalized";
    return nullptr;
}

qint64 daysBetween(const QDateTime &from, const QDateTime &to)
{
    const qint64 seconds = from.secsTo(to);
    constexpr qint64 kDay = 86'400;
    return seconds >= 0 ? seconds / kDay : -((-seconds + kDay - 1) / kDay);
}

PublicKey publicKeyOf(const Judged &judged)
{
    PublicKey key;
    if (const Facts *certificate = judged.certificate) {
        key.type = certificate->index().keyType;
        key.bits = certificate->index().keyBits;
        key.curve = certificate->index().curve;
        key.spki = certificate->spki.whole;
        key.range = certificate->range(certificate->spki);
        key.modulus = certificate->rsaModulus();
        key.exponent = certificate->rsaExponent();
    } else if (judged.item.csr) {
        key.type = judged.item.csr->keyType;
        key.bits = judged.item.csr->keyBits;
        key.curve = judged.item.csr->curve;
        readRequest(judged.item, key);
    } else if (judged.item.key && judged.item.type == ItemType::PrivateKey) {
        key.type = judged.item.key->keyType;
        key.bits = judged.item.key->keyBits;
        key.curve = judged.item.key->curve;
        if (judged.item.keyDer)
            readPrivateKey(judged.item.keyDer->reveal(), key);
    }
    return key;
}

bool isSignedBy(const DerElement &tbs, const DerElement &algorithm, const DerElement &signature,
                const Facts &signer)
{
    if (signer.index().keyBits > limits::kKeyBits)
        return false;
    const unsigned char *p = bytesOf(signer.spki.whole);
    const EvpKeyPtr key(d2i_PUBKEY(nullptr, &p, static_cast<long>(signer.spki.whole.size())));
    const bool good = verifies(tbs, algorithm, signature, key.get());
    dropOpenSslErrors();
    return good;
}

} // namespace sekisho::lint
