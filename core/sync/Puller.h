// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/MistClient.h"
#include "core/auth/TokenStore.h"
#include "core/sync/PageSource.h"
#include "core/sync/Workspace.h"

namespace sekisho::sync {

struct PullProgress
{
    QString kind; ///< what is being fetched, Kind name
    int requestsDone = 0;
    int requestsPlanned = 0; ///< grows with paging
    qint64 objects = 0;
};

struct PullReport
{
    qint64 snapshotId = 0;
    int requests = 0;
    QMap<QString, qint64> counts; ///< objects by kind name
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;
    bool resumed = false; ///< went on from a pull that was cut off
    /// 403, 404 or not enabled; the rest was pulled. Kind names; "kind/app" for one linked app.
    QStringList unreadableKinds;
};

/// Pulls an organization into a workspace: at most 26 requests paging aside, at most 4 at once.
/// What arrives is staged at once; the snapshot appears whole or not at all. A pull after a cut
/// goes on with the kinds that were complete (younger than 15 minutes). One pull at a time.
class Puller : public QObject
{
    Q_OBJECT
public:
    Puller(Workspace &workspace, api::mist::MistClient &client, auth::TokenStore &tokens,
           Clock &clock, QObject *parent = nullptr);
    /// From anything that gives pages.
    Puller(Workspace &workspace, std::unique_ptr<PageSource> source, auth::TokenStore &tokens,
           Clock &clock, QObject *parent = nullptr);
    ~Puller() override;

    /// Fails with the first error that is not about one kind alone (401, 429, no network, 5xx, a
    /// full disk …) or Cancelled; what was complete by then is kept for the next pull. While a pull
    /// runs, its own future is given again. Cancel from any thread while this object lives.
    Future<PullReport> pull(CancelToken cancel = {});
    bool isRunning() const;

Q_SIGNALS:
    /// At most ten times a second.
    void progressed(const sekisho::sync::PullProgress &progress);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace sekisho::sync
