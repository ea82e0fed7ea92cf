// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/FreshReader.h"
#include "core/sync/PushJournal.h"

namespace sekisho::sync {

// What a push decides, apart from the doing. For core/sync only.

using Item = std::optional<QJsonObject>;

/// Secrets that were typed, by id.
using TypedSecrets = QMap<QString, std::shared_ptr<const Secret>>;

/// What the cloud calls what it did not know before.
class NewIds
{
public:
    NewIds() = default;
    explicit NewIds(const PushRecord &record);
    ItemKey key(ItemKey key) const;
    Item item(ItemType type, Item item) const;

private:
    QMap<ItemKey, QString> m_ids;
};

/// The state of one of its items before or after an operation.
Item stateBefore(const Operation &operation, const ItemKey &key);
Item stateAfter(const Operation &operation, const ItemKey &key);

/// An item with the digests of its typed secrets in the place of their ids: as the cloud will show
/// it. Those that are gone keep their id.
QJsonObject withDigests(const ItemKey &key, const QJsonObject &item, const TypedSecrets &typed,
                        const Secret &digestKey);

/// What one request is made of.
struct Outgoing
{
    api::mist::Write write;
    QJsonObject before; ///< for api::mist::followUp()
};
struct OutgoingInput
{
    const FreshState &fresh;
    const ItemMap &rawItems; ///< of fresh
    const TypedSecrets &typed;
    const Secret &digestKey;
    const NewIds &ids;
};
/// PlanBlocked when a secret that must be sent is not known.
Result<Outgoing> outgoing(const Operation &operation, const OutgoingInput &input);

/// The item that the answer to a write shows, redacted, under the cloud's key; of mist_nac all.
FreshState stateOf(const api::mist::Write &write, const api::mist::Written &written,
                   const Secret &digestKey);

/// Whether two states of an item mean the same.
bool sameState(const ItemKey &key, const Item &a, const Item &b);

/// What became of an operation of which nobody knows, seen from the cloud as it is now.
enum class Seen {
    Taken,
    NotTaken,
    Overwritten ///< neither its state before nor the one after: somebody else was there
};
struct Judgement
{
    Seen seen = Seen::NotTaken;
    QString cloudId;                ///< of what was made
    QMap<QString, QString> bulkIds; ///< where several were made
};
/// `record`: for ids and what was there before; `after` with digests (PushReport::after).
Judgement judge(const Operation &operation, const PushRecord &record, const FreshState &now);

/// Whether the cloud is still as the plan has it where the operation touches it.
bool isAsPlanned(const Operation &operation, const NewIds &ids, const FreshState &now);

/// Field paths in which `now` is not what the operation wanted, "-" for an item as a whole; with
/// the key before them where it has several items. What the cloud does not show is not compared.
/// What is not in `items` of `now` is not there.
QStringList differences(const Operation &operation, const PushRecord &record, const NewIds &ids,
                        const FreshState &now);

/// Endpoints of a bulk request whose rows the cloud refused ("<mac or id> - <reason>" each), or
/// that were there before and are not when read back.
QSet<ItemKey> refusedRows(const OperationReport &report);

/// Cloud ids of the endpoints that a bulk request made.
QMap<QString, QString> endpointIds(const Operation &operation, const FreshState &now);

} // namespace sekisho::sync
