// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sekisho/ScreenshotRun.h"

#include "app/sekisho/ScreenshotChanges.h"
#include "ui/changes/ChangesPage.h"
#include "ui/changes/EvidenceReport.h"
#include "ui/changes/ReviewController.h"
#include "ui/changes/ReviewPane.h"
#include "ui/connection/FirstStartPage.h"
#include "ui/inspector/BundleDoctorDialog.h"
#include "ui/inspector/FindingsTab.h"
#include "ui/inspector/InspectorPage.h"
#include "ui/inspector/RehearsalDialog.h"
#include "ui/shell/CommandPalette.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FindingList.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <cstdio>

namespace sekisho::app {

namespace {

constexpr QSize kUsual{1366, 768};
constexpr QSize kSmall{1024, 700};
constexpr QSize kSmallest{900, 600};
constexpr QSize k4k{1920, 1080}; ///< logical, at 200 %
/// Row of "serverTrustCombo": all CAs that are open.
constexpr int kOpenAuthorities = 2;
/// Timers of lazily filled views have fired by then, in milliseconds.
constexpr int kSettle = 250;
/// Rounds of the event loop after that: making pages takes longer than kSettle, and each layout
/// that changes asks the one around it in the next round.
constexpr int kRounds = 4;
/// How often one step may find what it waits for not there yet.
constexpr int kWaits = 120;
/// For the demo to be made and pulled.
constexpr int kLimit = 120'000;
/// Quality of a PNG: how little it is compressed.
constexpr int kSmallFiles = 0;
/// Instead of the temporary folder of this run.
constexpr auto kShownFolder = "/home/kakuu/.local/share/Sekisho/workspaces";

} // namespace

ScreenshotRun::ScreenshotRun(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        // A timer of 0 fires when nothing else is waiting.
        if (m_rounds-- > 0)
            m_settle.start(0);
        else
            next();
    });
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
    if (const auto material = screenshotMaterial(m_services->clock->now())) {
        fillInspector(*material);
        m_scenes = screenshotScenes(*material, m_home.path());
    } else {
        complain(material.error().toLogLine());
    }
    m_changes = new ScreenshotChanges(*m_services, this);
    m_changes->start();
    plan();
    settle();
}

void ScreenshotRun::complain(const QString &what)
{
    std::fprintf(stderr, "sekisho: %s\n", qUtf8Printable(what));
    m_failed = true;
}

void ScreenshotRun::fillInspector(const ScreenshotMaterial &material)
{
    auto *inspector = qobject_cast<ui::InspectorPage *>(m_window->page(ui::PageId::Inspector));
    if (!inspector)
        return;
    auto contents = material.files;
    // The CAs that the organization trusts.
    const nac::NacSettings &settings = m_services->session.organization()->settings;
    contents.append({QStringLiteral("trusted-cas.pem"),
                     settings.certificateAuthorities.join(QLatin1Char('\n')).toUtf8()});
    QStringList paths;
    for (const auto &[name, pem] : std::as_const(contents)) {
        QFile file(m_home.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(pem) < 0) {
            complain(QStringLiteral("cannot write ") + file.fileName());
            return;
        }
        paths.append(file.fileName());
    }
    inspector->openFiles(paths);
}

void ScreenshotRun::add(const QString &name, std::function<void()> prepare)
{
    m_steps.append({std::move(prepare), name, {}, {}});
}

void ScreenshotRun::addLook(ui::UiLanguage language, ui::Theme::Appearance appearance,
                            const QSize &size)
{
    add({}, [this, language, appearance, size] {
        m_services->choices.setLanguage(language);
        m_services->choices.setAppearance(appearance);
        // A dialog that closed has left the focus somewhere.
        if (QWidget *focused = m_window->focusWidget())
            focused->clearFocus();
        m_window->setWindowState(Qt::WindowNoState);
        m_window->resize(size);
    });
}

void ScreenshotRun::addPage(ui::PageId page, const QString &suffix)
{
    add(ui::pageKey(page) + suffix, [this, page] {
        m_window->showPage(page);
        if (page == ui::PageId::Certificates)
            showExpiringAuthority(*m_window);
        if (page != ui::PageId::Settings)
            return;
        auto *folder = m_window->page(page)->findChild<QLineEdit *>(
                QStringLiteral("workspaceFolderLineEdit"));
        if (folder)
            folder->setText(QLatin1String(kShownFolder));
    });
}

