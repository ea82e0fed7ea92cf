// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/HistoryEvents.h"

#include "core/api/mist/Codec.h"
#include "core/base/Log.h"
#include "core/pki/Reader.h"
#include "core/store/Content.h"
#include "core/store/MetaStore.h"
#include "core/sync/AuditMatch.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::sync {

using api::mist::Kind;

namespace {

/// Snapshots looked at in one go; each is kept by itself.
constexpr int kSnapshotsAtOnce = 50;
/// The log may show an entry late; it is kept for as long as PullStore keeps it.
constexpr int kLogDays = 7;

QJsonObject parsed(const std::optional<QByteArray> &data)
{
    if (!data)
        return {};
    const Result<QByteArray> plain = store::unpackContent(*data);
    if (!plain) {
        qCWarning(lcSync).noquote() << "left out of the history:" << plain.error().toLogLine();
        return {};
    }
    return QJsonDocument::fromJson(*plain).object();
}

ItemMap itemsIn(Kind kind, const store::ObjectChange &change, const std::optional<QByteArray> &data)
{
    if (!data)
        return {};
    return api::mist::itemsOf({{kind, {{change.id, parsed(data)}}}});
}

/// The entries of the log between two times, newest first.
Result<QList<nac::AuditEntry>> entriesBetween(store::HistoryStore &history, const QDateTime &from,
                                              const QDateTime &to)
{
    const Result<QList<store::LogRow>> rows =
            history.log(api::mist::kindName(Kind::AuditEntry), from, to);
    if (!rows)
        return fail(rows.error());
    QList<nac::AuditEntry> entries;
    for (const store::LogRow &row : *rows) {
        nac::AuditEntry entry = api::mist::decodeAuditEntry(parsed(row.data));
        entry.id = row.id;
        entry.time = row.time;
        entries.append(entry);
    }
    return entries;
}

NoticedChange noticedChange(const store::ItemEventRow &event)
{
    NoticedChange change;
    change.key = ItemKey::fromText(event.item).value_or(ItemKey());
    change.change = static_cast<Change>(event.change);
    change.names = {event.name};
    if (!event.former.isEmpty())
        change.names.append(event.former);
    change.since = event.since;
    change.noticed = event.noticed;
    return change;
}

Result<bool> findCause(store::HistoryStore &history, const QList<nac::AuditEntry> &entries,
                       store::ItemEventRow *event)
{
    if (entries.isEmpty())
        return false;
    const Result<QSet<QString>> used = history.entriesOf(event->item);
    if (!used)
        return fail(used.error());
    const qsizetype found = causeOf(noticedChange(*event), entries, *used);
    if (found < 0)
        return false;
    const nac::AuditEntry &entry = entries.at(found);
    event->entry = entry.id;
    event->admin = entry.admin;
    event->message = entry.message;
    event->entryTime = entry.time;
    return true;
}

/// Whether a push was at work between two pulls.
bool wasBetween(const PushReport &push, const store::HistorySnapshot &snapshot)
{
    return push.snapshotBefore < snapshot.id &&
           push.started <= snapshot.completed.addSecs(kClockSlackSeconds) &&
           (!push.ended.isValid() || push.ended >= snapshot.since.addSecs(-kClockSlackSeconds));
}

bool wasDone(const PushReport &push, const ItemKey &key)
{
    return std::any_of(
            push.operations.begin(), push.operations.end(), [&](const OperationReport &report) {
                return report.state == OperationState::Done && report.operation.items.contains(key);
            });
}

/// What a push wrote, as the cloud calls it: with its ids in the place of ours.
QJsonObject writtenBy(const PushReport &push, ItemType type, QJsonObject written)
{
    const QList<ItemType> types = api::mist::allItemTypes();
    for (auto id = push.ids.begin(); id != push.ids.end(); ++id) {
        for (const ItemType named : types)
            written = api::mist::withReference(type, written, {named, id.key()}, id.value());
    }
    return written;
}

ItemKey keyInCloud(const PushReport &push, ItemKey key)
{
    const QList<ItemType> types = api::mist::allItemTypes();
    for (auto id = push.ids.begin(); id != push.ids.end(); ++id) {
        for (const ItemType named : types)
            key = api::mist::withReference(key, {named, id.key()}, id.value());
    }
    return key;
}

/// The push that left an item as it is now; 0 if none did. By time alone it could be somebody
/// else's change of the same minutes.
qint64 pushOf(const ItemKey &key, const std::optional<QJsonObject> &item,
              const store::HistorySnapshot &snapshot, const QList<PushReport> &pushes)
{
    for (const PushReport &push : pushes) {
        if (!wasBetween(push, snapshot))
            continue;
        for (auto it = push.after.begin(); it != push.after.end(); ++it) {
            if (it.key().type != key.type || it->has_value() != item.has_value() ||
                keyInCloud(push, it.key()) != key || !wasDone(push, it.key()))
                continue;
            if (!item || isAsWritten(key.type, writtenBy(push, key.type, **it), *item))
                return push.id;
        }
    }
    return 0;
}

/// itemName(), or what a CA calls itself.
QString nameOf(const ItemKey &key, const QJsonObject &item)
{
    if (key.type == ItemType::CertificateAuthority) {
        const QString pem = api::mist::valueAt(item, u"pem"_s).toString();
        const QList<QByteArray> certificates = api::mist::certificatesOf(pem);
        for (const QByteArray &der : certificates) {
            if (const Result<pki::CertificateIndex> read = pki::readCertificateIndex(der))
                return read->subject.displayName();
        }
    }
    return api::mist::itemName(key, item);
}

/// One event for each item that differs.
QList<store::ItemEventRow> eventsIn(const QList<store::ObjectChange> &changes,
                                    const store::HistorySnapshot &snapshot,
                                    const QList<PushReport> &pushes)
{
    QList<store::ItemEventRow> events;
    const auto add = [&](Change change, const ItemKey &key, const QJsonObject *before,
                         const QJsonObject *after) {
        store::ItemEventRow event;
        event.noticed = snapshot.completed;
        event.since = snapshot.since;
        event.change = static_cast<store::ItemEventRow::Change>(change);
        event.item = key.toText();
        event.name = nameOf(key, after ? *after : *before);
        if (before && after) {
            const QString former = nameOf(key, *before);
            if (former != event.name)
                event.former = former;
        }
        event.push = pushOf(key, after ? std::optional(*after) : std::nullopt, snapshot, pushes);
        events.append(event);
    };
    for (const store::ObjectChange &change : changes) {
        const std::optional<Kind> kind = api::mist::kindFromName(change.kind);
        if (!kind)
            continue;
        const ItemMap before = itemsIn(*kind, change, change.before);
        const ItemMap after = itemsIn(*kind, change, change.after);
        for (auto it = before.begin(); it != before.end(); ++it) {
            const auto now = after.find(it.key());
            if (now == after.end())
                add(Change::Removed, it.key(), &*it, nullptr);
            else if (!api::mist::sameItem(it.key().type, *it, *now))
                add(Change::Changed, it.key(), &*it, &*now);
        }
        for (auto it = after.begin(); it != after.end(); ++it) {
            if (!before.contains(it.key()))
                add(Change::Added, it.key(), nullptr, &*it);
        }
    }
    return events;
}

Result<> keepSnapshot(store::HistoryStore &history, const store::HistorySnapshot &snapshot,
                      const QList<PushReport> &pushes)
{
    // What the first one shows was there before anybody looked.
    if (!snapshot.since.isValid())
        return history.keep(snapshot, {});
    const Result<QList<store::ObjectChange>> changes = history.changesAt(snapshot.id, itemKinds());
    if (!changes)
        return fail(changes.error());
    QList<store::ItemEventRow> events = eventsIn(*changes, snapshot, pushes);
    if (!events.isEmpty()) {
        const Result<QList<nac::AuditEntry>> entries =
                entriesBetween(history, snapshot.since.addSecs(-kClockSlackSeconds),
                               snapshot.completed.addSecs(kClockSlackSeconds));
        if (!entries)
            return fail(entries.error());
        for (store::ItemEventRow &event : events) {
            const Result<bool> found = findCause(history, *entries, &event);
            if (!found)
                return fail(found.error());
        }
    }
    return history.keep(snapshot, events);
}

/// Entries come late: events of the last days are compared with the log again.
Result<> explainLate(store::HistoryStore &history, const QDateTime &newest)
{
    const Result<QList<store::ItemEventRow>> open = history.unexplained(newest.addDays(-kLogDays));
    if (!open)
        return fail(open.error());
    if (open->isEmpty())
        return {};
    const Result<QList<nac::AuditEntry>> entries =
            entriesBetween(history, newest.addDays(-kLogDays - 1), newest.addDays(1));
    if (!entries)
        return fail(entries.error());
    QList<store::ItemEventRow> explained;
    for (store::ItemEventRow event : *open) {
        const Result<bool> found = findCause(history, *entries, &event);
        if (!found)
            return fail(found.error());
        if (*found)
            explained.append(event);
    }
    return history.explain(explained);
}

Result<> keepPending(store::Database &database)
{
    store::HistoryStore history(database);
    std::optional<QDateTime> newest;
    std::optional<QList<PushReport>> pushes;
    for (;;) {
        const Result<QList<store::HistorySnapshot>> pending = history.pending(kSnapshotsAtOnce);
        if (!pending)
            return fail(pending.error());
        if (pending->isEmpty())
            break;
        if (!pushes) {
            Result<QList<PushReport>> read = pushesOf(database);
            if (!read)
                return fail(read.error());
            pushes = std::move(*read);
        }
        for (const store::HistorySnapshot &snapshot : *pending) {
            if (const Result<> kept = keepSnapshot(history, snapshot, *pushes); !kept)
                return kept;
            newest = snapshot.completed;
        }
    }
    return newest ? explainLate(history, *newest) : Result<>();
}

} // namespace

