// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Session.h"

#include "app/ctl/InputReader.h"
#include "core/net/Proxy.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

namespace {

struct SessionWords
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ctl::Session)
};

} // namespace

Session::Session(Clock &clock)
    : m_clock(clock)
    , m_tokens(auth::makeKeychainTokenStore(u"Sekisho"_s))
    , m_http(m_network, clock, [] { return QRandomGenerator::global()->generateDouble(); })
    , m_tls(m_network, clock)
{
}

Session::~Session() = default;

namespace {

/// The window's settings of this computer.
QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/window.ini"_L1;
}

/// The proxy of those settings (keys of ui/preferences/Settings.cpp).
net::ProxyChoice storedProxy()
{
    const QSettings settings(settingsFile(), QSettings::IniFormat);
    net::ProxyChoice choice;
    const QString kind = settings.value(u"network/proxy"_s).toString();
    if (kind == "none"_L1)
        choice.kind = net::ProxyChoice::Kind::None;
    else if (kind == "manual"_L1)
        choice.kind = net::ProxyChoice::Kind::Manual;
    choice.host = settings.value(u"network/proxy-host"_s).toString();
    choice.port = static_cast<quint16>(settings.value(u"network/proxy-port"_s, 8080).toUInt());
    choice.user = settings.value(u"network/proxy-user"_s).toString();
    return choice;
}

} // namespace

QString Session::workspacesRoot()
{
    // Where the window keeps them, also when the person chose another folder there.
    return sync::WorkspaceDirectory::chosenRoot(
            settingsFile(), QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                                    "/workspaces"_L1);
}

void Session::declareWorkspaceOption(QCommandLineParser &parser)
{
    parser.addOption(
            {u"workspace"_s,
             SessionWords::tr("Folder of the workspace; without it the one that was opened last."),
             //: placeholder for a folder name in --help
             SessionWords::tr("folder")});
}

void Session::declareTokenOption(QCommandLineParser &parser)
{
    parser.addOption(
            {u"token-file"_s,
             SessionWords::tr("Take the API token from the first line of this file instead of the "
                              "system keychain. Given more than once, the first counts."),
             //: placeholder for a file name in --help
             SessionWords::tr("file")});
    parser.addOption(
            {u"proxy"_s,
             SessionWords::tr("How to reach the cloud: system, none, or http://[user@]host:port. "
                              "Without it as the window's settings say."),
             //: placeholder for an address in --help
             SessionWords::tr("proxy")});
    parser.addOption(
            {u"proxy-password-file"_s,
             SessionWords::tr("Take the password of the proxy's user from the first line of this "
                              "file instead of the system keychain."),
             //: placeholder for a file name in --help
             SessionWords::tr("file")});
    parser.addOption(
            {u"ca-file"_s,
             SessionWords::tr("Trust the certificate authorities in this file beside those of the "
                              "system, for a proxy that reads along."),
             //: placeholder for a file name in --help
             SessionWords::tr("file")});
}

Future<> Session::reach(const QCommandLineParser &parser)
{
    const QString stored =
            QSettings(settingsFile(), QSettings::IniFormat).value(u"network/ca-file"_s).toString();
    const QString file = parser.isSet(u"ca-file"_s) ? parser.value(u"ca-file"_s) : stored;
    if (!file.isEmpty()) {
        const auto authorities = net::readAuthorities(file);
        if (!authorities)
            return async::failed<void>(authorities.error());
        m_tls.trustAlso(*authorities);
    }
    return useProxy(parser);
}

Future<> Session::useProxy(const QCommandLineParser &parser)
{
    net::ProxyChoice choice = storedProxy();
    if (parser.isSet(u"proxy"_s)) {
        const auto typed = net::proxyFromText(parser.value(u"proxy"_s));
        if (!typed)
            return async::failed<void>(Error(ErrorCode::InvalidArgument, {u"--proxy"_s}));
        choice = *typed;
    }
    net::applyProxy(m_network, choice);
    if (choice.kind != net::ProxyChoice::Kind::Manual || choice.user.isEmpty())
        return async::ready<void>({});
    if (parser.isSet(u"proxy-password-file"_s)) {
        const auto password = readSecretFile(parser.value(u"proxy-password-file"_s));
        if (!password)
            return async::failed<void>(password.error());
        net::applyProxy(m_network, choice, *password);
        return async::ready<void>({});
    }
    const async::Answer<void> answer;
    async::then(m_tokens->read(QLatin1StringView(net::kProxyPasswordKey)), &m_scope,
                [=, this](const Result<std::shared_ptr<const Secret>> &password) {
                    // Without one the proxy says what it thinks of that.
                    if (password && *password)
                        net::applyProxy(m_network, choice, **password);
                    answer.give(Result<>());
                });
    return answer.future();
}

Result<QString> Session::workspaceFolder(const QCommandLineParser &parser)
{
    if (parser.isSet(u"workspace"_s)) {
        const QString folder = QDir(parser.value(u"workspace"_s)).absolutePath();
        // Opening would create it; only `connect` may do that.
        if (!sync::WorkspaceDirectory::isWorkspace(folder))
            return fail(ErrorCode::FileUnreadable, {folder});
        return folder;
    }
    const QList<sync::WorkspaceInfo> known = sync::WorkspaceDirectory(workspacesRoot()).list();
    if (known.isEmpty())
        return fail(ErrorCode::FileUnreadable, {workspacesRoot()});
    return known.first().path;
}

QString Session::noWorkspaceMessage(const Error &error)
{
    //: %1 path of a folder
    return SessionWords::tr("There is no workspace in %1. Make one with sekishoctl connect.")
            .arg(QDir::toNativeSeparators(error.arguments.value(0)));
}

Future<std::shared_ptr<const Secret>> Session::token(const QCommandLineParser &parser,
                                                     const QString &workspaceId)
{
    using SecretPointer = std::shared_ptr<const Secret>;
    const async::Answer<SecretPointer> answer;
    async::then(reach(parser), &m_scope, [=, this, &parser](const Result<> &reached) {
        if (!reached) {
            answer.give(fail(reached.error()));
            return;
        }
        async::then(readToken(parser, workspaceId), &m_scope,
                    [answer](const Result<SecretPointer> &token) { answer.give(token); });
    });
    return answer.future();
}

Future<std::shared_ptr<const Secret>> Session::readToken(const QCommandLineParser &parser,
                                                         const QString &workspaceId)
{
    if (!parser.isSet(u"token-file"_s)) {
        if (workspaceId.isEmpty())
            return async::failed<std::shared_ptr<const Secret>>(Error(ErrorCode::TokenMissing));
        return m_tokens->read(tokenKey(workspaceId));
    }
    auto secret = readSecretFile(parser.values(u"token-file"_s).constFirst());
    if (!secret)
        return async::failed<std::shared_ptr<const Secret>>(secret.error());
    if (secret->isEmpty())
        return async::failed<std::shared_ptr<const Secret>>(Error(ErrorCode::TokenMissing));
    return async::ready<std::shared_ptr<const Secret>>(
            std::make_shared<const Secret>(std::move(*secret)));
}

std::unique_ptr<api::mist::MistClient> Session::client(const api::mist::Cloud &cloud,
                                                       const Secret &token)
{
    return std::make_unique<api::mist::MistClient>(m_http, cloud, token.clone(), m_clock);
}

QString Session::tokenKey(const QString &workspaceId) { return "token/"_L1 + workspaceId; }

} // namespace sekisho::ctl
