// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Operations in doubt, and pushes that were cut off.

#include "core/base/Log.h"
#include "core/sync/PushRun.h"

namespace sekisho::sync {

using namespace Qt::Literals::StringLiterals;
using api::mist::Verb;

namespace {

/// An answer that was lost is asked for anew so often.
constexpr int kMaxTries = 3;

} // namespace

Future<PushReport> PushRun::resume(bool goOn)
{
    m_goOn = goOn;
    m_resumed = true;
    m_record.report.state = PushState::Running;
    m_record.report.error.reset();
    for (OperationReport &report : m_record.report.operations) {
        if (report.state == OperationState::Sent)
            report.state = OperationState::InDoubt;
    }
    // When it was sent is not known by a clock that can be trusted: from now on, then.
    m_sinceSent.start();
    note(u"resume"_s, {}, [this] {
        const int doubtful = firstIn(OperationState::InDoubt);
        if (doubtful >= 0)
            resolve(doubtful);
        else
            checkRest();
    });
    return m_answer.future();
}

/// Reads back what an operation of which nobody knows was about.
void PushRun::resolve(int index)
{
    const int asked = m_reader.requests();
    read(wantOf(at(index).operation), [this, index, asked](const Result<FreshState> &state) {
        m_besides += m_reader.requests() - asked;
        if (state)
            onSeen(index, *state);
        else
            interrupt(state.error());
    });
}

void PushRun::onSeen(int index, const FreshState &state)
{
    OperationReport &report = at(index);
    const Judgement judgement = judge(report.operation, m_record, state);
    const int number = report.operation.number;
    if (judgement.seen == Seen::NotTaken && report.operation.verb == Verb::Create &&
        !m_sinceSent.hasExpired(m_tools.tuning.settleMs)) {
        // It may still be on its way, and another one would make two.
        lookAgain(index);
        return;
    }
    qCInfo(lcSync) << "operation" << number << "was in doubt: seen" << int(judgement.seen);
    switch (judgement.seen) {
    case Seen::Taken:
        if (!judgement.bulkIds.isEmpty())
            m_record.bulkIds.insert(number, judgement.bulkIds);
        report.error.reset();
        report.state = OperationState::Done;
        report.cloudId = judgement.cloudId;
        m_record.collectIds();
        rememberSeen(report.operation, state);
        break;
    case Seen::NotTaken:
        if (m_tries >= kMaxTries) {
            interrupt(report.error.value_or(Error(ErrorCode::ConnectionCut)));
            return;
        }
        report.state = OperationState::Waiting;
        ++m_besides;
        break;
    case Seen::Overwritten:
        report.state = OperationState::Failed;
        report.error = Error(ErrorCode::PlanChanged);
        break;
    }
    const bool again = judgement.seen == Seen::NotTaken;
    const bool over = judgement.seen == Seen::Overwritten;
    note(u"resolved %1"_s.arg(number), {number}, [this, index, again, over] {
        if (over) {
            stop(PushState::Stopped, Error(ErrorCode::PlanChanged));
        } else if (m_resumed) {
            const int doubtful = firstIn(OperationState::InDoubt);
            if (doubtful >= 0)
                resolve(doubtful);
            else
                checkRest();
        } else if (again && !m_stop.isCancelled()) {
            send(index);
        } else {
            next();
        }
    });
}

/// What was seen stands for the answer that was lost: verification may not ask again.
void PushRun::rememberSeen(const Operation &operation, const FreshState &state)
{
    const NewIds ids(m_record);
    for (const ItemKey &planned : operation.items) {
        const ItemKey key = ids.key(planned);
        const auto found = state.items.constFind(key);
        if (found == state.items.cend())
            continue;
        m_answers.items.insert(key, *found);
        if (state.masked.contains(key))
            m_answers.masked.insert(key, state.masked.value(key));
    }
}

void PushRun::lookAgain(int index)
{
    // A first look soon, then at the end of the time.
    const qint64 left = m_tools.tuning.settleMs - m_sinceSent.elapsed();
    m_afterWait = [this, index] { resolve(index); };
    m_wait.start(int(std::max<qint64>(left, 0)) + 1);
}

/// Before the rest of a push that was cut off goes out: is the cloud still the one of its plan?
void PushRun::checkRest()
{
    m_resumed = false; // from here on like any other
    FreshWant want;
    for (const OperationReport &report : std::as_const(m_record.report.operations)) {
        if (report.state != OperationState::Waiting)
            continue;
        for (const ItemKey &key : report.operation.items)
            want.add(key);
    }
    if (want.isEmpty() || !m_goOn) {
        next();
        return;
    }
    read(want, [this](const Result<FreshState> &state) {
        if (!state) {
            interrupt(state.error());
            return;
        }
        const NewIds ids(m_record);
        for (const OperationReport &report : std::as_const(m_record.report.operations)) {
            if (report.state == OperationState::Waiting &&
                !isAsPlanned(report.operation, ids, *state)) {
                stop(PushState::Stopped, Error(ErrorCode::PlanChanged));
                return;
            }
        }
        remember(*state);
        next();
    });
}

} // namespace sekisho::sync
