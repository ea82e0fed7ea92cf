// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Identity providers and linked accounts (mist-api sections 7 and 9).

#include "core/api/mist/Codec.h"
#include "core/api/mist/Json.h"

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr json::Name<nac::IdpType> kIdpTypes[] = {
        {"ldap"_L1, nac::IdpType::Ldap},
        {"oauth"_L1, nac::IdpType::OAuth},
        {"mxedge_proxy"_L1, nac::IdpType::MxEdgeProxy},
        {"openroaming"_L1, nac::IdpType::OpenRoaming},
};

constexpr json::Name<nac::OAuthType> kOAuthTypes[] = {
        {"azure"_L1, nac::OAuthType::Azure},
        {"standards"_L1, nac::OAuthType::Azure}, // Entra ID on the wire (mist-api 15.2)
        {"azure-gov"_L1, nac::OAuthType::AzureGov},
        {"okta"_L1, nac::OAuthType::Okta},
        {"ping_identity"_L1, nac::OAuthType::PingIdentity},
};

constexpr json::Name<nac::LdapType> kLdapTypes[] = {
        {"azure"_L1, nac::LdapType::Azure},
        {"custom"_L1, nac::LdapType::Custom},
        {"google"_L1, nac::LdapType::Google},
        {"okta"_L1, nac::LdapType::Okta},
        {"ping_identity"_L1, nac::LdapType::PingIdentity},
};

constexpr json::Name<nac::LinkStatus> kLinkStatuses[] = {
        {"success"_L1, nac::LinkStatus::Success},
        {"failed"_L1, nac::LinkStatus::Failed},
};

// The documented default of both oauth_type and ldap_type.
QString typeOrAzure(const QJsonObject &json, QLatin1StringView key)
{
    const QString found = json::text(json, key);
    return found.isEmpty() ? u"azure"_s : found;
}

void decodeOAuth(const QJsonObject &json, nac::IdentityProvider *provider)
{
    provider->oauthType = json::open(typeOrAzure(json, "oauth_type"_L1), kOAuthTypes);
    provider->oauthTenantId = json::text(json, "oauth_tenant_id"_L1);
    provider->oauthProviderDomain = json::text(json, "oauth_provider_domain"_L1);
    provider->oauthPingRegion = json::text(json, "oauth_ping_identity_region"_L1);
    provider->oauthClientCredentialId = json::text(json, "oauth_cc_client_id"_L1);
    provider->oauthRopcClientId = json::text(json, "oauth_ropc_client_id"_L1);
    provider->scimEnabled = json::boolean(json, "scim_enabled"_L1);
}

void decodeLdap(const QJsonObject &json, nac::IdentityProvider *provider)
{
    provider->ldapType = json::open(typeOrAzure(json, "ldap_type"_L1), kLdapTypes);
    provider->ldapHosts = json::textList(json, "ldap_server_hosts"_L1);
    provider->ldapBaseDn = json::text(json, "ldap_base_dn"_L1);
    provider->ldapBindDn = json::text(json, "ldap_bind_dn"_L1);
    provider->ldapCaCertificates = json::textList(json, "ldap_cacerts"_L1);
    if (provider->ldapCaCertificates.isEmpty()) // the name that Terraform clears (mist-api 15.14)
        provider->ldapCaCertificates = json::textList(json, "ldap_ca_certs"_L1);
    provider->ldapResolveGroups = json::boolean(json, "ldap_resolve_groups"_L1);
}

} // namespace

Result<nac::IdentityProvider> decodeSso(const QJsonObject &json)
{
    nac::IdentityProvider provider;
    provider.id = nac::IdentityProviderId(json::text(json, "id"_L1));
    provider.name = json::text(json, "name"_L1);
    if (provider.id.isEmpty() && provider.name.isEmpty())
        return fail(ErrorCode::WrongShape, {u"sso"_s, u"$.id"_s});
    const QString type = json::text(json, "idp_type"_L1);
    // saml is the default and means the sign-in of admins: nothing that this program may touch.
    if (type.isEmpty() || type == "saml"_L1)
        return fail(ErrorCode::WrongShape, {u"sso"_s, u"$.idp_type"_s});
    provider.type = json::open(type, kIdpTypes);
    if (provider.type.is(nac::IdpType::OAuth))
        decodeOAuth(json, &provider);
    if (provider.type.is(nac::IdpType::Ldap))
        decodeLdap(json, &provider);
    if (provider.type.is(nac::IdpType::MxEdgeProxy)) {
        const QJsonObject proxy = json.value("mxedge_proxy"_L1).toObject();
        provider.proxyHosts = json::textList(proxy, "proxy_hosts"_L1);
        provider.ssids = json::textList(proxy, "ssids"_L1);
    }
    if (provider.type.is(nac::IdpType::OpenRoaming)) {
        provider.ssids = json::textList(json, "openroaming_ssids"_L1);
        if (provider.ssids.isEmpty()) // before spec 2605
            provider.ssids = json::textList(json.value("openroaming"_L1).toObject(), "ssids"_L1);
    }
    provider.created = decodeTime(json.value("created_time"_L1));
    provider.modified = decodeTime(json.value("modified_time"_L1));
    return provider;
}

QList<nac::LinkedAccount> decodeLinkedApp(nac::LinkedApp app, const QJsonObject &json)
{
    QList<nac::LinkedAccount> accounts;
    const QJsonArray list = json.value("accounts"_L1).toArray();
    for (const QJsonValue &item : list) {
        if (!item.isObject())
            continue;
        const QJsonObject object = item.toObject();
        nac::LinkedAccount account;
        account.app = app;
        account.accountId = json::text(object, "account_id"_L1);
        account.name = json::firstText(object, {"name"_L1, "company"_L1});
        account.instanceUrl = json::text(object, "instance_url"_L1);
        account.smartGroup = json::text(object, "smartgroup_name"_L1);
        account.clientId = json::text(object, "client_id"_L1);
        account.linkedBy = json::text(object, "linked_by"_L1);
        account.linked = decodeTime(object.value("linked_timestamp"_L1));
        account.lastSync = decodeTime(object.value("last_sync"_L1));
        account.status = json::open(json::text(object, "last_status"_L1), kLinkStatuses);
        account.errors = json::textList(object, "errors"_L1);
        const QString error = json::text(object, "error"_L1);
        if (!error.isEmpty() && !account.errors.contains(error))
            account.errors.prepend(error);
        accounts.append(account);
    }
    return accounts;
}

} // namespace sekisho::api::mist
