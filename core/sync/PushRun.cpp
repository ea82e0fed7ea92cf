// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sending. What comes before and after it: PushResume.cpp, PushVerify.cpp.

#include "core/sync/PushRun.h"

#include "core/base/Log.h"
#include "core/sync/WorkspaceStore.h"

namespace sekisho::sync {

using namespace Qt::Literals::StringLiterals;
using api::mist::Kind;
using api::mist::Verb;
using api::mist::Written;

namespace {

/// Whether the cloud said no, or was never asked: nothing happened.
bool hadNoEffect(const Error &error)
{
    if (error.httpStatus >= 400 && error.httpStatus < 500)
        return true;
    return error.httpStatus == 0 &&
           (error.code == ErrorCode::InvalidArgument || error.code == ErrorCode::InvalidHeader ||
            error.code == ErrorCode::PlanBlocked);
}

} // namespace

PushRun::PushRun(Tools tools, PushRecord record, Secrets secrets, CancelToken stop, QObject *parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_record(std::move(record))
    , m_secrets(std::move(secrets))
    , m_stop(std::move(stop))
    , m_reader(m_tools.client, m_tools.workspace->info().organization, m_tools.clock)
    , m_requestsBefore(m_record.report.requests)
{
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        if (const Then then = std::exchange(m_afterWait, {}))
            then();
    });
    // Stopping while waiting for the cloud's limit to pass: no need to wait any longer.
    m_stopped = m_stop.onCancel([this] {
        QMetaObject::invokeMethod(
                this,
                [this] {
                    if (m_wait.isActive() && firstIn(OperationState::InDoubt) < 0)
                        m_wait.start(0);
                },
                Qt::QueuedConnection);
    });
}

PushRun::~PushRun() = default;

int PushRun::firstIn(OperationState state) const
{
    const QList<OperationReport> &operations = m_record.report.operations;
    for (int i = 0; i < int(operations.size()); ++i) {
        if (operations.at(i).state == state)
            return i;
    }
    return -1;
}

void PushRun::boundary(const QString &name) const
{
    if (m_tools.tuning.onBoundary)
        m_tools.tuning.onBoundary(name);
}

void PushRun::tell()
{
    m_record.report.requests = m_requestsBefore + m_writes + m_reader.requests();
    const PushReport report = m_record.report;
    Q_EMIT progressed(report);
}

/// Puts it on the disk, then goes on; ends the run when that fails.
void PushRun::note(const QString &what, const QList<int> &numbers, Then then)
{
    tell();
    boundary(u"before "_s + what);
    async::then(m_tools.workspace->store().thread().run(
                        [record = m_record, numbers](store::Database &database) {
                            return notePush(database, record, numbers);
                        }),
                this, [this, what, then = std::move(then)](const Result<> &noted) {
                    if (!noted) {
                        giveUp(noted.error());
                        return;
                    }
                    boundary(u"after "_s + what);
                    then();
                });
}

/// The journal cannot be written: what it says last is what the next start finds.
void PushRun::giveUp(const Error &error)
{
    qCWarning(lcSync).noquote() << "push" << m_record.report.id
                                << "cannot be noted:" << error.toLogLine();
    m_record.report.state = PushState::Interrupted;
    m_record.report.error = error;
    m_answer.give(m_record.report);
}

void PushRun::remember(const FreshState &state)
{
    for (auto it = state.raw.begin(); it != state.raw.end(); ++it)
        m_fresh.raw.insert(it.key(), *it);
    m_rawItems = api::mist::itemsOf(m_fresh.raw);
}

void PushRun::read(const FreshWant &want, std::function<void(const Result<FreshState> &)> then)
{
    async::then(m_reader.read(want, m_secrets.digestKey), this, std::move(then));
}

FreshWant PushRun::wantOf(const Operation &operation) const
{
    FreshWant want;
    for (const ItemKey &key : operation.items)
        want.add(key);
    return want;
}

