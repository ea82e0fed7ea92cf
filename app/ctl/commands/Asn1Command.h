// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "core/base/Result.h"

namespace sekisho::ctl {

/// Takes any BER or DER apart: JSON tree with offsets, or an indented list. What is malformed is
/// printed up to where it breaks, then the exit code is 2. Private keys keep their values.
class Asn1Command : public Command
{
    Q_OBJECT
public:
    using Command::Command;

    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

private:
    struct Printed
    {
        QByteArray output;
        QStringList messages;
        bool malformed = false;
    };
    static Result<Printed> print(const QString &source, const QByteArray &schema, bool json);
};

} // namespace sekisho::ctl
