// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/ContainerText.h"

#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

QString bagType(const QString &type)
{
    if (type == "key"_L1)
        return ContainerText::tr("Private key, not encrypted");
    if (type == "shrouded-key"_L1)
        return ContainerText::tr("Private key, encrypted");
    if (type == "certificate"_L1)
        return ContainerText::tr("Certificate");
    if (type == "crl"_L1)
        return ContainerText::tr("Certificate revocation list");
    if (type == "secret"_L1)
        return ContainerText::tr("Secret");
    if (type == "nested"_L1) {
        //: PKCS#12: a bag that holds bags
        return ContainerText::tr("Bags in a bag");
    }
    return ContainerText::tr("Unknown");
}

QString bagText(const pki::Pkcs12Bag &bag)
{
    QString text = bagType(bag.type);
    if (!bag.encryption.isEmpty())
        text += u": "_s + bag.encryption;
    if (!bag.friendlyName.isEmpty())
        text += u" ("_s + bag.friendlyName + u')';
    return text;
}

QString reason(const QString &id)
{
    if (id == "pbes2"_L1)
        return ContainerText::tr("encrypted with AES (PBES2)");
    if (id == "sha2-mac"_L1)
        return ContainerText::tr("integrity check with SHA-2");
    if (id == "legacy"_L1)
        return ContainerText::tr("RC2 needs the legacy provider");
    if (id == "no-mac"_L1)
        return ContainerText::tr("no integrity check (MAC)");
    if (id == "pbmac1"_L1)
        return ContainerText::tr("integrity check with PBMAC1");
    if (id == "unknown-cipher"_L1)
        return ContainerText::tr("a cipher that is hardly supported");
    return id;
}

} // namespace

QString ContainerText::importer(const QString &id)
{
    if (id == "windows10"_L1)
        return tr("Windows 10, Server 2019 and later");
    if (id == "windows-2016"_L1)
        return tr("Windows Server 2016 and earlier");
    if (id == "apple"_L1)
        return u"macOS, iOS"_s;
    if (id == "android"_L1)
        return u"Android"_s;
    if (id == "java"_L1)
        return u"Java"_s;
    if (id == "openssl3"_L1)
        return u"OpenSSL 3"_s;
    if (id == "openssl1"_L1)
        return u"OpenSSL 1.1"_s;
    if (id == "nss"_L1)
        return u"Firefox, Thunderbird (NSS)"_s;
    return id;
}

QString ContainerText::answer(const pki::Pkcs12Importer &importer)
{
    switch (importer.answer) {
    case pki::Pkcs12Importer::Answer::Yes:
        //: whether a system can import a file
        return tr("Yes");
    case pki::Pkcs12Importer::Answer::Depends:
        //: whether a system can import a file; %1 is why older ones cannot
        return tr("Depends on version or settings: %1").arg(reason(importer.reason));
    case pki::Pkcs12Importer::Answer::No:
        break;
    }
    //: whether a system can import a file; %1 is why not
    return tr("No: %1").arg(reason(importer.reason));
}

QList<PropertyRow> ContainerText::properties(const pki::Pkcs12Anatomy &anatomy)
{
    QList<PropertyRow> rows;
    if (anatomy.hasMac) {
        rows.append({tr("Integrity check"),
                     //: %1 digest such as SHA256, %2 number
                     tr("MAC with %1, %2 iterations")
                             .arg(anatomy.macDigest,
                                  DateText::number(static_cast<qint64>(anatomy.macIterations))),
                     false,
                     {}});
    } else {
        rows.append({tr("Integrity check"), tr("None"), false, {}});
    }
    int number = 0;
    for (const pki::Pkcs12Safe &safe : anatomy.safes) {
        //: %1 running number of a part of a PKCS#12 file
        const QString label = tr("Part %1").arg(++number);
        if (safe.encrypted) {
            //: %1 encryption scheme, %2 number of bytes
            rows.append({label,
                         tr("Encrypted: %1, %2 bytes")
                                 .arg(safe.encryption, DateText::number(safe.size)),
                         false,
                         {}});
            continue;
        }
        QStringList bags;
        for (const pki::Pkcs12Bag &bag : safe.bags)
            bags.append(bagText(bag));
        rows.append({label, bags.isEmpty() ? tr("Empty") : bags.join(u'\n'), false, {}});
    }
    const QList<pki::Pkcs12Importer> importers = pki::pkcs12Importers(anatomy);
    for (const pki::Pkcs12Importer &each : importers) {
        //: %1 is an operating system or a program
        rows.append({tr("Import: %1").arg(importer(each.id)), answer(each), false, {}});
    }
    return rows;
}

QString ContainerText::profileKind(const QString &kind)
{
    if (kind == "wlan-profile"_L1)
        return tr("Network profile of Windows");
    if (kind == "eap-config"_L1)
        return tr("eap-config (eduroam)");
    if (kind == "mobileconfig"_L1)
        return tr("Configuration profile of Apple");
    return kind;
}

QString ContainerText::eapType(int type)
{
    // IANA "Method Types" of EAP.
    switch (type) {
    case 6:
        return u"6 (EAP-GTC)"_s;
    case 13:
        return u"13 (EAP-TLS)"_s;
    case 17:
        return u"17 (LEAP)"_s;
    case 18:
        return u"18 (EAP-SIM)"_s;
    case 21:
        return u"21 (EAP-TTLS)"_s;
    case 23:
        return u"23 (EAP-AKA)"_s;
    case 25:
        return u"25 (PEAP)"_s;
    case 26:
        return u"26 (EAP-MSCHAPv2)"_s;
    case 43:
        return u"43 (EAP-FAST)"_s;
    case 55:
        return u"55 (TEAP)"_s;
    default:
        return QString::number(type);
    }
}

QList<PropertyRow> ContainerText::properties(const pki::ProfileInfo &profile)
{
    QList<PropertyRow> rows;
    const auto add = [&rows](const QString &label, const QStringList &values, bool mono = false) {
        const QString text = values.join(u'\n');
        if (!text.isEmpty())
            rows.append({label, text, mono, {}});
    };
    add(tr("Kind"), {profileKind(profile.kind)});
    add(tr("Name"), {profile.name});
    add(u"SSID"_s, profile.ssids);
    QStringList types;
    for (const int type : profile.eapTypes)
        types.append(eapType(type));
    add(tr("EAP methods"), types);
    add(tr("Server names"), profile.serverNames);
    QStringList roots;
    for (const QByteArray &thumbprint : profile.trustedRoots)
        roots.append(CertificateText::fingerprint(thumbprint));
    add(tr("Trusted roots (SHA-1)"), roots, true);
    return rows;
}

} // namespace sekisho::ui
