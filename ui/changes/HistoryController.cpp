// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/HistoryController.h"

namespace sekisho::ui {

using sync::HistoryPoint;
using sync::ItemMap;
using sync::PlanItem;

HistoryController::HistoryController(HistoryServices services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
{
}

void HistoryController::refresh()
{
    const int generation = ++m_reading;
    async::then(m_services.points(), this,
                [this, generation](const Result<QList<HistoryPoint>> &points) {
                    if (generation != m_reading)
                        return;
                    m_loaded = true;
                    if (points)
                        m_points = *points;
                    Q_EMIT pointsChanged();
                    if (!points)
                        Q_EMIT failed(points.error());
                });
    search(m_text);
}

void HistoryController::search(const QString &text)
{
    m_text = text;
    const int generation = ++m_searching;
    async::then(m_services.search(text), this,
                [this, generation](const Result<QList<sync::ItemEvent>> &events) {
                    if (generation != m_searching)
                        return;
                    if (events)
                        m_events = *events;
                    Q_EMIT eventsChanged();
                    if (!events)
                        Q_EMIT failed(events.error());
                });
}

const HistoryPoint *HistoryController::pointAt(qint64 snapshot) const
{
    for (const HistoryPoint &point : m_points) {
        if (point.snapshot == snapshot && snapshot > 0)
            return &point;
    }
    return nullptr;
}

QDateTime HistoryController::timeOf(qint64 snapshot) const
{
    const HistoryPoint *point = pointAt(snapshot);
    return point ? point->time : QDateTime();
}

void HistoryController::showNothing()
{
    ++m_asked;
    m_comparing = false;
    m_comparison = {};
    Q_EMIT comparisonChanged();
}

void HistoryController::showPoints(const QList<HistoryPoint> &points)
{
    HistoryComparison wanted;
    if (points.size() == 1) {
        const HistoryPoint &point = points.first();
        wanted.before = point.before;
        wanted.after = point.snapshot;
        wanted.beforeTime = timeOf(point.before);
        wanted.afterTime = point.time;
        if (point.what == HistoryPoint::What::Push) {
            wanted.push = point.id;
            comparePush(wanted);
            return;
        }
    } else if (points.size() == 2) {
        const bool firstIsOlder = points.at(0).time < points.at(1).time;
        const HistoryPoint &older = firstIsOlder ? points.at(0) : points.at(1);
        const HistoryPoint &newer = firstIsOlder ? points.at(1) : points.at(0);
        // After a push nothing may have been pulled yet.
        if (older.snapshot > 0 && newer.snapshot > 0) {
            wanted.before = older.snapshot;
            wanted.after = newer.snapshot;
            wanted.beforeTime = older.time;
            wanted.afterTime = newer.time;
        }
    }
    if (wanted.after == 0) {
        showNothing();
        return;
    }
    compare(wanted);
}

void HistoryController::showEvent(const sync::ItemEvent &event)
{
    const HistoryPoint *point = pointAt(event.snapshot);
    if (!point) {
        showNothing();
        return;
    }
    HistoryComparison wanted;
    wanted.before = point->before;
    wanted.after = event.snapshot;
    wanted.beforeTime = timeOf(point->before);
    wanted.afterTime = point->time;
    wanted.push = event.push;
    wanted.event = event;
    compare(wanted);
}

void HistoryController::compare(const HistoryComparison &wanted)
{
    const int generation = ++m_asked;
    m_comparison = wanted;
    m_comparing = wanted.before > 0;
    Q_EMIT comparisonChanged();
    // The first one shows what was there already: everything would be new.
    if (!m_comparing)
        return;
    async::then(m_services.compare(wanted.before, wanted.after), this,
                [this, generation, wanted](const Result<QList<PlanItem>> &items) {
                    take(generation, wanted, items);
                });
}

namespace {

/// What a push did, by its own account. Places are of all rules: the push knows only its own.
QList<PlanItem> differencesOf(const sync::PushReport &push)
{
    ItemMap before;
    ItemMap after;
    for (auto it = push.before.begin(); it != push.before.end(); ++it) {
        if (it->has_value())
            before.insert(it.key(), **it);
    }
    for (auto it = push.after.begin(); it != push.after.end(); ++it) {
        if (it->has_value())
            after.insert(it.key(), **it);
    }
    QList<PlanItem> items = sync::difference(before, after);
    for (PlanItem &item : items)
        item.placeBefore = item.placeAfter = 0;
    return items;
}

} // namespace

/// A push knows itself what it did, also before the cloud was looked at again.
void HistoryController::comparePush(const HistoryComparison &wanted)
{
    const int generation = ++m_asked;
    m_comparison = wanted;
    m_comparing = true;
    Q_EMIT comparisonChanged();
    async::then(m_services.push(wanted.push), this,
                [this, generation, wanted](const Result<sync::PushReport> &push) {
                    if (push)
                        take(generation, wanted, differencesOf(*push));
                    else
                        take(generation, wanted, fail(push.error()));
                });
}

void HistoryController::take(int generation, const HistoryComparison &wanted,
                             const Result<QList<PlanItem>> &items)
{
    if (generation != m_asked)
        return;
    m_comparing = false;
    m_comparison = wanted;
    if (items) {
        for (const PlanItem &item : *items) {
            if (!wanted.event || item.key == wanted.event->key)
                m_comparison.items.append(item);
        }
    }
    Q_EMIT comparisonChanged();
    if (!items)
        Q_EMIT failed(items.error());
}

void HistoryController::restore(qint64 snapshot, const QList<sync::ItemKey> &items)
{
    async::then(m_services.restore(snapshot, items), this,
                [this](const Result<sync::DraftEdit> &edit) {
                    if (!edit) {
                        Q_EMIT failed(edit.error());
                        return;
                    }
                    const int count = int(edit->changes.size());
                    if (count == 0) {
                        Q_EMIT restored(0);
                        return;
                    }
                    async::then(m_services.edit(*edit), this,
                                [this, count](const Result<sync::DraftPtr> &draft) {
                                    if (draft)
                                        Q_EMIT restored(count);
                                    else
                                        Q_EMIT failed(draft.error());
                                });
                });
}

void HistoryController::undoPush(qint64 push)
{
    async::then(m_services.undoPush(push), this, [this](const Result<sync::DraftPtr> &draft) {
        if (draft)
            Q_EMIT undone(*draft);
        else
            Q_EMIT failed(draft.error());
    });
}

void HistoryController::compact(const sync::Retention &retention)
{
    async::then(m_services.compact(retention), this, [this](const Result<qint64> &size) {
        if (!size) {
            Q_EMIT failed(size.error());
            return;
        }
        Q_EMIT compacted(*size);
        refresh();
    });
}

} // namespace sekisho::ui
