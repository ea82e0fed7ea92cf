// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/WorkspaceSession.h"

#include "core/api/mist/Credentials.h"
#include "core/base/Log.h"
#include "core/sync/Refresher.h"
#include "core/sync/WorkspaceWatch.h"
#include "ui/shell/WorkspaceCloud.h"
#include "ui/shell/WorkspaceDesk.h"

#include <QCoreApplication>
#include <algorithm>

namespace sekisho::ui {

namespace {

/// How long, in milliseconds, and how often a workspace that this process has just closed is
/// waited for: a minute, since a large snapshot may be in the middle of being stored.
constexpr int kLockWait = 100;
constexpr int kMostLockWaits = 600;

/// Whether the lock belongs to this process (arguments of StoreLocked: folder, process).
bool isOwnLock(const Error &error)
{
    return error.code == ErrorCode::StoreLocked &&
           error.arguments.value(1) == QString::number(QCoreApplication::applicationPid());
}

} // namespace

WorkspaceSession::WorkspaceSession(net::HttpClient &http, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_clock(clock)
    , m_desk(std::make_unique<WorkspaceDesk>(clock))
    , m_cloud(std::make_unique<WorkspaceCloud>())
    , m_retryDelays({15'000, 30'000, 60'000, 120'000})
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        m_nextAttempt = {};
        sync();
    });
    connect(&m_http, &net::HttpClient::rateLimited, this, [this](const QDateTime &until) {
        m_rateLimitedUntil = until;
        Q_EMIT contextChanged();
    });
    // What a push made is seen by a pull.
    connect(m_desk.get(), &ChangeDesk::pushed, this, &WorkspaceSession::sync);
    connect(m_cloud.get(), &CloudDesk::changed, this, &WorkspaceSession::sync);
}

WorkspaceSession::~WorkspaceSession()
{
    if (m_cancel)
        m_cancel->cancel();
    m_scope.reset();
    m_desk.reset();
    m_puller.reset();
    m_client.reset();
}

bool WorkspaceSession::isConnectionFailure(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::NetworkTimeout:
    case ErrorCode::ConnectionCut:
    case ErrorCode::CaptivePortal:
    case ErrorCode::TlsFailed:
    case ErrorCode::TlsCertificateExpired:
    case ErrorCode::TlsCertificateUntrusted:
    case ErrorCode::TlsCertificateWrongHost:
        return true;
    default:
        return false;
    }
}

void WorkspaceSession::setRetryDelays(std::vector<int> milliseconds)
{
    if (!milliseconds.empty())
        m_retryDelays = std::move(milliseconds);
}

auth::TokenStore::Place WorkspaceSession::secretPlace() const
{
    return m_tokens ? m_tokens->place() : auth::TokenStore::Place::Keychain;
}

void WorkspaceSession::open(const QString &folder, auth::TokenStore &tokens)
{
    if (m_state == State::Opening && m_folder == folder && m_tokens == &tokens)
        return;
    expect();
    m_tokens = &tokens;
    m_folder = folder;
    m_lockWaits = 0;
    m_scope = std::make_unique<QObject>();
    connect(m_tokens, &auth::TokenStore::placeChanged, m_scope.get(),
            [this] { Q_EMIT contextChanged(); });
    openNow();
}

void WorkspaceSession::openNow()
{
    async::then(
            sync::Workspace::openAndRead(m_folder, m_clock, sync::Workspace::Access::WriteOrRead),
            m_scope.get(), [this](const Result<sync::Workspace::Opened> &opened) {
                if (!opened && isOwnLock(opened.error()) && m_lockWaits < kMostLockWaits) {
                    // An earlier session of ours is about to let go of it.
                    ++m_lockWaits;
                    QTimer::singleShot(kLockWait, m_scope.get(), [this] { openNow(); });
                    return;
                }
                if (!opened) {
                    const Error error = opened.error();
                    m_state = State::Closed;
                    m_context.opening = false;
                    retireScope();
                    Q_EMIT openFailed(error);
                    return;
                }
                take(opened->workspace);
                const Result<nac::OrganizationPtr> &organization = opened->organization;
                if (organization && *organization)
                    publish(*organization);
                else if (!organization)
                    m_context.error = organization.error();
                finishOpening();
            });
}

