// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/NavigationRail.h"

#include "ui/page/PageText.h"
#include "ui/text/DateText.h"
#include "ui/text/StateText.h"
#include "ui/theme/IconSet.h"
#include "ui/theme/SekishoStyle.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace sekisho::ui {

namespace {

constexpr int kWidth = 216;
constexpr int kIconWidth = 56;
constexpr int kIconRow = 40;
constexpr int kPageRow = 34;
constexpr int kPortalRow = 40;

class RailDelegate : public QStyledItemDelegate
{
public:
    RailDelegate(Theme &theme, NavigationRail &rail)
        : QStyledItemDelegate(&rail)
        , m_theme(theme)
        , m_rail(rail)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return QSize(10, m_rail.rowHeight(index));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto kind = static_cast<NavigationModel::RowKind>(
                index.data(NavigationModel::KindRole).toInt());
        if (kind == NavigationModel::RowKind::Heading)
            paintHeading(*painter, option, index);
        else if (kind == NavigationModel::RowKind::Page)
            paintPage(*painter, option, index);
        painter->restore();
    }

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const
    {
        if (m_rail.isAsIcons()) {
            painter.setPen(QPen(m_theme.color(Token::Edge), 0));
            if (index.row() > 0)
                painter.drawLine(option.rect.left() + 12, option.rect.center().y(),
                                 option.rect.right() - 12, option.rect.center().y());
            return;
        }
        painter.setFont(m_theme.font(FontRole::SmallBold));
        painter.setPen(m_theme.color(Token::Text2));
        painter.drawText(option.rect.adjusted(14, 0, -10, -4), Qt::AlignLeft | Qt::AlignBottom,
                         index.data(Qt::DisplayRole).toString());
    }

    void paintPage(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const
    {
        const bool current = m_rail.currentIndex() == index;
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const QRect row = option.rect;
        if (current) {
            painter.fillRect(row, m_theme.color(Token::AccentTint));
            painter.fillRect(QRect(row.left(), row.top(), 3, row.height()),
                             m_theme.color(Token::Mark));
        } else if (hovered) {
            painter.fillRect(row, m_theme.color(Token::SelectIdle));
        }
        const QColor text = m_theme.color(Token::Text);
        const int middle = row.center().y() + 1;
        const bool icons = m_rail.isAsIcons();
        const int iconLeft = icons ? row.left() + (row.width() - 20) / 2 : row.left() + 14;
        m_theme.icons().paint(painter, QRectF(iconLeft, middle - 10, 20, 20),
                              index.data(NavigationModel::IconNameRole).toString(), text);
        const auto badge = static_cast<State>(index.data(NavigationModel::BadgeRole).toInt());
        int right = row.right() - 10;
        if (badge != State::None) {
            const QRectF place = icons ? QRectF(row.right() - 7 - 12, row.top() + 5, 12, 12)
                                       : QRectF(right - 14, middle - 7, 14, 14);
            m_theme.icons().paintState(painter, place, badge);
            right -= 22;
        }
        if (const QString count = index.data(NavigationModel::CountRole).toString();
            !count.isEmpty() && !icons) {
            const QFont font = m_theme.font(FontRole::BodyBold);
            painter.setFont(font);
            painter.setPen(text);
            const int width = QFontMetrics(font).horizontalAdvance(count);
            painter.drawText(QRect(right - width, row.top(), width, row.height()),
                             Qt::AlignRight | Qt::AlignVCenter, count);
            right -= width + 8;
        }
        if (!icons)
            paintTitle(painter, index,
                       QRect(row.left() + 44, row.top(), right - row.left() - 44, row.height()),
                       current);
        if (m_rail.hasFocus() && current)
            SekishoStyle::drawFocusRing(painter, QRectF(row).adjusted(4, 3, -5, -4), m_theme);
    }

    void paintTitle(QPainter &painter, const QModelIndex &index, const QRect &area,
                    bool current) const
    {
        const QFont font = m_theme.font(current ? FontRole::BodyBold : FontRole::Body);
        const QFontMetrics metrics(font);
        const QString title = metrics.elidedText(index.data(Qt::DisplayRole).toString(),
                                                 Qt::ElideRight, area.width());
        const QString portal = index.data(NavigationModel::PortalNameRole).toString();
        painter.setFont(font);
        painter.setPen(m_theme.color(Token::Text));
        if (portal.isEmpty() || !m_theme.showsPortalNames() ||
            portal == index.data(Qt::DisplayRole).toString()) {
            painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, title);
            return;
        }
        const QFont smallFont = m_theme.font(FontRole::PortalName);
        const QFontMetrics small(smallFont);
        const int total = metrics.height() + small.height() - 6;
        const int top = area.top() + (area.height() - total) / 2;
        painter.drawText(QRect(area.left(), top - 1, area.width(), metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, title);
        painter.setFont(smallFont);
        painter.setPen(m_theme.color(Token::Text2));
        painter.drawText(
                QRect(area.left(), top + metrics.height() - 5, area.width(), small.height()),
                Qt::AlignLeft | Qt::AlignVCenter,
                small.elidedText(portal, Qt::ElideRight, area.width()));
    }

    Theme &m_theme;
    NavigationRail &m_rail;
};

} // namespace

