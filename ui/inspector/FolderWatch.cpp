// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/FolderWatch.h"

#include "core/base/Async.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>
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

FolderWatch::~FolderWatch() { m_cancel.cancel(); }

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
    m_cancel.cancel();
    m_cancel = CancelSource();
    m_limitTold = false;
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

FolderWatch::Listing FolderWatch::list(const QString &folder, const CancelToken &cancel)
{
    Listing listing;
    // Breadth first, so that the limits cut off what is deepest. Links to folders are not followed:
    // they may lead round in a circle.
    QStringList waiting{folder};
    for (qsizetype next = 0; next < waiting.size() && !cancel.isCancelled(); ++next) {
        QDirIterator each(waiting.at(next),
                          QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Readable);
        while (each.hasNext() && !cancel.isCancelled()) {
            each.next();
            const QFileInfo info = each.fileInfo();
            if (!info.isDir()) {
                if (listing.files.size() >= kListedFiles) {
                    listing.limited = true;
                    break;
                }
                listing.files.insert(info.absoluteFilePath(), {info.lastModified(), info.size()});
            } else if (!info.isSymLink()) {
                if (waiting.size() <= kWatchedFolders)
                    waiting.append(info.absoluteFilePath());
                else
                    listing.limited = true;
            }
        }
    }
    waiting.removeFirst();
    listing.folders = waiting;
    return listing;
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
    const auto work = [folder = m_folder, cancel = m_cancel.token()]() -> Result<Listed> {
        if (!QDir(folder).exists())
            return fail(ErrorCode::FileUnreadable, {folder});
        return std::make_shared<const Listing>(list(folder, cancel));
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

void FolderWatch::watchMore(const Listing &now)
{
    // Renaming over a file ends the watch of the old one: what is not watched is added each time.
    const QStringList files = m_watcher.files();
    const QSet<QString> watched(files.cbegin(), files.cend());
    QStringList more;
    for (auto it = now.files.cbegin();
         it != now.files.cend() && watched.size() + more.size() < kWatchedFiles; ++it) {
        if (!watched.contains(it.key()))
            more.append(it.key());
    }
    const QStringList folders = m_watcher.directories();
    const QSet<QString> known(folders.cbegin(), folders.cend());
    for (const QString &folder : now.folders) {
        if (!known.contains(folder))
            more.append(folder);
    }
    bool limited = now.limited;
    // What the system refuses: its handles are used up.
    if (!more.isEmpty()) {
        const QStringList refused = m_watcher.addPaths(more);
        limited = limited || std::any_of(refused.cbegin(), refused.cend(), [](const QString &path) {
                      return QFileInfo(path).isDir();
                  });
    }
    if (limited && !std::exchange(m_limitTold, true))
        Q_EMIT this->limited(kWatchedFolders);
}

void FolderWatch::compare(const Listing &now)
{
    QStringList changed;
    QStringList gone;
    for (auto it = now.files.cbegin(); it != now.files.cend(); ++it) {
        const auto known = m_known.constFind(it.key());
        if (known == m_known.cend() || *known != *it)
            changed.append(it.key());
    }
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        if (!now.files.contains(it.key()))
            gone.append(it.key());
    }
    m_known = now.files;
    watchMore(now);
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
