// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/ui/inspector/InspectorPageDriver.h"
#include "ui/inspector/DragOut.h"
#include "ui/inspector/InspectorWindow.h"
#include "ui/inspector/ObjectList.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/MiniTabBar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPrintDialog>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using test::InspectorPageDriver;
using test::Material;
using ui::InspectorCommand;
using ui::ObjectPane;

namespace {

const InspectorCommand kAll[] = {InspectorCommand::OpenFolder,    InspectorCommand::WatchFolder,
                                 InspectorCommand::StopWatching,  InspectorCommand::Clear,
                                 InspectorCommand::Compare,       InspectorCommand::Convert,
                                 InspectorCommand::NewRequest,    InspectorCommand::Rehearse,
                                 InspectorCommand::BundleDoctor,  InspectorCommand::SavePem,
                                 InspectorCommand::SaveDer,       InspectorCommand::SaveReport,
                                 InspectorCommand::PreviewReport, InspectorCommand::PrintReport,
                                 InspectorCommand::CopyPem,       InspectorCommand::CopyBase64,
                                 InspectorCommand::CopyDer,       InspectorCommand::CopySubject,
                                 InspectorCommand::CopySha1,      InspectorCommand::CopySha256};

QString clipboard() { return QApplication::clipboard()->text(); }

/// Shown, active, with a certificate, its CA, and a key.
struct Opened : InspectorPageDriver
{
    Opened()
    {
        page->resize(1150, 700);
        const Material &m = Material::get();
        open({write(u"leaf.der"_s, m.leaf), write(u"ca.der"_s, m.ca),
              write(u"key.pem"_s, m.keyPem)});
        page->activateWindow();
        page->tree().setFocus();
    }
    void waitForVerdict()
    {
        select(u"radius.example.jp"_s);
        QTRY_VERIFY(page->objectPane().verdict() && page->objectPane().details());
    }
};

} // namespace

