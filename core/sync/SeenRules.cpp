// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/SeenRules.h"

#include "core/store/Content.h"
#include "core/store/HistoryStore.h"
#include "core/sync/PlanPlaces.h"

#include <QJsonDocument>

namespace sekisho::sync {

using namespace Qt::Literals::StringLiterals;
using api::mist::Kind;

namespace {

Result<ItemMap> itemsAt(store::Database &database, qint64 snapshot, const QStringList &kinds)
{
    const Result<store::SnapshotContents> contents =
            store::HistoryStore(database).contents(snapshot, kinds);
    if (!contents)
        return fail(contents.error());
    api::mist::Objects objects;
    for (auto it = contents->objects.begin(); it != contents->objects.end(); ++it) {
        const auto kind = api::mist::kindFromName(it.key());
        if (!kind)
            continue;
        for (const store::SnapshotObject &object : *it) {
            const Result<QByteArray> plain = store::unpackContent(object.data);
            const QJsonDocument json = plain ? QJsonDocument::fromJson(*plain) : QJsonDocument();
            if (!json.isObject())
                return fail(ErrorCode::StoreUnreadable, {}, object.id + u" is damaged"_s);
            objects[*kind].append({object.id, json.object()});
        }
    }
    return api::mist::itemsOf(objects);
}

} // namespace

Result<QList<OrderWrite>> seenRules(store::Database &database, const Draft &draft)
{
    QDateTime edited;
    QHash<QString, int> bases;
    for (auto it = draft.items.lowerBound({ItemType::Rule, {}});
         it != draft.items.cend() && it.key().type == ItemType::Rule; ++it) {
        if (!edited.isValid() || it->edited > edited)
            edited = it->edited;
        if (it->base)
            bases.insert(it.key().id, orderOf(*it->base));
    }
    if (!edited.isValid())
        return QList<OrderWrite>();
    const Result<QList<store::SnapshotRow>> snapshots = store::SnapshotStore(database).list();
    if (!snapshots)
        return fail(snapshots.error());
    for (const store::SnapshotRow &row : *snapshots) {
        if (row.completed > edited)
            continue;
        const Result<ItemMap> items = itemsAt(database, row.id, {api::mist::kindName(Kind::Rule)});
        if (!items)
            return fail(items.error());
        const QList<OrderWrite> rules = rulesInOrder(*items);
        qsizetype fitting = 0;
        for (const OrderWrite &rule : rules) {
            const auto base = bases.constFind(rule.id);
            if (base == bases.cend())
                continue;
            if (*base != rule.order)
                return QList<OrderWrite>();
            ++fitting;
        }
        return fitting == bases.size() ? rules : QList<OrderWrite>();
    }
    return QList<OrderWrite>();
}

Result<ItemMap> newestItems(store::Database &database, const QStringList &kinds)
{
    const auto newest = store::SnapshotStore(database).newest();
    if (!newest)
        return fail(newest.error());
    return *newest ? itemsAt(database, (*newest)->id, kinds) : Result<ItemMap>(ItemMap());
}

} // namespace sekisho::sync
