// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Roles.h"

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QTest>

namespace sekisho::test {

/// What holds for every table model of the screens.
inline void checkTableModel(QAbstractItemModel &model)
{
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Q_UNUSED(tester)
    QVERIFY(model.rowCount() > 0);
    const int lastRow = qMin(model.rowCount(), 200);
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY2(!model.headerData(column, Qt::Horizontal).toString().isEmpty(),
                 qPrintable(QString::number(column)));
        for (int row = 0; row < lastRow; ++row) {
            const QModelIndex cell = model.index(row, column);
            const QByteArray where =
                    QStringLiteral("row %1, column %2").arg(row).arg(column).toUtf8();
            // Never empty on the screen except in a column of shapes, always an id, never a colour
            // or a picture.
            const bool isShape = cell.data(ui::StateRole).isValid() &&
                                 cell.data(Qt::DisplayRole).toString().isEmpty();
            QVERIFY2(isShape || !cell.data(Qt::DisplayRole).toString().isEmpty(),
                     where.constData());
            QVERIFY2(cell.data(ui::ObjectRole).isValid(), where.constData());
            QVERIFY2(!cell.data(Qt::DecorationRole).isValid(), where.constData());
            QVERIFY2(!cell.data(Qt::BackgroundRole).isValid(), where.constData());
            QVERIFY2(!cell.data(Qt::ForegroundRole).isValid(), where.constData());
            const bool drawn =
                    isShape ||
                    cell.data(ui::StateRole).toInt() != static_cast<int>(ui::State::None) ||
                    cell.data(ui::ValidityRole).isValid() || cell.data(ui::BarRole).isValid() ||
                    cell.data(Qt::DisplayRole).toString() == QStringLiteral("–");
            if (drawn)
                QVERIFY2(!cell.data(Qt::AccessibleTextRole).toString().isEmpty(),
                         where.constData());
        }
    }
    QVERIFY(!model.index(0, 0).data(Qt::UserRole + 4711).isValid());
    QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

} // namespace sekisho::test
