// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Digest.h"
#include "core/pki/Limits.h"
#include "core/pki/Objects.h"
#include "core/pki/OpenSslHandles.h"
#include "core/pki/ReadSession.h"

#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <array>

namespace sekisho::pki {

namespace {

using namespace Qt::Literals::StringLiterals;

using CipherPtr = std::unique_ptr<EVP_CIPHER, Deleter<EVP_CIPHER_free>>;
using CipherContextPtr = std::unique_ptr<EVP_CIPHER_CTX, Deleter<EVP_CIPHER_CTX_free>>;

constexpr quint64 kKeyWork = 400; ///< reading a private key, in microseconds
constexpr qsizetype kLongestPassword = 1024;

/// What can be told about a private key before OpenSSL computes with it.
struct PrivateShape
{
    KeyType type = KeyType::Unknown;
    QString algorithm;
    int bits = 0; ///< RSA and DSA only
    bool pkcs8 = false;
};

int integerBits(DerCursor &cursor)
{
    DerElement number;
    return cursor.read(der::kInteger, number) ? bitLength(number.content) : 0;
}

int nestedRsaBits(QByteArrayView rsaPrivateKey)
{
    DerElement sequence;
    if (!DerCursor(rsaPrivateKey).read(der::kSequence, sequence))
        return 0;
    DerCursor cursor(sequence.content);
    return cursor.skip(der::kInteger) ? integerBits(cursor) : 0;
}

PrivateShape privateShape(QByteArrayView der)
{
    PrivateShape shape;
    DerElement sequence, version, second;
    if (!DerCursor(der).read(der::kSequence, sequence))
        return shape;
    DerCursor cursor(sequence.content);
    if (!cursor.read(der::kInteger, version) || !cursor.read(second))
        return shape;
    if (second.tag == der::kOctetString) { // ECPrivateKey, RFC 5915
        shape.type = KeyType::Ec;
        return shape;
    }
    if (second.tag == der::kInteger) { // RSAPrivateKey has nine numbers, DSAPrivateKey six
        int numbers = 2;
        while (cursor.skip(der::kInteger))
            ++numbers;
        shape.type = numbers >= 9 ? KeyType::Rsa : KeyType::Dsa;
        shape.bits = bitLength(second.content);
        return shape;
    }
    DerElement oid, parameters, key;
    if (second.tag != der::kSequence)
        return shape;
    shape.pkcs8 = true;
    DerCursor algorithm(second.content);
    if (!algorithm.read(der::kObjectId, oid) || !cursor.read(der::kOctetString, key))
        return shape;
    if (const ObjectNames *names = objectNames(oid.content)) {
        shape.type = keyTypeByNid(names->nid);
        shape.algorithm = names->longName;
    }
    if (shape.type == KeyType::Rsa || shape.type == KeyType::RsaPss) {
        shape.bits = nestedRsaBits(key.content);
    } else if (shape.type == KeyType::Dsa && algorithm.read(der::kSequence, parameters)) {
        DerCursor inner(parameters.content);
        shape.bits = integerBits(inner);
    }
    return shape;
}

int traditionalId(KeyType type)
{
    switch (type) {
    case KeyType::Rsa:
        return EVP_PKEY_RSA;
    case KeyType::Dsa:
        return EVP_PKEY_DSA;
    default:
        return EVP_PKEY_EC;
    }
}

EvpKeyPtr decodePrivateKey(QByteArrayView der, const PrivateShape &shape)
{
    const unsigned char *p = bytesOf(der);
    const auto size = static_cast<long>(der.size());
    if (!shape.pkcs8)
        return EvpKeyPtr(d2i_PrivateKey(traditionalId(shape.type), nullptr, &p, size));
    const Pkcs8Ptr info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &p, size));
    return EvpKeyPtr(info ? EVP_PKCS82PKEY(info.get()) : nullptr);
}

Secret pkcs8Of(EVP_PKEY *key)
{
    const Pkcs8Ptr info(EVP_PKEY2PKCS8(key));
    return info ? Secret(toDer<i2d_PKCS8_PRIV_KEY_INFO>(info.get())) : Secret();
}

KeyInfo publicHalf(QByteArrayView spki)
{
    KeyInfo info;
    PublicKeyFacts facts;
    if (readPublicKeyFacts(spki, facts)) {
        info.keyType = facts.type;
        info.keyBits = facts.bits;
        info.curve = facts.curve;
        info.spkiSha256 = sha256(spki);
    }
    return info;
}

} // namespace

