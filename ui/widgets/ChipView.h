// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QPainter>

namespace sekisho::ui {

/// How chips look (visual guide section 8), for cells and for chips as widgets.
struct ChipPainter
{
    static constexpr int kHeight = 22;
    /// At most 230 wide; the text is elided beyond.
    static int width(const Chip &chip, const Theme &theme);
    static void paint(QPainter &painter, const QRect &rect, const Chip &chip, const Theme &theme,
                      bool dimmed, Qt::LayoutDirection direction);
    /// "not", 除外: in front of an excluded criterion.
    static QString excludedWord();
};

/// One chip as a widget. Removable ones carry a cross; Delete and Backspace remove too.
class ChipView : public QAbstractButton
{
    Q_OBJECT
public:
    ChipView(Theme &theme, const Chip &chip, QWidget *parent = nullptr);
    void setChip(const Chip &chip);
    Chip chip() const { return m_chip; }
    void setRemovable(bool removable);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QRect crossRect() const;

    Theme &m_theme;
    Chip m_chip;
    bool m_removable = false;
};

} // namespace sekisho::ui
