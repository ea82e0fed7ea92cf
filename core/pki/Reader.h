// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/pki/Certificate.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace sekisho::pki {

/// Every kind of object an input can hold. The names in itemTypeName() are the JSON contract.
enum class ItemType {
    Certificate,
    Csr,
    Crl,
    OcspResponse,
    PrivateKey,
    PublicKey,
    Pkcs7,
    Pkcs12,
    Profile, ///< configuration for clients: WLAN profile, eap-config, .mobileconfig
    Unknown
};
QString itemTypeName(ItemType type);

/// What the reader mended to read the input ("bom", "utf16", "indentation", "dashes", …).
struct Repair
{
    QString id;
    qsizetype offset = 0;
    QString entry = {}; ///< of a ZIP: which file in it
};

/// What is wrong with the input or a part of it. `code` has a text in ui/.
struct Problem
{
    QString id;           ///< stable, kebab-case: "malformed-der", "wrong-password", …
    qsizetype offset = 0; ///< byte offset in the input
    Error error;
    QString entry = {}; ///< of a ZIP: which file in it
    /// malformed-der: the broken object, for Asn1Tree to show up to where it breaks.
    QByteArray der = {};
    bool blanked = false; ///< it may hold a private key: values in `der` are zeros
};

struct CsrInfo
{
    DistinguishedName subject;
    QList<GeneralName> subjectAlternativeNames;
    KeyType keyType = KeyType::Unknown;
    int keyBits = 0;
    QString curve;
    QString signatureAlgorithm;
    bool signatureValid = false;
    QList<Extension> requestedExtensions;
};

struct CrlInfo
{
    DistinguishedName issuer;
    QDateTime thisUpdate;
    QDateTime nextUpdate; ///< invalid if absent
    QString crlNumber;
    QString signatureAlgorithm;
    qsizetype revokedCount = 0;
    QList<Extension> extensions;
};

struct KeyInfo
{
    KeyType keyType = KeyType::Unknown;
    int keyBits = 0;
    QString curve;
    QByteArray spkiSha256;  ///< of the public half; empty while encrypted
    bool encrypted = false; ///< it was (and maybe still is) encrypted in the input
    QString encryption; ///< "PBES2 aes-256-cbc, PBKDF2 600000", "DES-EDE3-CBC (traditional)", …
};

/// What a configuration profile says about 802.1X. Values as they stand there.
struct ProfileInfo
{
    QString kind; ///< "wlan-profile", "eap-config", "mobileconfig"
    QString name;
    QStringList ssids;
    QList<int> eapTypes; ///< IANA EAP method numbers, outer before inner
    QStringList serverNames;
    QList<QByteArray> trustedRoots; ///< SHA-1 thumbprints named, not contained
};

struct Pkcs12Anatomy;

/// One object found. Certificates are read to index depth; details() of the DER on demand.
struct Item
{
    ItemType type = ItemType::Unknown;
    QByteArray der;       ///< never of a private key: those stay in `key`
    qsizetype offset = 0; ///< where it starts in the input (PEM: its BEGIN line)
    QString label;        ///< PEM label or PKCS#12 friendly name
    /// What it came out of: "", "pkcs7", "pkcs12", "zip", "jks", "jceks", "jwk", "mobileconfig",
    /// "eap-config", "wlan-profile", "xml", "json".
    QString container;
    QString entry;               ///< of a ZIP: which file in it
    bool passwordBeside = false; ///< what it stood in had a password for it: a ZIP's credential.txt
    std::optional<CertificateIndex> certificate;
    std::optional<CsrInfo> csr;
    std::optional<CrlInfo> crl;
    std::optional<KeyInfo> key;
    std::optional<ProfileInfo> profile;
    std::shared_ptr<const Pkcs12Anatomy> pkcs12; ///< what shows without the password
    std::shared_ptr<const Secret> keyDer;        ///< PKCS#8 DER of a private key; memory only
    QString text;      ///< OpenSSL's text for the types without a struct of their own
    QByteArray sha256; ///< of the DER, 32 bytes
};

struct ReadOptions
{
    std::vector<const Secret *> passwords; ///< tried in turn; not owned
    qsizetype maxBytes = 100 * 1024 * 1024;
    int maxItems = 100000;
    /// In all, over every object and password tried: iterations of PBKDF2-HMAC-SHA256 (about a
    /// microsecond each) or as much of other work. Beyond: LimitExceeded instead of a hang.
    quint64 maxKdfIterations = 1'500'000;
};

struct ReadResult
{
    /// "pem", "der", "pkcs7", "pkcs12", "base64", "hex", "openssh", "spkac", "zip", "jks", "jceks",
    /// "jwk", "mobileconfig", "eap-config", "wlan-profile", "xml", "json", "unknown".
    QString format;
    QList<Repair> repairs;
    QList<Problem> problems;
    QList<Item> items;
    bool passwordNeeded = false; ///< something encrypted stayed closed
};

/// Reads whatever is in `bytes`: never gives up on the first problem, reports every repair. Pure
/// and thread-safe; no network, no files. Limits make it answer on malicious input too.
ReadResult readObjects(QByteArrayView bytes, const ReadOptions &options = {});

/// Index depth of one DER certificate (trailing bytes are an error: MalformedDer with offset).
Result<CertificateIndex> readCertificateIndex(QByteArrayView der);
/// Full depth.
Result<CertificateDetails> readCertificateDetails(QByteArrayView der);
/// The certificates in PEM text or DER, as DER, in order; for the cloud's fields.
QList<QByteArray> certificatesFromPem(QByteArrayView pem);
/// One PEM block with 64-character lines.
QByteArray certificateToPem(QByteArrayView der);

} // namespace sekisho::pki
