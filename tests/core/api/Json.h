// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sekisho::test {

/// The object that the text is; an empty one if it is none (tests compare, so that shows).
inline QJsonObject object(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }

inline QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toUTC();
}

} // namespace sekisho::test
