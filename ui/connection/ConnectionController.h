// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

/// The steps of connecting: cloud and token in, who am I and which organizations out, and at the
/// end a workspace with its token stored. Each answer is needed to ask the next; going back costs
/// nothing. Nothing is written to the cloud. GUI thread, never blocks.
class ConnectionController : public QObject
{
    Q_OBJECT
public:
    enum class Step {
        Idle,     ///< nothing asked yet, or what was asked has been changed since
        Checking, ///< asking the cloud who the token is
        Checked,  ///< organizations() can be chosen from
        Failed,   ///< see error() and errorField()
        Opening   ///< making the workspace and storing the token
    };
    Q_ENUM(Step)
    /// The field a failure belongs to.
    enum class Field { None, Cloud, Token, Organization };

    ConnectionController(net::HttpClient &http, Clock &clock, sync::WorkspaceDirectory &workspaces,
                         auth::TokenStore &tokens, QObject *parent = nullptr);
    ~ConnectionController() override;

    /// Asks the cloud named by `cloudText` (region, host or URL) about `token`.
    void check(const QString &cloudText, Secret token);
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
    Secret m_token;
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
