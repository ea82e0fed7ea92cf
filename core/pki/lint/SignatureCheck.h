// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Der.h"
#include "core/pki/OpenSslHandles.h"

// Private to core/pki/lint: signatures over DER, without decoding what is signed.
namespace sekisho::lint {

/// Whether `signature` (a BIT STRING) made with `algorithm` over `tbs` (whole elements) verifies
/// under `key`. Several times the speed of X509_verify(3) with its d2i_X509(3). That the signed
/// part names the same algorithm is the caller's to compare.
bool verifies(const pki::DerElement &tbs, const pki::DerElement &algorithm,
              const pki::DerElement &signature, EVP_PKEY *key);

} // namespace sekisho::lint
