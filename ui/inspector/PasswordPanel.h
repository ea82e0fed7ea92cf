// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"
#include "core/base/Secret.h"
#include "ui/theme/Theme.h"

#include <QFrame>

namespace sekisho::ui {

class FormField;
class SecretLineEdit;
class SignButton;
class TextLabel;

/// Asks for the password of an encrypted file, in the page and without a dialog. Holds the password
/// only until it is sent.
class PasswordPanel : public QFrame
{
    Q_OBJECT
public:
    explicit PasswordPanel(Theme &theme, QWidget *parent = nullptr);

    /// For which file; takes away what was typed and the error.
    void ask(const QString &fileName);
    void showError(const Error &error);
    void setBusy(bool busy);
    SecretLineEdit &edit() const { return *m_edit; }
    /// The sentence for each way in which a password does not help.
    static QString errorText(const Error &error);

Q_SIGNALS:
    void submitted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Theme &m_theme;
    TextLabel *m_sentence;
    SecretLineEdit *m_edit;
    FormField *m_field;
    SignButton *m_open;
    QString m_fileName;
    Error m_error;
    bool m_hasError = false;
};

} // namespace sekisho::ui
