// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/DetailsDrawer.h"

#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

DetailsDrawer::DetailsDrawer(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new IconLabel(theme, QString(), 20, Token::Text, this))
    , m_title(new TextLabel(theme, FontRole::BodyBold, Token::Text, this))
    , m_close(new IconButton(theme, u"cross"_s, this))
    , m_header(new QHBoxLayout)
    , m_scroll(new QScrollArea(this))
    , m_sections(nullptr)
    , m_foot(new QWidget(this))
    , m_footStart(new QHBoxLayout)
    , m_footEnd(new QHBoxLayout)
{
    setObjectName(u"drawer"_s);
    setProperty("raised", true); // for the style: what scrolls in here has this ground
    setMinimumWidth(320);
    setMaximumWidth(480);
    m_title->setObjectName(u"drawerTitle"_s);
    m_title->setElideMode(Qt::ElideRight);
    m_close->setObjectName(u"drawerCloseButton"_s);
    m_close->setFlatLook(true);
    m_close->setSmall(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    m_header->setContentsMargins(14, 8, 12, 9);
    m_header->setSpacing(8);
    m_header->addWidget(m_icon);
    m_header->addWidget(m_title, 1);
    m_header->addWidget(m_close);
    column->addLayout(m_header);

    auto *body = new QWidget;
    body->setObjectName(u"drawerBody"_s);
    m_sections = new QVBoxLayout(body);
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(0);
    m_sections->addStretch(1);
    m_scroll->setObjectName(u"drawerScroll"_s);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);

    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(14, 9, 14, 9);
    foot->setSpacing(8);
    foot->addLayout(m_footStart);
    foot->addStretch(1);
    foot->addLayout(m_footEnd);
    m_foot->hide();
    column->addWidget(m_foot);

    connect(m_close, &QPushButton::clicked, this, &DetailsDrawer::closeRequested);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void DetailsDrawer::setTitle(const QString &icon, const QString &title)
{
    m_icon->setIcon(icon);
    m_icon->setVisible(!icon.isEmpty());
    m_title->setText(title);
    setAccessibleName(title);
}

void DetailsDrawer::setTitle(State state, const QString &title)
{
    m_icon->setState(state);
    m_icon->setVisible(state != State::None);
    m_title->setText(title);
    setAccessibleName(title);
}

SignButton *DetailsDrawer::addHeaderButton()
{
    auto *button = new SignButton(m_theme, SignButton::Kind::Normal, this);
    button->setSmall(true);
    m_header->insertWidget(m_header->count() - 1, button);
    return button;
}

SectionFrame *DetailsDrawer::addSection(const QString &heading)
{
    auto *section =
            new SectionFrame(m_theme, SectionFrame::Look::DrawerSection, m_scroll->widget());
    section->setHeading(heading);
    // As high as its wrapped words need in this width; the stretch below takes the rest.
    section->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_sections->insertWidget(m_sections->count() - 1, section);
    return section;
}

void DetailsDrawer::clearSections()
{
    while (m_sections->count() > 1) {
        QLayoutItem *item = m_sections->takeAt(0);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void DetailsDrawer::addFootWidget(QWidget *widget, bool atEnd)
{
    (atEnd ? m_footEnd : m_footStart)->addWidget(widget);
    m_foot->show();
}

void DetailsDrawer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Raised));
    const QColor line = m_theme.color(Token::Line);
    // In a splitter the handle is the edge.
    if (!qobject_cast<QSplitter *>(parentWidget())) {
        const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
        painter.fillRect(QRect(edge, 0, 1, height()), line);
    }
    painter.fillRect(QRect(0, m_scroll->y() - 1, width(), 1), line);
    if (!m_foot->isHidden())
        painter.fillRect(QRect(0, m_foot->y(), width(), 1), line);
}

void DetailsDrawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return;
    }
    QFrame::keyPressEvent(event);
}

void DetailsDrawer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void DetailsDrawer::retranslate() { m_close->setName(tr("Close details"), u"Esc"_s); }

} // namespace sekisho::ui
