// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "ui/widgets/CellDelegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;

class tst_CellDelegate : public QObject
{
    Q_OBJECT

    struct Fixture : test::UiFixture
    {
        QStandardItemModel model{2, 2};
        QTableView view;
        CellDelegate delegate{theme};
        Fixture()
        {
            view.setModel(&model);
            view.setItemDelegate(&delegate);
            view.setShowGrid(false);
            view.verticalHeader()->hide();
            view.setSelectionBehavior(QAbstractItemView::SelectRows);
            view.setColumnWidth(0, 200);
            view.resize(420, 160);
            view.show();
        }
        QColor at(int row, int column, QPoint offset)
        {
            const QRect cell = view.visualRect(model.index(row, column));
            return view.viewport()->grab().toImage().pixelColor(cell.topLeft() + offset);
        }
        int inkOf(int row, int column, const QColor &color)
        {
            const QRect cell = view.visualRect(model.index(row, column));
            const QImage image = view.viewport()->grab(cell).toImage();
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y).rgb() == color.rgb();
            }
            return count;
        }
    };

private Q_SLOTS:
    void paintsShapeBarAndTint()
    {
        Fixture f;
        f.model.setData(f.model.index(0, 0), static_cast<int>(State::Error), StateRole);
        QVERIFY(f.inkOf(0, 0, tokenColor(Token::Error, false)) > 40);
        const QDateTime now(QDate(2026, 11, 21), QTime(0, 0), Qt::UTC);
        f.model.setData(f.model.index(0, 1),
                        QVariant::fromValue(ValiditySpan{now.addDays(-300), now.addDays(50), now}),
                        ValidityRole);
        QVERIFY(f.inkOf(0, 1, tokenColor(Token::Warning, false)) > 100);
        f.model.setData(f.model.index(1, 0), 1.0, BarRole);
        QVERIFY(f.inkOf(1, 0, tokenColor(Token::Chart1, false)) > 100);
        f.model.setData(f.model.index(1, 1), static_cast<int>(State::Warning), TintRole);
        QCOMPARE(f.at(1, 1, {60, 4}).rgb(), tokenColor(Token::WarningTint, false).rgb());
    }

    void selectionHasItsEdgeOnlyWithFocus()
    {
        Fixture f;
        f.view.selectRow(0);
        f.view.clearFocus();
        QCOMPARE(f.at(0, 0, {60, 5}).rgb(), tokenColor(Token::SelectIdle, false).rgb());
        f.view.setProperty("showAsFocused", true);
        QCOMPARE(f.at(0, 0, {60, 5}).rgb(), tokenColor(Token::Select, false).rgb());
        QCOMPARE(f.at(0, 0, {1, 5}).rgb(), tokenColor(Token::Mark, false).rgb());
        QCOMPARE(f.at(0, 1, {1, 5}).rgb(), tokenColor(Token::Select, false).rgb());
    }

    void chipsWrapUpToThreeLines()
    {
        Fixture f;
        QList<Chip> chips;
        for (int i = 0; i < 12; ++i)
            chips.append({Chip::Kind::Criterion, {}, QStringLiteral("criterion %1").arg(i), {}});
        f.model.setData(f.model.index(0, 0), QVariant::fromValue(chips), ChipsRole);
        QStyleOptionViewItem option;
        option.widget = &f.view;
        option.rect = QRect(0, 0, 200, 100);
        const int height = f.delegate.sizeHint(option, f.model.index(0, 0)).height();
        QVERIFY(height >= 3 * 22 + 2 * 4);
        QVERIFY(height < 4 * 22 + 3 * 4);
        QCOMPARE(f.delegate.chipAt(option, f.model.index(0, 0), {12, 10}), 0);
        QCOMPARE(f.delegate.chipAt(option, f.model.index(0, 0), {199, 99}), -1);
        QVERIFY(f.delegate.chipAt(option, f.model.index(0, 0), {12, 40}) > 0);
    }

    void lowRowsKeepTheirChips()
    {
        // Tables of very many rows do not let them grow.
        Fixture f;
        QList<Chip> chips;
        for (int i = 0; i < 12; ++i)
            chips.append({Chip::Kind::Criterion, {}, QStringLiteral("criterion %1").arg(i), {}});
        const QModelIndex index = f.model.index(0, 0);
        f.model.setData(index, QVariant::fromValue(chips), ChipsRole);
        f.model.setData(index, 1.0, BarRole);
        QStyleOptionViewItem option;
        option.widget = &f.view;
        option.rect = QRect(10, 4, 200, f.theme.rowHeight(true));
        QCOMPARE(f.delegate.chipAt(option, index, {60, 20}), 0);
        QCOMPARE(f.delegate.chipAt(option, index, {60, option.rect.bottom() + 12}), -1);
        for (const int width : {200, 30}) {
            option.rect.setWidth(width);
            QImage image(240, 140, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            f.delegate.paint(&painter, option, index);
            painter.end();
            int outside = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    outside += !option.rect.contains(x, y) && image.pixelColor(x, y) != Qt::white;
            }
            QCOMPARE(outside, 0);
        }
        f.view.setRowHeight(0, f.theme.rowHeight(true));
        QCOMPARE(f.inkOf(1, 0, tokenColor(Token::Edge, false)), 0);
    }
};

SEKISHO_TEST(CellDelegate);
#include "tst_CellDelegate.moc"
