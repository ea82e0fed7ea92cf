// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reliability/ReliabilityFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;
using test::ItemKey;
using test::ItemType;
using test::LineFault;
using test::newLabel;
using test::ReliabilityFixture;

/// The line does what it is told: what the other tests stand on.
class tst_FaultProxy : public QObject
{
    Q_OBJECT

    static int labels(const ReliabilityFixture &fixture)
    {
        return int(fixture.objectsOf(api::mist::Kind::Label).size());
    }
    static Result<api::mist::Written> create(const ReliabilityFixture &fixture)
    {
        api::mist::Write write;
        write.verb = api::mist::Verb::Create;
        write.type = ItemType::Label;
        write.body = newLabel(u"Over the line"_s);
        return test::await(fixture.client->write(fixture.organization(), write));
    }

private Q_SLOTS:
    void eachFaultDoesWhatItSays()
    {
        ReliabilityFixture fixture;
        struct Case
        {
            LineFault fault;
            bool answered;
            int made;
        };
        const QList<Case> cases{
                {{LineFault::Pass, 0}, true, 1},          {{LineFault::AnswerCut, 0}, false, 1},
                {{LineFault::AnswerCut, 60}, false, 1},   {{LineFault::RequestLost, 0}, false, 0},
                {{LineFault::RequestLate, 50}, false, 1}, {{LineFault::RequestTwice, 0}, true, 2},
                {{LineFault::RequestTwice, 1}, true, 2},  {{LineFault::AnswerTwice, 0}, true, 1},
                {{LineFault::AnswerLate, 20}, true, 1},   {{LineFault::TooMany, 600}, false, 0},
                {{LineFault::Revoked, 0}, false, 0}};
        for (const Case &each : cases) {
            const int before = labels(fixture);
            fixture.proxy.forget();
            fixture.proxy.atWrite(1, each.fault);
            const auto written = create(fixture);
            QCOMPARE(written.has_value(), each.answered);
            QTRY_VERIFY_WITH_TIMEOUT(
                    fixture.proxy.isIdle() && labels(fixture) == before + each.made, 60'000);
            QCOMPARE(fixture.proxy.executed("POST"), each.made);
        }
        fixture.proxy.setRefusing(true);
        const auto refused = create(fixture);
        QVERIFY(!refused);
        // Over a connection that was just ended, or over a new one.
        QVERIFY(refused.error().code == ErrorCode::NetworkUnreachable ||
                refused.error().code == ErrorCode::ConnectionCut);
        fixture.proxy.setRefusing(false);
        QVERIFY(create(fixture));
    }
};

SEKISHO_TEST(FaultProxy);
#include "tst_FaultProxy.moc"
