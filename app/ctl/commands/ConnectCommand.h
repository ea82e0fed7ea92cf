// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "app/ctl/Session.h"
#include "core/api/mist/Login.h"

namespace sekisho::ctl {

/// Makes a workspace for one organization of one cloud: asks the cloud who the token is, picks the
/// organization, creates the folder and keeps the token in the keychain. Steps in order: askSelf,
/// chooseOrganization, askAccessAssurance, openWorkspace, storeToken, report.
class ConnectCommand : public Command
{
    Q_OBJECT
public:
    explicit ConnectCommand(const CommandServices &services, QObject *parent = nullptr);
    ~ConnectCommand() override;

    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

private:
    void signIn(const QCommandLineParser &parser);
    void signedIn(const Result<api::mist::Login::Outcome> &outcome);
    void askSelf();
    void chooseOrganization(const nac::Self &self);
    void askAccessAssurance();
    void openWorkspace();
    void storeToken();
    void report();
    /// The session was for this run only.
    void signOut();

    bool m_json = false;
    QString m_wantedOrganization;
    QString m_wantedFolder;
    std::unique_ptr<Session> m_session;
    api::mist::Cloud m_cloud;
    std::shared_ptr<const Secret> m_token;
    std::unique_ptr<api::mist::Login> m_login; ///< with --email
    QString m_code;
    std::unique_ptr<api::mist::Account> m_account; ///< of a session
    bool m_keepSession = false;
    std::unique_ptr<api::mist::MistClient> m_client;
    nac::Self m_self;
    nac::Privilege m_privilege;
    std::optional<bool> m_hasAccessAssurance; ///< nothing: the token may not read that
    std::shared_ptr<sync::Workspace> m_workspace;
    sync::WorkspaceInfo m_info;
    bool m_tokenKept = false;
};

} // namespace sekisho::ctl