void WorkspaceSession::take(const std::shared_ptr<sync::Workspace> &workspace)
{
    m_workspace = workspace;
    m_info = m_workspace->info();
    const Result<> allowed = m_workspace->mayWrite();
    m_context.lockedBy.clear();
    if (!allowed) {
        const QString process = allowed.error().arguments.value(0);
        m_context.lockedBy = process.isEmpty() ? QStringLiteral("?") : process;
        m_context.readOnly = true;
    }
    m_desk->open(m_workspace, *m_tokens);
    m_cloud->setKeptBundles(m_desk->keptBundles());
}

void WorkspaceSession::watch()
{
    m_watch = std::make_unique<sync::WorkspaceWatch>(m_info.path);
    if (m_watchInterval > 0)
        m_watch->setInterval(m_watchInterval);
    connect(m_watch.get(), &sync::WorkspaceWatch::changed, this, &WorkspaceSession::refresh);
    connect(m_watch.get(), &sync::WorkspaceWatch::released, this, &WorkspaceSession::takeOver);
}

void WorkspaceSession::refresh()
{
    m_desk->reload();
    async::then(m_workspace->organization(), m_scope.get(),
                [this](const Result<nac::OrganizationPtr> &organization) {
                    m_context.error.reset();
                    if (!organization)
                        m_context.error = organization.error();
                    else if (*organization && *organization != m_organization)
                        return publish(*organization);
                    Q_EMIT contextChanged();
                });
}

void WorkspaceSession::takeOver()
{
    if (m_takingOver)
        return;
    m_takingOver = true;
    async::then(sync::Workspace::openAndRead(m_info.path, m_clock), m_scope.get(),
                [this](const Result<sync::Workspace::Opened> &opened) {
                    m_takingOver = false;
                    if (!opened) // still there
                        return refresh();
                    m_watch.reset();
                    m_desk->close();
                    sync::Workspace::retire(std::move(m_workspace));
                    take(opened->workspace);
                    m_context.error.reset();
                    const Result<nac::OrganizationPtr> &organization = opened->organization;
                    if (organization && *organization)
                        publish(*organization);
                    else if (!organization)
                        m_context.error = organization.error();
                    Q_EMIT contextChanged();
                    readToken();
                });
}

void WorkspaceSession::expect()
{
    close();
    m_state = State::Opening;
    m_context.opening = true;
    Q_EMIT contextChanged();
}

void WorkspaceSession::finishOpening()
{
    m_state = State::Open;
    m_context.opening = false;
    // Who may not write does not pull.
    if (m_workspace->isReadOnly())
        watch();
    else
        readToken();
    Q_EMIT opened();
}

void WorkspaceSession::readToken()
{
    // A locked keychain asks the person; one question is enough.
    if (m_readingToken)
        return;
    m_readingToken = true;
    async::then(m_tokens->read(QStringLiteral("token/") + m_info.id), m_scope.get(),
                [this](const Result<std::shared_ptr<const Secret>> &token) {
                    m_readingToken = false;
                    if (token && *token) {
                        useToken(*token);
                        return;
                    }
                    m_context.error = token ? Error(ErrorCode::TokenMissing) : token.error();
                    Q_EMIT contextChanged();
                });
}

void WorkspaceSession::useToken(std::shared_ptr<const Secret> token)
{
    Result<api::mist::Cloud> cloud = api::mist::cloudFromText(m_info.cloudUrl);
    if (!cloud) {
        m_context.error = cloud.error();
        Q_EMIT contextChanged();
        return;
    }
    if (!m_info.cloudName.isEmpty())
        cloud->name = m_info.cloudName;
    m_context.session = api::mist::Credentials::fromSecret(*token).isSession();
    m_client = std::make_unique<api::mist::MistClient>(m_http, *cloud, token->clone(), m_clock);
    m_puller = std::make_unique<sync::Puller>(*m_workspace, *m_client, *m_tokens, m_clock);
    connect(m_puller.get(), &sync::Puller::progressed, this,
            [this](const sync::PullProgress &progress) {
                m_context.loadingKind = progress.kind;
                m_context.requestsDone = progress.requestsDone;
                m_context.requestsPlanned = progress.requestsPlanned;
                Q_EMIT contextChanged();
            });
    m_desk->setClient(m_client.get());
    m_cloud->setClient(m_client.get(), m_info.organization);
    sync();
}

