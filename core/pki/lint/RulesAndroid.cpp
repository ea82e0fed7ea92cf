// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/Parts.h"
#include "core/pki/lint/PlatformFacts.h"

#include "core/pki/Pkcs12Anatomy.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::lint {

using namespace pki;

namespace {

constexpr const char *kEnterprise =
        "https://developer.android.com/guide/topics/connectivity/wifi-enterprise";
constexpr const char *kMist = "Juniper Mist: Access Assurance certificate settings";

/// A root that ends this soon will be replaced while devices that trusted it at first use are
/// there.
constexpr qint64 kRootSoon = 730;

/// What domain_suffix_match is held against: the CN only where there is no dNSName.
QStringList domainNames(const Facts &facts)
{
    QStringList names = facts.dnsNames();
    if (names.isEmpty()) {
        const QStringList common = commonNames(facts);
        std::copy_if(common.cbegin(), common.cend(), std::back_inserter(names),
                     [](const QString &name) { return isHostName(name); });
    }
    return names;
}

void domain(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    const QStringList names = domainNames(facts);
    const QStringList &expected = judged.around.options().serverNames;
    if (names.isEmpty()) {
        report.add();
    } else if (!expected.isEmpty() &&
               std::none_of(expected.cbegin(), expected.cend(), [&](const QString &one) {
                   return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
                       return hasLabelSuffix(name, one);
                   });
               })) {
        report.add({expected.constFirst(), names.constFirst()}, "mismatch");
    } else {
        return;
    }
    report.field("subject_alternative_names").at(namesRange(facts));
}

void serverAuth(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    if (!facts.hasPurpose(oid::kServerAuth)) {
        report.add()
                .field("extended_key_usage")
                .at(facts.range(facts.extension(oid::kExtendedKeyUsage)));
    }
}

void firstUse(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    if (facts.isCa()) {
        const QDateTime &end = judged.fields().notAfter;
        if (judged.role == Role::RootCa && daysBetween(judged.around.now(), end) < kRootSoon) {
            report.add({timeArgument(end)}, "root")
                    .field("not_after")
                    .at(facts.range(facts.notAfter));
        }
    } else if (const QStringList names = domainNames(facts); !names.isEmpty()) {
        report.add({names.constFirst()});
    }
}

void authority(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    if (!facts.isCa()) {
        const RawExtension *constraints = facts.extension(oid::kBasicConstraints);
        report.add()
                .field("basic_constraints")
                .at(constraints ? facts.range(constraints) : facts.range(facts.version));
    }
}

void selfSignedLeaf(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    if (!facts.isCa() && judged.fields().selfIssued && judged.around.isSelfSigned(facts)) {
        report.add()
                .field("basic_constraints")
                .at(facts.range(facts.extension(oid::kBasicConstraints)));
    }
}

void pkcs12(const Judged &judged, Reporter &report)
{
    if (judged.item.pkcs12 && judged.item.pkcs12->usesPbes2)
        report.add();
    const Pkcs12Items inside = itemsOfPkcs12(judged);
    if (!inside.isEmpty() && (inside.keys.isEmpty() || inside.certificates.isEmpty()))
        report.add({}, inside.keys.isEmpty() ? "no-key" : "no-certificate");
    if (inside.keys.isEmpty() || inside.certificates.size() != 1)
        return;
    const Facts *only = judged.around.factsOf(inside.certificates.constFirst());
    if (only && !only->index().selfIssued)
        report.add({}, "no-chain");
}

constexpr Rule kRules[] = {
        {"android.ca-and-domain",
         Severity::Error,
         Role::RadiusServer,
         Platform::Android,
         {},
         kEnterprise,
         &domain},
        {"android.eku",
         Severity::Error,
         Role::RadiusServer,
         Platform::Android,
         {},
         kMist,
         &serverAuth},
        {"android.tofu",
         Severity::Info,
         Roles(Role::RadiusServer) | Role::RootCa,
         Platform::Android,
         {},
         kEnterprise,
         &firstUse},
        {"android.ca-flag",
         Severity::Error,
         kAuthorities,
         Platform::Android,
         {},
         "Android: install a Wi-Fi certificate",
         &authority},
        {"android.selfsigned-leaf",
         Severity::Error,
         Role::RadiusServer,
         Platform::Android,
         {},
         "Android: install a Wi-Fi certificate",
         &selfSignedLeaf},
        {"android.p12",
         Severity::Notice,
         Role::Pkcs12,
         Platform::Android,
         {},
         "https://github.com/chris2511/xca/issues/474",
         &pkcs12},
};

} // namespace

std::span<const Rule> androidRules() { return kRules; }

} // namespace sekisho::lint
