// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/SignButton.h"

#include <QWidget>

class QVBoxLayout;

namespace sekisho::ui {

class TextLabel;

/// The last row of a dialog that writes into the draft: what the button does or why it could not,
/// Cancel, and the button.
class DialogFoot : public QWidget
{
    Q_OBJECT
public:
    DialogFoot(Theme &theme, SignButton::Kind kind, QWidget *parent = nullptr);

    /// Lays out the dialog: `left`, what is put in, beside the column that it gives, and this row
    /// below both.
    QVBoxLayout *layOut(QWidget &dialog, QWidget *left);
    SignButton &confirm() const { return *m_confirm; }
    SignButton &cancel() const { return *m_cancel; }
    void setNote(const QString &note);
    /// Why it cannot be confirmed now; empty: it can.
    void setReason(const QString &reason);
    /// The step is being made.
    void setBusy(bool busy);
    /// Why the step was not made; ends being busy.
    void showError(const QString &error);

private:
    void refresh();

    TextLabel *m_note;
    SignButton *m_confirm;
    SignButton *m_cancel;
    QString m_text;
    QString m_reason;
    QString m_error;
    bool m_busy = false;
};

} // namespace sekisho::ui
