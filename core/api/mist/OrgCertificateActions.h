// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/MistClient.h"

#include <memory>
#include <optional>

namespace sekisho::api::mist {

/// What can be done to the organization's own CA ("Mist certificate"). It acts at once and nothing
/// brings the old CA back: devices and clients that trust only the old one refuse what the new one
/// signs (mist-api 6.1).
enum class OrgCertificateAction {
    Regenerate,  ///< drops the CA and what is pending, and issues anew
    ApplyPending ///< the pending CA takes over now instead of by itself
};

/// Asks once. Without an answer (NetworkTimeout, ConnectionCut) it may have happened all the same:
/// only a look at GET /cert tells.
Future<> actOnOrgCertificate(MistClient &client, const nac::OrganizationId &organization,
                             OrgCertificateAction action, const CancelToken &cancel = {});

/// The custom RADIUS server certificate with its key, as far as the cloud shows it.
struct ServerBundle
{
    QByteArray certificates;                ///< PEM
    std::shared_ptr<const Secret> key;      ///< PEM; null: the cloud masks it or has none
    std::shared_ptr<const Secret> password; ///< null: none, or masked
};

/// Reads mist_nac.server_cert with its secrets; nothing where none is set. What comes back is to be
/// used and dropped, never stored in clear.
Future<std::optional<ServerBundle>> fetchServerBundle(MistClient &client,
                                                      const nac::OrganizationId &organization,
                                                      const CancelToken &cancel = {});

} // namespace sekisho::api::mist
