// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/Puller.h"

#include "core/api/mist/Codec.h"
#include "core/base/Log.h"
#include "core/store/PullStore.h"
#include "core/sync/DigestKey.h"
#include "core/sync/HistoryEvents.h"
#include "core/sync/WorkspaceStore.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTimer>
#include <deque>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::sync {

using api::mist::Kind;
using api::mist::Page;
using api::mist::RawObject;

namespace {

constexpr int kMaxRequests = 4;
/// Pages waiting for the disk; beyond, no new request is made.
constexpr int kMaxWaitingPages = 12;
constexpr int kProgressMs = 100;
constexpr qint64 kResumeSeconds = 15 * 60;
constexpr qint64 kEventDays = 7;
/// Events may reach the cloud's search late.
constexpr qint64 kOverlapSeconds = 10 * 60;

/// Without these two there is nothing to make a snapshot of.
bool isEssential(Kind kind) { return kind == Kind::Self || kind == Kind::Organization; }

/// Whether an error says "not for you" about one kind rather than that something is wrong. 400 is
/// what organizations without a feature may answer (mist-api 6.4).
bool isUnreadable(Kind kind, const Error &error)
{
    if (isEssential(kind))
        return false;
    switch (error.code) {
    case ErrorCode::Forbidden:
    case ErrorCode::NotFound:
        return true;
    case ErrorCode::BadRequest:
        return kind != Kind::Setting && kind != Kind::Rule && kind != Kind::Label &&
               kind != Kind::Sso;
    default:
        return false;
    }
}

store::PromoteRules rulesAt(const QDateTime &now)
{
    const QString events = api::mist::kindName(Kind::Event);
    const QString log = api::mist::kindName(Kind::AuditEntry);
    const QString hits = api::mist::kindName(Kind::EventCount);
    const QString clients = api::mist::kindName(Kind::Client);
    // What items are made of (api::mist::kindOf()).
    QSet<QString> configuration;
    for (const Kind kind : {Kind::Setting, Kind::CrlFile, Kind::OnboardCa, Kind::Rule, Kind::Label,
                            Kind::Sso, Kind::LinkedApp, Kind::Portal, Kind::Endpoint})
        configuration.insert(api::mist::kindName(kind));
    return {{events, log},
            now.addDays(-kEventDays),
            {events, log, hits, clients},
            {hits},
            configuration};
}

/// Redacts, serializes, packs: the slow part of storing, for the pool.
QList<store::StagedObject> prepare(Kind kind, const QList<RawObject> &objects, qint64 position,
                                   const Secret &digestKey, const QDateTime &now)
{
    QList<store::StagedObject> staged;
    staged.reserve(objects.size());
    for (const RawObject &object : objects) {
        const QJsonObject json = api::mist::redactSecrets(kind, object.json, digestKey);
        store::StagedObject row;
        // QJsonObject keeps its keys sorted, so equal objects give equal bytes.
        row.content = store::packContent(QJsonDocument(json).toJson(QJsonDocument::Compact));
        // An event has no id of the cloud: it is what it says.
        row.id = kind == Kind::Event || object.id.isEmpty()
                         ? QString::fromLatin1(row.content.hash.toHex())
                         : object.id;
        row.position = position++;
        if (kind == Kind::Event || kind == Kind::AuditEntry) {
            const QDateTime time = kind == Kind::Event ? api::mist::decodeEvent(json).time
                                                       : api::mist::decodeAuditEntry(json).time;
            row.timeMs = (time.isValid() ? time : now).toMSecsSinceEpoch();
        }
        staged.append(std::move(row));
    }
    return staged;
}

} // namespace

struct Puller::Impl
{
    struct Part
    {
        Kind kind = Kind::Self;
        std::optional<nac::LinkedApp> app;
        int pages = 0;
        int expectedPages = 1;
        qint64 objects = 0;
        int waitingPages = 0; ///< received, not yet on the disk
        bool lastSeen = false;
        QSet<QString> seen;  ///< every `next` so far
        QStringList lastIds; ///< of the page before

        store::KindPart key() const
        {
            return {api::mist::kindName(kind), app ? nac::linkedAppKey(*app) : QString()};
        }
    };
    struct Request
    {
        qsizetype part = 0;
        QString next;
    };
    struct Run
    {
        async::Answer<PullReport> answer;
        CancelSource stop; ///< of our own requests
        CancelToken::Registration cancelled;
        std::shared_ptr<const Secret> digestKey = std::make_shared<const Secret>();
        qint64 pull = 0;
        QDateTime eventsSince;
        QDateTime logSince;
        QList<Part> parts;
        std::deque<Request> queue;
        int requests = 0; ///< on their way
        int jobs = 0;     ///< of the pool and the store
        bool promoting = false;
        std::optional<Error> failure;
        PullReport report;
        PullProgress progress;
    };

