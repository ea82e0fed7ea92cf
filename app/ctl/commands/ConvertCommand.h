// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "app/ctl/Sources.h"
#include "core/pki/convert/Convert.h"

namespace sekisho::ctl {

/// Writes certificates and keys in another format. Keys go to files for their owner alone, or to
/// standard output where that was asked for by `-o -`, and nowhere else.
class ConvertCommand : public Command
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
        QStringList inputs;
        QStringList others;
        QString output;
        bool replace = false;
        pki::ConvertOptions options;
        std::shared_ptr<const Passwords> passwords;
        std::shared_ptr<const Secret> outPassword;
    };
    struct Answer
    {
        std::shared_ptr<const pki::Converted> made;
        QStringList messages;
    };
    static Result<Answer> convert(const Job &job);
    void print(const Job &job, const Answer &answer);
    void refuse(const Error &error, bool json);

    bool m_json = false;
};

} // namespace sekisho::ctl
