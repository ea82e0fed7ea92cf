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

/// Offline revocation state of a certificate whose issuer is known. Only what the issuer's key (or,
/// for OCSP, a responder it has authorised) has signed and what covers `time` counts; without
/// `time` any moment does. Revoked by one of them is revoked. Never fails: what cannot be decoded
/// is a reason in `why`.
Revocation revocationOf(const QByteArray &certificateDer, const QByteArray &issuerDer,
                        const TrustMaterial &material, const std::optional<QDateTime> &time);

} // namespace sekisho::pki
