// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/TokenStore.h"
#include "ui/preferences/Settings.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace sekisho::ui {

class FormField;
class SecretLineEdit;
class SignButton;
class TextLabel;

/// The part of the settings about the network: how often the cloud is looked at, the proxy, and the
/// authorities that are trusted beside those of the system. Choices are stored at once; whoever
/// sends requests follows Settings::changed. The proxy's password goes to the keychain, under
/// net::kProxyPasswordKey.
class NetworkSettings : public QWidget
{
    Q_OBJECT
public:
    NetworkSettings(Theme &theme, Settings &settings, auth::TokenStore &tokens,
                    QWidget *parent = nullptr);

    QWidget *firstField() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void storeHost();
    void storePassword();
    void chooseFile();
    void takeFile(const QString &path);

    Theme &m_theme;
    Settings &m_settings;
    auth::TokenStore &m_tokens;
    TextLabel *m_title = nullptr;
    QComboBox *m_refresh = nullptr;
    FormField *m_refreshField = nullptr;
    QComboBox *m_proxy = nullptr;
    FormField *m_proxyField = nullptr;
    QWidget *m_manual = nullptr;
    QLineEdit *m_host = nullptr;
    FormField *m_hostField = nullptr;
    QSpinBox *m_port = nullptr;
    FormField *m_portField = nullptr;
    QLineEdit *m_user = nullptr;
    FormField *m_userField = nullptr;
    SecretLineEdit *m_password = nullptr;
    FormField *m_passwordField = nullptr;
    QLineEdit *m_file = nullptr;
    SignButton *m_choose = nullptr;
    SignButton *m_forget = nullptr;
    FormField *m_fileField = nullptr;
    QString m_fileError;
    bool m_passwordKept = false;
};

} // namespace sekisho::ui
