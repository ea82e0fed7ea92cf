// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pki/verify/CrlForge.h"

#include "tests/core/pki/verify/ChainForge.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::test {

namespace {

X509 *parse(const QByteArray &der)
{
    const auto *p = reinterpret_cast<const unsigned char *>(der.constData());
    return d2i_X509(nullptr, &p, long(der.size()));
}

EVP_PKEY *openSslKey(int number)
{
    const Secret pem = poolKey(number).toPem();
    BIO *bio = BIO_new_mem_buf(pem.reveal().data(), int(pem.size()));
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    return key;
}

GENERAL_NAMES *nameOf(const QByteArray &certificate)
{
    X509 *owner = parse(certificate);
    GENERAL_NAMES *names = GENERAL_NAMES_new();
    GENERAL_NAME *name = GENERAL_NAME_new();
    GENERAL_NAME_set0_value(name, GEN_DIRNAME, X509_NAME_dup(X509_get_subject_name(owner)));
    sk_GENERAL_NAME_push(names, name);
    X509_free(owner);
    return names;
}

/// The bits of RFC 5280's ReasonFlags that tests use.
ASN1_BIT_STRING *reasonBits(const QString &list)
{
    const QStringList names{u"unused"_s,          u"keyCompromise"_s,
                            u"CACompromise"_s,    u"affiliationChanged"_s,
                            u"superseded"_s,      u"cessationOfOperation"_s,
                            u"certificateHold"_s, u"privilegeWithdrawn"_s,
                            u"AACompromise"_s};
    ASN1_BIT_STRING *bits = ASN1_BIT_STRING_new();
    for (const QString &name : list.split(u','))
        ASN1_BIT_STRING_set_bit(bits, int(names.indexOf(name)), 1);
    return bits;
}

DIST_POINT_NAME *place(const QString &uri)
{
    DIST_POINT_NAME *name = DIST_POINT_NAME_new();
    name->type = 0;
    name->name.fullname = GENERAL_NAMES_new();
    GENERAL_NAME *general = GENERAL_NAME_new();
    ASN1_IA5STRING *text = ASN1_IA5STRING_new();
    ASN1_STRING_set(text, uri.toLatin1().constData(), int(uri.size()));
    GENERAL_NAME_set0_value(general, GEN_URI, text);
    sk_GENERAL_NAME_push(name->name.fullname, general);
    return name;
}

ISSUING_DIST_POINT *issuingPoint(const QStringList &scope)
{
    ISSUING_DIST_POINT *point = ISSUING_DIST_POINT_new();
    for (const QString &word : scope) {
        if (word == "indirect"_L1)
            point->indirectCRL = 0xff;
        else if (word == "onlyuser"_L1)
            point->onlyuser = 0xff;
        else if (word == "onlyca"_L1)
            point->onlyCA = 0xff;
        else if (word == "onlyattr"_L1)
            point->onlyattr = 0xff;
        else if (word.startsWith("uri="_L1))
            point->distpoint = place(word.mid(4));
        else if (word.startsWith("reasons="_L1))
            point->onlysomereasons = reasonBits(word.mid(8));
    }
    return point;
}

X509_EXTENSION *critical(const QString &oid)
{
    ASN1_OBJECT *type = OBJ_txt2obj(oid.toLatin1().constData(), 1);
    ASN1_OCTET_STRING *value = ASN1_OCTET_STRING_new();
    ASN1_OCTET_STRING_set(value, reinterpret_cast<const unsigned char *>("\x05\x00"), 2);
    X509_EXTENSION *extension = X509_EXTENSION_create_by_OBJ(nullptr, type, 1, value);
    ASN1_OBJECT_free(type);
    ASN1_OCTET_STRING_free(value);
    return extension;
}

void addEntry(X509_CRL *crl, const CrlRecipe &recipe, const CrlEntry &given)
{
    X509_REVOKED *entry = X509_REVOKED_new();
    BIGNUM *number = BN_bin2bn(reinterpret_cast<const unsigned char *>(given.serial.constData()),
                               int(given.serial.size()), nullptr);
    ASN1_INTEGER *serial = BN_to_ASN1_INTEGER(number, nullptr);
    X509_REVOKED_set_serialNumber(entry, serial);
    ASN1_INTEGER_free(serial);
    BN_free(number);
    ASN1_TIME *when = ASN1_TIME_set(nullptr, time_t(given.when.toSecsSinceEpoch()));
    X509_REVOKED_set_revocationDate(entry, when);
    ASN1_TIME_free(when);
    if (given.reason >= 0) {
        ASN1_ENUMERATED *reason = ASN1_ENUMERATED_new();
        ASN1_ENUMERATED_set(reason, given.reason);
        X509_REVOKED_add1_ext_i2d(entry, NID_crl_reason, reason, 0, 0);
        ASN1_ENUMERATED_free(reason);
    }
    if (!given.issuer.isEmpty()) {
        GENERAL_NAMES *names = nameOf(given.issuer);
        X509_REVOKED_add1_ext_i2d(entry, NID_certificate_issuer, names, 1, 0);
        GENERAL_NAMES_free(names);
    }
    if (!recipe.unknownCriticalInEntries.isEmpty()) {
        X509_EXTENSION *extension = critical(recipe.unknownCriticalInEntries);
        X509_REVOKED_add_ext(entry, extension, -1);
        X509_EXTENSION_free(extension);
    }
    X509_CRL_add0_revoked(crl, entry);
}

void addNumber(X509_CRL *crl, int nid, int value, int isCritical)
{
    ASN1_INTEGER *number = ASN1_INTEGER_new();
    ASN1_INTEGER_set(number, value);
    X509_CRL_add1_ext_i2d(crl, nid, number, isCritical, 0);
    ASN1_INTEGER_free(number);
}

void addExtensions(X509_CRL *crl, X509 *signer, const CrlRecipe &recipe)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, signer, nullptr, nullptr, crl, 0);
    if (X509_get0_subject_key_id(signer)) {
        X509_EXTENSION *keyId =
                X509V3_EXT_conf_nid(nullptr, &context, NID_authority_key_identifier, "keyid");
        X509_CRL_add_ext(crl, keyId, -1);
        X509_EXTENSION_free(keyId);
    }
    addNumber(crl, NID_crl_number, recipe.number, 0);
    if (recipe.base >= 0)
        addNumber(crl, NID_delta_crl, recipe.base, 1);
    if (!recipe.scope.isEmpty()) {
        ISSUING_DIST_POINT *point = issuingPoint(recipe.scope);
        X509_CRL_add1_ext_i2d(crl, NID_issuing_distribution_point, point, 1, 0);
        ISSUING_DIST_POINT_free(point);
    }
    if (recipe.freshest) {
        X509_EXTENSION *point = X509V3_EXT_conf_nid(nullptr, &context, NID_freshest_crl,
                                                    "URI:http://pki.example.jp/delta.crl");
        X509_CRL_add_ext(crl, point, -1);
        X509_EXTENSION_free(point);
    }
    if (!recipe.unknownCritical.isEmpty()) {
        X509_EXTENSION *extension = critical(recipe.unknownCritical);
        X509_CRL_add_ext(crl, extension, -1);
        X509_EXTENSION_free(extension);
    }
}

} // namespace

