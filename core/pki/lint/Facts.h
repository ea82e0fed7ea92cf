// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Index.h"
#include "core/pki/Reader.h"

#include <optional>

// Private to core/pki/lint: a certificate as the rules look at it.
namespace sekisho::lint {

/// The parts of a certificate as they stand in its DER, without a decoder that would forgive or
/// slow down. Views into the item's bytes; lives no longer than they do.
class Facts
{
public:
    explicit Facts(const pki::Item &item);

    const pki::Item &item() const { return *m_item; }
    const pki::CertificateIndex &index() const { return *m_item->certificate; }
    QByteArrayView der() const { return m_item->der; }
    /// False: the DER could be read to index depth but not be taken apart here; all below is empty.
    bool isWhole() const { return m_whole; }

    pki::DerElement tbs;
    pki::DerElement version; ///< [0] EXPLICIT, empty if absent
    pki::DerElement serial;
    pki::DerElement innerAlgorithm; ///< tbsCertificate.signature
    pki::DerElement issuer;
    pki::DerElement notBefore;
    pki::DerElement notAfter;
    pki::DerElement subject;
    pki::DerElement spki;
    pki::DerElement issuerUniqueId;  ///< [1], empty if absent
    pki::DerElement subjectUniqueId; ///< [2], empty if absent
    pki::DerElement outerAlgorithm;
    pki::DerElement signature; ///< BIT STRING
    QList<pki::RawExtension> extensions;

    /// The first extension with this OID (dotted), or nullptr.
    const pki::RawExtension *extension(QLatin1StringView oid) const;
    /// Where a part stands in the certificate's DER.
    pki::ByteRange range(QByteArrayView part) const;
    pki::ByteRange range(const pki::DerElement &part) const { return range(part.whole); }
    pki::ByteRange range(const pki::RawExtension *part) const
    {
        return part ? range(part->whole) : pki::ByteRange();
    }

    bool isCa() const { return index().isCa; }
    bool hasPurpose(QLatin1StringView oid) const;
    bool hasKeyUsage(int bit) const; ///< bit n of RFC 5280 4.2.1.3; true without the extension too
    QStringList dnsNames() const;    ///< dNSNames of the SAN, as they stand
    QList<pki::GeneralName> names(QLatin1StringView type) const; ///< of the SAN
    /// The whole names of the CRL distribution points and access descriptions that are URIs.
    QStringList crlUrls() const;
    QStringList ocspUrls() const;
    QStringList caIssuersUrls() const;
    QStringList policyOids() const;
    QByteArrayView subjectKeyId() const;   ///< contents; empty if absent
    QByteArrayView authorityKeyId() const; ///< keyIdentifier; empty if absent
    /// RSA: modulus and exponent, big-endian magnitudes; empty for other keys.
    QByteArrayView rsaModulus() const { return m_modulus; }
    QByteArrayView rsaExponent() const { return m_exponent; }
    /// The period in seconds, both ends inclusive (RFC 5280 4.1.2.5).
    qint64 validitySeconds() const;
    /// "CN=…, O=…" for sentences: what a list shows.
    QString displayName() const { return index().subject.displayName(); }

private:
    const pki::Item *m_item;
    bool m_whole = false;
    QByteArrayView m_modulus;
    QByteArrayView m_exponent;
};

/// OIDs that rules ask for, dotted.
namespace oid {
inline constexpr QLatin1StringView kServerAuth("1.3.6.1.5.5.7.3.1");
inline constexpr QLatin1StringView kClientAuth("1.3.6.1.5.5.7.3.2");
inline constexpr QLatin1StringView kOcspSigning("1.3.6.1.5.5.7.3.9");
inline constexpr QLatin1StringView kEapOverPpp("1.3.6.1.5.5.7.3.13");
inline constexpr QLatin1StringView kEapOverLan("1.3.6.1.5.5.7.3.14");
inline constexpr QLatin1StringView kAnyPurpose("2.5.29.37.0");
inline constexpr QLatin1StringView kSmartCardLogon("1.3.6.1.4.1.311.20.2.2");
inline constexpr QLatin1StringView kUpn("1.3.6.1.4.1.311.20.2.3");
inline constexpr QLatin1StringView kSid("1.3.6.1.4.1.311.25.2");
inline constexpr QLatin1StringView kSubjectKeyId("2.5.29.14");
inline constexpr QLatin1StringView kKeyUsage("2.5.29.15");
inline constexpr QLatin1StringView kSubjectAltName("2.5.29.17");
inline constexpr QLatin1StringView kBasicConstraints("2.5.29.19");
inline constexpr QLatin1StringView kCrlNumber("2.5.29.20");
inline constexpr QLatin1StringView kNameConstraints("2.5.29.30");
inline constexpr QLatin1StringView kCrlDistributionPoints("2.5.29.31");
inline constexpr QLatin1StringView kCertificatePolicies("2.5.29.32");
inline constexpr QLatin1StringView kPolicyMappings("2.5.29.33");
inline constexpr QLatin1StringView kAuthorityKeyId("2.5.29.35");
inline constexpr QLatin1StringView kPolicyConstraints("2.5.29.36");
inline constexpr QLatin1StringView kExtendedKeyUsage("2.5.29.37");
inline constexpr QLatin1StringView kInhibitAnyPolicy("2.5.29.54");
inline constexpr QLatin1StringView kAuthorityInfoAccess("1.3.6.1.5.5.7.1.1");
inline constexpr QLatin1StringView kWlanSsid("1.3.6.1.5.5.7.1.13");
inline constexpr QLatin1StringView kSctList("1.3.6.1.4.1.11129.2.4.2");
} // namespace oid

/// Bits of keyUsage (RFC 5280 4.2.1.3).
namespace usage {
inline constexpr int kDigitalSignature = 0;
inline constexpr int kNonRepudiation = 1;
inline constexpr int kKeyEncipherment = 2;
inline constexpr int kDataEncipherment = 3;
inline constexpr int kKeyAgreement = 4;
inline constexpr int kKeyCertSign = 5;
inline constexpr int kCrlSign = 6;
} // namespace usage

} // namespace sekisho::lint
