// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/commands/WorkspaceCommand.h"
#include "core/sync/History.h"

namespace sekisho::ctl {

/// Pulls and pushes as points in time, who changed what, and the evidence of a push.
class HistoryCommand : public WorkspaceCommand
{
    Q_OBJECT
public:
    using WorkspaceCommand::WorkspaceCommand;
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

protected:
    void ready() override;

private:
    void printPoints();
    void printEvents();
    void printEvidence();

    std::optional<QString> m_search;
    int m_limit = 0;
    qint64 m_evidence = 0;
    std::unique_ptr<sync::History> m_history;
};

/// What the draft changes, or what two snapshots differ in.
class DiffCommand : public WorkspaceCommand
{
    Q_OBJECT
public:
    using WorkspaceCommand::WorkspaceCommand;
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

protected:
    void ready() override;

private:
    void print(const QList<sync::PlanItem> &items, const QJsonValue &to);

    qint64 m_from = 0;
    qint64 m_to = 0;
    std::unique_ptr<sync::History> m_history;
};

} // namespace sekisho::ctl
