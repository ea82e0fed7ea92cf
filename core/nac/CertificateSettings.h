// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Ids.h"
#include "core/nac/Open.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace sekisho::nac {

/// Everything of mist_nac but its secrets. `present` is false where NAC was never set up.
struct NacSettings
{
    bool present = false;
    QStringList certificateAuthorities; ///< cacerts: PEM, one entry each as the cloud holds it
    bool hasServerCertificate = false;
    QString serverCertificate;     ///< PEM, leaf first
    bool serverKeyPresent = false; ///< whatever GET said about the key, masked or not
    IdentityProviderId defaultIdp;
    std::optional<int> eapSslSecurityLevel;
    bool disableRsaeAlgorithms = false;
    QString idpMachineCertLookupField;
    QString idpUserCertLookupField;
    QString useIpVersion;
    bool useSslPort = false;
    bool euOnly = false;
    std::optional<int> usermacExpiryDays;
    bool fingerprintingEnabled = false;
    QString mdmCoaType;
    bool allowTeapMachineAuthOnly = false;
    QString onboardCaStatus;           ///< mist_scep_status, met in the wild
    QStringList onboardCaCertificates; ///< scep_cacerts, PEM
    /// Every switch as it came, by its name in the cloud (api::mist::nacSwitches()).
    QJsonObject switches;
    QStringList unknownFields; ///< names of fields this version does not know; kept on write
};

/// The org CA of GET /orgs/{org_id}/cert ("View Mist Certificate").
struct MistCertificate
{
    QString pem;
    QString pendingPem;
    QDateTime pendingExpiry; ///< when the pending one takes over by itself
};

struct CrlFile
{
    CrlFileId id;
    QString name; ///< issuer
    QString url;
    QDateTime created;
    QDateTime modified;
};

enum class OnboardCaState {
    Unavailable, ///< not enabled for this organization (403, 404 or 400 on mist_scep)
    Disabled,
    Active,
    Suspended
};

struct OnboardCa
{
    OnboardCaState state = OnboardCaState::Unavailable;
    QStringList providers; ///< cert_providers: intune, jamf, byod
    QString intuneScepUrl;
    QString jamfScepUrl;
    QString jamfWebhookUrl;
    bool jamfAccessTokenPresent = false;
};

/// One row of the Internal tab. There is no PEM and no "revoked" in the cloud's answer.
struct IssuedCertificate
{
    QString serialNumber; ///< exactly as listed: revoke wants it back the same way
    QString commonName;
    QString provider;
    QString deviceId;
    QDateTime created;
    QDateTime expires;
};

} // namespace sekisho::nac
