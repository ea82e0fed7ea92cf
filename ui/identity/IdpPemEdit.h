// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "ui/theme/Theme.h"

#include <QPlainTextEdit>

namespace sekisho::ui {

/// A field for certificates in PEM that takes dropped files, too.
class IdpPemEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit IdpPemEdit(Theme &theme, QWidget *parent = nullptr);

    /// What a person may paste or open here; a chain is a few kilobytes.
    static constexpr qint64 kMostBytes = 1024 * 1024;
    /// Reads a file off the GUI thread; `use` is not called once `context` is gone.
    static void readFile(const QString &path, QObject *context,
                         std::function<void(const Result<QByteArray> &)> use);

Q_SIGNALS:
    void fileDropped(const QString &path);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace sekisho::ui
