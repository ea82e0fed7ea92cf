// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Write.h"
#include "tests/core/sync/PushFixture.h"
#include "tests/support/Sanitized.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;
using test::ItemKey;
using test::ItemMap;
using test::ItemType;
using test::newLabel;
using test::PushFixture;
using test::words;

/// Pushes over a bad line: whatever becomes of an answer, each operation takes effect once.
class tst_PushFaults : public QObject
{
    Q_OBJECT

    /// One of each verb, and the settings.
    static void editOneOfEach(const PushFixture &fixture)
    {
        const ItemMap items = fixture.items();
        const QList<ItemKey> rules = fixture.keys(ItemType::Rule);
        const QString label = api::mist::newLocalId();
        QJsonObject changed = items.value(rules.first());
        changed.insert(u"name"_s, u"Fault rule"_s);
        changed.insert(u"apply_tags"_s, changed.value("apply_tags"_L1).toArray());
        fixture.edit({{{ItemType::Label, label}, newLabel(u"Fault label"_s)},
                      {rules.first(), changed},
                      {rules.last(), {}},
                      {{ItemType::NacSwitch, u"usermac_expiry"_s}, QJsonObject{{u"value"_s, 77}}}});
    }
    static void verifyEffects(const PushFixture &fixture, const ItemKey &removed)
    {
        const ItemMap cloud = fixture.cloudItems();
        QMap<QString, int> names;
        for (auto it = cloud.begin(); it != cloud.end(); ++it)
            ++names[api::mist::itemName(it.key(), *it)];
        QCOMPARE(names.value(u"Fault label"_s), 1);
        QCOMPARE(names.value(u"Fault rule"_s), 1);
        QVERIFY(!cloud.contains(removed));
        QCOMPARE(cloud.value({ItemType::NacSwitch, u"usermac_expiry"_s}).value("value"_L1).toInt(),
                 77);
    }

private Q_SLOTS:
    void everyAnswerMayBeLost_data()
    {
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("fault");
        for (const QString &request :
             {u"POST nactags"_s, u"PUT nacrules"_s, u"DELETE nacrules"_s, u"PUT setting"_s}) {
            // One that took effect and one that did not are the least.
            QStringList faults{u"cut:0"_s, u"500"_s};
            if (!test::kSanitized)
                faults += {u"drop"_s, u"half"_s};
            if (qEnvironmentVariableIsSet("SEKISHO_LONG"))
                faults += {u"cut"_s, u"503"_s, u"html"_s, u"slow:300"_s, u"type"_s};
            for (const QString &fault : std::as_const(faults)) {
                QTest::addRow("%s %s", qPrintable(request), qPrintable(fault)) << request << fault;
            }
        }
    }
    void everyAnswerMayBeLost()
    {
        QFETCH(QString, request);
        QFETCH(QString, fault);
        const PushFixture fixture;
        const ItemKey removed = fixture.keys(ItemType::Rule).last();
        editOneOfEach(fixture);
        const auto plan = fixture.plan();
        QVERIFY(plan);
        QCOMPARE((*plan)->operations.size(), 4);
        fixture.cloud->setFaults({request + u'=' + fault + u"@1"_s});
        const Result<PushReport> report = test::await(fixture.service->push((*plan)->id));
        VERIFY_DONE(report);
        verifyEffects(fixture, removed);
        QVERIFY(fixture.drafts->current()->isEmpty());
        // What the cloud took is not sent again; what it did not take once more.
        const bool taken =
                fault != "drop"_L1 && fault != "500"_L1 && fault != "503"_L1 && fault != "html"_L1;
        QCOMPARE(fixture.writes(), taken ? 4 : 5);
    }

