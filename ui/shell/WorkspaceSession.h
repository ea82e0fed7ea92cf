// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Login.h"
#include "core/auth/TokenStore.h"
#include "core/base/CancelToken.h"
#include "core/sync/ForeignChanges.h"
#include "core/sync/Puller.h"
#include "core/sync/Workspace.h"
#include "ui/page/Page.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <vector>

namespace sekisho::sync {
class WorkspaceWatch;
}

namespace sekisho::ui {

class WorkspaceCloud;
class WorkspaceDesk;

/// The one organization that is open: its workspace, client and puller, what is known about the
/// cloud (reachable since when, how many calls are left), and the newest snapshot for the pages.
/// Decides when to pull and when to try again; shows nothing. GUI thread, never blocks.
class WorkspaceSession : public QObject
{
    Q_OBJECT
public:
    enum class State { Closed, Opening, Open };
    Q_ENUM(State)

    WorkspaceSession(net::HttpClient &http, Clock &clock, QObject *parent = nullptr);
    ~WorkspaceSession() override;

    /// Opens the workspace in `folder`, shows its last snapshot and pulls. The token is read from
    /// `tokens` ("token/<id>"), which must outlive the session. Ends with opened() or openFailed().
    /// One that another process writes is only read (context().lockedBy): what that one pulls is
    /// shown as it comes, and once it has ended this session takes over.
    void open(const QString &folder, auth::TokenStore &tokens);
    /// An organization is on its way whose workspace is not known yet (the demo cloud starts): the
    /// state is Opening until open() or close(). Closes what was open.
    void expect();
    void close();

    State state() const { return m_state; }
    const sync::WorkspaceInfo &info() const { return m_info; }
    nac::OrganizationPtr organization() const { return m_organization; }
    const PageContext &context() const { return m_context; }
    /// Where the secrets of this session are; Memory for the demo.
    auth::TokenStore::Place secretPlace() const;

    bool isPulling() const { return m_context.loading; }
    /// Pulls now; nothing when a pull is running already. Where another process writes the
    /// workspace: shows what it has by now, or takes over from it.
    void sync();
    void cancelSync();

    /// When the next quiet attempt is made; invalid if none is due.
    QDateTime nextAttempt() const { return m_nextAttempt; }
    /// Seconds between quiet attempts at present; 0 if none is due.
    int attemptInterval() const { return m_attemptInterval; }
    /// The cloud asked to wait; invalid or past if not.
    QDateTime rateLimitedUntil() const { return m_rateLimitedUntil; }
    /// Calls of this hour and their limit as the cloud counts them; (0, 0) until it was asked.
    QPair<int, int> usage() const { return m_usage; }

    /// The draft of the open workspace; lives as long as the session.
    WorkspaceDesk &desk() const { return *m_desk; }
    /// What its cloud does at once; lives as long as the session.
    WorkspaceCloud &cloud() const { return *m_cloud; }

    Future<nac::HitCounts> hitCounts(const QDateTime &from, const QDateTime &to);
    /// One question to the audit log of the cloud; NetworkUnreachable without a token.
    Future<QList<nac::AuditEntry>> auditSince(const QDateTime &since);
    /// The API token of this session as the cloud lists it, if it tells.
    Future<std::optional<api::mist::ApiToken>> ownToken();
    /// The newest snapshot item by item, decoded on the pool.
    Future<api::mist::ItemMap> items();
    /// What a question beside the pulls found wrong: told and tried again as a failed pull is.
    void noteFailure(const Error &error);
    void setForeignChanges(const QList<sync::ForeignChange> &changes);

    /// Delays between quiet attempts in milliseconds, the last one for ever; tests shorten them.
    void setRetryDelays(std::vector<int> milliseconds);
    /// How often the files of a workspace that is only read are looked at; for tests.
    void setWatchInterval(int milliseconds) { m_watchInterval = milliseconds; }
    /// Whether a failure means that the cloud cannot be reached (the state "offline"), as opposed
    /// to an answer that says no.
    static bool isConnectionFailure(ErrorCode code);

Q_SIGNALS:
    void opened();
    void openFailed(const sekisho::Error &error);
    void closed();
    /// A newer snapshot, or null after close().
    void organizationChanged(const sekisho::nac::OrganizationPtr &organization);
    /// Anything of context(), nextAttempt(), usage(), rateLimitedUntil() changed.
    void contextChanged();
    void synced(const sekisho::sync::PullReport &report);

private:
    void openNow();
    void take(const std::shared_ptr<sync::Workspace> &workspace);
    void watch();
    void refresh();
    void takeOver();
    void useToken(std::shared_ptr<const Secret> token);
    void finishOpening();
    void readToken();
    void retireScope();
    void pullFinished(const Result<sync::PullReport> &report);
    void reload(const sync::PullReport &report);
    void publish(const nac::OrganizationPtr &organization);
    void scheduleAttempt(qint64 milliseconds);
    void askUsage();

    net::HttpClient &m_http;
    Clock &m_clock;
    auth::TokenStore *m_tokens = nullptr;
    State m_state = State::Closed;
    sync::WorkspaceInfo m_info;
    QString m_folder; ///< while it is opened
    int m_lockWaits = 0;
    bool m_readingToken = false;
    /// Answers of what an earlier open() started die with it.
    std::unique_ptr<QObject> m_scope;
    std::shared_ptr<sync::Workspace> m_workspace;
    std::unique_ptr<sync::WorkspaceWatch> m_watch; ///< of one that another process writes
    int m_watchInterval = 0;                       ///< 0: as it likes
    bool m_takingOver = false;
    std::unique_ptr<api::mist::MistClient> m_client;
    std::unique_ptr<sync::Puller> m_puller;
    std::unique_ptr<WorkspaceDesk> m_desk;
    std::unique_ptr<WorkspaceCloud> m_cloud;
    std::unique_ptr<CancelSource> m_cancel;
    nac::OrganizationPtr m_organization;
    PageContext m_context;
    QTimer m_retry;
    std::vector<int> m_retryDelays;
    size_t m_failures = 0;
    QDateTime m_nextAttempt;
    int m_attemptInterval = 0;
    QDateTime m_rateLimitedUntil;
    QPair<int, int> m_usage{0, 0};
};

} // namespace sekisho::ui
