// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/ui/inspector/InspectorPageDriver.h"
#include "ui/inspector/ObjectList.h"
#include "ui/inspector/OpenMenu.h"
#include "ui/inspector/OverviewTab.h"
#include "ui/text/CertificateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using test::InspectorPageDriver;
using test::Material;
using ui::ObjectList;
using ui::ObjectTableModel;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

/// Many objects: filter, table, folders, what was opened last.
class tst_ObjectList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filterLooksAtEveryField_data();
    void filterLooksAtEveryField();
    void filterKeepsWhatComesLater();
    void filterAndClosing();
    void segmentsAreWhole();
    void filterLeavesTheWindowAlive();
    void tableShowsAllObjects();
    void tableSortsAndLeads();
    void everyCellOfTheTableSpeaks();
    void targetsBehindTheFilter();
    void foldersInFolders();
    void anEmptyFolderEnds();
    void orderSurvivesListing();
    void watchedFolder();
    void watchedFolderGoesAway();
    void recentFiles();
    void menuOffersEverything();
    void lockedFilesShowHowTheyAreMade();

private:
    static void filter(InspectorPageDriver &driver, const QString &text)
    {
        QSignalSpy applied(&driver.page->controller(), &ui::InspectorController::filterApplied);
        driver.page->objectList().filterField().setText(text);
        QTRY_VERIFY(applied.size() > 0);
    }
    static QStringList openThree(InspectorPageDriver &driver)
    {
        const Material &m = Material::get();
        const QStringList files = {
                driver.write(u"bundle.pem"_s,
                             pki::certificateToPem(m.leaf) + pki::certificateToPem(m.ca)),
                driver.write(u"old.der"_s, m.expired), driver.write(u"list.crl"_s, m.crl)};
        driver.open(files);
        return files;
    }
};

void tst_ObjectList::filterLooksAtEveryField_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("left");
    const QString bundle = u"bundle.pem"_s;
    const QString leaf = u"  radius.example.jp"_s;
    QTest::newRow("subject") << u"radius2"_s
                             << QStringList{bundle, leaf, u"old.der"_s, u"  old.example.jp"_s};
    QTest::newRow("serial") << u"68:A2:32:8D:8C:2D"_s << QStringList{bundle, leaf};
    QTest::newRow("kanji") << u"架空精機"_s << QStringList{bundle, leaf};
    QTest::newRow("two words, any order") << u"2029 架空"_s << QStringList{bundle, leaf};
    QTest::newRow("extension") << u"keycertsign"_s
                               << QStringList{bundle, u"  Kakuu Seiki Root CA G2"_s};
    const auto index = pki::readCertificateIndex(Material::get().expired);
    QTest::newRow("fingerprint") << ui::CertificateText::fingerprint(index->sha1)
                                 << QStringList{u"old.der"_s, u"  old.example.jp"_s};
    QTest::newRow("file") << u"list.crl"_s
                          << QStringList{u"list.crl"_s, u"  CRL Kakuu Seiki Root CA G2"_s};
    QTest::newRow("nothing") << u"no such thing"_s << QStringList();
}

void tst_ObjectList::filterLooksAtEveryField()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, left);
    InspectorPageDriver driver;
    openThree(driver);
    const QStringList all = driver.treeTexts();
    const QAbstractItemModelTester tester(&driver.page->controller().model());
    filter(driver, typed);
    QCOMPARE(driver.treeTexts(), left);
    filter(driver, {});
    QCOMPARE(driver.treeTexts(), all);
}

void tst_ObjectList::filterKeepsWhatComesLater()
{
    InspectorPageDriver driver;
    openThree(driver);
    const QAbstractItemModelTester tester(&driver.page->controller().model());
    filter(driver, u"old.example"_s);
    QCOMPARE(driver.treeTexts().size(), 2);
    driver.open({driver.write(u"again.der"_s, Material::get().expired),
                 driver.write(u"other.der"_s, Material::get().ca)});
    QCOMPARE(driver.treeTexts(), QStringList({u"old.der"_s, u"  old.example.jp"_s, u"again.der"_s,
                                              u"  old.example.jp"_s}));
    QCOMPARE(driver.page->controller().model().inputCount(), 5);
    // What is shown belongs to the right file.
    driver.select(u"  again.der"_s.trimmed());
    QCOMPARE(driver.page->objectPane().title(), u"again.der"_s);
}

