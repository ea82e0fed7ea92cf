// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/ConvertText.h"

#include "ui/text/CodeWords.h"

#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/LongText.h"

#include <QStringList>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

QString usage(const QString &oid)
{
    return oid == "2.5.29.37.0"_L1 ? u"anyExtendedKeyUsage"_s : pki::extendedKeyUsageName(oid);
}

QString time(const QString &rfc3339)
{
    return DateText::dateTimeZone(QDateTime::fromString(rfc3339, Qt::ISODate));
}

} // namespace

QString ConvertText::field(const QString &id)
{
    // Standard terms, as in the portal's Properties: not translated.
    static constexpr std::array kRows = {
            CodeWords{"version", "Version"},
            CodeWords{"serial", "Serial Number"},
            CodeWords{"signature_algorithm", "Signature Algorithm"},
            CodeWords{"issuer", "Issuer"},
            CodeWords{"not_before", "Valid From"},
            CodeWords{"not_after", "Valid To"},
            CodeWords{"basic_constraints", "Basic Constraints"},
            CodeWords{"crl_distribution_points", "CRL Distribution Points"},
            CodeWords{"authority_information_access.ocsp", "Authority Information Access: OCSP"},
            CodeWords{"authority_information_access.ca_issuers",
                      "Authority Information Access: CA Issuers"},
            CodeWords{"certificate_policies", "Certificate Policies"},
            CodeWords{"subject", "Subject"},
            CodeWords{"public_key", "Public Key"},
            CodeWords{"public_key.spki_sha256", "SPKI SHA-256"},
            CodeWords{"subject_alternative_names", "Subject Alternative Name"},
            CodeWords{"key_usage", "Key Usage"},
            CodeWords{"extended_key_usage", "Extended Key Usage"},
            CodeWords{"fingerprints.sha256", "SHA-256"},
            CodeWords{"extensions.2.5.29.14", "Subject Key Identifier"},
            CodeWords{"extensions.2.5.29.35", "Authority Key Identifier"},
    };
    if (const char *words = wordsFor(kRows, id))
        return QString::fromLatin1(words);
    if (id == "certificate"_L1)
        return tr("Certificate in the chain");
    if (id == "chain_order"_L1)
        return tr("Order of the certificates");
    if (id.endsWith(".string_types"_L1)) {
        //: %1 field of a certificate; ASN.1 string types such as UTF8String
        return tr("%1: string types").arg(field(id.left(id.size() - 13)));
    }
    if (id.startsWith("extensions."_L1) && id.endsWith(".critical"_L1)) {
        //: %1 name or OID of an extension; whether it is critical
        return tr("%1: critical").arg(field(id.left(id.size() - 9)));
    }
    if (id.startsWith("extensions."_L1)) {
        static constexpr std::array kNames = {
                CodeWords{"2.5.29.15", "Key Usage"},
                CodeWords{"2.5.29.17", "Subject Alternative Name"},
                CodeWords{"2.5.29.19", "Basic Constraints"},
                CodeWords{"2.5.29.31", "CRL Distribution Points"},
                CodeWords{"2.5.29.32", "Certificate Policies"},
                CodeWords{"2.5.29.37", "Extended Key Usage"},
                CodeWords{"1.3.6.1.5.5.7.1.1", "Authority Information Access"},
        };
        if (const char *words = wordsFor(kNames, id.mid(11)))
            return QString::fromLatin1(words);
        //: %1 OID
        return tr("Extension %1").arg(id.mid(11));
    }
    return id;
}

QString ConvertText::kind(pki::DifferenceKind kind)
{
    switch (kind) {
    case pki::DifferenceKind::Added:
        //: a field that only the new side has
        return tr("Added");
    case pki::DifferenceKind::Removed:
        //: a field that only the old side has
        return tr("Removed");
    case pki::DifferenceKind::Changed:
        break;
    }
    //: a field that differs
    return tr("Changed");
}

QString ConvertText::compared(pki::CompareKind kind)
{
    switch (kind) {
    case pki::CompareKind::Certificates:
        return tr("Two certificates");
    case pki::CompareKind::Chains:
        return tr("Two chains");
    case pki::CompareKind::Requests:
        return tr("Two certificate requests");
    case pki::CompareKind::CertificateWithRequest:
        return tr("A certificate and a certificate request");
    case pki::CompareKind::WithKey:
        break;
    }
    return tr("By the public key");
}

