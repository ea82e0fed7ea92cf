// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/History.h"

#include "core/store/Content.h"
#include "core/sync/HistoryEvents.h"
#include "core/sync/HistoryRestore.h"
#include "core/sync/WorkspaceStore.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::sync {

using api::mist::Kind;

namespace {

/// What a snapshot holds of the items, packed, and of which kinds it can say something at all.
struct PackedItems
{
    store::SnapshotContents contents;
    QSet<QString> kinds;
};

/// Two snapshots as far as they differ. Rules are whole, since a place is one among all of them.
struct PackedPair
{
    PackedItems before;
    PackedItems after;
    QString path;
};

Result<PackedItems> readPacked(store::Database &database, qint64 snapshot,
                               std::optional<qint64> other = {})
{
    store::HistoryStore history(database);
    Result<store::SnapshotContents> contents =
            history.contents(snapshot, itemKinds(), other, {api::mist::kindName(Kind::Rule)});
    Result<QSet<QString>> kinds = history.kindsAt(snapshot);
    if (!contents || !kinds)
        return fail(!contents ? contents.error() : kinds.error());
    for (const store::KindPart &part : std::as_const(contents->unreadable)) {
        if (part.part.isEmpty())
            kinds->remove(part.kind);
    }
    return PackedItems{std::move(*contents), std::move(*kinds)};
}

Result<PackedPair> readPair(store::Database &database, qint64 before, qint64 after)
{
    Result<PackedItems> first = readPacked(database, before, after);
    if (!first)
        return fail(first.error());
    Result<PackedItems> second = readPacked(database, after, before);
    if (!second)
        return fail(second.error());
    return PackedPair{std::move(*first), std::move(*second), database.path()};
}

Result<ItemMap> unpack(const store::SnapshotContents &contents, const QString &path)
{
    api::mist::Objects objects;
    for (auto it = contents.objects.begin(); it != contents.objects.end(); ++it) {
        const std::optional<Kind> kind = api::mist::kindFromName(it.key());
        if (!kind)
            continue;
        QList<api::mist::RawObject> &list = objects[*kind];
        list.reserve(it->size());
        for (const store::SnapshotObject &object : it.value()) {
            const Result<QByteArray> plain = store::unpackContent(object.data);
            const QJsonDocument json = plain ? QJsonDocument::fromJson(*plain) : QJsonDocument();
            if (!json.isObject())
                return fail(ErrorCode::StoreUnreadable, {path},
                            u"%1 %2 is damaged"_s.arg(it.key(), object.id));
            list.append({object.id, json.object()});
        }
    }
    return api::mist::itemsOf(objects);
}

struct ItemPair
{
    ItemMap before;
    ItemMap after;
};

/// Without what one of the two could not read: nothing is known of that.
Result<ItemPair> unpack(const PackedPair &packed)
{
    Result<ItemMap> before = unpack(packed.before.contents, packed.path);
    Result<ItemMap> after = unpack(packed.after.contents, packed.path);
    if (!before || !after)
        return fail(!before ? before.error() : after.error());
    const auto isKnown = [&](const ItemKey &key) {
        const QString kind = api::mist::kindName(api::mist::kindOf(key.type));
        if (!packed.before.kinds.contains(kind) || !packed.after.kinds.contains(kind))
            return false;
        const store::KindPart part{kind, key.id.section(u'/', 0, 0)};
        return !packed.before.contents.unreadable.contains(part) &&
               !packed.after.contents.unreadable.contains(part);
    };
    const auto forget = [&](ItemMap &items) {
        items.removeIf([&](const ItemMap::iterator &it) { return !isKnown(it.key()); });
    };
    forget(*before);
    forget(*after);
    return ItemPair{std::move(*before), std::move(*after)};
}

bool holds(const ItemEvent &event, const QString &text)
{
    const QStringList texts{event.key.toText(), event.name, event.admin, event.message};
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString &one) { return one.contains(text, Qt::CaseInsensitive); });
}

} // namespace

struct History::Impl
{
    Impl(History *history, std::shared_ptr<Workspace> theWorkspace, Clock &theClock)
        : q(history)
        , workspace(std::move(theWorkspace))
        , clock(theClock)
    {
    }
    History *q;
    std::shared_ptr<Workspace> workspace;
    Clock &clock;

    template <class Job>
    auto run(Job job)
    {
        return workspace->store().thread().run(std::move(job));
    }

