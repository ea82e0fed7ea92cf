// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/DemoOrganization.h"

#include <algorithm>

namespace sekisho::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject stamped(QJsonObject object, const OrgState &org, const QString &id, double created,
                    double modified)
{
    object.insert("id"_L1, id);
    object.insert("org_id"_L1, org.id);
    object.insert("created_time"_L1, created);
    object.insert("modified_time"_L1, modified);
    return object;
}

struct SiteRow
{
    const char *name;
    const char *address;
    double latitude;
    double longitude;
    const char *group; ///< "" = none
};
constexpr SiteRow kSites[] = {
        {"Head Office", "東京都千代田区", 35.694, 139.753, "Offices"},
        {"Nagoya", "愛知県名古屋市中区", 35.170, 136.905, "Plants"},
        {"Mie Plant", "三重県四日市市", 34.965, 136.624, "Plants"},
        {"Lobby", "東京都千代田区", 35.694, 139.753, "Visitors"},
        {"Lobby Osaka", "大阪府大阪市北区", 34.702, 135.496, "Visitors"},
        {"Osaka Branch", "大阪府大阪市北区", 34.702, 135.496, "Offices"},
        {"Tsukuba Lab", "茨城県つくば市", 36.083, 140.111, ""},
};
const QStringList kGroupNames = {u"Plants"_s, u"Offices"_s, u"Visitors"_s};

void addSites(OrgState &org, quint32 seed, double created)
{
    for (qsizetype i = 0; i < kGroupNames.size(); ++i)
        org.siteGroups.append(stamped({{u"name"_s, kGroupNames.at(i)}}, org,
                                      demoId(seed, u"sitegroup", quint64(i)), created, created));
    QMap<QString, QJsonArray> members;
    for (const SiteRow &row : kSites) {
        const QString id = demoId(seed, u"site", quint64(org.sites.size()));
        QJsonArray groups;
        if (*row.group) {
            const qsizetype group = kGroupNames.indexOf(QString::fromUtf8(row.group));
            groups.append(org.siteGroups.at(group).value("id"_L1));
            members[QString::fromUtf8(row.group)].append(id);
        }
        org.sites.append(stamped(
                {{u"name"_s, QString::fromUtf8(row.name)},
                 {u"address"_s, QString::fromUtf8(row.address)},
                 {u"country_code"_s, u"JP"_s},
                 {u"timezone"_s, u"Asia/Tokyo"_s},
                 {u"latlng"_s, QJsonObject{{u"lat"_s, row.latitude}, {u"lng"_s, row.longitude}}},
                 {u"sitegroup_ids"_s, groups}},
                org, id, created, created));
    }
    for (QJsonObject &group : org.siteGroups)
        group.insert("site_ids"_L1, members.value(group.value("name"_L1).toString()));
    org.mxClusters.append(stamped(
            {{u"name"_s, u"Head Office edges"_s},
             {u"mist_nac"_s, QJsonObject{{u"enabled"_s, true},
                                         {u"auth_server_port"_s, 1812},
                                         {u"acct_server_port"_s, 1813},
                                         {u"secret"_s, u"demo-not-a-secret-mxedge-4mT9"_s}}}},
            org, demoId(seed, u"mxcluster", 0), created, created));
}

