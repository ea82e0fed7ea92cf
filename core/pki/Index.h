// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Certificate.h"
#include "core/pki/Der.h"

// Private to core/pki: the pieces that certificate, request and revocation list have in common.
namespace sekisho::pki {

/// One Extension as it stands in the DER.
struct RawExtension
{
    QByteArrayView whole;
    QByteArrayView oid;   ///< content octets
    QByteArrayView value; ///< inside the OCTET STRING
    bool critical = false;
};
/// Reads one Extension from `cursor`.
bool readRawExtension(DerCursor &cursor, RawExtension &extension);

/// The extensions of a certificate, in order; empty if it has none or is malformed.
QList<RawExtension> rawExtensions(QByteArrayView certificate);
/// The SubjectPublicKeyInfo of a certificate, whole; empty if malformed.
QByteArrayView certificateSpki(QByteArrayView certificate);

/// Long name of an AlgorithmIdentifier's algorithm (its content octets), false if malformed.
bool readAlgorithmName(QByteArrayView content, QString &name);

/// Sets the fields of `index` that come from one extension; unknown ones are ignored.
void applyExtension(const RawExtension &extension, CertificateIndex &index);

} // namespace sekisho::pki
