// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QTreeView>

namespace sekisho::ui {

/// The tree "Open objects": its selection runs across the whole row, with an edge at the leading
/// side.
class ObjectTree : public QTreeView
{
    Q_OBJECT
public:
    explicit ObjectTree(Theme &theme, QWidget *parent = nullptr);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;

private:
    Theme &m_theme;
};

} // namespace sekisho::ui
