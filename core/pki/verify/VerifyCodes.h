// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace sekisho::pki {

/// The code of an X509_V_ERR_* number: its name without the prefix, in kebab-case
/// ("cert-has-expired"); "ok" for X509_V_OK, "openssl-N" for a number without a name here.
QString verifyCode(int openSslCode);
/// The number of such a code; -1 for one that is not OpenSSL's ("limit-exceeded").
int openSslCodeOf(const QString &code);
/// Every code that can come out of this library, OpenSSL's and our own; for tables and tests.
QStringList allVerifyCodes();

/// Codes that OpenSSL has no number for.
namespace codes {
/// More certificates, names or key sizes than are looked at.
inline constexpr QLatin1StringView kLimitExceeded("limit-exceeded");
/// Issued, but from there no accepted way leads to an anchor.
inline constexpr QLatin1StringView kNoAnchorBehind("no-anchor-behind");
/// A self-signed certificate that is not among the anchors.
inline constexpr QLatin1StringView kNotAnAnchor("not-an-anchor");
/// The object cannot be decoded.
inline constexpr QLatin1StringView kMalformed("malformed");
// Revocation state.
inline constexpr QLatin1StringView kNoRevocationData("no-revocation-data");
inline constexpr QLatin1StringView kOtherIssuer("other-issuer");
inline constexpr QLatin1StringView kOtherCertificate("other-certificate");
/// A delta CRL without the complete one that it changes.
inline constexpr QLatin1StringView kDeltaWithoutBase("delta-crl-without-base");
/// CRLs for some of the reasons only (RFC 5280 5.2.5), and none for the others.
inline constexpr QLatin1StringView kSomeReasonsOnly("crl-some-reasons-only");
inline constexpr QLatin1StringView kOcspUnsuccessful("ocsp-unsuccessful");
inline constexpr QLatin1StringView kOcspSignerNotAuthorised("ocsp-signer-not-authorised");
inline constexpr QLatin1StringView kOcspStatusUnknown("ocsp-status-unknown");
inline constexpr QLatin1StringView kOcspNotYetValid("ocsp-not-yet-valid");
inline constexpr QLatin1StringView kOcspHasExpired("ocsp-has-expired");
} // namespace codes

} // namespace sekisho::pki
