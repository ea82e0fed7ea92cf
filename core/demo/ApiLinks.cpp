// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/Api.h"

#include <QJsonDocument>
#include <QUrl>

namespace sekisho::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kApps = {u"crowdstrike"_s, u"intune"_s,      u"jamf"_s,  u"mobicontrol"_s,
                           u"prisma"_s,      u"sentinelone"_s, u"teams"_s, u"vmware"_s,
                           u"zdx"_s,         u"zoom"_s};
const QStringList kOAuthApps = {u"intune"_s, u"teams"_s, u"zoom"_s};

/// What each app's credentials form must have (mist-api 9).
const QMap<QString, QStringList> kCredentials = {
        {u"jamf"_s, {u"instance_url"_s, u"client_id"_s, u"client_secret"_s, u"smartgroup_name"_s}},
        {u"vmware"_s,
         {u"instance_url"_s, u"client_id"_s, u"client_secret"_s, u"webhook_enabled"_s}},
        {u"mobicontrol"_s,
         {u"instance_url"_s, u"client_id"_s, u"client_secret"_s, u"username"_s, u"password"_s}},
        {u"crowdstrike"_s, {u"customer_id"_s, u"client_id"_s, u"client_secret"_s}},
        {u"sentinelone"_s, {u"instance_url"_s, u"api_token"_s}},
        {u"zdx"_s, {u"key_id"_s, u"key_secret"_s, u"zdx_org_id"_s}},
        {u"prisma"_s, {u"tsg_id"_s, u"client_id"_s, u"client_secret"_s}}};

bool isLoopback(const QUrl &url)
{
    return url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1 || url.host() == "::1"_L1;
}

} // namespace

QJsonArray Api::shownAccounts(const ApiCall &call, const QString &app) const
{
    QJsonArray accounts;
    const double factor = m_switches.is("link-times", "milliseconds") ? 1000.0 : 1.0;
    const QJsonArray stored = call.org->links.value(app);
    for (const QJsonValue &value : stored) {
        QJsonObject account = value.toObject();
        if (account.contains("linked_timestamp"_L1))
            account.insert("linked_timestamp"_L1,
                           account.value("linked_timestamp"_L1).toDouble() * factor);
        if (account.contains("last_sync"_L1))
            account.insert("last_sync"_L1,
                           qint64(account.value("last_sync"_L1).toDouble() * factor));
        accounts.append(shown(call, account));
    }
    return accounts;
}

HttpAnswer Api::getLinks(ApiCall &call)
{
    const QString app = call.parameters.value(0);
    if (!kApps.contains(app))
        return notFound(app);
    const QUrl forward(call.query("forward"_L1));
    if (isLoopback(forward) && m_switches.is("forward-loopback", "refuse"))
        return detail(400, u"forward: not a portal URL."_s);

    const QJsonArray accounts = shownAccounts(call, app);
    QJsonObject answer{{u"linked"_s, !accounts.isEmpty()}, {u"accounts"_s, accounts}};
    if (kOAuthApps.contains(app) && call.has("forward"_L1)) {
        const QString state = newId(u"state");
        m_linkStates.insert(state, call.query("forward"_L1));
        QUrlQuery query;
        query.addQueryItem(u"client_id"_s, demoId(m_seed, u"entra app", 0));
        query.addQueryItem(u"redirect_uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(
                                                      m_baseUrl + u"/api/v1/org/"_s + call.org->id +
                                                      u"/oauth2/app/"_s + app + u"/callback"_s)));
        query.addQueryItem(u"state"_s, state);
        answer.insert("authorization_url"_L1,
                      QString(u"https://login.microsoftonline.com/common/adminconsent?"_s +
                              query.toString(QUrl::FullyEncoded)));
    }
    return json(answer);
}

