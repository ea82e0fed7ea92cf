// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/RuleChecks.h"

#include <QSet>
#include <algorithm>

namespace sekisho::nac {

namespace {

using LabelIndex = QHash<LabelId, const Label *>;

// api::mist::kindName
constexpr QLatin1String kLabelKind("label");
constexpr QLatin1String kSiteKind("site");
constexpr QLatin1String kSiteGroupKind("sitegroup");

LabelIndex indexOf(const QList<Label> &labels)
{
    LabelIndex index;
    index.reserve(labels.size());
    for (const Label &label : labels)
        index.insert(label.id, &label);
    return index;
}

/// From here on comparing each with each takes too long: a label may have 100,000 MAC addresses.
constexpr qsizetype kManyPairs = 10'000;

template <class T>
bool isSubset(const QList<T> &inner, const QList<T> &outer)
{
    if constexpr (std::is_same_v<T, QString>) {
        if (inner.size() * outer.size() > kManyPairs) {
            const QSet<T> set(outer.begin(), outer.end());
            return std::all_of(inner.begin(), inner.end(),
                               [&](const T &item) { return set.contains(item); });
        }
    }
    return std::all_of(inner.begin(), inner.end(),
                       [&](const T &item) { return outer.contains(item); });
}

/// A dimension whose values are alternatives: `outer` lets through all that `inner` does.
template <class T>
bool coversAny(const QList<T> &outer, const QList<T> &inner)
{
    return outer.isEmpty() || (!inner.isEmpty() && isSubset(inner, outer));
}

/// Sites and site groups are thought to be a union; asked to hold as an intersection too.
bool coversSites(const Criteria &outer, const Criteria &inner)
{
    if (outer.sites.isEmpty() && outer.siteGroups.isEmpty())
        return true;
    if (inner.sites.isEmpty() && inner.siteGroups.isEmpty())
        return false;
    return isSubset(inner.sites, outer.sites) && isSubset(inner.siteGroups, outer.siteGroups) &&
           (outer.sites.isEmpty() || !inner.sites.isEmpty()) &&
           (outer.siteGroups.isEmpty() || !inner.siteGroups.isEmpty());
}

/// One label lets through all that the other does: the same, or values that are alternatives.
bool coversLabel(const Label &outer, const Label &inner)
{
    if (outer.id == inner.id)
        return true;
    if (!outer.isMatch() || !inner.isMatch() || !(outer.match == inner.match) || outer.matchAll ||
        inner.matchAll || inner.values.isEmpty())
        return false;
    const auto negated = [](const QString &value) { return value.startsWith(QLatin1Char('!')); };
    if (std::any_of(outer.values.begin(), outer.values.end(), negated) ||
        std::any_of(inner.values.begin(), inner.values.end(), negated))
        return false;
    return isSubset(inner.values, outer.values);
}

bool coversLabels(const Criteria &outer, const Criteria &inner, const LabelIndex &labels)
{
    if (outer.labels.isEmpty())
        return true;
    if (inner.labels.isEmpty())
        return false;
    const auto ofKind = [&](const Criteria &criteria, const QString &kind) {
        QList<const Label *> found;
        for (const LabelId &id : criteria.labels) {
            const Label *label = labels.value(id);
            if (label && label->match.raw == kind)
                found.append(label);
        }
        return found;
    };
    for (const LabelId &id : outer.labels) {
        const Label *label = labels.value(id);
        if (!label)
            return false; // a missing label matches nobody, so this rule covers nobody
        const QList<const Label *> outerKind = ofKind(outer, label->match.raw);
        const QList<const Label *> innerKind = ofKind(inner, label->match.raw);
        if (innerKind.isEmpty())
            return false;
        // OR inside a kind: each of the inner ones must be covered by some outer one.
        const bool holdsForOr =
                std::all_of(innerKind.begin(), innerKind.end(), [&](const Label *one) {
                    return std::any_of(outerKind.begin(), outerKind.end(), [&](const Label *other) {
                        return coversLabel(*other, *one);
                    });
                });
        // AND of all: each of the outer ones must cover some inner one.
        const bool holdsForAnd =
                std::all_of(outerKind.begin(), outerKind.end(), [&](const Label *one) {
                    return std::any_of(innerKind.begin(), innerKind.end(), [&](const Label *other) {
                        return coversLabel(*one, *other);
                    });
                });
        if (!holdsForOr || !holdsForAnd)
            return false;
    }
    return true;
}

bool decidesForAll(const Rule &rule)
{
    return rule.matching.isEmpty() && rule.notMatching.isEmpty() && rule.guestAuthState.isEmpty();
}

bool covers(const Rule &outer, const Rule &inner, const LabelIndex &labels)
{
    const Criteria &a = outer.matching;
    const Criteria &b = inner.matching;
    return (a.authType.isEmpty() || a.authType == b.authType) &&
           (outer.guestAuthState.isEmpty() || outer.guestAuthState == inner.guestAuthState) &&
           coversAny(a.portTypes, b.portTypes) && coversAny(a.families, b.families) &&
           coversAny(a.manufacturers, b.manufacturers) && coversAny(a.models, b.models) &&
           coversAny(a.osTypes, b.osTypes) && coversAny(a.vendors, b.vendors) &&
           coversSites(a, b) &&
           (outer.notMatching.isEmpty() || outer.notMatching == inner.notMatching) &&
           coversLabels(a, b, labels);
}

/// What is wrong with the rule by itself.
std::optional<NeverMatches> impossibleByItself(const Rule &rule, const LabelIndex &labels)
{
    const QList<LabelId> &required = rule.matching.labels;
    if (required.isEmpty())
        return std::nullopt;
    if (std::none_of(required.begin(), required.end(),
                     [&](const LabelId &id) { return labels.contains(id); }))
        return NeverMatches{NeverMatches::Reason::DanglingLabel, {}, required.first()};
    Criteria onlyThatLabel;
    onlyThatLabel.labels = required;
    if (required.size() == 1 && rule.notMatching == onlyThatLabel)
        return NeverMatches{NeverMatches::Reason::Contradiction, {}, required.first()};
    return std::nullopt;
}

} // namespace

QList<const Rule *> rulesInOrder(const Organization &organization)
{
    QList<const Rule *> rules;
    rules.reserve(organization.rules.size());
    for (const Rule &rule : organization.rules)
        rules.append(&rule);
    std::stable_sort(rules.begin(), rules.end(),
                     [](const Rule *a, const Rule *b) { return evaluatesBefore(*a, *b); });
    return rules;
}

QHash<RuleId, NeverMatches> rulesThatNeverMatch(const Organization &organization)
{
    QHash<RuleId, NeverMatches> proofs;
    const LabelIndex labels = indexOf(organization.labels);
    QList<const Rule *> deciding; // enabled, enforced, met so far and able to match
    const Rule *catchAll = nullptr;
    for (const Rule *rule : rulesInOrder(organization)) {
        if (!rule->enabled)
            continue;
        // Without any label nothing can be said about missing ones: they may just be unreadable.
        if (!organization.labels.isEmpty()) {
            if (const auto impossible = impossibleByItself(*rule, labels)) {
                proofs.insert(rule->id, *impossible);
                continue;
            }
        }
        if (catchAll) {
            proofs.insert(rule->id,
                          {NeverMatches::Reason::ShadowedByCatchAll, catchAll->id, LabelId()});
            continue;
        }
        const auto shadow =
                std::find_if(deciding.begin(), deciding.end(),
                             [&](const Rule *earlier) { return covers(*earlier, *rule, labels); });
        if (shadow != deciding.end()) {
            proofs.insert(rule->id,
                          {NeverMatches::Reason::ShadowedByRule, (*shadow)->id, LabelId()});
            continue;
        }
        if (rule->dryRun)
            continue;
        if (decidesForAll(*rule))
            catchAll = rule;
        else
            deciding.append(rule);
    }
    return proofs;
}

QList<LabelId> danglingLabels(const Organization &organization, const Rule &rule)
{
    QList<LabelId> missing;
    for (const QList<LabelId> *list :
         {&rule.matching.labels, &rule.notMatching.labels, &rule.assignedLabels}) {
        for (const LabelId &id : *list) {
            if (!organization.label(id) && !missing.contains(id))
                missing.append(id);
        }
    }
    return missing;
}

CleanRule withoutDangling(const Organization &organization, Rule rule)
{
    CleanRule clean{std::move(rule), false};
    const auto clear = [](auto &ids, QLatin1String kind, const auto &find,
                          const Organization &within) {
        if (within.isUnreadable(kind))
            return false;
        return ids.removeIf([&](const auto &id) { return !find(id); }) > 0;
    };
    const auto label = [&](const LabelId &id) { return organization.label(id) != nullptr; };
    const auto site = [&](const SiteId &id) { return organization.site(id) != nullptr; };
    const auto group = [&](const SiteGroupId &id) { return organization.siteGroup(id) != nullptr; };
    const auto clearPlaces = [&](Criteria &criteria) {
        const bool sites = clear(criteria.sites, kSiteKind, site, organization);
        const bool groups = clear(criteria.siteGroups, kSiteGroupKind, group, organization);
        return (sites || groups) && criteria.sites.isEmpty() && criteria.siteGroups.isEmpty();
    };
    // Labels of one kind are alternatives, but of which kind a lost one was nobody knows.
    const bool labels = clear(clean.rule.matching.labels, kLabelKind, label, organization);
    const bool places = clearPlaces(clean.rule.matching);
    clear(clean.rule.notMatching.labels, kLabelKind, label, organization);
    clearPlaces(clean.rule.notMatching);
    clear(clean.rule.assignedLabels, kLabelKind, label, organization);
    clean.widens = labels || places;
    return clean;
}

bool hasDangling(const Organization &organization, const Rule &rule)
{
    const Rule clean = withoutDangling(organization, rule).rule;
    return !(clean.matching == rule.matching && clean.notMatching == rule.notMatching &&
             clean.assignedLabels == rule.assignedLabels);
}

QSet<RuleId> rulesWithSharedOrder(const QList<const Rule *> &rules)
{
    QSet<RuleId> shared;
    for (qsizetype i = 1; i < rules.size(); ++i) {
        if (rules.at(i - 1)->order == rules.at(i)->order)
            shared += {rules.at(i - 1)->id, rules.at(i)->id};
    }
    return shared;
}

} // namespace sekisho::nac
