// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/DraftWork.h"

#include "core/base/Log.h"
#include "core/store/Content.h"
#include "core/store/SnapshotStore.h"
#include "core/sync/DraftState.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::sync {

using api::mist::Kind;

namespace {

DraftInfo infoOf(const store::DraftRow &row)
{
    return {row.id, row.name, row.created, row.changed, row.items};
}

/// Kinds of which an item is found by its own id; of the others all objects are read (there are
/// few).
bool hasObjectPerItem(ItemType type)
{
    switch (type) {
    case ItemType::Rule:
    case ItemType::Label:
    case ItemType::IdentityProvider:
    case ItemType::Portal:
    case ItemType::Endpoint:
        return true;
    default:
        return false;
    }
}

bool same(ItemType type, const std::optional<QJsonObject> &a, const std::optional<QJsonObject> &b)
{
    if (!a || !b)
        return !a && !b;
    return api::mist::sameItem(type, *a, *b);
}

Result<ItemKey> keyOf(const QString &text)
{
    const std::optional<ItemKey> key = ItemKey::fromText(text);
    if (!key)
        return fail(ErrorCode::StoreUnreadable, {}, u"a draft holds an item of unknown type"_s);
    return *key;
}

/// References to local ids that the cloud has given ids of its own to.
QJsonObject withIds(ItemType type, QJsonObject item, const QMap<QString, QString> &ids)
{
    const QList<ItemKey> references = api::mist::referencesOf(type, item);
    for (const ItemKey &reference : references) {
        const auto id = ids.find(reference.id);
        if (id != ids.end())
            item = api::mist::withReference(type, std::move(item), reference, *id);
    }
    return item;
}

std::optional<QJsonObject> withIds(ItemType type, const std::optional<QJsonObject> &item,
                                   const QMap<QString, QString> &ids)
{
    return item ? std::optional(withIds(type, *item, ids)) : item;
}

/// What settling makes of an item: nothing when it is in the cloud now.
class Settled
{
public:
    Settled(const QMap<ItemKey, DraftItem> &items, const ItemChanges &sent,
            const QList<ItemKey> &taken, const QMap<QString, QString> &ids)
        : m_ids(ids)
        , m_gone(taken.begin(), taken.end())
    {
        for (auto it = sent.begin(); it != sent.end(); ++it) {
            const auto now = items.find(it.key());
            if (now == items.end() || now->value == it.value())
                m_gone.insert(it.key());
            else
                m_bases.insert(it.key(), withIds(it.key().type, it.value(), ids));
        }
    }
    bool isGone(const ItemKey &key) const { return m_gone.contains(key); }
    ItemKey key(const ItemKey &key) const { return {key.type, m_ids.value(key.id, key.id)}; }
    std::optional<DraftItem> item(const ItemKey &key, const DraftItem &item) const
    {
        DraftItem settled{withIds(key.type, item.base, m_ids), withIds(key.type, item.value, m_ids),
                          item.edited};
        const auto base = m_bases.find(key);
        if (base != m_bases.end())
            settled.base = *base;
        if (same(key.type, settled.base, settled.value))
            return {};
        return settled;
    }

private:
    const QMap<QString, QString> &m_ids;
    QSet<ItemKey> m_gone;
    QMap<ItemKey, std::optional<QJsonObject>> m_bases; ///< of items edited after they were sent
};

} // namespace

DraftWork::DraftWork(store::Database &database, DraftCache &cache, const QDateTime &now)
    : m_database(database)
    , m_store(database)
    , m_cache(cache)
    , m_now(QDateTime::fromMSecsSinceEpoch(now.toMSecsSinceEpoch(), Qt::UTC))
{
}

Result<store::DraftRow> DraftWork::row(qint64 draft)
{
    const Result<std::optional<store::DraftRow>> found = m_store.find(draft);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::InvalidArgument, {QString::number(draft)}, u"no such draft"_s);
    return **found;
}

Result<store::DraftRow> DraftWork::currentRow()
{
    const Result<std::optional<store::DraftRow>> current = m_store.current();
    if (!current)
        return fail(current.error());
    if (*current)
        return **current;
    const Result<QList<store::DraftRow>> all = m_store.list();
    if (!all)
        return fail(all.error());
    if (!all->isEmpty()) {
        const qint64 newest = all->last().id;
        if (const Result<> selected = m_store.select(newest); !selected)
            return fail(selected.error());
        return row(newest);
    }
    const Result<qint64> made = m_store.create({}, m_now);
    if (!made)
        return fail(made.error());
    return row(*made);
}

