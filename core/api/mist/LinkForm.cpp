// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/LinkForm.h"

#include <QUrl>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

QString memberOf(LinkField field)
{
    switch (field) {
    case LinkField::InstanceUrl:
        return u"instance_url"_s;
    case LinkField::CustomerId:
        return u"customer_id"_s;
    case LinkField::ClientId:
        return u"client_id"_s;
    case LinkField::ClientSecret:
        return u"client_secret"_s;
    case LinkField::Username:
        return u"username"_s;
    case LinkField::Password:
        return u"password"_s;
    case LinkField::ApiToken:
        return u"api_token"_s;
    case LinkField::SmartGroup:
        return u"smartgroup_name"_s;
    case LinkField::WebhookEnabled:
        return u"webhook_enabled"_s;
    }
    return {};
}

} // namespace

QList<LinkField> linkFields(nac::LinkedApp app)
{
    using enum LinkField;
    switch (app) {
    case nac::LinkedApp::Intune:
        return {};
    case nac::LinkedApp::Jamf:
        return {InstanceUrl, ClientId, ClientSecret, SmartGroup};
    case nac::LinkedApp::Vmware:
        return {InstanceUrl, ClientId, ClientSecret, WebhookEnabled};
    case nac::LinkedApp::MobiControl:
        return {InstanceUrl, ClientId, ClientSecret, Username, Password};
    case nac::LinkedApp::CrowdStrike:
        return {CustomerId, ClientId, ClientSecret};
    case nac::LinkedApp::SentinelOne:
        return {InstanceUrl, ApiToken};
    }
    return {};
}

bool isSecretField(LinkField field)
{
    return field == LinkField::ClientSecret || field == LinkField::Password ||
           field == LinkField::ApiToken;
}

bool isInstanceAddress(const QString &text)
{
    // The vendor's examples have it with and without a scheme (mist-api 9).
    const QString whole = text.contains("://"_L1) ? text : u"https://"_s + text;
    const QUrl url(whole, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && url.userInfo().isEmpty() &&
           url.host().contains(u'.') && !url.hasQuery() && !url.hasFragment();
}

QJsonObject linkItem(const LinkForm &form)
{
    QJsonObject item;
    const QList<LinkField> fields = linkFields(form.app);
    for (const LinkField field : fields) {
        const QString value = form.values.value(field);
        if (field == LinkField::WebhookEnabled)
            item.insert(memberOf(field), form.webhook);
        else if (isSecretField(field))
            item.insert(memberOf(field), draftSecretMarker(value));
        else
            item.insert(memberOf(field), value);
    }
    return item;
}

ItemKey newLinkKey(nac::LinkedApp app)
{
    return {ItemType::LinkedAccount, nac::linkedAppKey(app) + u'/' + newLocalId()};
}

ItemKey linkKey(const nac::LinkedAccount &account)
{
    return {ItemType::LinkedAccount, nac::linkedAppKey(account.app) + u'/' + account.accountId};
}

} // namespace sekisho::api::mist
