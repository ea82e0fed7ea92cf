// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/Workspace.h"
#include "ui/preferences/ViewChoices.h"
#include "ui/shell/CommandSet.h"
#include "ui/shell/PageRegistry.h"
#include "ui/shell/WorkspaceSession.h"

#include <QHash>
#include <QMainWindow>
#include <functional>

class QStackedWidget;

namespace sekisho::net {
class TlsWatch;
}

namespace sekisho::ui {

class BackgroundRefresh;
class CommandPalette;
class ConnectionController;
class FirstStartPage;
class HeaderBar;
class NavigationRail;
class ShortcutModel;
class StatusArea;

/// What the window uses; everything belongs to the composition root and outlives it.
struct ShellServices
{
    Theme &theme;
    Clock &clock;
    ViewSettings &view;
    Settings &settings;
    ViewChoices &choices;
    net::HttpClient &http;
    auth::TokenStore &tokens;
    sync::WorkspaceDirectory &workspaces;
    WorkspaceSession &session;
    /// Starts the demo cloud and opens its organization; null where the build has none.
    std::function<void()> openDemo = {};
    /// A window of the Inspector of its own; an empty list opens an empty one.
    std::function<void(const QStringList &files)> openInspectorWindow = {};
    /// How the connections are protected; null where nobody watches.
    const net::TlsWatch *tls = nullptr;
};

/// The window: first-start page while no organization is open or being opened, otherwise menu bar,
/// header, rail, pages and status bar. Pages are made when they are first needed, the rest after
/// the first paint. The Navigator of design: pages ask it to go somewhere and never know each
/// other.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const ShellServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a workspace with the token of the keychain, and remembers it as the last one.
    void openWorkspace(const sync::WorkspaceInfo &workspace);
    void showFirstStart();
    bool isConsoleShown() const;

    void showPage(PageId page, const QVariant &target = {});
    PageId currentPageId() const { return m_current; }
    /// Made if it was not yet.
    Page *page(PageId page);
    QList<PageId> pages() const { return m_pages; }

    /// Files of the command line, a drop or another instance: the Inspector page, or a window of
    /// its own while no organization is open.
    void openFiles(const QStringList &files);

    CommandSet &commands() const { return *m_commands; }
    CommandPalette &palette();
    HeaderBar &header() const { return *m_header; }
    NavigationRail &rail() const { return *m_rail; }
    StatusArea &statusArea() const { return *m_status; }
    FirstStartPage &firstStart();
    /// Makes what is still missing at once (screenshots, tests).
    void makeAllPages();
    void restoreOrPlace();
    /// The first-start page as a new user sees it, over an open organization (screenshots).
    void previewFirstStart(bool shown);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildConsole();
    void connectSession();
    void bindCommands();
    void bindFileCommands();
    void bindInspectorCommands();
    void bindViewCommands();
    void bindOrganizationCommands();
    void bindCertificateCommands();
    void retranslate();
    void refreshTitle();
    void refreshChecks();
    void refreshFirstStart();
    void applyWidths();
    void contextChanged();
    void draftChanged();
    void bindDraftCommands();
    /// Shows a page and puts the focus into it.
    void goTo(PageId page);
    void cyclePane(int step);
    void makeNextPage();
    void showConsole();
    void cancelSync();
    void openConnectDialog(const QString &cloudText = {});
    void openWorkspacesDialog();
    void openConnectionDetails();
    void refreshInBackground();
    void fillWorkspacesMenu(QMenu *menu);
    void chooseFiles();
    void openPortal();
    void forwardKey(Qt::Key key, Qt::KeyboardModifiers modifiers);

    ShellServices m_services;
    QList<PageId> m_pages;
    CommandSet *m_commands;
    ShortcutModel *m_shortcuts;
    std::unique_ptr<ConnectionController> m_connection;
    std::unique_ptr<BackgroundRefresh> m_refresh;
    QStackedWidget *m_root;
    FirstStartPage *m_firstStart = nullptr; ///< made when it is first shown
    QWidget *m_console;
    HeaderBar *m_header;
    NavigationRail *m_rail;
    QStackedWidget *m_stack;
    StatusArea *m_status;
    CommandPalette *m_palette = nullptr; ///< made when it is first opened
    QMenu *m_pageMenu;                   ///< what the page in front can do: its actions()
    QMenu *m_workspacesMenu;
    QHash<PageId, Page *> m_made;
    PageId m_current = PageId::Certificates;
    bool m_consoleShown = false; ///< instead of the first-start page
    QTimer m_makeTimer;
};

} // namespace sekisho::ui
