// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/SignatureAlgorithm.h"

namespace sekisho::lint {

using namespace pki;

namespace {

// Content octets of the arcs that algorithms hang from.
constexpr QByteArrayView kPkcs1("\x2a\x86\x48\x86\xf7\x0d\x01\x01");      // 1.2.840.113549.1.1
constexpr QByteArrayView kEcdsa("\x2a\x86\x48\xce\x3d\x04");              // 1.2.840.10045.4
constexpr QByteArrayView kEcPublicKey("\x2a\x86\x48\xce\x3d\x02\x01");    // 1.2.840.10045.2.1
constexpr QByteArrayView kX957("\x2a\x86\x48\xce\x38\x04");               // 1.2.840.10040.4: DSA
constexpr QByteArrayView kOiw("\x2b\x0e\x03\x02");                        // 1.3.14.3.2
constexpr QByteArrayView kCurdle("\x2b\x65");                             // 1.3.101 (RFC 8410)
constexpr QByteArrayView kNistHashes("\x60\x86\x48\x01\x65\x03\x04\x02"); // 2.16.840.1.101.3.4.2
constexpr QByteArrayView kNistSignatures("\x60\x86\x48\x01\x65\x03\x04\x03"); // …3.4.3
// Composites: the arc of the drafts up to 2025 (2.16.840.1.114027.80), and id-alg 37 to 54.
constexpr QByteArrayView kDraftComposite("\x60\x86\x48\x01\x86\xfa\x6b\x50");
constexpr QByteArrayView kPkixAlgorithms("\x2b\x06\x01\x05\x05\x07\x06"); // 1.3.6.1.5.5.7.6

/// The one arc below `prefix`, -1 if `oid` is something else.
int arcBelow(QByteArrayView prefix, QByteArrayView oid)
{
    return oid.size() == prefix.size() + 1 && oid.startsWith(prefix)
                   ? static_cast<quint8>(oid.back())
                   : -1;
}

Hash hashByOid(QByteArrayView oid)
{
    if (arcBelow(kOiw, oid) == 26)
        return Hash::Sha1;
    switch (arcBelow(kNistHashes, oid)) {
    case 1:
    case 6: // SHA-512/256
        return Hash::Sha256;
    case 2:
        return Hash::Sha384;
    case 3:
        return Hash::Sha512;
    case 4:
    case 5: // SHA-512/224
        return Hash::Sha224;
    case 7:
    case 8:
    case 9:
    case 10:
        return Hash::Sha3;
    default:
        return Hash::Unknown;
    }
}

/// RSASSA-PSS-params (RFC 4055 3.1): [0] hashAlgorithm DEFAULT sha1.
Hash pssHash(const DerElement &parameters)
{
    DerElement wrapped, algorithm, oid;
    if (parameters.tag != der::kSequence)
        return Hash::Unknown;
    if (!DerCursor(parameters.content).read(der::contextConstructed(0), wrapped))
        return Hash::Sha1;
    if (!DerCursor(wrapped.content).read(der::kSequence, algorithm) ||
        !DerCursor(algorithm.content).read(der::kObjectId, oid)) {
        return Hash::Unknown;
    }
    return hashByOid(oid.content);
}

void readPkcs1(int arc, Algorithm &algorithm)
{
    algorithm.scheme = arc == 10 ? Scheme::RsaPss : Scheme::RsaPkcs1;
    switch (arc) {
    case 1:
        algorithm.isKeyOid = true;
        break;
    case 2:
        algorithm.hash = Hash::Md2;
        break;
    case 3:
        algorithm.hash = Hash::Md4;
        break;
    case 4:
        algorithm.hash = Hash::Md5;
        break;
    case 5:
        algorithm.hash = Hash::Sha1;
        break;
    case 11:
    case 16: // with SHA-512/256
        algorithm.hash = Hash::Sha256;
        break;
    case 12:
        algorithm.hash = Hash::Sha384;
        break;
    case 13:
        algorithm.hash = Hash::Sha512;
        break;
    case 14:
    case 15: // with SHA-512/224
        algorithm.hash = Hash::Sha224;
        break;
    default:
        break;
    }
}

void readNist(int arc, Algorithm &algorithm)
{
    if (arc >= 1 && arc <= 8) { // DSA with SHA-2 and SHA-3
        algorithm.scheme = Scheme::Dsa;
        constexpr Hash kHashes[] = {Hash::Sha224, Hash::Sha256, Hash::Sha384, Hash::Sha512};
        algorithm.hash = arc <= 4 ? kHashes[arc - 1] : Hash::Sha3;
    } else if (arc >= 9 && arc <= 12) {
        algorithm.scheme = Scheme::Ecdsa;
        algorithm.hash = Hash::Sha3;
    } else if (arc >= 13 && arc <= 16) {
        algorithm.scheme = Scheme::RsaPkcs1;
        algorithm.hash = Hash::Sha3;
    } else if ((arc >= 17 && arc <= 19) || (arc >= 32 && arc <= 34)) { // RFC 9881, HashML-DSA
        algorithm.scheme = Scheme::MlDsa;
    } else if ((arc >= 20 && arc <= 31) || (arc >= 35 && arc <= 46)) { // RFC 9909
        algorithm.scheme = Scheme::SlhDsa;
    }
}

void readEcdsa(QByteArrayView oid, Algorithm &algorithm)
{
    algorithm.scheme = Scheme::Ecdsa;
    if (arcBelow(kEcdsa, oid) == 1)
        algorithm.hash = Hash::Sha1;
    if (oid.size() == kEcdsa.size() + 2 && oid[kEcdsa.size()] == 3) {
        constexpr Hash kHashes[] = {Hash::Sha224, Hash::Sha256, Hash::Sha384, Hash::Sha512};
        const int arc = oid.back();
        if (arc >= 1 && arc <= 4)
            algorithm.hash = kHashes[arc - 1];
    }
}

int levelOfBits(int bits)
{
    // SSL_CTX_set_security_level(3): 80, 112, 128, 192, 256 bits of security.
    constexpr int kLevels[] = {80, 112, 128, 192, 256};
    int level = 0;
    while (level < 5 && bits >= kLevels[level])
        ++level;
    return level;
}

} // namespace

Algorithm readAlgorithm(const DerElement &identifier)
{
    Algorithm algorithm;
    DerElement element, parameters;
    DerCursor cursor(identifier.content);
    if (!cursor.read(der::kObjectId, element))
        return algorithm;
    algorithm.hasParameters = cursor.read(parameters);
    algorithm.hasNull = algorithm.hasParameters && parameters.tag == der::kNull;
    const QByteArrayView oid = element.content;
    if (const int pkcs1 = arcBelow(kPkcs1, oid); pkcs1 >= 0) {
        readPkcs1(pkcs1, algorithm);
        if (algorithm.scheme == Scheme::RsaPss && algorithm.hasParameters)
            algorithm.hash = pssHash(parameters);
    } else if (const int nist = arcBelow(kNistSignatures, oid); nist >= 0) {
        readNist(nist, algorithm);
    } else if (oid.startsWith(kEcdsa)) {
        readEcdsa(oid, algorithm);
    } else if (oid == kEcPublicKey) {
        algorithm.scheme = Scheme::Ecdsa;
        algorithm.isKeyOid = true;
    } else if (const int dsa = arcBelow(kX957, oid); dsa >= 0) {
        algorithm.scheme = Scheme::Dsa;
        algorithm.isKeyOid = dsa == 1;
        algorithm.hash = dsa == 3 ? Hash::Sha1 : Hash::Unknown;
    } else if (const int curdle = arcBelow(kCurdle, oid); curdle == 112 || curdle == 113) {
        algorithm.scheme = Scheme::EdDsa;
    } else if (const int oiw = arcBelow(kOiw, oid);
               oiw == 2 || oiw == 3 || oiw == 4 || oiw == 27 || oiw == 29) {
        // OIW's names: md4WithRSA, md5WithRSA, md4WithRSAEncryption, dsaWithSHA1, sha1WithRSA.
        algorithm.scheme = oiw == 27 ? Scheme::Dsa : Scheme::RsaPkcs1;
        algorithm.hash = oiw == 3 ? Hash::Md5 : oiw <= 4 ? Hash::Md4 : Hash::Sha1;
    } else if (oid.startsWith(kDraftComposite)) {
        algorithm.scheme = Scheme::Composite;
    } else if (const int pkix = arcBelow(kPkixAlgorithms, oid); pkix >= 37 && pkix <= 54) {
        algorithm.scheme = Scheme::Composite;
    }
    return algorithm;
}

Algorithm readKeyAlgorithm(QByteArrayView spki)
{
    DerElement info, identifier;
    if (!DerCursor(spki).read(der::kSequence, info) ||
        !DerCursor(info.content).read(der::kSequence, identifier)) {
        return {};
    }
    return readAlgorithm(identifier);
}

bool isPostQuantum(Scheme scheme)
{
    return scheme == Scheme::MlDsa || scheme == Scheme::SlhDsa || scheme == Scheme::Composite;
}

QString hashName(Hash hash)
{
    switch (hash) {
    case Hash::Md2:
        return QStringLiteral("MD2");
    case Hash::Md4:
        return QStringLiteral("MD4");
    case Hash::Md5:
        return QStringLiteral("MD5");
    case Hash::Sha1:
        return QStringLiteral("SHA-1");
    case Hash::Sha224:
        return QStringLiteral("SHA-224");
    case Hash::Sha256:
        return QStringLiteral("SHA-256");
    case Hash::Sha384:
        return QStringLiteral("SHA-384");
    case Hash::Sha512:
        return QStringLiteral("SHA-512");
    case Hash::Sha3:
        return QStringLiteral("SHA-3");
    case Hash::Unknown:
        break;
    }
    return {};
}

int securityLevel(const Algorithm &algorithm)
{
    switch (algorithm.hash) {
    case Hash::Md2:
    case Hash::Md4:
    case Hash::Md5:
    case Hash::Sha1: // 63 bits in OpenSSL 3
        return 0;
    case Hash::Sha224:
        return 2;
    case Hash::Sha256:
        return 3;
    case Hash::Sha384:
        return 4;
    case Hash::Sha512:
    case Hash::Sha3:
    case Hash::Unknown:
        break;
    }
    return 5;
}

int securityLevel(KeyType type, int bits, const Algorithm &algorithm)
{
    switch (type) {
    case KeyType::Rsa:
    case KeyType::RsaPss:
    case KeyType::Dsa:
        // BN_security_bits(): NIST SP 800-57 part 1, table 2.
        return bits >= 15360  ? 5
               : bits >= 7680 ? 4
               : bits >= 3072 ? 3
               : bits >= 2048 ? 2
               : bits >= 1024 ? 1
                              : 0;
    case KeyType::Ec:
        return bits == 521 ? 5 : levelOfBits(bits / 2);
    case KeyType::Ed25519:
    case KeyType::X25519:
        return levelOfBits(128);
    case KeyType::Ed448:
    case KeyType::X448:
        return levelOfBits(224);
    case KeyType::Unknown:
        break;
    }
    return isPostQuantum(algorithm.scheme) ? levelOfBits(128) : 5;
}

} // namespace sekisho::lint
