// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/MistClientImpl.h"
#include "core/api/mist/WriteRequest.h"

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray verbOf(net::Method method)
{
    switch (method) {
    case net::Method::Post:
        return "POST";
    case net::Method::Put:
        return "PUT";
    case net::Method::Delete:
        return "DELETE";
    case net::Method::Get:
        break;
    }
    return "GET";
}

} // namespace

Future<Written> MistClient::write(const nac::OrganizationId &organization, const Write &write,
                                  CancelToken cancel)
{
    const Result<WriteRequest> request = requestOf(write, organization);
    if (!request)
        return async::failed<Written>(request.error());
    const Asked asked = m_impl->asked(verbOf(request->method), request->path);
    net::HttpRequest http;
    http.method = request->method;
    http.body = request->body;
    http.contentType = request->contentType;
    http.maxRetries = 0; // none for what changes something anyway; said once more where it counts
    const async::Answer<Written> answer;
    async::then(m_impl->send(std::move(http), request->path, asked, cancel), this,
                [=, this](const Result<net::HttpResponse> &response) {
                    if (!response) {
                        answer.give(fail(m_impl->withoutToken(response.error())));
                        return;
                    }
                    std::optional<Error> error;
                    if (!isTaken(*response))
                        error = errorOf(*response, asked, m_impl->clock.now());
                    if (error) {
                        error->cloudText = withoutSecretsOf(write.body, error->cloudText);
                        answer.give(fail(m_impl->withoutToken(*error)));
                        return;
                    }
                    answer.give(readWritten(write, *response, asked));
                });
    return answer.future();
}

Future<QJsonObject> MistClient::one(const nac::OrganizationId &organization, Kind kind,
                                    const QString &id, CancelToken cancel)
{
    const Result<QString> path = pathOfOne(organization, kind, id);
    if (!path)
        return async::failed<QJsonObject>(path.error());
    const Asked asked = m_impl->asked("GET", *path);
    const async::Answer<QJsonObject> answer;
    async::then(m_impl->get(*path, cancel), this,
                [=, this](const Result<net::HttpResponse> &response) {
                    answer.give(object(response, asked, kindName(kind)));
                });
    return answer.future();
}

} // namespace sekisho::api::mist
