// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/CellDelegate.h"

#include "ui/text/StateText.h"
#include "ui/theme/IconSet.h"
#include "ui/theme/SekishoStyle.h"
#include "ui/widgets/ChipView.h"
#include "ui/widgets/Elide.h"
#include "ui/widgets/ValidityBar.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>
#include <algorithm>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// Visual guide sections 4 and 8.
constexpr int kPadding = 8;
constexpr int kChipHeight = ChipPainter::kHeight;
constexpr int kChipGap = 4;
constexpr int kChipLines = 3;
constexpr int kChipMargins = 13; ///< above, below and the hairline
constexpr int kShape = 16;
constexpr int kValidityWidth = 52;
constexpr int kHitWidth = 36;

struct ChipLayout
{
    QList<QRect> rects; ///< of the chips that fit
    QRect more;         ///< where "+4" goes, if any are left
    int hidden = 0;
    int lines = 1;
};

ChipLayout layOut(const QList<Chip> &chips, const QRect &area, const Theme &theme, int maxLines)
{
    const QFontMetrics body(theme.font(FontRole::Body));
    ChipLayout layout;
    const int moreWidth = body.horizontalAdvance(u"+88"_s) + 8;
    int x = area.left();
    int y = area.top();
    int line = 1;
    for (qsizetype i = 0; i < chips.size(); ++i) {
        int width = std::min(ChipPainter::width(chips.at(i), theme), area.width());
        const bool last = i == chips.size() - 1;
        const int reserve = line == maxLines && !last ? moreWidth : 0;
        if (x > area.left() && x + width + reserve > area.right() + 1) {
            if (line == maxLines) {
                layout.hidden = static_cast<int>(chips.size() - i);
                layout.more = QRect(x, y, moreWidth, kChipHeight);
                break;
            }
            ++line;
            x = area.left();
            y += kChipHeight + kChipGap;
        }
        // Alone on its line and too wide: it gives way to the "+4".
        if (line == maxLines && !last)
            width = std::max(std::min(width, area.right() + 1 - x - moreWidth), 0);
        layout.rects.append(QRect(x, y, width, kChipHeight));
        x += width + kChipGap;
    }
    layout.lines = line;
    return layout;
}

/// Lines of chips for which a row of this height has room; large tables keep rows of one line.
int chipLines(const QRect &cell)
{
    const int lines = (cell.height() - kChipMargins + kChipGap) / (kChipHeight + kChipGap);
    return std::clamp(lines, 1, kChipLines);
}

bool isFirstShownColumn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QHeaderView *header = nullptr;
    if (const auto *table = qobject_cast<const QTableView *>(option.widget))
        header = table->horizontalHeader();
    else if (const auto *tree = qobject_cast<const QTreeView *>(option.widget))
        header = tree->header();
    if (!header)
        return index.column() == 0;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            return logical == index.column();
    }
    return false;
}

bool viewHasFocus(const QStyleOptionViewItem &option)
{
    const QWidget *view = option.widget;
    if (!view)
        return option.state & QStyle::State_Active;
    return view->hasFocus() || view->property("showAsFocused").toBool() ||
           (view->focusWidget() && view->focusWidget()->hasFocus() &&
            view->isAncestorOf(view->focusWidget()));
}

QList<Chip> chipsOf(const QModelIndex &index) { return index.data(ChipsRole).value<QList<Chip>>(); }

QString fullText(const QModelIndex &index)
{
    const QVariant clipboard = index.data(ClipboardRole);
    return clipboard.isValid() ? clipboard.toString() : index.data(Qt::DisplayRole).toString();
}

} // namespace

