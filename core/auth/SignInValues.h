// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace sekisho::auth {

/// 32 bytes of the operating system's randomness as base64url without padding: 43 characters. For
/// state, nonce and code verifier; never used twice.
QByteArray randomValue();
/// BASE64URL(SHA256(verifier)), the S256 of RFC 7636.
QByteArray codeChallenge(QByteArrayView verifier);

/// Where sign-in pages may lie. Everything but https on these hosts is refused.
struct SignInHosts
{
    QStringList hosts; ///< "login.microsoftonline.com"; exact, no wildcards
    /// Scheme, host and port of DemoCloud; empty outside the demo. http is taken there only.
    QUrl demo;
};
/// The hosts of Entra ID, of the world and of national clouds.
QStringList entraHosts();
/// `text` as an address that may be handed to the system, which would start a program for other
/// schemes. SignInAddressRefused; its argument has scheme and host, nothing more.
Result<QUrl> signInAddress(const QString &text, const SignInHosts &allowed);

/// Names and values of a query or form body, decoded once: `+` is a space, UTF-8 is strict.
/// Nothing when the bytes cannot be read so.
using FormParameters = QList<QPair<QByteArray, QByteArray>>;
std::optional<FormParameters> formParameters(QByteArrayView bytes);
/// The same backwards; every byte that is not unreserved is encoded.
QByteArray formBody(const QList<QPair<QString, QByteArray>> &parameters);

/// Whether a token may become a header value: [\x21-\x7E]+.
bool isHeaderSafe(QByteArrayView token);
/// A foreign text for people and logs: control characters become spaces, at most 200 characters.
QString foreignText(QByteArrayView text);

} // namespace sekisho::auth
