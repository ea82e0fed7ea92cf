// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Database.h"

namespace sekisho::sync {

/// Looks for the entries of the cloud's log that tell of operations of our pushes, in what pulls
/// have brought of it: costs no request. What is found is kept in the journal. On the store thread.
Result<> linkAuditEntries(store::Database &database);

} // namespace sekisho::sync
