// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/KeychainTokenStore.h"
#include "core/base/Clock.h"
#include "core/net/HttpClient.h"
#include "core/sync/Workspace.h"

#include <QEventLoopLocker> // house-rule: runs no loop
#include <QObject>
#include <QTimer>

namespace sekisho::app {

/// Signs out of the sessions that were for this run only once the last window is closed. The
/// program stays for that, unseen and no longer than two seconds.
class SessionEnd : public QObject
{
    Q_OBJECT
public:
    SessionEnd(net::HttpClient &http, Clock &clock, auth::TokenStore &tokens,
               sync::WorkspaceDirectory &workspaces, QObject *parent = nullptr);

    /// What happens when the last window is closed; nothing when there is no such session.
    void signOut();

Q_SIGNALS:
    void finished();

private:
    void signOutOf(const sync::WorkspaceInfo &workspace);
    void done();

    net::HttpClient &m_http;
    Clock &m_clock;
    auth::TokenStore &m_tokens;
    sync::WorkspaceDirectory &m_workspaces;
    // house-rule: runs no loop
    std::unique_ptr<QEventLoopLocker> m_lock;
    QTimer m_patience;
    int m_open = 0;
};

} // namespace sekisho::app
