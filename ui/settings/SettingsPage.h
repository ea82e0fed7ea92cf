// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/TokenStore.h"
#include "ui/page/Page.h"
#include "ui/preferences/ViewChoices.h"

class QAbstractItemModel;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QModelIndex;
class QScrollArea;

namespace sekisho::ui {

class DataTable;
class FormField;
class NetworkSettings;
class PageTitleRow;
class SignButton;
class TextLabel;

/// Language, appearance, density, portal names, what happens at start, where things are kept, and
/// the keyboard shortcuts. Choices take effect at once and are stored at once.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    /// `shortcuts` (keys, command, where) outlives the page; `workspaceRoot` is where workspaces
    /// are in this run; `tokens` keeps the password of a proxy.
    SettingsPage(const PageServices &services, ViewChoices &choices, Settings &settings,
                 auth::TokenStore &tokens, QAbstractItemModel &shortcuts,
                 const QString &workspaceRoot, QWidget *parent = nullptr);

    PageId pageId() const override { return PageId::Settings; }
    void setOrganization(nac::OrganizationPtr organization) override;
    void setAvailability(const PageContext &context) override;
    void focusFilter() override;
    QList<QWidget *> panes() const override;
    /// Where the secrets of the open organization are.
    void setSecretPlace(auth::TokenStore::Place place);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build(auth::TokenStore &tokens, QAbstractItemModel &shortcuts);
    void retranslate();
    void refresh();
    void fitShortcuts();
    void showShortcut(const QModelIndex &index);
    void chooseFolder();

    ViewChoices &m_choices;
    Settings &m_settings;
    QString m_workspaceRoot;
    auth::TokenStore::Place m_place = auth::TokenStore::Place::Keychain;
    PageTitleRow *m_title;
    TextLabel *m_lookTitle = nullptr;
    QComboBox *m_language = nullptr;
    FormField *m_languageField = nullptr;
    QComboBox *m_appearance = nullptr;
    FormField *m_appearanceField = nullptr;
    QComboBox *m_density = nullptr;
    FormField *m_densityField = nullptr;
    QCheckBox *m_portalNames = nullptr;
    QCheckBox *m_rail = nullptr;
    QCheckBox *m_reopen = nullptr;
    TextLabel *m_keptTitle = nullptr;
    QLineEdit *m_folder = nullptr;
    SignButton *m_chooseFolder = nullptr;
    FormField *m_folderField = nullptr;
    QLineEdit *m_secrets = nullptr;
    FormField *m_secretsField = nullptr;
    QScrollArea *m_scroll = nullptr;
    NetworkSettings *m_network = nullptr;
    TextLabel *m_keysTitle = nullptr;
    DataTable *m_keys = nullptr;
};

} // namespace sekisho::ui
