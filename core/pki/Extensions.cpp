// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Extensions.h"

#include "core/pki/Names.h"
#include "core/pki/Objects.h"
#include "core/pki/OpenSslHandles.h"

#include <array>

namespace sekisho::pki {

namespace {

/// Lines of 16 octets, "04:0A:…".
QString hexDump(QByteArrayView bytes)
{
    QString text;
    for (qsizetype i = 0; i < bytes.size(); i += 16) {
        if (i > 0)
            text += u'\n';
        const auto line = bytes.sliced(i, std::min<qsizetype>(16, bytes.size() - i));
        text += QString::fromLatin1(line.toByteArray().toHex(':')).toUpper();
    }
    return text;
}

QString numberText(QByteArrayView content)
{
    const qint64 value = smallInteger(content);
    return value >= 0 ? QString::number(value) : hexDump(content);
}

QString oidText(const DerElement &element)
{
    const ObjectNames *names = objectNames(element.content);
    return names ? names->dotted : QString();
}

/// Microsoft's szOID_CERTIFICATE_TEMPLATE: SEQUENCE { OID, major, minor }. What policies match as
/// "certificate template".
QString certificateTemplateText(QByteArrayView value)
{
    DerElement sequence, oid, major, minor;
    if (!DerCursor(value).read(der::kSequence, sequence))
        return {};
    DerCursor cursor(sequence.content);
    if (!cursor.read(der::kObjectId, oid))
        return {};
    QString text = QStringLiteral("Template=") + oidText(oid);
    if (cursor.read(der::kInteger, major))
        text += QStringLiteral("\nMajor Version Number=") + numberText(major.content);
    if (cursor.read(der::kInteger, minor))
        text += QStringLiteral("\nMinor Version Number=") + numberText(minor.content);
    return text;
}

/// szOID_ENROLL_CERTTYPE_EXTENSION: one string, the template's name.
QString stringText(QByteArrayView value)
{
    DerElement element;
    return DerCursor(value).read(element) && isStringType(element.tag) ? decodeString(element)
                                                                       : QString();
}

/// szOID_APPLICATION_CERT_POLICIES: like certificate policies, holding extended key usages.
QString applicationPoliciesText(QByteArrayView value)
{
    DerElement sequence, policy, oid;
    if (!DerCursor(value).read(der::kSequence, sequence))
        return {};
    QStringList names;
    DerCursor cursor(sequence.content);
    while (cursor.read(der::kSequence, policy)) {
        if (DerCursor(policy.content).read(der::kObjectId, oid))
            names.append(extendedKeyUsageName(oidText(oid)));
    }
    return names.join(QStringLiteral(", "));
}

/// szOID_NTDS_CA_SECURITY_EXT: the account's SID as an otherName (KB5014754, strong mapping).
QString securityIdText(QByteArrayView value)
{
    DerElement sequence, name, oid, wrapped, sid;
    if (!DerCursor(value).read(der::kSequence, sequence) ||
        !DerCursor(sequence.content).read(der::contextConstructed(0), name)) {
        return {};
    }
    DerCursor cursor(name.content);
    if (!cursor.read(der::kObjectId, oid) || !cursor.read(der::contextConstructed(0), wrapped) ||
        !DerCursor(wrapped.content).read(der::kOctetString, sid)) {
        return {};
    }
    return QStringLiteral("SID=") + QString::fromLatin1(sid.content);
}

/// The extensions of this field that OpenSSL prints as bytes.
QString ownText(const QString &oid, QByteArrayView value)
{
    if (oid == QLatin1StringView("1.3.6.1.4.1.311.21.7"))
        return certificateTemplateText(value);
    if (oid == QLatin1StringView("1.3.6.1.4.1.311.20.2"))
        return stringText(value);
    if (oid == QLatin1StringView("1.3.6.1.4.1.311.21.10"))
        return applicationPoliciesText(value);
    if (oid == QLatin1StringView("1.3.6.1.4.1.311.25.2"))
        return securityIdText(value);
    return {};
}

QString openSslText(QByteArrayView whole)
{
    const unsigned char *p = bytesOf(whole);
    const X509ExtensionPtr extension(
            d2i_X509_EXTENSION(nullptr, &p, static_cast<long>(whole.size())));
    const BioPtr bio(BIO_new(BIO_s_mem()));
    if (!extension || !bio || !X509V3_EXT_get(extension.get()) ||
        !X509V3_EXT_print(bio.get(), extension.get(), X509V3_EXT_ERROR_UNKNOWN, 0)) {
        dropOpenSslErrors();
        return {};
    }
    return QString::fromUtf8(bioBytes(bio.get())).trimmed();
}

struct UsageName
{
    const char *oid;
    const char *name;
};

// The first is how the Mist portal prints it; the others follow its manner.
constexpr std::array<UsageName, 21> kUsageNames = {{
        {"1.3.6.1.5.5.7.3.1", "TLS Web server authentication"},
        {"1.3.6.1.5.5.7.3.2", "TLS Web client authentication"},
        {"1.3.6.1.5.5.7.3.3", "Code signing"},
        {"1.3.6.1.5.5.7.3.4", "E-mail protection"},
        {"1.3.6.1.5.5.7.3.5", "IPsec end system"},
        {"1.3.6.1.5.5.7.3.6", "IPsec tunnel"},
        {"1.3.6.1.5.5.7.3.7", "IPsec user"},
        {"1.3.6.1.5.5.7.3.8", "Time stamping"},
        {"1.3.6.1.5.5.7.3.9", "OCSP signing"},
        {"1.3.6.1.5.5.7.3.13", "EAP over PPP"},
        {"1.3.6.1.5.5.7.3.14", "EAP over LAN"},
        {"1.3.6.1.5.5.7.3.17", "IPsec IKE"},
        {"1.3.6.1.5.5.7.3.21", "SSH client"},
        {"1.3.6.1.5.5.7.3.22", "SSH server"},
        {"1.3.6.1.5.2.3.4", "PKINIT client authentication"},
        {"1.3.6.1.5.2.3.5", "PKINIT KDC"},
        {"1.3.6.1.4.1.311.20.2.1", "Microsoft certificate request agent"},
        {"1.3.6.1.4.1.311.20.2.2", "Microsoft smart card logon"},
        {"1.3.6.1.4.1.311.10.3.4", "Microsoft encrypted file system"},
        {"1.3.6.1.4.1.311.10.3.12", "Microsoft document signing"},
        {"2.5.29.37.0", "Any extended key usage"},
}};

constexpr std::array<const char *, 9> kKeyUsageNames = {
        "digitalSignature", "nonRepudiation", "keyEncipherment", "dataEncipherment", "keyAgreement",
        "keyCertSign",      "cRLSign",        "encipherOnly",    "decipherOnly",
};

} // namespace

Extension describeExtension(const RawExtension &raw, const char *base)
{
    Extension extension;
    if (const ObjectNames *names = objectNames(raw.oid)) {
        extension.oid = names->dotted;
        extension.name = names->longName;
    }
    extension.critical = raw.critical;
    extension.value = raw.value.toByteArray();
    extension.range = {raw.whole.data() - base, raw.whole.size()};
    extension.decoded = ownText(extension.oid, raw.value);
    if (extension.decoded.isEmpty())
        extension.decoded = openSslText(raw.whole);
    if (extension.decoded.isEmpty())
        extension.decoded = hexDump(raw.value);
    return extension;
}

QString extendedKeyUsageName(const QString &oid)
{
    for (const UsageName &usage : kUsageNames) {
        if (oid == QLatin1StringView(usage.oid))
            return QString::fromLatin1(usage.name);
    }
    return oid;
}

QStringList keyUsageNames(quint16 bits)
{
    QStringList names;
    for (std::size_t bit = 0; bit < kKeyUsageNames.size(); ++bit) {
        if (bits & (1U << bit))
            names.append(QString::fromLatin1(kKeyUsageNames[bit]));
    }
    return names;
}

} // namespace sekisho::pki
