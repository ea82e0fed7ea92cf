// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/HttpServer.h"

namespace sekisho::demo {

/// Where DemoCloud's stand-in for the Entra ID sign-in lies.
inline constexpr QLatin1StringView kConsentPath{"/demo/consent"};

/// What a person answers on the consent page: the values of its buttons.
enum class ConsentAnswer {
    Accept, ///< "accept"
    Refuse, ///< "refuse"
    Expire, ///< "expire": too late, the state is worth nothing any more
    Fail    ///< "fail": granted, but the cloud then gets no token
};
std::optional<ConsentAnswer> consentAnswer(const QString &value);

/// The page on which an administrator grants the cloud access to Intune. No script; in Japanese or
/// English as the browser asks.
HttpAnswer consentPage(const HttpCall &call, const QString &app, const QString &state);
/// The end of the road: an address that is used up, or nobody's.
HttpAnswer consentGone(const HttpCall &call);

} // namespace sekisho::demo
