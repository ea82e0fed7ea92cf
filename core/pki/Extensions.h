// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Index.h"

// Private to core/pki: extensions in words.
namespace sekisho::pki {

/// Name, text and place of one extension; `base` is where the object that holds it starts.
Extension describeExtension(const RawExtension &raw, const char *base);

} // namespace sekisho::pki