QString ConvertText::check(const pki::RenewalCheck &check)
{
    const QString &code = check.code;
    const QStringList &arguments = check.arguments;
    const QString first = arguments.value(0);
    const QString second = arguments.value(1);
    if (code == "same"_L1)
        return tr("Both sides are the same, byte for byte.");
    if (code == "key-reused"_L1)
        return tr("The key is the same: pinned keys go on working, and whoever has the old key has "
                  "the new one.");
    if (code == "pin-changed"_L1) {
        //: %1 Base64 of a fingerprint
        return tr("The key is a new one: whoever pins the old key needs the pin %1.").arg(first);
    }
    if (code == "key-matches"_L1)
        return tr("The key belongs to it.");
    if (code == "key-does-not-match"_L1)
        return tr("The key is another one: these two do not belong together.");
    if (code == "key-weaker"_L1) {
        //: %1 and %2 such as "RSA 3072"
        return tr("The new key is weaker: %2 instead of %1.").arg(first, second);
    }
    if (code == "san-lost"_L1) {
        //: %1 list of names
        return tr("Names that clients may look for are gone: %1.").arg(LongText::listed(arguments));
    }
    if (code == "eku-lost"_L1) {
        QStringList usages;
        for (const QString &oid : arguments)
            usages.append(usage(oid));
        //: %1 list of extended key usages
        return tr("Extended key usage is gone: %1.").arg(LongText::listed(usages));
    }
    if (code == "ku-lost"_L1) {
        //: %1 list of key usages
        return tr("Key usage is gone: %1.").arg(arguments.join(u", "_s));
    }
    if (code == "ca-changed"_L1) {
        if (first == second) {
            //: %1 name of a CA
            return tr("The CA signs with another key under the same name (%1): clients must trust "
                      "the new one.")
                    .arg(first);
        }
        //: %1 and %2 names of CAs
        return tr("Another CA issued it: %2 instead of %1. Clients must trust it.")
                .arg(first, second);
    }
    if (code == "name-changed"_L1) {
        //: %1 and %2 subjects
        return tr("The subject has changed from %1 to %2: profiles that name the server may refuse "
                  "it.")
                .arg(first, second);
    }
    if (code == "shorter-validity"_L1) {
        //: %1 and %2 numbers of days
        return tr("It is valid for %2 days instead of %1.").arg(first, second);
    }
    if (code == "validity-gap"_L1) {
        //: %1 and %2 times
        return tr("The new one begins on %2, after the old one has ended on %1: nothing is valid "
                  "in between.")
                .arg(time(first), time(second));
    }
    if (code == "same-leaf"_L1)
        return tr("The certificate itself is the same; the chain is not.");
    if (code == "chain-order"_L1)
        return tr("The certificates on the right side do not stand leaf first, each issued by the "
                  "next and each once: Mist refuses them so.");
    if (code == "chain-lost"_L1) {
        //: %1 list of names of certificates
        return tr("Missing from the chain: %1. Mist needs every certificate up to the root.")
                .arg(LongText::listed(arguments));
    }
    if (code == "chain-added"_L1) {
        //: %1 list of names of certificates
        return tr("New in the chain: %1.").arg(LongText::listed(arguments));
    }
    if (code == "wrong-order"_L1)
        return tr("The right side is the older one: swap the sides for a renewal check.");
    return code;
}

QString ConvertText::refusal(const Error &error)
{
    static constexpr std::array kRows = {
            CodeWords{
                    "traditional-format",
                    QT_TR_NOOP(
                            "The traditional key format is not written: its encryption derives the "
                            "key with one round of MD5. Every program that reads it reads "
                            "PKCS#8.")},
            CodeWords{"several-objects",
                      QT_TR_NOOP("A DER file holds one object. Choose one, or another format.")},
            CodeWords{"several-keys",
                      QT_TR_NOOP("There is more than one private key. Choose one.")},
            CodeWords{"no-key", QT_TR_NOOP("There is no private key to write.")},
            CodeWords{"no-certificate", QT_TR_NOOP("There is no certificate to write.")},
            CodeWords{"key-mismatch",
                      QT_TR_NOOP("None of the certificates belongs to the private key.")},
            CodeWords{"key-locked",
                      QT_TR_NOOP("The private key is encrypted: give its password first.")},
            CodeWords{
                    "key-in-clear",
                    QT_TR_NOOP(
                            "The private key would stand in the file in clear. Give a password, or "
                            "say that it may.")},
            CodeWords{"not-for-format",
                      QT_TR_NOOP("Nothing of this can be written in the chosen format.")},
    };
    const QString side = error.arguments.value(0);
    if (error.code == ErrorCode::PasswordRequired && side == "left"_L1)
        return tr("The left side is protected by a password. Give its password.");
    if (error.code == ErrorCode::PasswordRequired && side == "right"_L1)
        return tr("The right side is protected by a password. Give its password.");
    if (error.code == ErrorCode::WrongPassword && side == "left"_L1)
        return tr("None of the passwords given opens the left side.");
    if (error.code == ErrorCode::WrongPassword && side == "right"_L1)
        return tr("None of the passwords given opens the right side.");
    if (error.code == ErrorCode::PasswordRequired)
        return tr("This format needs a password for the new file.");
    if (error.code == ErrorCode::NotRecognised && side == "left"_L1)
        return tr("There is nothing to compare on the left side.");
    if (error.code == ErrorCode::NotRecognised && side == "right"_L1)
        return tr("There is nothing to compare on the right side.");
    if (error.code == ErrorCode::FileUnwritable && error.detail == "exists"_L1) {
        //: %1 path of a file
        return tr("%1 is there already.").arg(error.arguments.value(0));
    }
    if (error.code == ErrorCode::InvalidArgument) {
        if (const char *words = wordsFor(kRows, error.arguments.value(0)))
            return tr(words);
        const pki::RequestFinding found{error.arguments.value(0), error.arguments.value(1)};
        if (const QString words = finding(found); words != found.code)
            return words;
    }
    return ErrorText::sentence(error);
}