// ---------------------------------------------------------------------------- NavigationModel

NavigationModel::NavigationModel(const QList<PageId> &pages, QObject *parent)
    : QAbstractListModel(parent)
{
    std::optional<PageText::Section> section;
    for (PageId page : pages) {
        const PageText::Section next = PageText::section(page);
        if (section != next) {
            section = next;
            const bool foot = next == PageText::Section::Foot;
            m_rows.append({foot ? RowKind::Gap : RowKind::Heading, static_cast<int>(next)});
        }
        m_rows.append({RowKind::Page, static_cast<int>(page)});
    }
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == KindRole)
        return static_cast<int>(row.kind);
    if (row.kind == RowKind::Gap)
        return {};
    if (row.kind == RowKind::Heading) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return PageText::sectionTitle(static_cast<PageText::Section>(row.value));
        return {};
    }
    const auto page = static_cast<PageId>(row.value);
    const auto badge = mark(page);
    switch (role) {
    case Qt::DisplayRole:
        return PageText::title(page);
    case Qt::ToolTipRole: {
        QString tip = PageText::title(page);
        const QString portal = PageText::portalName(page);
        if (!portal.isEmpty() && portal != tip)
            tip += QLatin1Char('\n') + portal;
        if (badge.first != State::None)
            tip += QLatin1Char('\n') + badge.second;
        return tip;
    }
    case Qt::AccessibleTextRole:
        if (badge.first == State::None)
            return PageText::title(page) +
                   (m_counts.value(page) > 0
                            ? QStringLiteral(", ") + DateText::number(m_counts.value(page))
                            : QString());
        return QString(PageText::title(page) + QStringLiteral(", ") +
                       (badge.second.isEmpty() ? StateText::word(badge.first) : badge.second));
    case PageRole:
        return row.value;
    case BadgeRole:
        return static_cast<int>(badge.first);
    case BadgeTextRole:
        return badge.second;
    case PortalNameRole:
        return PageText::portalName(page);
    case IconNameRole:
        return PageText::icon(page);
    case CountRole:
        return m_counts.value(page) > 0 ? DateText::number(m_counts.value(page)) : QString();
    default:
        return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_rows.at(index.row()).kind == RowKind::Page)
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return Qt::NoItemFlags;
}

QModelIndex NavigationModel::indexOf(PageId page) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind == RowKind::Page && m_rows.at(row).value == static_cast<int>(page))
            return index(row);
    }
    return {};
}

void NavigationModel::setBadge(PageId page, State state, const QString &text)
{
    m_badges.insert(page, {state, text});
    const QModelIndex changed = indexOf(page);
    if (changed.isValid())
        Q_EMIT dataChanged(changed, changed);
}

QPair<State, QString> NavigationModel::mark(PageId page) const
{
    const auto badge = m_badges.value(page, {State::None, QString()});
    const QString draft = m_draftMarks.value(page);
    if (draft.isEmpty())
        return badge;
    if (badge.first == State::None)
        return {State::Changed, draft};
    return {badge.first, badge.second + QStringLiteral("; ") + draft};
}

void NavigationModel::setDraftMark(PageId page, const QString &text)
{
    if (m_draftMarks.value(page) == text)
        return;
    m_draftMarks.insert(page, text);
    const QModelIndex changed = indexOf(page);
    if (changed.isValid())
        Q_EMIT dataChanged(changed, changed);
}

void NavigationModel::setCount(PageId page, int count)
{
    if (m_counts.value(page) == count)
        return;
    m_counts.insert(page, count);
    const QModelIndex changed = indexOf(page);
    if (changed.isValid())
        Q_EMIT dataChanged(changed, changed);
}

void NavigationModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

// ----------------------------------------------------------------------------- NavigationRail

