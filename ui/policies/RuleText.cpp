// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/RuleText.h"

#include "ui/text/NacText.h"

namespace sekisho::ui {

namespace {

// api::mist::kindName
constexpr QLatin1String kLabelKind("label");
constexpr QLatin1String kSiteKind("site");
constexpr QLatin1String kSiteGroupKind("sitegroup");

QString labelName(const nac::Organization &organization, const nac::LabelId &id)
{
    const nac::Label *label = organization.label(id);
    return label ? label->name : QString();
}

/// One dimension of criteria: names that are alternatives, each with its icon.
struct Dimension
{
    QString icon;
    QStringList names;
    bool dangling = false;
};

/// What a rule names and the organization does not have: missing, if labels could be read at all.
QString absentLabel(const nac::Organization &organization, const nac::LabelId &id)
{
    if (organization.isUnreadable(kLabelKind))
        //: The labels could not be read; %1 is the id of one
        return RuleText::tr("label %1").arg(id.value());
    //: %1 is the id of a label that does not exist any more
    return RuleText::tr("missing label %1").arg(id.value());
}

Chip absentLabelChip(const nac::Organization &organization, Chip::Kind kind)
{
    if (organization.isUnreadable(kLabelKind))
        //: A label whose name is not known because labels could not be read
        return {kind, QStringLiteral("label"), RuleText::tr("unread label"), State::None};
    return {Chip::Kind::Dangling, QStringLiteral("label"), RuleText::tr("missing label"),
            State::Error};
}

QList<Dimension> dimensionsOf(const nac::Organization &organization, const nac::Criteria &criteria)
{
    QList<Dimension> dimensions;
    const auto add = [&](const QString &icon, const QStringList &names) {
        if (!names.isEmpty())
            dimensions.append({icon, names, false});
    };
    if (!criteria.authType.isEmpty())
        add(QStringLiteral("policy"), {NacText::authType(criteria.authType)});
    for (const auto &portType : criteria.portTypes)
        dimensions.append({NacText::portTypeIcon(portType), {NacText::portType(portType)}, false});
    for (const nac::LabelId &id : criteria.labels) {
        const nac::Label *label = organization.label(id);
        if (label)
            dimensions.append({NacText::labelIcon(*label), {label->name}, false});
        else
            dimensions.append({QStringLiteral("label"), {id.value()}, true});
    }
    const auto addPlace = [&](const QString &name, const QString &id, QLatin1String kind) {
        if (!name.isEmpty() || organization.isUnreadable(kind))
            add(QStringLiteral("site"), {name.isEmpty() ? id : name});
        else
            dimensions.append({QStringLiteral("site"), {id}, true});
    };
    for (const nac::SiteId &id : criteria.sites) {
        const nac::Site *site = organization.site(id);
        addPlace(site ? site->name : QString(), id.value(), kSiteKind);
    }
    for (const nac::SiteGroupId &id : criteria.siteGroups) {
        const nac::SiteGroup *group = organization.siteGroup(id);
        addPlace(group ? group->name : QString(), id.value(), kSiteGroupKind);
    }
    for (const QStringList *list :
         {&criteria.families, &criteria.manufacturers, &criteria.models, &criteria.osTypes}) {
        for (const QString &name : *list)
            add(QStringLiteral("device"), {name});
    }
    for (const QString &vendor : criteria.vendors)
        add(QStringLiteral("server"), {vendor});
    return dimensions;
}

} // namespace

QString RuleText::name(const nac::Rule &rule)
{
    return rule.name.isEmpty() ? rule.id.value() : rule.name;
}

int RuleText::position(const nac::Organization &organization, const nac::RuleId &id)
{
    const QList<const nac::Rule *> rules = nac::rulesInOrder(organization);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (rules.at(i)->id == id)
            return static_cast<int>(i) + 1;
    }
    return 0;
}

