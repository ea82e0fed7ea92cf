// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace sekisho::pki {

enum class KeyType { Unknown, Rsa, RsaPss, Dsa, Ec, Ed25519, Ed448, X25519, X448 };

struct AttributeTypeAndValue
{
    QString oid;        ///< dotted
    QString name;       ///< short name as OpenSSL prints it ("CN", "emailAddress"), or the OID
    QString value;      ///< decoded to Unicode; undecodable bytes as \xNN
    QString stringType; ///< "UTF8String", "PrintableString", "BMPString", …
};

/// A distinguished name, RDN by RDN in encoding order (RFC 5280 4.1.2.4).
struct DistinguishedName
{
    QList<QList<AttributeTypeAndValue>> rdns;

    bool isEmpty() const { return rdns.isEmpty(); }
    /// "C=US, O=mist, CN=lab-ca@test.net": order of encoding, the portal's Properties form.
    QString oneLine() const;
    /// "/C=US/O=mist/CN=…": the form of Mist's cert_issuer and cert_sub labels (X509_NAME_oneline).
    QString slashForm() const;
    /// RFC 4514: reversed, escaped.
    QString rfc4514() const;
    /// The last commonName, or empty.
    QString commonName() const;
    /// commonName, else organizationalUnit, organization, else oneLine(): what a list shows.
    QString displayName() const;
};

struct GeneralName
{
    QString type;  ///< "dns", "email", "uri", "ip", "dirname", "othername", "rid", "x400",
                   ///< "ediparty"
    QString value; ///< dirname in RFC 4514 form; othername "OID;decoded or hex"
};

/// Index depth: what lists, filters and expiry need, read without decoding the public key.
struct CertificateIndex
{
    DistinguishedName subject;
    DistinguishedName issuer;
    QByteArray serial; ///< big-endian magnitude; see serialHex()
    bool serialNegative = false;
    QDateTime notBefore; ///< UTC
    QDateTime notAfter;  ///< UTC
    QList<GeneralName> subjectAlternativeNames;
    QStringList extendedKeyUsage; ///< dotted OIDs
    quint16 keyUsage = 0;         ///< bit n = bit n of RFC 5280 4.2.1.3; valid if hasKeyUsage
    bool hasKeyUsage = false;
    bool isCa = false;
    int pathLength = -1; ///< -1 = none given
    KeyType keyType = KeyType::Unknown;
    int keyBits = 0;            ///< 0 = not known without decoding
    QString curve;              ///< EC: OpenSSL short name
    QString signatureAlgorithm; ///< OpenSSL long name, e.g. "sha256WithRSAEncryption"
    bool selfIssued = false;    ///< subject = issuer (DER equality)
    QByteArray sha1;            ///< 20 bytes, of the DER
    QByteArray sha256;          ///< 32 bytes, of the DER
    int version = 0;            ///< 1, 2 or 3; what cannot be is 0 or as it stands

    QString serialHex() const; ///< lower case, no separators, "-" in front if negative
};

struct ByteRange
{
    qsizetype offset = -1;
    qsizetype length = 0;
    bool isValid() const { return offset >= 0; }
};

/// One extension, decoded to fields a person can read. Labels are standard terms, not translated.
struct Extension
{
    QString oid;
    QString name; ///< OpenSSL long name ("X509v3 Key Usage"), or the OID
    bool critical = false;
    QByteArray value; ///< DER inside the OCTET STRING
    QString decoded;  ///< OpenSSL's text of it, or a hex dump for unknown ones
    ByteRange range;  ///< within the certificate's DER
};

/// Full depth: the index and everything else in one certificate.
struct CertificateDetails
{
    CertificateIndex index;
    QByteArray der;
    QByteArray spkiSha256;      ///< 32 bytes
    QString publicKeyAlgorithm; ///< "rsaEncryption", "id-ecPublicKey", …
    QString publicKeyText;      ///< modulus/point, as OpenSSL prints it
    QStringList crlDistributionPoints;
    QStringList ocspUrls;
    QStringList caIssuersUrls;
    QList<Extension> extensions;
    bool selfSigned = false;     ///< self-issued and the signature verifies with its own key
    bool selfSignedKnown = true; ///< false: that would have taken too long to find out
    QStringList roles; ///< "root-ca", "intermediate-ca", "radius-server", "client", "leaf"
    QString text;      ///< like `openssl x509 -text`
};

/// The friendly name of an extended key usage as the portal prints it ("TLS Web server
/// authentication"), or the OID.
QString extendedKeyUsageName(const QString &oid);
/// Names of the set bits, RFC 5280 spelling ("digitalSignature", …).
QStringList keyUsageNames(quint16 bits);

} // namespace sekisho::pki
