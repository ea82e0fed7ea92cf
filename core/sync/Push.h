// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/Plan.h"

#include <functional>

namespace sekisho::sync {

enum class OperationState {
    Waiting,
    Sent,    ///< in the journal before it is sent; after a crash: in doubt
    Done,    ///< the cloud said so, or reading back showed it
    Failed,  ///< the cloud said no; it had no effect
    InDoubt, ///< no answer: nobody knows yet
    Skipped  ///< not sent: an earlier one failed or the person stopped
};

enum class PushState {
    Running,
    Done,       ///< every operation done; what reading back showed otherwise is with each
    Stopped,    ///< by the person, or an operation failed: the draft keeps the rest
    Interrupted ///< the program ended, or the cloud could not be asked: resume() goes on
};

struct OperationReport
{
    Operation operation;
    OperationState state = OperationState::Waiting;
    QDateTime sent;
    QDateTime answered;
    QString cloudId; ///< of what was created
    std::optional<Error> error;
    bool verified = false;
    /// Field paths in which reading back showed something else, "-" for an item as a whole; with
    /// the key before them where the operation has several items ("nac_switch/mdm.value").
    QStringList differs;
    QString auditEntryId; ///< once the cloud's log shows it
};

struct PushReport
{
    qint64 id = 0; ///< in the journal
    QString planId;
    qint64 draft = 0;
    PushState state = PushState::Running;
    QDateTime started;
    QDateTime ended;
    qint64 snapshotBefore = 0; ///< the newest one when the push began
    int requests = 0;
    QList<OperationReport> operations;
    /// Local ids and what the cloud made of them.
    QMap<QString, QString> ids;
    /// Items before and after with markers, for undo and reports. Keys and references as in the
    /// plan: `ids` says what the cloud calls what is new.
    QMap<ItemKey, std::optional<QJsonObject>> before;
    QMap<ItemKey, std::optional<QJsonObject>> after;
    std::optional<Error> error;
};

/// The cloud as it is now, for the kinds that matter; holds secrets, so it is made, used and
/// dropped.
struct FreshState
{
    api::mist::Objects raw;
    ItemMap items; ///< redacted
    QMap<ItemKey, QStringList> masked;
    QStringList unreadableKinds;
    int requests = 0;
    QDateTime read;
};

/// How long a push waits; the usual values are for people and clouds, tests take shorter ones.
struct PushTuning
{
    int longestWaitMs = 60'000; ///< a longer Retry-After interrupts the push
    /// So long after it was sent without an answer a creation may still take effect: only then is
    /// it sent again. Above the 60 s after which gateways give up.
    int settleMs = 65'000;
    /// Called at each step of the journal, "before sent 3"; for tests that end the program there.
    std::function<void(const QString &boundary)> onBoundary = {};
};

/// Reads, plans, pushes, finds out what became of a push that was cut off, and undoes. One push at
/// a time. GUI thread; nothing blocks. The newest snapshot knows nothing of a push: whoever pushes
/// pulls afterwards.
class ChangeService : public QObject
{
    Q_OBJECT
public:
    ChangeService(std::shared_ptr<Workspace> workspace, api::mist::MistClient &client,
                  auth::TokenStore &tokens, DraftBook &drafts, Clock &clock,
                  QObject *parent = nullptr);
    ~ChangeService() override;

    /// Reads what the current draft touches afresh and plans. The plan is remembered as the one
    /// that was shown (in the workspace, so that `push` of another process knows it). An empty
    /// draft gives an empty plan and asks nothing.
    Future<std::shared_ptr<const Plan>> plan(CancelToken cancel = {});
    /// Id of the plan that was shown last; empty if none was.
    Future<QString> newestPlanId();
    /// Sends the plan of that id. Refused with PlanChanged when draft or cloud are not the ones of
    /// that plan any more, PlanBlocked when there are conflicts, PlanMissing when that plan was
    /// never shown or has nothing to send, PushRunning when another push has not ended. Stopping:
    /// after the current operation. Errors are those before anything was sent; what comes later is
    /// in the report.
    Future<PushReport> push(const QString &planId, CancelToken stop = {});

    /// The newest push that has not ended: what a start finds. Nothing: all is well.
    Future<std::optional<PushReport>> interrupted();
    /// Asks the cloud what became of operations in doubt, then sends the rest (`goOn`) or leaves it
    /// in the draft.
    Future<PushReport> resume(bool goOn, CancelToken stop = {});

    /// Newest first.
    Future<QList<PushReport>> pushes();
    /// Puts the inverse of a push into a new draft "Undo …": what was created is removed, removed
    /// things are made again (references follow), fields get their old values. Secrets that the
    /// cloud did not show must be entered again; the plan says which.
    Future<DraftPtr> draftUndo(qint64 push);

    bool isBusy() const;
    void setTuning(const PushTuning &tuning);

Q_SIGNALS:
    void progressed(const sekisho::sync::PushReport &report);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace sekisho::sync
