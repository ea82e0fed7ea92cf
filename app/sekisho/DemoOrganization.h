// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/TokenStore.h"
#include "core/base/Clock.h"
#include "core/net/HttpClient.h"
#include "core/sync/Workspace.h"

#include <QObject>
#include <memory>

namespace sekisho::app {

/// The demo organization: a DemoCloud inside this process and a workspace made afresh for it. Its
/// token stays in memory. Built only where DemoCloud is (SEKISHO_HAVE_DEMO).
class DemoOrganization : public QObject
{
    Q_OBJECT
public:
    /// `root` is a folder of the demo's own: whatever is in it is removed when the demo opens.
    DemoOrganization(net::HttpClient &http, Clock &clock, const QString &root,
                     QObject *parent = nullptr);
    ~DemoOrganization() override;

    /// Starts the cloud (off the GUI thread: it makes some thousand certificates) and makes the
    /// workspace. While it starts or runs already, the answer is the same workspace.
    Future<sync::WorkspaceInfo> open();
    /// Holds the demo's token.
    auth::TokenStore &tokens() const { return *m_tokens; }
    /// Stops answering, or answers again; for screenshots of the offline state.
    void setOffline(bool offline);

    /// Whether this program has a demo organization.
    static bool isAvailable();

private:
    struct Impl;
    void askName(const async::Answer<sync::WorkspaceInfo> &answer);

    net::HttpClient &m_http;
    Clock &m_clock;
    QString m_root;
    std::unique_ptr<auth::TokenStore> m_tokens;
    std::unique_ptr<Impl> m_impl;
};

} // namespace sekisho::app
