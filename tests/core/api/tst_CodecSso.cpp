// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Codec.h"
#include "tests/core/api/Json.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::api;
using namespace Qt::Literals::StringLiterals;
using test::object;
using test::utc;

class tst_CodecSso : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oauthProvider()
    {
        const auto provider = mist::decodeSso(object(R"({"id": "i", "name": "Entra ID",
            "idp_type": "oauth", "oauth_type": "azure-gov", "oauth_tenant_id": "tenant",
            "oauth_cc_client_id": "cc", "oauth_cc_client_secret": "planted",
            "oauth_ropc_client_id": "ropc", "oauth_provider_domain": "okta.com",
            "oauth_ping_identity_region": "eu", "scim_enabled": true,
            "created_time": 1790000000, "modified_time": 1790000000.5})"));
        QVERIFY(provider);
        QCOMPARE(provider->id.value(), u"i"_s);
        QCOMPARE(provider->name, u"Entra ID"_s);
        QVERIFY(provider->type.is(nac::IdpType::OAuth));
        QVERIFY(provider->oauthType.is(nac::OAuthType::AzureGov));
        QVERIFY(provider->ldapType.isEmpty());
        QCOMPARE(provider->oauthTenantId, u"tenant"_s);
        QCOMPARE(provider->oauthClientCredentialId, u"cc"_s);
        QCOMPARE(provider->oauthRopcClientId, u"ropc"_s);
        QCOMPARE(provider->oauthProviderDomain, u"okta.com"_s);
        QCOMPARE(provider->oauthPingRegion, u"eu"_s);
        QVERIFY(provider->scimEnabled);
        QCOMPARE(provider->created, utc("2026-09-21T14:13:20Z"));
    }

    void typesDefaultToAzure()
    {
        const auto oauth = mist::decodeSso(object(R"({"id":"i","idp_type":"oauth"})"));
        QVERIFY(oauth->oauthType.is(nac::OAuthType::Azure));
        const auto ldap = mist::decodeSso(object(R"({"id":"i","idp_type":"ldap"})"));
        QVERIFY(ldap->ldapType.is(nac::LdapType::Azure));
        QVERIFY(ldap->oauthType.isEmpty());
    }

    void ldapProvider()
    {
        const auto provider = mist::decodeSso(object(R"({"id": "i", "name": "Directory",
            "idp_type": "ldap", "ldap_type": "google", "ldap_server_hosts": ["a", "b"],
            "ldap_base_dn": "DC=example,DC=jp", "ldap_bind_dn": "CN=nac",
            "ldap_cacerts": ["PEM"], "ldap_resolve_groups": true})"));
        QVERIFY(provider);
        QVERIFY(provider->ldapType.is(nac::LdapType::Google));
        QCOMPARE(provider->ldapHosts, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(provider->ldapBaseDn, u"DC=example,DC=jp"_s);
        QCOMPARE(provider->ldapBindDn, u"CN=nac"_s);
        QCOMPARE(provider->ldapCaCertificates, QStringList{u"PEM"_s});
        QVERIFY(provider->ldapResolveGroups);
    }

    void mistEdgeProxy()
    {
        const auto provider = mist::decodeSso(object(R"({"id": "i", "idp_type": "mxedge_proxy",
            "mxedge_proxy": {"proxy_hosts": ["p.example.jp"], "ssids": ["eduroam"],
                             "auth_servers": [{"host": "h", "secret": "planted"}]}})"));
        QVERIFY(provider);
        QVERIFY(provider->type.is(nac::IdpType::MxEdgeProxy));
        QCOMPARE(provider->proxyHosts, QStringList{u"p.example.jp"_s});
        QCOMPARE(provider->ssids, QStringList{u"eduroam"_s});
    }

    void openRoamingOldAndNew()
    {
        auto provider = mist::decodeSso(
                object(R"({"id":"i","idp_type":"openroaming","openroaming_ssids":["OR"]})"));
        QCOMPARE(provider->ssids, QStringList{u"OR"_s});
        provider = mist::decodeSso(
                object(R"({"id":"i","idp_type":"openroaming","openroaming":{"ssids":["Old"]}})"));
        QCOMPARE(provider->ssids, QStringList{u"Old"_s});
    }

    void adminSignInIsNeverAProvider()
    {
        for (const QByteArray &json :
             {QByteArray(R"({"id":"i","name":"Admins","idp_type":"saml"})"),
              QByteArray(R"({"id":"i","name":"Admins"})"),
              QByteArray(R"({"id":"i","name":"Admins","idp_type":null})")}) {
            const auto provider = mist::decodeSso(object(json));
            QVERIFY(!provider);
            QCOMPARE(provider.error().code, ErrorCode::WrongShape);
            QCOMPARE(provider.error().arguments.value(1), u"$.idp_type"_s);
        }
    }

    void unknownTypeIsKept()
    {
        const auto provider = mist::decodeSso(object(R"({"id":"i","idp_type":"passkeys"})"));
        QVERIFY(provider);
        QVERIFY(!provider->type.known);
        QCOMPARE(provider->type.raw, u"passkeys"_s);
    }

    void withoutIdAndNameItIsNoProvider()
    {
        QVERIFY(!mist::decodeSso(object(R"({"idp_type":"oauth"})")));
    }

    void linkedAccounts()
    {
        const auto accounts = mist::decodeLinkedApp(nac::LinkedApp::Jamf, object(R"({
            "linked": true, "accounts": [
              {"account_id": "a", "name": "Kakuu", "instance_url": "kakuu.jamf.example",
               "smartgroup_name": "Compliant", "client_id": "c", "linked_by": "Hanako",
               "linked_timestamp": 1790000000.5, "last_status": "success",
               "last_sync": 1790000000500},
              {"company": "Second", "last_status": "failed", "error": "re-link",
               "errors": ["re-link", "limit"]},
              {"last_status": "sleeping", "error": "only one"},
              {}, null, "x"]})"));
        QCOMPARE(accounts.size(), 4);
        QCOMPARE(accounts[0].app, nac::LinkedApp::Jamf);
        QCOMPARE(accounts[0].accountId, u"a"_s);
        QCOMPARE(accounts[0].name, u"Kakuu"_s);
        QCOMPARE(accounts[0].instanceUrl, u"kakuu.jamf.example"_s);
        QCOMPARE(accounts[0].smartGroup, u"Compliant"_s);
        QCOMPARE(accounts[0].clientId, u"c"_s);
        QCOMPARE(accounts[0].linkedBy, u"Hanako"_s);
        QCOMPARE(accounts[0].linked, accounts[0].lastSync);
        QVERIFY(accounts[0].status.is(nac::LinkStatus::Success));
        QVERIFY(accounts[0].errors.isEmpty());
        QCOMPARE(accounts[1].name, u"Second"_s);
        QVERIFY(accounts[1].status.is(nac::LinkStatus::Failed));
        QCOMPARE(accounts[1].errors, (QStringList{u"re-link"_s, u"limit"_s}));
        QCOMPARE(accounts[2].status.raw, u"sleeping"_s);
        QCOMPARE(accounts[2].errors, QStringList{u"only one"_s});
        QVERIFY(accounts[3].status.isEmpty());
    }

    void nothingLinked()
    {
        QVERIFY(mist::decodeLinkedApp(nac::LinkedApp::Intune,
                                      object(R"({"linked": false, "accounts": []})"))
                        .isEmpty());
        QVERIFY(mist::decodeLinkedApp(nac::LinkedApp::Intune, {}).isEmpty());
    }
};

SEKISHO_TEST(CodecSso);
#include "tst_CodecSso.moc"
