// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/SnapshotStore.h"
#include "core/store/StoreThread.h"
#include "core/sync/Workspace.h"

#include <QLockFile>
#include <mutex>

namespace sekisho::sync {

/// The organization decoded last, so that asking again costs nothing. Thread-safe.
class DecodedCache
{
public:
    nac::OrganizationPtr find(qint64 snapshot) const
    {
        const std::lock_guard lock(m_mutex);
        return m_decoded && m_decoded->snapshotId == snapshot ? m_decoded : nullptr;
    }
    void set(nac::OrganizationPtr organization)
    {
        const std::lock_guard lock(m_mutex);
        m_decoded = std::move(organization);
    }

private:
    mutable std::mutex m_mutex;
    nac::OrganizationPtr m_decoded;
};

/// The database side of a workspace: its lock, its store thread, and what is known of it without
/// asking the database. For core/sync only. Thread-safe.
class Workspace::Store
{
public:
    store::StoreThread &thread() { return m_thread; }

    WorkspaceInfo info() const;
    /// Remembers it here and in workspace.json; a failure of the latter is logged only, since the
    /// database has it too.
    void setInfo(const WorkspaceInfo &info);
    void setLastPull(const QDateTime &time);

    /// On the store thread: takes the lock, opens and migrates; or opens for reading.
    Result<std::unique_ptr<store::Database>> openIn(const QString &folder, Access access);

    /// WorkspaceReadOnly when another process writes this workspace.
    std::optional<Error> refusal() const;

    /// Shared with jobs on the pool, which may end after the workspace.
    const std::shared_ptr<DecodedCache> &cache() const { return m_cache; }

private:
    Result<std::unique_ptr<store::Database>> openToRead(const QString &folder, const Error &locked);

    mutable std::mutex m_mutex;
    WorkspaceInfo m_info;
    std::optional<Error> m_refusal;
    std::shared_ptr<DecodedCache> m_cache = std::make_shared<DecodedCache>();
    std::unique_ptr<QLockFile> m_lock; ///< of the store thread; released after it has ended
    store::StoreThread m_thread;
};

/// "kind" or "kind/part".
QString unreadableName(const store::KindPart &part);

} // namespace sekisho::sync
