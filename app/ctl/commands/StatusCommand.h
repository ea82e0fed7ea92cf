// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "app/ctl/Session.h"

namespace sekisho::ctl {

/// Prints what a workspace holds, and which workspaces there are. Asks no network. A workspace that
/// another process has open is shown without its counts.
class StatusCommand : public Command
{
    Q_OBJECT
public:
    explicit StatusCommand(const CommandServices &services, QObject *parent = nullptr);
    ~StatusCommand() override;

    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

private:
    void readCounts();
    void report();

    bool m_json = false;
    bool m_locked = false;
    QList<sync::WorkspaceInfo> m_known;
    sync::WorkspaceInfo m_info;
    std::shared_ptr<sync::Workspace> m_workspace;
    QMap<QString, qint64> m_counts;
    QList<sync::Workspace::SnapshotInfo> m_snapshots;
};

} // namespace sekisho::ctl
