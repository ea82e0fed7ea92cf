// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/MainWindow.h"

#include "ui/connection/ConnectionController.h"
#include "ui/connection/ConnectionForm.h"
#include "ui/connection/FirstStartPage.h"
#include "ui/inspector/InspectorPage.h"
#include "ui/page/PageText.h"
#include "ui/page/PaneCycle.h"
#include "ui/page/SecretPlaceText.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/BackgroundRefresh.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/HeaderBar.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/ShortcutModel.h"
#include "ui/shell/StatusArea.h"
#include "ui/shell/SyncText.h"
#include "ui/shell/WorkspaceCloud.h"
#include "ui/shell/WorkspaceDesk.h"
#include "ui/text/DateText.h"
#include "ui/theme/IconSet.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sekisho::ui {

namespace {

constexpr QSize kSmallest{900, 600};
constexpr QSize kUsual{1366, 768};
/// Pages that are not shown yet are made once the first one has been painted; milliseconds.
constexpr int kAfterFirstFrame = 100;
/// Below this page width the rail is icons only (visual guide section 13).
constexpr int kWidePage = 1100;
constexpr int kRailWidth = 216;

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

MainWindow::MainWindow(const ShellServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_pages(PageRegistry::pages())
    , m_commands(new CommandSet(services.theme, this))
    , m_shortcuts(new ShortcutModel(*m_commands, this))
    , m_connection(std::make_unique<ConnectionController>(services.http, services.clock,
                                                          services.workspaces, services.tokens))
    , m_root(new QStackedWidget(this))
    , m_console(new QWidget)
    , m_header(new HeaderBar(services.theme, services.session, services.clock))
    , m_rail(new NavigationRail(services.theme, m_pages))
    , m_stack(new QStackedWidget)
    , m_status(new StatusArea(services.theme, this))
    , m_pageMenu(new QMenu(this))
    , m_workspacesMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(kSmallest);
    setAcceptDrops(true);
    setWindowIcon(QIcon(services.theme.icons().mark(64, devicePixelRatioF())));
    m_current = m_pages.first();

    buildConsole();
    m_root->addWidget(m_console);
    setCentralWidget(m_root);
    setStatusBar(m_status);
    m_commands->fillMenuBar(menuBar(), m_pageMenu, m_workspacesMenu);
    // While the first-start page hides the menu bar, shortcuts go on working.
    for (CommandId id : m_commands->all())
        addAction(m_commands->action(id));

    bindCommands();
    connectSession();
    refreshInBackground();

    connect(m_rail, &NavigationRail::pageRequested, this, [this](PageId page) { showPage(page); });
    connect(m_header, &HeaderBar::syncRequested, &m_services.session, &WorkspaceSession::sync);
    connect(m_header, &HeaderBar::cancelRequested, this, &MainWindow::cancelSync);
    connect(m_header, &HeaderBar::paletteRequested, this,
            [this] { m_commands->trigger(CommandId::CommandPalette); });
    connect(m_header, &HeaderBar::reviewRequested, this,
            [this] { m_commands->trigger(CommandId::ReviewAndPush); });
    m_header->organizationButton().setMenu(m_workspacesMenu);
    connect(m_workspacesMenu, &QMenu::aboutToShow, this,
            [this] { fillWorkspacesMenu(m_workspacesMenu); });

    connect(m_connection.get(), &ConnectionController::opened, this, &MainWindow::openWorkspace);

    connect(&m_services.choices, &ViewChoices::changed, this, [this] {
        refreshChecks();
        applyWidths();
    });
    m_makeTimer.setInterval(kAfterFirstFrame);
    m_makeTimer.setSingleShot(true);
    connect(&m_makeTimer, &QTimer::timeout, this, &MainWindow::makeNextPage);

    retranslate();
    refreshChecks();
    // A workspace that is being opened finds its page made when it comes.
    if (m_services.session.state() == WorkspaceSession::State::Closed)
        showFirstStart();
    else
        showConsole();
}

MainWindow::~MainWindow()
{
    // Pages and form refer to services and to the controller: they go first.
    delete m_palette;
    delete m_root;
}

FirstStartPage &MainWindow::firstStart()
{
    if (m_firstStart)
        return *m_firstStart;
    m_firstStart = new FirstStartPage(m_services.theme, m_services.view, m_services.choices,
                                      *m_connection);
    m_root->addWidget(m_firstStart);
    m_firstStart->setDemoAvailable(bool(m_services.openDemo));
    connect(m_firstStart, &FirstStartPage::workspaceRequested, this, &MainWindow::openWorkspace);
    connect(m_firstStart, &FirstStartPage::manageRequested, this,
            &MainWindow::openWorkspacesDialog);
    connect(m_firstStart, &FirstStartPage::filesRequested, this, &MainWindow::chooseFiles);
    connect(m_firstStart, &FirstStartPage::demoRequested, this,
            [this] { m_commands->trigger(CommandId::OpenDemo); });
    return *m_firstStart;
}

CommandPalette &MainWindow::palette()
{
    if (m_palette)
        return *m_palette;
    m_palette = new CommandPalette(m_services.theme, *m_commands, this);
    connect(m_palette, &CommandPalette::commandChosen, this,
            [this](CommandId command) { m_commands->trigger(command); });
    connect(m_palette, &CommandPalette::pageChosen, this,
            [this](PageId page, const QVariant &target) { showPage(page, target); });
    return *m_palette;
}

void MainWindow::buildConsole()
{
    m_console->setObjectName(QStringLiteral("console"));
    m_stack->setObjectName(QStringLiteral("pageStack"));
    auto *column = new QVBoxLayout(m_console);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
}

void MainWindow::connectSession()
{
    WorkspaceSession &session = m_services.session;
    connect(&session, &WorkspaceSession::opened, this, [this] {
        if (m_firstStart)
            m_firstStart->clearError();
        showConsole();
        m_makeTimer.start();
    });
    connect(&session, &WorkspaceSession::openFailed, this, [this](const Error &error) {
        showFirstStart();
        firstStart().showError(error);
    });
    connect(&session, &WorkspaceSession::organizationChanged, this,
            [this](const nac::OrganizationPtr &organization) {
                for (Page *page : std::as_const(m_made))
                    page->setOrganization(organization);
                refreshTitle();
            });
    connect(&session, &WorkspaceSession::contextChanged, this, &MainWindow::contextChanged);
    connect(&session.desk(), &ChangeDesk::changed, this, &MainWindow::draftChanged);
    connect(&session, &WorkspaceSession::synced, this, [this](const sync::PullReport &report) {
        const int changes = int(report.added + report.changed + report.removed);
        if (changes == 0)
            m_status->showNotice(tr("Synced. Nothing has changed."));
        else if (report.snapshotId <= 1)
            //: %Ln objects were fetched by the first sync of an organization
            m_status->showNotice(tr("Synced. %Ln objects were fetched.", nullptr, changes));
        else
            //: %Ln objects differ from the state before
            m_status->showNotice(tr("Synced. %Ln objects have changed.", nullptr, changes));
    });
}

void MainWindow::contextChanged()
{
    const PageContext &context = m_services.session.context();
    if (context.opening && !isConsoleShown())
        showConsole();
    for (Page *page : std::as_const(m_made))
        page->setAvailability(context);
    m_status->setCalls(SyncText::calls(m_services.session));
    m_status->setSecretPlace(SecretPlaceText::sentence(m_services.session.secretPlace()));
    if (auto *settings = qobject_cast<SettingsPage *>(m_made.value(PageId::Settings)))
        settings->setSecretPlace(m_services.session.secretPlace());
    m_commands->refresh();
}

void MainWindow::openWorkspace(const sync::WorkspaceInfo &workspace)
{
    m_services.settings.set(settingKeys().lastWorkspace, workspace.id);
    m_services.session.open(workspace.path, m_services.tokens);
}

bool MainWindow::isConsoleShown() const { return m_consoleShown; }

void MainWindow::showConsole()
{
    if (!m_consoleShown) {
        m_consoleShown = true;
        m_root->setCurrentWidget(m_console);
        menuBar()->show();
        m_status->show();
        const std::optional<PageId> last =
                pageFromKey(m_services.settings.value(settingKeys().lastPage));
        showPage(last && m_pages.contains(*last) ? *last : m_pages.first());
        m_rail->setFocus(Qt::OtherFocusReason);
        applyWidths();
    }
    m_commands->refresh();
    refreshTitle();
}

void MainWindow::showFirstStart()
{
    m_consoleShown = false;
    m_root->setCurrentWidget(&firstStart());
    menuBar()->hide();
    m_status->hide();
    refreshFirstStart();
    m_firstStart->form().focusFirst();
    m_commands->refresh();
    refreshTitle();
}

void MainWindow::previewFirstStart(bool shown)
{
    firstStart().setWorkspaces({}, m_services.clock.now());
    m_root->setCurrentWidget(shown ? static_cast<QWidget *>(m_firstStart) : m_console);
    m_consoleShown = !shown;
    menuBar()->setVisible(!shown);
    m_status->setVisible(!shown);
}

void MainWindow::refreshFirstStart()
{
    firstStart().setWorkspaces(m_services.workspaces.list(), m_services.clock.now());
}

// -------------------------------------------------------------------------------------- pages

Page *MainWindow::page(PageId id)
{
    if (Page *present = m_made.value(id))
        return present;
    WorkspaceDesk *desk = &m_services.session.desk();
    const PageServices services{
            m_services.theme,
            m_services.theme.icons(),
            m_services.clock,
            m_services.view,
            [session = &m_services.session](const QDateTime &from, const QDateTime &to) {
                return session->hitCounts(from, to);
            },
            [desk](const sync::DraftEdit &edit) { return desk->edit(edit); },
            [desk](Secret value) { return desk->keepSecret(std::move(value)); },
            desk,
            &m_services.session.cloud()};
    const SettingsPageNeeds needs{m_services.choices, m_services.settings, m_services.tokens,
                                  *m_shortcuts, m_services.workspaces.root()};
    Page *made = PageRegistry::make(id, services, needs, m_stack);
    m_made.insert(id, made);
    m_stack->addWidget(made);
    connect(made, &Page::statusTextChanged, this, [this, made, id] {
        if (id == m_current)
            m_status->setPageText(made->statusText());
    });
    connect(made, &Page::navigateRequested, this,
            [this](PageId page, const QVariant &target) { showPage(page, target); });
    connect(made, &Page::badgeChanged, this,
            [this, id](State state, const QString &text) { m_rail->setBadge(id, state, text); });
    connect(made, &Page::inspectRequested, this,
            [this](const QList<QByteArray> &ders, const QString &title) {
                showPage(PageId::Inspector);
                if (auto *inspector = qobject_cast<InspectorPage *>(page(PageId::Inspector)))
                    inspector->openDers(ders, title);
            });
    connect(made, &Page::noticeRequested, m_status, &StatusArea::showNotice);
    connect(made, &Page::syncRequested, &m_services.session, &WorkspaceSession::sync);
    connect(made, &Page::cancelSyncRequested, this, &MainWindow::cancelSync);
    connect(made, &Page::connectRequested, this,
            [this] { openConnectDialog(m_services.session.info().cloudUrl); });
    if (auto *inspector = qobject_cast<InspectorPage *>(made))
        connect(inspector, &InspectorPage::commandsChanged, m_commands, &CommandSet::refresh);
    made->setOrganization(m_services.session.organization());
    made->setAvailability(m_services.session.context());
    made->setDraft(desk->draft(), desk->withDraft());
    if (auto *settings = qobject_cast<SettingsPage *>(made))
        settings->setSecretPlace(m_services.session.secretPlace());
    return made;
}

void MainWindow::cancelSync()
{
    if (m_services.session.state() != WorkspaceSession::State::Opening) {
        m_services.session.cancelSync();
        return;
    }
    m_services.session.close();
    showFirstStart();
}

void MainWindow::makeNextPage()
{
    // One each time round the event loop, so that the window answers meanwhile.
    for (PageId id : std::as_const(m_pages)) {
        if (m_made.contains(id))
            continue;
        page(id);
        m_makeTimer.start(0);
        return;
    }
}

void MainWindow::makeAllPages()
{
    for (PageId id : std::as_const(m_pages))
        page(id);
}

void MainWindow::showPage(PageId id, const QVariant &target)
{
    if (!m_pages.contains(id))
        return;
    m_current = id;
    Page *shown = page(id);
    m_stack->setCurrentWidget(shown);
    m_rail->setCurrentPage(id);
    m_status->setPageText(shown->statusText());
    m_services.settings.set(settingKeys().lastPage, pageKey(id));
    m_pageMenu->clear();
    m_pageMenu->addActions(shown->actions());
    m_pageMenu->menuAction()->setVisible(!m_pageMenu->isEmpty());
    m_commands->refresh();
    if (target.isValid() && !shown->showTarget(target))
        m_status->showNotice(tr("It is not in the organization any more."));
}

void MainWindow::goTo(PageId id)
{
    showPage(id);
    // From the keyboard: the page's own keys work at once.
    Page *shown = page(m_current);
    for (const QList<QWidget *> &panes : {shown->panes(), QList<QWidget *>{shown}}) {
        const QWidget *focus = focusWidget();
        if (focus != shown && !shown->isAncestorOf(focus))
            cyclePanes(panes, nullptr, 1);
    }
}

void MainWindow::cyclePane(int step)
{
    QList<QWidget *> panes{m_rail};
    panes += page(m_current)->panes();
    cyclePanes(panes, focusWidget(), step);
}

// -------------------------------------------------------------------------------------- files

void MainWindow::openFiles(const QStringList &files)
{
    if (files.isEmpty())
        return;
    if (!isConsoleShown()) {
        if (m_services.openInspectorWindow)
            m_services.openInspectorWindow(files);
        return;
    }
    showPage(PageId::Inspector);
    if (auto *inspector = qobject_cast<InspectorPage *>(page(PageId::Inspector)))
        inspector->openFiles(files);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    openFiles(files);
}

// --------------------------------------------------------------------------- size and language

void MainWindow::restoreOrPlace()
{
    const QByteArray stored = m_services.settings.value(settingKeys().windowGeometry);
    if (!stored.isEmpty() && restoreGeometry(stored))
        return;
    const QRect available = screen()->availableGeometry();
    const QSize size = kUsual.boundedTo(available.size());
    resize(size);
    move(available.center() - QRect(QPoint(0, 0), size).center());
    if (available.width() <= kUsual.width() || available.height() <= kUsual.height())
        setWindowState(windowState() | Qt::WindowMaximized);
}

void MainWindow::applyWidths()
{
    // Measured on the page as it would be with the full rail, so that nothing goes to and fro.
    const bool narrow = width() - kRailWidth < kWidePage;
    m_rail->setAsIcons(narrow || m_services.choices.railAsIcons());
    m_header->setPageWidth(width() - (m_rail->isAsIcons() ? 56 : kRailWidth));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    applyWidths();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (isConsoleShown())
        m_makeTimer.start();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.settings.set(settingKeys().windowGeometry, saveGeometry());
    m_services.settings.save();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    m_commands->retranslate();
    m_shortcuts->retranslate();
    refreshTitle();
    m_status->setCalls(SyncText::calls(m_services.session));
    m_status->setSecretPlace(SecretPlaceText::sentence(m_services.session.secretPlace()));
    m_status->clearNotice();
    draftChanged();
    if (Page *shown = m_made.value(m_current))
        m_status->setPageText(shown->statusText());
    menuBar()->setAccessibleName(tr("Menu bar"));
    if (m_firstStart && !isConsoleShown())
        refreshFirstStart();
}

void MainWindow::refreshTitle()
{
    const QString name = isConsoleShown() ? m_services.session.info().organizationName : QString();
    setWindowTitle(name.isEmpty() ? QStringLiteral("Sekisho")
                                  : name + QStringLiteral(" – Sekisho"));
}

} // namespace sekisho::ui
