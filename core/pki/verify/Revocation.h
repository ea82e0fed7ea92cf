// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/verify/Verifier.h"

namespace sekisho::pki {

enum class RevocationState { Unknown, Good, Revoked };

/// What open CRLs and OCSP responses say about a certificate at a time.
struct Revocation
{
    RevocationState state = RevocationState::Unknown;
    QString source;  ///< "crl" or "ocsp"; empty while unknown
    QDateTime when;  ///< Revoked: since
    int reason = -1; ///< Revoked: RFC 5280 5.3.1; -1 = none given
    QDateTime thisUpdate;
    QDateTime nextUpdate; ///< invalid if absent
    /// Unknown: why none of what is open counts, codes of VerifyCodes.h.
    QStringList why;
};

/// Offline revocation state of a certificate whose issuer is known. Only what the issuer's key has
/// signed (or a responder it has authorised, or the issuer of an indirect CRL that the certificate
/// names and that has a path to the same anchor, RFC 5280 6.3.3) and what covers `time` counts;
/// without `time` any moment does. Delta CRLs are applied to theirs. Revoked by one of them is
/// revoked; not revoked is what all reasons are answered for. Never fails: what cannot be decoded
/// is a reason in `why`.
Revocation revocationOf(const QByteArray &certificateDer, const QByteArray &issuerDer,
                        const TrustMaterial &material, const std::optional<QDateTime> &time);

} // namespace sekisho::pki
