// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/FileSaver.h"

#include <QFileDialog>
#include <QSaveFile>

namespace sekisho::ui {

FileSaver::FileSaver(QObject *parent)
    : QObject(parent)
{
}

Result<> FileSaver::write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tl::unexpected(Error(ErrorCode::FileUnwritable, {path}, file.errorString()));
    return {};
}

void FileSaver::ask(QWidget *window, const QString &title, const QString &name,
                    const QStringList &nameFilters, const QByteArray &bytes)
{
    if (m_dialog)
        return; // one question at a time
    m_dialog = new QFileDialog(window, title);
    m_dialog->setObjectName(QStringLiteral("saveFileDialog"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setFileMode(QFileDialog::AnyFile);
    m_dialog->setNameFilters(nameFilters);
    m_dialog->selectFile(name);
    connect(m_dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString &path) {
        if (const auto written = write(path, bytes))
            Q_EMIT saved(path);
        else
            Q_EMIT failed(written.error());
    });
    m_dialog->open();
}

} // namespace sekisho::ui
