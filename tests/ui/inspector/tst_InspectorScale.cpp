// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/ui/inspector/InspectorPageDriver.h"
#include "ui/inspector/ChainTab.h"
#include "ui/inspector/ObjectList.h"
#include "ui/inspector/ObjectTableModel.h"
#include "ui/widgets/DataTable.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using test::InspectorPageDriver;
using test::Material;
using ui::InspectorController;
using ui::InspectorInput;
using ui::InspectorModel;
using ui::ObjectFilter;
using ui::ObjectTableModel;
using ui::ShownInput;

namespace {

constexpr int kFiles = 400;
constexpr int kNever = 3'600'000; // longer than any test takes

/// Certificates of a CA, a server and an expired one in turn.
QString fill(const QTemporaryDir &folder)
{
    const Material &m = Material::get();
    for (int i = 0; i < kFiles; ++i) {
        QFile file(folder.filePath(u"%1.der"_s.arg(i, 4, 10, QLatin1Char('0'))));
        const QByteArray &der = i % 3 == 0 ? m.ca : i % 3 == 1 ? m.leaf : m.expired;
        if (!file.open(QIODevice::WriteOnly) || file.write(der) != der.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    return folder.path();
}

InspectorInput input(int number)
{
    const Material &m = Material::get();
    InspectorInput made;
    made.path = u"/x/%1"_s.arg(number);
    made.search = std::make_shared<ui::SearchTexts>();
    made.result = pki::readObjects(number % 3 == 0 ? m.ca : number % 3 == 1 ? m.leaf : m.crl);
    return made;
}

/// What atHand() has to be.
QList<std::pair<int, QByteArray>> countedAtHand(const InspectorModel &model)
{
    QList<std::pair<int, QByteArray>> found;
    for (int i = 0; i < model.inputCount(); ++i) {
        for (const pki::Item &item : model.input(i).result.items) {
            if ((item.certificate && item.certificate->isCa) || item.crl)
                found.append({i, item.der});
        }
    }
    return found;
}

QList<std::pair<int, QByteArray>> keptAtHand(const InspectorModel &model)
{
    QList<std::pair<int, QByteArray>> kept;
    for (const InspectorModel::AtHand &each : model.atHand())
        kept.append({each.input, each.der});
    return kept;
}

QStringList paths(const InspectorModel &model)
{
    QStringList list;
    for (const InspectorInput &each : model.inputs())
        list.append(each.path);
    return list;
}

} // namespace

class tst_InspectorScale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readFilesAreShownTogether();
    void cancelLeavesAConsistentList();
    void chainIsJudgedOnceForManyFiles();
    void filterTextsAreMadeWhileReading();
    void lateFilesAreFilteredToo();
    void manyFilesCloseAtOnce_data();
    void manyFilesCloseAtOnce();
    void authoritiesFollowEveryChange();
    void manyFilesAreReadAgain();
    void tableFollowsWithoutResetting();
    void tableFindsItsRows();

private:
    QTemporaryDir m_temporary;
    QString m_folder;
};

void tst_InspectorScale::initTestCase() { m_folder = fill(m_temporary); }

// The window lays out its rows as often as rows come: not with each of the 25 batches here.
void tst_InspectorScale::readFilesAreShownTogether()
{
    const FixedClock clock(Material::now());
    InspectorController controller(clock);
    controller.setShowEvery(kNever);
    QSignalSpy inserted(&controller.model(), &QAbstractItemModel::rowsInserted);
    QSignalSpy finished(&controller, &InspectorController::readingFinished);
    controller.openFiles({m_folder});
    QTRY_VERIFY_WITH_TIMEOUT(!controller.isReading(), 60'000);
    QCOMPARE(controller.model().inputCount(), kFiles);
    QVERIFY(inserted.size() <= 2); // the first at once, the rest at the end
    QCOMPARE(finished.size(), 1);
    QStringList inOrder = paths(controller.model());
    inOrder.sort();
    QCOMPARE(paths(controller.model()), inOrder);
}

void tst_InspectorScale::cancelLeavesAConsistentList()
{
    const FixedClock clock(Material::now());
    InspectorController controller(clock);
    const QAbstractItemModelTester tester(&controller.model());
    QSignalSpy finished(&controller, &InspectorController::readingFinished);
    bool asked = false;
    connect(&controller, &InspectorController::progressed, &controller, [&](int done, int) {
        if (done > 0 && !std::exchange(asked, true))
            QMetaObject::invokeMethod(&controller, &InspectorController::cancel,
                                      Qt::QueuedConnection);
    });
    controller.setShowEvery(kNever);
    controller.openFiles({m_folder});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    const int left = controller.model().inputCount();
    QVERIFY(left > 0);
    QCOMPARE(controller.model().itemCount(), left);
    // The first ones, none left out, and nothing comes later.
    const QStringList all = QDir(m_folder).entryList(QDir::Files, QDir::Name);
    for (int i = 0; i < left; ++i)
        QCOMPARE(QFileInfo(controller.model().input(i).path).fileName(), all.at(i));
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(controller.model().inputCount(), left);
    controller.openFiles({m_folder + u"/0001.der"_s});
    QTRY_COMPARE_WITH_TIMEOUT(controller.model().inputCount(), left + 1, 60'000);
    QVERIFY(!controller.isReading());
}

void tst_InspectorScale::chainIsJudgedOnceForManyFiles()
{
    InspectorPageDriver driver;
    driver.open({driver.write(u"leaf.der"_s, Material::get().leaf)});
    driver.select(u"radius.example.jp"_s);
    driver.page->objectPane().setTab(ui::ObjectPane::Tab::Chain);
    ui::ChainTab &chain = driver.page->objectPane().chainTab();
    QTRY_VERIFY(!chain.isJudging());
    QSignalSpy judged(&chain, &ui::ChainTab::judged);
    driver.open({m_folder});
    QTRY_COMPARE_WITH_TIMEOUT(judged.size(), 1, 60'000);
    // A filter closes nothing.
    QSignalSpy applied(&driver.page->controller(), &InspectorController::filterApplied);
    driver.page->controller().setFilter(u"radius"_s);
    QTRY_COMPARE_WITH_TIMEOUT(applied.size(), 1, 60'000);
    driver.page->controller().setFilter({});
    QCoreApplication::processEvents();
    QVERIFY(!chain.isJudging());
    QCOMPARE(judged.size(), 1);
    // Several closed in turn are one change.
    driver.select(u"leaf.der"_s);
    driver.select(u"radius.example.jp"_s);
    driver.page->objectPane().setTab(ui::ObjectPane::Tab::Chain); // a file has none
    QTRY_VERIFY(!chain.isJudging());
    judged.clear();
    driver.page->controller().closeFiles(
            {m_folder + u"/0000.der"_s, m_folder + u"/0003.der"_s, m_folder + u"/0006.der"_s});
    QTRY_COMPARE_WITH_TIMEOUT(judged.size(), 1, 60'000);
    QCoreApplication::processEvents();
    QVERIFY(!chain.isJudging());
    QCOMPARE(judged.size(), 1);
}

// The name of the file answers this filter, so that showing has no need of the texts: who has made
// them is the pool.
void tst_InspectorScale::filterTextsAreMadeWhileReading()
{
    const FixedClock clock(Material::now());
    InspectorController controller(clock);
    QSignalSpy applied(&controller, &InspectorController::filterApplied);
    controller.setFilter(u".der"_s);
    QTRY_COMPARE_WITH_TIMEOUT(applied.size(), 1, 60'000);
    controller.openFiles({m_folder});
    QTRY_VERIFY_WITH_TIMEOUT(!controller.isReading(), 60'000);
    QCOMPARE(controller.model().rowCount(), kFiles);
    for (const InspectorInput &each : controller.model().inputs())
        QVERIFY(each.search->isMade());
}

void tst_InspectorScale::lateFilesAreFilteredToo()
{
    const FixedClock clock(Material::now());
    InspectorController controller(clock);
    controller.openFiles({m_folder + u"/0001.der"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!controller.isReading(), 60'000);
    // More than are looked at in one go come while the first is looked at.
    QSignalSpy applied(&controller, &InspectorController::filterApplied);
    controller.setFilter(u"old.example.jp"_s);
    std::vector<InspectorInput> late;
    for (int i = 0; i < kFiles; ++i)
        late.push_back(input(1));
    late.back().result = pki::readObjects(Material::get().expired);
    controller.model().append(std::move(late));
    QTRY_COMPARE_WITH_TIMEOUT(applied.size(), 1, 60'000);
    QCOMPARE(controller.model().rowCount(), 1);
    QCOMPARE(controller.model().inputRow(controller.model().index(0, 0)), kFiles);
}

void tst_InspectorScale::manyFilesCloseAtOnce_data()
{
    QTest::addColumn<bool>("filtered");
    QTest::addColumn<int>("closed");
    QTest::newRow("few") << false << 7;
    QTest::newRow("few, filtered") << true << 7;
    QTest::newRow("many") << false << 90;
    QTest::newRow("many, filtered") << true << 90;
}

void tst_InspectorScale::manyFilesCloseAtOnce()
{
    QFETCH(bool, filtered);
    QFETCH(int, closed);
    constexpr int kInputs = 200;
    InspectorModel model;
    const QAbstractItemModelTester tester(&model);
    std::vector<InspectorInput> inputs;
    for (int i = 0; i < kInputs; ++i)
        inputs.push_back(input(i));
    model.append(std::move(inputs));
    const ObjectFilter filter(u"radius"_s);
    const auto matching = [&] {
        return filter.matchAll(ObjectFilter::snapshot(model.inputs()), CancelToken()).value();
    };
    if (filtered)
        model.setFilter(filter, matching());
    QStringList expected = paths(model);
    std::vector<int> numbers;
    for (int i = 0; i < closed; ++i) {
        numbers.push_back(i * 2 + 1);
        expected.removeOne(u"/x/%1"_s.arg(i * 2 + 1));
    }
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.remove(numbers);
    QVERIFY(reset.size() + removed.size() <= 32);
    QCOMPARE(paths(model), expected);
    QCOMPARE(model.itemCount(), kInputs - closed);
    QCOMPARE(keptAtHand(model), countedAtHand(model));
    const std::vector<ShownInput> left = matching();
    QCOMPARE(model.rowCount(), filtered ? static_cast<int>(left.size()) : model.inputCount());
    for (int row = 0; filtered && row < model.rowCount(); ++row)
        QCOMPARE(model.inputRow(model.index(row, 0)), left.at(static_cast<size_t>(row)).input);
}

void tst_InspectorScale::authoritiesFollowEveryChange()
{
    InspectorModel model;
    std::vector<InspectorInput> inputs;
    for (int i = 0; i < 12; ++i)
        inputs.push_back(input(i));
    model.append(std::move(inputs));
    QCOMPARE(keptAtHand(model).size(), 8); // CAs and CRLs
    QCOMPARE(keptAtHand(model), countedAtHand(model));
    quint64 revision = model.revision();
    const auto hasChanged = [&] {
        return std::exchange(revision, model.revision()) != model.revision() &&
               keptAtHand(model) == countedAtHand(model);
    };
    model.replace(4, input(3)); // an authority comes in between
    QVERIFY(hasChanged());
    QCOMPARE(keptAtHand(model).size(), 9);
    model.replace(0, input(1)); // one goes
    QVERIFY(hasChanged());
    model.remove(3);
    QVERIFY(hasChanged());
    model.setFilter(ObjectFilter(u"radius"_s), {});
    QCOMPARE(model.revision(), revision);
    model.remove(5);
    QVERIFY(hasChanged());
    model.replace(2, input(0));
    QVERIFY(hasChanged());
    model.clear();
    QVERIFY(hasChanged());
    QVERIFY(model.atHand().empty());
}

void tst_InspectorScale::manyFilesAreReadAgain()
{
    const FixedClock clock(Material::now());
    InspectorController controller(clock);
    controller.openFiles({m_folder});
    QTRY_VERIFY_WITH_TIMEOUT(!controller.isReading(), 60'000);
    QTemporaryDir other;
    const QStringList known = paths(controller.model());
    QSignalSpy finished(&controller, &InspectorController::readingFinished);
    // Those that are open in their places, told once; a new one behind them.
    controller.refreshFiles(known);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(paths(controller.model()), known);
    QCOMPARE(controller.model().itemCount(), kFiles);
    QFile fresh(other.filePath(u"new.der"_s));
    QVERIFY(fresh.open(QIODevice::WriteOnly));
    fresh.write(Material::get().leaf);
    fresh.close();
    controller.refreshFiles({known.first(), fresh.fileName()});
    QTRY_COMPARE_WITH_TIMEOUT(controller.model().inputCount(), kFiles + 1, 60'000);
    QThreadPool::globalInstance()->waitForDone();
}

// Rows that come are rows that come: a table that begins anew loses what somebody looks at.
void tst_InspectorScale::tableFollowsWithoutResetting()
{
    const FixedClock clock(Material::now());
    InspectorController controller(clock);
    ObjectTableModel rows(controller.model());
    const QAbstractItemModelTester tester(&rows);
    rows.setActive(true);
    QSignalSpy reset(&rows, &QAbstractItemModel::modelReset);
    connect(&controller, &InspectorController::readingFinished, &rows, &ObjectTableModel::catchUp);
    controller.openFiles({m_folder});
    QTRY_COMPARE_WITH_TIMEOUT(rows.rowCount(), kFiles, 60'000);
    controller.openPasted(pki::certificateToPem(Material::get().ca));
    QTRY_COMPARE_WITH_TIMEOUT(rows.rowCount(), kFiles + 1, 60'000);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(rows.node(kFiles).parent().row(), kFiles);
    controller.remove(0);
    QCOMPARE(rows.rowCount(), kFiles);
}

void tst_InspectorScale::tableFindsItsRows()
{
    const FixedClock clock(Material::now());
    InspectorController controller(clock);
    controller.openFiles({m_folder});
    QTRY_VERIFY_WITH_TIMEOUT(!controller.isReading(), 60'000);
    ObjectTableModel rows(controller.model());
    rows.setActive(true);
    for (const int row : {0, 7, kFiles - 1}) {
        const QVariant id = rows.index(row, 0).data(ui::ObjectRole);
        const QModelIndexList found =
                rows.match(rows.index(0, 0), ui::ObjectRole, id, 1, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().row(), row);
    }
    for (const QVariant &none : {QVariant(u"no id"_s), QVariant(QString())})
        QVERIFY(rows.match(rows.index(0, 0), ui::ObjectRole, none, 1, Qt::MatchExactly).isEmpty());
}

SEKISHO_TEST(InspectorScale);
#include "tst_InspectorScale.moc"
