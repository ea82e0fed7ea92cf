// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/MetaStore.h"
#include "core/sync/HistoryEvents.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::sync {

namespace {

// Keys of the meta table.
constexpr auto kDays = "history_days"_L1;
constexpr auto kEveryPointDays = "history_every_point_days"_L1;
constexpr auto kCompacted = "history_compacted"_L1; ///< when that was done last

constexpr qint64 kCompactSeconds = 24 * 60 * 60;

void countChanges(const PushReport &push, HistoryPoint *point)
{
    for (auto it = push.after.begin(); it != push.after.end(); ++it) {
        const bool was = push.before.value(it.key()).has_value();
        if (!was && it->has_value())
            ++point->added;
        else if (was && !it->has_value())
            ++point->removed;
        else if (was)
            ++point->changed;
    }
}

/// The first snapshot that shows what a push did: one with an event of it, else the first pull
/// after it ended.
qint64 snapshotAfter(const PushReport &push, const QList<store::SnapshotRow> &snapshots,
                     const QHash<qint64, qint64> &shownIn)
{
    if (const qint64 shown = shownIn.value(push.id); shown > 0)
        return shown;
    qint64 found = 0;
    for (const store::SnapshotRow &row : snapshots) { // newest first
        if (row.id > push.snapshotBefore && push.ended.isValid() && row.completed >= push.ended)
            found = row.id;
    }
    return found;
}

/// The newest kept one before `snapshot`.
qint64 keptBefore(qint64 snapshot, const QList<store::SnapshotRow> &snapshots)
{
    for (const store::SnapshotRow &row : snapshots) {
        if (row.id < snapshot)
            return row.id;
    }
    return 0;
}

HistoryPoint pushPoint(const PushReport &push, const QList<store::SnapshotRow> &snapshots,
                       const QHash<qint64, qint64> &shownIn)
{
    HistoryPoint point;
    point.what = HistoryPoint::What::Push;
    point.id = push.id;
    point.snapshot = snapshotAfter(push, snapshots, shownIn);
    point.before = keptBefore(push.snapshotBefore + 1, snapshots);
    point.time = push.ended.isValid() ? push.ended : push.started;
    point.pushState = push.state;
    point.planId = push.planId;
    countChanges(push, &point);
    return point;
}

/// What was there when somebody looked for the first time.
Result<qint64> itemsAtFirst(store::Database &database, qint64 snapshot)
{
    const Result<QMap<QString, qint64>> counts = store::SnapshotStore(database).counts(snapshot);
    if (!counts)
        return fail(counts.error());
    qint64 sum = 0;
    const QStringList kinds = itemKinds();
    for (const QString &kind : kinds)
        sum += counts->value(kind);
    return sum;
}

} // namespace

Result<QList<HistoryPoint>> historyPoints(store::Database &database)
{
    store::HistoryStore history(database);
    const Result<QList<store::SnapshotRow>> snapshots = store::SnapshotStore(database).list();
    const Result<QMap<qint64, store::EventCounts>> counts = history.counts();
    const Result<QList<PushReport>> pushes = pushesOf(database);
    if (!snapshots || !counts || !pushes)
        return fail(!snapshots ? snapshots.error() : !counts ? counts.error() : pushes.error());
    QHash<qint64, QStringList> admins;
    QHash<qint64, qint64> shownIn;
    const auto read = history.events(
            [&](const store::ItemEventRow &event) {
                if (event.push > 0)
                    shownIn.insert(event.push, event.snapshot); // newest first: the oldest stays
                QStringList &names = admins[event.snapshot];
                if (!event.admin.isEmpty() && !names.contains(event.admin))
                    names.append(event.admin);
                return false;
            },
            1);
    if (!read)
        return fail(read.error());

    QList<HistoryPoint> points;
    for (const PushReport &push : *pushes)
        points.append(pushPoint(push, *snapshots, shownIn));
    for (const store::SnapshotRow &row : *snapshots) {
        const store::EventCounts &count = counts->value(row.id);
        const qint64 all = count.added + count.changed + count.removed;
        const bool isFirst = row.id == snapshots->last().id;
        // A pull that shows nothing but what a push did is that push.
        if (!isFirst && (all == 0 || count.pushed == all))
            continue;
        HistoryPoint point;
        point.id = row.id;
        point.snapshot = row.id;
        point.before = keptBefore(row.id, *snapshots);
        point.time = row.completed;
        point.added = count.added;
        point.changed = count.changed;
        point.removed = count.removed;
        point.admins = admins.value(row.id);
        if (isFirst && all == 0) {
            const Result<qint64> first = itemsAtFirst(database, row.id);
            if (!first)
                return fail(first.error());
            point.added = *first;
        }
        points.append(point);
    }
    std::stable_sort(points.begin(), points.end(),
                     [](const HistoryPoint &a, const HistoryPoint &b) { return a.time > b.time; });
    return points;
}

