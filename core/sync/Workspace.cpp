// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/Workspace.h"

#include "core/api/mist/Codec.h"
#include "core/base/Log.h"
#include "core/store/Content.h"
#include "core/store/MetaStore.h"
#include "core/sync/WorkspaceFile.h"
#include "core/sync/WorkspaceStore.h"

#include <QDir>
#include <QJsonDocument>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::sync {

namespace {

// Keys of the meta table.
constexpr auto kId = "workspace_id"_L1;
constexpr auto kCloudUrl = "cloud_url"_L1;
constexpr auto kCloudName = "cloud_name"_L1;
constexpr auto kOrganization = "organization_id"_L1;
constexpr auto kOrganizationName = "organization_name"_L1;

QMap<QString, QString> metaOf(const WorkspaceInfo &info)
{
    return {{QString(kId), info.id},
            {QString(kCloudUrl), info.cloudUrl},
            {QString(kCloudName), info.cloudName},
            {QString(kOrganization), info.organization.value()},
            {QString(kOrganizationName), info.organizationName}};
}

/// What the database says; a new one takes over what workspace.json says, so that a folder made by
/// WorkspaceDirectory::create() knows what it is for.
Result<WorkspaceInfo> identify(store::Database &database, const QString &folder,
                               const QDateTime &now, bool mayWrite)
{
    store::MetaStore meta(database);
    Result<QMap<QString, QString>> values = meta.all();
    if (!values)
        return fail(values.error());
    if (values->value(QString(kId)).isEmpty()) {
        const Result<WorkspaceInfo> written = readWorkspaceFile(folder);
        WorkspaceInfo fresh;
        if (written)
            fresh = *written;
        else
            fresh.id = newWorkspaceId();
        *values = metaOf(fresh);
        const Result<> kept = mayWrite ? meta.set(*values) : Result<>();
        if (!kept)
            return fail(kept.error());
    }
    const Result<std::optional<store::SnapshotRow>> newest =
            store::SnapshotStore(database).newest();
    if (!newest)
        return fail(newest.error());
    WorkspaceInfo info;
    info.id = values->value(QString(kId));
    info.path = folder;
    info.cloudUrl = values->value(QString(kCloudUrl));
    info.cloudName = values->value(QString(kCloudName));
    info.organization = nac::OrganizationId(values->value(QString(kOrganization)));
    info.organizationName = values->value(QString(kOrganizationName));
    info.lastOpened = now;
    if (*newest)
        info.lastPull = (*newest)->completed;
    return info;
}

SnapshotInfo infoOf(const store::SnapshotRow &row)
{
    return {row.id, row.completed, row.added, row.changed, row.removed};
}

using Contents = std::shared_ptr<const store::SnapshotContents>;

/// The newest snapshot, packed; null when there is none or when `alreadyHave` says so.
Result<Contents> readNewest(store::Database &database,
                            const std::function<bool(qint64)> &alreadyHave)
{
    store::SnapshotStore snapshots(database);
    const Result<std::optional<store::SnapshotRow>> newest = snapshots.newest();
    if (!newest)
        return fail(newest.error());
    if (!*newest || alreadyHave((*newest)->id))
        return Contents();
    Result<store::SnapshotContents> contents = snapshots.contents(**newest);
    if (!contents)
        return fail(contents.error());
    return std::make_shared<const store::SnapshotContents>(std::move(*contents));
}

/// Unpacks and parses on all cores. Call on the pool.
Result<std::shared_ptr<const RawSnapshot>> parse(const store::SnapshotContents &contents,
                                                 const QString &path)
{
    struct Slice
    {
        const QList<store::SnapshotObject> *from = nullptr;
        qsizetype begin = 0;
        qsizetype end = 0;
        QList<api::mist::RawObject> parsed;
        std::optional<QString> damaged; ///< id of the first object that cannot be read
    };
    constexpr qsizetype kSlice = 2000;

    auto raw = std::make_shared<RawSnapshot>();
    raw->snapshot = infoOf(contents.snapshot);
    for (const store::KindPart &part : contents.unreadable)
        raw->unreadableKinds.append(unreadableName(part));

    std::vector<std::pair<api::mist::Kind, Slice>> slices;
    for (auto it = contents.objects.begin(); it != contents.objects.end(); ++it) {
        const std::optional<api::mist::Kind> kind = api::mist::kindFromName(it.key());
        if (!kind) {
            qCInfo(lcSync) << "kind of another version left out:" << it.key();
            continue;
        }
        for (qsizetype i = 0; i < it->size(); i += kSlice)
            slices.push_back({*kind, {&it.value(), i, std::min(i + kSlice, it->size()), {}, {}}});
    }
    async::forEach(*QThreadPool::globalInstance(), int(slices.size()), [&slices](int at) {
        Slice &slice = slices[size_t(at)].second;
        slice.parsed.reserve(slice.end - slice.begin);
        for (qsizetype i = slice.begin; i < slice.end; ++i) {
            const store::SnapshotObject &object = slice.from->at(i);
            const Result<QByteArray> plain = store::unpackContent(object.data, object.hash);
            const QJsonDocument json = plain ? QJsonDocument::fromJson(*plain) : QJsonDocument();
            if (!json.isObject()) {
                slice.damaged = object.id;
                return;
            }
            slice.parsed.append({object.id, json.object()});
        }
    });
    for (auto &[kind, slice] : slices) {
        if (slice.damaged)
            return fail(ErrorCode::StoreUnreadable, {path},
                        u"%1 %2 is damaged"_s.arg(api::mist::kindName(kind), *slice.damaged));
        raw->objects[kind] += slice.parsed;
    }
    return std::shared_ptr<const RawSnapshot>(std::move(raw));
}

nac::OrganizationPtr decode(const RawSnapshot &raw, const WorkspaceInfo &info)
{
    QStringList problems;
    const nac::OrganizationPtr assembled =
            api::mist::assembleOrganization(raw.objects, info.organization, &problems);
    for (const QString &problem : std::as_const(problems))
        qCWarning(lcSync).noquote() << "left out of the snapshot:" << problem;
    auto organization = assembled ? std::make_shared<nac::Organization>(*assembled)
                                  : std::make_shared<nac::Organization>();
    organization->id = info.organization;
    if (organization->name.isEmpty())
        organization->name = info.organizationName;
    organization->cloudHost = QUrl(info.cloudUrl).host();
    organization->cloudName = info.cloudName;
    organization->pulled = raw.snapshot.completed;
    organization->snapshotId = raw.snapshot.id;
    organization->unreadableKinds = raw.unreadableKinds;
    for (const nac::Privilege &privilege : std::as_const(organization->self.privileges)) {
        if (privilege.organization == info.organization)
            organization->role = privilege.role;
    }
    return organization;
}

} // namespace

