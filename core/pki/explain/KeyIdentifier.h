// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace sekisho::pki {

/// The subject key identifier of a certificate and how it came from the public key.
struct KeyIdentifier
{
    QByteArray id; ///< empty: the certificate has none
    /// "rfc5280-1", "rfc5280-2" (RFC 5280 4.2.1.2); "rfc7093-1" … "rfc7093-3" (RFC 7093 section 2);
    /// "rfc7093-4-sha1", "-sha256", "-sha384", "-sha512" (hash of all of SubjectPublicKeyInfo);
    /// "sha256", "sha384", "sha512" (whole hash of the key's bits: in no standard, but met);
    /// "other"; empty without an identifier.
    QString method;
};

/// Takes the DER of a certificate.
KeyIdentifier keyIdentifier(QByteArrayView certificate);
/// The same from its two parts: the identifier itself and SubjectPublicKeyInfo (whole).
KeyIdentifier keyIdentifier(QByteArrayView id, QByteArrayView spki);

/// SHA-256 of SubjectPublicKeyInfo as RFC 7469 section 2.4 writes it: base64.
QString spkiPin(QByteArrayView spkiSha256);

} // namespace sekisho::pki
