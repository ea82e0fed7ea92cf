// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/Refresher.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;
using sync::Refresher;
using sync::RefreshState;

namespace {

constexpr qint64 kMinute = 60'000;

QDateTime start() { return QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC); }

nac::AuditEntry entry(const QString &id, const QDateTime &time, const QString &message)
{
    nac::AuditEntry made;
    made.id = id;
    made.time = time;
    made.admin = u"Suzuki"_s;
    made.message = message;
    return made;
}

/// Rings only when the test says so.
class FakeAlarm final : public Refresher::Alarm
{
public:
    explicit FakeAlarm(std::optional<qint64> &due)
        : m_due(due)
    {
    }
    void set(qint64 milliseconds) override { m_due = milliseconds; }
    void stop() override { m_due.reset(); }

private:
    std::optional<qint64> &m_due;
};

/// A refresher with all that it touches.
struct Bench
{
    FixedClock clock{start()};
    std::optional<qint64> due;
    Refresher::Alarm *alarm = nullptr;
    QList<QDateTime> questions;
    Result<QList<nac::AuditEntry>> answer = QList<nac::AuditEntry>();
    std::optional<async::Answer<QList<nac::AuditEntry>>> held; ///< answers later when set
    int pulls = 0;
    double random = 0.5;
    std::unique_ptr<Refresher> refresher;

    Bench()
    {
        auto fake = std::make_unique<FakeAlarm>(due);
        alarm = fake.get();
        Refresher::Work work;
        work.changesSince = [this](const QDateTime &since) {
            questions.append(since);
            return held ? held->future() : async::ready(answer);
        };
        work.pull = [this] { ++pulls; };
        refresher = std::make_unique<Refresher>(
                std::move(work), clock, [this] { return random; }, std::move(fake));
    }
    /// Lets the time pass until the alarm is due, and rings.
    void ring()
    {
        QVERIFY(due);
        clock.set(clock.now().addMSecs(*due));
        due.reset();
        alarm->ring();
        QCoreApplication::processEvents();
    }
    void pulled(const QList<nac::AuditEntry> &log = {}) { refresher->pulled(log); }
};

} // namespace

