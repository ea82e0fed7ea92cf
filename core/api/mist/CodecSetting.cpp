// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Certificates and the mist_nac object (mist-api sections 4 and 6).

#include "core/api/mist/Codec.h"
#include "core/api/mist/Json.h"
#include "core/api/mist/NacItems.h"

#include <limits>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView kKnownFields[] = {
        "cacerts"_L1,
        "server_cert"_L1,
        "idps"_L1,
        "default_idp_id"_L1,
        "eap_ssl_security_level"_L1,
        "disable_rsae_algorithms"_L1,
        "idp_machine_cert_lookup_field"_L1,
        "idp_user_cert_lookup_field"_L1,
        "use_ip_version"_L1,
        "use_ssl_port"_L1,
        "eu_only"_L1,
        "usermac_expiry"_L1,
        "fingerprinting"_L1,
        "mdm"_L1,
        "allow_teap_machine_auth_only"_L1,
        "mist_scep_status"_L1,
        "scep_cacerts"_L1,
};

QString textOr(const QJsonObject &json, QLatin1StringView key, QLatin1StringView missing)
{
    const QString found = json::text(json, key);
    return found.isEmpty() ? QString(missing) : found;
}

std::optional<int> smallInteger(const QJsonObject &json, QLatin1StringView key)
{
    const auto value = json::integer(json, key);
    if (!value || *value < std::numeric_limits<int>::min() ||
        *value > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*value);
}

} // namespace

nac::NacSettings decodeSetting(const QJsonObject &json)
{
    nac::NacSettings settings;
    const QJsonValue value = json.value("mist_nac"_L1);
    settings.present = value.isObject();
    const QJsonObject nac = value.toObject();

    settings.certificateAuthorities = json::textList(nac, "cacerts"_L1);
    const QJsonObject server = nac.value("server_cert"_L1).toObject();
    settings.serverCertificate = json::text(server, "cert"_L1);
    settings.serverKeyPresent = json::isPresent(server.value("key"_L1));
    settings.hasServerCertificate =
            !settings.serverCertificate.isEmpty() || settings.serverKeyPresent;
    settings.defaultIdp = nac::IdentityProviderId(json::text(nac, "default_idp_id"_L1));
    settings.eapSslSecurityLevel = smallInteger(nac, "eap_ssl_security_level"_L1);
    settings.disableRsaeAlgorithms = json::boolean(nac, "disable_rsae_algorithms"_L1);
    settings.idpMachineCertLookupField =
            textOr(nac, "idp_machine_cert_lookup_field"_L1, "automatic"_L1);
    settings.idpUserCertLookupField = textOr(nac, "idp_user_cert_lookup_field"_L1, "automatic"_L1);
    settings.useIpVersion = textOr(nac, "use_ip_version"_L1, "v4"_L1);
    settings.useSslPort = json::boolean(nac, "use_ssl_port"_L1);
    settings.euOnly = json::boolean(nac, "eu_only"_L1);
    settings.usermacExpiryDays = smallInteger(nac, "usermac_expiry"_L1);
    settings.fingerprintingEnabled =
            json::boolean(nac.value("fingerprinting"_L1).toObject(), "enabled"_L1);
    settings.mdmCoaType = textOr(nac.value("mdm"_L1).toObject(), "coa_type"_L1, "reauth"_L1);
    settings.allowTeapMachineAuthOnly = json::boolean(nac, "allow_teap_machine_auth_only"_L1);
    settings.onboardCaStatus = json::text(nac, "mist_scep_status"_L1);
    settings.onboardCaCertificates = json::textList(nac, "scep_cacerts"_L1);
    const QStringList fields = nac.keys();
    for (const QString &field : fields) {
        if (isNacSwitch(field))
            settings.switches.insert(field, nac.value(field));
        if (std::find(std::begin(kKnownFields), std::end(kKnownFields), field) ==
            std::end(kKnownFields))
            settings.unknownFields.append(field);
    }
    return settings;
}

nac::MistCertificate decodeOrgCertificate(const QJsonObject &json)
{
    nac::MistCertificate certificate;
    certificate.pem = json::text(json, "cert"_L1);
    certificate.pendingPem = json::text(json, "pending_cert"_L1);
    certificate.pendingExpiry = decodeTime(json.value("pending_cert_expiry"_L1));
    return certificate;
}

nac::CrlFile decodeCrlFile(const QJsonObject &json)
{
    nac::CrlFile file;
    file.id = nac::CrlFileId(json::text(json, "id"_L1));
    file.name = json::text(json, "name"_L1);
    file.url = json::text(json, "url"_L1);
    file.created = decodeTime(json.value("created_time"_L1));
    file.modified = decodeTime(json.value("modified_time"_L1));
    return file;
}

nac::OnboardCa decodeOnboardCa(const QJsonObject &json)
{
    nac::OnboardCa ca;
    if (json.isEmpty())
        return ca;
    // Answers say `enabled`, the schema of the request says `enable` (mist-api 15.1).
    const bool enabled = json::boolean(json, "enabled"_L1, json::boolean(json, "enable"_L1));
    if (!enabled)
        ca.state = nac::OnboardCaState::Disabled;
    else if (json::boolean(json, "suspended"_L1))
        ca.state = nac::OnboardCaState::Suspended;
    else
        ca.state = nac::OnboardCaState::Active;
    ca.providers = json::textList(json, "cert_providers"_L1);
    ca.intuneScepUrl = json::text(json, "intune_scep_url"_L1);
    ca.jamfScepUrl = json::text(json, "jamf_scep_url"_L1);
    ca.jamfWebhookUrl = json::text(json, "jamf_webhook_url"_L1);
    ca.jamfAccessTokenPresent = json::isPresent(json.value("jamf_access_token"_L1));
    return ca;
}

nac::IssuedCertificate decodeIssuedCertificate(const QJsonObject &json)
{
    nac::IssuedCertificate certificate;
    certificate.serialNumber = json::text(json, "serial_number"_L1);
    certificate.commonName = json::text(json, "common_name"_L1);
    certificate.provider = json::text(json, "cert_provider"_L1);
    certificate.deviceId = json::text(json, "device_id"_L1);
    certificate.created = decodeTime(json.value("created_time"_L1));
    certificate.expires = decodeTime(json.value("expire_time"_L1));
    return certificate;
}

} // namespace sekisho::api::mist
