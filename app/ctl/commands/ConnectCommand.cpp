// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/ConnectCommand.h"

#include "app/ctl/Console.h"
#include "app/ctl/InputReader.h"

#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

namespace {

/// Whether the cloud refuses to say, rather than that something is wrong: the workspace can be made
/// without that answer, as a pull leaves out what it may not read.
bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::Forbidden || error.code == ErrorCode::NotFound;
}

QJsonObject organizationJson(const nac::Privilege &privilege)
{
    return {{u"id"_s, privilege.organization.value()},
            {u"name"_s, privilege.organizationName},
            {u"role"_s, privilege.role.raw}};
}

} // namespace

ConnectCommand::ConnectCommand(const CommandServices &services, QObject *parent)
    : Command(services, parent)
{
}

ConnectCommand::~ConnectCommand() = default;

QString ConnectCommand::name() const { return u"connect"_s; }

QString ConnectCommand::summary() const
{
    return tr("Make a workspace for one organization of a Mist cloud.");
}

void ConnectCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({u"cloud"_s, tr("Region (\"APAC 01\"), host name or URL of the cloud."),
                      //: placeholder in --help
                      tr("host")});
    Session::declareTokenOption(parser);
    parser.addOption({u"email"_s,
                      tr("Sign in with this account instead of a token. The session serves this "
                         "run only and is ended afterwards, unless --keep-session is given."),
                      //: placeholder in --help
                      tr("address")});
    parser.addOption({u"keep-session"_s,
                      tr("Keep the session in the system keychain, for the commands that follow "
                         "and the window.")});
    parser.addOption({u"password-file"_s,
                      tr("Take the password of the account from the first line of this file."),
                      //: placeholder for a file name in --help
                      tr("file")});
    parser.addOption({u"two-factor"_s, tr("Code of the account's second factor."),
                      //: placeholder in --help
                      tr("code")});
    parser.addOption({u"org"_s,
                      tr("Id of the organization; needed when the token sees more than one."),
                      //: placeholder for an id in --help
                      tr("id")});
    parser.addOption({u"workspace"_s, tr("Folder to keep the workspace in."),
                      //: placeholder for a folder name in --help
                      tr("folder")});
}

void ConnectCommand::start(const QCommandLineParser &parser)
{
    m_json = wantsJson(parser);
    if (!applyClock(parser))
        return failWith(Error(ErrorCode::InvalidArgument, {parser.value(u"now"_s)}), m_json);
    if (!parser.isSet(u"cloud"_s))
        return failWith(missing(u"--cloud"_s), m_json);
    const auto cloud = api::mist::cloudFromText(parser.value(u"cloud"_s));
    if (!cloud)
        return failWith(cloud.error(), m_json, UsageOrUnreadable);
    m_cloud = *cloud;
    m_wantedOrganization = parser.value(u"org"_s);
    if (parser.isSet(u"workspace"_s))
        m_wantedFolder = QDir(parser.value(u"workspace"_s)).absolutePath();
    m_session = std::make_unique<Session>(clock());
    m_keepSession = parser.isSet(u"keep-session"_s);
    if (parser.isSet(u"email"_s))
        return signIn(parser);
    async::then(m_session->token(parser, {}), this,
                [this](const Result<std::shared_ptr<const Secret>> &token) {
                    if (!token)
                        return failWith(token.error(), m_json);
                    m_token = *token;
                    askSelf();
                });
}

void ConnectCommand::signIn(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"password-file"_s))
        return failWith(missing(u"--password-file"_s), m_json);
    m_code = parser.value(u"two-factor"_s);
    async::then(m_session->reach(parser), this, [this, &parser](const Result<> &reached) {
        if (!reached)
            return failWith(reached.error(), m_json);
        auto password = readSecretFile(parser.value(u"password-file"_s));
        if (!password)
            return failWith(password.error(), m_json);
        m_login = std::make_unique<api::mist::Login>(m_session->http(), m_cloud, clock());
        async::then(
                m_login->signIn(parser.value(u"email"_s), std::move(*password)), this,
                [this](const Result<api::mist::Login::Outcome> &outcome) { signedIn(outcome); });
    });
}

void ConnectCommand::signedIn(const Result<api::mist::Login::Outcome> &outcome)
{
    if (!outcome)
        return failWith(outcome.error(), m_json);
    if (*outcome == api::mist::Login::Outcome::SignedIn) {
        m_token = std::make_shared<const Secret>(m_login->session());
        m_account =
                std::make_unique<api::mist::Account>(m_session->http(), m_cloud, *m_token, clock());
        return askSelf();
    }
    if (m_code.isEmpty())
        return failWithMessage(tr("The account wants the code of its second factor: give it with "
                                  "--two-factor."),
                               Error(ErrorCode::TwoFactorRequired), m_json);
    async::then(m_login->secondFactor(std::exchange(m_code, {})), this,
                [this](const Result<api::mist::Login::Outcome> &second) { signedIn(second); });
}

void ConnectCommand::askSelf()
{
    m_client = m_session->client(m_cloud, *m_token);
    async::then(m_client->self(), this, [this](const Result<nac::Self> &self) {
        if (!self)
            return failWith(self.error(), m_json);
        chooseOrganization(*self);
    });
}

