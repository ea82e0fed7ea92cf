// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Auth policies: NAC rules and NAC tags (mist-api section 5).

#include "core/api/mist/Codec.h"
#include "core/api/mist/Json.h"
#include "core/api/mist/LabelItem.h"

#include <limits>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr json::Name<nac::RuleAction> kActions[] = {
        {"allow"_L1, nac::RuleAction::Allow},
        {"block"_L1, nac::RuleAction::Block},
};

constexpr json::Name<nac::AuthType> kAuthTypes[] = {
        {"cert"_L1, nac::AuthType::Cert},        {"device-auth"_L1, nac::AuthType::DeviceAuth},
        {"eap-teap"_L1, nac::AuthType::EapTeap}, {"eap-tls"_L1, nac::AuthType::EapTls},
        {"eap-ttls"_L1, nac::AuthType::EapTtls}, {"eap-peap"_L1, nac::AuthType::EapPeap},
        {"idp"_L1, nac::AuthType::Idp},          {"mab"_L1, nac::AuthType::Mab},
        {"psk"_L1, nac::AuthType::Psk},
};

constexpr json::Name<nac::PortType> kPortTypes[] = {
        {"wired"_L1, nac::PortType::Wired},
        {"wireless"_L1, nac::PortType::Wireless},
};

constexpr json::Name<nac::GuestAuthState> kGuestStates[] = {
        {"authorized"_L1, nac::GuestAuthState::Authorized},
        {"unknown"_L1, nac::GuestAuthState::Unknown},
};

constexpr json::Name<nac::LabelType> kLabelTypes[] = {
        {"match"_L1, nac::LabelType::Match},
        {"vlan"_L1, nac::LabelType::Vlan},
        {"egress_vlan_names"_L1, nac::LabelType::EgressVlanNames},
        {"gbp_tag"_L1, nac::LabelType::GbpTag},
        {"radius_attrs"_L1, nac::LabelType::RadiusAttributes},
        {"radius_group"_L1, nac::LabelType::RadiusGroup},
        {"radius_vendor_attrs"_L1, nac::LabelType::RadiusVendorAttributes},
        {"redirect_nacportal_id"_L1, nac::LabelType::RedirectPortal},
        {"session_timeout"_L1, nac::LabelType::SessionTimeout},
        {"username_attr"_L1, nac::LabelType::UsernameAttribute},
};

constexpr json::Name<nac::MatchKind> kMatchKinds[] = {
        {"cert_cn"_L1, nac::MatchKind::CertCn},
        {"cert_eku"_L1, nac::MatchKind::CertEku},
        {"cert_issuer"_L1, nac::MatchKind::CertIssuer},
        {"cert_san"_L1, nac::MatchKind::CertSan},
        {"cert_serial"_L1, nac::MatchKind::CertSerial},
        {"cert_sub"_L1, nac::MatchKind::CertSubject},
        {"cert_template"_L1, nac::MatchKind::CertTemplate},
        {"client_mac"_L1, nac::MatchKind::ClientMac},
        {"edr_status"_L1, nac::MatchKind::EdrStatus},
        {"edr_health"_L1, nac::MatchKind::EdrStatus}, // its name up to spec 2509
        {"gbp_tag"_L1, nac::MatchKind::GbpTag},
        {"hostname"_L1, nac::MatchKind::Hostname},
        {"idp_role"_L1, nac::MatchKind::IdpRole},
        {"ingress_vlan"_L1, nac::MatchKind::IngressVlan},
        {"mdm_status"_L1, nac::MatchKind::MdmStatus},
        {"nas_ip"_L1, nac::MatchKind::NasIp},
        {"radius_group"_L1, nac::MatchKind::RadiusGroup},
        {"realm"_L1, nac::MatchKind::Realm},
        {"ssid"_L1, nac::MatchKind::Ssid},
        {"user_name"_L1, nac::MatchKind::UserName},
        {"usermac_label"_L1, nac::MatchKind::UsermacLabel},
};

template <class Id>
QList<Id> ids(const QJsonObject &json, QLatin1StringView key)
{
    QList<Id> list;
    const QStringList texts = json::textList(json, key);
    for (const QString &text : texts)
        list.append(Id(text));
    return list;
}

