// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/WorkspaceDesk.h"

#include "core/api/mist/Codec.h"
#include "core/base/Log.h"
#include "core/sync/History.h"
#include "core/sync/KeptBundles.h"

namespace sekisho::ui {

namespace {

constexpr char kDraftSchema[] = "sekisho.draft/1";

Error noWorkspace() { return Error(ErrorCode::InvalidArgument, {}, QStringLiteral("workspace")); }

/// `live` as it will be with `changes`.
nac::OrganizationPtr withChanges(const nac::OrganizationPtr &live,
                                 const std::shared_ptr<const sync::RawSnapshot> &raw,
                                 const sync::ItemChanges &changes)
{
    const auto assembled =
            api::mist::assembleOrganization(api::mist::withItems(raw->objects, changes), live->id);
    auto made = std::make_shared<nac::Organization>(*assembled);
    // What a snapshot knows beside its objects.
    made->name = live->name;
    made->cloudHost = live->cloudHost;
    made->cloudName = live->cloudName;
    made->pulled = live->pulled;
    made->snapshotId = live->snapshotId;
    made->role = live->role;
    made->self = live->self;
    made->unreadableKinds = live->unreadableKinds;
    made->certificates = live->certificates;
    made->readCertificates();
    return made;
}

/// The items of `keys` as the draft has them, else as the snapshot does (null: there is none).
sync::ItemMap itemsIn(const sync::RawSnapshot *raw, const sync::Draft &draft,
                      const QList<api::mist::ItemKey> &keys)
{
    api::mist::Objects asked;
    for (const api::mist::ItemKey &key : keys) {
        const api::mist::Kind kind = api::mist::kindOf(key.type);
        if (raw && !asked.contains(kind))
            asked.insert(kind, raw->objects.value(kind));
    }
    const sync::ItemMap all = api::mist::itemsOf(asked);
    sync::ItemMap found;
    for (const api::mist::ItemKey &key : keys) {
        if (const auto edited = draft.items.constFind(key); edited != draft.items.cend()) {
            if (edited->value || edited->base)
                found.insert(key, edited->value ? *edited->value : *edited->base);
        } else if (const auto known = all.constFind(key); known != all.cend()) {
            found.insert(key, *known);
        }
    }
    return found;
}

} // namespace

WorkspaceDesk::WorkspaceDesk(Clock &clock, QObject *parent)
    : ChangeDesk(parent)
    , m_clock(clock)
{
}

WorkspaceDesk::~WorkspaceDesk() = default;

void WorkspaceDesk::open(const std::shared_ptr<sync::Workspace> &workspace,
                         auth::TokenStore &tokens)
{
    close();
    m_workspace = workspace;
    m_tokens = &tokens;
    m_scope = std::make_unique<QObject>();
    m_drafts = std::make_unique<sync::DraftBook>(workspace, m_clock);
    m_secrets = std::make_unique<sync::DraftSecrets>(tokens, workspace->info().id);
    m_kept = std::make_unique<sync::KeptBundles>(tokens, workspace->info());
    m_history = std::make_unique<sync::History>(workspace, m_clock);
    connect(m_drafts.get(), &sync::DraftBook::changed, this, &WorkspaceDesk::apply);
    connect(m_drafts.get(), &sync::DraftBook::secretsUnused, this, &WorkspaceDesk::forgetSecrets);
    async::then(m_drafts->load(), m_scope.get(), [this](const Result<sync::DraftPtr> &draft) {
        if (!draft)
            qCWarning(lcSync).noquote() << "no draft:" << draft.error().toLogLine();
        apply();
    });
}

void WorkspaceDesk::reload()
{
    if (!m_drafts)
        return;
    async::then(m_drafts->load(), m_scope.get(), [](const Result<sync::DraftPtr> &draft) {
        if (!draft)
            qCWarning(lcSync).noquote() << "no draft:" << draft.error().toLogLine();
    });
}

void WorkspaceDesk::forgetSecrets(const QStringList &ids)
{
    async::then(m_secrets->forget(ids), m_scope.get(), [](const Result<> &gone) {
        if (!gone)
            qCWarning(lcSync).noquote() << "secrets stay:" << gone.error().toLogLine();
    });
}

void WorkspaceDesk::setClient(api::mist::MistClient *client)
{
    m_service.reset();
    if (client && m_workspace) {
        m_service = std::make_unique<sync::ChangeService>(m_workspace, *client, *m_tokens,
                                                          *m_drafts, m_clock);
        connect(m_service.get(), &sync::ChangeService::progressed, this, &ChangeDesk::progressed);
    }
    Q_EMIT reset();
}

void WorkspaceDesk::setLive(const nac::OrganizationPtr &live)
{
    m_live = live;
    m_raw.reset();
    apply();
}

void WorkspaceDesk::close()
{
    if (!m_workspace && !m_live)
        return;
    // close() may run inside an answer: the scope goes later, and is silent until then.
    if (m_scope) {
        for (QObject *watcher : m_scope->children())
            watcher->blockSignals(true);
        m_scope.release()->deleteLater();
    }
    m_service.reset();
    m_history.reset();
    m_drafts.reset();
    m_kept.reset();
    m_secrets.reset();
    m_workspace.reset();
    m_tokens = nullptr;
    m_live.reset();
    m_withDraft.reset();
    m_raw.reset();
    m_applying = false;
    m_again = false;
    Q_EMIT reset();
    Q_EMIT changed();
}

sync::DraftPtr WorkspaceDesk::draft() const { return m_drafts ? m_drafts->current() : nullptr; }

sync::WorkspaceInfo WorkspaceDesk::workspace() const
{
    return m_workspace ? m_workspace->info() : sync::WorkspaceInfo();
}

// ------------------------------------------------------------------- the draft upon the snapshot

void WorkspaceDesk::apply()
{
    const sync::DraftPtr now = draft();
    if (!m_live || !now || now->isEmpty()) {
        m_again = false;
        publish(m_live);
        return;
    }
    // The marks and counts of pages do not wait for the rest.
    Q_EMIT changed();
    if (m_applying) {
        m_again = true;
        return;
    }
    m_applying = true;
    if (m_raw) {
        applyNow();
        return;
    }
    async::then(m_workspace->rawSnapshot(), m_scope.get(),
                [this](const Result<std::shared_ptr<const sync::RawSnapshot>> &raw) {
                    if (!raw || !*raw) {
                        m_applying = false;
                        return;
                    }
                    m_raw = *raw;
                    applyNow();
                });
}

void WorkspaceDesk::applyNow()
{
    const sync::DraftPtr now = draft();
    const nac::OrganizationPtr live = m_live;
    auto work = [raw = m_raw, live, changes = now->changes()]() -> Result<nac::OrganizationPtr> {
        return withChanges(live, raw, changes);
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), std::move(work)), m_scope.get(),
                [this, live](const Result<nac::OrganizationPtr> &made) {
                    m_applying = false;
                    if (m_again || live != m_live) {
                        m_again = false;
                        apply();
                        return;
                    }
                    const sync::DraftPtr shown = draft();
                    if (made && shown && !shown->isEmpty())
                        publish(*made);
                });
}

