// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/PushWork.h"

#include <QElapsedTimer>
#include <QTimer>

namespace sekisho::sync {

/// One push on its way, from the journal's first word to its last. For core/sync only.
///
/// Each operation is in the journal before it is sent and again when it was answered; what is sent
/// and not answered is looked for in the cloud. Times in the journal are for people: nothing is
/// decided by them, so a clock may jump.
class PushRun : public QObject
{
    Q_OBJECT
public:
    struct Tools
    {
        std::shared_ptr<Workspace> workspace;
        api::mist::MistClient &client;
        DraftBook &drafts;
        Clock &clock;
        PushTuning tuning;
    };
    struct Secrets
    {
        std::shared_ptr<const Secret> digestKey = std::make_shared<const Secret>();
        TypedSecrets typed;
    };

    PushRun(Tools tools, PushRecord record, Secrets secrets, CancelToken stop,
            QObject *parent = nullptr);
    ~PushRun() override;

    /// Sends a new push; `fresh` is the read that its plan was made of.
    Future<PushReport> start(FreshState fresh);
    /// Goes on with a push of the journal: finds out what became of what was sent; with `goOn`
    /// sends the rest if the cloud is still the one of the plan.
    Future<PushReport> resume(bool goOn);

    const PushReport &report() const { return m_record.report; }

Q_SIGNALS:
    void progressed(const sekisho::sync::PushReport &report);

private:
    using Then = std::function<void()>;

    void next();
    void send(int index);
    void sendPrepared(int index, const Outgoing &out);
    void onWritten(int index, const Outgoing &out, const Result<api::mist::Written> &written);
    void follow(int index, const Outgoing &out, const api::mist::Written &written);
    /// Notes what an answer showed.
    void keepAnswer(const api::mist::Write &write, const api::mist::Written &written);
    void taken(int index, const QString &cloudId);
    void refused(int index, const Error &error);
    void waitFor(const Error &error);

    void resolve(int index);
    void onSeen(int index, const FreshState &state);
    void rememberSeen(const Operation &operation, const FreshState &state);
    void lookAgain(int index);
    void checkRest();

    void stop(PushState state, std::optional<Error> error);
    void interrupt(const Error &error);
    void verify();
    void verifyKind(QList<api::mist::Kind> kinds);
    void takeVerified(const FreshState &state, const QSet<api::mist::Kind> &kinds);
    QList<api::mist::Kind> kindsToVerify() const;
    void settle(PushState state);
    void end(PushState state);

    void note(const QString &what, const QList<int> &numbers, Then then);
    void giveUp(const Error &error);
    void read(const FreshWant &want, std::function<void(const Result<FreshState> &)> then);
    void remember(const FreshState &state);
    FreshWant wantOf(const Operation &operation) const;
    void boundary(const QString &name) const;
    void tell();
    OperationReport &at(int index) { return m_record.report.operations[index]; }
    int firstIn(OperationState state) const;

    Tools m_tools;
    PushRecord m_record;
    Secrets m_secrets;
    CancelToken m_stop;
    CancelToken::Registration m_stopped;
    FreshReader m_reader;
    FreshState m_fresh;   ///< whose secrets are sent back
    ItemMap m_rawItems;   ///< of m_fresh
    FreshState m_answers; ///< what answers to writes showed, redacted
    QElapsedTimer m_sinceSent;
    QTimer m_wait;
    Then m_afterWait;
    int m_writes = 0;
    int m_besides = 0; ///< requests that a bad line cost: repeated ones, looks at what was in doubt
    int m_requestsBefore = 0;
    int m_tries = 0; ///< of the operation that is on its way
    bool m_goOn = true;
    bool m_merges = false; ///< this cloud merges nested objects
    bool m_resumed = false;
    PushState m_outcome = PushState::Done;
    async::Answer<PushReport> m_answer;
};

} // namespace sekisho::sync
