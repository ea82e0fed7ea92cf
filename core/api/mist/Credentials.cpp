// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Credentials.h"

#include <QNetworkCookie>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

/// First line of a session in a token store. No token holds a line break: it could not be sent.
constexpr QByteArrayView kSessionMark = "sekisho-session/1\n";
/// More cookies than that are not a login's.
constexpr std::size_t kMaxCookies = 16;
constexpr qsizetype kShown = 4;

bool isSendable(const QByteArray &name, const QByteArray &value)
{
    return net::isValidHeader(name, value) && !value.contains(';') && !value.contains(',');
}

bool isNameByte(char c) { return c > ' ' && c != '=' && c != ';' && c != ',' && c != '"'; }

/// The cookies of a Set-Cookie header one by one: some proxies join several with commas, which also
/// stand in dates. A comma with "name=" behind it is one of theirs.
QList<QByteArray> separated(const QByteArray &header)
{
    QList<QByteArray> parts;
    qsizetype from = 0;
    for (qsizetype at = 0; at < header.size(); ++at) {
        if (header[at] != ',')
            continue;
        qsizetype name = at + 1;
        while (name < header.size() && header[name] == ' ')
            ++name;
        qsizetype end = name;
        while (end < header.size() && isNameByte(header[end]))
            ++end;
        if (end == name || end == header.size() || header[end] != '=')
            continue;
        parts.append(header.mid(from, at - from));
        from = name;
    }
    parts.append(header.mid(from));
    return parts;
}

} // namespace

Credentials Credentials::fromSecret(const Secret &stored)
{
    Credentials credentials;
    if (!stored.reveal().startsWith(kSessionMark)) {
        credentials.m_token = stored.clone();
        return credentials;
    }
    qsizetype from = kSessionMark.size();
    const QByteArrayView text = stored.reveal();
    while (from < text.size()) {
        const QByteArrayView rest = text.sliced(from);
        const qsizetype end = rest.indexOf('\n') < 0 ? rest.size() : rest.indexOf('\n');
        const qsizetype sign = rest.first(end).indexOf('=');
        if (sign > 0 && sign + 1 < end)
            credentials.m_cookies.push_back(
                    {rest.first(sign).toByteArray(),
                     Secret(rest.sliced(sign + 1, end - sign - 1).toByteArray())});
        from += end + 1;
    }
    return credentials;
}

Secret Credentials::toSecret() const
{
    if (!isSession())
        return m_token.clone();
    QByteArray text = kSessionMark.toByteArray();
    for (const Cookie &cookie : m_cookies)
        text.append(cookie.name + '=').append(cookie.value.reveal()).append('\n');
    return Secret(std::move(text));
}

const Credentials::Cookie *Credentials::csrfCookie(const Cloud &cloud) const
{
    const Cookie *found = nullptr;
    for (const Cookie &cookie : m_cookies) {
        // The name carries the suffix of the cloud, or does not (mist-api 2.2).
        if (cookie.name == cloud.csrfCookie.toLatin1())
            return &cookie;
        if (cookie.name.startsWith("csrftoken"))
            found = &cookie;
    }
    return found;
}

void Credentials::authorize(net::HttpRequest &request, const Cloud &cloud) const
{
    request.carriesSecret = true;
    if (!isSession()) {
        QByteArray value("Token ");
        value.append(m_token.reveal());
        request.headers.append({"Authorization", value});
        return;
    }
    QByteArray cookies;
    for (const Cookie &cookie : m_cookies) {
        if (!cookies.isEmpty())
            cookies.append("; ");
        cookies.append(cookie.name + '=').append(cookie.value.reveal());
    }
    request.headers.append({"Cookie", cookies});
    const Cookie *csrf = csrfCookie(cloud);
    if (!csrf)
        return;
    request.headers.append({"X-CSRFToken", csrf->value.reveal().toByteArray()});
    // What checks the token on https checks this as well, in servers of that kind (RFC 9110
    // 10.1.3): our own origin, nothing of what the person did.
    request.headers.append({"Referer", cloud.apiUrl.toEncoded(QUrl::RemovePath) + '/'});
}

bool Credentials::takeCookies(const net::HttpResponse &response, const QDateTime &now)
{
    if (!m_token.isEmpty())
        return false;
    bool taken = false;
    for (const auto &[header, value] : response.headers) {
        if (header.compare("Set-Cookie", Qt::CaseInsensitive) != 0)
            continue;
        const QList<QNetworkCookie> cookies =
                QNetworkCookie::parseCookies(separated(value).join('\n'));
        for (const QNetworkCookie &cookie : cookies) {
            if (!isSendable(cookie.name(), cookie.value()))
                continue;
            taken = true;
            std::erase_if(m_cookies,
                          [&](const Cookie &known) { return known.name == cookie.name(); });
            const bool over = cookie.expirationDate().isValid() && cookie.expirationDate() <= now;
            if (!over && !cookie.value().isEmpty() && m_cookies.size() < kMaxCookies)
                m_cookies.push_back({cookie.name(), Secret(cookie.value())});
        }
    }
    return taken;
}

QString Credentials::without(QString text) const
{
    if (!m_token.isEmpty())
        text.replace(QString::fromUtf8(m_token.reveal()), u"***"_s);
    for (const Cookie &cookie : m_cookies)
        text.replace(QString::fromUtf8(cookie.value.reveal()), u"***"_s);
    return text;
}

QString Credentials::shortToken() const
{
    const QByteArrayView token = m_token.reveal();
    if (token.size() <= 2 * kShown)
        return {};
    return QString::fromLatin1(token.first(kShown)) + u"..."_s +
           QString::fromLatin1(token.last(kShown));
}

} // namespace sekisho::api::mist
