// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/PlanList.h"

#include "ui/changes/PlanListModel.h"
#include "ui/theme/IconSet.h"
#include "ui/theme/SekishoStyle.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace sekisho::ui {

namespace {

constexpr int kMargin = 12;
constexpr int kTextLeft = 40;
constexpr int kHeadingLeft = 35;

class PlanDelegate : public QStyledItemDelegate
{
public:
    PlanDelegate(Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int body = QFontMetrics(m_theme.font(FontRole::Body)).height();
        if (index.data(PlanListModel::HeadingRole).toBool())
            return QSize(10, body + 14);
        const int small = QFontMetrics(m_theme.font(FontRole::Small)).height();
        return QSize(10, body + small + 17);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(PlanListModel::HeadingRole).toBool())
            paintHeading(*painter, option.rect, index);
        else
            paintItem(*painter, option, index);
        painter->setPen(QPen(m_theme.color(Token::Line), 0));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

private:
    void paintShape(QPainter &painter, const QRectF &place, const QModelIndex &index) const
    {
        const auto state = static_cast<State>(index.data(PlanListModel::ShapeRole).toInt());
        const QString icon = index.data(PlanListModel::IconNameRole).toString();
        if (state != State::None)
            m_theme.icons().paintState(painter, place, state);
        else if (!icon.isEmpty())
            m_theme.icons().paint(painter, place, icon, m_theme.color(Token::Text));
    }

    void paintHeading(QPainter &painter, const QRect &row, const QModelIndex &index) const
    {
        painter.fillRect(row, m_theme.color(Token::Raised));
        paintShape(painter, QRectF(row.left() + kMargin, row.center().y() - 7, 16, 16), index);
        const QFont font = m_theme.font(FontRole::BodyBold);
        painter.setFont(font);
        painter.setPen(m_theme.color(Token::Text));
        const QString end = index.data(PlanListModel::EndRole).toString();
        const int endWidth = QFontMetrics(font).horizontalAdvance(end);
        painter.drawText(row.adjusted(0, 0, -kMargin, 0), Qt::AlignRight | Qt::AlignVCenter, end);
        const QRect area = row.adjusted(kHeadingLeft, 0, -kMargin - endWidth - 8, 0);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(),
                                                       Qt::ElideRight, area.width()));
    }

    void paintItem(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const
    {
        const QRect row = option.rect;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool focused = option.widget && option.widget->hasFocus();
        painter.fillRect(row, m_theme.color(selected ? (focused ? Token::Select : Token::SelectIdle)
                                                     : Token::Base));
        if (selected)
            painter.fillRect(QRect(row.left(), row.top(), 3, row.height()),
                             m_theme.color(Token::Mark));
        const QFont body = m_theme.font(selected ? FontRole::BodyBold : FontRole::Body);
        const QFont small = m_theme.font(FontRole::Small);
        const QFontMetrics bodyMetrics(body);
        const QFontMetrics smallMetrics(small);
        const int top = row.top() + 7;
        paintShape(painter,
                   QRectF(row.left() + kMargin, top + (bodyMetrics.height() - 16) / 2.0, 16, 16),
                   index);
        painter.setFont(small);
        painter.setPen(m_theme.color(Token::Text2));
        const QString end = index.data(PlanListModel::EndRole).toString();
        const int endWidth = end.isEmpty() ? 0 : smallMetrics.horizontalAdvance(end) + 10;
        painter.drawText(
                QRect(row.right() - kMargin - endWidth, top, endWidth, bodyMetrics.height()),
                Qt::AlignRight | Qt::AlignVCenter, end);
        const int width = row.width() - kTextLeft - kMargin;
        painter.drawText(QRect(row.left() + kTextLeft, top + bodyMetrics.height(), width,
                               smallMetrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         smallMetrics.elidedText(index.data(PlanListModel::DetailRole).toString(),
                                                 Qt::ElideRight, width));
        painter.setFont(body);
        painter.setPen(m_theme.color(Token::Text));
        painter.drawText(QRect(row.left() + kTextLeft, top, width - endWidth, bodyMetrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         bodyMetrics.elidedText(index.data(Qt::DisplayRole).toString(),
                                                Qt::ElideRight, width - endWidth));
        if (option.state.testFlag(QStyle::State_HasFocus) && focused)
            SekishoStyle::drawFocusRing(painter, QRectF(row).adjusted(4, 3, -4, -4), m_theme);
    }

    Theme &m_theme;
};

} // namespace

PlanList::PlanList(Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
{
    setItemDelegate(new PlanDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setUniformItemSizes(false);
    setResizeMode(QListView::Adjust);
    connect(&theme, &Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        viewport()->update();
    });
}

void PlanList::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), m_theme.color(Token::Base));
    }
    QListView::paintEvent(event);
}

void PlanList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentRowChanged(current);
}

void PlanList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    viewport()->update();
}

void PlanList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

QModelIndex PlanList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!model() || (action != MoveHome && action != MoveEnd && action != MoveUp &&
                     action != MoveDown && action != MovePrevious && action != MoveNext))
        return QListView::moveCursor(action, modifiers);
    const bool down = action == MoveHome || action == MoveDown || action == MoveNext;
    int row = currentIndex().isValid() ? currentIndex().row() : -1;
    if (action == MoveHome)
        row = -1;
    else if (action == MoveEnd)
        row = model()->rowCount();
    // Over headings.
    const int step = down ? 1 : -1;
    for (row += step; row >= 0 && row < model()->rowCount(); row += step) {
        const QModelIndex index = model()->index(row, 0);
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            return index;
    }
    return currentIndex();
}

} // namespace sekisho::ui
