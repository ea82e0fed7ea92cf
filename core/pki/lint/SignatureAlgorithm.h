// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Certificate.h"
#include "core/pki/Der.h"

// Private to core/pki/lint: AlgorithmIdentifiers by kind.
namespace sekisho::lint {

enum class Scheme { Unknown, RsaPkcs1, RsaPss, Ecdsa, Dsa, EdDsa, MlDsa, SlhDsa, Composite };
enum class Hash { Unknown, Md2, Md4, Md5, Sha1, Sha224, Sha256, Sha384, Sha512, Sha3 };

/// A signature algorithm, or a public key's: Scheme and what the parameters are.
struct Algorithm
{
    Scheme scheme = Scheme::Unknown;
    Hash hash = Hash::Unknown; ///< Unknown too where the scheme has its own
    bool hasParameters = false;
    bool hasNull = false;  ///< the parameters are NULL
    bool isKeyOid = false; ///< rsaEncryption, id-ecPublicKey: of a key, not of a signature
};
/// Reads an AlgorithmIdentifier.
Algorithm readAlgorithm(const pki::DerElement &identifier);
/// The algorithm of a SubjectPublicKeyInfo.
Algorithm readKeyAlgorithm(QByteArrayView spki);
/// ML-DSA, SLH-DSA and composites with them.
bool isPostQuantum(Scheme scheme);
/// "SHA-1", …; empty if unknown.
QString hashName(Hash hash);

/// OpenSSL's security level (SSL_CTX_set_security_level(3)) of a signature made with `algorithm`;
/// 5 where the digest sets no limit.
int securityLevel(const Algorithm &algorithm);
/// The same of a key; 0 for keys nobody should use, 5 for what is not known.
int securityLevel(pki::KeyType type, int bits, const Algorithm &algorithm);

} // namespace sekisho::lint
