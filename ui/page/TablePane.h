// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/Page.h"

#include <QWidget>

class QSplitter;
class QVBoxLayout;

namespace sekisho::ui {

class DataTable;
class DetailsDrawer;
class FilterBar;

/// A filter bar over a table, with a details drawer at the end: what most pages consist of. The
/// drawer follows the selection, opens with Space, Enter or a double click, closes with Esc, and
/// is remembered; where the page is narrow it lies over the table's end.
class TablePane : public QWidget
{
    Q_OBJECT
public:
    /// `key` names what is remembered, e.g. "certificates.external".
    TablePane(const PageServices &services, const QString &key, QWidget *parent = nullptr);

    DataTable &table() const { return *m_table; }
    FilterBar &filterBar() const { return *m_filter; }
    DetailsDrawer &drawer() const { return *m_drawer; }
    /// A table that stands alone: no filter bar.
    void hideFilterBar();
    /// Whether the drawer is open before anything was remembered, and how wide.
    void setDrawerDefaults(bool open, int width = 340);
    /// Left and right of the filter bar and the table; 16 by default.
    void setSideMargins(int left, int right);

    bool isDrawerOpen() const;
    void openDrawer();
    void closeDrawer();
    /// The model was filled anew: selects a row if the drawer is open and none is, asks for the
    /// drawer's content again.
    void refreshed();
    /// Selects the row of `id` and opens the drawer; false if there is no such row. A filter that
    /// hides it is cleared.
    bool showObject(const QVariant &id);
    QList<QWidget *> panes() const;

Q_SIGNALS:
    /// The drawer is open and shall show the row of `id`.
    void detailsWanted(const QVariant &id);
    void drawerToggled(bool open);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateDrawer();
    void place();
    void applyMargins();

    const PageServices m_services;
    QString m_key;
    QSplitter *m_splitter;
    QWidget *m_left;
    QVBoxLayout *m_leftLayout;
    FilterBar *m_filter;
    DataTable *m_table;
    DetailsDrawer *m_drawer;
    bool m_open = false;
    bool m_over = false;
    int m_width = 340;
    int m_rightMargin = 16;
    int m_leftMargin = 16;
};

} // namespace sekisho::ui
