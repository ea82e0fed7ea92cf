// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/SigningKeyImpl.h"

namespace sekisho::pki {

namespace {

auto builderFailure(const QString &what)
{
    return fail(ErrorCode::InvalidArgument, {what}, takeOpenSslErrors());
}

X509Ptr parseCertificate(QByteArrayView der)
{
    const unsigned char *p = bytesOf(der);
    return X509Ptr(d2i_X509(nullptr, &p, static_cast<long>(der.size())));
}

struct StackDeleter
{
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};

} // namespace

Result<QByteArray> buildPkcs7(const QList<QByteArray> &certificates)
{
    Pkcs7Ptr bundle(PKCS7_new());
    if (!PKCS7_set_type(bundle.get(), NID_pkcs7_signed) ||
        !PKCS7_content_new(bundle.get(), NID_pkcs7_data)) {
        return builderFailure(QStringLiteral("pkcs7"));
    }
    PKCS7_set_detached(bundle.get(), 1);
    for (const QByteArray &der : certificates) {
        const X509Ptr certificate = parseCertificate(der);
        if (!certificate || !PKCS7_add_certificate(bundle.get(), certificate.get()))
            return builderFailure(QStringLiteral("certificate"));
    }
    return toDer<i2d_PKCS7>(bundle.get());
}

Result<QByteArray> buildPkcs12(const Pkcs12Contents &contents, const Secret &password)
{
    if (contents.legacy && !LegacyContext::get().legacyAvailable)
        return fail(ErrorCode::UnsupportedCipher, {QStringLiteral("RC2-40-CBC")});
    X509Ptr leaf;
    if (!contents.leaf.isEmpty()) {
        leaf = parseCertificate(contents.leaf);
        if (!leaf)
            return builderFailure(QStringLiteral("certificate"));
    }
    const std::unique_ptr<STACK_OF(X509), StackDeleter> others(sk_X509_new_null());
    for (const QByteArray &der : contents.chain) {
        X509Ptr certificate = parseCertificate(der);
        if (!certificate)
            return builderFailure(QStringLiteral("chain"));
        sk_X509_push(others.get(), certificate.release());
    }
    // PKCS12_create wants a terminated string.
    const Secret terminated(QByteArray(password.reveal().data(), password.size()) + '\0');
    const QByteArrayView passwordText = terminated.reveal();
    const QByteArray name = contents.friendlyName.toUtf8();
    OSSL_LIB_CTX *context = LegacyContext::get().context;
    const bool legacy = contents.legacy;
    const Pkcs12Ptr made(PKCS12_create_ex(
            passwordText.data(), name.isEmpty() ? nullptr : name.constData(),
            contents.key ? contents.key->impl().key.get() : nullptr, leaf.get(), others.get(),
            legacy ? NID_pbe_WithSHA1And3_Key_TripleDES_CBC : NID_aes_256_cbc,
            legacy ? NID_pbe_WithSHA1And40BitRC2_CBC : NID_aes_256_cbc, contents.iterations,
            -1 /* MAC below, with a digest of our choice */, 0, context, nullptr));
    if (!made ||
        !PKCS12_set_mac(made.get(), passwordText.data(), static_cast<int>(password.size()), nullptr,
                        0, contents.iterations, legacy ? EVP_sha1() : EVP_sha256())) {
        return builderFailure(QStringLiteral("pkcs12"));
    }
    return toDer<i2d_PKCS12>(made.get());
}

Result<QByteArray> buildPkcs12(const QByteArray &leafDer, const SigningKey &key,
                               const QList<QByteArray> &chain, const Secret &password,
                               const QString &friendlyName, bool legacy)
{
    return buildPkcs12({leafDer, &key, chain, friendlyName, legacy}, password);
}

} // namespace sekisho::pki