Result<DraftWork::Items> DraftWork::items(const store::DraftRow &row)
{
    if (m_cache.draft && m_cache.draft->info.id == row.id && m_cache.revision == row.revision)
        return m_cache.draft->items;
    const Result<QMap<QString, store::DraftState>> states = m_store.items(row);
    if (!states)
        return fail(states.error());
    Items items;
    for (auto it = states->begin(); it != states->end(); ++it) {
        const Result<ItemKey> key = keyOf(it.key());
        if (!key)
            return fail(key.error());
        Result<DraftItem> item = unpackState(it.key(), it.value());
        if (!item)
            return fail(item.error());
        items.insert(*key, std::move(*item));
    }
    return items;
}

std::optional<DraftSubject> DraftWork::subject(const store::DraftStep &step)
{
    const Result<QList<store::DraftStepItem>> found = m_store.stepItems(step.id, 2);
    if (!found || found->size() != 1)
        return {};
    const store::DraftStepItem &only = found->constFirst();
    const std::optional<ItemKey> key = ItemKey::fromText(only.item);
    for (const std::optional<store::DraftState> *state : {&only.after, &only.before}) {
        const auto item = unpackState(only.item, *state);
        if (!key || !item || !*item)
            continue;
        if ((*item)->value || (*item)->base)
            return DraftSubject{*key, (*item)->value ? *(*item)->value : *(*item)->base};
    }
    return {};
}

Result<DraftOutcome> DraftWork::outcome(std::optional<Items> newItems, QStringList unusedSecrets)
{
    const Result<store::DraftRow> current = currentRow();
    if (!current)
        return fail(current.error());
    Result<Items> found = newItems ? Result<Items>(std::move(*newItems)) : items(*current);
    if (!found)
        return fail(found.error());
    // A draft whose steps rotted on the disk is still what it is.
    const auto usable = [](const Result<std::optional<store::DraftStep>> &step) {
        if (!step)
            qCWarning(lcSync).noquote() << step.error().toLogLine();
        return step.value_or(std::nullopt);
    };
    const std::optional<store::DraftStep> undo = usable(m_store.nextUndo(*current));
    const std::optional<store::DraftStep> redo = usable(m_store.nextRedo(*current));
    auto draft = std::make_shared<Draft>();
    draft->info = infoOf(*current);
    draft->items = std::move(*found);
    draft->canUndo = undo.has_value();
    draft->canRedo = redo.has_value();
    draft->undoWhat = undo ? undo->what : QString();
    draft->redoWhat = redo ? redo->what : QString();
    draft->undoItem = undo ? subject(*undo) : std::nullopt;
    draft->redoItem = redo ? subject(*redo) : std::nullopt;
    m_cache = {draft, current->revision};
    return DraftOutcome{draft, std::move(unusedSecrets)};
}

Result<DraftOutcome> DraftWork::load(bool mayWrite)
{
    if (!mayWrite) {
        const Result<std::optional<store::DraftRow>> current = m_store.current();
        if (!current)
            return fail(current.error());
        if (!*current)
            return DraftOutcome{std::make_shared<const Draft>(), {}};
    }
    return outcome();
}

Result<QList<DraftInfo>> DraftWork::list()
{
    const Result<QList<store::DraftRow>> rows = m_store.list();
    if (!rows)
        return fail(rows.error());
    QList<DraftInfo> found;
    for (const store::DraftRow &row : *rows)
        found.append(infoOf(row));
    return found;
}

Result<> DraftWork::checkName(const QString &name, qint64 except)
{
    if (name.isEmpty())
        return fail(ErrorCode::InvalidArgument, {name}, u"a draft needs a name"_s);
    const Result<std::optional<store::DraftRow>> other = m_store.named(name);
    if (!other)
        return fail(other.error());
    if (*other && (*other)->id != except)
        return fail(ErrorCode::InvalidArgument, {name}, u"there is a draft of this name"_s);
    return {};
}

Result<DraftOutcome> DraftWork::create(const QString &name)
{
    const QString wanted = name.trimmed();
    if (const Result<> good = checkName(wanted, 0); !good)
        return fail(good.error());
    if (const Result<qint64> made = m_store.create(wanted, m_now); !made)
        return fail(made.error());
    return outcome();
}

