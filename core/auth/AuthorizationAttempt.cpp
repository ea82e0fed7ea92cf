// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/AuthorizationAttempt.h"

namespace sekisho::auth {

using namespace Qt::Literals::StringLiterals;

AuthorizationAttempt::AuthorizationAttempt(SignInProvider provider, AuthorizationSettings settings,
                                           Clock &clock, QObject *parent)
    : QObject(parent)
    , m_provider(std::move(provider))
    , m_settings(std::move(settings))
    , m_clock(clock)
{
    m_total.setSingleShot(true);
    connect(&m_total, &QTimer::timeout, this, [this] {
        end(fail(ErrorCode::SignInTimedOut,
                 {QString::number(qMax(1, m_settings.totalMs / 60'000))}));
    });
}

AuthorizationAttempt::~AuthorizationAttempt() = default;

void AuthorizationAttempt::start()
{
    if (const Result<> usable = checkProvider(m_provider); !usable)
        return end(fail(usable.error()));
    const Secret state(randomValue());
    m_verifier = Secret(randomValue());
    TokenExpectation expectation{m_provider.scopes,
                                 m_provider.clientId,
                                 m_provider.issuer,
                                 m_provider.tenant,
                                 std::make_shared<const Secret>(randomValue()),
                                 false,
                                 m_clock.now()};
    LoopbackSettings listening;
    listening.host = m_provider.redirectHost;
    listening.ports = m_provider.ports;
    listening.path = m_provider.redirectPath();
    listening.state = state.clone();
    listening.formPost = m_provider.formPost;
    listening.issuer = m_provider.issuer.toUtf8();
    listening.issuerRequired = m_provider.issuerInAnswer;
    listening.pages = m_settings.pages;
    m_listener = std::make_unique<LoopbackListener>(std::move(listening));
    connect(m_listener.get(), &LoopbackListener::answered, this, &AuthorizationAttempt::cameBack);
    if (const Result<> open = m_listener->listen(); !open)
        return end(fail(open.error()));
    m_redirectUri = m_listener->redirectUri().toString();

    QMap<QString, QByteArray> parameters = m_settings.more;
    parameters.insert(u"response_type"_s, "code");
    parameters.insert(u"client_id"_s, m_provider.clientId.toUtf8());
    parameters.insert(u"redirect_uri"_s, m_redirectUri.toUtf8());
    parameters.insert(u"scope"_s, m_provider.scopes.join(u' ').toUtf8());
    parameters.insert(u"state"_s, state.reveal().toByteArray());
    parameters.insert(u"nonce"_s, expectation.nonce->reveal().toByteArray());
    parameters.insert(u"code_challenge"_s, codeChallenge(m_verifier.reveal()));
    parameters.insert(u"code_challenge_method"_s, "S256");
    if (m_provider.formPost)
        parameters.insert(u"response_mode"_s, "form_post");
    m_request = std::make_unique<TokenRequest>(m_provider, expectation, m_settings.exchangeMs);
    connect(m_request.get(), &TokenRequest::finished, this, &AuthorizationAttempt::end);
    m_total.start(m_settings.totalMs);
    m_address = m_request->authorize(m_redirectUri, state, parameters);
    if (m_settings.open)
        m_browserFailed = !m_settings.open(m_address);
    Q_EMIT waiting();
}

void AuthorizationAttempt::cameBack(const LoopbackAnswer &answer)
{
    if (m_ended)
        return;
    m_total.stop();
    if (answer.failure)
        return end(fail(*answer.failure));
    if (!answer.code) {
        Error error(ErrorCode::SignInDenied, {answer.error});
        error.cloudText = answer.description;
        return end(fail(error));
    }
    m_exchanging = true;
    m_request->exchange({{u"grant_type"_s, "authorization_code"},
                         {u"code"_s, answer.code->reveal().toByteArray()},
                         {u"redirect_uri"_s, m_redirectUri.toUtf8()},
                         {u"client_id"_s, m_provider.clientId.toUtf8()},
                         {u"code_verifier"_s, m_verifier.reveal().toByteArray()}});
    m_verifier.clear();
}

void AuthorizationAttempt::cancel()
{
    m_ended = true;
    forget();
}

void AuthorizationAttempt::end(const Result<TokenSet> &result)
{
    if (std::exchange(m_ended, true))
        return;
    forget();
    QMetaObject::invokeMethod(
            this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

void AuthorizationAttempt::forget()
{
    m_total.stop();
    m_verifier.clear();
    m_address.clear();
    m_exchanging = false;
    if (m_listener)
        m_listener->close();
    if (m_request)
        m_request->stop();
}

std::unique_ptr<TokenRequest> startRefresh(const SignInProvider &provider, const Secret &refresh,
                                           const QDateTime &now, int totalMs)
{
    TokenExpectation expectation{provider.scopes,
                                 provider.clientId,
                                 provider.issuer,
                                 provider.tenant,
                                 nullptr,
                                 true,
                                 now};
    auto request = std::make_unique<TokenRequest>(provider, expectation, totalMs);
    request->refresh({{u"grant_type"_s, "refresh_token"},
                      {u"refresh_token"_s, refresh.reveal().toByteArray()},
                      {u"client_id"_s, provider.clientId.toUtf8()},
                      {u"scope"_s, provider.scopes.join(u' ').toUtf8()}});
    return request;
}

} // namespace sekisho::auth