void tst_ObjectList::filterAndClosing()
{
    InspectorPageDriver driver;
    openThree(driver);
    const QAbstractItemModelTester tester(&driver.page->controller().model());
    filter(driver, u"example.jp"_s);
    driver.page->controller().remove(0);
    QCOMPARE(driver.treeTexts().at(0), u"old.der"_s);
    // A hidden one goes without a sign.
    filter(driver, u"old.der"_s);
    driver.page->controller().closeFiles({driver.page->controller().model().input(1).path});
    QCOMPARE(driver.treeTexts(), QStringList({u"old.der"_s, u"  old.example.jp"_s}));
    QCOMPARE(driver.page->controller().model().itemCount(), 1);
    QCOMPARE(driver.page->controller().model().shownItemCount(), 1);
}

// The page is made before it is shown; what is chosen is bold and wider.
void tst_ObjectList::segmentsAreWhole()
{
    InspectorPageDriver driver;
    driver.page->resize(1100, 640);
    openThree(driver);
    driver.page->show();
    auto *control = driver.page->findChild<ui::SegmentedControl *>();
    QVERIFY(control);
    const auto whole = [&] {
        const auto buttons = control->findChildren<QAbstractButton *>();
        return std::all_of(buttons.cbegin(), buttons.cend(), [&](const QAbstractButton *button) {
            return control->rect().contains(button->geometry()) &&
                   button->width() >= button->sizeHint().width();
        });
    };
    QTRY_VERIFY(whole());
    control->setCurrentId(u"table"_s);
    QTRY_VERIFY(whole());
    control->setCurrentId(u"tree"_s);
    QTRY_VERIFY(whole());
}

void tst_ObjectList::filterLeavesTheWindowAlive()
{
    InspectorPageDriver driver;
    QByteArray many;
    for (int i = 0; i < 100; ++i)
        many += pki::certificateToPem(Material::get().leaf);
    QStringList files;
    for (int i = 0; i < 10; ++i)
        files.append(driver.write(u"%1.pem"_s.arg(i), many));
    driver.open(files);
    QCOMPARE(driver.page->controller().model().itemCount(), 1000);
    // The texts are made on other threads: the call comes back with nothing done yet.
    QSignalSpy applied(&driver.page->controller(), &ui::InspectorController::filterApplied);
    driver.page->controller().setFilter(u"radius"_s);
    QVERIFY(driver.page->controller().isFiltering());
    QCOMPARE(driver.page->controller().model().isFiltered(), false);
    QTRY_COMPARE_WITH_TIMEOUT(applied.size(), 1, 60'000);
    QCOMPARE(driver.page->controller().model().shownItemCount(), 1000);
    // A filter that is overtaken by another is never shown.
    driver.page->controller().setFilter(u"nothing"_s);
    driver.page->controller().setFilter(u"0.pem"_s);
    QTRY_VERIFY(!driver.page->controller().isFiltering());
    QCOMPARE(driver.page->controller().model().shownItemCount(), 100);
    QCOMPARE(applied.size(), 2);
}

void tst_ObjectList::tableShowsAllObjects()
{
    InspectorPageDriver driver;
    openThree(driver);
    ObjectList &list = driver.page->objectList();
    list.setView(ObjectList::View::Table);
    QCOMPARE(driver.find<QSplitter>("inspectorSplitter")->orientation(), Qt::Vertical);
    QCOMPARE(list.table().shownRows(), 4);
    filter(driver, u"68a2328d"_s);
    QCOMPARE(list.table().shownRows(), 1);
    filter(driver, {});
    QCOMPARE(driver.page->objectPane().title(), u"radius.example.jp"_s);
    driver.open({driver.write(u"late.der"_s, Material::get().ca)});
    QTRY_COMPARE(list.table().shownRows(), 5);
    list.setView(ObjectList::View::Tree);
    QCOMPARE(driver.find<QSplitter>("inspectorSplitter")->orientation(), Qt::Horizontal);
}

void tst_ObjectList::tableSortsAndLeads()
{
    InspectorPageDriver driver;
    openThree(driver);
    ObjectList &list = driver.page->objectList();
    list.setView(ObjectList::View::Table);
    ui::DataTable &table = list.table();
    table.sortByColumn(ObjectTableModel::NotAfter, Qt::AscendingOrder);
    const auto cell = [&table](int row, int column) {
        return table.model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, ObjectTableModel::Subject), u"old.example.jp"_s);
    QCOMPARE(cell(3, ObjectTableModel::Subject), u"Kakuu Seiki Root CA G2"_s);
    // The row that is chosen is what the page shows, and the tree agrees.
    table.setCurrentIndex(table.model()->index(0, 0));
    QCOMPARE(driver.page->objectPane().title(), u"old.example.jp"_s);
    QCOMPARE(driver.page->tree().currentIndex().data().toString(), u"old.example.jp"_s);
    table.sortByColumn(ObjectTableModel::NotAfter, Qt::DescendingOrder);
    QCOMPARE(driver.page->objectPane().title(), u"old.example.jp"_s);
}