Result<DraftOutcome> DraftWork::select(qint64 draft)
{
    const Result<store::DraftRow> wanted = row(draft);
    if (!wanted)
        return fail(wanted.error());
    if (!wanted->isCurrent) {
        if (const Result<> selected = m_store.select(draft); !selected)
            return fail(selected.error());
    }
    return outcome();
}

Result<DraftOutcome> DraftWork::rename(qint64 draft, const QString &name)
{
    const Result<store::DraftRow> wanted = row(draft);
    if (!wanted)
        return fail(wanted.error());
    const QString better = name.trimmed();
    if (const Result<> good = checkName(better, draft); !good)
        return fail(good.error());
    if (const Result<> renamed = m_store.rename(draft, better, m_now); !renamed)
        return fail(renamed.error());
    return outcome();
}

Result<DraftOutcome> DraftWork::discard(qint64 draft)
{
    const Result<store::DraftRow> wanted = row(draft);
    if (!wanted)
        return fail(wanted.error());
    const Result<QSet<QString>> secrets = secretsOf(draft, 0, true);
    if (!secrets)
        return fail(secrets.error());
    const Result<> gone = wanted->isCurrent ? m_store.empty(draft, m_now) : m_store.remove(draft);
    if (!gone)
        return fail(gone.error());
    Result<QStringList> unused = unusedOf(*secrets);
    if (!unused)
        return fail(unused.error());
    return outcome({}, std::move(*unused));
}

Result<ItemMap> DraftWork::newestItems(const QList<ItemKey> &keys)
{
    QMap<Kind, QStringList> ids;
    QSet<Kind> whole;
    for (const ItemKey &key : keys) {
        const Kind kind = api::mist::kindOf(key.type);
        if (hasObjectPerItem(key.type))
            ids[kind].append(key.id);
        else
            whole.insert(kind);
    }
    for (const Kind kind : std::as_const(whole))
        ids.insert(kind, {});
    api::mist::Objects objects;
    store::SnapshotStore snapshots(m_database);
    for (auto it = ids.begin(); it != ids.end(); ++it) {
        const Result<QList<store::SnapshotObject>> found =
                snapshots.newestObjects(api::mist::kindName(it.key()), it.value());
        if (!found)
            return fail(found.error());
        for (const store::SnapshotObject &object : *found) {
            const Result<QByteArray> plain = store::unpackContent(object.data, object.hash);
            const QJsonDocument json = plain ? QJsonDocument::fromJson(*plain) : QJsonDocument();
            if (!json.isObject())
                return fail(ErrorCode::StoreUnreadable, {},
                            u"%1 %2 is damaged"_s.arg(api::mist::kindName(it.key()), object.id));
            objects[it.key()].append({object.id, json.object()});
        }
    }
    return api::mist::itemsOf(objects);
}

Result<QList<DraftWork::Touched>> DraftWork::touchedBy(const DraftEdit &edit, const Items &items)
{
    QSet<ItemKey> keys;
    for (auto it = edit.changes.keyBegin(); it != edit.changes.keyEnd(); ++it)
        keys.insert(*it);
    for (auto it = edit.bases.keyBegin(); it != edit.bases.keyEnd(); ++it) {
        if (items.contains(*it))
            keys.insert(*it);
    }
    const auto isBare = [](const std::optional<QJsonObject> &json) {
        return json && hasBareMarker(*json);
    };
    QList<ItemKey> asked;
    for (const ItemKey &key : std::as_const(keys)) {
        for (const auto &json : {edit.changes.value(key), edit.bases.value(key)}) {
            if (const auto path = json ? secretValueIn(key, *json) : std::nullopt)
                return fail(ErrorCode::InvalidArgument, {key.toText() + u' ' + *path},
                            u"a secret may not be in a draft"_s);
        }
        if ((!items.contains(key) && !edit.bases.contains(key)) ||
            isBare(edit.changes.value(key)) || isBare(edit.bases.value(key)))
            asked.append(key);
    }
    const Result<ItemMap> newest = asked.isEmpty() ? Result<ItemMap>() : newestItems(asked);
    if (!newest)
        return fail(newest.error());

    QList<Touched> touched;
    for (const ItemKey &key : std::as_const(keys)) {
        const auto known = newest->find(key);
        const auto filled = [&](std::optional<QJsonObject> json) {
            if (isBare(json) && known != newest->end())
                json = withKnownMarkers(*json, *known).toObject();
            return json;
        };
        Touched one{key, {}, {}};
        if (const auto there = items.find(key); there != items.end())
            one.before = *there;
        std::optional<QJsonObject> base;
        if (edit.bases.contains(key))
            base = filled(edit.bases.value(key));
        else if (one.before)
            base = one.before->base;
        else if (known != newest->end())
            base = *known;
        const std::optional<QJsonObject> value =
                edit.changes.contains(key) ? filled(edit.changes.value(key)) : one.before->value;
        if (!same(key.type, base, value))
            one.after = DraftItem{base, value, m_now};
        const bool isSame = one.before && one.after ? one.before->base == one.after->base &&
                                                              one.before->value == one.after->value
                                                    : !one.before && !one.after;
        if (!isSame)
            touched.append(std::move(one));
    }
    return touched;
}

