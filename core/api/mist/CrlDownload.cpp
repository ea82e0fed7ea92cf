// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/CrlDownload.h"

#include "core/api/mist/MistClientImpl.h"

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == "http"_L1 ? 80 : 443);
    };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

} // namespace

Future<QByteArray> downloadCrl(MistClient &client, const QString &address, CancelToken cancel)
{
    MistClient::Impl &impl = client.impl();
    const QUrl url(address, QUrl::StrictMode);
    const bool isOurs = isSameOrigin(url, impl.cloud.apiUrl);
    if (!url.isValid() || url.host().isEmpty() || (!isOurs && url.scheme() != "https"_L1))
        return async::failed<QByteArray>(Error{ErrorCode::InvalidArgument, {}, u"crl-address"_s});

    const QString path = QString::fromLatin1(
            url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment));
    Asked asked = impl.asked("GET", path);
    asked.host = url.host();
    Future<net::HttpResponse> response;
    if (isOurs) {
        response = impl.get(path, cancel);
    } else {
        net::HttpRequest request;
        request.url = url;
        request.description = asked.request;
        response = impl.http.send(std::move(request), cancel);
    }
    const async::Answer<QByteArray> answer;
    async::then(response, &client, [=, &impl](const Result<net::HttpResponse> &given) {
        if (!given)
            answer.give(fail(impl.withoutToken(given.error())));
        else if (const auto error = errorOf(*given, asked, impl.clock.now()))
            answer.give(fail(impl.withoutToken(*error)));
        else
            answer.give(given->body);
    });
    return answer.future();
}

} // namespace sekisho::api::mist