void WorkspaceDesk::publish(const nac::OrganizationPtr &withDraft)
{
    m_withDraft = withDraft;
    Q_EMIT changed();
}

// -------------------------------------------------------------------------------------- drafts

Future<QList<sync::DraftInfo>> WorkspaceDesk::drafts()
{
    return m_drafts ? m_drafts->list() : async::failed<QList<sync::DraftInfo>>(noWorkspace());
}

Future<sync::DraftPtr> WorkspaceDesk::createDraft(const QString &name)
{
    return m_drafts ? m_drafts->create(name) : async::failed<sync::DraftPtr>(noWorkspace());
}

Future<sync::DraftPtr> WorkspaceDesk::selectDraft(qint64 draft)
{
    return m_drafts ? m_drafts->select(draft) : async::failed<sync::DraftPtr>(noWorkspace());
}

Future<> WorkspaceDesk::renameDraft(qint64 draft, const QString &name)
{
    return m_drafts ? m_drafts->rename(draft, name) : async::failed<void>(noWorkspace());
}

Future<sync::DraftPtr> WorkspaceDesk::discardDraft(qint64 draft)
{
    return m_drafts ? m_drafts->discard(draft) : async::failed<sync::DraftPtr>(noWorkspace());
}

Future<sync::DraftPtr> WorkspaceDesk::edit(const sync::DraftEdit &edit)
{
    if (!m_drafts)
        return async::failed<sync::DraftPtr>(noWorkspace());
    if (edit.what != QLatin1String("restore"))
        return m_drafts->edit(edit);
    // A server certificate that comes back needs its key.
    const async::Answer<sync::DraftPtr> answer;
    async::then(sync::withKeptSecrets(edit, *m_kept, *m_secrets), m_scope.get(),
                [this, answer](const Result<sync::DraftEdit> &filled) {
                    if (!filled) {
                        answer.give(fail(filled.error()));
                        return;
                    }
                    async::then(
                            m_drafts->edit(*filled), m_scope.get(),
                            [answer](const Result<sync::DraftPtr> &draft) { answer.give(draft); });
                });
    return answer.future();
}

Future<sync::DraftPtr> WorkspaceDesk::undo()
{
    return m_drafts ? m_drafts->undo() : async::failed<sync::DraftPtr>(noWorkspace());
}

Future<sync::DraftPtr> WorkspaceDesk::redo()
{
    return m_drafts ? m_drafts->redo() : async::failed<sync::DraftPtr>(noWorkspace());
}

Future<QString> WorkspaceDesk::keepSecret(Secret value)
{
    return m_secrets ? m_secrets->keep(std::move(value)) : async::failed<QString>(noWorkspace());
}

