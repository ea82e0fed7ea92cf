// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reliability/ReliabilityFixture.h"
#include "tests/support/Sanitized.h"
#include "tests/support/SmallDisk.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;
using api::mist::Verb;
using test::ItemKey;
using test::ItemMap;
using test::ItemType;
using test::LineFault;
using test::newLabel;
using test::ReliabilityFixture;
using test::words;

/// Each fault of the line at each operation of a push with creates, updates, removals and a new
/// sequence of rules: afterwards each operation took effect exactly once and the report says so.
class tst_PushLine : public QObject
{
    Q_OBJECT

    static constexpr int kOperations = 9; ///< of editAll()

    /// What editAll() starts from: something to remove whose going hurts nobody.
    static ItemMap prepare(const ReliabilityFixture &fixture)
    {
        const auto label = fixture.write(Verb::Create, {ItemType::Label, {}}, newLabel(u"Going"_s));
        if (!label || !fixture.pull())
            qFatal("not prepared");
        return fixture.truth();
    }
    static void editAll(const ReliabilityFixture &fixture)
    {
        const ItemMap items = fixture.items();
        const QList<ItemKey> rules = fixture.keys(ItemType::Rule);
        const ItemKey label{ItemType::Label, api::mist::newLocalId()};
        const auto changed = [&](const ItemKey &key, const QString &field, const QJsonValue &to) {
            QJsonObject item = items.value(key);
            item.insert(field, to);
            return item;
        };
        api::mist::ItemChanges changes;
        changes.insert(label, newLabel(u"Line label"_s));
        changes.insert(
                {ItemType::Rule, api::mist::newLocalId()},
                QJsonObject{{u"name"_s, u"Line rule"_s},
                            {u"action"_s, u"block"_s},
                            {u"order"_s, 5000},
                            {u"matching"_s, QJsonObject{{u"nactags"_s, QJsonArray{label.id}}}}});
        changes.insert(fixture.named(ItemType::Label, u"Going"_s), {});
        const ItemKey other = fixture.keys(ItemType::Label).first();
        changes.insert(other, changed(other, u"name"_s, u"Line renamed"_s));
        changes.insert(rules.first(), changed(rules.first(), u"name"_s, u"Line first"_s));
        // To the end of all.
        changes.insert(rules.at(2), changed(rules.at(2), u"order"_s, 6000));
        changes.insert(rules.last(), {});
        changes.insert({ItemType::Endpoint, api::mist::newLocalId()},
                       QJsonObject{{u"mac"_s, u"00000c0001aa"_s}, {u"name"_s, u"Line device"_s}});
        changes.insert({ItemType::NacSwitch, u"usermac_expiry"_s}, QJsonObject{{u"value"_s, 77}});
        fixture.edit(changes);
    }
    struct Prepared
    {
        ItemMap before;
        std::shared_ptr<const Plan> plan;
    };
    static Prepared prepared(ReliabilityFixture &fixture)
    {
        Prepared made{prepare(fixture), {}};
        editAll(fixture);
        const auto plan = fixture.plan();
        if (!plan || !(*plan)->canPush() || (*plan)->operations.size() != kOperations)
            qFatal("planned otherwise: %s",
                   plan ? qPrintable(QString::number((*plan)->operations.size()))
                        : qPrintable(plan.error().toLogLine()));
        made.plan = *plan;
        fixture.proxy.forget();
        return made;
    }
    static int planned(const Plan &plan, Verb verb)
    {
        int count = 0;
        for (const Operation &operation : plan.operations)
            count += operation.verb == verb ? 1 : 0;
        return count;
    }
    /// Everything took effect exactly once, and everybody says so.
    static void verifyOnce(const ReliabilityFixture &fixture, const Prepared &was,
                           const Result<PushReport> &report)
    {
        VERIFY_DONE(report);
        const ItemMap wanted = test::applied(was.before, was.plan->operations, report->ids);
        const QString difference = test::differenceOf(wanted, fixture.truth());
        QVERIFY2(difference.isEmpty(), qPrintable(difference + u'\n' + words(report)));
        // What is made or removed twice shows on the line, whatever the cloud makes of it.
        QCOMPARE(fixture.proxy.executed("POST"), planned(*was.plan, Verb::Create));
        QCOMPARE(fixture.proxy.executed("DELETE"), planned(*was.plan, Verb::Delete));
        QVERIFY(fixture.drafts->current()->isEmpty());
        QVERIFY(!test::await(fixture.service->interrupted()).value());
        const auto pushes = test::await(fixture.service->pushes());
        QVERIFY(pushes);
        QCOMPARE(pushes->size(), 1);
        QCOMPARE(pushes->first().state, PushState::Done);
    }
    /// States of the operations of a push that was interrupted at `at` (from 1).
    static bool isCutAt(const PushReport &report, int at, OperationState state)
    {
        for (const OperationReport &operation : report.operations) {
            const int number = operation.operation.number;
            const OperationState wanted = number < at    ? OperationState::Done
                                          : number == at ? state
                                                         : OperationState::Waiting;
            if (operation.state != wanted)
                return false;
        }
        return true;
    }

