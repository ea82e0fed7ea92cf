// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/Asn1SearchBar.h"

#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

Asn1SearchBar::Asn1SearchBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_previous(new IconButton(theme, u"up"_s))
    , m_next(new IconButton(theme, u"down"_s))
    , m_close(new IconButton(theme, u"cross"_s))
    , m_result(new TextLabel(theme, FontRole::Body, Token::Text2))
{
    setObjectName(u"asn1SearchBar"_s);
    m_edit->setObjectName(u"asn1SearchEdit"_s);
    m_edit->setMaximumWidth(360);
    m_edit->setClearButtonEnabled(true);
    m_result->setObjectName(u"asn1SearchResult"_s);
    for (IconButton *button : {m_previous, m_next, m_close}) {
        button->setFlatLook(true);
        button->setSmall(true);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addSpacing(4);
    layout->addWidget(m_result, 1);
    layout->addWidget(m_close);

    connect(m_next, &QPushButton::clicked, this,
            [this] { Q_EMIT searchRequested(m_edit->text(), false); });
    connect(m_previous, &QPushButton::clicked, this,
            [this] { Q_EMIT searchRequested(m_edit->text(), true); });
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_result->clear(); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    retranslate();
}

void Asn1SearchBar::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void Asn1SearchBar::setResult(const QString &text) { m_result->setText(text); }

void Asn1SearchBar::retranslate()
{
    m_edit->setAccessibleName(tr("Search in the object"));
    //: in an empty search field
    m_edit->setPlaceholderText(tr("OID, bytes in hex, element or text"));
    m_previous->setName(tr("Previous hit"), u"Shift+Enter"_s);
    m_next->setName(tr("Next hit"), u"Enter"_s);
    m_close->setName(tr("Close the search"), u"Esc"_s);
}

void Asn1SearchBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT searchRequested(m_edit->text(), event->modifiers() & Qt::ShiftModifier);
        return;
    case Qt::Key_Escape:
        m_close->click();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace sekisho::ui
