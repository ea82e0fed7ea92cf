// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sekisho::ui {

/// Registers icons and translations, which lie in static libraries. May be called
/// again.
void initResources();

} // namespace sekisho::ui
