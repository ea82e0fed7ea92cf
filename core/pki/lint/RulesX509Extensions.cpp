// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Extensions of one certificate: which ones, basic constraints, usages, key identifiers, policies.
#include "core/pki/Digest.h"
#include "core/pki/Objects.h"
#include "core/pki/lint/Parts.h"
#include "core/pki/lint/RevocationFacts.h"

#include <QCryptographicHash>

#include <bit>

namespace sekisho::lint {

using namespace pki;

namespace {

constexpr QByteArrayView kAnyPolicy("\x55\x1d\x20", 3); // 2.5.29.32, then 0

bool isAnyPolicy(QByteArrayView oid)
{
    return oid.size() == 4 && oid.startsWith(kAnyPolicy) && oid[3] == 0;
}

QString extensionName(QByteArrayView oid)
{
    const ObjectNames *names = objectNames(oid);
    return names ? names->longName : QString();
}

void extDuplicate(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    QList<const RawExtension *> sorted;
    sorted.reserve(certificate.extensions.size());
    for (const RawExtension &extension : certificate.extensions)
        sorted.append(&extension);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const RawExtension *a, const RawExtension *b) {
                         return std::lexicographical_compare(a->oid.begin(), a->oid.end(),
                                                             b->oid.begin(), b->oid.end());
                     });
    const auto twice = std::adjacent_find(
            sorted.cbegin(), sorted.cend(),
            [](const RawExtension *a, const RawExtension *b) { return a->oid == b->oid; });
    if (twice != sorted.cend()) {
        report.add({extensionName((*twice)->oid)})
                .field("extensions")
                .at(certificate.range(*(twice + 1)));
    }
}

/// What OpenSSL 3 processes (X509_supported_extension(3)); key identifiers have rules of their own.
bool isUnderstood(QByteArrayView oid)
{
    static constexpr QLatin1StringView kUnderstood[] = {
            oid::kSubjectKeyId,
            oid::kAuthorityKeyId,
            oid::kKeyUsage,
            oid::kSubjectAltName,
            oid::kBasicConstraints,
            oid::kNameConstraints,
            oid::kCrlDistributionPoints,
            oid::kCertificatePolicies,
            oid::kPolicyMappings,
            oid::kPolicyConstraints,
            oid::kExtendedKeyUsage,
            oid::kInhibitAnyPolicy,
            QLatin1StringView("2.16.840.1.113730.1.1"), // Netscape certificate type
            QLatin1StringView("1.3.6.1.5.5.7.1.7"),     // address blocks, RFC 3779
            QLatin1StringView("1.3.6.1.5.5.7.1.8"),     // AS numbers, RFC 3779
            QLatin1StringView("1.3.6.1.5.5.7.1.14"),    // proxy certificates, RFC 3820
            QLatin1StringView("1.3.6.1.5.5.7.48.1.5"),  // OCSP no check
    };
    const ObjectNames *names = objectNames(oid);
    return names && std::any_of(std::begin(kUnderstood), std::end(kUnderstood),
                                [&](QLatin1StringView known) { return names->dotted == known; });
}

void extUnknownCritical(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    int told = 0;
    for (const RawExtension &extension : certificate.extensions) {
        if (!extension.critical || isUnderstood(extension.oid))
            continue;
        report.add({extensionName(extension.oid)})
                .field("extensions")
                .at(certificate.range(&extension));
        if (++told == kMostFindings)
            return;
    }
}

/// Said of the end entity too: it is the one that is refused.
void bcOfIssuers(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const QList<const Facts *> chain = judged.around.chainOf(certificate);
    for (qsizetype i = 1; i < chain.size(); ++i) {
        // A root without the extension (X.509 v1 had none) is taken for what it is trusted as.
        if (chain.at(i)->isCa() || judged.around.isSelfSigned(*chain.at(i)))
            continue;
        report.add({chain.at(i)->displayName()}, "issuer")
                .field("issuer")
                .at(certificate.range(certificate.issuer));
        return;
    }
}

void bcPresentCritical(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    if (judged.role != Role::RootCa && judged.role != Role::IntermediateCa) {
        bcOfIssuers(judged, report);
        return;
    }
    const RawExtension *constraints = certificate.extension(oid::kBasicConstraints);
    if (!constraints) {
        report.add({}, "missing").field("basic_constraints");
        return;
    }
    const ByteRange place = certificate.range(constraints);
    if (!certificate.isCa())
        report.add({}, "not-ca").field("basic_constraints").at(place);
    else if (!constraints->critical)
        report.add(Severity::Warning, {}, "not-critical").field("basic_constraints").at(place);
}

