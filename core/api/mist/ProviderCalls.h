// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/MistClient.h"

namespace sekisho::api::mist {

/// What SCIM needs at the identity provider's end (mist-api 7.3); made by the cloud.
struct ScimAccess
{
    QString baseUrl; ///< empty: the cloud did not say
    Secret token;    ///< empty: the cloud keeps it to itself
    bool enabled = false;
};
using ScimAccessPtr = std::shared_ptr<const ScimAccess>;

/// Base URL and token of a provider that the cloud has; nothing of it is kept.
Future<ScimAccessPtr> scimAccess(MistClient &client, const nac::OrganizationId &organization,
                                 const nac::IdentityProviderId &provider, CancelToken cancel = {});

/// A cluster of Mist Edges, for Mist Edge proxies.
struct EdgeCluster
{
    QString id;
    QString name;
    bool nacEnabled = false; ///< without it the proxy does nothing
};
/// The clusters of the organization, one page of a thousand.
Future<QList<EdgeCluster>> edgeClusters(MistClient &client, const nac::OrganizationId &organization,
                                        CancelToken cancel = {});

} // namespace sekisho::api::mist
