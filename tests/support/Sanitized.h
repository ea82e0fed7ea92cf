// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Whether this was compiled for AddressSanitizer or ThreadSanitizer, which take five to twenty
// times as long: tests over thousands of things take fewer of them there.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SEKISHO_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SEKISHO_SANITIZED 1
#endif
#endif
#ifndef SEKISHO_SANITIZED
#define SEKISHO_SANITIZED 0
#endif

namespace sekisho::test {

inline constexpr bool kSanitized = SEKISHO_SANITIZED;

} // namespace sekisho::test
