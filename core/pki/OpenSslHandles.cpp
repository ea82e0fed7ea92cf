// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/OpenSslHandles.h"

#include <QStringList>

#include <openssl/err.h>
#include <openssl/provider.h>

#include <array>

namespace sekisho::pki {

QString takeOpenSslErrors()
{
    QStringList lines;
    while (const unsigned long code = ERR_get_error()) {
        std::array<char, 256> text{};
        ERR_error_string_n(code, text.data(), text.size());
        lines.append(QString::fromLatin1(text.data()));
    }
    return lines.join(QStringLiteral("; "));
}

void dropOpenSslErrors() { ERR_clear_error(); }

const LegacyContext &LegacyContext::get()
{
    // Lives as long as the process: objects decoded in it keep pointing to its providers.
    static const LegacyContext instance = [] {
        LegacyContext made;
        made.context = OSSL_LIB_CTX_new();
        if (made.context) {
            OSSL_PROVIDER_load(made.context, "default");
            made.legacyAvailable = OSSL_PROVIDER_load(made.context, "legacy") != nullptr;
        }
        ERR_clear_error();
        return made;
    }();
    return instance;
}

QByteArray bioBytes(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return size > 0 ? QByteArray(data, size) : QByteArray();
}

} // namespace sekisho::pki
