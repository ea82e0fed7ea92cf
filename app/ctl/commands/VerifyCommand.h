// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "app/ctl/Sources.h"
#include "core/pki/verify/Verifier.h"

namespace sekisho::ctl {

/// Builds and validates the chain of one certificate, offline, with the anchors given.
class VerifyCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;

    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

private:
    /// Files by what they are for.
    struct Files
    {
        QString leaf;
        QStringList trusted;
        QStringList untrusted;
        QStringList crls;
    };
    struct Answer
    {
        pki::VerifyResult result;
        QStringList messages; ///< for standard error
    };

    Result<pki::VerifyOptions> optionsOf(const QCommandLineParser &parser) const;
    Result<Files> filesOf(const QCommandLineParser &parser) const;
    static Result<Answer> judge(const Files &files, const Passwords &passwords,
                                const pki::VerifyOptions &options);
    void print(const Answer &answer);

    bool m_json = false;
};

} // namespace sekisho::ctl