struct Workspace::Impl
{
    explicit Impl(Clock &theClock)
        : clock(theClock)
        , store(std::make_unique<Store>())
    {
    }
    Clock &clock;
    std::unique_ptr<Store> store;

    /// Reads the newest snapshot and turns it into a T on the pool. `cached` may answer at once.
    template <class T>
    Future<T> newest(std::function<std::optional<T>(qint64)> cached,
                     std::function<T(std::shared_ptr<const RawSnapshot>)> make)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        Future<T> future = promise->future();
        newest<T>(std::move(cached), std::move(make),
                  [promise](Result<T> result) { async::finish(*promise, std::move(result)); });
        return future;
    }

    /// The same; `give` is called once, on the store's thread or the pool.
    template <class T>
    void newest(std::function<std::optional<T>(qint64)> cached,
                std::function<T(std::shared_ptr<const RawSnapshot>)> make,
                std::function<void(Result<T>)> give)
    {
        store->thread().run([give, cached, make,
                             path = store->info().path](store::Database &database) -> Result<> {
            std::optional<T> known;
            const Result<Contents> contents = readNewest(database, [&](qint64 snapshot) {
                known = cached(snapshot);
                return known.has_value();
            });
            if (!contents) {
                give(fail(contents.error()));
                return {};
            }
            if (!*contents) {
                give(known.value_or(T()));
                return {};
            }
            std::function<void()> unpack = [give, make, path, packed = *contents] {
                handover::take();
                Result<std::shared_ptr<const RawSnapshot>> raw = parse(*packed, path);
                if (raw)
                    give(make(*raw));
                else
                    give(fail(raw.error()));
            };
            handover::give();
            QThreadPool::globalInstance()->start(std::move(unpack));
            return {};
        });
    }

    void organization(std::function<void(Result<nac::OrganizationPtr>)> give)
    {
        const std::shared_ptr<DecodedCache> cache = store->cache();
        newest<nac::OrganizationPtr>(
                [cache](qint64 snapshot) -> std::optional<nac::OrganizationPtr> {
                    if (nac::OrganizationPtr found = cache->find(snapshot))
                        return found;
                    return {};
                },
                [cache, info = store->info()](const std::shared_ptr<const RawSnapshot> &raw) {
                    const nac::OrganizationPtr organization = decode(*raw, info);
                    cache->set(organization);
                    return organization;
                },
                std::move(give));
    }

    /// Opens; with `reads` the organization is read before `give` is called, on the thread of the
    /// workspace.
    static void open(const QString &folder, Clock &clock, Access access, bool reads,
                     std::function<void(Result<Opened>)> give);
};