void addPortals(OrgState &org, quint32 seed)
{
    const auto portal = [&](int number, QJsonObject object) {
        const QString id = demoId(seed, u"nacportal", quint64(number));
        object.insert("id"_L1, id);
        object.insert("org_id"_L1, org.id);
        object.insert("ui_url"_L1, QString(u"https://portal.example.com/nac/"_s + id));
        org.nacPortals.append(object);
    };
    portal(0, {{u"name"_s, u"Device onboarding"_s},
               {u"type"_s, u"marvis_client"_s},
               {u"ssid"_s, u"kakuu-corp"_s},
               {u"access_type"_s, u"wireless"_s},
               {u"eap_type"_s, u"wpa3"_s},
               {u"cert_expire_time"_s, 365},
               {u"notify_expiry"_s, true},
               {u"expiry_notification_time"_s, 14},
               {u"enable_telemetry"_s, true},
               {u"sso"_s, QJsonObject{{u"issuer"_s, u"https://sts.example.jp/adfs"_s},
                                      {u"idp_sso_url"_s, u"https://sts.example.jp/adfs/ls"_s},
                                      {u"idp_sign_algo"_s, u"sha256"_s},
                                      {u"nameid_format"_s, u"email"_s},
                                      {u"use_sso_role_for_cert"_s, true}}}});
    portal(1, {{u"name"_s, u"Lobby guests"_s},
               {u"type"_s, u"guest_portal"_s},
               {u"ssid"_s, u"lobby-guest"_s},
               {u"portal"_s, QJsonObject{{u"auth"_s, u"none"_s},
                                         {u"expire"_s, 1440},
                                         {u"forward"_s, true},
                                         {u"forward_url"_s, u"https://www.example.jp/"_s},
                                         {u"max_num_devices"_s, 2},
                                         {u"privacy"_s, true}}}});
    org.pskPortals.append(stamped({{u"name"_s, u"Dormitory BYOD"_s},
                                   {u"ssid"_s, u"kakuu-dorm"_s},
                                   {u"type"_s, u"byod"_s},
                                   {u"auth"_s, u"sso"_s},
                                   {u"expire_time"_s, 262800},
                                   {u"max_usage"_s, 3}},
                                  org, demoId(seed, u"pskportal", 0), 1735689600.5, 1735689600.5));
}

void addSettings(OrgState &org, const DemoCertificates &certificates, double created)
{
    const auto idp = [&org](int index, const QStringList &realms,
                            const QStringList &excluded = {}) {
        QJsonObject entry{{u"id"_s, org.ssos.at(index).value("id"_L1)},
                          {u"user_realms"_s, QJsonArray::fromStringList(realms)}};
        if (!excluded.isEmpty())
            entry.insert("exclude_realms"_L1, QJsonArray::fromStringList(excluded));
        return entry;
    };
    const QJsonObject nac{
            {u"cacerts"_s,
             QJsonArray{certificates.deviceG1, certificates.deviceG2, certificates.labCa,
                        certificates.rootG2, certificates.device2016, certificates.rootG3,
                        certificates.rootG3Cross}},
            {u"server_cert"_s, QJsonObject{{u"cert"_s, certificates.radiusChain},
                                           {u"key"_s, certificates.radiusKey},
                                           {u"password"_s, certificates.radiusKeyPassword}}},
            {u"idps"_s,
             QJsonArray{idp(0, {u"example.jp"_s, u"corp.example.jp"_s}),
                        idp(1, {u"partner.example.jp"_s}), idp(2, {u"plant.example.jp"_s}),
                        idp(3, {u"school.example.jp"_s}), idp(4, {u"rd.example.jp"_s}),
                        idp(5, {u"eduroam.example.jp"_s}, {u"example.jp"_s})}},
            {u"default_idp_id"_s, org.ssos.first().value("id"_L1)},
            {u"eap_ssl_security_level"_s, 2},
            {u"disable_rsae_algorithms"_s, false},
            {u"idp_machine_cert_lookup_field"_s, u"automatic"_s},
            {u"idp_user_cert_lookup_field"_s, u"automatic"_s},
            {u"use_ip_version"_s, u"v4"_s},
            {u"use_ssl_port"_s, false},
            {u"eu_only"_s, false},
            {u"usermac_expiry"_s, 180},
            {u"allow_teap_machine_auth_only"_s, false},
            {u"fingerprinting"_s, QJsonObject{{u"enabled"_s, true},
                                              {u"generate_coa"_s, false},
                                              {u"generate_wireless_coa"_s, false}}},
            {u"mdm"_s, QJsonObject{{u"coa_type"_s, u"reauth"_s}}}};
    org.setting = stamped({{u"mist_nac"_s, nac}, {u"ui_idle_timeout"_s, 60}}, org, org.id, created,
                          created + 86400.0 * 400);
    org.certificate = certificates.mistCa;
    org.deviceCrl = certificates.deviceCrl;
}

