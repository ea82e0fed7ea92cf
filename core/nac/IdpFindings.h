// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/CertificateChecks.h"
#include "core/nac/Organization.h"

namespace sekisho::nac {

/// What is wrong or odd about who answers for which realm. Codes; ui/ has the sentences.
struct IdpFinding
{
    enum class Kind {
        RealmTwice,  ///< `realm` at `provider` and `others`; nobody knows whom the cloud asks
        CaseOnly,    ///< `realm` at `provider`, `otherRealm` at the first of `others`
        NeverAsked,  ///< `provider` has no realm and is not the default
        NoDefault,   ///< no default: names without a realm, or with an unknown one, get nobody
        DefaultGone, ///< the default is no provider of NAC that there is
        Unserved,    ///< clients come with `realm`, which no provider lists; `provider`: the
                     ///< default that answers instead, empty: nobody does
        SubDomain    ///< `realm` at `provider` lies below `otherRealm` at the first of `others`
    };
    Kind kind = Kind::NeverAsked;
    Severity severity = Severity::Warning;
    IdentityProviderId provider;
    QList<IdentityProviderId> others;
    QString realm;
    QString otherRealm;
    qint64 count = 0; ///< Unserved: clients
    bool operator==(const IdpFinding &) const = default;
};

/// Worst first; nothing while there is no provider at all.
QList<IdpFinding> idpFindings(const Organization &organization);

/// What goes blind without a provider.
struct IdpLoss
{
    QStringList realms;
    bool wasDefault = false;
    /// Who answers for its realms then: the default, or nobody (empty).
    IdentityProviderId heir;
    /// Enabled rules whose criteria ask for a role (group) that an identity provider tells, in
    /// evaluation order. Roles do not say which provider they come from.
    QList<RuleId> roleRules;
    qint64 clients = 0; ///< known clients that were looked up there
};
IdpLoss lossOf(const Organization &organization, const IdentityProviderId &provider);

} // namespace sekisho::nac
