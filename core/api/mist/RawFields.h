// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace sekisho::api::mist {

// What those who handle raw objects without decoding them need to know of their fields.

/// Fields that the cloud sets by itself and does not take back (mist-api 3.5). `id` is one of
/// them too, but names the object and stays.
inline QStringList readOnlyFields()
{
    return {QStringLiteral("org_id"), QStringLiteral("created_time"),
            QStringLiteral("modified_time")};
}

/// The NAC part of the object of Kind::Setting; empty where NAC was never set up.
inline QJsonObject nacPartOfSetting(const QJsonObject &setting)
{
    return setting.value(QLatin1String("mist_nac")).toObject();
}

/// The object of Kind::Setting with such a NAC part.
inline QJsonObject settingWithNacPart(const QJsonObject &nac)
{
    return {{QStringLiteral("mist_nac"), nac}};
}

/// The id of an object of a list, as the cloud names it.
inline QString idOfObject(const QJsonObject &object)
{
    return object.value(QLatin1String("id")).toString();
}
inline QJsonObject withIdOfObject(QJsonObject object, const QString &id)
{
    object.insert(QStringLiteral("id"), id);
    return object;
}

/// Whether this is what redactSecrets() puts in the place of a secret.
inline bool isSecretMarker(const QJsonValue &value)
{
    return value.isObject() && value.toObject().contains(QLatin1String("$secret"));
}

/// The account objects of one app of Kind::LinkedApp.
inline QJsonArray linkedAccountsOf(const QJsonObject &linkedApp)
{
    return linkedApp.value(QLatin1String("accounts")).toArray();
}
inline QJsonObject linkedAppWithAccounts(const QJsonArray &accounts)
{
    return {{QStringLiteral("accounts"), accounts}};
}

} // namespace sekisho::api::mist
