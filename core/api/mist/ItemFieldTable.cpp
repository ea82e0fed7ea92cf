// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fields of each type in the order in which they are shown (mist-api sections 4 to 10).

#include "core/api/mist/ItemFieldTable.h"

#include "core/api/mist/RawFields.h"

#include <array>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Mark { Plain, Required, WriteOnly };

struct Row
{
    QLatin1StringView path;
    FieldShape shape = FieldShape::Text;
    QLatin1StringView missing = {}; ///< documented default; of flags without one: false
    Mark mark = Plain;
    std::optional<ItemType> refersTo = std::nullopt;
};

using Rows = QList<Row>;
using Shape = FieldShape;

Rows criteriaRows(bool excluding)
{
    if (excluding) {
        return {{"not_matching.auth_type"_L1},
                {"not_matching.nactags"_L1, Shape::Set, {}, Plain, ItemType::Label},
                {"not_matching.port_types"_L1, Shape::Set},
                {"not_matching.site_ids"_L1, Shape::Set},
                {"not_matching.sitegroup_ids"_L1, Shape::Set},
                {"not_matching.family"_L1, Shape::Set},
                {"not_matching.mfg"_L1, Shape::Set},
                {"not_matching.model"_L1, Shape::Set},
                {"not_matching.os_type"_L1, Shape::Set},
                {"not_matching.vendor"_L1, Shape::Set}};
    }
    return {{"matching.auth_type"_L1},
            {"matching.nactags"_L1, Shape::Set, {}, Plain, ItemType::Label},
            {"matching.port_types"_L1, Shape::Set},
            {"matching.site_ids"_L1, Shape::Set},
            {"matching.sitegroup_ids"_L1, Shape::Set},
            {"matching.family"_L1, Shape::Set},
            {"matching.mfg"_L1, Shape::Set},
            {"matching.model"_L1, Shape::Set},
            {"matching.os_type"_L1, Shape::Set},
            {"matching.vendor"_L1, Shape::Set}};
}

Rows ruleRows()
{
    return Rows{{"name"_L1, Shape::Text, {}, Required},
                {"order"_L1, Shape::Position, "0"_L1},
                {"enabled"_L1, Shape::Flag, "true"_L1},
                {"dry_run"_L1, Shape::Flag}} +
           criteriaRows(false) + criteriaRows(true) +
           Rows{{"guest_auth_state"_L1},
                {"action"_L1, Shape::Text, {}, Required},
                {"apply_tags"_L1, Shape::Set, {}, Plain, ItemType::Label}};
}

Rows labelRows()
{
    return {{"name"_L1, Shape::Text, {}, Required},
            {"type"_L1, Shape::Text, {}, Required},
            {"match"_L1},
            {"values"_L1, Shape::Set},
            {"match_all"_L1, Shape::Flag},
            {"vlan"_L1},
            {"egress_vlan_names"_L1, Shape::Set},
            {"gbp_tag"_L1},
            {"radius_group"_L1},
            // Attributes of one name keep their order on the wire (RFC 2865 section 5).
            {"radius_attrs"_L1, Shape::Sequence},
            {"radius_vendor_attrs"_L1, Shape::Sequence},
            {"session_timeout"_L1, Shape::Number},
            {"username_attr"_L1},
            {"nacportal_id"_L1, Shape::Text, {}, Plain, ItemType::Portal},
            {"allow_usermac_override"_L1, Shape::Flag}};
}

