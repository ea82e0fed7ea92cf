// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/MistClient.h"
#include "core/auth/TokenStore.h"
#include "core/net/HttpClient.h"
#include "core/net/Tls.h"
#include "core/sync/Workspace.h"

#include <QNetworkAccessManager>
#include <memory>

class QCommandLineParser;

namespace sekisho::ctl {

/// What connect, pull, status and export share: which workspace is meant, its secrets, and the way
/// to its cloud. Made per command, owns everything it hands out.
class Session
{
public:
    explicit Session(Clock &clock);
    ~Session();

    /// The folder with all workspaces, the same that the window uses.
    static QString workspacesRoot();
    static void declareWorkspaceOption(QCommandLineParser &parser);
    /// --token-file, and how the cloud is reached: --proxy, --proxy-password-file, --ca-file.
    static void declareTokenOption(QCommandLineParser &parser);

    /// --workspace, else the folder of the workspace that was opened last. FileUnreadable with the
    /// place looked at when there is none.
    static Result<QString> workspaceFolder(const QCommandLineParser &parser);
    /// What to tell a person in that case.
    static QString noWorkspaceMessage(const Error &error);
    /// The first line of the first --token-file (as with sekisho), else what the keychain holds for
    /// this workspace. TokenMissing.
    Future<std::shared_ptr<const Secret>> token(const QCommandLineParser &parser,
                                                const QString &workspaceId);
    /// Sends everything from now on as --proxy and --ca-file say, else as the window's settings do.
    /// token() does it by itself. InvalidArgument, and what reading the files gives.
    Future<> reach(const QCommandLineParser &parser);
    auth::TokenStore &tokens() { return *m_tokens; }
    net::HttpClient &http() { return m_http; }
    std::unique_ptr<api::mist::MistClient> client(const api::mist::Cloud &cloud,
                                                  const Secret &token);

    static QString tokenKey(const QString &workspaceId);

private:
    Future<> useProxy(const QCommandLineParser &parser);
    Future<std::shared_ptr<const Secret>> readToken(const QCommandLineParser &parser,
                                                    const QString &workspaceId);

    Clock &m_clock;
    std::unique_ptr<auth::TokenStore> m_tokens;
    QNetworkAccessManager m_network;
    net::HttpClient m_http;
    net::TlsWatch m_tls;
    QObject m_scope; ///< of what is under way
};

} // namespace sekisho::ctl
