// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/RuleChoices.h"

#include "core/api/mist/RuleItem.h"
#include "ui/text/NacText.h"

#include <algorithm>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using Group = RuleValue::Group;

namespace {

template <class List>
void append(QList<RuleValue> &values, Group group, const List &list)
{
    for (const auto &one : list) {
        if constexpr (std::is_same_v<std::decay_t<decltype(one)>, QString>)
            values.append({group, one});
        else if constexpr (requires { one.raw; })
            values.append({group, one.raw});
        else
            values.append({group, one.value()});
    }
}

QList<RuleValue> valuesOf(const nac::Criteria &criteria)
{
    QList<RuleValue> values;
    if (!criteria.authType.isEmpty())
        values.append({Group::AuthType, criteria.authType.raw});
    append(values, Group::AccessType, criteria.portTypes);
    append(values, Group::Labels, criteria.labels);
    append(values, Group::Sites, criteria.sites);
    append(values, Group::SiteGroups, criteria.siteGroups);
    append(values, Group::Families, criteria.families);
    append(values, Group::Manufacturers, criteria.manufacturers);
    append(values, Group::Models, criteria.models);
    append(values, Group::OsTypes, criteria.osTypes);
    append(values, Group::Vendors, criteria.vendors);
    return values;
}

/// What the code means, or the code itself where it is of a newer cloud.
template <class E>
nac::Open<E> opened(const QList<nac::Open<E>> &known, const QString &raw)
{
    for (const nac::Open<E> &one : known) {
        if (one.raw == raw)
            return one;
    }
    return {std::nullopt, raw};
}

void addTo(nac::Criteria &criteria, const RuleValue &value)
{
    switch (value.group) {
    case Group::AuthType:
        criteria.authType = opened(api::mist::ruleAuthTypes(), value.value);
        break;
    case Group::AccessType:
        criteria.portTypes.append(opened(api::mist::rulePortTypes(), value.value));
        break;
    case Group::Labels:
        criteria.labels.append(nac::LabelId(value.value));
        break;
    case Group::Sites:
        criteria.sites.append(nac::SiteId(value.value));
        break;
    case Group::SiteGroups:
        criteria.siteGroups.append(nac::SiteGroupId(value.value));
        break;
    case Group::Families:
        criteria.families.append(value.value);
        break;
    case Group::Manufacturers:
        criteria.manufacturers.append(value.value);
        break;
    case Group::Models:
        criteria.models.append(value.value);
        break;
    case Group::OsTypes:
        criteria.osTypes.append(value.value);
        break;
    case Group::Vendors:
        criteria.vendors.append(value.value);
        break;
    case Group::GuestState:
    case Group::Results:
    case Group::Hits:
    case Group::States:
        break;
    }
}

void sortByText(QList<RuleChoice> &choices)
{
    std::stable_sort(choices.begin(), choices.end(), [](const RuleChoice &a, const RuleChoice &b) {
        return QString::localeAwareCompare(a.text, b.text) < 0;
    });
}

QList<RuleChoice> labelChoices(const nac::Organization &organization, bool results)
{
    QList<RuleChoice> choices;
    for (const nac::Label &label : organization.labels) {
        // What a newer cloud made is offered nowhere: nobody knows on which side it belongs.
        if (!label.type.known || label.isMatch() == results)
            continue;
        choices.append({{results ? Group::Results : Group::Labels, label.id.value()},
                        NacText::labelIcon(label),
                        label.name,
                        NacText::labelType(label),
                        false});
    }
    sortByText(choices);
    return choices;
}

void appendTexts(QList<RuleChoice> &choices, Group group, const QString &icon,
                 const QStringList &texts)
{
    for (const QString &text : texts)
        choices.append({{group, text}, icon, text, {}, false});
}

/// What the rule names and nobody offers: ids that are gone, values of its own.
void appendUnknown(QList<RuleChoice> &choices, const QList<RuleValue> &named)
{
    for (const RuleValue &value : named) {
        const bool known = std::any_of(choices.begin(), choices.end(),
                                       [&](const RuleChoice &one) { return one.value == value; });
        if (known)
            continue;
        const bool byId = value.group == Group::Labels || value.group == Group::Sites ||
                          value.group == Group::SiteGroups || value.group == Group::Results;
        choices.append({value, byId ? u"label"_s : u"device"_s, value.value, {}, byId});
    }
    std::stable_sort(choices.begin(), choices.end(), [](const RuleChoice &a, const RuleChoice &b) {
        return a.value.group < b.value.group;
    });
}

} // namespace

QString RuleChoices::groupName(Group group)
{
    switch (group) {
    case Group::Labels:
        //: Heading in the picker of match criteria
        return tr("Policy labels");
    case Group::Sites:
        return tr("Sites");
    case Group::SiteGroups:
        return tr("Site groups");
    case Group::AccessType:
        return tr("Access type");
    case Group::AuthType:
        return tr("Authentication type");
    case Group::GuestState:
        return tr("Guest state");
    case Group::Vendors:
        return tr("Vendor of the network device");
    case Group::Families:
        return tr("Client family");
    case Group::Manufacturers:
        return tr("Client manufacturer");
    case Group::Models:
        return tr("Client model");
    case Group::OsTypes:
        return tr("Client OS");
    case Group::Results:
        //: Heading in the picker of Assigned Policies
        return tr("Result labels");
    case Group::Hits:
        return tr("Hits");
    case Group::States:
        //: Heading in the filter of rules: enabled, dry run …
        return tr("State");
    }
    return {};
}

