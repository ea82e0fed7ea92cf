// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

/// Bytes that only the holder of a key can read: AES-256-GCM with a new nonce each time.
namespace sekisho::pki {

inline constexpr qsizetype kSealKeyBytes = 32;

/// From the system's generator.
Result<Secret> newSealKey();
/// `context` is not in the result but must be the same to open it: what the bytes are for.
/// InvalidArgument for a key of another length.
Result<QByteArray> seal(const Secret &key, QByteArrayView plain, QByteArrayView context);
/// WrongPassword for another key or context, and for bytes that were tampered with; NotRecognised
/// for anything that is no sealed thing at all.
Result<Secret> unseal(const Secret &key, QByteArrayView sealed, QByteArrayView context);

} // namespace sekisho::pki
