// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sekisho::test {

/// How long a test waits for something at the most, in milliseconds: sanitizers are slow.
constexpr int kPatience = 60'000;

} // namespace sekisho::test
