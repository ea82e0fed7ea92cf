// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/LoopbackListener.h"
#include "core/auth/TokenRequest.h"

#include <functional>

namespace sekisho::auth {

struct AuthorizationSettings
{
    LoopbackPages pages;
    /// The system's browser; false when it could not be started, null where the address is copied.
    std::function<bool(const QUrl &address)> open;
    QMap<QString, QByteArray> more; ///< login_hint, claims …
    int totalMs = 300'000;          ///< for the person
    int exchangeMs = 30'000;        ///< for the provider's answer
};

/// One sign-in with code and PKCE (RFC 8252, 7636, 9207): the browser, the loopback listener, one
/// exchange. Ends once, and is thrown away; values are new for every attempt.
class AuthorizationAttempt : public QObject
{
    Q_OBJECT
public:
    AuthorizationAttempt(SignInProvider provider, AuthorizationSettings settings, Clock &clock,
                         QObject *parent = nullptr);
    ~AuthorizationAttempt() override;

    void start();
    /// Closes the port, stops a request under way; finished() does not follow.
    void cancel();
    /// To be shown and copied; it holds no secret of ours but state and nonce.
    QUrl address() const { return m_address; }
    bool browserFailed() const { return m_browserFailed; }
    bool isExchanging() const { return m_exchanging; }
    quint16 port() const { return m_listener ? m_listener->port() : quint16(0); }

Q_SIGNALS:
    void waiting();
    /// Once, from the event loop; whoever hears it may delete the attempt.
    void finished(const sekisho::Result<sekisho::auth::TokenSet> &tokens);

private:
    void cameBack(const LoopbackAnswer &answer);
    void end(const Result<TokenSet> &result);
    void forget();

    SignInProvider m_provider;
    AuthorizationSettings m_settings;
    Clock &m_clock;
    std::unique_ptr<LoopbackListener> m_listener;
    std::unique_ptr<TokenRequest> m_request;
    Secret m_verifier;
    QUrl m_address;
    QString m_redirectUri;
    QTimer m_total;
    bool m_browserFailed = false;
    bool m_exchanging = false;
    bool m_ended = false;
};

/// One refresh. A child of nobody; keep it until it has finished.
std::unique_ptr<TokenRequest> startRefresh(const SignInProvider &provider, const Secret &refresh,
                                           const QDateTime &now, int totalMs = 30'000);

} // namespace sekisho::auth
