// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/rehearse/SupplicantRules.h"

#include "core/pki/verify/NameMatch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::pki::rehearsal {

namespace {

const auto kServerAuth = "1.3.6.1.5.5.7.3.1"_L1;
const auto kClientAuth = "1.3.6.1.5.5.7.3.2"_L1;
const auto kAnyPurpose = "2.5.29.37.0"_L1;
const auto kSmartCardLogon = "1.3.6.1.4.1.311.20.2.2"_L1;

QStringList dnsNames(const CertificateIndex &leaf)
{
    QStringList names;
    for (const GeneralName &name : leaf.subjectAlternativeNames) {
        if (name.type == "dns"_L1)
            names.append(name.value);
    }
    return names;
}

QStringList commonNames(const CertificateIndex &leaf)
{
    QStringList names;
    for (const auto &rdn : leaf.subject.rdns) {
        for (const AttributeTypeAndValue &part : rdn) {
            if (part.oid == "2.5.4.3"_L1)
                names.append(part.value);
        }
    }
    return names;
}

bool hasUsage(const CertificateIndex &leaf, QLatin1StringView oid)
{
    return leaf.extendedKeyUsage.contains(oid);
}

bool isSha1OrOlder(const QString &algorithm)
{
    return algorithm.contains("sha1"_L1, Qt::CaseInsensitive) ||
           algorithm.contains("md5"_L1, Qt::CaseInsensitive) ||
           algorithm.contains("md2"_L1, Qt::CaseInsensitive);
}

/// certificate-rules.md 6.1.
RuleVerdict judgeForWindows(const QList<ChainCertificate> &chain)
{
    const CertificateIndex &leaf = chain.first().index;
    // win.wildcard.cn: refused even with the name check off (Cisco CSCuh22029).
    const QStringList names = commonNames(leaf);
    if (std::any_of(names.cbegin(), names.cend(),
                    [](const QString &name) { return name.contains(u'*'); }))
        return {u"wildcard-common-name"_s, 0};
    // sig.eddsa: SChannel offers neither Ed25519 nor Ed448 for certificates.
    for (qsizetype i = 0; i < chain.size(); ++i) {
        const KeyType key = chain.at(i).index.keyType;
        if (key == KeyType::Ed25519 || key == KeyType::Ed448)
            return {u"unsupported-signature-algorithm"_s, int(i)};
    }
    // KB 814394: the Server Authentication purpose must be there; anyExtendedKeyUsage is not it.
    if (!hasUsage(leaf, kServerAuth))
        return {u"server-purpose-missing"_s, 0};
    return {};
}

/// certificate-rules.md 6.2, support.apple.com/103769.
RuleVerdict judgeForApple(const QList<ChainCertificate> &chain)
{
    constexpr int kRsaBits = 2048; // apple.rsa2048
    const CertificateIndex &leaf = chain.first().index;
    if (dnsNames(leaf).isEmpty()) // apple.san.dns
        return {u"no-dns-name"_s, 0};
    const QDateTime since(QDate(2019, 7, 1), QTime(0, 0), Qt::UTC);
    if (leaf.notBefore >= since && !hasUsage(leaf, kServerAuth)) // apple.eku
        return {u"server-purpose-missing"_s, 0};
    for (qsizetype i = 0; i < chain.size(); ++i) {
        const ChainCertificate &one = chain.at(i);
        if (one.rsaBits > 0 && one.rsaBits < kRsaBits)
            return {i == 0 ? u"ee-key-too-small"_s : u"ca-key-too-small"_s, int(i)};
        // apple.sha2; nobody verifies the signature on an anchor.
        if (!one.index.selfIssued && isSha1OrOlder(one.index.signatureAlgorithm))
            return {u"ca-md-too-weak"_s, int(i)};
    }
    return {};
}

} // namespace

bool serverNameMatches(Supplicant supplicant, const CertificateIndex &leaf, const QString &wanted,
                       NameOption option)
{
    const auto matches = [&leaf](const QString &name, NameMatcher matcher) {
        return matchServerName(leaf, name, matcher).matches;
    };
    switch (supplicant) {
    case Supplicant::WpaSupplicant:
        return matches(wanted, option == NameOption::DomainMatch ? NameMatcher::WpaDomainMatch
                               : option == NameOption::DomainSuffixMatch
                                       ? NameMatcher::WpaDomainSuffixMatch
                                       : NameMatcher::WpaAltSubjectMatch);
    case Supplicant::Android13:
        return matches(wanted, NameMatcher::Android);
    case Supplicant::ChromeOs:
        return matches(wanted, NameMatcher::ChromeOs);
    case Supplicant::Windows11:
        return matches(wanted, NameMatcher::Windows);
    case Supplicant::Apple: {
        // TLSTrustedServerNames is a list of names.
        const QStringList names = wanted.split(u';', Qt::SkipEmptyParts);
        return std::any_of(names.cbegin(), names.cend(),
                           [&](const QString &name) { return matches(name, NameMatcher::Apple); });
    }
    }
    return false;
}

