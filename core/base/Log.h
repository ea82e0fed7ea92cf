// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>
#include <QString>

Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcApi)
Q_DECLARE_LOGGING_CATEGORY(lcAuth)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcSync)
Q_DECLARE_LOGGING_CATEGORY(lcPki)
Q_DECLARE_LOGGING_CATEGORY(lcDemo)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

namespace sekisho::log {

/// Takes out of a line what must never be logged: Authorization and cookie values, `Token …` and
/// `Bearer …`, PEM private keys, values of JSON keys that hold secrets, passwords in URLs.
QString redacted(QString line);

/// From now on every qDebug/qWarning line passes through redacted(). Call once, from main().
void installRedactingHandler();

} // namespace sekisho::log
