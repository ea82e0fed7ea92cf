// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/ObjectDelegate.h"

#include "ui/inspector/InspectorModel.h"
#include "ui/theme/IconSet.h"

#include <QPainter>

namespace sekisho::ui {

namespace {

constexpr int kIcon = 18;
constexpr int kShape = 14;
constexpr int kGap = 7;
constexpr int kLead = 2;
constexpr int kMargin = 10;

} // namespace

ObjectDelegate::ObjectDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize ObjectDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool bold = index.data(BoldRole).toBool();
    const QFontMetrics metrics(m_theme.font(bold ? FontRole::BodyBold : FontRole::Body));
    int width = kLead + metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 1;
    if (!index.data(IconRole).toString().isEmpty())
        width += kIcon + kGap;
    if (static_cast<State>(index.data(StateRole).toInt()) != State::None)
        width += kShape + kGap;
    return {width + kMargin, qMax(28, metrics.lineSpacing() + 10)};
}

void ObjectDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    const bool leftToRight = option.direction == Qt::LeftToRight;
    const auto placed = [&](const QRect &leading) {
        return QStyle::visualRect(option.direction, option.rect, leading);
    };
    QRect rest = option.rect.adjusted(kLead, 0, -kMargin, 0);
    const auto state = static_cast<State>(index.data(StateRole).toInt());
    if (state != State::None) {
        const QRect shape(rest.right() - kShape + 1, rest.center().y() - kShape / 2 + 1, kShape,
                          kShape);
        m_theme.icons().paintState(*painter, placed(shape), state);
        rest.setRight(shape.left() - kGap);
    }
    const QString icon = index.data(IconRole).toString();
    const QColor ink = m_theme.color(index.data(DimmedRole).toBool() ? Token::Text2 : Token::Text);
    if (!icon.isEmpty()) {
        const QRect place(rest.left(), rest.center().y() - kIcon / 2 + 1, kIcon, kIcon);
        m_theme.icons().paint(*painter, placed(place), icon, ink);
        rest.setLeft(place.right() + kGap);
    }
    const bool bold = index.data(BoldRole).toBool();
    painter->setFont(m_theme.font(bold ? FontRole::BodyBold : FontRole::Body));
    painter->setPen(ink);
    const QString text = painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                           Qt::ElideRight, rest.width());
    painter->drawText(placed(rest),
                      Qt::AlignVCenter | (leftToRight ? Qt::AlignLeft : Qt::AlignRight), text);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(Token::Link), 1));
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

} // namespace sekisho::ui