QStringList itemKinds()
{
    QStringList kinds;
    const QList<ItemType> types = api::mist::allItemTypes();
    for (const ItemType type : types) {
        const QString kind = api::mist::kindName(api::mist::kindOf(type));
        if (!kinds.contains(kind))
            kinds.append(kind);
    }
    return kinds;
}

bool isAsWritten(ItemType type, const QJsonObject &written, const QJsonObject &item)
{
    // Both with the same marker for every secret, typed or stored.
    const Kind kind = api::mist::kindOf(type);
    const QJsonObject left = api::mist::redactSecrets(kind, written, Secret());
    const QJsonObject right = api::mist::redactSecrets(kind, item, Secret());
    const QList<api::mist::Field> fields = api::mist::fieldsIn(type, {&left});
    return std::all_of(fields.begin(), fields.end(), [&](const api::mist::Field &field) {
        const QJsonValue wanted = api::mist::valueAt(left, field.path);
        return wanted.isUndefined() || field.writeOnly ||
               api::mist::sameValue(type, field, wanted, api::mist::valueAt(right, field.path));
    });
}

Result<> keepEvents(store::Database &database)
{
    Result<> kept = keepPending(database);
    // A second console looks on only: what the first one has kept is there.
    if (!kept && (kept.error().code == ErrorCode::WorkspaceReadOnly ||
                  kept.error().code == ErrorCode::StoreReadOnly))
        return {};
    return kept;
}

Result<QList<ItemEvent>> findEvents(store::Database &database,
                                    const std::function<bool(const ItemEvent &)> &matches,
                                    int limit)
{
    const auto eventOf = [](const store::ItemEventRow &row) -> std::optional<ItemEvent> {
        const std::optional<ItemKey> key = ItemKey::fromText(row.item);
        if (!key) // of a type that a newer version knows
            return {};
        return ItemEvent{row.snapshot, row.noticed, static_cast<Change>(row.change),
                         *key,         row.name,    row.entry,
                         row.admin,    row.message, row.entryTime,
                         row.push};
    };
    const Result<QList<store::ItemEventRow>> rows = store::HistoryStore(database).events(
            [&](const store::ItemEventRow &row) {
                const std::optional<ItemEvent> event = eventOf(row);
                return event && matches(*event);
            },
            limit);
    if (!rows)
        return fail(rows.error());
    QList<ItemEvent> found;
    for (const store::ItemEventRow &row : *rows)
        found.append(*eventOf(row));
    return found;
}

} // namespace sekisho::sync
