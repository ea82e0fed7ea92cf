// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/Parts.h"
#include "core/pki/lint/PlatformFacts.h"
#include "core/pki/lint/SignatureAlgorithm.h"

#include "core/pki/Pkcs12Anatomy.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::lint {

using namespace pki;

namespace {

constexpr const char *kRequirements = "https://support.apple.com/en-us/103769";
constexpr const char *kLimit398 = "https://support.apple.com/en-us/HT211025";
constexpr const char *kTrust = "https://support.apple.com/guide/deployment/depabc994b84/web";

constexpr Roles kServerAndIssuer = Roles(Role::RadiusServer) | Role::IntermediateCa;

constexpr int kSmallestRsa = 2048;
constexpr int kLimit = 825;
constexpr int kPublicLimit = 398;

QDateTime since(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(0, 0), Qt::UTC);
}

/// Certificates made from here on are held to the requirements of iOS 13 and macOS 10.15.
const QDateTime &requirementsStart()
{
    static const QDateTime start = since(2019, 7, 1);
    return start;
}

void rsaSize(const Judged &judged, Reporter &report)
{
    const CertificateIndex &fields = judged.fields();
    if ((fields.keyType == KeyType::Rsa || fields.keyType == KeyType::RsaPss) &&
        fields.keyBits > 0 && fields.keyBits < kSmallestRsa) {
        report.add({QString::number(fields.keyBits)})
                .field("public_key")
                .at(judged.certificate->range(judged.certificate->spki));
    }
}

void sha2(const Judged &judged, Reporter &report)
{
    const Hash hash = readAlgorithm(judged.certificate->outerAlgorithm).hash;
    if (hash == Hash::Md2 || hash == Hash::Md4 || hash == Hash::Md5 || hash == Hash::Sha1) {
        report.add({hashName(hash)})
                .field("signature_algorithm")
                .at(judged.certificate->range(judged.certificate->outerAlgorithm));
    }
}

void sanDns(const Judged &judged, Reporter &report)
{
    if (!hasDnsName(*judged.certificate))
        report.add().field("subject_alternative_names").at(namesRange(*judged.certificate));
}

void serverAuth(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    if (judged.fields().notBefore >= requirementsStart() && !facts.hasPurpose(oid::kServerAuth)) {
        report.add({timeArgument(judged.fields().notBefore)})
                .field("extended_key_usage")
                .at(facts.range(facts.extension(oid::kExtendedKeyUsage)));
    }
}

void limit825(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    if (judged.fields().notBefore < requirementsStart())
        return;
    if (const Period period = periodOf(facts, kLimit); period.exceeds) {
        report.add({QString::number(period.days), QString::number(kLimit)}, period.variant)
                .field("not_after")
                .at(facts.range(facts.notAfter));
    }
}

void limit398(const Judged &judged, Reporter &report)
{
    static const QDateTime start = since(2020, 9, 1);
    const Facts &facts = *judged.certificate;
    if (judged.fields().notBefore < start)
        return;
    if (const Period period = periodOf(facts, kPublicLimit); period.exceeds) {
        report.add({QString::number(period.days), QString::number(kPublicLimit)}, period.variant)
                .field("not_after")
                .at(facts.range(facts.notAfter));
    }
}

void trustedName(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    const QString name = serverNameOf(facts);
    if (name.isEmpty())
        return; // apple.san.dns says it
    const QStringList &expected = judged.around.options().serverNames;
    const QStringList names = facts.dnsNames() + commonNames(facts);
    const bool named = std::any_of(expected.cbegin(), expected.cend(), [&](const QString &one) {
        return std::any_of(names.cbegin(), names.cend(),
                           [&](const QString &given) { return isNamedBy(given, one); });
    });
    if (named)
        return;
    if (expected.isEmpty())
        report.add(Severity::Info, {name}, "set");
    else
        report.add({expected.constFirst(), name});
    report.field("subject_alternative_names").at(namesRange(facts));
}

void spaces(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    const QStringList names = facts.dnsNames() + commonNames(facts);
    for (const QString &name : names) {
        if (name.contains(u' ')) {
            report.add({name}).field("subject").at(facts.range(facts.subject));
            return;
        }
    }
}

void clientCommonName(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    const QStringList names = commonNames(facts);
    const auto isEmptyName = [](const QString &name) { return name.trimmed().isEmpty(); };
    if (std::all_of(names.cbegin(), names.cend(), isEmptyName)) {
        report.add({}, "none");
    } else if (std::any_of(names.constLast().cbegin(), names.constLast().cend(),
                           [](QChar c) { return !c.isPrint() && !c.isSurrogate(); })) {
        report.add();
    } else {
        return;
    }
    report.field("subject").at(facts.range(facts.subject));
}

void pkcs12(const Judged &judged, Reporter &report)
{
    if (!judged.item.pkcs12)
        return;
    const Pkcs12Anatomy &file = *judged.item.pkcs12;
    const bool encrypted = file.usesPbes2 || file.usesRc2 || file.uses3Des || file.usesOther;
    if (!file.hasMac && !encrypted)
        report.add({}, "no-password");
    else if (file.usesPbes2 || (file.hasMac && file.macDigest != "SHA1"_L1))
        report.add();
}

void scepKey(const Judged &judged, Reporter &report)
{
    constexpr int kLarge = 4096;
    if (judged.fields().keyType == KeyType::Rsa && judged.fields().keyBits >= kLarge) {
        report.add({QString::number(judged.fields().keyBits)})
                .field("public_key")
                .at(judged.certificate->range(judged.certificate->spki));
    }
}

constexpr Rule kRules[] = {
        {"apple.rsa2048",
         Severity::Error,
         kServerAndIssuer,
         Platform::Apple,
         {},
         kRequirements,
         &rsaSize},
        {"apple.sha2",
         Severity::Error,
         kServerAndIssuer,
         Platform::Apple,
         {},
         kRequirements,
         &sha2},
        {"apple.san.dns",
         Severity::Error,
         Role::RadiusServer,
         Platform::Apple,
         {},
         kRequirements,
         &sanDns},
        {"apple.eku",
         Severity::Error,
         Role::RadiusServer,
         Platform::Apple,
         {},
         kRequirements,
         &serverAuth},
        {"apple.825",
         Severity::Error,
         Role::RadiusServer,
         Platform::Apple,
         {},
         kRequirements,
         &limit825},
        {"apple.398",
         Severity::Error,
         Role::RadiusServer,
         Platform::Apple,
         {},
         kLimit398,
         &limit398,
         false,
         true},
        {"apple.eap.name",
         Severity::Warning,
         Role::RadiusServer,
         Platform::Apple,
         {},
         kTrust,
         &trustedName},
        {"apple.name.spaces",
         Severity::Warning,
         Role::RadiusServer,
         Platform::Apple,
         {},
         "https://wiki.geant.org/display/H2eduroam/EAP+Server+Certificate+considerations",
         &spaces},
        {"apple.client.cn",
         Severity::Warning,
         Role::Client,
         Platform::Apple,
         {},
         "Apple Platform Deployment: 802.1X",
         &clientCommonName},
        {"apple.p12",
         Severity::Warning,
         Role::Pkcs12,
         Platform::Apple,
         {},
         "https://github.com/chris2511/xca/issues/474",
         &pkcs12},
        {"apple.scep.key4096",
         Severity::Notice,
         Role::Client,
         Platform::Apple,
         {},
         "Microsoft Intune: SCEP certificate profiles",
         &scepKey},
};

} // namespace

std::span<const Rule> appleRules() { return kRules; }

} // namespace sekisho::lint