void ReadSession::readPublicKey(QByteArrayView spki, const Source &source)
{
    KeyInfo info = publicHalf(spki);
    if (info.spkiSha256.isEmpty()) {
        addMalformed(source.at(0), QStringLiteral("public key"), spki);
        return;
    }
    if (info.keyBits > limits::kKeyBits)
        addLimit(u"key-bits"_s, source.at(0));
    Item item = newItem(ItemType::PublicKey, spki, source);
    item.key = std::move(info);
    addItem(std::move(item));
}

void ReadSession::readRsaPublicKey(QByteArrayView der, const Source &source)
{
    DerElement sequence;
    if (!DerCursor(der).read(der::kSequence, sequence))
        return;
    DerCursor cursor(sequence.content);
    if (integerBits(cursor) > limits::kKeyBits) {
        addLimit(u"key-bits"_s, source.at(0));
        return;
    }
    const unsigned char *p = bytesOf(der);
    const EvpKeyPtr key(d2i_PublicKey(EVP_PKEY_RSA, nullptr, &p, static_cast<long>(der.size())));
    const QByteArray spki = key ? toDer<i2d_PUBKEY>(key.get()) : QByteArray();
    if (spki.isEmpty()) {
        addMalformed(source.at(0), takeOpenSslErrors(), der);
        return;
    }
    Item item = newItem(ItemType::PublicKey, der, source);
    item.key = publicHalf(spki);
    addItem(std::move(item));
}

void ReadSession::readPrivateKey(QByteArrayView der, const Source &source,
                                 const QString &encryption)
{
    const PrivateShape shape = privateShape(der);
    if (shape.type == KeyType::Unknown) {
        addProblem(QStringLiteral("unsupported-key"), source.at(0),
                   Error(ErrorCode::UnsupportedKey, {shape.algorithm}));
        return;
    }
    if (der.size() > limits::kKeyBytes ||
        shape.bits > (shape.type == KeyType::Dsa ? limits::kDsaBits : limits::kKeyBits)) {
        addLimit(u"key-bits"_s, source.at(0));
        return;
    }
    if (!spend(kKeyWork, source.at(0)))
        return;
    const EvpKeyPtr key = decodePrivateKey(der, shape);
    const QByteArray spki = key ? toDer<i2d_PUBKEY>(key.get()) : QByteArray();
    Secret pkcs8 = key ? pkcs8Of(key.get()) : Secret();
    if (spki.isEmpty() || pkcs8.isEmpty()) {
        addMalformed(source.at(0), takeOpenSslErrors(), der);
        return;
    }
    Item item = newItem(ItemType::PrivateKey, der, source);
    item.key = publicHalf(spki);
    item.key->encrypted = !encryption.isEmpty();
    item.key->encryption = encryption;
    item.keyDer = std::make_shared<const Secret>(std::move(pkcs8));
    addItem(std::move(item));
}

void ReadSession::addClosedKey(QByteArrayView der, const Source &source, const QString &encryption)
{
    Item item = newItem(ItemType::PrivateKey, der, source);
    item.key = KeyInfo();
    item.key->encrypted = true;
    item.key->encryption = encryption;
    addItem(std::move(item));
}

void ReadSession::addLocked(qsizetype offset, bool passwordTried)
{
    m_result.passwordNeeded = true;
    if (passwordTried) {
        addProblem(QStringLiteral("wrong-password"), offset, Error(ErrorCode::WrongPassword));
    } else {
        addProblem(QStringLiteral("password-required"), offset, Error(ErrorCode::PasswordRequired));
    }
}

bool ReadSession::acceptPbe(const Pbe &pbe, qsizetype offset)
{
    if (pbe.malformed) {
        addMalformed(offset, QStringLiteral("encryption parameters"));
        return false;
    }
    if (!pbe.unsupported.isEmpty()) {
        addProblem(QStringLiteral("unsupported-cipher"), offset,
                   Error(ErrorCode::UnsupportedCipher, {pbe.unsupported}));
        return false;
    }
    if (pbe.hopeless || pbe.work > m_options.maxKdfIterations) {
        addLimit(u"kdf-iterations"_s, offset);
        return false;
    }
    return true;
}

