// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Ids.h"
#include "core/nac/Open.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace sekisho::nac {

enum class IdpType { Ldap, OAuth, MxEdgeProxy, OpenRoaming };
/// "standards" is what the wire may say for Entra ID (mist-api 15.2): known as Azure, raw kept.
enum class OAuthType { Azure, AzureGov, Okta, PingIdentity };
enum class LdapType { Azure, Custom, Google, Okta, PingIdentity };

/// A NAC identity provider: an entry of /orgs/{org_id}/ssos (never a saml one) together with its
/// realms from mist_nac.idps. Secrets are not part of it.
struct IdentityProvider
{
    IdentityProviderId id;
    QString name;
    Open<IdpType> type;
    Open<OAuthType> oauthType; ///< OAuth only
    Open<LdapType> ldapType;   ///< LDAP only
    QString oauthTenantId;
    QString oauthProviderDomain;
    QString oauthPingRegion;
    QString oauthClientCredentialId; ///< oauth_cc_client_id
    QString oauthRopcClientId;
    bool scimEnabled = false;
    QStringList ldapHosts;
    QString ldapBaseDn;
    QString ldapBindDn;
    QStringList ldapCaCertificates; ///< PEM
    bool ldapResolveGroups = false;
    QStringList proxyHosts; ///< Mist Edge proxy
    QStringList ssids;      ///< Mist Edge proxy and OpenRoaming
    QStringList realms;     ///< from mist_nac.idps: user_realms
    QStringList excludedRealms;
    bool isDefault = false; ///< mist_nac.default_idp_id
    bool isMapped = false;  ///< listed in mist_nac.idps at all; if not it answers nothing
    QDateTime created;
    QDateTime modified;
};

enum class LinkedApp { Intune, Jamf, Vmware, MobiControl, CrowdStrike, SentinelOne };
/// In the order in which screens and pulls go through them.
QList<LinkedApp> allLinkedApps();
/// The name in API paths, e.g. "mobicontrol".
QString linkedAppKey(LinkedApp app);

enum class LinkStatus { Success, Failed };

/// One account of /setting/{app}/link_accounts.
struct LinkedAccount
{
    LinkedApp app = LinkedApp::Intune;
    QString accountId;
    QString name; ///< name or company, whichever the cloud gave
    QString instanceUrl;
    QString smartGroup; ///< Jamf
    QString clientId;
    QString linkedBy;
    QDateTime linked;
    QDateTime lastSync;
    Open<LinkStatus> status; ///< empty when the cloud says nothing
    QStringList errors;      ///< the cloud's own words
};

} // namespace sekisho::nac
