// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a certificate and the ones above it say to each other.
#include "core/pki/Limits.h"
#include "core/pki/lint/NameConstraints.h"
#include "core/pki/lint/Parts.h"
#include "core/pki/lint/SignatureAlgorithm.h"

namespace sekisho::lint {

using namespace pki;

namespace {

/// Authorities looked through for one whose name is written differently.
constexpr int kAuthoritiesTried = 2000;
/// Of them, signatures verified.
constexpr int kSignaturesTried = 8;

void serialDuplicate(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const QList<const Facts *> others = judged.around.sameSerial(certificate);
    if (others.isEmpty())
        return;
    report.add({certificate.index().serialHex(), others.constFirst()->displayName()})
            .field("serial")
            .at(certificate.range(certificate.serial));
}

/// The key identifiers do not say that `issuer` is another key than the one that signed.
bool mayHaveSigned(const Facts &certificate, const Facts &issuer)
{
    const QByteArrayView wanted = certificate.authorityKeyId();
    const QByteArrayView offered = issuer.subjectKeyId();
    return wanted.isEmpty() || offered.isEmpty() || wanted == offered;
}

/// OpenSSL 3.0 can verify it: otherwise "does not verify" would say nothing.
bool isVerifiable(const Facts &certificate)
{
    const Algorithm algorithm = readAlgorithm(certificate.outerAlgorithm);
    return algorithm.scheme != Scheme::Unknown && !isPostQuantum(algorithm.scheme) &&
           algorithm.hash != Hash::Md2;
}

constexpr qsizetype kIssuersSeen = 1000;

void sigValid(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    if (!isVerifiable(certificate) || judged.around.issuerOf(certificate))
        return;
    int tried = 0;
    qsizetype seen = 0;
    bool unchecked = false; // with a key beyond anything that is computed with
    const Facts *suspect = nullptr;
    for (const Facts *issuer : judged.around.namedIssuersOf(certificate)) {
        if (++seen > kIssuersSeen)
            return; // the right one may be among the rest
        if (!mayHaveSigned(certificate, *issuer))
            continue;
        if (++tried > kSignaturesTried || judged.around.isSignedBy(certificate, *issuer))
            return;
        suspect = issuer;
        unchecked = unchecked || issuer->index().keyBits > limits::kKeyBits;
    }
    if (suspect && (unchecked || judged.around.isExhausted())) {
        report.add(Severity::Info, {suspect->displayName()}, "unchecked")
                .field("signature")
                .at(certificate.range(certificate.signature));
    } else if (suspect) {
        const bool self = suspect == &certificate;
        report.add({suspect->displayName()}, self ? "self" : "")
                .field("signature")
                .at(certificate.range(certificate.signature));
    }
}

void validityNested(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const Facts *issuer = judged.around.issuerOf(certificate);
    if (!issuer || issuer == &certificate ||
        certificate.index().notAfter <= issuer->index().notAfter) {
        return;
    }
    report.add({timeArgument(certificate.index().notAfter), issuer->displayName(),
                timeArgument(issuer->index().notAfter)})
            .field("not_after")
            .at(certificate.range(certificate.notAfter));
}

void nameEncodingMatch(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    if (certificate.index().selfIssued || !judged.around.namedIssuersOf(certificate).isEmpty())
        return;
    // Nobody here has that very name. One who signed it under a name written otherwise?
    const QByteArrayView wanted = certificate.authorityKeyId();
    int authorities = 0;
    int signatures = 0;
    for (const Facts &candidate : judged.around.certificates()) {
        if (!candidate.isWhole() || !candidate.isCa())
            continue;
        if (++authorities > kAuthoritiesTried)
            return;
        const bool folded = sameNameFolded(certificate.index().issuer, candidate.index().subject);
        const bool keyed = !wanted.isEmpty() && wanted == candidate.subjectKeyId();
        if (!folded && !keyed)
            continue;
        if (++signatures > kSignaturesTried)
            return;
        if (!judged.around.isSignedBy(certificate, candidate))
            continue;
        report.add(folded ? Severity::Warning : Severity::Error,
                   {certificate.index().issuer.oneLine().left(200),
                    candidate.index().subject.oneLine().left(200)},
                   folded ? "encoding" : "name")
                .field("issuer")
                .at(certificate.range(certificate.issuer));
        return;
    }
}

/// Only where a list or a response at hand says so, signed by who may; none of them is no finding.
void revoked(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const auto revocation = judged.around.revocationOf(certificate);
    if (!revocation)
        return;
    // RFC 5280 5.3.1
    const bool onHold = revocation->reason == 6;
    report.add({timeArgument(revocation->when)}, onHold ? "hold" : "")
            .field("serial")
            .at(certificate.range(certificate.serial));
}

/// Said of the end entity, too: a chain with a revoked CA is refused by who checks all of it.
void revokedIssuer(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const QList<const Facts *> chain = judged.around.chainOf(certificate);
    for (qsizetype i = 1; i < chain.size(); ++i) {
        if (const auto revocation = judged.around.revocationOf(*chain.at(i))) {
            report.add({chain.at(i)->displayName(), timeArgument(revocation->when)})
                    .field("issuer")
                    .at(certificate.range(certificate.issuer));
            return;
        }
    }
}

void bcPathLenChain(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const QList<const Facts *> chain = judged.around.chainOf(certificate);
    // RFC 5280 6.1.4 (l), (m): self-issued ones are not counted. An authority counts itself: it
    // could issue nothing that is valid.
    int below = certificate.isCa() && !certificate.index().selfIssued ? 1 : 0;
    for (qsizetype i = 1; i < chain.size(); ++i) {
        const CertificateIndex &issuer = chain.at(i)->index();
        if (issuer.pathLength >= 0 && below > issuer.pathLength) {
            report.add({chain.at(i)->displayName(), QString::number(issuer.pathLength),
                        QString::number(below)})
                    .field("basic_constraints");
            return;
        }
        if (!issuer.selfIssued)
            ++below;
    }
}

void akiMatch(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const RawExtension *extension = certificate.extension(oid::kAuthorityKeyId);
    const Facts *issuer = extension ? judged.around.issuerOf(certificate) : nullptr;
    if (!issuer)
        return;
    const ByteRange place = certificate.range(extension);
    if (!mayHaveSigned(certificate, *issuer)) {
        report.add({QString::fromLatin1(certificate.authorityKeyId().toByteArray().toHex()),
                    QString::fromLatin1(issuer->subjectKeyId().toByteArray().toHex())},
                   "key")
                .field("extensions")
                .at(place);
    }
    for (const DerElement &part : elementsOf(extension->value)) {
        if (part.tag == der::contextConstructed(1)) { // authorityCertIssuer
            const QList<DerElement> names = elementsIn(part.content);
            const auto isIssuers = [&](const DerElement &name) {
                return name.tag == der::contextConstructed(4) &&
                       name.content == issuer->issuer.whole;
            };
            if (std::none_of(names.cbegin(), names.cend(), isIssuers))
                report.add({issuer->displayName()}, "issuer").field("extensions").at(place);
        } else if (part.tag == der::context(2) && part.content != issuer->serial.content) {
            report.add({issuer->index().serialHex()}, "serial").field("extensions").at(place);
        }
    }
}

void ncMatch(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    // RFC 5280 6.1.3 (b): not applied to self-issued authorities on the way.
    if (certificate.index().selfIssued && certificate.isCa())
        return;
    const QList<const Facts *> chain = judged.around.chainOf(certificate);
    for (qsizetype i = 1; i < chain.size(); ++i) {
        const auto refused = refusedName(certificate, *chain.at(i));
        if (!refused)
            continue;
        report.add({refused->name, chain.at(i)->displayName()},
                   refused->excluded ? "excluded" : "permitted")
                .field("subject_alternative_names");
        return;
    }
}

constexpr Roles kAll = kCertificates;
constexpr Roles kNotRoots = kEndEntities | Role::IntermediateCa;

const Rule kRules[] = {
        {"x509.serial.duplicate",
         Severity::Error,
         kAll,
         {},
         {},
         "RFC 5280 4.1.2.2",
         &serialDuplicate,
         true},
        {"x509.sig.valid", Severity::Error, kAll, {}, {}, "RFC 5280 6.1.3", &sigValid, true},
        {"x509.validity.nested",
         Severity::Warning,
         kNotRoots,
         {},
         {},
         "shell model of certificate lifetimes; not required by RFC 5280",
         &validityNested,
         true},
        {"x509.name.encoding-match",
         Severity::Error,
         kAll,
         {},
         {},
         "RFC 5280 4.1.2.4, 7.1; https://github.com/golang/go/issues/31440",
         &nameEncodingMatch,
         true},
        {"x509.revoked",
         Severity::Error,
         kAll,
         {},
         {},
         "RFC 5280 6.3, RFC 6960 4.2.1",
         &revoked,
         true},
        {"x509.revoked.issuer",
         Severity::Error,
         kNotRoots,
         {},
         {},
         "RFC 5280 6.3; RFC 9190 5.4",
         &revokedIssuer,
         true},
        {"x509.bc.pathlen-chain",
         Severity::Error,
         kAll,
         {},
         {},
         "RFC 5280 6.1.4",
         &bcPathLenChain,
         true},
        {"x509.aki.match", Severity::Error, kAll, {}, {}, "RFC 5280 4.2.1.1", &akiMatch, true},
        {"x509.nc.match", Severity::Error, kAll, {}, {}, "RFC 5280 4.2.1.10", &ncMatch, true},
};

} // namespace

std::span<const Rule> x509ChainRules() { return kRules; }

} // namespace sekisho::lint
