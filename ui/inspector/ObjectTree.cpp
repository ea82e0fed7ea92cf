// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/ObjectTree.h"

#include "ui/inspector/ObjectDelegate.h"

#include <QHeaderView>
#include <QPainter>

namespace sekisho::ui {

ObjectTree::ObjectTree(Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
{
    setItemDelegate(new ObjectDelegate(theme, this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(18);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    connect(&theme, &Theme::changed, this, [this] { doItemsLayout(); });
}

void ObjectTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    if (selectionModel()->isSelected(index)) {
        const bool active = hasFocus() && isActiveWindow();
        painter->fillRect(option.rect, m_theme.color(active ? Token::Select : Token::SelectIdle));
        const QRect edge(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter->fillRect(QStyle::visualRect(layoutDirection(), option.rect, edge),
                          m_theme.color(Token::Link));
    }
    QTreeView::drawRow(painter, option, index);
}

} // namespace sekisho::ui