Rows providerRows()
{
    return {{"name"_L1, Shape::Text, {}, Required},
            // Left out it means saml, the sign-in of admins: never left out.
            {"idp_type"_L1, Shape::Text, {}, Required},
            {"oauth_type"_L1, Shape::Text, "azure"_L1},
            {"oauth_tenant_id"_L1},
            {"oauth_provider_domain"_L1, Shape::Text, "okta.com"_L1},
            {"oauth_ping_identity_region"_L1, Shape::Text, "us"_L1},
            {"oauth_discovery_url"_L1},
            {"oauth_cc_client_id"_L1},
            {"oauth_cc_client_secret"_L1, Shape::Secret},
            {"oauth_ropc_client_id"_L1},
            {"oauth_ropc_client_secret"_L1, Shape::Secret},
            {"scim_enabled"_L1, Shape::Flag},
            {"scim_secret_token"_L1, Shape::Secret},
            {"ldap_type"_L1, Shape::Text, "azure"_L1},
            {"ldap_server_hosts"_L1, Shape::Sequence},
            {"ldap_base_dn"_L1},
            {"ldap_bind_dn"_L1},
            {"ldap_bind_password"_L1, Shape::Secret},
            {"ldap_cacerts"_L1, Shape::Certificates},
            {"ldap_client_cert"_L1, Shape::Certificate},
            {"ldap_client_key"_L1, Shape::Secret},
            {"ldap_resolve_groups"_L1, Shape::Flag},
            {"ldap_user_filter"_L1},
            {"group_filter"_L1},
            {"member_filter"_L1},
            {"ldap_group_attr"_L1, Shape::Text, "memberOf"_L1},
            {"ldap_group_dn"_L1, Shape::Text, "base_dn"_L1},
            {"mxedge_proxy.mxcluster_id"_L1},
            {"mxedge_proxy.proxy_hosts"_L1, Shape::Sequence},
            {"mxedge_proxy.operator_name"_L1},
            {"mxedge_proxy.ssids"_L1, Shape::Set},
            {"mxedge_proxy.auth_servers"_L1, Shape::Sequence},
            {"mxedge_proxy.acct_servers"_L1, Shape::Sequence},
            {"openroaming_ssids"_L1, Shape::Set},
            {"openroaming_wba_client_cert"_L1, Shape::Certificate},
            {"openroaming_wba_client_key"_L1, Shape::Secret}};
}

Rows accountRows()
{
    return {{"name"_L1},
            {"company"_L1},
            {"instance_url"_L1},
            {"client_id"_L1},
            {"client_secret"_L1, Shape::Secret, {}, WriteOnly},
            {"username"_L1},
            {"password"_L1, Shape::Secret, {}, WriteOnly},
            {"smartgroup_name"_L1},
            {"customer_id"_L1},
            {"api_token"_L1, Shape::Secret, {}, WriteOnly},
            {"key_id"_L1},
            {"key_secret"_L1, Shape::Secret, {}, WriteOnly},
            {"webhook_enabled"_L1, Shape::Flag},
            {"webhook_url"_L1},
            {"webhook_auth_type"_L1},
            {"webhook_username"_L1},
            {"webhook_password"_L1, Shape::Secret},
            {"webhook_token"_L1, Shape::Secret},
            {"webhook_secret"_L1, Shape::Secret},
            {"max_daily_api_requests"_L1, Shape::Number},
            {"discard_guest_info"_L1, Shape::Flag}};
}

Rows portalRows()
{
    return {{"name"_L1, Shape::Text, {}, Required},
            {"type"_L1},
            {"ssid"_L1},
            {"access_type"_L1, Shape::Text, "wireless"_L1},
            {"eap_type"_L1, Shape::Text, "wpa2"_L1},
            {"cert_expire_time"_L1, Shape::Number},
            {"notify_expiry"_L1, Shape::Flag},
            {"expiry_notification_time"_L1, Shape::Number},
            {"enable_telemetry"_L1, Shape::Flag},
            {"additional_cacerts"_L1, Shape::Certificates},
            {"additional_nac_server_name"_L1, Shape::Set},
            {"tos"_L1},
            {"bg_image_url"_L1},
            {"template_url"_L1},
            {"sso.issuer"_L1},
            {"sso.idp_sso_url"_L1},
            {"sso.idp_cert"_L1, Shape::Certificate},
            {"sso.idp_sign_algo"_L1, Shape::Text, "sha256"_L1},
            {"sso.nameid_format"_L1},
            {"sso.sso_role_matching"_L1, Shape::Sequence},
            {"sso.use_sso_role_for_cert"_L1, Shape::Flag},
            {"portal.auth"_L1},
            {"portal.expire"_L1, Shape::Number},
            {"portal.external_portal_url"_L1},
            {"portal.force_reconnect"_L1, Shape::Flag},
            {"portal.forward"_L1, Shape::Flag},
            {"portal.forward_url"_L1},
            {"portal.max_num_devices"_L1, Shape::Number, "0"_L1},
            {"portal.privacy"_L1, Shape::Flag}};
}

