// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Cloud.h"
#include "core/api/mist/MistClient.h"
#include "core/base/Async.h"
#include "core/base/Clock.h"
#include "core/nac/Organization.h"

#include <QJsonObject>
#include <QObject>
#include <functional>

namespace sekisho::sync {

/// Who a workspace is for: one organization of one cloud, one SQLite file.
struct WorkspaceInfo
{
    QString id;   ///< random, made with the workspace; names the file's secrets in the keychain
    QString path; ///< of the folder; the database is workspace.db in it
    QString cloudUrl;
    QString cloudName;
    nac::OrganizationId organization;
    QString organizationName;
    QDateTime lastOpened;
    QDateTime lastPull; ///< of the newest whole snapshot; invalid if none
};

struct SnapshotInfo
{
    qint64 id = 0;
    QDateTime completed;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;
};

/// A snapshot as the cloud's own objects, secrets redacted; for exports and, later, plans.
struct RawSnapshot
{
    SnapshotInfo snapshot;
    QHash<api::mist::Kind, QList<api::mist::RawObject>> objects;
    /// Kind names, "kind/app" where only one linked app could not be read.
    QStringList unreadableKinds;
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
    /// Whether `folder` holds a workspace; Workspace::open() would make one otherwise.
    static bool isWorkspace(const QString &folder);
    /// Key of the window's settings (ui/preferences) for the folder that the person chose instead
    /// of the usual one, and the folder that follows from that ini file.
    static constexpr char kFolderSetting[] = "workspaces/folder";
    static QString chosenRoot(const QString &settingsFile, const QString &usual);
    /// Removes the folder. The caller removes the secrets.
    Result<> remove(const WorkspaceInfo &workspace);

private:
    QString m_root;
};

/// An opened workspace: holds the lock and the store thread. Snapshots are read and decoded off the
/// GUI thread. One process writes a workspace at a time; another one may read it meanwhile: then
/// everything that would write is answered with WorkspaceReadOnly.
class Workspace : public QObject
{
    Q_OBJECT
public:
    enum class Access {
        Write,      ///< StoreLocked when another process holds it
        WriteOrRead ///< only for reading, when another process holds it
    };
    /// Opens or creates `<folder>/workspace.db`, migrating with a copy made first. Errors:
    /// StoreLocked, StoreNewer, StoreReadOnly, StoreUnreadable, StoreFull, MigrationFailed. The
    /// answer is given on the calling thread, which needs an event loop.
    static Future<std::shared_ptr<Workspace>> open(const QString &folder, Clock &clock,
                                                   Access access = Access::Write);
    struct Opened
    {
        std::shared_ptr<Workspace> workspace;
        Result<nac::OrganizationPtr> organization; ///< as organization() gives it
    };
    /// open() and organization() in one go: between the two nothing waits for the calling thread.
    static Future<Opened> openAndRead(const QString &folder, Clock &clock,
                                      Access access = Access::Write);
    /// Waits for the job that is running. Whoever must not wait uses retire().
    ~Workspace() override;
    /// Ends `workspace`, of which this is the last reference, without waiting: the database is
    /// closed and the lock released on the pool, soon after.
    static void retire(std::shared_ptr<Workspace> workspace);

    WorkspaceInfo info() const;
    /// WorkspaceReadOnly, with the id of the process that holds it, when this one may only read.
    Result<> mayWrite() const;
    bool isReadOnly() const { return !mayWrite(); }
    /// Records which organization this is (once, at connect). The address of the cloud and the
    /// names may change later; another organization in a workspace that holds a snapshot is
    /// refused with InvalidArgument. An empty `info.id` keeps the one that the workspace has.
    Future<> setIdentity(const WorkspaceInfo &info);

    /// The newest whole snapshot, decoded; a null pointer if there is none yet.
    Future<nac::OrganizationPtr> organization();
    /// Object counts of the newest snapshot by kind name; what `status` and `pull` print.
    Future<QMap<QString, qint64>> counts();

    using SnapshotInfo = sync::SnapshotInfo;
    /// Newest first.
    Future<QList<SnapshotInfo>> snapshots();
    /// The newest whole snapshot undecoded; a null pointer if there is none yet.
    Future<std::shared_ptr<const RawSnapshot>> rawSnapshot();

    /// What `make` makes of the newest whole snapshot, on the pool; an empty object if there is
    /// none.
    Future<QJsonObject> exportDocument(std::function<QJsonObject(const RawSnapshot &)> make);

    class Store; ///< the database side, used by Puller
    Store &store() const;

private:
    explicit Workspace(Clock &clock);
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace sekisho::sync
