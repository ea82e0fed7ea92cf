// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/SecretFile.h"

#include <QFile>
#include <QThreadPool>

namespace sekisho::ui {

Future<FileBytes> readSecretFile(const QString &path, qint64 most)
{
    return async::onPool(*QThreadPool::globalInstance(), [path, most]() -> Result<FileBytes> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(ErrorCode::FileUnreadable, {path}, file.errorString());
        if (file.size() > most)
            return fail(ErrorCode::FileTooLarge, {path, QString::number(most)});
        QByteArray bytes = file.readAll();
        if (file.error() != QFileDevice::NoError)
            return fail(ErrorCode::FileUnreadable, {path}, file.errorString());
        return std::make_shared<Secret>(std::move(bytes));
    });
}

} // namespace sekisho::ui