QString ConvertText::format(pki::TargetFormat format)
{
    switch (format) {
    case pki::TargetFormat::Pem:
        return u"PEM"_s;
    case pki::TargetFormat::Der:
        return u"DER"_s;
    case pki::TargetFormat::Pkcs7Pem:
        return u"PKCS#7 (PEM)"_s;
    case pki::TargetFormat::Pkcs7Der:
        return u"PKCS#7 (DER)"_s;
    case pki::TargetFormat::Pkcs12:
        //: a file format, as opposed to its old form
        return tr("PKCS#12, modern (AES-256, SHA-256)");
    case pki::TargetFormat::Pkcs12Legacy:
        //: a file format, as opposed to its new form
        return tr("PKCS#12, legacy (3DES, RC2, SHA-1)");
    case pki::TargetFormat::Pkcs8:
        return tr("PKCS#8: private key alone");
    case pki::TargetFormat::Traditional:
        break;
    }
    return tr("Traditional private key");
}

QString ConvertText::note(const QString &code)
{
    static constexpr std::array kRows = {
            CodeWords{"reordered", QT_TR_NOOP("The certificates were put in order, leaf first.")},
            CodeWords{"completed",
                      QT_TR_NOOP("The chain was completed from the other open certificates.")},
            CodeWords{"incomplete", QT_TR_NOOP("The chain does not reach a root.")},
            CodeWords{"strangers-kept",
                      QT_TR_NOOP("Certificates that do not belong to the chain stand at its end.")},
            CodeWords{"root-left-out", QT_TR_NOOP("The root was left out.")},
            CodeWords{"key-left-out", QT_TR_NOOP("The private key was left out.")},
            CodeWords{"key-in-clear", QT_TR_NOOP("The private key stands in the file in clear.")},
            CodeWords{
                    "password-not-ascii",
                    QT_TR_NOOP(
                            "The password has characters beyond ASCII: some programs will not open "
                            "the file with it.")},
            CodeWords{"without-key",
                      QT_TR_NOOP("The file holds certificates alone, no private key.")},
    };
    const char *words = wordsFor(kRows, code);
    return words ? tr(words) : code;
}

QString ConvertText::reader(const QString &code)
{
    static constexpr std::array kRows = {
            CodeWords{"mist", QT_TR_NOOP("Mist (certificate and key fields)")},
            CodeWords{"linux", QT_TR_NOOP("Linux, wpa_supplicant, FreeRADIUS")},
            CodeWords{"windows-import", QT_TR_NOOP("the import of keys in Windows")},
            CodeWords{"android-ca", QT_TR_NOOP("Android (CA certificates)")},
            CodeWords{"windows-chain", QT_TR_NOOP("Windows (chains without a key)")},
            CodeWords{"current-systems",
                      QT_TR_NOOP("Windows 10 1709 and later, current macOS, iOS and Android")},
            CodeWords{"windows-2016", QT_TR_NOOP("Windows Server 2016 and earlier")},
            CodeWords{"macos-old", QT_TR_NOOP("older macOS and iOS (\"wrong password\")")},
            CodeWords{"android-old", QT_TR_NOOP("older Android")},
            CodeWords{"appliances", QT_TR_NOOP("older appliances")},
            CodeWords{"fips", QT_TR_NOOP("systems in FIPS mode")},
            CodeWords{"openssl3", QT_TR_NOOP("OpenSSL 3 without its legacy provider")},
    };
    const char *words = wordsFor(kRows, code);
    return words ? tr(words) : code;
}

