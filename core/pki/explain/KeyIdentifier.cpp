// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/explain/KeyIdentifier.h"

#include "core/pki/Der.h"
#include "core/pki/Digest.h"
#include "core/pki/Index.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::pki {

namespace {

constexpr qsizetype k160Bits = 20;

QByteArray hashed(QByteArrayView data, QCryptographicHash::Algorithm algorithm)
{
    return QCryptographicHash::hash(QByteArray::fromRawData(data.data(), data.size()), algorithm);
}

/// The value of subjectPublicKey without tag, length and count of unused bits.
QByteArrayView keyBits(QByteArrayView spki)
{
    DerElement sequence, bits;
    if (!DerCursor(spki).read(der::kSequence, sequence))
        return {};
    DerCursor cursor(sequence.content);
    if (!cursor.skip(der::kSequence) || !cursor.read(der::kBitString, bits) ||
        bits.content.isEmpty()) {
        return {};
    }
    return bits.content.sliced(1);
}

/// Four bits 0100 and the last 60 bits of the SHA-1 (RFC 5280 4.2.1.2, the second method).
QByteArray shortId(const QByteArray &sha1OfBits)
{
    QByteArray id = sha1OfBits.last(8);
    id[0] = char((id.at(0) & 0x0f) | 0x40);
    return id;
}

QString methodOf(const QByteArray &id, QByteArrayView spki)
{
    const QByteArrayView bits = keyBits(spki);
    if (bits.isEmpty())
        return u"other"_s;
    const QByteArray first = sha1(bits);
    if (id == first)
        return u"rfc5280-1"_s;
    if (id == shortId(first))
        return u"rfc5280-2"_s;
    struct Longer
    {
        QCryptographicHash::Algorithm algorithm;
        const char *name;
        const char *truncated;
    };
    constexpr Longer kLonger[] = {{QCryptographicHash::Sha256, "sha256", "rfc7093-1"},
                                  {QCryptographicHash::Sha384, "sha384", "rfc7093-2"},
                                  {QCryptographicHash::Sha512, "sha512", "rfc7093-3"}};
    if (id == sha1(spki))
        return u"rfc7093-4-sha1"_s;
    for (const Longer &longer : kLonger) {
        const QByteArray hash = hashed(bits, longer.algorithm);
        if (id == hash.first(k160Bits))
            return QLatin1StringView(longer.truncated);
        if (id == hash)
            return QLatin1StringView(longer.name);
        if (id == hashed(spki, longer.algorithm))
            return u"rfc7093-4-"_s + QLatin1StringView(longer.name);
    }
    return u"other"_s;
}

} // namespace

KeyIdentifier keyIdentifier(QByteArrayView id, QByteArrayView spki)
{
    KeyIdentifier found;
    found.id = id.toByteArray();
    if (!found.id.isEmpty())
        found.method = methodOf(found.id, spki);
    return found;
}

KeyIdentifier keyIdentifier(QByteArrayView certificate)
{
    // Content octets of 2.5.29.14.
    constexpr char kSubjectKeyId[] = {0x55, 0x1d, 0x0e};
    for (const RawExtension &extension : rawExtensions(certificate)) {
        DerElement id;
        if (extension.oid == QByteArrayView(kSubjectKeyId, sizeof kSubjectKeyId) &&
            DerCursor(extension.value).read(der::kOctetString, id)) {
            return keyIdentifier(id.content, certificateSpki(certificate));
        }
    }
    return {};
}

QString spkiPin(QByteArrayView spkiSha256)
{
    return QString::fromLatin1(spkiSha256.toByteArray().toBase64());
}

} // namespace sekisho::pki
