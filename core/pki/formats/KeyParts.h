// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"

#include <QByteArray>
#include <QString>

// Private to core/pki: keys put together from their numbers, as JWK and OpenSSH hold them. All
// numbers are big-endian magnitudes; an empty result means that they make no key.
namespace sekisho::pki::keyparts {

/// One element of DER: identifier octet, length, content.
QByteArray element(quint8 tag, QByteArrayView content);
/// An INTEGER of a magnitude.
QByteArray integer(QByteArrayView magnitude);

/// SubjectPublicKeyInfo of RFC 8017 A.1.
QByteArray rsaSpki(QByteArrayView n, QByteArrayView e);
/// RFC 5480; `curve` is OpenSSL's short name, `point` as in SEC 1 2.3.3.
QByteArray ecSpki(const QByteArray &curve, QByteArrayView point);
/// RFC 8410; `algorithm` is "ED25519", "X25519", "ED448" or "X448".
QByteArray octetSpki(const QByteArray &algorithm, QByteArrayView key);

struct RsaNumbers
{
    QByteArrayView n, e, d, p, q;
    QByteArrayView inverse; ///< of q modulo p; computed where empty
};
/// RSAPrivateKey of RFC 8017 A.1.2; the exponents are computed. Needs both primes.
Secret rsaPrivate(const RsaNumbers &numbers);
/// ECPrivateKey of RFC 5915.
Secret ecPrivate(const QByteArray &curve, QByteArrayView secret, QByteArrayView point);
/// PrivateKeyInfo of RFC 8410 7.
Secret octetPrivate(const QByteArray &algorithm, QByteArrayView secret);

/// Octets in a coordinate of the curve, 0 for one we do not know.
qsizetype coordinateSize(const QByteArray &curve);

} // namespace sekisho::pki::keyparts