Rows rowsOf(ItemType type)
{
    switch (type) {
    case ItemType::Rule:
        return ruleRows();
    case ItemType::Label:
        return labelRows();
    case ItemType::IdentityProvider:
        return providerRows();
    case ItemType::RealmMapping:
        return {{"user_realms"_L1, Shape::Set}, {"exclude_realms"_L1, Shape::Set}};
    case ItemType::DefaultIdp:
        return {{"idp"_L1, Shape::Text, {}, Plain, ItemType::IdentityProvider}};
    case ItemType::CertificateAuthority:
        return {{"pem"_L1, Shape::Certificate}};
    case ItemType::ServerCertificate:
        return {{"cert"_L1, Shape::Certificate},
                {"key"_L1, Shape::Secret},
                {"password"_L1, Shape::Secret}};
    case ItemType::NacSwitch:
        return {{"value"_L1}};
    case ItemType::CrlFile:
        return {{"name"_L1}, {"file"_L1, Shape::Text, {}, WriteOnly}};
    case ItemType::OnboardCa:
        return {{"enabled"_L1, Shape::Flag},
                {"suspended"_L1, Shape::Flag},
                {"cert_providers"_L1, Shape::Set}};
    case ItemType::LinkedAccount:
        return accountRows();
    case ItemType::Portal:
        return portalRows();
    case ItemType::Endpoint:
        return {{"mac"_L1, Shape::Text, {}, Required},
                {"name"_L1},
                {"labels"_L1, Shape::Set},
                {"vlan"_L1},
                {"radius_group"_L1},
                {"notes"_L1}};
    }
    return {};
}

QSet<QString> hiddenOf(ItemType type)
{
    const QStringList always = readOnlyFields();
    QSet<QString> hidden(always.begin(), always.end());
    hidden.insert(u"id"_s);
    switch (type) {
    case ItemType::IdentityProvider:
        return hidden + QSet<QString>{u"site_id"_s, u"msp_id"_s, u"domain"_s};
    case ItemType::Portal:
        return hidden + QSet<QString>{u"portal_sso_url"_s, u"portal_authorize_url"_s,
                                      u"portal_authorize_jwt_secret"_s, u"ui_url"_s,
                                      u"thumbnail_url"_s};
    case ItemType::LinkedAccount:
        return hidden + QSet<QString>{u"account_id"_s,  u"linked_by"_s, u"linked_timestamp"_s,
                                      u"last_status"_s, u"last_sync"_s, u"error"_s,
                                      u"errors"_s};
    default:
        return hidden;
    }
}

KnownFields makeKnown(ItemType type)
{
    KnownFields known;
    known.hidden = hiddenOf(type);
    const Rows rows = rowsOf(type);
    for (const Row &row : rows) {
        const QString path = row.path;
        known.fields.append(
                {path, row.shape, row.refersTo, row.mark == Required, row.mark == WriteOnly});
        const bool off = row.shape == Shape::Flag && row.missing.isEmpty();
        known.missing.insert(path, off ? u"false"_s : QString(row.missing));
        const qsizetype dot = path.indexOf(u'.');
        if (dot < 0)
            known.names.insert(path);
        else
            known.members[path.left(dot)].insert(path.mid(dot + 1));
    }
    return known;
}

} // namespace

const KnownFields &knownFieldsOf(ItemType type)
{
    static const QHash<int, KnownFields> kKnown = [] {
        QHash<int, KnownFields> all;
        const QList<ItemType> types = allItemTypes();
        for (const ItemType each : types)
            all.insert(int(each), makeKnown(each));
        return all;
    }();
    return *kKnown.constFind(int(type));
}

const QList<Field> &fieldsOf(ItemType type) { return knownFieldsOf(type).fields; }

QJsonValue switchDefault(const QString &name)
{
    const QJsonObject defaults{
            {u"eap_ssl_security_level"_s, 2},
            {u"disable_rsae_algorithms"_s, false},
            {u"idp_machine_cert_lookup_field"_s, u"automatic"_s},
            {u"idp_user_cert_lookup_field"_s, u"automatic"_s},
            {u"use_ip_version"_s, u"v4"_s},
            {u"use_ssl_port"_s, false},
            {u"eu_only"_s, false},
            {u"usermac_expiry"_s, 0},
            {u"fingerprinting"_s, QJsonObject{{u"enabled"_s, false},
                                              {u"generate_coa"_s, false},
                                              {u"generate_wireless_coa"_s, false}}},
            {u"mdm"_s, QJsonObject{{u"coa_type"_s, u"reauth"_s}}},
            {u"allow_teap_machine_auth_only"_s, false}};
    const auto found = defaults.constFind(name);
    return found == defaults.constEnd() ? QJsonValue(QJsonValue::Undefined) : *found;
}

} // namespace sekisho::api::mist
