// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/HttpClient.h"
#include "tests/support/Await.h"
#include "tests/support/FakeHttp.h"

#include <QNetworkAccessManager>
#include <QTimeZone>

namespace sekisho::test {

/// A client, a server for it, and a clock that stands still. Jitter is 0: retries come at once.
struct HttpBench
{
    FakeHttp server;
    QNetworkAccessManager manager;
    FixedClock clock{QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC)};
    double jitter = 0.0;
    net::HttpClient client{manager, clock, [this] { return jitter; }};

    net::HttpRequest get(const QString &path) const
    {
        net::HttpRequest request;
        request.url = server.url(path);
        request.timeoutMs = 5'000;
        request.totalTimeoutMs = 10'000;
        return request;
    }
    Result<net::HttpResponse> send(const net::HttpRequest &request, CancelToken cancel = {})
    {
        return await(client.send(request, std::move(cancel)));
    }
};

} // namespace sekisho::test
