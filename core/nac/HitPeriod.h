// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Client.h"

#include <QTimeZone>

namespace sekisho::nac {

struct TimeRange
{
    QDateTime from; ///< UTC
    QDateTime to;   ///< UTC
};

/// From when to when a period of the Hit Count drop-down reaches. Days are those of `zone`, weeks
/// start on Monday; Yesterday ends where today begins, all others end now.
TimeRange hitPeriodRange(HitPeriod period, const QDateTime &now, const QTimeZone &zone);

} // namespace sekisho::nac
