// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/DataTable.h"

#include "ui/widgets/Roles.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <algorithm>

// What leaves a table as text: the clipboard and CSV.
namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString cellText(const QModelIndex &index)
{
    const QVariant clipboard = index.data(ClipboardRole);
    if (clipboard.isValid())
        return clipboard.toString();
    const QString shown = index.data(Qt::DisplayRole).toString();
    return shown.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : shown;
}

QString tabbed(QString text)
{
    return text.replace(u'\t', u' ').replace(u"\r\n"_s, u" "_s).replace(u'\n', u' ');
}

QString csvCell(QString text)
{
    // Spreadsheets run such cells as formulas (OWASP, CSV injection). Numbers stay numbers.
    if (!text.isEmpty()) {
        const QChar first = text.at(0);
        const bool signedText = first == u'-' || first == u'+';
        bool isNumber = false;
        text.toDouble(&isNumber);
        if (first == u'=' || first == u'@' || first == u'\t' || first == u'\r' ||
            (signedText && !isNumber && text.size() > 1))
            text.prepend(u'\'');
    }
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

} // namespace

QString DataTable::selectionAsText(bool withHeaders) const
{
    QList<int> shown;
    const QHeaderView &header = *horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!header.isSectionHidden(column))
            shown.append(column);
    }
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    if (withHeaders) {
        QStringList cells;
        for (const int column : std::as_const(shown)) {
            QString name = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            if (name.isEmpty())
                name = model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole)
                               .toString();
            cells.append(tabbed(name));
        }
        lines.append(cells.join(u'\t'));
    }
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : std::as_const(shown))
            cells.append(tabbed(cellText(model()->index(row, column))));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void DataTable::copySelection(bool withHeaders)
{
    const QString text = selectionAsText(withHeaders);
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

QByteArray DataTable::toCsv() const
{
    QByteArray csv("\xEF\xBB\xBF");
    QList<int> shown;
    const QHeaderView &header = *horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!header.isSectionHidden(column))
            shown.append(column);
    }
    const auto write = [&](const QStringList &cells) { csv += cells.join(u',').toUtf8() + "\r\n"; };
    QStringList names;
    for (const int column : std::as_const(shown)) {
        QString name = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        if (name.isEmpty())
            name = model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        names.append(csvCell(name));
    }
    write(names);
    const int rows = model()->rowCount();
    for (int row = 0; row < rows; ++row) {
        QStringList cells;
        for (const int column : std::as_const(shown))
            cells.append(csvCell(cellText(model()->index(row, column))));
        write(cells);
    }
    return csv;
}

} // namespace sekisho::ui
