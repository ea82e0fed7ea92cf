// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/PlatformFacts.h"
#include "core/pki/lint/SignatureAlgorithm.h"
#include "core/pki/verify/NameMatch.h"

using namespace Qt::Literals::StringLiterals;

// wpa_supplicant and what is built on it, ChromeOS, and what eduroam has learned from all of them.
namespace sekisho::lint {

using namespace pki;

namespace {

constexpr const char *kWpa = "wpa_supplicant.conf; src/crypto/tls_openssl.c";
constexpr const char *kEduroam =
        "https://wiki.geant.org/display/H2eduroam/EAP+Server+Certificate+considerations";

/// What Debian, Ubuntu and hostapd's own builds ask of OpenSSL.
constexpr int kSecurityLevel = 2;
/// Server certificates of one network that are held against each other; more are a heap.
constexpr qsizetype kServersCompared = 64;

bool anySuffix(const QStringList &names, const QString &suffix)
{
    return std::any_of(names.cbegin(), names.cend(),
                       [&](const QString &name) { return hasLabelSuffix(name, suffix); });
}

bool hasWildcard(const QStringList &names)
{
    return std::any_of(names.cbegin(), names.cend(),
                       [](const QString &name) { return name.contains(u'*'); });
}

void dnsBeforeCn(const Judged &judged, Reporter &report)
{
    const QStringList &expected = judged.around.options().serverNames;
    const QStringList names = judged.certificate->dnsNames();
    if (expected.isEmpty() || names.isEmpty())
        return;
    const QStringList common = commonNames(*judged.certificate);
    for (const QString &one : expected) {
        if (!anySuffix(names, one) && anySuffix(common, one)) {
            report.add({one, names.constFirst()})
                    .field("subject_alternative_names")
                    .at(namesRange(*judged.certificate));
            return;
        }
    }
}

void nameMatch(const Judged &judged, Reporter &report)
{
    const QStringList &expected = judged.around.options().serverNames;
    QString only;
    for (const QString &one : expected) {
        // The milder of the two ways: what it refuses, domain_match refuses too.
        const NameMatch match =
                matchServerName(judged.fields(), one, NameMatcher::WpaDomainSuffixMatch);
        if (match.matches)
            return;
        if (match.code == "only-in-cn"_L1)
            only = one;
    }
    if (expected.isEmpty() || !only.isEmpty()) // wpa.dns-before-cn says so
        return;
    const Facts &facts = *judged.certificate;
    const QStringList names = facts.dnsNames();
    const QString own = names.isEmpty() ? commonNames(facts).value(0) : names.constFirst();
    report.add({expected.constFirst(), own}, own.isEmpty() ? "none" : "")
            .field("subject_alternative_names")
            .at(namesRange(facts));
}

void suffixLabel(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    const QStringList names = facts.dnsNames();
    for (const QString &name : names) {
        if (name.contains(u'*')) {
            report.add({name}, "wildcard");
            report.field("subject_alternative_names").at(namesRange(facts));
            return;
        }
    }
    const QStringList &expected = judged.around.options().serverNames;
    for (const QString &one : expected) {
        for (const QString &name : names) {
            if (!hasLabelSuffix(name, one) && name.endsWith(one, Qt::CaseInsensitive)) {
                report.add({one, name}, "part");
                report.field("subject_alternative_names").at(namesRange(facts));
                return;
            }
        }
    }
    if (const QString name = serverNameOf(facts); !name.isEmpty() && expected.isEmpty())
        report.add({name}).field("subject_alternative_names").at(namesRange(facts));
}

void subjectMatch(const Judged &judged, Reporter &report)
{
    // With nothing for domain_match, subject_match is what people fall back to.
    if (serverNameOf(*judged.certificate).isEmpty()) {
        report.add({judged.certificate->displayName()})
                .field("subject")
                .at(judged.certificate->range(judged.certificate->subject));
    }
}

void securityLevelOfChain(const Judged &judged, Reporter &report)
{
    const QList<const Facts *> chain = judged.around.chainOf(*judged.certificate);
    for (const Facts *link : chain) {
        const CertificateIndex &fields = link->index();
        const int key =
                securityLevel(fields.keyType, fields.keyBits, readKeyAlgorithm(link->spki.whole));
        if (key < kSecurityLevel) {
            report.add({link->displayName(), QString::number(fields.keyBits)}, "key")
                    .field("public_key");
            if (link == judged.certificate)
                report.at(link->range(link->spki));
            return;
        }
        // What a trust anchor is signed with is not looked at.
        if (judged.around.issuerOf(*link) == link)
            continue;
        const Algorithm algorithm = readAlgorithm(link->outerAlgorithm);
        if (securityLevel(algorithm) < kSecurityLevel) {
            report.add({link->displayName(), hashName(algorithm.hash)})
                    .field("signature_algorithm");
            if (link == judged.certificate)
                report.at(link->range(link->outerAlgorithm));
            return;
        }
    }
}

void mbedTls(const Judged &judged, Reporter &report)
{
    if (!hasDnsName(*judged.certificate)) {
        report.add().field("subject_alternative_names").at(namesRange(*judged.certificate));
    }
}

void chromePem(const Judged &judged, Reporter &report)
{
    // A PEM block's label says that it was one.
    if (!judged.item.label.isEmpty() || !judged.item.container.isEmpty())
        return;
    const bool upload = judged.around.options().platforms.testFlag(Platform::ChromeOs);
    report.add(upload ? Severity::Error : Severity::Info);
}

void chromeName(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    const QStringList names = facts.dnsNames();
    const QStringList &expected = judged.around.options().serverNames;
    if (names.isEmpty()) {
        report.add();
    } else if (expected.isEmpty()) {
        report.add(Severity::Info, {serverNameOf(facts)}, "set");
    } else if (std::none_of(expected.cbegin(), expected.cend(),
                            [&](const QString &one) { return anySuffix(names, one); })) {
        report.add({expected.constFirst(), names.constFirst()}, "mismatch");
    } else {
        return;
    }
    report.field("subject_alternative_names").at(namesRange(facts));
}

void cnEqualsSan(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    const QStringList common = commonNames(facts);
    const QStringList names = facts.dnsNames();
    if (common.isEmpty()) {
        report.add({}, "no-cn");
    } else if (common.size() > 1) {
        report.add({QString::number(common.size())}, "several");
    } else if (common.constFirst().contains(u'*') || hasWildcard(names)) {
        report.add({common.constFirst()}, "wildcard");
    } else if (!isHostName(common.constFirst())) {
        report.add({common.constFirst()}, "no-host");
    } else if (!names.contains(common.constFirst(), Qt::CaseInsensitive)) {
        report.add({common.constFirst()});
    } else {
        return;
    }
    report.field("subject").at(facts.range(facts.subject));
}

bool isServer(const Facts &facts) { return !facts.isCa() && facts.hasPurpose(oid::kServerAuth); }

void sameNameOnAll(const Judged &judged, Reporter &report)
{
    const Surroundings &around = judged.around;
    const Facts &facts = *judged.certificate;
    if (!around.options().bundleRules || around.items().size() > kServersCompared ||
        !isServer(facts)) {
        return;
    }
    const QStringList names = facts.dnsNames();
    if (names.isEmpty())
        return;
    for (qsizetype i = 0; i < around.items().size(); ++i) {
        const Facts *other = around.factsOf(i);
        if (!other || other == &facts || !isServer(*other) ||
            other->issuer.whole != facts.issuer.whole) {
            continue;
        }
        const QStringList others = other->dnsNames();
        const bool common = std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
            return others.contains(name, Qt::CaseInsensitive);
        });
        if (!common && !others.isEmpty()) {
            report.add({names.constFirst(), others.constFirst()})
                    .field("subject_alternative_names")
                    .at(namesRange(facts));
            return;
        }
    }
}