Future<std::optional<QJsonObject>> WorkspaceDesk::item(const api::mist::ItemKey &key)
{
    using Found = std::optional<QJsonObject>;
    const sync::DraftPtr now = draft();
    if (!now)
        return async::failed<Found>(noWorkspace());
    if (const auto it = now->items.constFind(key); it != now->items.cend())
        return async::ready<Found>(it->value);
    const async::Answer<Found> answer;
    async::then(m_workspace->rawSnapshot(), m_scope.get(),
                [this, answer, key](const Result<std::shared_ptr<const sync::RawSnapshot>> &raw) {
                    if (!raw || !*raw) {
                        answer.give(raw ? Result<Found>(Found()) : tl::unexpected(raw.error()));
                        return;
                    }
                    auto work = [raw = *raw, key]() -> Result<Found> {
                        const sync::ItemMap items = api::mist::itemsOf(raw->objects);
                        const auto it = items.constFind(key);
                        return it == items.cend() ? Found() : Found(*it);
                    };
                    async::then(async::onPool(*QThreadPool::globalInstance(), std::move(work)),
                                m_scope.get(),
                                [answer](const Result<Found> &found) { answer.give(found); });
                });
    return answer.future();
}

Future<sync::ItemMap> WorkspaceDesk::items(const QList<api::mist::ItemKey> &keys)
{
    const sync::DraftPtr now = draft();
    if (!now)
        return async::failed<sync::ItemMap>(noWorkspace());
    const async::Answer<sync::ItemMap> answer;
    async::then(
            m_workspace->rawSnapshot(), m_scope.get(),
            [this, answer, keys, now](const Result<std::shared_ptr<const sync::RawSnapshot>> &raw) {
                if (!raw) {
                    answer.give(tl::unexpected(raw.error()));
                    return;
                }
                auto work = [raw = *raw, keys, now]() -> Result<sync::ItemMap> {
                    return itemsIn(raw.get(), *now, keys);
                };
                async::then(async::onPool(*QThreadPool::globalInstance(), std::move(work)),
                            m_scope.get(),
                            [answer](const Result<sync::ItemMap> &found) { answer.give(found); });
            });
    return answer.future();
}

QJsonObject WorkspaceDesk::document() const
{
    const sync::DraftPtr now = draft();
    return now ? sync::draftDocument(*now, m_workspace->info()) : QJsonObject();
}

Future<sync::DraftEdit> WorkspaceDesk::editFrom(const QJsonObject &document)
{
    if (!m_workspace)
        return async::failed<sync::DraftEdit>(noWorkspace());
    const sync::WorkspaceInfo info = m_workspace->info();
    if (document.value(QLatin1String("schema")).toString() == QLatin1String(kDraftSchema))
        return async::ready(sync::editFromDocument(document, info));
    // The snapshot is the newest one as the pages show it.
    const async::Answer<sync::DraftEdit> answer;
    async::then(
            m_workspace->rawSnapshot(), m_scope.get(),
            [this, answer, document,
             info](const Result<std::shared_ptr<const sync::RawSnapshot>> &raw) {
                if (!raw || !*raw) {
                    answer.give(tl::unexpected(raw ? noWorkspace() : raw.error()));
                    return;
                }
                auto work = [raw = *raw, document, info] {
                    return sync::editFromExport(document, info, api::mist::itemsOf(raw->objects));
                };
                async::then(async::onPool(*QThreadPool::globalInstance(), std::move(work)),
                            m_scope.get(),
                            [answer](const Result<sync::DraftEdit> &edit) { answer.give(edit); });
            });
    return answer.future();
}

// --------------------------------------------------------------------------------------- cloud

Future<std::shared_ptr<const sync::Plan>> WorkspaceDesk::plan(CancelToken cancel)
{
    return m_service ? m_service->plan(std::move(cancel))
                     : async::failed<std::shared_ptr<const sync::Plan>>(
                               Error(ErrorCode::TokenMissing));
}

Future<sync::PushReport> WorkspaceDesk::announced(const Future<sync::PushReport> &push)
{
    const async::Answer<sync::PushReport> answer;
    async::then(push, m_scope.get(), [this, answer](const Result<sync::PushReport> &report) {
        answer.give(report);
        Q_EMIT pushed();
    });
    return answer.future();
}

Future<sync::PushReport> WorkspaceDesk::push(const QString &planId, CancelToken stop)
{
    return m_service ? announced(m_service->push(planId, std::move(stop)))
                     : async::failed<sync::PushReport>(Error(ErrorCode::TokenMissing));
}

Future<std::optional<sync::PushReport>> WorkspaceDesk::interrupted()
{
    return m_service ? m_service->interrupted()
                     : async::ready<std::optional<sync::PushReport>>(
                               std::optional<sync::PushReport>());
}

Future<sync::PushReport> WorkspaceDesk::resume(bool goOn, CancelToken stop)
{
    return m_service ? announced(m_service->resume(goOn, std::move(stop)))
                     : async::failed<sync::PushReport>(Error(ErrorCode::TokenMissing));
}

Future<sync::DraftPtr> WorkspaceDesk::draftUndo(qint64 push)
{
    return m_service ? m_service->draftUndo(push)
                     : async::failed<sync::DraftPtr>(Error(ErrorCode::TokenMissing));
}

} // namespace sekisho::ui
