// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/AccountLinks.h"

#include "core/api/mist/Codec.h"
#include "core/api/mist/Json.h"
#include "core/api/mist/MistClientImpl.h"
#include "core/api/mist/Pages.h"

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

Future<AccountLinks> accountLinks(MistClient &client, const nac::OrganizationId &organization,
                                  nac::LinkedApp app, const QString &forward, CancelToken cancel)
{
    const QString path = organizationPath(
            organization,
            u"/setting/%1/link_accounts?forward=%2"_s.arg(
                    nac::linkedAppKey(app), QString::fromLatin1(QUrl::toPercentEncoding(forward))));
    const Asked asked = client.impl().asked("GET", path);
    const async::Answer<AccountLinks> answer;
    async::then(client.impl().get(path, cancel), &client,
                [&client, app, asked, answer](const Result<net::HttpResponse> &response) {
                    if (!response) {
                        answer.give(fail(client.impl().withoutToken(response.error())));
                        return;
                    }
                    if (auto error = errorOf(*response, asked, client.impl().clock.now())) {
                        answer.give(fail(client.impl().withoutToken(*error)));
                        return;
                    }
                    const Result<QJsonObject> object =
                            parseObject(*response, asked, u"link_accounts"_s);
                    if (!object) {
                        answer.give(fail(client.impl().withoutToken(object.error())));
                        return;
                    }
                    answer.give(AccountLinks{decodeLinkedApp(app, *object),
                                             json::text(*object, "authorization_url"_L1)});
                });
    return answer.future();
}

// GET link_accounts demands a `forward` for every app; nothing is ever forwarded by a mere look.
QString portalForward(const Cloud &cloud, const nac::OrganizationId &organization)
{
    QUrl portal = cloud.portalUrl;
    if (portal.scheme() != "https"_L1)
        portal = QUrl(u"https://manage.mist.com"_s);
    portal.setPath(u"/admin/"_s);
    portal.setQuery(u"org_id="_s + organization.value());
    return portal.toString(QUrl::FullyEncoded);
}

} // namespace sekisho::api::mist
