// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/DateText.h"

#include <QTimeZone>
#include <cstdlib>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// CHADT, ChST and AEDT are abbreviations; anything longer is a name.
constexpr int kLongestZone = 5;

bool isJapanese() { return QLocale().language() == QLocale::Japanese; }
QString dash() { return u"–"_s; }

QString formatDate(const QDate &date) { return QLocale().toString(date, DateText::datePattern()); }

} // namespace

QString DateText::datePattern()
{
    const QLocale locale;
    // Guide section 12: Jan 14, 2027 and 2027/01/14, whatever the region's short form.
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return u"MMM d, yyyy"_s;
    if (locale.language() == QLocale::Japanese)
        return u"yyyy/MM/dd"_s;
    return locale.dateFormat(QLocale::ShortFormat);
}

QString DateText::date(const QDateTime &time)
{
    return time.isValid() ? formatDate(time.toLocalTime().date()) : dash();
}

QString DateText::dateTime(const QDateTime &time)
{
    if (!time.isValid())
        return dash();
    return date(time) + u' ' + DateText::time(time);
}

QString DateText::dateTimeZone(const QDateTime &time)
{
    if (!time.isValid())
        return dash();
    const QDateTime local = time.toLocalTime();
    return dateTime(time) + u' ' + zone(local.timeZoneAbbreviation(), local.offsetFromUtc());
}

QString DateText::zone(const QString &abbreviation, int offset)
{
    if (!abbreviation.isEmpty() && abbreviation.size() <= kLongestZone)
        return abbreviation;
    if (offset == 0)
        return u"UTC"_s;
    const int minutes = std::abs(offset) / 60;
    return u"UTC%1%2:%3"_s.arg(QLatin1Char(offset < 0 ? '-' : '+'))
            .arg(minutes / 60, 2, 10, QLatin1Char('0'))
            .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString DateText::time(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().time().toString(u"HH:mm"_s) : dash();
}

QString DateText::timeSeconds(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().time().toString(u"HH:mm:ss"_s) : dash();
}

QString DateText::day(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return dash();
    if (time.toLocalTime().date() == now.toLocalTime().date())
        //: %1 a time such as 04:12
        return tr("today %1").arg(DateText::time(time));
    return date(time);
}

qint64 DateText::days(const QDateTime &end, const QDateTime &now)
{
    return now.toLocalTime().date().daysTo(end.toLocalTime().date());
}

QString DateText::daysLeft(const QDateTime &end, const QDateTime &now)
{
    if (!end.isValid())
        return dash();
    const qint64 left = days(end, now);
    // One day or less is judged by the moment, since a certificate ends within a day.
    if (end < now) {
        const qint64 over = -left;
        if (over == 0)
            return tr("ended today");
        return over == 1 ? tr("1 day over") : tr("%1 days over").arg(number(over));
    }
    if (left == 0)
        return tr("ends today");
    return left == 1 ? tr("1 day left") : tr("%1 days left").arg(number(left));
}

QString DateText::daysLeftShort(const QDateTime &end, const QDateTime &now)
{
    if (!end.isValid())
        return dash();
    const qint64 left = days(end, now);
    if (end < now)
        //: Days past the end, narrow cell
        return tr("%1 d over").arg(number(-left));
    //: Days, narrow cell
    return tr("%1 d").arg(number(left));
}

QString DateText::age(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return dash();
    const qint64 seconds = std::max<qint64>(0, time.secsTo(now));
    if (seconds < 3600)
        //: Minutes, as an age
        return tr("%1 min").arg(number(seconds / 60));
    if (seconds < 24 * 3600)
        //: Hours, as an age
        return tr("%1 h").arg(number(seconds / 3600));
    //: Days, as an age
    return tr("%1 d").arg(number(seconds / (24 * 3600)));
}

QString DateText::ago(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return dash();
    const qint64 seconds = time.secsTo(now);
    if (seconds < 60)
        return tr("just now");
    if (seconds < 3600)
        return tr("%1 min ago").arg(number(seconds / 60));
    if (seconds < 24 * 3600)
        return tr("%1 h ago").arg(number(seconds / 3600));
    const qint64 passed = seconds / (24 * 3600);
    return passed == 1 ? tr("1 day ago") : tr("%1 days ago").arg(number(passed));
}

QString DateText::whenAndAge(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return dash();
    return day(time, now) + u" · "_s + age(time, now);
}

QString DateText::number(qint64 value)
{
    return isJapanese() ? QLocale(QLocale::Japanese, QLocale::Japan).toString(value)
                        : QLocale().toString(value);
}

} // namespace sekisho::ui
