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

    // 10:42 on 2026-11-21 where the reader sits, handed over as UTC as everything is.
    const QDateTime m_now = local({2026, 11, 21}, {10, 42});

    static QDateTime local(QDate date, QTime time) { return QDateTime(date, time).toUTC(); }

private Q_SLOTS:
    void english()
    {
        test::UiFixture ui;
        const QDateTime end = local({2027, 1, 14}, {12, 0});
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
        const QDateTime sync = local({2026, 11, 21}, {4, 12});
        QCOMPARE(DateText::whenAndAge(sync, m_now), QStringLiteral("today 04:12 · 6 h"));
        QCOMPARE(DateText::number(18412), QStringLiteral("18,412"));
        QCOMPARE(DateText::date({}), QStringLiteral("–"));
    }

    void japanese()
    {
        test::UiFixture ui(UiLanguage::Japanese);
        const QDateTime end = local({2027, 1, 14}, {12, 0});
        QCOMPARE(DateText::date(end), QStringLiteral("2027/01/14"));
        QCOMPARE(DateText::daysLeft(end, m_now), QStringLiteral("残り 54 日"));
        QCOMPARE(DateText::ago(m_now.addSecs(-240), m_now), QStringLiteral("4 分前"));
        QCOMPARE(DateText::number(18412), QStringLiteral("18,412"));
    }

    void zonesAreShort()
    {
        QCOMPARE(DateText::zone(QStringLiteral("JST"), 9 * 3600), QStringLiteral("JST"));
        QCOMPARE(DateText::zone(QStringLiteral("Tokyo Standard Time"), 9 * 3600),
                 QStringLiteral("UTC+09:00"));
        QCOMPARE(DateText::zone(QStringLiteral("Newfoundland Standard Time"), -12600),
                 QStringLiteral("UTC-03:30"));
        QCOMPARE(DateText::zone(QStringLiteral("Greenwich Standard Time"), 0),
                 QStringLiteral("UTC"));
        QCOMPARE(DateText::zone({}, 0), QStringLiteral("UTC"));
    }

    void daysAreCalendarDaysOfTheReader()
    {
        QCOMPARE(DateText::days(local({2026, 11, 22}, {0, 10}), m_now), 1);
        QCOMPARE(DateText::days(local({2026, 11, 21}, {23, 50}), m_now), 0);
        QCOMPARE(DateText::days(m_now, m_now), 0);
    }
};

SEKISHO_TEST(DateText);
#include "tst_DateText.moc"
