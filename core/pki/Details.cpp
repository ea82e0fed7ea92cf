// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Digest.h"
#include "core/pki/Extensions.h"
#include "core/pki/Limits.h"
#include "core/pki/Names.h"
#include "core/pki/Objects.h"
#include "core/pki/OpenSslHandles.h"
#include "core/pki/Reader.h"

namespace sekisho::pki {

namespace {

QStringList distributionPointUris(QByteArrayView value)
{
    QStringList uris;
    DerElement sequence, point, name, fullName, general;
    if (!DerCursor(value).read(der::kSequence, sequence))
        return uris;
    DerCursor points(sequence.content);
    while (points.read(der::kSequence, point)) {
        if (!DerCursor(point.content).read(der::contextConstructed(0), name) ||
            !DerCursor(name.content).read(der::contextConstructed(0), fullName)) {
            continue;
        }
        DerCursor names(fullName.content);
        while (names.read(general)) {
            GeneralName read;
            if (general.tag == der::context(6) && readGeneralName(general, read))
                uris.append(read.value);
        }
    }
    return uris;
}

void readInformationAccess(QByteArrayView value, CertificateDetails &details)
{
    DerElement sequence, access, method, location;
    if (!DerCursor(value).read(der::kSequence, sequence))
        return;
    DerCursor list(sequence.content);
    while (list.read(der::kSequence, access)) {
        DerCursor fields(access.content);
        GeneralName name;
        if (!fields.read(der::kObjectId, method) || !fields.read(location) ||
            location.tag != der::context(6) || !readGeneralName(location, name)) {
            continue;
        }
        const ObjectNames *names = objectNames(method.content);
        if (names && names->nid == NID_ad_OCSP)
            details.ocspUrls.append(name.value);
        else if (names && names->nid == NID_ad_ca_issuers)
            details.caIssuersUrls.append(name.value);
    }
}

QString printedKey(const EVP_PKEY *key)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    if (!key || !EVP_PKEY_print_public(bio.get(), key, 0, nullptr)) {
        dropOpenSslErrors();
        return {};
    }
    return QString::fromUtf8(bioBytes(bio.get())).trimmed();
}

/// What a certificate can be by itself. A certificate without extended key usage is not restricted
/// to anything and gets "leaf" alone.
QStringList rolesOf(const CertificateDetails &details)
{
    const CertificateIndex &index = details.index;
    // X.509 v1 roots have no extension to say that they are one.
    if (index.isCa || (index.version == 1 && details.selfSigned))
        return {details.selfSigned ? QStringLiteral("root-ca") : QStringLiteral("intermediate-ca")};
    QStringList roles;
    if (index.extendedKeyUsage.contains(QStringLiteral("1.3.6.1.5.5.7.3.1")))
        roles.append(QStringLiteral("radius-server"));
    if (index.extendedKeyUsage.contains(QStringLiteral("1.3.6.1.5.5.7.3.2")))
        roles.append(QStringLiteral("client"));
    roles.append(QStringLiteral("leaf"));
    return roles;
}

} // namespace

Result<CertificateDetails> readCertificateDetails(QByteArrayView der)
{
    auto index = readCertificateIndex(der);
    if (!index)
        return tl::unexpected(index.error());
    if (index->keyBits > limits::kKeyBits)
        return fail(ErrorCode::LimitExceeded, {QStringLiteral("key-bits")});
    const unsigned char *p = bytesOf(der);
    const X509Ptr certificate(d2i_X509(nullptr, &p, static_cast<long>(der.size())));
    if (!certificate) {
        return fail(ErrorCode::MalformedDer, {QStringLiteral("0")}, takeOpenSslErrors());
    }

    CertificateDetails details;
    details.index = std::move(*index);
    details.der = der.toByteArray();
    const QByteArrayView spki = certificateSpki(der);
    details.spkiSha256 = sha256(spki);
    PublicKeyFacts facts;
    if (readPublicKeyFacts(spki, facts))
        details.publicKeyAlgorithm = facts.algorithm;

    EVP_PKEY *key = X509_get0_pubkey(certificate.get());
    details.publicKeyText = printedKey(key);
    details.selfSigned =
            details.index.selfIssued && key && X509_verify(certificate.get(), key) == 1;

    for (const RawExtension &raw : rawExtensions(der)) {
        const ObjectNames *names = objectNames(raw.oid);
        const int nid = names ? names->nid : NID_undef;
        if (nid == NID_crl_distribution_points)
            details.crlDistributionPoints = distributionPointUris(raw.value);
        else if (nid == NID_info_access)
            readInformationAccess(raw.value, details);
        details.extensions.append(describeExtension(raw, der.data()));
    }
    details.roles = rolesOf(details);

    const BioPtr bio(BIO_new(BIO_s_mem()));
    // As `openssl x509 -text -nameopt oneline,-esc_msb,utf8` prints it: names stay readable.
    if (X509_print_ex(bio.get(), certificate.get(),
                      XN_FLAG_ONELINE & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB), 0))
        details.text = QString::fromUtf8(bioBytes(bio.get()));
    dropOpenSslErrors(); // of an unusable key or extension; its absence shows
    return details;
}

} // namespace sekisho::pki
