// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Migrator.h"
#include "core/sync/ExportDocument.h"
#include "core/sync/WorkspaceFile.h"
#include "core/sync/WorkspaceStore.h"
#include "core/sync/WorkspaceWatch.h"
#include "tests/core/sync/DraftFixture.h"
#include "tests/core/sync/Generations.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;
using Access = Workspace::Access;
using test::label;
using test::labelKey;
using test::setTo;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

/// Two consoles on one workspace: the second one reads, says why it may not write, and writes
/// nothing.
class tst_WorkspaceReadOnly : public QObject
{
    Q_OBJECT

    FixedClock m_clock{test::generationTime(50'000)};

    Result<std::shared_ptr<Workspace>> open(const QString &folder,
                                            Access access = Access::WriteOrRead)
    {
        return test::await(Workspace::open(folder, m_clock, access));
    }
    struct Child : QProcess
    {
        ~Child() override
        {
            kill();
            waitForFinished();
        }
    };
    static bool hold(QProcess &child, const QString &folder)
    {
        child.start(QStringLiteral(SEKISHO_PULL_CHILD), {u"hold"_s, folder});
        return child.waitForStarted() && test::isReady(child);
    }

private Q_SLOTS:
    void itReadsAndWritesNothing()
    {
        test::DraftFixture first;
        first.pull();
        first.edit(setTo(labelKey(u"label-a"_s), label(u"A"_s)));
        const Draft draft = *first.draft;
        first.book.reset();
        first.close();
        Child other;
        QVERIFY(hold(other, first.path));
        const QByteArray file = bytesOf(first.path + u"/workspace.json"_s);
        const QByteArray before = bytesOf(databasePath(first.path));

        const auto opened = open(first.path);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().toLogLine()));
        const std::shared_ptr<Workspace> workspace = *opened;
        QVERIFY(workspace->isReadOnly());
        QCOMPARE(workspace->mayWrite().error().code, ErrorCode::WorkspaceReadOnly);
        QCOMPARE(workspace->mayWrite().error().arguments,
                 QStringList{QString::number(other.processId())});

        // What reads works.
        QCOMPARE(workspace->info().organizationName, u"Organization 1"_s);
        const auto organization = test::await(workspace->organization());
        QVERIFY(organization && *organization);
        QCOMPARE((*organization)->labels.size(), 3);
        QVERIFY(!test::await(workspace->counts())->isEmpty());
        QCOMPARE(test::await(workspace->snapshots())->size(), 1);
        QVERIFY(!test::await(exportConfiguration(*workspace))->isEmpty());
        DraftBook book(workspace, m_clock);
        QCOMPARE(test::await(book.load()).value()->items, draft.items);
        QCOMPARE(test::await(book.list())->size(), 1);

        // What writes says why it does not.
        const auto code = [](const auto &result) {
            return result ? ErrorCode::Internal : result.error().code;
        };
        const ErrorCode refused = ErrorCode::WorkspaceReadOnly;
        const DraftEdit edit = setTo(labelKey(u"label-b"_s), label(u"B"_s));
        QCOMPARE(code(test::await(workspace->setIdentity(workspace->info()))), refused);
        QCOMPARE(code(test::await(book.edit(edit))), refused);
        QCOMPARE(code(test::await(book.undo())), refused);
        QCOMPARE(code(test::await(book.redo())), refused);
        QCOMPARE(code(test::await(book.create(u"other"_s))), refused);
        QCOMPARE(code(test::await(book.select(draft.info.id))), refused);
        QCOMPARE(code(test::await(book.rename(draft.info.id, u"other"_s))), refused);
        QCOMPARE(code(test::await(book.discard(draft.info.id))), refused);
        QCOMPARE(code(test::await(book.settle(draft.info.id, draft.changes(), {}))), refused);
        QCOMPARE(test::await(book.load()).value()->items, draft.items);
        first.cloud.forgetRequests();
        Puller puller(*workspace, std::make_unique<test::FakeSource>(first.cloud), first.tokens,
                      m_clock);
        QCOMPARE(code(test::await(puller.pull())), refused);
        QVERIFY(first.cloud.requests.isEmpty());
        // Also past everything that asks first.
        const auto past = test::await(workspace->store().thread().run(
                [](store::Database &database) { return database.execute(u"DELETE FROM meta"_s); }));
        QCOMPARE(code(past), refused);
        QCOMPARE(bytesOf(first.path + u"/workspace.json"_s), file);
        QCOMPARE(bytesOf(databasePath(first.path)), before);
    }

