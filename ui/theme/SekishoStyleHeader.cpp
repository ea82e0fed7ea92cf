// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/SekishoStyle.h"

#include "ui/theme/StyleParts.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyleOption>
#include <algorithm>

// The heads of tables.
namespace sekisho::ui {

using namespace style;

namespace {

/// Filled, so that a head that sorts does not look like one that opens a list.
void sortMark(QPainter &painter, const QPointF &center, const QColor &color, bool ascending)
{
    const qreal tip = ascending ? -2.5 : 2.5;
    const QPointF points[] = {{center.x() - 4, center.y() - tip},
                              {center.x() + 4, center.y() - tip},
                              {center.x(), center.y() + tip}};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(points, 3);
    painter.restore();
}

} // namespace

bool SekishoStyle::drawHeader(ControlElement element, const QStyleOption &option, QPainter &painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_Header: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
        if (!header || header->orientation == Qt::Vertical)
            return false;
        // What QCommonStyle does, except that it asks itself where the label goes, not the proxy.
        QStyleOptionHeaderV2 label;
        if (const auto *newer = qstyleoption_cast<const QStyleOptionHeaderV2 *>(&option))
            label = *newer;
        else
            static_cast<QStyleOptionHeader &>(label) = *header;
        label.rect = proxy()->subElementRect(SE_HeaderLabel, &option, widget);
        painter.save();
        painter.setClipRect(option.rect, Qt::IntersectClip);
        proxy()->drawControl(CE_HeaderSection, &option, &painter, widget);
        if (label.rect.isValid())
            proxy()->drawControl(CE_HeaderLabel, &label, &painter, widget);
        painter.restore();
        return true;
    }
    case CE_HeaderSection: {
        painter.fillRect(option.rect, m_theme.color(Token::Raised));
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
        painter.save();
        painter.setPen(QPen(m_theme.color(Token::Edge), 1));
        const QRectF r(option.rect);
        painter.drawLine(QPointF(r.left(), r.bottom() - 0.5), QPointF(r.right(), r.bottom() - 0.5));
        const bool last = header && (header->position == QStyleOptionHeader::End ||
                                     header->position == QStyleOptionHeader::OnlyOneSection);
        if (!last) {
            painter.setPen(QPen(m_theme.color(Token::Line), 1));
            const qreal x = option.direction == Qt::RightToLeft ? r.left() + 0.5 : r.right() - 0.5;
            painter.drawLine(QPointF(x, r.top()), QPointF(x, r.bottom() - 1));
        }
        painter.restore();
        return true;
    }
    case CE_HeaderEmptyArea:
        painter.fillRect(option.rect, m_theme.color(Token::Raised));
        painter.save();
        painter.setPen(QPen(m_theme.color(Token::Edge), 1));
        painter.drawLine(QPointF(option.rect.left(), option.rect.bottom() + 0.5),
                         QPointF(option.rect.right() + 1, option.rect.bottom() + 0.5));
        painter.restore();
        return true;
    case CE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
        if (!header || header->orientation == Qt::Vertical)
            return false;
        const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
        painter.save();
        painter.setFont(m_theme.font(FontRole::SmallBold));
        painter.setPen(m_theme.color(Token::Text));
        const QFontMetrics metrics = painter.fontMetrics();
        const QRect area = option.rect;
        const int mark = sorted ? std::min(kSortZone, area.width()) : 0;
        // Of a column of shapes the heading is in the tool tip: a letter and dots say nothing.
        const bool isShapes = option.rect.width() < metrics.averageCharWidth() * 5 &&
                              metrics.horizontalAdvance(header->text) > area.width();
        const QString text =
                isShapes ? QString()
                         : metrics.elidedText(header->text, Qt::ElideRight, area.width() - mark);
        const int textWidth = std::min(metrics.horizontalAdvance(text), area.width() - mark);
        const Qt::Alignment horizontal = header->textAlignment & Qt::AlignHorizontal_Mask;
        const QRect both = alignedRect(option.direction, horizontal | Qt::AlignVCenter,
                                       QSize(textWidth + mark, area.height()), area);
        // The mark follows the text, but over numbers it goes before so that the text stays there.
        const bool before = horizontal & Qt::AlignRight;
        const QRect words(both.left() + (before ? mark : 0), both.top(), textWidth, both.height());
        painter.drawText(visualRect(option.direction, both, words),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         text);
        if (sorted) {
            const int gap = textWidth > 0 ? mark - 4 : mark / 2;
            const int x = before ? both.left() + mark - gap : both.left() + textWidth + gap;
            const QRect middle(x, both.top(), 1, both.height());
            // QHeaderView says SortDown for ascending.
            sortMark(painter, QRectF(visualRect(option.direction, both, middle)).center(),
                     m_theme.color(Token::Text2),
                     header->sortIndicator == QStyleOptionHeader::SortDown);
        }
        painter.restore();
        return true;
    }
    default:
        return false;
    }
}

} // namespace sekisho::ui
