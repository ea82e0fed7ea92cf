// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of HttpClient that need no connection.

#include "core/net/HttpClient.h"

#include <cstring>

namespace sekisho::net {

QByteArray HttpResponse::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

namespace {

QDateTime httpDate(QByteArray text)
{
    // IMF-fixdate, the only form that may be sent (RFC 9110 5.6.7), is RFC 2822 but for the zone.
    if (!text.endsWith(" GMT"))
        return {};
    text.replace("GMT", "+0000");
    return QDateTime::fromString(QString::fromLatin1(text), Qt::RFC2822Date).toUTC();
}

} // namespace

qint64 retryDelayMs(const RetryPolicy &policy, int tries, double random)
{
    const qint64 doubled = qint64(policy.baseDelayMs) << std::clamp(tries, 0, 20);
    const qint64 ceiling = std::min<qint64>(policy.maxDelayMs, doubled);
    return static_cast<qint64>(static_cast<double>(ceiling) * random);
}

std::optional<QDateTime> retryAfter(const HttpResponse &response, const QDateTime &now)
{
    const QByteArray value = response.header("Retry-After").trimmed();
    if (value.isEmpty())
        return std::nullopt;
    bool ok = false;
    const qlonglong seconds = value.toLongLong(&ok);
    if (ok) {
        // A day is more than any limit of the cloud, which resets at the full hour.
        return now.addSecs(std::clamp<qlonglong>(seconds, 0, 86'400));
    }
    const QDateTime date = httpDate(value);
    if (!date.isValid())
        return std::nullopt;
    return std::max(now, std::min(date, now.addDays(1)));
}

bool looksLikeHtml(const HttpResponse &response)
{
    if (response.contentType == "text/html" || response.contentType == "application/xhtml+xml")
        return true;
    const QByteArray start = response.body.left(256).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

bool isValidHeader(QByteArrayView name, QByteArrayView value)
{
    if (name.isEmpty())
        return false;
    for (const char c : name) {
        const bool alphanumeric =
                (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!alphanumeric && (c == '\0' || !std::strchr("!#$%&'*+-.^_`|~", c)))
            return false;
    }
    return std::none_of(value.begin(), value.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    });
}

} // namespace sekisho::net
