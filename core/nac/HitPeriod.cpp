// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/HitPeriod.h"

namespace sekisho::nac {

TimeRange hitPeriodRange(HitPeriod period, const QDateTime &now, const QTimeZone &zone)
{
    const QDateTime end = now.toUTC();
    const QDate today = now.toTimeZone(zone).date();
    // startOfDay knows of days that do not begin at midnight (a change to summer time at 00:00).
    const auto begin = [&](const QDate &day) { return day.startOfDay(zone).toUTC(); };
    switch (period) {
    case HitPeriod::Last60Minutes:
        return {end.addSecs(-60 * 60), end};
    case HitPeriod::Last24Hours:
        return {end.addSecs(-24 * 60 * 60), end};
    case HitPeriod::Last7Days:
        return {end.addSecs(-7 * 24 * 60 * 60), end};
    case HitPeriod::Today:
        return {begin(today), end};
    case HitPeriod::Yesterday:
        return {begin(today.addDays(-1)), begin(today)};
    case HitPeriod::ThisWeek:
        return {begin(today.addDays(1 - today.dayOfWeek())), end};
    }
    return {end, end};
}

} // namespace sekisho::nac
