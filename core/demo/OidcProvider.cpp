// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/OidcProvider.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace sekisho::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr int kTokenLife = 3600;

QString value(const QUrlQuery &query, const char *name)
{
    return query.queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded);
}

HttpAnswer jsonOf(const QJsonObject &object, int status = 200)
{
    HttpAnswer answer;
    answer.status = status;
    answer.headers = {{"Cache-Control", "no-store"}};
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

QUrlQuery formOf(const HttpCall &call)
{
    // Browsers and our client encode every space as %20 or +.
    QByteArray body = call.body;
    return QUrlQuery(QString::fromLatin1(body.replace('+', "%20")));
}

} // namespace

QStringList OidcProvider::misbehaviours()
{
    return {u"good"_s,         u"dpop"_s,        u"mac"_s,         u"no-type"_s,
            u"no-expiry"_s,    u"text-expiry"_s, u"bad-expiry"_s,  u"huge-expiry"_s,
            u"number-token"_s, u"empty-token"_s, u"break-token"_s, u"no-refresh"_s,
            u"less-scope"_s,   u"bad-aud"_s,     u"bad-iss"_s,     u"bad-nonce"_s,
            u"bad-tid"_s,      u"alg-none"_s,    u"expired-id"_s,  u"no-id"_s,
            u"error-200"_s,    u"html"_s,        u"empty"_s,       u"redirect"_s,
            u"plain-400"_s,    u"wrong-iss"_s,   u"deny"_s,        u"wrong-state"_s};
}

HttpAnswer OidcProvider::refused(const char *code) const
{
    return jsonOf({{u"error"_s, QLatin1StringView(code)},
                   {u"error_description"_s, u"The demo provider refuses."_s}},
                  400);
}

QByteArray OidcProvider::secret(const char *kind) const
{
    // Guessable and worth nothing: it opens this provider only.
    return QByteArray(kind) + '-' +
           QCryptographicHash::hash(QByteArray(kind) + QByteArray::number(++m_next),
                                    QCryptographicHash::Sha256)
                   .toBase64(kBase64)
                   .left(40);
}

HttpAnswer OidcProvider::handle(const HttpCall &call, const QString &baseUrl)
{
    m_baseUrl = baseUrl + kPath;
    const QString what = call.path.mid(kPath.size());
    const bool posted = call.method == "POST";
    if (what == "/authorize"_L1 && !posted)
        return authorize(call.query);
    if (what == "/token"_L1 && posted)
        return token(formOf(call));
    if (what == "/device"_L1 && posted)
        return device(formOf(call));
    if (what == "/revoke"_L1 && posted) {
        m_refresh.remove(value(formOf(call), "token"));
        return jsonOf({});
    }
    return jsonOf({{u"error"_s, u"invalid_request"_s}}, 404);
}

HttpAnswer OidcProvider::authorize(const QUrlQuery &query) const
{
    const QUrl redirect(value(query, "redirect_uri"));
    const bool loopback = redirect.scheme() == "http"_L1 &&
                          (redirect.host() == "127.0.0.1"_L1 || redirect.host() == "localhost"_L1);
    const int challenges = int(query.allQueryItemValues(u"code_challenge"_s).size());
    if (!loopback || value(query, "client_id") != kClient ||
        value(query, "response_type") != "code"_L1 || challenges != 1 ||
        value(query, "code_challenge_method") != "S256"_L1 ||
        query.allQueryItemValues(u"nonce"_s).size() != 1)
        return refused("invalid_request");
    QUrlQuery back;
    if (m_bad == "deny"_L1) {
        back.addQueryItem(u"error"_s, u"access_denied"_s);
        back.addQueryItem(u"error_description"_s, u"nobody%20here"_s);
    } else {
        const QString code = QString::fromLatin1(secret("code"));
        m_codes.insert(code, {redirect.toString(), value(query, "code_challenge"),
                              value(query, "nonce"), value(query, "scope"), false});
        back.addQueryItem(u"code"_s, code);
    }
    back.addQueryItem(u"state"_s, m_bad == "wrong-state"_L1 ? u"x"_s : value(query, "state"));
    back.addQueryItem(u"iss"_s, m_bad == "wrong-iss"_L1 ? u"https://evil.example"_s : m_baseUrl);
    QUrl target = redirect;
    target.setQuery(back);
    HttpAnswer answer;
    answer.status = 302;
    answer.headers = {{"Location", target.toEncoded()}};
    return answer;
}

HttpAnswer OidcProvider::token(const QUrlQuery &form)
{
    if (m_bad == "error-200"_L1)
        return jsonOf({{u"error"_s, u"temporarily_unavailable"_s}});
    if (m_bad == "plain-400"_L1) {
        HttpAnswer answer;
        answer.status = 400;
        answer.contentType = "text/plain";
        answer.body = "no JSON here";
        return answer;
    }
    if (m_bad == "html"_L1) {
        HttpAnswer answer;
        answer.contentType = "text/html";
        answer.body = "<!doctype html><p>Sign in to the hotel";
        return answer;
    }
    if (m_bad == "empty"_L1)
        return {};
    if (m_bad == "redirect"_L1) {
        HttpAnswer answer;
        answer.status = 307;
        answer.headers = {{"Location", "http://127.0.0.2:9/stolen"}};
        return answer;
    }
    if (value(form, "client_id") != kClient || form.hasQueryItem(u"client_secret"_s))
        return refused("invalid_client");
    const QString grant = value(form, "grant_type");
    if (grant == "authorization_code"_L1)
        return byCode(form);
    if (grant == "refresh_token"_L1)
        return byRefresh(form);
    if (grant == "urn:ietf:params:oauth:grant-type:device_code"_L1)
        return byDevice(form);
    return refused("unsupported_grant_type");
}

