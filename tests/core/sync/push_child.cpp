// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A process for tests to kill: pushes a plan of a workspace, or goes on with a push.
//   push_child FOLDER URL TOKEN PLAN|resume
// Prints "at BOUNDARY" for each step of the journal, then "done" or what went wrong. With
// SEKISHO_PUSH_ABORT=BOUNDARY it ends there and then, as if killed.

#include "core/net/HttpClient.h"
#include "core/sync/Push.h"
#include "tests/core/sync/FakeSource.h"

#include <QCoreApplication>
#include <cstdio>
#include <cstdlib>

using namespace sekisho;

namespace {

void say(const QString &text)
{
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}

struct Child
{
    QNetworkAccessManager manager;
    SystemClock clock;
    test::FakeTokens tokens;
    std::shared_ptr<sync::Workspace> workspace;
    std::unique_ptr<net::HttpClient> http;
    std::unique_ptr<api::mist::MistClient> client;
    std::unique_ptr<sync::DraftBook> drafts;
    std::unique_ptr<sync::ChangeService> service;

    void open(const std::shared_ptr<sync::Workspace> &opened, const QStringList &arguments)
    {
        workspace = opened;
        tokens.secrets[QStringLiteral("digest-key/") + workspace->info().id] =
                std::make_shared<const Secret>(QByteArray(32, 'k'));
        api::mist::Cloud cloud;
        cloud.apiUrl = QUrl(arguments.at(2));
        http = std::make_unique<net::HttpClient>(manager, clock, [] { return 0.5; });
        client = std::make_unique<api::mist::MistClient>(
                *http, cloud, Secret::fromString(arguments.at(3)), clock);
        drafts = std::make_unique<sync::DraftBook>(workspace, clock);
        service = std::make_unique<sync::ChangeService>(workspace, *client, tokens, *drafts, clock);
        sync::PushTuning tuning;
        tuning.settleMs = 300;
        tuning.onBoundary =
                [wanted = qEnvironmentVariable("SEKISHO_PUSH_ABORT")](const QString &boundary) {
                    say(QStringLiteral("at ") + boundary);
                    if (boundary == wanted)
                        std::_Exit(9);
                };
        service->setTuning(tuning);
    }
    void push(const QString &plan, QObject *context)
    {
        const Future<sync::PushReport> report =
                plan == QLatin1String("resume") ? service->resume(true) : service->push(plan);
        async::then(report, context, [](const Result<sync::PushReport> &ended) {
            say(ended ? QStringLiteral("done") : ended.error().toLogLine());
            QCoreApplication::exit(ended && ended->state == sync::PushState::Done ? 0 : 1);
        });
    }
    void close()
    {
        service.reset();
        drafts.reset();
        client.reset();
        http.reset();
        workspace.reset();
    }
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return 2;
    Child child;
    async::then(sync::Workspace::open(arguments.at(1), child.clock), &app,
                [&](const Result<std::shared_ptr<sync::Workspace>> &opened) {
                    if (!opened) {
                        say(opened.error().toLogLine());
                        QCoreApplication::exit(1);
                        return;
                    }
                    child.open(*opened, arguments);
                    async::then(child.drafts->load(), &app,
                                [&](const Result<sync::DraftPtr> &loaded) {
                                    if (loaded)
                                        child.push(arguments.at(4), &app);
                                    else
                                        QCoreApplication::exit(1);
                                });
                });
    const int code = QCoreApplication::exec();
    child.close();
    // What close() left to the event loop (replies that were on their way) would be leaked.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return code;
}
