// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QWidget>

namespace sekisho::ui {

/// A line of one pixel in the colour of lines, between parts of the page.
class Hairline : public QWidget
{
    Q_OBJECT
public:
    explicit Hairline(Theme &theme, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedHeight(1);
        setAttribute(Qt::WA_OpaquePaintEvent);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), m_theme.color(Token::Line));
    }

private:
    Theme &m_theme;
};

} // namespace sekisho::ui
