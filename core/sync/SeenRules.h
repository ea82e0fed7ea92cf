// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Database.h"
#include "core/sync/Plan.h"

namespace sekisho::sync {

/// PlanInput::seenRules: the rules of the snapshot that was the newest when the draft last touched
/// one. Empty where that is not known, or where the draft began from another state (undo, imports).
/// On the store thread.
Result<QList<OrderWrite>> seenRules(store::Database &database, const Draft &draft);

/// Items of these kinds in the newest snapshot; none if there is none.
Result<ItemMap> newestItems(store::Database &database, const QStringList &kinds);

} // namespace sekisho::sync
