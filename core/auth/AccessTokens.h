// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/TokenAnswer.h"
#include "core/auth/TokenStore.h"
#include "core/base/Clock.h"

#include <QElapsedTimer>
#include <functional>

namespace sekisho::auth {

/// The tokens of one account: gives an access token to whoever calls an API, renews it in time and
/// once for all callers, and keeps the refresh token in the keychain. Access tokens never leave
/// memory.
class AccessTokens : public QObject
{
    Q_OBJECT
public:
    using Token = std::shared_ptr<const Secret>;
    /// Asks the provider for new tokens; fails with SignInAgain when the old ones are no good.
    using Refresher = std::function<Future<TokenSet>(const Token &refresh)>;
    /// Milliseconds of a clock that only goes forward; tests wind it.
    using Uptime = std::function<qint64()>;

    /// `profile` is an id of ours; two profiles of one name do not share anything.
    AccessTokens(SignInProvider provider, const QString &profile, TokenStore &store, Clock &clock,
                 Refresher refresher, QObject *parent = nullptr);
    void setUptime(Uptime uptime) { m_uptime = std::move(uptime); }

    /// After a sign-in: kept at once. An error says that it is good for this run only.
    Future<> take(const TokenSet &tokens);
    /// One that is good for a while yet. SignInAgain without any; other errors may pass.
    Future<Token> token();
    /// `used` was answered with 401: another one, unless it is as new as can be (SignInAgain).
    Future<Token> replacementOf(const Token &used);
    /// Forgets all, at the provider too where it takes that. What failed there is no error.
    Future<> signOut();
    QString storeKey() const;

Q_SIGNALS:
    /// The refresh token could not be kept; the next start needs a new sign-in.
    void notKept(const sekisho::Error &error);
    /// The provider does not accept what we have.
    void signInNeeded();

private:
    struct Kept
    {
        Token refresh;
    };
    qint64 now() const;
    bool isFresh() const;
    void renew();
    void refreshWith(const Token &refresh);
    void refreshed(const Result<TokenSet> &tokens);
    void use(const TokenSet &tokens);
    void answer(const Result<Token> &token);
    Secret stored(const Secret &refresh) const;
    Result<Token> readStored(const Secret &value) const;
    void forget();
    void revoke(const Token &refresh, const async::Answer<void> &done);

    SignInProvider m_provider;
    QString m_profile;
    TokenStore &m_store;
    Clock &m_clock;
    Refresher m_refresher;
    Uptime m_uptime;
    QElapsedTimer m_started;
    Token m_access;
    Token m_refresh;
    qint64 m_until = 0;         ///< uptime when to renew
    bool m_justRenewed = false; ///< nobody has used the access token yet
    bool m_renewing = false;
    QList<async::Answer<Token>> m_waiting;
};

} // namespace sekisho::auth
