// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/MistClient.h"

#include <chrono>
#include <functional>

namespace sekisho::api::mist {

/// What the cloud's own test of a user name and a password said (mist-api 7.4).
struct CredentialAnswer
{
    enum class Outcome {
        Accepted,
        NoProvider,       ///< "No matching IDP found"
        WrongCredentials, ///< "Invalid Credentials"
        Failed            ///< any other error; `cloudText` has its words
    };
    Outcome outcome = Outcome::Failed;
    QString providerId;   ///< whom the cloud chose; empty where it did not say
    QString providerType; ///< idp_type, as the cloud wrote it
    QString cloudText;
    /// The answer named the test that it answers. Without that it may be somebody else's who tests
    /// at the same moment.
    bool correlated = false;
};

struct CredentialTestOptions
{
    /// Calls back after that time unless `context` is gone; tests turn time by hand.
    using Delay = std::function<void(std::chrono::milliseconds, QObject *context,
                                     std::function<void()> then)>;
    Delay delay = {}; ///< empty: QTimer
    std::chrono::milliseconds timeout = std::chrono::seconds(30);
};

/// Whether this program can do it: it needs QtWebSockets.
bool canTestCredentials();

/// Has the cloud try a user name and a password at the identity provider that it chooses:
/// subscribes to the stream, then posts, then waits for the answer that belongs to it. The
/// credentials go nowhere else and are kept nowhere. Errors: NetworkTimeout after 30 s,
/// ConnectionCut, Unauthorized, RedirectRefused, Forbidden (the channel was refused) and those of
/// MistClient. Cancel it and it closes the stream.
Future<CredentialAnswer> testCredentials(MistClient &client,
                                         const nac::OrganizationId &organization,
                                         const QString &userName, Secret password,
                                         const CancelToken &cancel = {},
                                         const CredentialTestOptions &options = {});

} // namespace sekisho::api::mist