    Impl(Puller *puller, Workspace &theWorkspace, std::unique_ptr<PageSource> theSource,
         auth::TokenStore &theTokens, Clock &theClock)
        : q(puller)
        , workspace(theWorkspace)
        , source(std::move(theSource))
        , tokens(theTokens)
        , clock(theClock)
    {
        progressTimer.setSingleShot(true);
        progressTimer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&progressTimer, &QTimer::timeout, q, [this] { considerProgress(); });
    }

    Puller *q;
    Workspace &workspace;
    std::unique_ptr<PageSource> source;
    auth::TokenStore &tokens;
    Clock &clock;
    std::unique_ptr<Run> run;
    QTimer progressTimer;
    QElapsedTimer sinceProgress;

    store::StoreThread &thread() { return workspace.store().thread(); }

    Future<PullReport> start(const CancelToken &cancel);
    void readDigestKey();
    void begin();
    void plan(const store::OpenPull &pull);
    void schedule();
    void send(const Request &request);
    void onPage(qsizetype index, const Page &page);
    void onError(qsizetype index, const Error &error);
    void store(qsizetype index, const QList<RawObject> &objects);
    void onStored(qsizetype index, const Result<> &stored);
    void finishPart(qsizetype index, bool unreadable);
    void settle();
    void promote();
    void keepHistory();
    void fail(const Error &error);
    void end(Result<PullReport> result);
    void noteProgress(Kind kind);
    void considerProgress();
    void emitProgress();
};

Future<PullReport> Puller::Impl::start(const CancelToken &cancel)
{
    if (run)
        return run->answer.future();
    if (const Result<> allowed = workspace.mayWrite(); !allowed)
        return async::failed<PullReport>(allowed.error());
    run = std::make_unique<Run>();
    const Future<PullReport> future = run->answer.future();
    if (workspace.info().organization.isEmpty()) {
        end(sekisho::fail(ErrorCode::NoOrganization));
        return future;
    }
    // Cancelling may come from any thread; everything here happens on ours.
    run->cancelled = cancel.onCancel([puller = q] {
        QMetaObject::invokeMethod(
                puller,
                [puller] {
                    if (puller->m_impl->run)
                        puller->m_impl->fail(Error(ErrorCode::Cancelled));
                },
                Qt::QueuedConnection);
    });
    readDigestKey();
    return future;
}

void Puller::Impl::readDigestKey()
{
    ++run->jobs;
    async::then(digestKey(tokens, workspace.info().id, q), q,
                [this](const Result<std::shared_ptr<const Secret>> &key) {
                    --run->jobs;
                    if (key)
                        run->digestKey = *key;
                    begin();
                });
}

void Puller::Impl::begin()
{
    if (run->failure) {
        settle();
        return;
    }
    struct Begun
    {
        store::OpenPull pull;
        std::optional<QDateTime> newestEvent;
        std::optional<QDateTime> newestEntry;
    };
    ++run->jobs;
    const QDateTime now = clock.now();
    async::then(thread().run([now](store::Database &database) -> Result<Begun> {
        const Result<store::OpenPull> pull =
                store::PullStore(database).begin(now, now.addSecs(-kResumeSeconds));
        if (!pull)
            return sekisho::fail(pull.error());
        store::SnapshotStore snapshots(database);
        const auto event = snapshots.newestTime(api::mist::kindName(Kind::Event));
        if (!event)
            return sekisho::fail(event.error());
        const auto entry = snapshots.newestTime(api::mist::kindName(Kind::AuditEntry));
        if (!entry)
            return sekisho::fail(entry.error());
        return Begun{*pull, *event, *entry};
    }),
                q, [this, now](const Result<Begun> &begun) {
                    --run->jobs;
                    if (!begun) {
                        fail(begun.error());
                        return;
                    }
                    const QDateTime oldest = now.addDays(-kEventDays);
                    const auto since = [&](const std::optional<QDateTime> &newest) {
                        // A time after now is of a wrong clock: ask from now back as usual.
                        return newest ? std::max(oldest,
                                                 std::min(*newest, now).addSecs(-kOverlapSeconds))
                                      : oldest;
                    };
                    run->eventsSince = since(begun->newestEvent);
                    run->logSince = since(begun->newestEntry);
                    plan(begun->pull);
                });
}

