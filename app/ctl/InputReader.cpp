// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/InputReader.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

Result<QByteArray> readInput(const QString &source, qint64 maxBytes)
{
    QFile file(source);
    bool open = false;
    if (source == "-"_L1) {
        open = file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered);
    } else if (QFileInfo(source).isDir()) {
        return fail(ErrorCode::FileUnreadable, {source}, u"is a directory"_s);
    } else {
        open = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    if (!open)
        return fail(ErrorCode::FileUnreadable, {source}, file.errorString());
    // A pipe, a device or a growing file has no size to trust: read to the end, but no further than
    // one byte over the limit.
    constexpr qint64 kPiece = 64 * 1024;
    const qint64 expected = file.isSequential() ? 0 : file.size();
    QByteArray bytes = file.read(qMin(qMax(expected + 1, kPiece), maxBytes + 1));
    while (bytes.size() <= maxBytes) {
        const QByteArray piece = file.read(qMin(kPiece, maxBytes + 1 - bytes.size()));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, {source}, file.errorString());
    if (bytes.size() > maxBytes)
        return fail(ErrorCode::FileTooLarge, {source, QString::number(maxBytes)});
    return bytes;
}

Result<Secret> readSecretFile(const QString &source)
{
    constexpr qint64 kMaxBytes = 64 * 1024;
    auto bytes = readInput(source, kMaxBytes);
    if (!bytes)
        return fail(bytes.error());
    qsizetype end = bytes->indexOf('\n');
    if (end < 0)
        end = bytes->size();
    if (end > 0 && bytes->at(end - 1) == '\r')
        --end;
    Secret secret(bytes->left(end));
    bytes->fill('\0');
    return secret;
}

} // namespace sekisho::ctl