QList<Chip> RuleText::criteriaChips(const nac::Organization &organization, const nac::Rule &rule,
                                    bool never)
{
    QList<Chip> chips;
    const auto addAll = [&](const nac::Criteria &criteria, Chip::Kind kind) {
        for (const Dimension &dimension : dimensionsOf(organization, criteria)) {
            for (const QString &text : dimension.names) {
                if (dimension.dangling && dimension.icon == QStringLiteral("site"))
                    chips.append({Chip::Kind::Dangling, dimension.icon,
                                  //: Chip: a site or site group that does not exist any more
                                  RuleText::tr("missing site"), State::None});
                else if (dimension.dangling)
                    chips.append(absentLabelChip(organization, kind));
                else
                    chips.append({kind, dimension.icon, text, State::None});
            }
        }
    };
    addAll(rule.matching, Chip::Kind::Criterion);
    if (!rule.guestAuthState.isEmpty())
        chips.append({Chip::Kind::Criterion, QStringLiteral("person"),
                      NacText::guestState(rule.guestAuthState), State::None});
    if (chips.isEmpty()) {
        //: A rule without criteria matches every client
        const QString anyClient = tr("Any client");
        chips.append({Chip::Kind::Criterion, QStringLiteral("globe"), anyClient, State::None});
    }
    addAll(rule.notMatching, Chip::Kind::Excluded);
    const auto addBadge = [&chips](State state, const QString &word) {
        chips.append({Chip::Kind::Badge, {}, word, state});
    };
    if (rule.dryRun)
        //: Badge: matches are logged, the rule is not enforced
        addBadge(State::Info, tr("Dry run"));
    if (!rule.enabled)
        //: Badge of a rule that is switched off
        addBadge(State::Skip, tr("Disabled"));
    if (never)
        //: Badge of a rule that can be proved to match no client
        addBadge(State::Warning, tr("Never matches"));
    return chips;
}

QList<Chip> RuleText::resultChips(const nac::Organization &organization, const nac::Rule &rule)
{
    QList<Chip> chips;
    for (const nac::LabelId &id : rule.assignedLabels) {
        if (const nac::Label *label = organization.label(id))
            chips.append(
                    {Chip::Kind::Result, NacText::labelIcon(*label), label->name, State::None});
        else
            chips.append(absentLabelChip(organization, Chip::Kind::Result));
    }
    return chips;
}

QString RuleText::criteria(const nac::Organization &organization, const nac::Rule &rule)
{
    //: Between alternatives in the sentence of a rule: "site A or site B"
    const QString anyOf = tr(" or ", "between alternatives of a rule");
    const auto partsOf = [&](const nac::Criteria &side) {
        QStringList parts;
        const auto add = [&](const QStringList &alternatives) {
            if (!alternatives.isEmpty())
                parts.append(alternatives.join(anyOf));
        };
        if (!side.authType.isEmpty())
            add({NacText::authType(side.authType)});
        QStringList ports;
        for (const auto &port : side.portTypes)
            ports.append(NacText::portType(port));
        add(ports);
        // Labels of one kind are alternatives, kinds are all required (portal-screens 3.4).
        QStringList kinds;
        QHash<QString, QStringList> byKind;
        for (const nac::LabelId &id : side.labels) {
            const nac::Label *label = organization.label(id);
            const QString kind = label ? label->match.raw : id.value();
            if (!byKind.contains(kind))
                kinds.append(kind);
            byKind[kind].append(label ? label->name : absentLabel(organization, id));
        }
        for (const QString &kind : kinds)
            add(byKind.value(kind));
        QStringList places;
        for (const nac::SiteId &id : side.sites) {
            const nac::Site *site = organization.site(id);
            if (!site && !organization.isUnreadable(kSiteKind))
                //: %1 is the id of a site that does not exist any more
                places.append(tr("missing site %1").arg(id.value()));
            else
                //: %1 is the name of a site
                places.append(tr("site %1").arg(site ? site->name : id.value()));
        }
        for (const nac::SiteGroupId &id : side.siteGroups) {
            const nac::SiteGroup *group = organization.siteGroup(id);
            if (!group && !organization.isUnreadable(kSiteGroupKind))
                //: %1 is the id of a group of sites that does not exist any more
                places.append(tr("missing site group %1").arg(id.value()));
            else
                //: %1 is the name of a group of sites
                places.append(tr("site group %1").arg(group ? group->name : id.value()));
        }
        add(places);
        add(side.families);
        add(side.manufacturers);
        add(side.models);
        add(side.osTypes);
        QStringList vendors;
        for (const QString &vendor : side.vendors)
            //: %1 is the vendor of a network device
            vendors.append(tr("network device by %1").arg(vendor));
        add(vendors);
        return parts;
    };
    QStringList required = partsOf(rule.matching);
    if (!rule.guestAuthState.isEmpty())
        required.append(NacText::guestState(rule.guestAuthState));
    const QStringList excluded = partsOf(rule.notMatching);
    const QString left = required.isEmpty()
                                 ? tr("Any client")
                                 //: Between the requirements of a rule: "EAP-TLS and Wired"
                                 : required.join(tr(" and ", "between requirements of a rule"));
    if (excluded.isEmpty())
        return left;
    //: %1 is what a client must match, %2 what it must not match
    return tr("%1, but not %2").arg(left, excluded.join(anyOf));
}

