// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QLabel>

namespace sekisho::ui {

/// A label of one font role and one token that follows the theme. Wraps if asked to; can elide
/// (with the full text as tool tip) where a layout squeezes it.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(Theme &theme, FontRole role = FontRole::Body, Token token = Token::Text,
                       QWidget *parent = nullptr);
    TextLabel(Theme &theme, const QString &text, FontRole role = FontRole::Body,
              Token token = Token::Text, QWidget *parent = nullptr);

    void setRole(FontRole role);
    void setToken(Token token);
    /// ElideNone (the default) keeps the whole text as smallest size.
    void setElideMode(Qt::TextElideMode mode);
    Qt::TextElideMode elideMode() const { return m_elide; }
    /// The tool tip where the text is not cut; where it is, the tool tip is the whole text.
    void setPlainToolTip(const QString &toolTip);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();

    Theme &m_theme;
    FontRole m_role;
    Token m_token;
    Qt::TextElideMode m_elide = Qt::ElideNone;
    QString m_plainToolTip;
};

/// An icon or a state's shape of fixed size in the theme's colours.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    IconLabel(Theme &theme, const QString &icon, int size = 20, Token token = Token::Text,
              QWidget *parent = nullptr);
    IconLabel(Theme &theme, State state, int size = 16, QWidget *parent = nullptr);

    void setIcon(const QString &name);
    void setState(State state);
    void setToken(Token token);
    QString iconName() const { return m_icon; }
    State state() const { return m_state; }
    QSize sizeHint() const override { return QSize(m_size, m_size); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_icon;
    State m_state = State::None;
    int m_size;
    Token m_token = Token::Text;
};

} // namespace sekisho::ui