/// One of the token's other organizations: nearly empty, to look at the organization picker.
OrgState smallOrganization(const QString &id, const QString &name, const QString &role,
                           bool withNac, const DemoCertificates &certificates, double created,
                           quint32 seed)
{
    OrgState org;
    org.id = id;
    org.role = role;
    org.organization = {{u"id"_s, id},
                        {u"name"_s, name},
                        {u"session_expiry"_s, 1440},
                        {u"allow_mist"_s, true},
                        {u"created_time"_s, created},
                        {u"modified_time"_s, created}};
    org.setting = {{u"id"_s, id},
                   {u"org_id"_s, id},
                   {u"created_time"_s, created},
                   {u"modified_time"_s, created}};
    org.certificate = certificates.mistCa;
    org.deviceCrl = certificates.deviceCrl;
    org.scepOffered = withNac;
    org.scep = {{u"enabled"_s, false}};
    org.sites.append(stamped(
            {{u"name"_s, withNac ? u"Lab bench"_s : u"Hà Nội"_s}, {u"timezone"_s, u"Asia/Tokyo"_s}},
            org, demoId(seed, QString(u"site "_s + name), 0), created, created));
    if (withNac)
        org.setting.insert("mist_nac"_L1,
                           QJsonObject{{u"cacerts"_s, QJsonArray{certificates.labCa}},
                                       {u"use_ip_version"_s, u"v4"_s}});
    return org;
}

} // namespace

