// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/SignInValues.h"

namespace sekisho::auth {

/// Whom one signs in with, as a public client. One record an attempt: a code goes to the token
/// endpoint of its own record only.
struct SignInProvider
{
    QString name;   ///< "entra", "okta": part of the redirect path and of the keychain's key
    QString issuer; ///< byte for byte
    QUrl authorizeUrl;
    QUrl tokenUrl;
    QUrl revokeUrl; ///< empty: there is none (Entra ID)
    QUrl deviceUrl; ///< empty: no device code
    QString clientId;
    QStringList scopes;
    QString tenant; ///< `tid` of the id_token; empty: not checked
    QString redirectHost = QStringLiteral("127.0.0.1");
    QList<quint16> ports; ///< registered ones (Okta); empty: any
    bool formPost = false;
    bool issuerInAnswer = false; ///< metadata: authorization_response_iss_parameter_supported
    SignInHosts hosts;

    QByteArray redirectPath() const { return "/cb/" + name.toLatin1(); }
};

/// Whether every endpoint may be used: https on expected hosts, or DemoCloud's.
Result<> checkProvider(const SignInProvider &provider);

} // namespace sekisho::auth