nac::Criteria decodeCriteria(const QJsonObject &json)
{
    nac::Criteria criteria;
    criteria.authType = json::open(json::textList(json, "auth_type"_L1).value(0), kAuthTypes);
    criteria.labels = ids<nac::LabelId>(json, "nactags"_L1);
    const QStringList ports = json::textList(json, "port_types"_L1);
    for (const QString &port : ports)
        criteria.portTypes.append(json::open(port, kPortTypes));
    criteria.sites = ids<nac::SiteId>(json, "site_ids"_L1);
    criteria.siteGroups = ids<nac::SiteGroupId>(json, "sitegroup_ids"_L1);
    criteria.families = json::textList(json, "family"_L1);
    criteria.manufacturers = json::textList(json, "mfg"_L1);
    criteria.models = json::textList(json, "model"_L1);
    criteria.osTypes = json::textList(json, "os_type"_L1);
    criteria.vendors = json::textList(json, "vendor"_L1);
    return criteria;
}

} // namespace

Result<nac::Rule> decodeRule(const QJsonObject &json)
{
    nac::Rule rule;
    rule.id = nac::RuleId(json::text(json, "id"_L1));
    rule.name = json::text(json, "name"_L1);
    if (rule.id.isEmpty() && rule.name.isEmpty())
        return fail(ErrorCode::WrongShape, {u"nacrule"_s, u"$.id"_s});
    const qint64 order = json::integer(json, "order"_L1).value_or(0);
    rule.order = static_cast<int>(std::clamp<qint64>(order, std::numeric_limits<int>::min(),
                                                     std::numeric_limits<int>::max()));
    rule.enabled = json::boolean(json, "enabled"_L1, true);
    rule.dryRun = json::boolean(json, "dry_run"_L1);
    rule.action = json::open(json::text(json, "action"_L1), kActions);
    rule.guestAuthState = json::open(json::text(json, "guest_auth_state"_L1), kGuestStates);
    rule.matching = decodeCriteria(json.value("matching"_L1).toObject());
    rule.notMatching = decodeCriteria(json.value("not_matching"_L1).toObject());
    rule.assignedLabels = ids<nac::LabelId>(json, "apply_tags"_L1);
    rule.created = decodeTime(json.value("created_time"_L1));
    rule.modified = decodeTime(json.value("modified_time"_L1));
    return rule;
}

Result<nac::Label> decodeLabel(const QJsonObject &json)
{
    nac::Label label;
    label.id = nac::LabelId(json::text(json, "id"_L1));
    label.name = json::text(json, "name"_L1);
    if (label.id.isEmpty() && label.name.isEmpty())
        return fail(ErrorCode::WrongShape, {u"nactag"_s, u"$.id"_s});
    label.type = json::open(json::text(json, "type"_L1), kLabelTypes);
    label.match = json::open(json::text(json, "match"_L1), kMatchKinds);
    label.values = json::textList(json, "values"_L1);
    label.matchAll = json::boolean(json, "match_all"_L1);
    label.allowUsermacOverride = json::boolean(json, "allow_usermac_override"_L1);
    label.vlan = json::text(json, "vlan"_L1);
    label.egressVlanNames = json::textList(json, "egress_vlan_names"_L1);
    label.gbpTag = json::text(json, "gbp_tag"_L1);
    label.radiusGroup = json::text(json, "radius_group"_L1);
    label.radiusAttributes = json::textList(json, "radius_attrs"_L1);
    label.radiusVendorAttributes = json::textList(json, "radius_vendor_attrs"_L1);
    label.sessionTimeoutSeconds = json::integer(json, "session_timeout"_L1);
    label.usernameAttribute = json::text(json, "username_attr"_L1);
    label.redirectPortal = nac::PortalId(json::text(json, "nacportal_id"_L1));
    label.created = decodeTime(json.value("created_time"_L1));
    label.modified = decodeTime(json.value("modified_time"_L1));
    return label;
}

QString labelTypeName(nac::LabelType type)
{
    const auto row = std::find_if(std::begin(kLabelTypes), std::end(kLabelTypes),
                                  [&](const auto &name) { return name.value == type; });
    return row == std::end(kLabelTypes) ? QString() : QString(row->text);
}

QString matchKindName(nac::MatchKind kind)
{
    const auto row = std::find_if(std::begin(kMatchKinds), std::end(kMatchKinds),
                                  [&](const auto &name) { return name.value == kind; });
    return row == std::end(kMatchKinds) ? QString() : QString(row->text);
}

} // namespace sekisho::api::mist
