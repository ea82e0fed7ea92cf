// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Identity providers and the items of mist_nac (mist-api 4 and 7).

#include "core/api/mist/Json.h"
#include "core/api/mist/WriteChecks.h"

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLastPort = 65'535;
/// Days (mist-api 4): three years.
constexpr int kLongestExpiry = 1'095;

void checkOAuth(WriteCheck &check)
{
    // Of one that is there the cloud may keep its secret to itself.
    if (check.isNew())
        check.required(
                {"oauth_tenant_id"_L1, "oauth_cc_client_id"_L1, "oauth_cc_client_secret"_L1});
    // Okta signs in with a key, the others with a text (mist-api 7.1).
    if (json::text(check.item(), "oauth_type"_L1) == "okta"_L1)
        check.privateKey(u"oauth_cc_client_secret"_s);
}

void checkLdap(WriteCheck &check)
{
    const bool isGoogle = json::text(check.item(), "ldap_type"_L1) == "google"_L1;
    if (check.isNew()) {
        check.required({"ldap_server_hosts"_L1, "ldap_base_dn"_L1});
        // Google lets in whoever holds the client certificate; the others want a bind.
        if (isGoogle)
            check.required({"ldap_client_cert"_L1, "ldap_client_key"_L1});
        else
            check.required({"ldap_bind_dn"_L1, "ldap_bind_password"_L1});
    }
    check.certificates(u"ldap_cacerts"_s);
    check.certificates(u"ldap_client_cert"_s);
    check.privateKey(u"ldap_client_key"_s);
}

void checkServers(WriteCheck &check, const QString &path)
{
    const QJsonArray servers = valueAt(check.item(), path).toArray();
    for (qsizetype i = 0; i < servers.size(); ++i) {
        const QJsonObject server = servers.at(i).toObject();
        const QString entry = entryPath(path, i);
        for (const auto &name : {"host"_L1, "secret"_L1}) {
            // The cloud may keep the secret of a server that is there to itself.
            if (!json::isPresent(server.value(name)) && (name == "host"_L1 || check.isNew()))
                check.report(u"required"_s, entry + u'.' + name);
        }
        const QJsonValue port = server.value("port"_L1);
        const std::optional<qint64> number = json::integer(server, "port"_L1);
        if (json::isPresent(port) && (!number || *number < 1 || *number > kLastPort))
            check.report(u"range"_s, entry + u".port"_s,
                         {json::toText(port), u"1"_s, QString::number(kLastPort)});
    }
}

void checkProxy(WriteCheck &check)
{
    if (check.isNew())
        check.required({"mxedge_proxy.mxcluster_id"_L1, "mxedge_proxy.auth_servers"_L1});
    checkServers(check, u"mxedge_proxy.auth_servers"_s);
    checkServers(check, u"mxedge_proxy.acct_servers"_s);
}

void checkOpenRoaming(WriteCheck &check)
{
    if (check.isNew())
        check.required(u"openroaming_ssids"_s);
    check.certificates(u"openroaming_wba_client_cert"_s);
    check.privateKey(u"openroaming_wba_client_key"_s);
}

} // namespace

void checkProvider(WriteCheck &check)
{
    if (json::text(check.item(), "name"_L1).trimmed().isEmpty())
        check.report(u"name-missing"_s, u"name"_s);
    const QString type = json::text(check.item(), "idp_type"_L1);
    if (type.isEmpty() || type == "saml"_L1)
        check.report(u"saml"_s, u"idp_type"_s);
    else if (type == "oauth"_L1)
        checkOAuth(check);
    else if (type == "ldap"_L1)
        checkLdap(check);
    else if (type == "mxedge_proxy"_L1)
        checkProxy(check);
    else if (type == "openroaming"_L1)
        checkOpenRoaming(check);
}

void checkRealmMapping(WriteCheck &check)
{
    // The id of a mapping is that of its provider; a mapping says nothing without realms.
    if (!check.id().isEmpty() && !check.exists({ItemType::IdentityProvider, check.id()}))
        check.report(u"dangling"_s, u"id"_s,
                     {itemTypeName(ItemType::IdentityProvider), check.id()});
    if (!json::isPresent(check.item().value("exclude_realms"_L1)))
        check.required(u"user_realms"_s);
}

void checkDefaultIdp(WriteCheck &check)
{
    check.required(u"idp"_s);
    check.reference(u"idp"_s, ItemType::IdentityProvider);
}

void checkAuthority(WriteCheck &check)
{
    check.required(u"pem"_s);
    check.certificates(u"pem"_s);
}

void checkServerCertificate(WriteCheck &check)
{
    check.required({"cert"_L1, "key"_L1});
    check.certificates(u"cert"_s);
    check.privateKey(u"key"_s);
}

void checkSwitch(WriteCheck &check)
{
    if (check.id() == "eap_ssl_security_level"_L1)
        check.range(u"value"_s, 1, 4); // of OpenSSL
    else if (check.id() == "usermac_expiry"_L1)
        check.range(u"value"_s, 0, kLongestExpiry);
}

} // namespace sekisho::api::mist
