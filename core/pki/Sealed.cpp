// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Sealed.h"

#include "core/pki/OpenSslHandles.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <limits>

namespace sekisho::pki {

namespace {

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Deleter<EVP_CIPHER_CTX_free>>;

constexpr QByteArrayView kMagic("SEAL1");
constexpr qsizetype kNonceBytes = 12;
constexpr qsizetype kTagBytes = 16;
/// OpenSSL counts in int.
constexpr qsizetype kMostBytes = std::numeric_limits<int>::max() / 2;

unsigned char *raw(QByteArray &bytes, qsizetype from = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + from;
}

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

int length(QByteArrayView bytes) { return static_cast<int>(bytes.size()); }

/// Context, nonce and key are in; what comes in next is encrypted or decrypted.
bool begin(EVP_CIPHER_CTX *cipher, bool encrypts, const Secret &key, QByteArrayView nonce,
           QByteArrayView context)
{
    int out = 0;
    return EVP_CipherInit_ex(cipher, EVP_aes_256_gcm(), nullptr, raw(key.reveal()), raw(nonce),
                             encrypts ? 1 : 0) == 1 &&
           (context.isEmpty() ||
            EVP_CipherUpdate(cipher, nullptr, &out, raw(context), length(context)) == 1);
}

} // namespace

Result<Secret> newSealKey()
{
    QByteArray bytes(kSealKeyBytes, Qt::Uninitialized);
    if (RAND_priv_bytes(raw(bytes), static_cast<int>(bytes.size())) != 1) {
        dropOpenSslErrors();
        return fail(ErrorCode::Internal, {}, QStringLiteral("no random bytes"));
    }
    return Secret(std::move(bytes));
}

Result<QByteArray> seal(const Secret &key, QByteArrayView plain, QByteArrayView context)
{
    if (key.size() != kSealKeyBytes || plain.size() > kMostBytes || context.size() > kMostBytes)
        return fail(ErrorCode::InvalidArgument, {QStringLiteral("seal")});
    QByteArray sealed(kMagic.size() + kNonceBytes + plain.size() + kTagBytes, Qt::Uninitialized);
    std::copy(kMagic.begin(), kMagic.end(), sealed.begin());
    const CipherContext cipher(EVP_CIPHER_CTX_new());
    const qsizetype text = kMagic.size() + kNonceBytes;
    int out = 0;
    int rest = 0;
    const bool done =
            cipher && RAND_bytes(raw(sealed, kMagic.size()), static_cast<int>(kNonceBytes)) == 1 &&
            begin(cipher.get(), true, key,
                  QByteArrayView(sealed).sliced(kMagic.size(), kNonceBytes), context) &&
            EVP_CipherUpdate(cipher.get(), raw(sealed, text), &out, raw(plain), length(plain)) ==
                    1 &&
            EVP_CipherFinal_ex(cipher.get(), raw(sealed, text + out), &rest) == 1 &&
            EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(kTagBytes),
                                raw(sealed, text + plain.size())) == 1;
    dropOpenSslErrors();
    if (!done)
        return fail(ErrorCode::Internal, {}, QStringLiteral("AES-256-GCM does not work"));
    return sealed;
}

Result<Secret> unseal(const Secret &key, QByteArrayView sealed, QByteArrayView context)
{
    if (key.size() != kSealKeyBytes || context.size() > kMostBytes)
        return fail(ErrorCode::InvalidArgument, {QStringLiteral("unseal")});
    const qsizetype text = kMagic.size() + kNonceBytes;
    if (!sealed.startsWith(kMagic) || sealed.size() < text + kTagBytes ||
        sealed.size() > kMostBytes)
        return fail(ErrorCode::NotRecognised);
    const qsizetype size = sealed.size() - text - kTagBytes;
    QByteArray plain(size, Qt::Uninitialized);
    QByteArray tag = sealed.last(kTagBytes).toByteArray();
    const CipherContext cipher(EVP_CIPHER_CTX_new());
    int out = 0;
    int rest = 0;
    const bool done =
            cipher &&
            begin(cipher.get(), false, key, sealed.sliced(kMagic.size(), kNonceBytes), context) &&
            EVP_CipherUpdate(cipher.get(), raw(plain), &out, raw(sealed.sliced(text)),
                             static_cast<int>(size)) == 1 &&
            EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(kTagBytes),
                                tag.data()) == 1 &&
            EVP_CipherFinal_ex(cipher.get(), raw(plain, out), &rest) == 1;
    dropOpenSslErrors();
    Secret secret(std::move(plain)); // overwrites what was decrypted before the tag was looked at
    if (!done)
        return fail(ErrorCode::WrongPassword);
    return secret;
}

} // namespace sekisho::pki