NavigationRail::NavigationRail(Theme &theme, const QList<PageId> &pages, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_model(new NavigationModel(pages, this))
{
    setObjectName(QStringLiteral("navigationRail"));
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    setItemDelegate(new RailDelegate(theme, *this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setViewportMargins(0, 8, 1, 8);
    connect(&theme, &Theme::changed, this, &NavigationRail::relayout);
    setAccessibleName(tr("Pages"));
    relayout();
}

int NavigationRail::wantedWidth() const
{
    if (m_icons)
        return kIconWidth;
    // 216 at 13 px type, wider with larger type or longer words.
    int width = kWidth;
    const QFontMetrics bold(m_theme.font(FontRole::BodyBold));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString text = m_model->index(row).data(Qt::DisplayRole).toString();
        width = qMax(width, bold.horizontalAdvance(text) + 44 + 36);
    }
    return qMin(width, 320);
}

int NavigationRail::rowHeight(const QModelIndex &index) const
{
    const auto kind =
            static_cast<NavigationModel::RowKind>(index.data(NavigationModel::KindRole).toInt());
    const QFontMetrics body(m_theme.font(FontRole::Body));
    switch (kind) {
    case NavigationModel::RowKind::Heading:
        if (m_icons)
            return index.row() == 0 ? 2 : 13;
        return qMax(30, QFontMetrics(m_theme.font(FontRole::SmallBold)).height() + 14);
    case NavigationModel::RowKind::Page: {
        if (m_icons)
            return kIconRow;
        const QString portal = index.data(NavigationModel::PortalNameRole).toString();
        const bool two = !portal.isEmpty() && m_theme.showsPortalNames() &&
                         portal != index.data(Qt::DisplayRole).toString();
        const int small = QFontMetrics(m_theme.font(FontRole::PortalName)).height();
        return two ? qMax(kPortalRow, body.height() + small - 2)
                   : qMax(kPageRow, body.height() + 14);
    }
    case NavigationModel::RowKind::Gap:
        break;
    }
    // What is left, so that Settings stands at the foot.
    int used = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex other = m_model->index(row);
        if (row != index.row())
            used += rowHeight(other);
    }
    return qMax(8, viewport()->height() - used);
}

void NavigationRail::setAsIcons(bool icons)
{
    if (m_icons == icons)
        return;
    m_icons = icons;
    relayout();
}

void NavigationRail::relayout()
{
    setFixedWidth(wantedWidth());
    scheduleDelayedItemsLayout();
    viewport()->update();
    update();
}

void NavigationRail::setCurrentPage(PageId page)
{
    m_quiet = true;
    setCurrentIndex(m_model->indexOf(page));
    m_quiet = false;
    viewport()->update();
}

PageId NavigationRail::currentPage() const
{
    return static_cast<PageId>(currentIndex().data(NavigationModel::PageRole).toInt());
}

void NavigationRail::setBadge(PageId page, ui::State state, const QString &text)
{
    m_model->setBadge(page, state, text);
}

void NavigationRail::setDraftMark(PageId page, const QString &text)
{
    m_model->setDraftMark(page, text);
}

void NavigationRail::setCount(PageId page, int count) { m_model->setCount(page, count); }

QSize NavigationRail::sizeHint() const { return QSize(wantedWidth(), 400); }
QSize NavigationRail::minimumSizeHint() const { return QSize(wantedWidth(), 120); }

void NavigationRail::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), m_theme.color(Token::Rail));
    }
    QListView::paintEvent(event);
}

bool NavigationRail::event(QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        // The ground beneath the viewport's margins, and the line at the end.
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(Token::Rail));
        painter.setPen(QPen(m_theme.color(Token::Line), 0));
        const int x = isRightToLeft() ? 0 : width() - 1;
        painter.drawLine(x, 0, x, height());
        return true;
    }
    return QListView::event(event);
}

void NavigationRail::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void NavigationRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Pages"));
        m_model->retranslate();
        relayout();
    }
    QListView::changeEvent(event);
}

void NavigationRail::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // The base tells screen readers.
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (!m_quiet && current.isValid())
        Q_EMIT pageRequested(static_cast<PageId>(current.data(NavigationModel::PageRole).toInt()));
}

QModelIndex NavigationRail::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveHome && action != MoveEnd)
        return QListView::moveCursor(action, modifiers);
    const int step = action == MoveHome ? 1 : -1;
    for (int row = action == MoveHome ? 0 : m_model->rowCount() - 1;
         row >= 0 && row < m_model->rowCount(); row += step) {
        const QModelIndex index = m_model->index(row);
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            return index;
    }
    return {};
}

} // namespace sekisho::ui
