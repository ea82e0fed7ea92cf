// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/verify/CertificatePool.h"

#include "core/pki/Der.h"
#include "core/pki/Index.h"
#include "core/pki/Limits.h"
#include "core/pki/Objects.h"

namespace sekisho::pki {

namespace {

// Far beyond any name; canonicalising costs several times its length.
constexpr qsizetype kNameBytes = 64 * 1024;
constexpr qsizetype kCrlBytes = 64 * 1024 * 1024;
// OpenSSL sorts its list of policies anew for each one it adds: quadratic at best.
constexpr int kPolicies = 500;

bool hashName(QByteArrayView der, unsigned long &hash)
{
    if (der.size() > kNameBytes)
        return false;
    const unsigned char *p = bytesOf(der);
    const X509NamePtr name(d2i_X509_NAME(nullptr, &p, static_cast<long>(der.size())));
    if (!name)
        return false;
    int ok = 0;
    hash = X509_NAME_hash_ex(name.get(), nullptr, nullptr, &ok);
    return ok == 1;
}

auto malformed(qsizetype offset)
{
    return fail(ErrorCode::MalformedDer, {QString::number(offset)}, takeOpenSslErrors());
}

/// certificatePolicies or policyMappings (RFC 5280 4.2.1.4, 4.2.1.5) with more than kPolicies.
bool hasTooManyPolicies(QByteArrayView certificate)
{
    for (const RawExtension &extension : rawExtensions(certificate)) {
        const ObjectNames *names = objectNames(extension.oid);
        if (!names || (names->nid != NID_certificate_policies && names->nid != NID_policy_mappings))
            continue;
        DerElement list;
        if (!DerCursor(extension.value).read(der::kSequence, list))
            continue;
        int count = 0;
        for (DerCursor each(list.content); each.skip(der::kSequence);) {
            if (++count > kPolicies)
                return true;
        }
    }
    return false;
}

/// The whole of `der` is one element of a bearable depth.
Result<> checkShape(QByteArrayView der, qsizetype maxBytes)
{
    if (der.size() > maxBytes)
        return fail(ErrorCode::LimitExceeded, {QStringLiteral("size")});
    const DerShape shape = derShape(der, limits::kNesting);
    if (!shape.ok && shape.depth > limits::kNesting)
        return fail(ErrorCode::LimitExceeded, {QStringLiteral("depth")});
    if (!shape.ok || shape.indefiniteLength)
        return malformed(shape.errorOffset);
    if (shape.length != der.size())
        return malformed(shape.length);
    return {};
}

} // namespace

Result<X509Ptr> decodeCertificate(QByteArrayView der)
{
    if (const auto shape = checkShape(der, limits::kCertificateBytes); !shape)
        return tl::unexpected(shape.error());
    PublicKeyFacts facts;
    if (readPublicKeyFacts(certificateSpki(der), facts) && facts.bits > limits::kKeyBits)
        return fail(ErrorCode::LimitExceeded, {QStringLiteral("key-bits")});
    if (hasTooManyPolicies(der))
        return fail(ErrorCode::LimitExceeded, {QStringLiteral("policies")});
    const unsigned char *p = bytesOf(der);
    X509Ptr certificate(d2i_X509(nullptr, &p, static_cast<long>(der.size())));
    if (!certificate || p != bytesOf(der) + der.size())
        return malformed(0);
    return certificate;
}

Result<X509CrlPtr> decodeCrl(QByteArrayView der)
{
    if (const auto shape = checkShape(der, kCrlBytes); !shape)
        return tl::unexpected(shape.error());
    const unsigned char *p = bytesOf(der);
    X509CrlPtr crl(d2i_X509_CRL(nullptr, &p, static_cast<long>(der.size())));
    if (!crl || p != bytesOf(der) + der.size())
        return malformed(0);
    return crl;
}

bool nameHashes(QByteArrayView der, NameHashes &hashes)
{
    DerElement whole;
    DerElement signedPart;
    DerElement issuer;
    DerElement subject;
    DerCursor outer(der);
    if (!outer.read(der::kSequence, whole))
        return false;
    DerCursor certificate(whole.content);
    if (!certificate.read(der::kSequence, signedPart))
        return false;
    DerCursor fields(signedPart.content);
    if (fields.nextIs(der::contextConstructed(0)) && !fields.skip(der::contextConstructed(0)))
        return false;
    // serialNumber, signature, issuer, validity, subject (RFC 5280 4.1)
    const bool read = fields.skip(der::kInteger) && fields.skip(der::kSequence) &&
                      fields.read(der::kSequence, issuer) && fields.skip(der::kSequence) &&
                      fields.read(der::kSequence, subject);
    return read && hashName(issuer.whole, hashes.issuer) && hashName(subject.whole, hashes.subject);
}

CertificatePool::CertificatePool(const QList<QByteArray> &ders)
    : m_ders(ders)
    , m_hashes(static_cast<size_t>(ders.size()))
{
    for (qsizetype i = 0; i < m_ders.size(); ++i) {
        NameHashes &hashes = m_hashes[static_cast<size_t>(i)];
        if (nameHashes(m_ders.at(i), hashes))
            m_bySubject[hashes.subject].append(i);
    }
    dropOpenSslErrors();
}

QSet<unsigned long> reachableNames(const NameHashes &leaf, const CertificatePool &trusted,
                                   const CertificatePool &untrusted)
{
    // The leaf's own name too: it may stand among the anchors itself.
    QSet<unsigned long> seen{leaf.subject, leaf.issuer};
    QList<unsigned long> open{leaf.subject, leaf.issuer};
    while (!open.isEmpty()) {
        const unsigned long name = open.takeLast();
        for (const CertificatePool *pool : {&trusted, &untrusted}) {
            const QList<qsizetype> places = pool->bySubject(name);
            for (const qsizetype place : places) {
                const unsigned long next = pool->hashesOf(place).issuer;
                if (!seen.contains(next)) {
                    seen.insert(next);
                    open.append(next);
                }
            }
        }
    }
    return seen;
}

} // namespace sekisho::pki
