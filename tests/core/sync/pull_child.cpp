// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A process for tests to kill: holds a workspace, or pulls into it from a slow fake cloud whose
// every object says which generation it is of.
//   pull_child hold FOLDER
//   pull_child pull FOLDER GENERATION SECONDS_LATER [STEP [linger]]
// Prints "ready", then a line for each request, then "done". At request STEP it goes no further:
// its own thread waits for ever, what it handed to the store goes on. With "linger" it stays when
// it is done, until it reads a line.

#include "core/base/Clock.h"
#include "tests/core/sync/Generations.h"

#include <QCoreApplication>
#include <cstdio>

using namespace sekisho;

namespace {

void say(const char *text)
{
    std::printf("%s\n", text);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    FixedClock clock(test::generationTime(arguments.value(4).toLongLong()));
    std::shared_ptr<sync::Workspace> workspace;
    test::FakeCloud cloud = test::generationCloud(arguments.value(3).toInt());
    test::FakeTokens tokens;
    std::unique_ptr<sync::Puller> puller;
    int steps = 0;

    async::then(sync::Workspace::open(arguments.at(2), clock), &app,
                [&](const Result<std::shared_ptr<sync::Workspace>> &opened) {
                    if (!opened) {
                        say(qPrintable(opened.error().toLogLine()));
                        QCoreApplication::exit(1);
                        return;
                    }
                    workspace = *opened;
                    say("ready");
                    if (arguments.at(1) == QLatin1String("hold"))
                        return;
                    puller = std::make_unique<sync::Puller>(
                            *workspace, std::make_unique<test::FakeSource>(cloud), tokens, clock);
                    const int stop = arguments.value(5, QStringLiteral("-1")).toInt();
                    cloud.onRequest = [&steps, stop](const QString &, int) {
                        say("step");
                        if (++steps == stop)
                            (void)std::getchar();
                    };
                    async::then(puller->pull(), &app, [&](const Result<sync::PullReport> &report) {
                        say(report ? "done" : qPrintable(report.error().toLogLine()));
                        if (arguments.value(6) == QLatin1String("linger"))
                            (void)std::getchar();
                        QCoreApplication::exit(report ? 0 : 1);
                    });
                });
    const int code = QCoreApplication::exec();
    puller.reset();
    workspace.reset();
    return code;
}
