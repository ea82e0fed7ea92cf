// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sekisho::pki {

/// A bag of a PKCS#12 file as far as it shows without the password (RFC 7292 4.2).
struct Pkcs12Bag
{
    QString type; ///< "key", "shrouded-key", "certificate", "crl", "secret", "nested", "unknown"
    QString encryption;     ///< of shrouded keys: "PBES2 aes-256-cbc, PBKDF2 2048"
    quint64 iterations = 0; ///< of shrouded keys
    QString friendlyName;
    QByteArray localKeyId;
};

/// One ContentInfo of the AuthenticatedSafe: in the open with its bags, or encrypted as a whole.
struct Pkcs12Safe
{
    bool encrypted = false;
    QString encryption;     ///< "pbeWithSHA1And40BitRC2-CBC, 2048"
    quint64 iterations = 0; ///< of the key derivation
    qsizetype size = 0;     ///< bytes of ciphertext or of bags
    QList<Pkcs12Bag> bags;  ///< empty while encrypted
};

/// How a PKCS#12 file is made, read without any password and without deriving a key.
struct Pkcs12Anatomy
{
    bool hasMac = false;
    QString macDigest; ///< OpenSSL's short name, e.g. "SHA256"; "PBMAC1" for RFC 9579
    quint64 macIterations = 0;
    qsizetype macSaltBytes = 0;
    QList<Pkcs12Safe> safes;

    /// What decides who can open it.
    bool usesPbes2 = false;
    bool usesRc2 = false;
    bool uses3Des = false;
    bool usesOther = false; ///< single DES, RC4 and what nobody knows
};

/// Who can import such a file, and why not. Codes; ui/ has the words.
struct Pkcs12Importer
{
    enum class Answer { Yes, Depends, No };
    QString id; ///< "windows10", "windows-2016", "apple", "android", "java", "openssl3",
                ///< "openssl1", "nss"
    Answer answer = Answer::Yes;
    /// "": nothing to say; "pbes2": needs support for AES; "sha2-mac": needs support for a MAC with
    /// SHA-2; "legacy": needs the legacy provider or a policy that allows RC2 or 3DES; "no-mac";
    /// "pbmac1"; "unknown-cipher".
    QString reason;
};

/// Takes the DER (or BER) of a PKCS#12 file. MalformedDer, LimitExceeded.
Result<Pkcs12Anatomy> readPkcs12Anatomy(QByteArrayView der);
/// By what is known of each importer; in a fixed order.
QList<Pkcs12Importer> pkcs12Importers(const Pkcs12Anatomy &anatomy);

} // namespace sekisho::pki
