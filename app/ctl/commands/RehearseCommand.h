// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "app/ctl/Sources.h"
#include "core/pki/rehearse/Rehearsal.h"

namespace sekisho::ctl {

/// Plays an EAP-TLS authentication through in memory and says who would refuse, with which alert,
/// after how many round trips.
class RehearseCommand : public Command
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
        QString serverCertificate;
        QString serverKey;
        QString clientCertificate;
        QString clientKey;
        QStringList clientTrust;
        QStringList serverTrust;
    };
    struct Answer
    {
        pki::RehearsalResult result;
        QStringList messages; ///< for standard error
    };

    Result<Files> filesOf(const QCommandLineParser &parser) const;
    Result<pki::RehearsalSetup> optionsOf(const QCommandLineParser &parser) const;
    static Result<Answer> play(const Files &files, const Passwords &passwords,
                               pki::RehearsalSetup setup);
    void print(const Answer &answer);
    void printJsonOf(const pki::RehearsalResult &result);
    void printTextOf(const pki::RehearsalResult &result);

    bool m_json = false;
};

} // namespace sekisho::ctl
