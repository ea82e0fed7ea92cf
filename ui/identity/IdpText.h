// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/CredentialTest.h"
#include "core/nac/IdpFindings.h"
#include "core/nac/IdpForm.h"
#include "core/nac/IdpResolution.h"
#include "ui/widgets/Roles.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// Words of the forms for identity providers, of what is found about them, and of the credential
/// test. Names of the portal's controls are the portal's.
struct IdpText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::IdpText)
public:
    static QString type(nac::IdpType type);         ///< "LDAPS": the portal's IDP Type
    static QString variant(nac::IdpKind kind);      ///< "Entra ID": the choice below it
    static QString variantLabel(nac::IdpType type); ///< "LDAP Type"; empty: there is none

    static QString label(nac::IdpField field, nac::IdpKind kind);
    static QString portalName(nac::IdpField field, nac::IdpKind kind);
    /// What to put there, or what it does; may be empty.
    static QString hint(nac::IdpField field, nac::IdpKind kind);
    /// A whole sentence.
    static QString problem(const nac::IdpProblem &problem, nac::IdpKind kind);
    /// Field and sentence, for places far from the field.
    static QString problemWithField(const nac::IdpProblem &problem, nac::IdpKind kind);

    static QString finding(const nac::Organization &organization, const nac::IdpFinding &finding);
    static State findingState(nac::Severity severity);
    static QString step(const nac::Organization &organization, const nac::IdpStep &step);
    static State stepState(const nac::IdpStep &step);

    /// The outcome in one sentence, and what it means or what to do.
    static QString outcome(const api::mist::CredentialAnswer &answer);
    static State outcomeState(const api::mist::CredentialAnswer &answer);
    static QString outcomeDetail(const nac::Organization &organization,
                                 const api::mist::CredentialAnswer &answer);

    /// What is lost with a provider, sentence by sentence.
    static QStringList losses(const nac::Organization &organization, const nac::IdpLoss &loss);
    /// Name of a provider, its id where there is none.
    static QString name(const nac::Organization &organization, const nac::IdentityProviderId &id);
};

} // namespace sekisho::ui
