// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/History.h"
#include "core/sync/HistoryEvents.h"
#include "core/sync/HistoryRestore.h"
#include "core/sync/PushJournal.h"
#include "core/sync/WorkspaceStore.h"
#include "tests/core/sync/WorkspaceFixture.h"
#include "tests/support/TestRegistry.h"

#include <QJsonDocument>

using namespace sekisho;
using namespace sekisho::sync;
using api::mist::Kind;
using api::mist::RawObject;
using test::FakeCloud;
using test::WorkspaceFixture;
using namespace Qt::Literals::StringLiterals;

namespace {

using Point = HistoryPoint;

/// A workspace whose cloud an admin changes.
struct HistoryFixture : WorkspaceFixture
{
    HistoryFixture()
    {
        cloud = FakeCloud::ordinary();
        cloud.list(Kind::AuditEntry).clear();
        history = std::make_unique<History>(workspace, clock);
    }
    PullReport pull(int secondsLater = 3600)
    {
        clock.advanceSeconds(secondsLater);
        const Result<PullReport> report = test::await(puller->pull());
        if (!report)
            qFatal("%s", qPrintable(report.error().toLogLine()));
        return *report;
    }
    /// An entry of the cloud's log, some seconds before now.
    void log(const QString &admin, const QString &message, int secondsAgo = 60)
    {
        static int number = 0;
        const QString id = u"entry-%1"_s.arg(++number);
        cloud.list(Kind::AuditEntry)
                .prepend({id,
                          {{u"id"_s, id},
                           {u"admin_name"_s, admin},
                           {u"message"_s, message},
                           {u"timestamp"_s,
                            double(clock.now().addSecs(-secondsAgo).toSecsSinceEpoch())}}});
    }
    RawObject &rule(int i) { return cloud.list(Kind::Rule)[i]; }
    QList<Point> points() { return test::await(history->points()).value(); }
    QList<ItemEvent> search(const QString &text = {})
    {
        return test::await(history->search(text)).value();
    }
    /// A push of ours, as ChangeService notes it: one operation an item.
    qint64 push(const QMap<ItemKey, std::optional<QJsonObject>> &before,
                const QMap<ItemKey, std::optional<QJsonObject>> &after,
                const QMap<ItemKey, QString> &cloudIds = {},
                OperationState state = OperationState::Done)
    {
        PushRecord record;
        record.report.planId = u"plan-1"_s;
        record.report.state = PushState::Done;
        record.report.started = clock.now();
        record.report.ended = clock.now().addSecs(5);
        record.report.before = before;
        record.report.after = after;
        for (auto it = after.begin(); it != after.end(); ++it) {
            OperationReport done;
            done.operation.number = int(record.report.operations.size()) + 1;
            done.operation.verb = !before.value(it.key()) ? api::mist::Verb::Create
                                  : !it->has_value()      ? api::mist::Verb::Delete
                                                          : api::mist::Verb::Update;
            done.operation.type = it.key().type;
            done.operation.id = it.key().id;
            done.operation.items = {it.key()};
            done.state = state;
            done.cloudId = cloudIds.value(it.key());
            record.report.operations.append(done);
        }
        const auto noted = test::await(workspace->store().thread().run(
                [record](store::Database &database) mutable -> Result<qint64> {
                    record.report.snapshotBefore =
                            database.integer(u"SELECT max(id) FROM snapshot"_s).value();
                    if (const Result<> begun = beginPush(database, record); !begun)
                        return fail(begun.error());
                    if (const Result<> kept = notePush(database, record, {}); !kept)
                        return fail(kept.error());
                    return record.report.id;
                }));
        if (!noted)
            qFatal("%s", qPrintable(noted.error().toLogLine()));
        return *noted;
    }
    DraftEdit restore(qint64 snapshot, const QList<ItemKey> &items = {})
    {
        return test::await(history->restore(snapshot, items)).value();
    }

    std::unique_ptr<History> history;
};

ItemKey ruleKey(int i) { return {ItemType::Rule, u"rule-00000%1"_s.arg(i)}; }
ItemKey labelKey(int i) { return {ItemType::Label, u"label-00000%1"_s.arg(i)}; }

} // namespace

