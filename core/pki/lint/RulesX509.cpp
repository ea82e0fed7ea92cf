// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Version, serial number, algorithm, dates and encoding of a certificate.
#include "core/pki/asn1/DerStrict.h"
#include "core/pki/lint/Parts.h"
#include "core/pki/lint/RevocationFacts.h"
#include "core/pki/lint/SignatureAlgorithm.h"

namespace sekisho::lint {

using namespace pki;

namespace {

void versionExt(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const int version = certificate.index().version;
    if (version == 3)
        return;
    const ByteRange place = certificate.range(certificate.version);
    if (!certificate.extensions.isEmpty()) {
        report.add({QString::number(version)}).field("version").at(place);
    } else if (kAuthorities.testFlag(judged.role)) {
        report.add({QString::number(version)}, "ca").field("version").at(place);
    }
}

void serialPositive(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const QByteArray &serial = certificate.index().serial;
    const bool zero = serial.isEmpty() || (serial.size() == 1 && serial.front() == 0);
    if (zero || certificate.index().serialNegative) {
        report.add({certificate.index().serialHex()})
                .field("serial")
                .at(certificate.range(certificate.serial));
    }
}

void serialLength(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    if (certificate.serial.content.size() > 20) {
        report.add({QString::number(certificate.serial.content.size())})
                .field("serial")
                .at(certificate.range(certificate.serial));
    }
}

void serialEntropy(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const QByteArray &serial = certificate.index().serial;
    const auto severity = [&] {
        return judged.around.isPubliclyTrusted(certificate) ? Severity::Error : Severity::Notice;
    };
    if (serial.size() < 8) {
        report.add(severity(), {QString::number(bitLength(serial))})
                .field("serial")
                .at(certificate.range(certificate.serial));
        return;
    }
    // A few random octets in front of a counter: five zero octets in a row are no chance.
    if (serial.contains(QByteArrayView("\0\0\0\0\0", 5))) {
        report.add(severity(), {certificate.index().serialHex()}, "counter")
                .field("serial")
                .at(certificate.range(certificate.serial));
    }
}

void sigalgMatch(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    if (certificate.innerAlgorithm.whole != certificate.outerAlgorithm.whole) {
        report.add().field("signature_algorithm").at(certificate.range(certificate.outerAlgorithm));
    }
}

void sigalgParams(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const auto isWrong = [](const Algorithm &algorithm) {
        switch (algorithm.scheme) {
        case Scheme::RsaPkcs1:
            return !algorithm.hasNull;
        case Scheme::Ecdsa:
            return !algorithm.isKeyOid && algorithm.hasParameters;
        case Scheme::EdDsa:
        case Scheme::MlDsa:
        case Scheme::SlhDsa:
        case Scheme::Composite:
            return algorithm.hasParameters;
        default:
            return false;
        }
    };
    const auto tell = [&](const Algorithm &algorithm, const char *field, ByteRange range) {
        const bool rsa = algorithm.scheme == Scheme::RsaPkcs1;
        report.add({}, rsa ? "null" : "absent").field(field).at(range);
    };
    for (const DerElement *part : {&certificate.innerAlgorithm, &certificate.outerAlgorithm}) {
        const Algorithm algorithm = readAlgorithm(*part);
        if (isWrong(algorithm)) {
            tell(algorithm, "signature_algorithm", certificate.range(*part));
            return;
        }
    }
    const Algorithm key = readKeyAlgorithm(certificate.spki.whole);
    if (isWrong(key))
        tell(key, "public_key", certificate.range(certificate.spki));
}

void validityOrder(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const CertificateIndex &index = certificate.index();
    if (index.notBefore.isValid() && index.notAfter.isValid() && index.notBefore > index.notAfter) {
        report.add({timeArgument(index.notBefore), timeArgument(index.notAfter)})
                .field("not_after")
                .at(certificate.range(certificate.notAfter));
    }
}

void validityEncoding(const Judged &judged, Reporter &report)
{
    int told = 0;
    const auto judge = [&](const DerElement &time, const char *field, bool alwaysGeneralized) {
        if (time.whole.isEmpty() || told >= kMostFindings)
            return;
        const char *problem = timeProblem(time);
        if (alwaysGeneralized && problem && qstrcmp(problem, "generalized") == 0)
            problem = nullptr; // RFC 6960 4.2.2.1 has it so
        if (!problem)
            return;
        ++told;
        const QByteArrayView text =
                time.content.first(std::min<qsizetype>(40, time.content.size()));
        report.add({QString::fromLatin1(text)}, problem)
                .field(field)
                .at({time.whole.data() - judged.item.der.constData(), time.whole.size()});
    };
    if (judged.certificate) {
        judge(judged.certificate->notBefore, "not_before", false);
        judge(judged.certificate->notAfter, "not_after", false);
    } else if (judged.role == Role::Crl) {
        const CrlFacts crl(judged.item);
        judge(crl.thisUpdate, "this_update", false);
        judge(crl.nextUpdate, "next_update", false);
        DerCursor entries(crl.entries);
        RevokedEntry entry;
        while (told < kMostFindings && readRevokedEntry(entries, entry))
            judge(entry.date, "revoked", false);
    } else if (judged.role == Role::OcspResponse) {
        const OcspFacts response(judged.item);
        judge(response.producedAt, "produced_at", true);
        for (const OcspAnswer &answer : response.answers) {
            judge(answer.thisUpdate, "this_update", true);
            judge(answer.nextUpdate, "next_update", true);
        }
    }
}

void validityNow(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const CertificateIndex &index = certificate.index();
    const QDateTime &now = judged.around.now();
    if (!now.isValid())
        return;
    if (index.notBefore.isValid() && now < index.notBefore) {
        report.add(Severity::Error,
                   {timeArgument(index.notBefore),
                    QString::number(daysBetween(now, index.notBefore))},
                   "future")
                .field("not_before")
                .at(certificate.range(certificate.notBefore));
    }
    if (!index.notAfter.isValid())
        return;
    const ByteRange place = certificate.range(certificate.notAfter);
    if (now > index.notAfter) {
        report.add(Severity::Error,
                   {timeArgument(index.notAfter),
                    QString::number(daysBetween(index.notAfter, now))},
                   "expired")
                .field("not_after")
                .at(place);
        return;
    }
    const qint64 days = daysBetween(now, index.notAfter);
    if (days > 90)
        return;
    const char *variant = days <= 1 ? "day" : days <= 7 ? "week" : days <= 30 ? "month" : "quarter";
    report.add(days <= 30 ? Severity::Warning : Severity::Notice,
               {QString::number(days), timeArgument(index.notAfter)}, variant)
            .field("not_after")
            .at(place);
}

void validityNoWellDefined(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    if (certificate.notAfter.content == QByteArrayView("99991231235959Z"))
        report.add().field("not_after").at(certificate.range(certificate.notAfter));
}

void derStrict(const Judged &judged, Reporter &report)
{
    int told = 0;
    for (const DerFinding &finding : strictFindings(judged.item.der, 4 * kMostFindings)) {
        const char *variant = "other";
        switch (finding.rule) {
        case DerRule::TimeForm:         // x509.validity.encoding
        case DerRule::StringCharacters: // x509.name.printable-alphabet, x509.name.utf8-valid
            continue;
        case DerRule::TrailingData:
            variant = "trailing";
            break;
        case DerRule::IndefiniteLength:
        case DerRule::NonMinimalLength:
            variant = "length";
            break;
        case DerRule::NonMinimalTag:
        case DerRule::ConstructedString:
        case DerRule::WrongForm:
            variant = "tag";
            break;
        case DerRule::BooleanLength:
        case DerRule::BooleanNotFf:
            variant = "boolean";
            break;
        case DerRule::IntegerEmpty:
        case DerRule::NonMinimalInteger:
            variant = "integer";
            break;
        case DerRule::BitStringUnusedBits:
        case DerRule::BitStringTrailingZeros:
            variant = "bit-string";
            break;
        case DerRule::SetOrder:
            variant = "set-order";
            break;
        case DerRule::DefaultEncoded:
            variant = "default";
            break;
        case DerRule::Malformed:
        case DerRule::NullNotEmpty:
        case DerRule::BadObjectIdentifier:
            break;
        }
        report.add({QString::number(finding.offset)}, variant).at({finding.offset, 1});
        if (++told == kMostFindings)
            break;
    }
}

void uniqueId(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    if (!certificate.issuerUniqueId.whole.isEmpty())
        report.add().at(certificate.range(certificate.issuerUniqueId));
    else if (!certificate.subjectUniqueId.whole.isEmpty())
        report.add().at(certificate.range(certificate.subjectUniqueId));
}

constexpr Roles kAll = kCertificates;
constexpr Roles kNotRoots = kEndEntities | Role::IntermediateCa;
constexpr Roles kDated = kAll | Role::Crl | Role::OcspResponse;
constexpr Roles kSignedDer = kDated | Role::Csr;

const Rule kRules[] = {
        {"x509.version.ext", Severity::Error, kAll, {}, {}, "RFC 5280 4.1.2.1", &versionExt, true},
        {"x509.serial.positive",
         Severity::Error,
         kAll,
         {},
         {},
         "RFC 5280 4.1.2.2",
         &serialPositive,
         true},
        {"x509.serial.length",
         Severity::Error,
         kAll,
         {},
         {},
         "RFC 5280 4.1.2.2",
         &serialLength,
         true},
        {"x509.serial.entropy",
         Severity::Error,
         kNotRoots,
         {},
         {},
         "CA/Browser Forum Baseline Requirements 7.1",
         &serialEntropy,
         true},
        {"x509.sigalg.match",
         Severity::Error,
         kAll,
         {},
         {},
         "RFC 5280 4.1.1.2",
         &sigalgMatch,
         true},
        {"x509.sigalg.params",
         Severity::Warning,
         kAll,
         {},
         {},
         "RFC 4055, RFC 5758, RFC 8410, RFC 9881",
         &sigalgParams,
         true},
        {"x509.validity.order",
         Severity::Error,
         kAll,
         {},
         {},
         "RFC 5280 4.1.2.5",
         &validityOrder,
         true},
        {"x509.validity.encoding",
         Severity::Error,
         kDated,
         {},
         {},
         "RFC 5280 4.1.2.5.1, 4.1.2.5.2",
         &validityEncoding,
         true},
        {"x509.validity.now", Severity::Error, kAll, {}, {}, "RFC 5280 6.1.3", &validityNow, true},
        {"x509.validity.nowelldefined",
         Severity::Info,
         kAll,
         {},
         {},
         "RFC 5280 4.1.2.5",
         &validityNoWellDefined,
         true},
        {"x509.der.strict", Severity::Warning, kSignedDer, {}, {}, "ITU-T X.690", &derStrict, true},
        {"x509.unique-id", Severity::Notice, kAll, {}, {}, "RFC 5280 4.1.2.8", &uniqueId, true},
};

} // namespace

std::span<const Rule> x509Rules() { return kRules; }

} // namespace sekisho::lint
