// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/MistClient.h"

namespace sekisho::api::mist {

/// The account list of one app, with the address where a person signs in to link one more.
struct AccountLinks
{
    QList<nac::LinkedAccount> accounts;
    QString authorizationUrl; ///< of apps that link by sign-in; unchecked, made anew every time
};

/// GET /setting/{app}/link_accounts. `forward` is where the app's sign-in ends; a cloud may refuse
/// it with BadRequest (mist-api 9). The address holds a signed state: never store or log it.
Future<AccountLinks> accountLinks(MistClient &client, const nac::OrganizationId &organization,
                                  nac::LinkedApp app, const QString &forward,
                                  CancelToken cancel = {});

/// An address of the portal, which every cloud takes as `forward`.
QString portalForward(const Cloud &cloud, const nac::OrganizationId &organization);

} // namespace sekisho::api::mist
