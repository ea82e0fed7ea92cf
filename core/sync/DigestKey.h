// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/TokenStore.h"

namespace sekisho::sync {

/// The key under which the secrets of a workspace are digested, so that pulls, drafts and plans see
/// whether one changed; made the first time. Empty where no keychain keeps it: then secrets are not
/// compared, and the log says so. `context`: as for async::then().
Future<std::shared_ptr<const Secret>> digestKey(auth::TokenStore &tokens,
                                                const QString &workspaceId, QObject *context);

} // namespace sekisho::sync
