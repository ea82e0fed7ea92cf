// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ShortcutModel.h"

#include "ui/widgets/Roles.h"

#include <array>

namespace sekisho::ui {

namespace {

struct OtherKey
{
    const char *keys; ///< portable text, one or two separated by ";"
    const char *what;
};

// What tables, fields and drawers do by themselves (visual guide section 11).
constexpr std::array kOtherKeys{
        OtherKey{"Esc", QT_TRANSLATE_NOOP("sekisho::ui::ShortcutModel",
                                          "Clear the filter, close the drawer")},
        OtherKey{"Return", QT_TRANSLATE_NOOP("sekisho::ui::ShortcutModel", "Open the row")},
        OtherKey{"Space", QT_TRANSLATE_NOOP("sekisho::ui::ShortcutModel", "Details drawer")},
        OtherKey{"Shift+F10", QT_TRANSLATE_NOOP("sekisho::ui::ShortcutModel", "Context menu")},
};

} // namespace

ShortcutModel::ShortcutModel(const CommandSet &commands, QObject *parent)
    : QAbstractTableModel(parent)
    , m_commands(commands)
{
    for (CommandId id : commands.all()) {
        if (!commands.shortcut(id).isEmpty())
            m_ids.append(id);
    }
}

void ShortcutModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size()) + int(kOtherKeys.size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KeysColumn:
        //: Column head: keys to press
        return tr("Keys");
    case CommandColumn:
        //: Column head: what the keys do
        return tr("Command");
    case PlaceColumn:
        //: Column head: menu of a command
        return tr("Where");
    default:
        return {};
    }
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == ObjectRole)
        return index.row();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.row() < m_ids.size()) {
        const CommandId id = m_ids.at(index.row());
        switch (index.column()) {
        case KeysColumn:
            return m_commands.shortcut(id).toString(QKeySequence::NativeText);
        case CommandColumn:
            return m_commands.text(id);
        case PlaceColumn:
            return CommandSet::menuTitle(m_commands.menu(id));
        default:
            return {};
        }
    }
    const OtherKey &other = kOtherKeys[size_t(index.row() - m_ids.size())];
    switch (index.column()) {
    case KeysColumn:
        return QKeySequence(QString::fromLatin1(other.keys), QKeySequence::PortableText)
                .toString(QKeySequence::NativeText);
    case CommandColumn:
        return tr(other.what);
    case PlaceColumn:
        //: Where a key works: in tables
        return tr("Tables");
    default:
        return {};
    }
}

} // namespace sekisho::ui
