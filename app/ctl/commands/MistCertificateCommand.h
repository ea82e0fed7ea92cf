// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/commands/WorkspaceCommand.h"

namespace sekisho::ctl {

/// The organization's own CA: print it, or rotate it at once.
class MistCertificateCommand : public WorkspaceCommand
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
    void show();
    void act();

    QString m_action;
    QString m_confirm;
};

} // namespace sekisho::ctl
