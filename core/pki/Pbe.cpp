// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Limits.h"
#include "core/pki/Objects.h"
#include "core/pki/OpenSslHandles.h"
#include "core/pki/ReadSession.h"

#include <limits>

namespace sekisho::pki {

namespace {

using CipherPtr = std::unique_ptr<EVP_CIPHER, Deleter<EVP_CIPHER_free>>;
using DigestPtr = std::unique_ptr<EVP_MD, Deleter<EVP_MD_free>>;

constexpr quint64 kMost = std::numeric_limits<quint64>::max();

quint64 product(quint64 a, quint64 b) { return b != 0 && a > kMost / b ? kMost : a * b; }

struct Algorithm
{
    const ObjectNames *names = nullptr;
    DerElement parameters; ///< empty if absent
};

bool readAlgorithm(QByteArrayView content, Algorithm &algorithm)
{
    DerCursor cursor(content);
    DerElement oid;
    if (!cursor.read(der::kObjectId, oid))
        return false;
    if (!cursor.atEnd() && (!cursor.read(algorithm.parameters) || !cursor.atEnd()))
        return false;
    algorithm.names = objectNames(oid.content);
    return algorithm.names != nullptr;
}

/// Key length of a cipher in octets, 0 if it is not available.
int cipherKeyLength(int nid)
{
    const char *name = nid == NID_undef ? nullptr : OBJ_nid2sn(nid);
    if (!name)
        return 0;
    const CipherPtr cipher(EVP_CIPHER_fetch(LegacyContext::get().context, name, nullptr));
    dropOpenSslErrors();
    return cipher ? EVP_CIPHER_get_key_length(cipher.get()) : 0;
}

/// Digest size in octets, 0 if it is not available.
int digestSize(int nid)
{
    const char *name = nid == NID_undef ? nullptr : OBJ_nid2sn(nid);
    if (!name)
        return 0;
    const DigestPtr digest(EVP_MD_fetch(LegacyContext::get().context, name, nullptr));
    dropOpenSslErrors();
    return digest ? EVP_MD_get_size(digest.get()) : 0;
}

/// PBKDF2-params of RFC 8018 A.2.
void inspectPbkdf2(const Algorithm &kdf, int keyLength, Pbe &pbe)
{
    DerElement salt, iterations, length, prf;
    DerCursor cursor(kdf.parameters.content);
    if (kdf.parameters.tag != der::kSequence || !cursor.read(salt) ||
        !cursor.read(der::kInteger, iterations) ||
        (cursor.nextIs(der::kInteger) && !cursor.read(length))) {
        pbe.malformed = true;
        return;
    }
    if (salt.tag != der::kOctetString) {
        pbe.unsupported = QStringLiteral("PBKDF2 salt source");
        return;
    }
    pbe.hopeless = salt.content.size() > limits::kSaltBytes;
    int prfDigest = NID_sha1;
    if (cursor.read(der::kSequence, prf)) {
        Algorithm algorithm;
        if (!readAlgorithm(prf.content, algorithm)) {
            pbe.malformed = true;
            return;
        }
        int cipher = NID_undef;
        if (!EVP_PBE_find(EVP_PBE_TYPE_PRF, algorithm.names->nid, &cipher, &prfDigest, nullptr)) {
            pbe.unsupported = algorithm.names->longName;
            dropOpenSslErrors();
            return;
        }
    }
    const int size = digestSize(prfDigest);
    if (size == 0) {
        pbe.unsupported = QString::fromLatin1(OBJ_nid2ln(prfDigest));
        return;
    }
    const quint64 count = saturatedInteger(iterations.content);
    pbe.iterations = count;
    const auto blocks = static_cast<quint64>((keyLength + size - 1) / size);
    // The 64-bit digests take about twice the time.
    pbe.work = product(count, product(blocks, size > 32 ? 2 : 1));
    pbe.description += QStringLiteral(", PBKDF2 %1").arg(count);
}

/// scrypt-params of RFC 7914 7.
void inspectScrypt(const Algorithm &kdf, Pbe &pbe)
{
    DerElement salt, cost, blockSize, parallel;
    DerCursor cursor(kdf.parameters.content);
    if (kdf.parameters.tag != der::kSequence || !cursor.read(der::kOctetString, salt) ||
        !cursor.read(der::kInteger, cost) || !cursor.read(der::kInteger, blockSize) ||
        !cursor.read(der::kInteger, parallel)) {
        pbe.malformed = true;
        return;
    }
    const quint64 n = saturatedInteger(cost.content);
    pbe.iterations = n;
    const quint64 r = saturatedInteger(blockSize.content);
    const quint64 p = saturatedInteger(parallel.content);
    pbe.hopeless = salt.content.size() > limits::kSaltBytes ||
                   product(128, product(n, r)) > static_cast<quint64>(limits::kScryptMemory);
    pbe.work = product(n, product(r, p)); // measured: half a microsecond each
    pbe.description += QStringLiteral(", scrypt %1/%2/%3").arg(n).arg(r).arg(p);
}

void inspectPbes2(const Algorithm &scheme, Pbe &pbe)
{
    DerElement kdfElement, cipherElement;
    DerCursor cursor(scheme.parameters.content);
    Algorithm kdf, cipher;
    if (scheme.parameters.tag != der::kSequence || !cursor.read(der::kSequence, kdfElement) ||
        !cursor.read(der::kSequence, cipherElement) || !readAlgorithm(kdfElement.content, kdf)) {
        pbe.malformed = true;
        return;
    }
    // The pointer to names lasts until the next look-up.
    const int kdfNid = kdf.names->nid;
    const QString kdfName = kdf.names->longName;
    if (!readAlgorithm(cipherElement.content, cipher)) {
        pbe.malformed = true;
        return;
    }
    const QString cipherName = cipher.names->longName;
    const int keyLength = cipherKeyLength(cipher.names->nid);
    pbe.description = QStringLiteral("PBES2 ") + cipherName;
    if (keyLength == 0) {
        pbe.unsupported = cipherName;
        return;
    }
    if (kdfNid == NID_id_pbkdf2)
        inspectPbkdf2(kdf, keyLength, pbe);
    else if (kdfNid == NID_id_scrypt)
        inspectScrypt(kdf, pbe);
    else
        pbe.unsupported = kdfName;
}

} // namespace

quint64 saturatedInteger(QByteArrayView content)
{
    if (content.isEmpty() || (static_cast<quint8>(content[0]) & 0x80))
        return kMost; // negative: as bad as endless
    quint64 value = 0;
    for (const char c : content) {
        if (value >> 56)
            return kMost;
        value = (value << 8) | static_cast<quint8>(c);
    }
    return value;
}

Pbe inspectPbe(QByteArrayView whole)
{
    Pbe pbe;
    DerElement element;
    Algorithm scheme;
    if (!DerCursor(whole).read(der::kSequence, element) ||
        !readAlgorithm(element.content, scheme)) {
        pbe.malformed = true;
        return pbe;
    }
    const int nid = scheme.names->nid;
    const QString name = scheme.names->longName;
    if (nid == NID_pbes2) {
        inspectPbes2(scheme, pbe);
        return pbe;
    }
    // PBES1 (RFC 8018 A.3) and the schemes of PKCS#12 (RFC 7292 C).
    int cipher = NID_undef;
    int digest = NID_undef;
    if (!EVP_PBE_find(EVP_PBE_TYPE_OUTER, nid, &cipher, &digest, nullptr) ||
        cipherKeyLength(cipher) == 0 || digestSize(digest) == 0) {
        dropOpenSslErrors();
        pbe.unsupported = name;
        return pbe;
    }
    DerElement salt, iterations;
    DerCursor cursor(scheme.parameters.content);
    if (scheme.parameters.tag != der::kSequence || !cursor.read(der::kOctetString, salt) ||
        !cursor.read(der::kInteger, iterations)) {
        pbe.malformed = true;
        return pbe;
    }
    const quint64 count = saturatedInteger(iterations.content);
    pbe.iterations = count;
    pbe.hopeless = salt.content.size() > limits::kSaltBytes;
    pbe.work = count; // one key of up to two blocks and one vector, each a third of PBKDF2's work
    pbe.description = QStringLiteral("%1, %2").arg(name).arg(count);
    return pbe;
}

} // namespace sekisho::pki
