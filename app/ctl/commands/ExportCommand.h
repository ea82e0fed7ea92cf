// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "core/sync/Workspace.h"

namespace sekisho::ctl {

/// Prints the configuration of the newest snapshot, secrets left out: as JSON that `apply` takes,
/// as a table, or as Terraform resources. Asks no network.
class ExportCommand : public Command
{
    Q_OBJECT
public:
    explicit ExportCommand(const CommandServices &services, QObject *parent = nullptr);
    ~ExportCommand() override;

    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

private:
    void print();
    void printJsonDocument();
    void printText();
    void failEmpty();
    void warnOf(const QStringList &unreadable);
    void end(const QByteArray &bytes);

    QString m_format;
    std::shared_ptr<sync::Workspace> m_workspace;
};

} // namespace sekisho::ctl
