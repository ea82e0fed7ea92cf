// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"
#include "ui/theme/Theme.h"

#include <QPlainTextEdit>
#include <optional>

namespace sekisho::ui {

class FormField;
class SignButton;

/// A file that was opened or dropped.
struct InputFile
{
    QString name; ///< without its folder
    QByteArray bytes;
    std::optional<Error> error;
    QList<QByteArray> certificates; ///< DER of those in it
    bool isLocked = false;          ///< something in it opens with a password only
};

/// A field of fixed-pitch lines that also takes files, dropped or pasted.
class FileTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    using QPlainTextEdit::QPlainTextEdit;

Q_SIGNALS:
    void filesDropped(const QStringList &paths);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

/// Where certificates and lists are given: text to paste into, files to drop, and Open file…. Files
/// are read off the GUI thread.
class CertificateInput : public QWidget
{
    Q_OBJECT
public:
    explicit CertificateInput(Theme &theme, QWidget *parent = nullptr);

    FormField &field() const { return *m_field; }
    QPlainTextEdit &edit() const;
    QByteArray bytes() const;
    /// Replaces what stands there without a changed().
    void setTextQuietly(const QString &text);
    /// Puts text behind what stands there.
    void append(const QString &text);
    /// Reads files; filesRead() follows.
    void openFiles(const QStringList &paths);
    /// Files that are dropped anywhere on `dialog` are opened as well.
    void takeDropsOn(QWidget *dialog);
    /// `label` as in the portal; `spoken` names the field for screen readers where that is not
    /// enough; `title` is that of the file dialog.
    void setTexts(const QString &label, const QString &portalName, const QString &title,
                  const QStringList &nameFilters);

    static constexpr qint64 kMostBytes = 50 * 1024 * 1024;

Q_SIGNALS:
    /// The text, by whatever way.
    void changed();
    void filesRead(const QList<sekisho::ui::InputFile> &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseFiles();

    FileTextEdit *m_edit;
    FormField *m_field;
    SignButton *m_open;
    QString m_title;
    QStringList m_nameFilters;
};

} // namespace sekisho::ui
