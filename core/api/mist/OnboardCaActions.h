// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/MistClient.h"

#include <functional>
#include <memory>

namespace sekisho::api::mist {

/// What device management must be told, asked for when it is looked at: no part of a snapshot.
struct MdmInformation
{
    nac::OnboardCa onboardCa;
    /// Authenticates Jamf's webhook; null where the cloud gives none, or not to this token
    /// (onboardCa.jamfAccessTokenPresent).
    std::shared_ptr<const Secret> jamfAccessToken;
};

/// GET mist_scep. NotFound, Forbidden or BadRequest: not enabled for this organization.
Future<MdmInformation> fetchMdmInformation(MistClient &client,
                                           const nac::OrganizationId &organization,
                                           const CancelToken &cancel = {});

/// Serial numbers of what was issued to a name at the NAC portal, which the list itself does not
/// tell. Clouds of the newer interface (spec 2605) do not know this filter: nothing is the answer.
Future<std::optional<QStringList>> issuedToSsoName(MistClient &client,
                                                   const nac::OrganizationId &organization,
                                                   const QString &name,
                                                   const CancelToken &cancel = {});

enum class RevocationState {
    Waiting, ///< not asked for yet; the run ended before
    Revoked,
    Gone,    ///< the cloud refused it and does not list it (any more)
    Refused, ///< still valid; Revocation::error says why
    InDoubt  ///< asked for, no answer, and the list could not be asked either
};

struct Revocation
{
    QString serialNumber; ///< exactly as listed
    RevocationState state = RevocationState::Waiting;
    std::optional<Error> error;
};

struct RevocationReport
{
    QList<Revocation> entries; ///< in the order asked for
    bool cancelled = false;
    std::optional<Error> stoppedBy; ///< what ended the run before its time

    qsizetype count(RevocationState state) const;
    /// What may be asked for again: waiting, refused, in doubt.
    QStringList rest() const;
};

/// Serial numbers in one request. The cloud names no limit; a list of this many is quickly asked
/// one by one when the request is refused.
inline constexpr qsizetype kSerialsPerRevocation = 50;

using RevocationProgress = std::function<void(qsizetype settled, qsizetype of)>;

/// Revokes certificates of the Onboard CA, batch after batch. What the cloud does with a request
/// that names a certificate which it does not have is not documented: then each one is looked up,
/// the ones that are gone are told, and the others asked for again without them. No answer at all
/// ends the run, after the list has been asked what became of the last batch; nothing is sent twice
/// blindly. `cancel` acts between two requests. The future itself never fails.
Future<RevocationReport> revokeCertificates(MistClient &client,
                                            const nac::OrganizationId &organization,
                                            const QStringList &serialNumbers,
                                            const CancelToken &cancel = {},
                                            const RevocationProgress &progress = {});

} // namespace sekisho::api::mist
