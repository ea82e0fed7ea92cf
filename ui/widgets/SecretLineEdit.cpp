// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/SecretLineEdit.h"

#include "ui/widgets/SignButton.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

SecretLineEdit::SecretLineEdit(Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_eye(nullptr)
{
    auto *eye = new IconButton(theme, u"eye"_s, this);
    m_eye = eye;
    eye->setObjectName(u"revealButton"_s);
    eye->setFlatLook(true);
    eye->setSmall(true);
    eye->setCursor(Qt::ArrowCursor);
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase |
                        Qt::ImhNoPredictiveText);
    setDragEnabled(false);
    setTextMargins(0, 0, 26, 0);
    connect(eye, &QPushButton::pressed, this, [this] { reveal(true); });
    connect(eye, &QPushButton::released, this, [this] { reveal(false); });
    eye->installEventFilter(this);
    retranslate();
}

Secret SecretLineEdit::secret() const { return Secret::fromString(text()); }

void SecretLineEdit::reveal(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
}

void SecretLineEdit::place()
{
    const QSize size = m_eye->sizeHint();
    const QRect area = rect().adjusted(3, 2, -3, -2);
    m_eye->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
                                           size.boundedTo(area.size()), area));
}

void SecretLineEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    place();
}

bool SecretLineEdit::eventFilter(QObject *watched, QEvent *event)
{
    // Whatever takes the pointer or the focus away hides the secret again.
    if (watched == m_eye && (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide))
        reveal(false);
    return QLineEdit::eventFilter(watched, event);
}

void SecretLineEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *pasteAction = menu->addAction(tr("Paste"));
    connect(pasteAction, &QAction::triggered, this, &QLineEdit::paste);
    QAction *clearAction = menu->addAction(tr("Clear"));
    connect(clearAction, &QAction::triggered, this, &QLineEdit::clear);
    menu->popup(event->globalPos());
}

void SecretLineEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SecretLineEdit::retranslate()
{
    static_cast<IconButton *>(m_eye)->setName(tr("Show while pressed"));
}

} // namespace sekisho::ui
