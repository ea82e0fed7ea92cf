// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/ChangeText.h"

#include <QAbstractListModel>

namespace sekisho::ui {

/// The objects that differ between two moments, one a row.
class ComparedItemModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<sync::PlanItem> &items, const ChangeNames &names);
    const QList<sync::PlanItem> &items() const { return m_items; }
    const ChangeNames &names() const { return m_names; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<sync::PlanItem> m_items;
    ChangeNames m_names;
};

} // namespace sekisho::ui
