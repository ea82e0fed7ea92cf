// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/StatusArea.h"

#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace sekisho::ui {

namespace {

constexpr int kNoticeMs = 8000;

} // namespace

StatusArea::StatusArea(Theme &theme, QWidget *parent)
    : QStatusBar(parent)
    , m_theme(theme)
    , m_text(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_calls(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_lock(new IconLabel(theme, QStringLiteral("lock"), 14, Token::Text2, this))
    , m_place(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_connection(new IconButton(theme, QStringLiteral("shield"), this))
{
    setObjectName(QStringLiteral("statusArea"));
    m_text->setObjectName(QStringLiteral("statusTextLabel"));
    m_calls->setObjectName(QStringLiteral("callsLabel"));
    m_place->setObjectName(QStringLiteral("secretPlaceLabel"));
    setSizeGripEnabled(false);
    m_text->setElideMode(Qt::ElideRight);
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(10, 1, 10, 0);
    row->setSpacing(14);
    row->addWidget(m_text, 1);
    row->addWidget(m_calls);
    auto *place = new QHBoxLayout;
    place->setSpacing(4);
    place->addWidget(m_lock, 0, Qt::AlignVCenter);
    place->addWidget(m_place);
    row->addLayout(place);
    m_connection->setObjectName(QStringLiteral("connectionButton"));
    m_connection->setSmall(true);
    row->addWidget(m_connection, 0, Qt::AlignVCenter);
    connect(m_connection, &QPushButton::clicked, this, &StatusArea::connectionRequested);
    retranslate();
    addWidget(holder, 1);
    setContentsMargins(0, 0, 0, 0);
    m_noticeTimer.setSingleShot(true);
    m_noticeTimer.setInterval(kNoticeMs);
    connect(&m_noticeTimer, &QTimer::timeout, this, [this] {
        m_notice.clear();
        refresh();
    });
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void StatusArea::setPageText(const QString &text)
{
    m_pageText = text;
    refresh();
}

void StatusArea::showNotice(const QString &text)
{
    m_notice = text;
    m_noticeTimer.start();
    refresh();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusArea::clearNotice()
{
    m_noticeTimer.stop();
    m_notice.clear();
    refresh();
}

void StatusArea::setCalls(const QString &text)
{
    m_calls->setText(text);
    m_calls->setVisible(!text.isEmpty());
}

void StatusArea::setSecretPlace(const QString &text) { m_place->setText(text); }

QString StatusArea::shownText() const { return m_notice.isEmpty() ? m_pageText : m_notice; }

void StatusArea::retranslate() { m_connection->setName(tr("How the connection stands")); }

void StatusArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStatusBar::changeEvent(event);
}

void StatusArea::refresh() { m_text->setText(shownText()); }

void StatusArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Raised));
    painter.setPen(QPen(m_theme.color(Token::Line), 0));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace sekisho::ui
