// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/OpenSslHandles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
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

namespace {

/// Windows and the bundle of macOS carry the modules of OpenSSL beside the program (installer/);
/// the folder that OpenSSL was built for means nothing there.
void findModulesBesideProgram(OSSL_LIB_CTX *context)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/ossl-modules"));
    if (QCoreApplication::instance() && !qEnvironmentVariableIsSet("OPENSSL_MODULES") &&
        folder.exists())
        OSSL_PROVIDER_set_default_search_path(
                context,
                QFile::encodeName(QDir::toNativeSeparators(folder.absolutePath())).constData());
#else
    Q_UNUSED(context)
#endif
}

} // namespace

const LegacyContext &LegacyContext::get()
{
    // Lives as long as the process: objects decoded in it keep pointing to its providers.
    static const LegacyContext instance = [] {
        LegacyContext made;
        made.context = OSSL_LIB_CTX_new();
        if (made.context) {
            findModulesBesideProgram(made.context);
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
