// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/SigningKeyImpl.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <cstring>

namespace sekisho::pki {

namespace {

int passwordCallback(char *buffer, int size, int, void *user)
{
    const auto *password = static_cast<const Secret *>(user);
    if (!password || password->isEmpty() || password->size() > size)
        return -1; // never asks on a terminal
    std::memcpy(buffer, password->reveal().data(), static_cast<std::size_t>(password->size()));
    return static_cast<int>(password->size());
}

/// Called by OpenSSL between candidates for a prime: 0 gives up.
int goesOn(EVP_PKEY_CTX *context)
{
    const auto *cancel = static_cast<const CancelToken *>(EVP_PKEY_CTX_get_app_data(context));
    return cancel && cancel->isCancelled() ? 0 : 1;
}

struct KindParameters
{
    const char *type;
    const char *curve; ///< EC only
    int bits;          ///< RSA only
};

KindParameters parametersOf(SigningKey::Kind kind)
{
    using Kind = SigningKey::Kind;
    switch (kind) {
    case Kind::Ec256:
        return {"EC", "P-256", 0};
    case Kind::Ec384:
        return {"EC", "P-384", 0};
    case Kind::Ec521:
        return {"EC", "P-521", 0};
    case Kind::Rsa2048:
        return {"RSA", nullptr, 2048};
    case Kind::Rsa3072:
        return {"RSA", nullptr, 3072};
    case Kind::Rsa4096:
        return {"RSA", nullptr, 4096};
    case Kind::Ed25519:
        break;
    }
    return {"ED25519", nullptr, 0};
}

} // namespace

SigningKey::SigningKey()
    : m_impl(std::make_unique<Impl>())
{
}
SigningKey::SigningKey(SigningKey &&) noexcept = default;
SigningKey &SigningKey::operator=(SigningKey &&) noexcept = default;
SigningKey::~SigningKey() = default;

Result<SigningKey> SigningKey::generate(Kind kind, const CancelToken &cancel)
{
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled);
    const KindParameters wanted = parametersOf(kind);
    const EvpKeyContextPtr context(EVP_PKEY_CTX_new_from_name(nullptr, wanted.type, nullptr));
    EVP_PKEY *key = nullptr;
    bool ready = context && EVP_PKEY_keygen_init(context.get()) > 0;
    if (ready && wanted.curve)
        ready = EVP_PKEY_CTX_set_group_name(context.get(), wanted.curve) > 0;
    if (ready && wanted.bits > 0)
        ready = EVP_PKEY_CTX_set_rsa_keygen_bits(context.get(), wanted.bits) > 0;
    if (ready) {
        EVP_PKEY_CTX_set_app_data(context.get(), const_cast<CancelToken *>(&cancel));
        EVP_PKEY_CTX_set_cb(context.get(), &goesOn);
        EVP_PKEY_generate(context.get(), &key);
    }
    SigningKey made;
    made.m_impl->key.reset(key);
    if (cancel.isCancelled()) {
        dropOpenSslErrors();
        return fail(ErrorCode::Cancelled);
    }
    if (!key)
        return fail(ErrorCode::Internal, {}, takeOpenSslErrors());
    return made;
}

Result<SigningKey> SigningKey::fromPem(const Secret &pem, const Secret &password)
{
    BioPtr bio(BIO_new_mem_buf(pem.reveal().data(), static_cast<int>(pem.size())));
    SigningKey made;
    made.m_impl->key.reset(PEM_read_bio_PrivateKey(bio.get(), nullptr, &passwordCallback,
                                                   const_cast<Secret *>(&password)));
    if (!made.m_impl->key)
        return fail(ErrorCode::NotRecognised, {}, takeOpenSslErrors());
    return made;
}

Result<SigningKey> SigningKey::fromPkcs8(const Secret &der)
{
    const QByteArrayView bytes = der.reveal();
    const unsigned char *p = bytesOf(bytes);
    const Pkcs8Ptr info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &p, static_cast<long>(bytes.size())));
    SigningKey made;
    made.m_impl->key.reset(info ? EVP_PKCS82PKEY(info.get()) : nullptr);
    if (!made.m_impl->key)
        return fail(ErrorCode::NotRecognised, {}, takeOpenSslErrors());
    return made;
}

Secret SigningKey::toPkcs8() const
{
    const Pkcs8Ptr info(EVP_PKEY2PKCS8(m_impl->key.get()));
    Secret der = info ? Secret(toDer<i2d_PKCS8_PRIV_KEY_INFO>(info.get())) : Secret();
    dropOpenSslErrors();
    return der;
}

Secret SigningKey::toPem(const Secret &password) const
{
    BioPtr bio(BIO_new(BIO_s_secmem()));
    const bool locked = !password.isEmpty();
    if (!PEM_write_bio_PKCS8PrivateKey(bio.get(), m_impl->key.get(),
                                       locked ? EVP_aes_256_cbc() : nullptr,
                                       locked ? password.reveal().data() : nullptr,
                                       static_cast<int>(password.size()), nullptr, nullptr)) {
        dropOpenSslErrors();
        return {};
    }
    return Secret(bioBytes(bio.get()));
}

QByteArray SigningKey::publicKeySpki() const { return toDer<i2d_PUBKEY>(m_impl->key.get()); }

} // namespace sekisho::pki
