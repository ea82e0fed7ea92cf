// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/CertificateFields.h"
#include "core/pki/Digest.h"
#include "core/pki/Extensions.h"
#include "core/pki/Limits.h"
#include "core/pki/Names.h"
#include "core/pki/Objects.h"
#include "core/pki/OpenSslHandles.h"
#include "core/pki/Reader.h"
#include "core/pki/Urls.h"

namespace sekisho::pki {

namespace {

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
    // Where nobody looked, a self-issued one is taken at its word.
    const bool root = details.selfSigned || !details.selfSignedKnown;
    if (index.isCa || (index.version == 1 && root))
        return {root ? QStringLiteral("root-ca") : QStringLiteral("intermediate-ca")};
    QStringList roles;
    if (index.extendedKeyUsage.contains(QStringLiteral("1.3.6.1.5.5.7.3.1")))
        roles.append(QStringLiteral("radius-server"));
    if (index.extendedKeyUsage.contains(QStringLiteral("1.3.6.1.5.5.7.3.2")))
        roles.append(QStringLiteral("client"));
    roles.append(QStringLiteral("leaf"));
    return roles;
}

X509Ptr decoded(QByteArrayView der)
{
    const unsigned char *p = bytesOf(der);
    return X509Ptr(d2i_X509(nullptr, &p, static_cast<long>(der.size())));
}

bool verifiesItself(X509 *certificate)
{
    EVP_PKEY *key = certificate ? X509_get0_pubkey(certificate) : nullptr;
    return key && X509_verify(certificate, key) == 1;
}

} // namespace

Result<CertificateDetails> readCertificateFields(QByteArrayView der, SignatureBudget *budget)
{
    auto index = readCertificateIndex(der);
    if (!index)
        return tl::unexpected(index.error());
    if (index->keyBits > limits::kKeyBits)
        return fail(ErrorCode::LimitExceeded, {QStringLiteral("key-bits")});
    CertificateDetails details;
    details.index = std::move(*index);
    details.der = der.toByteArray();
    const QByteArrayView spki = certificateSpki(der);
    details.spkiSha256 = sha256(spki);
    PublicKeyFacts facts;
    if (readPublicKeyFacts(spki, facts))
        details.publicKeyAlgorithm = facts.algorithm;

    if (details.index.selfIssued) {
        SignatureBudget own;
        details.selfSignedKnown = (budget ? budget : &own)->take(spki);
        details.selfSigned = details.selfSignedKnown && verifiesItself(decoded(der).get());
    }

    for (const RawExtension &raw : rawExtensions(der)) {
        const ObjectNames *names = objectNames(raw.oid);
        const int nid = names ? names->nid : NID_undef;
        if (nid == NID_crl_distribution_points)
            details.crlDistributionPoints = distributionPointUris(raw.value);
        else if (nid == NID_info_access) {
            details.ocspUrls = accessUris(raw.value, NID_ad_OCSP);
            details.caIssuersUrls = accessUris(raw.value, NID_ad_ca_issuers);
        }
        details.extensions.append(describeExtension(raw, der.data()));
    }
    details.roles = rolesOf(details);
    dropOpenSslErrors(); // of an unusable key or extension; its absence shows
    return details;
}

Result<CertificateDetails> readCertificateDetails(QByteArrayView der)
{
    auto details = readCertificateFields(der);
    if (!details)
        return details;
    const X509Ptr certificate = decoded(der);
    if (!certificate)
        return fail(ErrorCode::MalformedDer, {QStringLiteral("0")}, takeOpenSslErrors());
    details->publicKeyText = printedKey(X509_get0_pubkey(certificate.get()));

    const BioPtr bio(BIO_new(BIO_s_mem()));
    // As `openssl x509 -text -nameopt oneline,-esc_msb,utf8` prints it: names stay readable.
    if (X509_print_ex(bio.get(), certificate.get(),
                      XN_FLAG_ONELINE & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB), 0))
        details->text = QString::fromUtf8(bioBytes(bio.get()));
    dropOpenSslErrors(); // of an unusable key or extension; its absence shows
    return details;
}

} // namespace sekisho::pki
