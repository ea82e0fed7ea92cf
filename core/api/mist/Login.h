// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Credentials.h"
#include "core/base/Async.h"
#include "core/base/CancelToken.h"
#include "core/base/Clock.h"

#include <QJsonObject>
#include <QObject>
#include <memory>

namespace sekisho::api::mist {

struct Asked;

/// Signing in with an account (mist-api 2.2): where it signs in, password, second factor. One
/// object is one attempt; the password lives for one request. Lives on the thread of `http`.
class Login : public QObject
{
    Q_OBJECT
public:
    enum class Outcome {
        SignedIn,    ///< session() is ready
        SecondFactor ///< secondFactor() is next
    };

    Login(net::HttpClient &http, Cloud cloud, Clock &clock, QObject *parent = nullptr);
    ~Login() override;

    /// Asks where the account signs in, then sends the password. Errors: LoginElsewhere (%1 = the
    /// page of its identity provider), LoginFailed with the cloud's words, RateLimited, network.
    Future<Outcome> signIn(const QString &email, Secret password, CancelToken cancel = {});
    /// The code of the authenticator. Errors: SecondFactorWrong (may be tried again), NotFound (the
    /// account has none).
    Future<Outcome> secondFactor(const QString &code, CancelToken cancel = {});
    /// What a token store keeps for MistClient; empty before SignedIn.
    Secret session() const;

private:
    void sendPassword(const QString &email, const std::shared_ptr<Secret> &password,
                      const async::Answer<Outcome> &answer, const CancelToken &cancel);
    void finish(const QJsonObject &json, const async::Answer<Outcome> &answer, const Asked &asked);

    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// One API token as listings show it.
struct ApiToken
{
    QString id;
    QString name;
    QString shortKey; ///< "1qkb...QQCL"
    QDateTime created;
    QDateTime lastUsed; ///< invalid: never, or the cloud does not tell
};

/// What the holder of credentials can ask about himself beside MistClient: his tokens, and the end
/// of his session. Lives on the thread of `http`.
class Account : public QObject
{
    Q_OBJECT
public:
    Account(net::HttpClient &http, Cloud cloud, const Secret &stored, Clock &clock,
            QObject *parent = nullptr);
    ~Account() override;

    bool isSession() const;
    /// GET /self/apitokens; organization tokens may be refused.
    Future<QList<ApiToken>> apiTokens(CancelToken cancel = {});
    /// The one of `tokens` that these credentials are, if it is told apart.
    std::optional<ApiToken> ownToken(const QList<ApiToken> &tokens) const;
    /// POST /logout. A session that has ended already is no error; nothing for a token.
    Future<> signOut(CancelToken cancel = {});

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace sekisho::api::mist