void ReadSession::readEncryptedKey(QByteArrayView der, const Source &source)
{
    DerElement sequence, algorithm;
    if (!DerCursor(der).read(der::kSequence, sequence) ||
        !DerCursor(sequence.content).read(der::kSequence, algorithm)) {
        addMalformed(source.at(0), QStringLiteral("encrypted key"), der);
        return;
    }
    const Pbe pbe = inspectPbe(algorithm.whole);
    if (!acceptPbe(pbe, source.at(0)) || der.size() > limits::kKeyBytes) {
        addClosedKey(der, source, pbe.description);
        return;
    }
    const unsigned char *p = bytesOf(der);
    const X509SigPtr envelope(d2i_X509_SIG(nullptr, &p, static_cast<long>(der.size())));
    if (!envelope) {
        addMalformed(source.at(0), takeOpenSslErrors(), der);
        return;
    }
    for (const Secret *password : m_options.passwords) {
        if (!spend(pbe.work, source.at(0)))
            break;
        const char *text = password->isEmpty() ? "" : password->reveal().data();
        const Pkcs8Ptr info(PKCS8_decrypt_ex(envelope.get(), text,
                                             static_cast<int>(password->size()),
                                             LegacyContext::get().context, nullptr));
        dropOpenSslErrors();
        if (!info)
            continue;
        const Secret clear(toDer<i2d_PKCS8_PRIV_KEY_INFO>(info.get()));
        readPrivateKey(clear.reveal(), source, pbe.description);
        return;
    }
    addLocked(source.at(0), !m_options.passwords.empty());
    addClosedKey(der, source, pbe.description);
}

void ReadSession::readTraditionalKey(QByteArrayView body, const Source &source)
{
    // "DEK-Info: AES-256-CBC,0123…": cipher and vector; the key is EVP_BytesToKey with MD5, one
    // round, salted with the vector's first eight octets (PEM_do_header).
    const qsizetype comma = source.dekInfo.indexOf(',');
    const QByteArray name = source.dekInfo.left(comma).trimmed();
    const QByteArray vector = QByteArray::fromHex(source.dekInfo.mid(comma + 1).trimmed());
    const QString encryption = QString::fromLatin1(name) + QStringLiteral(" (traditional)");
    const CipherPtr cipher(name.size() < 64 ? EVP_CIPHER_fetch(LegacyContext::get().context,
                                                               name.constData(), nullptr)
                                            : nullptr);
    dropOpenSslErrors();
    if (comma < 0 || !cipher ||
        (EVP_CIPHER_get_flags(cipher.get()) & EVP_CIPH_FLAG_AEAD_CIPHER) != 0) {
        addProblem(QStringLiteral("unsupported-cipher"), source.itemOffset,
                   Error(ErrorCode::UnsupportedCipher, {QString::fromLatin1(name.left(64))}));
        addClosedKey(body, source, encryption);
        return;
    }
    if (vector.size() != EVP_CIPHER_get_iv_length(cipher.get()) || vector.size() < 8 ||
        body.size() > limits::kKeyBytes) {
        addMalformed(source.itemOffset, QStringLiteral("DEK-Info"));
        return;
    }
    for (const Secret *password : m_options.passwords) {
        if (!spend(kKeyWork, source.itemOffset))
            break;
        if (password->size() > kLongestPassword)
            continue;
        std::array<unsigned char, EVP_MAX_KEY_LENGTH> key{};
        QByteArray clear(body.size() + EVP_MAX_BLOCK_LENGTH, '\0');
        int first = 0;
        int last = 0;
        const CipherContextPtr context(EVP_CIPHER_CTX_new());
        EVP_BytesToKey(cipher.get(), EVP_md5(), bytesOf(vector),
                       password->isEmpty() ? bytesOf("") : bytesOf(password->reveal()),
                       static_cast<int>(password->size()), 1, key.data(), nullptr);
        auto *out = reinterpret_cast<unsigned char *>(clear.data());
        const bool opened = EVP_DecryptInit_ex2(context.get(), cipher.get(), key.data(),
                                                bytesOf(vector), nullptr) &&
                            EVP_DecryptUpdate(context.get(), out, &first, bytesOf(body),
                                              static_cast<int>(body.size())) &&
                            EVP_DecryptFinal_ex(context.get(), out + first, &last);
        OPENSSL_cleanse(key.data(), key.size());
        dropOpenSslErrors();
        // One wrong password in 256 leaves good padding: the result must be a key as well.
        const QByteArrayView plain(clear.constData(), opened ? first + last : 0);
        const DerShape shape = derShape(plain, limits::kNesting);
        const bool isKey = opened && shape.ok && privateShape(plain).type != KeyType::Unknown;
        if (isKey)
            readPrivateKey(plain.first(shape.length), source, encryption);
        OPENSSL_cleanse(clear.data(), static_cast<std::size_t>(clear.size()));
        if (isKey)
            return;
    }
    addLocked(source.itemOffset, !m_options.passwords.empty());
    addClosedKey(body, source, encryption);
}

} // namespace sekisho::pki
