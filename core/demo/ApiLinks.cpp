// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/Api.h"
#include "core/demo/ConsentPage.h"

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

/// Authorization URLs are good for so long (the vendor does not say).
constexpr double kLinkSeconds = 600;

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
    if (kOAuthApps.contains(app) && call.has("forward"_L1))
        answer.insert("authorization_url"_L1, authorizationUrl(call, app));
    return json(answer);
}

QString Api::authorizationUrl(const ApiCall &call, const QString &app)
{
    m_linkStates.removeIf([this](const auto &one) { return now() - one->made > kLinkSeconds; });
    const QString state = newId(u"state");
    m_linkStates.insert(state, {call.org->id, app, call.query("forward"_L1), now(), false});
    QUrlQuery query;
    query.addQueryItem(u"client_id"_s, demoId(m_seed, u"entra app", 0));
    query.addQueryItem(u"redirect_uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(
                                                  m_baseUrl + u"/api/v1/org/"_s + call.org->id +
                                                  u"/oauth2/app/"_s + app + u"/callback"_s)));
    query.addQueryItem(u"state"_s, state);
    const QString page = m_switches.is("link-page", "demo")
                                 ? m_baseUrl + kConsentPath
                                 : u"https://login.microsoftonline.com/common/adminconsent"_s;
    return page + u'?' + query.toString(QUrl::FullyEncoded);
}

Api::LinkState *Api::linkState(const QString &state)
{
    const auto found = m_linkStates.find(state);
    if (found == m_linkStates.end() || now() - found->made > kLinkSeconds)
        return nullptr;
    return &*found;
}

QString Api::linkAddress(const QString &state, const LinkState &link, const char *rest) const
{
    return m_baseUrl + u"/api/v1/org/%1/oauth2/app/%2/callback?state=%3&%4"_s.arg(
                               link.organization, link.app, state, QLatin1StringView(rest));
}

// What Entra ID does on the person's behalf: asks, and sends the browser back to the cloud.
HttpAnswer Api::consent(const HttpCall &http)
{
    const bool answers = http.method == "POST";
    if (!answers && http.method != "GET")
        return detail(405, u"Method not allowed"_s);
    const QUrlQuery form(answers ? QString::fromLatin1(http.body) : http.query.query());
    const QString state = form.queryItemValue(u"state"_s);
    LinkState *link = linkState(state);
    if (!link)
        return consentGone(http);
    const auto answer = consentAnswer(form.queryItemValue(u"answer"_s));
    if (!answers || !answer)
        return consentPage(http, link->app == "intune"_L1 ? u"Intune"_s : link->app, state);
    if (*answer == ConsentAnswer::Expire) {
        m_linkStates.remove(state);
        return consentGone(http);
    }
    link->failed = *answer == ConsentAnswer::Fail;
    const QString back = linkAddress(state, *link,
                                     *answer == ConsentAnswer::Refuse
                                             ? "error=access_denied&error_description=AADSTS65004"
                                             : "admin_consent=True&tenant=kakuu");
    HttpAnswer redirect;
    redirect.status = 303;
    redirect.contentType = "text/html; charset=utf-8";
    redirect.headers.append({"Location", back.toLatin1()});
    return redirect;
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
    const LinkState *known = linkState(state);
    if (!kOAuthApps.contains(app) || !known || known->app != app ||
        known->organization != call.org->id)
        return detail(400, u"Invalid state."_s);
    const LinkState link = m_linkStates.take(state);
    if (!call.has("error"_L1))
        linkTenant(*call.org, app, link.failed);
    HttpAnswer answer;
    answer.status = 302;
    answer.contentType = "text/html; charset=utf-8";
    answer.headers.append({"Location", QUrl(link.forward).toEncoded()});
    return answer;
}

// A tenant that is linked already is refreshed: that is how one links again.
void Api::linkTenant(OrgState &org, const QString &app, bool failed)
{
    const QString company = u"Kakuu Seiki K.K."_s;
    QJsonArray accounts = org.links.value(app);
    qsizetype place = 0;
    while (place < accounts.size() &&
           accounts.at(place).toObject().value("company"_L1).toString() != company)
        ++place;
    QJsonObject account{{u"account_id"_s, newId(u"account")}, {u"company"_s, company}};
    double earliest = 0;
    if (place < accounts.size()) {
        account = accounts.at(place).toObject();
        accounts.removeAt(place);
        earliest = account.value("linked_timestamp"_L1).toDouble() + 1;
    }
    account.insert("linked_by"_L1, u"Sekisho"_s);
    account.insert("linked_timestamp"_L1, qMax(now(), earliest));
    account.insert("last_sync"_L1, qint64(now()));
    account.insert("last_status"_L1, failed ? u"failed"_s : u"success"_s);
    account.remove("error"_L1);
    account.remove("errors"_L1);
    if (failed) {
        const QString why = u"Get OAuth token failed, please re-link your account"_s;
        account.insert("error"_L1, why);
        account.insert("errors"_L1, QJsonArray{why});
    }
    accounts.insert(place, account);
    org.links.insert(app, accounts);
    log(org, u"Link Account \"%1\""_s.arg(app), {}, account);
}

} // namespace sekisho::demo
