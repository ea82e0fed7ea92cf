// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/pki/Material.h"
#include "tests/core/pki/lint/LintBench.h"

// Objects put together part by part: what no builder would make. Signatures are real only where a
// key is given.
namespace sekisho::test {

QByteArray derSequence(const QList<QByteArray> &parts);
/// An OBJECT IDENTIFIER out of its dotted form.
QByteArray derOid(const char *dotted);
QByteArray derInteger(const QByteArray &content);
/// AlgorithmIdentifier; `parameters` whole, or none.
QByteArray derAlgorithm(const char *oid, const QByteArray &parameters = {});
/// "261121000000Z" as UTCTime, with four digits for the year as GeneralizedTime.
QByteArray derTime(const QByteArray &text);
/// One Extension.
QByteArray derExtension(const char *oid, const QByteArray &value, bool critical = false);
/// A Name of one attribute each.
struct NamePart
{
    const char *oid;
    char tag;
    QByteArray text;
};
QByteArray derName(const QList<NamePart> &parts);
/// BIT STRING without unused bits.
QByteArray derBits(const QByteArray &octets);
/// SubjectPublicKeyInfo of an RSA key.
QByteArray rsaSpki(const QByteArray &modulus,
                   const QByteArray &exponent = QByteArray("\x01\x00\x01", 3));
/// ECDSA with SHA-256 over `tbs`, as a BIT STRING.
QByteArray signedBits(const QByteArray &tbs, const pki::SigningKey &key);

/// A good RADIUS server certificate of 2026; every part may be replaced. The signature is none.
struct RawCertificate
{
    QByteArray version = "\xa0\x03\x02\x01\x02";
    QByteArray serial; ///< content octets
    QByteArray algorithm, outerAlgorithm;
    QByteArray issuer, subject;
    QByteArray notBefore, notAfter;
    QByteArray spki;
    QByteArray uniqueIds;
    QList<QByteArray> extensions;

    RawCertificate();
    /// Replaces the extension of this OID, or adds it; without a value it is left out.
    RawCertificate &set(const char *oid, const QByteArray &value, bool critical = false);
    RawCertificate &without(const char *oid);
    QByteArray der() const;
    QByteArray derSignedBy(const pki::SigningKey &key) const;

private:
    QByteArray tbs() const;
};
/// A good CA certificate, for spoiling.
RawCertificate rawAuthority();

/// A good complete CRL; every part may be replaced.
struct RawCrl
{
    QByteArray version = "\x02\x01\x01";
    QByteArray issuer;
    QByteArray thisUpdate, nextUpdate;
    QList<QByteArray> entries;
    QList<QByteArray> extensions;

    explicit RawCrl(const QByteArray &issuerCertificate);
    QByteArray derSignedBy(const pki::SigningKey &key) const;
};
QByteArray derRevoked(const QByteArray &serial, const QList<QByteArray> &extensions = {});

/// A good OCSP response.
struct RawOcsp
{
    char status = 0;
    QByteArray responderName; ///< whole
    QByteArray producedAt = "20261120000000Z", thisUpdate = "20261120000000Z",
               nextUpdate = "20261130000000Z";
    QByteArray nameHash, keyHash, serial;
    QByteArray nonce;
    QList<QByteArray> certificates;

    RawOcsp(const QByteArray &issuerCertificate, const QByteArray &certificate);
    QByteArray derSignedBy(const pki::SigningKey &key) const;
};

/// Whole parts of a certificate's DER.
QByteArray subjectOf(const QByteArray &certificate);
QByteArray keyIdOf(const QByteArray &certificate);

} // namespace sekisho::test
