// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

// Private to core/pki: extensions that OpenSSL prints as bytes, or with less than they say.
namespace sekisho::pki {

/// The value of an extension by our own decoders; empty if there is none for it, or if it is
/// malformed.
QString ownExtensionText(const QString &oid, QByteArrayView value);
/// What OpenSSL printed, with names for the identifiers that it has none for.
QString completedExtensionText(const QString &oid, const QString &openSslText);
/// Lines of 16 octets, "04:0A:…".
QString hexDump(QByteArrayView bytes);
/// The elements of any DER, one a line and indented; empty if it is none. For extensions that
/// nobody here knows.
QString guessedText(QByteArrayView value);

} // namespace sekisho::pki
