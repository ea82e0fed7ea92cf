// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/LinkCommand.h"

#include "app/ctl/ChangeJson.h"
#include "app/ctl/Console.h"
#include "core/sync/AccountLinking.h"
#include "ui/text/DateText.h"
#include "ui/text/NacText.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

using api::mist::ItemKey;
using api::mist::ItemType;
using auth::LinkAttempt;

LinkCommand::LinkCommand(const CommandServices &services, QObject *parent)
    : EditingCommand(services, parent)
{
}

LinkCommand::~LinkCommand() = default;

QString LinkCommand::name() const { return u"link"_s; }

QString LinkCommand::summary() const
{
    return tr("List linked accounts, link one with a browser, or forget one in the draft.");
}

void LinkCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({u"timeout"_s, tr("How long to wait for the sign-in; without it 300 seconds."),
                      //: placeholder in --help
                      tr("seconds"), u"300"_s});
    declareWorkspace(parser);
    //: argument in --help; do not translate the words in front of capitals
    parser.addPositionalArgument(u"action"_s, tr("list, start APP, forget APP [ACCOUNT]"),
                                 u"action [app] [account]"_s);
}

void LinkCommand::start(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    m_action = arguments.value(0);
    m_app = arguments.value(1);
    m_account = arguments.value(2);
    const qsizetype least = m_action == "list"_L1 ? 1 : 2;
    const qsizetype most = m_action == "forget"_L1 ? 3 : least;
    const bool isKnown = m_action == "list"_L1 || m_action == "start"_L1 || m_action == "forget"_L1;
    if (!isKnown || arguments.size() < least || arguments.size() > most)
        return failWith(missing(u"list | start APP | forget APP [ACCOUNT]"_s), wantsJson(parser));
    const QList<nac::LinkedApp> apps = nac::allLinkedApps();
    for (const nac::LinkedApp app : apps) {
        if (nac::linkedAppKey(app) == m_app)
            m_linkedApp = app;
    }
    bool isNumber = false;
    m_timeoutSeconds = parser.value(u"timeout"_s).toInt(&isNumber);
    constexpr int kLongest = 86'400;
    if (!isNumber || m_timeoutSeconds < 1 || m_timeoutSeconds > kLongest)
        return failWith(
                Error(ErrorCode::InvalidArgument, {"--timeout "_L1 + parser.value(u"timeout"_s)}),
                wantsJson(parser));
    if (m_action == "start"_L1 && !m_linkedApp)
        return failWith(Error(ErrorCode::InvalidArgument, {m_app}), wantsJson(parser));
    open(parser, m_action == "forget"_L1 ? Access::Write : Access::WriteOrRead,
         m_action == "start"_L1 ? Cloud::Yes : Cloud::No);
}

void LinkCommand::make()
{
    if (m_action == "list"_L1)
        list();
    else if (m_action == "start"_L1)
        link();
    else
        forget();
}

void LinkCommand::list()
{
    QJsonArray rows;
    const auto accounts =
            organization() ? organization()->linkedAccounts : QList<nac::LinkedAccount>();
    for (const nac::LinkedAccount &account : accounts) {
        const QString app = nac::linkedAppKey(account.app);
        const ItemKey key{ItemType::LinkedAccount, app + u'/' + account.accountId};
        const bool goes = !items().items().contains(key);
        if (json()) {
            rows.append(QJsonObject{{u"app"_s, app},
                                    {u"account_id"_s, account.accountId},
                                    {u"name"_s, account.name},
                                    {u"linked_by"_s, account.linkedBy},
                                    {u"linked"_s, timeJson(account.linked)},
                                    {u"last_sync"_s, timeJson(account.lastSync)},
                                    {u"status"_s, account.status.raw},
                                    {u"errors"_s, QJsonArray::fromStringList(account.errors)},
                                    {u"removed_in_draft"_s, goes}});
            continue;
        }
        console().line(u"%1  %2  %3  %4  %5"_s.arg(
                ui::NacText::linkedApp(account.app), account.accountId, account.name,
                ui::NacText::linkStatus(account.status),
                account.lastSync.isValid() ? ui::DateText::dateTimeZone(account.lastSync)
                                           : QString()));
        for (const QString &error : account.errors)
            console().line("    "_L1 + error);
    }
    if (json())
        printJson({{u"accounts"_s, rows}});
    end(Fine);
}

