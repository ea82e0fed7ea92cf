// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/WorkspaceStore.h"

#include "core/base/Log.h"
#include "core/store/Migrator.h"
#include "core/sync/WorkspaceFile.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::sync {

namespace {

/// A lock file that says nothing is being written by its owner right now, or comes from a process
/// that died while writing it (QLockFile never takes such a one over). This is how long it is
/// waited for, in milliseconds, and how often it is looked at.
constexpr qint64 kEmptyLockWait = 10'000;
constexpr int kEmptyLockLook = 20;
/// Less than this is a full disk: not even a lock file fits beside the journal.
constexpr qint64 kNoRoom = 64 * 1024;

Error cannotWrite(const QString &folder, const QString &detail)
{
    const QFileInfo info(folder);
    const QStorageInfo disk(info.exists() ? folder : info.absolutePath());
    const bool full = disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() >= 0 &&
                      disk.bytesAvailable() < kNoRoom;
    return Error(full ? ErrorCode::StoreFull : ErrorCode::StoreReadOnly, {folder}, detail);
}

/// On the store thread: waits up to kEmptyLockWait.
Result<std::unique_ptr<QLockFile>> takeLock(const QString &folder)
{
    const QString path = lockPath(folder);
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // never by age: only the lock of a dead process is taken over
    // By our own watch: the clock of the machine may be set meanwhile.
    const QDeadlineTimer patience(kEmptyLockWait);
    while (!lock->tryLock(0)) {
        if (lock->error() != QLockFile::LockFailedError)
            return fail(cannotWrite(folder, u"the lock file cannot be written"_s));
        qint64 pid = 0;
        QString host;
        QString program;
        if (lock->getLockInfo(&pid, &host, &program))
            return fail(ErrorCode::StoreLocked, {folder, QString::number(pid)},
                        u"%1 on %2"_s.arg(program, host));
        // Gone, if it was let go of between the two looks.
        const QFileInfo file(path);
        const bool isOld = file.exists() && file.lastModified().msecsTo(
                                                    QDateTime::currentDateTime()) >= kEmptyLockWait;
        const bool isTakenOver = isOld && QFile::remove(path);
        if (!isTakenOver && patience.hasExpired())
            return fail(ErrorCode::StoreLocked, {folder, QString()});
        if (!isTakenOver)
            QThread::msleep(kEmptyLockLook); // house-rule: on the store's own thread
    }
    return lock;
}

} // namespace

WorkspaceInfo Workspace::Store::info() const
{
    const std::lock_guard lock(m_mutex);
    return m_info;
}

void Workspace::Store::setInfo(const WorkspaceInfo &info)
{
    {
        const std::lock_guard lock(m_mutex);
        m_info = info;
        if (m_refusal)
            return;
    }
    if (const Result<> written = writeWorkspaceFile(info); !written)
        qCWarning(lcSync).noquote() << written.error().toLogLine();
}

void Workspace::Store::setLastPull(const QDateTime &time)
{
    WorkspaceInfo changed = info();
    changed.lastPull = time;
    setInfo(changed);
}

std::optional<Error> Workspace::Store::refusal() const
{
    const std::lock_guard lock(m_mutex);
    return m_refusal;
}

Result<std::unique_ptr<store::Database>> Workspace::Store::openToRead(const QString &folder,
                                                                      const Error &locked)
{
    Result<std::unique_ptr<store::Database>> database = store::openToRead(databasePath(folder));
    if (!database)
        return database.error().code == ErrorCode::StoreLocked ? fail(locked)
                                                               : fail(database.error());
    const Error refusal(ErrorCode::WorkspaceReadOnly, {locked.arguments.value(1)}, locked.detail);
    (*database)->setRefusal(refusal);
    const std::lock_guard lock(m_mutex);
    m_refusal = refusal;
    return database;
}

Result<std::unique_ptr<store::Database>> Workspace::Store::openIn(const QString &folder,
                                                                  Access access)
{
    if (!QDir().mkpath(folder))
        return fail(cannotWrite(folder, u"the folder cannot be made"_s));
    Result<std::unique_ptr<QLockFile>> lock = takeLock(folder);
    if (!lock) {
        const Error &error = lock.error();
        // Another workspace of this process is about to be closed; the caller waits for it.
        const bool isOurs =
                error.arguments.value(1) == QString::number(QCoreApplication::applicationPid());
        if (access == Access::WriteOrRead && error.code == ErrorCode::StoreLocked && !isOurs)
            return openToRead(folder, error);
        return fail(error);
    }
    Result<std::unique_ptr<store::Database>> database = store::openMigrated(databasePath(folder));
    if (database)
        m_lock = std::move(*lock); // else the lock goes at once
    return database;
}

QString unreadableName(const store::KindPart &part)
{
    return part.part.isEmpty() ? part.kind : part.kind + u'/' + part.part;
}

} // namespace sekisho::sync
