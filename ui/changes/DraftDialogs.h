// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QDialog>

class QLineEdit;

namespace sekisho::ui {

class FormField;
class SignButton;

/// Asks for the name of a draft; deletes itself. Texts are made once: the window behind is blocked.
class DraftNameDialog : public QDialog
{
    Q_OBJECT
public:
    /// `verb` is what the button says.
    DraftNameDialog(Theme &theme, const QString &title, const QString &name, const QString &verb,
                    QWidget *parent);
    void showError(const QString &error);

Q_SIGNALS:
    void named(const QString &name);

private:
    QLineEdit *m_edit;
    FormField *m_field;
    SignButton *m_confirm;
};

/// A question before something that cannot be undone: what is lost, in words; Cancel has the focus.
/// Deletes itself.
class LossDialog : public QDialog
{
    Q_OBJECT
public:
    LossDialog(Theme &theme, const QString &title, const QString &question, const QString &loss,
               const QString &verb, QWidget *parent);
};

} // namespace sekisho::ui
