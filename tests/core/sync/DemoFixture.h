// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/DemoCloud.h"
#include "core/net/HttpClient.h"
#include "core/sync/Puller.h"
#include "tests/core/sync/FakeSource.h"
#include "tests/support/Await.h"

#include <QTemporaryDir>

namespace sekisho::test {

/// DemoCloud, a real client of it and a workspace between.
struct DemoFixture
{
    explicit DemoFixture(demo::DemoOptions options = {})
    {
        Result<std::unique_ptr<demo::DemoCloud>> started =
                demo::DemoCloud::start(options, cloudClock);
        if (!started)
            qFatal("%s", qPrintable(started.error().toLogLine()));
        cloud = std::move(*started);
        open();
    }
    ~DemoFixture() { close(); }

    void open()
    {
        Result<std::shared_ptr<sync::Workspace>> opened =
                await(sync::Workspace::open(dir.filePath(QStringLiteral("workspace")), clock));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toLogLine()));
        workspace = *opened;
        sync::WorkspaceInfo info;
        info.organization = nac::OrganizationId(cloud->organizationId());
        info.organizationName = QStringLiteral("Demo");
        info.cloudUrl = cloud->url().toString();
        if (const Result<> set = await(workspace->setIdentity(info)); !set)
            qFatal("%s", qPrintable(set.error().toLogLine()));
        connectAs(cloud->token());
    }
    void connectAs(const QString &token) { connectTo(cloud->url(), token); }
    void connectTo(const QUrl &url, const QString &token)
    {
        puller.reset();
        client.reset();
        api::mist::Cloud address;
        address.apiUrl = url;
        // Retries are net's to test; here they would only take time.
        net::RetryPolicy policy;
        policy.baseDelayMs = 1;
        policy.maxDelayMs = 2;
        http = std::make_unique<net::HttpClient>(manager, clock, [] { return 0.5; });
        http->setRetryPolicy(policy);
        client = std::make_unique<api::mist::MistClient>(*http, address, Secret::fromString(token),
                                                         clock);
        puller = std::make_unique<sync::Puller>(*workspace, *client, tokens, clock);
    }
    void close()
    {
        puller.reset();
        client.reset();
        http.reset();
        workspace.reset();
    }
    Result<sync::PullReport> pull(CancelToken cancel = {}) const
    {
        return await(puller->pull(std::move(cancel)));
    }

    QTemporaryDir dir;
    // Two clocks: the cloud reads its own on its own thread.
    FixedClock cloudClock{
            QDateTime::fromString(QStringLiteral("2026-11-21T12:00:00Z"), Qt::ISODate)};
    FixedClock clock{cloudClock.now()};
    QNetworkAccessManager manager;
    FakeTokens tokens;
    std::unique_ptr<demo::DemoCloud> cloud;
    std::shared_ptr<sync::Workspace> workspace;
    std::unique_ptr<net::HttpClient> http;
    std::unique_ptr<api::mist::MistClient> client;
    std::unique_ptr<sync::Puller> puller;
};

} // namespace sekisho::test
