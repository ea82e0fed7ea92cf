// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/identity/LinkSteps.h"

#include "ui/theme/IconSet.h"

#include <QPainter>

namespace sekisho::ui {

namespace {

constexpr int kStepsWidth = 236;
constexpr int kSignSize = 20;
constexpr int kStepMargin = 16;
constexpr int kBarWidth = 3;
constexpr int kTextLeft = 54;

} // namespace

LinkSteps::LinkSteps(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void LinkSteps::set(const QList<Step> &steps, qsizetype current, State state)
{
    if (steps == m_steps && current == m_current && state == m_state)
        return;
    m_steps = steps;
    m_current = current;
    m_state = state;
    const Step &step = steps.at(current);
    //: For screen readers: number of a step, how many there are, name of the step
    setAccessibleName(tr("Step %1 of %2: %3").arg(current + 1).arg(steps.size()).arg(step.title));
    setAccessibleDescription(step.detail);
    updateGeometry();
    update();
}

int LinkSteps::rowHeight() const
{
    return QFontMetrics(m_theme.font(FontRole::BodyBold)).lineSpacing() +
           QFontMetrics(m_theme.font(FontRole::Small)).lineSpacing() + 14;
}

QSize LinkSteps::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(FontRole::BodyBold));
    int wanted = kStepsWidth;
    for (const Step &step : m_steps)
        wanted = qMax(wanted, kTextLeft + metrics.horizontalAdvance(step.title) + kStepMargin);
    return {qMin(wanted, 2 * kStepsWidth), int(m_steps.size()) * rowHeight() + kStepMargin};
}

void LinkSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = rowHeight();
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const QRect row(0, 8 + int(i) * height, width(), height);
        if (i == m_current) {
            painter.fillRect(row, m_theme.color(Token::Select));
            painter.fillRect(QRect(row.topLeft(), QSize(kBarWidth, height)),
                             m_theme.color(Token::Mark));
        }
        const QRect sign(kStepMargin, row.top() + 8, kSignSize, kSignSize);
        const State state = i < m_current ? State::Ok : i == m_current ? m_state : State::None;
        if (state != State::None) {
            m_theme.icons().paintState(painter, sign, state);
        } else {
            painter.setPen(m_theme.color(Token::Field));
            painter.setBrush(m_theme.color(Token::Raised));
            painter.drawEllipse(QRectF(sign).adjusted(0.5, 0.5, -0.5, -0.5));
            painter.setFont(m_theme.font(FontRole::SmallBold));
            painter.setPen(m_theme.color(Token::Text));
            painter.drawText(sign, Qt::AlignCenter, QString::number(i + 1));
        }
        const QFont bold = m_theme.font(i == m_current ? FontRole::BodyBold : FontRole::Body);
        const QFontMetrics metrics(bold);
        const QRect title(kTextLeft, row.top() + 6, width() - kTextLeft - 8, metrics.lineSpacing());
        painter.setFont(bold);
        painter.setPen(m_theme.color(Token::Text));
        painter.drawText(title, Qt::AlignVCenter | Qt::AlignLeading,
                         metrics.elidedText(m_steps.at(i).title, Qt::ElideRight, title.width()));
        painter.setFont(m_theme.font(FontRole::Small));
        painter.setPen(m_theme.color(Token::Text2));
        const QRect detail = title.translated(0, title.height());
        painter.drawText(detail, Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(m_steps.at(i).detail, Qt::ElideRight,
                                                          detail.width()));
    }
}

} // namespace sekisho::ui
