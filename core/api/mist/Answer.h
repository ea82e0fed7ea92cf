// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/net/HttpClient.h"

#include <QJsonValue>

namespace sekisho::api::mist {

/// What an answer was an answer to, for errors.
struct Asked
{
    QString host;
    QString path;    ///< without query
    QString request; ///< "GET /api/v1/…"
};

/// Nothing for 200 and 201 (mist-api 3.2), else the Error with the cloud's own words: `detail`, or
/// the raw body cut to 2,000 characters.
std::optional<Error> errorOf(const net::HttpResponse &response, const Asked &asked,
                             const QDateTime &now);

/// The JSON of a 2xx answer. Errors: NotJson, or CaptivePortal when it is a web page.
Result<QJsonValue> parseBody(const net::HttpResponse &response, const Asked &asked);

/// The same as an object. Errors: also WrongShape at "$".
Result<QJsonObject> parseObject(const net::HttpResponse &response, const Asked &asked,
                                const QString &what);

} // namespace sekisho::api::mist
