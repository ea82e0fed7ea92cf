// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pki/OpenSslView.h"

#include "core/base/VisibleText.h"

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509v3.h>

#include <QCryptographicHash>

#include <ctime>
#include <memory>

namespace sekisho::test {

namespace {

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

QString contents(const Bio &bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QString::fromUtf8(data, size);
}

QString printed(const X509_NAME *name, unsigned long flags)
{
    const Bio bio(BIO_new(BIO_s_mem()), &BIO_free);
    X509_NAME_print_ex(bio.get(), name, 0, flags);
    return contents(bio);
}

QString oneLine(const X509_NAME *name)
{
    char *text = X509_NAME_oneline(name, nullptr, 0);
    const QString result = QString::fromLatin1(text);
    OPENSSL_free(text);
    // OpenSSL's way to say "no name".
    return result == QLatin1StringView("NO X509_NAME") ? QString() : result;
}

qint64 seconds(const ASN1_TIME *time)
{
    std::tm when{};
    if (!ASN1_TIME_to_tm(time, &when))
        return -1;
    return QDateTime(QDate(when.tm_year + 1900, when.tm_mon + 1, when.tm_mday),
                     QTime(when.tm_hour, when.tm_min, when.tm_sec), Qt::UTC)
            .toSecsSinceEpoch();
}

QString oid(const ASN1_OBJECT *object)
{
    char text[512];
    OBJ_obj2txt(text, sizeof text, object, 1);
    return QString::fromLatin1(text);
}

/// What is no printable ASCII as \xNN, which is our form.
QString asn1Text(const ASN1_STRING *text)
{
    const QByteArray bytes(reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)),
                           ASN1_STRING_length(text));
    QString result;
    for (const char c : bytes) {
        if (c >= 0x20 && c < 0x7f)
            result += QLatin1Char(c);
        else
            result += QString::asprintf("\\x%02X", static_cast<quint8>(c));
    }
    return result;
}

/// The name's own octets: X509_NAME_cmp overlooks case and blanks, which ours does not.
QByteArray nameDer(const X509_NAME *name)
{
    const unsigned char *der = nullptr;
    std::size_t size = 0;
    X509_NAME_get0_der(name, &der, &size);
    return QByteArray(reinterpret_cast<const char *>(der), qsizetype(size));
}

constexpr unsigned long kOneLine = XN_FLAG_ONELINE & ~XN_FLAG_SPC_EQ & ~ASN1_STRFLGS_ESC_MSB;
constexpr unsigned long kRfc = XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB;

struct Checker
{
    QString difference;
    template <class T>
    void same(const char *what, const T &ours, const T &theirs)
    {
        if (difference.isEmpty() && !(ours == theirs)) {
            QDebug(&difference) << what << "ours:" << ours << "OpenSSL:" << theirs;
        }
    }
};

void checkName(Checker &check, const pki::DistinguishedName &ours, const X509_NAME *theirs)
{
    // OpenSSL leaves C1 controls and direction marks as they are; here they are made visible.
    check.same("one line", ours.oneLine(), visibleText(printed(theirs, kOneLine)));
    check.same("rfc4514", ours.rfc4514(), visibleText(printed(theirs, kRfc)));
    check.same("slash form", ours.slashForm(), oneLine(theirs));
    qsizetype entries = 0;
    for (const auto &rdn : ours.rdns)
        entries += rdn.size();
    check.same("entries", entries, qsizetype(X509_NAME_entry_count(theirs)));
}

void checkKey(Checker &check, const pki::CertificateIndex &index, X509 *certificate)
{
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (!key)
        return;
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        check.same("key type", index.keyType == pki::KeyType::Rsa, true);
        check.same("key bits", index.keyBits, EVP_PKEY_get_bits(key));
        break;
    case EVP_PKEY_EC: {
        check.same("key type", index.keyType == pki::KeyType::Ec, true);
        check.same("key bits", index.keyBits, EVP_PKEY_get_bits(key));
        char group[80] = "";
        EVP_PKEY_get_group_name(key, group, sizeof group, nullptr);
        if (!index.curve.isEmpty())
            check.same("curve", index.curve, QString::fromLatin1(group));
        break;
    }
    default:
        break;
    }
}

void checkAlternativeNames(Checker &check, const pki::CertificateIndex &index, X509 *certificate)
{
    auto *names = static_cast<GENERAL_NAMES *>(
            X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    check.same("alternative names", index.subjectAlternativeNames.size(),
               qsizetype(names ? sk_GENERAL_NAME_num(names) : 0));
    for (int i = 0; check.difference.isEmpty() && i < sk_GENERAL_NAME_num(names); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names, i);
        const pki::GeneralName &ours = index.subjectAlternativeNames.at(i);
        switch (name->type) {
        case GEN_DNS:
            check.same("type", ours.type, QStringLiteral("dns"));
            check.same("dns", ours.value, asn1Text(name->d.dNSName));
            break;
        case GEN_EMAIL:
            check.same("type", ours.type, QStringLiteral("email"));
            check.same("email", ours.value, asn1Text(name->d.rfc822Name));
            break;
        case GEN_URI:
            check.same("type", ours.type, QStringLiteral("uri"));
            check.same("uri", ours.value, asn1Text(name->d.uniformResourceIdentifier));
            break;
        case GEN_RID:
            check.same("rid", ours.value, oid(name->d.registeredID));
            break;
        case GEN_DIRNAME:
            check.same("dirname", ours.value, printed(name->d.directoryName, kRfc));
            break;
        case GEN_IPADD: {
            ASN1_OCTET_STRING *back = a2i_IPADDRESS(ours.value.toLatin1().constData());
            check.same("ip", back && ASN1_OCTET_STRING_cmp(back, name->d.iPAddress) == 0, true);
            ASN1_OCTET_STRING_free(back);
            break;
        }
        default:
            break;
        }
    }
    GENERAL_NAMES_free(names);
}

