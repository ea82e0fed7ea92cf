// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"

namespace sekisho::nac {

/// Which identity provider the cloud asks for a user name, and why (mist-api section 4: "realm =
/// part after @ of the user name"; the default answers where no realm is present or mapped).
struct IdpAnswer
{
    enum class Reason {
        Empty,           ///< nothing was typed
        RealmMatch,      ///< `realm` is among the provider's domain names
        DefaultNoRealm,  ///< no realm in the name: the default answers
        DefaultUnmapped, ///< a realm that nobody serves: the default answers
        NoneNoRealm,     ///< no realm and no default: nobody answers
        NoneUnmapped     ///< a realm that nobody serves and no default: nobody answers
    };
    Reason reason = Reason::Empty;
    IdentityProviderId provider; ///< empty where nobody answers
    QString realm;               ///< as typed, without the @
    /// Other providers that list the same realm; which of them the cloud takes is not documented.
    QList<IdentityProviderId> alsoListedBy;
    /// A realm that differs from the typed one in upper and lower case only; whether the cloud
    /// takes them for the same is not documented, so this counts as no match.
    QString sameButForCase;
};

/// The part of a user name after its last @; empty when it has none.
QString realmOf(const QString &userName);

/// Pure; compares realms exactly. Providers that are not in mist_nac.idps answer nothing.
IdpAnswer resolveIdp(const Organization &organization, const QString &userName);

/// What the events of a snapshot tell about one provider.
struct IdpUse
{
    qint64 lookups = 0;
    qint64 failures = 0;
};
/// Events of the NAC_IDP_ kinds (portal-screens section 8) by provider; empty when no event names a
/// provider, in which case nothing can be said about any of them.
QHash<IdentityProviderId, IdpUse> idpUse(const QList<ClientEvent> &events);

} // namespace sekisho::nac
