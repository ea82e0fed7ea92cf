// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/SignInProvider.h"
#include "core/auth/TokenAnswer.h"
#include "core/base/Async.h"
#include "core/base/Clock.h"

#include <QMap>
#include <QTimer>

class QOAuth2AuthorizationCodeFlow;

namespace sekisho::auth {

/// One use of QtNetworkAuth's code flow as a carrier (oauth-desktop 4.2): it builds the
/// authorization address, or sends one token request, with parameters that are all ours. It keeps
/// no token and its states are not looked at. Made anew for every attempt and every refresh,
/// because a failed refresh blocks the object for ever in Qt 6.4.
class TokenRequest : public QObject
{
    Q_OBJECT
public:
    TokenRequest(const SignInProvider &provider, TokenExpectation expectation, int totalMs,
                 QObject *parent = nullptr);
    ~TokenRequest() override;

    /// The address of the authorization page with these parameters.
    QUrl authorize(const QString &redirectUri, const Secret &state,
                   const QMap<QString, QByteArray> &parameters);
    /// Sends the code after authorize(), or a refresh. One POST, once.
    void exchange(QMap<QString, QByteArray> parameters);
    void refresh(QMap<QString, QByteArray> parameters);
    /// Stops at once; finished() does not follow.
    void stop();
    int requests() const;

Q_SIGNALS:
    /// Once, from the event loop.
    void finished(const sekisho::Result<sekisho::auth::TokenSet> &tokens);

private:
    class Handler;
    void end(const Result<TokenSet> &result);
    void forget();

    SignInProvider m_provider;
    TokenExpectation m_expectation;
    class TokenNam *m_manager;
    Handler *m_handler;
    QOAuth2AuthorizationCodeFlow *m_flow;
    QMap<QString, QByteArray> m_parameters; ///< of the stage to come
    QUrl m_address;
    QTimer m_total;
    QString m_state;
    bool m_ended = false;
};

} // namespace sekisho::auth
