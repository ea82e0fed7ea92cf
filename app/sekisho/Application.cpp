// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sekisho/Application.h"

#include "app/sekisho/FirstPaint.h"
#include "app/sekisho/ScreenshotRun.h"
#include "app/sekisho/TokenFileStore.h"
#include "core/base/Log.h"
#include "ui/connection/FirstStartPage.h"
#include "ui/inspector/InspectorWindow.h"
#include "ui/shell/StatusArea.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Resources.h"
#include "ui/widgets/GalleryPage.h"

#include <QApplication>
#include <QDir>
#include <QFileOpenEvent>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

namespace sekisho::app {

namespace {

/// How long the window waits for its workspace before it is shown without, in milliseconds.
constexpr int kOpeningPatience = 700;

QString folder(QStandardPaths::StandardLocation location)
{
    const QString path = QStandardPaths::writableLocation(location);
    if (!QDir().mkpath(path))
        qCWarning(lcUi) << "cannot make" << path;
    return path;
}

} // namespace

Application::Application(const CommandLine &line, QObject *parent)
    : QObject(parent)
    , m_line(line)
{
    qApp->installEventFilter(this);
}

Application::~Application()
{
    // The windows and their pages refer to the services, whose workspace is in the run's folder.
    for (const QPointer<ui::InspectorWindow> &inspector : std::as_const(m_inspectors))
        delete inspector;
    m_gallery.reset();
    m_window.reset();
    m_services.reset();
    m_screenshots.reset();
}

void Application::start(const QStringList &arguments)
{
    ui::initResources();
    if (!m_line.screenshots.isEmpty()) {
        runScreenshots();
        return;
    }
    m_instance = std::make_unique<SingleInstance>(folder(QStandardPaths::AppLocalDataLocation));
    connect(m_instance.get(), &SingleInstance::becameFirst, this, &Application::run);
    connect(m_instance.get(), &SingleInstance::handedOver, this, [this] { Q_EMIT finished(0); });
    connect(m_instance.get(), &SingleInstance::unreachable, this, [this] {
        // It hangs. A second one is of more use than none; the workspaces have locks of their own.
        qCWarning(lcUi) << "another instance does not answer";
        run();
    });
    connect(m_instance.get(), &SingleInstance::startRequested, this,
            [this](const QStringList &handed, const QString &workingFolder) {
                const CommandLine line = CommandLine::parse(handed, workingFolder);
                if (line.outcome != CommandLine::Outcome::Run)
                    return;
                if (!line.language.isEmpty() || !line.appearance.isEmpty())
                    m_services->choices.applyStored(line.language, line.appearance);
                carryOut(line);
            });
    m_instance->start(arguments, QDir::currentPath());
}

void Application::makeServices(const QString &dataFolder, const QString &personFolder,
                               const QString &machineFolder)
{
    m_services = std::make_unique<Services>(m_line, dataFolder, personFolder, machineFolder);
    connect(&m_services->session, &ui::WorkspaceSession::closed, this,
            [this] { m_demoWanted = false; });
    connect(qApp, &QGuiApplication::lastWindowClosed, &m_services->sessionEnd,
            &SessionEnd::signOut);
}

void Application::dress()
{
    if (std::exchange(m_dressed, true))
        return;
    m_services->theme.apply(*qApp);
    m_services->choices.applyStored(m_line.language, m_line.appearance);
}

void Application::run()
{
    // Settings of the person may roam, those of this computer must not.
#if defined(Q_OS_WIN)
    const QString person = folder(QStandardPaths::AppDataLocation);
#else
    const QString person = folder(QStandardPaths::AppConfigLocation);
#endif
    const QString machine = folder(QStandardPaths::AppConfigLocation);
    // Databases do not roam.
    makeServices(folder(QStandardPaths::AppLocalDataLocation), person, machine);
    carryOut(m_line);
    if (m_line.quitWhenPainted)
        quitWhenPainted();
}

void Application::carryOut(const CommandLine &line)
{
    // `sekisho FILE…` is the Inspector alone, also when the console is open.
    const bool console =
            !line.gallery && (line.files.isEmpty() || line.demo || !line.workspace.isEmpty());
    const bool fresh = !m_window;
    // The workspace is read while fonts are looked for and the window is built.
    const Result<> opening = console ? beginOpening(line, fresh) : Result<>();
    dress();
    if (line.gallery) {
        showGallery();
        return;
    }
    if (!line.files.isEmpty())
        openInspectorWindow(line.files);
    if (!console)
        return;
    if (const auto page = ui::pageFromKey(line.page))
        m_services->settings.set(ui::settingKeys().lastPage, ui::pageKey(*page));
    if (!opening) {
        showOpenError(opening.error());
        failTimedStart(opening.error());
    }
    if (m_services->session.state() == ui::WorkspaceSession::State::Opening)
        showWindowOnceOpened();
    else
        showWindow();
    if (!fresh) {
        if (const auto page = ui::pageFromKey(line.page); page && window().isConsoleShown())
            window().showPage(*page);
    }
}

Result<> Application::beginOpening(const CommandLine &line, bool fresh)
{
    if (line.demo)
        openDemo();
    else if (!line.workspace.isEmpty())
        return openFolder(line.workspace, line.tokenFiles);
    else if (fresh)
        reopenLast();
    return {};
}

void Application::reopenLast()
{
    const QString last = m_services->settings.value(ui::settingKeys().lastWorkspace);
    if (last.isEmpty() || !m_services->settings.value(ui::settingKeys().reopenLast))
        return;
    for (const sync::WorkspaceInfo &info : m_services->workspaces.list()) {
        if (info.id == last)
            m_services->session.open(info.path, *m_services->tokens);
    }
}

ui::MainWindow &Application::window()
{
    if (m_window)
        return *m_window;
    ui::ShellServices shell = m_services->forShell();
    if (DemoOrganization::isAvailable())
        shell.openDemo = [this] { openDemo(); };
    shell.openInspectorWindow = [this](const QStringList &files) { openInspectorWindow(files); };
    m_window = std::make_unique<ui::MainWindow>(shell);
    m_window->restoreOrPlace();
    return *m_window;
}

void Application::showWindow()
{
    ui::MainWindow &main = window();
    if (main.isMinimized())
        main.setWindowState(main.windowState() & ~Qt::WindowMinimized);
    main.show();
    main.raise();
    main.activateWindow();
}

void Application::showWindowOnceOpened()
{
    if (window().isVisible()) {
        showWindow();
        return;
    }
    // A workspace opens in a moment: no empty console first, unless it takes long.
    auto *waiting = new QTimer(this);
    const auto show = [this, waiting] {
        waiting->deleteLater();
        showWindow();
    };
    connect(waiting, &QTimer::timeout, waiting, show);
    connect(&m_services->session, &ui::WorkspaceSession::opened, waiting, show);
    connect(&m_services->session, &ui::WorkspaceSession::openFailed, waiting, show);
    waiting->setSingleShot(true);
    waiting->start(kOpeningPatience);
}

void Application::openDemo()
{
    ui::WorkspaceSession &session = m_services->session;
    // Another organization stays in front until the demo has started.
    const bool expected = session.state() == ui::WorkspaceSession::State::Closed;
    if (expected)
        session.expect();
    // Until something else is opened, or the person does not want to wait.
    m_demoWanted = true;
    async::then(m_services->demo.open(), this,
                [this, &session, expected](const Result<sync::WorkspaceInfo> &info) {
                    // Cancelled, answered before, or something else was opened meanwhile.
                    if (!m_demoWanted)
                        return;
                    m_demoWanted = false;
                    if (!info) {
                        if (expected)
                            session.close();
                        showOpenError(info.error());
                    } else if (session.info().id != info->id) {
                        session.open(info->path, m_services->demo.tokens());
                    }
                });
}

void Application::showOpenError(const Error &error)
{
    // An organization that is open stays open.
    if (m_services->session.state() == ui::WorkspaceSession::State::Open) {
        window().statusArea().showNotice(ui::ErrorText::sentence(error));
        return;
    }
    window().showFirstStart();
    window().firstStart().showError(error);
}

Result<> Application::openFolder(const QString &path, const QStringList &tokenFiles)
{
    // Opening would make one there. And before anything is closed: what is open stays open.
    if (!sync::WorkspaceDirectory::isWorkspace(path))
        return fail(ErrorCode::FileUnreadable, {path});
    auth::TokenStore *tokens = m_services->tokens.get();
    if (!tokenFiles.isEmpty()) {
        auto fromFile = TokenFileStore::fromFile(tokenFiles.constFirst());
        if (!fromFile)
            return fail(fromFile.error());
        // The session may still use the store of an earlier start.
        m_services->session.close();
        m_fileTokens = std::move(*fromFile);
        tokens = m_fileTokens.get();
    }
    m_services->session.open(path, *tokens);
    return {};
}

void Application::openInspectorWindow(const QStringList &files)
{
    auto *inspector = new ui::InspectorWindow(m_services->forPages());
    inspector->setAttribute(Qt::WA_DeleteOnClose);
    m_inspectors.removeAll(nullptr);
    m_inspectors.append(inspector);
    inspector->show();
    if (!files.isEmpty())
        inspector->openFiles(files);
    inspector->raise();
    inspector->activateWindow();
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    // How macOS hands over a file that was double-clicked or dropped on the program's icon.
    if (watched != qApp || event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const QString file = static_cast<QFileOpenEvent *>(event)->file();
    if (!file.isEmpty()) {
        // The file that the program was started for comes before there is anything to show it with.
        if (m_services)
            openInspectorWindow({file});
        else
            m_line.files.append(file);
    }
    return true;
}

void Application::showGallery()
{
    auto scroll = std::make_unique<QScrollArea>();
    scroll->setWidgetResizable(true);
    scroll->setWidget(new ui::GalleryPage(m_services->theme, *m_services->view));
    scroll->resize(1366, 768);
    scroll->show();
    m_gallery = std::move(scroll);
}

void Application::quitWhenPainted()
{
    m_firstPaint = std::make_unique<FirstPaint>(window());
    connect(m_firstPaint.get(), &FirstPaint::painted, this, [this] {
        // Whoever times the start reads this line; the end of the program is not part of it.
        std::puts("painted");
        std::fflush(stdout);
        Q_EMIT finished(0);
    });
    if (!m_line.demo && m_line.workspace.isEmpty()) {
        // The page of the first start is all there is to show.
        m_firstPaint->contentArrived();
        return;
    }
    // Queued: the pages take the snapshot in the same signal.
    connect(
            &m_services->session, &ui::WorkspaceSession::organizationChanged, m_firstPaint.get(),
            [this](const nac::OrganizationPtr &organization) {
                if (organization)
                    m_firstPaint->contentArrived();
            },
            Qt::QueuedConnection);
    connect(&m_services->session, &ui::WorkspaceSession::openFailed, this,
            &Application::failTimedStart);
    connect(&m_services->session, &ui::WorkspaceSession::contextChanged, this, [this] {
        const ui::PageContext &context = m_services->session.context();
        if (context.error && !context.loading && !m_services->session.organization())
            failTimedStart(*context.error);
    });
}

void Application::failTimedStart(const Error &error)
{
    if (!m_line.quitWhenPainted)
        return;
    qCWarning(lcUi).noquote() << error.toLogLine();
    m_firstPaint.reset();
    Q_EMIT finished(3);
}

void Application::runScreenshots()
{
    m_screenshots = std::make_unique<ScreenshotRun>(m_line.screenshots);
    // The type size of the mock-ups, whatever the system's is.
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    const QString home = m_screenshots->homeFolder();
    makeServices(home, home, home);
    dress();
    connect(m_screenshots.get(), &ScreenshotRun::finished, this, &Application::finished);
    openDemo();
    m_screenshots->start(window(), *m_services);
}

} // namespace sekisho::app
