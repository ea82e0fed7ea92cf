// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/SignInProvider.h"
#include "core/base/Secret.h"

#include <QDateTime>
#include <QStringList>
#include <memory>

class QNetworkReply;

namespace sekisho::auth {

class TokenNam;

/// What a provider gives. Access tokens are never taken apart; nothing of it is logged.
struct TokenSet
{
    std::shared_ptr<const Secret> access;
    std::shared_ptr<const Secret> refresh; ///< null: none was given
    QStringList missingScopes;             ///< asked for and not granted
    qint64 lifeMs = 300'000;
    bool operator==(const TokenSet &) const = default;
};

/// What an answer must fit.
struct TokenExpectation
{
    QStringList scopes;
    QString clientId;
    QString issuer;
    QString tenant;                      ///< empty: not checked
    std::shared_ptr<const Secret> nonce; ///< null: no id_token is expected (refresh)
    bool refreshing = false;             ///< invalid_grant means: sign in again
    QDateTime now;
};

/// The raw end of a token request.
struct TokenReply
{
    int status = 0;                                    ///< 0: no HTTP answer
    Error transport = Error(ErrorCode::ConnectionCut); ///< why, where there is none
    QByteArray body;
    bool tooLarge = false;
    QString redirectHost;
};
TokenReply tokenReply(QNetworkReply &reply, const TokenNam &manager);

/// Errors: what kept the answer away, AnswerTooLarge, RedirectRefused, SignInDenied (its argument
/// is the provider's error code, the words are cloudText), SignInAgain, UnexpectedStatus,
/// TokenAnswerInvalid, SignInMismatch.
Result<TokenSet> judgeTokens(const TokenReply &reply, const TokenExpectation &expected);

} // namespace sekisho::auth