RuleVerdict judgeServerChain(const RehearsalSetup &setup, const QList<ChainCertificate> &chain)
{
    if (chain.isEmpty())
        return {};
    RuleVerdict verdict;
    switch (setup.supplicant) {
    case Supplicant::Windows11:
        verdict = judgeForWindows(chain);
        break;
    case Supplicant::Apple:
        verdict = judgeForApple(chain);
        break;
    case Supplicant::Android13:
        // android.eku ("most Android devices need it": the manual of Mist Access Assurance).
        if (!hasUsage(chain.first().index, kServerAuth))
            verdict = {u"server-purpose-missing"_s, 0};
        break;
    case Supplicant::ChromeOs:
    case Supplicant::WpaSupplicant:
        break;
    }
    if (!verdict.reason.isEmpty())
        return verdict;
    const QString serverName = nameToMatch(setup);
    if (!serverName.isEmpty() &&
        !serverNameMatches(setup.supplicant, chain.first().index, serverName, setup.nameOption))
        return {u"name-mismatch"_s, 0};
    return {};
}

QString nameToMatch(const RehearsalSetup &setup)
{
    // Where a person has accepted the certificate shown, its name went with it.
    const bool personAccepts =
            setup.clientTrust.isEmpty() &&
            (setup.supplicant == Supplicant::Windows11 || setup.supplicant == Supplicant::Apple ||
             setup.supplicant == Supplicant::Android13);
    return personAccepts ? QString() : setup.serverName.trimmed();
}

bool offersClientCertificate(Supplicant supplicant, const CertificateIndex &leaf)
{
    if (supplicant != Supplicant::Windows11)
        return true;
    // win.client.eku, win.client.subject: otherwise the certificate is not listed.
    return !leaf.subject.isEmpty() && (hasUsage(leaf, kClientAuth) || hasUsage(leaf, kAnyPurpose) ||
                                       hasUsage(leaf, kSmartCardLogon));
}

QStringList supplicantAssumptions(const RehearsalSetup &setup, const CertificateIndex &serverLeaf)
{
    const Supplicant who = setup.supplicant;
    QStringList codes;
    if (who != Supplicant::WpaSupplicant)
        codes.append(u"supplicant-not-measured"_s);
    if (setup.clientTrust.isEmpty()) {
        switch (who) {
        case Supplicant::WpaSupplicant:
        case Supplicant::ChromeOs:
            codes.append(u"server-not-verified"_s);
            break;
        case Supplicant::Windows11: // asks in a dialog where the profile names no CA
        case Supplicant::Apple:     // apple.eap.name: "otherwise the user is asked"
            codes.append(u"user-accepts-server"_s);
            break;
        case Supplicant::Android13: // android.tofu
            codes.append(u"trust-on-first-use"_s);
            break;
        }
    }
    if (!setup.clientTrust.isEmpty() && setup.serverName.trimmed().isEmpty()) {
        // android.ca-and-domain: Android 11 QPR1 and later do not save such a profile.
        codes.append(who == Supplicant::Android13 ? u"android-needs-server-name"_s
                                                  : u"server-name-not-checked"_s);
    }
    if (who == Supplicant::Apple) {
        // apple.825: stated for every TLS server certificate, reported unevenly for EAP.
        constexpr qint64 kLongest = 825LL * 24 * 60 * 60;
        const QDateTime since(QDate(2019, 7, 1), QTime(0, 0), Qt::UTC);
        if (serverLeaf.notBefore >= since &&
            serverLeaf.notBefore.secsTo(serverLeaf.notAfter) + 1 > kLongest)
            codes.append(u"apple-825-days"_s);
    }
    return codes;
}

bool naksWithoutCertificate(Supplicant supplicant)
{
    // Android's and ChromeOS' supplicant is wpa_supplicant; the others may send an empty
    // Certificate message (eap-tls-round-trips.md section 5).
    return supplicant == Supplicant::WpaSupplicant || supplicant == Supplicant::Android13 ||
           supplicant == Supplicant::ChromeOs;
}

} // namespace sekisho::pki::rehearsal