void WorkspaceSession::close()
{
    if (m_state == State::Closed && !m_workspace)
        return;
    if (m_cancel)
        m_cancel->cancel();
    m_retry.stop();
    retireScope();
    m_cancel.reset();
    m_watch.reset();
    m_takingOver = false;
    m_desk->close();
    m_cloud->setClient(nullptr, {});
    m_puller.reset();
    m_client.reset();
    sync::Workspace::retire(std::move(m_workspace));
    m_workspace.reset();
    m_folder.clear();
    m_readingToken = false;
    m_tokens = nullptr;
    m_organization.reset();
    m_info = {};
    m_context = {};
    m_failures = 0;
    m_nextAttempt = {};
    m_attemptInterval = 0;
    m_rateLimitedUntil = {};
    m_usage = {0, 0};
    m_state = State::Closed;
    Q_EMIT organizationChanged(m_organization);
    Q_EMIT contextChanged();
    Q_EMIT closed();
}

void WorkspaceSession::retireScope()
{
    if (!m_scope)
        return;
    // close() may run inside one of the answers, so the scope goes later; until then nothing of
    // what it started may answer.
    if (m_tokens)
        disconnect(m_tokens, nullptr, m_scope.get(), nullptr);
    for (QObject *watcher : m_scope->children())
        watcher->blockSignals(true);
    m_scope.release()->deleteLater();
}

void WorkspaceSession::sync()
{
    if (m_state != State::Open || m_context.loading)
        return;
    if (m_workspace->isReadOnly()) {
        takeOver();
        return;
    }
    if (!m_puller) {
        // No token: asking again may succeed after the keychain was unlocked.
        readToken();
        return;
    }
    const QDateTime now = m_clock.now();
    if (m_rateLimitedUntil.isValid() && m_rateLimitedUntil > now) {
        // The cloud asked to wait; asking earlier only makes it longer.
        scheduleAttempt(std::max<qint64>(1000, now.msecsTo(m_rateLimitedUntil)));
        Q_EMIT contextChanged();
        return;
    }
    m_retry.stop();
    m_nextAttempt = {};
    m_cancel = std::make_unique<CancelSource>();
    m_context.loading = true;
    m_context.loadingKind.clear();
    m_context.requestsDone = 0;
    m_context.requestsPlanned = 0;
    Q_EMIT contextChanged();
    async::then(m_puller->pull(m_cancel->token()), m_scope.get(),
                [this](const Result<sync::PullReport> &report) { pullFinished(report); });
}

void WorkspaceSession::cancelSync()
{
    if (m_cancel)
        m_cancel->cancel();
}

void WorkspaceSession::pullFinished(const Result<sync::PullReport> &report)
{
    if (report) {
        reload(*report);
        return;
    }
    m_context.loading = false;
    m_cancel.reset();
    const Error &error = report.error();
    if (error.code == ErrorCode::Cancelled) {
        Q_EMIT contextChanged();
        return;
    }
    noteFailure(error);
}

void WorkspaceSession::noteFailure(const Error &error)
{
    if (m_state != State::Open)
        return;
    qCWarning(lcSync).noquote() << "cloud not read:" << error.toLogLine();
    m_context.error = error;
    if (isConnectionFailure(error.code)) {
        if (!m_context.offlineSince.isValid())
            m_context.offlineSince = m_clock.now();
        scheduleAttempt(m_retryDelays[std::min(m_failures, m_retryDelays.size() - 1)]);
        ++m_failures;
    } else {
        // The cloud answered, so it can be reached.
        m_context.offlineSince = {};
        if (error.code == ErrorCode::RateLimited) {
            const QDateTime until =
                    QDateTime::fromString(error.arguments.value(0), Qt::ISODate).toUTC();
            if (until.isValid()) {
                m_rateLimitedUntil = until;
                scheduleAttempt(std::max<qint64>(1000, m_clock.now().msecsTo(until)));
            }
        } else if (error.code == ErrorCode::ServerError) {
            scheduleAttempt(m_retryDelays[std::min(m_failures, m_retryDelays.size() - 1)]);
            ++m_failures;
        }
    }
    Q_EMIT contextChanged();
}

void WorkspaceSession::scheduleAttempt(qint64 milliseconds)
{
    m_attemptInterval = int(milliseconds / 1000);
    m_nextAttempt = m_clock.now().addMSecs(milliseconds);
    m_retry.start(int(std::min<qint64>(milliseconds, 24 * 3600 * 1000)));
}

