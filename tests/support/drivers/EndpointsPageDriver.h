// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/drivers/PageDriver.h"
#include "ui/endpoints/EndpointDialog.h"
#include "ui/endpoints/EndpointImportDialog.h"
#include "ui/endpoints/EndpointImportModel.h"
#include "ui/endpoints/EndpointLabelsDialog.h"
#include "ui/endpoints/EndpointModel.h"
#include "ui/endpoints/EndpointsPage.h"
#include "ui/widgets/ToastArea.h"

#include <QListWidget>
#include <QPlainTextEdit>

namespace sekisho::test {

/// The endpoints page as a person uses it.
class EndpointsPageDriver : public PageDriver
{
public:
    using PageDriver::PageDriver;

    QStringList macs() const { return columnTexts("endpointsTable", ui::EndpointModel::Mac); }

    /// The draft mark of the row with that address, shown without a filter.
    ui::State mark(const QString &mac) const
    {
        const auto *table = find<ui::DataTable>("endpointsTable");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, ui::EndpointModel::Mac).data(ui::ObjectRole) == mac)
                return ui::State(table->model()
                                         ->index(row, ui::EndpointModel::Mark)
                                         .data(ui::StateRole)
                                         .toInt());
        }
        return ui::State::Unknown;
    }

    /// Exactly these rows, as they are shown.
    void selectRows(int first, int last) const
    {
        auto *table = find<ui::DataTable>("endpointsTable");
        table->setFocus();
        const QAbstractItemModel &model = *table->model();
        table->selectionModel()->setCurrentIndex(model.index(first, 1),
                                                 QItemSelectionModel::NoUpdate);
        table->selectionModel()->select(
                QItemSelection(model.index(first, 0), model.index(last, model.columnCount() - 1)),
                QItemSelectionModel::ClearAndSelect);
        QApplication::processEvents();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        auto *table = find<ui::DataTable>("endpointsTable");
        page().activateWindow(); // a dialog may just have had it
        table->setFocus();
        QTest::keyClick(table, key, modifiers);
        QApplication::processEvents();
    }

    /// The open dialog of that class; null if there is none.
    template <class D>
    D *dialog() const
    {
        for (D *open : page().findChildren<D *>()) {
            if (open->isVisible())
                return open;
        }
        return nullptr;
    }

    static void type(const QDialog &dialog, const char *edit, const QString &text)
    {
        auto *field = dialog.findChild<QLineEdit *>(QLatin1String(edit));
        QVERIFY2(field, edit);
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, text);
    }

    static void clickIn(const QDialog &dialog, const char *name)
    {
        auto *button = dialog.findChild<QAbstractButton *>(QLatin1String(name));
        QVERIFY2(button && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    QString toast() const
    {
        const auto *area = page().findChild<ui::ToastArea *>(QStringLiteral("toast"));
        return area && area->isShowing() ? area->text() : QString();
    }
};

} // namespace sekisho::test
