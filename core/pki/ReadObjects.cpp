// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Blanked.h"
#include "core/pki/Digest.h"
#include "core/pki/Extensions.h"
#include "core/pki/Limits.h"
#include "core/pki/Names.h"
#include "core/pki/Objects.h"
#include "core/pki/OpenSslHandles.h"
#include "core/pki/ReadSession.h"
#include "core/pki/SignatureWork.h"

#include <array>

namespace sekisho::pki {

namespace {

using namespace Qt::Literals::StringLiterals;

enum class Shape {
    Unknown,
    Certificate,
    Request,
    RevocationList,
    OcspResponse,
    Pkcs7,
    Pkcs12,
    PrivateKey,
    EncryptedKey,
    PublicKey,
    RsaPublicKey,
    Spkac
};

constexpr std::size_t kLookedAt = 10;

struct Children
{
    std::array<DerElement, kLookedAt> at{};
    std::size_t count = 0; ///< up to kLookedAt

    bool startsWith(std::initializer_list<quint8> tags) const
    {
        if (tags.size() > count)
            return false;
        std::size_t i = 0;
        for (const quint8 tag : tags) {
            if (at[i++].tag != tag)
                return false;
        }
        return true;
    }
};

Children childrenOf(QByteArrayView content)
{
    Children children;
    DerCursor cursor(content);
    while (children.count < kLookedAt && cursor.read(children.at[children.count]))
        ++children.count;
    return children;
}

bool isTime(quint8 tag) { return tag == der::kUtcTime || tag == der::kGeneralizedTime; }

/// Certificate, request and revocation list are all SEQUENCE { to be signed, algorithm, signature
/// }.
Shape shapeOfSigned(const DerElement &signedPart)
{
    const Children c = childrenOf(signedPart.content);
    const quint8 seq = der::kSequence;
    constexpr quint8 kIa5String = 0x16; // the challenge
    if (c.count == 2 && c.startsWith({seq, kIa5String}))
        return Shape::Spkac;
    if (c.startsWith({der::contextConstructed(0), der::kInteger, seq}))
        return Shape::Certificate;
    if (c.startsWith({der::kInteger, seq, seq, seq, seq}))
        return Shape::Certificate; // version 1
    if (c.startsWith({der::kInteger, seq, seq}))
        return c.count > 3 && isTime(c.at[3].tag) ? Shape::RevocationList : Shape::Request;
    if (c.startsWith({seq, seq}) && c.count > 2 && isTime(c.at[2].tag))
        return Shape::RevocationList; // version 1
    return Shape::Unknown;
}

/// What an object is, by its content alone: labels and file names lie.
Shape shapeOf(QByteArrayView der)
{
    // Of BER with indefinite length only the first child is looked at.
    if (der.size() > 4 && der[0] == 0x30 && static_cast<quint8>(der[1]) == 0x80) {
        if (static_cast<quint8>(der[2]) == der::kObjectId)
            return Shape::Pkcs7;
        return static_cast<quint8>(der[2]) == der::kInteger ? Shape::Pkcs12 : Shape::Unknown;
    }
    DerElement outer;
    if (!DerCursor(der).read(der::kSequence, outer))
        return Shape::Unknown;
    const quint8 seq = der::kSequence;
    if (!outer.content.isEmpty() && static_cast<quint8>(outer.content[0]) == der::kObjectId)
        return Shape::Pkcs7;
    const Children c = childrenOf(outer.content);
    if (c.startsWith({seq, seq, der::kBitString}))
        return shapeOfSigned(c.at[0]);
    if (c.startsWith({seq, der::kBitString}))
        return Shape::PublicKey;
    if (c.startsWith({seq, der::kOctetString}))
        return Shape::EncryptedKey;
    if (c.startsWith({der::kEnumerated}))
        return Shape::OcspResponse;
    if (!c.startsWith({der::kInteger}))
        return Shape::Unknown;
    if (c.count == 1) // the rest is BER: only PKCS#12 is met that way
        return smallInteger(c.at[0].content) == 3 ? Shape::Pkcs12 : Shape::Unknown;
    if (c.startsWith({der::kInteger, seq, der::kOctetString}))
        return Shape::PrivateKey;
    if (c.startsWith({der::kInteger, seq}))
        return smallInteger(c.at[0].content) == 3 ? Shape::Pkcs12 : Shape::Unknown;
    if (c.startsWith({der::kInteger, der::kOctetString}))
        return Shape::PrivateKey; // EC, RFC 5915
    if (c.startsWith({der::kInteger, der::kInteger}) && c.count == 2)
        return Shape::RsaPublicKey;
    if (c.startsWith({der::kInteger, der::kInteger, der::kInteger, der::kInteger, der::kInteger,
                      der::kInteger}))
        return Shape::PrivateKey; // RSA or DSA
    return Shape::Unknown;
}

/// Decimal as OpenSSL prints it for numbers of sane length.
QString integerText(QByteArrayView content)
{
    if (content.isEmpty())
        return {};
    if (content.size() > 24 || (static_cast<quint8>(content[0]) & 0x80))
        return QStringLiteral("0x") + QString::fromLatin1(content.toByteArray().toHex());
    const BignumPtr number(BN_bin2bn(bytesOf(content), static_cast<int>(content.size()), nullptr));
    char *text = BN_bn2dec(number.get());
    const QString result = QString::fromLatin1(text);
    OPENSSL_free(text);
    return result;
}

bool readExtensions(QByteArrayView content, const char *base, QList<Extension> &list,
                    QList<GeneralName> *alternativeNames)
{
    DerCursor cursor(content);
    while (!cursor.atEnd()) {
        RawExtension raw;
        if (list.size() >= limits::kExtensions || !readRawExtension(cursor, raw))
            return false;
        list.append(describeExtension(raw, base));
        if (alternativeNames) {
            CertificateIndex index;
            applyExtension(raw, index);
            if (!index.subjectAlternativeNames.isEmpty())
                *alternativeNames = index.subjectAlternativeNames;
        }
    }
    return true;
}

bool readRequestInfo(QByteArrayView der, CsrInfo &info, QByteArrayView &wholeSpki)
{
    DerElement request, signedPart, algorithm, version, name, spki, attributes, attribute, type,
            values, list;
    if (!DerCursor(der).read(der::kSequence, request))
        return false;
    DerCursor outer(request.content);
    if (!outer.read(der::kSequence, signedPart) || !outer.read(der::kSequence, algorithm) ||
        !readAlgorithmName(algorithm.content, info.signatureAlgorithm)) {
        return false;
    }
    DerCursor cursor(signedPart.content);
    const char *errorAt = nullptr;
    if (!cursor.read(der::kInteger, version) || !cursor.read(der::kSequence, name) ||
        !readName(name.whole, info.subject, errorAt) || !cursor.read(der::kSequence, spki)) {
        return false;
    }
    PublicKeyFacts key;
    if (!readPublicKeyFacts(spki.whole, key))
        return false;
    wholeSpki = spki.whole;
    info.keyType = key.type;
    info.keyBits = key.bits;
    info.curve = key.curve;
    if (!cursor.read(der::contextConstructed(0), attributes))
        return cursor.atEnd();
    DerCursor each(attributes.content);
    while (!each.atEnd()) {
        if (!each.read(der::kSequence, attribute))
            return false;
        DerCursor parts(attribute.content);
        if (!parts.read(der::kObjectId, type) || !parts.read(der::kSet, values))
            return false;
        const ObjectNames *names = objectNames(type.content);
        if (!names || (names->nid != NID_ext_req && names->nid != NID_ms_ext_req))
            continue;
        if (!DerCursor(values.content).read(der::kSequence, list) ||
            !readExtensions(list.content, der.data(), info.requestedExtensions,
                            &info.subjectAlternativeNames)) {
            return false;
        }
    }
    return cursor.atEnd();
}

bool readRevocationInfo(QByteArrayView der, CrlInfo &info)
{
    DerElement outerElement, signedPart, algorithm, element, issuer, entries, wrapped, list;
    if (!DerCursor(der).read(der::kSequence, outerElement))
        return false;
    DerCursor outer(outerElement.content);
    if (!outer.read(der::kSequence, signedPart) || !outer.read(der::kSequence, algorithm) ||
        !readAlgorithmName(algorithm.content, info.signatureAlgorithm)) {
        return false;
    }
    DerCursor cursor(signedPart.content);
    if (cursor.nextIs(der::kInteger) && !cursor.skip(der::kInteger))
        return false;
    const char *errorAt = nullptr;
    if (!cursor.skip(der::kSequence) || !cursor.read(der::kSequence, issuer) ||
        !readName(issuer.whole, info.issuer, errorAt) || !cursor.read(element) ||
        !isTime(element.tag)) {
        return false;
    }
    info.thisUpdate = readTime(element);
    if ((cursor.nextIs(der::kUtcTime) || cursor.nextIs(der::kGeneralizedTime)) &&
        cursor.read(element)) {
        info.nextUpdate = readTime(element);
    }
    if (cursor.nextIs(der::kSequence) && cursor.read(entries)) {
        DerCursor each(entries.content);
        while (each.skip(der::kSequence))
            ++info.revokedCount;
        if (!each.atEnd())
            return false;
    }
    if (cursor.read(der::contextConstructed(0), wrapped)) {
        if (!DerCursor(wrapped.content).read(der::kSequence, list) ||
            !readExtensions(list.content, der.data(), info.extensions, nullptr)) {
            return false;
        }
        for (const Extension &extension : info.extensions) {
            DerElement number;
            if (extension.oid == QLatin1StringView("2.5.29.20") &&
                DerCursor(extension.value).read(der::kInteger, number)) {
                info.crlNumber = integerText(number.content);
            }
        }
    }
    return cursor.atEnd();
}

qsizetype partsOf(const DistinguishedName &name) { return name.rdns.size(); }

} // namespace

/// Whether the first element within the object is none that a private key begins with: those
/// (PKCS#8, RSA, DSA, EC) and PKCS#12 begin with a version.
static bool beginsWithoutKey(QByteArrayView object)
{
    if (object.size() < 8 || object[0] != der::kSequence)
        return false;
    const auto length = static_cast<quint8>(object[1]);
    const qsizetype inner = length > 0x80 ? 2 + (length & 0x7f) : 2;
    if (inner >= object.size())
        return false;
    const auto tag = static_cast<quint8>(object[inner]);
    return tag == der::kSequence || tag == der::kObjectId || tag == der::kEnumerated;
}

void ReadSession::addProblem(const QString &id, qsizetype offset, Error error)
{
    if (m_result.problems.size() < limits::kProblems)
        m_result.problems.append({id, offset, std::move(error), {}, {}, false});
    else
        m_full = true; // a thousand things wrong: nobody reads on
}

void ReadSession::addRepair(const QString &id, qsizetype offset)
{
    if (m_result.repairs.size() < limits::kRepairs)
        m_result.repairs.append({id, offset, {}});
}

void ReadSession::addMalformed(qsizetype offset, const QString &detail, QByteArrayView object)
{
    const qsizetype before = m_result.problems.size();
    addProblem(QStringLiteral("malformed-der"), offset,
               Error(ErrorCode::MalformedDer, {QString::number(offset)}, detail));
    const qsizetype kept = std::min(object.size(), limits::kBrokenBytes - m_brokenBytes);
    if (m_result.problems.size() == before || kept < 2 || object[0] != der::kSequence)
        return;
    Problem &problem = m_result.problems.last();
    problem.blanked = !beginsWithoutKey(object);
    problem.der = problem.blanked ? blanked(object.first(kept)) : object.first(kept).toByteArray();
    m_brokenBytes += kept;
}

bool ReadSession::spend(quint64 work, qsizetype offset)
{
    if (work > m_options.maxKdfIterations - m_spent) {
        addLimit(u"kdf-iterations"_s, offset);
        return false;
    }
    m_spent += work;
    return true;
}

Item ReadSession::newItem(ItemType type, QByteArrayView der, const Source &source) const
{
    Item item;
    item.type = type;
    item.offset = source.itemOffset;
    item.label = source.label;
    item.container = source.container;
    item.entry = source.entry;
    item.sha256 = sha256(der);
    if (type != ItemType::PrivateKey && type != ItemType::Pkcs12)
        item.der = der.toByteArray();
    return item;
}

void ReadSession::addItem(Item item)
{
    if (m_result.items.size() >= m_options.maxItems) {
        if (!m_full)
            addLimit(u"items"_s, item.offset);
        m_full = true;
        return;
    }
    m_result.items.append(std::move(item));
}

void ReadSession::readCertificate(QByteArrayView der, const Source &source)
{
    auto index = readCertificateIndex(der);
    if (!index) {
        Error error = index.error();
        if (error.code == ErrorCode::MalformedDer) {
            addMalformed(source.at(error.arguments.value(0).toLongLong()), error.detail, der);
        } else {
            addProblem(QStringLiteral("limit-exceeded"), source.at(0), error);
        }
        return;
    }
    m_nameParts += index->subjectAlternativeNames.size() + partsOf(index->subject) +
                   partsOf(index->issuer) + index->extendedKeyUsage.size();
    if (m_nameParts > limits::kNameParts) {
        addLimit(u"names"_s, source.at(0));
        m_full = true;
        return;
    }
    if (index->keyBits > limits::kKeyBits)
        addLimit(u"key-bits"_s, source.at(0)); // listed, and nothing is computed with it
    Item item = newItem(ItemType::Certificate, der, source);
    item.certificate = std::move(*index);
    addItem(std::move(item));
}

void ReadSession::readRequest(QByteArrayView der, const Source &source)
{
    if (der.size() > limits::kRequestBytes) {
        addLimit(u"request-bytes"_s, source.at(0));
        return;
    }
    // Verifying costs most with a long RSA key; extensions are printed one by one.
    if (!spend(500 + static_cast<quint64>(der.size()) / 4, source.at(0)))
        return;
    CsrInfo info;
    QByteArrayView spki;
    if (!readRequestInfo(der, info, spki)) {
        addMalformed(source.at(0), QStringLiteral("certificate request"), der);
        return;
    }
    if (!spend(signatureWork(spki), source.at(0)))
        return;
    if (info.keyBits <= limits::kKeyBits) {
        const unsigned char *p = bytesOf(der);
        const X509ReqPtr request(d2i_X509_REQ(nullptr, &p, static_cast<long>(der.size())));
        EVP_PKEY *key = request ? X509_REQ_get0_pubkey(request.get()) : nullptr;
        info.signatureValid = key && X509_REQ_verify(request.get(), key) == 1;
        dropOpenSslErrors();
    } else {
        addLimit(u"key-bits"_s, source.at(0));
    }
    Item item = newItem(ItemType::Csr, der, source);
    item.csr = std::move(info);
    addItem(std::move(item));
}

void ReadSession::readRevocationList(QByteArrayView der, const Source &source)
{
    CrlInfo info;
    if (!readRevocationInfo(der, info)) {
        addMalformed(source.at(0), QStringLiteral("revocation list"), der);
        return;
    }
    if (!spend(20 + 5 * static_cast<quint64>(info.extensions.size()), source.at(0)))
        return;
    Item item = newItem(ItemType::Crl, der, source);
    item.crl = std::move(info);
    addItem(std::move(item));
}

void ReadSession::readOcspResponse(QByteArrayView der, const Source &source)
{
    if (der.size() > limits::kPrintedBytes) {
        addLimit(u"response-bytes"_s, source.at(0));
        return;
    }
    if (!spend(100 + static_cast<quint64>(der.size()) / 2, source.at(0)))
        return;
    const unsigned char *p = bytesOf(der);
    const OcspResponsePtr response(d2i_OCSP_RESPONSE(nullptr, &p, static_cast<long>(der.size())));
    if (!response) {
        addMalformed(source.at(0), takeOpenSslErrors(), der);
        return;
    }
    Item item = newItem(ItemType::OcspResponse, der, source);
    const BioPtr bio(BIO_new(BIO_s_mem()));
    OCSP_RESPONSE_print(bio.get(), response.get(), 0);
    dropOpenSslErrors();
    item.text = QString::fromUtf8(bioBytes(bio.get()));
    addItem(std::move(item));
}

void ReadSession::readUnknown(QByteArrayView der, const Source &source)
{
    Item item = newItem(ItemType::Unknown, der, source);
    DerElement element;
    if (source.label.endsWith(QLatin1StringView("PARAMETERS"))) {
        // "EC PARAMETERS" precedes keys that OpenSSL makes: the curve, nothing more.
        if (DerCursor(der).read(der::kObjectId, element)) {
            if (const ObjectNames *names = objectNames(element.content))
                item.text = names->shortName;
        }
    } else {
        addProblem(QStringLiteral("not-recognised"), source.at(0),
                   Error(ErrorCode::NotRecognised, {source.label}));
    }
    addItem(std::move(item));
}

qsizetype ReadSession::readDer(QByteArrayView bytes, const Source &source)
{
    const DerShape form = derShape(bytes, limits::kNesting);
    if (!form.ok) {
        if (form.depth > limits::kNesting)
            addLimit(u"nesting"_s, source.at(form.errorOffset));
        else
            addMalformed(source.at(form.errorOffset), QStringLiteral("lengths do not fit"), bytes);
        return 0;
    }
    const QByteArrayView der = bytes.first(form.length);
    switch (shapeOf(der)) {
    case Shape::Certificate:
        readCertificate(der, source);
        break;
    case Shape::Request:
        readRequest(der, source);
        break;
    case Shape::RevocationList:
        readRevocationList(der, source);
        break;
    case Shape::OcspResponse:
        readOcspResponse(der, source);
        break;
    case Shape::Pkcs7:
        readPkcs7(der, source, form.indefiniteLength);
        break;
    case Shape::Pkcs12:
        readPkcs12(der, source);
        break;
    case Shape::PrivateKey:
        readPrivateKey(der, source, {});
        break;
    case Shape::EncryptedKey:
        readEncryptedKey(der, source);
        break;
    case Shape::PublicKey:
        readPublicKey(der, source);
        break;
    case Shape::RsaPublicKey:
        readRsaPublicKey(der, source);
        break;
    case Shape::Spkac:
        if (!readSpkac(der, source))
            addMalformed(source.at(0), QStringLiteral("SPKAC"), der);
        break;
    case Shape::Unknown:
        readUnknown(der, source);
        break;
    }
    return form.length;
}

} // namespace sekisho::pki