Workspace::Workspace(Clock &clock)
    : m_impl(std::make_unique<Impl>(clock))
{
}

Workspace::~Workspace() = default;

void Workspace::retire(std::shared_ptr<Workspace> workspace)
{
    if (!workspace)
        return;
    // Shared, because functors of the pool are copied.
    auto store = std::make_shared<std::unique_ptr<Store>>(std::move(workspace->m_impl->store));
    handover::give();
    QThreadPool::globalInstance()->start([store = std::move(store)] {
        handover::take();
        store->reset();
    });
}

void Workspace::Impl::open(const QString &folder, Clock &clock, Access access, bool reads,
                           std::function<void(Result<Opened>)> give)
{
    // The last reference may go on another thread (an answer that nobody waited for).
    std::shared_ptr<Workspace> workspace(new Workspace(clock), [](Workspace *ended) {
        if (QThread::currentThread() == ended->thread())
            delete ended;
        else
            ended->deleteLater();
    });
    struct Answer
    {
        std::shared_ptr<Workspace> workspace;
        std::function<void(Result<Opened>)> give;
    };
    Workspace *owner = workspace.get();
    Impl *impl = owner->m_impl.get();
    auto answer = std::make_unique<Answer>(Answer{std::move(workspace), std::move(give)});
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    Store *store = impl->store.get();
    // A box in a box: functors are copied and kept by Qt for a moment after they have run.
    const auto box = std::make_shared<std::unique_ptr<Answer>>(std::move(answer));
    // The answer is given on the owner's thread and nothing of it stays anywhere else, so that
    // whoever lets go of the workspace ends it there and then, lock and all.
    const auto finish = [box, owner](const Result<> &ready,
                                     const Result<nac::OrganizationPtr> &organization) {
        const auto last = [box, ready, organization] {
            handover::take();
            const std::unique_ptr<Answer> given = std::move(*box);
            given->give(ready ? Result<Opened>(Opened{given->workspace, organization})
                              : Result<Opened>(fail(ready.error())));
        };
        handover::give();
        QMetaObject::invokeMethod(owner, last, Qt::QueuedConnection);
    };
    store->thread().open(
            [store, path, access] { return store->openIn(path, access); },
            [finish, impl, store, path, reads,
             now = clock.now()](const Result<store::Database *> &database) {
                Result<> ready;
                if (!database) {
                    ready = fail(database.error());
                } else if (const Result<WorkspaceInfo> info =
                                   identify(**database, path, now, !store->refusal())) {
                    store->setInfo(*info);
                } else {
                    ready = fail(info.error());
                }
                if (!ready || !reads)
                    finish(ready, nac::OrganizationPtr());
                else
                    impl->organization([finish](const Result<nac::OrganizationPtr> &found) {
                        finish({}, found);
                    });
            });
}

Future<std::shared_ptr<Workspace>> Workspace::open(const QString &folder, Clock &clock,
                                                   Access access)
{
    using Answer = Result<std::shared_ptr<Workspace>>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    Future<std::shared_ptr<Workspace>> future = promise->future();
    Impl::open(folder, clock, access, false, [promise](const Result<Opened> &opened) {
        async::finish(*promise, opened ? Answer(opened->workspace) : Answer(fail(opened.error())));
    });
    return future;
}

