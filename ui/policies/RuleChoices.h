// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// One value that a rule may name: a label, a site, an authentication type …
struct RuleValue
{
    enum class Group {
        Labels,
        Sites,
        SiteGroups,
        AccessType,
        AuthType,
        GuestState,
        Vendors,
        Families,
        Manufacturers,
        Models,
        OsTypes,
        Results,
        Hits, ///< of filters only, as is the next one
        States
    };
    Group group = Group::Labels;
    QString value; ///< an id, or what the cloud calls it
    bool operator==(const RuleValue &) const = default;
};

/// A value as a picker offers it.
struct RuleChoice
{
    RuleValue value;
    QString icon;
    QString text;
    QString detail;       ///< small at the end: what a label compares
    bool missing = false; ///< the rule names it, and it does not exist
};

/// What a rule can be made of, and rules made of it.
struct RuleChoices
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::RuleChoices)
public:
    enum class Side { Matching, NotMatching, Results };

    static QString groupName(RuleValue::Group group);
    /// Only one of the group can be chosen on one side.
    static bool isSingle(RuleValue::Group group);
    /// Whether values of the group may stand on that side.
    static bool isOffered(RuleValue::Group group, Side side);

    /// What there is for match criteria, and what `rule` names besides.
    static QList<RuleChoice> criteria(const nac::Organization &organization, const nac::Rule &rule);
    /// Result labels, and what `rule` names besides.
    static QList<RuleChoice> results(const nac::Organization &organization, const nac::Rule &rule);
    /// Groups in which a value that was typed may be used as it is.
    static QList<RuleValue::Group> typedGroups();

    static QList<RuleValue> chosen(const nac::Rule &rule, Side side);
    static nac::Rule with(nac::Rule rule, Side side, const QList<RuleValue> &values);

    /// Why `added` may not join `values` on that side; empty: it may.
    static QString whyNot(const nac::Organization &organization, Side side,
                          const QList<RuleValue> &values, const RuleValue &added);
};

} // namespace sekisho::ui