void ScreenshotRun::plan()
{
    const bool highDpi = m_window->devicePixelRatioF() > 1.5;
    using Appearance = ui::Theme::Appearance;
    if (highDpi) {
        addLook(ui::UiLanguage::English, Appearance::Light, k4k);
        for (ui::PageId page : {ui::PageId::Certificates, ui::PageId::AuthPolicies,
                                ui::PageId::Inspector, ui::PageId::Changes})
            addPage(page, QStringLiteral("-en-light-4k"));
        addLook(ui::UiLanguage::Japanese, Appearance::Dark, k4k);
        addPage(ui::PageId::Certificates, QStringLiteral("-ja-dark-4k"));
        return;
    }
    for (ui::UiLanguage language : {ui::UiLanguage::English, ui::UiLanguage::Japanese}) {
        for (Appearance appearance : {Appearance::Light, Appearance::Dark})
            planLook(language, appearance);
    }
    addLook(ui::UiLanguage::English, Appearance::Light, kSmall);
    for (ui::PageId page : m_window->pages())
        addPage(page, QStringLiteral("-en-light-1024"));
    addLook(ui::UiLanguage::English, Appearance::Light, kSmallest);
    for (ui::PageId page : {ui::PageId::Certificates, ui::PageId::AuthPolicies})
        addPage(page, QStringLiteral("-en-light-900"));
    for (const ScreenshotScene &scene : std::as_const(m_scenes)) {
        if (scene.inSmallest)
            addScene(scene, QStringLiteral("-en-light-900"));
    }
    // The network goes away; what is shown stays.
    addLook(ui::UiLanguage::Japanese, Appearance::Dark, kUsual);
    add({}, [this] {
        m_services->demo.setOffline(true);
        m_services->session.sync();
        m_limit.start();
    });
    add(QStringLiteral("offline-ja-dark"),
        [this] { m_window->showPage(m_window->pages().value(1, m_window->pages().constFirst())); });
    // A step of its own: the window lists its workspaces again when the language has changed.
    addLook(ui::UiLanguage::English, Appearance::Light, kUsual);
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
    addLook(language, appearance, kUsual);
    for (ui::PageId page : m_window->pages())
        addPage(page, suffix);
    const bool main = dark == (language == ui::UiLanguage::Japanese);
    addInspector(suffix, main);
    addChanges(suffix);
    for (const ScreenshotScene &scene : std::as_const(m_scenes)) {
        if (main || scene.inAllLooks)
            addScene(scene, suffix);
    }
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

void ScreenshotRun::addInspector(const QString &suffix, bool withTabs)
{
    const auto inspector = [this] {
        m_window->showPage(ui::PageId::Inspector);
        return qobject_cast<ui::InspectorPage *>(m_window->page(ui::PageId::Inspector));
    };
    const QList<std::pair<QString, ui::ObjectPane::Tab>> tabs{
            {QStringLiteral("inspector-chain"), ui::ObjectPane::Tab::Chain},
            {QStringLiteral("inspector-findings"), ui::ObjectPane::Tab::Findings},
            {QStringLiteral("inspector-asn1"), ui::ObjectPane::Tab::Der}};
    for (const auto &[name, tab] : withTabs ? tabs : tabs.mid(0, 0)) {
        add(name + suffix, [inspector, tab = tab] {
            ui::ObjectPane &pane = inspector()->objectPane();
            pane.setTab(tab);
            // notAfter, where most questions end.
            if (tab == ui::ObjectPane::Tab::Der &&
                !pane.findingsTab().list().findings().isEmpty()) {
                const pki::ByteRange range =
                        pane.findingsTab().list().findings().constFirst().range;
                if (range.isValid())
                    pane.showBytes(range.offset, range.length);
            }
        });
    }
    add({}, [inspector] { inspector()->objectPane().setTab(ui::ObjectPane::Tab::Overview); });
    add(QStringLiteral("bundle-doctor") + suffix,
        [this, inspector] { m_dialog = inspector()->checkBundle(); });
    add(QStringLiteral("rehearsal") + suffix, [this, inspector, suffix] {
        m_dialog = inspector()->rehearseEap();
        auto *trust = m_dialog->findChild<QComboBox *>(QStringLiteral("serverTrustCombo"));
        // Accepted in the light, refused in the dark: by whom the client's issuer is trusted.
        if (trust && suffix.endsWith(QLatin1String("light")))
            trust->setCurrentIndex(kOpenAuthorities);
    });
}

void ScreenshotRun::addChanges(const QString &suffix)
{
    const auto page = [this] {
        m_window->showPage(ui::PageId::Changes);
        return qobject_cast<ui::ChangesPage *>(m_window->page(ui::PageId::Changes));
    };
    add(QStringLiteral("changes-push") + suffix, [this, page] {
        ui::ChangesPage *changes = page();
        if (const auto plan = changes->controller()->plan())
            changes->reviewPane()->previewPush(
                    ScreenshotChanges::inTheMiddle(*plan, m_services->clock->now()));
    });
    add(QStringLiteral("changes-history") + suffix, [page] {
        ui::ChangesPage *changes = page();
        changes->reviewPane()->previewPush(std::nullopt);
        changes->showTarget(QVariantMap{{QStringLiteral("tab"), QStringLiteral("history")}});
        if (auto *points = changes->findChild<ui::DataTable *>(QStringLiteral("historyPoints")))
            points->selectRow(0);
    });
    add({}, [page] {
        page()->showTarget(QVariantMap{{QStringLiteral("tab"), QStringLiteral("review")}});
    });
    add(QStringLiteral("evidence") + suffix, [this] {
        ui::ChangeNames names;
        names.add(*m_services->session.organization());
        auto *dialog = new QDialog(m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->resize(900, 760);
        auto *browser = new QTextBrowser(dialog);
        browser->setHtml(ui::EvidenceReport(m_changes->evidence(), names).html());
        auto *layout = new QVBoxLayout(dialog);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(browser);
        m_dialog = dialog;
        dialog->open();
    });
}

void ScreenshotRun::addScene(const ScreenshotScene &scene, const QString &suffix)
{
    if (scene.name.isEmpty() || scene.shown.isEmpty()) {
        add(scene.name.isEmpty() ? QString() : scene.name + suffix,
            [this, open = scene.open] { open(*m_window); });
        return;
    }
    add({}, [this, open = scene.open] { open(*m_window); });
    m_steps.last().isBusy = [this, scene] { return !findShown(scene); };
    add(scene.name + suffix, [this, scene] {
        if (m_dialog && scene.fill)
            scene.fill(*m_dialog);
    });
    Step &step = m_steps.last();
    step.isBusy = [this, scene] { return m_dialog && scene.isBusy && scene.isBusy(*m_dialog); };
    step.close = [this, scene] {
        if (scene.close)
            scene.close(*m_window);
    };
}

bool ScreenshotRun::findShown(const ScreenshotScene &scene)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *one : windows) {
        if (one->isVisible() && one->objectName() == scene.shown)
            m_dialog = one;
    }
    m_onWindow = m_dialog && scene.onWindow;
    return m_dialog;
}

