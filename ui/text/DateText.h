// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace sekisho::ui {

/// Dates, times and ages in the interface language (QLocale's default) and the local time zone.
/// Invalid times give "–".
struct DateText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::DateText)
public:
    static QString date(const QDateTime &time);         ///< "Jan 14, 2027", "2027/01/14"
    static QString dateTime(const QDateTime &time);     ///< "Jan 14, 2027 09:00"
    static QString dateTimeZone(const QDateTime &time); ///< with the zone: "… 09:00 JST"
    /// How date() writes a date, for editors of dates: "MMM d, yyyy", "yyyy/MM/dd".
    static QString datePattern();
    /// The zone's abbreviation, or "UTC+09:00" (`offset` in seconds) where the system has none but
    /// a long name ("Tokyo Standard Time" on Windows).
    static QString zone(const QString &abbreviation, int offset);
    static QString time(const QDateTime &time);        ///< "10:38"
    static QString timeSeconds(const QDateTime &time); ///< "10:41:07"
    /// Date for other days, "today 04:12" on the same day.
    static QString day(const QDateTime &time, const QDateTime &now);
    /// "54 days left", "2 days over", "ends today".
    static QString daysLeft(const QDateTime &end, const QDateTime &now);
    /// The same for narrow cells: "54 d", "2 d over".
    static QString daysLeftShort(const QDateTime &end, const QDateTime &now);
    /// Whole days from now to the end; negative when past.
    static qint64 days(const QDateTime &end, const QDateTime &now);
    static QString ago(const QDateTime &time, const QDateTime &now); ///< "4 min ago"
    static QString age(const QDateTime &time, const QDateTime &now); ///< "4 min", "6 h", "3 d"
    /// "today 04:12 · 6 h", "Nov 20, 2026 · 1 d"
    static QString whenAndAge(const QDateTime &time, const QDateTime &now);
    /// "3,702", "1,284"
    static QString number(qint64 value);
};

} // namespace sekisho::ui