void tst_ObjectList::everyCellOfTheTableSpeaks()
{
    const FixedClock clock(Material::now());
    ui::InspectorController controller(clock);
    const Material &m = Material::get();
    for (const QByteArray &bytes : {m.leaf, m.pkcs12, m.crl, m.csr, m.keyPem})
        controller.openPasted(bytes);
    QTRY_VERIFY(!controller.isReading());
    ObjectTableModel rows(controller.model());
    const QAbstractItemModelTester tester(&rows);
    rows.setActive(true);
    QCOMPARE(rows.rowCount(), 5);
    for (int row = 0; row < rows.rowCount(); ++row) {
        for (int column = 0; column < rows.columnCount(); ++column) {
            QVERIFY(!rows.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
            QVERIFY(!rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        }
        // Of a private key not even the hash of its bytes.
        const QModelIndex sha = rows.index(row, ObjectTableModel::Sha256);
        QCOMPARE(sha.data().toString().isEmpty(),
                 controller.model().itemAt(rows.node(row))->type == pki::ItemType::PrivateKey);
    }
}

void tst_ObjectList::targetsBehindTheFilter()
{
    InspectorPageDriver driver;
    openThree(driver);
    filter(driver, u"old.example"_s);
    const auto index = pki::readCertificateIndex(Material::get().ca);
    QVERIFY(driver.page->showTarget(QString::fromLatin1(index->sha256.toHex())));
    QCOMPARE(driver.page->objectPane().title(), u"Kakuu Seiki Root CA G2"_s);
    QVERIFY(driver.page->objectList().filterField().text().isEmpty());
}

void tst_ObjectList::foldersInFolders()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"a/b"_s));
    write(folder.filePath(u"z.der"_s), Material::get().leaf);
    write(folder.filePath(u"a/b/deep.der"_s), Material::get().ca);
    InspectorPageDriver driver;
    driver.open({folder.path()});
    QCOMPARE(driver.treeTexts(), QStringList({u"deep.der"_s, u"  Kakuu Seiki Root CA G2"_s,
                                              u"z.der"_s, u"  radius.example.jp"_s}));
}

void tst_ObjectList::anEmptyFolderEnds()
{
    QTemporaryDir folder;
    InspectorPageDriver driver;
    QSignalSpy finished(&driver.page->controller(), &ui::InspectorController::readingFinished);
    driver.open({folder.path()});
    QCOMPARE(finished.size(), 1);
    QCOMPARE(driver.page->controller().model().inputCount(), 0);
}

void tst_ObjectList::orderSurvivesListing()
{
    QTemporaryDir folder;
    for (int i = 0; i < 50; ++i)
        write(folder.filePath(u"%1.der"_s.arg(i, 2, 10, QLatin1Char('0'))), Material::get().leaf);
    const FixedClock clock(Material::now());
    ui::InspectorController controller(clock);
    controller.openFiles({folder.path()});
    controller.openPasted(Material::get().ca);
    controller.openFiles({folder.filePath(u"00.der"_s)});
    QTRY_VERIFY(!controller.isReading());
    QCOMPARE(controller.model().inputCount(), 52);
    QCOMPARE(controller.model().input(50).origin, ui::InspectorInput::Origin::Paste);
    // Cancelled while it is being listed: nothing comes later.
    controller.openFiles({folder.path()});
    controller.cancel();
    QVERIFY(!controller.isReading());
    controller.openFiles({folder.filePath(u"01.der"_s)});
    QTRY_VERIFY(!controller.isReading());
    QCOMPARE(controller.model().inputCount(), 53);
}

