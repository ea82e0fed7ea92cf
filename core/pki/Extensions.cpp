// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Extensions.h"

#include "core/pki/ExtensionText.h"
#include "core/pki/Objects.h"
#include "core/pki/OpenSslHandles.h"

#include <array>

namespace sekisho::pki {

namespace {

QString openSslText(QByteArrayView whole)
{
    const unsigned char *p = bytesOf(whole);
    const X509ExtensionPtr extension(
            d2i_X509_EXTENSION(nullptr, &p, static_cast<long>(whole.size())));
    const BioPtr bio(BIO_new(BIO_s_mem()));
    if (!extension || !bio || !X509V3_EXT_get(extension.get()) ||
        !X509V3_EXT_print(bio.get(), extension.get(), X509V3_EXT_DEFAULT, 0)) {
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
constexpr std::array<UsageName, 40> kUsageNames = {{
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
        {"1.3.6.1.5.5.7.3.15", "SCVP server"},
        {"1.3.6.1.5.5.7.3.16", "SCVP client"},
        {"1.3.6.1.5.5.7.3.17", "IPsec IKE"},
        {"1.3.6.1.5.5.7.3.18", "CAPWAP access controller"},
        {"1.3.6.1.5.5.7.3.19", "CAPWAP wireless termination point"},
        {"1.3.6.1.5.5.7.3.20", "SIP domain"},
        {"1.3.6.1.5.5.7.3.21", "SSH client"},
        {"1.3.6.1.5.5.7.3.22", "SSH server"},
        {"1.3.6.1.5.5.7.3.28", "CMC registration authority"},
        {"1.3.6.1.5.5.8.2.2", "IKE intermediate"},
        {"1.3.6.1.5.2.3.4", "PKINIT client authentication"},
        {"1.3.6.1.5.2.3.5", "PKINIT KDC"},
        {"1.3.6.1.4.1.311.20.2.1", "Microsoft certificate request agent (enrolment agent)"},
        {"1.3.6.1.4.1.311.20.2.2", "Microsoft smart card logon"},
        {"1.3.6.1.4.1.311.10.3.1", "Microsoft trust list signing"},
        {"1.3.6.1.4.1.311.10.3.3", "Microsoft server gated cryptography"},
        {"1.3.6.1.4.1.311.10.3.4", "Microsoft encrypted file system"},
        {"1.3.6.1.4.1.311.10.3.4.1", "Microsoft file recovery"},
        {"1.3.6.1.4.1.311.10.3.10", "Microsoft qualified subordination"},
        {"1.3.6.1.4.1.311.10.3.11", "Microsoft key recovery"},
        {"1.3.6.1.4.1.311.10.3.12", "Microsoft document signing"},
        {"1.3.6.1.4.1.311.10.3.13", "Microsoft lifetime signing"},
        {"1.3.6.1.4.1.311.21.5", "Microsoft private key archival"},
        {"1.3.6.1.4.1.311.21.6", "Microsoft key recovery agent"},
        {"1.3.6.1.4.1.311.21.19", "Microsoft directory service e-mail replication"},
        {"1.3.6.1.4.1.311.54.1.2", "Microsoft remote desktop authentication"},
        {"1.3.6.1.4.1.311.80.1", "Microsoft document encryption"},
        {"2.16.840.1.113730.4.1", "Netscape server gated cryptography"},
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
    extension.decoded = ownExtensionText(extension.oid, raw.value);
    if (!extension.decoded.isEmpty())
        return extension;
    extension.decoded = completedExtensionText(extension.oid, openSslText(raw.whole));
    if (!extension.decoded.isEmpty())
        return extension;
    // Known by name only: its elements. Not known at all: its bytes, and what they look like.
    const QString guess = guessedText(raw.value);
    const bool isNamed = extension.name != extension.oid;
    if (isNamed && !guess.isEmpty())
        extension.decoded = guess;
    else
        extension.decoded = hexDump(raw.value) + (guess.isEmpty() ? QString() : u'\n' + guess);
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
