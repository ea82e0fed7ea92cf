// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/Proxy.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QUrl>

namespace sekisho::net {

bool isLoopbackHost(const QString &host)
{
    if (host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

namespace {

class ChosenProxyFactory final : public QNetworkProxyFactory
{
public:
    ChosenProxyFactory(const ProxyChoice &choice, const Secret &password)
        : m_kind(choice.kind)
        , m_manual(QNetworkProxy::HttpProxy, choice.host, choice.port, choice.user,
                   QString::fromUtf8(password.reveal()))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (m_kind == ProxyChoice::Kind::None || isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_kind == ProxyChoice::Kind::Manual)
            return {m_manual};
        return systemProxyForQuery(query);
    }

private:
    ProxyChoice::Kind m_kind;
    QNetworkProxy m_manual;
};

} // namespace

Result<ProxyChoice> proxyFromText(const QString &text)
{
    const QString typed = text.trimmed();
    ProxyChoice choice;
    if (typed == QLatin1StringView("system"))
        return choice;
    if (typed == QLatin1StringView("none")) {
        choice.kind = ProxyChoice::Kind::None;
        return choice;
    }
    const bool hasScheme = typed.contains(QLatin1StringView("://"));
    const QUrl url(hasScheme ? typed : QStringLiteral("http://") + typed, QUrl::StrictMode);
    const bool valid = url.isValid() && url.scheme() == QLatin1StringView("http") &&
                       !url.host().isEmpty() && url.password().isEmpty() && url.port() > 0 &&
                       (url.path().isEmpty() || url.path() == QLatin1StringView("/"));
    if (!valid)
        return fail(ErrorCode::InvalidArgument,
                    {url.isValid() ? url.toString(QUrl::RemovePassword) : QString()});
    choice.kind = ProxyChoice::Kind::Manual;
    choice.host = url.host();
    choice.port = static_cast<quint16>(url.port());
    choice.user = url.userName();
    return choice;
}

QNetworkProxyFactory *makeProxyFactory(const ProxyChoice &choice, const Secret &password)
{
    return new ChosenProxyFactory(choice, password);
}

void applyProxy(QNetworkAccessManager &manager, const ProxyChoice &choice, const Secret &password)
{
    manager.setProxyFactory(makeProxyFactory(choice, password));
    manager.clearConnectionCache();
}

} // namespace sekisho::net
