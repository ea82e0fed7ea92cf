// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/badinput/HostileFiles.h"

#include "core/pki/Reader.h"
#include "tests/badinput/HostileParts.h"
#include "tests/core/pki/Samples.h"
#include "tests/support/Sanitized.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::test {

const QList<HostileFile> &hostileFiles()
{
    using namespace hostile;
    static const QList<HostileFile> files = {
            {"nested.der", nested, {u"limit-exceeded/nesting"_s}, {}},
            {"nested-indefinite.der", nestedIndefinite, {u"limit-exceeded/nesting"_s}, {}},
            {"nested-in-extension.der", nestedInExtension, {}, {u"certificate 1"_s}},
            {"nested-in-alternative-name.der", nestedInAlternativeName, {}, {u"certificate 1"_s}},
            {"lying-outer.der", lyingOuter, {u"malformed-der"_s}, {}},
            {"lying-inner.der", lyingInner, {u"malformed-der"_s}, {}},
            {"lying-short.der", lyingShort, {u"malformed-der"_s}, {}},
            {"indefinite-certificate.der",
             indefiniteCertificate,
             {u"not-recognised"_s},
             {u"unknown 1"_s}},
            {"indefinite-pkcs7.p7b", indefinitePkcs7, {}, {u"pkcs7 1"_s, u"certificate 2"_s}},
            {"indefinite-pieces.p7b", indefinitePieces, {}, {u"pkcs7 1"_s}},
            {"indefinite-pkcs12.p12",
             indefinitePkcs12,
             {},
             {u"pkcs12 1"_s, u"certificate 1"_s, u"private-key 1"_s}},
            {"100-mb-zeros.bin", hundredMegabytesOfZeros, {u"empty-input"_s}, {}, true},
            {"100-mb-and-one.bin", hundredMegabytesAndOne, {u"limit-exceeded/bytes"_s}, {}, true},
            {"100-mb-text.txt", hundredMegabytesOfText, {u"not-recognised"_s}, {}, true},
            {"100-mb-damage.pem", hundredMegabytesOfDamage, {u"malformed-der"_s}, {}, true},
            {"100-mb-revocations.crl", hundredMegabytesOfRevocations, {}, {u"crl 1"_s}, true},
            {"100-mb-one-element.der",
             hundredMegabytesInOneElement,
             {u"not-recognised"_s},
             {u"unknown 1"_s},
             true},
            {"100-mb-elements.der",
             hundredMegabytesOfElements,
             {u"not-recognised"_s},
             {u"unknown 1"_s},
             true},
            {"zip-bomb.zip",
             zipBomb,
             {u"limit-exceeded/entry-bytes"_s},
             {u"certificate 1"_s},
             true},
            {"zip-bomb-in-pieces.zip",
             zipBombInPieces,
             {u"empty-input"_s, u"limit-exceeded/unpacked-bytes"_s},
             {},
             true},
            {"zip-in-zip.zip", zipInZip, {u"limit-exceeded/input-depth"_s}, {}},
            {"property-list-ring.mobileconfig",
             propertyListRing,
             {u"limit-exceeded/document-elements"_s},
             {u"profile 1"_s}},
            {"pbkdf2-billion.key",
             pbkdf2Key,
             {u"limit-exceeded/kdf-iterations"_s},
             {u"private-key 1"_s}},
            {"scrypt-memory.key",
             scryptMemoryKey,
             {u"limit-exceeded/kdf-iterations"_s},
             {u"private-key 1"_s}},
            {"scrypt-time.key",
             scryptTimeKey,
             {u"limit-exceeded/kdf-iterations"_s},
             {u"private-key 1"_s}},
            {"pkcs12-mac-billion.p12",
             pkcs12Mac,
             {u"limit-exceeded/kdf-iterations"_s},
             {u"pkcs12 1"_s}},
            {"pkcs12-bag-billion.p12",
             pkcs12Bag,
             {u"missing-mac"_s, u"limit-exceeded/kdf-iterations"_s},
             {u"pkcs12 1"_s}},
            {"pkcs12-thousand-bags.p12",
             pkcs12ManyBags,
             {u"missing-mac"_s, u"limit-exceeded/kdf-iterations"_s},
             {u"pkcs12 1"_s, u"private-key 1000"_s}},
            {"java-key-store.jks", javaKeyStore, {u"malformed-der"_s}, {}},
            {"java-iterations.jceks",
             javaIterations,
             {u"limit-exceeded/kdf-iterations"_s},
             {u"private-key 1"_s}},
            {"openssh-rounds.key", openSshRounds, {u"unsupported-cipher"_s}, {u"private-key 1"_s}},
            {"rsa-65536.cer", rsaCertificate, {u"limit-exceeded/key-bits"_s}, {u"certificate 1"_s}},
            {"rsa-65536.csr", rsaRequest, {u"limit-exceeded/key-bits"_s}, {u"csr 1"_s}},
            {"rsa-65536.key", rsaPrivateKey, {u"limit-exceeded/key-bits"_s}, {}},
            {"rsa-65536.pub", rsaPublicKey, {u"limit-exceeded/key-bits"_s}, {u"public-key 1"_s}},
            {"rsa-65536-issuer.pem",
             rsaIssuer,
             {u"limit-exceeded/key-bits"_s},
             {u"certificate 2"_s}},
            {"rsa-long-exponent.pem", rsaLongExponent, {}, {u"certificate 2"_s}},
            {"rsa-many-issuers.pem", rsaManyIssuers, {}, {u"certificate 2001"_s}, true},
            {"dsa-65536.cer", dsaCertificate, {u"limit-exceeded/key-bits"_s}, {u"certificate 1"_s}},
            {"ec-explicit-65536.cer",
             ecExplicit,
             {u"limit-exceeded/key-bits"_s},
             {u"certificate 1"_s}},
            {"names-100000.pem", alternativeNames, {}, {u"certificate 2"_s}},
            {"names-empty-1000000.pem",
             emptyAlternativeNames,
             {u"limit-exceeded/names"_s},
             {u"certificate 1"_s}},
            {"names-100000.csr", alternativeNamesRequest, {}, {u"csr 1"_s}},
            {"name-constraints.pem", nameConstraints, {}, {u"certificate 2"_s}},
            {"policies-100000.pem", policies, {}, {u"certificate 2"_s}},
            {"extensions-100000.cer", extensions, {}, {u"certificate 1"_s}},
            {"subject-parts-100000.cer", subjectParts, {}, {u"certificate 1"_s}},
            {"subject-long.cer", longSubject, {}, {u"certificate 1"_s}},
            {"usages-100000.pem", usages, {}, {u"certificate 2"_s}},
            {"cycle.pem", cycle, {}, {u"certificate 4"_s}},
            {"mesh.pem", mesh, {}, {u"certificate 381"_s}},
            {"same-subject-5000.pem", sameSubject, {}, {u"certificate 5001"_s}},
            {"same-subject-and-key-id-5000.pem",
             sameSubjectAndKeyId,
             {},
             {u"certificate 5001"_s},
             true},
            {"same-subject-key-ids-5000.pem",
             sameSubjectOtherKeyIds,
             {},
             {u"certificate 5000"_s},
             true},
            {"orphans-5000.pem", orphans, {}, {u"certificate 5000"_s}, true},
            {"ocsp-10000.der", ocspResponses, {}, {u"ocsp-response 1"_s}},
    };
    return files;
}

QByteArray goodChainPem()
{
    const QByteArray ca = makeCa();
    return pki::certificateToPem(
                   pki::buildCertificate(serverTemplate(), ecKey(), ca, ecKey()).value()) +
           pki::certificateToPem(ca);
}

QByteArray goodKeyPem() { return ecKey().toPem().reveal().toByteArray(); }

bool isForTests(const HostileFile &file)
{
    if (file.large)
        return false;
    if (!kSanitized)
        return true;
    const QByteArrayView name(file.name);
    for (const char *much : {"000", "65536", "mesh", "long", "thousand"}) {
        if (name.contains(QByteArrayView(much)))
            return false;
    }
    return true;
}

} // namespace sekisho::test
