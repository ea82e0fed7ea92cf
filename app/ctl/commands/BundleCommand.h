// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "app/ctl/ServerBundle.h"

namespace sekisho::ctl {

/// Judges what is to go into the portal's "Import Custom RADIUS Server Certificate" and prints the
/// certificates in the order to paste. Prints nothing of the private key.
class BundleCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;

    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

private:
    void print(const doctor::BundleReport &report, const BundleSources &sources);
    void printText(const doctor::BundleReport &report);

    bool m_json = false;
};

} // namespace sekisho::ctl
