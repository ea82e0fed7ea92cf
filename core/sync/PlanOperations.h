// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/PlanPlaces.h"

namespace sekisho::sync {

// From merged items to requests in a safe order. For core/sync only.

struct Schedule
{
    QList<Operation> operations;
    QList<Between> between;
};

/// One request for each item, mist_nac and endpoints together, numbered in the order of sending:
/// what must come first by reference or `order` does; of the rest what changes nothing for anybody
/// comes first, then what narrows access, then what may do either, then what widens it, then
/// removals that nobody notices. And the spans in which the policy is neither the old nor the new
/// one.
Schedule planOperations(const ItemMap &cloud, const QList<PlanItem> &items, const Places &places);

} // namespace sekisho::sync
