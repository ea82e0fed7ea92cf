// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/LabelEntryList.h"

#include "ui/widgets/CellDelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

namespace sekisho::ui {

namespace {

constexpr int kRowsShown = 4;

} // namespace

LabelEntryList::LabelEntryList(Theme &theme, LabelEntryModel::Reader reader, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(new LabelEntryModel(std::move(reader), this))
{
    setModel(m_model);
    auto *delegate = new CellDelegate(theme, this);
    setItemDelegate(delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LabelEntryList::fitColumns);
    fitColumns();
}

void LabelEntryList::fitColumns()
{
    horizontalHeader()->setVisible(m_model->columnCount() > 1);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    if (m_model->columnCount() > 1)
        horizontalHeader()->setSectionResizeMode(LabelEntryModel::Clients,
                                                 QHeaderView::ResizeToContents);
}

QSize LabelEntryList::sizeHint() const
{
    const int header = m_model->columnCount() > 1 ? horizontalHeader()->sizeHint().height() : 0;
    return {240, header + m_theme.rowHeight() * kRowsShown + 2 * frameWidth()};
}

void LabelEntryList::removeSelected()
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    if (rows.isEmpty())
        return;
    const int first = *std::min_element(rows.begin(), rows.end());
    m_model->remove(rows);
    if (m_model->rowCount() > 0)
        selectRow(std::min(first, m_model->rowCount() - 1));
}

void LabelEntryList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasted(QApplication::clipboard()->text());
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        removeSelected();
        return;
    }
    QTableView::keyPressEvent(event);
}

void LabelEntryList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
        updateGeometry();
    }
    QTableView::changeEvent(event);
}

} // namespace sekisho::ui
