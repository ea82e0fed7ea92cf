// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/AccountLinking.h"

#include "core/api/mist/AccountLinks.h"

namespace sekisho::sync {

using namespace Qt::Literals::StringLiterals;

Future<auth::LinkLook> lookAtLinks(api::mist::MistClient &client,
                                   const nac::OrganizationId &organization, nac::LinkedApp app,
                                   const QString &forward)
{
    const async::Answer<auth::LinkLook> answer;
    async::then(api::mist::accountLinks(client, organization, app, forward), &client,
                [answer](const Result<api::mist::AccountLinks> &links) {
                    if (!links) {
                        answer.give(fail(links.error()));
                        return;
                    }
                    auth::LinkLook look;
                    look.address = links->authorizationUrl;
                    for (const nac::LinkedAccount &account : links->accounts)
                        look.entries.append({account.accountId, account.linked, account.lastSync,
                                             account.status.is(nac::LinkStatus::Failed),
                                             account.errors});
                    answer.give(look);
                });
    return answer.future();
}

auth::LinkSettings linkSettings(const api::mist::Cloud &cloud,
                                const nac::OrganizationId &organization)
{
    auth::LinkSettings settings;
    settings.hosts.hosts = auth::entraHosts();
    if (cloud.apiUrl.scheme() == "http"_L1) { // loopback only, see cloudFromText()
        settings.hosts.demo = cloud.apiUrl;
        settings.hosts.demo.setPath({});
    }
    settings.portalForward = api::mist::portalForward(cloud, organization);
    return settings;
}

} // namespace sekisho::sync
