// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading back what was written, and the end of a push.

#include "core/base/Log.h"
#include "core/sync/PushRun.h"

namespace sekisho::sync {

using namespace Qt::Literals::StringLiterals;
using api::mist::Kind;
using api::mist::Verb;

namespace {

/// What a push of n operations may ask in all over a good line: n + 8.
constexpr int kRequestsBesides = 8;
/// At the end of a push that was cut off, however many requests that took.
constexpr int kRequestsResumed = 4;

Kind kindOf(const Operation &operation) { return api::mist::kindOf(operation.type); }

bool isDone(const OperationReport &report) { return report.state == OperationState::Done; }

} // namespace

/// The most important kinds first.
QList<Kind> PushRun::kindsToVerify() const
{
    static const QList<Kind> order{Kind::Setting,   Kind::Rule,    Kind::Label,
                                   Kind::Sso,       Kind::CrlFile, Kind::LinkedApp,
                                   Kind::OnboardCa, Kind::Portal,  Kind::Endpoint};
    QSet<Kind> touched;
    for (const OperationReport &report : m_record.report.operations) {
        if (isDone(report) && !report.verified)
            touched.insert(kindOf(report.operation));
    }
    QList<Kind> kinds;
    for (const Kind kind : order) {
        if (touched.contains(kind))
            kinds.append(kind);
    }
    return kinds;
}

void PushRun::verify()
{
    const qsizetype all = m_record.report.operations.size() + kRequestsBesides;
    const int spent = m_requestsBefore + m_writes + m_reader.requests() - m_besides;
    const qsizetype left = m_requestsBefore > 0 && m_fresh.requests == 0
                                   ? kRequestsResumed
                                   : std::max<qsizetype>(all - spent, 0);
    const QList<Kind> touched = kindsToVerify();
    // Answers show the rest as it was when it was written.
    takeVerified(m_answers, QSet<Kind>(touched.begin(), touched.end()));
    verifyKind(touched.mid(0, left));
}

void PushRun::verifyKind(QList<Kind> kinds)
{
    if (kinds.isEmpty()) {
        settle(m_outcome);
        return;
    }
    const Kind kind = kinds.takeFirst();
    FreshWant want;
    for (const OperationReport &report : std::as_const(m_record.report.operations)) {
        if (!isDone(report) || kindOf(report.operation) != kind)
            continue;
        for (const ItemKey &key : report.operation.items)
            want.add(key);
    }
    read(want, [this, kind, kinds](const Result<FreshState> &state) {
        if (state) {
            takeVerified(*state, {kind});
            verifyKind(kinds);
        } else if (m_outcome == PushState::Done) {
            interrupt(state.error());
        } else {
            // The reason why it stopped is the one to tell.
            settle(m_outcome);
        }
    });
}

/// Compares what was done with what is there.
void PushRun::takeVerified(const FreshState &state, const QSet<Kind> &kinds)
{
    const bool answers = &state == &m_answers;
    NewIds ids(m_record);
    for (OperationReport &report : m_record.report.operations) {
        const Operation &operation = report.operation;
        if (!isDone(report) || !kinds.contains(kindOf(operation)))
            continue;
        if (operation.type == ItemType::Endpoint && operation.items.size() > 1 && !answers) {
            if (operation.verb == Verb::Create) {
                m_record.bulkIds.insert(operation.number, endpointIds(operation, state));
                m_record.collectIds();
                ids = NewIds(m_record);
            }
        } else if (answers) {
            // An answer to a removal shows nothing; others show the item or nothing at all.
            const bool shown = operation.type == ItemType::NacSwitch ||
                               std::all_of(operation.items.begin(), operation.items.end(),
                                           [&](const ItemKey &key) {
                                               return state.items.contains(ids.key(key));
                                           });
            const bool any = operation.type != ItemType::NacSwitch || !state.items.isEmpty();
            if (operation.verb == Verb::Delete && operation.items.size() == 1) {
                report.verified = true;
                continue;
            }
            if (!shown || !any)
                continue;
        }
        report.differs = differences(operation, m_record, ids, state);
        report.verified = report.differs.isEmpty();
    }
    tell();
}

/// Takes what was done out of the draft, so that it holds what remains.
void PushRun::settle(PushState state)
{
    ItemChanges sent;
    QSet<ItemKey> planned;
    for (const OperationReport &report : std::as_const(m_record.report.operations)) {
        const QSet<ItemKey> refused = refusedRows(report);
        for (const ItemKey &key : report.operation.items) {
            planned.insert(key);
            if (isDone(report) && !refused.contains(key) && m_record.draft.contains(key))
                sent.insert(key, m_record.draft.value(key));
        }
    }
    if (state == PushState::Done) {
        // And what the cloud had already.
        for (auto it = m_record.draft.begin(); it != m_record.draft.end(); ++it) {
            if (!planned.contains(it.key()))
                sent.insert(it.key(), it.value());
        }
    }
    if (sent.isEmpty()) {
        end(state);
        return;
    }
    boundary(u"before settle"_s);
    async::then(m_tools.drafts.settle(m_record.report.draft, sent, m_record.report.ids), this,
                [this, state](const Result<DraftPtr> &settled) {
                    boundary(u"after settle"_s);
                    if (settled || settled.error().code == ErrorCode::InvalidArgument) {
                        end(state); // InvalidArgument: the draft was discarded meanwhile
                        return;
                    }
                    // Left there, what was made would be made once more.
                    m_record.report.error = settled.error();
                    end(PushState::Interrupted);
                });
}

void PushRun::end(PushState state)
{
    PushReport &report = m_record.report;
    const bool all = std::all_of(report.operations.begin(), report.operations.end(), isDone);
    report.state = state == PushState::Stopped && all ? PushState::Done : state;
    for (const OperationReport &each : std::as_const(report.operations)) {
        // Rows of it were refused: they are still in the draft.
        if (report.state != PushState::Done || !isDone(each) || !each.error)
            continue;
        report.state = PushState::Stopped;
        report.error = each.error;
    }
    if (report.state != PushState::Interrupted)
        report.ended = m_tools.clock.now();
    note(u"end"_s, {}, [this] { m_answer.give(m_record.report); });
}

} // namespace sekisho::sync
