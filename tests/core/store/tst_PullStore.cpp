// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Migrator.h"
#include "core/store/PullStore.h"
#include "core/store/Statement.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sekisho;
using namespace sekisho::store;
using namespace Qt::Literals::StringLiterals;

class tst_PullStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Database> m_database;
    const QDateTime m_now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);

    const PromoteRules m_rules{
            {u"event"_s}, m_now.addDays(-7), {u"event"_s, u"client"_s}, {u"figure"_s}};

    static StagedObject object(const QString &id, const QString &text, qint64 position = 0)
    {
        return {id, position, {}, packContent(text.toUtf8())};
    }
    StagedObject eventObject(const QString &text, int daysAgo)
    {
        StagedObject staged = object(text, text);
        staged.timeMs = m_now.addDays(-daysAgo).toMSecsSinceEpoch();
        return staged;
    }
    qint64 count(const QString &table)
    {
        return m_database->integer(u"SELECT count(*) FROM "_s + table).value_or(-1);
    }
    qint64 begin(int minutes = 0)
    {
        const QDateTime now = m_now.addSecs(minutes * 60);
        return PullStore(*m_database).begin(now, now.addSecs(-15 * 60)).value().id;
    }
    void put(qint64 pull, const KindPart &part, const QList<StagedObject> &objects)
    {
        PullStore store(*m_database);
        QVERIFY(store.stage(pull, part, objects));
        QVERIFY(store.finishPart(pull, part, false, m_now));
    }
    Promotion promote(qint64 pull)
    {
        const Result<Promotion> done = PullStore(*m_database).promote(pull, m_now, m_rules);
        return done.value();
    }
    QStringList contents(qint64 snapshot)
    {
        QStringList found;
        const auto read = SnapshotStore(*m_database).contents({snapshot, {}, 0, 0, 0});
        if (!read)
            return {read.error().toLogLine()};
        for (auto it = read->objects.begin(); it != read->objects.end(); ++it) {
            for (const SnapshotObject &object : it.value())
                found.append(it.key() + u' ' +
                             QString::fromUtf8(unpackContent(object.data).value_or("?")));
        }
        found.sort();
        return found;
    }

