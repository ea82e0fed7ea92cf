// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace sekisho::ui {

/// A dialog that grows with what it says: lines that wrap, errors and answers that come. It never
/// shrinks under the pointer. Its texts follow the language.
class GrowingDialog : public QDialog
{
    Q_OBJECT
public:
    using QDialog::QDialog;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Every text anew.
    virtual void retranslate() = 0;
};

} // namespace sekisho::ui
