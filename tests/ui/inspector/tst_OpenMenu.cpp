// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/ui/inspector/InspectorPageDriver.h"
#include "ui/inspector/OpenMenu.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using test::InspectorPageDriver;
using test::Material;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

/// Folders with folders in them, and files that are no longer there.
class tst_OpenMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void watchesFoldersInFolders()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"one/two"_s));
        write(folder.filePath(u"one/two/a.der"_s), Material::get().leaf);
        InspectorPageDriver driver;
        ui::OpenMenu &menu = driver.page->openMenu();
        const ui::InspectorModel &model = driver.page->controller().model();
        QSignalSpy started(&menu.watch(), &ui::FolderWatch::started);
        menu.watchFolder(folder.path());
        QTRY_COMPARE(model.inputCount(), 1);
        QTRY_COMPARE(started.size(), 1);
        QVERIFY(driver.page->whyNot(ui::InspectorCommand::StopWatching).isEmpty());
        write(folder.filePath(u"one/two/b.der"_s), Material::get().ca);
        QTRY_COMPARE_WITH_TIMEOUT(model.inputCount(), 2, 20'000);
        // A folder that comes later is watched from then on.
        QVERIFY(QDir(folder.path()).mkpath(u"late"_s));
        write(folder.filePath(u"late/c.der"_s), Material::get().expired);
        QTRY_COMPARE_WITH_TIMEOUT(model.inputCount(), 3, 20'000);
        write(folder.filePath(u"late/d.der"_s), Material::get().ca);
        QTRY_COMPARE_WITH_TIMEOUT(model.inputCount(), 4, 20'000);
        // Renamed: the old name goes, the new one comes.
        QVERIFY(QFile::rename(folder.filePath(u"late/d.der"_s), folder.filePath(u"late/e.der"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(driver.treeTexts().contains(u"e.der"_s) &&
                                         !driver.treeTexts().contains(u"d.der"_s),
                                 20'000);
        QVERIFY(QDir(folder.filePath(u"one"_s)).removeRecursively());
        QTRY_COMPARE_WITH_TIMEOUT(model.inputCount(), 2, 20'000);
        driver.page->run(ui::InspectorCommand::StopWatching);
        QVERIFY(!menu.watch().isActive());
        QVERIFY(!driver.page->whyNot(ui::InspectorCommand::StopWatching).isEmpty());
    }

    // On Windows the link is a shortcut file: nothing to go round in.
    void circlesOfLinksAreNotFollowed()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::link(folder.path(), folder.filePath(u"round.lnk"_s)));
        write(folder.filePath(u"a.der"_s), Material::get().leaf);
        ui::FolderWatch watch;
        QSignalSpy started(&watch, &ui::FolderWatch::started);
        QSignalSpy limited(&watch, &ui::FolderWatch::limited);
        watch.start(folder.path());
        QTRY_COMPARE(started.size(), 1);
        QCOMPARE(limited.size(), 0);
    }

    void tooManyFoldersAreSaid()
    {
        QTemporaryDir folder;
        for (int i = 0; i <= ui::FolderWatch::kWatchedFolders; ++i)
            QVERIFY(QDir(folder.path()).mkdir(QString::number(i)));
        ui::FolderWatch watch;
        QSignalSpy started(&watch, &ui::FolderWatch::started);
        QSignalSpy limited(&watch, &ui::FolderWatch::limited);
        watch.start(folder.path());
        QTRY_COMPARE(started.size(), 1);
        QCOMPARE(limited.size(), 1);
    }

    void missingRecentFilesAreGrey()
    {
        InspectorPageDriver driver;
        const QString there = driver.write(u"there & here.der"_s, Material::get().leaf);
        const QString gone = driver.write(u"gone.der"_s, Material::get().ca);
        driver.open({there, gone});
        QVERIFY(QFile::remove(gone));
        ui::OpenMenu &menu = driver.page->openMenu();
        menu.retranslate();
        const auto entry = [&menu](const QString &path) -> QAction * {
            const QList<QAction *> actions =
                    menu.findChild<QMenu *>(u"recentFilesMenu"_s)->actions();
            for (QAction *action : actions) {
                if (action->data().toString() == path)
                    return action;
            }
            return nullptr;
        };
        QTRY_VERIFY(entry(gone) && !entry(gone)->isEnabled());
        QVERIFY(entry(there)->isEnabled());
        QVERIFY(entry(there)->text().contains(u"there && here"_s));
        QVERIFY(entry(gone)->text().size() > QDir::toNativeSeparators(gone).size());
    }

    void textIsDropped()
    {
        InspectorPageDriver driver;
        QMimeData data;
        data.setText(QString::fromLatin1(pki::certificateToPem(Material::get().leaf)));
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, {});
        QVERIFY(QApplication::sendEvent(driver.page.get(), &enter) && enter.isAccepted());
        QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(driver.page.get(), &drop);
        QTRY_COMPARE(driver.page->controller().model().itemCount(), 1);
        for (const QString &kind : {u"ZIP"_s, u".mobileconfig"_s, u"eap-config"_s, u"WLAN"_s})
            QVERIFY2(driver.find<QLabel>("dropHint")->text().contains(kind), qPrintable(kind));
    }
};

SEKISHO_TEST(OpenMenu);
#include "tst_OpenMenu.moc"
