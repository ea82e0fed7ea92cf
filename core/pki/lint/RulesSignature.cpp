// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signature algorithms that clients refuse.
#include "core/pki/lint/Parts.h"
#include "core/pki/lint/SignatureAlgorithm.h"

namespace sekisho::lint {

using namespace pki;

namespace {

void md5Sha1(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const Hash hash = readAlgorithm(certificate.outerAlgorithm).hash;
    const ByteRange place = certificate.range(certificate.outerAlgorithm);
    if (hash == Hash::Md2 || hash == Hash::Md4 || hash == Hash::Md5) {
        report.add(Severity::Error, {hashName(hash)}, "md5").field("signature_algorithm").at(place);
    } else if (hash == Hash::Sha1) {
        // Nobody checks what a root says of itself.
        const bool root = judged.role == Role::RootCa;
        report.add(root ? Severity::Info : Severity::Error, {}, root ? "root" : "sha1")
                .field("signature_algorithm")
                .at(place);
    }
}

void rsaPss(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    if (certificate.index().keyType == KeyType::RsaPss) {
        report.add({}, "key").field("public_key").at(certificate.range(certificate.spki));
    } else if (readAlgorithm(certificate.outerAlgorithm).scheme == Scheme::RsaPss) {
        report.add().field("signature_algorithm").at(certificate.range(certificate.outerAlgorithm));
    }
}

/// The key's scheme if it is one of those asked for, else the signature's.
template <class Wanted>
bool usesScheme(const Facts &certificate, Wanted wanted)
{
    return wanted(readKeyAlgorithm(certificate.spki.whole).scheme) ||
           wanted(readAlgorithm(certificate.outerAlgorithm).scheme);
}

void edDsa(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    if (!usesScheme(certificate, [](Scheme scheme) { return scheme == Scheme::EdDsa; }))
        return;
    const ByteRange place = certificate.range(certificate.outerAlgorithm);
    report.add(Severity::Error, {}, "windows")
            .field("signature_algorithm")
            .at(place)
            .on(Platform::Windows);
    report.add(Severity::Warning, {}, "others")
            .field("signature_algorithm")
            .at(place)
            .on(Platforms(Platform::Apple) | Platform::Android);
}

void postQuantum(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    if (!usesScheme(certificate, isPostQuantum))
        return;
    const ByteRange place = certificate.range(certificate.outerAlgorithm);
    report.add(Severity::Error, {}, "systems")
            .field("signature_algorithm")
            .at(place)
            .on(Platforms(Platform::Windows) | Platform::Apple | Platform::Android |
                Platform::ChromeOs);
    report.add(Severity::Info, {}, "lab")
            .field("signature_algorithm")
            .at(place)
            .on(Platform::WpaSupplicant);
}

constexpr Roles kAll = kCertificates;

const Rule kRules[] = {
        {"sig.md5-sha1",
         Severity::Error,
         kAll,
         {},
         {},
         "https://support.apple.com/en-us/103769, SSL_CTX_set_security_level(3)",
         &md5Sha1},
        {"sig.rsapss", Severity::Notice, kAll, {}, {}, "RFC 4055; reports of users", &rsaPss},
        {"sig.eddsa",
         Severity::Error,
         kAll,
         Platforms(Platform::Windows) | Platform::Apple | Platform::Android,
         {},
         "RFC 8410",
         &edDsa},
        {"sig.pqc",
         Severity::Error,
         kAll,
         kSupplicants,
         {},
         "RFC 9881, RFC 9909; OpenSSL 3.5",
         &postQuantum},
};

} // namespace

std::span<const Rule> signatureRules() { return kRules; }

} // namespace sekisho::lint
