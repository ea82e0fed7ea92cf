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

} // namespace sekisho::api::mist
