// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/identity/IdpPemEdit.h"

#include "core/base/Async.h"

#include <QFile>
#include <QMimeData>
#include <QUrl>

namespace sekisho::ui {

namespace {

QString fileIn(const QMimeData *source)
{
    const QList<QUrl> urls = source->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile()
                                                               : QString();
}

} // namespace

IdpPemEdit::IdpPemEdit(Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setFont(theme.font(FontRole::Mono));
}

void IdpPemEdit::readFile(const QString &path, QObject *context,
                          std::function<void(const Result<QByteArray> &)> use)
{
    const auto work = [path]() -> Result<QByteArray> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileUnreadable, {path}, file.errorString());
        QByteArray bytes = file.read(kMostBytes + 1);
        if (bytes.size() > kMostBytes)
            return fail(ErrorCode::FileTooLarge, {path, QString::number(kMostBytes)});
        return bytes;
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), context, std::move(use));
}

bool IdpPemEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !fileIn(source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void IdpPemEdit::insertFromMimeData(const QMimeData *source)
{
    if (const QString path = fileIn(source); !path.isEmpty())
        Q_EMIT fileDropped(path);
    else if (source->text().size() <= kMostBytes)
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace sekisho::ui
