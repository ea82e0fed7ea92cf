// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/PullCommand.h"

#include "app/ctl/Console.h"

#include <QCommandLineParser>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

PullCommand::PullCommand(const CommandServices &services, QObject *parent)
    : Command(services, parent)
{
}

PullCommand::~PullCommand() = default;

QString PullCommand::name() const { return u"pull"_s; }

QString PullCommand::summary() const
{
    return tr("Fetch the organization from its cloud into the workspace.");
}

void PullCommand::declare(QCommandLineParser &parser) const
{
    Session::declareWorkspaceOption(parser);
    Session::declareTokenOption(parser);
}

void PullCommand::start(const QCommandLineParser &parser)
{
    m_json = wantsJson(parser);
    if (!applyClock(parser))
        return failWith(Error(ErrorCode::InvalidArgument, {parser.value(u"now"_s)}), m_json);
    const auto folder = Session::workspaceFolder(parser);
    if (!folder)
        return failWithMessage(Session::noWorkspaceMessage(folder.error()), folder.error(), m_json);
    m_session = std::make_unique<Session>(clock());
    async::then(sync::Workspace::open(*folder, clock()), this,
                [this, &parser](const Result<std::shared_ptr<sync::Workspace>> &opened) {
                    if (!opened)
                        return failWith(opened.error(), m_json);
                    m_workspace = *opened;
                    async::then(m_session->token(parser, m_workspace->info().id), this,
                                [this](const Result<std::shared_ptr<const Secret>> &token) {
                                    if (!token)
                                        return failWith(token.error(), m_json);
                                    pull(**token);
                                });
                });
}

void PullCommand::pull(const Secret &token)
{
    const auto cloud = api::mist::cloudFromText(m_workspace->info().cloudUrl);
    if (!cloud)
        return failWith(cloud.error(), m_json, UsageOrUnreadable);
    m_client = m_session->client(*cloud, token);
    m_puller =
            std::make_unique<sync::Puller>(*m_workspace, *m_client, m_session->tokens(), clock());
    connect(m_puller.get(), &sync::Puller::progressed, this,
            [this](const sync::PullProgress &progress) {
                //: %1 kind of object, %2 and %3 numbers of requests
                console().progress(tr("%1: %2 of %3 requests")
                                           .arg(progress.kind)
                                           .arg(progress.requestsDone)
                                           .arg(progress.requestsPlanned));
            });
    async::then(m_puller->pull(), this, [this](const Result<sync::PullReport> &pulled) {
        console().progress({});
        if (!pulled)
            return failWith(pulled.error(), m_json);
        report(*pulled);
    });
}

void PullCommand::report(const sync::PullReport &pulled)
{
    const sync::WorkspaceInfo info = m_workspace->info();
    if (m_json) {
        QJsonObject counts;
        for (auto it = pulled.counts.cbegin(); it != pulled.counts.cend(); ++it)
            counts.insert(it.key(), it.value());
        printJson({{u"workspace"_s, QJsonObject{{u"id"_s, info.id}, {u"path"_s, info.path}}},
                   {u"organization"_s, QJsonObject{{u"id"_s, info.organization.value()},
                                                   {u"name"_s, info.organizationName}}},
                   {u"snapshot_id"_s, pulled.snapshotId},
                   {u"counts"_s, counts},
                   {u"requests"_s, pulled.requests},
                   {u"added"_s, pulled.added},
                   {u"changed"_s, pulled.changed},
                   {u"removed"_s, pulled.removed},
                   {u"resumed"_s, pulled.resumed},
                   {u"unreadable_kinds"_s, QJsonArray::fromStringList(pulled.unreadableKinds)}});
    } else {
        console().line(info.organizationName);
        for (auto it = pulled.counts.cbegin(); it != pulled.counts.cend(); ++it)
            console().line(u"  %1 %2"_s.arg(it.key(), -20).arg(it.value(), 8));
        //: %1 number of requests, %2 to %4 numbers of objects
        console().line(tr("Requests: %1. Added: %2. Changed: %3. Removed: %4.")
                               .arg(pulled.requests)
                               .arg(pulled.added)
                               .arg(pulled.changed)
                               .arg(pulled.removed));
        if (!pulled.unreadableKinds.isEmpty()) {
            //: %1 list of kinds of objects
            console().line(tr("Not readable with this token: %1")
                                   .arg(pulled.unreadableKinds.join(", "_L1)));
        }
        console().flush();
    }
    Q_EMIT finished(Fine);
}

} // namespace sekisho::ctl
