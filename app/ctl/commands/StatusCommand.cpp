// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/StatusCommand.h"

#include "app/ctl/ChangeJson.h"
#include "app/ctl/Console.h"
#include "ui/text/DateText.h"

#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

namespace {

QJsonObject infoJson(const sync::WorkspaceInfo &info)
{
    return {{u"id"_s, info.id},
            {u"path"_s, info.path},
            {u"cloud"_s, QJsonObject{{u"name"_s, info.cloudName}, {u"url"_s, info.cloudUrl}}},
            {u"organization"_s,
             QJsonObject{{u"id"_s, info.organization.value()}, {u"name"_s, info.organizationName}}},
            {u"last_opened"_s, timeJson(info.lastOpened)},
            {u"last_pull"_s, timeJson(info.lastPull)}};
}

} // namespace

StatusCommand::StatusCommand(const CommandServices &services, QObject *parent)
    : Command(services, parent)
{
}

StatusCommand::~StatusCommand() = default;

QString StatusCommand::name() const { return u"status"_s; }

QString StatusCommand::summary() const
{
    return tr("Say what the workspace holds and how old it is.");
}

void StatusCommand::declare(QCommandLineParser &parser) const
{
    Session::declareWorkspaceOption(parser);
    // Not needed here; accepted so that scripts may give the same options everywhere.
    Session::declareTokenOption(parser);
}

void StatusCommand::start(const QCommandLineParser &parser)
{
    m_json = wantsJson(parser);
    m_known = sync::WorkspaceDirectory(Session::workspacesRoot()).list();
    const auto folder = Session::workspaceFolder(parser);
    if (!folder)
        return failWithMessage(Session::noWorkspaceMessage(folder.error()), folder.error(), m_json);
    for (const sync::WorkspaceInfo &info : std::as_const(m_known)) {
        if (info.path == *folder)
            m_info = info;
    }
    async::then(sync::Workspace::open(*folder, clock(), sync::Workspace::Access::WriteOrRead), this,
                [this, path = *folder](const Result<std::shared_ptr<sync::Workspace>> &opened) {
                    if (opened) {
                        m_workspace = *opened;
                        m_info = m_workspace->info();
                        if (const Result<> allowed = m_workspace->mayWrite(); !allowed) {
                            m_locked = true;
                            console().message(errorMessage(allowed.error()));
                        }
                        return readCounts();
                    }
                    if (opened.error().code != ErrorCode::StoreLocked || m_info.path != path)
                        return failWith(opened.error(), m_json);
                    m_locked = true;
                    console().message(errorMessage(opened.error()));
                    report();
                });
}

void StatusCommand::readCounts()
{
    async::then(m_workspace->counts(), this, [this](const Result<QMap<QString, qint64>> &counts) {
        if (!counts)
            return failWith(counts.error(), m_json);
        m_counts = *counts;
        async::then(m_workspace->snapshots(), this,
                    [this](const Result<QList<sync::Workspace::SnapshotInfo>> &snapshots) {
                        if (!snapshots)
                            return failWith(snapshots.error(), m_json);
                        m_snapshots = *snapshots;
                        report();
                    });
    });
}

void StatusCommand::report()
{
    if (m_json) {
        QJsonObject counts;
        for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
            counts.insert(it.key(), it.value());
        QJsonArray snapshots;
        for (const sync::Workspace::SnapshotInfo &snapshot : std::as_const(m_snapshots)) {
            snapshots.append(QJsonObject{{u"id"_s, snapshot.id},
                                         {u"completed"_s, timeJson(snapshot.completed)},
                                         {u"added"_s, snapshot.added},
                                         {u"changed"_s, snapshot.changed},
                                         {u"removed"_s, snapshot.removed}});
        }
        QJsonArray workspaces;
        for (const sync::WorkspaceInfo &info : std::as_const(m_known))
            workspaces.append(infoJson(info));
        printJson({{u"workspace"_s, infoJson(m_info)},
                   {u"locked"_s, m_locked},
                   {u"counts"_s, m_workspace ? QJsonValue(counts) : QJsonValue()},
                   {u"snapshots"_s, snapshots},
                   {u"workspaces"_s, workspaces}});
    } else {
        console().line(u"%1 (%2)"_s.arg(m_info.organizationName, m_info.organization.value()));
        //: %1 address of the cloud
        console().line(tr("Cloud: %1").arg(m_info.cloudUrl));
        //: %1 path of a folder
        console().line(tr("Workspace: %1").arg(QDir::toNativeSeparators(m_info.path)));
        console().line(
                m_info.lastPull.isValid()
                        //: %1 date and time
                        ? tr("Last pull: %1").arg(ui::DateText::dateTimeZone(m_info.lastPull))
                        : tr("Nothing has been pulled yet."));
        for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
            console().line(u"  %1 %2"_s.arg(it.key(), -20).arg(it.value(), 8));
        console().flush();
    }
    Q_EMIT finished(Fine);
}

} // namespace sekisho::ctl
