// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sekisho/Services.h"
#include "app/sekisho/SingleInstance.h"

#include <QObject>
#include <QPointer>

namespace sekisho::ui {
class InspectorWindow;
}

namespace sekisho::app {

class FirstPaint;
class ScreenshotRun;

/// The window program: makes the services and the window, carries out the command line of this
/// start and those handed over by later ones. The composition root.
class Application : public QObject
{
    Q_OBJECT
public:
    explicit Application(const CommandLine &line, QObject *parent = nullptr);
    ~Application() override;

    /// Goes on in the event loop; ends the program through finished().
    void start(const QStringList &arguments);

Q_SIGNALS:
    void finished(int exitCode);

private:
    void run();
    void runScreenshots();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void quitWhenPainted();
    /// What was to be painted will not come.
    void failTimedStart(const Error &error);
    void carryOut(const CommandLine &line);
    void makeServices(const QString &dataFolder, const QString &personFolder,
                      const QString &machineFolder);
    /// Theme, fonts and language, once: before the first window.
    void dress();
    /// Opens what the line asks for; what cannot be is to be told once there is a window.
    Result<> beginOpening(const CommandLine &line, bool fresh);
    ui::MainWindow &window();
    void showWindow();
    void showWindowOnceOpened();
    void openDemo();
    void reopenLast();
    void showOpenError(const Error &error);
    Result<> openFolder(const QString &folder, const QStringList &tokenFiles);
    void openInspectorWindow(const QStringList &files);
    void showGallery();

    CommandLine m_line;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<auth::TokenStore> m_fileTokens;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<QWidget> m_gallery;
    QList<QPointer<ui::InspectorWindow>> m_inspectors; ///< delete themselves when closed
    std::unique_ptr<FirstPaint> m_firstPaint;
    bool m_dressed = false;
    bool m_demoWanted = false; ///< the demo cloud is starting for the window
    std::unique_ptr<ScreenshotRun> m_screenshots;
};

} // namespace sekisho::app