void LinkCommand::forget()
{
    QList<ItemKey> found;
    const api::mist::ItemMap &all = items().items();
    for (auto it = all.lowerBound({ItemType::LinkedAccount, {}});
         it != all.end() && it.key().type == ItemType::LinkedAccount; ++it) {
        const QString account = it.key().id.section(u'/', 1);
        const bool isMeant = m_account.isEmpty() || account == m_account ||
                             api::mist::itemName(it.key(), *it) == m_account;
        if (it.key().id.section(u'/', 0, 0) == m_app && isMeant)
            found.append(it.key());
    }
    QStringList arguments{m_account.isEmpty() ? m_app : m_account};
    if (found.isEmpty())
        return failEdit(Error(ErrorCode::InvalidArgument, arguments, u"unknown"_s));
    if (found.size() > 1) {
        for (const ItemKey &key : std::as_const(found))
            arguments.append(key.id.section(u'/', 1));
        return failEdit(Error(ErrorCode::InvalidArgument, arguments, u"ambiguous"_s));
    }
    put(found.first(), {});
    commit(u"remove"_s);
}

void LinkCommand::link()
{
    auth::LinkSettings settings = sync::linkSettings(client().cloud(), organizationId());
    // Who sits at a terminal opens it where there is a browser.
    settings.openBrowser = false;
    settings.totalMs = m_timeoutSeconds * 1000;
    settings.pollMs = std::min(settings.pollMs, settings.totalMs / 2 + 1);
    auth::LinkCalls calls;
    calls.look = [this](const QString &forward) {
        return sync::lookAtLinks(client(), organizationId(), *m_linkedApp, forward);
    };
    m_attempt = std::make_unique<LinkAttempt>(std::move(calls), std::move(settings));
    connect(m_attempt.get(), &LinkAttempt::changed, this, &LinkCommand::tell);
    connect(m_attempt.get(), &LinkAttempt::finished, this, &LinkCommand::linked);
    m_stopWatcher = std::make_unique<platform::StopWatcher>(platform::StopWatcher::Heed::Signals);
    connect(m_stopWatcher.get(), &platform::StopWatcher::stopRequested, this, [this] {
        m_attempt->cancel();
        failWith(Error(ErrorCode::Cancelled), json(), AnswerIsNo);
    });
    m_attempt->start();
}

/// The address, as soon as there is one. It goes to standard error as well as the answer for JSON:
/// that one object comes at the end.
void LinkCommand::tell()
{
    if (m_told || m_attempt->address().isEmpty())
        return;
    m_told = true;
    console().message(tr("Open this address in a browser and sign in there; whoever opens it links "
                         "their own account:"));
    const QString address = m_attempt->address().toString(QUrl::FullyEncoded);
    if (json())
        console().message(address);
    else
        console().line(address);
    console().flush();
}

void LinkCommand::linked()
{
    if (m_attempt->state() != LinkAttempt::State::Linked)
        return failWith(m_attempt->error(), json());
    const auth::LinkEntry entry = m_attempt->entry();
    if (json())
        printJson({{u"app"_s, m_app},
                   {u"account_id"_s, entry.id},
                   {u"linked"_s, timeJson(entry.linked)}});
    else
        //: %1 name of an app, %2 id of an account
        console().line(tr("Linked: %1, %2").arg(ui::NacText::linkedApp(*m_linkedApp), entry.id));
    console().message(tr("Run sekishoctl pull to have it in the workspace."));
    end(Fine);
}

} // namespace sekisho::ctl
