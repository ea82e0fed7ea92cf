// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Cloud.h"

#include "core/net/Proxy.h"

namespace sekisho::api::mist {

namespace {

struct Region
{
    const char *name;
    const char *apiHost;
};

// mist-api section 1, in its order.
constexpr Region kRegions[] = {
        {"Global 01", "api.mist.com"},
        {"Global 02", "api.gc1.mist.com"},
        {"Global 03", "api.ac2.mist.com"},
        {"Global 04", "api.gc2.mist.com"},
        {"Global 05", "api.gc4.mist.com"},
        {"EMEA 01", "api.eu.mist.com"},
        {"EMEA 02", "api.gc3.mist.com"},
        {"EMEA 03", "api.ac6.mist.com"},
        {"EMEA 04", "api.gc6.mist.com"},
        {"APAC 01", "api.ac5.mist.com"},
        {"APAC 02", "api.gc5.mist.com"},
        {"APAC 03", "api.gc7.mist.com"},
        {"US federal", "api.us.mist-federal.com"},
};

QUrl hostUrl(const QString &scheme, const QString &host, int port)
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(host);
    url.setPort(port);
    return url;
}

// "api.<rest>" names the others: manage.<rest> and api-ws.<rest>. The cookie's suffix is the
// region part, and there is none for api.mist.com.
Cloud cloudForApiHost(const QString &name, const QString &scheme, const QString &host, int port)
{
    Cloud cloud;
    cloud.name = name;
    cloud.apiUrl = hostUrl(scheme, host, port);
    cloud.csrfCookie = QStringLiteral("csrftoken");
    const QString webSocketScheme =
            scheme == QLatin1StringView("https") ? QStringLiteral("wss") : QStringLiteral("ws");
    const QString prefix = QStringLiteral("api.");
    if (!host.startsWith(prefix)) {
        cloud.webSocketUrl = hostUrl(webSocketScheme, host, port);
        return cloud;
    }
    const QString rest = host.mid(prefix.size());
    cloud.portalUrl = hostUrl(scheme, QStringLiteral("manage.") + rest, port);
    cloud.webSocketUrl = hostUrl(webSocketScheme, QStringLiteral("api-ws.") + rest, port);
    const QStringList parts = rest.split(u'.');
    if (parts.size() >= 3)
        cloud.csrfCookie += u'.' + parts.constFirst();
    return cloud;
}

// "manage.eu.mist.com" as it stands in a browser's address bar.
QString apiHostFor(const QString &host)
{
    for (const QLatin1StringView prefix :
         {QLatin1StringView("manage."), QLatin1StringView("api-ws.")}) {
        if (host.startsWith(prefix))
            return QStringLiteral("api.") + host.mid(prefix.size());
    }
    return host;
}

QString normalizedName(const QString &text)
{
    QString name;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            name += c.toLower();
    }
    return name;
}

} // namespace

QList<Cloud> knownClouds()
{
    QList<Cloud> clouds;
    for (const Region &region : kRegions)
        clouds.append(cloudForApiHost(QString::fromLatin1(region.name), QStringLiteral("https"),
                                      QString::fromLatin1(region.apiHost), -1));
    return clouds;
}

Result<Cloud> cloudFromText(const QString &text)
{
    const QString typed = text.trimmed();
    const auto invalid = [&] { return fail(ErrorCode::InvalidArgument, {typed.left(200)}); };
    if (typed.isEmpty())
        return invalid();

    const QList<Cloud> clouds = knownClouds();
    const QString name = normalizedName(typed);
    for (const Cloud &cloud : clouds) {
        if (normalizedName(cloud.name) == name)
            return cloud;
    }

    const bool hasScheme = typed.contains(QStringLiteral("://"));
    QUrl url(hasScheme ? typed : QStringLiteral("https://") + typed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return invalid();
    const QString scheme = url.scheme();
    const QString host = apiHostFor(url.host());
    const bool loopback = net::isLoopbackHost(host);
    if (scheme != QLatin1StringView("https") && !(scheme == QLatin1StringView("http") && loopback))
        return invalid();
    // A bare word is a mistyped region rather than a host.
    if (!hasScheme && !loopback && !host.contains(u'.') && !host.contains(u':'))
        return invalid();

    const int port = url.port();
    for (const Cloud &cloud : clouds) {
        if (cloud.apiUrl.host() == host && (port == -1 || port == 443))
            return cloud;
    }
    return cloudForApiHost({}, scheme, host, port);
}

} // namespace sekisho::api::mist
