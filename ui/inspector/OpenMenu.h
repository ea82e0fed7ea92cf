// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/FolderWatch.h"
#include "ui/inspector/RecentFiles.h"

#include <QMenu>

namespace sekisho::ui {

/// The menu beside "Open files…": folders, the clipboard, what was opened before, and a folder to
/// watch. Asks by signals; shows dialogs of its own, none of them modal to other windows.
class OpenMenu : public QMenu
{
    Q_OBJECT
public:
    OpenMenu(ViewSettings &settings, QWidget *parent);

    RecentFiles &recent() { return m_recent; }
    FolderWatch &watch() { return m_watch; }
    void chooseFolder();
    void chooseWatchedFolder();
    /// Watches from now on; the caller has opened what is in it.
    void watchFolder(const QString &folder);
    void stopWatching();
    void retranslate();

Q_SIGNALS:
    void filesRequested();
    void clipboardRequested();
    void pathsChosen(const QStringList &paths);
    /// Something to tell: the watch began or ended.
    void notice(const QString &text);
    void watchChanged();

private:
    void fillRecent();
    /// Greys what is gone, once that is known.
    void markMissing(const QStringList &paths);

    RecentFiles m_recent;
    FolderWatch m_watch;
    QAction *m_files;
    QAction *m_folder;
    QAction *m_clipboard;
    QMenu *m_recentMenu;
    QAction *m_watchFolder;
    QAction *m_stopWatching;
};

} // namespace sekisho::ui
