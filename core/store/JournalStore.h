// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace sekisho::store {

class Database;

/// A plan that was shown to a person.
struct ShownPlanRow
{
    QString id;
    qint64 draft = 0;
    QDateTime made;
};

/// Texts are JSON, as packContent() packs it.
struct PushRow
{
    qint64 id = 0;
    QString plan;
    qint64 draft = 0;
    int state = 0; ///< sync::PushState
    QDateTime started;
    QDateTime ended; ///< invalid: not yet
    qint64 snapshot = 0;
    int requests = 0;
    QByteArray outcome;
    QByteArray content; ///< does not change after begin()
};

struct PushOperationRow
{
    int number = 0;
    int state = 0; ///< sync::OperationState
    QDateTime sent;
    QDateTime answered;
    QString cloudId;
    bool verified = false;
    QString entry;
    QByteArray outcome;
    QByteArray operation; ///< does not change after begin()
};

/// The journal of pushes. Every writing call is one transaction that is on the disk when it
/// returns. Never holds a secret: that is the caller's business.
class JournalStore
{
public:
    explicit JournalStore(Database &database)
        : m_database(database)
    {
    }

    /// It is the newest one from now on. Only the last hundred are kept.
    Result<> rememberPlan(const ShownPlanRow &plan);
    Result<std::optional<ShownPlanRow>> plan(const QString &id);
    Result<std::optional<ShownPlanRow>> newestPlan();

    /// Notes a push and its operations before anything is sent. Gives its number.
    Result<qint64> begin(const PushRow &push, const QList<PushOperationRow> &operations);
    /// Notes how the push and these of its operations stand.
    Result<> update(const PushRow &push, const QList<PushOperationRow> &operations);
    /// Only the log entries of operations: number and entry.
    Result<> setEntries(qint64 push, const QList<QPair<int, QString>> &entries);

    /// Newest first.
    Result<QList<PushRow>> list();
    Result<std::optional<PushRow>> find(qint64 push);
    /// The newest push that has not ended.
    Result<std::optional<PushRow>> open();
    Result<QList<PushOperationRow>> operations(qint64 push);

private:
    Result<std::optional<ShownPlanRow>> onePlan(const QString &sql, const QString &id);
    Result<QList<PushRow>> pushes(const QString &condition, std::optional<qint64> push);

    Database &m_database;
};

} // namespace sekisho::store
