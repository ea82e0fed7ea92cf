// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/RadiusDictionary.h"

#include <span>

// Private to RadiusDictionary: the table behind it.
namespace sekisho::nac {

struct RadiusRow
{
    enum Flag { None = 0, NotInAccept = 1, Tagged = 2, SecretValue = 4 };
    const char *name;
    RadiusType type;
    int flags = None;
    const char *values = ""; ///< "Default=0 RADIUS-Request=1"
};

struct RadiusGroup
{
    const char *source;
    RadiusFamily family;
    std::span<const RadiusRow> rows;
};

std::span<const RadiusGroup> radiusGroups();

} // namespace sekisho::nac
