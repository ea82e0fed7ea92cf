// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Log.h"
#include "core/pki/ThreadCleanup.h"
#include "core/store/SnapshotStore.h"
#include "core/sync/AuditLink.h"
#include "core/sync/DigestKey.h"
#include "core/sync/DraftState.h"
#include "core/sync/KeptBundles.h"
#include "core/sync/PushRun.h"
#include "core/sync/SeenRules.h"
#include "core/sync/ServerKeyCheck.h"
#include "core/sync/Undo.h"
#include "core/sync/WorkspaceStore.h"

namespace sekisho::sync {

using namespace Qt::Literals::StringLiterals;
using api::mist::Verb;
using PlanPtr = std::shared_ptr<const Plan>;

namespace {

QStringList secretIdsOf(const QMap<ItemKey, DraftItem> &items)
{
    QSet<QString> ids;
    for (const DraftItem &item : items) {
        if (item.value)
            ids += draftSecretIdsIn(*item.value);
    }
    return {ids.begin(), ids.end()};
}

QStringList secretIdsOf(const PushRecord &record)
{
    QSet<QString> ids;
    for (const OperationReport &report : record.report.operations) {
        if (report.operation.after)
            ids += draftSecretIdsIn(*report.operation.after);
    }
    return {ids.begin(), ids.end()};
}

} // namespace

struct ChangeService::Impl
{
    /// A draft planned against the cloud as it is now, with all that a push of it needs.
    struct Planned
    {
        DraftPtr draft;
        std::shared_ptr<const Secret> digestKey = std::make_shared<const Secret>();
        TypedSecrets typed;
        QList<OrderWrite> seenRules;
        FreshState fresh;
        PlanPtr plan;
    };
    using PlannedPtr = std::shared_ptr<Planned>;
    /// What a push must know of the journal before it begins.
    struct Journal
    {
        qint64 openPush = 0;
        std::optional<store::ShownPlanRow> shown;
        qint64 snapshot = 0;
    };

    Impl(ChangeService *service, std::shared_ptr<Workspace> theWorkspace,
         api::mist::MistClient &theClient, auth::TokenStore &theTokens, DraftBook &theDrafts,
         Clock &theClock)
        : q(service)
        , workspace(std::move(theWorkspace))
        , client(theClient)
        , tokens(theTokens)
        , drafts(theDrafts)
        , clock(theClock)
        , secrets(tokens, workspace->info().id)
        , kept(tokens, workspace->info())
        , reader(client, workspace->info().organization, clock)
    {
    }

    ChangeService *q;
    std::shared_ptr<Workspace> workspace;
    api::mist::MistClient &client;
    auth::TokenStore &tokens;
    DraftBook &drafts;
    Clock &clock;
    DraftSecrets secrets;
    KeptBundles kept;
    FreshReader reader;
    PushTuning tuning;
    std::unique_ptr<PushRun> run;
    bool pushing = false; ///< from the first question to the last answer
    int planning = 0;

    store::StoreThread &thread() { return workspace->store().thread(); }

    Future<PlannedPtr> prepare(const CancelToken &cancel);
    void readSecrets(const PlannedPtr &planned, const async::Answer<PlannedPtr> &answer,
                     const CancelToken &cancel);
    void readCloud(const PlannedPtr &planned, const async::Answer<PlannedPtr> &answer,
                   const CancelToken &cancel);
    void makeThePlan(const PlannedPtr &planned, const async::Answer<PlannedPtr> &answer);

