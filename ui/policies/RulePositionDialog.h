// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QDialog>

class QSpinBox;

namespace sekisho::ui {

/// "Move to Position…": asks for a place from 1. Deletes itself.
class RulePositionDialog : public QDialog
{
    Q_OBJECT
public:
    /// `last`: the largest place there is.
    RulePositionDialog(Theme &theme, int rules, int now, int last, QWidget *parent);

Q_SIGNALS:
    void chosen(int position);

private:
    QSpinBox *m_position;
};

} // namespace sekisho::ui
