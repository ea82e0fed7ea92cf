// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sekisho::pki {

/// At the top of work that reads certificates on a pool's thread: frees, at the end of the scope,
/// what OpenSSL keeps for that thread (its random generators). OpenSSL would do so when the thread
/// ends, but Qt does not wait for that moment, so a program that ends meanwhile leaks them.
class ThreadCleanup
{
public:
    ThreadCleanup() = default;
    ~ThreadCleanup();
    ThreadCleanup(const ThreadCleanup &) = delete;
    ThreadCleanup &operator=(const ThreadCleanup &) = delete;
};

} // namespace sekisho::pki
