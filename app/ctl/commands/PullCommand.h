// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "app/ctl/Session.h"
#include "core/sync/Puller.h"

namespace sekisho::ctl {

/// Pulls the organization of a workspace and prints what came. Steps in order: open, token, pull.
class PullCommand : public Command
{
    Q_OBJECT
public:
    explicit PullCommand(const CommandServices &services, QObject *parent = nullptr);
    ~PullCommand() override;

    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

private:
    void pull(const Secret &token);
    void report(const sync::PullReport &pulled);

    bool m_json = false;
    std::unique_ptr<Session> m_session;
    std::shared_ptr<sync::Workspace> m_workspace;
    std::unique_ptr<api::mist::MistClient> m_client;
    std::unique_ptr<sync::Puller> m_puller;
};

} // namespace sekisho::ctl
