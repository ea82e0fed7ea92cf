// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/NacText.h"

#include <algorithm>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct EventWord
{
    const char *type;
    const char *words;
    State state;
};

// Types met in public code; the cloud may send others.
constexpr EventWord kEvents[] = {
        {"NAC_CLIENT_PERMIT", QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Permitted"), State::Ok},
        {"NAC_CLIENT_DENY", QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Refused"), State::Error},
        {"NAC_SESSION_STARTED", QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Session started"),
         State::Info},
        {"NAC_SESSION_ENDED", QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Session ended"),
         State::Skip},
        {"NAC_CLIENT_IP_ASSIGNED", QT_TRANSLATE_NOOP("sekisho::ui::NacText", "IP address assigned"),
         State::Info},
        {"NAC_ACCOUNTING_START", QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Accounting started"),
         State::Info},
        {"NAC_ACCOUNTING_UPDATE", QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Accounting update"),
         State::Info},
        {"NAC_ACCOUNTING_STOP", QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Accounting stopped"),
         State::Info},
        {"NAC_CLIENT_CERT_CHECK_SUCCESS",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Client certificate accepted"), State::Ok},
        {"NAC_CLIENT_CERT_CHECK_FAILURE",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Client certificate check failed"),
         State::Error},
        {"NAC_CLIENT_CERT_EXPIRED",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Client certificate has expired"), State::Error},
        {"NAC_CLIENT_CERT_REVOKED",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Client certificate is revoked"), State::Error},
        {"NAC_CLIENT_USER_CERT_CHECK_SUCCESS",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "User certificate accepted"), State::Ok},
        {"NAC_CLIENT_USER_CERT_CHECK_FAILURE",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "User certificate check failed"), State::Error},
        {"NAC_CLIENT_USER_CERT_EXPIRED",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "User certificate has expired"), State::Error},
        {"NAC_CLIENT_USER_CERT_REVOKED",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "User certificate is revoked"), State::Error},
        {"NAC_CLIENT_MACHINE_CERT_CHECK_SUCCESS",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Machine certificate accepted"), State::Ok},
        {"NAC_CLIENT_MACHINE_CERT_CHECK_FAILURE",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Machine certificate check failed"),
         State::Error},
        {"NAC_CLIENT_MACHINE_CERT_EXPIRED",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Machine certificate has expired"),
         State::Error},
        {"NAC_CLIENT_MACHINE_CERT_REVOKED",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Machine certificate is revoked"), State::Error},
        {"NAC_SERVER_CERT_VALIDATION_SUCCESS",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Client accepted the server certificate"),
         State::Ok},
        {"NAC_SERVER_CERT_VALIDATION_FAILURE",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Client refused our server certificate"),
         State::Error},
        {"NAC_IDP_AUTHC_SUCCESS",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Identity provider accepted the sign-in"),
         State::Ok},
        {"NAC_IDP_AUTHC_FAILURE",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Identity provider refused the sign-in"),
         State::Error},
        {"NAC_IDP_GROUPS_LOOKUP_SUCCESS", QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Groups found"),
         State::Ok},
        {"NAC_IDP_GROUPS_LOOKUP_FAILURE",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Groups could not be looked up"),
         State::Warning},
        {"NAC_IDP_LOOKUP_FAILURE",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Identity provider lookup failed"),
         State::Warning},
        {"NAC_IDP_USER_LOOKUP_FAILURE",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "User could not be looked up"), State::Warning},
        {"NAC_IDP_USER_DISABLED", QT_TRANSLATE_NOOP("sekisho::ui::NacText", "User is disabled"),
         State::Error},
        {"NAC_IDP_UNKNOWN",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "No identity provider for this user"),
         State::Warning},
        {"NAC_IDP_UNREACHABLE",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Identity provider cannot be reached"),
         State::Error},
        {"NAC_IDP_ADMIN_CONFIG_FAILURE",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Identity provider is set up wrongly"),
         State::Error},
        {"NAC_MDM_LOOKUP_SUCCESS",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "MDM lookup succeeded"), State::Ok},
        {"NAC_MDM_LOOKUP_FAILURE", QT_TRANSLATE_NOOP("sekisho::ui::NacText", "MDM lookup failed"),
         State::Warning},
        {"NAC_MDM_DEVICE_NOT_ENROLLED",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Device is not enrolled in MDM"),
         State::Warning},
        {"NAC_CLIENT_COA_REAUTH",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Asked to authenticate again"), State::Notice},
        {"NAC_CLIENT_COA_DISCONNECT",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Disconnected by the cloud"), State::Notice},
        {"NAC_CLIENT_PPSK_KEY_FOUND",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Personal PSK found"), State::Ok},
        {"NAC_CLIENT_PPSK_KEY_NOT_FOUND",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Personal PSK not found"), State::Error},
        {"NAC_CLIENT_GUEST_REDIRECTION_IN_PROGRESS",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Guest is being redirected"), State::Info},
        {"NAC_CLIENT_GUEST_REGISTERED",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Guest registered"), State::Ok},
        {"NAC_CLIENT_GUEST_LOGIN_ATTEMPT_FAILURE",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Guest sign-in failed"), State::Error},
        {"NAC_FIREWALL_CLIENT_LOGIN_SUCCESS",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Firewall login succeeded"), State::Ok},
        {"NAC_FIREWALL_CLIENT_LOGIN_FAILURE",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Firewall login failed"), State::Warning},
        {"NAC_FIREWALL_CLIENT_LOGOUT_SUCCESS",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Firewall logout succeeded"), State::Ok},
        {"NAC_FIREWALL_CLIENT_LOGOUT_FAILURE",
         QT_TRANSLATE_NOOP("sekisho::ui::NacText", "Firewall logout failed"), State::Warning},
};

const EventWord *eventWord(const QString &type)
{
    const auto found =
            std::find_if(std::begin(kEvents), std::end(kEvents),
                         [&](const EventWord &e) { return type == QLatin1StringView(e.type); });
    return found == std::end(kEvents) ? nullptr : found;
}

} // namespace

QString NacText::eventType(const QString &type)
{
    const EventWord *word = eventWord(type);
    return word ? tr(word->words) : type;
}

State NacText::eventState(const QString &type)
{
    if (const EventWord *word = eventWord(type))
        return word->state;
    if (type.endsWith("_FAILURE"_L1))
        return State::Warning;
    return type.endsWith("_SUCCESS"_L1) ? State::Ok : State::Info;
}

QString NacText::ruleAction(nac::RuleAction action)
{
    switch (action) {
    case nac::RuleAction::Allow:
        return tr("Allow");
    case nac::RuleAction::Block:
        return tr("Block");
    }
    return {};
}

QString NacText::authType(nac::AuthType type)
{
    switch (type) {
    case nac::AuthType::Cert:
        return tr("Certificate");
    case nac::AuthType::DeviceAuth:
        return tr("Device admin login");
    case nac::AuthType::EapTeap:
        return u"EAP-TEAP"_s;
    case nac::AuthType::EapTls:
        return u"EAP-TLS"_s;
    case nac::AuthType::EapTtls:
        return u"EAP-TTLS"_s;
    case nac::AuthType::EapPeap:
        return u"EAP-PEAP"_s;
    case nac::AuthType::Idp:
        return tr("Credentials (IdP)");
    case nac::AuthType::Mab:
        return u"MAB"_s;
    case nac::AuthType::Psk:
        return u"PSK"_s;
    }
    return {};
}

QString NacText::portType(nac::PortType type)
{
    switch (type) {
    case nac::PortType::Wired:
        return tr("Wired");
    case nac::PortType::Wireless:
        return tr("Wireless");
    }
    return {};
}

QString NacText::labelCategory(nac::LabelCategory category)
{
    switch (category) {
    case nac::LabelCategory::AaaAttribute:
        return tr("AAA Attribute");
    case nac::LabelCategory::CertificateAttribute:
        return tr("Certificate Attribute");
    case nac::LabelCategory::ClientList:
        return tr("Client List");
    case nac::LabelCategory::ClientLabel:
        return tr("Client Label");
    case nac::LabelCategory::DirectoryAttribute:
        return tr("Directory Attribute");
    case nac::LabelCategory::Ssid:
        return u"SSID"_s;
    case nac::LabelCategory::MdmCompliance:
        return u"MDM Compliance"_s;
    case nac::LabelCategory::EdrStatus:
        return tr("Client posture (EDR)");
    case nac::LabelCategory::Hostname:
        return tr("Host name");
    case nac::LabelCategory::RedirectPortal:
        return tr("Redirect to portal");
    case nac::LabelCategory::Other:
        return tr("Other");
    }
    return {};
}

QString NacText::labelType(nac::LabelType type)
{
    switch (type) {
    case nac::LabelType::Match:
        return tr("Match criteria");
    case nac::LabelType::Vlan:
        return u"AAA: VLAN"_s;
    case nac::LabelType::EgressVlanNames:
        return tr("AAA: Egress VLAN names");
    case nac::LabelType::GbpTag:
        return tr("AAA: GBP Tag");
    case nac::LabelType::RadiusAttributes:
        return tr("AAA: RADIUS attributes");
    case nac::LabelType::RadiusGroup:
        return u"AAA: Role"_s;
    case nac::LabelType::RadiusVendorAttributes:
        return tr("AAA: vendor attributes");
    case nac::LabelType::RedirectPortal:
        return tr("Redirect to portal");
    case nac::LabelType::SessionTimeout:
        return tr("AAA: Session Timeout");
    case nac::LabelType::UsernameAttribute:
        return tr("AAA: User name attribute");
    }
    return {};
}

QString NacText::matchKind(nac::MatchKind kind)
{
    switch (kind) {
    case nac::MatchKind::CertCn:
        return u"Common Name"_s;
    case nac::MatchKind::CertEku:
        return u"Extended Key Usage (OID)"_s;
    case nac::MatchKind::CertIssuer:
        return u"Issuer"_s;
    case nac::MatchKind::CertSan:
        return u"Subject Alternative Name"_s;
    case nac::MatchKind::CertSerial:
        return u"Serial Number"_s;
    case nac::MatchKind::CertSubject:
        return u"Subject"_s;
    case nac::MatchKind::CertTemplate:
        return u"Certificate Template (OID)"_s;
    case nac::MatchKind::ClientMac:
        return tr("MAC address");
    case nac::MatchKind::EdrStatus:
        return tr("EDR status");
    case nac::MatchKind::GbpTag:
        return tr("GBP Tag");
    case nac::MatchKind::Hostname:
        return tr("Host name");
    case nac::MatchKind::IdpRole:
        return tr("IdP role");
    case nac::MatchKind::IngressVlan:
        return u"VLAN"_s;
    case nac::MatchKind::MdmStatus:
        return u"MDM Compliance"_s;
    case nac::MatchKind::NasIp:
        return tr("NAS IP address");
    case nac::MatchKind::RadiusGroup:
        return u"Role"_s;
    case nac::MatchKind::Realm:
        return tr("Realm");
    case nac::MatchKind::Ssid:
        return u"SSID"_s;
    case nac::MatchKind::UserName:
        return tr("User Name");
    case nac::MatchKind::UsermacLabel:
        return tr("Client Label");
    }
    return {};
}

QString NacText::linkedApp(nac::LinkedApp app)
{
    switch (app) {
    case nac::LinkedApp::Intune:
        return u"Microsoft Intune"_s;
    case nac::LinkedApp::Jamf:
        return u"Jamf Pro"_s;
    case nac::LinkedApp::Vmware:
        return u"VMware Workspace ONE"_s;
    case nac::LinkedApp::MobiControl:
        return u"SOTI MobiControl"_s;
    case nac::LinkedApp::CrowdStrike:
        return u"CrowdStrike"_s;
    case nac::LinkedApp::SentinelOne:
        return u"SentinelOne"_s;
    }
    return {};
}

QString NacText::hitPeriod(nac::HitPeriod period)
{
    switch (period) {
    case nac::HitPeriod::Last60Minutes:
        return tr("Last 60 Minutes");
    case nac::HitPeriod::Last24Hours:
        return tr("Last 24 Hours");
    case nac::HitPeriod::Last7Days:
        return tr("Last 7 Days");
    case nac::HitPeriod::Today:
        return tr("Today");
    case nac::HitPeriod::Yesterday:
        return tr("Yesterday");
    case nac::HitPeriod::ThisWeek:
        return tr("This Week");
    }
    return {};
}

QString NacText::onboardCaState(nac::OnboardCaState state)
{
    switch (state) {
    case nac::OnboardCaState::Unavailable:
        return tr("Not enabled for this organization");
    case nac::OnboardCaState::Disabled:
        return tr("Disabled");
    case nac::OnboardCaState::Active:
        return tr("Active");
    case nac::OnboardCaState::Suspended:
        return tr("Suspended");
    }
    return {};
}

QString NacText::ruleAction(const nac::Open<nac::RuleAction> &action)
{
    return action.known ? ruleAction(*action.known) : action.raw;
}

QString NacText::authType(const nac::Open<nac::AuthType> &type)
{
    return type.known ? authType(*type.known) : type.raw;
}

QString NacText::portType(const nac::Open<nac::PortType> &type)
{
    return type.known ? portType(*type.known) : type.raw;
}

State NacText::ruleActionState(const nac::Open<nac::RuleAction> &action)
{
    if (!action.known)
        return State::Unknown;
    return action.is(nac::RuleAction::Allow) ? State::Allow : State::Block;
}

QString NacText::authTypeName(const QString &raw)
{
    if (raw == "cert"_L1)
        return authType(nac::AuthType::Cert);
    if (raw == "device-auth"_L1)
        return authType(nac::AuthType::DeviceAuth);
    if (raw == "idp"_L1)
        return authType(nac::AuthType::Idp);
    // "eap-tls", "mab", "peap-tls", "psk": protocols are written in capitals.
    return raw.toUpper();
}

QString NacText::guestState(const nac::Open<nac::GuestAuthState> &state)
{
    if (state.is(nac::GuestAuthState::Authorized))
        return tr("Guest authorized");
    if (state.is(nac::GuestAuthState::Unknown))
        return tr("Guest unknown");
    return state.raw;
}

QString NacText::labelType(const nac::Label &label)
{
    if (!label.type.known)
        return label.type.raw;
    if (!label.isMatch())
        return labelType(*label.type.known);
    if (!label.match.known)
        return label.match.raw;
    const nac::LabelCategory category = nac::categoryOf(label);
    if (category == nac::LabelCategory::CertificateAttribute)
        //: Label type and attribute: "Certificate Attribute: Issuer"
        return tr("%1: %2").arg(labelCategory(category), matchKind(*label.match.known));
    if (category == nac::LabelCategory::AaaAttribute)
        return tr("AAA: %1").arg(matchKind(*label.match.known));
    return labelCategory(category);
}

QString NacText::labelValues(const nac::Label &label)
{
    QStringList values = nac::valuesOf(label);
    if (label.isMatch() && label.match.is(nac::MatchKind::MdmStatus)) {
        for (QString &value : values)
            value = complianceState(value);
    }
    return values.join(u", "_s);
}

QString NacText::labelIcon(nac::LabelCategory category)
{
    switch (category) {
    case nac::LabelCategory::AaaAttribute:
        return u"vlan"_s;
    case nac::LabelCategory::CertificateAttribute:
        return u"certificate"_s;
    case nac::LabelCategory::ClientList:
        return u"list"_s;
    case nac::LabelCategory::ClientLabel:
    case nac::LabelCategory::Hostname:
        return u"endpoint"_s;
    case nac::LabelCategory::DirectoryAttribute:
        return u"idp"_s;
    case nac::LabelCategory::Ssid:
        return u"wifi"_s;
    case nac::LabelCategory::MdmCompliance:
        return u"device"_s;
    case nac::LabelCategory::EdrStatus:
        return u"shield"_s;
    case nac::LabelCategory::RedirectPortal:
        return u"external"_s;
    case nac::LabelCategory::Other:
        break;
    }
    return u"label"_s;
}

QString NacText::labelIcon(const nac::Label &label)
{
    if (label.type.is(nac::LabelType::RadiusGroup) ||
        (label.isMatch() &&
         (label.match.is(nac::MatchKind::RadiusGroup) || label.match.is(nac::MatchKind::UserName))))
        return u"person"_s;
    if (label.isMatch() && label.match.is(nac::MatchKind::Realm))
        return u"globe"_s;
    if (label.isMatch() && label.match.is(nac::MatchKind::NasIp))
        return u"server"_s;
    if (label.type.is(nac::LabelType::SessionTimeout))
        return u"clock"_s;
    if (label.type.is(nac::LabelType::RadiusAttributes) ||
        label.type.is(nac::LabelType::RadiusVendorAttributes))
        return u"list"_s;
    return labelIcon(nac::categoryOf(label));
}

QString NacText::portTypeIcon(const nac::Open<nac::PortType> &type)
{
    return type.is(nac::PortType::Wired) ? u"wired"_s : u"wifi"_s;
}

QString NacText::idpType(const nac::IdentityProvider &provider)
{
    if (!provider.type.known)
        return provider.type.raw;
    switch (*provider.type.known) {
    case nac::IdpType::OAuth:
        if (!provider.oauthType.known)
            return provider.oauthType.isEmpty() ? u"OAuth"_s
                                                : u"OAuth – "_s + provider.oauthType.raw;
        switch (*provider.oauthType.known) {
        case nac::OAuthType::Azure:
            return u"OAuth – Entra ID"_s;
        case nac::OAuthType::AzureGov:
            return u"OAuth – Entra ID (US government)"_s;
        case nac::OAuthType::Okta:
            return u"OAuth – Okta"_s;
        case nac::OAuthType::PingIdentity:
            return u"OAuth – Ping Identity"_s;
        }
        break;
    case nac::IdpType::Ldap:
        if (!provider.ldapType.known)
            return provider.ldapType.isEmpty() ? u"LDAPS"_s : u"LDAPS – "_s + provider.ldapType.raw;
        switch (*provider.ldapType.known) {
        case nac::LdapType::Azure:
            return u"LDAPS – Azure"_s;
        case nac::LdapType::Custom:
            return u"LDAPS – Custom"_s;
        case nac::LdapType::Google:
            return u"LDAPS – Google Workspace"_s;
        case nac::LdapType::Okta:
            return u"LDAPS – Okta"_s;
        case nac::LdapType::PingIdentity:
            return u"LDAPS – Ping Identity"_s;
        }
        break;
    case nac::IdpType::MxEdgeProxy:
        return u"Mist Edge Proxy"_s;
    case nac::IdpType::OpenRoaming:
        return u"OpenRoaming"_s;
    }
    return provider.type.raw;
}

QString NacText::linkStatus(const nac::Open<nac::LinkStatus> &status)
{
    if (status.is(nac::LinkStatus::Success))
        return tr("Success");
    if (status.is(nac::LinkStatus::Failed))
        return tr("Failed");
    return status.isEmpty() ? tr("Unknown") : status.raw;
}

State NacText::linkStatusState(const nac::Open<nac::LinkStatus> &status)
{
    if (status.is(nac::LinkStatus::Success))
        return State::Ok;
    return status.is(nac::LinkStatus::Failed) ? State::Error : State::Unknown;
}

QString NacText::clientStatus(const nac::Open<nac::ClientStatus> &status)
{
    if (!status.known)
        return status.isEmpty() ? tr("Unknown") : status.raw;
    switch (*status.known) {
    case nac::ClientStatus::Permitted:
        return tr("Permitted");
    case nac::ClientStatus::SessionStarted:
        return tr("Connected");
    case nac::ClientStatus::SessionStopped:
        return tr("Disconnected");
    case nac::ClientStatus::Denied:
        return tr("Refused");
    }
    return status.raw;
}

State NacText::clientStatusState(const nac::Open<nac::ClientStatus> &status)
{
    if (!status.known)
        return State::Unknown;
    switch (*status.known) {
    case nac::ClientStatus::Permitted:
    case nac::ClientStatus::SessionStarted:
        return State::Ok;
    case nac::ClientStatus::SessionStopped:
        return State::Skip;
    case nac::ClientStatus::Denied:
        return State::Error;
    }
    return State::Unknown;
}

State NacText::onboardCaStateState(nac::OnboardCaState state)
{
    switch (state) {
    case nac::OnboardCaState::Active:
        return State::Ok;
    case nac::OnboardCaState::Suspended:
        return State::Warning;
    case nac::OnboardCaState::Unavailable:
    case nac::OnboardCaState::Disabled:
        break;
    }
    return State::Skip;
}

QString NacText::accessRole(const nac::Open<nac::AccessRole> &role)
{
    if (!role.known)
        return role.raw;
    switch (*role.known) {
    case nac::AccessRole::Admin:
    case nac::AccessRole::Write:
        return tr("write access");
    case nac::AccessRole::Read:
        return tr("read only");
    case nac::AccessRole::Helpdesk:
        return tr("help desk, read only");
    case nac::AccessRole::Installer:
        return tr("installer, read only");
    }
    return role.raw;
}

QString NacText::mac(const QString &raw)
{
    if (raw.size() != 12)
        return raw;
    QString result;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char16_t c = raw.at(i).unicode();
        const bool hex =
                (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (!hex)
            return raw;
        if (i > 0 && i % 2 == 0)
            result += u':';
        result += QChar(c).toLower();
    }
    return result;
}

QString NacText::complianceState(const QString &raw)
{
    // The portal's own spelling; Japanese keeps it (guide section 12).
    const QString word = raw.toLower();
    if (word == "compliant"_L1)
        return u"Compliant"_s;
    if (word == "not compliant"_L1 || word == "non-compliant"_L1 || word == "noncompliant"_L1 ||
        word == "not_compliant"_L1 || word == "non_compliant"_L1)
        return u"Non Compliant"_s;
    if (word == "unknown"_L1)
        return u"Unknown"_s;
    return raw;
}

QString NacText::provider(const QString &raw)
{
    if (raw == "intune"_L1)
        return u"Intune"_s;
    if (raw == "jamf"_L1)
        return u"Jamf"_s;
    if (raw == "byod"_L1)
        return tr("NAC portal");
    return raw;
}

} // namespace sekisho::ui
