// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/RuleChecks.h"
#include "ui/widgets/Roles.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// A rule in words and chips, ids resolved to names.
struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::RuleText)
public:
    /// Match criteria, exclusions, then badges (dry run, disabled, never matches).
    static QList<Chip> criteriaChips(const nac::Organization &organization, const nac::Rule &rule,
                                     bool neverMatches);
    static QList<Chip> resultChips(const nac::Organization &organization, const nac::Rule &rule);
    /// "EAP-TLS and Intune-Compliant, but not site Lobby → Allow, Corp VLAN 750".
    static QString sentence(const nac::Organization &organization, const nac::Rule &rule);
    /// The sentence's left side only.
    static QString criteria(const nac::Organization &organization, const nac::Rule &rule);
    static QString results(const nac::Organization &organization, const nac::Rule &rule);
    /// The names of what it assigns, also where it blocks.
    static QString resultNames(const nac::Organization &organization, const nac::Rule &rule);
    /// Why the rule never matches, with the names of what proves it.
    static QString neverMatches(const nac::Organization &organization,
                                const nac::NeverMatches &proof);
    /// Whether the sentence rests on "labels of one kind are alternatives" (portal-screens 3.4).
    static bool hasSeveralLabelsOfOneKind(const nac::Organization &organization,
                                          const nac::Rule &rule);
    /// The name, or for a rule without one its id.
    static QString name(const nac::Rule &rule);
    /// 1-based place of the rule in the order of evaluation; 0 if it is not there.
    static int position(const nac::Organization &organization, const nac::RuleId &id);
};

} // namespace sekisho::ui
