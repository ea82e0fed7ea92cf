// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sekisho/CommandLine.h"
#include "app/sekisho/DemoOrganization.h"
#include "app/sekisho/NetworkSetup.h"
#include "app/sekisho/SessionEnd.h"
#include "ui/preferences/ViewChoices.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/ViewSettings.h"

#include <QNetworkAccessManager>

namespace sekisho::app {

/// Every service of the window program, made in this order and destroyed in the opposite one.
/// Nothing else in the program constructs a service; everybody is given references.
class Services
{
public:
    Services(const CommandLine &line, const QString &dataFolder, const QString &personFolder,
             const QString &machineFolder);
    ~Services();

    /// What the window is given.
    ui::ShellServices forShell();
    ui::PageServices forPages();

    std::unique_ptr<Clock> clock;
    QNetworkAccessManager network;
    net::HttpClient http;
    net::TlsWatch tls;
    std::unique_ptr<auth::TokenStore> tokens;
    ui::Settings settings;
    NetworkSetup networkSetup;
    sync::WorkspaceDirectory workspaces;
    SessionEnd sessionEnd;
    ui::Theme theme;
    ui::LanguageController language;
    ui::ViewChoices choices;
    std::unique_ptr<ui::ViewSettings> view;
    DemoOrganization demo;
    ui::WorkspaceSession session;
};

} // namespace sekisho::app
