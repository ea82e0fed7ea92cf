// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sekisho/Services.h"

#include "ui/theme/IconSet.h"

#include <QDir>
#include <QRandomGenerator>

namespace sekisho::app {

namespace {

std::unique_ptr<Clock> makeClock(const QDateTime &now)
{
    if (now.isValid())
        return std::make_unique<FixedClock>(now);
    return std::make_unique<SystemClock>();
}

QString workspaceRoot(const ui::Settings &settings, const QString &dataFolder)
{
    const QString chosen = settings.value(ui::settingKeys().workspaceFolder);
    return chosen.isEmpty() ? QDir(dataFolder).filePath(QStringLiteral("workspaces")) : chosen;
}

} // namespace

Services::Services(const CommandLine &line, const QString &dataFolder, const QString &personFolder,
                   const QString &machineFolder)
    : clock(makeClock(line.now))
    , http(network, *clock, [] { return QRandomGenerator::global()->generateDouble(); })
    , tls(network, *clock)
    // The name under which sekishoctl finds the same secrets.
    , tokens(auth::makeKeychainTokenStore(QStringLiteral("Sekisho")))
    , settings(QDir(personFolder).filePath(QStringLiteral("sekisho.ini")),
               QDir(machineFolder).filePath(QStringLiteral("window.ini")))
    , networkSetup(network, tls, settings, *tokens)
    , workspaces(workspaceRoot(settings, dataFolder))
    , sessionEnd(http, *clock, *tokens, workspaces)
    , language(theme)
    , choices(settings, theme, language)
    , view(std::make_unique<ui::StoredViewSettings>(settings.machineStore()))
    , demo(http, *clock, QDir(dataFolder).filePath(QStringLiteral("demo")))
    , session(http, *clock)
{
}

Services::~Services() = default;

ui::ShellServices Services::forShell()
{
    return {theme,   *clock,     *view,   settings, choices, http,
            *tokens, workspaces, session, {},       {},      &tls};
}

ui::PageServices Services::forPages() { return {theme, theme.icons(), *clock, *view, {}}; }

} // namespace sekisho::app
