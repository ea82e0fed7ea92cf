// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Der.h"
#include "core/pki/Reader.h"

// Private to core/pki: one call of readObjects() and its parts (ReadObjects.cpp, ReadKeys.cpp,
// ReadContainers.cpp).
class QJsonObject;
class QJsonValue;

namespace sekisho::pki {

struct Pbe;

/// What a nested reading has used of its caller's budget.
struct Spent
{
    quint64 work = 0;
    qsizetype unpacked = 0;
};

/// What is being read: where it stands in the input and what surrounds it.
struct Source
{
    qsizetype itemOffset = 0; ///< in the input
    QString label;            ///< PEM label or friendly name
    QString container;
    QString entry;
    /// From an offset in the DER to one in the input.
    std::function<qsizetype(qsizetype)> inputOffset;
    QByteArray procType; ///< RFC 1421 headers of traditional keys
    QByteArray dekInfo;
    /// Tried before those of the person: a profile or a ZIP holds it beside the file.
    std::vector<const Secret *> passwords = {};

    qsizetype at(qsizetype derOffset) const
    {
        return inputOffset ? inputOffset(derOffset) : itemOffset;
    }
};

class ReadSession
{
public:
    ReadSession(const ReadOptions &options, ReadResult &result, int depth)
        : m_options(options)
        , m_result(result)
        , m_depth(depth)
    {
    }
    Q_DISABLE_COPY_MOVE(ReadSession)

    /// Reads the object at the start of `der`; returns how many bytes it was, 0 if that cannot be
    /// told.
    qsizetype readDer(QByteArrayView der, const Source &source);
    /// A traditional PEM key with DEK-Info: `body` is ciphertext.
    void readTraditionalKey(QByteArrayView body, const Source &source);

    /// A whole input inside of this one: a ZIP's entry, an element of a profile, what was signed.
    /// Everything found in it gets the container, entry and offset of `source`. True if something
    /// was. What is nothing known is passed over unless `mustKnow`.
    bool readNested(QByteArrayView bytes, const Source &source, bool mustKnow);
    // formats/: false if the input is not of that kind, and nothing has been reported then.
    bool readArchive(QByteArrayView bytes, const Source &source);
    bool readJavaKeyStore(QByteArrayView bytes, const Source &source);
    /// `inputOffsets`: where in the input what stands at an offset of `bytes` came from; none =
    /// there.
    bool readXml(QByteArrayView bytes, const Source &source,
                 const std::function<qsizetype(qsizetype)> &inputOffsets = {});
    bool readBinaryPlist(QByteArrayView bytes, const Source &source);
    bool readJson(QByteArrayView bytes, const Source &source);
    /// The binary blob of "ssh-rsa AAAA…"; `type` is what stands before it.
    bool readOpenSshPublic(QByteArrayView blob, const Source &source);
    void readOpenSshPrivate(QByteArrayView blob, const Source &source);
    bool readSpkac(QByteArrayView der, const Source &source);

    bool full() const { return m_full; }
    int depth() const { return m_depth; }
    Spent spent() const { return {m_spent, m_unpacked}; }
    void startFrom(const Spent &spent);
    /// Counts what was unpacked; false, and a problem, beyond the limit.
    bool unpack(qsizetype bytes, qsizetype offset);
    void addProblem(const QString &id, qsizetype offset, Error error);
    void addRepair(const QString &id, qsizetype offset);
    void addLimit(const QString &which, qsizetype offset)
    {
        addProblem(QStringLiteral("limit-exceeded"), offset,
                   Error(ErrorCode::LimitExceeded, {which}));
    }
    /// `object`: the bytes that are broken, kept for showing; what may be a private key, blanked.
    void addMalformed(qsizetype offset, const QString &detail, QByteArrayView object = {});

private:
    /// A private key of a Java key store; `store` names its kind.
    void readJavaKey(QByteArrayView der, const Source &source, const QString &store);
    bool readJsonKey(const QJsonObject &object, const Source &source);
    void readJsonStrings(const QJsonValue &value, const Source &source, int depth);
    // ReadObjects.cpp
    void readCertificate(QByteArrayView der, const Source &source);
    void readRequest(QByteArrayView der, const Source &source);
    void readRevocationList(QByteArrayView der, const Source &source);
    void readOcspResponse(QByteArrayView der, const Source &source);
    void readUnknown(QByteArrayView der, const Source &source);
    // ReadKeys.cpp
    void readPublicKey(QByteArrayView spki, const Source &source);
    void readRsaPublicKey(QByteArrayView der, const Source &source);
    /// PKCS#8 or traditional, in clear; `encryption` = how it was found, empty if in clear.
    void readPrivateKey(QByteArrayView der, const Source &source, const QString &encryption);
    void readEncryptedKey(QByteArrayView der, const Source &source);
    void addClosedKey(QByteArrayView der, const Source &source, const QString &encryption);
    // ReadContainers.cpp
    void readPkcs7(QByteArrayView der, const Source &source, bool indefinite);
    void readSignedContent(QByteArrayView content, const Source &source);
    void readPkcs12(QByteArrayView der, const Source &source);
    struct Pkcs12Reading;
    friend struct Pkcs12Reading;

    Item newItem(ItemType type, QByteArrayView der, const Source &source) const;
    void addItem(Item item);
    /// Takes `work` (in iterations of PBKDF2, about a microsecond each) from what this call may
    /// spend. False, and a problem, if it is used up.
    bool spend(quint64 work, qsizetype offset);
    /// False, and a problem, if the scheme is malformed, unknown or too expensive.
    bool acceptPbe(const Pbe &pbe, qsizetype offset);
    /// WrongPassword or PasswordRequired, as the case may be.
    void addLocked(qsizetype offset, bool passwordTried);

    const ReadOptions &m_options;
    ReadResult &m_result;
    int m_depth;
    quint64 m_spent = 0;
    qsizetype m_unpacked = 0;
    qsizetype m_nameParts = 0;
    qsizetype m_brokenBytes = 0; ///< kept in problems
    bool m_full = false;
};

/// A password-based encryption scheme, looked at before anything is derived.
struct Pbe
{
    bool malformed = false;
    QString unsupported; ///< name or OID of what is not available
    quint64 work = 0;    ///< one derivation, in iterations of PBKDF2
    quint64 iterations = 0;
    bool hopeless = false; ///< parameters beyond any sense (scrypt memory, salt)
    QString description;
};
/// From an AlgorithmIdentifier, whole.
Pbe inspectPbe(QByteArrayView algorithm);

/// readObjects() at a depth of inputs in inputs; `spent` goes on counting.
void readInput(QByteArrayView bytes, const ReadOptions &options, ReadResult &result, int depth,
               Spent &spent);

/// A number of any length, saturating.
quint64 saturatedInteger(QByteArrayView content);

} // namespace sekisho::pki
