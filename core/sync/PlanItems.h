// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/PlanPlaces.h"

namespace sekisho::sync {

// Three-way merge of items and their fields. For core/sync only.

/// The places that follow from the rules in the draft.
Places placesOf(const PlanInput &input);

/// Every item of the draft, and the rules that only make room, without problems and secrets.
QList<PlanItem> mergeItems(const PlanInput &input, const Places &places);

/// The cloud with the results of `items`.
ItemMap cloudWith(const ItemMap &cloud, const QList<PlanItem> &items);

/// Finds what keeps items from being sent: problems of the write, secrets that are not at hand.
void checkItems(const PlanInput &input, const ItemMap &after, QList<PlanItem> &items);

/// The fields in which the three states differ, with their sides; `places` for rules.
void compareFields(PlanItem &item, const Places *places);

/// The cloud's state with our fields, conflicts left to the cloud.
QJsonObject mergedItem(const PlanItem &item);

} // namespace sekisho::sync
