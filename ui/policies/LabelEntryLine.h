// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace sekisho::ui {

/// The line in which a value of a label is typed: Enter says entered() and goes no further, a
/// pasted text of several lines comes whole.
class LabelEntryLine : public QLineEdit
{
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

Q_SIGNALS:
    void entered();
    void listPasted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace sekisho::ui
