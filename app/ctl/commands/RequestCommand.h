// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "core/base/Secret.h"
#include "core/pki/convert/KeyMaker.h"

namespace sekisho::ctl {

/// Makes a key and a certificate request, and where asked for a CA for labs that issues the
/// certificate at once. The key goes to a file for its owner alone.
class RequestCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;

    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

private:
    struct Job
    {
        pki::RequestDescription description;
        QString keyFile;
        QString requestFile;
        QString configFile;
        QString certificateFile; ///< of the lab CA's work; empty = no lab CA
        QString caFile;
        QString caName;
        QDateTime now;
        bool replace = false;
        std::shared_ptr<const Secret> password; ///< null = key in clear
    };
    struct Answer
    {
        QByteArray spkiSha256;
        QByteArray request;
        QByteArray certificate;
        QByteArray ca;
    };
    Result<Job> jobOf(const QCommandLineParser &parser) const;
    static Result<Answer> make(const Job &job);
    void print(const Job &job, const Answer &answer);

    bool m_json = false;
};

} // namespace sekisho::ctl
