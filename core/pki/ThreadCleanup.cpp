// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/ThreadCleanup.h"

#include <openssl/crypto.h>

namespace sekisho::pki {

ThreadCleanup::~ThreadCleanup() { OPENSSL_thread_stop(); }

} // namespace sekisho::pki
