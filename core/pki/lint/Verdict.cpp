// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/Verdict.h"

#include "core/pki/lint/Surroundings.h"

#include <QSet>

namespace sekisho::lint {

namespace {

constexpr Usage kUsages[] = {Usage::RadiusServer, Usage::Client, Usage::Authority};
constexpr Platform kColumns[] = {Platform::Mist,    Platform::Windows,  Platform::Apple,
                                 Platform::Android, Platform::ChromeOs, Platform::WpaSupplicant,
                                 Platform::Okta,    Platform::Intune,   Platform::Citrix};

/// The services stand in the matrix where the certificate is meant for them.
QList<Platform> columnsFor(const Options &options)
{
    Platforms wanted = options.platforms;
    if (!wanted) {
        wanted = kSupplicants | Platform::Mist;
        if (options.profiles & Profile::ClientOkta)
            wanted |= Platform::Okta;
        if (options.profiles & Profile::ClientMistIntune)
            wanted |= Platform::Intune;
        if (options.profiles & Profile::ClientCitrix)
            wanted |= Platform::Citrix;
    }
    QList<Platform> columns;
    for (const Platform platform : kColumns) {
        if (wanted.testFlag(platform))
            columns.append(platform);
    }
    return columns;
}

Profiles profilesFor(Usage usage, Profiles chosen)
{
    constexpr Profiles kClients = Profiles(Profile::Client) | Profile::ClientAd |
                                  Profile::ClientOkta | Profile::ClientMistIntune |
                                  Profile::ClientCitrix;
    const Profiles common = chosen & (Profiles(Profile::Wpa3Suite192) | Profile::Public);
    switch (usage) {
    case Usage::RadiusServer:
        return common | Profile::MistRadius;
    case Usage::Client:
        return common | (chosen & kClients) | Profile::Client;
    case Usage::Authority:
        // A CA that signs clients has to please whoever judges these.
        return common | (chosen & kClients) | Profile::MistCa;
    }
    return common;
}

Outcome outcomeOf(const QList<Finding> &findings)
{
    Severity worst = Severity::Info;
    for (const Finding &finding : findings) {
        // Catalogue section 9: the text covers EAP, devices are reported to apply it unevenly.
        const bool uneven = finding.id == QLatin1StringView("apple.825");
        worst = std::max(worst,
                         uneven ? std::min(finding.severity, Severity::Warning) : finding.severity);
    }
    switch (worst) {
    case Severity::Error:
        return Outcome::Refused;
    case Severity::Warning:
        return Outcome::MayFail;
    default:
        return Outcome::Works;
    }
}

void worstFirst(QList<Finding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
}

} // namespace

const VerdictCell *Verdict::cell(Usage usage, Platform platform) const
{
    for (const VerdictCell &candidate : cells) {
        if (candidate.usage == usage && candidate.platform == platform)
            return &candidate;
    }
    return nullptr;
}

Usage Verdict::assumedUsage() const
{
    // What is also an end entity was meant as that.
    if ((assumed & kAuthorities) && !(assumed & kEndEntities))
        return Usage::Authority;
    if (assumed.testFlag(Role::Client) && !assumed.testFlag(Role::RadiusServer))
        return Usage::Client;
    return Usage::RadiusServer;
}

Verdict judge(const QList<pki::Item> &items, qsizetype index, const Options &options,
              const CancelToken &cancel)
{
    Verdict verdict;
    Options neutral = options;
    neutral.roles = {};
    const Surroundings around(items, neutral, {});
    const Facts *facts = around.factsOf(index);
    if (!facts)
        return verdict;
    verdict.assumed = around.rolesOf(index);
    verdict.platforms = columnsFor(options);
    const QList<const Facts *> chain = around.chainOf(*facts);
    verdict.chainLength = int(chain.size());
    verdict.chainComplete = around.isSelfSigned(*chain.constLast());
    verdict.chainEnd = verdict.chainComplete ? chain.constLast()->displayName()
                                             : chain.constLast()->index().issuer.displayName();

    // The others only stand around: as authorities they are at hand and not judged.
    Options single = options;
    single.bundles.clear();
    single.bundleRules = false;
    single.platforms = {};
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i != index && items.at(i).certificate)
            single.authorities.append(items.at(i).der);
    }
    const QList<pki::Item> alone{items.at(index)};
    const bool authority = bool(verdict.assumed & kAuthorities);
    const bool both = authority && (verdict.assumed & kEndEntities);
    const auto judgedAs = [&](Roles roles, Profiles profiles) {
        single.roles = roles;
        single.profiles = profiles;
        QList<Finding> findings = lint(alone, single, cancel);
        for (Finding &finding : findings)
            finding.item = index;
        return findings;
    };
    for (const Usage usage : kUsages) {
        if (cancel.isCancelled())
            return verdict;
        const bool applicable = both || (usage == Usage::Authority) == authority;
        const Roles roles = usage == Usage::RadiusServer ? Roles(Role::RadiusServer)
                            : usage == Usage::Client     ? Roles(Role::Client)
                                                         : verdict.assumed & kAuthorities;
        const Profiles profiles = profilesFor(usage, options.profiles);
        const QList<Finding> all = applicable ? judgedAs(roles, profiles) : QList<Finding>();
        for (const Platform platform : std::as_const(verdict.platforms)) {
            VerdictCell cell;
            cell.usage = usage;
            cell.platform = platform;
            if (applicable) {
                QSet<QString> broken;
                for (const Finding &finding : all) {
                    if (finding.platforms && !finding.platforms.testFlag(platform))
                        continue;
                    cell.findings.append(finding);
                    if (finding.severity >= Severity::Warning)
                        broken.insert(finding.id);
                }
                cell.outcome = outcomeOf(cell.findings);
                cell.rules = ruleCount(roles, profiles, platform);
                cell.holding = std::max(0, cell.rules - int(broken.size()));
            }
            verdict.cells.append(cell);
        }
    }
    Profiles profiles = options.profiles;
    if (!profiles) {
        profiles = profilesFor(verdict.assumedUsage(), {});
        if (verdict.assumed & (Roles(Role::Leaf) | Role::Client))
            profiles |= Profile::Client;
        if (both)
            profiles |= Profile::MistCa;
    }
    verdict.findings = judgedAs(options.roles ? options.roles : verdict.assumed, profiles);
    worstFirst(verdict.findings);
    return verdict;
}

} // namespace sekisho::lint
