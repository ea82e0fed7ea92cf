// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/ConnectionController.h"

namespace sekisho::ui {

namespace {

/// Organizations beyond these are not asked about Access Assurance: a token of a managed service
/// provider may see hundreds.
constexpr int kMaxAccessQuestions = 20;
/// At most that many questions at once.
constexpr int kAtOnce = 4;

} // namespace

ConnectionController::ConnectionController(net::HttpClient &http, Clock &clock,
                                           sync::WorkspaceDirectory &workspaces,
                                           auth::TokenStore &tokens, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_clock(clock)
    , m_workspaces(workspaces)
    , m_tokens(tokens)
{
    connect(&m_tokens, &auth::TokenStore::placeChanged, this, [this] { Q_EMIT changed(); });
}

ConnectionController::~ConnectionController()
{
    if (m_cancel)
        m_cancel->cancel();
    signOut();
}

void ConnectionController::retire()
{
    if (m_cancel)
        m_cancel->cancel();
    m_cancel.reset();
    if (m_scope) {
        // May run inside one of the answers.
        for (QObject *watcher : m_scope->children())
            watcher->blockSignals(true);
        m_scope.release()->deleteLater();
    }
    if (m_client)
        m_client.release()->deleteLater();
    if (m_login)
        m_login.release()->deleteLater();
}

// A session that no workspace was opened with is of no use to anybody. Nobody waits for the answer.
void ConnectionController::signOut()
{
    m_isSession = false;
    if (!std::exchange(m_ownsSession, false) || m_token.isEmpty())
        return;
    auto *account = new api::mist::Account(m_http, m_cloud, m_token, m_clock, &m_http);
    async::then(account->signOut(), account,
                [account](const Result<> &) { account->deleteLater(); });
}

void ConnectionController::reset()
{
    if (m_step == Step::Idle)
        return;
    retire();
    forget();
    m_step = Step::Idle;
    Q_EMIT changed();
}

void ConnectionController::fail(Field field, const Error &error)
{
    m_step = Step::Failed;
    m_error = error;
    m_errorField = field;
    Q_EMIT changed();
}

QList<sync::WorkspaceInfo> ConnectionController::workspacesOf(const QString &cloudText) const
{
    const Result<api::mist::Cloud> cloud = api::mist::cloudFromText(cloudText);
    if (!cloud)
        return {};
    QList<sync::WorkspaceInfo> found = m_workspaces.list();
    found.removeIf([url = cloud->apiUrl.toString()](const sync::WorkspaceInfo &workspace) {
        return workspace.cloudUrl != url;
    });
    return found;
}

void ConnectionController::checkStored(const sync::WorkspaceInfo &workspace)
{
    retire();
    forget();
    m_step = Step::Checking;
    m_scope = std::make_unique<QObject>();
    Q_EMIT changed();
    async::then(m_tokens.read(QStringLiteral("token/") + workspace.id), m_scope.get(),
                [this, workspace](const Result<std::shared_ptr<const Secret>> &token) {
                    if (token && *token)
                        check(workspace.cloudUrl, (*token)->clone());
                    else
                        fail(Field::Token, token ? Error(ErrorCode::TokenMissing) : token.error());
                });
}

void ConnectionController::forget()
{
    m_organizations.clear();
    m_self = {};
    m_error.reset();
    m_errorField = Field::None;
    signOut();
    m_token.clear();
}

bool ConnectionController::begin(const QString &cloudText)
{
    retire();
    forget();
    const Result<api::mist::Cloud> cloud = api::mist::cloudFromText(cloudText);
    if (!cloud) {
        fail(Field::Cloud, cloud.error());
        return false;
    }
    m_cloud = *cloud;
    m_scope = std::make_unique<QObject>();
    m_cancel = std::make_unique<CancelSource>();
    return true;
}

void ConnectionController::check(const QString &cloudText, Secret token)
{
    if (!begin(cloudText))
        return;
    m_token = std::move(token);
    if (m_token.isEmpty()) {
        fail(Field::Token, Error(ErrorCode::TokenMissing));
        return;
    }
    askSelf();
}

void ConnectionController::signIn(const QString &cloudText, const QString &email, Secret password)
{
    if (!begin(cloudText))
        return;
    if (email.trimmed().isEmpty() || password.isEmpty()) {
        fail(Field::Token, Error(ErrorCode::TokenMissing));
        return;
    }
    m_step = Step::Checking;
    m_login = std::make_unique<api::mist::Login>(m_http, m_cloud, m_clock);
    Q_EMIT changed();
    async::then(m_login->signIn(email.trimmed(), std::move(password), m_cancel->token()),
                m_scope.get(),
                [this](const Result<api::mist::Login::Outcome> &outcome) { signedIn(outcome); });
}

void ConnectionController::secondFactor(const QString &code)
{
    if (m_step != Step::SecondFactor || !m_login)
        return;
    m_error.reset();
    m_errorField = Field::None;
    m_step = Step::Checking;
    Q_EMIT changed();
    async::then(m_login->secondFactor(code.simplified().remove(u' '), m_cancel->token()),
                m_scope.get(),
                [this](const Result<api::mist::Login::Outcome> &outcome) { signedIn(outcome); });
}

void ConnectionController::signedIn(const Result<api::mist::Login::Outcome> &outcome)
{
    using Outcome = api::mist::Login::Outcome;
    const ErrorCode code = outcome ? ErrorCode::Internal : outcome.error().code;
    if (code == ErrorCode::Cancelled) {
        m_step = Step::Idle;
        Q_EMIT changed();
    } else if (code == ErrorCode::SecondFactorWrong) {
        m_step = Step::SecondFactor;
        m_error = outcome.error();
        m_errorField = Field::Token;
        Q_EMIT changed();
    } else if (!outcome) {
        const bool aboutAccount = code == ErrorCode::LoginFailed ||
                                  code == ErrorCode::LoginElsewhere ||
                                  code == ErrorCode::RateLimited || code == ErrorCode::Forbidden ||
                                  code == ErrorCode::NotFound;
        fail(aboutAccount ? Field::Token : Field::Cloud, outcome.error());
    } else if (*outcome == Outcome::SecondFactor) {
        m_step = Step::SecondFactor;
        Q_EMIT changed();
    } else {
        m_token = m_login->session();
        m_ownsSession = true;
        askSelf();
    }
}

void ConnectionController::askSelf()
{
    m_step = Step::Checking;
    m_isSession = api::mist::Credentials::fromSecret(m_token).isSession();
    m_client = std::make_unique<api::mist::MistClient>(m_http, m_cloud, m_token.clone(), m_clock);
    Q_EMIT changed();
    async::then(m_client->self(m_cancel->token()), m_scope.get(),
                [this](const Result<nac::Self> &self) {
                    if (!self) {
                        const ErrorCode code = self.error().code;
                        if (code == ErrorCode::Cancelled) {
                            m_step = Step::Idle;
                            Q_EMIT changed();
                            return;
                        }
                        const bool aboutToken = code == ErrorCode::Unauthorized ||
                                                code == ErrorCode::Forbidden ||
                                                code == ErrorCode::InvalidHeader ||
                                                code == ErrorCode::TwoFactorRequired ||
                                                code == ErrorCode::RateLimited;
                        fail(aboutToken ? Field::Token : Field::Cloud, self.error());
                        return;
                    }
                    m_self = *self;
                    for (const nac::Privilege &privilege : m_self.privileges)
                        m_organizations.append({privilege, std::nullopt, std::nullopt});
                    if (m_organizations.isEmpty()) {
                        fail(Field::Token, Error(ErrorCode::NoOrganization));
                        return;
                    }
                    m_step = Step::Checked;
                    Q_EMIT changed();
                    for (int i = 0; i < kAtOnce; ++i)
                        askAccess(i);
                });
}

void ConnectionController::askAccess(int organization)
{
    if (organization >= m_organizations.size() || organization >= kMaxAccessQuestions)
        return;
    async::then(m_client->hasAccessAssurance(
                        m_organizations.at(organization).privilege.organization, m_cancel->token()),
                m_scope.get(), [this, organization](const Result<bool> &found) {
                    if (organization >= m_organizations.size())
                        return;
                    OrganizationChoice &choice = m_organizations[organization];
                    if (found)
                        choice.accessAssurance = *found;
                    else
                        choice.accessError = found.error();
                    Q_EMIT changed();
                    askAccess(organization + kAtOnce);
                });
}

Future<> ConnectionController::store(const QString &key) const
{
    return m_isSession && !m_keepSession ? m_tokens.writeForRun(key, m_token.clone())
                                         : m_tokens.write(key, m_token.clone());
}

void ConnectionController::open(int organization)
{
    if (m_step != Step::Checked || organization < 0 || organization >= m_organizations.size())
        return;
    const nac::Privilege &chosen = m_organizations.at(organization).privilege;
    const Result<sync::WorkspaceInfo> workspace =
            m_workspaces.create(m_cloud, chosen.organization, chosen.organizationName);
    if (!workspace) {
        fail(Field::Organization, workspace.error());
        return;
    }
    m_step = Step::Opening;
    Q_EMIT changed();
    const sync::WorkspaceInfo info = *workspace;
    async::then(store(QStringLiteral("token/") + info.id), m_scope.get(),
                [this, info](const Result<> &written) {
                    if (!written) {
                        fail(Field::Token, written.error());
                        return;
                    }
                    retire();
                    m_token.clear();
                    m_isSession = false;
                    m_ownsSession = false;
                    m_step = Step::Idle;
                    m_organizations.clear();
                    Q_EMIT changed();
                    Q_EMIT opened(info);
                });
}

} // namespace sekisho::ui
