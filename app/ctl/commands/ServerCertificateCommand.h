// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/ServerBundle.h"
#include "app/ctl/commands/EditingCommand.h"

namespace sekisho::ctl {

/// set-server-cert: the custom RADIUS server certificate out of files in any form, in the order
/// that the portal wants. What the doctor does not let pass is refused without --force.
class ServerCertificateCommand : public EditingCommand
{
    Q_OBJECT
public:
    using EditingCommand::EditingCommand;
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

protected:
    void make() override;
    void describe(QJsonObject &json) const override;

private:
    void judge(const doctor::BundleReport &report);
    QJsonArray findingsJson(const doctor::BundleReport &report) const;

    BundleSources m_sources;
    bool m_force = false;
    bool m_ready = false;
    QJsonArray m_findings;
};

} // namespace sekisho::ctl
