// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"
#include "ui/theme/Theme.h"

#include <QLineEdit>

namespace sekisho::ui {

/// Masked input; the eye shows the text while pressed (mouse, or Space while it has the focus). No
/// undo history, no drag, no copy. Ask secret() once and clear().
class SecretLineEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit SecretLineEdit(Theme &theme, QWidget *parent = nullptr);
    Secret secret() const;
    bool isRevealed() const { return echoMode() == QLineEdit::Normal; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void reveal(bool shown);
    void place();
    void retranslate();

    QWidget *m_eye;
};

} // namespace sekisho::ui
