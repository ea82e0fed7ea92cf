// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/SignatureWork.h"

#include "core/pki/Der.h"
#include "core/pki/Limits.h"
#include "core/pki/Objects.h"

#include <openssl/rsa.h>

namespace sekisho::pki {

namespace {

constexpr quint64 kLeast = 25; ///< hashing and decoding, RSA-2048 with the usual exponent

/// RSAPublicKey in the bits of a SubjectPublicKeyInfo: how long its exponent is.
int exponentBits(QByteArrayView spki)
{
    DerElement whole, bits, key, exponent;
    if (!DerCursor(spki).read(der::kSequence, whole))
        return 0;
    DerCursor parts(whole.content);
    if (!parts.skip(der::kSequence) || !parts.read(der::kBitString, bits) ||
        bits.content.isEmpty() || !DerCursor(bits.content.sliced(1)).read(der::kSequence, key)) {
        return 0;
    }
    DerCursor numbers(key.content);
    if (!numbers.skip(der::kInteger) || !numbers.read(der::kInteger, exponent))
        return 0;
    return bitLength(exponent.content);
}

quint64 rsaWork(quint64 bits, int exponent)
{
    // As RSA_public_decrypt(3) refuses.
    if (bits > limits::kKeyBits ||
        (bits > OPENSSL_RSA_SMALL_MODULUS_BITS && exponent > OPENSSL_RSA_MAX_PUBEXP_BITS)) {
        return kLeast;
    }
    // Multiplications of numbers that long, one or two for each bit of the exponent.
    return kLeast + kLeast * bits * bits / (2048 * 2048) * static_cast<quint64>(exponent) / 12;
}

} // namespace

quint64 signatureWork(QByteArrayView spki)
{
    PublicKeyFacts facts;
    if (!readPublicKeyFacts(spki, facts))
        return kLeast;
    const auto bits = static_cast<quint64>(std::max(facts.bits, 0));
    switch (facts.type) {
    case KeyType::Rsa:
    case KeyType::RsaPss:
        return rsaWork(bits, exponentBits(spki));
    case KeyType::Dsa:
        return 16 * kLeast * (1 + bits * bits / (2048 * 2048));
    default:
        break;
    }
    // P-256 and 25519 have code of their own in OpenSSL; curves given by their parameters and
    // binary ones of 571 bits are slowest.
    if (facts.type == KeyType::Ed25519 || facts.curve == QLatin1StringView("prime256v1"))
        return 4 * kLeast;
    return bits > 0 && bits <= 456 ? 40 * kLeast : 120 * kLeast;
}

} // namespace sekisho::pki
