// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/RulePickerDelegate.h"

#include "ui/policies/RulePickerModel.h"
#include "ui/theme/IconSet.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace sekisho::ui {

namespace {

constexpr int kRowPadding = 8;
constexpr int kBox = 16;
constexpr int kIcon = 16;
constexpr int kGap = 8;

} // namespace

RulePickerDelegate::RulePickerDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void RulePickerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QPainter &p = *painter;
    p.save();
    const auto placed = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    QRect area = option.rect.adjusted(kRowPadding, 0, -kRowPadding, 0);
    const QString text = index.data().toString();
    if (index.data(RulePickerModel::HeadingRole).toBool()) {
        p.setFont(m_theme.font(FontRole::SmallBold));
        p.setPen(m_theme.color(Token::Text2));
        p.drawText(placed(area), int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine),
                   p.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
        p.restore();
        return;
    }
    if (option.state & QStyle::State_Selected)
        p.fillRect(option.rect, m_theme.color(Token::Select));
    QStyleOptionViewItem box(option);
    box.rect = placed(QRect(area.left(), area.center().y() - kBox / 2 + 1, kBox, kBox));
    box.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected | QStyle::State_On |
                   QStyle::State_Off);
    box.state |= QStyle::State_Enabled;
    box.state |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On
                                                                       : QStyle::State_Off;
    if (option.widget)
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &p,
                                              option.widget);
    area.setLeft(area.left() + kBox + kGap);
    const bool missing = index.data(RulePickerModel::MissingRole).toBool();
    m_theme.icons().paint(
            p, placed(QRect(area.left(), area.center().y() - kIcon / 2 + 1, kIcon, kIcon)),
            index.data(RulePickerModel::IconNameRole).toString(),
            m_theme.color(missing ? Token::Error : Token::Text));
    area.setLeft(area.left() + kIcon + kGap);

    const QString detail = index.data(RulePickerModel::DetailRole).toString();
    const QFont small = m_theme.font(FontRole::Small);
    const QFont body = m_theme.font(FontRole::Body);
    const int needed = QFontMetrics(body).horizontalAdvance(text);
    int detailWidth = QFontMetrics(small).horizontalAdvance(detail);
    // The name comes first; what is left is the detail's.
    detailWidth = std::min(detailWidth, std::max(0, area.width() - needed - kGap));
    if (!detail.isEmpty() && detailWidth > QFontMetrics(small).averageCharWidth() * 4) {
        p.setFont(small);
        p.setPen(m_theme.color(missing ? Token::Error : Token::Text2));
        const QRect at(area.right() - detailWidth + 1, area.top(), detailWidth, area.height());
        p.drawText(placed(at), int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine),
                   p.fontMetrics().elidedText(detail, Qt::ElideRight, detailWidth + 1));
        area.setRight(at.left() - kGap);
    }
    p.setFont(body);
    p.setPen(m_theme.color(Token::Text));
    p.drawText(placed(area), int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine),
               p.fontMetrics().elidedText(text, Qt::ElideMiddle, area.width()));
    p.restore();
}

QSize RulePickerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics metrics(m_theme.font(FontRole::Body));
    return QSize(option.rect.width(), std::max(26, metrics.height() + 8));
}

} // namespace sekisho::ui
