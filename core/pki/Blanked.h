// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// Private to core/pki.
namespace sekisho::pki {

/// A copy of the same length in which every value that may be part of a private key is zeros: what
/// stays are tags and lengths, object identifiers and small numbers. For showing how far a damaged
/// key or PKCS#12 file can be read; takes whatever lengths it says, in linear time.
QByteArray blanked(QByteArrayView der);

} // namespace sekisho::pki
