// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/drivers/PageDriver.h"
#include "ui/changes/ChangesPage.h"
#include "ui/changes/DiffView.h"
#include "ui/changes/PlanList.h"
#include "ui/changes/PlanListModel.h"
#include "ui/widgets/Banner.h"

namespace sekisho::test {

/// The page of pending changes as a person uses it.
class ChangesPageDriver : public PageDriver
{
public:
    using PageDriver::PageDriver;

    /// Headings as "# Will be sent in this order", items as "PUT Rule 2 “Guest”".
    QStringList rows(const char *list = "planList") const
    {
        QStringList texts;
        const auto *view = find<ui::PlanList>(list);
        if (!view)
            return texts;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            const QString text = index.data().toString();
            const QString end = index.data(ui::PlanListModel::EndRole).toString();
            if (index.data(ui::PlanListModel::HeadingRole).toBool())
                texts.append(QStringLiteral("# ") + text + QLatin1Char(' ') + end);
            else
                texts.append(end.isEmpty() ? text : end + QLatin1Char(' ') + text);
        }
        return texts;
    }
    QString detail(const char *list, int row) const
    {
        const auto *view = find<ui::PlanList>(list);
        return view->model()->index(row, 0).data(ui::PlanListModel::DetailRole).toString();
    }
    void select(const QString &text) const
    {
        auto *view = find<ui::PlanList>("planList");
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (index.data().toString() == text) {
                view->setFocus();
                view->setCurrentIndex(index);
                QApplication::processEvents();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    ui::DiffView *diff() const { return find<ui::DiffView>("diffView"); }
    /// The cells of the comparison, a row each: field, before, mine, theirs.
    QList<QStringList> diffRows() const
    {
        QList<QStringList> rows;
        const QAbstractItemModel &model = *diff()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(row, column).data().toString());
            rows.append(cells);
        }
        return rows;
    }
    /// Clicks a cell of the comparison.
    void choose(int row, int column) const
    {
        ui::DiffView *view = diff();
        const QRect cell = view->visualRect(view->model()->index(row, column));
        QVERIFY(cell.isValid());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell.center());
        QApplication::processEvents();
    }
    int rowOf(const QString &field) const
    {
        const auto rows = diffRows();
        for (int row = 0; row < rows.size(); ++row) {
            if (rows.at(row).constFirst() == field)
                return row;
        }
        return -1;
    }

    QString banner(const char *name) const
    {
        const auto *shown = find<ui::Banner>(name);
        return shown && shown->isVisible() ? shown->text() : QString();
    }
    void clickBanner(const char *name, int button) const
    {
        auto *shown = find<ui::Banner>(name);
        QVERIFY(shown && shown->isVisible());
        QVERIFY(shown->button(button)->isVisible());
        QTest::mouseClick(shown->button(button), Qt::LeftButton);
        QApplication::processEvents();
    }
    QString whyNotPush() const
    {
        const auto *label = find<QLabel>("whyNotPushLabel");
        return label ? label->text() : QString();
    }
    bool canPush() const { return find<QAbstractButton>("pushButton")->isEnabled(); }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
};

} // namespace sekisho::test
