// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/ProviderCalls.h"

#include "core/api/mist/Items.h"
#include "core/api/mist/Json.h"
#include "core/api/mist/MistClientImpl.h"

#include <QJsonArray>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The JSON of a GET, or why there is none.
Result<QJsonValue> bodyOf(MistClient &client, const Result<net::HttpResponse> &response,
                          const Asked &asked)
{
    if (!response)
        return fail(client.impl().withoutToken(response.error()));
    if (const auto error = errorOf(*response, asked, client.impl().clock.now()))
        return fail(client.impl().withoutToken(*error));
    return parseBody(*response, asked);
}

} // namespace

Future<ScimAccessPtr> scimAccess(MistClient &client, const nac::OrganizationId &organization,
                                 const nac::IdentityProviderId &provider, CancelToken cancel)
{
    const async::Answer<ScimAccessPtr> answer;
    const QString path =
            u"/api/v1/orgs/%1/ssos/%2/metadata"_s.arg(organization.value(), provider.value());
    const auto take = [&client, answer, path, cancel](const Result<QJsonObject> &object) {
        if (!object)
            return answer.give(fail(object.error()));
        auto access = std::make_shared<ScimAccess>();
        access->enabled = json::boolean(*object, "scim_enabled"_L1);
        if (const QString token = json::text(*object, "scim_secret_token"_L1);
            !isMaskedSecret(token))
            access->token = Secret::fromString(token);
        const Asked asked = client.impl().asked("GET", path);
        async::then(client.impl().get(path, cancel), &client,
                    [&client, answer, asked, access](const Result<net::HttpResponse> &response) {
                        const auto body = bodyOf(client, response, asked);
                        if (!body)
                            return answer.give(fail(body.error()));
                        access->baseUrl = json::text(body->toObject(), "scim_base_url"_L1);
                        answer.give(ScimAccessPtr(access));
                    });
    };
    async::then(client.one(organization, Kind::Sso, provider.value(), cancel), &client, take);
    return answer.future();
}

Future<QList<EdgeCluster>> edgeClusters(MistClient &client, const nac::OrganizationId &organization,
                                        CancelToken cancel)
{
    const async::Answer<QList<EdgeCluster>> answer;
    const QString path = u"/api/v1/orgs/%1/mxclusters?limit=1000"_s.arg(organization.value());
    const Asked asked = client.impl().asked("GET", path);
    async::then(client.impl().get(path, cancel), &client,
                [&client, answer, asked](const Result<net::HttpResponse> &response) {
                    const auto body = bodyOf(client, response, asked);
                    if (!body)
                        return answer.give(fail(body.error()));
                    QList<EdgeCluster> clusters;
                    const QJsonArray entries = body->toArray();
                    for (const QJsonValue &entry : entries) {
                        const QJsonObject object = entry.toObject();
                        EdgeCluster cluster;
                        cluster.id = json::text(object, "id"_L1);
                        cluster.name = json::text(object, "name"_L1);
                        cluster.nacEnabled =
                                json::boolean(object.value("mist_nac"_L1).toObject(), "enabled"_L1);
                        if (!cluster.id.isEmpty())
                            clusters.append(cluster);
                    }
                    answer.give(clusters);
                });
    return answer.future();
}

} // namespace sekisho::api::mist
