// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/StateBadge.h"

#include "ui/text/StateText.h"
#include "ui/theme/IconSet.h"

#include <QEvent>
#include <QPainter>

namespace sekisho::ui {

namespace {
constexpr int kBoxShape = 14;
constexpr int kPlainShape = 16;
constexpr int kGap = 5;
} // namespace

StateBadge::StateBadge(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] { refresh(); });
    refresh();
}

StateBadge::StateBadge(Theme &theme, State state, const QString &text, bool boxed, QWidget *parent)
    : StateBadge(theme, parent)
{
    m_boxed = boxed;
    set(state, text);
}

void StateBadge::set(State state, const QString &text)
{
    m_state = state;
    m_text = text;
    refresh();
}

void StateBadge::setBoxed(bool boxed)
{
    m_boxed = boxed;
    refresh();
}

void StateBadge::setBold(bool bold)
{
    m_bold = bold;
    refresh();
}

QString StateBadge::text() const { return m_text.isEmpty() ? StateText::word(m_state) : m_text; }

void StateBadge::refresh()
{
    QFont wanted = m_theme.font(m_boxed ? FontRole::Small : FontRole::Body);
    wanted.setBold(m_bold);
    setFont(wanted);
    const QString word = StateText::word(m_state);
    setAccessibleName(m_text.isEmpty() || m_text == word || word.isEmpty()
                              ? text()
                              : word + QStringLiteral(": ") + m_text);
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    const int shape = m_state == State::None ? 0 : (m_boxed ? kBoxShape : kPlainShape) + kGap;
    const int width = shape + fontMetrics().horizontalAdvance(text()) + (m_boxed ? 12 : 1);
    const int height = m_boxed ? std::max(20, fontMetrics().height() + 2)
                               : std::max(kPlainShape + 2, fontMetrics().height());
    return QSize(width, height);
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_boxed && m_state != State::None) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(stateTint(m_state)));
        painter.drawRoundedRect(QRectF(rect()), 3, 3);
    }
    QRect content = rect();
    if (m_boxed)
        content.adjust(5, 0, -7, 0);
    const int shape = m_boxed ? kBoxShape : kPlainShape;
    QRect textRect = content;
    if (m_state != State::None) {
        const QRect shapeRect(content.left(), content.top() + (content.height() - shape) / 2, shape,
                              shape);
        m_theme.icons().paintState(
                painter, QStyle::visualRect(layoutDirection(), content, shapeRect), m_state);
        textRect.adjust(shape + kGap, 0, 0, 0);
    }
    painter.setPen(m_theme.color(isEnabled() ? Token::Text : Token::Disabled));
    painter.drawText(QStyle::visualRect(layoutDirection(), content, textRect),
                     Qt::AlignVCenter | Qt::AlignLeft, text());
}

void StateBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace sekisho::ui
