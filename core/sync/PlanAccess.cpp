// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/PlanAccess.h"

#include "core/api/mist/AccessSense.h"
#include "core/api/mist/Codec.h"

#include <algorithm>

namespace sekisho::sync {

using nac::Criteria;
using nac::Label;
using nac::LabelId;
using nac::Rule;
using nac::RuleAction;

namespace {

Matches both(Matches a, Matches b)
{
    if (a == Matches::Same || a == b)
        return b;
    return b == Matches::Same ? a : Matches::Unknown;
}

Matches opposite(Matches matches)
{
    if (matches == Matches::Fewer)
        return Matches::More;
    return matches == Matches::More ? Matches::Fewer : matches;
}

/// One dimension: an empty list asks for nothing, several values are OR.
template <class List>
Matches anyOf(const List &before, const List &after)
{
    const auto within = [](const List &small, const List &large) {
        return std::all_of(small.begin(), small.end(),
                           [&](const auto &value) { return large.contains(value); });
    };
    if (before.isEmpty() || after.isEmpty()) {
        if (before.isEmpty() == after.isEmpty())
            return Matches::Same;
        return before.isEmpty() ? Matches::Fewer : Matches::More;
    }
    const bool fewer = within(after, before);
    const bool more = within(before, after);
    if (fewer && more)
        return Matches::Same;
    return fewer ? Matches::Fewer : more ? Matches::More : Matches::Unknown;
}

template <class E>
Matches one(const nac::Open<E> &before, const nac::Open<E> &after)
{
    if (before == after)
        return Matches::Same;
    if (before.isEmpty())
        return Matches::Fewer;
    return after.isEmpty() ? Matches::More : Matches::Unknown;
}

/// Whether sites and groups of a rule are AND or OR is not established: certain only where one of
/// the two lists is in use.
Matches places(const Criteria &before, const Criteria &after)
{
    const Matches sites = anyOf(before.sites, after.sites);
    const Matches groups = anyOf(before.siteGroups, after.siteGroups);
    if (sites == Matches::Same && groups == Matches::Same)
        return Matches::Same;
    const bool onlySites = before.siteGroups.isEmpty() && after.siteGroups.isEmpty();
    const bool onlyGroups = before.sites.isEmpty() && after.sites.isEmpty();
    if (!onlySites && !onlyGroups) {
        const bool wasFree = before.sites.isEmpty() && before.siteGroups.isEmpty();
        const bool isFree = after.sites.isEmpty() && after.siteGroups.isEmpty();
        return wasFree ? Matches::Fewer : isFree ? Matches::More : Matches::Unknown;
    }
    return both(sites, groups);
}

Matches labels(const QList<LabelId> &before, const QList<LabelId> &after, const LabelMap &known)
{
    if (before.isEmpty() || after.isEmpty())
        return anyOf(before, after);
    QMap<QString, QSet<QString>> was;
    QMap<QString, QSet<QString>> is;
    const auto sort = [&](const QList<LabelId> &ids, QMap<QString, QSet<QString>> &kinds) {
        for (const LabelId &id : ids) {
            const auto label = known.constFind(id.value());
            // One that is not there stands alone: it matches nobody or is not looked at.
            const bool found = label != known.cend() && label->isMatch();
            kinds[found ? label->match.raw : u'\n' + id.value()].insert(id.value());
        }
    };
    sort(before, was);
    sort(after, is);
    Matches result = Matches::Same;
    for (auto it = was.cbegin(); it != was.cend(); ++it) {
        const auto now = is.constFind(it.key());
        const bool unknown = it.key().startsWith(u'\n');
        if (now == is.cend())
            result = both(result, unknown ? Matches::Unknown : Matches::More);
        else if (*now != *it)
            return Matches::Unknown;
    }
    for (auto it = is.cbegin(); it != is.cend(); ++it) {
        if (!was.contains(it.key()))
            result = both(result, it.key().startsWith(u'\n') ? Matches::Unknown : Matches::Fewer);
    }
    return result;
}

Matches criteria(const Criteria &before, const Criteria &after, const LabelMap &known)
{
    const auto raws = [](const QList<nac::Open<nac::PortType>> &ports) {
        QStringList list;
        for (const auto &port : ports)
            list.append(port.raw);
        return list;
    };
    Matches result = one(before.authType, after.authType);
    result = both(result, labels(before.labels, after.labels, known));
    result = both(result, anyOf(raws(before.portTypes), raws(after.portTypes)));
    result = both(result, places(before, after));
    result = both(result, anyOf(before.families, after.families));
    result = both(result, anyOf(before.manufacturers, after.manufacturers));
    result = both(result, anyOf(before.models, after.models));
    result = both(result, anyOf(before.osTypes, after.osTypes));
    return both(result, anyOf(before.vendors, after.vendors));
}

int dimensions(const Criteria &c)
{
    return int(!c.authType.isEmpty()) + int(!c.labels.isEmpty()) + int(!c.portTypes.isEmpty()) +
           int(!c.sites.isEmpty()) + int(!c.siteGroups.isEmpty()) + int(!c.families.isEmpty()) +
           int(!c.manufacturers.isEmpty()) + int(!c.models.isEmpty()) + int(!c.osTypes.isEmpty()) +
           int(!c.vendors.isEmpty());
}

/// Who is excluded. Whether one or all of several criteria must match is not established.
Matches exclusions(const Criteria &before, const Criteria &after, const LabelMap &known)
{
    if (before == after)
        return Matches::Same;
    if (before.isEmpty())
        return Matches::More;
    if (after.isEmpty())
        return Matches::Fewer;
    if (dimensions(before) != 1 || dimensions(after) != 1 || !before.labels.isEmpty() ||
        !after.labels.isEmpty())
        return Matches::Unknown;
    return criteria(before, after, known);
}

bool decides(const Rule *rule) { return rule && rule->enabled && !rule->dryRun; }

Access accessOf(RuleAction action, Matches matches)
{
    switch (matches) {
    case Matches::Same:
        return Access::Neutral;
    case Matches::Unknown:
        return Access::Unknown;
    case Matches::Fewer:
        return action == RuleAction::Allow ? Access::Narrows : Access::Widens;
    case Matches::More:
        return action == RuleAction::Allow ? Access::Widens : Access::Narrows;
    }
    return Access::Unknown;
}

Access accessOf(api::mist::AccessSense sense)
{
    switch (sense) {
    case api::mist::AccessSense::None:
        return Access::Neutral;
    case api::mist::AccessSense::Narrows:
        return Access::Narrows;
    case api::mist::AccessSense::Widens:
        return Access::Widens;
    case api::mist::AccessSense::Unknown:
        break;
    }
    return Access::Unknown;
}

} // namespace

Effect &Effect::operator+=(const Effect &other)
{
    if (access == Access::Neutral)
        access = other.access;
    else if (other.access != Access::Neutral && other.access != access)
        access = Access::Unknown;
    policy = policy || other.policy;
    return *this;
}

nac::Rule ruleOf(const QString &id, const QJsonObject &item)
{
    Rule rule = api::mist::decodeRule(item).value_or(Rule());
    rule.id = nac::RuleId(id);
    return rule;
}

nac::Label labelOf(const QString &id, const QJsonObject &item)
{
    Label label = api::mist::decodeLabel(item).value_or(Label());
    label.id = LabelId(id);
    return label;
}

Matches compareMatches(const Rule &before, const Rule &after, const LabelMap &labels)
{
    Matches result = one(before.guestAuthState, after.guestAuthState);
    result = both(result, criteria(before.matching, after.matching, labels));
    return both(result, opposite(exclusions(before.notMatching, after.notMatching, labels)));
}

Matches compareLabels(const Label &before, const Label &after)
{
    if (!before.isMatch() && !after.isMatch())
        return Matches::Same;
    if (before.isMatch() != after.isMatch() || before.match.raw != after.match.raw ||
        before.matchAll != after.matchAll)
        return Matches::Unknown;
    const auto within = [](const QStringList &small, const QStringList &large) {
        return std::all_of(small.begin(), small.end(),
                           [&](const QString &value) { return large.contains(value); });
    };
    const bool fewer = within(after.values, before.values);
    const bool more = within(before.values, after.values);
    if (fewer && more)
        return Matches::Same;
    // Without values a label matches nobody, or everybody: not established.
    if (fewer == more || before.values.isEmpty() || after.values.isEmpty())
        return Matches::Unknown;
    const Matches result = fewer ? Matches::Fewer : Matches::More;
    return before.matchAll ? opposite(result) : result;
}

Effect ruleEffect(const Rule *before, const Rule *after, const LabelMap &labels)
{
    const bool did = decides(before);
    const bool does = decides(after);
    if (!did && !does)
        return {};
    const std::optional<RuleAction> was = did ? before->action.known : std::nullopt;
    const std::optional<RuleAction> is = does ? after->action.known : std::nullopt;
    if ((did && !was) || (does && !is))
        return {Access::Unknown, true};
    if (!did)
        return {*is == RuleAction::Allow ? Access::Widens : Access::Narrows, true};
    if (!does)
        return {*was == RuleAction::Allow ? Access::Narrows : Access::Widens, true};
    if (*was != *is) // whoever it matches now or then
        return {*is == RuleAction::Allow ? Access::Widens : Access::Narrows, true};
    const Matches matches = compareMatches(*before, *after, labels);
    const bool results =
            *is == RuleAction::Allow && before->assignedLabels != after->assignedLabels;
    return {accessOf(*is, matches), matches != Matches::Same || results};
}

Effect passing(const Rule &rule, const Rule &other, bool earlier)
{
    if (!decides(&rule) || !decides(&other))
        return {};
    if (!rule.action.known || !other.action.known)
        return {Access::Unknown, true};
    if (*rule.action.known == *other.action.known)
        return {Access::Neutral, true};
    const bool allows = rule.action.is(RuleAction::Allow);
    return {allows == earlier ? Access::Widens : Access::Narrows, true};
}

PolicyState::PolicyState(const ItemMap &cloud, const QList<Operation> &operations)
{
    const auto types = [&](ItemType type) {
        return std::any_of(operations.begin(), operations.end(),
                           [&](const Operation &operation) { return operation.type == type; });
    };
    const bool labels = types(ItemType::Label);
    readCloud(cloud, labels || types(ItemType::Rule), labels);
    for (const Operation &operation : operations)
        readOperation(operation, labels);
}

void PolicyState::readCloud(const ItemMap &cloud, bool rules, bool labels)
{
    for (auto it = cloud.cbegin(); it != cloud.cend(); ++it) {
        const QString &id = it.key().id;
        if (it.key().type == ItemType::Rule && rules) {
            const Rule rule = ruleOf(id, *it);
            m_places.insert({rule.order, id});
            if (labels)
                index(rule);
            m_rules.insert(id, rule);
        } else if (it.key().type == ItemType::Label) {
            const Label label = labelOf(id, *it);
            noteKind(label);
            m_labels.insert(id, label);
        } else if (it.key().type == ItemType::RealmMapping ||
                   it.key().type == ItemType::DefaultIdp) {
            const QList<ItemKey> keys = api::mist::referencesOf(it.key(), *it);
            for (const ItemKey &key : keys)
                m_mapped.insert(key.id);
        }
    }
}

void PolicyState::readOperation(const Operation &operation, bool labels)
{
    if (!operation.after)
        return;
    const QString &id = operation.id;
    if (operation.type == ItemType::Rule) {
        const Rule rule = ruleOf(id, *operation.after);
        if (labels)
            index(rule);
        m_rulesToCome.insert(id, rule);
    } else if (operation.type == ItemType::Label) {
        const Label label = labelOf(id, *operation.after);
        noteKind(label);
        m_labelsToCome.insert(id, label);
        // What is made by the push decides nothing before; but its kind must be known.
        if (!operation.before)
            m_labels.insert(id, label);
    }
}

void PolicyState::noteKind(const Label &label)
{
    if (!label.isMatch())
        return;
    const auto is = [&](nac::MatchKind kind) { return !label.match.known || label.match.is(kind); };
    m_asksEndpoints =
            m_asksEndpoints || is(nac::MatchKind::UsermacLabel) || is(nac::MatchKind::ClientMac);
    m_asksAccounts =
            m_asksAccounts || is(nac::MatchKind::MdmStatus) || is(nac::MatchKind::EdrStatus);
}

void PolicyState::index(const Rule &rule)
{
    const auto add = [&](const QList<LabelId> &ids) {
        for (const LabelId &id : ids) {
            QStringList &users = m_users[id.value()];
            if (users.isEmpty() || users.last() != rule.id.value())
                users.append(rule.id.value());
        }
    };
    add(rule.matching.labels);
    add(rule.notMatching.labels);
    add(rule.assignedLabels);
}

const nac::Rule *PolicyState::rule(const QString &id) const
{
    const auto found = m_rules.constFind(id);
    return found == m_rules.cend() ? nullptr : &*found;
}

Effect PolicyState::effectOf(const Operation &operation, bool moves) const
{
    if (operation.type == ItemType::Rule)
        return ruleOperation(operation, moves);
    if (operation.type == ItemType::Label)
        return labelOperation(operation);
    if (operation.items.size() == 1 && operation.type != ItemType::NacSwitch)
        return otherEffect(operation.items.first(), operation.before, operation.after);
    Effect effect;
    for (const ItemKey &key : operation.items) {
        const auto part =
                [&](const std::optional<QJsonObject> &whole) -> std::optional<QJsonObject> {
            const QJsonValue value = whole ? whole->value(key.toText()) : QJsonValue();
            return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
        };
        effect += otherEffect(key, part(operation.before), part(operation.after));
    }
    return effect;
}

Effect PolicyState::moveEffect(const Rule &from, const Rule &to) const
{
    if (!decides(&from) || !decides(&to) || from.order == to.order)
        return {};
    const bool earlier = to.order < from.order;
    const Place low{std::min(from.order, to.order), earlier ? to.id.value() : from.id.value()};
    const Place high{std::max(from.order, to.order), earlier ? from.id.value() : to.id.value()};
    Effect effect;
    for (auto it = m_places.upper_bound(low); it != m_places.end() && *it < high; ++it) {
        if (it->id == to.id.value())
            continue;
        effect += passing(to, *m_rules.constFind(it->id), earlier);
        if (effect.access != Access::Neutral)
            break; // the others can only say the same
    }
    return effect;
}

Effect PolicyState::ruleOperation(const Operation &operation, bool moves) const
{
    const auto before = m_rules.constFind(operation.id);
    const auto after = m_rulesToCome.constFind(operation.id);
    const Rule *was = operation.before && before != m_rules.cend() ? &*before : nullptr;
    const Rule *is = operation.after && after != m_rulesToCome.cend() ? &*after : nullptr;
    Effect effect = ruleEffect(was, is, m_labels);
    // A rule that comes, goes or changes sides does the same wherever it stands.
    if (moves && was && is && was->action == is->action)
        effect += moveEffect(*was, *is);
    return effect;
}

Effect PolicyState::labelOperation(const Operation &operation) const
{
    if (!operation.before) // nobody names it yet
        return {};
    if (!operation.after)
        return usesOf(operation.id, Matches::Unknown);
    const Label before = m_labels.value(operation.id);
    const Label after = m_labelsToCome.value(operation.id);
    const Matches matches = compareLabels(before, after);
    Effect effect = usesOf(operation.id, matches);
    if (matches == Matches::Same && effect.policy)
        effect.policy = nac::valuesOf(before) != nac::valuesOf(after) ||
                        before.type.raw != after.type.raw ||
                        before.allowUsermacOverride != after.allowUsermacOverride;
    return effect;
}

Effect PolicyState::usesOf(const QString &label, Matches matches) const
{
    Effect effect;
    const LabelId id(label);
    const QStringList users = m_users.value(label);
    for (const QString &user : users) {
        const Rule *rule = this->rule(user);
        if (!decides(rule))
            continue;
        const bool matching = rule->matching.labels.contains(id);
        const bool excluded = rule->notMatching.labels.contains(id);
        if (rule->assignedLabels.contains(id))
            effect += {Access::Neutral, true};
        if (!matching && !excluded)
            continue;
        const Matches here = matching && excluded && matches != Matches::Same ? Matches::Unknown
                             : excluded                                       ? opposite(matches)
                                                                              : matches;
        const bool known = rule->action.known.has_value();
        effect += {known ? accessOf(*rule->action.known, here) : Access::Unknown,
                   matches != Matches::Same};
    }
    return effect;
}

Effect PolicyState::otherEffect(const ItemKey &key, const std::optional<QJsonObject> &before,
                                const std::optional<QJsonObject> &after) const
{
    if (before == after)
        return {};
    Access access = accessOf(api::mist::accessSense(key, before, after));
    bool policy = access != Access::Neutral;
    switch (key.type) {
    case ItemType::IdentityProvider:
        policy = policy && m_mapped.contains(key.id);
        break;
    case ItemType::LinkedAccount:
        policy = policy && m_asksAccounts;
        break;
    case ItemType::Endpoint:
        policy = true; // the VLAN of an endpoint is a result
        if (!m_asksEndpoints)
            access = Access::Neutral;
        return {access, policy};
    default:
        break;
    }
    return {policy ? access : Access::Neutral, policy};
}

void PolicyState::apply(const Operation &operation)
{
    const QString &id = operation.id;
    if (operation.type == ItemType::Rule) {
        if (const Rule *was = rule(id))
            m_places.erase({was->order, id});
        m_rules.remove(id);
        if (operation.after) {
            const Rule is = m_rulesToCome.value(id);
            m_places.insert({is.order, id});
            m_rules.insert(id, is);
        }
    } else if (operation.type == ItemType::Label) {
        m_labels.remove(id);
        if (operation.after)
            m_labels.insert(id, m_labelsToCome.value(id));
    } else if (operation.type == ItemType::NacSwitch) {
        for (const ItemKey &key : operation.items) {
            if (key.type == ItemType::RealmMapping || key.type == ItemType::DefaultIdp)
                m_mapped.clear(); // providers come before mist_nac and go after it
        }
    }
}

} // namespace sekisho::sync
