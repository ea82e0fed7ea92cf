// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

// Private to core/pki/lint: RSA moduli that can be factored, and keys that are no secret. Moduli
// are big-endian magnitudes; beyond 16,384 bits nothing is looked for.
namespace sekisho::lint {

/// The modulus bears the mark of Infineon's RSALib (CVE-2017-15361, "ROCA"): for every small prime
/// its residue is a power of 65537.
bool hasRocaFingerprint(QByteArrayView modulus);
/// The smallest prime up to 751 that divides it (CA/Browser Forum BR 6.1.6), 0 if none does.
int smallFactor(QByteArrayView modulus);
/// Fermat's method finds its factors within `rounds` rounds: the primes are too close.
bool hasCloseFactors(QByteArrayView modulus, int rounds = 100);

/// Keys that OpenSSL of Debian 4 made between 2006 and 2008 (CVE-2008-0166), from the files of the
/// package openssl-blacklist: lines with the last 20 hexadecimal digits of SHA-1("Modulus=…\n").
class DebianWeakKeys
{
public:
    /// Files "blacklist.RSA-2048" in `folder`; read when first asked for their size.
    explicit DebianWeakKeys(QString folder)
        : m_folder(std::move(folder))
    {
    }
    bool contains(QByteArrayView modulus, int bits) const;

private:
    QByteArray load(int bits) const;
    QString m_folder;
};

/// Whose test or demo key this is ("OpenSSL, test/certs/…"), nullptr if none that is known here.
const char *knownPublicKey(QByteArrayView spki);
/// The same by the SHA-256 of the SubjectPublicKeyInfo.
const char *knownPublicKeyByDigest(const QByteArray &digest);

} // namespace sekisho::lint