CellDelegate::CellDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QPainter &p = *painter;
    p.save();
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = viewHasFocus(option);
    const Qt::LayoutDirection direction = option.direction;

    // Ground.
    const State tint = static_cast<State>(index.data(TintRole).toInt());
    if (tint != State::None)
        p.fillRect(option.rect, m_theme.color(stateTint(tint)));
    if (selected)
        p.fillRect(option.rect, m_theme.color(focused ? Token::Select : Token::SelectIdle));
    if (m_gridLines) {
        p.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                   m_theme.color(Token::Line));
    }
    const bool first = isFirstShownColumn(option, index);
    if (selected && first && focused) {
        QRect edge(option.rect.left(), option.rect.top(), 3, option.rect.height());
        if (qobject_cast<const QTreeView *>(option.widget))
            edge.moveLeft(0);
        p.fillRect(QStyle::visualRect(direction, option.rect, edge), m_theme.color(Token::Mark));
    }

    // Not before: the edge of a selected row of a tree lies outside its cells.
    p.setClipRect(option.rect, Qt::IntersectClip);

    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    const bool dimmed = index.data(DimmedRole).toBool() || !enabled;
    const QRect cell = option.rect.adjusted(0, 0, 0, -1);
    QRect area = cell.adjusted(kPadding, 0, -kPadding, 0);
    const auto placed = [&](const QRect &part) {
        return QStyle::visualRect(direction, option.rect, part);
    };

    const QString text = displayText(index.data(), option.locale);
    const QList<Chip> chips = chipsOf(index);

    // Things before the text.
    const QVariant validity = index.data(ValidityRole);
    if (validity.isValid()) {
        const QRect bar(area.left(), area.center().y() - 3, kValidityWidth, 8);
        ValidityBar::paintBar(p, placed(bar), validity.value<ValiditySpan>(), m_theme);
        area.adjust(kValidityWidth + 6, 0, 0, 0);
    }
    const State state = static_cast<State>(index.data(StateRole).toInt());
    if (state != State::None) {
        // A shape alone stands in the middle: the state column.
        const bool alone = text.isEmpty() && chips.isEmpty();
        QRect shape(area.left(), area.center().y() - kShape / 2 + 1, kShape, kShape);
        if (alone)
            shape.moveLeft(cell.center().x() - kShape / 2);
        const bool right = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        if (right && !alone) {
            QFont measured = m_theme.font(FontRole::Body);
            shape.moveRight(area.right() - QFontMetrics(measured).horizontalAdvance(text) - 6);
        } else {
            area.adjust(kShape + 5, 0, 0, 0);
        }
        m_theme.icons().paintState(p, placed(shape), state);
    }
    if (const QString icon = index.data(IconRole).toString(); !icon.isEmpty()) {
        const QRect iconRect(area.left(), area.center().y() - 7, kShape, kShape);
        m_theme.icons().paint(p, placed(iconRect), icon,
                              m_theme.color(dimmed ? Token::Disabled : Token::Text));
        area.adjust(kShape + 6, 0, 0, 0);
    }
    if (const QVariant hits = index.data(BarRole); hits.isValid()) {
        HitBar::paint(p, placed(QRect(area.left(), area.top(), kHitWidth, area.height())),
                      hits.toDouble(), m_theme);
        area.adjust(kHitWidth + 6, 0, 0, 0);
    }

    if (!chips.isEmpty()) {
        const ChipLayout layout =
                layOut(chips, area.adjusted(0, 6, 0, 0), m_theme, chipLines(option.rect));
        int drop = 0;
        if (layout.lines == 1)
            drop = area.center().y() - kChipHeight / 2 + 1 - (area.top() + 6);
        for (qsizetype i = 0; i < layout.rects.size(); ++i)
            ChipPainter::paint(p, placed(layout.rects.at(i).translated(0, drop)), chips.at(i),
                               m_theme, dimmed, direction);
        if (layout.hidden > 0) {
            p.setFont(m_theme.font(FontRole::Body));
            p.setPen(m_theme.color(Token::Text2));
            p.drawText(placed(layout.more.translated(0, drop)), Qt::AlignVCenter | Qt::AlignLeft,
                       u"+%1"_s.arg(layout.hidden));
        }
    } else if (!text.isEmpty()) {
        const bool mono = index.data(MonoRole).toBool();
        QFont font = m_theme.font(mono ? FontRole::Mono : FontRole::Body);
        font.setBold(index.data(BoldRole).toBool());
        const bool link = index.data(LinkRole).toBool();
        font.setUnderline(link);
        p.setFont(font);
        const bool quiet = index.data(QuietRole).toBool();
        p.setPen(m_theme.color(link     ? Token::Link
                               : dimmed ? Token::Disabled
                               : quiet  ? Token::Text2
                                        : Token::Text));
        const QVariant mode = index.data(ElideRole);
        const Qt::TextElideMode elide =
                mode.isValid() ? static_cast<Qt::TextElideMode>(mode.toInt()) : Qt::ElideRight;
        const QVariant alignment = index.data(Qt::TextAlignmentRole);
        Qt::Alignment horizontal = Qt::AlignLeft;
        if (alignment.isValid())
            horizontal = Qt::Alignment(alignment.toInt()) & Qt::AlignHorizontal_Mask;
        QString line = text;
        line.replace(u'\n', u' ');
        const QString shown = Elide::text(line, elide, p.fontMetrics(), area.width());
        p.drawText(placed(area),
                   static_cast<int>(QStyle::visualAlignment(direction, horizontal) |
                                    Qt::AlignVCenter | Qt::TextSingleLine),
                   shown);
    }

    // The cell that keys act on.
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        view && view->hasFocus() && view->currentIndex() == index) {
        p.setRenderHint(QPainter::Antialiasing, false);
        p.setPen(QPen(m_theme.color(Token::Link), 1));
        p.setBrush(Qt::NoBrush);
        p.drawRect(cell.adjusted(first ? 3 : 0, 0, -1, -1));
    }
    p.restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QList<Chip> chips = chipsOf(index);
    if (!chips.isEmpty()) {
        int width = option.rect.width();
        if (const auto *table = qobject_cast<const QTableView *>(option.widget))
            width = table->columnWidth(index.column());
        if (width <= 0)
            width = 400;
        const QRect area(0, 0, width - 2 * kPadding, 0);
        const ChipLayout layout = layOut(chips, area, m_theme, kChipLines);
        const int high = layout.lines * kChipHeight + (layout.lines - 1) * kChipGap + kChipMargins;
        int natural = 2 * kPadding;
        const ChipLayout single = layOut(chips, QRect(0, 0, 100000, 0), m_theme, 1);
        if (!single.rects.isEmpty())
            natural += single.rects.last().right() + 1;
        return QSize(natural, std::max(high, m_theme.rowHeight(true)));
    }
    const bool mono = index.data(MonoRole).toBool();
    QFont font = m_theme.font(mono ? FontRole::Mono : FontRole::Body);
    font.setBold(index.data(BoldRole).toBool());
    int width = 2 * kPadding +
                QFontMetrics(font).horizontalAdvance(displayText(index.data(), option.locale)) + 1;
    if (index.data(ValidityRole).isValid())
        width += kValidityWidth + 6;
    if (index.data(StateRole).toInt() != 0)
        width += kShape + 5;
    if (!index.data(IconRole).toString().isEmpty())
        width += kShape + 6;
    if (index.data(BarRole).isValid())
        width += kHitWidth + 6;
    return QSize(width, m_theme.rowHeight());
}