void Puller::Impl::plan(const store::OpenPull &pull)
{
    run->pull = pull.id;
    run->report.resumed = pull.resumed;
    const auto add = [&](Kind kind, std::optional<nac::LinkedApp> app) {
        Part part;
        part.kind = kind;
        part.app = app;
        if (pull.complete.contains(part.key()))
            return;
        run->queue.push_back({run->parts.size(), QString()});
        run->parts.append(part);
    };
    const QList<Kind> kinds = api::mist::allKinds();
    for (const Kind kind : kinds) {
        if (kind != Kind::LinkedApp) {
            add(kind, {});
            continue;
        }
        const QList<nac::LinkedApp> apps = nac::allLinkedApps();
        for (const nac::LinkedApp app : apps)
            add(kind, app);
    }
    settle();
}

void Puller::Impl::schedule()
{
    while (run && !run->failure && run->requests < kMaxRequests && !run->queue.empty() &&
           run->jobs < kMaxWaitingPages) {
        const Request request = run->queue.front();
        run->queue.pop_front();
        send(request);
    }
}

void Puller::Impl::send(const Request &request)
{
    const Part &part = run->parts.at(request.part);
    api::mist::PullScope scope;
    scope.eventsSince = part.kind == Kind::AuditEntry ? run->logSince : run->eventsSince;
    ++run->requests;
    noteProgress(part.kind);
    async::then(source->page(workspace.info().organization, part.kind, request.next, scope,
                             part.app, run->stop.token()),
                q, [this, index = request.part](const Result<Page> &page) {
                    --run->requests;
                    ++run->report.requests;
                    ++run->progress.requestsDone;
                    if (page)
                        onPage(index, *page);
                    else
                        onError(index, page.error());
                });
}

