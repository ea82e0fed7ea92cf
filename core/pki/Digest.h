// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sekisho::pki {

/// 20 bytes. For fingerprints and key identifiers only; several times the speed of
/// QCryptographicHash where the processor has SHA instructions.
QByteArray sha1(QByteArrayView data);
/// 32 bytes.
QByteArray sha256(QByteArrayView data);
/// 64 bytes.
QByteArray sha512(QByteArrayView data);

} // namespace sekisho::pki
