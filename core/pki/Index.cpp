// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Index.h"

#include "core/pki/Digest.h"
#include "core/pki/Limits.h"
#include "core/pki/Names.h"
#include "core/pki/Objects.h"
#include "core/pki/Reader.h"

#include <openssl/obj_mac.h>

// A certificate is walked over with our own cursor rather than OpenSSL's templates: nothing is
// allocated that is not kept, and the public key is never decoded. tst_CertificateIndex holds the
// result against OpenSSL's.
namespace sekisho::pki {

namespace {

struct Fields
{
    DerElement serial, tbsAlgorithm, issuer, validity, subject, spki, signatureAlgorithm;
    QByteArrayView extensions; ///< content of the SEQUENCE OF; null if absent
    qint64 version = 0;
    const char *errorAt = nullptr;
};

/// Certificate and TBSCertificate of RFC 5280 4.1, structure only.
bool readFields(QByteArrayView der, Fields &fields)
{
    DerElement certificate, tbs, signature, wrapped;
    DerCursor outer(der);
    fields.errorAt = outer.position();
    if (!outer.read(der::kSequence, certificate))
        return false;
    fields.errorAt = outer.position();
    if (!outer.atEnd())
        return false;

    DerCursor parts(certificate.content);
    const auto expect = [&fields](DerCursor &cursor, quint8 tag, DerElement &element) {
        fields.errorAt = cursor.position();
        return cursor.read(tag, element);
    };
    const auto mustEnd = [&fields](const DerCursor &cursor) {
        fields.errorAt = cursor.position();
        return cursor.atEnd();
    };
    if (!expect(parts, der::kSequence, tbs) ||
        !expect(parts, der::kSequence, fields.signatureAlgorithm) ||
        !expect(parts, der::kBitString, signature) || !isValidBitString(signature.content) ||
        !mustEnd(parts)) {
        return false;
    }

    DerCursor cursor(tbs.content);
    if (cursor.nextIs(der::contextConstructed(0))) {
        DerElement number;
        if (!expect(cursor, der::contextConstructed(0), wrapped))
            return false;
        DerCursor inner(wrapped.content);
        if (!expect(inner, der::kInteger, number) || !isValidInteger(number.content) ||
            !mustEnd(inner)) {
            return false;
        }
        fields.version = smallInteger(number.content);
    }
    if (!expect(cursor, der::kInteger, fields.serial) || !isValidInteger(fields.serial.content) ||
        !expect(cursor, der::kSequence, fields.tbsAlgorithm) ||
        !expect(cursor, der::kSequence, fields.issuer) ||
        !expect(cursor, der::kSequence, fields.validity) ||
        !expect(cursor, der::kSequence, fields.subject) ||
        !expect(cursor, der::kSequence, fields.spki)) {
        return false;
    }
    for (const int number : {1, 2}) { // unique identifiers: nobody uses them, some have them
        DerElement id;
        if (cursor.nextIs(der::context(number)) &&
            (!expect(cursor, der::context(number), id) || !isValidBitString(id.content))) {
            return false;
        }
    }
    if (cursor.nextIs(der::contextConstructed(3))) {
        DerElement list;
        if (!expect(cursor, der::contextConstructed(3), wrapped))
            return false;
        DerCursor inner(wrapped.content);
        if (!expect(inner, der::kSequence, list) || !mustEnd(inner))
            return false;
        fields.extensions = list.content;
    }
    return mustEnd(cursor);
}

bool readValidityTime(DerCursor &cursor, QDateTime &time)
{
    DerElement element;
    if (!cursor.nextIs(der::kUtcTime) && !cursor.nextIs(der::kGeneralizedTime))
        return false;
    if (!cursor.read(element))
        return false;
    time = readTime(element);
    return true;
}

void setSerial(QByteArrayView content, CertificateIndex &index)
{
    index.serialNegative = static_cast<quint8>(content[0]) & 0x80;
    QByteArray magnitude = content.toByteArray();
    if (index.serialNegative) { // two's complement
        bool carry = true;
        for (qsizetype i = magnitude.size() - 1; i >= 0; --i) {
            auto byte = static_cast<quint8>(~static_cast<quint8>(magnitude[i]));
            if (carry)
                carry = ++byte == 0;
            magnitude[i] = static_cast<char>(byte);
        }
    }
    qsizetype zeros = 0;
    while (zeros < magnitude.size() - 1 && magnitude[zeros] == 0)
        ++zeros;
    if (zeros > 0)
        magnitude.remove(0, zeros);
    index.serial = magnitude;
}

void applyBasicConstraints(QByteArrayView value, CertificateIndex &index)
{
    DerElement sequence, flag, length;
    DerCursor outer(value);
    if (!outer.read(der::kSequence, sequence) || !outer.atEnd())
        return;
    DerCursor cursor(sequence.content);
    bool ca = false;
    qint64 pathLength = -1;
    if (cursor.nextIs(der::kBoolean)) {
        if (!cursor.read(flag) || flag.content.size() != 1)
            return;
        ca = flag.content[0] != 0;
    }
    if (cursor.nextIs(der::kInteger)) {
        if (!cursor.read(length) || !isValidInteger(length.content))
            return;
        pathLength = smallInteger(length.content);
    }
    if (!cursor.atEnd())
        return;
    index.isCa = ca;
    index.pathLength = pathLength > std::numeric_limits<int>::max()
                               ? std::numeric_limits<int>::max()
                               : static_cast<int>(pathLength);
}

void applyKeyUsage(QByteArrayView value, CertificateIndex &index)
{
    DerElement bits;
    DerCursor outer(value);
    if (!outer.read(der::kBitString, bits) || !outer.atEnd() || !isValidBitString(bits.content))
        return;
    index.hasKeyUsage = true;
    const qsizetype unused = bits.content[0];
    const qsizetype count = std::min<qsizetype>((bits.content.size() - 1) * 8 - unused, 16);
    for (qsizetype bit = 0; bit < count; ++bit) {
        if (static_cast<quint8>(bits.content[1 + bit / 8]) & (0x80 >> (bit % 8)))
            index.keyUsage = static_cast<quint16>(index.keyUsage | (1U << bit));
    }
}

void applyExtendedKeyUsage(QByteArrayView value, CertificateIndex &index)
{
    DerElement sequence, oid;
    DerCursor outer(value);
    if (!outer.read(der::kSequence, sequence) || !outer.atEnd())
        return;
    QStringList usages;
    DerCursor cursor(sequence.content);
    while (!cursor.atEnd()) {
        const ObjectNames *names =
                cursor.read(der::kObjectId, oid) ? objectNames(oid.content) : nullptr;
        if (!names)
            return;
        usages.append(names->dotted);
    }
    index.extendedKeyUsage = usages;
}

} // namespace

/// Alternative names beyond any use: each costs a hundred times its two octets in memory.
static bool hasTooManyNames(const RawExtension &extension)
{
    if (extension.value.size() / 2 <= limits::kNamesEach)
        return false;
    const ObjectNames *names = objectNames(extension.oid);
    DerElement list, name;
    if (!names || names->nid != NID_subject_alt_name ||
        !DerCursor(extension.value).read(der::kSequence, list)) {
        return false;
    }
    qsizetype count = 0;
    for (DerCursor cursor(list.content); cursor.read(name);)
        ++count;
    return count > limits::kNamesEach;
}

bool readRawExtension(DerCursor &cursor, RawExtension &extension)
{
    DerElement whole, oid, critical, value;
    if (!cursor.read(der::kSequence, whole))
        return false;
    DerCursor inner(whole.content);
    if (!inner.read(der::kObjectId, oid))
        return false;
    if (inner.nextIs(der::kBoolean)) {
        if (!inner.read(critical) || critical.content.size() != 1)
            return false;
        extension.critical = critical.content[0] != 0;
    }
    if (!inner.read(der::kOctetString, value) || !inner.atEnd())
        return false;
    extension.whole = whole.whole;
    extension.oid = oid.content;
    extension.value = value.content;
    return true;
}

QList<RawExtension> rawExtensions(QByteArrayView certificate)
{
    Fields fields;
    if (!readFields(certificate, fields))
        return {};
    QList<RawExtension> list;
    DerCursor cursor(fields.extensions);
    while (!cursor.atEnd()) {
        if (!readRawExtension(cursor, list.emplaceBack()))
            return {};
    }
    return list;
}

QByteArrayView certificateSpki(QByteArrayView certificate)
{
    Fields fields;
    return readFields(certificate, fields) ? fields.spki.whole : QByteArrayView();
}

bool readAlgorithmName(QByteArrayView content, QString &name)
{
    DerCursor cursor(content);
    DerElement oid, parameters;
    if (!cursor.read(der::kObjectId, oid))
        return false;
    if (!cursor.atEnd() && (!cursor.read(parameters) || !cursor.atEnd()))
        return false;
    const ObjectNames *names = objectNames(oid.content);
    if (names)
        name = names->longName;
    return names != nullptr;
}

void applyExtension(const RawExtension &extension, CertificateIndex &index)
{
    const ObjectNames *names = objectNames(extension.oid);
    switch (names ? names->nid : NID_undef) {
    case NID_basic_constraints:
        applyBasicConstraints(extension.value, index);
        break;
    case NID_key_usage:
        applyKeyUsage(extension.value, index);
        break;
    case NID_ext_key_usage:
        applyExtendedKeyUsage(extension.value, index);
        break;
    case NID_subject_alt_name: {
        DerElement sequence;
        DerCursor outer(extension.value);
        if (outer.read(der::kSequence, sequence) && outer.atEnd())
            index.subjectAlternativeNames = readGeneralNames(sequence.content);
        break;
    }
    default:
        break;
    }
}

Result<CertificateIndex> readCertificateIndex(QByteArrayView der)
{
    if (der.size() > limits::kCertificateBytes)
        return fail(ErrorCode::LimitExceeded, {QStringLiteral("certificate-bytes")});
    Fields fields;
    const auto malformed = [&](const char *what) {
        return fail(ErrorCode::MalformedDer,
                    {QString::number(fields.errorAt ? fields.errorAt - der.data() : 0)},
                    QString::fromLatin1(what));
    };
    if (!readFields(der, fields))
        return malformed("certificate structure");

    CertificateIndex index;
    index.version = static_cast<int>(
            std::clamp<qint64>(fields.version + 1, 0, std::numeric_limits<int>::max()));
    setSerial(fields.serial.content, index);

    QString innerAlgorithm;
    fields.errorAt = fields.tbsAlgorithm.whole.data();
    if (!readAlgorithmName(fields.tbsAlgorithm.content, innerAlgorithm))
        return malformed("signature algorithm in the signed part");
    fields.errorAt = fields.signatureAlgorithm.whole.data();
    if (!readAlgorithmName(fields.signatureAlgorithm.content, index.signatureAlgorithm))
        return malformed("signature algorithm");

    if (!readSharedName(fields.issuer.whole, index.issuer, fields.errorAt))
        return malformed("issuer");
    index.selfIssued = fields.issuer.whole == fields.subject.whole;
    if (index.selfIssued)
        index.subject = index.issuer;
    else if (!readName(fields.subject.whole, index.subject, fields.errorAt))
        return malformed("subject");

    DerCursor validity(fields.validity.content);
    fields.errorAt = validity.position();
    if (!readValidityTime(validity, index.notBefore) ||
        !readValidityTime(validity, index.notAfter) || !validity.atEnd()) {
        return malformed("validity");
    }

    PublicKeyFacts key;
    fields.errorAt = fields.spki.whole.data();
    if (!readPublicKeyFacts(fields.spki.whole, key))
        return malformed("public key");
    index.keyType = key.type;
    index.keyBits = key.bits;
    index.curve = key.curve;

    DerCursor extensions(fields.extensions);
    while (!extensions.atEnd()) {
        RawExtension extension;
        fields.errorAt = extensions.position();
        if (!readRawExtension(extensions, extension) || !objectNames(extension.oid))
            return malformed("extension");
        if (hasTooManyNames(extension))
            return fail(ErrorCode::LimitExceeded, {QStringLiteral("names")});
        applyExtension(extension, index);
    }
    index.sha1 = sha1(der);
    index.sha256 = sha256(der);
    return index;
}

QString CertificateIndex::serialHex() const
{
    const QString hex = QString::fromLatin1(serial.toHex());
    return serialNegative ? u'-' + hex : hex;
}

} // namespace sekisho::pki
