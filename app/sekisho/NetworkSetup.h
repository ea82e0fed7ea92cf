// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/TokenStore.h"
#include "core/net/Proxy.h"
#include "core/net/Tls.h"
#include "ui/preferences/Settings.h"

#include <QNetworkAccessManager>
#include <QObject>

namespace sekisho::app {

/// Brings the network settings to where requests are sent: proxy and trusted authorities, at the
/// start and whenever they change.
class NetworkSetup : public QObject
{
    Q_OBJECT
public:
    NetworkSetup(QNetworkAccessManager &manager, net::TlsWatch &tls, ui::Settings &settings,
                 auth::TokenStore &tokens, QObject *parent = nullptr);

    /// The proxy as the settings have it.
    static net::ProxyChoice chosenProxy(const ui::Settings &settings);

private:
    void apply();
    void applyAuthorities();

    QNetworkAccessManager &m_manager;
    net::TlsWatch &m_tls;
    ui::Settings &m_settings;
    auth::TokenStore &m_tokens;
    quint64 m_round = 0;
};

} // namespace sekisho::app
