// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Content.h"
#include "core/store/Database.h"
#include "core/store/Statement.h"
#include "core/store/Transaction.h"
#include "tests/support/TestRegistry.h"

#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace sekisho;
using namespace sekisho::store;
using namespace Qt::Literals::StringLiterals;

class tst_Database : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Database> make(const QString &name)
    {
        Result<std::unique_ptr<Database>> opened =
                Database::open(m_dir.filePath(name), Database::Mode::ReadWrite);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toLogLine()));
        return std::move(*opened);
    }

private Q_SLOTS:
    void opensAsPromised()
    {
        const auto database = make(u"a.db"_s);
        QCOMPARE(database->text(u"PRAGMA journal_mode"_s).value(), u"wal"_s);
        QCOMPARE(database->integer(u"PRAGMA foreign_keys"_s).value(), 1);
        QCOMPARE(database->integer(u"PRAGMA busy_timeout"_s).value(), 5000);
    }

    void connectionsGoWithTheirDatabase()
    {
        const QStringList before = QSqlDatabase::connectionNames();
        {
            const auto one = make(u"b.db"_s);
            const auto two = make(u"b.db"_s);
            QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 2);
        }
        QCOMPARE(QSqlDatabase::connectionNames(), before);
    }

    void bindsByNameAndReadsByType()
    {
        const auto database = make(u"c.db"_s);
        QVERIFY(database->execute(
                u"CREATE TABLE t (i INTEGER, t TEXT NOT NULL, b BLOB, n INTEGER) STRICT"_s));
        auto put = database->prepare(u"INSERT INTO t VALUES (:i, :t, :b, :n)"_s);
        QVERIFY(put);
        const QByteArray bytes("\0\xff\x80 x", 5);
        QVERIFY(put->bind(u":i"_s, std::numeric_limits<qint64>::max())
                        .bind(u":t"_s, u"関所 'quoted'; --"_s)
                        .bind(u":b"_s, bytes)
                        .bind(u":n"_s, std::optional<qint64>())
                        .execute());
        QCOMPARE(put->affectedRows(), 1);
        QCOMPARE(put->lastInsertId(), 1);
        // Once more with other values; a null string is an empty one.
        QVERIFY(put->bind(u":i"_s, qint64(-1))
                        .bind(u":t"_s, QString())
                        .bind(u":b"_s, QByteArray())
                        .bind(u":n"_s, std::optional<qint64>(7))
                        .execute());

        auto get = database->prepare(u"SELECT i, t, b, n FROM t ORDER BY rowid"_s);
        QVERIFY(get);
        QCOMPARE(get->executeAndStep().value(), true);
        QCOMPARE(get->integer(0), std::numeric_limits<qint64>::max());
        QCOMPARE(get->text(1), u"関所 'quoted'; --"_s);
        QCOMPARE(get->bytes(2), bytes);
        QVERIFY(get->isNull(3));
        QCOMPARE(get->step().value(), true);
        QCOMPARE(get->integer(0), -1);
        QCOMPARE(get->text(1), QString());
        QVERIFY(!get->isNull(1));
        QCOMPARE(get->integer(3), 7);
        QCOMPARE(get->step().value(), false);
    }

    void strictTablesRefuseOtherTypes()
    {
        const auto database = make(u"d.db"_s);
        QVERIFY(database->execute(u"CREATE TABLE t (i INTEGER) STRICT"_s));
        const Result<> done = database->execute(u"INSERT INTO t VALUES ('word')"_s);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::StoreFailed);
        QCOMPARE(done.error().arguments, QStringList{database->path()});
        QVERIFY(done.error().detail.contains(u"INSERT INTO t"_s));
    }

    void foreignKeysHold()
    {
        const auto database = make(u"e.db"_s);
        QVERIFY(database->executeScript(u"CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT;"
                                        "CREATE TABLE b (a INTEGER REFERENCES a (id)) STRICT"_s));
        QVERIFY(!database->execute(u"INSERT INTO b VALUES (1)"_s));
    }

    void transactionsRollBackUnlessCommitted()
    {
        const auto database = make(u"f.db"_s);
        QVERIFY(database->execute(u"CREATE TABLE t (i INTEGER) STRICT"_s));
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY(transaction);
            QVERIFY(database->execute(u"INSERT INTO t VALUES (1)"_s));
        }
        QCOMPARE(database->integer(u"SELECT count(*) FROM t"_s).value(), 0);
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY(transaction);
            QVERIFY(database->execute(u"INSERT INTO t VALUES (1)"_s));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(database->integer(u"SELECT count(*) FROM t"_s).value(), 1);
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY(transaction);
            QVERIFY(!database->execute(u"INSERT INTO nowhere VALUES (1)"_s));
        }
        QVERIFY(Transaction::begin(*database)); // the failed one is over
    }

    void aFullFileIsStoreFull()
    {
        const auto database = make(u"g.db"_s);
        QVERIFY(database->execute(u"CREATE TABLE t (b BLOB) STRICT"_s));
        QVERIFY(database->execute(u"INSERT INTO t VALUES (x'01')"_s));
        QVERIFY(database->integer(u"PRAGMA max_page_count = 10"_s));
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY(transaction);
            const Result<> done = database->execute(u"INSERT INTO t VALUES (zeroblob(100000))"_s);
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::StoreFull);
        }
        QCOMPARE(database->integer(u"SELECT count(*) FROM t"_s).value(), 1);
        QVERIFY(database->execute(u"INSERT INTO t VALUES (x'02')"_s));
    }

    void aReaderChangesNothing()
    {
        QVERIFY(make(u"h.db"_s)->execute(u"CREATE TABLE t (i INTEGER) STRICT"_s));
        const auto reader = Database::open(m_dir.filePath(u"h.db"_s), Database::Mode::ReadOnly);
        QVERIFY(reader);
        QCOMPARE((*reader)->integer(u"SELECT count(*) FROM t"_s).value(), 0);
        const Result<> done = (*reader)->execute(u"INSERT INTO t VALUES (1)"_s);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::StoreReadOnly);
    }

    void aBusyFileIsStoreLocked()
    {
        const auto one = make(u"i.db"_s);
        const auto two = make(u"i.db"_s);
        QVERIFY(two->integer(u"PRAGMA busy_timeout = 1"_s));
        const auto held = Transaction::begin(*one);
        QVERIFY(held);
        const auto refused = Transaction::begin(*two);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StoreLocked);
    }

    /// Durable transactions sync their journal (synchronous 2 = FULL), others leave it to the next
    /// checkpoint (1 = NORMAL), whatever became of the one before.
    void aDurableTransactionIsSynced()
    {
        const auto database = make(u"j.db"_s);
        const auto other = make(u"j.db"_s);
        const auto level = [&] { return database->integer(u"PRAGMA synchronous"_s).value(); };
        QVERIFY(database->execute(u"CREATE TABLE t (i INTEGER) STRICT"_s));
        QVERIFY(database->integer(u"PRAGMA busy_timeout = 1"_s));
        QCOMPARE(level(), 1);
        for (const bool commits : {true, false}) {
            auto transaction = Transaction::begin(*database, Transaction::Durability::Full);
            QVERIFY(transaction);
            QCOMPARE(level(), 2);
            QVERIFY(database->execute(u"INSERT INTO t VALUES (1)"_s));
            if (commits)
                QVERIFY(transaction->commit());
            else
                transaction = fail(ErrorCode::Cancelled);
            QCOMPARE(level(), 1);
        }
        {
            const auto held = Transaction::begin(*other);
            QVERIFY(held);
            QVERIFY(!Transaction::begin(*database, Transaction::Durability::Full));
            QCOMPARE(level(), 1);
        }
        const auto plain = Transaction::begin(*database);
        QVERIFY(plain);
        QCOMPARE(level(), 1);
        QCOMPARE(database->integer(u"SELECT count(*) FROM t"_s).value(), 1);
    }

    void aReaderSaysWhyItMayNotWrite()
    {
        QVERIFY(make(u"k.db"_s)->execute(u"CREATE TABLE t (i INTEGER) STRICT"_s));
        const auto reader = Database::open(m_dir.filePath(u"k.db"_s), Database::Mode::ReadOnly);
        QVERIFY(reader);
        (*reader)->setRefusal(Error(ErrorCode::WorkspaceReadOnly, {u"7"_s}));
        const Result<> done = (*reader)->execute(u"INSERT INTO t VALUES (1)"_s);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::WorkspaceReadOnly);
        QCOMPARE(done.error().arguments, QStringList{u"7"_s});
        QCOMPARE((*reader)->execute(u"SELECT nothing"_s).error().code, ErrorCode::StoreFailed);
    }

    void scriptsAreSplit()
    {
        QCOMPARE(Database::splitScript(u"-- a; comment\nA 'x;''y--' ;\n\n; B \"q;\"; -- end\n"_s),
                 (QStringList{u"A 'x;''y--'"_s, u"B \"q;\""_s}));
        QCOMPARE(Database::splitScript(QString()), QStringList());
    }

    void contentPacksAndUnpacks_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("small") << QByteArray("{}");
        QTest::newRow("repetitive") << QByteArray(5000, 'x');
        QByteArray noise;
        for (quint32 i = 0, x = 1; i < 4000; ++i) {
            x = x * 1664525u + 1013904223u;
            noise.append(char(x >> 24));
        }
        QTest::newRow("noise") << noise;
    }
    void contentPacksAndUnpacks()
    {
        QFETCH(const QByteArray, plain);
        const Content content = packContent(plain);
        QCOMPARE(content.hash.size(), 32);
        QVERIFY(content.data.size() <= plain.size() + 1);
        QCOMPARE(unpackContent(content.data).value(), plain);
    }

    void damagedContentIsRefused()
    {
        QByteArray packed = packContent(QByteArray(5000, 'x')).data;
        QVERIFY(packed.size() < 500);
        packed.chop(10);
        QVERIFY(!unpackContent(packed));
        QVERIFY(!unpackContent({}));
        QVERIFY(!unpackContent("\x07what"));
        const Content content = packContent("{\"a\":1}");
        QVERIFY(unpackContent(content.data, content.hash));
        QByteArray rotten = content.data;
        rotten[3] = 'b';
        QVERIFY(unpackContent(rotten)); // only the hash tells
        QCOMPARE(unpackContent(rotten, content.hash).error().code, ErrorCode::StoreUnreadable);
    }
};

SEKISHO_TEST(Database);
#include "tst_Database.moc"
