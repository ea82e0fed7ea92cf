// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Json.h"

#include <cmath>

namespace sekisho::api::mist::json {

QString toText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (std::abs(number) < 9.0e15 && number == std::floor(number))
            return QString::number(static_cast<qint64>(number));
        return QString::number(number, 'g', 17);
    }
    default:
        return {};
    }
}

QString text(const QJsonObject &object, QLatin1StringView key) { return toText(object.value(key)); }

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QString found = text(object, key);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

bool boolean(const QJsonObject &object, QLatin1StringView key, bool missing)
{
    const QJsonValue value = object.value(key);
    if (value.isBool())
        return value.toBool();
    if (value.isDouble())
        return value.toDouble() != 0.0;
    const QString word = value.toString().toLower();
    if (word == QLatin1StringView("true") || word == QLatin1StringView("1"))
        return true;
    if (word == QLatin1StringView("false") || word == QLatin1StringView("0"))
        return false;
    return missing;
}

std::optional<qint64> integer(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isString()) {
        bool ok = false;
        const qlonglong number = value.toString().trimmed().toLongLong(&ok);
        return ok ? std::optional<qint64>(number) : std::nullopt;
    }
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    // 2^53: beyond it a double no longer tells neighbours apart.
    if (std::abs(number) > 9007199254740992.0 || number != std::floor(number))
        return std::nullopt;
    return static_cast<qint64>(number);
}

QStringList textList(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    QStringList list;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array) {
            const QString found = toText(item);
            if (!found.isEmpty())
                list.append(found);
        }
        return list;
    }
    const QString single = toText(value);
    if (!single.isEmpty())
        list.append(single);
    return list;
}

bool isPresent(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return false;
    case QJsonValue::String:
        return !value.toString().isEmpty();
    case QJsonValue::Array:
        return !value.toArray().isEmpty();
    case QJsonValue::Object:
        return !value.toObject().isEmpty();
    default:
        return true;
    }
}

} // namespace sekisho::api::mist::json
