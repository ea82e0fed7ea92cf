// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Limits.h"
#include "core/pki/OpenSslHandles.h"
#include "core/pki/ReadSession.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <openssl/crypto.h>
#include <openssl/evp.h>

// The private keys in Java's old key stores: an EncryptedPrivateKeyInfo (RFC 5958 section 3) under
// one of two algorithms of Sun's own, which nobody else has. Both use the typed password; the
// store's own checksum is not looked at.
namespace sekisho::pki {

namespace {

using namespace Qt::Literals::StringLiterals;

using CipherContextPtr = std::unique_ptr<EVP_CIPHER_CTX, Deleter<EVP_CIPHER_CTX_free>>;

// 1.3.6.1.4.1.42.2.17.1.1 (JKS: sun.security.provider.KeyProtector) and 1.3.6.1.4.1.42.2.19.1
// (JCEKS: com.sun.crypto.provider.KeyProtector), content octets.
constexpr std::array<quint8, 10> kJksProtector{0x2b, 0x06, 0x01, 0x04, 0x01,
                                               0x2a, 0x02, 0x11, 0x01, 0x01};
constexpr std::array<quint8, 9> kJceksProtector{0x2b, 0x06, 0x01, 0x04, 0x01,
                                                0x2a, 0x02, 0x13, 0x01};
constexpr qsizetype kSha1Bytes = 20;
constexpr qsizetype kLongestPassword = 1024;
constexpr quint64 kHashWork = 2; ///< one round of a hash, in iterations of PBKDF2

/// Bytes that are overwritten when they go.
class Wiped
{
public:
    explicit Wiped(QByteArray content)
        : bytes(std::move(content))
    {
    }
    Q_DISABLE_COPY_MOVE(Wiped)
    ~Wiped() { OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.size())); }

    QByteArray bytes;
};

template <std::size_t N>
bool isOid(QByteArrayView content, const std::array<quint8, N> &oid)
{
    return content.size() == static_cast<qsizetype>(N) &&
           std::equal(oid.cbegin(), oid.cend(), content.cbegin(),
                      [](quint8 a, char b) { return a == static_cast<quint8>(b); });
}

/// Java's chars: two octets each, high one first.
QByteArray javaChars(const Secret &password)
{
    QString text = QString::fromUtf8(password.reveal());
    QByteArray chars;
    chars.reserve(text.size() * 2);
    for (const QChar c : std::as_const(text)) {
        chars += static_cast<char>(c.unicode() >> 8);
        chars += static_cast<char>(c.unicode() & 0xff);
    }
    text.fill(u'\0');
    return chars;
}

/// JKS: salt, then the key under a stream of SHA-1 (each block hashes the password and the block
/// before it, the first one the salt), then SHA-1 of password and key. Empty if the password is
/// wrong.
QByteArray openJks(QByteArrayView box, const Secret &password)
{
    const qsizetype size = box.size() - 2 * kSha1Bytes;
    if (size <= 0)
        return {};
    const Wiped chars(javaChars(password));
    const auto hash = [&chars](QByteArrayView behind) {
        QCryptographicHash sha1(QCryptographicHash::Sha1);
        sha1.addData(chars.bytes);
        sha1.addData(behind);
        return sha1.result();
    };
    QByteArray clear(size, '\0');
    QByteArray block = box.first(kSha1Bytes).toByteArray();
    for (qsizetype at = 0; at < size; ++at) {
        if (at % kSha1Bytes == 0)
            block = hash(block);
        clear[at] = static_cast<char>(box[kSha1Bytes + at] ^ block.at(at % kSha1Bytes));
    }
    if (hash(clear) != box.last(kSha1Bytes).toByteArray()) {
        OPENSSL_cleanse(clear.data(), static_cast<std::size_t>(clear.size()));
        return {};
    }
    return clear;
}

struct TripleDes
{
    QByteArray salt; ///< 8 octets
    quint64 iterations = 0;
};