Future<PushReport> PushRun::start(FreshState fresh)
{
    m_fresh = std::move(fresh);
    m_rawItems = api::mist::itemsOf(m_fresh.raw);
    boundary(u"before begin"_s);
    const auto record = std::make_shared<PushRecord>(m_record);
    async::then(m_tools.workspace->store().thread().run([record](store::Database &database) {
        return beginPush(database, *record);
    }),
                this, [this, record](const Result<> &begun) {
                    if (!begun) {
                        m_answer.give(fail(begun.error()));
                        return;
                    }
                    m_record.report.id = record->report.id;
                    boundary(u"after begin"_s);
                    tell();
                    next();
                });
    return m_answer.future();
}

void PushRun::next()
{
    const int index = firstIn(OperationState::Waiting);
    if (index < 0) {
        verify();
    } else if (m_stop.isCancelled() || !m_goOn) {
        stop(PushState::Stopped, {});
    } else {
        m_tries = 0;
        send(index);
    }
}

void PushRun::send(int index)
{
    const Operation &operation = at(index).operation;
    const auto prepare = [this, index] {
        const OperationReport &report = at(index);
        const NewIds ids(m_record);
        const Result<Outgoing> out =
                outgoing(report.operation,
                         {m_fresh, m_rawItems, m_secrets.typed, *m_secrets.digestKey, ids});
        if (!out)
            refused(index, out.error());
        else if (m_merges)
            sendPrepared(index, {api::mist::clearing(out->write, out->before), out->before});
        else
            sendPrepared(index, *out);
    };
    if (operation.type != ItemType::NacSwitch) {
        prepare();
        return;
    }
    // Sent whole, so made of what is there at the last moment.
    read(wantOf(operation), [this, index, prepare](const Result<FreshState> &state) {
        if (!state) {
            interrupt(state.error());
        } else if (!isAsPlanned(at(index).operation, NewIds(m_record), *state)) {
            stop(PushState::Stopped, Error(ErrorCode::PlanChanged));
        } else {
            remember(*state);
            prepare();
        }
    });
}

void PushRun::sendPrepared(int index, const Outgoing &out)
{
    OperationReport &report = at(index);
    report.state = OperationState::Sent;
    report.sent = m_tools.clock.now();
    report.answered = {};
    report.error.reset();
    ++m_tries;
    const int number = report.operation.number;
    note(u"sent %1"_s.arg(number), {number}, [this, index, out] {
        ++m_writes;
        m_sinceSent.start();
        // Not with m_stop: what was sent is waited for.
        async::then(m_tools.client.write(m_tools.workspace->info().organization, out.write), this,
                    [this, index, out](const Result<Written> &written) {
                        onWritten(index, out, written);
                    });
    });
}

void PushRun::onWritten(int index, const Outgoing &out, const Result<Written> &written)
{
    OperationReport &report = at(index);
    report.answered = m_tools.clock.now();
    boundary(u"answered %1"_s.arg(report.operation.number));
    if (!written) {
        refused(index, written.error());
        return;
    }
    if (report.operation.verb == Verb::Create && written->id.isEmpty() &&
        out.write.bulk.isEmpty()) {
        // Made, but what is it called?
        report.state = OperationState::InDoubt;
        note(u"doubt %1"_s.arg(report.operation.number), {report.operation.number},
             [this, index] { resolve(index); });
        return;
    }
    if (!written->rowErrors.isEmpty()) {
        report.error = Error(ErrorCode::BadRequest);
        report.error->cloudText = written->rowErrors.join(u'\n');
    }
    follow(index, out, *written);
}

/// Some clouds must be told a second time (api::mist::followUp()).
void PushRun::follow(int index, const Outgoing &out, const Written &written)
{
    keepAnswer(out.write, written);
    const std::optional<api::mist::Write> again =
            api::mist::followUp(out.write, out.before, written);
    if (!again) {
        taken(index, written.id);
        return;
    }
    ++m_writes;
    async::then(m_tools.client.write(m_tools.workspace->info().organization, *again), this,
                [this, index, out, write = *again, id = written.id](const Result<Written> &second) {
                    // The first one was taken; what the second one was for shows in verification.
                    if (second) {
                        keepAnswer(write, *second);
                        m_merges = m_merges || (write.type != ItemType::OnboardCa &&
                                                !api::mist::followUp(write, out.before, *second));
                    } else {
                        qCInfo(lcSync).noquote() << second.error().toLogLine();
                    }
                    taken(index, id);
                });
}

