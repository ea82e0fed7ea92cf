// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/ComparedItemModel.h"

#include "ui/text/StateText.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

void ComparedItemModel::setItems(const QList<sync::PlanItem> &items, const ChangeNames &names)
{
    beginResetModel();
    m_items = items;
    m_names = names;
    endResetModel();
}

void ComparedItemModel::retranslate()
{
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1));
}

int ComparedItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant ComparedItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const sync::PlanItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return ChangeText::itemChange(item, m_names);
    case StateRole:
        return int(ChangeText::changeState(item.change));
    case ObjectRole:
        return item.key.toText();
    case Qt::AccessibleTextRole:
        return StateText::word(ChangeText::changeState(item.change)) + u": "_s +
               ChangeText::itemChange(item, m_names);
    default:
        return {};
    }
}

} // namespace sekisho::ui