void checkUsages(Checker &check, const pki::CertificateIndex &index, X509 *certificate)
{
    auto *constraints = static_cast<BASIC_CONSTRAINTS *>(
            X509_get_ext_d2i(certificate, NID_basic_constraints, nullptr, nullptr));
    check.same("ca", index.isCa, constraints && constraints->ca);
    // A negative one is none at all.
    const long pathLength =
            constraints && constraints->pathlen && !(constraints->pathlen->type & V_ASN1_NEG)
                    ? ASN1_INTEGER_get(constraints->pathlen)
                    : -1;
    check.same("path length", long(index.pathLength), pathLength);
    BASIC_CONSTRAINTS_free(constraints);

    auto *usage = static_cast<ASN1_BIT_STRING *>(
            X509_get_ext_d2i(certificate, NID_key_usage, nullptr, nullptr));
    check.same("has key usage", index.hasKeyUsage, usage != nullptr);
    for (int bit = 0; usage && bit < 9; ++bit) {
        check.same("key usage", (index.keyUsage >> bit) & 1, ASN1_BIT_STRING_get_bit(usage, bit));
    }
    ASN1_BIT_STRING_free(usage);

    QStringList usages;
    auto *extended = static_cast<EXTENDED_KEY_USAGE *>(
            X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr));
    for (int i = 0; i < sk_ASN1_OBJECT_num(extended); ++i)
        usages.append(oid(sk_ASN1_OBJECT_value(extended, i)));
    check.same("extended key usage", index.extendedKeyUsage, usages);
    EXTENDED_KEY_USAGE_free(extended);
}

} // namespace

bool openSslReads(const QByteArray &der)
{
    const auto *p = reinterpret_cast<const unsigned char *>(der.constData());
    X509 *certificate = d2i_X509(nullptr, &p, der.size());
    const bool whole = certificate &&
                       p == reinterpret_cast<const unsigned char *>(der.constData()) + der.size();
    X509_free(certificate);
    ERR_clear_error();
    return whole;
}

QString differenceFromOpenSsl(const pki::CertificateIndex &index, const QByteArray &der)
{
    const auto *p = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(d2i_X509(nullptr, &p, der.size()),
                                                                  &X509_free);
    if (!certificate)
        return QStringLiteral("OpenSSL does not read it");
    Checker check;
    checkName(check, index.subject, X509_get_subject_name(certificate.get()));
    checkName(check, index.issuer, X509_get_issuer_name(certificate.get()));

    BIGNUM *serial = ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate.get()), nullptr);
    char *hex = BN_bn2hex(serial);
    QString theirs = QString::fromLatin1(hex).toLower();
    if (theirs == QLatin1StringView("0"))
        theirs = QStringLiteral("00");
    check.same("serial", index.serialHex(), theirs);
    OPENSSL_free(hex);
    BN_free(serial);

    const qint64 notBefore = seconds(X509_get0_notBefore(certificate.get()));
    const qint64 notAfter = seconds(X509_get0_notAfter(certificate.get()));
    check.same("not before", index.notBefore.isValid() ? index.notBefore.toSecsSinceEpoch() : -1,
               notBefore);
    check.same("not after", index.notAfter.isValid() ? index.notAfter.toSecsSinceEpoch() : -1,
               notAfter);
    // One that cannot be is 0.
    check.same("version", long(index.version),
               std::max(0L, X509_get_version(certificate.get()) + 1));
    const int signature = X509_get_signature_nid(certificate.get());
    if (signature != NID_undef) {
        check.same("signature algorithm", index.signatureAlgorithm,
                   QString::fromLatin1(OBJ_nid2ln(signature)));
    }
    check.same("self-issued", index.selfIssued,
               nameDer(X509_get_subject_name(certificate.get())) ==
                       nameDer(X509_get_issuer_name(certificate.get())));
    check.same("sha256", index.sha256, QCryptographicHash::hash(der, QCryptographicHash::Sha256));
    check.same("sha1", index.sha1, QCryptographicHash::hash(der, QCryptographicHash::Sha1));
    checkKey(check, index, certificate.get());
    checkAlternativeNames(check, index, certificate.get());
    checkUsages(check, index, certificate.get());
    ERR_clear_error();
    return check.difference;
}

} // namespace sekisho::test