class tst_History : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemKindsAreWhatAPullKeepsPointsFor()
    {
        // The kinds in Puller's rules: an item of another one would vanish from the history.
        const QSet<QString> expected{u"setting"_s,    u"crl_file"_s, u"onboard_ca"_s,
                                     u"rule"_s,       u"label"_s,    u"sso"_s,
                                     u"linked_app"_s, u"portal"_s,   u"endpoint"_s};
        const QStringList kinds = itemKinds();
        QCOMPARE(QSet<QString>(kinds.begin(), kinds.end()), expected);
    }

    void pointsAreWherePullsFoundChanges()
    {
        HistoryFixture fixture;
        const qint64 first = fixture.pull().snapshotId;
        fixture.pull();
        fixture.rule(1).json.insert(u"name"_s, u"renamed"_s);
        fixture.log(u"netadmin2"_s, u"Update NAC Rule \"renamed\""_s, -60);
        fixture.cloud.list(Kind::Label).removeLast();
        const qint64 third = fixture.pull().snapshotId;
        const QDateTime time = fixture.clock.now();
        fixture.pull();

        const QList<Point> points = fixture.points();
        QCOMPARE(points.size(), 2);
        QCOMPARE(points.at(0).what, Point::What::Pull);
        QCOMPARE(points.at(0).id, third);
        QCOMPARE(points.at(0).snapshot, third);
        QCOMPARE(points.at(0).before, first);
        QCOMPARE(points.at(0).time, time);
        QCOMPARE(points.at(0).added, 0);
        QCOMPARE(points.at(0).changed, 1);
        QCOMPARE(points.at(0).removed, 1);
        QCOMPARE(points.at(0).admins, QStringList{u"netadmin2"_s});
        QCOMPARE(points.at(1).id, first);
        QCOMPARE(points.at(1).before, 0);
        QVERIFY(points.at(1).added > 0);
    }

    void whoChangedThisRule()
    {
        HistoryFixture fixture;
        fixture.pull();
        fixture.rule(1).json.insert(u"name"_s, u"Guests"_s);
        fixture.rule(2).json.insert(u"action"_s, u"block"_s);
        fixture.log(u"netadmin"_s, u"Accessed Org \"Guests\""_s, -10);
        fixture.log(u"netadmin2"_s, u"Update NAC Rule \"Guests\""_s, -30);
        fixture.log(u"helpdesk"_s, u"Update NAC Tag \"Guests\""_s, -20);
        const qint64 second = fixture.pull().snapshotId;

        const QList<ItemEvent> found = fixture.search(u"guests"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().key, ruleKey(1));
        QCOMPARE(found.first().snapshot, second);
        QCOMPARE(found.first().noticed, fixture.clock.now());
        QCOMPARE(found.first().change, Change::Changed);
        QCOMPARE(found.first().admin, u"netadmin2"_s);
        QCOMPARE(found.first().message, u"Update NAC Rule \"Guests\""_s);
        QCOMPARE(found.first().when, fixture.clock.now().addSecs(30 - 3600));
        QCOMPARE(found.first().push, 0);
        // Nobody is named without an entry that says so.
        QCOMPARE(fixture.search(u"rule 2"_s).size(), 1);
        QCOMPARE(fixture.search(u"rule 2"_s).first().admin, QString());
        QCOMPARE(fixture.search().size(), 2);
        QCOMPARE(fixture.search(u"NETADMIN2 "_s).size(), 1);
        QCOMPARE(fixture.search(u"nac rule"_s).size(), 1);
        QCOMPARE(fixture.search(u"helpdesk"_s).size(), 0);
        QCOMPARE(test::await(fixture.history->search({}, 1)).value().size(), 1);
    }

    void anEntryThatComesLateIsStillFound()
    {
        HistoryFixture fixture;
        fixture.pull();
        fixture.rule(1).json.insert(u"action"_s, u"block"_s);
        fixture.pull(60);
        QCOMPARE(fixture.search(u"rule 1"_s).first().admin, QString());
        // By a clock that is half a minute ahead of ours.
        fixture.log(u"netadmin2"_s, u"Update NAC Rule \"rule 1\""_s, -30);
        fixture.pull(60);
        QCOMPARE(fixture.search(u"rule 1"_s).first().admin, u"netadmin2"_s);
        // The same entry is not the cause of the next change as well.
        fixture.rule(1).json.insert(u"action"_s, u"allow"_s);
        fixture.pull(60);
        const QList<ItemEvent> events = fixture.search(u"rule 1"_s);
        QCOMPARE(events.size(), 2);
        QCOMPARE(events.first().admin, QString());
    }

    void theSettingsAreManyItems()
    {
        HistoryFixture fixture;
        fixture.pull();
        QJsonObject &setting = fixture.cloud.list(Kind::Setting)[0].json;
        QJsonObject nac = setting.value("mist_nac"_L1).toObject();
        nac.insert(u"eu_only"_s, true);
        nac.insert(u"default_idp_id"_s, u"sso-000001"_s);
        setting.insert(u"mist_nac"_s, nac);
        fixture.log(u"netadmin"_s, u"Update Organization Settings"_s, -30);
        fixture.pull();
        const QList<ItemEvent> events = fixture.search();
        QCOMPARE(events.size(), 2);
        for (const ItemEvent &event : events) {
            QCOMPARE(event.admin, u"netadmin"_s);
            QVERIFY(event.key.type == ItemType::NacSwitch ||
                    event.key.type == ItemType::DefaultIdp);
        }
    }

    void twoPointsAreCompared()
    {
        HistoryFixture fixture;
        const qint64 first = fixture.pull().snapshotId;
        fixture.rule(1).json.insert(u"name"_s, u"renamed"_s);
        fixture.pull();
        fixture.cloud.list(Kind::Label)
                .append({u"new"_s, {{u"id"_s, u"new"_s}, {u"name"_s, u"Guest"_s}}});
        const qint64 third = fixture.pull().snapshotId;
        QList<PlanItem> found = test::await(fixture.history->compare(first, third)).value();
        QCOMPARE(found.size(), 2);
        std::sort(found.begin(), found.end(),
                  [](const PlanItem &a, const PlanItem &b) { return a.key < b.key; });
        QCOMPARE(found.at(0).key, ruleKey(1));
        QCOMPARE(found.at(0).change, Change::Changed);
        QCOMPARE(found.at(1).change, Change::Added);
        // The other way round it goes away again.
        found = test::await(fixture.history->compare(third, first)).value();
        QCOMPARE(found.size(), 2);
        QVERIFY(std::any_of(found.begin(), found.end(),
                            [](const PlanItem &item) { return item.change == Change::Removed; }));
        QVERIFY(test::await(fixture.history->compare(third, third)).value().isEmpty());
        QCOMPARE(test::await(fixture.history->compare(first, 4711)).error().code,
                 ErrorCode::NotFound);
        const auto items = test::await(fixture.history->itemsAt(first)).value();
        QVERIFY(items->contains(ruleKey(1)));
        QVERIFY(!items->contains({ItemType::Label, u"new"_s}));
    }

    void whatCouldNotBeReadIsNotSaidToBeGone()
    {
        HistoryFixture fixture;
        const qint64 first = fixture.pull().snapshotId;
        fixture.cloud.failures.insert(u"label"_s, {Error(ErrorCode::Forbidden), 0});
        fixture.cloud.failures.insert(u"linked_app/jamf"_s, {Error(ErrorCode::Forbidden), 0});
        fixture.rule(1).json.insert(u"name"_s, u"renamed"_s);
        const qint64 second = fixture.pull().snapshotId;
        for (const auto &pair : {std::pair(first, second), std::pair(second, first)}) {
            const auto found =
                    test::await(fixture.history->compare(pair.first, pair.second)).value();
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.first().key, ruleKey(1));
        }
        QCOMPARE(fixture.restore(first).changes.keys(), QList<ItemKey>{ruleKey(1)});
        QCOMPARE(fixture.search().size(), 1);

        // Readable again and changed meanwhile: against the second one nothing can be said of it.
        fixture.cloud.failures.clear();
        fixture.cloud.list(Kind::Label)[0].json.insert(u"name"_s, u"renamed"_s);
        const qint64 third = fixture.pull().snapshotId;
        QVERIFY(test::await(fixture.history->compare(second, third)).value().isEmpty());
        QVERIFY(test::await(fixture.history->compare(third, second)).value().isEmpty());
        QCOMPARE(test::await(fixture.history->compare(first, third)).value().size(), 2);
        QVERIFY(fixture.restore(second).changes.isEmpty());
    }

    void everythingIsRestored()
    {
        HistoryFixture fixture;
        fixture.rule(0).json.insert(u"matching"_s,
                                    QJsonObject{{u"nactags"_s, QJsonArray{u"label-000002"_s}}});
        const qint64 first = fixture.pull().snapshotId;
        fixture.rule(0).json.remove(u"matching"_s);
        fixture.rule(1).json.insert(u"name"_s, u"renamed"_s);
        fixture.cloud.list(Kind::Label).removeLast();
        fixture.cloud.list(Kind::Label)
                .append({u"new"_s, {{u"id"_s, u"new"_s}, {u"name"_s, u"Guest"_s}}});
        fixture.pull();

        const DraftEdit edit = fixture.restore(first);
        QCOMPARE(edit.what, u"restore"_s);
        QCOMPARE(edit.changes.size(), 4);
        QCOMPARE(edit.changes.value(ruleKey(1))->value("name"_L1).toString(), u"rule 1"_s);
        // Made since: goes away.
        QVERIFY(edit.changes.contains({ItemType::Label, u"new"_s}));
        QVERIFY(!edit.changes.value({ItemType::Label, u"new"_s}));
        // Removed since: the cloud gives it a new id, and the rule follows.
        QVERIFY(!edit.changes.contains(labelKey(2)));
        QString made;
        for (auto it = edit.changes.begin(); it != edit.changes.end(); ++it) {
            if (api::mist::isLocalId(it.key().id)) {
                QCOMPARE(it.key().type, ItemType::Label);
                QVERIFY(it->has_value());
                made = it.key().id;
            }
        }
        QVERIFY(!made.isEmpty());
        QCOMPARE(api::mist::valueAt(*edit.changes.value(ruleKey(0)), u"matching.nactags"_s)
                         .toArray(),
                 QJsonArray{made});
        QVERIFY(edit.bases.isEmpty());
    }

    void oneItemIsRestoredWithWhatItNeeds()
    {
        HistoryFixture fixture;
        fixture.rule(0).json.insert(u"matching"_s,
                                    QJsonObject{{u"nactags"_s, QJsonArray{u"label-000002"_s}}});
        const qint64 first = fixture.pull().snapshotId;
        fixture.cloud.list(Kind::Rule).removeFirst();
        fixture.cloud.list(Kind::Label).removeLast();
        fixture.rule(0).json.insert(u"name"_s, u"renamed"_s);
        fixture.pull();
        const DraftEdit edit = fixture.restore(first, {ruleKey(0)});
        QCOMPARE(edit.changes.size(), 2); // the rule and its label, both new
        for (auto it = edit.changes.begin(); it != edit.changes.end(); ++it)
            QVERIFY(api::mist::isLocalId(it.key().id));
        QVERIFY(fixture.restore(first, {labelKey(0)}).changes.isEmpty());
    }

    void aProviderComesBackWithItsRealms()
    {
        const ItemKey idp{ItemType::IdentityProvider, u"idp-1"_s};
        const ItemKey realm{ItemType::RealmMapping, u"idp-1"_s};
        const ItemKey usual{ItemType::DefaultIdp, u"-"_s};
        const ItemMap then{{idp, {{u"name"_s, u"Entra"_s}}},
                           {realm, {{u"user_realms"_s, QJsonArray{u"example.jp"_s}}}},
                           {usual, {{u"idp"_s, u"idp-1"_s}}}};
        const ItemChanges changes = restoreChanges(then, {}, {});
        QCOMPARE(changes.size(), 3);
        QString made;
        for (auto it = changes.begin(); it != changes.end(); ++it) {
            if (it.key().type == ItemType::IdentityProvider)
                made = it.key().id;
        }
        QVERIFY(api::mist::isLocalId(made));
        QVERIFY(changes.contains({ItemType::RealmMapping, made}));
        QCOMPARE(changes.value(usual)->value("idp"_L1).toString(), made);
    }

    void whatDangledIsMended()
    {
        // The rule did not change when its label was removed: it names what is not there.
        const ItemKey rule{ItemType::Rule, u"r"_s};
        const ItemKey label{ItemType::Label, u"l"_s};
        const QJsonObject matching{
                {u"matching"_s, QJsonObject{{u"nactags"_s, QJsonArray{u"l"_s}}}}};
        const ItemChanges changes =
                restoreChanges({{rule, matching}, {label, {}}}, {{rule, matching}}, {label});
        QCOMPARE(changes.size(), 2);
        QVERIFY(changes.value(rule) && *changes.value(rule) != matching);
    }

    void ourOwnPushIsNamed()
    {
        HistoryFixture fixture;
        const qint64 first = fixture.pull().snapshotId;
        fixture.clock.advanceSeconds(60);
        const QJsonObject was = fixture.rule(1).json;
        QJsonObject is = was;
        is.insert(u"action"_s, u"block"_s);
        const ItemKey made{ItemType::Label, u"new-1"_s};
        const QJsonObject label{{u"name"_s, u"Guest"_s}};
        const qint64 push = fixture.push({{ruleKey(1), was}, {made, std::nullopt}},
                                         {{ruleKey(1), is}, {made, label}}, {{made, u"label-9"_s}});
        // Before anything was pulled the push is a point already.
        QList<Point> points = fixture.points();
        QCOMPARE(points.size(), 2);
        QCOMPARE(points.first().what, Point::What::Push);
        QCOMPARE(points.first().id, push);
        QCOMPARE(points.first().snapshot, 0);
        QCOMPARE(points.first().before, first);
        QCOMPARE(points.first().added, 1);
        QCOMPARE(points.first().changed, 1);
        QCOMPARE(points.first().planId, u"plan-1"_s);

        fixture.rule(1).json = is;
        fixture.cloud.list(Kind::Label)
                .append({u"label-9"_s, {{u"id"_s, u"label-9"_s}, {u"name"_s, u"Guest"_s}}});
        fixture.log(u"netadmin"_s, u"Update NAC Rule \"rule 1\""_s, 10);
        const qint64 second = fixture.pull().snapshotId;
        // What the pull shows is that push: one point, not two.
        points = fixture.points();
        QCOMPARE(points.size(), 2);
        QCOMPARE(points.first().id, push);
        QCOMPARE(points.first().snapshot, second);
        const QList<ItemEvent> events = test::await(fixture.history->eventsOf(push)).value();
        QCOMPARE(events.size(), 2);
        QCOMPARE(fixture.search(u"rule 1"_s).first().push, push);
        QCOMPARE(fixture.search(u"rule 1"_s).first().admin, u"netadmin"_s);
        QCOMPARE(test::await(fixture.history->push(push)).value().planId, u"plan-1"_s);
        QCOMPARE(test::await(fixture.history->push(4711)).error().code, ErrorCode::NothingToUndo);

        // The same state again, but not by that push: somebody else's.
        fixture.rule(1).json = was;
        fixture.pull();
        fixture.rule(1).json = is;
        fixture.pull();
        const QList<ItemEvent> all = fixture.search(u"rule 1"_s);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).push, 0);
        QCOMPARE(all.at(1).push, 0);
        QCOMPARE(fixture.points().size(), 4);
    }

    void whatAPushDidNotDoIsNotItsWork()
    {
        HistoryFixture fixture;
        fixture.pull();
        fixture.clock.advanceSeconds(60);
        const QJsonObject was = fixture.rule(1).json;
        QJsonObject ours = was;
        ours.insert(u"action"_s, u"block"_s);
        fixture.push({{ruleKey(1), was}, {labelKey(0), QJsonObject{{u"name"_s, u"x"_s}}}},
                     {{ruleKey(1), ours}, {labelKey(0), std::nullopt}}, {}, OperationState::Failed);
        // In the same minutes somebody else wrote the rule and removed the label.
        fixture.rule(1).json.insert(u"action"_s, u"block"_s);
        fixture.cloud.list(Kind::Label).removeFirst();
        fixture.pull();
        const QList<ItemEvent> events = fixture.search();
        QCOMPARE(events.size(), 2);
        for (const ItemEvent &event : events)
            QCOMPARE(event.push, 0);
    }

    void whatAPushNeedsForUndoStays()
    {
        HistoryFixture fixture;
        QList<qint64> pulled;
        for (int i = 0; i < 8; ++i) {
            fixture.rule(1).json.insert(u"action"_s, u"step %1"_s.arg(i));
            pulled.append(fixture.pull(3600).snapshotId);
            if (i == 2)
                fixture.push({{ruleKey(1), fixture.rule(1).json}},
                             {{ruleKey(1), QJsonObject{{u"name"_s, u"x"_s}}}});
        }
        fixture.clock.advanceSeconds(qint64(10) * 24 * 3600);
        fixture.rule(1).json.insert(u"action"_s, u"late"_s);
        pulled.append(fixture.pull(60).snapshotId);
        QVERIFY(test::await(fixture.history->compact({30, 1})));
        QList<qint64> kept;
        for (const Point &point : fixture.points()) {
            if (point.what == Point::What::Pull)
                kept.prepend(point.id);
            else
                QCOMPARE(point.before, pulled.at(2));
        }
        QCOMPARE(kept, (QList<qint64>{pulled.at(2), pulled.at(7), pulled.at(8)}));
        // Older than everything that is kept, the push goes as well.
        QVERIFY(test::await(fixture.history->compact({5, 1})));
        const QList<Point> points = fixture.points();
        QCOMPARE(points.size(), 1);
        QCOMPARE(points.first().id, pulled.at(8));
    }

    void retentionIsKept()
    {
        HistoryFixture fixture;
        QCOMPARE(test::await(fixture.history->retention()).value(), Retention());
        QVERIFY(test::await(fixture.history->setRetention({90, 7})));
        const Retention expected{90, 7};
        QCOMPARE(test::await(fixture.history->retention()).value(), expected);
        QCOMPARE(test::await(fixture.history->setRetention({5, 7})).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(test::await(fixture.history->setRetention({5, 0})).error().code,
                 ErrorCode::InvalidArgument);
    }

    void oldPointsAreThinnedOut()
    {
        HistoryFixture fixture;
        for (int i = 0; i < 24; ++i) {
            fixture.rule(1).json.insert(u"action"_s, u"step %1"_s.arg(i));
            fixture.pull(6 * 3600);
        }
        QCOMPARE(fixture.points().size(), 24);
        QVERIFY(test::await(fixture.history->compact({400, 2})).value() > 0);
        const QList<Point> points = fixture.points();
        // Six days, of which two are whole; the newest is among them.
        QVERIFY2(points.size() >= 12 && points.size() <= 14,
                 QByteArray::number(points.size()).constData());
        QCOMPARE(points.first().time, fixture.clock.now());
        // No event is lost.
        QCOMPARE(fixture.search().size(), 23);
        const auto items = test::await(fixture.history->itemsAt(points.last().id)).value();
        QVERIFY(items->contains(ruleKey(1)));

        // Three days later all but the newest is older than two days.
        QVERIFY(test::await(fixture.history->setRetention({2, 1})));
        fixture.clock.advanceSeconds(3 * 24 * 3600);
        fixture.rule(1).json.insert(u"action"_s, u"last"_s);
        fixture.pull(60);
        QVERIFY(test::await(fixture.history->compactWhenDue()));
        QCOMPARE(fixture.points().size(), 1);
        QCOMPARE(fixture.search().size(), 1);
        // Not twice a day.
        fixture.rule(1).json.insert(u"action"_s, u"very last"_s);
        fixture.pull(60);
        QVERIFY(test::await(fixture.history->setRetention({1, 1})));
        QVERIFY(test::await(fixture.history->compactWhenDue()));
        QCOMPARE(fixture.points().size(), 2);
    }

    void aClockSetAheadMakesNothingOld()
    {
        HistoryFixture fixture;
        fixture.pull();
        fixture.rule(1).json.insert(u"action"_s, u"block"_s);
        fixture.pull();
        fixture.clock.advanceSeconds(qint64(2000) * 24 * 3600);
        QVERIFY(test::await(fixture.history->compact({400, 30})));
        QCOMPARE(fixture.points().size(), 2);
    }

    void writtenIsComparedWithoutSecretsAndAdditions()
    {
        const QJsonObject written{
                {u"name"_s, u"Entra"_s},
                {u"oauth_cc_client_secret"_s, QJsonObject{{u"$secret"_s, u"draft:1"_s}}}};
        QJsonObject found{{u"name"_s, u"Entra"_s},
                          {u"oauth_cc_client_secret"_s, QJsonObject{{u"$secret"_s, u"abc"_s}}},
                          {u"added"_s, true}};
        QVERIFY(isAsWritten(ItemType::IdentityProvider, written, found));
        found.insert(u"name"_s, u"Other"_s);
        QVERIFY(!isAsWritten(ItemType::IdentityProvider, written, found));
    }

    void evidenceHoldsNoSecretAndProvesItself()
    {
        PushReport push;
        push.id = 7;
        push.planId = u"abc"_s;
        push.state = PushState::Stopped;
        push.started = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);
        push.requests = 3;
        const ItemKey idp{ItemType::IdentityProvider, u"new-1"_s};
        const ItemKey server{ItemType::ServerCertificate, u"-"_s};
        const ItemKey label{ItemType::Label, u"l"_s};
        push.before = {{server, QJsonObject{{u"cert"_s, u"old"_s},
                                            {u"key"_s, QJsonObject{{u"$secret"_s, u"DIGEST"_s}}}}},
                       {idp, std::nullopt},
                       {label, QJsonObject{{u"name"_s, u"来訪者"_s}}}};
        push.after = {{server, QJsonObject{{u"cert"_s, u"new"_s}, {u"key"_s, u"PLANTED-key"_s}}},
                      {idp, QJsonObject{{u"name"_s, u"Entra"_s},
                                        {u"ldap_bind_password"_s, u"PLANTED-password"_s}}},
                      {label, std::nullopt}};
        push.ids = {{u"new-1"_s, u"idp-9"_s}};
        OperationReport done;
        done.operation.number = 1;
        done.operation.verb = api::mist::Verb::Create;
        done.operation.type = ItemType::IdentityProvider;
        done.operation.id = u"new-1"_s;
        done.operation.items = {idp};
        done.state = OperationState::Failed;
        done.error = Error(ErrorCode::BadRequest);
        done.error->cloudText = u"no"_s;
        push.operations = {done};
        ItemEvent event;
        event.key = idp;
        event.admin = u"netadmin"_s;
        WorkspaceInfo workspace;
        workspace.organizationName = u"架空精機"_s;

        const QJsonObject document =
                evidenceDocument(push, workspace, u"admin@example.jp"_s, {event});
        const QByteArray text = QJsonDocument(document).toJson();
        QVERIFY(!text.contains("PLANTED"));
        QVERIFY(!text.contains("DIGEST"));
        QCOMPARE(document.value("schema"_L1).toString(), u"sekisho.evidence/1"_s);
        QCOMPARE(document.value("account"_L1).toString(), u"admin@example.jp"_s);
        QCOMPARE(document.value("plan_id"_L1).toString(), u"abc"_s);
        QCOMPARE(document.value("state"_L1).toString(), u"stopped"_s);
        QCOMPARE(document.value("items"_L1).toArray().size(), 3);
        const QJsonObject operation = document.value("operations"_L1).toArray().at(0).toObject();
        QCOMPARE(operation.value("state"_L1).toString(), u"failed"_s);
        QCOMPARE(operation.value("error"_L1).toObject().value("code"_L1).toString(),
                 u"BadRequest"_s);
        QCOMPARE(document.value("audit_log"_L1).toArray().at(0).toObject().value("admin"_L1),
                 QJsonValue(u"netadmin"_s));

        QCOMPARE(document.value("sha256"_L1).toString().toLatin1(), evidenceDigest(document));
        // Also after it went through a file.
        QJsonObject again = QJsonDocument::fromJson(text).object();
        QCOMPARE(again.value("sha256"_L1).toString().toLatin1(), evidenceDigest(again));
        again.insert(u"account"_s, u"somebody else"_s);
        QVERIFY(again.value("sha256"_L1).toString().toLatin1() != evidenceDigest(again));
    }
};

SEKISHO_TEST(History);
#include "tst_History.moc"
