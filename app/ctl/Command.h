// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Clock.h"
#include "core/base/Error.h"
#include "core/base/Result.h"

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <optional>

class QCommandLineParser;

namespace sekisho::ctl {

class Console;

/// Exit codes of design section 5.
enum ExitCode { Fine = 0, AnswerIsNo = 1, UsageOrUnreadable = 2, NetworkFailed = 3, Conflict = 4 };

/// Which exit code a failure gives.
ExitCode exitCodeFor(const Error &error);
/// The sentence for a person, in the interface language; the cloud's own words come behind it.
QString errorMessage(const Error &error);
/// The number from 1 that an option gives; nothing without the option. InvalidArgument.
Result<std::optional<qint64>> numberOption(const QCommandLineParser &parser, const QString &option);
/// An option or argument is missing: InvalidArgument, detail "missing".
Error missing(const QString &what);
/// Something given is not understood: InvalidArgument.
tl::unexpected<Error> invalidArgument(const QString &what);
/// "-" was given more than once: InvalidArgument, detail "stdin-twice".
Error standardInputTwice();
/// {"code","message","detail","request","cloud_text","http_status"}, empty ones left out.
QJsonObject errorJson(const Error &error);

/// What a command may use; outlives it.
struct CommandServices
{
    Console &console;
    Clock &clock;
};

/// One command: declares its options, starts, and says finished() once with the exit code. Runs on
/// the event loop; never blocks it.
class Command : public QObject
{
    Q_OBJECT
public:
    explicit Command(const CommandServices &services, QObject *parent = nullptr);
    ~Command() override;

    /// As typed: "inspect", "demo serve".
    virtual QString name() const = 0;
    /// One sentence for --help.
    virtual QString summary() const = 0;
    virtual void declare(QCommandLineParser &parser) const = 0;
    /// Begins the work; called once, with the event loop running.
    virtual void start(const QCommandLineParser &parser) = 0;

    /// --json and --text; without either JSON where standard output is no terminal.
    bool wantsJson(const QCommandLineParser &parser) const;
    /// The schema of this command: "sekisho.demo-serve/1".
    QString schema() const;
    /// Says what went wrong on standard error, and as {"schema","error"} on standard output for
    /// JSON; then finished() with the code that belongs to the error.
    void failWith(const Error &error, bool json);
    void failWith(const Error &error, bool json, ExitCode code);
    /// The same with a sentence that says more than the error's own.
    void failWithMessage(const QString &message, const Error &error, bool json,
                         ExitCode code = UsageOrUnreadable);

Q_SIGNALS:
    void finished(int exitCode);

protected:
    Console &console() const { return m_services.console; }
    Clock &clock() const { return *m_clock; }
    /// --now for tests and screenshots: the clock of this command stands still there. False if it
    /// is not a time.
    bool applyClock(const QCommandLineParser &parser);
    /// What start() of a command that judges begins with: the form of the output and --now. False
    /// if it has failed; that has been said.
    bool begin(const QCommandLineParser &parser, bool &json);
    /// --time (RFC 3339, with its zone), else now, in UTC. InvalidArgument.
    Result<QDateTime> judgementTime(const QCommandLineParser &parser) const;
    /// Writes `object` with "schema" as one line.
    void printJson(QJsonObject object);

private:
    CommandServices m_services;
    std::unique_ptr<Clock> m_fixedClock;
    Clock *m_clock;
};

} // namespace sekisho::ctl
