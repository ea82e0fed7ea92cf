// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Der.h"
#include "core/pki/lint/Rule.h"
#include "core/pki/lint/Surroundings.h"

#include <QDateTime>

// Private to core/pki/lint: walks over the parts of certificates that several rules look at.
namespace sekisho::lint {

/// Of one rule on one object: a certificate with 100,000 bad names is one problem, not as many.
inline constexpr int kMostFindings = 8;

/// AttributeTypeAndValue as it stands in the DER.
struct RawAttribute
{
    QByteArrayView oid; ///< content octets
    pki::DerElement value;
    int rdn = 0;        ///< number of its RelativeDistinguishedName
    int sizeOfRdn = 0;  ///< how many the RelativeDistinguishedName holds
    bool first = false; ///< of its RelativeDistinguishedName
};
/// The attributes of a Name in order of encoding; ends where it is malformed.
QList<RawAttribute> attributesOf(const pki::DerElement &name);
/// The last arc of 2.5.4.n, -1 for any other identifier.
int x520Arc(QByteArrayView oid);
bool isEmailAddress(QByteArrayView oid);    ///< PKCS#9, 1.2.840.113549.1.9.1
bool isDomainComponent(QByteArrayView oid); ///< RFC 4519, 0.9.2342.19200300.100.1.25
/// "CN", "emailAddress", or the dotted form.
QString attributeName(QByteArrayView oid);
/// Both names say the same once folded (RFC 5280 7.1): case, inner and outer white space and string
/// type aside.
bool sameNameFolded(const pki::DistinguishedName &a, const pki::DistinguishedName &b);

/// The elements of a SEQUENCE that is the whole of `value`; empty if it is none.
QList<pki::DerElement> elementsOf(QByteArrayView value);
/// The elements of a SEQUENCE's or SET's content; ends where it is malformed.
QList<pki::DerElement> elementsIn(QByteArrayView content);

/// "2026-11-21T03:04:05Z".
QString timeArgument(const QDateTime &time);
/// Why a Time is not as RFC 5280 4.1.2.5 has it; nullptr if it is. A variant for sentences.
const char *timeProblem(const pki::DerElement &time);
/// Whole days from one time to another, rounded down.
qint64 daysBetween(const QDateTime &from, const QDateTime &to);

/// The public key of a certificate, a request or a private key.
struct PublicKey
{
    pki::KeyType type = pki::KeyType::Unknown;
    int bits = 0;
    QString curve;
    QByteArrayView spki; ///< whole; empty for a private key
    pki::ByteRange range;
    QByteArrayView modulus; ///< RSA: big-endian magnitudes
    QByteArrayView exponent;
};
/// Its type is Unknown and its views empty where there is none.
PublicKey publicKeyOf(const Judged &judged);

/// Whether `signature` (a BIT STRING) over `tbs` (whole) verifies under the key of `signer`. For
/// what is no certificate; those are asked of Surroundings.
bool isSignedBy(const pki::DerElement &tbs, const pki::DerElement &algorithm,
                const pki::DerElement &signature, const Facts &signer);

} // namespace sekisho::lint
