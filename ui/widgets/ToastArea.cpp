// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/ToastArea.h"

#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

ToastArea::ToastArea(Theme &theme, QWidget *page)
    : QWidget(page)
    , m_theme(theme)
    , m_timer(new QTimer(this))
    , m_icon(new IconLabel(theme, State::Ok, 16, this))
    , m_text(new TextLabel(theme, FontRole::Body, Token::Text, this))
    , m_button(new SignButton(theme, SignButton::Kind::Normal, this))
    , m_close(new IconButton(theme, u"cross"_s, this))
{
    setObjectName(u"toast"_s);
    m_text->setObjectName(u"toastText"_s);
    m_button->setObjectName(u"toastActionButton"_s);
    m_button->setSmall(true);
    m_close->setObjectName(u"toastCloseButton"_s);
    m_close->setFlatLook(true);
    m_close->setSmall(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 7, 8, 7);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] {
        const bool busy = underMouse() || m_button->hasFocus() || m_close->hasFocus();
        if (busy)
            restart();
        else
            dismiss();
    });
    connect(m_close, &QPushButton::clicked, this, &ToastArea::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto action = std::exchange(m_action, {});
        dismiss();
        if (action)
            action();
    });
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    if (page)
        page->installEventFilter(this);
    retranslate();
    hide();
}

void ToastArea::showToast(State state, const QString &text, const QString &actionText,
                          std::function<void()> action)
{
    m_icon->setState(state);
    m_text->setText(text);
    m_button->setTexts(actionText);
    m_button->setVisible(!actionText.isEmpty());
    m_action = std::move(action);
    setAccessibleName(text);
    place();
    show();
    raise();
    restart();
}

void ToastArea::dismiss()
{
    m_timer->stop();
    m_action = {};
    if (!isHidden()) {
        hide();
        Q_EMIT dismissed();
    }
}

bool ToastArea::isShowing() const { return !isHidden(); }

QString ToastArea::text() const { return m_text->text(); }

void ToastArea::setDuration(int milliseconds) { m_duration = milliseconds; }

void ToastArea::restart() { m_timer->start(m_duration); }

void ToastArea::place()
{
    const QWidget *page = parentWidget();
    if (!page || !page->size().isValid())
        return;
    const QSize size = sizeHint().boundedTo(QSize(page->width() - 32, page->height() - 32));
    const QRect area = page->rect().adjusted(16, 16, -16, -16);
    setGeometry(
            QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignBottom, size, area));
}

void ToastArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::Field), 1));
    painter.setBrush(m_theme.color(Token::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

bool ToastArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isShowing())
        place();
    return QWidget::eventFilter(watched, event);
}

void ToastArea::enterEvent(QEnterEvent *event)
{
    m_timer->stop();
    QWidget::enterEvent(event);
}

void ToastArea::leaveEvent(QEvent *event)
{
    restart();
    QWidget::leaveEvent(event);
}

void ToastArea::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ToastArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ToastArea::retranslate()
{
    //: Closes a short message
    m_close->setName(tr("Dismiss"));
}

} // namespace sekisho::ui
