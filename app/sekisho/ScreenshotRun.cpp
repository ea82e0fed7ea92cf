// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sekisho/ScreenshotRun.h"

#include "ui/connection/FirstStartPage.h"
#include "ui/inspector/InspectorPage.h"
#include "ui/shell/CommandPalette.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPixmap>
#include <QProcess>
#include <QProcessEnvironment>
#include <cstdio>

namespace sekisho::app {

namespace {

constexpr QSize kUsual{1366, 768};
constexpr QSize kSmall{1024, 700};
constexpr QSize k4k{1920, 1080}; ///< logical, at 200 %
/// Layouts and lazily filled views have settled by then, in milliseconds.
constexpr int kSettle = 250;
/// For the demo to be made and pulled.
constexpr int kLimit = 120'000;

} // namespace

ScreenshotRun::ScreenshotRun(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &ScreenshotRun::next);
    m_limit.setSingleShot(true);
    m_limit.setInterval(kLimit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        std::fprintf(stderr, "sekisho: the demo organization did not open in time\n");
        end(3);
    });
}

ScreenshotRun::~ScreenshotRun() = default;

QDateTime ScreenshotRun::moment() { return QDateTime(QDate(2026, 11, 21), QTime(10, 42)).toUTC(); }

void ScreenshotRun::start(ui::MainWindow &window, Services &services)
{
    m_window = &window;
    m_services = &services;
    if (!QDir().mkpath(m_folder)) {
        std::fprintf(stderr, "sekisho: cannot make %s\n", qUtf8Printable(m_folder));
        end(2);
        return;
    }
    window.resize(kUsual);
    window.show();
    connect(&services.session, &ui::WorkspaceSession::contextChanged, this,
            &ScreenshotRun::waitForDemo);
    m_limit.start();
}

void ScreenshotRun::waitForDemo()
{
    const ui::WorkspaceSession &session = m_services->session;
    if (m_planned || session.isPulling() || !session.organization())
        return;
    m_planned = true;
    m_limit.stop();
    m_window->makeAllPages();
    fillInspector();
    plan();
    m_settle.start();
}

void ScreenshotRun::fillInspector()
{
    auto *inspector = qobject_cast<ui::InspectorPage *>(m_window->page(ui::PageId::Inspector));
    if (!inspector)
        return;
    // What the organization's own RADIUS server shows, and the CAs it trusts.
    const nac::NacSettings &settings = m_services->session.organization()->settings;
    const QList<QPair<QString, QString>> contents{
            {QStringLiteral("radius-server.pem"), settings.serverCertificate},
            {QStringLiteral("trusted-cas.pem"),
             settings.certificateAuthorities.join(QLatin1Char('\n'))}};
    QStringList paths;
    for (const auto &[name, pem] : contents) {
        QFile file(m_home.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(pem.toUtf8()) < 0) {
            std::fprintf(stderr, "sekisho: cannot write %s\n", qUtf8Printable(file.fileName()));
            m_failed = true;
            return;
        }
        paths.append(file.fileName());
    }
    inspector->openFiles(paths);
}

void ScreenshotRun::add(const QString &name, std::function<void()> prepare)
{
    m_steps.append({std::move(prepare), name});
}

