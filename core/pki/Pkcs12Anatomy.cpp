// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Pkcs12Anatomy.h"

#include "core/pki/Limits.h"
#include "core/pki/OpenSslHandles.h"
#include "core/pki/ReadPkcs12.h"
#include "core/pki/ReadSession.h"

namespace sekisho::pki {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kBags = 1000;

QString nameOf(const ASN1_OBJECT *object)
{
    // RFC 9579 section 7; OpenSSL 3.0 has no name for it.
    constexpr const char *kPbmac1 = "1.2.840.113549.1.5.14";
    char dotted[128] = "";
    OBJ_obj2txt(dotted, sizeof dotted, object, 1);
    if (qstrcmp(dotted, kPbmac1) == 0)
        return u"PBMAC1"_s;
    const int nid = OBJ_obj2nid(object);
    return QString::fromLatin1(nid == NID_undef ? dotted : OBJ_nid2sn(nid));
}

/// What a scheme means for those who are to open it.
void noteScheme(const X509_ALGOR *algorithm, const Pbe &pbe, Pkcs12Anatomy &anatomy)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    switch (OBJ_obj2nid(object)) {
    case NID_pbes2:
        anatomy.usesPbes2 = true;
        anatomy.usesOther = anatomy.usesOther || pbe.malformed || !pbe.unsupported.isEmpty() ||
                            !pbe.description.contains("aes"_L1);
        break;
    case NID_pbe_WithSHA1And40BitRC2_CBC:
    case NID_pbe_WithSHA1And128BitRC2_CBC:
        anatomy.usesRc2 = true;
        break;
    case NID_pbe_WithSHA1And3_Key_TripleDES_CBC:
    case NID_pbe_WithSHA1And2_Key_TripleDES_CBC:
        anatomy.uses3Des = true;
        break;
    default:
        anatomy.usesOther = true;
        break;
    }
}

QString describe(const X509_ALGOR *algorithm, const Pbe &pbe)
{
    if (!pbe.description.isEmpty())
        return pbe.description;
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    return nameOf(object);
}

Pkcs12Bag bagOf(const PKCS12_SAFEBAG *bag, Pkcs12Anatomy &anatomy)
{
    Pkcs12Bag result;
    result.friendlyName = friendlyNameOf(bag).left(1000);
    if (const ASN1_TYPE *id = PKCS12_SAFEBAG_get0_attr(bag, NID_localKeyID);
        id && id->type == V_ASN1_OCTET_STRING) {
        result.localKeyId = QByteArray(
                reinterpret_cast<const char *>(ASN1_STRING_get0_data(id->value.octet_string)),
                std::min(ASN1_STRING_length(id->value.octet_string), 64));
    }
    switch (PKCS12_SAFEBAG_get_nid(bag)) {
    case NID_keyBag:
        result.type = u"key"_s;
        break;
    case NID_pkcs8ShroudedKeyBag: {
        result.type = u"shrouded-key"_s;
        const X509_ALGOR *algorithm = nullptr;
        if (const X509_SIG *envelope = PKCS12_SAFEBAG_get0_pkcs8(bag))
            X509_SIG_get0(envelope, &algorithm, nullptr);
        if (!algorithm)
            break;
        const Pbe pbe = inspectPbe(toDer<i2d_X509_ALGOR>(algorithm));
        result.encryption = describe(algorithm, pbe);
        result.iterations = pbe.iterations;
        noteScheme(algorithm, pbe, anatomy);
        break;
    }
    case NID_certBag:
        result.type = u"certificate"_s;
        break;
    case NID_crlBag:
        result.type = u"crl"_s;
        break;
    case NID_secretBag:
        result.type = u"secret"_s;
        break;
    case NID_safeContentsBag:
        result.type = u"nested"_s;
        break;
    default:
        result.type = u"unknown"_s;
        break;
    }
    return result;
}

