// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/DemoCloud.h"
#include "tests/support/Await.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/ViewSettings.h"

#include <QApplication>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QThreadPool>

namespace sekisho::test {

/// What the manual's procedures take for granted: mist_nac is shown, with its secrets, and there is
/// an Onboard CA. What becomes of them where it is otherwise: tst_HiddenSettings.
inline const QMap<QString, QString> kShowsAll{
        {QStringLiteral("nac"), QStringLiteral("present")},
        {QStringLiteral("onboard-ca"), QStringLiteral("available")},
        {QStringLiteral("secrets"), QStringLiteral("clear")}};

/// A DemoCloud with the small organization; `switches`: positions that the test is about.
inline std::unique_ptr<demo::DemoCloud> startSmallDemo(Clock &clock,
                                                       const QMap<QString, QString> &switches = {})
{
    demo::DemoOptions options;
    options.switches = switches;
    options.size = demo::Size::Small;
    auto started = demo::DemoCloud::start(options, clock);
    if (!started)
        qFatal("the demo cloud does not start");
    return std::move(*started);
}

/// The services of the window with everything in a folder that goes away and secrets in memory:
/// the composition root of the shell's tests.
class ShellFixture
{
public:
    ShellFixture()
        : theme(look().theme)
        , language(look().language)
        , http(network, clock, [] { return 0.5; })
        , tokens(auth::makeMemoryTokenStore())
        , settings(folder.filePath(QStringLiteral("person.ini")),
                   folder.filePath(QStringLiteral("machine.ini")))
        , workspaces(folder.filePath(QStringLiteral("workspaces")))
        , choices(settings, theme, language)
        , session(http, clock)
    {
        theme.apply(*qApp);
        choices.applyStored(QStringLiteral("en"), QStringLiteral("light"));
        session.setRetryDelays({200});
    }
    ~ShellFixture()
    {
        session.close();
        // The workspace lets go of its files on the pool, and the folder goes next.
        QThreadPool::globalInstance()->waitForDone();
    }

    ui::ShellServices services()
    {
        return {theme, clock, view, settings, choices, http, *tokens, workspaces, session, {}, {}};
    }

    /// A workspace for `cloud` as connecting makes it, its token stored.
    sync::WorkspaceInfo workspace(const demo::DemoCloud &cloud, const QString &token)
    {
        const auto where = api::mist::cloudFromText(cloud.url().toString());
        if (!where)
            qFatal("the demo's own address is refused");
        const auto info = workspaces.create(*where, nac::OrganizationId(cloud.organizationId()),
                                            QStringLiteral("Demo"));
        if (!info)
            qFatal("no workspace");
        if (!await(tokens->write(QStringLiteral("token/") + info->id, Secret::fromString(token))))
            qFatal("no token");
        return *info;
    }

    QTemporaryDir folder;
    ui::Theme &theme;
    ui::LanguageController &language;
    SystemClock clock;
    QNetworkAccessManager network;
    net::HttpClient http;
    std::unique_ptr<auth::TokenStore> tokens;
    ui::Settings settings;
    sync::WorkspaceDirectory workspaces;
    ui::ViewChoices choices;
    ui::MemoryViewSettings view;
    ui::WorkspaceSession session;

private:
    /// The application's style refers to the theme, so one of them lasts as long as the process.
    struct Look
    {
        ui::Theme theme;
        ui::LanguageController language{theme};
    };
    static Look &look()
    {
        static Look *const only = new Look;
        return *only;
    }
};

} // namespace sekisho::test