QString RuleText::results(const nac::Organization &organization, const nac::Rule &rule)
{
    if (!rule.action.is(nac::RuleAction::Allow))
        return {};
    return rule.assignedLabels.isEmpty() ? tr("Network Access Allowed")
                                         : resultNames(organization, rule);
}

QString RuleText::resultNames(const nac::Organization &organization, const nac::Rule &rule)
{
    QStringList names;
    for (const nac::LabelId &id : rule.assignedLabels) {
        const QString found = labelName(organization, id);
        names.append(found.isEmpty() ? absentLabel(organization, id) : found);
    }
    return names.join(tr(", ", "between items of a list"));
}

QString RuleText::sentence(const nac::Organization &organization, const nac::Rule &rule)
{
    const QString action = NacText::ruleAction(rule.action);
    const QString given = rule.assignedLabels.isEmpty() ? QString() : results(organization, rule);
    //: %1 is an action ("Allow"), %2 what the client gets ("Corp VLAN 750")
    const QString right =
            given.isEmpty() ? action : tr("%1, %2", "action, result").arg(action, given);
    //: %1 are the criteria of a rule, %2 its action and results
    return tr("%1 → %2").arg(criteria(organization, rule), right);
}

bool RuleText::hasSeveralLabelsOfOneKind(const nac::Organization &organization,
                                         const nac::Rule &rule)
{
    for (const nac::Criteria *side : {&rule.matching, &rule.notMatching}) {
        QStringList kinds;
        for (const nac::LabelId &id : side->labels) {
            const nac::Label *label = organization.label(id);
            if (!label)
                continue;
            if (kinds.contains(label->match.raw))
                return true;
            kinds.append(label->match.raw);
        }
    }
    return false;
}

QString RuleText::neverMatches(const nac::Organization &organization,
                               const nac::NeverMatches &proof)
{
    const nac::Rule *by = organization.rule(proof.by);
    const QString number = QString::number(position(organization, proof.by));
    const QString byName = by ? name(*by) : proof.by.value();
    switch (proof.reason) {
    case nac::NeverMatches::Reason::ShadowedByCatchAll:
        //: %1 is the number, %2 the name of a rule
        return tr("Never matches: rule %1 “%2” comes first and matches every client.")
                .arg(number, byName);
    case nac::NeverMatches::Reason::ShadowedByRule:
        //: %1 is the number, %2 the name of a rule
        return tr("Never matches: rule %1 “%2” comes first and matches all that this rule could "
                  "match.")
                .arg(number, byName);
    case nac::NeverMatches::Reason::DanglingLabel:
        return tr("Never matches: it requires a label that does not exist any more (%1).")
                .arg(proof.label.value());
    case nac::NeverMatches::Reason::Contradiction:
        //: %1 is the name of a label
        return tr("Never matches: it requires and excludes the label “%1”.")
                .arg(labelName(organization, proof.label));
    }
    return {};
}

} // namespace sekisho::ui
