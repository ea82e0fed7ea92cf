// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/IdpResolution.h"
#include "ui/text/PropertyRow.h"
#include "ui/widgets/Roles.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// Words about identity providers and linked accounts.
struct IdentityText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::IdentityText)
public:
    /// Who answers (the provider's name, or that nobody does) and why.
    static QString answerName(const nac::Organization &organization, const nac::IdpAnswer &answer);
    static QString answerReason(const nac::Organization &organization,
                                const nac::IdpAnswer &answer);
    static State answerState(const nac::IdpAnswer &answer);

    /// Everything known about a provider; secrets are not part of it.
    static QList<PropertyRow> properties(const nac::IdentityProvider &provider);
    static QList<PropertyRow> properties(const nac::LinkedAccount &account, const QDateTime &now);
    /// How often the cloud asks the app; empty where that is not documented.
    static QString polling(nac::LinkedApp app);

    /// How old what the app reports can be when a rule looks at it: "10 h"; empty as above.
    static QString oldest(nac::LinkedApp app);
    /// What the cloud's words about a failed sync mean.
    static QString failureReason(const nac::LinkedAccount &account);
    /// Whether labels that one app decides are those that the other one does.
    static bool decidesTheSame(nac::LinkedApp one, nac::LinkedApp other);

    /// 1-based numbers of the enabled rules that depend on what the app reports.
    static QList<int> dependentRules(const nac::Organization &organization, nac::LinkedApp app);
    /// What a failing account means for clients: one bold sentence, then the consequence.
    static QString failureLead(const nac::LinkedAccount &account, const QDateTime &now);
    static QString failureBody(const nac::Organization &organization,
                               const nac::LinkedAccount &account);
};

} // namespace sekisho::ui
