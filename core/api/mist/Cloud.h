// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace sekisho::api::mist {

/// One Mist cloud. For regions all three hosts are known; for a typed URL they are derived where
/// the naming allows it (mist-api section 1).
struct Cloud
{
    QString name;       ///< "APAC 01"; empty for a typed host
    QUrl apiUrl;        ///< "https://api.ac5.mist.com"; scheme and port kept as typed
    QUrl portalUrl;     ///< may be empty
    QUrl webSocketUrl;  ///< "wss://api-ws.ac5.mist.com"
    QString csrfCookie; ///< "csrftoken.ac5"
};

/// The thirteen clouds of mist-api section 1, in its order.
QList<Cloud> knownClouds();
/// A region name, host, portal host or URL as a person types it. http is taken only for loopback.
Result<Cloud> cloudFromText(const QString &text);

} // namespace sekisho::api::mist