    void anEmptyWorkspaceIsReadToo()
    {
        const QTemporaryDir dir;
        Child other;
        QVERIFY(hold(other, dir.path()));
        const auto opened = open(dir.path());
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().toLogLine()));
        QCOMPARE(test::await((*opened)->organization()).value(), nullptr);
        DraftBook book(*opened, m_clock);
        const DraftPtr draft = test::await(book.load()).value();
        QVERIFY(draft->isEmpty());
        QCOMPARE(draft->info.id, 0);
        QVERIFY(test::await(book.list())->isEmpty());
    }

    void whatTheOtherOneDoesIsSeen()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(u"workspace"_s);
        {
            test::WorkspaceFixture first(folder);
            first.cloud = test::generationCloud(0);
            QVERIFY(test::await(first.puller->pull()));
        }
        Child other;
        other.start(QStringLiteral(SEKISHO_PULL_CHILD),
                    {u"pull"_s, folder, u"1"_s, u"3600"_s, u"-1"_s, u"linger"_s});
        QVERIFY(other.waitForStarted());
        QVERIFY(test::isReady(other));
        const auto workspace = open(folder);
        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().toLogLine()));
        QVERIFY((*workspace)->isReadOnly());
        WorkspaceWatch watch(folder);
        watch.setInterval(5);
        QSignalSpy changed(&watch, &WorkspaceWatch::changed);
        QSignalSpy released(&watch, &WorkspaceWatch::released);
        const auto notes = [&]() -> QString {
            const auto raw = test::await((*workspace)->rawSnapshot());
            if (!raw || !*raw)
                return {};
            const auto labels = (*raw)->objects.value(api::mist::Kind::Label);
            return labels.isEmpty() ? QString() : labels.first().json.value("notes"_L1).toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(notes(), u"1"_s, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 60'000);
        QVERIFY((*workspace)->isReadOnly());

        // It ends in peace; whoever asks then may write.
        other.write("\n");
        QVERIFY(other.waitForFinished(60'000));
        QVERIFY(!QFile::exists(lockPath(folder)));
        released.clear();
        QTRY_VERIFY_WITH_TIMEOUT(!released.isEmpty(), 60'000);
        const auto mine = open(folder);
        QVERIFY(mine);
        QVERIFY(!(*mine)->isReadOnly());
        QCOMPARE(notes(), u"1"_s); // the reader is none the worse for it
    }

    void aDeadOneIsTakenOver()
    {
        const QTemporaryDir dir;
        Child other;
        QVERIFY(hold(other, dir.path()));
        const auto reader = open(dir.path());
        QVERIFY(reader && (*reader)->isReadOnly());
        WorkspaceWatch watch(dir.path());
        watch.setInterval(5);
        QSignalSpy released(&watch, &WorkspaceWatch::released);
        other.kill();
        QVERIFY(other.waitForFinished());
        QVERIFY(QFile::exists(lockPath(dir.path())));
        QTRY_VERIFY_WITH_TIMEOUT(!released.isEmpty(), 60'000);
        const auto mine = open(dir.path());
        QVERIFY(mine);
        QVERIFY(!(*mine)->isReadOnly());
    }

    void whoInsistsOnWritingIsLockedOut()
    {
        const QTemporaryDir dir;
        Child other;
        QVERIFY(hold(other, dir.path()));
        QCOMPARE(open(dir.path(), Access::Write).error().code, ErrorCode::StoreLocked);
        other.kill();
        QVERIFY(other.waitForFinished());
        // One's own earlier workspace is waited for, not read beside.
        const auto own = open(dir.path());
        QVERIFY(own);
        QCOMPARE(open(dir.path()).error().code, ErrorCode::StoreLocked);
    }

    void anotherVersionIsNotRead_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<ErrorCode>("code");
        // Of an older program that runs, or in the middle of being brought up.
        QTest::newRow("older") << store::newestVersion() - 1 << ErrorCode::StoreLocked;
        QTest::newRow("newer") << 4711 << ErrorCode::StoreNewer;
    }
    void anotherVersionIsNotRead()
    {
        QFETCH(const int, version);
        QFETCH(const ErrorCode, code);
        const QTemporaryDir dir;
        Child other;
        QVERIFY(hold(other, dir.path()));
        {
            auto database = store::Database::open(databasePath(dir.path()),
                                                  store::Database::Mode::ReadWrite);
            QVERIFY(database);
            QVERIFY((*database)->execute(u"PRAGMA user_version = %1"_s.arg(version)));
        }
        const auto refused = open(dir.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        if (code == ErrorCode::StoreLocked)
            QCOMPARE(refused.error().arguments,
                     (QStringList{dir.path(), QString::number(other.processId())}));
    }
};

SEKISHO_TEST(WorkspaceReadOnly);
#include "tst_WorkspaceReadOnly.moc"