void bcLeaf(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    if (certificate.isCa()) {
        report.add()
                .field("basic_constraints")
                .at(certificate.range(certificate.extension(oid::kBasicConstraints)));
    }
}

void bcPathLenLeaf(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const RawExtension *constraints = certificate.extension(oid::kBasicConstraints);
    if (!constraints)
        return;
    for (const DerElement &part : elementsOf(constraints->value)) {
        if (part.tag != der::kInteger)
            continue;
        const bool negative =
                !part.content.isEmpty() && (static_cast<quint8>(part.content[0]) & 0x80);
        const ByteRange place = certificate.range(constraints);
        if (negative)
            report.add({}, "negative").field("basic_constraints").at(place);
        else if (!certificate.isCa())
            report.add({QString::number(smallInteger(part.content))}, "not-ca")
                    .field("basic_constraints")
                    .at(place);
        else if (!certificate.hasKeyUsage(usage::kKeyCertSign))
            report.add({QString::number(smallInteger(part.content))}, "no-cert-sign")
                    .field("basic_constraints")
                    .at(place);
    }
}

/// Whether one of the revocation lists here bears the certificate's name.
bool issuesCrls(const Judged &judged)
{
    const QList<Item> &items = judged.around.items();
    return std::any_of(items.cbegin(), items.cend(), [&](const Item &item) {
        return item.type == ItemType::Crl &&
               CrlFacts(item).issuer.whole == judged.certificate->subject.whole;
    });
}

void kuCa(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const RawExtension *bits = certificate.extension(oid::kKeyUsage);
    if (!bits) {
        report.add({}, "missing").field("key_usage");
        return;
    }
    const ByteRange place = certificate.range(bits);
    if (!certificate.hasKeyUsage(usage::kKeyCertSign))
        report.add({}, "no-cert-sign").field("key_usage").at(place);
    if (!certificate.hasKeyUsage(usage::kCrlSign) && issuesCrls(judged))
        report.add(Severity::Warning, {}, "no-crl-sign").field("key_usage").at(place);
    if (!bits->critical)
        report.add(Severity::Warning, {}, "not-critical").field("key_usage").at(place);
}

void kuEncoding(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const RawExtension *extension = certificate.extension(oid::kKeyUsage);
    if (!extension)
        return;
    DerElement bits;
    const ByteRange place = certificate.range(extension);
    if (!DerCursor(extension->value).read(der::kBitString, bits) ||
        !isValidBitString(bits.content)) {
        report.add().field("key_usage").at(place);
        return;
    }
    const bool any = std::any_of(bits.content.begin() + 1, bits.content.end(),
                                 [](char octet) { return octet != 0; });
    if (!any) {
        report.add({}, "empty").field("key_usage").at(place);
        return;
    }
    // Named bits: no trailing zero bits (X.690 11.2.2).
    const auto last = static_cast<quint8>(bits.content.back());
    if (last == 0 || std::countr_zero(last) != bits.content.front())
        report.add().field("key_usage").at(place);
}

void kuLeafCertSign(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    if (certificate.index().hasKeyUsage && certificate.hasKeyUsage(usage::kKeyCertSign)) {
        report.add()
                .field("key_usage")
                .at(certificate.range(certificate.extension(oid::kKeyUsage)));
    }
}

constexpr quint16 bit(int number) { return static_cast<quint16>(1u << number); }

/// RFC 5280 4.2.1.12: of these key usages a purpose needs one; 0 = not laid down.
quint16 usagesFor(const QString &purpose)
{
    constexpr quint16 kSigning = bit(usage::kDigitalSignature);
    constexpr quint16 kProof = kSigning | bit(usage::kNonRepudiation);
    if (purpose == oid::kServerAuth)
        return kSigning | bit(usage::kKeyEncipherment) | bit(usage::kKeyAgreement);
    if (purpose == oid::kClientAuth)
        return kSigning | bit(usage::kKeyAgreement);
    if (purpose == QLatin1StringView("1.3.6.1.5.5.7.3.3")) // codeSigning
        return kSigning;
    if (purpose == QLatin1StringView("1.3.6.1.5.5.7.3.4")) // emailProtection
        return kProof | bit(usage::kKeyEncipherment) | bit(usage::kKeyAgreement);
    if (purpose == QLatin1StringView("1.3.6.1.5.5.7.3.8") || purpose == oid::kOcspSigning)
        return kProof; // timeStamping, OCSPSigning
    return 0;
}

