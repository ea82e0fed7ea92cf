// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

#include <QCommandLineParser>
#include <QObject>
#include <QStringList>
#include <memory>
#include <vector>

namespace sekisho::ctl {

/// Finds the command that the arguments name, parses its options, answers --help and --version, and
/// runs it on the event loop. Owned by main().
class Runner : public QObject
{
    Q_OBJECT
public:
    explicit Runner(const CommandServices &services, QObject *parent = nullptr);
    ~Runner() override;

    /// "ja", "en" or empty: --lang among the arguments, wherever it stands.
    static QString languageOf(const QStringList &arguments);

    /// Parses `arguments` (without the program's name). True when there is work to run; otherwise
    /// exitCode() says how it ended.
    bool prepare(const QStringList &arguments);
    int exitCode() const { return m_exitCode; }
    /// Starts the command; finished() comes later, from the event loop.
    void run();

Q_SIGNALS:
    void finished(int exitCode);

private:
    Command *commandFor(const QStringList &arguments, qsizetype *used) const;
    bool end(int exitCode);
    QString overview() const;
    static QString exitCodes();

    CommandServices m_services;
    std::vector<std::unique_ptr<Command>> m_commands;
    QCommandLineParser m_parser;
    Command *m_command = nullptr;
    int m_exitCode = Fine;
};

} // namespace sekisho::ctl
