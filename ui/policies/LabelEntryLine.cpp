// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/LabelEntryLine.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

namespace sekisho::ui {

void LabelEntryLine::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        !text().trimmed().isEmpty()) {
        Q_EMIT entered();
        event->accept(); // not the dialog's default button
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        const QString pasted = QApplication::clipboard()->text();
        if (pasted.trimmed().contains(u'\n')) {
            Q_EMIT listPasted(pasted);
            return;
        }
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace sekisho::ui
