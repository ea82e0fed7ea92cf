// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Kind.h"
#include "core/api/mist/MistClient.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/nac/Organization.h"

#include <QHash>
#include <QJsonObject>

namespace sekisho::api::mist {

// JSON of the cloud -> values of core/nac. Lenient: unknown fields are ignored here (the raw object
// keeps them), unknown enum values go into Open::raw, missing ones take the documented default.
// WrongShape only when the object cannot be told apart from something else (no id, no name).
Result<nac::Self> decodeSelf(const QJsonObject &json);
Result<nac::Rule> decodeRule(const QJsonObject &json);
Result<nac::Label> decodeLabel(const QJsonObject &json);
Result<nac::IdentityProvider> decodeSso(const QJsonObject &json);
nac::NacSettings decodeSetting(const QJsonObject &json);
nac::MistCertificate decodeOrgCertificate(const QJsonObject &json);
nac::CrlFile decodeCrlFile(const QJsonObject &json);
nac::OnboardCa decodeOnboardCa(const QJsonObject &json);
nac::IssuedCertificate decodeIssuedCertificate(const QJsonObject &json);
QList<nac::LinkedAccount> decodeLinkedApp(nac::LinkedApp app, const QJsonObject &json);
nac::Portal decodePortal(const QJsonObject &json);
nac::Endpoint decodeEndpoint(const QJsonObject &json);
nac::Client decodeClient(const QJsonObject &json);
nac::ClientEvent decodeEvent(const QJsonObject &json);
/// Values under the member named as the field; entries without it count those without a value.
ValueCounts decodeCounts(const QJsonObject &json, const QString &distinct);
/// decodeCounts() by nacrule_id, as hitCountsOf() puts it.
nac::HitCounts decodeHitCounts(const QJsonObject &json);
nac::AuditEntry decodeAuditEntry(const QJsonObject &json);
nac::FingerprintTypes decodeFingerprintTypes(const QJsonObject &json);

/// Counts by nacrule_id as events per rule.
nac::HitCounts hitCountsOf(const ValueCounts &counts);

/// Epoch seconds (int or fraction), milliseconds (> 1e11), or text as before spec 2605.
QDateTime decodeTime(const QJsonValue &value);

/// Everything a snapshot holds, put together (realms and default go into the identity providers,
/// rules into evaluation order). Objects that cannot be decoded are left out and named in
/// `problems`.
nac::OrganizationPtr assembleOrganization(const QHash<Kind, QList<RawObject>> &objects,
                                          const nac::OrganizationId &id,
                                          QStringList *problems = nullptr);

/// The same object with every secret value replaced by {"$secret": "<keyed digest>"}; an empty or
/// absent one stays as it is. The digest is HMAC-SHA-256 under `digestKey` (base64, 16 bytes), so
/// that a change shows without the value; with an empty key the marker is {"$secret": true}.
QJsonObject redactSecrets(Kind kind, const QJsonObject &json, const Secret &digestKey);

} // namespace sekisho::api::mist
