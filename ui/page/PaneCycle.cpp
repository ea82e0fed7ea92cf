// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/PaneCycle.h"

#include <QWidget>

namespace sekisho::ui {

void cyclePanes(QList<QWidget *> panes, const QWidget *focus, int step)
{
    panes.removeIf([](QWidget *pane) { return !pane || !pane->isVisible() || !pane->isEnabled(); });
    if (panes.isEmpty())
        return;
    int current = -1;
    for (int i = 0; i < panes.size(); ++i) {
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            current = i;
    }
    const int count = int(panes.size());
    const int next = current < 0 ? (step > 0 ? 0 : count - 1) : (current + step + count) % count;
    QWidget *target = panes.at(next);
    if (target->focusPolicy() == Qt::NoFocus && !target->focusProxy()) {
        // A drawer or bar: its first control.
        const QList<QWidget *> children = target->findChildren<QWidget *>();
        for (QWidget *child : children) {
            if (child->isVisibleTo(target) && child->isEnabled() &&
                (child->focusPolicy() & Qt::TabFocus)) {
                target = child;
                break;
            }
        }
    }
    target->setFocus(Qt::TabFocusReason);
}

} // namespace sekisho::ui
