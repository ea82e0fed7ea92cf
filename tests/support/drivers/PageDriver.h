// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/Page.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/PropertyBox.h"
#include "ui/widgets/TextLabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace sekisho::test {

/// Uses a page as a person does: finds controls by object name, types, presses, reads what is
/// shown. Missing controls fail the running test.
class PageDriver
{
public:
    explicit PageDriver(ui::Page &page)
        : m_page(page)
    {
    }

    ui::Page &page() const { return m_page; }

    template <class W = QWidget>
    W *find(const char *name) const
    {
        // What is being replaced may still be there, hidden.
        W *hidden = nullptr;
        for (W *widget : m_page.findChildren<W *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
            if (!hidden)
                hidden = widget;
        }
        if (!hidden)
            qWarning("no widget named %s", name);
        return hidden;
    }

    /// Shown rows of the only or the named table, shown columns from left to right.
    /// What a cell says; where it is a shape alone, its word.
    static QString textOf(const QModelIndex &cell)
    {
        const QString text = cell.data().toString();
        const bool isShape = text.isEmpty() && cell.data(ui::StateRole).isValid();
        return isShape ? cell.data(Qt::AccessibleTextRole).toString() : text;
    }

    QList<QStringList> rowTexts(const char *table) const
    {
        QList<QStringList> rows;
        const auto *view = find<ui::DataTable>(table);
        if (!view)
            return rows;
        const QAbstractItemModel &model = *view->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column) {
                if (!view->isColumnHidden(column))
                    cells.append(textOf(model.index(row, column)));
            }
            rows.append(cells);
        }
        return rows;
    }

    QStringList columnTexts(const char *table, int column) const
    {
        QStringList texts;
        const auto *view = find<ui::DataTable>(table);
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            texts.append(view->model()->index(row, column).data().toString());
        return texts;
    }

    void selectRow(const char *table, int row) const
    {
        auto *view = find<ui::DataTable>(table);
        QVERIFY(view);
        QVERIFY(row < view->model()->rowCount());
        view->setFocus();
        view->selectRow(row);
        view->setCurrentIndex(view->model()->index(row, 0));
        QApplication::processEvents();
    }

    /// Space in the table: the details drawer.
    void pressSpace(const char *table) const
    {
        auto *view = find<ui::DataTable>(table);
        QVERIFY(view);
        QTest::keyClick(view, Qt::Key_Space);
        QApplication::processEvents();
    }

    void click(const char *name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY(button);
        QVERIFY2(button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
        QApplication::processEvents();
    }

    bool isDrawerShown(const char *name = "drawer") const
    {
        const auto drawers = m_page.findChildren<ui::DetailsDrawer *>(QLatin1String(name));
        return std::any_of(drawers.begin(), drawers.end(),
                           [](const ui::DetailsDrawer *drawer) { return drawer->isVisible(); });
    }

    /// All words in the shown drawer, in the order of the widgets.
    QStringList drawerTexts() const
    {
        QStringList texts;
        QApplication::processEvents(); // what was put into a shown drawer is shown with the next
                                       // turn
        for (const ui::DetailsDrawer *drawer : m_page.findChildren<ui::DetailsDrawer *>()) {
            if (!drawer->isVisible())
                continue;
            for (const QLabel *label : drawer->findChildren<QLabel *>()) {
                if (label->isVisible() && !label->text().isEmpty())
                    texts.append(label->text());
            }
        }
        return texts;
    }

    /// Labels and values of the property boxes in the shown drawer.
    QList<ui::PropertyRow> drawerProperties() const
    {
        QList<ui::PropertyRow> rows;
        QApplication::processEvents();
        for (const ui::DetailsDrawer *drawer : m_page.findChildren<ui::DetailsDrawer *>()) {
            if (!drawer->isVisible())
                continue;
            for (const ui::PropertyBox *box : drawer->findChildren<ui::PropertyBox *>()) {
                if (box->isVisible())
                    rows += box->rows();
            }
        }
        return rows;
    }

    static QString value(const QList<ui::PropertyRow> &rows, const QString &label)
    {
        for (const ui::PropertyRow &row : rows) {
            if (row.label == label)
                return row.value;
        }
        return {};
    }

    void choose(const char *combo, const QString &text) const
    {
        auto *box = find<QComboBox>(combo);
        QVERIFY(box);
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
        QApplication::processEvents();
    }

private:
    ui::Page &m_page;
};

} // namespace sekisho::test
