// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CertificatesPage.h"
#include "ui/connection/ConnectDialog.h"
#include "ui/connection/ConnectionController.h"
#include "ui/connection/ConnectionForm.h"
#include "ui/connection/WorkspacesDialog.h"
#include "ui/inspector/InspectorPage.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/HelpDialogs.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusArea.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>

namespace sekisho::ui {

namespace {

/// For commands that need an organization and nothing else.
std::function<QString()> needsConsole(const MainWindow &window)
{
    return [&window] {
        return window.isConsoleShown() ? QString() : MainWindow::tr("Open an organization first.");
    };
}

/// Commands that do the same to different subjects (a page, a certificate).
template <typename Subject>
void bindEach(CommandSet &commands, QObject *context,
              const QList<QPair<CommandId, Subject>> &subjects,
              const std::function<void(Subject)> &handler,
              const std::function<QString(Subject)> &whyNot)
{
    for (const auto &[command, subject] : subjects) {
        commands.setHandler(command, context, [handler, subject = subject] { handler(subject); });
        commands.setPredicate(command, [whyNot, subject = subject] { return whyNot(subject); });
    }
}

} // namespace

void MainWindow::bindCommands()
{
    bindFileCommands();
    bindInspectorCommands();
    bindViewCommands();
    bindOrganizationCommands();
    bindCertificateCommands();
    bindDraftCommands();

    m_commands->setHandler(CommandId::CommandPalette, this, [this] {
        if (palette().isOpen())
            m_palette->dismiss();
        else
            m_palette->open(isConsoleShown() ? m_pages : QList<PageId>(),
                            m_services.session.organization(),
                            isConsoleShown() ? page(m_current)->actions() : QList<QAction *>());
    });
    m_commands->setHandler(CommandId::ShortcutHelp, this, [this] {
        (new ShortcutsDialog(m_services.theme, m_services.view, *m_commands, this))->open();
    });
    m_commands->setHandler(CommandId::About, this,
                           [this] { (new AboutDialog(m_services.theme, this))->open(); });
    m_commands->setHandler(CommandId::AboutQt, this, [this] {
        auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Qt"),
                                    //: %1 is a version number
                                    tr("This program runs on Qt %1, a toolkit of The Qt Company "
                                       "and its contributors, under the GNU General Public "
                                       "License, version 3.")
                                            .arg(QLatin1String(qVersion())),
                                    QMessageBox::Close, this);
        box->setObjectName(QStringLiteral("aboutQtDialog"));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    m_commands->setHandler(CommandId::Settings, this, [this] { showPage(PageId::Settings); });
    m_commands->setPredicate(CommandId::Settings, needsConsole(*this));
    m_commands->refresh();
}

void MainWindow::bindFileCommands()
{
    m_commands->setHandler(CommandId::OpenFiles, this, [this] { chooseFiles(); });
    m_commands->setHandler(CommandId::PasteIntoInspector, this, [this] {
        showPage(PageId::Inspector);
        if (auto *inspector = qobject_cast<InspectorPage *>(page(PageId::Inspector)))
            inspector->paste();
    });
    m_commands->setPredicate(CommandId::PasteIntoInspector, needsConsole(*this));
    m_commands->setHandler(CommandId::NewInspectorWindow, this, [this] {
        if (m_services.openInspectorWindow)
            m_services.openInspectorWindow({});
    });
    m_commands->setHandler(CommandId::ExportCsv, this, [this] { page(m_current)->exportCsv(); });
    m_commands->setPredicate(CommandId::ExportCsv, [this] {
        const Page *shown = m_made.value(m_current);
        return isConsoleShown() && shown && shown->canExportCsv()
                       ? QString()
                       : tr("There is no table on this page.");
    });
    m_commands->setHandler(CommandId::CloseOrganization, this, [this] {
        m_services.session.close();
        m_services.settings.set(settingKeys().lastWorkspace, QString());
        showFirstStart();
    });
    m_commands->setPredicate(CommandId::CloseOrganization, [this] {
        return isConsoleShown() ? QString() : tr("No organization is open.");
    });
    // Windows of the Inspector too: none is left behind that keeps the program running.
    m_commands->setHandler(CommandId::Quit, this, [] { QApplication::closeAllWindows(); });
    m_commands->setHandler(CommandId::Copy, this,
                           [this] { forwardKey(Qt::Key_C, Qt::ControlModifier); });
    m_commands->setHandler(CommandId::CopyWithHeaders, this, [this] {
        forwardKey(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    });
    m_commands->setHandler(CommandId::SelectAll, this,
                           [this] { forwardKey(Qt::Key_A, Qt::ControlModifier); });
    m_commands->setHandler(CommandId::Filter, this, [this] { page(m_current)->focusFilter(); });
    m_commands->setPredicate(CommandId::Filter, needsConsole(*this));
}

void MainWindow::bindInspectorCommands()
{
    const QList<CommandId> all = m_commands->all();
    for (const CommandId id : all) {
        const std::optional<InspectorCommand> command = CommandSet::inspectorCommand(id);
        if (!command)
            continue;
        m_commands->setHandler(id, this, [this, command] {
            showPage(PageId::Inspector);
            if (auto *inspector = qobject_cast<InspectorPage *>(page(PageId::Inspector)))
                inspector->run(*command);
        });
        m_commands->setPredicate(id, [this, command] {
            if (!isConsoleShown())
                return tr("Open an organization first.");
            // The page may not have been made yet: then nothing is open in it.
            const auto *inspector = qobject_cast<InspectorPage *>(m_made.value(PageId::Inspector));
            return inspector ? inspector->whyNot(*command) : InspectorPage::whyNotYet(*command);
        });
    }
}

void MainWindow::forwardKey(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // Tables and fields know what copying means; sending the key goes past the shortcut itself.
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return;
    QKeyEvent press(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(focus, &press);
}

void MainWindow::bindViewCommands()
{
    bindEach<PageId>(
            *m_commands, this,
            {{CommandId::GoCertificates, PageId::Certificates},
             {CommandId::GoAuthPolicies, PageId::AuthPolicies},
             {CommandId::GoLabels, PageId::Labels},
             {CommandId::GoIdentityProviders, PageId::IdentityProviders},
             {CommandId::GoEndpoints, PageId::Endpoints},
             {CommandId::GoActivity, PageId::Activity},
             {CommandId::GoInspector, PageId::Inspector},
             {CommandId::GoChanges, PageId::Changes}},
            [this](PageId page) { goTo(page); },
            [this](PageId page) {
                return isConsoleShown() && m_pages.contains(page)
                               ? QString()
                               : tr("Open an organization first.");
            });
    for (CommandId id :
         {CommandId::NextTab, CommandId::NextPane, CommandId::PreviousPane, CommandId::RailAsIcons})
        m_commands->setPredicate(id, needsConsole(*this));
    m_commands->setHandler(CommandId::NextTab, this,
                           [this] { page(m_current)->activateNextTab(); });
    m_commands->setHandler(CommandId::NextPane, this, [this] { cyclePane(1); });
    m_commands->setHandler(CommandId::PreviousPane, this, [this] { cyclePane(-1); });

    ViewChoices &choices = m_services.choices;
    m_commands->setHandler(CommandId::RailAsIcons, this, [this, &choices] {
        choices.setRailAsIcons(m_commands->action(CommandId::RailAsIcons)->isChecked());
    });
    m_commands->setHandler(CommandId::PortalNames, this, [this, &choices] {
        choices.setPortalNames(m_commands->action(CommandId::PortalNames)->isChecked());
    });
    const auto density = [this, &choices](CommandId id, Density value) {
        m_commands->setHandler(id, this, [&choices, value] { choices.setDensity(value); });
    };
    density(CommandId::DensityCompact, Density::Compact);
    density(CommandId::DensityStandard, Density::Standard);
    density(CommandId::DensityRoomy, Density::Roomy);
    const auto appearance = [this, &choices](CommandId id, Theme::Appearance value) {
        m_commands->setHandler(id, this, [&choices, value] { choices.setAppearance(value); });
    };
    appearance(CommandId::AppearanceSystem, Theme::Appearance::System);
    appearance(CommandId::AppearanceLight, Theme::Appearance::Light);
    appearance(CommandId::AppearanceDark, Theme::Appearance::Dark);
    const auto language = [this, &choices](CommandId id, UiLanguage value) {
        m_commands->setHandler(id, this, [&choices, value] { choices.setLanguage(value); });
    };
    language(CommandId::LanguageSystem, UiLanguage::System);
    language(CommandId::LanguageEnglish, UiLanguage::English);
    language(CommandId::LanguageJapanese, UiLanguage::Japanese);
    m_commands->setHandler(CommandId::FullScreen, this, [this] {
        setWindowState(windowState() ^ Qt::WindowFullScreen);
        refreshChecks();
    });
}

void MainWindow::refreshChecks()
{
    const ViewChoices &choices = m_services.choices;
    const auto check = [this](CommandId id, bool checked) {
        m_commands->action(id)->setChecked(checked);
    };
    check(CommandId::RailAsIcons, choices.railAsIcons());
    check(CommandId::PortalNames, choices.portalNames());
    check(CommandId::DensityCompact, choices.density() == Density::Compact);
    check(CommandId::DensityStandard, choices.density() == Density::Standard);
    check(CommandId::DensityRoomy, choices.density() == Density::Roomy);
    check(CommandId::AppearanceSystem, choices.appearance() == Theme::Appearance::System);
    check(CommandId::AppearanceLight, choices.appearance() == Theme::Appearance::Light);
    check(CommandId::AppearanceDark, choices.appearance() == Theme::Appearance::Dark);
    check(CommandId::LanguageSystem, choices.language() == UiLanguage::System);
    check(CommandId::LanguageEnglish, choices.language() == UiLanguage::English);
    check(CommandId::LanguageJapanese, choices.language() == UiLanguage::Japanese);
    check(CommandId::FullScreen, windowState().testFlag(Qt::WindowFullScreen));
}

void MainWindow::bindOrganizationCommands()
{
    WorkspaceSession &session = m_services.session;
    m_commands->setHandler(CommandId::Sync, this, [&session] { session.sync(); });
    m_commands->setPredicate(CommandId::Sync, [this, &session] {
        if (!isConsoleShown())
            return tr("No organization is open.");
        return session.isPulling() ? tr("A sync is running.") : QString();
    });
    m_commands->setHandler(CommandId::CancelSync, this, [this] { cancelSync(); });
    m_commands->setPredicate(CommandId::CancelSync, [&session] {
        return session.isPulling() ? QString() : tr("No sync is running.");
    });
    m_commands->setHandler(CommandId::Connect, this, [this] { openConnectDialog(); });
    m_commands->setHandler(CommandId::OpenDemo, this, [this] {
        if (m_services.openDemo)
            m_services.openDemo();
    });
    m_commands->setPredicate(CommandId::OpenDemo, [this] {
        return m_services.openDemo ? QString()
                                   : tr("This build of the program has no demo organization.");
    });
    m_commands->setHandler(CommandId::ManageWorkspaces, this, [this] { openWorkspacesDialog(); });
    m_commands->setHandler(CommandId::OpenPortal, this, [this] { openPortal(); });
    m_commands->setPredicate(CommandId::OpenPortal, [this, &session] {
        if (!isConsoleShown())
            return tr("No organization is open.");
        const Result<api::mist::Cloud> cloud = api::mist::cloudFromText(session.info().cloudUrl);
        return cloud && !cloud->portalUrl.isEmpty()
                       ? QString()
                       : tr("The address of this cloud's portal is not known.");
    });
}

void MainWindow::openPortal()
{
    const Result<api::mist::Cloud> cloud =
            api::mist::cloudFromText(m_services.session.info().cloudUrl);
    if (!cloud || cloud->portalUrl.isEmpty())
        return;
    if (!QDesktopServices::openUrl(cloud->portalUrl))
        m_status->showNotice(
                //: %1 is an address
                tr("The browser could not be opened. The portal is at %1.")
                        .arg(cloud->portalUrl.toString()));
}

void MainWindow::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Open Certificate Files"));
    dialog->setObjectName(QStringLiteral("openFilesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Certificates and keys (%1)").arg(InspectorPage::namePatterns()),
                            tr("All files (%1)").arg(QStringLiteral("*"))});
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openFiles);
    dialog->open();
}

void MainWindow::openConnectDialog(const QString &cloudText)
{
    auto *dialog = new ConnectDialog(
            m_services.theme, m_services.view,
            std::make_unique<ConnectionController>(m_services.http, m_services.clock,
                                                   m_services.workspaces, m_services.tokens),
            this);
    if (!cloudText.isEmpty())
        dialog->form().setCloud(cloudText);
    // Whose session has ended signs in again.
    dialog->form().setAccount(!cloudText.isEmpty() && m_services.session.context().session);
    connect(dialog, &ConnectDialog::connected, this, &MainWindow::openWorkspace);
    dialog->open();
    dialog->form().focusFirst();
}

void MainWindow::openWorkspacesDialog()
{
    auto *dialog = new WorkspacesDialog(
            m_services.theme, m_services.view, m_services.clock, m_services.workspaces,
            m_services.tokens, isConsoleShown() ? m_services.session.info().id : QString(), this);
    connect(dialog, &WorkspacesDialog::openRequested, this, &MainWindow::openWorkspace);
    connect(dialog, &WorkspacesDialog::removed, this, [this](const sync::WorkspaceInfo &workspace) {
        if (!isConsoleShown())
            refreshFirstStart();
        //: %1 is an organization
        m_status->showNotice(
                tr("%1 was removed from this computer.").arg(workspace.organizationName));
    });
    dialog->open();
}

void MainWindow::fillWorkspacesMenu(QMenu *menu)
{
    menu->clear();
    const QString openId = m_services.session.info().id;
    for (const sync::WorkspaceInfo &workspace : m_services.workspaces.list()) {
        const QString cloud = workspace.cloudName.isEmpty() ? QUrl(workspace.cloudUrl).host()
                                                            : workspace.cloudName;
        // An ampersand in a name is no mnemonic.
        QString text = workspace.organizationName + QStringLiteral(" · ") + cloud;
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(isConsoleShown() && workspace.id == openId);
        connect(action, &QAction::triggered, this, [this, workspace] {
            if (workspace.id != m_services.session.info().id)
                openWorkspace(workspace);
        });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(m_commands->action(CommandId::Connect));
    menu->addAction(m_commands->action(CommandId::OpenDemo));
    menu->addAction(m_commands->action(CommandId::ManageWorkspaces));
}

void MainWindow::bindCertificateCommands()
{
    using Reading = CertificatesPage::Reading;
    bindEach<Reading>(
            *m_commands, this,
            {{CommandId::ViewMistCertificate, Reading::MistCertificate},
             {CommandId::ViewServerCertificate, Reading::ServerCertificate},
             {CommandId::OnboardCaConfiguration, Reading::OnboardCa},
             {CommandId::MdmInformation, Reading::MdmInformation},
             {CommandId::DownloadOnboardCa, Reading::DownloadOnboardCa}},
            [this](Reading reading) {
                showPage(PageId::Certificates);
                if (auto *certificates =
                            qobject_cast<CertificatesPage *>(page(PageId::Certificates)))
                    certificates->showReading(reading);
            },
            [this](Reading reading) {
                return isConsoleShown() ? CertificatesPage::whyNot(
                                                  reading, m_services.session.organization())
                                        : tr("Open an organization first.");
            });
}

} // namespace sekisho::ui
