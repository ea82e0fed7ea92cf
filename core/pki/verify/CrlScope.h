// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/OpenSslHandles.h"

#include <QtGlobal>

// Private to core/pki/verify: what a CRL speaks about.
namespace sekisho::pki {

/// Reasons for which a CRL lists certificates: bit n of RFC 5280's ReasonFlags is 1 << n.
using ReasonMask = quint16;
/// keyCompromise (1) to aACompromise (8); bit 0 is not used (RFC 5280 4.2.1.13).
inline constexpr ReasonMask kAllReasons = 0x1fe;

/// RFC 5280 6.3.3 (b): whether a CRL is one to look a certificate up in.
struct CrlScope
{
    bool covers = false;
    /// Indirect: signed by somebody else than the certificate's issuer, whom the certificate's
    /// distribution point names.
    bool foreign = false;
    ReasonMask reasons = kAllReasons; ///< for which it would list the certificate
};
CrlScope crlScope(X509_CRL *crl, X509 *certificate);

/// It has the delta CRL indicator: says only what has changed since a complete one.
bool isDeltaCrl(const X509_CRL *crl);
/// Its issuing distribution point says indirectCRL.
bool isIndirectCrl(const X509_CRL *crl);
/// A critical extension, of the list or of an entry, that is not understood here.
bool hasUnknownCriticalExtension(X509_CRL *crl);
/// RFC 5280 5.2.4: whether `delta` may be applied to `complete`: of the same issuer, key and scope,
/// newer, and begun no later than at it.
bool isDeltaFor(const X509_CRL *delta, const X509_CRL *complete);

} // namespace sekisho::pki
