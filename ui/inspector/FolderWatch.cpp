// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/FolderWatch.h"

#include "core/base/Async.h"

#include <QDir>
#include <QTimer>

namespace sekisho::ui {

namespace {

// Writing a file makes several signals; reading half of one helps nobody.
constexpr int kSettleMs = 300;

} // namespace

FolderWatch::FolderWatch(QObject *parent)
    : QObject(parent)
    , m_settle(new QTimer(this))
{
    m_settle->setSingleShot(true);
    m_settle->setInterval(kSettleMs);
    connect(m_settle, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settle->start(); });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_settle->start(); });
}

FolderWatch::~FolderWatch() = default;

void FolderWatch::start(const QString &folder)
{
    stop();
    m_folder = QDir(folder).absolutePath();
    m_watcher.addPath(m_folder);
    look();
}

void FolderWatch::stop()
{
    ++m_generation;
    m_settle->stop();
    m_folder.clear();
    m_known.clear();
    m_first = true;
    m_looking = false;
    m_again = false;
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
}

void FolderWatch::look()
{
    if (!isActive())
        return;
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    using Listed = std::shared_ptr<const Listing>;
    const auto work = [folder = m_folder]() -> Result<Listed> {
        const QDir dir(folder);
        if (!dir.exists())
            return fail(ErrorCode::FileUnreadable, {folder});
        auto listing = std::make_shared<Listing>();
        const QFileInfoList files = dir.entryInfoList(QDir::Files | QDir::Readable);
        for (const QFileInfo &file : files)
            listing->insert(file.absoluteFilePath(), {file.lastModified(), file.size()});
        return listing;
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this, generation = m_generation](const Result<Listed> &listed) {
                    if (generation != m_generation)
                        return;
                    m_looking = false;
                    if (!listed) {
                        const QString gone = m_folder;
                        stop();
                        Q_EMIT folderGone(gone);
                        return;
                    }
                    compare(**listed);
                    if (m_again) {
                        m_again = false;
                        m_settle->start();
                    }
                });
}

void FolderWatch::compare(const Listing &now)
{
    QStringList changed;
    QStringList gone;
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        const auto known = m_known.constFind(it.key());
        if (known == m_known.cend() || *known != *it)
            changed.append(it.key());
    }
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        if (!now.contains(it.key()))
            gone.append(it.key());
    }
    m_known = now;
    // Renaming over a file ends the watch of the old one: what is not watched is added each time.
    const QStringList files = m_watcher.files();
    const QSet<QString> watched(files.cbegin(), files.cend());
    QStringList more;
    for (auto it = now.cbegin(); it != now.cend() && watched.size() + more.size() < kWatchedFiles;
         ++it) {
        if (!watched.contains(it.key()))
            more.append(it.key());
    }
    if (!more.isEmpty())
        m_watcher.addPaths(more);
    if (std::exchange(m_first, false)) {
        Q_EMIT started();
        return;
    }
    changed.sort();
    gone.sort();
    if (!gone.isEmpty())
        Q_EMIT filesGone(gone);
    if (!changed.isEmpty())
        Q_EMIT filesChanged(changed);
}

} // namespace sekisho::ui
