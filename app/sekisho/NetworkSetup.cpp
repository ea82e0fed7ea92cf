// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sekisho/NetworkSetup.h"

#include "core/base/Log.h"

namespace sekisho::app {

NetworkSetup::NetworkSetup(QNetworkAccessManager &manager, net::TlsWatch &tls,
                           ui::Settings &settings, auth::TokenStore &tokens, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_tls(tls)
    , m_settings(settings)
    , m_tokens(tokens)
{
    connect(&settings, &ui::Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1String(ui::settingKeys().caFile.name))
            applyAuthorities();
        else if (name.startsWith(QLatin1String("network/")))
            apply();
    });
    applyAuthorities();
    apply();
}

net::ProxyChoice NetworkSetup::chosenProxy(const ui::Settings &settings)
{
    const ui::SettingKeys &keys = ui::settingKeys();
    net::ProxyChoice choice;
    const QString kind = settings.value(keys.proxyKind);
    if (kind == QLatin1String("none"))
        choice.kind = net::ProxyChoice::Kind::None;
    else if (kind == QLatin1String("manual"))
        choice.kind = net::ProxyChoice::Kind::Manual;
    choice.host = settings.value(keys.proxyHost);
    choice.port = static_cast<quint16>(settings.value(keys.proxyPort));
    choice.user = settings.value(keys.proxyUser);
    return choice;
}

void NetworkSetup::apply()
{
    const net::ProxyChoice choice = chosenProxy(m_settings);
    net::applyProxy(m_manager, choice);
    const quint64 round = ++m_round;
    // The keychain is asked only when it has something to give: it may ask the person.
    if (choice.kind != net::ProxyChoice::Kind::Manual || choice.user.isEmpty())
        return;
    async::then(m_tokens.read(QLatin1String(net::kProxyPasswordKey)), this,
                [this, choice, round](const Result<std::shared_ptr<const Secret>> &password) {
                    if (round == m_round && password && *password)
                        net::applyProxy(m_manager, choice, **password);
                });
}

void NetworkSetup::applyAuthorities()
{
    const QString path = m_settings.value(ui::settingKeys().caFile);
    if (path.isEmpty()) {
        m_tls.trustAlso({});
        return;
    }
    const auto authorities = net::readAuthorities(path);
    if (authorities)
        m_tls.trustAlso(*authorities);
    else
        qCWarning(lcNet).noquote() << "no authorities:" << authorities.error().toLogLine();
}

} // namespace sekisho::app
