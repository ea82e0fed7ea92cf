// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/ExtensionText.h"

#include "core/pki/Certificate.h"
#include "core/pki/Names.h"
#include "core/pki/Objects.h"

#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::pki {

namespace {

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

struct Named
{
    const char *oid;
    const char *name;
};

// Certificate policies that say something to a network admin: the Wi-Fi Alliance's trust override
// disable (WPA3 specification) and the CA/Browser Forum's.
constexpr std::array<Named, 6> kPolicies = {{
        {"1.3.6.1.4.1.40808.1.3.1", "WPA3 TOD-STRICT: users may not override trust"},
        {"1.3.6.1.4.1.40808.1.3.2", "WPA3 TOD-TOFU: trust on first use, then no override"},
        {"2.23.140.1.1", "extended validation"},
        {"2.23.140.1.2.1", "domain validated"},
        {"2.23.140.1.2.2", "organization validated"},
        {"2.23.140.1.2.3", "individual validated"},
}};

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
    QString text = u"Template="_s + oidText(oid);
    if (cursor.read(der::kInteger, major))
        text += u"\nMajor Version Number="_s + numberText(major.content);
    if (cursor.read(der::kInteger, minor))
        text += u"\nMinor Version Number="_s + numberText(minor.content);
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
    return names.join(", "_L1);
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
    return u"SID="_s + QString::fromLatin1(sid.content);
}

/// szOID_CERTSRV_CA_VERSION ([MS-CSRA] 3.1.1.4.1.1.3): certificate index in the low half, key index
/// in the high half; certutil prints them as V1.0.
QString caVersionText(QByteArrayView value)
{
    DerElement number;
    if (!DerCursor(value).read(der::kInteger, number))
        return {};
    const qint64 version = smallInteger(number.content);
    if (version < 0)
        return {};
    return u"V%1.%2"_s.arg(version & 0xffff).arg(version >> 16);
}

/// szOID_CERTSRV_PREVIOUS_CERT_HASH: SHA-1 of the CA certificate before this one.
QString octetsText(QByteArrayView value)
{
    DerElement octets;
    return DerCursor(value).read(der::kOctetString, octets) ? hexDump(octets.content) : QString();
}

/// id-pe-wlanSSID (RFC 4334 section 3): the networks the certificate is for.
QString ssidsText(QByteArrayView value)
{
    DerElement sequence, ssid;
    if (!DerCursor(value).read(der::kSequence, sequence))
        return {};
    QStringList ssids;
    DerCursor cursor(sequence.content);
    while (cursor.read(der::kOctetString, ssid)) {
        const QString text = decodeString({der::kUtf8String, ssid.whole, ssid.content});
        ssids.append(u"SSID="_s + text);
    }
    return ssids.join(u'\n');
}

/// id-pe-tlsfeature (RFC 7633): numbers of TLS extensions.
QString featuresText(QByteArrayView value)
{
    DerElement sequence, feature;
    if (!DerCursor(value).read(der::kSequence, sequence))
        return {};
    QStringList names;
    DerCursor cursor(sequence.content);
    while (cursor.read(der::kInteger, feature)) {
        const qint64 number = smallInteger(feature.content);
        names.append(number == 5    ? u"status_request (OCSP must-staple)"_s
                     : number == 17 ? u"status_request_v2 (OCSP must-staple, multiple)"_s
                                    : numberText(feature.content));
    }
    return names.join(", "_L1);
}

QString typeText(quint8 tag)
{
    switch (tag) {
    case der::kBoolean:
        return u"BOOLEAN"_s;
    case der::kInteger:
        return u"INTEGER"_s;
    case der::kBitString:
        return u"BIT STRING"_s;
    case der::kOctetString:
        return u"OCTET STRING"_s;
    case der::kNull:
        return u"NULL"_s;
    case der::kObjectId:
        return u"OBJECT IDENTIFIER"_s;
    case der::kEnumerated:
        return u"ENUMERATED"_s;
    case der::kSequence:
        return u"SEQUENCE"_s;
    case der::kSet:
        return u"SET"_s;
    default:
        break;
    }
    if ((tag & 0xc0) == 0x80)
        return u"[%1]"_s.arg(tag & 0x1f);
    return stringTypeName(tag);
}

