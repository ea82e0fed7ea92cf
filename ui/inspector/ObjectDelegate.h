// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace sekisho::ui {

/// Rows of the tree "Open objects": icon, name, and the state's shape at the end.
class ObjectDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ObjectDelegate(Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme &m_theme;
};

} // namespace sekisho::ui
