// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys: size, kind, weaknesses, reuse and how a private one is kept.
#include "core/pki/lint/KeyWeakness.h"
#include "core/pki/lint/Parts.h"
#include "core/pki/lint/SignatureAlgorithm.h"

#include <QDate>

namespace sekisho::lint {

using namespace pki;

namespace {

bool isRsa(KeyType type) { return type == KeyType::Rsa || type == KeyType::RsaPss; }

void rsaSize(const Judged &judged, Reporter &report)
{
    const PublicKey key = publicKeyOf(judged);
    if (!isRsa(key.type) || key.bits <= 0)
        return;
    const QStringList bits{QString::number(key.bits)};
    if (key.bits < 1024) {
        report.add(Severity::Error, bits, "1024").field("public_key").at(key.range);
    } else if (key.bits < 2048) {
        report.add(Severity::Error, bits, "2048")
                .field("public_key")
                .at(key.range)
                .on(Platforms(Platform::Apple) | Platform::WpaSupplicant);
    } else if (key.bits > 8192) {
        report.add(Severity::Warning, bits, "8192").field("public_key").at(key.range);
    } else if (key.bits > 4096) {
        report.add(Severity::Notice, bits, "4096").field("public_key").at(key.range);
    } else if (key.bits < 3072 && judged.certificate &&
               judged.certificate->index().notAfter.date().year() > 2030) {
        // NIST SP 800-57 part 1, table 4: 112 bits of security through 2030.
        report.add(Severity::Notice,
                   {bits.constFirst(), timeArgument(judged.certificate->index().notAfter)}, "2030")
                .field("public_key")
                .at(key.range);
    }
}

void rsaExponent(const Judged &judged, Reporter &report)
{
    const PublicKey key = publicKeyOf(judged);
    if (!isRsa(key.type) || key.exponent.isEmpty())
        return;
    const qint64 value = key.exponent.size() <= 4
                                 ? key.exponent.toByteArray().toHex().toLongLong(nullptr, 16)
                                 : -1; // larger than 32 bits
    const bool even = (static_cast<quint8>(key.exponent.back()) & 1) == 0;
    if (even || value == 1) {
        report.add(Severity::Error, {value < 0 ? QString() : QString::number(value)}, "invalid")
                .field("public_key")
                .at(key.range);
    } else if (value >= 0 && value < 65537) {
        report.add(Severity::Warning, {QString::number(value)}, "small")
                .field("public_key")
                .at(key.range);
    }
}

void rsaWeak(const Judged &judged, Reporter &report)
{
    const PublicKey key = publicKeyOf(judged);
    if (!isRsa(key.type) || key.modulus.isEmpty())
        return;
    const auto tell = [&](Severity severity, QStringList arguments, const char *variant) {
        report.add(severity, std::move(arguments), variant).field("public_key").at(key.range);
    };
    if (const int factor = smallFactor(key.modulus))
        tell(Severity::Error, {QString::number(factor)}, "small-factor");
    else if (hasRocaFingerprint(key.modulus))
        tell(Severity::Error, {}, "roca");
    if (hasCloseFactors(key.modulus))
        tell(Severity::Error, {}, "fermat");
    const auto &isListed = judged.around.options().isListedWeakKey;
    if (isListed && isListed(key.modulus, key.bits))
        tell(Severity::Error, {}, "debian");
    if (key.bits % 8 != 0)
        tell(Severity::Notice, {QString::number(key.bits)}, "odd-size");
}

/// The parameters of an EC key's AlgorithmIdentifier are a curve by name.
bool hasNamedCurve(QByteArrayView spki)
{
    DerElement info, identifier, parameters;
    if (!DerCursor(spki).read(der::kSequence, info) ||
        !DerCursor(info.content).read(der::kSequence, identifier)) {
        return true;
    }
    DerCursor cursor(identifier.content);
    return cursor.skip(der::kObjectId) && cursor.read(der::kObjectId, parameters);
}

void ecCurve(const Judged &judged, Reporter &report)
{
    const PublicKey key = publicKeyOf(judged);
    if (key.type != KeyType::Ec)
        return;
    if (!key.spki.isEmpty() ? !hasNamedCurve(key.spki) : key.curve.isEmpty()) {
        report.add(Severity::Error, {}, "explicit").field("public_key").at(key.range);
        return;
    }
    if (key.curve == QLatin1StringView("prime256v1") ||
        key.curve == QLatin1StringView("secp384r1") ||
        key.curve == QLatin1StringView("secp521r1")) {
        return;
    }
    report.add(Severity::Warning, {key.curve}, "uncommon")
            .field("public_key")
            .at(key.range)
            .on(Platforms(Platform::Windows) | Platform::Apple | Platform::Android);
}

void dsa(const Judged &judged, Reporter &report)
{
    const PublicKey key = publicKeyOf(judged);
    if (key.type == KeyType::Dsa)
        report.add().field("public_key").at(key.range);
}

/// OpenSSL's security level of one link; a root's own signature is nobody's concern.
int levelOf(const Facts &certificate, bool root)
{
    const CertificateIndex &index = certificate.index();
    const int key =
            securityLevel(index.keyType, index.keyBits, readKeyAlgorithm(certificate.spki.whole));
    return root ? key : std::min(key, securityLevel(readAlgorithm(certificate.outerAlgorithm)));
}

void secLevel(const Judged &judged, Reporter &report)
{
    const QList<const Facts *> chain = judged.around.chainOf(*judged.certificate);
    int lowest = 5;
    const Facts *weakest = judged.certificate;
    for (const Facts *link : chain) {
        const int level = levelOf(*link, link->index().selfIssued);
        if (level < lowest) {
            lowest = level;
            weakest = link;
        }
    }
    const QStringList arguments{QString::number(lowest), weakest->displayName()};
    if (lowest < 2)
        report.add(Severity::Error, arguments, "low").field("public_key");
    else
        report.add(Severity::Info, arguments).field("public_key");
}

void wpa3Suite192(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const CertificateIndex &index = certificate.index();
    const bool goodEc =
            index.keyType == KeyType::Ec && index.curve == QLatin1StringView("secp384r1");
    const bool goodRsa = isRsa(index.keyType) && index.keyBits >= 3072;
    if (!goodEc && !goodRsa)
        report.add({}, "key").field("public_key").at(certificate.range(certificate.spki));
    const Algorithm algorithm = readAlgorithm(certificate.outerAlgorithm);
    const bool goodScheme = algorithm.scheme == Scheme::Ecdsa ||
                            algorithm.scheme == Scheme::RsaPkcs1 ||
                            algorithm.scheme == Scheme::RsaPss;
    if (!goodScheme || algorithm.hash != Hash::Sha384) {
        report.add({index.signatureAlgorithm}, "signature")
                .field("signature_algorithm")
                .at(certificate.range(certificate.outerAlgorithm));
    }
}

void reuse(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const QList<const Facts *> others = judged.around.sameKey(certificate);
    if (others.isEmpty())
        return;
    const ByteRange place = certificate.range(certificate.spki);
    const Facts &other = *others.constFirst();
    const QStringList arguments{other.displayName(), timeArgument(other.index().notBefore)};
    const bool server = certificate.hasPurpose(oid::kServerAuth);
    const bool shared = certificate.index().subject.oneLine() != other.index().subject.oneLine() &&
                        server != other.hasPurpose(oid::kServerAuth);
    report.add(arguments, shared ? "shared" : "").field("public_key").at(place);
    if (judged.around.has(Profile::ClientCitrix)) {
        report.add(Severity::Error, arguments, "citrix")
                .field("public_key")
                .at(place)
                .on(Platform::Citrix);
    }
}

void knownPublic(const Judged &judged, Reporter &report)
{
    const PublicKey key = publicKeyOf(judged);
    const char *owner = nullptr;
    if (!key.spki.isEmpty())
        owner = knownPublicKey(key.spki);
    else if (judged.item.key)
        owner = knownPublicKeyByDigest(judged.item.key->spkiSha256);
    if (owner)
        report.add({QString::fromLatin1(owner)}).field("public_key").at(key.range);
}

void encLegacyPem(const Judged &judged, Reporter &report)
{
    if (judged.item.key && judged.item.key->encrypted &&
        judged.item.key->encryption.contains(QLatin1StringView("(traditional)"))) {
        report.add({judged.item.key->encryption}).field("encryption");
    }
}

void encNone(const Judged &judged, Reporter &report)
{
    if (judged.item.key && !judged.item.key->encrypted && judged.item.container.isEmpty())
        report.add().field("encryption");
}

constexpr Roles kAll = kCertificates;
constexpr Roles kKeys = kAll | Role::Csr | Role::PrivateKey;

const Rule kRules[] = {
        {"key.rsa.size",
         Severity::Error,
         kKeys,
         {},
         {},
         "https://support.apple.com/en-us/103769, SSL_CTX_set_security_level(3)",
         &rsaSize},
        {"key.rsa.exponent",
         Severity::Error,
         kKeys,
         {},
         {},
         "CA/Browser Forum Baseline Requirements 6.1.6",
         &rsaExponent},
        {"key.rsa.weak",
         Severity::Error,
         kKeys,
         {},
         {},
         "CA/Browser Forum Baseline Requirements 6.1.1.3",
         &rsaWeak},
        {"key.ec.curve",
         Severity::Error,
         kKeys,
         {},
         {},
         "CA/Browser Forum Baseline Requirements 6.1.5, RFC 5480",
         &ecCurve},
        {"key.dsa",
         Severity::Error,
         kKeys,
         {},
         {},
         "CA/Browser Forum Baseline Requirements 1.7.1",
         &dsa},
        {"key.seclevel",
         Severity::Error,
         kEndEntities,
         {},
         {},
         "https://docs.openssl.org/3.0/man3/SSL_CTX_set_security_level/",
         &secLevel},
        {"key.wpa3-192",
         Severity::Error,
         kAll,
         {},
         Profile::Wpa3Suite192,
         "WPA3 specification, 192-bit mode",
         &wpa3Suite192},
        {"key.reuse",
         Severity::Notice,
         kEndEntities,
         {},
         {},
         "Citrix Endpoint Management: certificates and authentication",
         &reuse},
        {"key.known-public",
         Severity::Error,
         kKeys,
         {},
         {},
         "test suites of OpenSSL and CPython",
         &knownPublic},
        {"key.enc.legacy-pem",
         Severity::Notice,
         Role::PrivateKey,
         {},
         {},
         "OpenSSL EVP_BytesToKey(3)",
         &encLegacyPem},
        {"key.enc.none",
         Severity::Warning,
         Role::PrivateKey,
         {},
         {},
         "RFC 5958 section 6",
         &encNone},
};

} // namespace

std::span<const Rule> keyRules() { return kRules; }

} // namespace sekisho::lint