qsizetype countOf(QByteArrayView content)
{
    qsizetype count = 0;
    DerElement element;
    for (DerCursor cursor(content); cursor.read(element);)
        ++count;
    return count;
}

QString leafText(const DerElement &element)
{
    constexpr qsizetype kShown = 32;
    switch (element.tag) {
    case der::kBoolean:
        return element.content.size() == 1 && element.content[0] != 0 ? u"TRUE"_s : u"FALSE"_s;
    case der::kInteger:
    case der::kEnumerated:
        if (const qint64 number = smallInteger(element.content); number >= 0)
            return QString::number(number);
        break;
    case der::kNull:
        return {};
    case der::kObjectId:
        if (const ObjectNames *names = objectNames(element.content)) {
            return names->longName == names->dotted
                           ? names->dotted
                           : u"%1 (%2)"_s.arg(names->dotted, names->longName);
        }
        break;
    default:
        if (isStringType(element.tag))
            return u'"' + decodeString(element).left(400) + u'"';
        break;
    }
    const QString hex =
            QString::fromLatin1(element.content.first(std::min(element.content.size(), kShown))
                                        .toByteArray()
                                        .toHex(':'))
                    .toUpper();
    return element.content.size() > kShown ? hex + u" …"_s : hex;
}

} // namespace

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

QString guessedText(QByteArrayView value)
{
    constexpr int kDepth = 16;
    constexpr int kLines = 400;
    const DerShape shape = derShape(value, kDepth);
    if (!shape.ok || shape.length != value.size() || shape.indefiniteLength)
        return {};
    QStringList lines;
    std::vector<DerCursor> open{DerCursor(value)};
    while (!open.empty()) {
        if (lines.size() >= kLines) {
            lines.append(u"…"_s);
            break;
        }
        DerElement element;
        if (!open.back().read(element)) {
            open.pop_back();
            continue;
        }
        QString line = QString(2 * static_cast<qsizetype>(open.size() - 1), u' ');
        line += typeText(element.tag);
        if (element.tag & 0x20) {
            line += u" of %1"_s.arg(countOf(element.content));
            open.emplace_back(element.content);
        } else if (const QString text = leafText(element); !text.isEmpty())
            line += u' ' + text;
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString ownExtensionText(const QString &oid, QByteArrayView value)
{
    if (oid == "1.3.6.1.4.1.311.21.7"_L1)
        return certificateTemplateText(value);
    if (oid == "1.3.6.1.4.1.311.20.2"_L1)
        return stringText(value);
    if (oid == "1.3.6.1.4.1.311.21.10"_L1)
        return applicationPoliciesText(value);
    if (oid == "1.3.6.1.4.1.311.25.2"_L1)
        return securityIdText(value);
    if (oid == "1.3.6.1.4.1.311.21.1"_L1)
        return caVersionText(value);
    if (oid == "1.3.6.1.4.1.311.21.2"_L1)
        return octetsText(value);
    if (oid == "1.3.6.1.5.5.7.1.13"_L1)
        return ssidsText(value);
    if (oid == "1.3.6.1.5.5.7.1.24"_L1)
        return featuresText(value);
    if (oid == "1.3.6.1.5.5.7.48.1.5"_L1)
        return u"This OCSP responder's certificate is not to be checked for revocation"_s;
    if (oid == "1.3.6.1.4.1.11129.2.4.3"_L1)
        return u"Precertificate: for certificate transparency logs only"_s;
    return {};
}

QString completedExtensionText(const QString &oid, const QString &openSslText)
{
    QStringList lines = openSslText.split(u'\n');
    if (oid == "2.5.29.32"_L1) {
        for (QString &line : lines) {
            for (const Named &policy : kPolicies) {
                if (line.trimmed() == u"Policy: "_s + QLatin1StringView(policy.oid))
                    line += u" (%1)"_s.arg(QLatin1StringView(policy.name));
            }
        }
    } else if (oid == "2.5.29.37"_L1) {
        for (QString &line : lines) {
            QStringList usages = line.split(", "_L1);
            for (QString &usage : usages) {
                const QString name = extendedKeyUsageName(usage.trimmed());
                if (name != usage.trimmed())
                    usage = u"%1 (%2)"_s.arg(name, usage.trimmed());
            }
            line = usages.join(", "_L1);
        }
    }
    return lines.join(u'\n');
}

} // namespace sekisho::pki
