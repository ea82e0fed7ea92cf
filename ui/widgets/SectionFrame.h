// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>

class QVBoxLayout;
class QHBoxLayout;

namespace sekisho::ui {

class TextLabel;

/// A part with a heading and its own layout; with a hairline below it (in drawers) or as a card.
class SectionFrame : public QFrame
{
    Q_OBJECT
public:
    enum class Look { Plain, Card, DrawerSection };
    explicit SectionFrame(Theme &theme, Look look = Look::Plain, QWidget *parent = nullptr);

    void setHeading(const QString &text);
    /// A widget at the end of the heading's line.
    void addHeadingWidget(QWidget *widget);
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    Look m_look;
    TextLabel *m_heading;
    QHBoxLayout *m_headingRow;
    QVBoxLayout *m_body;
};

} // namespace sekisho::ui
