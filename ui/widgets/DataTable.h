// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/TableColumn.h"
#include "ui/widgets/TableFilterProxy.h"

#include <QTableView>
#include <memory>

class QMenu;

namespace sekisho::ui {

class CellDelegate;
class ViewSettings;

/// The table of every page: sorts (shift-click adds a second key), filters, remembers its columns
/// under a key, copies cells (Ctrl+C, Ctrl+Shift+C with headers), writes CSV of what is filtered,
/// keeps the selection across refreshes by ObjectRole, and shows why it is empty.
class DataTable : public QTableView
{
    Q_OBJECT
public:
    /// `key` names what is remembered, e.g. "certificates.external".
    DataTable(Theme &theme, ViewSettings &settings, const QString &key, QWidget *parent = nullptr);
    ~DataTable() override;

    /// The page's model; it is put behind a TableFilterProxy. Not owned.
    void setSourceModel(QAbstractItemModel *model);
    QAbstractItemModel *sourceModel() const;
    TableFilterProxy &filter() const;
    void setFilterText(const QString &text);
    int shownRows() const;
    int totalRows() const;

    using Column = TableColumn;
    /// Call before setSourceModel or right after it.
    void setColumns(const QList<Column> &columns);
    /// Sorting before anything was remembered; -1 is the model's own order.
    void setDefaultSort(int column, Qt::SortOrder order = Qt::AscendingOrder);
    /// The model's order has a meaning (rules): header clicks do nothing.
    void setUserSortable(bool sortable);
    /// Rows with chips are taller.
    void setRowsHaveChips(bool chips);
    /// Fills `menu` with one checkable entry per column and Reset Columns.
    void fillColumnMenu(QMenu *menu);
    void resetColumns();
    void setColumnShown(int column, bool shown);
    bool isColumnShown(int column) const;

    QString selectionAsText(bool withHeaders) const;
    void copySelection(bool withHeaders);
    /// UTF-8 with BOM, CRLF, RFC 4180 quoting; shown rows and columns in their order. Cells that a
    /// spreadsheet would run as a formula get a leading apostrophe.
    QByteArray toCsv() const;

    /// ObjectRole of the current row; invalid if none.
    QVariant currentObject() const;
    QVariantList selectedObjects() const;
    /// Selects and scrolls to the row of that id, false if it is not shown.
    bool selectObject(const QVariant &id);
    QModelIndex currentSourceIndex() const;

    /// What an empty table says: the portal's line, one sentence of use, an action (empty = none).
    void setEmptyState(const QString &icon, const QString &title, const QString &hint = {},
                       const QString &actionText = {});
    CellDelegate &cells() const;

Q_SIGNALS:
    /// Enter or double click on a row.
    void rowActivated(const QModelIndex &sourceIndex);
    void currentObjectChanged(const QVariant &id);
    void countsChanged(int shown, int total);
    void clearFilterRequested();
    void emptyActionTriggered();
    /// Space: the details drawer.
    void detailsRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace sekisho::ui
