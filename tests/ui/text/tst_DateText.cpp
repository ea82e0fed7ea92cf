// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "ui/text/DateText.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;

class tst_DateText : public QObject
{
    Q_OBJECT

    // 10:42 in Tokyo (the zone of the test run) on 2026-11-21.
    const QDateTime m_now{QDate(2026, 11, 21), QTime(1, 42), Qt::UTC};

private Q_SLOTS:
    void english()
    {
        test::UiFixture ui;
        const QDateTime end(QDate(2027, 1, 14), QTime(3, 0), Qt::UTC);
        QCOMPARE(DateText::date(end), QStringLiteral("Jan 14, 2027"));
        QCOMPARE(DateText::dateTime(end), QStringLiteral("Jan 14, 2027 12:00"));
        QCOMPARE(DateText::daysLeft(end, m_now), QStringLiteral("54 days left"));
        QCOMPARE(DateText::daysLeftShort(end, m_now), QStringLiteral("54 d"));
        QCOMPARE(DateText::daysLeft(m_now.addDays(-2), m_now), QStringLiteral("2 days over"));
        QCOMPARE(DateText::daysLeft(m_now.addDays(-1), m_now), QStringLiteral("1 day over"));
        QCOMPARE(DateText::daysLeft(m_now.addSecs(60), m_now), QStringLiteral("ends today"));
        QCOMPARE(DateText::daysLeft(m_now.addSecs(-60), m_now), QStringLiteral("ended today"));
        QCOMPARE(DateText::ago(m_now.addSecs(-240), m_now), QStringLiteral("4 min ago"));
        QCOMPARE(DateText::ago(m_now.addSecs(-5), m_now), QStringLiteral("just now"));
        const QDateTime sync(QDate(2026, 11, 20), QTime(19, 12), Qt::UTC);
        QCOMPARE(DateText::whenAndAge(sync, m_now), QStringLiteral("today 04:12 · 6 h"));
        QCOMPARE(DateText::number(18412), QStringLiteral("18,412"));
        QCOMPARE(DateText::date({}), QStringLiteral("–"));
    }

    void japanese()
    {
        test::UiFixture ui(UiLanguage::Japanese);
        const QDateTime end(QDate(2027, 1, 14), QTime(3, 0), Qt::UTC);
        QCOMPARE(DateText::date(end), QStringLiteral("2027/01/14"));
        QCOMPARE(DateText::daysLeft(end, m_now), QStringLiteral("残り 54 日"));
        QCOMPARE(DateText::ago(m_now.addSecs(-240), m_now), QStringLiteral("4 分前"));
        QCOMPARE(DateText::number(18412), QStringLiteral("18,412"));
    }

    void daysAreCalendarDaysOfTheReader()
    {
        // 23:59 UTC is the next day in Tokyo.
        const QDateTime end(QDate(2026, 11, 21), QTime(23, 59), Qt::UTC);
        QCOMPARE(DateText::days(end, m_now), 1);
        QCOMPARE(DateText::days(m_now, m_now), 0);
    }
};

SEKISHO_TEST(DateText);
#include "tst_DateText.moc"
