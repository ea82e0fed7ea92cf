// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/CellDelegate.h"

namespace sekisho::ui {

class NacSwitchModel;

/// Edits the value of a switch in its cell: a list for what has choices, a number field with its
/// limits. A value that this version does not know stays in the list.
class NacSwitchDelegate : public CellDelegate
{
    Q_OBJECT
public:
    NacSwitchDelegate(Theme &theme, const NacSwitchModel &model, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

private:
    int rowOf(const QModelIndex &index) const;

    const NacSwitchModel &m_model;
};

} // namespace sekisho::ui
