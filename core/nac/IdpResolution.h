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

/// One step of the way from what is known of a client to the provider that is asked.
struct IdpStep
{
    enum class Kind {
        FieldChosen,    ///< which field of the certificate is read: `argument` as the switch says
        FieldTried,     ///< `argument` is absent from the certificate ("upn", "email", "cn", "dns")
        FieldFound,     ///< `argument` holds `value`
        NothingFound,   ///< no field gave a name
        RealmFound,     ///< `value` is what follows the last @ in `argument`
        NoRealm,        ///< nothing follows an @ in `argument`
        Excluded,       ///< `provider` lists the realm among those that it leaves to others
        CaseDiffers,    ///< `provider` lists `value`, which is spelled in other letter case
        Matches,        ///< `provider` lists the realm: it is asked
        MatchesToo,     ///< so does `provider`; which one is taken is not documented
        NobodyLists,    ///< no provider lists the realm
        DefaultAnswers, ///< `provider` is the default: it is asked
        NobodyAnswers   ///< there is no default
    };
    Kind kind = Kind::RealmFound;
    QString argument;
    QString value;
    IdentityProviderId provider;
    bool operator==(const IdpStep &) const = default;
};

struct IdpExplanation
{
    QString name; ///< the user name that decides; empty: none
    IdpAnswer answer;
    QList<IdpStep> steps;
};

IdpExplanation explainIdp(const Organization &organization, const QString &userName);
/// Of a client certificate: which of its fields becomes the name, by the switches
/// idp_user_cert_lookup_field (cn, email, upn) or, for a machine, idp_machine_cert_lookup_field
/// (cn, dns). The order of "automatic" is not documented; UPN, email, CN and DNS, CN are assumed.
IdpExplanation explainIdp(const Organization &organization,
                          const pki::CertificateIndex &certificate, bool machine);

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