HttpAnswer Api::postLink(ApiCall &call)
{
    const QString app = call.parameters.value(0);
    if (!kCredentials.contains(app))
        return kApps.contains(app) ? detail(400, u"Unsuccessful"_s) : notFound(app);
    const QJsonObject body = call.body.toObject();
    for (const QString &field : kCredentials.value(app)) {
        if (!body.contains(field))
            return invalid(field, u"This field is required."_s);
    }
    QJsonObject account{{u"account_id"_s, newId(u"account")}, {u"name"_s, u"Kakuu Seiki K.K."_s},
                        {u"linked_by"_s, u"Sekisho"_s},       {u"linked_timestamp"_s, now()},
                        {u"last_status"_s, u"success"_s},     {u"last_sync"_s, qint64(now())}};
    for (const auto &key : {"instance_url"_L1, "client_id"_L1, "smartgroup_name"_L1, "username"_L1,
                            "key_id"_L1, "tsg_id"_L1, "zdx_org_id"_L1}) {
        if (body.contains(key))
            account.insert(key, body.value(key));
    }
    QJsonArray accounts = call.org->links.value(app);
    accounts.append(account);
    call.org->links.insert(app, accounts);
    log(*call.org, u"Link Account \"%1\""_s.arg(app), {}, account);
    return json(QJsonObject{{u"linked"_s, true}, {u"accounts"_s, shownAccounts(call, app)}});
}

HttpAnswer Api::putLink(ApiCall &call)
{
    QJsonArray accounts = call.org->links.value(call.parameters.value(0));
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        QJsonObject account = accounts.at(i).toObject();
        if (account.value("account_id"_L1).toString() != call.parameters.value(1))
            continue;
        const QJsonObject body = call.body.toObject();
        if (body.value("account_id"_L1) != account.value("account_id"_L1))
            return invalid(u"account_id"_s, u"This field is required."_s);
        const QJsonObject before = account;
        // `discard_guest_info` is taken, and never shown (mist-api 9).
        if (body.contains("max_daily_api_requests"_L1))
            account.insert("max_daily_api_requests"_L1, body.value("max_daily_api_requests"_L1));
        accounts.replace(i, account);
        call.org->links.insert(call.parameters.value(0), accounts);
        log(*call.org, u"Update Linked Account \"%1\""_s.arg(call.parameters.value(0)), before,
            account);
        return empty();
    }
    return notFound(call.parameters.value(1));
}

HttpAnswer Api::deleteLink(ApiCall &call)
{
    QJsonArray accounts = call.org->links.value(call.parameters.value(0));
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const QJsonObject before = accounts.at(i).toObject();
        if (before.value("account_id"_L1).toString() != call.parameters.value(1))
            continue;
        accounts.removeAt(i);
        call.org->links.insert(call.parameters.value(0), accounts);
        log(*call.org, u"Unlink Account \"%1\""_s.arg(call.parameters.value(0)), before);
        return empty();
    }
    return notFound(call.parameters.value(1));
}

HttpAnswer Api::getLinkCallback(ApiCall &call)
{
    // Mist exchanges the code itself and then sends the browser to `forward` (mist-api 9).
    const QString app = call.parameters.value(0);
    const QString state = call.query("state"_L1);
    if (!kOAuthApps.contains(app) || !m_linkStates.contains(state))
        return detail(400, u"Invalid state."_s);
    const QString forward = m_linkStates.take(state);
    if (!call.has("error"_L1)) {
        QJsonArray accounts;
        accounts.append(QJsonObject{{u"account_id"_s, newId(u"account")},
                                    {u"company"_s, u"Kakuu Seiki K.K."_s},
                                    {u"linked_by"_s, u"Sekisho"_s},
                                    {u"linked_timestamp"_s, now()},
                                    {u"last_status"_s, u"success"_s},
                                    {u"last_sync"_s, qint64(now())}});
        call.org->links.insert(app, accounts);
        log(*call.org, u"Link Account \"%1\""_s.arg(app), {}, accounts.first().toObject());
    }
    HttpAnswer answer;
    answer.status = 302;
    answer.contentType = "text/html; charset=utf-8";
    answer.headers.append({"Location", QUrl(forward).toEncoded()});
    return answer;
}

} // namespace sekisho::demo
