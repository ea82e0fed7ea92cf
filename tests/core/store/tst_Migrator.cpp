// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Migrator.h"
#include "core/store/PullStore.h"
#include "core/store/SnapshotStore.h"
#include "core/store/Statement.h"
#include "core/store/Transaction.h"
#include "tests/support/SmallDisk.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sekisho;
using namespace sekisho::store;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Makes an old file out of its dump.
void makeFrom(const QString &dump, const QString &path)
{
    const QString script =
            QString::fromUtf8(bytesOf(QStringLiteral(SEKISHO_SOURCE_DIR "/tests/data/db/") + dump));
    auto database = Database::open(path, Database::Mode::ReadWrite);
    QVERIFY(database);
    QVERIFY((*database)->executeScript(script));
}

/// The tables, columns and indexes of a file, in words that do not depend on spelling.
QStringList schemaOf(Database &database)
{
    QStringList found;
    auto rows = database.prepare(
            u"SELECT s.type || ' ' || s.name || ' ' || coalesce(c.name, '') || ' ' || "
            "coalesce(c.type, '') || ' ' || coalesce(c.\"notnull\", '') || ' ' || "
            "coalesce(c.pk, '') FROM sqlite_schema s LEFT JOIN pragma_table_info(s.name) c "
            "WHERE s.name NOT LIKE 'sqlite_%' ORDER BY s.name, c.cid"_s);
    if (!rows || !rows->execute())
        return {u"unreadable"_s};
    while (rows->step().value_or(false))
        found.append(rows->text(0));
    return found;
}

QMap<QString, QStringList> objectsOf(Database &database, qint64 snapshot)
{
    QMap<QString, QStringList> found;
    const auto contents = SnapshotStore(database).contents({snapshot, {}, 0, 0, 0});
    if (!contents)
        return {{contents.error().toLogLine(), {}}};
    for (auto it = contents->objects.begin(); it != contents->objects.end(); ++it) {
        for (const SnapshotObject &object : it.value())
            found[it.key()].append(QString::fromUtf8(unpackContent(object.data).value_or("?")));
    }
    return found;
}

} // namespace

class tst_Migrator : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_next = 0;
    QString freshPath()
    {
        const QString folder = m_dir.filePath(QString::number(++m_next));
        QDir().mkpath(folder);
        return folder + u"/workspace.db"_s;
    }