void addIdentityProviders(OrgState &org, quint32 seed, double created,
                          const DemoCertificates &certificates)
{
    const auto add = [&](QJsonObject object) {
        const auto number = quint64(org.ssos.size());
        const QString id = demoId(seed, u"sso", number);
        org.ssos.append(stamped(object, org, id, created + 7200.0 * double(number),
                                created + 86400.0 * double(30 + number)));
        org.firstSsoIds.append(id);
    };
    // The first three are who clients ask (addClients()); the order is part of the data.
    add({{u"name"_s, u"Entra ID Kakuu"_s},
         {u"idp_type"_s, u"oauth"_s},
         {u"oauth_type"_s, u"azure"_s},
         {u"oauth_tenant_id"_s, demoId(seed, u"tenant", 0)},
         {u"oauth_cc_client_id"_s, demoId(seed, u"entra app", 1)},
         {u"oauth_cc_client_secret"_s, u"demo-not-a-secret-entra-cc-Q7hVx2"_s},
         {u"oauth_ropc_client_id"_s, demoId(seed, u"entra app", 2)},
         {u"oauth_ropc_client_secret"_s, u""_s},
         {u"scim_enabled"_s, true},
         {u"scim_secret_token"_s, u"demo-not-a-secret-scim-8Lk2"_s}});
    add({{u"name"_s, u"Okta contractors"_s},
         {u"idp_type"_s, u"oauth"_s},
         {u"oauth_type"_s, u"okta"_s},
         {u"oauth_tenant_id"_s, u"kakuu-partners"_s},
         {u"oauth_provider_domain"_s, u"okta.com"_s},
         {u"oauth_cc_client_id"_s, u"0oa-demo-7f2a91c4"_s},
         {u"oauth_cc_client_secret"_s, u"demo-not-a-secret-okta-key"_s},
         {u"oauth_ropc_client_id"_s, u"0oa-demo-7f2a91c5"_s},
         {u"scim_enabled"_s, false}});
    add({{u"name"_s, u"Plant LDAP"_s},
         {u"idp_type"_s, u"ldap"_s},
         {u"ldap_type"_s, u"custom"_s},
         {u"ldap_server_hosts"_s,
          QJsonArray{u"ldap1.plant.example.jp"_s, u"ldap2.plant.example.jp"_s}},
         {u"ldap_base_dn"_s, u"DC=plant,DC=example,DC=jp"_s},
         {u"ldap_bind_dn"_s, u"CN=mist,OU=Service,DC=plant,DC=example,DC=jp"_s},
         {u"ldap_bind_password"_s, u"demo-not-a-secret-ldap-bind"_s},
         {u"ldap_cacerts"_s, QJsonArray{certificates.rootG2}},
         {u"ldap_resolve_groups"_s, true},
         {u"ldap_user_filter"_s, u"(mail=%s)"_s},
         {u"member_filter"_s, u"(CN=%s)"_s},
         {u"ldap_group_attr"_s, u"memberOf"_s}});
    add({{u"name"_s, u"Google Workspace school"_s},
         {u"idp_type"_s, u"ldap"_s},
         {u"ldap_type"_s, u"google"_s},
         {u"ldap_server_hosts"_s, QJsonArray{u"ldap.google.com"_s}},
         {u"ldap_base_dn"_s, u"DC=school,DC=example,DC=jp"_s},
         {u"ldap_client_cert"_s, certificates.ldapClient},
         {u"ldap_client_key"_s, u"demo-not-a-secret-google-ldap-key"_s}});
    add({{u"name"_s, u"Ping R&D"_s},
         {u"idp_type"_s, u"oauth"_s},
         {u"oauth_type"_s, u"ping_identity"_s},
         {u"oauth_tenant_id"_s, demoId(seed, u"ping", 0)},
         {u"oauth_ping_identity_region"_s, u"asia"_s},
         {u"oauth_cc_client_id"_s, demoId(seed, u"ping", 1)},
         {u"oauth_cc_client_secret"_s, u"demo-not-a-secret-ping-cc"_s}});
    add({{u"name"_s, u"eduroam"_s},
         {u"idp_type"_s, u"mxedge_proxy"_s},
         {u"mxedge_proxy"_s,
          QJsonObject{{u"mxcluster_id"_s, org.mxClusters.first().value("id"_L1)},
                      {u"operator_name"_s, u"1kakuu.example.jp"_s},
                      {u"proxy_hosts"_s, QJsonArray{u"10.20.0.250"_s}},
                      {u"ssids"_s, QJsonArray{u"eduroam"_s}},
                      {u"auth_servers"_s,
                       QJsonArray{QJsonObject{{u"host"_s, u"eduroam.example.ac.jp"_s},
                                              {u"port"_s, 1812},
                                              {u"secret"_s, u"demo-not-a-secret-eduroam"_s},
                                              {u"timeout"_s, 5},
                                              {u"retry"_s, 2},
                                              {u"require_message_authenticator"_s, true}}}},
                      {u"acct_servers"_s,
                       QJsonArray{QJsonObject{{u"host"_s, u"eduroam.example.ac.jp"_s},
                                              {u"port"_s, 1813},
                                              {u"secret"_s, u"demo-not-a-secret-eduroam"_s}}}}}}});
    add({{u"name"_s, u"OpenRoaming"_s},
         {u"idp_type"_s, u"openroaming"_s},
         {u"openroaming_ssids"_s, QJsonArray{u"OpenRoaming"_s}}});
    // Made and never entered in mist_nac.idps: it answers nothing.
    add({{u"name"_s, u"Entra ID (old tenant)"_s},
         {u"idp_type"_s, u"oauth"_s},
         {u"oauth_type"_s, u"azure"_s},
         {u"oauth_tenant_id"_s, demoId(seed, u"tenant", 1)},
         {u"oauth_cc_client_id"_s, demoId(seed, u"entra app", 3)},
         {u"oauth_cc_client_secret"_s, u"demo-not-a-secret-old-tenant"_s}});
    // Admin sign-in lives in the same collection and is none of NAC's business.
    add({{u"name"_s, u"Admin sign-in (SAML)"_s},
         {u"idp_type"_s, u"saml"_s},
         {u"issuer"_s, u"https://sts.example.jp/admins"_s},
         {u"idp_sso_url"_s, u"https://sts.example.jp/admins/saml2"_s},
         {u"idp_sign_algo"_s, u"sha256"_s},
         {u"idp_cert"_s, certificates.rootG2},
         {u"nameid_format"_s, u"email"_s},
         {u"domain"_s, u"kakuu-admins"_s}});
}

