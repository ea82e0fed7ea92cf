// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/TerraformTable.h"

namespace sekisho::api::mist {

namespace terraform {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum TerraformRow::Type;

TerraformRows ruleRows()
{
    return {{"name"_L1},
            {"action"_L1},
            {"order"_L1, Number},
            {"enabled"_L1, Flag},
            {"guest_auth_state"_L1},
            {"matching.auth_type"_L1},
            {"matching.nactags"_L1, Texts},
            {"matching.port_types"_L1, Texts},
            {"matching.site_ids"_L1, Texts},
            {"matching.sitegroup_ids"_L1, Texts},
            {"matching.family"_L1, Texts},
            {"matching.mfg"_L1, Texts},
            {"matching.model"_L1, Texts},
            {"matching.os_type"_L1, Texts},
            {"matching.vendor"_L1, Texts},
            {"not_matching.auth_type"_L1},
            {"not_matching.nactags"_L1, Texts},
            {"not_matching.port_types"_L1, Texts},
            {"not_matching.site_ids"_L1, Texts},
            {"not_matching.sitegroup_ids"_L1, Texts},
            {"not_matching.family"_L1, Texts},
            {"not_matching.mfg"_L1, Texts},
            {"not_matching.model"_L1, Texts},
            {"not_matching.os_type"_L1, Texts},
            {"not_matching.vendor"_L1, Texts},
            {"apply_tags"_L1, Texts}};
}

TerraformRows labelRows()
{
    return {{"name"_L1},
            {"type"_L1},
            {"match"_L1},
            {"match_all"_L1, Flag},
            {"values"_L1, Texts},
            {"vlan"_L1},
            {"egress_vlan_names"_L1, Texts},
            {"gbp_tag"_L1},
            {"radius_group"_L1},
            {"radius_attrs"_L1, Texts},
            {"radius_vendor_attrs"_L1, Texts},
            {"session_timeout"_L1, Number},
            {"username_attr"_L1},
            {"nacportal_id"_L1},
            {"allow_usermac_override"_L1, Flag}};
}

TerraformRows providerRows()
{
    return {{"name"_L1},
            {"idp_type"_L1},
            {"oauth_type"_L1},
            {"oauth_tenant_id"_L1},
            {"oauth_provider_domain"_L1},
            {"oauth_ping_identity_region"_L1},
            {"oauth_discovery_url"_L1},
            {"oauth_cc_client_id"_L1},
            {"oauth_cc_client_secret"_L1},
            {"oauth_ropc_client_id"_L1},
            {"oauth_ropc_client_secret"_L1},
            {"scim_enabled"_L1, Flag},
            {"scim_secret_token"_L1},
            {"ldap_type"_L1},
            {"ldap_server_hosts"_L1, Texts},
            {"ldap_base_dn"_L1},
            {"ldap_bind_dn"_L1},
            {"ldap_bind_password"_L1},
            {"ldap_cacerts"_L1, Texts},
            {"ldap_client_cert"_L1},
            {"ldap_client_key"_L1},
            {"ldap_resolve_groups"_L1, Flag},
            {"ldap_user_filter"_L1},
            {"group_filter"_L1},
            {"member_filter"_L1},
            {"ldap_group_attr"_L1},
            {"ldap_group_dn"_L1},
            {"openroaming_ssids"_L1, Texts},
            {"openroaming_wba_client_cert"_L1},
            {"openroaming_wba_client_key"_L1}};
}

TerraformRows portalRows()
{
    return {{"name"_L1},
            {"type"_L1},
            {"ssid"_L1},
            {"access_type"_L1},
            {"eap_type"_L1},
            {"cert_expire_time"_L1, Number},
            {"notify_expiry"_L1, Flag},
            {"expiry_notification_time"_L1, Number},
            {"enable_telemetry"_L1, Flag},
            {"additional_cacerts"_L1, Texts},
            {"additional_nac_server_name"_L1, Texts},
            {"tos"_L1},
            {"portal.auth"_L1},
            {"portal.expire"_L1, Number},
            {"portal.external_portal_url"_L1},
            {"portal.force_reconnect"_L1, Flag},
            {"portal.forward"_L1, Flag},
            {"portal.forward_url"_L1},
            {"portal.max_num_devices"_L1, Number},
            {"portal.privacy"_L1, Flag},
            {"sso.issuer"_L1},
            {"sso.idp_sso_url"_L1},
            {"sso.idp_cert"_L1},
            {"sso.idp_sign_algo"_L1},
            {"sso.nameid_format"_L1},
            {"sso.use_sso_role_for_cert"_L1, Flag},
            {"sso.sso_role_matching"_L1, Any}};
}

} // namespace

} // namespace terraform

using namespace Qt::Literals::StringLiterals;

TerraformRows terraformRows(ItemType type)
{
    using Type = TerraformRow::Type;
    switch (type) {
    case ItemType::Rule:
        return terraform::ruleRows();
    case ItemType::Label:
        return terraform::labelRows();
    case ItemType::IdentityProvider:
        return terraform::providerRows();
    case ItemType::Portal:
        return terraform::portalRows();
    case ItemType::Endpoint:
        return {{"mac"_L1},  {"name"_L1},         {"labels"_L1, Type::Texts},
                {"vlan"_L1}, {"radius_group"_L1}, {"notes"_L1}};
    default:
        return {};
    }
}

TerraformRows terraformNacRows()
{
    using Type = TerraformRow::Type;
    return {{"eap_ssl_security_level"_L1, Type::Number},
            {"disable_rsae_algorithms"_L1, Type::Flag},
            {"allow_teap_machine_auth_only"_L1, Type::Flag},
            {"idp_machine_cert_lookup_field"_L1},
            {"idp_user_cert_lookup_field"_L1},
            {"use_ip_version"_L1},
            {"use_ssl_port"_L1, Type::Flag},
            {"eu_only"_L1, Type::Flag},
            {"usermac_expiry"_L1, Type::Number},
            {"fingerprinting.enabled"_L1, Type::Flag},
            {"fingerprinting.generate_coa"_L1, Type::Flag},
            {"fingerprinting.generate_wireless_coa"_L1, Type::Flag},
            {"fingerprinting.wireless_coa_type"_L1},
            {"mdm.coa_type"_L1},
            {"default_idp_id"_L1},
            {"idps"_L1, Type::Any},
            {"cacerts"_L1, Type::Texts},
            {"server_cert.cert"_L1},
            {"server_cert.key"_L1},
            {"server_cert.password"_L1}};
}

QString terraformResource(ItemType type)
{
    switch (type) {
    case ItemType::Rule:
        return u"mist_org_nacrule"_s;
    case ItemType::Label:
        return u"mist_org_nactag"_s;
    case ItemType::IdentityProvider:
        return u"mist_org_nacidp"_s;
    case ItemType::Portal:
        return u"mist_org_nac_portal"_s;
    case ItemType::Endpoint:
        return u"mist_org_nac_endpoint"_s;
    default:
        return {};
    }
}

} // namespace sekisho::api::mist
