// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sekisho/ScreenshotScenes.h"
#include "app/sekisho/Services.h"

#include <QObject>
#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>
#include <functional>

class QProcess;

namespace sekisho::app {

class ScreenshotChanges;

/// `sekisho --screenshots DIR`: drives the real window through every page of the demo organization
/// in both languages and appearances and saves what it paints, named
/// `<page>-<language>-<theme>.png`. Runs itself a second time at 200 % for 4K.
class ScreenshotRun : public QObject
{
    Q_OBJECT
public:
    explicit ScreenshotRun(const QString &folder, QObject *parent = nullptr);
    ~ScreenshotRun() override;

    /// Data and settings of this run; removed at the end.
    QString homeFolder() const { return m_home.path(); }
    /// The moment the demo stands at, so that pictures repeat: that of the mock-ups.
    static QDateTime moment();
    /// `services` has the demo opening already.
    void start(ui::MainWindow &window, Services &services);

Q_SIGNALS:
    void finished(int exitCode);

private:
    struct Step
    {
        std::function<void()> prepare;
        QString name; ///< empty: no picture
        std::function<bool()> isBusy = {};
        std::function<void()> close = {};
    };
    void plan();
    void planLook(ui::UiLanguage language, ui::Theme::Appearance appearance);
    void add(const QString &name, std::function<void()> prepare);
    /// Language, appearance and size are a step of their own, so that pages answer before a
    /// picture.
    void addLook(ui::UiLanguage language, ui::Theme::Appearance appearance, const QSize &size);
    void addPage(ui::PageId page, const QString &suffix);
    /// What the Inspector shows besides its first tab.
    void addInspector(const QString &suffix, bool withTabs);
    /// A push on its way, the history, the evidence of a push; the conflict is the page's own
    /// picture.
    void addChanges(const QString &suffix);
    void addScene(const ScreenshotScene &scene, const QString &suffix);
    /// Finds what a scene opened; false until it is there.
    bool findShown(const ScreenshotScene &scene);
    QPixmap picture() const;
    /// Whether something that a picture shows is still being asked for.
    bool isBusy() const;
    void settle();
    void waitForDemo();
    void fillInspector(const ScreenshotMaterial &material);
    void complain(const QString &what);
    void next();
    void save(const QString &name);
    void runHighDpi();
    void end(int exitCode);

    QString m_folder;
    QTemporaryDir m_home;
    ui::MainWindow *m_window = nullptr;
    Services *m_services = nullptr;
    QList<Step> m_steps;
    qsizetype m_at = 0;
    QTimer m_settle;
    int m_rounds = 0;
    QTimer m_limit;
    QPointer<QWidget> m_dialog; ///< the picture is of this one, which closes then
    bool m_onWindow = false;    ///< it is painted where it stands on the window
    int m_waits = 0;
    QList<ScreenshotScene> m_scenes;
    ScreenshotChanges *m_changes = nullptr;
    bool m_planned = false;
    bool m_failed = false;
    QProcess *m_process = nullptr;
};

} // namespace sekisho::app
