// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>
#include <functional>

class QTimer;

namespace sekisho::ui {

class SignButton;
class IconButton;
class IconLabel;
class TextLabel;

/// For undo: says what one has just done and offers to take it back, as after removing a rule from
/// the draft. At the bottom end of its parent, 8 s, longer while hovered or focused. Never an
/// error. One at a time: a newer one replaces it. Only the gallery has it until there is something
/// to undo.
class ToastArea : public QWidget
{
    Q_OBJECT
public:
    /// Lies over `page` and follows its size.
    ToastArea(Theme &theme, QWidget *page);

    /// `action` runs (once, with this object as context) when the button is pressed.
    void showToast(State state, const QString &text, const QString &actionText = {},
                   std::function<void()> action = {});
    void dismiss();
    bool isShowing() const;
    QString text() const;
    void setDuration(int milliseconds);

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void restart();
    void retranslate();

    Theme &m_theme;
    QTimer *m_timer;
    IconLabel *m_icon;
    TextLabel *m_text;
    SignButton *m_button;
    IconButton *m_close;
    std::function<void()> m_action;
    int m_duration = 8000;
};

} // namespace sekisho::ui
