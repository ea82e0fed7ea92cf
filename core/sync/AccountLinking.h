// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/MistClient.h"
#include "core/auth/LinkAttempt.h"

namespace sekisho::sync {

/// One look at the accounts of an app in the cloud, as a link attempt wants it.
Future<auth::LinkLook> lookAtLinks(api::mist::MistClient &client,
                                   const nac::OrganizationId &organization, nac::LinkedApp app,
                                   const QString &forward);
/// Which sign-in addresses may be opened for this cloud, and where the browser ends when it takes
/// no loopback address. Nothing is said about pages and times.
auth::LinkSettings linkSettings(const api::mist::Cloud &cloud,
                                const nac::OrganizationId &organization);

} // namespace sekisho::sync
