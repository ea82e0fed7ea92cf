// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Digest.h"

#include "core/base/PerThread.h"
#include "core/pki/OpenSslHandles.h"

namespace sekisho::pki {

namespace {

using DigestContextPtr = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;

// EVP_Digest and the one-shot functions look the algorithm up on each call, which costs more than
// hashing a certificate; hence one lookup a process and one context a thread.
QByteArray digest(const EVP_MD *algorithm, QByteArrayView data)
{
    DigestContextPtr &context = perThread<struct DigestContext, DigestContextPtr>();
    if (!context)
        context.reset(EVP_MD_CTX_new());
    QByteArray result(EVP_MD_get_size(algorithm), Qt::Uninitialized);
    if (!context || !EVP_DigestInit_ex2(context.get(), algorithm, nullptr) ||
        !EVP_DigestUpdate(context.get(), data.data(), static_cast<std::size_t>(data.size())) ||
        !EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(result.data()),
                            nullptr)) {
        qFatal("OpenSSL cannot hash");
    }
    return result;
}

const EVP_MD *fetched(const char *name)
{
    const EVP_MD *algorithm = EVP_MD_fetch(nullptr, name, nullptr);
    if (!algorithm)
        qFatal("OpenSSL has no %s", name);
    return algorithm;
}

} // namespace

QByteArray sha1(QByteArrayView data)
{
    static const EVP_MD *const algorithm = fetched("SHA1");
    return digest(algorithm, data);
}

QByteArray sha256(QByteArrayView data)
{
    static const EVP_MD *const algorithm = fetched("SHA256");
    return digest(algorithm, data);
}

QByteArray sha512(QByteArrayView data)
{
    static const EVP_MD *const algorithm = fetched("SHA512");
    return digest(algorithm, data);
}

} // namespace sekisho::pki
