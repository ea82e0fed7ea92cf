// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Login.h"
#include "core/api/mist/MistClient.h"
#include "core/auth/TokenStore.h"
#include "core/sync/Workspace.h"

#include <QObject>
#include <memory>

namespace sekisho::ui {

/// One organization the token sees, with what could be found out about it.
struct OrganizationChoice
{
    nac::Privilege privilege;
    /// Whether it has Access Assurance; empty while unknown.
    std::optional<bool> accessAssurance;
    /// Why that could not be found out.
    std::optional<Error> accessError;
};

/// The steps of connecting: cloud and token (or e-mail address, password and code) in, who am I and
/// which organizations out, and at the end a workspace with its token stored. Each answer is needed
/// to ask the next; going back costs nothing. Nothing is written to the cloud. GUI thread, never
/// blocks.
class ConnectionController : public QObject
{
    Q_OBJECT
public:
    enum class Step {
        Idle,         ///< nothing asked yet, or what was asked has been changed since
        Checking,     ///< asking the cloud who the token is, or signing in
        SecondFactor, ///< the account wants a code: secondFactor(); error() if one was wrong
        Checked,      ///< organizations() can be chosen from
        Failed,       ///< see error() and errorField()
        Opening       ///< making the workspace and storing the token
    };
    Q_ENUM(Step)
    /// The field a failure belongs to.
    enum class Field { None, Cloud, Token, Organization };

    ConnectionController(net::HttpClient &http, Clock &clock, sync::WorkspaceDirectory &workspaces,
                         auth::TokenStore &tokens, QObject *parent = nullptr);
    ~ConnectionController() override;

    /// Asks the cloud named by `cloudText` (region, host or URL) about `token`.
    void check(const QString &cloudText, Secret token);
    /// Signs in with an account of that cloud, then goes on as check() does. The password is not
    /// kept; the session that it opens is, for this run or with keepSession() in the keychain.
    void signIn(const QString &cloudText, const QString &email, Secret password);
    void secondFactor(const QString &code);
    /// Whether open() shall store a session beyond this run; no by default.
    void setKeepSession(bool keep) { m_keepSession = keep; }
    bool isSession() const { return m_isSession; }
    /// Workspaces of that cloud, whose tokens may see further organizations. Reads a small file
    /// each.
    QList<sync::WorkspaceInfo> workspacesOf(const QString &cloudText) const;
    /// The same as check() with the token that the keychain holds for `workspace`.
    void checkStored(const sync::WorkspaceInfo &workspace);
    /// What was asked is no longer what stands in the fields.
    void reset();
    /// Makes or finds the workspace of that organization, stores the token, ends with opened().
    void open(int organization);

    Step step() const { return m_step; }
    const api::mist::Cloud &cloud() const { return m_cloud; }
    const nac::Self &self() const { return m_self; }
    const QList<OrganizationChoice> &organizations() const { return m_organizations; }
    const std::optional<Error> &error() const { return m_error; }
    Field errorField() const { return m_errorField; }
    /// Where the token will be kept.
    auth::TokenStore::Place secretPlace() const { return m_tokens.place(); }

Q_SIGNALS:
    /// Step, error, or what is known about the organizations changed.
    void changed();
    void opened(const sekisho::sync::WorkspaceInfo &workspace);

private:
    bool begin(const QString &cloudText);
    void signedIn(const Result<api::mist::Login::Outcome> &outcome);
    void askSelf();
    void signOut();
    Future<> store(const QString &key) const;
    void fail(Field field, const Error &error);
    void forget();
    void askAccess(int organization);
    void retire();

    net::HttpClient &m_http;
    Clock &m_clock;
    sync::WorkspaceDirectory &m_workspaces;
    auth::TokenStore &m_tokens;
    Step m_step = Step::Idle;
    api::mist::Cloud m_cloud;
    Secret m_token; ///< or a session
    bool m_isSession = false;
    bool m_ownsSession = false; ///< nobody else uses it yet
    bool m_keepSession = false;
    std::unique_ptr<api::mist::Login> m_login;
    nac::Self m_self;
    QList<OrganizationChoice> m_organizations;
    std::optional<Error> m_error;
    Field m_errorField = Field::None;
    /// Answers to what was asked before die with it.
    std::unique_ptr<QObject> m_scope;
    std::unique_ptr<api::mist::MistClient> m_client;
    std::unique_ptr<CancelSource> m_cancel;
};

} // namespace sekisho::ui
