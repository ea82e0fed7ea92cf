// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sekisho/HeadlessRun.h"

#include "app/sekisho/TokenFileStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <cstdio>

namespace sekisho::app {

namespace {

constexpr int kFine = 0;
constexpr int kUnreadable = 2;
constexpr int kCloudFailure = 3;

std::unique_ptr<Clock> makeClock(const QDateTime &now)
{
    if (now.isValid())
        return std::make_unique<FixedClock>(now);
    return std::make_unique<SystemClock>();
}

} // namespace

HeadlessRun::HeadlessRun(const CommandLine &line, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_clock(makeClock(line.now))
    , m_http(m_network, *m_clock, [] { return QRandomGenerator::global()->generateDouble(); })
{
}

HeadlessRun::~HeadlessRun()
{
    m_puller.reset();
    m_client.reset();
    m_workspace.reset();
}

void HeadlessRun::start()
{
    if (m_line.demo) {
        m_demo = std::make_unique<DemoOrganization>(m_http, *m_clock,
                                                    m_temporary.filePath(QStringLiteral("demo")));
        async::then(m_demo->open(), this, [this](const Result<sync::WorkspaceInfo> &info) {
            if (!info)
                failWith(info.error());
            else
                open(info->path, m_demo->tokens());
        });
        return;
    }
    if (m_line.tokenFiles.isEmpty()) {
        m_tokens = auth::makeKeychainTokenStore(QStringLiteral("Sekisho"));
    } else {
        auto fromFile = TokenFileStore::fromFile(m_line.tokenFiles.constFirst());
        if (!fromFile) {
            failWith(fromFile.error());
            return;
        }
        m_tokens = std::move(*fromFile);
    }
    // Opening would make one there.
    if (!sync::WorkspaceDirectory::isWorkspace(m_line.workspace)) {
        failWith(Error(ErrorCode::FileUnreadable, {m_line.workspace}));
        return;
    }
    open(m_line.workspace, *m_tokens);
}

void HeadlessRun::open(const QString &folder, auth::TokenStore &tokens)
{
    async::then(sync::Workspace::open(folder, *m_clock), this,
                [this, &tokens](const Result<std::shared_ptr<sync::Workspace>> &opened) {
                    if (!opened) {
                        failWith(opened.error());
                        return;
                    }
                    m_workspace = *opened;
                    async::then(
                            tokens.read(QStringLiteral("token/") + m_workspace->info().id), this,
                            [this, &tokens](const Result<std::shared_ptr<const Secret>> &token) {
                                if (!token)
                                    failWith(token.error());
                                else
                                    pull(tokens, **token);
                            });
                });
}

void HeadlessRun::pull(auth::TokenStore &tokens, const Secret &token)
{
    const Result<api::mist::Cloud> cloud = api::mist::cloudFromText(m_workspace->info().cloudUrl);
    if (!cloud) {
        failWith(cloud.error());
        return;
    }
    m_client = std::make_unique<api::mist::MistClient>(m_http, *cloud, token.clone(), *m_clock);
    m_puller = std::make_unique<sync::Puller>(*m_workspace, *m_client, tokens, *m_clock);
    async::then(m_puller->pull(), this, [this](const Result<sync::PullReport> &report) {
        if (!report)
            failWith(report.error());
        else
            print(*report);
    });
}

void HeadlessRun::print(const sync::PullReport &report)
{
    const sync::WorkspaceInfo info = m_workspace->info();
    QJsonObject counts;
    for (auto it = report.counts.cbegin(); it != report.counts.cend(); ++it)
        counts.insert(it.key(), it.value());
    // The same fields as `sekishoctl pull`.
    const QJsonObject json{
            {QStringLiteral("schema"), QStringLiteral("sekisho.pull/1")},
            {QStringLiteral("workspace"),
             QJsonObject{{QStringLiteral("id"), info.id}, {QStringLiteral("path"), info.path}}},
            {QStringLiteral("organization"),
             QJsonObject{{QStringLiteral("id"), info.organization.value()},
                         {QStringLiteral("name"), info.organizationName}}},
            {QStringLiteral("snapshot_id"), report.snapshotId},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("requests"), report.requests},
            {QStringLiteral("added"), report.added},
            {QStringLiteral("changed"), report.changed},
            {QStringLiteral("removed"), report.removed},
            {QStringLiteral("resumed"), report.resumed},
            {QStringLiteral("unreadable_kinds"),
             QJsonArray::fromStringList(report.unreadableKinds)}};
    const QByteArray line = QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
    Q_EMIT finished(kFine);
}

void HeadlessRun::failWith(const Error &error)
{
    std::fprintf(stderr, "sekisho: %s\n", qUtf8Printable(error.toLogLine()));
    switch (error.code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::TokenMissing:
    case ErrorCode::StoreUnreadable:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreFull:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreLocked:
    case ErrorCode::StoreFailed:
    case ErrorCode::MigrationFailed:
    case ErrorCode::FileUnreadable:
        Q_EMIT finished(kUnreadable);
        return;
    default:
        Q_EMIT finished(kCloudFailure);
    }
}

} // namespace sekisho::app
