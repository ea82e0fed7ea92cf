// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/TableColumn.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QVariant>

class QTableView;

namespace sekisho::ui {

class Theme;

/// Which columns of a table are shown, and how wide: what a person has chosen, else what is in
/// them, as far as there is room. The view must outlive it.
class ColumnFitter
{
public:
    ColumnFitter(QTableView &view, const Theme &theme);

    /// `columns` are by logical index, like every column here.
    void setColumns(const QList<TableColumn> &columns) { m_columns = columns; }
    bool isMandatory(int column) const { return m_columns.value(column).mandatory; }

    /// Widths and order as state() said; as they were meant to be where that is of other columns.
    /// To be followed by fit().
    void restoreState(const QVariantList &state);
    QVariantList state() const;
    /// Every column where the model has it.
    void resetOrder();

    /// What the person wants, room or not.
    void setShown(int column, bool shown);
    bool isShown(int column) const { return !m_hidden.value(column); }
    void setOwnWidth(int column, int width) { m_own.insert(column, width); }

    /// There are other cells: the next fit measures, but no column becomes narrower for it.
    void contentsChanged() { m_stale = true; }
    /// Another font, language or model: nothing that was measured holds.
    void forgetContents();
    /// Whether there are cells that no fit has measured yet.
    bool isStale() const { return m_stale; }

    /// Where there is room, columns grow to what is in them and one takes the rest; where there is
    /// not, columns of low priority go. Cells are measured only while the view is on the screen.
    /// With `chipsWrap`, chips make a row higher rather than a column wider. False: nothing to do.
    bool fit(bool chipsWrap);
    /// Changes of the header are the fitter's own, not a person's.
    bool isAtWork() const { return m_atWork; }

private:
    int scaled(int width) const;
    int baseWidth(int column) const;
    int contentWidth(int column) const;
    int stretchingColumn() const;
    void measure(bool chipsWrap);
    void share(int left, QHash<int, int> &widths) const;

    QTableView &m_view;
    const Theme &m_theme;
    QList<TableColumn> m_columns;
    QHash<int, bool> m_hidden;  ///< by the person
    QSet<int> m_squeezedOut;    ///< hidden for want of room
    QHash<int, int> m_own;      ///< widths by the person
    QHash<int, int> m_measured; ///< what the contents of a column need
    bool m_stale = true;
    bool m_atWork = false;
};

} // namespace sekisho::ui
