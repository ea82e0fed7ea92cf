// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/TextLabel.h"

#include "ui/text/StateText.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/Elide.h"

#include <QPainter>
#include <QStyle>

namespace sekisho::ui {

TextLabel::TextLabel(Theme &theme, FontRole role, Token token, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_role(role)
    , m_token(token)
{
    // Most texts hold something of the cloud or of a file; those that are rich say so themselves.
    setTextFormat(Qt::PlainText);
    connect(&m_theme, &Theme::changed, this, [this] { restyle(); });
    restyle();
}

TextLabel::TextLabel(Theme &theme, const QString &text, FontRole role, Token token, QWidget *parent)
    : TextLabel(theme, role, token, parent)
{
    setText(text);
}

void TextLabel::restyle()
{
    setFont(m_theme.font(m_role));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_theme.color(m_token));
    colours.setColor(QPalette::Disabled, QPalette::WindowText, m_theme.color(Token::Disabled));
    colours.setColor(QPalette::Link, m_theme.color(Token::Link));
    colours.setColor(QPalette::Highlight, m_theme.color(Token::Select));
    colours.setColor(QPalette::HighlightedText, m_theme.color(Token::Text));
    setPalette(colours);
}

void TextLabel::setRole(FontRole role)
{
    if (m_role == role)
        return;
    m_role = role;
    restyle();
}

void TextLabel::setToken(Token token)
{
    if (m_token == token)
        return;
    m_token = token;
    restyle();
}

void TextLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elide = mode;
    updateGeometry();
    update();
}

void TextLabel::setPlainToolTip(const QString &toolTip)
{
    if (this->toolTip() == m_plainToolTip)
        setToolTip(toolTip);
    m_plainToolTip = toolTip;
}

QSize TextLabel::sizeHint() const { return QLabel::sizeHint(); }

QSize TextLabel::minimumSizeHint() const
{
    QSize size = QLabel::minimumSizeHint();
    if (m_elide != Qt::ElideNone)
        size.setWidth(std::min(size.width(), fontMetrics().averageCharWidth() * 4));
    return size;
}

void TextLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (m_elide != Qt::ElideNone) {
        const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
        setToolTip(cut ? Elide::toolTip(text()) : m_plainToolTip);
    }
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    const bool plain = textFormat() == Qt::PlainText;
    if (m_elide == Qt::ElideNone || wordWrap() || !plain) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect area = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), m_elide, area.width());
    style()->drawItemText(&painter, area,
                          static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())),
                          palette(), isEnabled(), shown, QPalette::WindowText);
}

IconLabel::IconLabel(Theme &theme, const QString &icon, int size, Token token, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_size(size)
    , m_token(token)
{
    setFixedSize(m_size, m_size);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

IconLabel::IconLabel(Theme &theme, State state, int size, QWidget *parent)
    : IconLabel(theme, QString(), size, Token::Text, parent)
{
    setState(state);
}

void IconLabel::setIcon(const QString &name)
{
    m_icon = name;
    m_state = State::None;
    setAccessibleName(QString());
    update();
}

void IconLabel::setState(State state)
{
    m_state = state;
    m_icon.clear();
    setAccessibleName(StateText::word(state));
    update();
}

void IconLabel::setToken(Token token)
{
    m_token = token;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_state != State::None)
        m_theme.icons().paintState(painter, rect(), m_state);
    else if (!m_icon.isEmpty())
        m_theme.icons().paint(painter, rect(), m_icon,
                              m_theme.color(isEnabled() ? m_token : Token::Disabled));
}

} // namespace sekisho::ui
