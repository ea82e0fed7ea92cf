// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/HistoryController.h"

#include "ui/page/ChangeDesk.h"

namespace sekisho::ui {

using sync::History;

namespace {

template <class T>
Future<T> closed()
{
    return async::failed<T>(Error(ErrorCode::InvalidArgument));
}

QString accountOf(const ChangeDesk &desk)
{
    const nac::OrganizationPtr live = desk.live();
    if (!live)
        return {};
    return live->self.email.isEmpty() ? live->self.name : live->self.email;
}

/// Two questions and one document.
Future<QJsonObject> evidenceOf(ChangeDesk &desk, qint64 push)
{
    History *history = desk.history();
    if (!history)
        return closed<QJsonObject>();
    const async::Answer<QJsonObject> answer;
    async::then(history->push(push), history,
                [history, push, answer, account = accountOf(desk),
                 workspace = desk.workspace()](const Result<sync::PushReport> &report) {
                    if (!report) {
                        answer.give(fail(report.error()));
                        return;
                    }
                    async::then(history->eventsOf(push), history,
                                [answer, account, workspace,
                                 report = *report](const Result<QList<sync::ItemEvent>> &events) {
                                    if (events)
                                        answer.give(sync::evidenceDocument(report, workspace,
                                                                           account, *events));
                                    else
                                        answer.give(fail(events.error()));
                                });
                });
    return answer.future();
}

Future<qint64> keepAndCompact(History *history, const sync::Retention &retention)
{
    if (!history)
        return closed<qint64>();
    const async::Answer<qint64> answer;
    async::then(history->setRetention(retention), history,
                [history, retention, answer](const Result<> &kept) {
                    if (!kept) {
                        answer.give(fail(kept.error()));
                        return;
                    }
                    async::then(history->compact(retention), history,
                                [answer](const Result<qint64> &size) { answer.give(size); });
                });
    return answer.future();
}

} // namespace

HistoryServices historyServices(ChangeDesk &desk, const Clock &clock)
{
    HistoryServices services;
    services.points = [&desk] {
        return desk.history() ? desk.history()->points() : closed<QList<sync::HistoryPoint>>();
    };
    services.compare = [&desk](qint64 before, qint64 after) {
        return desk.history() ? desk.history()->compare(before, after)
                              : closed<QList<sync::PlanItem>>();
    };
    services.search = [&desk](const QString &text) {
        return desk.history() ? desk.history()->search(text) : closed<QList<sync::ItemEvent>>();
    };
    services.push = [&desk](qint64 push) {
        return desk.history() ? desk.history()->push(push) : closed<sync::PushReport>();
    };
    services.evidence = [&desk](qint64 push) { return evidenceOf(desk, push); };
    services.restore = [&desk](qint64 snapshot, const QList<sync::ItemKey> &items) {
        return desk.history() ? desk.history()->restore(snapshot, items)
                              : closed<sync::DraftEdit>();
    };
    services.edit = [&desk](const sync::DraftEdit &edit) { return desk.edit(edit); };
    services.undoPush = [&desk](qint64 push) { return desk.draftUndo(push); };
    services.retention = [&desk] {
        return desk.history() ? desk.history()->retention() : closed<sync::Retention>();
    };
    services.compact = [&desk](const sync::Retention &retention) {
        return keepAndCompact(desk.history(), retention);
    };
    services.names = [&desk] {
        ChangeNames names;
        if (const nac::OrganizationPtr live = desk.live())
            names.add(*live);
        return names;
    };
    services.now = [&clock] { return clock.now(); };
    return services;
}

} // namespace sekisho::ui