void addLinkedAccounts(OrgState &org, quint32 seed, const QDateTime &now)
{
    const double present = double(now.toSecsSinceEpoch());
    org.links.insert(u"intune"_s, {QJsonObject{{u"account_id"_s, demoId(seed, u"account", 0)},
                                               {u"company"_s, u"Kakuu Seiki K.K."_s},
                                               {u"linked_by"_s, u"netadmin"_s},
                                               {u"linked_timestamp"_s,
                                                present - 536.0 * double(kDay) + 0.284758},
                                               {u"last_status"_s, u"success"_s},
                                               {u"last_sync"_s, present - 37 * 60}}});
    // As the vendor's Jamf example: no account_id.
    org.links.insert(
            u"jamf"_s,
            {QJsonObject{
                    {u"name"_s, u"Kakuu Seiki K.K."_s},
                    {u"instance_url"_s, u"kakuu.jamf.example.com"_s},
                    {u"smartgroup_name"_s, u"Compliant Macs"_s},
                    {u"linked_by"_s, u"netadmin"_s},
                    {u"linked_timestamp"_s, present - 429.0 * double(kDay) + 0.5},
                    {u"last_status"_s, u"failed"_s},
                    {u"last_sync"_s, present - 6.0 * 3600},
                    {u"error"_s, u"OAuth token refresh failed, please re-link your account"_s},
                    {u"errors"_s, QJsonArray{u"OAuth token refresh failed, please re-link your "
                                             "account"_s}}}});
    org.links.insert(u"crowdstrike"_s,
                     {QJsonObject{{u"account_id"_s, demoId(seed, u"account", 2)},
                                  {u"name"_s, u"Kakuu Seiki (CID …7F2A)"_s},
                                  {u"client_id"_s, demoId(seed, u"crowdstrike", 0)},
                                  {u"linked_by"_s, u"secops"_s},
                                  {u"linked_timestamp"_s, present - 284.0 * double(kDay) + 0.25},
                                  {u"last_status"_s, u"success"_s},
                                  {u"last_sync"_s, present - 52 * 60}}});
}

void addAuditLog(OrgState &org, quint32 seed, const QDateTime &now)
{
    struct Row
    {
        double hoursAgo;
        const char *admin;
        const char *message;
    };
    constexpr Row kRows[] = {
            {0.2, "netadmin2", "Update NAC Rule \"Corp Compliant\""},
            {0.9, "netadmin", "Accessed Org \"Kakuu Seiki K.K.\""},
            {5.5, "netadmin2", "Update NAC Tag \"Guest VLAN 90\""},
            {6.1, "netadmin", "Login with Role \"admin\""},
            {19.0, "netadmin", "Add NAC Rule \"Corp any wireless\""},
            {20.0, "netadmin", "Update Organization Settings"},
            {22.0, "secops", "Import 3 User MACs"},
            {29.0, "secops", "Add User MAC \"3c5282f1a04c\""},
            {30.0, "helpdesk", "Change of Authorization \"reauth\" for client 3c528201a2b3"},
            {44.0, "netadmin", "Delete NAC Tag \"Warehouse PDA\""},
            {46.0, "netadmin", "Update NAC Rule \"Warehouse scanners\""},
            {51.0, "netadmin2", "Update NAC Rule \"Lobby guests\""},
            {70.0, "netadmin2", "Add NAC CRL File \"Kakuu Seiki Device CA G2\""},
            {75.0, "netadmin", "Update SSO \"Entra ID Kakuu\""},
            {94.0, "netadmin", "Revoke 2 Client Certificate(s)"},
            {99.0, "helpdesk", "Change of Authorization \"disconnect\" for client a4c3f001d2e4"},
            {118.0, "secops", "Link Account \"crowdstrike\""},
            {123.0, "netadmin", "Update NAC Portal \"Device onboarding\""},
            {141.0, "netadmin", "Update NAC Rule \"Contractors\""},
            {147.0, "netadmin2", "Login with Role \"write\""},
            {163.0, "netadmin", "Update Onboard CA Configuration"},
            {340.0, "netadmin", "Add SSO \"Ping R&D\""},
            {700.0, "netadmin", "Add NAC Tag \"CrowdStrike at risk\""},
    };
    const double present = double(now.toMSecsSinceEpoch()) / 1000.0;
    quint64 number = 0;
    for (const Row &row : kRows) {
        const QString admin = QString::fromUtf8(row.admin);
        QJsonObject entry{{u"id"_s, demoId(seed, u"log", number++)},
                          {u"timestamp"_s, present - row.hoursAgo * 3600.0},
                          {u"admin_id"_s, demoId(seed, QString(u"admin "_s + admin), 0)},
                          {u"admin_name"_s, QString(admin + u' ' + admin + u"@example.jp"_s)},
                          {u"message"_s, QString::fromUtf8(row.message)},
                          {u"org_id"_s, org.id},
                          {u"src_ip"_s, u"192.0.2.41"_s}};
        if (number == 1) {
            // Only entries about settings carry the objects.
            entry.insert("before"_L1, QJsonObject{{u"name"_s, u"Corp Compliant"_s}});
            entry.insert("after"_L1,
                         QJsonObject{{u"name"_s, u"Corp Compliant"_s}, {u"order"_s, 3}});
        }
        org.logs.prepend(entry);
    }
}

