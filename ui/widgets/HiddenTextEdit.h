// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"
#include "ui/theme/Theme.h"

#include <QPlainTextEdit>

namespace sekisho::ui {

/// A field for a private key: takes a paste, dropped text or the bytes of a file, and shows dots
/// instead. The key is in no document and no undo history, and cannot be copied from here; Delete
/// empties the field.
class HiddenTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit HiddenTextEdit(Theme &theme, QWidget *parent = nullptr);

    /// `name` is shown for what is no text (a PKCS#12 file).
    void setContents(Secret contents, const QString &name = {});
    const Secret &contents() const { return m_contents; }

Q_SIGNALS:
    void contentsChanged();
    void fileDropped(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void pasteClipboard();
    void refresh();

    Secret m_contents;
    QString m_name;
};

} // namespace sekisho::ui
