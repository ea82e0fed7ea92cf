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

QFileDialog *FileSaver::open(QWidget *window, const QString &title, const QString &name,
                             const QStringList &nameFilters)
{
    m_dialog = new QFileDialog(window, title);
    m_dialog->setObjectName(QStringLiteral("saveFileDialog"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setFileMode(QFileDialog::AnyFile);
    m_dialog->setNameFilters(nameFilters);
    m_dialog->selectFile(name);
    m_dialog->open();
    return m_dialog;
}

void FileSaver::save(const QString &path, const QByteArray &bytes)
{
    if (const auto written = write(path, bytes))
        Q_EMIT saved(path);
    else
        Q_EMIT failed(written.error());
}

void FileSaver::ask(QWidget *window, const QString &title, const QString &name,
                    const QStringList &nameFilters, const QByteArray &bytes)
{
    if (m_dialog)
        return; // one question at a time
    connect(open(window, title, name, nameFilters), &QFileDialog::fileSelected, this,
            [this, bytes](const QString &path) { save(path, bytes); });
}

void FileSaver::ask(QWidget *window, const QString &title, const QString &name,
                    const QList<Form> &forms)
{
    if (m_dialog || forms.isEmpty())
        return;
    QStringList filters;
    for (const Form &form : forms)
        filters.append(form.nameFilter);
    QFileDialog *dialog = open(window, title, name, filters);
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, forms](const QString &path) {
        const auto chosen = std::find_if(forms.cbegin(), forms.cend(), [dialog](const Form &form) {
            return form.nameFilter == dialog->selectedNameFilter();
        });
        save(path, (chosen == forms.cend() ? forms.cbegin() : chosen)->bytes);
    });
}

} // namespace sekisho::ui
