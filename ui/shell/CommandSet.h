// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/InspectorCommand.h"
#include "ui/page/Page.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <functional>
#include <vector>

class QMenu;
class QMenuBar;

namespace sekisho::ui {

/// Every command of the window. The order here has no meaning; menus have their own.
enum class CommandId {
    OpenFiles,
    PasteIntoInspector,
    OpenFolder,
    WatchFolder,
    StopWatching,
    NewInspectorWindow,
    ClearInspector,
    SavePem,
    SaveDer,
    SaveReport,
    PreviewReport,
    PrintReport,
    ExportCsv,
    CloseOrganization,
    Quit,
    Undo,
    Redo,
    Copy,
    CopyWithHeaders,
    CopyPem,
    CopyBase64,
    CopyHex,
    CopySubject,
    CopySha1,
    CopySha256,
    SelectAll,
    Filter,
    GoCertificates,
    GoAuthPolicies,
    GoLabels,
    GoIdentityProviders,
    GoEndpoints,
    GoActivity,
    GoInspector,
    GoChanges,
    NextTab,
    NextPane,
    PreviousPane,
    RailAsIcons,
    PortalNames,
    DensityCompact,
    DensityStandard,
    DensityRoomy,
    AppearanceSystem,
    AppearanceLight,
    AppearanceDark,
    LanguageSystem,
    LanguageEnglish,
    LanguageJapanese,
    FullScreen,
    Sync,
    CancelSync,
    Connect,
    OpenDemo,
    ManageWorkspaces,
    OpenPortal,
    ConnectionDetails,
    ReviewAndPush,
    ViewMistCertificate,
    ViewServerCertificate,
    OnboardCaConfiguration,
    MdmInformation,
    DownloadOnboardCa,
    CommandPalette,
    Compare,
    Convert,
    NewRequest,
    Rehearse,
    BundleDoctor,
    Settings,
    ShortcutHelp,
    About,
    AboutQt
};

/// The one registry of commands: id, text, icon, shortcuts, and whether it can be done now and why
/// not. Menus, palette and the list of shortcuts are made from it. Texts follow the language, icons
/// the theme. Owned by the main window.
class CommandSet : public QObject
{
    Q_OBJECT
public:
    enum class Menu { File, Edit, View, Page, Organization, Tools, Help };

    explicit CommandSet(Theme &theme, QObject *parent = nullptr);
    ~CommandSet() override;

    /// What the command does. The action's object name is "<kebab-case id>Action".
    void setHandler(CommandId id, QObject *context, std::function<void()> handler);
    /// `whyNot` answers an empty text while the command can be done, otherwise the reason, which
    /// becomes its tool tip. Asked on refresh().
    void setPredicate(CommandId id, std::function<QString()> whyNot);
    void refresh();

    QAction *action(CommandId id) const;
    /// Runs the command if it is enabled.
    void trigger(CommandId id);
    QList<CommandId> all() const;

    /// Another text than the usual one, e.g. "Undo: Rule “Guest”", until it is set again; empty:
    /// the usual one.
    void setText(CommandId id, const QString &text);
    /// Text without mnemonic: "Open Certificate Files…".
    QString text(CommandId id) const;
    /// The text of an action without the mark of its mnemonic, also of a Japanese "(&F)".
    static QString withoutMnemonic(QString text);
    /// Why it cannot be done now; empty if it can.
    QString whyNot(CommandId id) const;
    QString iconName(CommandId id) const;
    QKeySequence shortcut(CommandId id) const;
    Menu menu(CommandId id) const;
    static QString menuTitle(Menu menu);
    /// Whether the palette offers it (the palette itself and pane cycling it does not).
    bool isInPalette(CommandId id) const;
    /// Stable name, e.g. "open-files".
    static QString name(CommandId id);
    /// What the command asks of the Inspector, if it is one of its own; text and shortcut come from
    /// there.
    static std::optional<InspectorCommand> inspectorCommand(CommandId id);

    /// Fills the bar: menus, separators, sub-menus. `page` (what the page in front can do) and
    /// `workspaces` are filled by the window.
    void fillMenuBar(QMenuBar *bar, QMenu *page, QMenu *workspaces);
    void retranslate();

private:
    struct Entry;
    const Entry &entry(CommandId id) const;
    Entry &entry(CommandId id);

    Theme &m_theme;
    std::vector<Entry> m_entries;
    struct TitledMenu
    {
        QMenu *menu = nullptr;
        const char *title = nullptr;
    };
    QList<TitledMenu> m_menus;
};

} // namespace sekisho::ui
