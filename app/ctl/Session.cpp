// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Session.h"

#include "app/ctl/InputReader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ctl::Session)
};

} // namespace

Session::Session(Clock &clock)
    : m_clock(clock)
    , m_tokens(auth::makeKeychainTokenStore(u"Sekisho"_s))
    , m_http(m_network, clock, [] { return QRandomGenerator::global()->generateDouble(); })
{
}

Session::~Session() = default;

QString Session::workspacesRoot()
{
    // Where the window keeps them, also when the person chose another folder there.
    return sync::WorkspaceDirectory::chosenRoot(
            QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/window.ini"_L1,
            QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                    "/workspaces"_L1);
}

void Session::declareWorkspaceOption(QCommandLineParser &parser)
{
    parser.addOption({u"workspace"_s,
                      Text::tr("Folder of the workspace; without it the one that was opened last."),
                      //: placeholder for a folder name in --help
                      Text::tr("folder")});
}

void Session::declareTokenOption(QCommandLineParser &parser)
{
    parser.addOption({u"token-file"_s,
                      Text::tr("Take the API token from the first line of this file instead of the "
                               "system keychain. Given more than once, the first counts."),
                      //: placeholder for a file name in --help
                      Text::tr("file")});
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
    return Text::tr("There is no workspace in %1. Make one with sekishoctl connect.")
            .arg(QDir::toNativeSeparators(error.arguments.value(0)));
}

Future<std::shared_ptr<const Secret>> Session::token(const QCommandLineParser &parser,
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
