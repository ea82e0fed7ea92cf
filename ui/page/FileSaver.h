// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QObject>
#include <QPointer>

class QFileDialog;
class QWidget;

namespace sekisho::ui {

/// Asks where to put some bytes (file dialog by open()) and writes them whole or not at all.
class FileSaver : public QObject
{
    Q_OBJECT
public:
    explicit FileSaver(QObject *parent = nullptr);

    /// `title` and `nameFilters` are in the interface language; `name` is what the file is called.
    void ask(QWidget *window, const QString &title, const QString &name,
             const QStringList &nameFilters, const QByteArray &bytes);
    struct Form
    {
        QString nameFilter; ///< "DER (*.der)"
        QByteArray bytes;
    };
    /// The same where the person chooses the form by its filter; the first one is offered.
    void ask(QWidget *window, const QString &title, const QString &name, const QList<Form> &forms);
    /// Writes without asking.
    static Result<> write(const QString &path, const QByteArray &bytes);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const sekisho::Error &error);

private:
    QFileDialog *open(QWidget *window, const QString &title, const QString &name,
                      const QStringList &nameFilters);
    void save(const QString &path, const QByteArray &bytes);

    QPointer<QFileDialog> m_dialog;
};

} // namespace sekisho::ui
