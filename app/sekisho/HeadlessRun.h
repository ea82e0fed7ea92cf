// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sekisho/CommandLine.h"
#include "app/sekisho/DemoOrganization.h"
#include "core/sync/Puller.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTemporaryDir>

namespace sekisho::app {

/// `sekisho --headless`: opens the demo organization or a workspace, pulls it once, prints the
/// counts of every kind of object as one line of JSON on stdout and ends. No display, no settings,
/// nothing left behind by the demo.
class HeadlessRun : public QObject
{
    Q_OBJECT
public:
    HeadlessRun(const CommandLine &line, QObject *parent = nullptr);
    ~HeadlessRun() override;

    void start();

Q_SIGNALS:
    /// 0 fine, 2 unreadable input, 3 network or cloud failure (design section 5).
    void finished(int exitCode);

private:
    void open(const QString &folder, auth::TokenStore &tokens);
    void pull(auth::TokenStore &tokens, const Secret &token);
    void print(const sync::PullReport &report);
    void failWith(const Error &error);

    CommandLine m_line;
    std::unique_ptr<Clock> m_clock;
    QNetworkAccessManager m_network;
    net::HttpClient m_http;
    QTemporaryDir m_temporary;
    std::unique_ptr<DemoOrganization> m_demo;
    std::unique_ptr<auth::TokenStore> m_tokens;
    std::shared_ptr<sync::Workspace> m_workspace;
    std::unique_ptr<api::mist::MistClient> m_client;
    std::unique_ptr<sync::Puller> m_puller;
};

} // namespace sekisho::app
