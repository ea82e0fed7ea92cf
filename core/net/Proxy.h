// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QNetworkProxyFactory>
#include <QString>

class QNetworkAccessManager;

namespace sekisho::net {

/// "localhost", 127.0.0.0/8 and ::1: this machine.
bool isLoopbackHost(const QString &host);

/// How requests leave this computer. Never a password: that is given when it is applied.
struct ProxyChoice
{
    enum class Kind {
        System, ///< what the system says, its automatic configuration (PAC) where Qt can read it
        Manual,
        None
    };
    Kind kind = Kind::System;
    QString host;
    quint16 port = 0;
    QString user;
    bool operator==(const ProxyChoice &) const = default;
};

/// Key of the proxy's password in a TokenStore.
inline constexpr char kProxyPasswordKey[] = "proxy-password";

/// "system", "none", or the proxy itself: "host:port", "http://user@host:port". InvalidArgument for
/// anything else; a password in the address is refused, too: it would stand in lists of processes.
Result<ProxyChoice> proxyFromText(const QString &text);

/// The chosen proxy for every host but this machine. The caller (QNetworkAccessManager) owns it.
QNetworkProxyFactory *makeProxyFactory(const ProxyChoice &choice = {}, const Secret &password = {});

/// Sends what `manager` sends from now on that way; connections that are open are given up.
void applyProxy(QNetworkAccessManager &manager, const ProxyChoice &choice,
                const Secret &password = {});

} // namespace sekisho::net
