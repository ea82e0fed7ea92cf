// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/ValidityBar.h"

#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"

#include <QEvent>
#include <QPainter>
#include <cmath>

namespace sekisho::ui {

ValidityBar::ValidityBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ValidityBar::setSpan(const ValiditySpan &span)
{
    m_span = span;
    setAccessibleName(accessibleText(span));
    update();
}

void ValidityBar::setBarWidth(int width)
{
    m_width = width;
    updateGeometry();
}

QSize ValidityBar::sizeHint() const { return QSize(m_width, 14); }

double ValidityBar::elapsed(const ValiditySpan &span)
{
    if (!span.from.isValid() || !span.to.isValid() || !span.now.isValid())
        return 0;
    const double whole = static_cast<double>(span.from.msecsTo(span.to));
    if (whole <= 0)
        return 1;
    return std::clamp(static_cast<double>(span.from.msecsTo(span.now)) / whole, 0.0, 1.0);
}

State ValidityBar::state(const ValiditySpan &span)
{
    return CertificateText::validityState(span.from, span.to, span.now);
}

QString ValidityBar::accessibleText(const ValiditySpan &span)
{
    if (!span.to.isValid())
        return {};
    //: Read aloud for a validity bar: %1 "54 days left", %2 a whole number
    return tr("%1, %2 percent elapsed")
            .arg(DateText::daysLeft(span.to, span.now))
            .arg(static_cast<int>(std::floor(elapsed(span) * 100)));
}

void ValidityBar::paintBar(QPainter &painter, const QRectF &bar, const ValiditySpan &span,
                           const Theme &theme)
{
    if (!span.to.isValid())
        return;
    Token fill = Token::ChartRest;
    switch (state(span)) {
    case State::Warning:
        fill = Token::Warning;
        break;
    case State::Error:
        fill = Token::Error;
        break;
    default:
        break;
    }
    const double share = elapsed(span);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.color(Token::Field), 1));
    painter.setBrush(theme.color(Token::Base));
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    const QRectF inside = bar.adjusted(1, 1, -1, -1);
    QRectF done = inside;
    done.setWidth(inside.width() * share);
    painter.fillRect(done, theme.color(fill));
    // The tick at the moment judged at: 2 wide, 3 beyond the bar.
    const qreal x = std::round(inside.left() + inside.width() * share) - 1;
    painter.fillRect(QRectF(x, bar.top() - 2, 2, bar.height() + 4), theme.color(Token::Text));
    painter.restore();
}

void ValidityBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF bar(0, (height() - 8) / 2, width(), 8);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    paintBar(painter, bar, m_span, m_theme);
}

void ValidityBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(accessibleText(m_span));
    QWidget::changeEvent(event);
}

void HitBar::paint(QPainter &painter, const QRectF &area, double share, const Theme &theme)
{
    if (share < 0)
        return;
    const qreal width = share > 0 ? std::max(2.0, area.width() * std::min(1.0, share)) : 0;
    if (width <= 0)
        return;
    painter.fillRect(QRectF(area.left(), std::round(area.center().y() - 3.5), width, 7),
                     theme.color(Token::Chart1));
}

ThinProgress::ThinProgress(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(6);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ThinProgress::setProgress(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    //: Read aloud for a progress bar
    setAccessibleName(total > 0 ? tr("%1 of %2").arg(done).arg(total) : tr("Working"));
    update();
}

void ThinProgress::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(m_theme.color(Token::Field), 1));
    painter.setBrush(m_theme.color(Token::Base));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    if (m_total <= 0)
        return;
    const double share =
            std::clamp(static_cast<double>(m_done) / static_cast<double>(m_total), 0.0, 1.0);
    QRectF done = QRectF(rect()).adjusted(1, 1, -1, -1);
    done.setWidth(done.width() * share);
    if (layoutDirection() == Qt::RightToLeft)
        done.moveRight(width() - 1);
    painter.fillRect(done, m_theme.color(Token::Accent));
}

} // namespace sekisho::ui
