// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkProxyFactory>
#include <QString>

namespace sekisho::net {

/// "localhost", 127.0.0.0/8 and ::1: this machine.
bool isLoopbackHost(const QString &host);

/// The system's proxy for every host but this machine. The caller (QNetworkAccessManager) owns it.
QNetworkProxyFactory *makeProxyFactory();

} // namespace sekisho::net
