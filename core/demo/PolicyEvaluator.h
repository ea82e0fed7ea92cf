// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/State.h"

#include <optional>

namespace sekisho::demo {

/// What the demo cloud decides about one client.
struct DemoVerdict
{
    int rule = -1;       ///< index of the deciding rule, -1 = the fixed last rule
    int dryRunRule = -1; ///< first dry-run rule that matched on the way
    bool permitted = false;
    QString vlan;
    QStringList responseAttributes;
};

/// The demo's own reading of the rules, so that its events agree with them: ascending order, first
/// enabled match decides, dry run is noted and passed, values of a label are ORed, labels of one
/// kind are ORed, everything else is ANDed; a label that does not exist matches nobody.
///
/// On purpose independent of the product's policy engine: the demo stands for the other side, and
/// an error in one of them shows as a disagreement. The demo's rules avoid what is not
/// established (not_matching with two criteria, several labels of one kind that overlap).
class PolicyEvaluator
{
public:
    PolicyEvaluator(const OrgState &org);
    DemoVerdict evaluate(const DemoClient &client) const;

private:
    struct Tag
    {
        QString type;
        QString match;
        QStringList values;
        bool matchAll = false;
        QJsonObject json;
    };
    struct Criteria
    {
        QString authType;
        /// One list per kind of label: one of them must match.
        QList<QList<const Tag *>> labels;
        bool dangling = false;
        QStringList portTypes;
        QStringList siteIds;
        QStringList siteGroupIds;
        QStringList families;
        QStringList manufacturers;
        QStringList models;
        QStringList osTypes;
        QStringList vendors;
        bool isEmpty = true;
    };
    struct Rule
    {
        int index = 0;
        bool allow = false;
        bool dryRun = false;
        QString guestAuthState;
        Criteria matching;
        Criteria notMatching;
        QList<const Tag *> results;
    };

    Criteria criteria(const QJsonObject &json) const;
    bool matches(const Criteria &criteria, const DemoClient &client) const;
    bool matches(const Tag &tag, const DemoClient &client) const;
    QStringList factsFor(const QString &match, const DemoClient &client) const;

    const OrgState &m_org;
    QHash<QString, Tag> m_tags;
    QHash<QString, QStringList> m_groupSites;
    QList<Rule> m_rules;
};

/// One value of a match label against one fact (mist-api 5.2): exact, `x*`, `*x`, `*x*`, a leading
/// `!` negates, `regex=` replaces all of that. Case-sensitive.
bool labelValueMatches(const QString &value, const QString &fact);

} // namespace sekisho::demo
