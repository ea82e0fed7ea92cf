// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sessions of the demo cloud: who a request comes from, login, second factor, logout
// (mist-api 2.2).

#include "core/demo/Api.h"

#include <QCryptographicHash>

namespace sekisho::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The accounts of the demo. Their passwords open nothing but this server on loopback.
struct Account
{
    const char *email;
    const char *password;
    const char *code; ///< second factor; null: none
    bool readOnly;
    bool elsewhere; ///< signs in at an identity provider
};

constexpr Account kAccounts[] = {
        {"demo@example.jp", "demo-not-a-secret", nullptr, false, false},
        {"demo-2fa@example.jp", "demo-not-a-secret", "123456", false, false},
        {"demo-read@example.jp", "demo-not-a-secret", nullptr, true, false},
        {"demo-sso@example.jp", "demo-not-a-secret", nullptr, false, true},
};
constexpr auto kSsoPage = "https://idp.kakuu.example.jp/saml/start"_L1;

int accountOf(const QString &email)
{
    for (int i = 0; i < int(std::size(kAccounts)); ++i) {
        if (email.compare(QLatin1StringView(kAccounts[i].email), Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

QByteArray cookieOf(const HttpCall &call, const QByteArray &name)
{
    const QList<QByteArray> cookies = call.header("cookie").split(';');
    for (const QByteArray &cookie : cookies) {
        const QByteArray trimmed = cookie.trimmed();
        if (trimmed.startsWith(name + '='))
            return trimmed.mid(name.size() + 1);
    }
    return {};
}

QByteArray randomLooking(quint32 seed, quint64 number, const char *kind)
{
    const QByteArray text = "demo-not-a-secret " + QByteArray::number(seed) + ' ' +
                            QByteArray::number(number) + kind;
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32);
}

} // namespace

QByteArray Api::cookieName(const char *base) const
{
    return m_switches.is("cookie-suffix", "cloud") ? QByteArray(base) + ".demo" : QByteArray(base);
}

QByteArray Api::sessionKey(const HttpCall &call)
{
    const QByteArray key = cookieOf(call, cookieName("sessionid"));
    const auto session = m_sessions.constFind(key);
    if (session == m_sessions.cend())
        return {};
    const qint64 minutes = m_switches.value(u"session-expiry"_s).toLongLong();
    if (session->opened.secsTo(m_clock.now()) < minutes * 60)
        return key;
    m_sessions.remove(key);
    return {};
}

bool Api::passesCsrf(const HttpCall &call, const Session &session) const
{
    if (call.method == "GET" && m_switches.is("csrf", "writes"))
        return true;
    return call.header("x-csrftoken") == session.csrf &&
           cookieOf(call, cookieName("csrftoken")) == session.csrf;
}

std::optional<HttpAnswer> Api::identify(ApiCall &call)
{
    const auto unknown = [this] {
        return detail(401, u"Authentication credentials were not provided."_s);
    };
    const QByteArray authorization = call.http.header("authorization");
    if (authorizes(authorization)) {
        call.who = authorization.mid(6);
        call.readOnlyToken = call.who == m_tokens.readOnly;
        return limited(call.who);
    }
    const QByteArray key = authorization.isEmpty() ? sessionKey(call.http) : QByteArray();
    if (key.isEmpty())
        return unknown();
    const Session &session = *m_sessions.constFind(key);
    if (!passesCsrf(call.http, session))
        return detail(403, u"CSRF Failed: CSRF token missing or incorrect."_s);
    const Account &account = kAccounts[session.account];
    call.who = account.email;
    call.email = QString::fromLatin1(account.email);
    call.readOnlyToken = account.readOnly;
    if (session.wantsSecondFactor) {
        if (!call.http.path.endsWith("/self"_L1))
            return unknown();
        return json(QJsonObject{{u"email"_s, call.email},
                                {u"two_factor_required"_s, true},
                                {u"two_factor_passed"_s, false}});
    }
    return limited(call.who);
}

HttpAnswer Api::postLookup(ApiCall &call)
{
    const int account = accountOf(call.body.toObject().value("email"_L1).toString());
    if (account < 0 || !kAccounts[account].elsewhere)
        return empty();
    return json(QJsonObject{{u"sso_url"_s, kSsoPage}});
}

HttpAnswer Api::postLogin(ApiCall &call)
{
    const QJsonObject body = call.body.toObject();
    const int number = accountOf(body.value("email"_L1).toString());
    const bool known = number >= 0 && body.value("password"_L1).toString() ==
                                              QLatin1StringView(kAccounts[number].password);
    if (number >= 0 && kAccounts[number].elsewhere) {
        HttpAnswer answer = json(
                QJsonObject{{u"detail"_s, u"Log in with SSO."_s}, {u"forward_url"_s, kSsoPage}});
        answer.status = 400;
        return answer;
    }
    if (!known)
        return detail(400, u"Invalid email or password."_s);

    const Account &account = kAccounts[number];
    const quint64 serial = m_nextSession++;
    const QByteArray key = randomLooking(m_seed, serial, "session");
    const QString code = body.value("two_factor"_L1).toString();
    Session session{number, randomLooking(m_seed, serial, "csrf"), m_clock.now(), false};
    session.wantsSecondFactor = account.code && code != QLatin1StringView(account.code);
    if (session.wantsSecondFactor && !code.isEmpty())
        return detail(400, u"Invalid two-factor code."_s);
    m_sessions.insert(key, session);
    HttpAnswer answer = session.wantsSecondFactor
                                ? json(QJsonObject{{u"email"_s, QLatin1StringView(account.email)},
                                                   {u"two_factor_required"_s, true},
                                                   {u"two_factor_passed"_s, false}})
                                : empty();
    answer.headers.append({"Set-Cookie", cookieName("sessionid") + '=' + key +
                                                 "; HttpOnly; Path=/; SameSite=Lax"});
    answer.headers.append({"Set-Cookie", cookieName("csrftoken") + '=' + session.csrf +
                                                 "; Path=/; SameSite=Lax"});
    return answer;
}

HttpAnswer Api::postSecondFactor(ApiCall &call)
{
    const QByteArray key = sessionKey(call.http);
    if (key.isEmpty())
        return detail(401, u"Authentication credentials were not provided."_s);
    Session &session = m_sessions[key];
    if (!passesCsrf(call.http, session))
        return detail(403, u"CSRF Failed: CSRF token missing or incorrect."_s);
    const char *code = kAccounts[session.account].code;
    if (!code)
        return notFound();
    if (call.body.toObject().value("two_factor"_L1).toString() != QLatin1StringView(code))
        return detail(401, u"Invalid two-factor code."_s);
    session.wantsSecondFactor = false;
    return empty();
}

HttpAnswer Api::postLogout(ApiCall &call)
{
    const QByteArray key = sessionKey(call.http);
    if (key.isEmpty())
        return detail(401, u"Authentication credentials were not provided."_s);
    if (!passesCsrf(call.http, *m_sessions.constFind(key)))
        return detail(403, u"CSRF Failed: CSRF token missing or incorrect."_s);
    m_sessions.remove(key);
    HttpAnswer answer = empty();
    for (const char *name : {"sessionid", "csrftoken"})
        answer.headers.append({"Set-Cookie", cookieName(name) +
                                                     "=; expires=Thu, 01 Jan 1970 00:00:00 GMT; "
                                                     "Max-Age=0; Path=/"});
    return answer;
}

} // namespace sekisho::demo
