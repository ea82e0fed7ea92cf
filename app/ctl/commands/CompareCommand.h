// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "app/ctl/Sources.h"
#include "core/pki/convert/Compare.h"

namespace sekisho::ctl {

/// Two certificates, chains, requests or keys field by field, and what that means for a renewal.
class CompareCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;

    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

private:
    struct Answer
    {
        pki::Comparison comparison;
        QStringList messages; ///< for standard error
    };
    void print(const Answer &answer);
    void printText(const pki::Comparison &comparison);

    bool m_json = false;
};

} // namespace sekisho::ctl
