// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PeopleModel.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "ui/widgets/DataTable.h"

#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using test::PeopleModel;

class tst_DataTable : public QObject
{
    Q_OBJECT

    static QList<PeopleModel::Row> people()
    {
        return {{QStringLiteral("a"), QStringLiteral("alpha"), 3, QStringLiteral("long note")},
                {QStringLiteral("b"), QStringLiteral("beta, \"b\""), 1, QStringLiteral("=1+1")},
                {QStringLiteral("c"), QStringLiteral("サーバー"), 2, QStringLiteral("x\ny")}};
    }

    struct Fixture : test::UiFixture
    {
        PeopleModel model{people()};
        DataTable table{theme, settings, QStringLiteral("test.people")};
        Fixture()
        {
            table.setColumns({{200, false, true, true}, {80, false, false, false, 1}, {100}});
            table.setSourceModel(&model);
            table.resize(500, 200);
            table.show();
        }
    };

private Q_SLOTS:
    void copiesWhatIsSelected()
    {
        Fixture f;
        f.table.selectRow(0);
        QTest::keyClick(&f.table, Qt::Key_C, Qt::ControlModifier);
        // The clipboard gets the whole note, not what the cell shows.
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("alpha\t3\tlong note"));
        QTest::keyClick(&f.table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("Name\tNumber\tNote\nalpha\t3\tlong note"));
        f.table.selectAll();
        QCOMPARE(f.table.selectionAsText(false).count(QLatin1Char('\n')), 2);
    }

    void csvIsWhatIsFiltered()
    {
        Fixture f;
        QCOMPARE(f.table.toCsv(),
                 QByteArray("\xEF\xBB\xBFName,Number,Note\r\n"
                            "alpha,3,long note\r\n"
                            "\"beta, \"\"b\"\"\",1,'=1+1\r\n"
                            "\xE3\x82\xB5\xE3\x83\xBC\xE3\x83\x90\xE3\x83\xBC,2,\"x\ny\"\r\n"));
        f.table.setFilterText(QStringLiteral("サーバ"));
        QCOMPARE(f.table.toCsv().count("\r\n"), 2);
        f.table.setFilterText({});
        f.table.setColumnShown(1, false);
        QVERIFY(f.table.toCsv().startsWith("\xEF\xBB\xBFName,Note\r\n"));
    }

    void sortsOnHeaderClickAndBySecondKeyWithShift()
    {
        Fixture f;
        QHeaderView &header = *f.table.horizontalHeader();
        const auto click = [&](int column, Qt::KeyboardModifiers keys = {}) {
            const QPoint at(header.sectionViewportPosition(column) + 20, header.height() / 2);
            QTest::mouseClick(header.viewport(), Qt::LeftButton, keys, at);
        };
        click(1);
        QCOMPARE(f.table.filter().sortColumn(), 1);
        QCOMPARE(f.table.model()->index(0, 1).data().toString(), QStringLiteral("1"));
        click(1);
        QCOMPARE(f.table.model()->index(0, 1).data().toString(), QStringLiteral("3"));
        click(0, Qt::ShiftModifier);
        QCOMPARE(f.table.filter().secondarySortColumn(), 0);
        QCOMPARE(f.table.filter().sortColumn(), 1);
    }

    void keepsSelectionAcrossRefreshFilterAndSort()
    {
        Fixture f;
        QVERIFY(f.table.selectObject(QStringLiteral("b")));
        QSignalSpy changed(&f.table, &DataTable::currentObjectChanged);
        QList<PeopleModel::Row> newer = people();
        newer.prepend({QStringLiteral("n"), QStringLiteral("new"), 9, {}});
        f.model.reset(newer);
        QCOMPARE(f.table.currentObject().toString(), QStringLiteral("b"));
        f.table.setFilterText(QStringLiteral("bet"));
        QCOMPARE(f.table.currentObject().toString(), QStringLiteral("b"));
        f.table.setFilterText({});
        f.table.sortByColumn(1, Qt::DescendingOrder);
        QCOMPARE(f.table.currentObject().toString(), QStringLiteral("b"));
        // Gone is gone, and said once.
        changed.clear();
        newer.removeAt(2);
        f.model.reset(newer);
        QVERIFY(!f.table.currentObject().isValid());
        QVERIFY(!changed.isEmpty());
        QVERIFY(!changed.last().at(0).isValid());
    }

    void remembersColumns()
    {
        test::UiFixture ui;
        PeopleModel model(people());
        const auto make = [&] {
            auto table = std::make_unique<DataTable>(ui.theme, ui.settings,
                                                     QStringLiteral("test.remember"));
            table->setColumns({{200, false, true}, {80}, {100, true}});
            table->setSourceModel(&model);
            table->resize(600, 200);
            table->show();
            return table;
        };
        {
            const auto table = make();
            QVERIFY(!table->isColumnShown(2));
            table->setColumnShown(2, true);
            table->setColumnShown(0, false); // the name cannot be hidden
            table->horizontalHeader()->resizeSection(1, 133);
            table->horizontalHeader()->moveSection(0, 1);
            table->sortByColumn(1, Qt::DescendingOrder);
        }
        const auto table = make();
        QVERIFY(table->isColumnShown(2));
        QVERIFY(table->isColumnShown(0));
        QVERIFY(qAbs(table->columnWidth(1) - 133) <= 1);
        QCOMPARE(table->horizontalHeader()->visualIndex(0), 1);
        QCOMPARE(table->filter().sortColumn(), 1);
        QCOMPARE(table->filter().sortOrder(), Qt::DescendingOrder);
        table->resetColumns();
        QVERIFY(!table->isColumnShown(2));
        QCOMPARE(table->horizontalHeader()->visualIndex(0), 0);
    }

    void columnOfShapesIsAsWideAsOneShape()
    {
        test::UiFixture ui;
        PeopleModel model({{QStringLiteral("a"), QStringLiteral("x"), 3, {}}});
        DataTable table(ui.theme, ui.settings, QStringLiteral("test.shapes"));
        table.setColumns({{36, false, true, false, 0, true}, {36}, {0, false, false, true}});
        table.setSourceModel(&model);
        table.resize(700, 200);
        table.show();
        QVERIFY(table.columnWidth(0) < table.columnWidth(1));
        QVERIFY(table.columnWidth(0) < table.horizontalHeader()->sectionSizeHint(0));
    }

    void narrowTablesHideByPriority()
    {
        Fixture f;
        QVERIFY(!f.table.isColumnHidden(1));
        f.table.resize(330, 200);
        QTRY_VERIFY(f.table.isColumnHidden(1));
        QVERIFY(f.table.isColumnShown(1)); // still chosen
        f.table.resize(500, 200);
        QTRY_VERIFY(!f.table.isColumnHidden(1));
    }

    void namesGrowBeforeOneTakesTheRest()
    {
        test::UiFixture ui;
        PeopleModel model({{QStringLiteral("a"), QStringLiteral("Kakuu Seiki Device CA 2016"), 3,
                            QStringLiteral("note")}});
        DataTable table(ui.theme, ui.settings, QStringLiteral("test.grow"));
        table.setColumns({{80, false, true}, {30}, {0, false, false, true}});
        table.setSourceModel(&model);
        table.resize(700, 200);
        table.show();
        const auto edge = [&] {
            return table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2);
        };
        const QModelIndex name = table.model()->index(0, 0);
        QVERIFY(table.columnWidth(0) >= table.sizeHintForIndex(name).width());
        QVERIFY(table.columnWidth(1) >= table.horizontalHeader()->sectionSizeHint(1));
        QCOMPARE(edge(), table.viewport()->width());
        // What came later counts, but not without end.
        model.reset({{QStringLiteral("a"), QString(200, QLatin1Char('m')), 3, {}}});
        QVERIFY(table.columnWidth(0) > 240);
        QVERIFY(table.columnWidth(0) < 600);
        QCOMPARE(edge(), table.viewport()->width());
        // Where there is no room, all are as wide as they were meant to be.
        table.resize(260, 200);
        QTRY_VERIFY(table.columnWidth(0) < 160);
        // The person's width stays, here and the next time.
        table.horizontalHeader()->resizeSection(0, 91);
        table.resize(800, 200);
        QTRY_COMPARE(edge(), table.viewport()->width());
        QCOMPARE(table.columnWidth(0), 91);
    }

    void onlyWhatAPersonResizedIsRemembered()
    {
        test::UiFixture ui;
        PeopleModel model({{QStringLiteral("a"), QString(30, QLatin1Char('m')), 3, {}}});
        const auto make = [&] {
            auto table =
                    std::make_unique<DataTable>(ui.theme, ui.settings, QStringLiteral("test.own"));
            table->setColumns({{80, false, true}, {80}, {0, false, false, true}});
            table->setSourceModel(&model);
            table->resize(700, 200);
            table->show();
            return table;
        };
        make()->horizontalHeader()->resizeSection(1, 133);
        const auto table = make();
        QVERIFY(qAbs(table->columnWidth(1) - 133) <= 1);
        const int grown = table->columnWidth(0);
        model.reset({{QStringLiteral("a"), QString(60, QLatin1Char('m')), 3, {}}});
        QVERIFY(table->columnWidth(0) > 80);
        QVERIFY(table->columnWidth(0) >= grown);
    }

    void rowsReachTheEdgeWithoutTheirStretchingColumn()
    {
        test::UiFixture ui;
        PeopleModel model(people());
        DataTable table(ui.theme, ui.settings, QStringLiteral("test.edge"));
        table.setColumns({{100, false, true}, {90}, {200, false, false, true, 1}});
        table.setSourceModel(&model);
        table.resize(330, 200);
        table.show();
        QTRY_VERIFY(table.isColumnHidden(2));
        QCOMPARE(table.columnWidth(0) + table.columnWidth(1), table.viewport()->width());
        QVERIFY(table.columnWidth(0) > table.columnWidth(1));
    }

    void widthsCostTheSameForAnyNumberOfRows()
    {
        struct Counting : PeopleModel
        {
            mutable QSet<int> rows;
            QVariant data(const QModelIndex &index, int role) const override
            {
                rows.insert(index.row());
                return PeopleModel::data(index, role);
            }
        };
        test::UiFixture ui;
        Counting model;
        DataTable table(ui.theme, ui.settings, QStringLiteral("test.many"));
        table.setColumns({{80, false, true}, {0}, {0, false, false, true}});
        table.setSourceModel(&model);
        table.resize(700, 200);
        QList<PeopleModel::Row> many;
        for (int i = 0; i < 100'000; ++i)
            many.append({QString::number(i), QStringLiteral("name %1").arg(i), i, {}});
        model.reset(many); // not shown yet: there is no visible range
        QVERIFY(model.rows.size() < 200);
        table.show();
        table.resize(500, 200);
        QVERIFY(model.rows.size() < 200);
    }

    void tablesOnNoScreenWaitWithTheirWidths()
    {
        test::UiFixture ui;
        PeopleModel model;
        DataTable table(ui.theme, ui.settings, QStringLiteral("test.hidden"));
        table.setColumns({{80, false, true}, {80}, {0, false, false, true}});
        table.setSourceModel(&model);
        table.resize(800, 200);
        model.reset({{QStringLiteral("a"), QString(10, QLatin1Char('m')), 3, {}}});
        const auto needed = [&] { return table.sizeHintForIndex(table.model()->index(0, 0)); };
        QVERIFY(table.columnWidth(0) < needed().width());
        // Shown is measured: before the first frame.
        table.show();
        const int measured = table.columnWidth(0);
        QVERIFY(measured >= needed().width());
        table.hide();
        model.reset({{QStringLiteral("a"), QString(15, QLatin1Char('m')), 3, {}}});
        QCOMPARE(table.columnWidth(0), measured);
        table.show();
        QVERIFY(table.columnWidth(0) > measured);
    }

    void saysWhyItIsEmpty()
    {
        Fixture f;
        f.table.setEmptyState(QStringLiteral("certificate"),
                              QStringLiteral("There are no Certificates."), QStringLiteral("Hint."),
                              QStringLiteral("Add…"));
        auto *overlay = f.table.findChild<QWidget *>(QStringLiteral("tableOverlay"));
        auto *title = f.table.findChild<QLabel *>(QStringLiteral("overlayTitle"));
        QVERIFY(!overlay->isVisible());
        f.table.setFilterText(QStringLiteral("nagoyo"));
        QVERIFY(overlay->isVisible());
        QCOMPARE(title->text(), QStringLiteral("Nothing of 3 matches “nagoyo”"));
        QSignalSpy cleared(&f.table, &DataTable::clearFilterRequested);
        QTest::mouseClick(f.table.findChild<QPushButton *>(QStringLiteral("clearFilterButton")),
                          Qt::LeftButton);
        QCOMPARE(cleared.count(), 1);
        QCOMPARE(f.table.shownRows(), 3);
        f.model.reset({});
        QCOMPARE(title->text(), QStringLiteral("There are no Certificates."));
        QSignalSpy action(&f.table, &DataTable::emptyActionTriggered);
        QTest::mouseClick(f.table.findChild<QPushButton *>(QStringLiteral("overlayActionButton")),
                          Qt::LeftButton);
        QCOMPARE(action.count(), 1);
    }

    void keys()
    {
        Fixture f;
        f.table.setFocus();
        f.table.selectRow(1);
        QSignalSpy activated(&f.table, &DataTable::rowActivated);
        QSignalSpy details(&f.table, &DataTable::detailsRequested);
        QTest::keyClick(&f.table, Qt::Key_Return);
        QTest::keyClick(&f.table, Qt::Key_Space);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(details.count(), 1);
    }

    void columnMenuHasEveryColumn()
    {
        Fixture f;
        QMenu menu;
        f.table.fillColumnMenu(&menu);
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts.append(action->text());
        QVERIFY(texts.contains(QStringLiteral("Name")));
        QVERIFY(texts.contains(QStringLiteral("Note")));
        QVERIFY(texts.contains(QStringLiteral("Reset columns")));
        QVERIFY(!menu.actions().first()->isEnabled()); // mandatory
    }
};

SEKISHO_TEST(DataTable);
#include "tst_DataTable.moc"
