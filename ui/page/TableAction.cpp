// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/TableAction.h"

#include <QAction>
#include <QWidget>

namespace sekisho::ui {

QAction *addTableAction(QWidget &page, QWidget &table, const char *name,
                        const QList<QKeySequence> &keys)
{
    auto *action = new QAction(&page);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    table.addAction(action);
    page.addAction(action);
    return action;
}

} // namespace sekisho::ui
