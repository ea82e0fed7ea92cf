// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/verify/CrlScope.h"
#include "core/pki/verify/Revocation.h"

// Private to core/pki/verify: what single CRLs say about a certificate.
namespace sekisho::pki {

/// Answer of one list or response: a state, or why it does not count.
struct RevocationAnswer
{
    Revocation revocation;
    QString refused;                  ///< a code; empty = it counts
    ReasonMask reasons = kAllReasons; ///< for which it would say "revoked"
    static RevocationAnswer refusal(const QString &code);
};

/// The certificate in question; extensions of both must have been decoded.
struct RevocationQuestion
{
    X509 *certificate;
    X509 *issuer;
    const QByteArray &issuerDer;
    const TrustMaterial &material;
    const std::optional<QDateTime> &time;
};

/// RFC 5280 6.3.3 for each complete CRL among the material's, with the newest delta that fits it
/// applied; and a refusal for each delta about this issuer that fits none.
QList<RevocationAnswer> askCrls(const RevocationQuestion &question);

/// Invalid where there is no time or none that can be read.
QDateTime revocationTime(const ASN1_TIME *time);

} // namespace sekisho::pki