QString ConvertText::readerList(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names.append(reader(code));
    //: between the entries of a list of systems
    return names.join(tr("; "));
}

QString ConvertText::neededBy(pki::TargetFormat format)
{
    const QStringList codes = pki::targetFormatReaders(format).needs;
    //: %1 list of systems
    return codes.isEmpty() ? QString() : tr("For: %1.").arg(readerList(codes));
}

QString ConvertText::notReadBy(pki::TargetFormat format)
{
    const QStringList codes = pki::targetFormatReaders(format).fails;
    //: %1 list of systems
    return codes.isEmpty() ? QString() : tr("Not for: %1.").arg(readerList(codes));
}

QString ConvertText::keyKind(pki::SigningKey::Kind kind)
{
    using Kind = pki::SigningKey::Kind;
    switch (kind) {
    case Kind::Rsa2048:
        return u"RSA 2048"_s;
    case Kind::Rsa3072:
        return u"RSA 3072"_s;
    case Kind::Rsa4096:
        return u"RSA 4096"_s;
    case Kind::Ec256:
        return u"EC P-256"_s;
    case Kind::Ec384:
        return u"EC P-384"_s;
    case Kind::Ec521:
        return u"EC P-521"_s;
    case Kind::Ed25519:
        break;
    }
    return u"Ed25519"_s;
}

QString ConvertText::profile(pki::RequestProfile profile)
{
    switch (profile) {
    case pki::RequestProfile::MistRadiusServer:
        return tr("Mist RADIUS server");
    case pki::RequestProfile::Client:
        return tr("Client");
    case pki::RequestProfile::Plain:
        break;
    }
    //: a certificate request without a purpose of its own
    return tr("Subject and names only");
}

QString ConvertText::nameType(const QString &type)
{
    if (type == "dns"_L1)
        return tr("DNS name");
    if (type == "ip"_L1)
        return tr("IP address");
    if (type == "email"_L1)
        return tr("Email");
    if (type == "upn"_L1)
        return tr("UPN (Microsoft)");
    return type == "uri"_L1 ? u"URI"_s : type;
}

QString ConvertText::finding(const pki::RequestFinding &finding)
{
    static constexpr std::array kRows = {
            CodeWords{"no-subject", QT_TR_NOOP("The subject is empty.")},
            CodeWords{"bad-country",
                      QT_TR_NOOP("“%1” is no country code: two capital letters, such as JP.")},
            CodeWords{"bad-attribute", QT_TR_NOOP("“%1” is no attribute of a subject.")},
            CodeWords{"too-long", QT_TR_NOOP("“%1” is too long for its attribute (RFC 5280).")},
            CodeWords{"no-dns-name",
                      QT_TR_NOOP("A RADIUS server needs a DNS name: clients compare it with their "
                                 "profile.")},
            CodeWords{"bad-dns-name", QT_TR_NOOP("“%1” is no DNS name.")},
            CodeWords{"bad-ip", QT_TR_NOOP("“%1” is no IP address.")},
            CodeWords{"bad-email", QT_TR_NOOP("“%1” is no email address in ASCII.")},
            CodeWords{"bad-upn", QT_TR_NOOP("“%1” is no UPN (name@domain).")},
            CodeWords{"bad-uri", QT_TR_NOOP("“%1” is no absolute URI.")},
            CodeWords{"bad-type", QT_TR_NOOP("Names of the kind “%1” cannot be requested here.")},
            CodeWords{"wildcard", QT_TR_NOOP("“%1” is a wildcard: Mist does not take it, and some "
                                             "clients refuse it.")},
            CodeWords{"ed25519", QT_TR_NOOP("Ed25519: hardly any 802.1X client accepts it yet.")},
            CodeWords{
                    "no-client-name",
                    QT_TR_NOOP(
                            "Without a UPN, an email address or a DNS name policies can match the "
                            "common name alone.")},
            CodeWords{"cn-as-dns",
                      QT_TR_NOOP("The common name is requested as a DNS name too: %1.")},
            CodeWords{"converted-to-ace", QT_TR_NOOP("The name is written as %1 (IDNA).")},
    };
    const char *words = wordsFor(kRows, finding.code);
    if (!words)
        return finding.code;
    const QString text = tr(words);
    return text.contains("%1"_L1) ? text.arg(finding.value) : text;
}

} // namespace sekisho::ui
