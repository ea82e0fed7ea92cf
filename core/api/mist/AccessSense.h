// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Items.h"

namespace sekisho::api::mist {

/// What a change of an item that is neither rule nor label can do to who gets in, as far as the
/// reference tells (mist-api 4, 6, 7, 10). Rules and labels are judged together by those who plan.
enum class AccessSense { None, Narrows, Widens, Unknown };

AccessSense accessSense(const ItemKey &key, const std::optional<QJsonObject> &before,
                        const std::optional<QJsonObject> &after);

} // namespace sekisho::api::mist
