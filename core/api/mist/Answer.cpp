// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Answer.h"

#include "core/api/mist/Json.h"

#include <QJsonDocument>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kCloudTextLimit = 2'000;

QString cloudText(const net::HttpResponse &response)
{
    const QJsonObject json = QJsonDocument::fromJson(response.body).object();
    const QJsonValue detail = json.value("detail"_L1);
    QString text;
    if (detail.isString() && !detail.toString().isEmpty()) {
        text = detail.toString();
        const QString reason = json::text(json, "reason"_L1);
        if (!reason.isEmpty())
            text += u" ("_s + reason + u')';
    } else {
        // Field-level errors have no described shape (mist-api 3.2): shown as they came. Cut
        // before decoding: the body may be huge.
        text = QString::fromUtf8(response.body.left(4 * kCloudTextLimit)).trimmed();
    }
    return text.left(kCloudTextLimit);
}

ErrorCode codeFor(int status)
{
    switch (status) {
    case 400:
        return ErrorCode::BadRequest;
    case 401:
        return ErrorCode::Unauthorized;
    case 403:
        return ErrorCode::Forbidden;
    case 404:
        return ErrorCode::NotFound;
    case 429:
        return ErrorCode::RateLimited;
    case 511: // Network Authentication Required (RFC 6585): a captive portal that says so
        return ErrorCode::CaptivePortal;
    default:
        return status >= 500 && status < 600 ? ErrorCode::ServerError : ErrorCode::UnexpectedStatus;
    }
}

} // namespace

std::optional<Error> errorOf(const net::HttpResponse &response, const Asked &asked,
                             const QDateTime &now)
{
    if (response.status == 200 || response.status == 201)
        return std::nullopt;
    Error error(codeFor(response.status));
    error.httpStatus = response.status;
    error.request = asked.request;
    error.cloudText = cloudText(response);
    switch (error.code) {
    case ErrorCode::NotFound:
        error.arguments = {asked.path};
        break;
    case ErrorCode::RateLimited:
        // The counter resets at the full hour (mist-api 3.3): the best guess without a header.
        error.arguments = {net::retryAfter(response, now)
                                   .value_or(now.addSecs(3600 - now.toSecsSinceEpoch() % 3600))
                                   .toUTC()
                                   .toString(Qt::ISODate)};
        break;
    case ErrorCode::CaptivePortal:
        error.arguments = {asked.host};
        break;
    case ErrorCode::ServerError:
    case ErrorCode::UnexpectedStatus:
        error.arguments = {QString::number(response.status)};
        break;
    default:
        break;
    }
    return error;
}

Result<QJsonValue> parseBody(const net::HttpResponse &response, const Asked &asked)
{
    const auto failed = [&](ErrorCode code, const QStringList &arguments, const QString &detail) {
        Error error(code, arguments, detail);
        error.httpStatus = response.status;
        error.request = asked.request;
        return fail(error);
    };
    QByteArray body = response.body;
    if (body.startsWith("\xEF\xBB\xBF"))
        body.remove(0, 3);
    // Refuses what is nested deeper than 1024 levels.
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (document.isArray())
        return QJsonValue(document.array());
    if (document.isObject())
        return QJsonValue(document.object());
    if (net::looksLikeHtml(response))
        return failed(ErrorCode::CaptivePortal, {asked.host}, {});
    return failed(ErrorCode::NotJson, {},
                  u"%1 at byte %2, content type %3"_s.arg(problem.errorString())
                          .arg(problem.offset)
                          .arg(QString::fromLatin1(response.contentType)));
}

Result<QJsonObject> parseObject(const net::HttpResponse &response, const Asked &asked,
                                const QString &what)
{
    const Result<QJsonValue> value = parseBody(response, asked);
    if (!value)
        return fail(value.error());
    if (!value->isObject()) {
        Error error(ErrorCode::WrongShape, {what, u"$"_s});
        error.httpStatus = response.status;
        error.request = asked.request;
        return fail(error);
    }
    return value->toObject();
}

} // namespace sekisho::api::mist
