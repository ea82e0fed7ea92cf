// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/IdpFindings.h"

#include "core/nac/IdpResolution.h"
#include "core/nac/RuleChecks.h"

#include <algorithm>

namespace sekisho::nac {

namespace {

using Kind = IdpFinding::Kind;

/// One realm of one provider that is asked at all.
struct Served
{
    QString realm;
    IdentityProviderId provider;
};

QList<Served> servedBy(const Organization &organization)
{
    QList<Served> served;
    for (const IdentityProvider &provider : organization.identityProviders) {
        if (!provider.isMapped)
            continue;
        for (const QString &realm : provider.realms)
            served.append({realm, provider.id});
    }
    return served;
}

void findOverlaps(const QList<Served> &served, QList<IdpFinding> &findings)
{
    QMap<QString, QList<Served>> same; // by realm in lower case: a few thousand must not be squared
    for (const Served &one : served)
        same[one.realm.toLower()].append(one);
    for (const QList<Served> &group : std::as_const(same)) {
        const Served &first = group.constFirst();
        IdpFinding twice{Kind::RealmTwice, Severity::Error, first.provider, {}, first.realm, {}, 0};
        for (qsizetype i = 1; i < group.size(); ++i) {
            const Served &other = group.at(i);
            if (other.realm != first.realm)
                findings.append({Kind::CaseOnly,
                                 Severity::Warning,
                                 first.provider,
                                 {other.provider},
                                 first.realm,
                                 other.realm,
                                 0});
            else if (other.provider != first.provider && !twice.others.contains(other.provider))
                twice.others.append(other.provider);
        }
        if (!twice.others.isEmpty())
            findings.append(twice);
    }
    for (const Served &one : served) {
        // Realms are compared whole: what lies below one belongs to nobody else by that.
        const QString lower = one.realm.toLower();
        for (qsizetype dot = lower.indexOf(u'.'); dot >= 0; dot = lower.indexOf(u'.', dot + 1)) {
            const auto above = same.constFind(lower.mid(dot + 1));
            if (above == same.cend() || above->constFirst().provider == one.provider)
                continue;
            findings.append({Kind::SubDomain,
                             Severity::Info,
                             one.provider,
                             {above->constFirst().provider},
                             one.realm,
                             above->constFirst().realm,
                             0});
            break;
        }
    }
}

void findUnserved(const Organization &organization, const IdentityProviderId &standard,
                  QList<IdpFinding> &findings)
{
    QSet<QString> served;
    for (const IdentityProvider &provider : organization.identityProviders) {
        if (provider.isMapped)
            served.unite({provider.realms.begin(), provider.realms.end()});
    }
    QMap<QString, QSet<QString>> seen; // realm -> MAC addresses
    const auto see = [&](const QString &userName, const QString &mac) {
        const QString realm = realmOf(userName.trimmed());
        if (!realm.isEmpty() && !served.contains(realm))
            seen[realm].insert(mac);
    };
    for (const Client &client : organization.clients)
        see(client.username, client.mac);
    for (const ClientEvent &event : organization.events)
        see(event.username, event.mac);
    for (auto realm = seen.cbegin(); realm != seen.cend(); ++realm)
        findings.append({Kind::Unserved,
                         standard.isEmpty() ? Severity::Warning : Severity::Notice,
                         standard,
                         {},
                         realm.key(),
                         {},
                         realm->size()});
}

/// Whether the rule asks for something that only an identity provider tells.
bool asksForRoles(const Organization &organization, const Rule &rule)
{
    const QList<LabelId> labels = rule.matching.labels + rule.notMatching.labels;
    return std::any_of(labels.begin(), labels.end(), [&organization](const LabelId &id) {
        const Label *label = organization.label(id);
        return label && label->match.is(MatchKind::IdpRole);
    });
}

} // namespace

QList<IdpFinding> idpFindings(const Organization &organization)
{
    QList<IdpFinding> findings;
    if (organization.identityProviders.isEmpty())
        return findings;
    findOverlaps(servedBy(organization), findings);
    IdentityProviderId standard;
    for (const IdentityProvider &provider : organization.identityProviders) {
        if (provider.isDefault)
            standard = provider.id;
        if (!provider.isDefault && (!provider.isMapped || provider.realms.isEmpty()))
            findings.append({Kind::NeverAsked, Severity::Warning, provider.id, {}, {}, {}, 0});
    }
    const IdentityProviderId named = organization.settings.defaultIdp;
    if (standard.isEmpty() && !named.isEmpty())
        findings.append({Kind::DefaultGone, Severity::Error, named, {}, {}, {}, 0});
    else if (standard.isEmpty())
        findings.append({Kind::NoDefault, Severity::Notice, {}, {}, {}, {}, 0});
    findUnserved(organization, standard, findings);
    std::stable_sort(
            findings.begin(), findings.end(),
            [](const IdpFinding &a, const IdpFinding &b) { return a.severity < b.severity; });
    return findings;
}

IdpLoss lossOf(const Organization &organization, const IdentityProviderId &provider)
{
    IdpLoss loss;
    for (const IdentityProvider &one : organization.identityProviders) {
        if (one.id == provider) {
            loss.realms = one.isMapped ? one.realms : QStringList();
            loss.wasDefault = one.isDefault;
        } else if (one.isDefault) {
            loss.heir = one.id;
        }
    }
    const QList<const Rule *> rules = rulesInOrder(organization);
    for (const Rule *rule : rules) {
        if (rule->enabled && asksForRoles(organization, *rule))
            loss.roleRules.append(rule->id);
    }
    loss.clients = std::count_if(organization.clients.begin(), organization.clients.end(),
                                 [&](const Client &client) { return client.idp == provider; });
    return loss;
}

} // namespace sekisho::nac