void kuEkuConsistent(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    if (!certificate.index().hasKeyUsage)
        return;
    for (const QString &purpose : certificate.index().extendedKeyUsage) {
        const quint16 needed = usagesFor(purpose);
        if (needed && !(needed & certificate.index().keyUsage)) {
            report.add({extendedKeyUsageName(purpose)})
                    .field("key_usage")
                    .at(certificate.range(certificate.extension(oid::kKeyUsage)));
        }
    }
}

void ekuCriticalAny(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const RawExtension *purposes = certificate.extension(oid::kExtendedKeyUsage);
    if (purposes && purposes->critical && certificate.hasPurpose(oid::kAnyPurpose))
        report.add().field("extended_key_usage").at(certificate.range(purposes));
}

/// OpenSSL refuses it when strict (X509_V_FLAG_X509_STRICT), as who holds certificates against
/// the profile alone wants it; in use every device takes it.
Severity missingKeyId(const Judged &judged)
{
    return judged.around.profiles() == Profiles(Profile::Rfc5280) ? Severity::Error
                                                                  : Severity::Warning;
}

void akiPresent(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    if (!certificate.authorityKeyId().isEmpty())
        return;
    if (certificate.index().selfIssued && judged.around.isSelfSigned(certificate))
        return;
    report.add(missingKeyId(judged))
            .field("extensions")
            .at(certificate.range(certificate.extension(oid::kAuthorityKeyId)));
}

void notCritical(const Judged &judged, Reporter &report, QLatin1StringView oid)
{
    const RawExtension *extension = judged.certificate->extension(oid);
    if (extension && extension->critical)
        report.add().field("extensions").at(judged.certificate->range(extension));
}

void akiNonCritical(const Judged &judged, Reporter &report)
{
    notCritical(judged, report, oid::kAuthorityKeyId);
}

void skiNonCritical(const Judged &judged, Reporter &report)
{
    notCritical(judged, report, oid::kSubjectKeyId);
}

void skiCa(const Judged &judged, Reporter &report)
{
    if (judged.certificate->subjectKeyId().isEmpty())
        report.add(missingKeyId(judged)).field("extensions");
}

void skiMethod(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const QByteArrayView id = certificate.subjectKeyId();
    const QList<DerElement> parts = elementsIn(certificate.spki.content);
    if (id.isEmpty() || parts.size() != 2 || parts.at(1).content.isEmpty())
        return;
    const QByteArrayView bits = parts.at(1).content.sliced(1);
    const QByteArray digest = sha1(bits);
    if (id == digest)
        return; // method 1 of RFC 5280 4.2.1.2: what nearly everybody uses
    const ByteRange place = certificate.range(certificate.extension(oid::kSubjectKeyId));
    QByteArray sixtyBits = digest.last(8); // method 2: 0100 and the least significant 60 bits
    sixtyBits[0] = static_cast<char>(0x40 | (sixtyBits[0] & 0x0f));
    if (id == sixtyBits) {
        report.add({}, "sixty-bits").field("extensions").at(place);
        return;
    }
    // RFC 7093 2: the leftmost 160 bits of a SHA-2 digest of the bits, or a digest of the whole.
    const auto hashed = [](QByteArrayView data, QCryptographicHash::Algorithm algorithm) {
        QCryptographicHash hash(algorithm);
        hash.addData(data);
        return hash.result();
    };
    const std::pair<QCryptographicHash::Algorithm, const char *> kMethods[] = {
            {QCryptographicHash::Sha256, "SHA-256"},
            {QCryptographicHash::Sha384, "SHA-384"},
            {QCryptographicHash::Sha512, "SHA-512"}};
    for (const auto &[algorithm, name] : kMethods) {
        const bool leftmost = id == hashed(bits, algorithm).first(20);
        if (leftmost || id == hashed(certificate.spki.whole, algorithm)) {
            report.add({QString::fromLatin1(name)}, "rfc7093").field("extensions").at(place);
            return;
        }
    }
    report.add({}, "other").field("extensions").at(place);
}

void policyCritical(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    for (const QLatin1StringView oid :
         {oid::kPolicyMappings, oid::kPolicyConstraints, oid::kInhibitAnyPolicy}) {
        const RawExtension *extension = certificate.extension(oid);
        if (extension && !extension->critical) {
            report.add({extensionName(extension->oid)})
                    .field("extensions")
                    .at(certificate.range(extension));
        }
    }
}