void ConnectCommand::chooseOrganization(const nac::Self &self)
{
    m_self = self;
    if (self.privileges.isEmpty())
        return failWith(Error(ErrorCode::NoOrganization), m_json);
    if (m_wantedOrganization.isEmpty() && self.privileges.size() == 1) {
        m_privilege = self.privileges.first();
        return askAccessAssurance();
    }
    for (const nac::Privilege &privilege : self.privileges) {
        if (privilege.organization.value().compare(m_wantedOrganization, Qt::CaseInsensitive) ==
            0) {
            m_privilege = privilege;
            return askAccessAssurance();
        }
    }
    const QString message =
            m_wantedOrganization.isEmpty()
                    ? tr("The token sees several organizations; choose one with --org.")
                    //: %1 id of an organization
                    : tr("The token does not see the organization %1.").arg(m_wantedOrganization);
    console().message(message);
    QJsonArray organizations;
    for (const nac::Privilege &privilege : self.privileges) {
        organizations.append(organizationJson(privilege));
        console().message(
                u"  %1  %2"_s.arg(privilege.organization.value(), privilege.organizationName));
    }
    if (m_json) {
        QJsonObject error = errorJson(Error(ErrorCode::InvalidArgument, {u"--org"_s}));
        error.insert(u"message"_s, message);
        printJson({{u"error"_s, error}, {u"organizations"_s, organizations}});
    }
    Q_EMIT finished(UsageOrUnreadable);
}

void ConnectCommand::askAccessAssurance()
{
    async::then(m_client->hasAccessAssurance(m_privilege.organization), this,
                [this](const Result<bool> &found) {
                    if (found)
                        m_hasAccessAssurance = *found;
                    else if (!isRefusal(found.error()))
                        return failWith(found.error(), m_json);
                    openWorkspace();
                });
}

void ConnectCommand::openWorkspace()
{
    if (m_wantedFolder.isEmpty()) {
        const auto created =
                sync::WorkspaceDirectory(Session::workspacesRoot())
                        .create(m_cloud, m_privilege.organization, m_privilege.organizationName);
        if (!created)
            return failWith(created.error(), m_json);
        m_info = *created;
    } else {
        m_info.path = m_wantedFolder;
    }
    async::then(sync::Workspace::open(m_info.path, clock()), this,
                [this](const Result<std::shared_ptr<sync::Workspace>> &opened) {
                    if (!opened)
                        return failWith(opened.error(), m_json);
                    m_workspace = *opened;
                    const sync::WorkspaceInfo before = m_workspace->info();
                    if (!before.organization.isEmpty() &&
                        before.organization != m_privilege.organization) {
                        return failWith(Error(ErrorCode::InvalidArgument,
                                              {"--workspace "_L1 + m_info.path},
                                              u"belongs to another organization"_s),
                                        m_json);
                    }
                    if (!before.id.isEmpty())
                        m_info.id = before.id;
                    else if (m_info.id.isEmpty())
                        m_info.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
                    m_info.cloudUrl = m_cloud.apiUrl.toString();
                    m_info.cloudName = m_cloud.name;
                    m_info.organization = m_privilege.organization;
                    m_info.organizationName = m_privilege.organizationName;
                    async::then(m_workspace->setIdentity(m_info), this,
                                [this](const Result<> &done) {
                                    if (!done)
                                        return failWith(done.error(), m_json);
                                    storeToken();
                                });
                });
}

void ConnectCommand::storeToken()
{
    if (m_account && !m_keepSession) {
        console().message(tr("The session was for this run only and is ended now. The workspace is "
                             "made; give --token-file to the commands that follow, or connect "
                             "again with --keep-session."));
        return report();
    }
    async::then(m_session->tokens().write(Session::tokenKey(m_info.id), m_token->clone()), this,
                [this](const Result<> &written) {
                    m_tokenKept = written.has_value() &&
                                  m_session->tokens().place() == auth::TokenStore::Place::Keychain;
                    if (!m_tokenKept && m_account)
                        console().message(tr("The system keychain cannot be used, so the session "
                                             "is not kept but ended; give --token-file to each "
                                             "command."));
                    else if (!m_tokenKept)
                        console().message(tr("The system keychain cannot be used, so the token is "
                                             "not kept; give --token-file to each command."));
                    report();
                });
}

void ConnectCommand::report()
{
    if (m_json) {
        printJson({{u"workspace"_s, QJsonObject{{u"id"_s, m_info.id}, {u"path"_s, m_info.path}}},
                   {u"cloud"_s,
                    QJsonObject{{u"name"_s, m_cloud.name}, {u"url"_s, m_cloud.apiUrl.toString()}}},
                   {u"organization"_s, organizationJson(m_privilege)},
                   {u"identity"_s,
                    QJsonObject{{u"email"_s, m_self.email},
                                {u"name"_s, m_self.name},
                                {u"organization_token"_s, m_self.isOrganizationToken()},
                                {u"session"_s, m_account != nullptr}}},
                   {u"access_assurance"_s,
                    m_hasAccessAssurance ? QJsonValue(*m_hasAccessAssurance) : QJsonValue()},
                   {u"token_kept"_s, m_tokenKept}});
    } else {
        //: %1 organization name, %2 its id, %3 address of the cloud
        console().line(tr("Connected to %1 (%2) at %3.")
                               .arg(m_privilege.organizationName, m_privilege.organization.value(),
                                    m_cloud.apiUrl.toString()));
        //: %1 path of a folder
        console().line(tr("Workspace: %1").arg(QDir::toNativeSeparators(m_info.path)));
        if (!m_hasAccessAssurance)
            console().line(tr("Whether Access Assurance is set up is not known: the token cannot "
                              "read the settings of the organization."));
        else if (!*m_hasAccessAssurance)
            console().line(tr("Access Assurance is not set up in this organization."));
        console().flush();
    }
    signOut();
}

void ConnectCommand::signOut()
{
    if (!m_account || m_tokenKept) {
        Q_EMIT finished(Fine);
        return;
    }
    // Whether the cloud heard it or not: what was asked for is done.
    async::then(m_account->signOut(), this, [this](const Result<> &) { Q_EMIT finished(Fine); });
}

} // namespace sekisho::ctl