void WorkspaceSession::reload(const sync::PullReport &report)
{
    async::then(m_workspace->organization(), m_scope.get(),
                [this, report](const Result<nac::OrganizationPtr> &organization) {
                    m_context.loading = false;
                    m_cancel.reset();
                    m_failures = 0;
                    m_nextAttempt = {};
                    m_attemptInterval = 0;
                    m_rateLimitedUntil = {};
                    m_context.offlineSince = {};
                    m_context.error.reset();
                    if (!organization)
                        m_context.error = organization.error();
                    else if (*organization)
                        publish(*organization);
                    Q_EMIT contextChanged();
                    if (organization)
                        Q_EMIT synced(report);
                    askUsage();
                });
}

void WorkspaceSession::publish(const nac::OrganizationPtr &organization)
{
    m_organization = organization;
    m_context.dataOf = organization->pulled;
    m_context.readOnly = !organization->mayWrite() || m_workspace->isReadOnly();
    m_desk->setLive(organization);
    Q_EMIT organizationChanged(m_organization);
    Q_EMIT contextChanged();
}

void WorkspaceSession::askUsage()
{
    async::then(m_client->usage(), m_scope.get(), [this](const Result<QPair<int, int>> &usage) {
        if (!usage) {
            // Only the status bar wants it; organization tokens may be refused.
            qCDebug(lcSync).noquote() << "no usage:" << usage.error().toLogLine();
            return;
        }
        m_usage = *usage;
        Q_EMIT contextChanged();
    });
}

Future<nac::HitCounts> WorkspaceSession::hitCounts(const QDateTime &from, const QDateTime &to)
{
    if (!m_client)
        return async::failed<nac::HitCounts>(
                Error(ErrorCode::NetworkUnreachable, {QUrl(m_info.cloudUrl).host()}));
    return m_client->hitCounts(m_info.organization, from, to);
}

Future<QList<nac::AuditEntry>> WorkspaceSession::auditSince(const QDateTime &since)
{
    if (!m_client)
        return async::failed<QList<nac::AuditEntry>>(
                Error(ErrorCode::NetworkUnreachable, {QUrl(m_info.cloudUrl).host()}));
    return sync::auditEntriesSince(*m_client, m_info.organization, since);
}

Future<std::optional<api::mist::ApiToken>> WorkspaceSession::ownToken()
{
    using Token = std::optional<api::mist::ApiToken>;
    if (!m_client)
        return async::failed<Token>(Error(ErrorCode::TokenMissing));
    const async::Answer<Token> answer;
    const api::mist::Cloud cloud = m_client->cloud();
    async::then(m_tokens->read(QStringLiteral("token/") + m_info.id), m_scope.get(),
                [=, this](const Result<std::shared_ptr<const Secret>> &secret) {
                    if (!secret || !*secret) {
                        answer.give(secret ? Result<Token>(Token()) : fail(secret.error()));
                        return;
                    }
                    auto *account =
                            new api::mist::Account(m_http, cloud, **secret, m_clock, m_scope.get());
                    async::then(account->apiTokens(), account,
                                [=](const Result<QList<api::mist::ApiToken>> &tokens) {
                                    account->deleteLater();
                                    answer.give(tokens ? Result<Token>(account->ownToken(*tokens))
                                                       : fail(tokens.error()));
                                });
                });
    return answer.future();
}

Future<api::mist::ItemMap> WorkspaceSession::items()
{
    if (!m_workspace)
        return async::ready<api::mist::ItemMap>(api::mist::ItemMap());
    const async::Answer<api::mist::ItemMap> answer;
    using Raw = std::shared_ptr<const sync::RawSnapshot>;
    async::then(m_workspace->rawSnapshot(), m_scope.get(), [=, this](const Result<Raw> &raw) {
        if (!raw || !*raw) {
            answer.give(raw ? Result<api::mist::ItemMap>(api::mist::ItemMap()) : fail(raw.error()));
            return;
        }
        const Future<api::mist::ItemMap> items =
                async::onPool(*QThreadPool::globalInstance(), [snapshot = *raw] {
                    return Result<api::mist::ItemMap>(api::mist::itemsOf(snapshot->objects));
                });
        async::then(items, m_scope.get(),
                    [answer](const Result<api::mist::ItemMap> &map) { answer.give(map); });
    });
    return answer.future();
}

void WorkspaceSession::setForeignChanges(const QList<sync::ForeignChange> &changes)
{
    const bool none = !m_context.foreignChanges;
    if (none ? changes.isEmpty() : *m_context.foreignChanges == changes)
        return;
    m_context.foreignChanges =
            changes.isEmpty() ? nullptr
                              : std::make_shared<const QList<sync::ForeignChange>>(changes);
    Q_EMIT contextChanged();
}

} // namespace sekisho::ui
