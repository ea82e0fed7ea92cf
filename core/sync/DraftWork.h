// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Database.h"
#include "core/store/DraftStore.h"
#include "core/sync/Draft.h"

namespace sekisho::sync {

/// The draft that the store thread read or wrote last, so that an edit does not read it again.
struct DraftCache
{
    DraftPtr draft;
    qint64 revision = 0;
};

/// What became of a change.
struct DraftOutcome
{
    DraftPtr current;
    QStringList unusedSecrets; ///< ids that nothing in any draft or step mentions any more
};

/// One job of DraftBook on the store thread. Made for the job, on its stack.
class DraftWork
{
public:
    DraftWork(store::Database &database, DraftCache &cache, const QDateTime &now);

    /// The current draft; made when there is none, where `mayWrite` (else an empty value).
    Result<DraftOutcome> load(bool mayWrite);
    Result<QList<DraftInfo>> list();
    Result<DraftOutcome> create(const QString &name);
    Result<DraftOutcome> select(qint64 draft);
    Result<DraftOutcome> rename(qint64 draft, const QString &name);
    Result<DraftOutcome> discard(qint64 draft);
    Result<DraftOutcome> edit(const DraftEdit &edit);
    Result<DraftOutcome> undo();
    Result<DraftOutcome> redo();
    Result<DraftOutcome> settle(qint64 draft, const ItemChanges &sent, const QList<ItemKey> &items,
                                const QMap<QString, QString> &ids);

private:
    using Items = QMap<ItemKey, DraftItem>;
    struct Touched
    {
        ItemKey key;
        std::optional<DraftItem> before;
        std::optional<DraftItem> after;
    };

    Result<store::DraftRow> currentRow();
    Result<store::DraftRow> row(qint64 draft);
    Result<Items> items(const store::DraftRow &row);
    Result<DraftOutcome> outcome(std::optional<Items> items = {}, QStringList unusedSecrets = {});
    /// The item of a step that has only one.
    std::optional<DraftSubject> subject(const store::DraftStep &step);
    Result<ItemMap> newestItems(const QList<ItemKey> &keys);
    Result<QList<Touched>> touchedBy(const DraftEdit &edit, const Items &items);
    Result<DraftOutcome> step(bool forward);
    Result<> checkName(const QString &name, qint64 except);
    Result<QSet<QString>> secretsOf(qint64 draft, qint64 afterStep, bool withItems);
    Result<QStringList> unusedOf(const QSet<QString> &candidates);

    store::Database &m_database;
    store::DraftStore m_store;
    DraftCache &m_cache;
    QDateTime m_now;
};

} // namespace sekisho::sync
