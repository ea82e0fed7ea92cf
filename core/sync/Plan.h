// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Write.h"
#include "core/sync/Draft.h"

namespace sekisho::sync {

enum class Change { Added, Changed, Removed };

/// One field, three ways. Undefined values: not there.
struct FieldChange
{
    enum class Side {
        Mine,   ///< only the draft changed it
        Theirs, ///< only the cloud did
        Both,   ///< differently: a conflict
        Same    ///< both, to the same value
    };
    api::mist::Field field;
    QJsonValue before;
    QJsonValue mine;
    QJsonValue theirs;
    Side side = Side::Mine;
};

enum class ItemState {
    Ready,
    Conflict, ///< must be decided first; `conflict` says which kind
    Same,     ///< the cloud is there already: nothing to do
    Blocked   ///< cannot be sent as it is: `problems`, `secretsNeeded`
};

enum class ConflictKind {
    None,
    Fields,       ///< both changed the same field
    RemovedThere, ///< we change what somebody else removed
    ChangedThere, ///< we remove what somebody else changed
    AddedThere    ///< both added an item with this key, differently
};

struct PlanItem
{
    ItemKey key;
    QString name;
    Change change = Change::Changed;
    ItemState state = ItemState::Ready;
    ConflictKind conflict = ConflictKind::None;
    QList<FieldChange> fields; ///< only those that differ somewhere
    int unchangedFields = 0;
    std::optional<QJsonObject> base;
    std::optional<QJsonObject> mine;
    std::optional<QJsonObject> theirs;
    /// What will be written: theirs with our fields. Nothing: removed (or nothing to do).
    std::optional<QJsonObject> result;
    QList<api::mist::WriteProblem> problems;
    /// Paths; the admin must type them (again). Where mist_nac must be sent whole, also secrets of
    /// other items of it: "server_certificate/-.key".
    QStringList secretsNeeded;
    /// Places among the rules, from 1, before and after; 0 = none. Rules only.
    int placeBefore = 0;
    int placeAfter = 0;
};

/// What an operation does to who gets in, as far as can be said without looking at clients: after
/// one that narrows nobody is in who was not before, whatever the rest of the policy says.
enum class Access { Neutral, Narrows, Widens, Unknown };

/// One request of a push.
struct Operation
{
    int number = 0; ///< from 1, in the order of sending
    api::mist::Verb verb = api::mist::Verb::Update;
    /// NacSwitch stands for the PUT of mist_nac, whatever items it carries.
    ItemType type = ItemType::Rule;
    QString id; ///< as api::mist::Write::id; a local id for what is new
    QList<ItemKey> items;
    Access access = Access::Neutral;
    /// With markers: what the object is before and shall be afterwards.
    /// Operations with several items (mist_nac, endpoints in bulk): by ItemKey::toText().
    std::optional<QJsonObject> before;
    std::optional<QJsonObject> after;
    /// A rule that the draft does not touch and that only makes room: its `order` changes, its
    /// place does not. It is among the items of the plan all the same.
    bool intermediate = false;
};

/// From after operation `from` until after operation `to` the policy is neither the old nor the
/// new. Spans follow each other without a gap.
struct Between
{
    int from = 0;
    int to = 0;
    QList<ItemKey> items; ///< whose operations make it so
    /// It cannot be excluded that somebody gets in whom neither the old nor the new policy lets in.
    /// In all other spans this is excluded by the order of the operations.
    bool mayAdmit = false;
};

struct Plan
{
    /// Hex SHA-256 over draft, operations, what blocks them and the cloud's state of what they
    /// touch: the same draft against the same cloud has the same id, anything else another.
    QString id;
    QDateTime made;
    qint64 draft = 0;
    QList<PlanItem> items; ///< conflicts first, then in the order of sending, then Same
    QList<Operation> operations;
    QList<Between> between;

    int conflicts() const;
    int blocked() const;
    bool canPush() const { return !operations.isEmpty() && conflicts() == 0 && blocked() == 0; }
    const PlanItem *item(const ItemKey &key) const;
};

/// A rule and its `order`.
struct OrderWrite
{
    QString id;
    int order = 0;
    bool operator==(const OrderWrite &) const = default;
};

struct PlanInput
{
    QMap<ItemKey, DraftItem> draft;
    qint64 draftId = 0;
    /// The cloud now, redacted under the digest key of the workspace; whole for every kind that the
    /// draft touches or refers to.
    ItemMap cloud;
    /// Items whose fresh secrets cannot be sent back (isMaskedSecret()): paths by item. Where
    /// mist_nac must be sent whole, those of the settings count for every change of it.
    QMap<ItemKey, QStringList> masked;
    /// The rules (id and order) as they were when the draft moved rules: of the snapshot that was
    /// the newest at the latest edit of one. Empty: put together from the bases and the cloud,
    /// which takes a renumbering by somebody else for moves.
    QList<OrderWrite> seenRules;
    /// Draft secrets that are still there.
    QSet<QString> typedSecrets;
    /// What is wrong with the secrets of an item as it is to be sent; `field` of each must then be
    /// entered again. Asked of changed items that are not removed. Optional.
    std::function<QList<api::mist::WriteProblem>(const ItemKey &, const QJsonObject &)> inspect;
    QDateTime now;
};

/// Draft against the cloud: three-way, item by item, field by field; operations in safe order
/// (design section 3). Pure; on any thread.
Plan makePlan(const PlanInput &input);

/// The step that decides a conflict. `choose` gives Mine or Theirs for each field in conflict (and
/// any other field it wants to decide); others follow their side, undecided conflicts the cloud.
/// With an `edited` value that one is taken. Items as a whole (RemovedThere, ChangedThere) are mine
/// when any choice is. The base of the item becomes the cloud's state, so the conflict is gone;
/// what somebody else removed and we keep is made anew, under a new local id where the cloud gives
/// ids.
enum class Choice { Mine, Theirs };
DraftEdit resolveConflict(const PlanItem &item, const QMap<QString, Choice> &choices,
                          std::optional<QJsonObject> edited = {});
/// Every field in conflict decided the same way; what only one side changed stays.
DraftEdit resolveConflict(const PlanItem &item, Choice all);

/// The `order` values that bring rules into a wanted sequence by moving as few as possible, written
/// in such an order that no two rules whose relative place stays swap on the way.
/// `now`: id and order of every rule of the cloud, in evaluation order (equal ones by id);
/// `wanted`: the ids in the wanted sequence (new ids included, removed ones left out). Writes of
/// new ids are their creation order value. No value is one that another rule has now, so nothing is
/// ever equal on the way; rules that were equal and need not move stay so.
QList<OrderWrite> planOrder(const QList<OrderWrite> &now, const QStringList &wanted);

/// The difference of two configurations, as items without a draft: for `diff`, history, reports.
QList<PlanItem> difference(const ItemMap &before, const ItemMap &after);

} // namespace sekisho::sync