void authorityVersion(const Judged &judged, Reporter &report)
{
    const int version = judged.fields().version;
    if (version != 3) {
        const Facts &facts = *judged.certificate;
        report.add({QString::number(version)})
                .field("version")
                .at(facts.range(facts.version.whole.isEmpty() ? facts.serial : facts.version));
    }
}

constexpr Rule kRules[] = {
        {"wpa.dns-before-cn",
         Severity::Error,
         Role::RadiusServer,
         Platform::WpaSupplicant,
         {},
         kWpa,
         &dnsBeforeCn},
        {"wpa.name-match",
         Severity::Error,
         Role::RadiusServer,
         Platform::WpaSupplicant,
         {},
         kWpa,
         &nameMatch},
        {"wpa.suffix-label",
         Severity::Info,
         Role::RadiusServer,
         Platform::WpaSupplicant,
         {},
         kWpa,
         &suffixLabel},
        {"wpa.subject-match",
         Severity::Warning,
         Role::RadiusServer,
         Platform::WpaSupplicant,
         {},
         "https://github.com/GEANT/CAT-Android/issues/22",
         &subjectMatch},
        {"wpa.seclevel",
         Severity::Error,
         kEndEntities,
         Platform::WpaSupplicant,
         {},
         "https://docs.openssl.org/3.0/man3/SSL_CTX_set_security_level/",
         &securityLevelOfChain},
        {"wpa.mbedtls",
         Severity::Notice,
         Role::RadiusServer,
         Platform::WpaSupplicant,
         {},
         "https://github.com/openwrt/openwrt/issues/24849",
         &mbedTls},
        {"chromeos.pem-ca",
         Severity::Error,
         kAuthorities,
         Platform::ChromeOs,
         {},
         "https://docs.scepman.com/certificate-management/static-certificates/google-workspace/"
         "chromeos",
         &chromePem},
        {"chromeos.name-match",
         Severity::Warning,
         Role::RadiusServer,
         Platform::ChromeOs,
         {},
         "Open Network Configuration: EAP",
         &chromeName},
        {"eduroam.cn-equals-san",
         Severity::Warning,
         Role::RadiusServer,
         kSupplicants,
         {},
         kEduroam,
         &cnEqualsSan},
        {"eduroam.same-name-all-servers",
         Severity::Notice,
         Role::RadiusServer,
         kSupplicants,
         {},
         kEduroam,
         &sameNameOnAll},
        {"eduroam.ca-v3",
         Severity::Warning,
         Role::RootCa,
         kSupplicants,
         {},
         kEduroam,
         &authorityVersion},
};

} // namespace

std::span<const Rule> linuxRules() { return kRules; }

} // namespace sekisho::lint
