// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Login.h"

#include "core/api/mist/Answer.h"
#include "core/api/mist/Codec.h"
#include "core/api/mist/Json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

QString pathOf(QLatin1StringView end) { return u"/api/v1/"_s + end; }

Asked askedFor(const Cloud &cloud, const char *verb, const QString &path)
{
    return {cloud.apiUrl.host(), path, QLatin1StringView(verb) + u' ' + path};
}

net::HttpRequest requestFor(const Cloud &cloud, const Asked &asked, net::Method method)
{
    net::HttpRequest request;
    request.method = method;
    request.url = cloud.apiUrl.resolved(QUrl(asked.path));
    request.headers.emplaceBack("Accept", "application/json");
    request.carriesSecret = true;
    request.description = asked.request;
    return request;
}

/// A page that a person may be sent to; anything else is only noise of the answer.
QString webAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() ? text : QString();
}

QJsonObject objectOf(const net::HttpResponse &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

} // namespace

struct Login::Impl
{
    net::HttpClient &http;
    Cloud cloud;
    Clock &clock;
    Credentials credentials; ///< what the login has so far; no session before it is through
    bool signedIn = false;

    Future<net::HttpResponse> post(const Asked &asked, const QJsonObject &body,
                                   const CancelToken &cancel)
    {
        net::HttpRequest request = requestFor(cloud, asked, net::Method::Post);
        if (credentials.isSession())
            credentials.authorize(request, cloud);
        request.contentType = "application/json";
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        return http.send(std::move(request), cancel);
    }

    Error errorFor(const net::HttpResponse &response, const Asked &asked, const QString &secret)
    {
        Error error = errorOf(response, asked, clock.now()).value_or(Error(ErrorCode::Internal));
        if (!secret.isEmpty())
            error.cloudText.replace(secret, u"***"_s);
        error.cloudText = credentials.without(error.cloudText);
        const QString elsewhere =
                webAddress(json::text(objectOf(response), QLatin1StringView("forward_url")));
        if ((response.status == 400 || response.status == 401) && !elsewhere.isEmpty()) {
            error.code = ErrorCode::LoginElsewhere;
            error.arguments = {elsewhere};
        }
        return error;
    }
};

