// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialogButtonBox>
#include <QHBoxLayout>

namespace sekisho::ui {

/// The foot of a dialog: what will happen, or why not, at the left; the buttons at the end.
inline QHBoxLayout *dialogFootRow(QWidget *note, QDialogButtonBox *buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(note, 1);
    row->addWidget(buttons);
    return row;
}

} // namespace sekisho::ui
