// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/CertificateBuilder.h"

// Material the product itself has no use for making.
namespace sekisho::test {

/// PEM with 64-character lines.
QByteArray pemBlock(const QByteArray &label, const QByteArray &der);
/// A BasicOCSPResponse "good" or "revoked" for `certificate`, of that time or of now.
QByteArray makeOcspResponse(const QByteArray &issuer, const QByteArray &certificate,
                            const pki::SigningKey &key, const QDateTime &at = {},
                            bool revoked = false);
/// The same SEQUENCE with indefinite length (BER), outermost level only.
QByteArray withIndefiniteLength(const QByteArray &der);
/// One element: tag, shortest length, content.
QByteArray tlv(char tag, const QByteArray &content);

/// PKCS#8 encrypted: `scheme` is "pbes2" (AES-256-CBC), "scrypt", "3des" or "rc2" (both PKCS#12
/// schemes), or "des-md5".
QByteArray encryptedKey(const pki::SigningKey &key, const QByteArray &password,
                        const QByteArray &scheme, int iterations = 2048);
/// "-----BEGIN RSA PRIVATE KEY-----", in clear or with Proc-Type and DEK-Info.
QByteArray traditionalKey(const pki::SigningKey &key, const QByteArray &cipher = {},
                          const QByteArray &password = {});
/// PKCS#12 with everything open to choice. Empty `password` is the empty one; null is none at all.
struct Pkcs12Options
{
    QByteArray password = "secret";
    bool mac = true;
    int macIterations = 2048;
    bool encryptCertificates = true;
};
QByteArray makePkcs12(const QByteArray &leaf, const pki::SigningKey &key,
                      const Pkcs12Options &options);

} // namespace sekisho::test
