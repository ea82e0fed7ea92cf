// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/HistoryStore.h"
#include "core/store/Migrator.h"
#include "core/store/PullStore.h"
#include "tests/support/TestRegistry.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace sekisho;
using namespace sekisho::store;
using namespace Qt::Literals::StringLiterals;

class tst_HistoryStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Database> m_database;
    QDateTime m_now;

    const QStringList m_kinds{u"rule"_s, u"label"_s};

    PromoteRules rules() const
    {
        return {{u"log"_s},
                m_now.addDays(-7),
                {u"log"_s, u"client"_s},
                {u"hits"_s},
                {u"rule"_s, u"label"_s}};
    }
    /// One pull with these objects ("id text") of each kind; a part of nothing is unreadable.
    qint64 pull(const QMap<QString, QStringList> &kinds, const QStringList &unreadable = {})
    {
        PullStore store(*m_database);
        const qint64 id = store.begin(m_now, m_now.addSecs(-900)).value().id;
        for (auto it = kinds.begin(); it != kinds.end(); ++it) {
            QList<StagedObject> objects;
            for (const QString &text : it.value()) {
                StagedObject object{
                        text.section(u' ', 0, 0), objects.size(), {}, packContent(text.toUtf8())};
                if (it.key() == "log"_L1)
                    object.timeMs = m_now.addSecs(-60).toMSecsSinceEpoch();
                objects.append(object);
            }
            const KindPart part{it.key(), {}};
            if (!store.stage(id, part, objects) || !store.finishPart(id, part, false, m_now))
                return -1;
        }
        for (const QString &kind : unreadable) {
            if (!store.finishPart(id, {kind, {}}, true, m_now))
                return -1;
        }
        const Result<Promotion> done = store.promote(id, m_now, rules());
        if (!done || !store.prune(rules()))
            return -1;
        return done->snapshot.id;
    }
    static QString plain(const std::optional<QByteArray> &data)
    {
        return data ? QString::fromUtf8(unpackContent(*data).value_or("?")) : u"-"_s;
    }
    QStringList changes(qint64 snapshot)
    {
        QStringList found;
        const auto read = HistoryStore(*m_database).changesAt(snapshot, m_kinds);
        if (!read)
            return {read.error().toLogLine()};
        for (const ObjectChange &change : *read)
            found.append(change.kind + u": "_s + plain(change.before) + u" > "_s +
                         plain(change.after));
        found.sort();
        return found;
    }
    QStringList contents(qint64 snapshot)
    {
        QStringList found;
        const auto read = HistoryStore(*m_database).contents(snapshot, m_kinds);
        if (!read)
            return {errorCodeName(read.error().code)};
        for (auto it = read->objects.begin(); it != read->objects.end(); ++it) {
            for (const SnapshotObject &object : it.value())
                found.append(it.key() + u' ' + plain(object.data));
        }
        found.sort();
        return found;
    }
    QList<qint64> ids()
    {
        QList<qint64> found;
        const auto rows = SnapshotStore(*m_database).list();
        for (const SnapshotRow &row : rows.value())
            found.prepend(row.id);
        return found;
    }
    qint64 count(const QString &table)
    {
        return m_database->integer(u"SELECT count(*) FROM "_s + table).value_or(-1);
    }
    /// Keeps one event for every changed object, as History does for items.
    void keepAll()
    {
        HistoryStore store(*m_database);
        for (;;) {
            const auto pending = store.pending(10).value();
            if (pending.isEmpty())
                return;
            for (const HistorySnapshot &snapshot : pending) {
                QList<ItemEventRow> events;
                const auto changed = store.changesAt(snapshot.id, m_kinds).value();
                for (const ObjectChange &change : changed) {
                    ItemEventRow event;
                    event.change = !change.before  ? ItemEventRow::Added
                                   : !change.after ? ItemEventRow::Removed
                                                   : ItemEventRow::Changed;
                    event.item = change.kind + u'/' + change.id;
                    event.name = change.id;
                    events.append(event);
                }
                QVERIFY(store.keep(snapshot, events));
            }
        }
    }
    QStringList eventTexts()
    {
        QStringList found;
        const auto events =
                HistoryStore(*m_database).events([](const ItemEventRow &) { return true; }, 1000);
        for (const ItemEventRow &event : events.value())
            found.append(u"%1:%2:%3"_s.arg(event.snapshot).arg(event.change).arg(event.item));
        return found;
    }

    /// 80 snapshots, one a day, of 60 KB each that packing gains nothing from.
    void makeLongHistory()
    {
        const auto noise = [](int seed) {
            QByteArray bytes;
            for (int i = 0; bytes.size() < 60'000; ++i)
                bytes += QCryptographicHash::hash(QByteArray::number(seed * 10'000 + i),
                                                  QCryptographicHash::Sha256)
                                 .toHex();
            return QString::fromLatin1(bytes);
        };
        for (int i = 0; i < 80; ++i) {
            pull({{u"rule"_s, {u"a "_s + noise(i)}}});
            m_now = m_now.addDays(1);
        }
        keepAll();
    }

private Q_SLOTS:
    void init()
    {
        static int n = 0;
        m_now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);
        m_database = std::move(*openMigrated(m_dir.filePath(u"%1.db"_s.arg(++n))));
    }
    void cleanup() { m_database.reset(); }

    void aPullThatChangedNothingLeavesNoPoint()
    {
        const qint64 first = pull({{u"rule"_s, {u"a 1"_s}}, {u"client"_s, {u"c 1"_s}}});
        m_now = m_now.addSecs(3600);
        const qint64 second = pull({{u"rule"_s, {u"a 1"_s}}, {u"client"_s, {u"c 2"_s}}});
        // The newest stays: it says when the cloud was last asked.
        QCOMPARE(ids(), (QList<qint64>{first, second}));
        m_now = m_now.addSecs(3600);
        const qint64 third = pull({{u"rule"_s, {u"a 2"_s}}, {u"client"_s, {u"c 3"_s}}});
        QCOMPARE(ids(), (QList<qint64>{first, third}));
        QCOMPARE(contents(first), QStringList{u"rule a 1"_s});
        QCOMPARE(contents(second), QStringList{u"rule a 1"_s});
        QCOMPARE(contents(third), QStringList{u"rule a 2"_s});
        QCOMPARE(changes(third), QStringList{u"rule: a 1 > a 2"_s});
        // It happened after the second pull, although that one is gone.
        const auto pending = HistoryStore(*m_database).pending(10).value();
        QCOMPARE(pending.size(), 2);
        QVERIFY(!pending.first().since.isValid());
        QCOMPARE(pending.last().since, m_now.addSecs(-3600));
        m_now = m_now.addSecs(3600);
        const qint64 fourth = pull({{u"rule"_s, {u"a 2"_s}}, {u"client"_s, {u"c 3"_s}}});
        QCOMPARE(ids(), (QList<qint64>{first, third, fourth}));
    }

    void whatIsReadForTheFirstTimeDidNotChange()
    {
        const qint64 first = pull({{u"rule"_s, {u"a 1"_s}}}, {u"label"_s});
        QCOMPARE(changes(first), QStringList());
        m_now = m_now.addSecs(60);
        const qint64 second = pull({{u"rule"_s, {u"b 1"_s}}, {u"label"_s, {u"x 1"_s}}});
        QCOMPARE(changes(second), (QStringList{u"rule: - > b 1"_s, u"rule: a 1 > -"_s}));
        m_now = m_now.addSecs(60);
        pull({{u"rule"_s, {u"b 1"_s}}}, {u"label"_s});
        m_now = m_now.addSecs(60);
        const qint64 fourth = pull({{u"rule"_s, {u"b 1"_s}}, {u"label"_s, {u"x 2"_s, u"y 1"_s}}});
        QCOMPARE(changes(fourth), (QStringList{u"label: - > y 1"_s, u"label: x 1 > x 2"_s}));
    }

    void aKindThatWasEmptyAtFirst()
    {
        pull({{u"rule"_s, {u"a 1"_s}}});
        m_now = m_now.addSecs(60);
        pull({{u"rule"_s, {u"a 1"_s}}, {u"label"_s, {}}});
        m_now = m_now.addSecs(60);
        const qint64 third = pull({{u"rule"_s, {u"a 1"_s}}, {u"label"_s, {u"x 1"_s}}});
        QCOMPARE(changes(third), QStringList{u"label: - > x 1"_s});
    }

    void eventsAreKeptOnceAndFound()
    {
        pull({{u"rule"_s, {u"a 1"_s}}});
        m_now = m_now.addSecs(60);
        const qint64 second = pull({{u"rule"_s, {u"a 2"_s, u"b 1"_s}}});
        keepAll();
        keepAll();
        QCOMPARE(eventTexts(),
                 (QStringList{u"%1:1:rule/a"_s.arg(second), u"%1:0:rule/b"_s.arg(second)}));
        HistoryStore store(*m_database);
        const EventCounts counts = store.counts().value().value(second);
        QCOMPARE(counts.added, 1);
        QCOMPARE(counts.changed, 1);
        QCOMPARE(counts.removed, 0);
        QCOMPARE(store.events([](const auto &e) { return e.name == "b"_L1; }, 5).value().size(), 1);
        QCOMPARE(store.events([](const auto &) { return true; }, 1).value().size(), 1);

        auto open = store.unexplained(m_now.addDays(-1)).value();
        QCOMPARE(open.size(), 2);
        open.removeLast();
        open[0].entry = u"e1"_s;
        open[0].admin = u"netadmin"_s;
        open[0].message = u"Update NAC Rule \"a\""_s;
        open[0].entryTime = m_now;
        QVERIFY(store.explain(open));
        QCOMPARE(store.unexplained(m_now.addDays(-1)).value().size(), 1);
        QCOMPARE(store.entriesOf(u"rule/a"_s).value(), QSet<QString>{u"e1"_s});
        const auto explained =
                store.events([](const auto &e) { return !e.entry.isEmpty(); }, 5).value();
        QCOMPARE(explained.first().admin, u"netadmin"_s);
        QCOMPARE(explained.first().entryTime, m_now);
    }

    void theLogIsReadByTime()
    {
        pull({{u"log"_s, {u"e1 text"_s}}});
        HistoryStore store(*m_database);
        QCOMPARE(store.log(u"log"_s, m_now.addSecs(-120), m_now).value().size(), 1);
        QCOMPARE(store.log(u"log"_s, m_now.addSecs(-60), m_now).value().size(), 0);
        QCOMPARE(store.log(u"rule"_s, m_now.addSecs(-120), m_now).value().size(), 0);
    }

    void thinsOutToOneADay()
    {
        // Ten days, four pulls a day, each with a change.
        QMap<qint64, QString> states;
        m_now = QDateTime::fromString(u"2026-11-01T02:00:00Z"_s, Qt::ISODate);
        QList<qint64> all;
        for (int i = 0; i < 40; ++i) {
            const QString text = u"a %1"_s.arg(i);
            const qint64 id =
                    pull({{u"rule"_s, {text, u"same 1"_s}}, {u"client"_s, {u"c %1"_s.arg(i)}}});
            states.insert(id, u"rule "_s + text);
            all.append(id);
            m_now = m_now.addSecs(6 * 3600);
        }
        keepAll();
        QCOMPARE(count(u"snapshot"_s), 40);
        QCOMPARE(count(u"item_event"_s), 39);

        HistoryStore store(*m_database);
        ThinOut thinOut;
        thinOut.oldest = QDateTime::fromString(u"2026-11-03T00:00:00Z"_s, Qt::ISODate);
        thinOut.everyPoint = QDateTime::fromString(u"2026-11-09T00:00:00Z"_s, Qt::ISODate);
        thinOut.pinned = {all.at(1), all.at(13)}; // on the first and the fourth day
        QCOMPARE(store.thin(thinOut).value(), 40 - (8 + 6 + 2));
        QList<qint64> expected{all.at(1)};
        for (int day = 2; day < 8; ++day) {
            if (day == 3)
                expected.append(all.at(13));
            expected.append(all.at(day * 4 + 3));
        }
        for (int i = 32; i < 40; ++i)
            expected.append(all.at(i));
        QCOMPARE(ids(), expected);
        for (const qint64 id : std::as_const(expected))
            QCOMPARE(contents(id), (QStringList{states.value(id), u"rule same 1"_s}));
        QCOMPARE(contents(all.at(0)), QStringList{u"NotFound"_s});
        // Nothing of the events that are young enough is lost, and they belong to what is kept.
        QCOMPARE(count(u"item_event"_s), 32);
        QCOMPARE(count(u"item_event WHERE snapshot NOT IN (SELECT id FROM snapshot)"_s), 0);
        QCOMPARE(count(u"object_version WHERE from_snapshot NOT IN (SELECT id FROM snapshot)"_s),
                 0);
        QCOMPARE(count(u"content c WHERE NOT EXISTS "
                       "(SELECT 1 FROM object_version v WHERE v.content = c.id)"_s),
                 0);
        QCOMPARE(store.thin(thinOut).value(), 0);
        QCOMPARE(m_database->text(u"PRAGMA foreign_key_check"_s).has_value(), false);
    }

    void theNewestStaysHoweverOld()
    {
        const qint64 first = pull({{u"rule"_s, {u"a 1"_s}}});
        m_now = m_now.addSecs(60);
        const qint64 second = pull({{u"rule"_s, {u"a 2"_s}}});
        keepAll();
        Q_UNUSED(first)
        QCOMPARE(HistoryStore(*m_database).thin({m_now.addDays(9), m_now.addDays(9), {}}).value(),
                 1);
        QCOMPARE(ids(), QList<qint64>{second});
        QCOMPARE(contents(second), QStringList{u"rule a 2"_s});
        // The next pull goes on from there.
        m_now = m_now.addSecs(60);
        const qint64 third = pull({{u"rule"_s, {u"a 3"_s}}});
        QCOMPARE(changes(third), QStringList{u"rule: a 2 > a 3"_s});
    }

    void whatNobodyHasLookedAtStays()
    {
        pull({{u"rule"_s, {u"a 1"_s}}});
        m_now = m_now.addSecs(60);
        pull({{u"rule"_s, {u"a 2"_s}}});
        m_now = m_now.addSecs(60);
        pull({{u"rule"_s, {u"a 3"_s}}});
        QCOMPARE(HistoryStore(*m_database).thin({m_now.addDays(-9), m_now.addDays(-9), {}}).value(),
                 0);
    }

    void spaceIsGivenBack()
    {
        makeLongHistory();
        HistoryStore store(*m_database);
        const qint64 before = store.shrink().value();
        QVERIFY2(before > 2'500'000, qPrintable(QString::number(before)));
        QCOMPARE(store.thin({m_now.addDays(-5), m_now.addDays(-5), {}}).value(), 75);
        const qint64 after = store.shrink().value();
        QVERIFY2(after < 500'000, qPrintable(QString::number(after)));
        QVERIFY(QFileInfo(m_database->path()).size() < 500'000);
        QCOMPARE(m_database->text(u"PRAGMA integrity_check"_s).value(), u"ok"_s);
    }

    /// Whenever the process is killed, the file is whole, and what is left is what was there.
    void killedWhileItCompacts()
    {
        makeLongHistory();
        const QString path = m_database->path();
        const qint64 newest = ids().last();
        const QStringList expected = contents(newest);
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        QList<qint64> before = ids();
        bool ended = false;
        const bool whole = qEnvironmentVariableIntValue("SEKISHO_LONG") == 1;
        for (int kill = 0; kill < (whole ? 60 : 6) && !ended; ++kill) {
            m_database.reset();
            QProcess child;
            child.start(QStringLiteral(SEKISHO_THIN_CHILD), {path});
            QVERIFY(child.waitForReadyRead(30'000));
            // Not a wait for something to become true: the moment of the kill is to be any.
            ended = child.waitForFinished(random.bounded(1, 60));
            child.kill();
            QVERIFY(child.waitForFinished(30'000) || ended);

            auto opened = openMigrated(path);
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().toLogLine()));
            m_database = std::move(*opened);
            QCOMPARE(m_database->text(u"PRAGMA integrity_check"_s).value(), u"ok"_s);
            const QList<qint64> left = ids();
            QCOMPARE(left, before.mid(before.size() - left.size()));
            QCOMPARE(contents(newest), expected);
            QCOMPARE(count(u"item_event WHERE snapshot NOT IN (SELECT id FROM snapshot)"_s), 0);
            for (const qint64 id : left)
                QCOMPARE(contents(id).size(), 1);
            before = left;
        }
    }
};

SEKISHO_TEST(HistoryStore);
#include "tst_HistoryStore.moc"
