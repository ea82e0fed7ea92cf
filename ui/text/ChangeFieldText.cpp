// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The names of fields in the portal's words (portal-screens 2 to 6).

#include "ui/text/ChangeText.h"
#include "ui/text/CodeWords.h"

namespace sekisho::ui {

using api::mist::ItemType;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kRuleFields = {
        CodeWords{"name", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Name")},
        CodeWords{"order", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Position")},
        CodeWords{"enabled", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Enabled")},
        CodeWords{"dry_run", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Dry run")},
        CodeWords{"action", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Policy")},
        CodeWords{"apply_tags", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Assigned Policies")},
        CodeWords{"guest_auth_state",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Match Criteria: guest state")},
};

constexpr std::array kCriteria = {
        CodeWords{"nactags",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Match Criteria: labels")},
        CodeWords{"auth_type", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText",
                                                 "Match Criteria: authentication type")},
        CodeWords{"port_types",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Match Criteria: access type")},
        CodeWords{"site_ids",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Match Criteria: sites")},
        CodeWords{"sitegroup_ids",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Match Criteria: site groups")},
        CodeWords{"family",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Match Criteria: client family")},
        CodeWords{"mfg",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Match Criteria: manufacturer")},
        CodeWords{"model", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Match Criteria: model")},
        CodeWords{"os_type",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Match Criteria: OS type")},
        CodeWords{"vendor", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Match Criteria: vendor")},
};

constexpr std::array kExcluded = {
        CodeWords{"nactags", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Excluded: labels")},
        CodeWords{"auth_type",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Excluded: authentication type")},
        CodeWords{"port_types",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Excluded: access type")},
        CodeWords{"site_ids", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Excluded: sites")},
        CodeWords{"sitegroup_ids",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Excluded: site groups")},
        CodeWords{"family",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Excluded: client family")},
        CodeWords{"mfg", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Excluded: manufacturer")},
        CodeWords{"model", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Excluded: model")},
        CodeWords{"os_type", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Excluded: OS type")},
        CodeWords{"vendor", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Excluded: vendor")},
};

constexpr std::array kLabelFields = {
        CodeWords{"name", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Label Name")},
        CodeWords{"type", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Label Type")},
        CodeWords{"match", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Attribute")},
        CodeWords{"values", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Label Values")},
        CodeWords{"match_all",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "All values must match")},
        CodeWords{"vlan", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "VLAN")},
        CodeWords{"egress_vlan_names",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Egress VLAN names")},
        CodeWords{"gbp_tag", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "GBP Tag")},
        CodeWords{"radius_group", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Role")},
        CodeWords{"radius_attrs",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "RADIUS attributes")},
        CodeWords{"radius_vendor_attrs",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Vendor attributes")},
        CodeWords{"session_timeout",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Session Timeout (seconds)")},
        CodeWords{"username_attr",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "User name attribute")},
        CodeWords{"nacportal_id", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Portal")},
        CodeWords{"allow_usermac_override",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Endpoint's own value wins")},
};

constexpr std::array kProviderFields = {
        CodeWords{"name", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Name")},
        CodeWords{"idp_type", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "IDP Type")},
        CodeWords{"oauth_type", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "OAuth Type")},
        CodeWords{"oauth_tenant_id", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Tenant ID")},
        CodeWords{"oauth_provider_domain",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Provider domain")},
        CodeWords{"oauth_ping_identity_region",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Region")},
        CodeWords{"oauth_discovery_url",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Discovery URL")},
        CodeWords{"oauth_cc_client_id",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Client credential: client ID")},
        CodeWords{"oauth_cc_client_secret",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Client credential: secret")},
        CodeWords{"oauth_ropc_client_id",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "ROPC client ID")},
        CodeWords{"oauth_ropc_client_secret",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "ROPC secret")},
        CodeWords{"scim_enabled", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "SCIM")},
        CodeWords{"scim_secret_token",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "SCIM bearer token")},
        CodeWords{"ldap_type", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "LDAP Type")},
        CodeWords{"ldap_server_hosts",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Server Hosts")},
        CodeWords{"ldap_base_dn", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Base DN")},
        CodeWords{"ldap_bind_dn", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Bind DN")},
        CodeWords{"ldap_bind_password",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Bind Password")},
        CodeWords{"ldap_cacerts",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "LDAPS CA certificates")},
        CodeWords{"ldap_client_cert",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "LDAPS client certificate")},
        CodeWords{"ldap_client_key",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "LDAPS client key")},
        CodeWords{"ldap_resolve_groups",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Resolve nested groups")},
        CodeWords{"ldap_user_filter", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "User filter")},
        CodeWords{"group_filter", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Group filter")},
        CodeWords{"member_filter", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Member filter")},
        CodeWords{"ldap_group_attr",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Group attribute")},
        CodeWords{"ldap_group_dn",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Group search base")},
        CodeWords{"mxedge_proxy.mxcluster_id",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Edge cluster")},
        CodeWords{"mxedge_proxy.proxy_hosts",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Proxy hosts")},
        CodeWords{"mxedge_proxy.ssids", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "SSIDs")},
        CodeWords{"mxedge_proxy.operator_name",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Operator name")},
        CodeWords{"mxedge_proxy.auth_servers",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Authentication servers")},
        CodeWords{"mxedge_proxy.acct_servers",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Accounting servers")},
        CodeWords{"openroaming_ssids", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "SSIDs")},
        CodeWords{"openroaming_wba_client_cert",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "WBA client certificate")},
        CodeWords{"openroaming_wba_client_key",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "WBA client key")},
};

constexpr std::array kSmallFields = {
        CodeWords{"realm_mapping/user_realms",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Domain Names")},
        CodeWords{"realm_mapping/exclude_realms",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Excluded realms")},
        CodeWords{"default_idp/idp", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Default IDP")},
        CodeWords{"certificate_authority/pem",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Signed Certificate")},
        CodeWords{"server_certificate/cert",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Signed Certificate")},
        CodeWords{"server_certificate/key",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Private Key")},
        CodeWords{"server_certificate/password",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Private Key Password")},
        CodeWords{"nac_switch/value", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Value")},
        CodeWords{"crl_file/name", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Issuer")},
        CodeWords{"crl_file/file", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "File")},
        CodeWords{"onboard_ca/enabled", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Active")},
        CodeWords{"onboard_ca/suspended",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Suspended")},
        CodeWords{"onboard_ca/cert_providers",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Issues certificates for")},
        CodeWords{"linked_account/name", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Name")},
        CodeWords{"linked_account/company", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Name")},
        CodeWords{"linked_account/instance_url",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Instance URL")},
        CodeWords{"linked_account/client_id",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Client ID")},
        CodeWords{"linked_account/client_secret",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Client secret")},
        CodeWords{"linked_account/smartgroup_name",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Smart group name")},
        CodeWords{"linked_account/username",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "User name")},
        CodeWords{"linked_account/password",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Password")},
        CodeWords{"linked_account/customer_id",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Customer ID")},
        CodeWords{"linked_account/api_token",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "API token")},
        CodeWords{"linked_account/key_id", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Key ID")},
        CodeWords{"linked_account/key_secret",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Key secret")},
        CodeWords{"linked_account/max_daily_api_requests",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "API requests a day at most")},
        CodeWords{"linked_account/discard_guest_info",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Discard data of guests")},
        CodeWords{"linked_account/webhook_url",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Webhook URL")},
        CodeWords{"linked_account/webhook_enabled",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Webhook")},
        CodeWords{"linked_account/webhook_auth_type",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Webhook authentication")},
        CodeWords{"linked_account/webhook_username",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Webhook user name")},
        CodeWords{"linked_account/webhook_password",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Webhook password")},
        CodeWords{"linked_account/webhook_token",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Webhook token")},
        CodeWords{"linked_account/webhook_secret",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Webhook secret")},
        CodeWords{"nac_switch/value.enabled",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Enabled")},
        CodeWords{"nac_switch/value.generate_coa",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Change of authorization, wired")},
        CodeWords{
                "nac_switch/value.generate_wireless_coa",
                QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Change of authorization, wireless")},
        CodeWords{"nac_switch/value.wireless_coa_type",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Kind of change, wireless")},
        CodeWords{"nac_switch/value.coa_type",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Kind of change")},
        CodeWords{"endpoint/mac", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "MAC address")},
        CodeWords{"endpoint/name", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Name")},
        CodeWords{"endpoint/labels", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Client labels")},
        CodeWords{"endpoint/vlan", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "VLAN")},
        CodeWords{"endpoint/radius_group", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Role")},
        CodeWords{"endpoint/notes", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Notes")},
};

constexpr std::array kPortalFields = {
        CodeWords{"name", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Name")},
        CodeWords{"type", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Type")},
        CodeWords{"ssid", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "SSID")},
        CodeWords{"access_type", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Access type")},
        CodeWords{"eap_type", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "EAP type")},
        CodeWords{"cert_expire_time",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Validity of certificates (days)")},
        CodeWords{"notify_expiry", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Expiry reminder")},
        CodeWords{"expiry_notification_time",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Reminder (days before)")},
        CodeWords{"enable_telemetry", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Telemetry")},
        CodeWords{"additional_cacerts",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Further CA certificates")},
        CodeWords{"additional_nac_server_name",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Further server names")},
        CodeWords{"tos", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Terms of service")},
        CodeWords{"bg_image_url", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Background image")},
        CodeWords{"template_url", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Template")},
        CodeWords{"sso.issuer", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "SSO issuer")},
        CodeWords{"sso.idp_sso_url", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "SSO URL")},
        CodeWords{"sso.idp_cert", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "SSO certificate")},
        CodeWords{"sso.idp_sign_algo",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "SSO signing algorithm")},
        CodeWords{"sso.nameid_format",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "SSO name ID format")},
        CodeWords{"sso.sso_role_matching",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "SSO role mapping")},
        CodeWords{"sso.use_sso_role_for_cert",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "SSO role into the certificate")},
        CodeWords{"portal.auth",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Guest authentication")},
        CodeWords{"portal.expire",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Guest access ends after")},
        CodeWords{"portal.external_portal_url",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "External portal URL")},
        CodeWords{"portal.force_reconnect",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Force reconnect")},
        CodeWords{"portal.forward",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Forward after sign-in")},
        CodeWords{"portal.forward_url", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Forward to")},
        CodeWords{"portal.max_num_devices",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Most devices of a guest")},
        CodeWords{"portal.privacy", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Privacy notice")},
};

constexpr std::array kSwitches = {
        CodeWords{"eap_ssl_security_level",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "EAP-TLS security level")},
        CodeWords{"disable_rsae_algorithms",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Do not offer RSAE algorithms")},
        CodeWords{"idp_machine_cert_lookup_field",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "IdP lookup field for machines")},
        CodeWords{"idp_user_cert_lookup_field",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "IdP lookup field for users")},
        CodeWords{"use_ip_version", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "IP version")},
        CodeWords{"use_ssl_port",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "TCP 443 instead of 2083")},
        CodeWords{"eu_only", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Stay in the EU")},
        CodeWords{"usermac_expiry", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText",
                                                      "Quarantine of idle endpoints (days)")},
        CodeWords{"fingerprinting",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Device fingerprinting")},
        CodeWords{"mdm", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText",
                                           "Change of authorization after MDM changes")},
        CodeWords{"allow_teap_machine_auth_only",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText",
                                    "TEAP with a machine certificate alone")},
};

/// The words for a path of a rule, criteria included.
const char *ruleWords(const QString &path)
{
    if (path.startsWith("matching."_L1))
        return wordsFor(kCriteria, path.mid(9));
    if (path.startsWith("not_matching."_L1))
        return wordsFor(kExcluded, path.mid(13));
    return wordsFor(kRuleFields, path);
}

} // namespace

QString ChangeText::fieldName(ItemType type, const QString &path)
{
    const char *words = nullptr;
    switch (type) {
    case ItemType::Rule:
        words = ruleWords(path);
        break;
    case ItemType::Label:
        words = wordsFor(kLabelFields, path);
        break;
    case ItemType::IdentityProvider:
        words = wordsFor(kProviderFields, path);
        break;
    case ItemType::Portal:
        words = wordsFor(kPortalFields, path);
        break;
    default:
        words = wordsFor(kSmallFields, api::mist::itemTypeName(type) + u'/' + path);
        break;
    }
    return words ? tr(words) : path;
}

QString ChangeText::switchName(const QString &id)
{
    const char *words = wordsFor(kSwitches, id);
    return words ? tr(words) : id;
}

} // namespace sekisho::ui
