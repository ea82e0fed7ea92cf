// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/convert/SafeFile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <filesystem>
#include <system_error>

namespace sekisho::pki {

namespace {

using namespace Qt::Literals::StringLiterals;

std::filesystem::path nativePath(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

/// Makes a file that was not there.
Result<> create(const QString &path, QByteArrayView bytes, FileReaders readers)
{
    QFile file(path);
    const QIODevice::OpenMode mode = QIODevice::WriteOnly | QIODevice::NewOnly;
    const bool open = readers == FileReaders::OwnerOnly
                              ? file.open(mode, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                              : file.open(mode);
    if (!open)
        return fail(ErrorCode::FileUnwritable, {path}, file.errorString());
    const bool written = file.write(bytes.data(), bytes.size()) == bytes.size() && file.flush();
    const QString trouble = file.errorString();
    file.close();
    if (written && file.error() == QFileDevice::NoError)
        return {};
    file.remove();
    return fail(ErrorCode::FileUnwritable, {path}, trouble);
}

} // namespace

Result<> writeFileSafely(const QString &path, QByteArrayView bytes, FileReaders readers,
                         bool replace)
{
    const QFileInfo there(path);
    if (there.exists() || there.isSymLink()) {
        if (!replace)
            return fail(ErrorCode::FileUnwritable, {path}, u"exists"_s);
        if (there.exists() && !there.isFile())
            return fail(ErrorCode::FileUnwritable, {path}, u"not a regular file"_s);
    } else {
        return create(path, bytes, readers);
    }
    // Beside the old one, then over it in one step: a reader sees the one or the other.
    const QString target = there.isSymLink() && there.exists() ? there.canonicalFilePath() : path;
    const QString fresh = u"%1.%2.part"_s.arg(target).arg(QRandomGenerator::system()->generate(), 8,
                                                          16, QLatin1Char('0'));
    if (const auto created = create(fresh, bytes, readers); !created)
        return fail(ErrorCode::FileUnwritable, {path}, created.error().detail);
    std::error_code trouble;
    std::filesystem::rename(nativePath(fresh), nativePath(target), trouble);
    if (!trouble)
        return {};
    QFile::remove(fresh);
    return fail(ErrorCode::FileUnwritable, {path}, QString::fromStdString(trouble.message()));
}

} // namespace sekisho::pki
