// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"
#include "core/pki/Reader.h"

// Private to core/pki/doctor: a private key as text.
namespace sekisho::doctor {

/// PEM of the key `item` that was read out of `input`: the same block with clean lines where it was
/// PEM, else PKCS#8, under `password` if the key was encrypted. Empty if it cannot be had.
Secret keyText(const pki::Item &item, QByteArrayView input, const Secret &password);

} // namespace sekisho::doctor
