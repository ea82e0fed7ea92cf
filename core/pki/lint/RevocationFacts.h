// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Index.h"
#include "core/pki/Reader.h"

#include <QSet>

// Private to core/pki/lint: revocation lists and OCSP responses as they stand in their DER.
namespace sekisho::lint {

/// CertificateList of RFC 5280 5.1. Views into the item's bytes.
class CrlFacts
{
public:
    explicit CrlFacts(const pki::Item &item);

    bool isWhole() const { return m_whole; }
    pki::DerElement tbs, algorithm, signature;
    pki::DerElement version; ///< empty in v1
    pki::DerElement issuer, thisUpdate, nextUpdate;
    QByteArrayView entries; ///< content of revokedCertificates
    QList<pki::RawExtension> extensions;

    /// The first extension with this OID's content octets, or nullptr.
    const pki::RawExtension *extension(QByteArrayView oid) const;
    pki::ByteRange range(QByteArrayView part) const;

private:
    QByteArrayView m_der;
    bool m_whole = false;
};

/// One of revokedCertificates.
struct RevokedEntry
{
    pki::DerElement serial, date;
    QByteArrayView extensions; ///< content of the SEQUENCE OF Extension
    QByteArrayView whole;
};
bool readRevokedEntry(pki::DerCursor &entries, RevokedEntry &entry);

/// Adds the content octets of every serial number that the CRL or OCSP response calls revoked,
/// whoever signed it: those worth asking about.
void collectRevokedSerials(const pki::Item &item, QSet<QByteArray> &serials);

/// SingleResponse of RFC 6960 4.2.1.
struct OcspAnswer
{
    QByteArrayView hashAlgorithm; ///< content octets of its OID
    QByteArrayView nameHash, keyHash, serial;
    quint8 status = 0; ///< the context tag: good, revoked, unknown
    pki::DerElement thisUpdate, nextUpdate;
    QByteArrayView whole;
};

/// OCSPResponse of RFC 6960 4.2.1 with a BasicOCSPResponse.
class OcspFacts
{
public:
    explicit OcspFacts(const pki::Item &item);

    int status = -1; ///< OCSPResponseStatus, -1 if malformed
    /// There is a BasicOCSPResponse and it could be taken apart; all below is empty otherwise.
    bool isWhole() const { return m_whole; }
    pki::DerElement tbs, algorithm, signature;
    QByteArrayView responderName; ///< the whole Name; empty if named by key
    QByteArrayView responderKeyHash;
    pki::DerElement producedAt;
    QList<OcspAnswer> answers;      ///< at most some hundred
    QByteArrayView nonce;           ///< extension value
    QList<QByteArray> certificates; ///< DER
    pki::ByteRange range(QByteArrayView part) const;

private:
    QByteArrayView m_der;
    bool m_whole = false;
};

} // namespace sekisho::lint
