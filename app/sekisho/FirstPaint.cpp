// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sekisho/FirstPaint.h"

#include <QEvent>

namespace sekisho::app {

FirstPaint::FirstPaint(QWidget &window, QObject *parent)
    : QObject(parent)
    , m_window(&window)
{
}

void FirstPaint::contentArrived()
{
    if (m_waiting || !m_window)
        return;
    m_waiting = true;
    m_window->installEventFilter(this);
    // The whole of it, also where an earlier frame is still valid.
    m_window->update();
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Paint) {
        m_window->removeEventFilter(this);
        // A window is painted before its children, all in one go: after that, not now.
        QMetaObject::invokeMethod(this, &FirstPaint::painted, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sekisho::app