Login::Login(net::HttpClient &http, Cloud cloud, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_impl(new Impl{http, std::move(cloud), clock, {}, false})
{
}

Login::~Login() = default;

Secret Login::session() const
{
    return m_impl->signedIn ? m_impl->credentials.toSecret() : Secret();
}

Future<Login::Outcome> Login::signIn(const QString &email, Secret password, CancelToken cancel)
{
    const async::Answer<Outcome> answer;
    const auto kept = std::make_shared<Secret>(std::move(password));
    const Asked asked = askedFor(m_impl->cloud, "POST", pathOf("login/lookup"_L1));
    const Future<net::HttpResponse> lookup =
            m_impl->post(asked, QJsonObject{{u"email"_s, email}}, cancel);
    async::then(lookup, this, [=, this](const Result<net::HttpResponse> &response) {
        if (!response) {
            answer.give(fail(response.error()));
            return;
        }
        m_impl->credentials.takeCookies(*response, m_impl->clock.now());
        const QString elsewhere = webAddress(json::text(objectOf(*response), "sso_url"_L1));
        if (response->status == 200 && !elsewhere.isEmpty()) {
            Error error(ErrorCode::LoginElsewhere, {elsewhere});
            error.request = asked.request;
            answer.give(fail(error));
            return;
        }
        // A cloud without the question is no obstacle; one that wants to be left alone is.
        if (response->status == 429) {
            answer.give(fail(m_impl->errorFor(*response, asked, {})));
            return;
        }
        sendPassword(email, kept, answer, cancel);
    });
    return answer.future();
}

void Login::sendPassword(const QString &email, const std::shared_ptr<Secret> &password,
                         const async::Answer<Outcome> &answer, const CancelToken &cancel)
{
    const Asked asked = askedFor(m_impl->cloud, "POST", pathOf("login"_L1));
    const QString text = QString::fromUtf8(password->reveal());
    const Future<net::HttpResponse> sent =
            m_impl->post(asked, QJsonObject{{u"email"_s, email}, {u"password"_s, text}}, cancel);
    async::then(sent, this, [=, this](const Result<net::HttpResponse> &response) {
        const QString secret = QString::fromUtf8(password->reveal());
        password->clear();
        if (!response) {
            answer.give(fail(response.error()));
            return;
        }
        m_impl->credentials.takeCookies(*response, m_impl->clock.now());
        if (response->status != 200 && response->status != 201) {
            Error error = m_impl->errorFor(*response, asked, secret);
            if (error.code == ErrorCode::BadRequest || error.code == ErrorCode::Unauthorized)
                error.code = ErrorCode::LoginFailed;
            answer.give(fail(error));
            return;
        }
        const Result<QJsonObject> json = parseObject(*response, asked, u"login"_s);
        if (!json) {
            answer.give(fail(json.error()));
            return;
        }
        finish(*json, answer, asked);
    });
}

void Login::finish(const QJsonObject &json, const async::Answer<Outcome> &answer,
                   const Asked &asked)
{
    if (json::boolean(json, "two_factor_required"_L1) &&
        !json::boolean(json, "two_factor_passed"_L1)) {
        answer.give(Outcome::SecondFactor);
        return;
    }
    if (!m_impl->credentials.isSession()) {
        Error error(ErrorCode::WrongShape, {u"login"_s, u"Set-Cookie"_s});
        error.request = asked.request;
        answer.give(fail(error));
        return;
    }
    m_impl->signedIn = true;
    answer.give(Outcome::SignedIn);
}

Future<Login::Outcome> Login::secondFactor(const QString &code, CancelToken cancel)
{
    const async::Answer<Outcome> answer;
    const Asked asked = askedFor(m_impl->cloud, "POST", pathOf("login/two_factor"_L1));
    const Future<net::HttpResponse> sent =
            m_impl->post(asked, QJsonObject{{u"two_factor"_s, code}}, cancel);
    async::then(sent, this, [=, this](const Result<net::HttpResponse> &response) {
        if (!response) {
            answer.give(fail(response.error()));
            return;
        }
        m_impl->credentials.takeCookies(*response, m_impl->clock.now());
        if (response->status == 200 || response->status == 201) {
            finish({}, answer, asked);
            return;
        }
        Error error = m_impl->errorFor(*response, asked, code);
        if (error.code == ErrorCode::BadRequest || error.code == ErrorCode::Unauthorized)
            error.code = ErrorCode::SecondFactorWrong;
        answer.give(fail(error));
    });
    return answer.future();
}

struct Account::Impl
{
    net::HttpClient &http;
    Cloud cloud;
    Credentials credentials;
    Clock &clock;

    Error without(Error error) const
    {
        error.cloudText = credentials.without(error.cloudText);
        return error;
    }
};

Account::Account(net::HttpClient &http, Cloud cloud, const Secret &stored, Clock &clock,
                 QObject *parent)
    : QObject(parent)
    , m_impl(new Impl{http, std::move(cloud), Credentials::fromSecret(stored), clock})
{
}

Account::~Account() = default;

bool Account::isSession() const { return m_impl->credentials.isSession(); }

Future<QList<ApiToken>> Account::apiTokens(CancelToken cancel)
{
    const Asked asked = askedFor(m_impl->cloud, "GET", pathOf("self/apitokens"_L1));
    net::HttpRequest request = requestFor(m_impl->cloud, asked, net::Method::Get);
    m_impl->credentials.authorize(request, m_impl->cloud);
    const async::Answer<QList<ApiToken>> answer;
    async::then(m_impl->http.send(std::move(request), std::move(cancel)), this,
                [=, this](const Result<net::HttpResponse> &response) {
                    if (!response) {
                        answer.give(fail(response.error()));
                        return;
                    }
                    if (const auto error = errorOf(*response, asked, m_impl->clock.now())) {
                        answer.give(fail(m_impl->without(*error)));
                        return;
                    }
                    const Result<QJsonValue> body = parseBody(*response, asked);
                    if (!body) {
                        answer.give(fail(body.error()));
                        return;
                    }
                    QList<ApiToken> tokens;
                    const QJsonArray list =
                            body->isArray() ? body->toArray() : QJsonArray{body->toObject()};
                    for (const QJsonValue &value : list) {
                        const QJsonObject json = value.toObject();
                        ApiToken token{json::text(json, "id"_L1), json::text(json, "name"_L1),
                                       json::text(json, "key"_L1),
                                       decodeTime(json.value("created_time"_L1)),
                                       decodeTime(json.value("last_used"_L1))};
                        if (!token.id.isEmpty())
                            tokens.append(std::move(token));
                    }
                    answer.give(std::move(tokens));
                });
    return answer.future();
}

std::optional<ApiToken> Account::ownToken(const QList<ApiToken> &tokens) const
{
    const QString own = m_impl->credentials.shortToken();
    std::optional<ApiToken> found;
    for (const ApiToken &token : tokens) {
        if (own.isEmpty() || token.shortKey != own)
            continue;
        if (found) // two that look alike
            return std::nullopt;
        found = token;
    }
    return found;
}

Future<> Account::signOut(CancelToken cancel)
{
    if (!isSession())
        return async::ready<void>({});
    const Asked asked = askedFor(m_impl->cloud, "POST", pathOf("logout"_L1));
    net::HttpRequest request = requestFor(m_impl->cloud, asked, net::Method::Post);
    m_impl->credentials.authorize(request, m_impl->cloud);
    const async::Answer<void> answer;
    async::then(m_impl->http.send(std::move(request), std::move(cancel)), this,
                [=, this](const Result<net::HttpResponse> &response) {
                    if (!response) {
                        answer.give(fail(response.error()));
                        return;
                    }
                    const auto error = errorOf(*response, asked, m_impl->clock.now());
                    if (error && error->code != ErrorCode::Unauthorized)
                        answer.give(fail(m_impl->without(*error)));
                    else
                        answer.give(Result<>());
                });
    return answer.future();
}

} // namespace sekisho::api::mist