Pkcs12Safe safeOf(PKCS7 *content, Pkcs12Anatomy &anatomy)
{
    Pkcs12Safe safe;
    if (PKCS7_type_is_data(content)) {
        safe.size = content->d.data ? ASN1_STRING_length(content->d.data) : 0;
        const Pkcs12BagsPtr bags(content->d.data ? PKCS12_unpack_p7data(content) : nullptr);
        for (int i = 0; bags && i < std::min(sk_PKCS12_SAFEBAG_num(bags.get()), kBags); ++i)
            safe.bags.append(bagOf(sk_PKCS12_SAFEBAG_value(bags.get(), i), anatomy));
        return safe;
    }
    safe.encrypted = true;
    const PKCS7_ENC_CONTENT *inner = PKCS7_type_is_encrypted(content) && content->d.encrypted
                                             ? content->d.encrypted->enc_data
                                             : nullptr;
    if (!inner) { // enveloped for a public key: allowed, never met
        safe.encryption = nameOf(content->type);
        anatomy.usesOther = true;
        return safe;
    }
    safe.size = inner->enc_data ? ASN1_STRING_length(inner->enc_data) : 0;
    const Pbe pbe = inspectPbe(toDer<i2d_X509_ALGOR>(inner->algorithm));
    safe.encryption = describe(inner->algorithm, pbe);
    safe.iterations = pbe.iterations;
    noteScheme(inner->algorithm, pbe, anatomy);
    return safe;
}

} // namespace

Pkcs12Anatomy anatomyOf(PKCS12 *file)
{
    Pkcs12Anatomy anatomy;
    anatomy.hasMac = PKCS12_mac_present(file) == 1;
    if (anatomy.hasMac) {
        const ASN1_INTEGER *iterations = nullptr;
        const X509_ALGOR *algorithm = nullptr;
        const ASN1_OCTET_STRING *salt = nullptr;
        PKCS12_get0_mac(nullptr, &algorithm, &salt, &iterations, file);
        const ASN1_OBJECT *object = nullptr;
        X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
        anatomy.macDigest = nameOf(object);
        anatomy.macSaltBytes = salt ? ASN1_STRING_length(salt) : 0;
        uint64_t count = 1; // DEFAULT 1
        if (iterations && !ASN1_INTEGER_get_uint64(&count, iterations))
            count = std::numeric_limits<uint64_t>::max();
        anatomy.macIterations = count;
    }
    const Pkcs12SafesPtr safes(PKCS12_unpack_authsafes(file));
    for (int i = 0; safes && i < std::min(sk_PKCS7_num(safes.get()), kBags); ++i)
        anatomy.safes.append(safeOf(sk_PKCS7_value(safes.get(), i), anatomy));
    dropOpenSslErrors();
    return anatomy;
}

Result<Pkcs12Anatomy> readPkcs12Anatomy(QByteArrayView bytes)
{
    if (bytes.size() > limits::kContainerBytes)
        return fail(ErrorCode::LimitExceeded, {u"container-bytes"_s});
    const DerShape form = derShape(bytes, limits::kNesting);
    if (!form.ok)
        return fail(ErrorCode::MalformedDer, {QString::number(form.errorOffset)});
    const unsigned char *p = bytesOf(bytes);
    const Pkcs12Ptr file(d2i_PKCS12(nullptr, &p, static_cast<long>(form.length)));
    if (!file)
        return fail(ErrorCode::MalformedDer, {u"0"_s}, takeOpenSslErrors());
    return anatomyOf(file.get());
}