    void whatTheCloudRefusesStops_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("403") << u"PUT nacrules=403"_s << ErrorCode::Forbidden;
        QTest::newRow("404") << u"PUT nacrules=404"_s << ErrorCode::NotFound;
    }
    void whatTheCloudRefusesStops()
    {
        QFETCH(QString, fault);
        QFETCH(ErrorCode, code);
        const PushFixture fixture;
        const ItemKey removed = fixture.keys(ItemType::Rule).last();
        editOneOfEach(fixture);
        const auto plan = fixture.plan();
        QVERIFY(plan);
        fixture.cloud->setFaults({fault});
        const Result<PushReport> report = test::await(fixture.service->push((*plan)->id));
        QVERIFY2(report, qPrintable(words(report)));
        QCOMPARE(report->state, PushState::Stopped);
        QVERIFY(report->error);
        QCOMPARE(report->error->code, code);
        bool failed = false;
        qsizetype done = 0;
        for (const OperationReport &operation : report->operations) {
            QCOMPARE(operation.state, failed            ? OperationState::Skipped
                                      : operation.error ? OperationState::Failed
                                                        : OperationState::Done);
            failed = failed || operation.error.has_value();
            done += operation.state == OperationState::Done ? 1 : 0;
        }
        QVERIFY(failed);
        // What remains can be planned and pushed.
        fixture.cloud->setFaults({});
        QCOMPARE(fixture.drafts->current()->items.size(), 4 - done);
        const Result<PushReport> rest = fixture.push();
        VERIFY_DONE(rest);
        verifyEffects(fixture, removed);
    }

    void aShortWaitIsWaited()
    {
        for (const QString &request :
             {u"POST nactags"_s, u"PUT nacrules"_s, u"DELETE nacrules"_s, u"PUT setting"_s}) {
            const PushFixture fixture;
            const ItemKey removed = fixture.keys(ItemType::Rule).last();
            editOneOfEach(fixture);
            const auto plan = fixture.plan();
            QVERIFY(plan);
            fixture.cloud->setFaults({request + u"=429:1@1"_s});
            const Result<PushReport> report = test::await(fixture.service->push((*plan)->id));
            VERIFY_DONE(report);
            verifyEffects(fixture, removed);
            QCOMPARE(fixture.writes(), 5);
        }
    }

    void aLongWaitInterrupts()
    {
        PushFixture fixture;
        const ItemKey removed = fixture.keys(ItemType::Rule).last();
        editOneOfEach(fixture);
        const auto plan = fixture.plan();
        QVERIFY(plan);
        fixture.cloud->setFaults({u"PUT nacrules=429:600"_s});
        const Result<PushReport> report = test::await(fixture.service->push((*plan)->id));
        QVERIFY2(report, qPrintable(words(report)));
        QCOMPARE(report->state, PushState::Interrupted);
        QCOMPARE(report->error->code, ErrorCode::RateLimited);
        QCOMPARE(report->error->arguments.first(), u"2026-11-21T12:10:00Z"_s);
        // No other push before this one has ended.
        const auto other = test::await(fixture.service->push((*plan)->id));
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::PushRunning);
        QCOMPARE(other.error().arguments.first(), QString::number(report->id));
        // The clock is a day off meanwhile: nothing depends on it.
        fixture.cloud->setFaults({});
        fixture.clock.advanceSeconds(-86'400);
        fixture.restart();
        const auto open = test::await(fixture.service->interrupted());
        QVERIFY(open && *open);
        QCOMPARE((*open)->id, report->id);
        const Result<PushReport> resumed = test::await(fixture.service->resume(true));
        VERIFY_DONE(resumed);
        verifyEffects(fixture, removed);
        QVERIFY(fixture.drafts->current()->isEmpty());
        QVERIFY(!*test::await(fixture.service->interrupted()));
    }

    void aRevokedTokenInterrupts()
    {
        PushFixture fixture;
        const ItemKey removed = fixture.keys(ItemType::Rule).last();
        editOneOfEach(fixture);
        const auto plan = fixture.plan();
        QVERIFY(plan);
        fixture.cloud->setFaults({u"PUT nacrules=401"_s});
        const Result<PushReport> report = test::await(fixture.service->push((*plan)->id));
        QVERIFY2(report, qPrintable(words(report)));
        QCOMPARE(report->state, PushState::Interrupted);
        QCOMPARE(report->error->code, ErrorCode::Unauthorized);
        fixture.cloud->setFaults({});
        fixture.reconnect(fixture.cloud->token());
        const Result<PushReport> resumed = test::await(fixture.service->resume(true));
        VERIFY_DONE(resumed);
        verifyEffects(fixture, removed);
    }

    /// The answer is lost and the cloud cannot be asked either; later it can.
    void doubtsAreResolvedLater_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("goOn");
        for (const bool goOn : {true, false}) {
            QTest::newRow(goOn ? "taken, go on" : "taken, leave")
                    << u"POST nactags=cut:0"_s << goOn;
            QTest::newRow(goOn ? "not taken, go on" : "not taken, leave")
                    << u"POST nactags=drop"_s << goOn;
        }
    }
    void doubtsAreResolvedLater()
    {
        QFETCH(QString, fault);
        QFETCH(bool, goOn);
        PushFixture fixture;
        const ItemKey removed = fixture.keys(ItemType::Rule).last();
        editOneOfEach(fixture);
        const auto plan = fixture.plan();
        QVERIFY(plan);
        // The first list of labels is for the plan of the push.
        fixture.cloud->setFaults({fault, u"GET nactags=500@2+"_s});
        const Result<PushReport> report = test::await(fixture.service->push((*plan)->id));
        QVERIFY2(report, qPrintable(words(report)));
        QCOMPARE(report->state, PushState::Interrupted);
        QCOMPARE(report->error->code, ErrorCode::ServerError);
        QVERIFY(std::any_of(report->operations.begin(), report->operations.end(),
                            [](const OperationReport &operation) {
                                return operation.state == OperationState::InDoubt;
                            }));
        fixture.cloud->setFaults({});
        fixture.restart();
        const Result<PushReport> resumed = test::await(fixture.service->resume(goOn));
        QVERIFY2(resumed, qPrintable(words(resumed)));
        if (goOn) {
            VERIFY_DONE(resumed);
        } else {
            QCOMPARE(resumed->state, PushState::Stopped);
            const Result<PushReport> rest = fixture.push();
            VERIFY_DONE(rest);
        }
        verifyEffects(fixture, removed);
        QVERIFY(fixture.drafts->current()->isEmpty());
    }

    /// Before the rest goes out somebody changed what it would change.
    void theRestIsNotSentOverSomebodyElsesChange()
    {
        PushFixture fixture;
        const ItemKey rule = fixture.keys(ItemType::Rule).first();
        editOneOfEach(fixture);
        const auto plan = fixture.plan();
        QVERIFY(plan);
        fixture.cloud->setFaults({u"PUT nacrules=401"_s});
        const Result<PushReport> report = test::await(fixture.service->push((*plan)->id));
        QVERIFY2(report, qPrintable(words(report)));
        QCOMPARE(report->state, PushState::Interrupted);
        fixture.cloud->setFaults({});
        api::mist::Write write;
        write.type = ItemType::Rule;
        write.id = rule.id;
        write.body = {{u"name"_s, u"Theirs"_s}};
        QVERIFY(test::await(fixture.client->write(
                nac::OrganizationId(fixture.cloud->organizationId()), write)));
        const Result<PushReport> resumed = test::await(fixture.service->resume(true));
        QVERIFY2(resumed, qPrintable(words(resumed)));
        QCOMPARE(resumed->state, PushState::Stopped);
        QCOMPARE(resumed->error->code, ErrorCode::PlanChanged);
        QCOMPARE(fixture.cloudItems().value(rule).value("name"_L1).toString(), u"Theirs"_s);
        const auto next = fixture.plan();
        QVERIFY(next);
        QCOMPARE((*next)->conflicts(), 1);
    }

    void aClockThatJumpsChangesNothing()
    {
        for (const qint64 seconds : {86'400, -86'400}) {
            PushFixture fixture;
            const ItemKey removed = fixture.keys(ItemType::Rule).last();
            editOneOfEach(fixture);
            const auto plan = fixture.plan();
            QVERIFY(plan);
            PushTuning tuning = fixture.tuning;
            tuning.onBoundary = [&](const QString &boundary) {
                if (boundary.startsWith("after sent"_L1))
                    fixture.clock.advanceSeconds(seconds);
            };
            fixture.service->setTuning(tuning);
            fixture.cloud->setFaults({u"PUT nacrules=cut:0@1"_s, u"POST nactags=drop@1"_s,
                                      u"PUT setting=429:1@1"_s});
            const Result<PushReport> report = test::await(fixture.service->push((*plan)->id));
            VERIFY_DONE(report);
            verifyEffects(fixture, removed);
        }
    }
};

SEKISHO_TEST(PushFaults);
#include "tst_PushFaults.moc"
