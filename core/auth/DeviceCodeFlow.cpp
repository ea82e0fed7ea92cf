// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/DeviceCodeFlow.h"

#include "core/auth/TokenNam.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

namespace sekisho::auth {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDefaultInterval = 5;
constexpr int kSlower = 5;
constexpr int kLongestLife = 3600;
constexpr int kLongestInterval = 300;

} // namespace

DeviceCodeFlow::DeviceCodeFlow(SignInProvider provider, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_provider(std::move(provider))
    , m_clock(clock)
{
    m_next.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &DeviceCodeFlow::ask);
    connect(&m_total, &QTimer::timeout, this, [this] {
        end(fail(ErrorCode::SignInTimedOut, {QString::number(qMax(1, m_life / 60))}));
    });
}

DeviceCodeFlow::~DeviceCodeFlow() { forget(); }

void DeviceCodeFlow::start()
{
    if (const Result<> usable = checkProvider(m_provider); !usable)
        return end(fail(usable.error()));
    post(m_provider.deviceUrl,
         formBody({{u"client_id"_s, m_provider.clientId.toUtf8()},
                   {u"scope"_s, m_provider.scopes.join(u' ').toUtf8()}}),
         &DeviceCodeFlow::takeCode);
}

void DeviceCodeFlow::post(const QUrl &url, const QByteArray &body,
                          void (DeviceCodeFlow::*take)(const TokenReply &))
{
    m_manager = std::make_unique<TokenNam>();
    QNetworkReply *reply = m_manager->postForm(url, body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, take] {
        reply->deleteLater();
        (this->*take)(tokenReply(*reply, *m_manager));
    });
}

void DeviceCodeFlow::takeCode(const TokenReply &reply)
{
    const QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
    const QString code = answer.value("device_code"_L1).toString();
    const QString user = answer.value("user_code"_L1).toString();
    if (reply.status != 200 || answer.contains("error"_L1) || reply.tooLarge) {
        // The words for what went wrong are the same as of a token answer.
        const Result<TokenSet> why = judgeTokens(reply, {});
        return end(
                fail(why ? Error(ErrorCode::TokenAnswerInvalid, {u"device_code"_s}) : why.error()));
    }
    if (code.isEmpty() || user.isEmpty() || foreignText(user.toUtf8()) != user)
        return end(fail(ErrorCode::TokenAnswerInvalid, {u"device_code"_s}));
    const auto page =
            signInAddress(answer.value("verification_uri"_L1)
                                  .toString(answer.value("verification_url"_L1).toString()),
                          m_provider.hosts);
    if (!page)
        return end(fail(page.error()));
    m_deviceCode = Secret::fromString(code);
    m_userCode = user;
    m_verification = *page;
    if (const auto whole = signInAddress(answer.value("verification_uri_complete"_L1).toString(),
                                         m_provider.hosts))
        m_complete = *whole;
    m_interval = qBound(1, answer.value("interval"_L1).toInt(kDefaultInterval), kLongestInterval);
    m_life = qBound(1, answer.value("expires_in"_L1).toInt(kLongestLife), kLongestLife);
    m_total.start(m_life * m_second);
    m_next.start(m_interval * m_second);
    Q_EMIT waiting();
}

void DeviceCodeFlow::ask()
{
    ++m_questions;
    post(m_provider.tokenUrl,
         formBody({{u"grant_type"_s, "urn:ietf:params:oauth:grant-type:device_code"},
                   {u"device_code"_s, m_deviceCode.reveal().toByteArray()},
                   {u"client_id"_s, m_provider.clientId.toUtf8()}}),
         &DeviceCodeFlow::takeAnswer);
}

void DeviceCodeFlow::takeAnswer(const TokenReply &reply)
{
    if (m_ended)
        return;
    TokenExpectation expectation;
    expectation.scopes = m_provider.scopes;
    expectation.issuer = m_provider.issuer;
    expectation.now = m_clock.now();
    const Result<TokenSet> tokens = judgeTokens(reply, expectation);
    if (tokens)
        return end(tokens);
    const Error &error = tokens.error();
    const QString code = error.arguments.value(0);
    const bool answered = error.code == ErrorCode::SignInDenied;
    if (answered && code == "expired_token"_L1)
        return end(fail(ErrorCode::SignInTimedOut, {QString::number(qMax(1, m_life / 60))}));
    if (answered && code == "slow_down"_L1)
        m_interval = qMin(m_interval + kSlower, kLongestInterval);
    else if (error.code == ErrorCode::NetworkTimeout || error.code == ErrorCode::ConnectionCut)
        m_interval = qMin(m_interval * 2, kLongestInterval); // RFC 8628 3.5
    else if (!answered || code != "authorization_pending"_L1)
        return end(tokens);
    m_next.start(m_interval * m_second);
}

void DeviceCodeFlow::cancel()
{
    m_ended = true;
    forget();
}

void DeviceCodeFlow::end(const Result<TokenSet> &result)
{
    if (std::exchange(m_ended, true))
        return;
    m_next.stop();
    m_total.stop();
    m_deviceCode.clear();
    // From the event loop: a reply is at work.
    QMetaObject::invokeMethod(
            this,
            [this, result] {
                forget();
                Q_EMIT finished(result);
            },
            Qt::QueuedConnection);
}

void DeviceCodeFlow::forget()
{
    m_next.stop();
    m_total.stop();
    m_deviceCode.clear();
    m_userCode.clear();
    if (!m_manager)
        return;
    if (QNetworkReply *reply = m_manager->reply())
        QObject::disconnect(reply, &QNetworkReply::finished, nullptr, nullptr);
    m_manager.release()->deleteLater();
}

} // namespace sekisho::auth
