// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/RevocationFacts.h"

namespace sekisho::lint {

using namespace pki;

namespace {

constexpr qsizetype kMostAnswers = 256;
constexpr qsizetype kMostExtensions = 1000;
constexpr QByteArrayView kBasicResponse("\x2b\x06\x01\x05\x05\x07\x30\x01\x01");
constexpr QByteArrayView kNonce("\x2b\x06\x01\x05\x05\x07\x30\x01\x02");

ByteRange rangeIn(QByteArrayView der, QByteArrayView part)
{
    if (part.isEmpty() || part.data() < der.data() ||
        part.data() + part.size() > der.data() + der.size()) {
        return {};
    }
    return {part.data() - der.data(), part.size()};
}

QList<RawExtension> readExtensions(QByteArrayView content)
{
    QList<RawExtension> list;
    DerCursor cursor(content);
    RawExtension extension;
    while (list.size() < kMostExtensions && !cursor.atEnd() && readRawExtension(cursor, extension))
        list.append(std::exchange(extension, {}));
    return list;
}

bool readTime(DerCursor &cursor, DerElement &time)
{
    return (cursor.nextIs(der::kUtcTime) || cursor.nextIs(der::kGeneralizedTime)) &&
           cursor.read(time);
}

bool readAnswer(DerCursor &cursor, OcspAnswer &answer)
{
    DerElement single, id, algorithm, oid, nameHash, keyHash, serial, status, wrapped;
    if (!cursor.read(der::kSequence, single))
        return false;
    DerCursor fields(single.content);
    if (!fields.read(der::kSequence, id) || !fields.read(status) ||
        !fields.read(der::kGeneralizedTime, answer.thisUpdate)) {
        return false;
    }
    DerCursor parts(id.content);
    if (!parts.read(der::kSequence, algorithm) || !parts.read(der::kOctetString, nameHash) ||
        !parts.read(der::kOctetString, keyHash) || !parts.read(der::kInteger, serial) ||
        !DerCursor(algorithm.content).read(der::kObjectId, oid)) {
        return false;
    }
    if (fields.read(der::contextConstructed(0), wrapped))
        DerCursor(wrapped.content).read(answer.nextUpdate);
    answer.whole = single.whole;
    answer.hashAlgorithm = oid.content;
    answer.nameHash = nameHash.content;
    answer.keyHash = keyHash.content;
    answer.serial = serial.content;
    answer.status = status.tag & 0x1f;
    return true;
}

} // namespace

CrlFacts::CrlFacts(const Item &item)
    : m_der(item.der)
{
    DerElement whole;
    if (!DerCursor(m_der).read(der::kSequence, whole))
        return;
    DerCursor outer(whole.content);
    if (!outer.read(der::kSequence, tbs) || !outer.read(der::kSequence, algorithm) ||
        !outer.read(der::kBitString, signature)) {
        return;
    }
    DerCursor fields(tbs.content);
    fields.read(der::kInteger, version);
    if (!fields.skip(der::kSequence) || !fields.read(der::kSequence, issuer) ||
        !readTime(fields, thisUpdate)) {
        return;
    }
    readTime(fields, nextUpdate);
    DerElement list, wrapped;
    if (fields.read(der::kSequence, list))
        entries = list.content;
    if (fields.read(der::contextConstructed(0), wrapped) &&
        DerCursor(wrapped.content).read(der::kSequence, list)) {
        extensions = readExtensions(list.content);
    }
    m_whole = true;
}

const RawExtension *CrlFacts::extension(QByteArrayView oid) const
{
    for (const RawExtension &candidate : extensions) {
        if (candidate.oid == oid)
            return &candidate;
    }
    return nullptr;
}

ByteRange CrlFacts::range(QByteArrayView part) const { return rangeIn(m_der, part); }

bool readRevokedEntry(DerCursor &entries, RevokedEntry &entry)
{
    DerElement whole, list;
    entry = {};
    if (entries.atEnd() || !entries.read(der::kSequence, whole))
        return false;
    DerCursor fields(whole.content);
    if (!fields.read(der::kInteger, entry.serial) || !readTime(fields, entry.date))
        return false;
    if (fields.read(der::kSequence, list))
        entry.extensions = list.content;
    entry.whole = whole.whole;
    return true;
}

OcspFacts::OcspFacts(const Item &item)
    : m_der(item.der)
{
    DerElement response, element, bytes, octets, basic, oid;
    if (!DerCursor(m_der).read(der::kSequence, response))
        return;
    DerCursor outer(response.content);
    if (!outer.read(der::kEnumerated, element))
        return;
    status = static_cast<int>(smallInteger(element.content));
    if (!outer.read(der::contextConstructed(0), element) ||
        !DerCursor(element.content).read(der::kSequence, bytes)) {
        return;
    }
    DerCursor inner(bytes.content);
    if (!inner.read(der::kObjectId, oid) || oid.content != kBasicResponse ||
        !inner.read(der::kOctetString, octets) ||
        !DerCursor(octets.content).read(der::kSequence, basic)) {
        return;
    }
    DerCursor parts(basic.content);
    if (!parts.read(der::kSequence, tbs) || !parts.read(der::kSequence, algorithm) ||
        !parts.read(der::kBitString, signature)) {
        return;
    }
    DerElement wrapped, list, certificate;
    if (parts.read(der::contextConstructed(0), wrapped) &&
        DerCursor(wrapped.content).read(der::kSequence, list)) {
        DerCursor cursor(list.content);
        while (certificates.size() < 16 && cursor.read(der::kSequence, certificate))
            certificates.append(certificate.whole.toByteArray());
    }
    // ResponseData: version [0] DEFAULT v1, responderID, producedAt, responses, extensions [1].
    DerCursor fields(tbs.content);
    fields.skip(der::contextConstructed(0));
    DerElement responder, responses;
    if (!fields.read(responder) || !fields.read(der::kGeneralizedTime, producedAt) ||
        !fields.read(der::kSequence, responses)) {
        return;
    }
    if (responder.tag == der::contextConstructed(1))
        responderName = responder.content;
    else if (DerCursor(responder.content).read(der::kOctetString, octets))
        responderKeyHash = octets.content;
    DerCursor cursor(responses.content);
    OcspAnswer answer;
    while (answers.size() < kMostAnswers && !cursor.atEnd() && readAnswer(cursor, answer))
        answers.append(std::exchange(answer, {}));
    if (fields.read(der::contextConstructed(1), wrapped) &&
        DerCursor(wrapped.content).read(der::kSequence, list)) {
        for (const RawExtension &extension : readExtensions(list.content)) {
            if (extension.oid == kNonce)
                nonce = extension.value;
        }
    }
    m_whole = true;
}

ByteRange OcspFacts::range(QByteArrayView part) const { return rangeIn(m_der, part); }

void collectRevokedSerials(const Item &item, QSet<QByteArray> &serials)
{
    if (item.type == ItemType::Crl) {
        const CrlFacts crl(item);
        DerCursor entries(crl.entries);
        RevokedEntry entry;
        while (readRevokedEntry(entries, entry))
            serials.insert(entry.serial.content.toByteArray());
    } else if (item.type == ItemType::OcspResponse) {
        const OcspFacts response(item);
        for (const OcspAnswer &answer : response.answers) {
            if (answer.status == der::contextConstructed(1)) // revoked, RFC 6960 4.2.1
                serials.insert(answer.serial.toByteArray());
        }
    }
}

} // namespace sekisho::lint