Result<DraftOutcome> DraftWork::edit(const DraftEdit &edit)
{
    const Result<store::DraftRow> current = currentRow();
    if (!current)
        return fail(current.error());
    Result<Items> now = items(*current);
    if (!now)
        return fail(now.error());
    const Result<QList<Touched>> touched = touchedBy(edit, *now);
    if (!touched)
        return fail(touched.error());
    if (touched->isEmpty())
        return outcome(std::move(*now));
    // The steps that could be redone go, and with them perhaps the last mention of a secret.
    const Result<QSet<QString>> secrets = secretsOf(current->id, current->position, false);
    if (!secrets)
        return fail(secrets.error());
    QList<store::DraftStepItem> stepItems;
    stepItems.reserve(touched->size());
    const auto packed = [](const QString &name, const std::optional<DraftItem> &item) {
        return item ? std::optional(packState(name, *item)) : std::nullopt;
    };
    for (const Touched &one : *touched) {
        const QString name = one.key.toText();
        stepItems.append({name, packed(name, one.before), packed(name, one.after)});
    }
    if (const Result<> made = m_store.addStep(*current, edit.what, stepItems, m_now); !made)
        return fail(made.error());
    for (const Touched &one : *touched) {
        if (one.after)
            now->insert(one.key, *one.after);
        else
            now->remove(one.key);
    }
    Result<QStringList> unused = unusedOf(*secrets);
    if (!unused)
        return fail(unused.error());
    return outcome(std::move(*now), std::move(*unused));
}

Result<DraftOutcome> DraftWork::undo() { return step(false); }
Result<DraftOutcome> DraftWork::redo() { return step(true); }

Result<DraftOutcome> DraftWork::step(bool forward)
{
    const Result<store::DraftRow> current = currentRow();
    if (!current)
        return fail(current.error());
    Result<Items> now = items(*current);
    if (!now)
        return fail(now.error());
    const Result<std::optional<store::DraftStep>> step =
            forward ? m_store.nextRedo(*current) : m_store.nextUndo(*current);
    if (!step)
        return fail(step.error());
    if (!*step)
        return outcome(std::move(*now));
    const Result<QList<store::DraftStepItem>> stepItems = m_store.stepItems((*step)->id);
    if (!stepItems)
        return fail(stepItems.error());
    for (const store::DraftStepItem &entry : *stepItems) {
        const Result<ItemKey> key = keyOf(entry.item);
        if (!key)
            return fail(key.error());
        Result<std::optional<DraftItem>> item =
                unpackState(entry.item, forward ? entry.after : entry.before);
        if (!item)
            return fail(item.error());
        const Result<std::optional<DraftItem>> from =
                unpackState(entry.item, forward ? entry.before : entry.after);
        if (!from)
            return fail(from.error());
        const auto there = now->find(*key);
        if (*from != (there == now->end() ? std::nullopt : std::optional(*there)))
            return fail(ErrorCode::StoreUnreadable, {m_database.path()},
                        u"a step does not fit to its draft"_s);
        if (*item)
            now->insert(*key, std::move(**item));
        else
            now->remove(*key);
    }
    const Result<> done =
            forward ? m_store.redo(*current, **step, m_now) : m_store.undo(*current, **step, m_now);
    if (!done)
        return fail(done.error());
    return outcome(std::move(*now));
}

