// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Reader.h"

namespace sekisho::pki {

/// Every field of an object in one text, for "contains" searches: names, numbers, dates, usages,
/// extensions with their identifiers and values, fingerprints (hex without separators, lower case),
/// where it was found. Reads certificates to full depth: not for the GUI thread.
QString searchText(const Item &item);

/// What a person typed, as searchText() would write it: a fingerprint or serial number with colons,
/// blanks or in capitals becomes plain hex; anything else stays.
QString searchQuery(const QString &typed);

} // namespace sekisho::pki
