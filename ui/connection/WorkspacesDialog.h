// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/TokenStore.h"
#include "core/sync/Workspace.h"
#include "ui/theme/Theme.h"

#include <QAbstractTableModel>
#include <QDialog>

namespace sekisho::ui {

class Banner;
class DataTable;
class SignButton;
class TextLabel;
class ViewSettings;

/// Workspaces as rows: organization, cloud, last sync, folder.
class WorkspaceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, CloudColumn, SyncedColumn, FolderColumn, ColumnCount };

    explicit WorkspaceModel(Clock &clock, QObject *parent = nullptr);
    void setWorkspaces(const QList<sync::WorkspaceInfo> &workspaces, const QString &openId);
    void retranslate();
    const sync::WorkspaceInfo *workspaceAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Clock &m_clock;
    QList<sync::WorkspaceInfo> m_workspaces;
    QString m_openId;
};

/// The list of workspaces: open one, or remove one (its folder and its secrets, after saying what
/// is lost). Opened with open(); deletes itself.
class WorkspacesDialog : public QDialog
{
    Q_OBJECT
public:
    WorkspacesDialog(Theme &theme, ViewSettings &view, Clock &clock,
                     sync::WorkspaceDirectory &workspaces, auth::TokenStore &tokens,
                     const QString &openId, QWidget *parent);

Q_SIGNALS:
    void openRequested(const sekisho::sync::WorkspaceInfo &workspace);
    void removed(const sekisho::sync::WorkspaceInfo &workspace);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void reload();
    void askRemoval();
    void remove();

    Theme &m_theme;
    sync::WorkspaceDirectory &m_workspaces;
    auth::TokenStore &m_tokens;
    QString m_openId;
    WorkspaceModel *m_model;
    DataTable *m_table;
    Banner *m_banner;
    TextLabel *m_where;
    SignButton *m_open;
    SignButton *m_remove;
    QPushButton *m_close;
    bool m_asking = false;
    std::optional<Error> m_error;
};

} // namespace sekisho::ui
