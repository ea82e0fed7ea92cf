// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace sekisho::ui {

/// Paints cells from the roles of Roles.h: shape and text, chips, validity bar, hit bar, fixed
/// pitch, dimmed; the selection edge (3 px, leading) and the outline of the focused cell. Works in
/// tables and trees.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// The chip of a cell under `position` (view coordinates inside `rect`), -1 if none.
    int chipAt(const QStyleOptionViewItem &option, const QModelIndex &index,
               const QPoint &position) const;
    /// The hairline under each row; on by default.
    void setGridLines(bool lines) { m_gridLines = lines; }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Theme &m_theme;
    bool m_gridLines = true;
};

} // namespace sekisho::ui
