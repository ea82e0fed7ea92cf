// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QWidget;

namespace sekisho::ui {

/// F6: the focus goes from the pane that `focus` is in to the next one (`step` 1) or the one before
/// (-1), round and round. Hidden and disabled panes are passed over; in a pane that takes no focus
/// itself it goes to the first control that does.
void cyclePanes(QList<QWidget *> panes, const QWidget *focus, int step);

} // namespace sekisho::ui