QByteArray makeCrl(const CrlRecipe &recipe)
{
    X509 *signer = parse(recipe.signer);
    EVP_PKEY *key = openSslKey(recipe.key);
    X509_CRL *crl = X509_CRL_new();
    X509_CRL_set_version(crl, X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(crl, X509_get_subject_name(signer));
    ASN1_TIME *from = ASN1_TIME_set(nullptr, time_t(recipe.from.toSecsSinceEpoch()));
    ASN1_TIME *to = ASN1_TIME_set(nullptr, time_t(recipe.to.toSecsSinceEpoch()));
    X509_CRL_set1_lastUpdate(crl, from);
    X509_CRL_set1_nextUpdate(crl, to);
    addExtensions(crl, signer, recipe);
    for (const CrlEntry &entry : recipe.entries)
        addEntry(crl, recipe, entry);
    X509_CRL_sign(crl, key, EVP_sha256());
    unsigned char *out = nullptr;
    const int size = i2d_X509_CRL(crl, &out);
    const QByteArray der(reinterpret_cast<const char *>(out), size);
    OPENSSL_free(out);
    ASN1_TIME_free(from);
    ASN1_TIME_free(to);
    X509_CRL_free(crl);
    EVP_PKEY_free(key);
    X509_free(signer);
    return der;
}

QPair<QString, QString> distributionPoints(const QList<CrlPoint> &points)
{
    CRL_DIST_POINTS *list = CRL_DIST_POINTS_new();
    for (const CrlPoint &given : points) {
        DIST_POINT *point = DIST_POINT_new();
        if (!given.uri.isEmpty())
            point->distpoint = place(given.uri);
        if (!given.crlIssuer.isEmpty())
            point->CRLissuer = nameOf(given.crlIssuer);
        if (!given.reasons.isEmpty())
            point->reasons = reasonBits(given.reasons);
        sk_DIST_POINT_push(list, point);
    }
    unsigned char *out = nullptr;
    const int size = i2d_CRL_DIST_POINTS(list, &out);
    const QByteArray der(reinterpret_cast<const char *>(out), size);
    OPENSSL_free(out);
    CRL_DIST_POINTS_free(list);
    return {u"2.5.29.31"_s, u"DER:"_s + QString::fromLatin1(der.toHex())};
}

} // namespace sekisho::test
