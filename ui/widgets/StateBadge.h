// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace sekisho::ui {

/// Shape + word of a state; boxed it stands on the state's tint, 20 high. Never a number alone.
class StateBadge : public QWidget
{
    Q_OBJECT
public:
    explicit StateBadge(Theme &theme, QWidget *parent = nullptr);
    StateBadge(Theme &theme, State state, const QString &text, bool boxed = false,
               QWidget *parent = nullptr);

    /// An empty text shows the state's own word (StateText).
    void set(State state, const QString &text = {});
    void setBoxed(bool boxed);
    void setBold(bool bold);
    State state() const { return m_state; }
    QString text() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Theme &m_theme;
    State m_state = State::None;
    QString m_text;
    bool m_boxed = false;
    bool m_bold = false;
};

} // namespace sekisho::ui
