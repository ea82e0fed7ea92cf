// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/HistoryEvents.h"
#include "core/sync/PushJournal.h"

namespace sekisho::sync {

Result<QList<PushReport>> pushesOf(store::Database &database) { return readPushes(database); }

} // namespace sekisho::sync
