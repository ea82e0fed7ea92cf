// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/OrgCertificateActions.h"

#include "core/api/mist/Items.h"
#include "core/api/mist/MistClientImpl.h"
#include "core/api/mist/Pages.h"
#include "core/api/mist/WriteRequest.h"

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Null for what cannot be used: absent, or stars in its place.
std::shared_ptr<const Secret> usable(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text.isEmpty() || isMaskedSecret(text))
        return nullptr;
    return std::make_shared<const Secret>(Secret::fromString(text));
}

} // namespace

Future<> actOnOrgCertificate(MistClient &client, const nac::OrganizationId &organization,
                             OrgCertificateAction action, const CancelToken &cancel)
{
    const QString path = organizationPath(organization, action == OrgCertificateAction::Regenerate
                                                                ? u"/cert/regenerate"_s
                                                                : u"/cert/apply_pending"_s);
    const Asked asked = client.impl().asked("POST", path);
    net::HttpRequest request;
    request.method = net::Method::Post;
    request.maxRetries = 0; // a second one would replace the CA twice
    const async::Answer<void> answer;
    async::then(client.impl().send(std::move(request), path, asked, cancel), &client,
                [answer, asked, &client](const Result<net::HttpResponse> &response) {
                    if (!response) {
                        answer.give(fail(client.impl().withoutToken(response.error())));
                        return;
                    }
                    std::optional<Error> error;
                    if (!isTaken(*response))
                        error = errorOf(*response, asked, client.impl().clock.now());
                    if (error)
                        answer.give(fail(client.impl().withoutToken(*error)));
                    else
                        answer.give({});
                });
    return answer.future();
}

Future<std::optional<ServerBundle>> fetchServerBundle(MistClient &client,
                                                      const nac::OrganizationId &organization,
                                                      const CancelToken &cancel)
{
    const QString path = organizationPath(organization, u"/setting"_s);
    const Asked asked = client.impl().asked("GET", path);
    const async::Answer<std::optional<ServerBundle>> answer;
    async::then(
            client.impl().get(path, cancel), &client,
            [answer, asked, &client](const Result<net::HttpResponse> &response) {
                if (!response) {
                    answer.give(fail(client.impl().withoutToken(response.error())));
                    return;
                }
                if (const auto error = errorOf(*response, asked, client.impl().clock.now())) {
                    answer.give(fail(client.impl().withoutToken(*error)));
                    return;
                }
                const Result<QJsonObject> setting = parseObject(*response, asked, u"setting"_s);
                if (!setting) {
                    answer.give(fail(setting.error()));
                    return;
                }
                const QJsonObject server =
                        setting->value("mist_nac"_L1).toObject().value("server_cert"_L1).toObject();
                const QString certificates = server.value("cert"_L1).toString();
                if (certificates.isEmpty()) {
                    answer.give(std::optional<ServerBundle>());
                    return;
                }
                answer.give(std::optional(ServerBundle{certificates.toUtf8(),
                                                       usable(server.value("key"_L1)),
                                                       usable(server.value("password"_L1))}));
            });
    return answer.future();
}

} // namespace sekisho::api::mist
