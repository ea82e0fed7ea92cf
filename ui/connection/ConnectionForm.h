// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connection/ConnectionController.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QComboBox;
class QCheckBox;
class QLineEdit;
class QMenu;
class QStackedWidget;

namespace sekisho::ui {

class DataTable;
class FormField;
class OrganizationModel;
class SecretLineEdit;
class SignButton;
class TextLabel;
class ViewSettings;

/// The three numbered steps of connecting on one surface: cloud, token (or account with password
/// and second factor), organization. Used by the
/// first-start page and by ConnectDialog. Shows what its ConnectionController knows.
class ConnectionForm : public QWidget
{
    Q_OBJECT
public:
    ConnectionForm(Theme &theme, ViewSettings &view, ConnectionController &controller,
                   QWidget *parent = nullptr);

    /// The cloud of an organization whose token is to be changed, as host or URL.
    void setCloud(const QString &cloudText);
    /// Asks for address and password instead of a token.
    void setAccount(bool account);
    ConnectionController &controller() const { return m_controller; }
    /// The button that opens the chosen organization.
    SignButton &openButton() const { return *m_open; }
    void focusFirst();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void refresh();
    void refreshWho();
    void showFailure(const Error &error);
    QWidget *makeTokenRow();
    QWidget *makeAccountRow();
    QWidget *makeCodeRow();
    /// Token, account or code, whichever is asked for now.
    void showRow();
    void useAccount(bool account);
    void check();
    void signIn();
    void sendCode();
    void open();
    void fillClouds();
    void fillStored();
    void useStored(const sync::WorkspaceInfo &workspace);
    QString cloudText() const;

    Theme &m_theme;
    ConnectionController &m_controller;
    QComboBox *m_cloud;
    FormField *m_cloudField;
    SecretLineEdit *m_token;
    SignButton *m_check;
    SignButton *m_stored;
    QMenu *m_storedMenu;
    QStackedWidget *m_rows;
    SignButton *m_other; ///< token instead of account, and back
    QLineEdit *m_email;
    SecretLineEdit *m_password;
    SignButton *m_signIn;
    QLineEdit *m_code;
    SignButton *m_sendCode;
    QCheckBox *m_keep;
    bool m_account = false;    ///< signing in with an account
    bool m_usesStored = false; ///< the token in question is one of the keychain
    FormField *m_tokenField;
    OrganizationModel *m_model;
    DataTable *m_table;
    FormField *m_organizationField;
    SignButton *m_open;
    TextLabel *m_openHint;
    TextLabel *m_technical;
    QString m_preferredOrganization;
};

} // namespace sekisho::ui