/// The Inspector without a mouse: menus, shortcuts, focus, and what leaves it.
class tst_InspectorKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsSayWhyNot()
    {
        InspectorPageDriver driver;
        for (const InspectorCommand command : kAll) {
            QVERIFY(!ui::InspectorCommandText::text(command).isEmpty());
            QCOMPARE(driver.page->whyNot(command), ui::InspectorPage::whyNotYet(command));
        }
        QVERIFY(driver.page->whyNot(InspectorCommand::OpenFolder).isEmpty());
        QVERIFY(!driver.page->whyNot(InspectorCommand::Compare).isEmpty());

        Opened opened;
        opened.select(u"Kakuu Seiki Root CA G2"_s);
        QSignalSpy changed(opened.page.get(), &ui::InspectorPage::commandsChanged);
        opened.waitForVerdict();
        QVERIFY(!changed.isEmpty());
        for (const InspectorCommand command : kAll) {
            if (command != InspectorCommand::StopWatching)
                QVERIFY2(opened.page->whyNot(command).isEmpty(),
                         qPrintable(ui::InspectorCommandText::text(command)));
        }
        // A key is not given away, and has no verdict to print.
        opened.select(u"Private key RSA 2048"_s);
        for (const InspectorCommand command :
             {InspectorCommand::CopyPem, InspectorCommand::CopyBase64, InspectorCommand::CopyDer,
              InspectorCommand::CopySubject, InspectorCommand::CopySha1,
              InspectorCommand::CopySha256, InspectorCommand::SavePem, InspectorCommand::SaveDer,
              InspectorCommand::SaveReport, InspectorCommand::PrintReport}) {
            QVERIFY(!opened.page->whyNot(command).isEmpty());
            QApplication::clipboard()->setText(u"before"_s);
            QSignalSpy notice(opened.page.get(), &ui::Page::noticeRequested);
            opened.page->run(command);
            QCOMPARE(clipboard(), u"before"_s);
            QCOMPARE(notice.size(), 1);
        }
    }

    void copiesInEveryForm()
    {
        Opened opened;
        opened.waitForVerdict();
        const QByteArray der = Material::get().leaf;
        opened.page->run(InspectorCommand::CopyPem);
        QCOMPARE(clipboard().toLatin1().trimmed(), pki::certificateToPem(der).trimmed());
        opened.page->run(InspectorCommand::CopyBase64);
        QCOMPARE(QByteArray::fromBase64(clipboard().toLatin1()), der);
        QVERIFY(!clipboard().contains(u'\n'));
        opened.page->run(InspectorCommand::CopyDer);
        QCOMPARE(QByteArray::fromHex(clipboard().toLatin1()), der);
        opened.page->run(InspectorCommand::CopySubject);
        QVERIFY(clipboard().contains(u"CN=radius.example.jp"_s));
        opened.page->run(InspectorCommand::CopySha256);
        QCOMPARE(QString(clipboard()).remove(u':').toLower().size(), 64);
    }

    void windowHasEveryCommandAndNoKeyTwice()
    {
        InspectorPageDriver driver;
        ui::InspectorWindow window(ui::PageServices{
                driver.theme, driver.theme.icons(), driver.clock, driver.view, {}});
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        QStringList texts;
        QSet<QKeySequence> keys;
        const QList<QAction *> menus = window.menuBar()->actions();
        QCOMPARE(menus.size(), 4);
        for (const QAction *menu : menus) {
            QSet<QChar> mnemonics;
            QVERIFY(menu->menu()->toolTipsVisible());
            const QList<QAction *> entries = menu->menu()->actions();
            for (const QAction *action : entries) {
                if (action->isSeparator())
                    continue;
                texts.append(action->text());
                const qsizetype at = action->text().indexOf(u'&');
                QVERIFY2(at >= 0, qPrintable(action->text()));
                const QChar letter = action->text().at(at + 1).toLower();
                QVERIFY2(!mnemonics.contains(letter), qPrintable(action->text()));
                mnemonics.insert(letter);
                QVERIFY2(action->isEnabled() || !action->toolTip().isEmpty(),
                         qPrintable(action->text()));
                const QList<QKeySequence> own = action->shortcuts();
                for (const QKeySequence &key : own) {
                    QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
                    keys.insert(key);
                }
            }
        }
        for (const InspectorCommand command : kAll)
            QVERIFY2(texts.contains(ui::InspectorCommandText::text(command)),
                     qPrintable(ui::InspectorCommandText::text(command)));
        for (const auto standard : {QKeySequence::Open, QKeySequence::Paste, QKeySequence::Print,
                                    QKeySequence::Save, QKeySequence::Find, QKeySequence::Close})
            QVERIFY2(keys.contains(QKeySequence(standard)),
                     qPrintable(QKeySequence(standard).toString()));
    }

    void printsThroughTheSystemsDialog()
    {
        Opened opened;
        opened.waitForVerdict();
        opened.page->run(InspectorCommand::PrintReport);
        auto *dialog = opened.find<QPrintDialog>("printReportDialog");
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
        opened.page->run(InspectorCommand::PreviewReport);
        auto *preview = opened.find<QDialog>("printPreviewDialog");
        QVERIFY(preview && preview->isVisible());
        preview->reject();
    }

    void reportIsSavedInTheChosenForm()
    {
        Opened opened;
        opened.waitForVerdict();
        for (const QString &name : {u"report.pdf"_s, u"report.html"_s}) {
            opened.page->run(InspectorCommand::SaveReport);
            auto *dialog = opened.find<QFileDialog>("saveObjectDialog");
            QVERIFY(dialog);
            QCOMPARE(dialog->nameFilters().size(), 2);
            const QString path = opened.write(name, {});
            QSignalSpy notice(opened.page.get(), &ui::Page::noticeRequested);
            Q_EMIT dialog->fileSelected(path);
            QTRY_COMPARE(notice.size(), 1);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().startsWith(name.endsWith(u"pdf"_s) ? "%PDF-" : "<!DOCTYPE"));
            delete dialog;
        }
    }

    void returnEscapeAndDelete()
    {
        Opened opened;
        opened.waitForVerdict();
        ui::InspectorPage &page = *opened.page;
        // Return opens: the object's tabs have the focus; Esc goes back.
        page.tree().setFocus();
        QTest::keyClick(&page.tree(), Qt::Key_Return);
        auto *tabs = opened.find<QTabBar>("objectTabs");
        QVERIFY(tabs->hasFocus());
        QTest::keyClick(tabs, Qt::Key_Right);
        QCOMPARE(page.objectPane().tab(), ObjectPane::Tab::Chain);
        QTest::keyClick(tabs, Qt::Key_Escape);
        QVERIFY(page.tree().hasFocus());
        // Ctrl+F, a word, Down to the list, Esc clears.
        page.focusFilter();
        QLineEdit &filter = page.objectList().filterField();
        QVERIFY(filter.hasFocus());
        QTest::keyClicks(&filter, u"kakuu"_s);
        QTest::keyClick(&filter, Qt::Key_Down);
        QVERIFY(page.tree().hasFocus());
        QTest::keyClick(&page.tree(), Qt::Key_Escape);
        QVERIFY(filter.text().isEmpty());
        filter.setFocus();
        QTest::keyClicks(&filter, u"x"_s);
        QTest::keyClick(&filter, Qt::Key_Escape);
        QVERIFY(filter.text().isEmpty() && filter.hasFocus());
        QTest::keyClick(&filter, Qt::Key_Escape);
        QVERIFY(page.tree().hasFocus());
        QTRY_VERIFY(!page.controller().isFiltering());
        // The same in the table.
        page.objectList().setView(ui::ObjectList::View::Table);
        ui::DataTable &table = page.objectList().table();
        table.setFocus();
        QTRY_COMPARE(table.shownRows(), 3);
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(tabs->hasFocus());
        QTest::keyClick(tabs, Qt::Key_Escape);
        QVERIFY(table.hasFocus());
        QTest::keyClick(&table, Qt::Key_Delete);
        QCOMPARE(page.controller().model().inputCount(), 2);
    }

    void menuKeyOpensTheObjectsMenu()
    {
        Opened opened;
        opened.waitForVerdict();
        ui::InspectorPage &page = *opened.page;
        QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(30, 30),
                              page.tree().mapToGlobal(QPoint(30, 30)));
        QApplication::sendEvent(page.tree().viewport(), &key);
        auto *menu = opened.find<QMenu>("objectMenu");
        QVERIFY(menu && menu->isVisible());
        const auto *first = menu->actions().constFirst();
        QCOMPARE(first->text(), ui::InspectorCommandText::text(InspectorCommand::CopyPem));
        QVERIFY(first->isEnabled());
        menu->findChild<QAction *>(u"closeFileAction"_s)->trigger();
        menu->close();
        QCOMPARE(page.controller().model().inputCount(), 2);
    }

    // Nothing that can be worked with the mouse is out of reach of Tab.
    void tabReachesEverything_data()
    {
        QTest::addColumn<int>("tab");
        for (int tab = 0; tab <= int(ObjectPane::Tab::Text); ++tab)
            QTest::newRow(qPrintable(QString::number(tab))) << tab;
    }
    void tabReachesEverything()
    {
        QFETCH(int, tab);
        Opened opened;
        opened.waitForVerdict();
        ui::InspectorPage &page = *opened.page;
        page.objectPane().setTab(ObjectPane::Tab(tab));
        for (int round = 0; round < 5; ++round)
            QApplication::processEvents();
        QSet<QWidget *> wanted;
        const QList<QWidget *> widgets = page.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->isVisible() && widget->isEnabled() &&
                (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy())
                wanted.insert(widget);
        }
        QVERIFY(wanted.contains(&page.tree()));
        QVERIFY(wanted.contains(&page.objectList().filterField()));
        page.tree().setFocus();
        for (int step = 0; step < 200 && !wanted.isEmpty(); ++step) {
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            wanted.remove(focus);
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        QStringList missed;
        for (const QWidget *widget : std::as_const(wanted)) {
            // One of several that exclude each other is reached by the arrow keys.
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (!button || !button->group() || !button->group()->exclusive())
                missed.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                              widget->objectName());
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u", "_s)));
    }

    void f6GoesThroughThePanesOfTheWindow()
    {
        InspectorPageDriver driver;
        ui::InspectorWindow window(ui::PageServices{
                driver.theme, driver.theme.icons(), driver.clock, driver.view, {}});
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        window.openFiles({driver.write(u"leaf.der"_s, Material::get().leaf)});
        QTRY_VERIFY(window.page().objectPane().verdict());
        window.activateWindow();
        window.page().tree().setFocus();
        const auto next = [&window] {
            window.findChild<QAction *>(u"nextPaneAction"_s)->trigger();
            return QApplication::focusWidget();
        };
        QVERIFY(window.page().objectPane().isAncestorOf(next()));
        QCOMPARE(next(), static_cast<QWidget *>(&window.page().tree()));
        window.findChild<QAction *>(u"filterAction"_s)->trigger();
        QCOMPARE(QApplication::focusWidget(),
                 static_cast<QWidget *>(&window.page().objectList().filterField()));
    }

    void objectsAreDraggedOut()
    {
        Opened opened;
        const ui::InspectorModel &model = opened.page->controller().model();
        const pki::Item &leaf = model.input(0).result.items.constFirst();
        const std::unique_ptr<QMimeData> data(ui::DragOut::mimeData(leaf));
        QVERIFY(data && data->hasText() && data->hasUrls());
        QCOMPARE(data->text().toLatin1(), pki::certificateToPem(Material::get().leaf));
        const QString path = data->urls().constFirst().toLocalFile();
        QVERIFY2(path.endsWith(u"/radius.example.jp.pem"_s), qPrintable(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), pki::certificateToPem(Material::get().leaf));
        const pki::Item &key = model.input(2).result.items.constFirst();
        QCOMPARE(key.type, pki::ItemType::PrivateKey);
        QVERIFY(!ui::DragOut::mimeData(key));
        // A name is not a way out of the folder.
        pki::Item hostile = leaf;
        hostile.certificate->subject = {};
        hostile.label = u"../../x"_s;
        const std::unique_ptr<QMimeData> safe(ui::DragOut::mimeData(hostile));
        QVERIFY(QFile::exists(safe->urls().constFirst().toLocalFile()));
        QVERIFY(!safe->urls().constFirst().toLocalFile().contains(u"/../"_s));
    }

    void tableIsExported()
    {
        Opened opened;
        QVERIFY(opened.page->canExportCsv());
        opened.page->exportCsv();
        auto *dialog = opened.find<QFileDialog>("saveObjectDialog");
        QVERIFY(dialog);
        QTRY_COMPARE(opened.page->objectList().table().shownRows(), 3);
        const QString path = opened.write(u"objects.csv"_s, {});
        Q_EMIT dialog->fileSelected(path);
        const auto lines = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : -1;
        };
        QTRY_COMPARE(lines(), 4);
    }
};

SEKISHO_TEST(InspectorKeys);
#include "tst_InspectorKeys.moc"
