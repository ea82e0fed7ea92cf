// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/CertificateBuilder.h"
#include "core/pki/OpenSslHandles.h"

// Private to core/pki: the key behind a SigningKey.
namespace sekisho::pki {

struct SigningKey::Impl
{
    EvpKeyPtr key;
};

} // namespace sekisho::pki
