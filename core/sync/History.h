// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/Plan.h"
#include "core/sync/Push.h"

#include <QStringList>

namespace sekisho::sync {

/// A point in time: a pull that changed something, or a push.
struct HistoryPoint
{
    enum class What { Pull, Push };
    What what = What::Pull;
    qint64 id = 0; ///< snapshot, or push in the journal
    /// The state at that point; 0 for a push after which nothing was pulled yet.
    qint64 snapshot = 0;
    qint64 before = 0; ///< the snapshot to compare it with; 0 = there is none
    QDateTime time;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;
    PushState pushState = PushState::Done;
    QString planId;
    QStringList admins; ///< who did it, as far as the cloud's log says
};

/// Who changed an item, as the cloud's audit log has it.
struct ItemEvent
{
    qint64 snapshot = 0; ///< the first one that shows it
    QDateTime noticed;
    Change change = Change::Changed;
    ItemKey key;
    QString name;
    QString entry;   ///< id in the log; empty: no entry that fits was seen
    QString admin;   ///< empty: the log does not say
    QString message; ///< of the log entry
    QDateTime when;  ///< of the log entry
    qint64 push = 0; ///< our own push that did it; 0 = somebody else
    bool operator==(const ItemEvent &) const = default;
};

struct Retention
{
    int days = 400;          ///< points older than this go
    int everyPointDays = 30; ///< within these all are kept, before that one a day
    bool operator==(const Retention &) const = default;
};

/// Every pull and push of a workspace as points in time.
class History : public QObject
{
    Q_OBJECT
public:
    History(std::shared_ptr<Workspace> workspace, Clock &clock, QObject *parent = nullptr);
    ~History() override;

    /// Newest first.
    Future<QList<HistoryPoint>> points();
    /// The configuration at a snapshot, as items.
    Future<std::shared_ptr<const ItemMap>> itemsAt(qint64 snapshot);
    /// The difference of two snapshots. Of kinds that one of them could not read nothing is said.
    Future<QList<PlanItem>> compare(qint64 before, qint64 after);
    /// Changes whose item, name, admin or message holds `text` (case-insensitively), newest first;
    /// everything with an empty text.
    Future<QList<ItemEvent>> search(const QString &text, int limit = 1000);
    /// The changes that a push of ours made, for its evidence.
    Future<QList<ItemEvent>> eventsOf(qint64 push);
    /// A push of the journal. NothingToUndo if there is none of that number.
    Future<PushReport> push(qint64 id);
    /// The step that brings some items (or, with an empty list, everything) back to what they were
    /// at a snapshot. What was removed since comes back under a new local id, references follow,
    /// and what it refers to comes back with it.
    Future<DraftEdit> restore(qint64 snapshot, const QList<ItemKey> &items = {});

    /// How long points are kept in this workspace.
    Future<Retention> retention();
    /// InvalidArgument unless 1 <= everyPointDays <= days.
    Future<> setRetention(const Retention &retention);
    /// Makes old points go as told, and gives space back. Never goes: the newest point, and what
    /// was there before a push that can still be undone. Answers with the size in bytes.
    Future<qint64> compact(const Retention &retention);
    /// compact() as set, unless that was done within a day. Every pull does it.
    Future<> compactWhenDue();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// A change for the auditor, schema sekisho.evidence/1: plan id, who (account of the token), when,
/// operations with results, before and after, the audit log entries, digest of the document. No
/// secrets.
QJsonObject evidenceDocument(const PushReport &push, const WorkspaceInfo &workspace,
                             const QString &account, const QList<ItemEvent> &events);
/// What the member "sha256" of a document must be: hex SHA-256 over all its other members as
/// compact UTF-8 JSON with sorted names.
QByteArray evidenceDigest(QJsonObject document);

} // namespace sekisho::sync
