// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>

class QAction;
class QWidget;

namespace sekisho::ui {

/// A command on the selected rows of a table: in the table's own menu and by its keys, which mean
/// something else in other fields, and among the actions of the page that owns it.
QAction *addTableAction(QWidget &page, QWidget &table, const char *name,
                        const QList<QKeySequence> &keys);

} // namespace sekisho::ui
