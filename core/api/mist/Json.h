// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Open.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <initializer_list>
#include <optional>

/// Lenient reading of single JSON members: whatever type the cloud chose, something sensible or
/// the default comes out; nothing throws, nothing fails.
namespace sekisho::api::mist::json {

/// Strings as they are, numbers and bools as text; else empty.
QString toText(const QJsonValue &value);
QString text(const QJsonObject &object, QLatin1StringView key);
/// The first of several names that is present and not empty.
QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys);
/// Also "true"/"false" as text, and numbers (mist-api 15.8: random_mac is both).
bool boolean(const QJsonObject &object, QLatin1StringView key, bool missing = false);
/// Also numbers as text; nothing for fractions, other types and what does not fit.
std::optional<qint64> integer(const QJsonObject &object, QLatin1StringView key);
/// Texts of an array; a single text or number is a list of one. Empty and nested values are left
/// out.
QStringList textList(const QJsonObject &object, QLatin1StringView key);
/// Something is there: not null, not "", not {}, not [].
bool isPresent(const QJsonValue &value);

template <class E>
struct Name
{
    QLatin1StringView text;
    E value;
};

/// The enum value of that name, compared exactly; unknown ones keep their text.
template <class E, std::size_t N>
nac::Open<E> open(const QString &raw, const Name<E> (&names)[N])
{
    for (const Name<E> &name : names) {
        if (raw == name.text)
            return {name.value, raw};
    }
    return {std::nullopt, raw};
}

} // namespace sekisho::api::mist::json
