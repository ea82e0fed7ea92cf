// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace sekisho::ui {

class FormField;
class SecretLineEdit;

/// A new password, typed twice. The eye of each field shows it while pressed.
class PasswordPair : public QWidget
{
    Q_OBJECT
public:
    explicit PasswordPair(Theme &theme, QWidget *parent = nullptr);

    Secret secret() const;
    bool isEmpty() const;
    /// Both fields say the same; else the second one says that they do not, and has the focus.
    bool confirm();
    void setHint(const QString &hint);
    /// Shown at the first field, which gets the focus.
    void setError(const QString &error);
    void clear();
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    SecretLineEdit *m_first;
    SecretLineEdit *m_second;
    FormField *m_firstField;
    FormField *m_secondField;
};

} // namespace sekisho::ui
