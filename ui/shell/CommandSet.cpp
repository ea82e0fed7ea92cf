// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/CommandSet.h"

#include "ui/page/PageText.h"
#include "ui/theme/IconSet.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <array>

namespace sekisho::ui {

namespace {

constexpr unsigned kCheckable = 1;
constexpr unsigned kHidden = 2; ///< not offered by the palette

struct Spec
{
    CommandId id;
    const char *name;
    CommandSet::Menu menu;
    const char *text; ///< null: the title of the page it opens, or the Inspector's text
    const char *icon;
    const char *shortcut; ///< portable text; ";" separates several
    unsigned flags;
};

using Menu = CommandSet::Menu;

// Shortcuts are those of visual guide section 11. Portable text, so Ctrl becomes ⌘ on macOS.
// clang-format off
constexpr std::array kSpecs{
    Spec{CommandId::OpenFiles, "open-files", Menu::File, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Open Certificate Files…"), "folder", "Ctrl+O", 0},
    Spec{CommandId::PasteIntoInspector, "paste-into-inspector", Menu::File, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Inspect Clipboard"), "copy", "Ctrl+V", 0},
    Spec{CommandId::OpenFolder, "open-folder", Menu::File, nullptr, "folder", "", 0},
    Spec{CommandId::WatchFolder, "watch-folder", Menu::File, nullptr, "eye", "", 0},
    Spec{CommandId::StopWatching, "stop-watching", Menu::File, nullptr, "cross", "", 0},
    Spec{CommandId::NewInspectorWindow, "new-inspector-window", Menu::File, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "New Inspector &Window"), "inspector", "Ctrl+Shift+N", 0},
    Spec{CommandId::ClearInspector, "clear-inspector", Menu::File, nullptr, "trash", "", 0},
    Spec{CommandId::SavePem, "save-pem", Menu::File, nullptr, "download", "", 0},
    Spec{CommandId::SaveDer, "save-der", Menu::File, nullptr, "download", "", 0},
    Spec{CommandId::SaveReport, "save-report", Menu::File, nullptr, "download", "", 0},
    Spec{CommandId::PreviewReport, "preview-report", Menu::File, nullptr, "eye", "", 0},
    Spec{CommandId::PrintReport, "print-report", Menu::File, nullptr, "file", "", 0},
    Spec{CommandId::ExportCsv, "export-csv", Menu::File, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Export Table as CSV…"), "download", "Ctrl+E", 0},
    Spec{CommandId::CloseOrganization, "close-organization", Menu::File, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Close Organization"), "home", "", 0},
    Spec{CommandId::Quit, "quit", Menu::File, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Quit"), "", "Ctrl+Q", 0},
    Spec{CommandId::Undo, "undo", Menu::Edit, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Undo"), "undo", "Ctrl+Z", 0},
    Spec{CommandId::Redo, "redo", Menu::Edit, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Redo"), "redo", "Ctrl+Shift+Z;Ctrl+Y", 0},
    Spec{CommandId::Copy, "copy", Menu::Edit, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Copy"), "copy", "Ctrl+C", 0},
    Spec{CommandId::CopyWithHeaders, "copy-with-headers", Menu::Edit, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "Copy with &Headers"), "", "Ctrl+Shift+C", 0},
    Spec{CommandId::CopyPem, "copy-pem", Menu::Edit, nullptr, "copy", "", 0},
    Spec{CommandId::CopyBase64, "copy-base64", Menu::Edit, nullptr, "copy", "", 0},
    Spec{CommandId::CopyHex, "copy-hex", Menu::Edit, nullptr, "copy", "", 0},
    Spec{CommandId::CopySubject, "copy-subject", Menu::Edit, nullptr, "copy", "", 0},
    Spec{CommandId::CopySha1, "copy-sha1", Menu::Edit, nullptr, "copy", "", 0},
    Spec{CommandId::CopySha256, "copy-sha256", Menu::Edit, nullptr, "copy", "", 0},
    Spec{CommandId::SelectAll, "select-all", Menu::Edit, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "Select &All"), "", "Ctrl+A", 0},
    Spec{CommandId::Filter, "filter", Menu::Edit, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Filter This Table"), "filter", "Ctrl+F", 0},
    Spec{CommandId::GoCertificates, "go-certificates", Menu::View, nullptr, "certificate", "Ctrl+1", kHidden},
    Spec{CommandId::GoAuthPolicies, "go-policies", Menu::View, nullptr, "policy", "Ctrl+2", kHidden},
    Spec{CommandId::GoLabels, "go-labels", Menu::View, nullptr, "label", "Ctrl+3", kHidden},
    Spec{CommandId::GoIdentityProviders, "go-identity", Menu::View, nullptr, "idp", "Ctrl+4", kHidden},
    Spec{CommandId::GoEndpoints, "go-endpoints", Menu::View, nullptr, "endpoint", "Ctrl+5", kHidden},
    Spec{CommandId::GoActivity, "go-activity", Menu::View, nullptr, "activity", "Ctrl+6", kHidden},
    Spec{CommandId::GoInspector, "go-inspector", Menu::View, nullptr, "inspector", "Ctrl+7", kHidden},
    Spec{CommandId::GoChanges, "go-changes", Menu::View, nullptr, "changes", "Ctrl+8", kHidden},
    Spec{CommandId::NextTab, "next-tab", Menu::View, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "Next &Tab of the Page"), "", "Ctrl+Tab", kHidden},
    Spec{CommandId::NextPane, "next-pane", Menu::View, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "Next Pa&ne"), "", "F6", kHidden},
    Spec{CommandId::PreviousPane, "previous-pane", Menu::View, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "Pre&vious Pane"), "", "Shift+F6", kHidden},
    Spec{CommandId::RailAsIcons, "rail-as-icons", Menu::View, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "Navigation as &Icons"), "", "Ctrl+B", kCheckable},
    Spec{CommandId::PortalNames, "portal-names", Menu::View, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Portal Names"), "", "", kCheckable},
    Spec{CommandId::DensityCompact, "density-compact", Menu::View, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Compact Rows"), "", "", kCheckable},
    Spec{CommandId::DensityStandard, "density-standard", Menu::View, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Standard Rows"), "", "", kCheckable},
    Spec{CommandId::DensityRoomy, "density-roomy", Menu::View, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Roomy Rows"), "", "", kCheckable},
    Spec{CommandId::AppearanceSystem, "appearance-system", Menu::View, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "Appearance of the &System"), "", "", kCheckable},
    Spec{CommandId::AppearanceLight, "appearance-light", Menu::View, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Light Appearance"), "", "", kCheckable},
    Spec{CommandId::AppearanceDark, "appearance-dark", Menu::View, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Dark Appearance"), "moon", "", kCheckable},
    Spec{CommandId::LanguageSystem, "language-system", Menu::View, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "Language of the &System"), "globe", "", kCheckable},
    Spec{CommandId::LanguageEnglish, "language-english", Menu::View, "English", "globe", "", kCheckable},
    Spec{CommandId::LanguageJapanese, "language-japanese", Menu::View, "日本語", "globe", "", kCheckable},
    Spec{CommandId::FullScreen, "full-screen", Menu::View, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "F&ull Screen"), "", "F11", kCheckable},
    Spec{CommandId::Sync, "sync", Menu::Organization, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Sync Now"), "sync", "F5", 0},
    Spec{CommandId::CancelSync, "cancel-sync", Menu::Organization, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Cancel Sync"), "cross", "", 0},
    Spec{CommandId::Connect, "connect", Menu::Organization, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "C&onnect to an Organization…"), "cloud", "Ctrl+Shift+O", 0},
    Spec{CommandId::OpenDemo, "open-demo", Menu::Organization, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "Open the &Demo Organization"), "play", "", 0},
    Spec{CommandId::ManageWorkspaces, "manage-workspaces", Menu::Organization, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Manage Workspaces…"), "list", "", 0},
    Spec{CommandId::OpenPortal, "open-portal", Menu::Organization, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "Open the &Portal in the Browser"), "external", "", 0},
    Spec{CommandId::ConnectionDetails, "connection-details", Menu::Organization, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "Connection D&etails"), "shield", "", 0},
    Spec{CommandId::ReviewAndPush, "review-and-push", Menu::Organization, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Review and push…"), "changes", "Ctrl+Shift+P", 0},
    // The reading actions of the Certificates page, by the names of its buttons.
    Spec{CommandId::ViewMistCertificate, "view-mist-certificate", Menu::Organization, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&View Mist Certificate"), "certificate", "", 0},
    Spec{CommandId::ViewServerCertificate, "view-server-certificate", Menu::Organization, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "View C&ustom RADIUS Server Certificate"), "certificate", "", 0},
    Spec{CommandId::OnboardCaConfiguration, "onboard-ca-configuration", Menu::Organization, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "On&board CA Configuration"), "settings", "", 0},
    Spec{CommandId::MdmInformation, "mdm-information", Menu::Organization, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "MDM &Integration Information"), "info", "", 0},
    Spec{CommandId::DownloadOnboardCa, "download-onboard-ca", Menu::Organization, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "Down&load Onboard CA Certificate"), "download", "", 0},
    Spec{CommandId::CommandPalette, "command-palette", Menu::Tools, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "Search or Run a &Command"), "search", "Ctrl+K", kHidden},
    Spec{CommandId::Compare, "compare", Menu::Tools, nullptr, "columns", "", 0},
    Spec{CommandId::Convert, "convert", Menu::Tools, nullptr, "sync", "", 0},
    Spec{CommandId::NewRequest, "new-request", Menu::Tools, nullptr, "request", "", 0},
    Spec{CommandId::Rehearse, "rehearse", Menu::Tools, nullptr, "play", "", 0},
    Spec{CommandId::BundleDoctor, "bundle-doctor", Menu::Tools, nullptr, "shield", "", 0},
    Spec{CommandId::Settings, "settings", Menu::Tools, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Settings"), "settings", "Ctrl+,", 0},
    Spec{CommandId::ShortcutHelp, "shortcuts", Menu::Help, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Keyboard Shortcuts"), "list", "F1", 0},
    Spec{CommandId::About, "about", Menu::Help, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&About Sekisho"), "info", "", 0},
    Spec{CommandId::AboutQt, "about-qt", Menu::Help, QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "About &Qt"), "info", "", 0},
};
// clang-format on

constexpr const char *kMenuTitles[] = {
        QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&File"),
        QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Edit"),
        QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&View"),
        QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Page"),
        QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Organization"),
        QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Tools"),
        QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Help"),
};
constexpr const char *kRowsTitle = QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Density of Rows");
constexpr const char *kAppearanceTitle =
        QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Appearance");
constexpr const char *kLanguageTitle = QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "&Language");
constexpr const char *kCopyAsTitle =
        QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "C&opy Object As");
constexpr const char *kWorkspacesTitle =
        QT_TRANSLATE_NOOP("sekisho::ui::CommandSet", "S&witch Organization");

std::optional<PageId> pageOf(CommandId id)
{
    switch (id) {
    case CommandId::GoCertificates:
        return PageId::Certificates;
    case CommandId::GoAuthPolicies:
        return PageId::AuthPolicies;
    case CommandId::GoLabels:
        return PageId::Labels;
    case CommandId::GoIdentityProviders:
        return PageId::IdentityProviders;
    case CommandId::GoEndpoints:
        return PageId::Endpoints;
    case CommandId::GoActivity:
        return PageId::Activity;
    case CommandId::GoInspector:
        return PageId::Inspector;
    case CommandId::GoChanges:
        return PageId::Changes;
    default:
        return std::nullopt;
    }
}

constexpr std::pair<CommandId, InspectorCommand> kInspectorCommands[] = {
        {CommandId::OpenFolder, InspectorCommand::OpenFolder},
        {CommandId::WatchFolder, InspectorCommand::WatchFolder},
        {CommandId::StopWatching, InspectorCommand::StopWatching},
        {CommandId::ClearInspector, InspectorCommand::Clear},
        {CommandId::SavePem, InspectorCommand::SavePem},
        {CommandId::SaveDer, InspectorCommand::SaveDer},
        {CommandId::SaveReport, InspectorCommand::SaveReport},
        {CommandId::PreviewReport, InspectorCommand::PreviewReport},
        {CommandId::PrintReport, InspectorCommand::PrintReport},
        {CommandId::CopyPem, InspectorCommand::CopyPem},
        {CommandId::CopyBase64, InspectorCommand::CopyBase64},
        {CommandId::CopyHex, InspectorCommand::CopyDer},
        {CommandId::CopySubject, InspectorCommand::CopySubject},
        {CommandId::CopySha1, InspectorCommand::CopySha1},
        {CommandId::CopySha256, InspectorCommand::CopySha256},
        {CommandId::Compare, InspectorCommand::Compare},
        {CommandId::Convert, InspectorCommand::Convert},
        {CommandId::NewRequest, InspectorCommand::NewRequest},
        {CommandId::Rehearse, InspectorCommand::Rehearse},
        {CommandId::BundleDoctor, InspectorCommand::BundleDoctor},
};

} // namespace

struct CommandSet::Entry
{
    const Spec *spec = nullptr;
    QAction *action = nullptr;
    std::function<QString()> predicate;
    QString reason;
    QString ownText;
};

CommandSet::CommandSet(Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    m_entries.reserve(kSpecs.size());
    for (const Spec &spec : kSpecs) {
        Entry entry;
        entry.spec = &spec;
        entry.action = new QAction(this);
        entry.action->setObjectName(QString::fromLatin1(spec.name) + QStringLiteral("Action"));
        QList<QKeySequence> shortcuts;
        for (const QString &text :
             QString::fromLatin1(spec.shortcut).split(QLatin1Char(';'), Qt::SkipEmptyParts))
            shortcuts.append(QKeySequence(text, QKeySequence::PortableText));
        if (const std::optional<InspectorCommand> command = inspectorCommand(spec.id)) {
            if (const QKeySequence own = InspectorCommandText::shortcut(*command); !own.isEmpty())
                shortcuts.append(own);
        }
        entry.action->setShortcuts(shortcuts);
        entry.action->setCheckable((spec.flags & kCheckable) != 0);
        if (*spec.icon)
            entry.action->setIcon(theme.icons().icon(QString::fromLatin1(spec.icon)));
        // Icons are for the palette; the menus of visual guide have none.
        entry.action->setIconVisibleInMenu(false);
        m_entries.push_back(std::move(entry));
    }
    action(CommandId::Quit)->setMenuRole(QAction::QuitRole);
    action(CommandId::About)->setMenuRole(QAction::AboutRole);
    action(CommandId::AboutQt)->setMenuRole(QAction::AboutQtRole);
    action(CommandId::Settings)->setMenuRole(QAction::PreferencesRole);

    const auto exclusive = [this](std::initializer_list<CommandId> ids) {
        auto *group = new QActionGroup(this);
        for (CommandId id : ids)
            group->addAction(action(id));
    };
    exclusive({CommandId::DensityCompact, CommandId::DensityStandard, CommandId::DensityRoomy});
    exclusive({CommandId::AppearanceSystem, CommandId::AppearanceLight, CommandId::AppearanceDark});
    exclusive({CommandId::LanguageSystem, CommandId::LanguageEnglish, CommandId::LanguageJapanese});
    retranslate();
}

CommandSet::~CommandSet() = default;

const CommandSet::Entry &CommandSet::entry(CommandId id) const
{
    for (const Entry &entry : m_entries) {
        if (entry.spec->id == id)
            return entry;
    }
    Q_UNREACHABLE();
    return m_entries.front();
}

CommandSet::Entry &CommandSet::entry(CommandId id)
{
    return const_cast<Entry &>(std::as_const(*this).entry(id));
}

void CommandSet::setHandler(CommandId id, QObject *context, std::function<void()> handler)
{
    connect(action(id), &QAction::triggered, context,
            [handler = std::move(handler)] { handler(); });
}

void CommandSet::setPredicate(CommandId id, std::function<QString()> whyNot)
{
    entry(id).predicate = std::move(whyNot);
}

void CommandSet::refresh()
{
    for (Entry &entry : m_entries) {
        if (!entry.predicate)
            continue;
        entry.reason = entry.predicate();
        entry.action->setEnabled(entry.reason.isEmpty());
        entry.action->setToolTip(entry.reason);
        entry.action->setStatusTip(entry.reason);
    }
}

QAction *CommandSet::action(CommandId id) const { return entry(id).action; }

void CommandSet::trigger(CommandId id) { action(id)->trigger(); }

QList<CommandId> CommandSet::all() const
{
    QList<CommandId> ids;
    for (const Entry &entry : m_entries)
        ids.append(entry.spec->id);
    return ids;
}

void CommandSet::setText(CommandId id, const QString &text)
{
    Entry &own = entry(id);
    own.ownText = text;
    own.action->setText(text.isEmpty() ? tr(own.spec->text) : text);
}

QString CommandSet::withoutMnemonic(QString text)
{
    static const QRegularExpression trailing(QStringLiteral("\\(&[^)]\\)"));
    text.remove(trailing);
    QString bare;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('&') && ++i == text.size()) // of two, the second stays
            break;
        bare.append(text.at(i));
    }
    return bare;
}