Result<Retention> readRetention(store::Database &database)
{
    const Result<QMap<QString, QString>> meta = store::MetaStore(database).all();
    if (!meta)
        return fail(meta.error());
    Retention retention;
    const auto number = [&](QLatin1StringView key, int usual) {
        const int set = meta->value(QString(key)).toInt();
        return set > 0 ? set : usual;
    };
    retention.days = number(kDays, retention.days);
    retention.everyPointDays = number(kEveryPointDays, retention.everyPointDays);
    return retention;
}

Result<> writeRetention(store::Database &database, const Retention &retention)
{
    return store::MetaStore(database).set(
            {{QString(kDays), QString::number(retention.days)},
             {QString(kEveryPointDays), QString::number(retention.everyPointDays)}});
}

Result<qint64> compactHistory(store::Database &database, const Retention &retention,
                              const QDateTime &now)
{
    if (const Result<> kept = keepEvents(database); !kept)
        return fail(kept.error());
    const Result<QList<store::SnapshotRow>> snapshots = store::SnapshotStore(database).list();
    const Result<QList<PushReport>> pushes = pushesOf(database);
    if (!snapshots || !pushes)
        return fail(!snapshots ? snapshots.error() : pushes.error());
    store::HistoryStore history(database);
    if (!snapshots->isEmpty()) {
        // A clock that was set ahead makes nothing old.
        const QDateTime today = std::min(now, snapshots->first().completed);
        store::ThinOut thinOut;
        thinOut.oldest = today.addDays(-retention.days);
        thinOut.everyPoint = today.addDays(-retention.everyPointDays);
        for (const PushReport &push : *pushes) {
            if (push.started >= thinOut.oldest)
                thinOut.pinned.insert(keptBefore(push.snapshotBefore + 1, *snapshots));
        }
        if (const Result<int> thinned = history.thin(thinOut); !thinned)
            return fail(thinned.error());
    }
    return history.shrink();
}

Result<> compactHistoryWhenDue(store::Database &database, const QDateTime &now)
{
    if (const Result<> kept = keepEvents(database); !kept)
        return kept;
    store::MetaStore meta(database);
    const Result<QMap<QString, QString>> values = meta.all();
    if (!values)
        return fail(values.error());
    const qint64 last = values->value(QString(kCompacted)).toLongLong();
    const qint64 present = now.toSecsSinceEpoch();
    // A time in the future is of a clock that was set back.
    if (last <= present && present - last < kCompactSeconds)
        return {};
    const Result<> noted = meta.set({{QString(kCompacted), QString::number(present)}});
    if (!noted)
        return noted;
    const Result<Retention> retention = readRetention(database);
    if (!retention)
        return fail(retention.error());
    const Result<qint64> size = compactHistory(database, *retention, now);
    return size ? Result<>() : Result<>(fail(size.error()));
}

} // namespace sekisho::sync
