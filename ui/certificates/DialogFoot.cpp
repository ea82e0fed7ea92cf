// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/DialogFoot.h"

#include "ui/widgets/DialogFootRow.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

DialogFoot::DialogFoot(Theme &theme, SignButton::Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_note(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_confirm(new SignButton(theme, kind, this))
    , m_cancel(new SignButton(theme, SignButton::Kind::Normal, this))
{
    m_note->setObjectName(u"noteLabel"_s);
    m_note->setWordWrap(true);
    m_confirm->setObjectName(u"confirmButton"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_confirm->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    // What destroys is never what Enter does.
    (kind == SignButton::Kind::Danger ? m_cancel : m_confirm)->setDefault(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_confirm, QDialogButtonBox::YesRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    QHBoxLayout *row = dialogFootRow(m_note, buttons);
    row->setContentsMargins(0, 0, 0, 0);
    setLayout(row);
}

QVBoxLayout *DialogFoot::layOut(QWidget &dialog, QWidget *left)
{
    auto *right = new QWidget(&dialog);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(8);
    auto *splitter = new QSplitter(&dialog);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    left->setContentsMargins(0, 0, 12, 0);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(splitter, 1);
    layout->addWidget(this);
    return column;
}

void DialogFoot::setNote(const QString &note)
{
    m_text = note;
    refresh();
}

void DialogFoot::setReason(const QString &reason)
{
    m_reason = reason;
    refresh();
}

void DialogFoot::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_error.clear();
    refresh();
}

void DialogFoot::showError(const QString &error)
{
    m_busy = false;
    m_error = error;
    refresh();
}

void DialogFoot::refresh()
{
    m_note->setText(!m_error.isEmpty() ? m_error : !m_reason.isEmpty() ? m_reason : m_text);
    m_note->setToken(m_error.isEmpty() ? Token::Text2 : Token::Error);
    m_confirm->setDisabledReason(m_reason);
    if (m_busy)
        m_confirm->setEnabled(false);
}

} // namespace sekisho::ui