    void withSecrets(const QStringList &ids,
                     std::function<void(const Result<PushRun::Secrets> &)> then);
    void begin(const PlannedPtr &planned, const Journal &journal, const CancelToken &stop,
               const async::Answer<PushReport> &answer);
    PushRecord recordOf(const Planned &planned, qint64 snapshot) const;
    void go(PushRecord record, PushRun::Secrets runSecrets, const CancelToken &stop,
            const async::Answer<PushReport> &answer,
            const std::function<Future<PushReport>(PushRun &)> &how);
    void end(const async::Answer<PushReport> &answer, const Result<PushReport> &report);
    Result<> mayPush() const;
};

/// Key and typed secrets; both may be missing.
void ChangeService::Impl::withSecrets(const QStringList &ids,
                                      std::function<void(const Result<PushRun::Secrets> &)> then)
{
    async::then(
            digestKey(tokens, workspace->info().id, q), q,
            [this, ids, then = std::move(then)](const Result<std::shared_ptr<const Secret>> &key) {
                PushRun::Secrets found;
                if (key)
                    found.digestKey = *key;
                if (ids.isEmpty()) {
                    then(found);
                    return;
                }
                async::then(secrets.read(ids), q,
                            [found, then](const Result<TypedSecrets> &typed) mutable {
                                if (!typed) {
                                    then(fail(typed.error()));
                                    return;
                                }
                                found.typed = *typed;
                                then(found);
                            });
            });
}

Future<ChangeService::Impl::PlannedPtr> ChangeService::Impl::prepare(const CancelToken &cancel)
{
    const async::Answer<PlannedPtr> answer;
    const auto planned = std::make_shared<Planned>();
    const auto go = [this, planned, answer, cancel](const DraftPtr &draft) {
        planned->draft = draft;
        if (draft->isEmpty())
            makeThePlan(planned, answer);
        else
            readSecrets(planned, answer, cancel);
    };
    if (const DraftPtr draft = drafts.current()) {
        go(draft);
        return answer.future();
    }
    async::then(drafts.load(), q, [go, answer](const Result<DraftPtr> &draft) {
        if (draft)
            go(*draft);
        else
            answer.give(fail(draft.error()));
    });
    return answer.future();
}

void ChangeService::Impl::readSecrets(const PlannedPtr &planned,
                                      const async::Answer<PlannedPtr> &answer,
                                      const CancelToken &cancel)
{
    withSecrets(secretIdsOf(planned->draft->items),
                [this, planned, answer, cancel](const Result<PushRun::Secrets> &found) {
                    if (!found) {
                        answer.give(fail(found.error()));
                        return;
                    }
                    planned->digestKey = found->digestKey;
                    planned->typed = found->typed;
                    readCloud(planned, answer, cancel);
                });
}

void ChangeService::Impl::readCloud(const PlannedPtr &planned,
                                    const async::Answer<PlannedPtr> &answer,
                                    const CancelToken &cancel)
{
    async::then(reader.read(sync::wantOf(planned->draft->items), planned->digestKey, cancel), q,
                [this, planned, answer](const Result<FreshState> &fresh) {
                    if (!fresh) {
                        answer.give(fail(fresh.error()));
                        return;
                    }
                    planned->fresh = *fresh;
                    async::then(thread().run([draft = planned->draft](store::Database &database) {
                        return seenRules(database, *draft);
                    }),
                                q, [this, planned, answer](const Result<QList<OrderWrite>> &seen) {
                                    if (seen)
                                        planned->seenRules = *seen;
                                    else
                                        qCInfo(lcSync).noquote() << seen.error().toLogLine();
                                    makeThePlan(planned, answer);
                                });
                });
}

void ChangeService::Impl::makeThePlan(const PlannedPtr &planned,
                                      const async::Answer<PlannedPtr> &answer)
{
    PlanInput input;
    input.draft = planned->draft->items;
    input.draftId = planned->draft->info.id;
    input.cloud = planned->fresh.items;
    input.masked = planned->fresh.masked;
    input.seenRules = planned->seenRules;
    const QStringList typed = planned->typed.keys();
    input.typedSecrets = QSet<QString>(typed.begin(), typed.end());
    input.now = clock.now();
    async::then(async::onPool(*QThreadPool::globalInstance(),
                              [input, planned]() mutable -> Result<PlanPtr> {
                                  const pki::ThreadCleanup cleanup; // certificates are digested
                                  input.inspect = [&planned](const ItemKey &key,
                                                             const QJsonObject &item) {
                                      return typedKeyProblems(key, item, planned->fresh,
                                                              *planned->digestKey, planned->typed);
                                  };
                                  return std::make_shared<const Plan>(makePlan(input));
                              }),
                q, [planned, answer](const Result<PlanPtr> &plan) {
                    if (!plan) {
                        answer.give(fail(plan.error()));
                        return;
                    }
                    planned->plan = *plan;
                    answer.give(planned);
                });
}

/// All that the journal keeps of a push.
PushRecord ChangeService::Impl::recordOf(const Planned &planned, qint64 snapshot) const
{
    const Plan &plan = *planned.plan;
    PushRecord record;
    PushReport &report = record.report;
    report.planId = plan.id;
    report.draft = plan.draft;
    report.started = clock.now();
    report.snapshotBefore = snapshot;
    report.requests = planned.fresh.requests;
    for (const Operation &operation : plan.operations) {
        OperationReport waiting;
        waiting.operation = operation;
        report.operations.append(waiting);
        const ItemType type = operation.type;
        // Endpoints are told apart by their addresses; there may be a hundred thousand.
        if (operation.verb != Verb::Create || type == ItemType::Endpoint ||
            record.present.contains(type))
            continue;
        QSet<QString> &ids = record.present[type];
        for (auto it = planned.fresh.items.lowerBound({type, {}});
             it != planned.fresh.items.cend() && it.key().type == type; ++it)
            ids.insert(it.key().id);
    }
    for (const PlanItem &item : plan.items) {
        const auto drafted = planned.draft->items.constFind(item.key);
        if (drafted != planned.draft->items.cend())
            record.draft.insert(item.key, drafted->value);
        if (item.state != ItemState::Ready)
            continue;
        report.before.insert(item.key, item.theirs);
        report.after.insert(item.key, item.result
                                              ? Item(withDigests(item.key, *item.result,
                                                                 planned.typed, *planned.digestKey))
                                              : std::nullopt);
    }
    return record;
}

Result<> ChangeService::Impl::mayPush() const
{
    if (const Result<> allowed = workspace->mayWrite(); !allowed)
        return allowed;
    if (pushing)
        return fail(ErrorCode::PushRunning, {run ? QString::number(run->report().id) : QString()});
    return {};
}

void ChangeService::Impl::begin(const PlannedPtr &planned, const Journal &journal,
                                const CancelToken &stop, const async::Answer<PushReport> &answer)
{
    const Plan &plan = *planned->plan;
    if (plan.id != journal.shown->id || plan.draft != journal.shown->draft) {
        end(answer, fail(ErrorCode::PlanChanged));
    } else if (plan.operations.isEmpty() && plan.conflicts() == 0 && plan.blocked() == 0) {
        end(answer, fail(ErrorCode::PlanMissing));
    } else if (!plan.canPush()) {
        end(answer, fail(ErrorCode::PlanBlocked,
                         {QString::number(plan.conflicts()), QString::number(plan.blocked())}));
    } else if (stop.isCancelled()) {
        end(answer, fail(ErrorCode::Cancelled));
    } else {
        go(recordOf(*planned, journal.snapshot), {planned->digestKey, planned->typed}, stop, answer,
           [planned](PushRun &push) { return push.start(std::move(planned->fresh)); });
    }
}

void ChangeService::Impl::go(PushRecord record, PushRun::Secrets runSecrets,
                             const CancelToken &stop, const async::Answer<PushReport> &answer,
                             const std::function<Future<PushReport>(PushRun &)> &how)
{
    run = std::make_unique<PushRun>(PushRun::Tools{workspace, client, drafts, clock, tuning},
                                    std::move(record), std::move(runSecrets), stop);
    QObject::connect(run.get(), &PushRun::progressed, q, &ChangeService::progressed);
    async::then(how(*run), q,
                [this, answer](const Result<PushReport> &report) { end(answer, report); });
}

void ChangeService::Impl::end(const async::Answer<PushReport> &answer,
                              const Result<PushReport> &report)
{
    // With its secrets; its own signals may still be on the stack.
    if (run)
        run.release()->deleteLater();
    pushing = false;
    answer.give(report);
}

ChangeService::ChangeService(std::shared_ptr<Workspace> workspace, api::mist::MistClient &client,
                             auth::TokenStore &tokens, DraftBook &drafts, Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(this, std::move(workspace), client, tokens, drafts, clock))
{
}

ChangeService::~ChangeService() = default;

bool ChangeService::isBusy() const { return m_impl->pushing || m_impl->planning > 0; }

void ChangeService::setTuning(const PushTuning &tuning) { m_impl->tuning = tuning; }

Future<PlanPtr> ChangeService::plan(CancelToken cancel)
{
    const async::Answer<PlanPtr> answer;
    ++m_impl->planning;
    const auto give = [this, answer](Result<PlanPtr> plan) {
        --m_impl->planning;
        answer.give(std::move(plan));
    };
    async::then(m_impl->prepare(cancel), this,
                [this, give](const Result<Impl::PlannedPtr> &planned) {
                    if (!planned) {
                        give(fail(planned.error()));
                        return;
                    }
                    const PlanPtr plan = (*planned)->plan;
                    if (!m_impl->workspace->mayWrite()) {
                        give(plan); // whoever only reads may look, and cannot push
                        return;
                    }
                    const store::ShownPlanRow row{plan->id, plan->draft, plan->made};
                    async::then(m_impl->thread().run([row](store::Database &database) {
                        return store::JournalStore(database).rememberPlan(row);
                    }),
                                this, [give, plan](const Result<> &kept) {
                                    give(kept ? Result<PlanPtr>(plan)
                                              : Result<PlanPtr>(fail(kept.error())));
                                });
                });
    return answer.future();
}

Future<QString> ChangeService::newestPlanId()
{
    return m_impl->thread().run([](store::Database &database) -> Result<QString> {
        const auto row = store::JournalStore(database).newestPlan();
        if (!row)
            return fail(row.error());
        return *row ? (*row)->id : QString();
    });
}

Future<PushReport> ChangeService::push(const QString &planId, CancelToken stop)
{
    if (const Result<> allowed = m_impl->mayPush(); !allowed)
        return async::failed<PushReport>(allowed.error());
    m_impl->pushing = true;
    const async::Answer<PushReport> answer;
    const auto look = [planId](store::Database &database) -> Result<Impl::Journal> {
        Impl::Journal found;
        store::JournalStore journal(database);
        const auto open = journal.open();
        if (!open)
            return fail(open.error());
        found.openPush = *open ? (*open)->id : 0;
        const auto shown = journal.plan(planId);
        if (!shown)
            return fail(shown.error());
        found.shown = *shown;
        const auto newest = store::SnapshotStore(database).newest();
        if (!newest)
            return fail(newest.error());
        found.snapshot = *newest ? (*newest)->id : 0;
        return found;
    };
    async::then(m_impl->thread().run(look), this,
                [this, answer, stop](const Result<Impl::Journal> &journal) {
                    if (!journal) {
                        m_impl->end(answer, fail(journal.error()));
                        return;
                    }
                    if (journal->openPush > 0) {
                        m_impl->end(answer, fail(ErrorCode::PushRunning,
                                                 {QString::number(journal->openPush)}));
                        return;
                    }
                    if (!journal->shown) {
                        m_impl->end(answer, fail(ErrorCode::PlanMissing));
                        return;
                    }
                    async::then(m_impl->prepare(stop), this,
                                [this, answer, stop,
                                 journal = *journal](const Result<Impl::PlannedPtr> &planned) {
                                    if (planned)
                                        m_impl->begin(*planned, journal, stop, answer);
                                    else
                                        m_impl->end(answer, fail(planned.error()));
                                });
                });
    return answer.future();
}

Future<std::optional<PushReport>> ChangeService::interrupted()
{
    using Found = std::optional<PushReport>;
    if (m_impl->pushing)
        return async::ready<Found>(Found());
    return m_impl->thread().run([](store::Database &database) -> Result<Found> {
        const Result<std::optional<PushRecord>> record = readOpenPush(database);
        if (!record)
            return fail(record.error());
        return *record ? Found((*record)->report) : Found();
    });
}

Future<PushReport> ChangeService::resume(bool goOn, CancelToken stop)
{
    if (const Result<> allowed = m_impl->mayPush(); !allowed)
        return async::failed<PushReport>(allowed.error());
    m_impl->pushing = true;
    const async::Answer<PushReport> answer;
    const auto onRecord = [this, answer, stop,
                           goOn](const Result<std::optional<PushRecord>> &open) {
        if (!open) {
            m_impl->end(answer, fail(open.error()));
            return;
        }
        if (!*open) {
            m_impl->end(answer, fail(ErrorCode::NothingToUndo));
            return;
        }
        const PushRecord record = **open;
        m_impl->withSecrets(secretIdsOf(record), [this, answer, stop, goOn,
                                                  record](const Result<PushRun::Secrets> &secrets) {
            if (!secrets) {
                m_impl->end(answer, fail(secrets.error()));
                return;
            }
            m_impl->go(record, *secrets, stop, answer,
                       [goOn](PushRun &push) { return push.resume(goOn); });
        });
    };
    async::then(
            m_impl->thread().run([](store::Database &database) { return readOpenPush(database); }),
            this, onRecord);
    return answer.future();
}

Future<QList<PushReport>> ChangeService::pushes()
{
    const bool mayWrite = m_impl->workspace->mayWrite().has_value();
    return m_impl->thread().run([mayWrite](store::Database &database) -> Result<QList<PushReport>> {
        if (mayWrite) {
            if (const Result<> linked = linkAuditEntries(database); !linked)
                qCInfo(lcSync).noquote() << linked.error().toLogLine();
        }
        return readPushes(database);
    });
}

Future<DraftPtr> ChangeService::draftUndo(qint64 push)
{
    const async::Answer<DraftPtr> answer;
    const auto make = [push](store::Database &database) { return undoOf(database, push); };
    async::then(m_impl->thread().run(make), this,
                [this, answer, push](const Result<DraftEdit> &edit) {
                    if (!edit) {
                        answer.give(fail(edit.error()));
                        return;
                    }
                    async::then(withKeptSecrets(*edit, m_impl->kept, m_impl->secrets), this,
                                [this, answer, push](const Result<DraftEdit> &filled) {
                                    if (!filled) {
                                        answer.give(fail(filled.error()));
                                        return;
                                    }
                                    putIntoNewDraft(m_impl->drafts, u"Undo %1"_s.arg(push), *filled,
                                                    this, answer);
                                });
                });
    return answer.future();
}

} // namespace sekisho::sync
