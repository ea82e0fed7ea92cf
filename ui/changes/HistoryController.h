// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/History.h"
#include "ui/text/ChangeText.h"

#include <QObject>

namespace sekisho::ui {

/// What the history needs of the rest of the program. All of them are to be there.
struct HistoryServices
{
    std::function<Future<QList<sync::HistoryPoint>>()> points;
    std::function<Future<QList<sync::PlanItem>>(qint64 before, qint64 after)> compare;
    std::function<Future<QList<sync::ItemEvent>>(const QString &text)> search;
    std::function<Future<sync::PushReport>(qint64 push)> push;
    /// A sekisho.evidence/1 document.
    std::function<Future<QJsonObject>(qint64 push)> evidence;
    std::function<Future<sync::DraftEdit>(qint64 snapshot, const QList<sync::ItemKey> &items)>
            restore;
    std::function<Future<sync::DraftPtr>(const sync::DraftEdit &edit)> edit;
    std::function<Future<sync::DraftPtr>(qint64 push)> undoPush;
    std::function<Future<sync::Retention>()> retention;
    /// Sets it and makes old points go; answers with the size of the database.
    std::function<Future<qint64>(const sync::Retention &retention)> compact;
    std::function<ChangeNames()> names;
    std::function<QDateTime()> now;
};

class ChangeDesk;
/// The services of the organization that is open at `desk`, whichever that is when they are used;
/// InvalidArgument while there is none. Both outlive them.
HistoryServices historyServices(ChangeDesk &desk, const Clock &clock);

/// What is compared: two moments and what differs between them.
struct HistoryComparison
{
    qint64 before = 0; ///< snapshots; 0: there is none to go back to
    qint64 after = 0;
    QDateTime beforeTime;
    QDateTime afterTime;
    qint64 push = 0; ///< the push that is looked at alone, or 0
    QList<sync::PlanItem> items;
    std::optional<sync::ItemEvent> event; ///< the one change of one item that is looked at
};

/// Reads points and changes, compares what is chosen, puts things back into the draft. No widgets.
class HistoryController : public QObject
{
    Q_OBJECT
public:
    explicit HistoryController(HistoryServices services, QObject *parent = nullptr);

    /// Reads the points again and repeats the search.
    void refresh();
    void search(const QString &text);
    const QList<sync::HistoryPoint> &points() const { return m_points; }
    const QList<sync::ItemEvent> &events() const { return m_events; }
    const HistoryComparison &comparison() const { return m_comparison; }
    bool isLoaded() const { return m_loaded; }
    bool isComparing() const { return m_comparing; }
    const HistoryServices &services() const { return m_services; }

    /// One point: with the one before. Two: with each other, whichever was chosen first. More or
    /// none: nothing is compared.
    void showPoints(const QList<sync::HistoryPoint> &points);
    void showEvent(const sync::ItemEvent &event);
    void showNothing();

    /// Puts the state at a snapshot into the draft; everything with an empty list.
    void restore(qint64 snapshot, const QList<sync::ItemKey> &items);
    void undoPush(qint64 push);
    void compact(const sync::Retention &retention);

Q_SIGNALS:
    void pointsChanged();
    void eventsChanged();
    void comparisonChanged();
    /// Put into the draft: how many items changed there.
    void restored(int items);
    void undone(const sekisho::sync::DraftPtr &draft);
    void compacted(qint64 bytes);
    void failed(const sekisho::Error &error);

private:
    void compare(const HistoryComparison &wanted);
    void comparePush(const HistoryComparison &wanted);
    void take(int generation, const HistoryComparison &wanted,
              const Result<QList<sync::PlanItem>> &items);
    QDateTime timeOf(qint64 snapshot) const;
    const sync::HistoryPoint *pointAt(qint64 snapshot) const;

    HistoryServices m_services;
    QList<sync::HistoryPoint> m_points;
    QList<sync::ItemEvent> m_events;
    QString m_text;
    HistoryComparison m_comparison;
    bool m_loaded = false;
    bool m_comparing = false;
    int m_reading = 0; ///< generations: an answer to an older question is not taken
    int m_searching = 0;
    int m_asked = 0;
};

} // namespace sekisho::ui
