// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/HitPeriod.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho::nac;

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toUTC();
}

} // namespace

class tst_HitPeriod : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ranges_data()
    {
        QTest::addColumn<int>("period");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("from");
        QTest::addColumn<QDateTime>("to");
        const auto row = [](const char *name, HitPeriod period, const char *zone, const char *now,
                            const char *from, const char *to) {
            QTest::newRow(name) << static_cast<int>(period) << QByteArray(zone) << utc(now)
                                << utc(from) << utc(to);
        };
        // Saturday, 21 November 2026, 09:30 in Tokyo
        const char *tokyo = "Asia/Tokyo";
        const char *now = "2026-11-21T00:30:00Z";
        row("60 minutes", HitPeriod::Last60Minutes, tokyo, now, "2026-11-20T23:30:00Z", now);
        row("24 hours", HitPeriod::Last24Hours, tokyo, now, "2026-11-20T00:30:00Z", now);
        row("7 days", HitPeriod::Last7Days, tokyo, now, "2026-11-14T00:30:00Z", now);
        row("today", HitPeriod::Today, tokyo, now, "2026-11-20T15:00:00Z", now);
        row("yesterday", HitPeriod::Yesterday, tokyo, now, "2026-11-19T15:00:00Z",
            "2026-11-20T15:00:00Z");
        row("this week", HitPeriod::ThisWeek, tokyo, now, "2026-11-15T15:00:00Z", now);
        row("today in UTC is another day", HitPeriod::Today, "UTC", "2026-11-20T23:30:00Z",
            "2026-11-20T00:00:00Z", "2026-11-20T23:30:00Z");
        row("week on a Monday", HitPeriod::ThisWeek, "UTC", "2026-11-16T08:00:00Z",
            "2026-11-16T00:00:00Z", "2026-11-16T08:00:00Z");
        row("week on a Sunday", HitPeriod::ThisWeek, "UTC", "2026-11-22T08:00:00Z",
            "2026-11-16T00:00:00Z", "2026-11-22T08:00:00Z");
        row("week across a year", HitPeriod::ThisWeek, "UTC", "2027-01-01T08:00:00Z",
            "2026-12-28T00:00:00Z", "2027-01-01T08:00:00Z");
        // Berlin goes back to winter time on 25 October 2026: that day has 25 hours.
        row("yesterday of 25 hours", HitPeriod::Yesterday, "Europe/Berlin", "2026-10-26T10:00:00Z",
            "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z");
        row("24 hours stay 24", HitPeriod::Last24Hours, "Europe/Berlin", "2026-10-25T10:00:00Z",
            "2026-10-24T10:00:00Z", "2026-10-25T10:00:00Z");
        // São Paulo's clocks jumped from 00:00 to 01:00 on 4 November 2018: no midnight.
        row("day without a midnight", HitPeriod::Today, "America/Sao_Paulo", "2018-11-04T12:00:00Z",
            "2018-11-04T03:00:00Z", "2018-11-04T12:00:00Z");
    }
    void ranges()
    {
        QFETCH(int, period);
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, now);
        QFETCH(QDateTime, from);
        QFETCH(QDateTime, to);
        const QTimeZone timeZone(zone);
        QVERIFY(timeZone.isValid());
        const TimeRange range = hitPeriodRange(static_cast<HitPeriod>(period), now, timeZone);
        QCOMPARE(range.from, from);
        QCOMPARE(range.to, to);
        QCOMPARE(range.from.timeSpec(), Qt::UTC);
        QCOMPARE(range.to.timeSpec(), Qt::UTC);
        // Whatever zone "now" is given in.
        const TimeRange local = hitPeriodRange(static_cast<HitPeriod>(period),
                                               now.toTimeZone(QTimeZone("Asia/Tokyo")), timeZone);
        QCOMPARE(local.from, from);
    }
};

SEKISHO_TEST(HitPeriod);
#include "tst_HitPeriod.moc"