bool RuleChoices::isSingle(Group group)
{
    return group == Group::AuthType || group == Group::GuestState;
}

bool RuleChoices::isOffered(Group group, Side side)
{
    if (side == Side::Results)
        return group == Group::Results;
    if (group == Group::GuestState)
        return side == Side::Matching;
    return group != Group::Results;
}

QList<RuleChoice> RuleChoices::criteria(const nac::Organization &organization,
                                        const nac::Rule &rule)
{
    QList<RuleChoice> choices = labelChoices(organization, false);
    QList<RuleChoice> places;
    for (const nac::Site &site : organization.sites)
        places.append({{Group::Sites, site.id.value()}, u"site"_s, site.name, {}, false});
    sortByText(places);
    choices += places;
    places.clear();
    for (const nac::SiteGroup &group : organization.siteGroups)
        places.append({{Group::SiteGroups, group.id.value()}, u"site"_s, group.name, {}, false});
    sortByText(places);
    choices += places;
    for (const auto &port : api::mist::rulePortTypes())
        choices.append({{Group::AccessType, port.raw},
                        NacText::portTypeIcon(port),
                        NacText::portType(port),
                        {},
                        false});
    for (const auto &type : api::mist::ruleAuthTypes())
        choices.append(
                {{Group::AuthType, type.raw}, u"policy"_s, NacText::authType(type), {}, false});
    for (const auto &state : api::mist::ruleGuestStates())
        choices.append({{Group::GuestState, state.raw},
                        u"person"_s,
                        NacText::guestState(state),
                        {},
                        false});
    appendTexts(choices, Group::Vendors, u"server"_s, api::mist::ruleVendors());
    const nac::FingerprintTypes &types = organization.fingerprintTypes;
    appendTexts(choices, Group::Families, u"device"_s, types.families);
    appendTexts(choices, Group::Manufacturers, u"device"_s, types.manufacturers);
    appendTexts(choices, Group::Models, u"device"_s, types.models);
    appendTexts(choices, Group::OsTypes, u"device"_s, types.osTypes);
    appendUnknown(choices, chosen(rule, Side::Matching) + chosen(rule, Side::NotMatching));
    return choices;
}

QList<RuleChoice> RuleChoices::results(const nac::Organization &organization, const nac::Rule &rule)
{
    QList<RuleChoice> choices = labelChoices(organization, true);
    appendUnknown(choices, chosen(rule, Side::Results));
    return choices;
}

QList<RuleValue::Group> RuleChoices::typedGroups()
{
    return {Group::Vendors, Group::Families, Group::Manufacturers, Group::Models, Group::OsTypes};
}

QList<RuleValue> RuleChoices::chosen(const nac::Rule &rule, Side side)
{
    QList<RuleValue> values;
    switch (side) {
    case Side::Matching:
        values = valuesOf(rule.matching);
        if (!rule.guestAuthState.isEmpty())
            values.append({Group::GuestState, rule.guestAuthState.raw});
        break;
    case Side::NotMatching:
        values = valuesOf(rule.notMatching);
        break;
    case Side::Results:
        append(values, Group::Results, rule.assignedLabels);
        break;
    }
    return values;
}

nac::Rule RuleChoices::with(nac::Rule rule, Side side, const QList<RuleValue> &values)
{
    if (side == Side::Results) {
        rule.assignedLabels.clear();
        for (const RuleValue &value : values)
            rule.assignedLabels.append(nac::LabelId(value.value));
        return rule;
    }
    nac::Criteria criteria;
    if (side == Side::Matching)
        rule.guestAuthState = {};
    for (const RuleValue &value : values) {
        if (value.group == Group::GuestState)
            rule.guestAuthState = opened(api::mist::ruleGuestStates(), value.value);
        else
            addTo(criteria, value);
    }
    (side == Side::Matching ? rule.matching : rule.notMatching) = criteria;
    return rule;
}

QString RuleChoices::whyNot(const nac::Organization &organization, Side side,
                            const QList<RuleValue> &values, const RuleValue &added)
{
    if (side != Side::Results)
        return {};
    const nac::Label *label = organization.label(nac::LabelId(added.value));
    if (!label || !label->type.is(nac::LabelType::Vlan))
        return {};
    for (const RuleValue &value : values) {
        const nac::Label *other = organization.label(nac::LabelId(value.value));
        if (other && other->id != label->id && other->type.is(nac::LabelType::Vlan))
            //: %1 is the name of a label
            return tr("“%1” sets the VLAN already. A rule can set one VLAN only.").arg(other->name);
    }
    return {};
}

} // namespace sekisho::ui
