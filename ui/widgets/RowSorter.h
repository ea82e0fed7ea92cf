// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <vector>

class QAbstractItemModel;

namespace sekisho::ui {

/// One row's value in the form in which rows are compared.
struct SortKey
{
    enum class Kind { None, Number, Text } kind = Kind::None;
    double number = 0;
};

/// A column as the model gives it; keys are made of it on any thread.
struct ColumnValues
{
    int column = -1;
    std::vector<SortKey> plain;
    QStringList texts; ///< index = source row, only if any text

    void read(const QAbstractItemModel &model, int first, int end);
};

/// Puts the rows of a table in order, in two steps: values are read where the model lives, a few
/// rows at a time, and sorted on any thread.
struct RowSorter
{
    ColumnValues first;
    ColumnValues second; ///< column -1: no second key
    bool descending = false;
    bool secondDescending = false;
    int rows = 0;
    int read = 0;

    void readUpTo(const QAbstractItemModel &model, int end);
    /// All source rows, sorted; equal ones in the model's order. Once: the values are gone then.
    std::vector<int> order();
};

} // namespace sekisho::ui