void tst_ObjectList::watchedFolder()
{
    QTemporaryDir folder;
    const QString first = folder.filePath(u"a.der"_s);
    write(first, Material::get().leaf);
    InspectorPageDriver driver;
    ui::OpenMenu &menu = driver.page->openMenu();
    QSignalSpy notices(driver.page.get(), &ui::Page::noticeRequested);
    QSignalSpy started(&menu.watch(), &ui::FolderWatch::started);
    menu.watchFolder(folder.path());
    QCOMPARE(notices.size(), 1);
    QTRY_COMPARE(driver.page->controller().model().itemCount(), 1);
    QTRY_COMPARE(started.size(), 1);
    write(folder.filePath(u"b.der"_s), Material::get().ca);
    QTRY_COMPARE_WITH_TIMEOUT(driver.page->controller().model().inputCount(), 2, 20'000);
    // Written over: read again in its place.
    write(first, Material::get().ca);
    QTRY_COMPARE_WITH_TIMEOUT(driver.treeTexts().value(1), u"  Kakuu Seiki Root CA G2"_s, 20'000);
    QCOMPARE(driver.page->controller().model().inputCount(), 2);
    QVERIFY(QFile::remove(first));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page->controller().model().inputCount(), 1, 20'000);
    menu.watch().stop();
    QVERIFY(!menu.watch().isActive());
}

void tst_ObjectList::watchedFolderGoesAway()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"in"_s);
    QVERIFY(QDir().mkdir(path));
    InspectorPageDriver driver;
    ui::OpenMenu &menu = driver.page->openMenu();
    QSignalSpy notices(driver.page.get(), &ui::Page::noticeRequested);
    QSignalSpy started(&menu.watch(), &ui::FolderWatch::started);
    menu.watchFolder(path);
    QTRY_COMPARE(started.size(), 1);
    QVERIFY(QDir(path).removeRecursively());
    QTRY_VERIFY_WITH_TIMEOUT(!menu.watch().isActive(), 20'000);
    QCOMPARE(notices.size(), 2);
    QVERIFY(notices.last().at(0).toString().contains(u"in"_s));
}

void tst_ObjectList::recentFiles()
{
    InspectorPageDriver driver;
    const QStringList files = openThree(driver);
    ui::RecentFiles &recent = driver.page->openMenu().recent();
    QCOMPARE(recent.paths(), files);
    driver.open({files.last()});
    QCOMPARE(recent.paths().first(), files.last());
    QCOMPARE(recent.paths().size(), 3);
    // Names only, bounded, and gone when asked.
    QStringList many;
    for (int i = 0; i < ui::RecentFiles::kKept + 1; ++i)
        many.append(u"/x/%1"_s.arg(i));
    recent.add(many);
    QCOMPARE(recent.paths().size(), 3);
    for (const QString &path : std::as_const(many))
        recent.add({path});
    QCOMPARE(recent.paths().size(), ui::RecentFiles::kKept);
    recent.clear();
    QVERIFY(recent.paths().isEmpty());
    recent.add(files);
    recent.setKept(false);
    QVERIFY(recent.paths().isEmpty());
    recent.add(files);
    QVERIFY(recent.paths().isEmpty());
    recent.setKept(true);
    QVERIFY(recent.paths().isEmpty());
    recent.add(files);
    QCOMPARE(recent.paths(), files);
}

void tst_ObjectList::menuOffersEverything()
{
    InspectorPageDriver driver;
    openThree(driver);
    ui::OpenMenu &menu = driver.page->openMenu();
    for (const char *name : {"openMenuFilesAction", "openFolderAction", "inspectClipboardAction",
                             "watchFolderAction"}) {
        const auto *action = menu.findChild<QAction *>(QLatin1StringView(name));
        QVERIFY2(action && action->isVisible() && !action->text().isEmpty(), name);
    }
    QVERIFY(!menu.findChild<QAction *>(u"stopWatchingAction"_s)->isVisible());
    auto *recent = menu.findChild<QMenu *>(u"recentFilesMenu"_s);
    Q_EMIT recent->aboutToShow();
    QCOMPARE(recent->actions().size(), 3 + 1 + 2);
    recent->actions().first()->trigger();
    QTRY_COMPARE(driver.page->controller().model().inputCount(), 4);
    QGuiApplication::clipboard()->setText(
            QString::fromLatin1(pki::certificateToPem(Material::get().ca)));
    menu.findChild<QAction *>(u"inspectClipboardAction"_s)->trigger();
    QTRY_COMPARE(driver.page->controller().model().inputCount(), 5);
    QVERIFY(!driver.button("openMenuButton")->accessibleName().isEmpty());
}

void tst_ObjectList::lockedFilesShowHowTheyAreMade()
{
    InspectorPageDriver driver;
    driver.open({driver.write(u"locked.p12"_s, Material::get().pkcs12)});
    driver.select(u"PKCS#12 file"_s);
    const QString rows = driver.page->objectPane().overviewTab().propertiesText();
    for (const QString &part :
         {u"Integrity check\tMAC with SHA256"_s, u"Part 1\tEncrypted: PBES2"_s,
          u"Private key, encrypted: PBES2"_s,
          u"Import: Windows 10, Server 2019 and later\t"
          "Yes"_s,
          u"Import: Windows Server 2016 and earlier\tNo: encrypted with AES"_s}) {
        QVERIFY2(rows.contains(part), qPrintable(rows));
    }
}

SEKISHO_TEST(ObjectList);
#include "tst_ObjectList.moc"