QString CommandSet::text(CommandId id) const { return withoutMnemonic(action(id)->text()); }
QString CommandSet::whyNot(CommandId id) const { return entry(id).reason; }

QString CommandSet::iconName(CommandId id) const
{
    return QString::fromLatin1(entry(id).spec->icon);
}

QKeySequence CommandSet::shortcut(CommandId id) const { return action(id)->shortcut(); }
CommandSet::Menu CommandSet::menu(CommandId id) const { return entry(id).spec->menu; }

QString CommandSet::menuTitle(Menu menu)
{
    return withoutMnemonic(tr(kMenuTitles[static_cast<int>(menu)]));
}

bool CommandSet::isInPalette(CommandId id) const { return (entry(id).spec->flags & kHidden) == 0; }

QString CommandSet::name(CommandId id)
{
    for (const Spec &spec : kSpecs) {
        if (spec.id == id)
            return QString::fromLatin1(spec.name);
    }
    return {};
}

std::optional<InspectorCommand> CommandSet::inspectorCommand(CommandId id)
{
    for (const auto &[command, own] : kInspectorCommands) {
        if (command == id)
            return own;
    }
    return std::nullopt;
}

void CommandSet::fillMenuBar(QMenuBar *bar, QMenu *page, QMenu *workspaces)
{
    m_menus.clear();
    const auto titled = [this](QMenu *menu, const char *title, const QString &name) {
        menu->setObjectName(name);
        menu->setToolTipsVisible(true);
        m_menus.append({menu, title});
        return menu;
    };
    const auto add = [this](QMenu *menu, std::initializer_list<CommandId> ids) {
        for (CommandId id : ids)
            menu->addAction(action(id));
    };
    const auto top = [&](Menu menu, const QString &name) {
        return titled(bar->addMenu(QString()), kMenuTitles[static_cast<int>(menu)], name);
    };

    QMenu *file = top(Menu::File, QStringLiteral("fileMenu"));
    add(file, {CommandId::OpenFiles, CommandId::OpenFolder, CommandId::PasteIntoInspector,
               CommandId::WatchFolder, CommandId::StopWatching, CommandId::NewInspectorWindow,
               CommandId::ClearInspector});
    file->addSeparator();
    add(file, {CommandId::SavePem, CommandId::SaveDer, CommandId::ExportCsv});
    file->addSeparator();
    add(file, {CommandId::SaveReport, CommandId::PreviewReport, CommandId::PrintReport});
    file->addSeparator();
    add(file, {CommandId::CloseOrganization, CommandId::Quit});

    QMenu *edit = top(Menu::Edit, QStringLiteral("editMenu"));
    add(edit, {CommandId::Undo, CommandId::Redo});
    edit->addSeparator();
    add(edit, {CommandId::Copy, CommandId::CopyWithHeaders});
    QMenu *copyAs = titled(edit->addMenu(QString()), kCopyAsTitle, QStringLiteral("copyAsMenu"));
    add(copyAs, {CommandId::CopyPem, CommandId::CopyBase64, CommandId::CopyHex,
                 CommandId::CopySubject, CommandId::CopySha1, CommandId::CopySha256});
    add(edit, {CommandId::SelectAll});
    edit->addSeparator();
    add(edit, {CommandId::Filter});

    QMenu *view = top(Menu::View, QStringLiteral("viewMenu"));
    add(view, {CommandId::GoCertificates, CommandId::GoAuthPolicies, CommandId::GoLabels,
               CommandId::GoIdentityProviders, CommandId::GoEndpoints, CommandId::GoActivity,
               CommandId::GoInspector, CommandId::GoChanges});
    view->addSeparator();
    add(view, {CommandId::NextTab, CommandId::NextPane, CommandId::PreviousPane});
    view->addSeparator();
    add(view, {CommandId::RailAsIcons, CommandId::PortalNames});
    QMenu *rows = titled(view->addMenu(QString()), kRowsTitle, QStringLiteral("densityMenu"));
    add(rows, {CommandId::DensityCompact, CommandId::DensityStandard, CommandId::DensityRoomy});
    QMenu *appearance =
            titled(view->addMenu(QString()), kAppearanceTitle, QStringLiteral("appearanceMenu"));
    add(appearance,
        {CommandId::AppearanceSystem, CommandId::AppearanceLight, CommandId::AppearanceDark});
    QMenu *language =
            titled(view->addMenu(QString()), kLanguageTitle, QStringLiteral("languageMenu"));
    add(language,
        {CommandId::LanguageSystem, CommandId::LanguageEnglish, CommandId::LanguageJapanese});
    view->addSeparator();
    add(view, {CommandId::FullScreen});

    bar->addMenu(
            titled(page, kMenuTitles[static_cast<int>(Menu::Page)], QStringLiteral("pageMenu")));

    QMenu *organization = top(Menu::Organization, QStringLiteral("organizationMenu"));
    add(organization, {CommandId::Sync, CommandId::CancelSync});
    organization->addSeparator();
    add(organization, {CommandId::ReviewAndPush});
    organization->addSeparator();
    add(organization, {CommandId::ViewMistCertificate, CommandId::ViewServerCertificate,
                       CommandId::OnboardCaConfiguration, CommandId::MdmInformation,
                       CommandId::DownloadOnboardCa});
    organization->addSeparator();
    organization->addMenu(titled(workspaces, kWorkspacesTitle, QStringLiteral("workspacesMenu")));
    add(organization, {CommandId::Connect, CommandId::OpenDemo, CommandId::ManageWorkspaces});
    organization->addSeparator();
    add(organization, {CommandId::ConnectionDetails, CommandId::OpenPortal});

    QMenu *tools = top(Menu::Tools, QStringLiteral("toolsMenu"));
    add(tools, {CommandId::CommandPalette});
    tools->addSeparator();
    add(tools, {CommandId::Compare, CommandId::Convert, CommandId::NewRequest, CommandId::Rehearse,
                CommandId::BundleDoctor});
    tools->addSeparator();
    add(tools, {CommandId::Settings});

    QMenu *help = top(Menu::Help, QStringLiteral("helpMenu"));
    add(help, {CommandId::ShortcutHelp});
    help->addSeparator();
    add(help, {CommandId::About, CommandId::AboutQt});
    retranslate();
}

void CommandSet::retranslate()
{
    for (Entry &entry : m_entries) {
        const CommandId id = entry.spec->id;
        if (const std::optional<PageId> page = pageOf(id))
            entry.action->setText(PageText::title(*page));
        else if (const std::optional<InspectorCommand> command = inspectorCommand(id))
            entry.action->setText(InspectorCommandText::text(*command));
        else if (id == CommandId::LanguageEnglish || id == CommandId::LanguageJapanese)
            // Each language is named in itself.
            entry.action->setText(QString::fromUtf8(entry.spec->text));
        else
            entry.action->setText(entry.ownText.isEmpty() ? tr(entry.spec->text) : entry.ownText);
    }
    for (const TitledMenu &menu : m_menus)
        menu.menu->setTitle(tr(menu.title));
    refresh();
}

} // namespace sekisho::ui