int CellDelegate::chipAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                         const QPoint &position) const
{
    const QList<Chip> chips = chipsOf(index);
    const QRect area = option.rect.adjusted(kPadding, 6, -kPadding, -1);
    const ChipLayout layout = layOut(chips, area, m_theme, chipLines(option.rect));
    int drop = 0;
    if (layout.lines == 1)
        drop = option.rect.adjusted(0, 0, 0, -1).center().y() - kChipHeight / 2 + 1 - area.top();
    for (qsizetype i = 0; i < layout.rects.size(); ++i) {
        const QRect rect = QStyle::visualRect(option.direction, option.rect,
                                              layout.rects.at(i).translated(0, drop));
        if (rect.contains(position))
            return static_cast<int>(i);
    }
    return -1;
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString own = index.data(Qt::ToolTipRole).toString();
    if (!own.isEmpty()) {
        QToolTip::showText(event->globalPos(), own, view);
        return true;
    }
    QString text;
    if (const QList<Chip> chips = chipsOf(index); !chips.isEmpty()) {
        QStringList words;
        for (const Chip &chip : chips)
            words.append(chip.kind == Chip::Kind::Excluded
                                 ? ChipPainter::excludedWord() + u' ' + chip.text
                                 : chip.text);
        text = words.join(u'\n');
    } else if (sizeHint(option, index).width() > option.rect.width()) {
        text = fullText(index);
    }
    // A shape alone says its word.
    if (text.isEmpty() && index.data().toString().isEmpty()) {
        text = index.data(Qt::AccessibleTextRole).toString();
        if (text.isEmpty())
            text = StateText::word(static_cast<State>(index.data(StateRole).toInt()));
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), Elide::toolTip(text), view);
    return true;
}

} // namespace sekisho::ui
