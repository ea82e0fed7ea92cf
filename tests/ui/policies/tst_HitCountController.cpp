// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/SampleOrganization.h"
#include "tests/support/TestRegistry.h"
#include "ui/policies/HitCountController.h"

#include <QSignalSpy>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using ViewState = HitCountController::ViewState;

class tst_HitCountController : public QObject
{
    Q_OBJECT

    FixedClock m_clock{test::sampleNow()};
    QList<QPair<QDateTime, QDateTime>> m_asked;
    QList<async::Answer<nac::HitCounts>> m_answers;

    HitCountController::Fetch fetch()
    {
        return [this](const QDateTime &from, const QDateTime &to) {
            m_asked.append({from, to});
            m_answers.append(async::Answer<nac::HitCounts>());
            return m_answers.last().future();
        };
    }

    static nac::HitCounts counts(qint64 hits)
    {
        nac::HitCounts counts;
        counts.byRule.insert(nac::RuleId(QStringLiteral("r1")), hits);
        counts.fetched = test::sampleNow();
        return counts;
    }

private Q_SLOTS:
    void init()
    {
        m_asked.clear();
        m_answers.clear();
    }

    void showsTheSnapshotsCountsAtOnce()
    {
        HitCountController controller(m_clock, fetch());
        controller.setOrganization(test::sampleOrganizationPtr());
        QCOMPARE(controller.state(), ViewState::Ready);
        QCOMPARE(controller.counts()->unmatched, 96);
        QVERIFY(m_asked.isEmpty());
    }

    void fetchesOtherPeriodsOnceAndKeepsThem()
    {
        HitCountController controller(m_clock, fetch());
        QSignalSpy changed(&controller, &HitCountController::changed);
        controller.setOrganization(test::sampleOrganizationPtr());
        controller.setPeriod(nac::HitPeriod::Last24Hours);
        QCOMPARE(controller.state(), ViewState::Loading);
        QVERIFY(!controller.counts());
        QCOMPARE(m_asked.size(), 1);
        QCOMPARE(m_asked.first().first, test::sampleNow().addDays(-1));
        m_answers.first().give(counts(7));
        QTRY_COMPARE(controller.state(), ViewState::Ready);
        QCOMPARE(controller.counts()->byRule.value(nac::RuleId(QStringLiteral("r1"))), 7);
        controller.setPeriod(nac::HitPeriod::Last7Days);
        controller.setPeriod(nac::HitPeriod::Last24Hours);
        QCOMPARE(controller.state(), ViewState::Ready);
        QCOMPARE(m_asked.size(), 1);
        QVERIFY(changed.count() >= 4);
    }

    void aNewSnapshotMakesThemStale()
    {
        HitCountController controller(m_clock, fetch());
        controller.setOrganization(test::sampleOrganizationPtr());
        controller.setPeriod(nac::HitPeriod::Today);
        m_answers.first().give(counts(7));
        QTRY_COMPARE(controller.state(), ViewState::Ready);
        nac::Organization newer = test::sampleOrganization();
        newer.snapshotId = 2;
        controller.setOrganization(std::make_shared<const nac::Organization>(newer));
        QCOMPARE(controller.state(), ViewState::Loading);
        QCOMPARE(m_asked.size(), 2);
    }

    void dropsTheAnswerToAnOlderQuestion()
    {
        HitCountController controller(m_clock, fetch());
        controller.setOrganization(test::sampleOrganizationPtr());
        controller.setPeriod(nac::HitPeriod::Today);
        controller.setPeriod(nac::HitPeriod::Yesterday);
        m_answers.at(0).give(counts(1));
        QCoreApplication::processEvents();
        QCOMPARE(controller.state(), ViewState::Loading);
        m_answers.at(1).give(counts(2));
        QTRY_COMPARE(controller.state(), ViewState::Ready);
        QCOMPARE(controller.counts()->byRule.value(nac::RuleId(QStringLiteral("r1"))), 2);
    }

    void failsAndTriesAgain()
    {
        HitCountController controller(m_clock, fetch());
        controller.setOrganization(test::sampleOrganizationPtr());
        controller.setPeriod(nac::HitPeriod::ThisWeek);
        m_answers.first().give(tl::unexpected(Error(ErrorCode::NetworkUnreachable)));
        QTRY_COMPARE(controller.state(), ViewState::Failed);
        QCOMPARE(controller.error().code, ErrorCode::NetworkUnreachable);
        QVERIFY(!controller.counts());
        controller.retry();
        QCOMPARE(controller.state(), ViewState::Loading);
        QCOMPARE(m_asked.size(), 2);
    }

    void customRangeCoversWholeDays()
    {
        HitCountController controller(m_clock, fetch());
        controller.setOrganization(test::sampleOrganizationPtr());
        controller.setCustomRange(QDate(2026, 11, 20), QDate(2026, 11, 18)); // either way round
        QVERIFY(controller.isCustom());
        QCOMPARE(m_asked.size(), 1);
        QCOMPARE(m_asked.first().first.toLocalTime(), QDate(2026, 11, 18).startOfDay());
        QCOMPARE(m_asked.first().second.toLocalTime(), QDate(2026, 11, 21).startOfDay());
    }

    void withoutAServiceItFailsInsteadOfWaiting()
    {
        HitCountController controller(m_clock, {});
        controller.setOrganization(test::sampleOrganizationPtr());
        controller.setPeriod(nac::HitPeriod::Today);
        QCOMPARE(controller.state(), ViewState::Failed);
    }
};

SEKISHO_TEST(HitCountController);
#include "tst_HitCountController.moc"