void Puller::Impl::onPage(qsizetype index, const Page &page)
{
    Part &part = run->parts[index];
    ++part.pages;
    if (page.total && !page.objects.isEmpty() && part.pages == 1) {
        const qint64 size = page.objects.size();
        part.expectedPages = int(std::min<qint64>((*page.total + size - 1) / size, 100'000));
    }
    run->progress.objects += page.objects.size();
    if (page.next.isEmpty()) {
        part.lastSeen = true;
        part.expectedPages = part.pages;
    } else {
        const int limit = api::mist::PullScope().maxPages;
        QStringList ids;
        for (const RawObject &object : page.objects)
            ids.append(object.id);
        // The same page under another name is no page either.
        const bool again = !ids.isEmpty() && ids == part.lastIds;
        part.lastIds = std::move(ids);
        if (again || part.pages >= limit || part.seen.contains(page.next)) {
            fail(Error(ErrorCode::EndlessPaging, {QString::number(limit)},
                       api::mist::kindName(part.kind)));
            return;
        }
        part.seen.insert(page.next);
        part.expectedPages = std::max(part.expectedPages, part.pages + 1);
        // A chain that has begun goes on first: the longest one decides how long all takes.
        if (!run->failure)
            run->queue.push_front({index, page.next});
    }
    noteProgress(part.kind);
    if (!run->failure)
        store(index, page.objects);
    settle();
}

void Puller::Impl::onError(qsizetype index, const Error &error)
{
    Part &part = run->parts[index];
    if (run->failure) {
        settle();
        return;
    }
    if (part.pages > 0 || !isUnreadable(part.kind, error)) {
        fail(error);
        return;
    }
    qCInfo(lcSync).noquote() << unreadableName(part.key())
                             << "cannot be read:" << error.toLogLine();
    part.pages = 1;
    noteProgress(part.kind);
    finishPart(index, true);
    settle();
}

void Puller::Impl::store(qsizetype index, const QList<RawObject> &objects)
{
    Part &part = run->parts[index];
    const qint64 position = part.objects;
    part.objects += objects.size();
    if (objects.isEmpty()) {
        if (part.lastSeen && part.waitingPages == 0)
            finishPart(index, false);
        return;
    }
    ++part.waitingPages;
    ++run->jobs;
    const QDateTime now = clock.now();
    async::then(async::onPool(*QThreadPool::globalInstance(),
                              [kind = part.kind, objects, position, key = run->digestKey,
                               now]() -> Result<QList<store::StagedObject>> {
                                  return prepare(kind, objects, position, *key, now);
                              }),
                q, [this, index](const Result<QList<store::StagedObject>> &prepared) {
                    if (!prepared) {
                        onStored(index, sekisho::fail(prepared.error()));
                        return;
                    }
                    async::then(thread().run([pull = run->pull, key = run->parts.at(index).key(),
                                              rows = *prepared](store::Database &database) {
                        return store::PullStore(database).stage(pull, key, rows);
                    }),
                                q,
                                [this, index](const Result<> &staged) { onStored(index, staged); });
                });
}

void Puller::Impl::onStored(qsizetype index, const Result<> &stored)
{
    Part &part = run->parts[index];
    --run->jobs;
    --part.waitingPages;
    if (!stored) {
        fail(stored.error());
        return;
    }
    if (part.lastSeen && part.waitingPages == 0)
        finishPart(index, false);
    settle();
}

void Puller::Impl::finishPart(qsizetype index, bool unreadable)
{
    ++run->jobs;
    async::then(thread().run([pull = run->pull, key = run->parts.at(index).key(), unreadable,
                              now = clock.now()](store::Database &database) {
        return store::PullStore(database).finishPart(pull, key, unreadable, now);
    }),
                q, [this](const Result<> &finished) {
                    --run->jobs;
                    if (finished)
                        settle();
                    else
                        fail(finished.error());
                });
}

/// Goes on, or ends when nothing is on its way any more.
void Puller::Impl::settle()
{
    schedule();
    if (run->requests > 0 || run->jobs > 0)
        return;
    if (run->failure)
        end(sekisho::fail(*run->failure));
    else if (run->queue.empty() && !run->promoting)
        promote();
}

void Puller::Impl::promote()
{
    run->promoting = true;
    ++run->jobs;
    const QDateTime now = clock.now();
    async::then(
            thread().run([pull = run->pull, now, rules = rulesAt(now)](store::Database &database) {
                store::PullStore pulls(database);
                Result<store::Promotion> promotion = pulls.promote(pull, now, rules);
                if (promotion) {
                    // The snapshot is there; what is too old can go the next time as well.
                    if (const Result<> pruned = pulls.prune(rules); !pruned)
                        qCWarning(lcSync).noquote() << pruned.error().toLogLine();
                }
                return promotion;
            }),
            q, [this](const Result<store::Promotion> &promotion) {
                --run->jobs;
                if (!promotion) {
                    fail(promotion.error());
                    return;
                }
                PullReport report = run->report;
                report.snapshotId = promotion->snapshot.id;
                report.counts = promotion->counts;
                report.added = promotion->snapshot.added;
                report.changed = promotion->snapshot.changed;
                report.removed = promotion->snapshot.removed;
                for (const store::KindPart &part : promotion->unreadable)
                    report.unreadableKinds.append(unreadableName(part));
                workspace.store().setLastPull(promotion->snapshot.completed);
                keepHistory();
                // Cancelled too late: the snapshot stands, and the answer says so.
                end(report);
            });
}

/// Who changed what is asked of the log while it still says so. The answer does not wait for it;
/// what cannot be done now is done after the next pull.
void Puller::Impl::keepHistory()
{
    async::then(thread().run([now = clock.now()](store::Database &database) {
        return compactHistoryWhenDue(database, now);
    }),
                q, [](const Result<> &kept) {
                    if (!kept && kept.error().code != ErrorCode::Cancelled)
                        qCWarning(lcSync).noquote() << kept.error().toLogLine();
                });
}

void Puller::Impl::fail(const Error &error)
{
    if (!run->failure) {
        run->failure = error;
        run->queue.clear();
        run->stop.cancel();
    }
    settle();
}

void Puller::Impl::end(Result<PullReport> result)
{
    progressTimer.stop();
    const std::unique_ptr<Run> ended = std::move(run);
    if (!result && result.error().code != ErrorCode::Cancelled)
        qCInfo(lcSync).noquote() << "pull ended:" << result.error().toLogLine();
    ended->answer.give(std::move(result));
}

void Puller::Impl::noteProgress(Kind kind)
{
    run->progress.kind = api::mist::kindName(kind);
    int planned = 0;
    for (const Part &part : std::as_const(run->parts))
        planned += std::max(part.expectedPages, part.pages);
    run->progress.requestsPlanned = planned;
    considerProgress();
}

/// Tells it now, or when a tenth of a second has passed since the last time.
void Puller::Impl::considerProgress()
{
    if (!sinceProgress.isValid() || sinceProgress.elapsed() >= kProgressMs)
        emitProgress();
    else if (!progressTimer.isActive())
        progressTimer.start(int(std::max<qint64>(1, kProgressMs - sinceProgress.elapsed())));
}

void Puller::Impl::emitProgress()
{
    if (!run)
        return;
    sinceProgress.start();
    const PullProgress progress = run->progress;
    Q_EMIT q->progressed(progress);
}

Puller::Puller(Workspace &workspace, std::unique_ptr<PageSource> source, auth::TokenStore &tokens,
               Clock &clock, QObject *parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(this, workspace, std::move(source), tokens, clock))
{
}

Puller::~Puller()
{
    if (m_impl->run)
        m_impl->run->stop.cancel();
}

Future<PullReport> Puller::pull(CancelToken cancel) { return m_impl->start(cancel); }

bool Puller::isRunning() const { return m_impl->run != nullptr; }

} // namespace sekisho::sync
