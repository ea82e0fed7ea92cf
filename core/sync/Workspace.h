// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Cloud.h"
#include "core/base/Async.h"
#include "core/base/Clock.h"
#include "core/nac/Organization.h"

#include <QObject>

namespace sekisho::sync {

/// Who a workspace is for: one organization of one cloud, one SQLite file.
struct WorkspaceInfo
{
    QString id;   ///< random, names the file's secrets in the keychain
    QString path; ///< of the folder; the database is workspace.db in it
    QString cloudUrl;
    QString cloudName;
    nac::OrganizationId organization;
    QString organizationName;
    QDateTime lastOpened;
    QDateTime lastPull; ///< of the newest whole snapshot; invalid if none
};

/// The folder with all workspaces of this user (one sub-folder each).
class WorkspaceDirectory
{
public:
    explicit WorkspaceDirectory(QString root);
    QString root() const { return m_root; }
    /// Newest first; unreadable ones are left out.
    QList<WorkspaceInfo> list() const;
    /// A new folder for that organization (or the existing one for the same cloud and
    /// organization).
    Result<WorkspaceInfo> create(const api::mist::Cloud &cloud,
                                 const nac::OrganizationId &organization,
                                 const QString &organizationName);
    /// Removes the folder. The caller removes the secrets.
    Result<> remove(const WorkspaceInfo &workspace);

private:
    QString m_root;
};

/// An opened workspace: holds the lock and the store thread. Snapshots are read and decoded off the
/// GUI thread. One process writes a workspace at a time (StoreLocked otherwise).
class Workspace : public QObject
{
    Q_OBJECT
public:
    /// Opens or creates `<folder>/workspace.db`, migrating with a copy made first. Errors:
    /// StoreLocked, StoreNewer, StoreReadOnly, StoreUnreadable, StoreFull, MigrationFailed.
    static Future<std::shared_ptr<Workspace>> open(const QString &folder, Clock &clock);
    ~Workspace() override;

    WorkspaceInfo info() const;
    /// Records which organization this is (once, at connect).
    Future<> setIdentity(const WorkspaceInfo &info);

    /// The newest whole snapshot, decoded; a null pointer if there is none yet.
    Future<nac::OrganizationPtr> organization();
    /// Object counts of the newest snapshot by kind name; what `status` and `pull` print.
    Future<QMap<QString, qint64>> counts();

    struct SnapshotInfo
    {
        qint64 id = 0;
        QDateTime completed;
        qint64 added = 0;
        qint64 changed = 0;
        qint64 removed = 0;
    };
    /// Newest first.
    Future<QList<SnapshotInfo>> snapshots();

    class Store; ///< the database side, used by Puller
    Store &store() const;

private:
    Workspace();
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace sekisho::sync
