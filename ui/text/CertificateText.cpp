// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/CertificateText.h"

#include "ui/text/DateText.h"

#include <QRegularExpression>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isJapanese() { return QLocale().language() == QLocale::Japanese; }

PropertyRow row(const QString &label, const QString &value, bool mono = false)
{
    return {label, value, mono, CertificateText::meaning(label)};
}

} // namespace

QList<PropertyRow> CertificateText::properties(const pki::CertificateIndex &certificate,
                                               const QStringList &crlDistributionPoints)
{
    // Rows, order and spelling of the portal's Properties box; only what is there.
    QList<PropertyRow> rows;
    if (const QString name = certificate.subject.commonName(); !name.isEmpty())
        rows.append(row(u"Common Name"_s, name));
    rows.append(row(u"Valid From"_s, DateText::dateTimeZone(certificate.notBefore)));
    rows.append(row(u"Valid To"_s, DateText::dateTimeZone(certificate.notAfter)));
    if (!certificate.issuer.isEmpty())
        rows.append(row(u"Issuer"_s, certificate.issuer.oneLine()));
    rows.append(row(u"Serial Number"_s, certificate.serialHex(), true));
    if (!crlDistributionPoints.isEmpty())
        rows.append(row(u"CRL Distribution Points"_s, crlDistributionPoints.join(u'\n')));
    if (!certificate.extendedKeyUsage.isEmpty()) {
        QStringList usages;
        for (const QString &oid : certificate.extendedKeyUsage)
            usages.append(pki::extendedKeyUsageName(oid));
        rows.append(row(u"Extended Key Usage"_s, usages.join(u'\n')));
    }
    if (!certificate.subjectAlternativeNames.isEmpty()) {
        QStringList names;
        for (const pki::GeneralName &name : certificate.subjectAlternativeNames)
            names.append(name.value);
        rows.append(row(u"Subject Alternative Name"_s, names.join(u'\n')));
    }
    return rows;
}

QList<PropertyRow> CertificateText::properties(const pki::CertificateDetails &certificate)
{
    return properties(certificate.index, certificate.crlDistributionPoints);
}

QString CertificateText::key(pki::KeyType type, int bits, const QString &curve)
{
    const auto sized = [bits](const QString &name) {
        return bits > 0 ? name + u' ' + QString::number(bits) : name;
    };
    switch (type) {
    case pki::KeyType::Rsa:
        return sized(u"RSA"_s);
    case pki::KeyType::RsaPss:
        return sized(u"RSA-PSS"_s);
    case pki::KeyType::Dsa:
        return sized(u"DSA"_s);
    case pki::KeyType::Ec:
        // OpenSSL's short names; people say P-256.
        if (curve == "prime256v1"_L1 || curve == "secp256r1"_L1 || curve == "P-256"_L1)
            return u"EC P-256"_s;
        if (curve == "secp384r1"_L1 || curve == "P-384"_L1)
            return u"EC P-384"_s;
        if (curve == "secp521r1"_L1 || curve == "P-521"_L1)
            return u"EC P-521"_s;
        return curve.isEmpty() ? sized(u"EC"_s) : u"EC "_s + curve;
    case pki::KeyType::Ed25519:
        return u"Ed25519"_s;
    case pki::KeyType::Ed448:
        return u"Ed448"_s;
    case pki::KeyType::X25519:
        return u"X25519"_s;
    case pki::KeyType::X448:
        return u"X448"_s;
    case pki::KeyType::Unknown:
        break;
    }
    return tr("unknown key type");
}

QString CertificateText::key(const pki::CertificateIndex &certificate)
{
    return key(certificate.keyType, certificate.keyBits, certificate.curve);
}

QString CertificateText::signatureAlgorithm(const QString &openSslName)
{
    static const QRegularExpression rsa(u"^(sha|SHA)(\\d+)WithRSAEncryption$"_s);
    static const QRegularExpression ecdsa(u"^ecdsa-with-SHA(\\d+)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = rsa.match(openSslName); match.hasMatch())
        return u"SHA-%1 with RSA"_s.arg(match.captured(2));
    if (const auto match = ecdsa.match(openSslName); match.hasMatch())
        return u"SHA-%1 with ECDSA"_s.arg(match.captured(1));
    if (openSslName == "rsassaPss"_L1)
        return u"RSA-PSS"_s;
    if (openSslName == "md5WithRSAEncryption"_L1)
        return u"MD5 with RSA"_s;
    if (openSslName == "ED25519"_L1)
        return u"Ed25519"_s;
    if (openSslName == "ED448"_L1)
        return u"Ed448"_s;
    return openSslName;
}

QString CertificateText::validity(const pki::CertificateIndex &certificate)
{
    //: Validity of a certificate, %1 first and %2 last day
    return tr("%1 – %2").arg(DateText::date(certificate.notBefore),
                             DateText::date(certificate.notAfter));
}

State CertificateText::validityState(const QDateTime &from, const QDateTime &to,
                                     const QDateTime &now)
{
    if (!to.isValid())
        return State::Unknown;
    // Guide section 8: warning from 90 days, error from 7 days or past.
    if (now > to || now.secsTo(to) <= 7 * 24 * 3600)
        return State::Error;
    if (from.isValid() && now < from)
        return State::Error;
    if (now.secsTo(to) <= 90LL * 24 * 3600)
        return State::Warning;
    return State::Ok;
}

QString CertificateText::displayName(const pki::CertificateIndex &certificate)
{
    const QString name = certificate.subject.displayName();
    //: A certificate whose subject is empty
    return name.isEmpty() ? tr("(no name)") : name;
}

QString CertificateText::meaning(const QString &propertyName)
{
    if (!isJapanese())
        return {};
    if (propertyName == "Common Name"_L1)
        return tr("Common Name");
    if (propertyName == "Valid From"_L1)
        return tr("Valid From");
    if (propertyName == "Valid To"_L1)
        return tr("Valid To");
    if (propertyName == "Issuer"_L1)
        return tr("Issuer");
    if (propertyName == "Subject"_L1)
        return tr("Subject");
    if (propertyName == "Serial Number"_L1)
        return tr("Serial Number");
    if (propertyName == "CRL Distribution Points"_L1)
        return tr("CRL Distribution Points");
    if (propertyName == "Extended Key Usage"_L1)
        return tr("Extended Key Usage");
    if (propertyName == "Key Usage"_L1)
        return tr("Key Usage");
    if (propertyName == "Basic Constraints"_L1)
        return tr("Basic Constraints");
    if (propertyName == "Subject Alternative Name"_L1)
        return tr("Subject Alternative Name");
    return {};
}

QString CertificateText::fingerprint(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex(':')).toUpper();
}

} // namespace sekisho::ui