Result<std::vector<OrgState>> makeOrganizations(quint32 seed, Size size, const QDateTime &now)
{
    const QString id = demoId(seed, u"organization", 0);
    auto certificates = makeCertificates(id, now);
    if (!certificates)
        return fail(certificates.error());

    const double created = double(now.toSecsSinceEpoch() - 900 * kDay) + 0.125;
    OrgState org = smallOrganization(id, u"Kakuu Seiki K.K."_s, u"admin"_s, true, *certificates,
                                     created, seed);
    org.sites.clear();
    addSites(org, seed, created);
    addPortals(org, seed);
    addIdentityProviders(org, seed, created, *certificates);
    addSettings(org, *certificates, created);
    const auto crl = [&](int number, const QString &issuer, const QByteArray &der, double age) {
        const double time = double(now.toSecsSinceEpoch()) - age * double(kDay);
        org.crls.append({{{u"id"_s, demoId(seed, u"crl", quint64(number))},
                          {u"name"_s, issuer},
                          {u"created_time"_s, time - 90.0 * double(kDay)},
                          {u"modified_time"_s, time}},
                         der});
    };
    crl(0, u"Kakuu Seiki Device CA G1"_s, certificates->crlG1, 32);
    crl(1, u"Kakuu Seiki Device CA G2"_s, certificates->crlG2, 2);
    org.scep = {{u"enabled"_s, true},
                {u"suspended"_s, false},
                {u"cert_providers"_s, QJsonArray{u"intune"_s, u"jamf"_s, u"byod"_s}}};
    org.scepCertificate = certificates->scepCa;
    addIssuedCertificates(org, seed, now, size);
    addLabels(org, seed, created, size);
    addRules(org, seed, created, size);
    addLinkedAccounts(org, seed, now);
    addClients(org, seed, now, size);
    addEndpoints(org, seed);
    addEvents(org, seed, now, size);
    addAuditLog(org, seed, now);

    std::vector<OrgState> all;
    all.push_back(std::move(org));
    all.push_back(smallOrganization(demoId(seed, u"organization", 1),
                                    u"架空精機株式会社 検証環境"_s, u"write"_s, true, *certificates,
                                    created, seed));
    all.push_back(smallOrganization(demoId(seed, u"organization", 2), u"Kakuu Seiki Vietnam"_s,
                                    u"read"_s, false, *certificates, created, seed));
    return all;
}

} // namespace sekisho::demo
