// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Cloud.h"
#include "core/base/Secret.h"
#include "core/net/HttpClient.h"

#include <vector>

namespace sekisho::api::mist {

/// Who a request comes from: the holder of an API token, or of a session that a login opened
/// (mist-api 2.1, 2.2). A token store keeps either as one Secret; which of the two it is, only this
/// class knows.
class Credentials
{
public:
    /// What a token store gave: a token as it is, or what toSecret() made of a session.
    static Credentials fromSecret(const Secret &stored);
    Secret toSecret() const;
    Credentials clone() const { return fromSecret(toSecret()); }

    bool isEmpty() const { return m_token.isEmpty() && m_cookies.empty(); }
    bool isSession() const { return m_token.isEmpty() && !m_cookies.empty(); }

    /// Adds what says who asks: Authorization, or the cookies with X-CSRFToken (also to reading
    /// requests: newer texts of the vendor ask for it on all of them).
    void authorize(net::HttpRequest &request, const Cloud &cloud) const;
    /// Takes over the cookies that an answer sets or removes; whether there were any. A token stays
    /// what it is.
    bool takeCookies(const net::HttpResponse &response, const QDateTime &now);
    /// `text` with every secret of these credentials replaced by "***".
    QString without(QString text) const;
    /// The token as listings show it: its first and last four characters; empty for a session.
    QString shortToken() const;

private:
    struct Cookie
    {
        QByteArray name;
        Secret value;
    };
    const Cookie *csrfCookie(const Cloud &cloud) const;

    Secret m_token;
    std::vector<Cookie> m_cookies;
};

} // namespace sekisho::api::mist
