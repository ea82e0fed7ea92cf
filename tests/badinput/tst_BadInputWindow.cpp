// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/badinput/HostileFiles.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/inspector/InspectorPageDriver.h"
#include "ui/inspector/DerTab.h"
#include "ui/inspector/ObjectList.h"
#include "ui/widgets/Banner.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextEdit>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using test::HostileFile;
using test::hostileFiles;
using test::InspectorPageDriver;
using ui::ObjectPane;

/// The same files in the window: read, selected, every tab looked at, filtered. What is laid out is
/// bounded, whatever the file holds; nothing is timed (with SEKISHO_SAY_TIME set it is said).
class tst_BadInputWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isShown_data();
    void isShown();
    void damageIsShownUpToWhereItBreaks();

private:
    static void settle(InspectorPageDriver &driver);
    static void checkSizes(const QWidget &page);
    void say(const char *what);

    QElapsedTimer m_clock;
};

void tst_BadInputWindow::isShown_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < hostileFiles().size(); ++i) {
        if (isForTests(hostileFiles().at(i)))
            QTest::newRow(hostileFiles().at(i).name) << i;
    }
}

void tst_BadInputWindow::settle(InspectorPageDriver &driver)
{
    // What runs on the pool hands over to the window, which may ask for more.
    for (int round = 0; round < 5; ++round) {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    driver.page->grab();
}

void tst_BadInputWindow::checkSizes(const QWidget &page)
{
    constexpr qsizetype kOnPage = 1'100'000;
    constexpr qsizetype kValue = 25'000;
    int widgets = 0;
    for (const auto *edit : page.findChildren<QPlainTextEdit *>())
        QVERIFY2(edit->document()->characterCount() < kOnPage, qPrintable(edit->objectName()));
    for (const auto *edit : page.findChildren<QTextEdit *>())
        QVERIFY2(edit->document()->characterCount() < kValue, qPrintable(edit->objectName()));
    for (const auto *label : page.findChildren<QLabel *>())
        QVERIFY2(label->text().size() < kValue, qPrintable(label->objectName()));
    widgets = static_cast<int>(page.findChildren<QWidget *>().size());
    QVERIFY2(widgets < 6000, qPrintable(QString::number(widgets)));
}

void tst_BadInputWindow::say(const char *what)
{
    if (qEnvironmentVariableIsSet("SEKISHO_SAY_TIME"))
        qInfo("%-34s %-10s %lld ms", QTest::currentDataTag(), what, qint64(m_clock.restart()));
}

void tst_BadInputWindow::isShown()
{
    QFETCH(int, row);
    const HostileFile &file = hostileFiles().at(row);
    const QByteArray bytes = file.make();
    if (bytes.isEmpty())
        QSKIP("this build has no ZIP"); // house-rule: libarchive is optional
    InspectorPageDriver driver;
    const QString path = driver.write(QString::fromLatin1(file.name), bytes);
    m_clock.start();
    driver.open({path});
    say("read");
    settle(driver);
    say("judged");
    ui::InspectorModel &model = driver.page->controller().model();
    const QModelIndex top = model.index(0, 0);
    QVERIFY(top.isValid());
    // The file, its first object, its last: a problem, if there is one.
    QModelIndexList places{top};
    if (model.rowCount(top) > 0) {
        places.append(model.index(0, 0, top));
        places.append(model.index(model.rowCount(top) - 1, 0, top));
    }
    for (const QModelIndex &place : std::as_const(places)) {
        driver.page->tree().setCurrentIndex(place);
        settle(driver);
        say("selected");
        ObjectPane &pane = driver.page->objectPane();
        for (const ObjectPane::Tab tab :
             {ObjectPane::Tab::Overview, ObjectPane::Tab::Chain, ObjectPane::Tab::Findings,
              ObjectPane::Tab::Extensions, ObjectPane::Tab::Der, ObjectPane::Tab::Text}) {
            pane.setTab(tab);
            settle(driver);
            say(("tab " + QByteArray::number(int(tab))).constData());
        }
        checkSizes(*driver.page);
        if (QTest::currentTestFailed())
            return;
    }
    driver.find<QLineEdit>("objectsFilter")->setText(u"example.jp"_s);
    settle(driver);
    say("filtered");
}

void tst_BadInputWindow::damageIsShownUpToWhereItBreaks()
{
    InspectorPageDriver driver;
    for (const HostileFile &file : hostileFiles()) {
        if (QLatin1StringView(file.name) == "lying-inner.der"_L1)
            driver.open({driver.write(u"lying.der"_s, file.make())});
    }
    ui::InspectorModel &model = driver.page->controller().model();
    driver.page->tree().setCurrentIndex(model.index(0, 0, model.index(0, 0)));
    driver.page->objectPane().setTab(ObjectPane::Tab::Der);
    settle(driver);
    QVERIFY(driver.page->objectPane().derTab().model().tree().isMalformed());
    QCOMPARE(driver.page->objectPane().derTab().model().tree().errors().first().offset, 4);
}

SEKISHO_TEST(BadInputWindow);
#include "tst_BadInputWindow.moc"
