// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/IdentityProvider.h"
#include "core/pki/Certificate.h"

#include <QByteArrayView>
#include <QMap>
#include <optional>

namespace sekisho::nac {

/// What the portal's IDP Type and its second choice come to (portal-screens 5.2).
enum class IdpKind {
    LdapAzure,
    LdapOkta,
    LdapGoogle,
    LdapPing,
    LdapCustom,
    OAuthEntra,
    OAuthEntraGov,
    OAuthOkta,
    OAuthPing,
    MistEdgeProxy,
    OpenRoaming,
    Unknown ///< of a newer cloud: only name and realms can be edited
};
QList<IdpKind> allIdpKinds(); ///< those that can be added
IdpType idpTypeOf(IdpKind kind);
IdpKind idpKindOf(const IdentityProvider &provider);

/// A secret of a form: never its value.
struct IdpSecret
{
    bool present = false; ///< the provider has one already
    bool removed = false; ///< and shall lose it
    QString draftId;      ///< what was typed, as the draft keeps it; empty: as it was
    bool isThere() const { return !draftId.isEmpty() || (present && !removed); }
    bool operator==(const IdpSecret &) const = default;
};

/// A RADIUS server behind a Mist Edge proxy.
struct IdpServer
{
    QString host;
    int port = 1812;
    IdpSecret secret = {};
    int retries = 2;
    int timeout = 5; ///< seconds
    bool requireMessageAuthenticator = false;
    int origin = -1; ///< its place in the list that was edited; -1: a new one
    bool operator==(const IdpServer &) const = default;
};

/// Everything that the pages New and Edit Identity Provider hold, whatever the kind. What a kind
/// does not have stays as it was made.
struct IdpForm
{
    IdpKind kind = IdpKind::OAuthEntra;
    QString name;
    QStringList realms; ///< Domain Names
    bool isDefault = false;

    // LDAPS
    QStringList hosts;
    QString baseDn;
    QString bindDn;
    IdpSecret bindPassword;
    QStringList caCertificates; ///< PEM, one entry each as the cloud holds it
    QString clientCertificate;  ///< PEM; OpenRoaming: the WBA certificate
    IdpSecret clientKey;        ///< OpenRoaming: its key
    bool resolveGroups = false;
    QString userFilter;
    QString groupFilter;
    QString memberFilter;
    QString groupAttribute;
    QString groupBase;

    // OAuth
    QString tenantId;
    QString providerDomain;
    QString pingRegion;
    QString clientId;
    IdpSecret clientSecret;
    QString ropcClientId;
    IdpSecret ropcSecret;
    bool scim = false;

    // Mist Edge proxy and OpenRoaming
    QStringList ssids;
    QString clusterId;
    QStringList proxyHosts;
    QString operatorName;
    QList<IdpServer> authServers;
    QList<IdpServer> accountingServers;
    QStringList excludedRealms;

    bool operator==(const IdpForm &) const = default;
};

QStringList oktaDomains(); ///< the default first
QStringList pingRegions(); ///< the default first
inline constexpr int kAuthenticationPort = 1812;
inline constexpr int kAccountingPort = 1813;
inline constexpr int kLastPort = 65'535;

enum class IdpField {
    Name,
    Realms,
    ExcludedRealms,
    Hosts,
    BaseDn,
    BindDn,
    BindPassword,
    CaCertificates,
    ClientCertificate,
    ClientKey,
    UserFilter,
    GroupFilter,
    MemberFilter,
    GroupBase,
    TenantId,
    ClientId,
    ClientSecret,
    RopcClientId,
    RopcSecret,
    ResolveGroups,
    GroupAttribute,
    ProviderDomain,
    Region,
    Scim,
    OperatorName,
    Ssids,
    Cluster,
    ProxyHosts,
    AuthServers,
    AccountingServers
};

/// The fields of a kind in the order of its form, without Name, Realms and the default.
QList<IdpField> idpFieldsOf(IdpKind kind);

/// Codes; ui/ has the sentences.
enum class IdpIssue {
    Missing,
    NotUuid,
    WithDomain,         ///< an Okta tenant together with its domain; argument: the tenant alone
    NotATenant,         ///< no Okta tenant; argument: what was typed
    NotAHost,           ///< argument: the entry
    NotADomain,         ///< a realm that no user name can end with; argument: the entry
    Twice,              ///< argument: the entry
    NotADn,             ///< argument: the RDN that is none
    NoPlaceholder,      ///< a filter without %s
    NotAFilter,         ///< parentheses do not match, or it does not begin with one
    WithSpaces,         ///< an id that cannot be one
    NotCertificates,    ///< the text holds something else, or nothing readable
    NotAKey,            ///< no private key that can be read
    NotRsa,             ///< a key, but Okta signs with RSA
    KeyEncrypted,       ///< the cloud has no place for a password
    KeyWithout,         ///< a key without its certificate
    CertificateWithout, ///< a certificate without its key
    OtherKey,           ///< the key is not the certificate's
    KeyNotSeen,         ///< another certificate with the key that was there: nobody can check
    PortRange,          ///< argument: which entry of the list
    NumberRange,        ///< the same
    NameTaken,          ///< only said: the cloud takes it
    RealmElsewhere,     ///< only said: another provider (argument) lists it as well
    NeverAsked          ///< only said: no realm and not the default
};

struct IdpProblem
{
    IdpField field = IdpField::Name;
    IdpIssue issue = IdpIssue::Missing;
    QString argument = {};
    int row = -1;       ///< of a list of servers
    bool blocks = true; ///< else it may be saved all the same
    bool operator==(const IdpProblem &) const = default;
};

/// What a pasted PEM text (or DER) holds. For a thread of a pool: it decodes keys.
struct IdpPem
{
    QStringList certificates;  ///< PEM, each its own
    QByteArray certificateKey; ///< SHA-256 of the first certificate's public key
    int keys = 0;
    bool encrypted = false; ///< a key that stayed closed
    pki::KeyType keyType = pki::KeyType::Unknown;
    QByteArray key;     ///< SHA-256 of the key's public half
    bool other = false; ///< something else stands beside
    bool isEmpty = true;
};
IdpPem readIdpPem(QByteArrayView text);

/// What a form cannot know by itself.
struct IdpSurroundings
{
    /// The form as the provider was when it was opened: what was wrong with that already does not
    /// block. Nothing: a new provider.
    std::optional<IdpForm> before;
    QStringList otherNames;
    QMap<QString, QString> otherRealms; ///< realm -> name of another provider that lists it
    /// Of the texts and keys that were typed or are there, by field: CaCertificates,
    /// ClientCertificate, ClientKey, ClientSecret (Okta).
    QMap<IdpField, IdpPem> pems;
};
/// Pure. Those that block first.
QList<IdpProblem> idpProblems(const IdpForm &form, const IdpSurroundings &around);

/// Entries of a field for several: one a line, or with commas, semicolons or spaces between them.
/// An @ in front of a realm goes away.
QStringList entriesFrom(const QString &text);
QStringList realmsFrom(const QString &text);
/// SSIDs may have spaces: one a line, or commas.
QStringList ssidsFrom(const QString &text);

} // namespace sekisho::nac