void policyAnyMapping(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const RawExtension *mappings = certificate.extension(oid::kPolicyMappings);
    if (!mappings)
        return;
    for (const DerElement &mapping : elementsOf(mappings->value)) {
        for (const DerElement &policy : elementsIn(mapping.content)) {
            if (isAnyPolicy(policy.content)) {
                report.add().field("extensions").at(certificate.range(mappings));
                return;
            }
        }
    }
}

void policyEmpty(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    for (const QLatin1StringView oid :
         {oid::kCertificatePolicies, oid::kPolicyMappings, oid::kPolicyConstraints}) {
        const RawExtension *extension = certificate.extension(oid);
        if (extension && elementsOf(extension->value).isEmpty()) {
            report.add({extensionName(extension->oid)})
                    .field("extensions")
                    .at(certificate.range(extension));
        }
    }
}

constexpr Roles kAll = kCertificates;
constexpr Roles kNotRoots = kEndEntities | Role::IntermediateCa;

const Rule kRules[] = {
        {"x509.ext.duplicate", Severity::Error, kAll, {}, {}, "RFC 5280 4.2", &extDuplicate, true},
        {"x509.ext.unknown-critical",
         Severity::Error,
         kAll,
         {},
         {},
         "RFC 5280 4.2, 6.1.4",
         &extUnknownCritical,
         true},
        {"x509.bc.present-critical",
         Severity::Error,
         kAll,
         {},
         {},
         "RFC 5280 4.2.1.9",
         &bcPresentCritical,
         true},
        {"x509.bc.leaf",
         Severity::Error,
         kEndEntities,
         {},
         {},
         "RFC 5280 4.2.1.9, CA/Browser Forum Baseline Requirements 7.1.2.7.8",
         &bcLeaf,
         true},
        {"x509.bc.pathlen-leaf",
         Severity::Error,
         kAll,
         {},
         {},
         "RFC 5280 4.2.1.9",
         &bcPathLenLeaf,
         true},
        {"x509.ku.ca", Severity::Error, kAuthorities, {}, {}, "RFC 5280 4.2.1.3", &kuCa, true},
        {"x509.ku.encoding",
         Severity::Error,
         kAll,
         {},
         {},
         "RFC 5280 4.2.1.3, ITU-T X.690 11.2",
         &kuEncoding,
         true},
        {"x509.ku.leaf-certsign",
         Severity::Error,
         kEndEntities,
         {},
         {},
         "RFC 5280 4.2.1.3",
         &kuLeafCertSign,
         true},
        {"x509.ku-eku.consistent",
         Severity::Warning,
         kEndEntities,
         {},
         {},
         "RFC 5280 4.2.1.12",
         &kuEkuConsistent,
         true},
        {"x509.eku.critical-any",
         Severity::Notice,
         kEndEntities,
         {},
         {},
         "RFC 5280 4.2.1.12",
         &ekuCriticalAny,
         true},
        {"x509.aki.present",
         Severity::Error,
         kNotRoots,
         {},
         {},
         "RFC 5280 4.2.1.1, OpenSSL -x509_strict",
         &akiPresent,
         true},
        {"x509.aki.noncritical",
         Severity::Error,
         kAll,
         {},
         {},
         "RFC 5280 4.2.1.1",
         &akiNonCritical,
         true},
        {"x509.ski.noncritical",
         Severity::Error,
         kAll,
         {},
         {},
         "RFC 5280 4.2.1.2",
         &skiNonCritical,
         true},
        {"x509.ski.ca",
         Severity::Error,
         kAuthorities,
         {},
         {},
         "RFC 5280 4.2.1.2, OpenSSL -x509_strict",
         &skiCa,
         true},
        {"x509.ski.method",
         Severity::Info,
         kAll,
         {},
         {},
         "RFC 5280 4.2.1.2, RFC 7093",
         &skiMethod,
         true},
        {"x509.policy.critical",
         Severity::Warning,
         Role::IntermediateCa,
         {},
         {},
         "RFC 5280 4.2.1.5, 4.2.1.11, 4.2.1.14",
         &policyCritical,
         true},
        {"x509.policy.any-mapping",
         Severity::Warning,
         Role::IntermediateCa,
         {},
         {},
         "RFC 5280 4.2.1.5",
         &policyAnyMapping,
         true},
        {"x509.policy.empty",
         Severity::Warning,
         Role::IntermediateCa,
         {},
         {},
         "RFC 5280 4.2.1.4, 4.2.1.5, 4.2.1.11",
         &policyEmpty,
         true},
};

} // namespace

std::span<const Rule> x509ExtensionRules() { return kRules; }

} // namespace sekisho::lint