void ScreenshotRun::plan()
{
    const bool highDpi = m_window->devicePixelRatioF() > 1.5;
    using Appearance = ui::Theme::Appearance;
    if (highDpi) {
        add({}, [this] {
            m_window->setWindowState(Qt::WindowNoState);
            m_window->resize(k4k);
        });
        for (ui::PageId page : m_window->pages()) {
            const QString key = ui::pageKey(page);
            add(key + QStringLiteral("-en-light-4k"), [this, page] {
                m_services->choices.setLanguage(ui::UiLanguage::English);
                m_services->choices.setAppearance(Appearance::Light);
                m_window->showPage(page);
            });
        }
        add(QStringLiteral("certificates-ja-dark-4k"), [this] {
            m_services->choices.setLanguage(ui::UiLanguage::Japanese);
            m_services->choices.setAppearance(Appearance::Dark);
            m_window->showPage(m_window->pages().constFirst());
        });
        return;
    }
    for (ui::UiLanguage language : {ui::UiLanguage::English, ui::UiLanguage::Japanese}) {
        for (Appearance appearance : {Appearance::Light, Appearance::Dark})
            planLook(language, appearance);
    }
    add({}, [this] { m_window->resize(kSmall); });
    for (ui::PageId page : m_window->pages())
        add(ui::pageKey(page) + QStringLiteral("-en-light-1024"), [this, page] {
            m_services->choices.setLanguage(ui::UiLanguage::English);
            m_services->choices.setAppearance(Appearance::Light);
            m_window->showPage(page);
        });
    // The network goes away; what is shown stays.
    add({}, [this] {
        m_window->resize(kUsual);
        m_services->choices.setLanguage(ui::UiLanguage::Japanese);
        m_services->choices.setAppearance(Appearance::Dark);
        m_services->demo.setOffline(true);
        m_services->session.sync();
        m_limit.start();
    });
    add(QStringLiteral("offline-ja-dark"),
        [this] { m_window->showPage(m_window->pages().value(1, m_window->pages().constFirst())); });
    // A step of its own: the window lists its workspaces again when the language has changed.
    add({}, [this] {
        m_services->choices.setLanguage(ui::UiLanguage::English);
        m_services->choices.setAppearance(Appearance::Light);
    });
    add(QStringLiteral("first-start-again-en-light"), [this] {
        sync::WorkspaceInfo info = m_services->session.info();
        info.lastPull = m_services->session.context().dataOf; // the session read it before its pull
        m_window->commands().trigger(ui::CommandId::CloseOrganization);
        m_window->firstStart().setWorkspaces({info}, m_services->clock->now());
    });
}

void ScreenshotRun::planLook(ui::UiLanguage language, ui::Theme::Appearance appearance)
{
    const bool dark = appearance == ui::Theme::Appearance::Dark;
    const QString suffix = QStringLiteral("-%1-%2").arg(
            ui::languageCode(language), dark ? QStringLiteral("dark") : QStringLiteral("light"));
    add({}, [this, language, appearance] {
        m_services->choices.setLanguage(language);
        m_services->choices.setAppearance(appearance);
        m_window->setWindowState(Qt::WindowNoState);
        m_window->resize(kUsual);
    });
    for (ui::PageId page : m_window->pages())
        add(ui::pageKey(page) + suffix, [this, page] { m_window->showPage(page); });
    add(QStringLiteral("palette") + suffix, [this] {
        m_window->showPage(m_window->pages().constFirst());
        m_window->commands().trigger(ui::CommandId::CommandPalette);
        if (auto *field = m_window->palette().findChild<QLineEdit *>())
            field->setText(QStringLiteral("radius"));
    });
    add({}, [this] { m_window->palette().dismiss(); });
    add(QStringLiteral("first-start") + suffix, [this] { m_window->previewFirstStart(true); });
    add({}, [this] { m_window->previewFirstStart(false); });
}

void ScreenshotRun::next()
{
    if (m_at > 0) {
        const Step &done = m_steps.at(m_at - 1);
        if (!done.name.isEmpty())
            save(done.name);
    }
    // The attempt to reach a cloud that went away takes its time.
    if (m_limit.isActive()) {
        if (m_services->session.isPulling() || !m_services->session.context().isOffline()) {
            m_settle.start();
            return;
        }
        m_limit.stop();
    }
    if (m_at >= m_steps.size()) {
        runHighDpi();
        return;
    }
    m_steps.at(m_at).prepare();
    ++m_at;
    m_settle.start();
}

void ScreenshotRun::save(const QString &name)
{
    const QString path = QDir(m_folder).filePath(name + QStringLiteral(".png"));
    if (!m_window->grab().save(path)) {
        std::fprintf(stderr, "sekisho: cannot write %s\n", qUtf8Printable(path));
        m_failed = true;
    }
}

void ScreenshotRun::runHighDpi()
{
    const char *mark = "SEKISHO_SCREENSHOTS_AT_200";
    if (m_failed || qEnvironmentVariableIsSet(mark)) {
        end(m_failed ? 2 : 0);
        return;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(mark), QStringLiteral("1"));
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
    m_process = new QProcess(this);
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::ForwardedChannels);
    connect(m_process, &QProcess::finished, this,
            [this](int exitCode, QProcess::ExitStatus status) {
                end(status == QProcess::NormalExit ? exitCode : 3);
            });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(3);
    });
    m_process->start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--screenshots"), m_folder});
}

void ScreenshotRun::end(int exitCode)
{
    m_settle.stop();
    m_limit.stop();
    Q_EMIT finished(exitCode);
}

} // namespace sekisho::app
