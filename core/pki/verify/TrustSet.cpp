// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/verify/TrustSet.h"

#include "core/pki/Digest.h"
#include "core/pki/Reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <openssl/x509.h>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::pki {

namespace {

constexpr qint64 kMaxFileBytes = 64 * 1024 * 1024;
constexpr int kMaxFiles = 100'000;

/// Certificates in a file that nobody has given a password for.
Result<QList<QByteArray>> certificatesInFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path}, file.errorString());
    if (file.size() > kMaxFileBytes)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(kMaxFileBytes)});
    const QByteArray bytes = file.readAll();
    QList<QByteArray> found;
    const ReadResult result = readObjects(bytes);
    for (const Item &item : result.items) {
        if (item.type == ItemType::Certificate)
            found.append(item.der);
    }
    return found;
}

/// Adds what is not there yet.
class Collection
{
public:
    void add(const QList<QByteArray> &ders)
    {
        for (const QByteArray &der : ders) {
            const QByteArray hash = sha256(der);
            if (m_seen.contains(hash))
                continue;
            m_seen.insert(hash);
            m_ders.append(der);
        }
    }
    const QList<QByteArray> &ders() const { return m_ders; }

private:
    QSet<QByteArray> m_seen;
    QList<QByteArray> m_ders;
};

} // namespace

Result<QList<QByteArray>> certificatesInFolder(const QString &folder, const CancelToken &cancel)
{
    const QDir dir(folder);
    if (!dir.exists())
        return fail(ErrorCode::FileUnreadable, {folder});
    Collection found;
    const QFileInfoList files = dir.entryInfoList(QDir::Files | QDir::Readable, QDir::Name);
    if (files.size() > kMaxFiles)
        return fail(ErrorCode::LimitExceeded, {u"files"_s});
    for (const QFileInfo &info : files) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (const auto ders = certificatesInFile(info.filePath()))
            found.add(*ders);
    }
    return found.ders();
}

Result<QList<QByteArray>> certificatesInPath(const QString &path, const CancelToken &cancel)
{
    return QFileInfo(path).isDir() ? certificatesInFolder(path, cancel) : certificatesInFile(path);
}

QList<QByteArray> openSslSystemCertificates()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return {};
#else
    // As OpenSSL looks (X509_get_default_cert_file_env(3)), then where distributions keep their
    // bundle: Debian, Fedora, openSUSE, Alpine and the BSDs.
    const QStringList files = {qEnvironmentVariable(X509_get_default_cert_file_env()),
                               QFile::decodeName(X509_get_default_cert_file()),
                               u"/etc/ssl/certs/ca-certificates.crt"_s,
                               u"/etc/pki/tls/certs/ca-bundle.crt"_s,
                               u"/etc/ssl/ca-bundle.pem"_s,
                               u"/etc/ssl/cert.pem"_s};
    for (const QString &file : files) {
        if (file.isEmpty())
            continue;
        const auto ders = certificatesInFile(file);
        if (ders && !ders->isEmpty()) {
            Collection found;
            found.add(*ders);
            return found.ders();
        }
    }
    const QStringList folders = {qEnvironmentVariable(X509_get_default_cert_dir_env()),
                                 QFile::decodeName(X509_get_default_cert_dir())};
    for (const QString &folder : folders) {
        if (folder.isEmpty())
            continue;
        const auto ders = certificatesInFolder(folder);
        if (ders && !ders->isEmpty())
            return *ders;
    }
    return {};
#endif
}

QString mozillaCertificatesPath()
{
    // Where the systems keep Mozilla's list, or what curl's maintainer makes of it.
#if defined(Q_OS_WIN)
    const QStringList paths = {qEnvironmentVariable("ProgramFiles") +
                               u"/Git/mingw64/etc/ssl/certs/ca-bundle.crt"_s}; // Git for Windows
#elif defined(Q_OS_MACOS)
    const QStringList paths = {u"/opt/homebrew/etc/ca-certificates/cert.pem"_s, // Homebrew
                               u"/usr/local/etc/ca-certificates/cert.pem"_s};
#else
    // Debian, Fedora, FreeBSD, curl.
    const QStringList paths = {u"/usr/share/ca-certificates/mozilla"_s,
                               u"/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem"_s,
                               u"/usr/local/share/certs/ca-root-nss.crt"_s,
                               u"/etc/ssl/cacert.pem"_s};
#endif
    for (const QString &path : paths) {
        if (QFileInfo(path).isReadable())
            return path;
    }
    return {};
}

QList<QByteArray> mozillaCertificates()
{
    const QString path = mozillaCertificatesPath();
    if (path.isEmpty())
        return {};
    return certificatesInPath(path).value_or(QList<QByteArray>());
}

} // namespace sekisho::pki