private Q_SLOTS:
    void versionsHaveNoGaps()
    {
        const QList<Migration> steps = migrations();
        QVERIFY(steps.size() >= 2);
        for (qsizetype i = 0; i < steps.size(); ++i)
            QCOMPARE(steps.at(i).version, int(i + 1));
        QCOMPARE(newestVersion(), int(steps.size()));
    }

    void aNewFileGetsTheNewestVersion()
    {
        const QString path = freshPath();
        {
            const auto database = openMigrated(path);
            QVERIFY2(database, qPrintable(database ? QString() : database.error().toLogLine()));
            QCOMPARE((*database)->integer(u"PRAGMA user_version"_s).value(), newestVersion());
        }
        QVERIFY(openMigrated(path)); // and opens again
        // Nothing to copy, and nothing left behind.
        QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files),
                 QStringList{u"workspace.db"_s});
    }

    void everyTableIsStrict()
    {
        const auto database = openMigrated(freshPath());
        QVERIFY(database);
        QCOMPARE((*database)
                         ->integer(u"SELECT count(*) FROM pragma_table_list WHERE strict = 0 "
                                   "AND schema = 'main' AND name NOT LIKE 'sqlite_%'"_s)
                         .value(),
                 0);
    }

    void everyVersionMigrates_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < newestVersion(); ++version)
            QTest::addRow("from %d", version) << version;
    }
    /// From each version, with rows in it, to the same schema and with the same snapshots.
    void everyVersionMigrates()
    {
        QFETCH(const int, version);
        const QString path = freshPath();
        makeFrom(u"v%1.sql"_s.arg(version), path);
        const auto database = openMigrated(path);
        QVERIFY2(database, qPrintable(database ? QString() : database.error().toLogLine()));
        QCOMPARE((*database)->integer(u"PRAGMA user_version"_s).value(), newestVersion());
        QCOMPARE((*database)->integer(u"SELECT count(*) FROM pragma_foreign_key_check"_s).value(),
                 0);

        const auto fresh = openMigrated(freshPath());
        QVERIFY(fresh);
        QCOMPARE(schemaOf(**database), schemaOf(**fresh));

        QCOMPARE(
                objectsOf(**database, 1),
                (QMap<QString, QStringList>{
                        {u"label"_s, {u"{\"id\":\"l1\",\"name\":\"old\"}"_s, u"{\"id\":\"l2\"}"_s}},
                        {u"rule"_s, {u"{\"id\":\"r1\"}"_s}}}));
        QCOMPARE(objectsOf(**database, 2),
                 (QMap<QString, QStringList>{{u"label"_s, {u"{\"id\":\"l1\",\"name\":\"new\"}"_s}},
                                             {u"rule"_s, {u"{\"id\":\"r1\"}"_s}}}));
        SnapshotStore snapshots(**database);
        QCOMPARE(snapshots.counts(1).value(),
                 (QMap<QString, qint64>{{u"label"_s, 2}, {u"rule"_s, 1}}));
        QCOMPARE(snapshots.counts(2).value(),
                 (QMap<QString, qint64>{{u"label"_s, 1}, {u"rule"_s, 1}}));
    }

    /// What a frozen dump says is what its migrations make; else the dump tests another product.
    void aDumpIsWhatItsVersionMade_data() { everyVersionMigrates_data(); }
    void aDumpIsWhatItsVersionMade()
    {
        QFETCH(const int, version);
        const QString dumped = freshPath();
        const QString made = freshPath();
        makeFrom(u"v%1.sql"_s.arg(version), dumped);
        const auto one = Database::open(dumped, Database::Mode::ReadOnly);
        const auto two = openMigrated(made, migrations().mid(0, version));
        QVERIFY(one && two);
        QCOMPARE(schemaOf(**one), schemaOf(**two));
    }

    void aCopyIsMadeFirst()
    {
        const QString path = freshPath();
        makeFrom(u"v1.sql"_s, path);
        writeBytes(path + u".v1.bak"_s, "of an earlier try");
        QVERIFY(openMigrated(path));
        const auto copy = Database::open(path + u".v1.bak"_s, Database::Mode::ReadOnly);
        QVERIFY(copy);
        QCOMPARE((*copy)->integer(u"PRAGMA user_version"_s).value(), 1);
        QCOMPARE((*copy)->integer(u"SELECT count(*) FROM object_version"_s).value(), 4);
        QVERIFY(!QFile::exists(path + u".v2.bak"_s));
        QVERIFY(!QFile::exists(path + u".v1.bak.part"_s));
    }

    void aBrokenStepIsTakenBack()
    {
        const QString path = freshPath();
        makeFrom(u"v1.sql"_s, path);
        QList<Migration> steps = migrations();
        steps.append({newestVersion() + 1,
                      u"CREATE TABLE half (i INTEGER) STRICT; INSERT INTO nowhere VALUES (1)"_s});
        {
            const auto database = openMigrated(path, steps);
            QVERIFY(!database);
            QCOMPARE(database.error().code, ErrorCode::MigrationFailed);
            QCOMPARE(database.error().arguments,
                     (QStringList{QString::number(newestVersion()),
                                  QString::number(newestVersion() + 1)}));
        }
        // The steps before it stand, and the program that knows only them goes on.
        const auto database = openMigrated(path);
        QVERIFY(database);
        QCOMPARE((*database)->integer(u"PRAGMA user_version"_s).value(), newestVersion());
        QCOMPARE((*database)
                         ->integer(u"SELECT count(*) FROM sqlite_schema WHERE name = 'half'"_s)
                         .value(),
                 0);
    }

    void aNewerFileIsLeftUntouched()
    {
        const QString path = freshPath();
        {
            const auto database = openMigrated(path);
            QVERIFY(database);
            QVERIFY((*database)->execute(u"PRAGMA user_version = 4711"_s));
        }
        const QByteArray before = bytesOf(path);
        const auto refused = openMigrated(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StoreNewer);
        QCOMPARE(refused.error().arguments, (QStringList{path, u"4711"_s}));
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files),
                 QStringList{u"workspace.db"_s});
    }

    /// The version may still be in the journal of a program that was killed.
    void aNewerJournalIsLeftUntouched()
    {
        const QString path = freshPath();
        const QString other = freshPath();
        const auto writer = openMigrated(path);
        QVERIFY(writer);
        QVERIFY((*writer)->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QVERIFY((*writer)->execute(u"PRAGMA user_version = 4711"_s));
        // The files as a kill -9 leaves them.
        QVERIFY(QFile::copy(path, other));
        QVERIFY(QFile::copy(path + u"-wal"_s, other + u"-wal"_s));
        const QByteArray file = bytesOf(other);
        const QByteArray journal = bytesOf(other + u"-wal"_s);
        QVERIFY(journal.size() > 100);
        const auto refused = openMigrated(other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StoreNewer);
        QCOMPARE(bytesOf(other), file);
        QCOMPARE(bytesOf(other + u"-wal"_s), journal);
    }

    void aDamagedFileIsLeftUntouched_data()
    {
        QTest::addColumn<QString>("damage");
        for (const char *damage : {"text", "short", "truncated", "garbled", "header"})
            QTest::newRow(damage) << QString::fromLatin1(damage);
    }
    void aDamagedFileIsLeftUntouched()
    {
        QFETCH(const QString, damage);
        const QString path = freshPath();
        {
            const auto database = openMigrated(path);
            QVERIFY(database);
            for (int i = 0; i < 200; ++i)
                QVERIFY((*database)->execute(u"INSERT INTO content (hash, data) VALUES "
                                             "(randomblob(32), randomblob(500))"_s));
        }
        QByteArray bytes = bytesOf(path);
        QVERIFY(bytes.size() > 50'000);
        if (damage == "text"_L1)
            bytes = QByteArray("certainly not a database, but long enough to be looked at. ")
                            .repeated(9);
        else if (damage == "short"_L1)
            bytes = bytes.left(50);
        else if (damage == "truncated"_L1)
            bytes = bytes.left(bytes.size() / 2 / 4096 * 4096);
        else if (damage == "garbled"_L1)
            std::fill(bytes.begin() + 5000, bytes.end() - 20'000, '\x5a');
        else
            std::fill(bytes.begin() + 20, bytes.begin() + 60, '\xff');
        writeBytes(path, bytes);
        const auto refused = openMigrated(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StoreUnreadable);
        QCOMPARE(refused.error().arguments.value(0), path);
        QCOMPARE(bytesOf(path), bytes);
        QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files),
                 QStringList{u"workspace.db"_s});
    }

    void anothersDatabaseIsLeftUntouched_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("plain") << u"CREATE TABLE bookmarks (url TEXT)"_s;
        QTest::newRow("with a version") << u"CREATE TABLE a (b); PRAGMA user_version = 1"_s;
        QTest::newRow("with another id")
                << u"CREATE TABLE a (b); PRAGMA user_version = 1; PRAGMA application_id = 7"_s;
    }
    void anothersDatabaseIsLeftUntouched()
    {
        QFETCH(const QString, script);
        const QString path = freshPath();
        QVERIFY((*Database::open(path, Database::Mode::ReadWrite))->executeScript(script));
        const QByteArray before = bytesOf(path);
        const auto refused = openMigrated(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StoreUnreadable);
        QCOMPARE(bytesOf(path), before);
    }

    void aFolderInPlaceOfTheFileIsUnreadable()
    {
        const QString path = freshPath();
        QVERIFY(QDir().mkpath(path));
        QCOMPARE(openMigrated(path).error().code, ErrorCode::StoreUnreadable);
    }

    void aReadOnlyDiskIsSaid()
    {
        SEKISHO_SMALL_DISK(disk, "Migrator", 4 * 1024 * 1024);
        const QString path = disk.filePath(u"workspace.db"_s);
        makeFrom(u"v1.sql"_s, path);
        QVERIFY2(disk.setReadOnly(true), qPrintable(disk.reason()));
        const QByteArray before = bytesOf(path);
        const auto refused = openMigrated(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StoreReadOnly);
        QCOMPARE(openMigrated(disk.filePath(u"new.db"_s)).error().code, ErrorCode::StoreReadOnly);
        QCOMPARE(bytesOf(path), before);
        QVERIFY(disk.setReadOnly(false));
    }

    /// At whatever moment the disk runs full: the file is as it was, or is the new version.
    void aFullDiskLosesNothing()
    {
        SEKISHO_SMALL_DISK(disk, "Migrator", 8 * 1024 * 1024);
        const QString path = disk.filePath(u"workspace.db"_s);
        makeFrom(u"v1.sql"_s, path);
        const QByteArray original = bytesOf(path);
        int refusals = 0;
        for (qint64 room = 0;; room += 8 * 1024) {
            for (const QString &name : QDir(disk.path()).entryList(QDir::Files))
                QVERIFY(QFile::remove(disk.filePath(name)));
            writeBytes(path, original);
            QVERIFY2(disk.leaveRoom(room), qPrintable(disk.reason()));
            const auto database = openMigrated(path);
            if (database)
                break;
            ++refusals;
            QCOMPARE(database.error().code, ErrorCode::StoreFull);
            QVERIFY2(disk.leaveRoom(-1), qPrintable(disk.reason()));
            const auto after = openMigrated(path);
            QVERIFY2(after, qPrintable(after ? QString() : after.error().toLogLine()));
            QCOMPARE((*after)->integer(u"SELECT count(*) FROM object_version"_s).value(), 4);
            QVERIFY(room < 4 * 1024 * 1024);
        }
        QVERIFY(refusals > 2);
    }
};

SEKISHO_TEST(Migrator);
#include "tst_Migrator.moc"
