// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/Draft.h"

namespace sekisho::sync {

/// The changes that bring `wanted` (everything with an empty list) from `now` back to `then`; both
/// may leave out what is the same in both. See History::restore(). Pure.
ItemChanges restoreChanges(const ItemMap &then, const ItemMap &now, const QList<ItemKey> &wanted);

} // namespace sekisho::sync
