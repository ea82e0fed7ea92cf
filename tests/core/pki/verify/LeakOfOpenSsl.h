// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/Sanitized.h"

#include <openssl/crypto.h>

#if SEKISHO_SANITIZED && __has_include(<sanitizer/lsan_interface.h>)
#include <sanitizer/lsan_interface.h>
#endif

namespace sekisho::test {

/// While it lives, what OpenSSL before 3.0.22 loses is not counted: policy_cache_new() forgets the
/// POLICY_CONSTRAINTS of a CA without certificate policies. Its allocations cannot be told by a
/// suppression, because the library has no frame pointers and unwinding without them takes minutes.
class LeakOfOpenSsl
{
public:
#if SEKISHO_SANITIZED && __has_include(<sanitizer/lsan_interface.h>)
    LeakOfOpenSsl()
    {
        if (m_loses)
            __lsan_disable();
    }
    ~LeakOfOpenSsl()
    {
        if (m_loses)
            __lsan_enable();
    }

private:
    // 0xMNN00PP0 (OpenSSL_version_num(3))
    const bool m_loses = OpenSSL_version_num() < 0x30000160UL;
#else
    LeakOfOpenSsl() = default;
    ~LeakOfOpenSsl() {}
#endif
    Q_DISABLE_COPY_MOVE(LeakOfOpenSsl)
};

} // namespace sekisho::test
