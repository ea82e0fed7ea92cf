// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Items.h"
#include "core/nac/IdentityProvider.h"

namespace sekisho::api::mist {

/// What the forms of apps ask for (portal-screens 5.3).
enum class LinkField {
    InstanceUrl,
    CustomerId,
    ClientId,
    ClientSecret,
    Username,
    Password,
    ApiToken,
    SmartGroup,
    WebhookEnabled ///< a switch
};

/// In the order of the portal; empty for apps that link by signing in (Intune).
QList<LinkField> linkFields(nac::LinkedApp app);
bool isSecretField(LinkField field);

/// An answered form. Secrets are ids of draft secrets, never values.
struct LinkForm
{
    nac::LinkedApp app = nac::LinkedApp::Jamf;
    QMap<LinkField, QString> values;
    bool webhook = false;
};

/// A host, or an https address of one, with port and path if need be.
bool isInstanceAddress(const QString &text);
/// The item of a new linked account: the body of the POST with markers in the place of secrets.
QJsonObject linkItem(const LinkForm &form);
/// A key for it: "jamf/new-…".
ItemKey newLinkKey(nac::LinkedApp app);
/// Of an account that the cloud has.
ItemKey linkKey(const nac::LinkedAccount &account);

} // namespace sekisho::api::mist
