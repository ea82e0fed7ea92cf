// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Clock.h"
#include "core/demo/HttpServer.h"

#include <QHash>

namespace sekisho::demo {

/// An OpenID provider below /demo/oidc for what signs in with Entra ID or Okta later: code with
/// PKCE (S256), refresh tokens that rotate and notice reuse, revocation, device codes. Everybody is
/// let in at once; misbehave() makes it the bad provider of oauth-desktop 3.
class OidcProvider
{
public:
    static constexpr QLatin1StringView kPath{"/demo/oidc"};
    static constexpr QLatin1StringView kClient{"sekisho-demo"};
    static QStringList misbehaviours();

    explicit OidcProvider(Clock &clock)
        : m_clock(clock)
    {
    }

    HttpAnswer handle(const HttpCall &call, const QString &baseUrl);
    /// One of misbehaviours(); "good" is none.
    void misbehave(const QString &how) { m_bad = how; }

private:
    struct Grant
    {
        QString redirectUri;
        QString challenge;
        QString nonce;
        QString scope;
        bool used = false;
    };
    struct Device
    {
        QString scope;
        int questions = 0;
    };

    HttpAnswer authorize(const QUrlQuery &query) const;
    HttpAnswer token(const QUrlQuery &form);
    HttpAnswer byCode(const QUrlQuery &form);
    HttpAnswer byRefresh(const QUrlQuery &form);
    HttpAnswer byDevice(const QUrlQuery &form);
    HttpAnswer device(const QUrlQuery &form);
    HttpAnswer tokens(const QString &scope, const QString &nonce);
    QString idToken(const QString &nonce) const;
    QByteArray secret(const char *kind) const;
    HttpAnswer refused(const char *code) const;

    Clock &m_clock;
    QString m_baseUrl;
    QString m_bad;
    mutable QHash<QString, Grant> m_codes;
    QHash<QString, QString> m_refresh; ///< token -> scope; empty scope: used up
    QHash<QString, Device> m_devices;
    mutable quint64 m_next = 0;
};

} // namespace sekisho::demo
