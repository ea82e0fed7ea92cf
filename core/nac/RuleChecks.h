// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"

#include <QSet>

namespace sekisho::nac {

/// Why a rule can be proved never to decide anything, whatever client comes.
struct NeverMatches
{
    enum class Reason {
        ShadowedByCatchAll, ///< `by` comes first, matches everything and decides
        ShadowedByRule,     ///< `by` comes first and matches whatever this rule matches
        DanglingLabel,      ///< `label` does not exist any more, and the rule requires it
        Contradiction       ///< the only label it requires, `label`, is also excluded
    };
    Reason reason = Reason::ShadowedByRule;
    RuleId by;
    LabelId label;
    bool operator==(const NeverMatches &) const = default;
};

/// Rules that never match, with the proof. Claims nothing that depends on an assumption: labels of
/// one kind count as covered only where both readings of "several labels" (OR inside a kind, AND
/// of all; portal-screens 3.4) agree. Rules that are disabled are not judged, and neither disabled
/// nor dry-run rules shadow others. Rules are compared with those that share a word with them.
QHash<RuleId, NeverMatches> rulesThatNeverMatch(const Organization &organization);

/// Label ids that a rule names (criteria and results) and that do not exist.
QList<LabelId> danglingLabels(const Organization &organization, const Rule &rule);

/// Rules that name labels, sites or groups of sites that do not exist. Of kinds that could not be
/// read nothing is said.
QSet<RuleId> rulesWithDangling(const Organization &organization);

/// A rule without what does not exist.
struct CleanRule
{
    Rule rule;
    /// It required what is gone, so that it would match more clients afterwards.
    bool widens = false;
};
CleanRule withoutDangling(const Organization &organization, Rule rule);

/// Rules that share their `order` with another one: which of them comes first is the cloud's
/// secret.
QSet<RuleId> rulesWithSharedOrder(const QList<const Rule *> &rules);

/// The fixed last rule is not an object in the API; its hits are those without a rule id.
/// Rules of a snapshot in the order the cloud reads them.
QList<const Rule *> rulesInOrder(const Organization &organization);

} // namespace sekisho::nac