/// When the cloud is looked at, and what for; no test waits.
class tst_Refresher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void delays_data()
    {
        QTest::addColumn<RefreshState>("state");
        QTest::addColumn<double>("random");
        QTest::addColumn<qint64>("delay"); // -1: never
        const auto row = [](const char *name, const RefreshState &state, double random,
                            qint64 delay) { QTest::newRow(name) << state << random << delay; };
        RefreshState usual;
        row("usual", usual, 0.5, 5 * kMinute);
        row("early", usual, 0.0, 4 * kMinute);
        row("late", usual, 1.0, 6 * kMinute);
        RefreshState off = usual;
        off.minutes = 0;
        row("off", off, 0.5, -1);
        RefreshState paused = usual;
        paused.paused = true;
        row("paused", paused, 0.5, -1);
        RefreshState hidden = usual;
        hidden.windowHidden = true;
        row("hidden", hidden, 0.5, 15 * kMinute);
        RefreshState once = usual;
        once.failures = 1;
        row("failed once", once, 0.5, 10 * kMinute);
        once.failures = 30;
        row("failed for long", once, 0.5, 60 * kMinute);
        RefreshState scarce = usual;
        scarce.requestLimit = 5000;
        scarce.requests = 3700;
        row("plenty", scarce, 0.5, 5 * kMinute);
        scarce.requests = 3800;
        row("a quarter left", scarce, 0.5, 20 * kMinute);
        scarce.requests = 4600;
        // 09:30: half an hour to the full one, and half a minute of spread.
        row("a tenth left", scarce, 0.5, 30 * kMinute + 30'000);
        RefreshState told = usual;
        told.notBefore = start().addSecs(1200);
        row("the cloud asked to wait", told, 0.5, 20 * kMinute + 5'000);
        RefreshState hourly = usual;
        hourly.minutes = 60;
        hourly.windowHidden = true;
        row("hourly", hourly, 0.5, 60 * kMinute);
    }
    void delays()
    {
        QFETCH(RefreshState, state);
        QFETCH(double, random);
        QFETCH(qint64, delay);
        QCOMPARE(sync::refreshDelayMs(state, start(), start(), random).value_or(-1), delay);
    }

    void delayCountsFromTheLastLook()
    {
        const RefreshState state;
        QCOMPARE(sync::refreshDelayMs(state, start().addSecs(-120), start(), 0.5),
                 std::optional<qint64>(3 * kMinute));
        QCOMPARE(sync::refreshDelayMs(state, start().addDays(-2), start(), 0.5),
                 std::optional<qint64>(1000));
        // The clock was set back by a day.
        QCOMPARE(sync::refreshDelayMs(state, start().addDays(1), start(), 0.5),
                 std::optional<qint64>(5 * kMinute));
    }

    void messages_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("concerns");
        QTest::newRow("rule") << u"Update NAC Rule \"Corp Compliant\""_s << true;
        QTest::newRow("setting") << u"Update Organization Settings"_s << true;
        QTest::newRow("label") << u"Add NAC Tag \"BYOD\""_s << true;
        QTest::newRow("unknown") << u"Something new"_s << true;
        QTest::newRow("visit") << u"Accessed Org \"Kakuu Seiki\""_s << false;
        QTest::newRow("login") << u"Login with Role \"admin\""_s << false;
        QTest::newRow("device") << u"Update Device \"ap-17\""_s << false;
        QTest::newRow("wlan") << u"Update WLAN \"guest\""_s << false;
        QTest::newRow("device setting") << u"Update Device Setting"_s << true;
    }
    void messages()
    {
        QFETCH(QString, message);
        QFETCH(bool, concerns);
        QCOMPARE(sync::concernsAccess(entry(u"1"_s, start(), message)), concerns);
    }

    void aQuietCloudCostsOneRequest()
    {
        Bench bench;
        bench.pulled({entry(u"a"_s, start().addSecs(-600), u"Update NAC Rule"_s)});
        for (int i = 0; i < 5; ++i) {
            // The log gives what was known already, from the same second.
            bench.answer = {{entry(u"a"_s, start().addSecs(-600), u"Update NAC Rule"_s)}};
            bench.ring();
        }
        QCOMPARE(bench.questions.size(), 5);
        QCOMPARE(bench.questions.first(), start().addSecs(-600));
        QCOMPARE(bench.pulls, 0);
    }

    void aChangeOfOursIsPulled()
    {
        Bench bench;
        bench.pulled();
        bench.answer = {{entry(u"b"_s, start().addSecs(60), u"Accessed Org"_s)}};
        bench.ring();
        QCOMPARE(bench.pulls, 0);
        bench.answer = {{entry(u"c"_s, start().addSecs(400), u"Update NAC Rule \"x\""_s),
                         entry(u"b"_s, start().addSecs(60), u"Accessed Org"_s)}};
        bench.ring();
        QCOMPARE(bench.pulls, 1);
        QVERIFY(!bench.due); // nothing more before it is through
        bench.pulled({entry(u"c"_s, start().addSecs(400), u"Update NAC Rule \"x\""_s)});
        QVERIFY(bench.due);
        bench.ring();
        QCOMPARE(bench.pulls, 1);
        QCOMPARE(bench.questions.last(), start().addSecs(400));
    }

    void onceAnHourAllIsPulled()
    {
        Bench bench;
        bench.pulled();
        int rounds = 0;
        while (bench.pulls == 0 && rounds < 100) {
            bench.ring();
            ++rounds;
        }
        QCOMPARE(rounds, 12);
        QCOMPARE(bench.questions.size(), 11);
        QCOMPARE(start().secsTo(bench.clock.now()), 3600);
    }

    void withoutAnAuditLogItPulls()
    {
        Bench bench;
        bench.pulled();
        bench.answer = fail(ErrorCode::Forbidden);
        bench.ring();
        QCOMPARE(bench.pulls, 1);
        bench.pulled();
        bench.ring();
        QCOMPARE(bench.pulls, 2);
        QCOMPARE(bench.questions.size(), 1);
    }

    void failuresAreToldAndSlowItDown()
    {
        Bench bench;
        bench.pulled();
        QSignalSpy troubled(bench.refresher.get(), &Refresher::troubled);
        bench.answer = fail(ErrorCode::ServerError, {u"500"_s});
        bench.ring();
        QCOMPARE(troubled.count(), 1);
        QCOMPARE(bench.due.value_or(0), 10 * kMinute);
        bench.ring();
        QCOMPARE(bench.due.value_or(0), 20 * kMinute);
        bench.answer = QList<nac::AuditEntry>();
        bench.ring();
        QCOMPARE(bench.due.value_or(0), 5 * kMinute);
        QCOMPARE(bench.pulls, 0);
    }

    void itRestsWhileOffline()
    {
        Bench bench;
        bench.pulled();
        bench.refresher->setPaused(true);
        QVERIFY(!bench.due);
        QVERIFY(!bench.refresher->nextLook().isValid());
        bench.clock.advanceSeconds(7200);
        bench.refresher->setPaused(false);
        QCOMPARE(bench.due.value_or(0), 1000);
        bench.refresher->setMinutes(0);
        QVERIFY(!bench.due);
        bench.alarm->ring(); // one that was on its way
        QCOMPARE(bench.questions.size() + bench.pulls, 0);
    }

    void aPullOfSomebodyElseOvertakesTheQuestion()
    {
        Bench bench;
        bench.pulled();
        bench.held.emplace();
        bench.ring();
        bench.refresher->pullStarted();
        bench.held->give(
                QList<nac::AuditEntry>{entry(u"z"_s, start().addSecs(100), u"Update NAC Rule"_s)});
        QCoreApplication::processEvents();
        QCOMPARE(bench.pulls, 0);
        QVERIFY(!bench.due);
        bench.held.reset();
        bench.pulled({entry(u"z"_s, start().addSecs(100), u"Update NAC Rule"_s)});
        QCOMPARE(bench.due.value_or(0), 5 * kMinute);
    }

    void questionsCountAgainstTheHour()
    {
        Bench bench;
        bench.pulled();
        bench.refresher->setUsage(3'749, 5'000);
        bench.ring();
        bench.ring();
        QCOMPARE(bench.due.value_or(0), 20 * kMinute);
    }
};

SEKISHO_TEST(Refresher);
#include "tst_Refresher.moc"
