// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/CertificateBuilder.h"

#include <QList>
#include <QPair>

// What certificates are carried in, made here: the product only reads these.
namespace sekisho::test {

using NamedBytes = QPair<QByteArray, QByteArray>;

/// A ZIP; with a password all entries are encrypted the traditional way.
QByteArray makeZip(const QList<NamedBytes> &entries, const QByteArray &password = {});
/// A key store of Java: certificates by alias, then key entries (protected bytes are rubbish) with
/// their chains. The checksum at the end is none.
struct JavaKeyEntry
{
    QByteArray alias;
    QList<QByteArray> chain;
};
QByteArray makeJavaKeyStore(const QList<NamedBytes> &certificates, const QList<JavaKeyEntry> &keys,
                            bool jceks = false);
/// "-----BEGIN OPENSSH PRIVATE KEY-----" of an RSA, EC or Ed25519 key, not encrypted; or, with
/// `cipher`, with that cipher's name in it and rubbish for ciphertext.
QByteArray openSshPrivateKey(const pki::SigningKey &key, const QByteArray &cipher = {});
/// "ssh-… AAAA… comment".
QByteArray openSshPublicLine(const pki::SigningKey &key, const QByteArray &comment);
/// The binary form of the public key.
QByteArray openSshPublicBlob(const pki::SigningKey &key);
/// A JWK object with `members` before its end (", \"kid\": …").
QByteArray jsonWebKey(const pki::SigningKey &key, bool secret, const QByteArray &members = {});
/// SignedPublicKeyAndChallenge, DER.
QByteArray makeSpkac(const pki::SigningKey &key);
/// PKCS#7 SignedData around `content`, as configuration profiles are signed.
QByteArray signedContent(const QByteArray &content, const QByteArray &certificate,
                         const pki::SigningKey &key);
/// A .mobileconfig with one payload a pair: file name and content; `password` for .p12 names.
QByteArray makeMobileconfig(const QList<NamedBytes> &payloads, const QByteArray &password = {});
QByteArray makeEapConfig(const QByteArray &ca, const QByteArray &pkcs12,
                         const QByteArray &passphrase);
QByteArray makeWlanProfile(const QByteArray &thumbprint);

} // namespace sekisho::test