bool ScreenshotRun::isBusy() const
{
    if (m_at > 0 && m_steps.at(m_at - 1).isBusy && m_steps.at(m_at - 1).isBusy())
        return true;
    if (m_changes && !m_changes->isDone())
        return true;
    if (m_window->currentPageId() != ui::PageId::Changes)
        return false;
    const auto *changes = qobject_cast<ui::ChangesPage *>(m_window->page(ui::PageId::Changes));
    return changes && (changes->controller()->stage() == ui::ReviewController::Stage::Planning ||
                       changes->controller()->isStale());
}

void ScreenshotRun::settle()
{
    m_rounds = kRounds;
    m_settle.start(kSettle);
}

void ScreenshotRun::next()
{
    if (isBusy() && ++m_waits < kWaits) {
        settle();
        return;
    }
    if (m_waits >= kWaits)
        complain(QStringLiteral("nothing came of step %1 (%2)")
                         .arg(m_at)
                         .arg(m_steps.value(m_at).name));
    m_waits = 0;
    if (m_changes && !m_changes->failure().isEmpty() && !m_failed) {
        complain(QStringLiteral("no pending changes: ") + m_changes->failure());
    }
    if (m_at > 0) {
        const Step &done = m_steps.at(m_at - 1);
        if (!done.name.isEmpty())
            save(done.name);
        if (done.close)
            done.close();
    }
    // The attempt to reach a cloud that went away takes its time.
    if (m_limit.isActive()) {
        if (m_services->session.isPulling() || !m_services->session.context().isOffline()) {
            settle();
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
    settle();
}

QPixmap ScreenshotRun::picture() const
{
    if (m_dialog && !m_onWindow)
        return m_dialog->grab();
    QPixmap picture = m_window->grab();
    if (m_dialog)
        QPainter(&picture).drawPixmap(m_window->mapFromGlobal(m_dialog->mapToGlobal(QPoint())),
                                      m_dialog->grab());
    return picture;
}

void ScreenshotRun::save(const QString &name)
{
    const QString path = QDir(m_folder).filePath(name + QStringLiteral(".png"));
    if (!picture().save(path, "PNG", kSmallFiles))
        complain(QStringLiteral("cannot write ") + path);
    if (auto *dialog = qobject_cast<QDialog *>(m_dialog))
        dialog->reject();
    else if (m_dialog)
        pressEscape(m_dialog->focusWidget() ? *m_dialog->focusWidget() : *m_dialog);
    m_dialog.clear();
    m_onWindow = false;
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
