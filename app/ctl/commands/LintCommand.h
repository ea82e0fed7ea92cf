// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "app/ctl/Sources.h"
#include "core/pki/lint/Lint.h"

namespace sekisho::ctl {

/// Judges certificates by the rules of core/pki/lint. All inputs are judged together: one may hold
/// the issuer of another.
class LintCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;

    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

private:
    /// One input, and where its objects begin among all that are judged.
    struct Input
    {
        QString source;
        pki::ReadResult read;
        qsizetype first = 0;
    };
    struct Judgement
    {
        QList<Input> inputs;
        QList<lint::Finding> findings;
    };

    Result<lint::Options> optionsOf(const QCommandLineParser &parser) const;
    static Judgement judge(const QStringList &sources, const Passwords &passwords,
                           lint::Options options);
    void print(const Judgement &judgement);
    void printText(const Judgement &judgement);

    bool m_json = false;
};

} // namespace sekisho::ctl
