// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/pki/Certificate.h"

#include <QDateTime>

namespace sekisho::pki {

/// A private key in memory, for DemoCloud, tests and convert/KeyMaker.
class SigningKey
{
public:
    enum class Kind { Ec256, Ec384, Rsa2048, Rsa3072, Rsa4096, Ed25519, Ec521 };

    /// RSA takes its time (a second and more): cancelled, it gives Cancelled soon.
    static Result<SigningKey> generate(Kind kind, const CancelToken &cancel = {});
    static Result<SigningKey> fromPem(const Secret &pem, const Secret &password = {});
    /// PKCS#8 in clear, as Item::keyDer holds it.
    static Result<SigningKey> fromPkcs8(const Secret &der);
    SigningKey(SigningKey &&) noexcept;
    SigningKey &operator=(SigningKey &&) noexcept;
    ~SigningKey();

    /// PKCS#8 PEM; with a password, PBES2 AES-256.
    Secret toPem(const Secret &password = {}) const;
    Secret toPkcs8() const;           ///< DER in clear
    QByteArray publicKeySpki() const; ///< DER
    struct Impl;
    const Impl &impl() const { return *m_impl; }

private:
    SigningKey();
    std::unique_ptr<Impl> m_impl;
};

/// What to put into a certificate. Field by field, so that tests can make good ones and broken
/// ones.
struct CertificateTemplate
{
    /// In order of encoding: {"C","JP"}, {"O","Kakuu Seiki K.K."}, {"CN","…"}. Values UTF-8.
    QList<QPair<QString, QString>> subject;
    QDateTime notBefore;
    QDateTime notAfter;
    QByteArray serial; ///< big-endian; random 16 bytes if empty
    bool ca = false;
    bool basicConstraints = true; ///< false leaves the extension out
    int pathLength = -1;
    QStringList keyUsage;         ///< OpenSSL short names: "keyCertSign", "cRLSign", …
    QStringList extendedKeyUsage; ///< dotted OIDs or OpenSSL names ("serverAuth")
    QStringList
            subjectAlternativeNames; ///< OpenSSL conf form: "DNS:radius.example.jp", "email:a@b"
    QStringList crlDistributionPoints;
    QStringList ocspUrls;
    QStringList caIssuersUrls;
    /// Any other extension, OpenSSL conf syntax: {"certificatePolicies","1.2.3"},
    /// {"1.2.3.4","DER:0500"}.
    QList<QPair<QString, QString>> otherExtensions;
    bool subjectKeyId = true;
    bool authorityKeyId = true;
    int version = 3;
    QString digest = QStringLiteral("SHA256");
};

/// A certificate signed by `issuerKey` under the name of `issuerDer` (empty = self-signed). DER.
Result<QByteArray> buildCertificate(const CertificateTemplate &description,
                                    const SigningKey &subjectKey, QByteArrayView issuerDer,
                                    const SigningKey &issuerKey);

/// The same with a subject's public key only (SubjectPublicKeyInfo DER): cross-signing.
Result<QByteArray> buildCertificateForSpki(const CertificateTemplate &description,
                                           QByteArrayView subjectSpki, QByteArrayView issuerDer,
                                           const SigningKey &issuerKey);

struct RevokedEntry
{
    QByteArray serial;
    QDateTime when;
    int reason = -1; ///< RFC 5280 5.3.1; -1 = none
};
/// A CRL in DER.
Result<QByteArray> buildCrl(QByteArrayView issuerDer, const SigningKey &issuerKey,
                            const QDateTime &thisUpdate, const QDateTime &nextUpdate, int number,
                            const QList<RevokedEntry> &revoked);
/// PKCS#10 in DER.
Result<QByteArray> buildCsr(const CertificateTemplate &description, const SigningKey &key);
/// PKCS#7 certs-only in DER.
Result<QByteArray> buildPkcs7(const QList<QByteArray> &certificates);
/// What goes into a PKCS#12 file; certificates as DER.
struct Pkcs12Contents
{
    QByteArray leaf;                 ///< the key's own; empty without a key
    const SigningKey *key = nullptr; ///< null = certificates only
    QList<QByteArray> chain;
    QString friendlyName;
    bool legacy = false;
    int iterations = 2048; ///< of each key derivation; PKCS12_DEFAULT_ITER
};
/// PKCS#12 (PBES2, AES-256, SHA-256 MAC). `legacy` = RC2/3DES with a SHA-1 MAC as old devices need
/// it: UnsupportedCipher where OpenSSL came without its legacy provider.
Result<QByteArray> buildPkcs12(const Pkcs12Contents &contents, const Secret &password);
Result<QByteArray> buildPkcs12(const QByteArray &leafDer, const SigningKey &key,
                               const QList<QByteArray> &chain, const Secret &password,
                               const QString &friendlyName, bool legacy = false);

} // namespace sekisho::pki
