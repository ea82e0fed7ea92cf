// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CancelToken.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>

class QTimer;

namespace sekisho::ui {

/// Tells when files in a folder and the folders in it come, change or go. Lists on the pool; a
/// folder that goes away ends the watch. GUI thread.
class FolderWatch : public QObject
{
    Q_OBJECT
public:
    explicit FolderWatch(QObject *parent = nullptr);
    ~FolderWatch() override;

    /// Ends the watch before it. What is in the folder now is not told.
    void start(const QString &folder);
    void stop();
    bool isActive() const { return !m_folder.isEmpty(); }
    QString folder() const { return m_folder; }

    /// How many single files are watched for changes of their content; the system's handles are
    /// few. Beyond, a file that is written in place shows when anything else in the folder changes.
    static constexpr int kWatchedFiles = 500;
    /// How many folders inside of it are watched; what is in others does not show by itself.
    static constexpr int kWatchedFolders = 500;
    /// Files that are compared at all.
    static constexpr int kListedFiles = 100'000;

Q_SIGNALS:
    /// What was there at the start is known; whatever comes now is a change.
    void started();
    void filesChanged(const QStringList &paths);
    void filesGone(const QStringList &paths);
    /// There is more in the folder than can be watched; told once.
    void limited(int folders);
    /// The folder is no longer there; the watch has ended.
    void folderGone(const QString &folder);

private:
    struct Stamp
    {
        QDateTime modified;
        qint64 size = 0;
        bool operator==(const Stamp &) const = default;
    };
    struct Listing
    {
        QHash<QString, Stamp> files;
        QStringList folders; ///< inside of it, the nearest first
        bool limited = false;
    };

    void look();
    static Listing list(const QString &folder, const CancelToken &cancel);
    void compare(const Listing &now);
    void watchMore(const Listing &now);

    QFileSystemWatcher m_watcher;
    QTimer *m_settle;
    QString m_folder;
    QHash<QString, Stamp> m_known;
    CancelSource m_cancel;
    bool m_first = true;
    bool m_limitTold = false;
    bool m_looking = false;
    bool m_again = false;
    int m_generation = 0;
};

} // namespace sekisho::ui