    /// Reads on the store thread, makes an answer of it on the pool.
    template <class T, class Read, class Make>
    Future<T> readThen(Read read, Make make)
    {
        using Packed = std::invoke_result_t<Read, store::Database &>;
        const async::Answer<T> answer;
        async::then(run(std::move(read)), q, [this, answer, make](const Packed &packed) {
            if (!packed) {
                answer.give(fail(packed.error()));
                return;
            }
            // Shared: it may be large, and functors are copied.
            auto owned = std::make_shared<const typename Packed::value_type>(*packed);
            async::then(async::onPool(*QThreadPool::globalInstance(),
                                      [owned, make]() -> Result<T> { return make(*owned); }),
                        q, [answer](const Result<T> &made) { answer.give(made); });
        });
        return answer.future();
    }
};

History::History(std::shared_ptr<Workspace> workspace, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(this, std::move(workspace), clock))
{
}

History::~History() = default;

Future<QList<HistoryPoint>> History::points()
{
    return m_impl->run([](store::Database &database) -> Result<QList<HistoryPoint>> {
        if (const Result<> kept = keepEvents(database); !kept)
            return fail(kept.error());
        return historyPoints(database);
    });
}

Future<std::shared_ptr<const ItemMap>> History::itemsAt(qint64 snapshot)
{
    using Items = std::shared_ptr<const ItemMap>;
    return m_impl->readThen<Items>(
            [snapshot](store::Database &database) { return readPacked(database, snapshot); },
            [path = m_impl->workspace->info().path](const PackedItems &packed) -> Result<Items> {
                Result<ItemMap> items = unpack(packed.contents, path);
                if (!items)
                    return fail(items.error());
                return std::make_shared<const ItemMap>(std::move(*items));
            });
}

Future<QList<PlanItem>> History::compare(qint64 before, qint64 after)
{
    return m_impl->readThen<QList<PlanItem>>(
            [before, after](store::Database &database) {
                return readPair(database, before, after);
            },
            [](const PackedPair &packed) -> Result<QList<PlanItem>> {
                const Result<ItemPair> pair = unpack(packed);
                if (!pair)
                    return fail(pair.error());
                return difference(pair->before, pair->after);
            });
}

Future<QList<ItemEvent>> History::search(const QString &text, int limit)
{
    return m_impl->run([text = text.trimmed(),
                        limit](store::Database &database) -> Result<QList<ItemEvent>> {
        if (const Result<> kept = keepEvents(database); !kept)
            return fail(kept.error());
        return findEvents(
                database, [&](const ItemEvent &event) { return holds(event, text); }, limit);
    });
}

Future<QList<ItemEvent>> History::eventsOf(qint64 push)
{
    return m_impl->run([push](store::Database &database) -> Result<QList<ItemEvent>> {
        if (const Result<> kept = keepEvents(database); !kept)
            return fail(kept.error());
        return findEvents(
                database, [push](const ItemEvent &event) { return event.push == push; },
                std::numeric_limits<int>::max());
    });
}

Future<PushReport> History::push(qint64 id)
{
    return m_impl->run([id](store::Database &database) -> Result<PushReport> {
        const Result<QList<PushReport>> pushes = pushesOf(database);
        if (!pushes)
            return fail(pushes.error());
        for (const PushReport &push : *pushes) {
            if (push.id == id)
                return push;
        }
        return fail(ErrorCode::NothingToUndo, {QString::number(id)});
    });
}

Future<DraftEdit> History::restore(qint64 snapshot, const QList<ItemKey> &items)
{
    return m_impl->readThen<DraftEdit>(
            [snapshot](store::Database &database) -> Result<PackedPair> {
                const auto newest = store::SnapshotStore(database).newest();
                if (!newest)
                    return fail(newest.error());
                return readPair(database, snapshot, *newest ? (*newest)->id : snapshot);
            },
            [items](const PackedPair &packed) -> Result<DraftEdit> {
                const Result<ItemPair> pair = unpack(packed);
                if (!pair)
                    return fail(pair.error());
                DraftEdit edit;
                edit.what = u"restore"_s;
                edit.changes = restoreChanges(pair->before, pair->after, items);
                return edit;
            });
}

Future<Retention> History::retention()
{
    return m_impl->run([](store::Database &database) { return readRetention(database); });
}

Future<> History::setRetention(const Retention &retention)
{
    if (retention.everyPointDays < 1 || retention.days < retention.everyPointDays)
        return async::failed<void>(
                Error(ErrorCode::InvalidArgument,
                      {u"%1/%2"_s.arg(retention.days).arg(retention.everyPointDays)}));
    return m_impl->run(
            [retention](store::Database &database) { return writeRetention(database, retention); });
}

Future<qint64> History::compact(const Retention &retention)
{
    return m_impl->run([retention, now = m_impl->clock.now()](store::Database &database) {
        return compactHistory(database, retention, now);
    });
}

Future<> History::compactWhenDue()
{
    return m_impl->run([now = m_impl->clock.now()](store::Database &database) {
        return compactHistoryWhenDue(database, now);
    });
}

} // namespace sekisho::sync
