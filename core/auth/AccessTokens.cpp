// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/AccessTokens.h"

#include "core/auth/TokenNam.h"
#include "core/base/Log.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

namespace sekisho::auth {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kEntryVersion = 1;
constexpr qint64 kMarginMs = 300'000;

} // namespace

AccessTokens::AccessTokens(SignInProvider provider, const QString &profile, TokenStore &store,
                           Clock &clock, Refresher refresher, QObject *parent)
    : QObject(parent)
    , m_provider(std::move(provider))
    , m_profile(profile)
    , m_store(store)
    , m_clock(clock)
    , m_refresher(std::move(refresher))
{
    m_started.start();
}

QString AccessTokens::storeKey() const
{
    return u"sign-in/%1/%2"_s.arg(m_provider.name, m_profile);
}

qint64 AccessTokens::now() const { return m_uptime ? m_uptime() : m_started.elapsed(); }

bool AccessTokens::isFresh() const { return m_access && now() < m_until; }

Secret AccessTokens::stored(const Secret &refresh) const
{
    QJsonObject value{{u"version"_s, kEntryVersion},
                      {u"issuer"_s, m_provider.issuer},
                      {u"client_id"_s, m_provider.clientId},
                      {u"time"_s, m_clock.now().toString(Qt::ISODate)},
                      {u"refresh_token"_s, QString::fromUtf8(refresh.reveal())}};
    return Secret(QJsonDocument(value).toJson(QJsonDocument::Compact));
}

// An entry that was exchanged for another must not be sent to this provider.
Result<AccessTokens::Token> AccessTokens::readStored(const Secret &value) const
{
    const QJsonObject entry = QJsonDocument::fromJson(value.reveal().toByteArray()).object();
    const QString refresh = entry.value("refresh_token"_L1).toString();
    if (entry.value("version"_L1).toInt() != kEntryVersion ||
        entry.value("issuer"_L1).toString() != m_provider.issuer ||
        entry.value("client_id"_L1).toString() != m_provider.clientId ||
        !isHeaderSafe(refresh.toUtf8()))
        return fail(ErrorCode::SignInAgain);
    return std::make_shared<const Secret>(Secret::fromString(refresh));
}

void AccessTokens::use(const TokenSet &tokens)
{
    m_access = tokens.access;
    if (tokens.refresh)
        m_refresh = tokens.refresh; // else the old one stays good
    m_until = now() + tokens.lifeMs - std::min(kMarginMs, tokens.lifeMs / 10);
    m_justRenewed = true;
}

Future<> AccessTokens::take(const TokenSet &tokens)
{
    use(tokens);
    if (!tokens.refresh)
        return async::ready<void>({});
    const async::Answer<void> answer;
    async::then(m_store.write(storeKey(), stored(*tokens.refresh)), this,
                [this, answer](const Result<> &written) {
                    if (!written)
                        Q_EMIT notKept(written.error());
                    answer.give(written);
                });
    return answer.future();
}

Future<AccessTokens::Token> AccessTokens::token()
{
    if (isFresh() && !m_renewing) {
        m_justRenewed = false;
        return async::ready<Token>(m_access);
    }
    const async::Answer<Token> waiting;
    m_waiting.append(waiting);
    renew();
    return waiting.future();
}

Future<AccessTokens::Token> AccessTokens::replacementOf(const Token &used)
{
    // Others may have met the same 401: whoever comes later takes what is there by then.
    if (used != m_access || m_renewing)
        return token();
    if (m_justRenewed)
        return async::failed<Token>(Error(ErrorCode::SignInAgain));
    m_until = 0;
    const Future<Token> future = token();
    return future;
}

void AccessTokens::renew()
{
    if (std::exchange(m_renewing, true))
        return;
    // From the keychain, not from memory: another instance of the program may have renewed it.
    async::then(m_store.read(storeKey()), this,
                [this](const Result<std::shared_ptr<const Secret>> &value) {
                    if (!value) {
                        if (m_refresh)
                            return refreshWith(m_refresh);
                        const bool none = value.error().code == ErrorCode::TokenMissing;
                        return answer(fail(none ? Error(ErrorCode::SignInAgain) : value.error()));
                    }
                    const Result<Token> refresh = readStored(**value);
                    if (!refresh)
                        return answer(fail(refresh.error()));
                    refreshWith(*refresh);
                });
}

void AccessTokens::refreshWith(const Token &refresh)
{
    m_refresh = refresh;
    async::then(m_refresher(refresh), this,
                [this](const Result<TokenSet> &tokens) { refreshed(tokens); });
}

void AccessTokens::refreshed(const Result<TokenSet> &tokens)
{
    if (!tokens) {
        if (tokens.error().code != ErrorCode::SignInAgain)
            return answer(fail(tokens.error())); // it may pass; what we have stays
        forget();
        async::then(m_store.remove(storeKey()), this,
                    [this, error = tokens.error()](const Result<> &) {
                        Q_EMIT signInNeeded();
                        answer(fail(error));
                    });
        return;
    }
    use(*tokens);
    if (!tokens->refresh)
        return answer(m_access);
    // Kept before the access token is used: after a crash the old one would be worth nothing.
    async::then(m_store.write(storeKey(), stored(*tokens->refresh)), this,
                [this](const Result<> &written) {
                    if (!written)
                        Q_EMIT notKept(written.error());
                    answer(m_access);
                });
}

void AccessTokens::answer(const Result<Token> &token)
{
    m_renewing = false;
    const QList<async::Answer<Token>> waiting = std::exchange(m_waiting, {});
    for (const async::Answer<Token> &one : waiting)
        one.give(token);
}

void AccessTokens::forget()
{
    m_access.reset();
    m_refresh.reset();
    m_until = 0;
}

Future<> AccessTokens::signOut()
{
    const Token refresh = m_refresh;
    forget();
    const async::Answer<void> done;
    async::then(m_store.read(storeKey()), this,
                [this, refresh, done](const Result<std::shared_ptr<const Secret>> &value) {
                    Token last = refresh;
                    if (value) {
                        if (const Result<Token> kept = readStored(**value))
                            last = *kept;
                    }
                    async::then(m_store.remove(storeKey()), this,
                                [this, last, done](const Result<> &removed) {
                                    if (!removed || !last || m_provider.revokeUrl.isEmpty())
                                        return done.give(removed);
                                    revoke(last, done);
                                });
                });
    return done.future();
}

void AccessTokens::revoke(const Token &refresh, const async::Answer<void> &done)
{
    auto *manager = new TokenNam(this);
    QNetworkReply *reply = manager->postForm(
            m_provider.revokeUrl, formBody({{u"token"_s, refresh->reveal().toByteArray()},
                                            {u"token_type_hint"_s, "refresh_token"},
                                            {u"client_id"_s, m_provider.clientId.toUtf8()}}));
    connect(reply, &QNetworkReply::finished, manager, [manager, reply, done] {
        if (reply->error() != QNetworkReply::NoError)
            qCWarning(lcAuth) << "the provider did not take back a token:" << reply->error();
        manager->deleteLater();
        done.give({}); // here it is forgotten in any case
    });
}

} // namespace sekisho::auth
