// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/Puller.h"
#include "tests/core/sync/FakeSource.h"
#include "tests/support/Await.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace sekisho::test {

/// Waits until a pull_child says that it holds its workspace.
inline bool isReady(QProcess &child)
{
    QByteArray said;
    return QTest::qWaitFor(
            [&] {
                said += child.readAllStandardOutput();
                return said.contains("ready");
            },
            30'000);
}

/// A workspace of organization org-1 in a folder of its own, a fake cloud and a puller between.
struct WorkspaceFixture
{
    explicit WorkspaceFixture(const QString &folder = {})
        : path(folder.isEmpty() ? dir.filePath(QStringLiteral("workspace")) : folder)
    {
        open();
    }
    ~WorkspaceFixture() { close(); }

    void open()
    {
        Result<std::shared_ptr<sync::Workspace>> opened = await(sync::Workspace::open(path, clock));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toLogLine()));
        workspace = *opened;
        sync::WorkspaceInfo info = workspace->info();
        info.organization = nac::OrganizationId(QStringLiteral("org-1"));
        info.organizationName = QStringLiteral("Organization 1");
        info.cloudUrl = QStringLiteral("https://api.ac5.mist.com");
        info.cloudName = QStringLiteral("APAC 01");
        if (const Result<> set = await(workspace->setIdentity(info)); !set)
            qFatal("%s", qPrintable(set.error().toLogLine()));
        puller = std::make_unique<sync::Puller>(*workspace, std::make_unique<FakeSource>(cloud),
                                                tokens, clock);
    }
    void close()
    {
        puller.reset();
        workspace.reset();
    }

    QTemporaryDir dir;
    QString path;
    FixedClock clock{QDateTime::fromString(QStringLiteral("2026-11-21T12:00:00Z"), Qt::ISODate)};
    FakeCloud cloud = FakeCloud::ordinary();
    FakeTokens tokens;
    std::shared_ptr<sync::Workspace> workspace;
    std::unique_ptr<sync::Puller> puller;
};

} // namespace sekisho::test