Future<Workspace::Opened> Workspace::openAndRead(const QString &folder, Clock &clock, Access access)
{
    auto promise = std::make_shared<QPromise<Result<Opened>>>();
    promise->start();
    Future<Opened> future = promise->future();
    Impl::open(folder, clock, access, true,
               [promise](Result<Opened> opened) { async::finish(*promise, std::move(opened)); });
    return future;
}

WorkspaceInfo Workspace::info() const { return m_impl->store->info(); }

Result<> Workspace::mayWrite() const
{
    if (const std::optional<Error> refusal = m_impl->store->refusal())
        return fail(*refusal);
    return {};
}

Future<> Workspace::setIdentity(const WorkspaceInfo &info)
{
    if (const Result<> allowed = mayWrite(); !allowed)
        return async::failed<void>(allowed.error());
    Store *store = m_impl->store.get();
    return store->thread().run([store, info](store::Database &database) -> Result<> {
        WorkspaceInfo merged = store->info();
        if (!merged.organization.isEmpty() && merged.organization != info.organization) {
            const Result<std::optional<store::SnapshotRow>> newest =
                    store::SnapshotStore(database).newest();
            if (!newest)
                return fail(newest.error());
            if (*newest)
                return fail(ErrorCode::InvalidArgument, {info.organization.value()},
                            u"the workspace belongs to organization "_s +
                                    merged.organization.value());
        }
        if (!info.id.isEmpty())
            merged.id = info.id;
        merged.cloudUrl = info.cloudUrl;
        merged.cloudName = info.cloudName;
        merged.organization = info.organization;
        merged.organizationName = info.organizationName;
        if (const Result<> kept = store::MetaStore(database).set(metaOf(merged)); !kept)
            return kept;
        store->setInfo(merged);
        store->cache()->set(nullptr);
        return {};
    });
}

Future<nac::OrganizationPtr> Workspace::organization()
{
    auto promise = std::make_shared<QPromise<Result<nac::OrganizationPtr>>>();
    promise->start();
    Future<nac::OrganizationPtr> future = promise->future();
    m_impl->organization([promise](Result<nac::OrganizationPtr> result) {
        async::finish(*promise, std::move(result));
    });
    return future;
}

Future<std::shared_ptr<const RawSnapshot>> Workspace::rawSnapshot()
{
    using Raw = std::shared_ptr<const RawSnapshot>;
    return m_impl->newest<Raw>([](qint64) { return std::optional<Raw>(); },
                               [](const Raw &raw) { return raw; });
}

Future<QJsonObject> Workspace::exportDocument(std::function<QJsonObject(const RawSnapshot &)> make)
{
    return m_impl->newest<QJsonObject>(
            [](qint64) { return std::optional<QJsonObject>(); },
            [make = std::move(make)](const std::shared_ptr<const RawSnapshot> &raw) {
                return make(*raw);
            });
}

Future<QMap<QString, qint64>> Workspace::counts()
{
    return m_impl->store->thread().run(
            [](store::Database &database) -> Result<QMap<QString, qint64>> {
                store::SnapshotStore snapshots(database);
                const Result<std::optional<store::SnapshotRow>> newest = snapshots.newest();
                if (!newest)
                    return fail(newest.error());
                if (!*newest)
                    return QMap<QString, qint64>();
                return snapshots.counts((*newest)->id);
            });
}

Future<QList<SnapshotInfo>> Workspace::snapshots()
{
    return m_impl->store->thread().run(
            [](store::Database &database) -> Result<QList<SnapshotInfo>> {
                const Result<QList<store::SnapshotRow>> rows =
                        store::SnapshotStore(database).list();
                if (!rows)
                    return fail(rows.error());
                QList<SnapshotInfo> found;
                for (const store::SnapshotRow &row : *rows)
                    found.append(infoOf(row));
                return found;
            });
}

Workspace::Store &Workspace::store() const { return *m_impl->store; }

} // namespace sekisho::sync