void PushRun::keepAnswer(const api::mist::Write &write, const Written &written)
{
    const FreshState shown = stateOf(write, written, *m_secrets.digestKey);
    const bool isWhole = shown.raw.contains(Kind::Setting);
    // Of mist_nac an answer shows all: what an earlier one showed may be gone.
    if (isWhole) {
        m_answers.items.removeIf([](const ItemMap::iterator &it) {
            return api::mist::kindOf(it.key().type) == Kind::Setting;
        });
    }
    for (auto it = shown.items.begin(); it != shown.items.end(); ++it)
        m_answers.items.insert(it.key(), *it);
    m_answers.masked.insert(shown.masked);
}

void PushRun::taken(int index, const QString &cloudId)
{
    OperationReport &report = at(index);
    report.state = OperationState::Done;
    if (report.operation.verb == Verb::Create && report.operation.items.size() == 1)
        report.cloudId = cloudId;
    m_record.collectIds();
    const int number = report.operation.number;
    note(u"done %1"_s.arg(number), {number}, [this] { next(); });
}

void PushRun::refused(int index, const Error &error)
{
    OperationReport &report = at(index);
    const int number = report.operation.number;
    qCInfo(lcSync).noquote() << "operation" << number << error.toLogLine();
    if (error.code == ErrorCode::RateLimited || error.code == ErrorCode::Unauthorized) {
        // Not looked at: it goes out again when it may.
        report.state = OperationState::Waiting;
        report.sent = {};
        ++m_besides;
        note(u"refused %1"_s.arg(number), {number}, [this, error] { waitFor(error); });
    } else if (error.code == ErrorCode::NotFound && report.operation.verb == Verb::Delete &&
               report.operation.items.size() == 1 && report.operation.type != ItemType::NacSwitch) {
        taken(index, {});
    } else if (hadNoEffect(error)) {
        report.state = OperationState::Failed;
        report.error = error;
        note(u"failed %1"_s.arg(number), {number},
             [this, error] { stop(PushState::Stopped, error); });
    } else {
        report.state = OperationState::InDoubt;
        report.error = error;
        note(u"doubt %1"_s.arg(number), {number}, [this, index] { resolve(index); });
    }
}

/// Waits as told when that is short.
void PushRun::waitFor(const Error &error)
{
    const QDateTime until = QDateTime::fromString(error.arguments.value(0), Qt::ISODate);
    // Made of Retry-After and the time a moment ago; whole seconds, hence one more.
    const qint64 ms = m_tools.clock.now().msecsTo(until) + 1'000;
    const int longest = m_tools.tuning.longestWaitMs;
    if (error.code != ErrorCode::RateLimited || !until.isValid() || ms > longest) {
        interrupt(error);
        return;
    }
    m_afterWait = [this] { next(); };
    m_wait.start(int(std::max<qint64>(ms, 0)));
}

/// Nothing more is sent; what was done stays done.
void PushRun::stop(PushState state, std::optional<Error> error)
{
    QList<int> numbers;
    for (OperationReport &report : m_record.report.operations) {
        if (report.state != OperationState::Waiting)
            continue;
        report.state = OperationState::Skipped;
        numbers.append(report.operation.number);
    }
    m_outcome = state;
    if (error)
        m_record.report.error = std::move(error);
    if (numbers.isEmpty())
        verify();
    else
        note(u"stop"_s, numbers, [this] { verify(); });
}

/// The cloud cannot be asked now: resume() goes on.
void PushRun::interrupt(const Error &error)
{
    m_record.report.error = error;
    settle(PushState::Interrupted);
}

} // namespace sekisho::sync
