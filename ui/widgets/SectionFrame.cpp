// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/SectionFrame.h"

#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

SectionFrame::SectionFrame(Theme &theme, Look look, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_look(look)
    , m_heading(new TextLabel(theme, look == Look::Plain ? FontRole::Section : FontRole::BodyBold,
                              Token::Text, this))
    , m_headingRow(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    m_heading->setObjectName(u"sectionHeading"_s);
    m_heading->hide();
    m_headingRow->setSpacing(8);
    m_headingRow->addWidget(m_heading);
    m_headingRow->addStretch(1);
    auto *column = new QVBoxLayout(this);
    switch (look) {
    case Look::Plain:
        column->setContentsMargins(0, 0, 0, 0);
        break;
    case Look::Card:
        column->setContentsMargins(13, 9, 13, 11);
        break;
    case Look::DrawerSection:
        column->setContentsMargins(14, 9, 14, 10);
        break;
    }
    column->setSpacing(5);
    column->addLayout(m_headingRow);
    m_body->setSpacing(8);
    column->addLayout(m_body);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SectionFrame::setHeading(const QString &text)
{
    m_heading->setText(text);
    m_heading->setVisible(!text.isEmpty());
    setAccessibleName(text);
}

void SectionFrame::addHeadingWidget(QWidget *widget) { m_headingRow->addWidget(widget); }

void SectionFrame::paintEvent(QPaintEvent *)
{
    if (m_look == Look::Plain)
        return;
    QPainter painter(this);
    painter.setPen(QPen(m_theme.color(Token::Line), 1));
    if (m_look == Look::DrawerSection) {
        painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.color(Token::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace sekisho::ui
