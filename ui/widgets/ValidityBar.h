// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace sekisho::ui {

/// How much of a validity is over: 64 × 8 (150 in drawers), tick at the moment judged at, warning
/// colour from 90 days, error colour from 7 days or past. Always beside a date or "54 days left".
class ValidityBar : public QWidget
{
    Q_OBJECT
public:
    explicit ValidityBar(Theme &theme, QWidget *parent = nullptr);
    void setSpan(const ValiditySpan &span);
    ValiditySpan span() const { return m_span; }
    void setBarWidth(int width);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// 0…1, how much of the span is over.
    static double elapsed(const ValiditySpan &span);
    /// Ok, Warning or Error by the days left.
    static State state(const ValiditySpan &span);
    /// Paints one into `bar` (without the tick's overhang); cells use the same.
    static void paintBar(QPainter &painter, const QRectF &bar, const ValiditySpan &span,
                         const Theme &theme);
    /// "54 days left, 96 percent elapsed".
    static QString accessibleText(const ValiditySpan &span);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Theme &m_theme;
    ValiditySpan m_span;
    int m_width = 64;
};

/// The hit bar: 0…1 of the largest; at least 2 px above zero.
class HitBar
{
public:
    static void paint(QPainter &painter, const QRectF &area, double share, const Theme &theme);
};

/// One line progress: 6 high, with a text saying "3 of 9" beside it by the caller. Stands still
/// when nothing is known (maximum 0).
class ThinProgress : public QWidget
{
    Q_OBJECT
public:
    explicit ThinProgress(Theme &theme, QWidget *parent = nullptr);
    void setProgress(qint64 done, qint64 total);
    QSize sizeHint() const override { return QSize(150, 6); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace sekisho::ui
