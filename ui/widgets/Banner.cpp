// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Banner.h"

#include "ui/text/StateText.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

Banner::Banner(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new IconLabel(theme, State::Info, 16, this))
    , m_text(new TextLabel(theme, FontRole::Body, Token::Text, this))
{
    setObjectName(u"banner"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_text->setObjectName(u"bannerText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 11, 6);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    for (int i = 0; i < 2; ++i) {
        m_buttons[i] = new SignButton(theme, SignButton::Kind::Normal, this);
        m_buttons[i]->setObjectName(u"bannerButton%1"_s.arg(i));
        m_buttons[i]->setSmall(true);
        m_buttons[i]->hide();
        row->addWidget(m_buttons[i]);
        connect(m_buttons[i], &QPushButton::clicked, this, [this, i] { Q_EMIT buttonClicked(i); });
    }
    connect(&m_theme, &Theme::changed, this, [this] { refresh(); });
    setVisible(false);
}

void Banner::setContent(State severity, const QString &lead, const QString &body)
{
    m_severity = severity;
    if (m_icon->iconName().isEmpty())
        m_icon->setState(severity);
    m_lead = lead;
    m_body = body;
    refresh();
    setVisible(true);
}

void Banner::setIconName(const QString &name)
{
    if (name.isEmpty())
        m_icon->setState(m_severity);
    else
        m_icon->setIcon(name);
}

void Banner::setButton(int index, const QString &text, SignButton::Kind kind)
{
    SignButton *button = m_buttons[index];
    button->setKind(kind);
    button->setTexts(text);
    button->setVisible(!text.isEmpty());
}

QString Banner::text() const { return m_body.isEmpty() ? m_lead : m_lead + u' ' + m_body; }

void Banner::clear()
{
    m_lead.clear();
    m_body.clear();
    m_announced.clear();
    setVisible(false);
}

void Banner::refresh()
{
    const QString lead = m_lead.toHtmlEscaped();
    const QString body = m_body.toHtmlEscaped();
    m_text->setText(body.isEmpty() ? lead : u"<b>"_s + lead + u"</b> "_s + body);
    setAccessibleName(StateText::word(m_severity) + u": "_s + text());
    m_text->setAccessibleName(text());
    update();
    if (isVisible() && m_announced != text()) {
        m_announced = text();
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void Banner::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_announced == text())
        return;
    m_announced = text();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor line = m_severity == State::Unknown ? m_theme.color(Token::Edge)
                                                     : m_theme.color(stateToken(m_severity));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    painter.setBrush(m_theme.color(stateTint(m_severity)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(line);
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height()));
    painter.drawRoundedRect(QRectF(edge), 2, 2);
    painter.drawRect(QRectF(edge).adjusted(2, 0, 0, 0));
}

} // namespace sekisho::ui
