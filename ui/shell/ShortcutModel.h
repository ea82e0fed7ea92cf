// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/CommandSet.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// Every shortcut there is: those of the commands, and those of tables and fields that belong to no
/// command. For the dialog of the Help menu and the settings page.
class ShortcutModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { KeysColumn, CommandColumn, PlaceColumn, ColumnCount };

    explicit ShortcutModel(const CommandSet &commands, QObject *parent = nullptr);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const CommandSet &m_commands;
    QList<CommandId> m_ids;
};

} // namespace sekisho::ui
