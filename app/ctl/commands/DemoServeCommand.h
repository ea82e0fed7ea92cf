// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "core/demo/DemoCloud.h"

namespace sekisho::ctl {

namespace platform {
class StopWatcher;
}

/// Runs the demo cloud in this process: prints its address and tokens as one line of JSON, then
/// serves until it is told to stop (Ctrl+C, SIGTERM, end of a pipe on standard input).
class DemoServeCommand : public Command
{
    Q_OBJECT
public:
    explicit DemoServeCommand(const CommandServices &services, QObject *parent = nullptr);
    ~DemoServeCommand() override;

    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

private:
    Result<demo::DemoOptions> optionsOf(const QCommandLineParser &parser) const;
    void serve(const demo::DemoOptions &options, bool json);

    std::unique_ptr<platform::StopWatcher> m_stopWatcher;
    std::unique_ptr<demo::DemoCloud> m_cloud;
};

} // namespace sekisho::ctl