Result<DraftOutcome> DraftWork::settle(qint64 draft, const ItemChanges &sent,
                                       const QList<ItemKey> &taken,
                                       const QMap<QString, QString> &ids)
{
    const Result<store::DraftRow> wanted = row(draft);
    if (!wanted)
        return fail(wanted.error());
    const Result<Items> now = items(*wanted);
    if (!now)
        return fail(now.error());
    const Result<QSet<QString>> secrets = secretsOf(draft, 0, true);
    if (!secrets)
        return fail(secrets.error());
    const Result<QMap<qint64, QList<store::DraftStepItem>>> steps = m_store.steps(draft);
    if (!steps)
        return fail(steps.error());

    const Settled settled(*now, sent, taken, ids);
    QMap<QString, store::DraftState> left;
    for (auto it = now->begin(); it != now->end(); ++it) {
        if (settled.isGone(it.key()))
            continue;
        const QString name = settled.key(it.key()).toText();
        if (const auto item = settled.item(it.key(), it.value()))
            left.insert(name, packState(name, *item));
    }
    QMap<qint64, QList<store::DraftStepItem>> leftSteps;
    for (auto step = steps->begin(); step != steps->end(); ++step) {
        for (const store::DraftStepItem &entry : step.value()) {
            const Result<ItemKey> key = keyOf(entry.item);
            if (!key)
                return fail(key.error());
            if (settled.isGone(*key))
                continue;
            const QString name = settled.key(*key).toText();
            const auto moved = [&](const std::optional<store::DraftState> &state)
                    -> Result<std::optional<store::DraftState>> {
                const Result<std::optional<DraftItem>> item = unpackState(entry.item, state);
                if (!item)
                    return fail(item.error());
                const auto changed = *item ? settled.item(*key, **item) : std::nullopt;
                return changed ? std::optional(packState(name, *changed)) : std::nullopt;
            };
            Result<std::optional<store::DraftState>> before = moved(entry.before);
            if (!before)
                return fail(before.error());
            Result<std::optional<store::DraftState>> after = moved(entry.after);
            if (!after)
                return fail(after.error());
            leftSteps[step.key()].append({name, std::move(*before), std::move(*after)});
        }
    }
    if (const Result<> replaced = m_store.replace(*wanted, left, leftSteps, m_now); !replaced)
        return fail(replaced.error());
    Result<QStringList> unused = unusedOf(*secrets);
    if (!unused)
        return fail(unused.error());
    return outcome({}, std::move(*unused));
}

Result<QSet<QString>> DraftWork::secretsOf(qint64 draft, qint64 afterStep, bool withItems)
{
    QSet<QString> ids;
    const auto add = [&ids](const QString &name,
                            const std::optional<store::DraftState> &state) -> Result<> {
        const Result<std::optional<DraftItem>> item = unpackState(name, state);
        if (!item)
            return fail(item.error());
        if (*item) {
            ids += draftSecretIdsIn((*item)->value.value_or(QJsonObject()));
            ids += draftSecretIdsIn((*item)->base.value_or(QJsonObject()));
        }
        return {};
    };
    if (withItems) {
        const Result<store::DraftRow> whole = row(draft);
        if (!whole)
            return fail(whole.error());
        const Result<QMap<QString, store::DraftState>> states = m_store.items(*whole);
        if (!states)
            return fail(states.error());
        for (auto it = states->begin(); it != states->end(); ++it) {
            if (const Result<> added = add(it.key(), it.value()); !added)
                return fail(added.error());
        }
    }
    const Result<QMap<qint64, QList<store::DraftStepItem>>> steps = m_store.steps(draft, afterStep);
    if (!steps)
        return fail(steps.error());
    for (const QList<store::DraftStepItem> &entries : *steps) {
        for (const store::DraftStepItem &entry : entries) {
            for (const auto &state : {entry.before, entry.after}) {
                if (const Result<> added = add(entry.item, state); !added)
                    return fail(added.error());
            }
        }
    }
    return ids;
}

Result<QStringList> DraftWork::unusedOf(const QSet<QString> &candidates)
{
    if (candidates.isEmpty())
        return QStringList();
    QSet<QString> unused = candidates;
    const Result<QList<store::DraftRow>> drafts = m_store.list();
    if (!drafts)
        return fail(drafts.error());
    for (const store::DraftRow &draft : *drafts) {
        const Result<QSet<QString>> used = secretsOf(draft.id, 0, true);
        if (!used)
            return fail(used.error());
        unused -= *used;
    }
    QStringList sorted(unused.begin(), unused.end());
    sorted.sort();
    return sorted;
}

} // namespace sekisho::sync
