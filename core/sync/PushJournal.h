// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/JournalStore.h"
#include "core/sync/Push.h"

namespace sekisho::sync {

/// A push as the journal knows it. For core/sync only.
struct PushRecord
{
    PushReport report;
    /// What the draft wanted of the items of the plan: what is sent goes out of the draft.
    ItemChanges draft;
    /// Ids that were there before, of every type that the push makes something of.
    QMap<ItemType, QSet<QString>> present;
    /// Local ids of what one request made several of (endpoints), and the cloud's.
    QMap<int, QMap<QString, QString>> bulkIds;

    /// Fills report.ids from the operations.
    void collectIds();
};

// On the store thread.

/// Notes a push before anything of it is sent; sets its number.
Result<> beginPush(store::Database &database, PushRecord &record);
/// Notes how the push and these of its operations stand (numbers); all without any.
Result<> notePush(store::Database &database, const PushRecord &record, const QList<int> &numbers);
Result<std::optional<PushRecord>> readPush(store::Database &database, qint64 push);
/// The newest push that has not ended.
Result<std::optional<PushRecord>> readOpenPush(store::Database &database);
/// Newest first.
Result<QList<PushReport>> readPushes(store::Database &database);

// As JSON of our own, for journal and documents.

QJsonObject operationToJson(const Operation &operation);
Operation operationFromJson(const QJsonObject &json);
QJsonObject errorToJson(const Error &error);
Error errorFromJson(const QJsonObject &json);

} // namespace sekisho::sync
