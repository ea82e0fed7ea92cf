// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sekisho/SessionEnd.h"

#include "core/api/mist/Login.h"

namespace sekisho::app {

namespace {

/// Nobody sees the program any more; an answer that takes longer does not come.
constexpr int kPatienceMs = 2'000;

} // namespace

SessionEnd::SessionEnd(net::HttpClient &http, Clock &clock, auth::TokenStore &tokens,
                       sync::WorkspaceDirectory &workspaces, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_clock(clock)
    , m_tokens(tokens)
    , m_workspaces(workspaces)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_open = 0;
        done();
    });
}

void SessionEnd::signOut()
{
    const auto *store = qobject_cast<auth::KeychainTokenStore *>(&m_tokens);
    if (!store || m_open > 0)
        return;
    const QStringList keys = store->keysForRun();
    if (keys.isEmpty())
        return;
    const QList<sync::WorkspaceInfo> workspaces = m_workspaces.list();
    for (const sync::WorkspaceInfo &workspace : workspaces) {
        if (keys.contains(QStringLiteral("token/") + workspace.id))
            signOutOf(workspace);
    }
}

void SessionEnd::signOutOf(const sync::WorkspaceInfo &workspace)
{
    // house-rule: a locker runs no loop, it only keeps the program's own one until this has ended
    if (!m_lock)
        m_lock = std::make_unique<QEventLoopLocker>();
    m_patience.start(kPatienceMs);
    ++m_open;
    const QString key = QStringLiteral("token/") + workspace.id;
    async::then(m_tokens.read(key), this,
                [this, workspace](const Result<std::shared_ptr<const Secret>> &secret) {
                    const auto cloud = api::mist::cloudFromText(workspace.cloudUrl);
                    if (!secret || !*secret || !cloud) {
                        --m_open;
                        done();
                        return;
                    }
                    auto *account = new api::mist::Account(m_http, *cloud, **secret, m_clock, this);
                    async::then(account->signOut(), account, [this, account](const Result<> &) {
                        account->deleteLater();
                        --m_open;
                        done();
                    });
                });
}

void SessionEnd::done()
{
    if (m_open > 0 || !m_lock)
        return;
    m_patience.stop();
    m_lock.reset();
    Q_EMIT finished();
}

} // namespace sekisho::app