namespace {

using Answer = Pkcs12Importer::Answer;

/// What one importer takes. 3DES with SHA-1 is taken by all.
struct ImporterFacts
{
    const char *id;
    Answer pbes2;
    Answer sha2Mac;
    Answer noMac;
    Answer rc2;
    Answer pbmac1;
};

// Where each row comes from (looked up in November 2026; threads are on github.com unless they
// name another host):
//
// Windows. AES files of OpenSSL 3 open on Windows 10: strongswan/strongswan-docs/issues/5. Server
// 2016 and before take them for a wrong password:
// shop.trustico.com.au/blogs/stories/exporting-a-pfx-file-with-aes-or-3des-encryption. Without a
// MAC they open where there is no password either: dotnet/corefx/issues/11046 (of 2016).
// Apple. p12VerifyMac() of its Security framework fails without macData and knows SHA-1 only, in
// newer releases also SHA-2, never PBMAC1 (opensource.apple.com, p12import.c). AES since macOS 11
// or 12, a SHA-256 MAC later: pyca/cryptography/issues/11450; before that:
// openssl/openssl/issues/19871, chris2511/xca/issues/474 (there the MAC alone was in the way).
// Android. 12 and 13 refuse AES: strongswan/strongswan-docs/issues/5,
// thevindu-w/clip_share_server/pull/48; 16 takes it: NeySlim/ultimate-ca-manager/issues/331. Its
// Bouncy Castle refuses a password for a file without a MAC (PKCS12KeyStoreSpi, engineLoad).
// Java. AES: bugs.openjdk.org JDK-8076190 (8u301, 11.0.12 and later); SHA-256 MAC:
// bugs.java.com JDK-8267701 (12, and 7u311, 8u301, 11.0.12). "The MacData is optional"
// (openjdk/jdk, PKCS12KeyStore.java, engineLoad). PBMAC1: JDK-8343232, from 26 on.
// OpenSSL. RC2 is in the legacy provider: docs.openssl.org OSSL_PROVIDER-legacy(7). Without a MAC 3
// warns, 1 wants -nomacver: chris2511/xca/issues/617, openssl/openssl/issues/8106. AES in 1.1:
// rmbolger/Posh-ACME/issues/449. PBMAC1 from 3.4 on: docs.openssl.org/3.5/man3/
// PBMAC1_get1_pbkdf2_param, and not in 3.3, 3.0 and 1.1.1: security advisory for CVE-2025-11187.
// NSS. AES files of OpenSSL 3 in Thunderbird: gunnarhaslinger/SMIME-OpenSSL-CA/issues/1. The MAC is
// always verified (sec_pkcs12_decoder_verify_mac in p12d.c). PBMAC1: bugzilla.mozilla.org 1793811.
constexpr ImporterFacts kImporters[] = {
        {"windows10", Answer::Yes, Answer::Yes, Answer::Depends, Answer::Yes, Answer::No},
        {"windows-2016", Answer::No, Answer::No, Answer::Depends, Answer::Yes, Answer::No},
        {"apple", Answer::Depends, Answer::Depends, Answer::No, Answer::Yes, Answer::No},
        {"android", Answer::Depends, Answer::Depends, Answer::No, Answer::Yes, Answer::No},
        {"java", Answer::Depends, Answer::Depends, Answer::Yes, Answer::Yes, Answer::Depends},
        {"openssl3", Answer::Yes, Answer::Yes, Answer::Yes, Answer::Depends, Answer::Depends},
        {"openssl1", Answer::Yes, Answer::Yes, Answer::Depends, Answer::Yes, Answer::No},
        {"nss", Answer::Yes, Answer::Yes, Answer::No, Answer::Yes, Answer::Depends},
};

Pkcs12Importer judged(const Pkcs12Anatomy &anatomy, const ImporterFacts &facts)
{
    const bool sha2Mac = anatomy.hasMac && anatomy.macDigest.startsWith("SHA"_L1) &&
                         anatomy.macDigest != "SHA1"_L1;
    struct Point
    {
        bool concerns;
        Answer answer;
        const char *reason;
    };
    const Point points[] = {{anatomy.usesOther, Answer::No, "unknown-cipher"},
                            {anatomy.macDigest == "PBMAC1"_L1, facts.pbmac1, "pbmac1"},
                            {!anatomy.hasMac, facts.noMac, "no-mac"},
                            {anatomy.usesPbes2, facts.pbes2, "pbes2"},
                            {sha2Mac, facts.sha2Mac, "sha2-mac"},
                            {anatomy.usesRc2, facts.rc2, "legacy"}};
    Pkcs12Importer importer{QLatin1StringView(facts.id), Answer::Yes, {}};
    // The first that stands against it; a refusal counts more than a doubt.
    for (const Point &point : points) {
        if (!point.concerns || point.answer == Answer::Yes || importer.answer == Answer::No)
            continue;
        if (importer.answer == Answer::Yes || point.answer == Answer::No) {
            importer.answer = point.answer;
            importer.reason = QLatin1StringView(point.reason);
        }
    }
    return importer;
}

} // namespace

QList<Pkcs12Importer> pkcs12Importers(const Pkcs12Anatomy &anatomy)
{
    QList<Pkcs12Importer> importers;
    for (const ImporterFacts &facts : kImporters)
        importers.append(judged(anatomy, facts));
    return importers;
}

QString friendlyNameOf(const PKCS12_SAFEBAG *bag)
{
    const ASN1_TYPE *name = PKCS12_SAFEBAG_get0_attr(bag, NID_friendlyName);
    if (!name || name->type != V_ASN1_BMPSTRING)
        return {};
    const unsigned char *bytes = ASN1_STRING_get0_data(name->value.bmpstring);
    const qsizetype units = ASN1_STRING_length(name->value.bmpstring) / 2;
    QString text(units, Qt::Uninitialized);
    for (qsizetype i = 0; i < units; ++i)
        text[i] = QChar(char16_t(bytes[2 * i] << 8 | bytes[2 * i + 1]));
    // Some writers end it as a C string.
    while (text.endsWith(QChar(u'\0')))
        text.chop(1);
    return text;
}

} // namespace sekisho::pki