private Q_SLOTS:
    void init()
    {
        static int n = 0;
        m_database = std::move(*openMigrated(m_dir.filePath(u"%1.db"_s.arg(++n))));
    }
    void cleanup() { m_database.reset(); }

    void onlyWhatChangedIsStored()
    {
        qint64 pull = begin();
        put(pull, {u"label"_s, {}},
            {object(u"a"_s, u"a1"_s, 0), object(u"b"_s, u"b1"_s, 1), object(u"c"_s, u"c1"_s, 2)});
        put(pull, {u"rule"_s, {}}, {});
        const Promotion first = promote(pull);
        QCOMPARE(first.snapshot.added, 3);
        QCOMPARE(first.snapshot.changed, 0);
        QCOMPARE(first.snapshot.removed, 0);
        QCOMPARE(first.snapshot.completed, m_now);
        QCOMPARE(first.counts, (QMap<QString, qint64>{{u"label"_s, 3}, {u"rule"_s, 0}}));
        QCOMPARE(count(u"pull"_s) + count(u"staged_object"_s) + count(u"staged_part"_s), 0);

        pull = begin();
        put(pull, {u"label"_s, {}},
            {object(u"d"_s, u"d1"_s, 0), object(u"a"_s, u"a1"_s, 1), object(u"b"_s, u"b2"_s, 2)});
        const Promotion second = promote(pull);
        QCOMPARE(second.snapshot.added, 1);
        QCOMPARE(second.snapshot.changed, 1);
        QCOMPARE(second.snapshot.removed, 1);
        QCOMPARE(count(u"object_version"_s), 5); // a1 b1 c1, b2 d1
        QCOMPARE(count(u"content"_s), 5);
        QCOMPARE(contents(first.snapshot.id),
                 (QStringList{u"label a1"_s, u"label b1"_s, u"label c1"_s}));
        QCOMPARE(contents(second.snapshot.id),
                 (QStringList{u"label a1"_s, u"label b2"_s, u"label d1"_s}));
        // In the cloud's present order, although a was stored before d.
        const auto read = SnapshotStore(*m_database).contents(second.snapshot);
        QCOMPARE(read->objects.value(u"label"_s).at(0).id, u"d"_s);
        QCOMPARE(read->objects.value(u"label"_s).at(1).id, u"a"_s);
    }

    void theSameObjectOnTwoPagesIsOne()
    {
        const qint64 pull = begin();
        PullStore store(*m_database);
        QVERIFY(store.stage(pull, {u"label"_s, {}}, {object(u"a"_s, u"old"_s)}));
        QVERIFY(store.stage(pull, {u"label"_s, {}}, {object(u"a"_s, u"new"_s)}));
        QVERIFY(store.finishPart(pull, {u"label"_s, {}}, false, m_now));
        const Promotion done = promote(pull);
        QCOMPARE(done.counts.value(u"label"_s), 1);
        QCOMPARE(contents(done.snapshot.id), QStringList{u"label new"_s});
        QVERIFY(store.prune(m_rules));
        QCOMPARE(count(u"content"_s), 1);
    }

    void staging_isNotSeen()
    {
        const qint64 pull = begin();
        put(pull, {u"label"_s, {}}, {object(u"a"_s, u"a1"_s)});
        QCOMPARE(SnapshotStore(*m_database).newest().value().has_value(), false);
        QCOMPARE(count(u"object_version"_s), 0);
    }

    void aCutPullGoesOn()
    {
        const qint64 pull = begin();
        put(pull, {u"label"_s, {}}, {object(u"a"_s, u"a1"_s)});
        PullStore store(*m_database);
        QVERIFY(store.stage(pull, {u"rule"_s, {}}, {object(u"half"_s, u"half"_s)}));
        QVERIFY(store.finishPart(pull, {u"client"_s, {}}, true, m_now));

        const OpenPull later = store.begin(m_now.addSecs(60), m_now.addSecs(60 - 900)).value();
        QCOMPARE(later.id, pull);
        QVERIFY(later.resumed);
        // Half a kind is read again, and so is what could not be read.
        QCOMPARE(later.complete, (QSet<KindPart>{{u"label"_s, {}}}));
        QCOMPARE(count(u"staged_object"_s), 1);
        QCOMPARE(contents(promote(later.id).snapshot.id), QStringList{u"label a1"_s});
    }

    void anOldCutPullIsThrownAway_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::newRow("16 minutes later") << 16;
        QTest::newRow("clock set back") << -1;
    }
    void anOldCutPullIsThrownAway()
    {
        QFETCH(const int, minutes);
        const qint64 pull = begin();
        put(pull, {u"label"_s, {}}, {object(u"a"_s, u"a1"_s)});
        const QDateTime now = m_now.addSecs(minutes * 60);
        PullStore store(*m_database);
        const OpenPull later = store.begin(now, now.addSecs(-900)).value();
        QVERIFY(!later.resumed);
        QVERIFY(later.id != pull);
        QCOMPARE(count(u"staged_object"_s), 0);
        QCOMPARE(count(u"pull"_s), 1);
        QVERIFY(store.prune(m_rules));
        QCOMPARE(count(u"content"_s), 0);
    }

    void whatCannotBeReadIsNotRemoved()
    {
        qint64 pull = begin();
        put(pull, {u"label"_s, {}}, {object(u"a"_s, u"a1"_s)});
        put(pull, {u"app"_s, u"jamf"_s}, {object(u"jamf"_s, u"j1"_s)});
        put(pull, {u"app"_s, u"intune"_s}, {object(u"intune"_s, u"i1"_s)});
        promote(pull);

        pull = begin();
        PullStore store(*m_database);
        QVERIFY(store.finishPart(pull, {u"label"_s, {}}, true, m_now));
        QVERIFY(store.finishPart(pull, {u"app"_s, u"jamf"_s}, true, m_now));
        put(pull, {u"app"_s, u"intune"_s}, {object(u"intune"_s, u"i2"_s)});
        const Promotion blind = promote(pull);
        QCOMPARE(blind.snapshot.removed, 0);
        QCOMPARE(blind.snapshot.changed, 1);
        QCOMPARE(blind.unreadable.size(), 2);
        QCOMPARE(blind.counts, (QMap<QString, qint64>{{u"app"_s, 1}}));
        QCOMPARE(contents(blind.snapshot.id), QStringList{u"app i2"_s});

        pull = begin();
        put(pull, {u"label"_s, {}}, {object(u"a"_s, u"a1"_s)});
        put(pull, {u"app"_s, u"jamf"_s}, {object(u"jamf"_s, u"j1"_s)});
        put(pull, {u"app"_s, u"intune"_s}, {object(u"intune"_s, u"i2"_s)});
        const Promotion again = promote(pull);
        QCOMPARE(again.snapshot.added + again.snapshot.changed + again.snapshot.removed, 0);
        QCOMPARE(contents(again.snapshot.id),
                 (QStringList{u"app i2"_s, u"app j1"_s, u"label a1"_s}));
    }

    void eventsAreAddedAndGoWithAge()
    {
        qint64 pull = begin();
        put(pull, {u"event"_s, {}}, {eventObject(u"old"_s, 6), eventObject(u"older"_s, 8)});
        const Promotion first = promote(pull);
        QCOMPARE(first.counts.value(u"event"_s), 1); // what is too old is not kept at all
        QCOMPARE(SnapshotStore(*m_database).newestTime(u"event"_s).value().value(),
                 m_now.addDays(-6));
        QCOMPARE(SnapshotStore(*m_database).newestTime(u"label"_s).value(), std::nullopt);

        pull = begin();
        put(pull, {u"event"_s, {}}, {eventObject(u"old"_s, 6), eventObject(u"new"_s, 0)});
        const Promotion second = promote(pull);
        QCOMPARE(second.snapshot.added, 1);
        QCOMPARE(second.snapshot.removed, 0);
        QCOMPARE(contents(second.snapshot.id), (QStringList{u"event new"_s, u"event old"_s}));
        // Newest first.
        const auto read = SnapshotStore(*m_database).contents(second.snapshot);
        QCOMPARE(read->objects.value(u"event"_s).at(0).id, u"new"_s);

        PromoteRules later = m_rules;
        later.keepSince = m_now.addDays(-5);
        pull = begin();
        put(pull, {u"event"_s, {}}, {});
        const Promotion third = PullStore(*m_database).promote(pull, m_now, later).value();
        QCOMPARE(third.counts.value(u"event"_s), 1);
        QVERIFY(PullStore(*m_database).prune(later));
        QCOMPARE(count(u"content"_s), 1);
    }

    void kindsWithoutHistoryForgetTheirPast()
    {
        for (const QString &state : {u"s1"_s, u"s2"_s, u"s3"_s}) {
            const qint64 pull = begin();
            put(pull, {u"client"_s, {}}, {object(u"mac"_s, state)});
            put(pull, {u"label"_s, {}}, {object(u"l"_s, state)});
            promote(pull);
        }
        QVERIFY(PullStore(*m_database).prune(m_rules));
        QCOMPARE(count(u"object_version"_s), 6); // young enough
        PromoteRules later = m_rules;
        later.keepSince = m_now.addDays(1);
        QVERIFY(PullStore(*m_database).prune(later));
        QCOMPARE(count(u"object_version"_s), 4); // the labels keep theirs
        QCOMPARE(contents(3), (QStringList{u"client s3"_s, u"label s3"_s}));
    }

    void figuresDoNotCountAsChanges()
    {
        for (const QString &state : {u"1"_s, u"2"_s}) {
            const qint64 pull = begin();
            put(pull, {u"figure"_s, {}}, {object(u"f"_s, state)});
            const Promotion done = promote(pull);
            QCOMPARE(done.snapshot.added + done.snapshot.changed, 0);
            QCOMPARE(done.counts.value(u"figure"_s), 1);
        }
    }

    void aPromotionThatFailsLeavesEverything()
    {
        qint64 pull = begin();
        put(pull, {u"label"_s, {}}, {object(u"a"_s, u"a1"_s)});
        const Promotion first = promote(pull);
        pull = begin();
        put(pull, {u"label"_s, {}}, {object(u"a"_s, u"a2"_s), object(u"b"_s, u"b1"_s)});
        QVERIFY(m_database->execute(u"CREATE TRIGGER stop BEFORE INSERT ON snapshot_count BEGIN "
                                    "SELECT RAISE(ABORT, 'stop'); END"_s));
        QVERIFY(!PullStore(*m_database).promote(pull, m_now, m_rules));
        QCOMPARE(SnapshotStore(*m_database).newest().value()->id, first.snapshot.id);
        QCOMPARE(contents(first.snapshot.id), QStringList{u"label a1"_s});
        QVERIFY(m_database->execute(u"DROP TRIGGER stop"_s));
        // What was staged is still there and makes the snapshot now.
        const Promotion second = promote(begin(1));
        QCOMPARE(contents(second.snapshot.id), (QStringList{u"label a2"_s, u"label b1"_s}));
    }

    void namesAreNeverSql()
    {
        const qint64 pull = begin();
        const QString strange = u"x'); DROP TABLE snapshot; --"_s;
        put(pull, {strange, strange}, {object(strange, strange)});
        PromoteRules rules = m_rules;
        rules.appendOnly.insert(strange);
        QVERIFY(PullStore(*m_database).promote(pull, m_now, rules));
        QCOMPARE(count(u"snapshot"_s), 1);
    }
};

SEKISHO_TEST(PullStore);
#include "tst_PullStore.moc"
