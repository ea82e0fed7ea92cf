// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/TokenAnswer.h"

#include "core/auth/TokenNam.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <cmath>

namespace sekisho::auth {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kDefaultLife = 300; ///< seconds, where the provider does not say
constexpr double kLongestLife = 90.0 * 24 * 3600;
constexpr qint64 kClockSkew = 300;

auto invalid(const QString &what) { return fail(ErrorCode::TokenAnswerInvalid, {what}); }
auto mismatch(const QString &what) { return fail(ErrorCode::SignInMismatch, {what}); }

Error transportError(const QNetworkReply &reply)
{
    const QString host = reply.url().host();
    const QString words = foreignText(reply.errorString().toUtf8());
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return Error(ErrorCode::TlsFailed, {host}, words);
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return Error(ErrorCode::NetworkTimeout, {host, u"30"_s});
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
        return Error(ErrorCode::NetworkUnreachable, {host}, words);
    default: // whether the request took effect is not known
        return Error(ErrorCode::ConnectionCut, {host}, words);
    }
}

/// Seconds; nothing when there is something that is no life.
std::optional<double> lifeOf(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return kDefaultLife;
    bool ok = value.isDouble();
    const double seconds = ok ? value.toDouble() : value.toString().toDouble(&ok);
    if (!ok || !std::isfinite(seconds) || seconds < 0)
        return std::nullopt;
    return std::min(seconds, kLongestLife);
}

std::shared_ptr<const Secret> secretOf(const QJsonValue &value)
{
    return std::make_shared<const Secret>(Secret::fromString(value.toString()));
}

bool hasAudience(const QJsonValue &audience, const QString &client)
{
    if (!audience.isArray())
        return audience.toString() == client;
    const QJsonArray list = audience.toArray();
    return list.size() == 1 && list.first().toString() == client;
}

// The token came over TLS from the token endpoint itself, so that its signature may go unchecked
// (OIDC Core 3.1.3.7); what it says is checked all the same.
Result<> judgeIdToken(const QString &token, const TokenExpectation &expected)
{
    const QStringList parts = token.split(u'.');
    const auto part = [&parts](int i) {
        return QJsonDocument::fromJson(QByteArray::fromBase64(parts.value(i).toLatin1(),
                                                              QByteArray::Base64UrlEncoding))
                .object();
    };
    const QJsonObject claims = part(1);
    const QString algorithm = part(0).value("alg"_L1).toString();
    if (parts.size() != 3 || claims.isEmpty() || algorithm.isEmpty() ||
        algorithm.compare("none"_L1, Qt::CaseInsensitive) == 0)
        return invalid(u"id_token"_s);
    if (claims.value("iss"_L1).toString() != expected.issuer)
        return mismatch(u"iss"_s);
    if (!hasAudience(claims.value("aud"_L1), expected.clientId))
        return mismatch(u"aud"_s);
    if (!expected.nonce->equals(claims.value("nonce"_L1).toString().toUtf8()))
        return mismatch(u"nonce"_s);
    if (!expected.tenant.isEmpty() && claims.value("tid"_L1).toString() != expected.tenant)
        return mismatch(u"tid"_s);
    if (claims.value("exp"_L1).toDouble() + kClockSkew < double(expected.now.toSecsSinceEpoch()))
        return mismatch(u"exp"_s);
    return {};
}

Result<TokenSet> readTokens(const QJsonObject &answer, const TokenExpectation &expected)
{
    const QJsonValue access = answer.value("access_token"_L1);
    if (!access.isString() || !isHeaderSafe(access.toString().toUtf8()))
        return invalid(u"access_token"_s);
    if (answer.value("token_type"_L1).toString().compare("Bearer"_L1, Qt::CaseInsensitive) != 0)
        return invalid(u"token_type"_s);
    const auto life = lifeOf(answer.value("expires_in"_L1));
    if (!life)
        return invalid(u"expires_in"_s);
    const QJsonValue refresh = answer.value("refresh_token"_L1);
    if (!refresh.isUndefined() &&
        (!refresh.isString() || !isHeaderSafe(refresh.toString().toUtf8())))
        return invalid(u"refresh_token"_s);
    if (expected.nonce && expected.scopes.contains("openid"_L1)) {
        const Result<> id = judgeIdToken(answer.value("id_token"_L1).toString(), expected);
        if (!id)
            return fail(id.error());
    }
    TokenSet tokens;
    tokens.access = secretOf(access);
    if (refresh.isString())
        tokens.refresh = secretOf(refresh);
    tokens.lifeMs = qint64(*life * 1000);
    if (answer.contains("scope"_L1)) {
        const QStringList granted =
                answer.value("scope"_L1).toString().split(u' ', Qt::SkipEmptyParts);
        for (const QString &scope : expected.scopes) {
            // Never listed, though granted: they are about the sign-in itself.
            const bool silent = scope == "openid"_L1 || scope == "profile"_L1 ||
                                scope == "email"_L1 || scope == "offline_access"_L1;
            if (!silent && !granted.contains(scope, Qt::CaseInsensitive))
                tokens.missingScopes.append(scope);
        }
    }
    return tokens;
}

} // namespace

Result<> checkProvider(const SignInProvider &provider)
{
    for (const QUrl &url : {provider.authorizeUrl, provider.tokenUrl}) {
        if (const auto checked = signInAddress(url.toString(), provider.hosts); !checked)
            return fail(checked.error());
    }
    for (const QUrl &url : {provider.revokeUrl, provider.deviceUrl}) {
        if (url.isEmpty())
            continue;
        if (const auto checked = signInAddress(url.toString(), provider.hosts); !checked)
            return fail(checked.error());
    }
    return {};
}

TokenReply tokenReply(QNetworkReply &reply, const TokenNam &manager)
{
    TokenReply answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.tooLarge = manager.isTooLarge();
    answer.redirectHost = reply.header(QNetworkRequest::LocationHeader).toUrl().host();
    // Content that ended early has a status all the same.
    const auto error = reply.error();
    const bool cut = error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
    if (cut || answer.status == 0) {
        answer.status = 0;
        answer.transport = transportError(reply);
    } else if (reply.isOpen()) {
        answer.body = reply.readAll();
    }
    return answer;
}

Result<TokenSet> judgeTokens(const TokenReply &reply, const TokenExpectation &expected)
{
    if (reply.tooLarge || reply.body.size() > TokenNam::kMaxAnswer)
        return fail(ErrorCode::AnswerTooLarge, {QString::number(TokenNam::kMaxAnswer)});
    if (reply.status >= 300 && reply.status < 400)
        return fail(ErrorCode::RedirectRefused, {expected.issuer, reply.redirectHost});
    if (reply.status == 0)
        return fail(reply.transport);
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    const QJsonObject answer = document.object();
    if (document.isObject() && answer.contains("error"_L1)) {
        const QString code = foreignText(answer.value("error"_L1).toString().toUtf8());
        const bool again = expected.refreshing &&
                           (code == "invalid_grant"_L1 || code == "interaction_required"_L1);
        Error error(again ? ErrorCode::SignInAgain : ErrorCode::SignInDenied, {code});
        error.cloudText = foreignText(answer.value("error_description"_L1).toString().toUtf8());
        error.httpStatus = reply.status;
        return fail(error);
    }
    if (reply.status != 200) {
        Error error(ErrorCode::UnexpectedStatus, {QString::number(reply.status)});
        error.httpStatus = reply.status;
        error.cloudText = foreignText(reply.body);
        return fail(error);
    }
    if (!document.isObject())
        return invalid(u"JSON"_s);
    return readTokens(answer, expected);
}

} // namespace sekisho::auth