    /// A push whose disk is full from a step of the journal on.
    static void fillAt(test::SmallDisk &disk, const QString &boundary)
    {
        ReliabilityFixture fixture;
        QVERIFY(fixture.dir.path().startsWith(disk.path()));
        const Prepared was = prepared(fixture);
        PushTuning tuning = fixture.tuning;
        bool full = false;
        qsizetype crossed = 0;
        tuning.onBoundary = [&](const QString &at) {
            if (full || at != boundary)
                return;
            full = disk.leaveRoom(0);
            crossed = fixture.writes();
        };
        fixture.service->setTuning(tuning);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be noted: StoreFull"_s));
        const Result<PushReport> first = test::await(fixture.service->push(was.plan->id));
        QVERIFY(full);
        QVERIFY2(first, qPrintable(words(first)));
        QVERIFY(fixture.writes() <= crossed + 1);
        QVERIFY(disk.leaveRoom(-1));
        if (first->state == PushState::Interrupted) {
            QVERIFY(first->error);
            QVERIFY2(first->error->code == ErrorCode::StoreFull, qPrintable(words(first)));
        }
        verifyOnce(fixture, was, fixture.finish(first, !boundary.contains(u'5')));
    }

    struct Fault
    {
        const char *name;
        LineFault fault;
        bool each = true; ///< by default at every operation; the others at some
    };
    static const QList<Fault> &faults()
    {
        static const QList<Fault> all{{"answer cut", {LineFault::AnswerCut, 0}},
                                      {"answer half", {LineFault::AnswerCut, 70}, false},
                                      {"request lost", {LineFault::RequestLost, 0}, false},
                                      {"request late", {LineFault::RequestLate, 120}, false},
                                      {"answer twice", {LineFault::AnswerTwice, 0}, false},
                                      {"request twice", {LineFault::RequestTwice, 1}, false},
                                      {"answer too late", {LineFault::AnswerLate, 600}, false},
                                      {"too many, short", {LineFault::TooMany, 0}, false},
                                      {"too many, long", {LineFault::TooMany, 3600}, false},
                                      {"revoked", {LineFault::Revoked, 0}, false}};
        return all;
    }

private Q_SLOTS:
    void eachFaultAtEachOperation_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("at");
        for (int fault = 0; fault < int(faults().size()); ++fault) {
            for (int at = 1; at <= kOperations; ++at) {
                // By default each operation meets some, and each fault some operations.
                const int share = !faults().at(fault).each ? 7 : test::kSanitized ? 3 : 1;
                if (!test::isLong() && (at + fault) % share != 0)
                    continue;
                QTest::addRow("%s at %d", faults().at(fault).name, at) << fault << at;
            }
        }
    }
    void eachFaultAtEachOperation()
    {
        QFETCH(int, fault);
        QFETCH(int, at);
        const LineFault line = faults().at(fault).fault;
        ReliabilityFixture fixture;
        PushTuning tuning = fixture.tuning;
        // Longer than what is late: that is what the time is for.
        tuning.settleMs = line.kind == LineFault::RequestLate ? 600 : 40;
        fixture.service->setTuning(tuning);
        fixture.tuning = tuning;
        const Prepared was = prepared(fixture);
        // Two that ask to make something make two, and nobody on this side can tell.
        while (line.kind == LineFault::RequestTwice &&
               was.plan->operations.at(at - 1).verb == Verb::Create)
            at = at % kOperations + 1;
        fixture.proxy.atWrite(at, line);
        if (line.kind == LineFault::AnswerLate)
            fixture.manager.setTransferTimeout(300);
        const Result<PushReport> first = test::await(fixture.service->push(was.plan->id));
        QVERIFY2(first, qPrintable(words(first)));
        const bool interrupts =
                line.kind == LineFault::Revoked ||
                (line.kind == LineFault::TooMany && line.argument > tuning.longestWaitMs / 1000);
        if (interrupts) {
            QCOMPARE(first->state, PushState::Interrupted);
            QVERIFY(first->error);
            QCOMPARE(first->error->code, line.kind == LineFault::Revoked ? ErrorCode::Unauthorized
                                                                         : ErrorCode::RateLimited);
            QVERIFY2(isCutAt(*first, at, OperationState::Waiting), qPrintable(words(first)));
        }
        const auto report = fixture.finish(first, at % 2 == 0);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.proxy.isIdle(), 60'000);
        verifyOnce(fixture, was, report);
    }

    /// Four kinds, more than the budget lets read back: the last one's answer shows it.
    void answersVerifyWhatIsNotReadBack()
    {
        const ReliabilityFixture fixture;
        const ItemMap items = fixture.items();
        QJsonObject rule = items.value(fixture.keys(ItemType::Rule).first());
        rule.insert(u"name"_s, u"Line first"_s);
        const ItemKey endpoint = fixture.keys(ItemType::Endpoint).first();
        QJsonObject changed = items.value(endpoint);
        changed.insert(u"name"_s, u"Line device"_s);
        fixture.edit({{{ItemType::Label, api::mist::newLocalId()}, newLabel(u"Line label"_s)},
                      {fixture.keys(ItemType::Rule).first(), rule},
                      {{ItemType::NacSwitch, u"usermac_expiry"_s}, QJsonObject{{u"value"_s, 77}}},
                      {endpoint, changed}});
        const Result<PushReport> report = fixture.push();
        VERIFY_DONE(report);
        QCOMPARE(report->requests, 12);
    }

    /// Nobody is there any more from the n-th operation on: in doubt, and nothing is lost.
    void theCloudIsGone_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<bool>("taken");
        for (int at = 1; at <= kOperations; at += test::isLong() ? 1 : 4) {
            QTest::addRow("before %d", at) << at << false;
            QTest::addRow("after %d", at) << at << true;
        }
    }
    void theCloudIsGone()
    {
        QFETCH(int, at);
        QFETCH(bool, taken);
        ReliabilityFixture fixture;
        const Prepared was = prepared(fixture);
        PushTuning tuning = fixture.tuning;
        if (taken) {
            // The answer is lost, and the line with it.
            fixture.proxy.atWrite(at, {LineFault::AnswerCut, 0});
            tuning.onBoundary = [&](const QString &boundary) {
                if (boundary == u"answered %1"_s.arg(at))
                    fixture.proxy.setRefusing(true);
            };
        } else {
            tuning.onBoundary = [&](const QString &boundary) {
                if (boundary == u"after sent %1"_s.arg(at))
                    fixture.proxy.setRefusing(true);
            };
        }
        fixture.service->setTuning(tuning);
        const Result<PushReport> first = test::await(fixture.service->push(was.plan->id));
        QVERIFY2(first, qPrintable(words(first)));
        QCOMPARE(first->state, PushState::Interrupted);
        QVERIFY(first->error->code == ErrorCode::NetworkUnreachable ||
                first->error->code == ErrorCode::ConnectionCut);
        QVERIFY2(isCutAt(*first, at, OperationState::InDoubt), qPrintable(words(first)));
        fixture.service->setTuning(fixture.tuning);
        verifyOnce(fixture, was, fixture.finish(first, at % 2 == 1));
    }

    /// The clock goes a day back or forth between any two steps while the line is bad.
    void theClockJumps()
    {
        const quint32 seed = 20'261'122;
        QRandomGenerator random(seed);
        for (int round = 0; round < (test::isLong() ? 40 : 2); ++round) {
            ReliabilityFixture fixture;
            const Prepared was = prepared(fixture);
            PushTuning tuning = fixture.tuning;
            tuning.onBoundary = [&](const QString &) {
                fixture.clock.advanceSeconds((random.bounded(3) - 1) * 86'400);
            };
            fixture.service->setTuning(tuning);
            fixture.proxy.decide([&](const test::Crossing &crossing) {
                const int kind = crossing.isWrite() ? random.bounded(10) : 9;
                return kind == 0   ? LineFault{LineFault::AnswerCut, 0}
                       : kind == 1 ? LineFault{LineFault::RequestLost, 0}
                       : kind == 2 ? LineFault{LineFault::TooMany, 0}
                       : kind == 3 ? LineFault{LineFault::TooMany, 3600}
                                   : LineFault{};
            });
            const auto first = test::await(fixture.service->push(was.plan->id));
            QVERIFY2(first, qPrintable(words(first)));
            if (first->state == PushState::Interrupted)
                QVERIFY(first->error);
            verifyOnce(fixture, was, fixture.finish(first, random.bounded(2) == 0));
            if (QTest::currentTestFailed()) {
                qWarning("seed %u, round %d", seed, round);
                return;
            }
        }
    }

    /// No room for the journal: the push ends there, nothing goes out that is not noted.
    void theDiskFills()
    {
        QStringList boundaries{u"before sent 1"_s, u"after sent 2"_s, u"before sent 5"_s,
                               u"answered 6"_s, u"before settle"_s};
        if (test::isLong()) {
            boundaries.append({u"after begin"_s, u"before end"_s});
            for (int i = 1; i <= kOperations; ++i)
                boundaries.append({u"before sent %1"_s.arg(i), u"after sent %1"_s.arg(i),
                                   u"answered %1"_s.arg(i), u"before done %1"_s.arg(i)});
            boundaries.removeDuplicates();
        }
        SEKISHO_SMALL_DISK(disk, "PushLine", 24LL * 1024 * 1024);
        const QByteArray temporary = qgetenv("TMPDIR");
        qputenv("TMPDIR", disk.path().toLocal8Bit());
        const auto unset = qScopeGuard([&] {
            if (temporary.isEmpty())
                qunsetenv("TMPDIR");
            else
                qputenv("TMPDIR", temporary);
        });
        for (const QString &boundary : std::as_const(boundaries)) {
            fillAt(disk, boundary);
            if (QTest::currentTestFailed()) {
                qWarning("%s", qPrintable(boundary));
                return;
            }
        }
    }
};

SEKISHO_TEST(PushLine);
#include "tst_PushLine.moc"
