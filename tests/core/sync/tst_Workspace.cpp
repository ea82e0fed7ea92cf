// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Database.h"
#include "core/sync/Workspace.h"
#include "core/sync/WorkspaceFile.h"
#include "core/sync/WorkspaceStore.h"
#include "tests/core/sync/WorkspaceFixture.h"
#include "tests/support/SmallDisk.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QSettings>
#include <QTest>
#include <future>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

api::mist::Cloud apac() { return {u"APAC 01"_s, QUrl(u"https://api.ac5.mist.com"_s), {}, {}, {}}; }

} // namespace

class tst_Workspace : public QObject
{
    Q_OBJECT

    FixedClock m_clock{QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate)};

    Result<std::shared_ptr<Workspace>> open(const QString &folder)
    {
        return test::await(Workspace::open(folder, m_clock));
    }

private Q_SLOTS:
    void aNewOneIsEmpty()
    {
        const QTemporaryDir dir;
        const auto workspace = open(dir.filePath(u"deep/er"_s));
        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().toLogLine()));
        QVERIFY(!(*workspace)->info().id.isEmpty());
        QCOMPARE((*workspace)->info().path, dir.filePath(u"deep/er"_s));
        QVERIFY(!(*workspace)->info().lastPull.isValid());
        QCOMPARE(test::await((*workspace)->organization()).value(), nac::OrganizationPtr());
        QVERIFY(test::await((*workspace)->counts()).value().isEmpty());
        QVERIFY(test::await((*workspace)->snapshots()).value().isEmpty());
        QVERIFY(test::await((*workspace)->rawSnapshot()).value() == nullptr);
    }

    void opensAndReadsInOneGo()
    {
        test::WorkspaceFixture fixture;
        QVERIFY(test::await(fixture.puller->pull()));
        const nac::OrganizationPtr before = test::await(fixture.workspace->organization()).value();
        fixture.close();
        {
            const auto opened = test::await(Workspace::openAndRead(fixture.path, m_clock));
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().toLogLine()));
            QVERIFY(opened->organization && *opened->organization);
            QCOMPARE((*opened->organization)->snapshotId, before->snapshotId);
            QCOMPARE((*opened->organization)->rules.size(), before->rules.size());
            QCOMPARE((*opened->organization)->events.size(), before->events.size());
            // Nothing is decoded again.
            QCOMPARE(test::await(opened->workspace->organization()).value(), *opened->organization);
            // The lock is held, as by open().
            QCOMPARE(test::await(Workspace::openAndRead(fixture.path, m_clock)).error().code,
                     ErrorCode::StoreLocked);
        }
        const QTemporaryDir empty;
        const auto fresh = test::await(Workspace::openAndRead(empty.path(), m_clock));
        QVERIFY(fresh);
        QVERIFY(fresh->organization && !*fresh->organization);
    }

    void whatCannotBeReadIsOpenAllTheSame()
    {
        test::WorkspaceFixture fixture;
        QVERIFY(test::await(fixture.puller->pull()));
        QVERIFY(test::await(
                fixture.workspace->store().thread().run([](store::Database &database) -> Result<> {
                    return database.execute(u"UPDATE content SET data = x'077768'"_s);
                })));
        fixture.close();
        const auto opened = test::await(Workspace::openAndRead(fixture.path, m_clock));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().toLogLine()));
        QVERIFY(opened->workspace);
        QVERIFY(!opened->organization);
        QCOMPARE(opened->organization.error().code, ErrorCode::StoreUnreadable);
    }

    void identityIsKept()
    {
        const QTemporaryDir dir;
        QString id;
        {
            const auto workspace = open(dir.path());
            QVERIFY(workspace);
            id = (*workspace)->info().id;
            WorkspaceInfo info;
            info.organization = nac::OrganizationId(u"org-1"_s);
            info.organizationName = u"架空精機"_s;
            info.cloudUrl = u"http://127.0.0.1:8080"_s;
            QVERIFY(test::await((*workspace)->setIdentity(info)));
            QCOMPARE((*workspace)->info().id, id);
        }
        const auto workspace = open(dir.path());
        QVERIFY(workspace);
        QCOMPARE((*workspace)->info().id, id);
        QCOMPARE((*workspace)->info().organizationName, u"架空精機"_s);
        QCOMPARE((*workspace)->info().cloudUrl, u"http://127.0.0.1:8080"_s);
        QCOMPARE((*workspace)->info().lastOpened, m_clock.now());
    }

    void anotherOrganizationIsRefusedOnceThereIsASnapshot()
    {
        test::WorkspaceFixture fixture;
        WorkspaceInfo other = fixture.workspace->info();
        other.organization = nac::OrganizationId(u"org-2"_s);
        QVERIFY(test::await(fixture.workspace->setIdentity(other)));
        other.organization = nac::OrganizationId(u"org-1"_s);
        QVERIFY(test::await(fixture.workspace->setIdentity(other)));
        QVERIFY(test::await(fixture.puller->pull()));
        other.organization = nac::OrganizationId(u"org-2"_s);
        QCOMPARE(test::await(fixture.workspace->setIdentity(other)).error().code,
                 ErrorCode::InvalidArgument);
        // The same organization at another address (the demo's port) is fine.
        other.organization = nac::OrganizationId(u"org-1"_s);
        other.cloudUrl = u"http://127.0.0.1:9"_s;
        QVERIFY(test::await(fixture.workspace->setIdentity(other)));
        QCOMPARE(test::await(fixture.workspace->organization()).value()->cloudHost, u"127.0.0.1"_s);
    }

    void theDirectoryFindsItsWorkspaces()
    {
        const QTemporaryDir dir;
        WorkspaceDirectory directory(dir.filePath(u"all"_s));
        QVERIFY(directory.list().isEmpty());
        const auto one = directory.create(apac(), nac::OrganizationId(u"org/../1"_s), u"One"_s);
        QVERIFY(one);
        QVERIFY(one->path.startsWith(directory.root()));
        QCOMPARE(QFileInfo(one->path).path(), directory.root());
        const auto again = directory.create(apac(), nac::OrganizationId(u"org/../1"_s), u"Uno"_s);
        QVERIFY(again);
        QCOMPARE(again->path, one->path);
        QCOMPARE(again->id, one->id);
        api::mist::Cloud other = apac();
        other.apiUrl.setHost(u"api.mist.com"_s);
        const auto two = directory.create(other, nac::OrganizationId(u"org/../1"_s), u"Two"_s);
        QVERIFY(two);
        QVERIFY(two->path != one->path);
        QVERIFY(two->id != one->id);
        QCOMPARE(directory.create(apac(), {}, {}).error().code, ErrorCode::InvalidArgument);

        {
            // The database takes over what the directory wrote.
            const auto workspace = open(two->path);
            QVERIFY(workspace);
            QCOMPARE((*workspace)->info().id, two->id);
            QCOMPARE((*workspace)->info().organizationName, u"Two"_s);
        }
        QDir(directory.root()).mkpath(u"unrelated"_s);
        QDir(directory.root()).mkpath(u"broken"_s);
        writeFile(directory.root() + u"/broken/workspace.json"_s, "{\"schema\": 7");
        QList<WorkspaceInfo> found = directory.list();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().path, two->path); // opened last
        QCOMPARE(found.first().cloudUrl, u"https://api.mist.com"_s);

        WorkspaceInfo outside = *one;
        outside.path = dir.path();
        QVERIFY(!directory.remove(outside));
        outside.path = directory.root() + u"/unrelated"_s;
        QVERIFY(!directory.remove(outside));
        QVERIFY(directory.remove(*one));
        QCOMPARE(directory.list().size(), 1);
        QVERIFY(!QFile::exists(one->path));
    }

    void aDirectoryThatCannotBeMadeIsSaid()
    {
        const QTemporaryDir dir;
        writeFile(dir.filePath(u"file"_s), "x");
        WorkspaceDirectory directory(dir.filePath(u"file"_s));
        QCOMPARE(directory.create(apac(), nac::OrganizationId(u"o"_s), {}).error().code,
                 ErrorCode::StoreReadOnly);
    }

    void aSecondOneIsLockedOut()
    {
        const QTemporaryDir dir;
        const auto first = open(dir.path());
        QVERIFY(first);
        const auto second = open(dir.path());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::StoreLocked);
        QCOMPARE(second.error().arguments,
                 (QStringList{dir.path(), QString::number(QCoreApplication::applicationPid())}));
        // The first one is none the worse for it.
        QVERIFY(test::await((*first)->counts()));
    }

    void afterClosingItOpensAgainAtOnce()
    {
        const QTemporaryDir dir;
        for (int i = 0; i < 100; ++i) {
            auto workspace = open(dir.path());
            QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().toLogLine()));
            workspace = fail(ErrorCode::Cancelled);
            QVERIFY(!QFile::exists(lockPath(dir.path())));
        }
    }

    void aSecondProcessIsLockedOutAndADeadOneIsNot()
    {
        const QTemporaryDir dir;
        QProcess other;
        other.start(QStringLiteral(SEKISHO_PULL_CHILD), {u"hold"_s, dir.path()});
        QVERIFY(other.waitForStarted());
        QVERIFY(test::isReady(other));
        const auto refused = open(dir.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StoreLocked);
        QCOMPARE(refused.error().arguments.value(1), QString::number(other.processId()));
        other.kill();
        QVERIFY(other.waitForFinished());
        QVERIFY(QFile::exists(lockPath(dir.path())));
        const auto taken = open(dir.path());
        QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().toLogLine()));
    }

    /// Its owner died while writing it. Half a second is left of the time that it is waited for.
    void aLockThatSaysNothingIsTakenOverWhenOld()
    {
        const QTemporaryDir dir;
        writeFile(lockPath(dir.path()), {});
        QFile lock(lockPath(dir.path()));
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addMSecs(-9'500),
                                 QFileDevice::FileModificationTime));
        lock.close();
        const auto opened = open(dir.path());
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().toLogLine()));
    }

    /// Between making the file and writing into it another one looked, and took it for a
    /// stranger's.
    void aLockThatIsJustBeingWrittenIsWaitedFor()
    {
        const QTemporaryDir source;
        QLockFile owner(lockPath(source.path()));
        QVERIFY(owner.tryLock(0));
        const QTemporaryDir dir;
        writeFile(lockPath(dir.path()), {});
        auto second = Workspace::open(dir.path(), m_clock);
        QFile written(lockPath(source.path()));
        QVERIFY(written.open(QIODevice::ReadOnly));
        writeFile(lockPath(dir.path()), written.readAll());
        const auto refused = test::await(second);
        QVERIFY(!refused);
        QCOMPARE(refused.error().arguments,
                 (QStringList{dir.path(), QString::number(QCoreApplication::applicationPid())}));
    }

    void retiringDoesNotWaitAndFreesTheLock()
    {
        const QTemporaryDir dir;
        std::promise<void> entered;
        std::promise<void> release;
        auto workspace = open(dir.path()).value();
        workspace->store().thread().run([&](store::Database &) -> Result<> {
            entered.set_value();
            release.get_future().wait();
            return {};
        });
        entered.get_future().wait();
        // The job still runs, so whoever waited for it would never come back.
        Workspace::retire(std::move(workspace));
        QVERIFY(QFile::exists(lockPath(dir.path())));
        release.set_value();
        QTRY_VERIFY(!QFile::exists(lockPath(dir.path())));
        QVERIFY(open(dir.path()));
    }

    void onlyWorkspacesAreCalledThat()
    {
        const QTemporaryDir dir;
        QVERIFY(!WorkspaceDirectory::isWorkspace(dir.path()));
        QVERIFY(!WorkspaceDirectory::isWorkspace(dir.filePath(u"none"_s)));
        QVERIFY(open(dir.path()));
        QVERIFY(WorkspaceDirectory::isWorkspace(dir.path()));
    }

    void theChosenFolderIsThatOfTheSettings()
    {
        const QTemporaryDir dir;
        const QString ini = dir.filePath(u"window.ini"_s);
        QCOMPARE(WorkspaceDirectory::chosenRoot(ini, u"/usual"_s), u"/usual"_s);
        {
            QSettings settings(ini, QSettings::IniFormat);
            settings.setValue(QString::fromLatin1(WorkspaceDirectory::kFolderSetting),
                              u"/chosen"_s);
        }
        QCOMPARE(WorkspaceDirectory::chosenRoot(ini, u"/usual"_s), u"/chosen"_s);
    }

    void failuresAreSaidWithThePath_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("file in place of the folder") << u"file"_s << ErrorCode::StoreReadOnly;
        QTest::newRow("folder that nobody can make") << u"proc"_s << ErrorCode::StoreReadOnly;
        QTest::newRow("damaged") << u"damaged"_s << ErrorCode::StoreUnreadable;
    }
    void failuresAreSaidWithThePath()
    {
#ifdef Q_OS_WIN
        const QString nowhere = u"Q:/sekisho"_s; // no such drive
#else
        const QString nowhere = u"/dev/null/sekisho"_s;
#endif
        QFETCH(const QString, what);
        QFETCH(const ErrorCode, code);
        const QTemporaryDir dir;
        QString folder = dir.path();
        if (what == "file"_L1) {
            folder = dir.filePath(u"f"_s);
            writeFile(folder, "x");
        } else if (what == "proc"_L1) {
            folder = nowhere;
        } else {
            writeFile(databasePath(folder), QByteArray(9000, 'x'));
        }
        const auto refused = open(folder);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QVERIFY(refused.error().arguments.value(0).startsWith(folder));
        if (what == "damaged"_L1) {
            QCOMPARE(bytesOf(databasePath(folder)), QByteArray(9000, 'x'));
            // The lock is free again: somebody may look at what is left.
            QVERIFY(!QFile::exists(lockPath(folder)));
        }
    }

    void aReadOnlyDiskIsSaid()
    {
        SEKISHO_SMALL_DISK(disk, "Workspace", 8 * 1024 * 1024);
        {
            const auto workspace = open(disk.path());
            QVERIFY(workspace);
        }
        QVERIFY2(disk.setReadOnly(true), qPrintable(disk.reason()));
        const QByteArray before = bytesOf(databasePath(disk.path()));
        const auto refused = open(disk.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StoreReadOnly);
        QCOMPARE(bytesOf(databasePath(disk.path())), before);
        QVERIFY(disk.setReadOnly(false));
        QVERIFY(open(disk.path()));
    }

    void aFullDiskIsSaid()
    {
        SEKISHO_SMALL_DISK(disk, "Workspace", 8 * 1024 * 1024);
        QVERIFY2(disk.leaveRoom(0), qPrintable(disk.reason()));
        const auto refused = open(disk.filePath(u"workspace"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StoreFull);
        QVERIFY(disk.leaveRoom(-1));
        QVERIFY(open(disk.filePath(u"workspace"_s)));
    }

    /// The pull says that the disk is full, the last snapshot stays, and with room it goes on.
    void aDiskThatGetsFullDuringAPull()
    {
        SEKISHO_SMALL_DISK(disk, "Workspace", 64 * 1024 * 1024);
        test::WorkspaceFixture fixture(disk.filePath(u"workspace"_s));
        QVERIFY(test::await(fixture.puller->pull()));
        const auto before = test::await(fixture.workspace->counts()).value();

        QJsonObject large{{u"id"_s, u"large"_s}};
        QString noise;
        for (quint32 i = 0, x = 7; i < 300'000; ++i) {
            x = x * 1664525u + 1013904223u;
            noise += QChar(u'a' + ushort((x >> 24) % 26));
        }
        large.insert(u"notes"_s, noise);
        fixture.cloud.list(api::mist::Kind::Endpoint).append({u"large"_s, large});
        QVERIFY2(disk.leaveRoom(100 * 1024), qPrintable(disk.reason()));
        const auto full = test::await(fixture.puller->pull());
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::StoreFull);
        QCOMPARE(test::await(fixture.workspace->counts()).value(), before);

        QVERIFY(disk.leaveRoom(-1));
        const auto done = test::await(fixture.puller->pull());
        QVERIFY2(done, qPrintable(done ? QString() : done.error().toLogLine()));
        QVERIFY(done->resumed);
        QCOMPARE(done->added, 1);
        fixture.close();
    }

    void contentThatRottedIsSaid()
    {
        test::WorkspaceFixture fixture;
        QVERIFY(test::await(fixture.puller->pull()));
        fixture.close();
        {
            auto database = store::Database::open(databasePath(fixture.path),
                                                  store::Database::Mode::ReadWrite);
            QVERIFY(database);
            QVERIFY((*database)->execute(u"UPDATE content SET data = x'0107' WHERE id = 5"_s));
        }
        fixture.open();
        QTest::ignoreMessage(QtWarningMsg, "qUncompress: Input data is corrupted");
        const auto organization = test::await(fixture.workspace->organization());
        QVERIFY(!organization);
        QCOMPARE(organization.error().code, ErrorCode::StoreUnreadable);
        QCOMPARE(organization.error().arguments, QStringList{fixture.path});
    }
};

SEKISHO_TEST(Workspace);
#include "tst_Workspace.moc"
