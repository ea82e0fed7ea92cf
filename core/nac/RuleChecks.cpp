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

/// What is worth an entry in an index: a label may have 100,000 MAC addresses.
constexpr qsizetype kIndexedValues = 64;

/// Words of one dimension: who covers a rule has the first of the rule's own words there too.
using Words = QStringList;

template <class T>
Words wordsOf(QLatin1String dimension, const QList<T> &values)
{
    Words words;
    words.reserve(values.size());
    for (const T &value : values) {
        if constexpr (std::is_same_v<T, QString>)
            words.append(dimension + value);
        else if constexpr (requires { value.raw; })
            words.append(dimension + value.raw);
        else
            words.append(dimension + value.value());
    }
    return words;
}

/// Of a label its id and values; the first of them is as good as all where it is to be covered.
Words wordsOf(const Label &label, bool all)
{
    Words words{QLatin1String("label ") + label.id.value()};
    if (label.isMatch() && !label.matchAll)
        words += wordsOf(QLatin1String("value "), all ? label.values : label.values.mid(0, 1));
    return words;
}

/// The dimensions of a rule but for labels.
QList<Words> dimensionsOf(const Rule &rule)
{
    const Criteria &side = rule.matching;
    QList<Words> dimensions{wordsOf(QLatin1String("os "), side.osTypes),
                            wordsOf(QLatin1String("model "), side.models),
                            wordsOf(QLatin1String("mfg "), side.manufacturers),
                            wordsOf(QLatin1String("family "), side.families),
                            wordsOf(QLatin1String("vendor "), side.vendors),
                            wordsOf(QLatin1String("site "), side.sites),
                            wordsOf(QLatin1String("group "), side.siteGroups),
                            wordsOf(QLatin1String("port "), side.portTypes)};
    if (!side.authType.isEmpty())
        dimensions.append({QLatin1String("auth ") + side.authType.raw});
    dimensions.removeIf([](const Words &words) { return words.isEmpty(); });
    return dimensions;
}

/// Rules met so far, by a word that whoever they cover must have: comparing each of 2,000 rules
/// with all before it takes a second.
class DecidingRules
{
public:
    DecidingRules(const QList<const Rule *> &rules, const LabelIndex &labels)
        : m_labels(labels)
    {
        for (const Rule *rule : rules) {
            for (const Words &words : wordsToHave(*rule)) {
                for (const QString &word : words)
                    ++m_uses[word];
            }
        }
    }

    void append(const Rule *rule)
    {
        const Entry entry{m_count++, rule};
        const QList<Words> dimensions = wordsToHave(*rule);
        const auto commonest = [this](const Words &words) {
            int uses = 0;
            for (const QString &word : words)
                uses = std::max(uses, m_uses.value(word));
            return uses;
        };
        const auto rarest = std::min_element(
                dimensions.begin(), dimensions.end(),
                [&](const Words &a, const Words &b) { return commonest(a) < commonest(b); });
        if (rarest == dimensions.end()) {
            m_others.append(entry);
            return;
        }
        for (const QString &word : *rarest)
            m_byWord[word].append(entry);
    }

    /// The first one that lets through all that `rule` does; null: none.
    const Rule *covering(const Rule &rule) const
    {
        Entry first;
        look(m_others, rule, first);
        for (const Words &words : dimensionsOf(rule))
            look(m_byWord.value(words.first()), rule, first);
        for (const LabelId &id : rule.matching.labels) {
            const Label *label = m_labels.value(id);
            const Words words = label ? wordsOf(*label, false) : Words();
            for (const QString &word : words)
                look(m_byWord.value(word), rule, first);
        }
        return first.rule;
    }

private:
    struct Entry
    {
        int place = 0;
        const Rule *rule = nullptr;
    };

    /// The dimensions of a rule. Each label is one: it must cover one of the labels of whoever the
    /// rule covers (coversLabels()), so that is found by its id or its first value.
    QList<Words> wordsToHave(const Rule &rule) const
    {
        QList<Words> dimensions = dimensionsOf(rule);
        for (const LabelId &id : rule.matching.labels) {
            const Label *label = m_labels.value(id);
            if (label && label->values.size() <= kIndexedValues)
                dimensions.append(wordsOf(*label, true));
        }
        return dimensions;
    }

    void look(const QList<Entry> &entries, const Rule &rule, Entry &first) const
    {
        for (const Entry &entry : entries) {
            if (first.rule && entry.place >= first.place)
                return;
            if (covers(*entry.rule, rule, m_labels)) {
                first = entry;
                return;
            }
        }
    }

    const LabelIndex &m_labels;
    QHash<QString, int> m_uses;
    QHash<QString, QList<Entry>> m_byWord;
    QList<Entry> m_others;
    int m_count = 0;
};

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
    const QList<const Rule *> rules = rulesInOrder(organization);
    DecidingRules deciding(rules, labels); // enabled, enforced, met so far and able to match
    const Rule *catchAll = nullptr;
    for (const Rule *rule : rules) {
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
        if (const Rule *shadow = deciding.covering(*rule)) {
            proofs.insert(rule->id, {NeverMatches::Reason::ShadowedByRule, shadow->id, LabelId()});
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

QSet<RuleId> rulesWithDangling(const Organization &organization)
{
    // withoutDangling() looks each name up in the lists: too slow for each of 2,000 rules.
    const auto known = [](const auto &list) {
        QSet<std::decay_t<decltype(list.first().id)>> ids;
        ids.reserve(list.size());
        for (const auto &each : list)
            ids.insert(each.id);
        return ids;
    };
    const auto labels = known(organization.labels);
    const auto sites = known(organization.sites);
    const auto groups = known(organization.siteGroups);
    const bool readLabels = !organization.isUnreadable(kLabelKind);
    const bool readSites = !organization.isUnreadable(kSiteKind);
    const bool readGroups = !organization.isUnreadable(kSiteGroupKind);
    const auto lacks = [](bool read, const auto &ids, const auto &there) {
        return read && std::any_of(ids.begin(), ids.end(),
                                   [&](const auto &id) { return !there.contains(id); });
    };
    const auto isDangling = [&](const Criteria &side) {
        return lacks(readLabels, side.labels, labels) || lacks(readSites, side.sites, sites) ||
               lacks(readGroups, side.siteGroups, groups);
    };
    QSet<RuleId> dangling;
    for (const Rule &rule : organization.rules) {
        if (isDangling(rule.matching) || isDangling(rule.notMatching) ||
            lacks(readLabels, rule.assignedLabels, labels))
            dangling.insert(rule.id);
    }
    return dangling;
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