HttpAnswer OidcProvider::byCode(const QUrlQuery &form)
{
    const auto grant = m_codes.find(value(form, "code"));
    if (grant == m_codes.end() || std::exchange(grant->used, true))
        return refused("invalid_grant");
    const QByteArray challenge = QCryptographicHash::hash(value(form, "code_verifier").toLatin1(),
                                                          QCryptographicHash::Sha256)
                                         .toBase64(kBase64);
    if (form.allQueryItemValues(u"code_verifier"_s).size() != 1 ||
        grant->challenge != QLatin1StringView(challenge) ||
        grant->redirectUri != value(form, "redirect_uri"))
        return refused("invalid_grant");
    return tokens(grant->scope, grant->nonce);
}

HttpAnswer OidcProvider::byRefresh(const QUrlQuery &form)
{
    const auto found = m_refresh.find(value(form, "refresh_token"));
    if (found == m_refresh.end())
        return refused("invalid_grant");
    const QString scope = std::exchange(*found, QString());
    if (scope.isEmpty()) {
        // Used twice: somebody has a copy, so all of the family end.
        m_refresh.clear();
        return refused("invalid_grant");
    }
    return tokens(scope, {});
}

HttpAnswer OidcProvider::device(const QUrlQuery &form)
{
    const QString code = QString::fromLatin1(secret("device"));
    m_devices.insert(code, {value(form, "scope"), 0});
    return jsonOf({{u"device_code"_s, code},
                   {u"user_code"_s, u"KAKU-2026"_s},
                   {u"verification_uri"_s, m_baseUrl + u"/enter"_s},
                   {u"verification_uri_complete"_s, m_baseUrl + u"/enter?code=KAKU-2026"_s},
                   {u"expires_in"_s, 600},
                   {u"interval"_s, 5}});
}

// Pending at first, then too fast, then granted.
HttpAnswer OidcProvider::byDevice(const QUrlQuery &form)
{
    const auto found = m_devices.find(value(form, "device_code"));
    if (found == m_devices.end())
        return refused("expired_token");
    if (m_bad == "deny"_L1)
        return refused("access_denied");
    switch (++found->questions) {
    case 1:
        return refused("authorization_pending");
    case 2:
        return refused("slow_down");
    default:
        break;
    }
    const QString scope = found->scope;
    m_devices.erase(found);
    return tokens(scope, {});
}

QString OidcProvider::idToken(const QString &nonce) const
{
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    const QJsonObject head{{u"alg"_s, m_bad == "alg-none"_L1 ? u"none"_s : u"RS256"_s}};
    const QJsonObject claims{
            {u"iss"_s, m_bad == "bad-iss"_L1 ? u"https://evil.example"_s : m_baseUrl},
            {u"aud"_s, m_bad == "bad-aud"_L1 ? u"somebody"_s : QString(kClient)},
            {u"nonce"_s, m_bad == "bad-nonce"_L1 ? u"x"_s : nonce},
            {u"tid"_s, m_bad == "bad-tid"_L1 ? u"stranger"_s : u"kakuu"_s},
            {u"exp"_s, m_bad == "expired-id"_L1 ? now - 7200 : now + kTokenLife}};
    const auto part = [](const QJsonObject &object) {
        return QString::fromLatin1(
                QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(kBase64));
    };
    return part(head) + u'.' + part(claims) + u".c2lnbmF0dXJl"_s;
}

HttpAnswer OidcProvider::tokens(const QString &scope, const QString &nonce)
{
    const QString refresh = QString::fromLatin1(secret("refresh"));
    QJsonObject answer{{u"access_token"_s, QString::fromLatin1(secret("access"))},
                       {u"token_type"_s, u"bearer"_s},
                       {u"expires_in"_s, kTokenLife},
                       {u"scope"_s, m_bad == "less-scope"_L1 ? u"openid"_s : scope}};
    if (m_bad != "no-refresh"_L1) {
        m_refresh.insert(refresh, scope.isEmpty() ? u"openid"_s : scope);
        answer.insert("refresh_token"_L1, refresh);
    }
    if (!nonce.isEmpty() && m_bad != "no-id"_L1)
        answer.insert("id_token"_L1, idToken(nonce));
    if (m_bad == "dpop"_L1 || m_bad == "mac"_L1)
        answer.insert("token_type"_L1, m_bad == "dpop"_L1 ? u"DPoP"_s : u"mac"_s);
    else if (m_bad == "no-type"_L1)
        answer.remove("token_type"_L1);
    else if (m_bad == "no-expiry"_L1)
        answer.remove("expires_in"_L1);
    else if (m_bad == "text-expiry"_L1)
        answer.insert("expires_in"_L1, u"1800"_s);
    else if (m_bad == "bad-expiry"_L1)
        answer.insert("expires_in"_L1, -1);
    else if (m_bad == "huge-expiry"_L1)
        answer.insert("expires_in"_L1, 1e30);
    else if (m_bad == "number-token"_L1)
        answer.insert("access_token"_L1, 42);
    else if (m_bad == "empty-token"_L1)
        answer.insert("access_token"_L1, QString());
    else if (m_bad == "break-token"_L1)
        answer.insert("access_token"_L1, u"a\r\nX-Evil: 1"_s);
    return jsonOf(answer);
}

} // namespace sekisho::demo
