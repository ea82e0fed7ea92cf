// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Answer.h"
#include "core/api/mist/Credentials.h"
#include "core/api/mist/MistClient.h"

#include <QThreadPool>

namespace sekisho::api::mist {

/// What the sources of MistClient share. Of nobody else's concern.
struct MistClient::Impl
{
    net::HttpClient &http;
    Cloud cloud;
    Credentials credentials;
    Clock &clock;
    QThreadPool pool;
    bool logsHaveMoved = false; ///< this cloud has /logs/search alone

    Impl(net::HttpClient &client, Cloud where, const Secret &key, Clock &time)
        : http(client)
        , cloud(std::move(where))
        , credentials(Credentials::fromSecret(key))
        , clock(time)
    {
        pool.setMaxThreadCount(2);
    }

    Asked asked(const QByteArray &verb, const QString &pathAndQuery) const
    {
        Asked asked;
        asked.host = cloud.apiUrl.host();
        asked.path = pathAndQuery.section(u'?', 0, 0);
        asked.request = QString::fromLatin1(verb) + u' ' + asked.path;
        return asked;
    }

    /// `request` with address, credentials and name; sent once unless it is a GET.
    Future<net::HttpResponse> send(net::HttpRequest request, const QString &pathAndQuery,
                                   const Asked &asked, const CancelToken &cancel)
    {
        request.url = cloud.apiUrl.resolved(QUrl::fromEncoded(pathAndQuery.toUtf8()));
        credentials.authorize(request, cloud);
        request.headers.emplaceBack("Accept", "application/json");
        request.description = asked.request;
        return http.send(std::move(request), cancel);
    }

    Future<net::HttpResponse> get(const QString &pathAndQuery, const CancelToken &cancel)
    {
        return send({}, pathAndQuery, asked("GET", pathAndQuery), cancel);
    }

    // The cloud has no business repeating the token, but an error page behind a proxy might.
    Error withoutToken(Error error) const
    {
        error.cloudText = credentials.without(error.cloudText);
        error.detail = credentials.without(error.detail);
        return error;
    }
};

} // namespace sekisho::api::mist