/// JCEKS: PBEWithMD5AndTripleDES. Each half of the salt is hashed with the password again and
/// again; the two results are the key and the vector of DES-EDE3-CBC.
QByteArray openJceks(QByteArrayView box, const TripleDes &parameters, const Secret &password)
{
    QByteArray salt = parameters.salt;
    // Equal halves: the first is turned round, with the slip that Sun made and everybody keeps
    // (com.sun.crypto.provider.PBES1Core: the third octet is written twice).
    if (salt.first(4) == salt.last(4)) {
        for (int i = 0; i < 2; ++i) {
            const char kept = salt.at(i);
            salt[i] = salt.at(3 - i);
            salt[2] = kept;
        }
    }
    Wiped derived(QByteArray(32, '\0'));
    for (int half = 0; half < 2; ++half) {
        Wiped block(salt.mid(4 * half, 4));
        for (quint64 i = 0; i < parameters.iterations; ++i) {
            QCryptographicHash md5(QCryptographicHash::Md5);
            md5.addData(block.bytes);
            md5.addData(password.reveal());
            block.bytes = md5.result();
        }
        std::copy(block.bytes.cbegin(), block.bytes.cend(), derived.bytes.begin() + 16 * half);
    }
    const auto *key = reinterpret_cast<const unsigned char *>(derived.bytes.constData());
    QByteArray clear(box.size() + EVP_MAX_BLOCK_LENGTH, '\0');
    auto *out = reinterpret_cast<unsigned char *>(clear.data());
    int first = 0;
    int last = 0;
    const CipherContextPtr context(EVP_CIPHER_CTX_new());
    const bool opened =
            EVP_DecryptInit_ex2(context.get(), EVP_des_ede3_cbc(), key, key + 24, nullptr) &&
            EVP_DecryptUpdate(context.get(), out, &first,
                              reinterpret_cast<const unsigned char *>(box.data()),
                              static_cast<int>(box.size())) &&
            EVP_DecryptFinal_ex(context.get(), out + first, &last);
    dropOpenSslErrors();
    // What was clear beyond the end is only padding.
    QByteArray key8 = opened ? clear.first(first + last) : QByteArray();
    OPENSSL_cleanse(clear.data(), static_cast<std::size_t>(clear.size()));
    return key8;
}

/// SEQUENCE { salt OCTET STRING, iterations INTEGER }, whole.
bool readTripleDes(QByteArrayView der, TripleDes &parameters)
{
    DerElement sequence, salt, iterations;
    if (!DerCursor(der).read(der::kSequence, sequence))
        return false;
    DerCursor cursor(sequence.content);
    if (!cursor.read(der::kOctetString, salt) || salt.content.size() != 8 ||
        !cursor.read(der::kInteger, iterations))
        return false;
    parameters.salt = salt.content.toByteArray();
    parameters.iterations = saturatedInteger(iterations.content);
    return parameters.iterations > 0;
}

} // namespace

void ReadSession::readJavaKey(QByteArrayView der, const Source &source, const QString &store)
{
    DerElement envelope, algorithm, oid, box;
    DerCursor inside({});
    DerCursor parameters({});
    if (DerCursor(der).read(der::kSequence, envelope))
        inside = DerCursor(envelope.content);
    if (inside.read(der::kSequence, algorithm))
        parameters = DerCursor(algorithm.content);
    if (!parameters.read(der::kObjectId, oid) || !inside.read(der::kOctetString, box)) {
        addClosedKey(der, source, store); // not what Java writes: listed, not opened
        return;
    }
    const bool jks = isOid(oid.content, kJksProtector);
    if (!jks && !isOid(oid.content, kJceksProtector)) {
        readEncryptedKey(der, source); // PBES2 and the like
        return;
    }
    TripleDes tripleDes;
    DerElement body;
    if (!jks && (!parameters.read(der::kSequence, body) || !readTripleDes(body.whole, tripleDes))) {
        addMalformed(source.at(0), QStringLiteral("encryption parameters"));
        addClosedKey(der, source, store);
        return;
    }
    const quint64 rounds =
            jks ? static_cast<quint64>(box.content.size() / kSha1Bytes + 1) : tripleDes.iterations;
    const quint64 work = rounds > m_options.maxKdfIterations ? rounds : rounds * kHashWork;
    if (box.content.size() > limits::kKeyBytes || work > m_options.maxKdfIterations) {
        addLimit(u"kdf-iterations"_s, source.at(0));
        addClosedKey(der, source, store);
        return;
    }
    for (const Secret *password : m_options.passwords) {
        if (!spend(work, source.at(0)))
            break;
        if (password->size() > kLongestPassword)
            continue;
        const Wiped clear(jks ? openJks(box.content, *password)
                              : openJceks(box.content, tripleDes, *password));
        const DerShape shape = derShape(clear.bytes, limits::kNesting);
        // One wrong password in 256 leaves good padding behind.
        if (!shape.ok || shape.length != clear.bytes.size() || clear.bytes.isEmpty() ||
            clear.bytes.at(0) != char(der::kSequence))
            continue;
        readPrivateKey(clear.bytes, source, store);
        return;
    }
    addLocked(source.at(0), !m_options.passwords.empty());
    addClosedKey(der, source, store);
}

} // namespace sekisho::pki
