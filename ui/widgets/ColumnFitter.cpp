// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/ColumnFitter.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Roles.h"

#include <QFontInfo>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>
#include <algorithm>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNarrowColumn = 60;  ///< a mark or a short number; no use in stretching it
constexpr int kStretchFloor = 160; ///< left to a stretching column while others grow
constexpr int kWidestColumn = 320; ///< to which columns grow by themselves
constexpr int kMeasuredRows = 60;  ///< about a screen of them

} // namespace

ColumnFitter::ColumnFitter(QTableView &view, const Theme &theme)
    : m_view(view)
    , m_theme(theme)
{
}

int ColumnFitter::scaled(int width) const
{
    return width * QFontInfo(m_theme.font(FontRole::Body)).pixelSize() / 13;
}

void ColumnFitter::restoreState(const QVariantList &state)
{
    const QScopedValueRollback<bool> atWork(m_atWork, true);
    QHeaderView &header = *m_view.horizontalHeader();
    const int count = header.count();
    const bool usable = state.size() == count;
    m_own.clear();
    m_stale = true;
    for (int i = 0; i < count; ++i) {
        const TableColumn column = m_columns.value(i);
        bool hidden = column.hidden;
        if (usable) {
            const QVariantMap stored = state.at(i).toMap();
            hidden = stored.value(u"hidden"_s).toBool() && !column.mandatory;
            if (stored.value(u"own"_s).toBool() && !column.stretch)
                m_own.insert(i, scaled(std::max(header.minimumSectionSize(),
                                                stored.value(u"width"_s).toInt())));
        }
        m_hidden.insert(i, hidden);
        header.setSectionHidden(i, hidden);
        if (!hidden)
            header.resizeSection(i, m_own.value(i, scaled(column.width)));
    }
    if (!usable)
        return;
    for (int visual = 0; visual < count; ++visual) {
        for (int i = 0; i < count; ++i) {
            if (state.at(i).toMap().value(u"visual"_s).toInt() == visual)
                header.moveSection(header.visualIndex(i), visual);
        }
    }
}

QVariantList ColumnFitter::state() const
{
    const QHeaderView &header = *m_view.horizontalHeader();
    const int base = std::max(1, QFontInfo(m_theme.font(FontRole::Body)).pixelSize());
    QVariantList list;
    for (int i = 0; i < header.count(); ++i) {
        // Only what the person has set; the rest follows the table and what is in it.
        const bool own = m_own.contains(i);
        const int width = own ? m_own.value(i) : scaled(m_columns.value(i).width);
        list.append(QVariantMap{{u"width"_s, width * 13 / base},
                                {u"own"_s, own},
                                {u"hidden"_s, m_hidden.value(i)},
                                {u"visual"_s, header.visualIndex(i)}});
    }
    return list;
}

void ColumnFitter::resetOrder()
{
    const QScopedValueRollback<bool> atWork(m_atWork, true);
    QHeaderView &header = *m_view.horizontalHeader();
    for (int i = 0; i < header.count(); ++i)
        header.moveSection(header.visualIndex(i), i);
}

void ColumnFitter::setShown(int column, bool shown)
{
    const QScopedValueRollback<bool> atWork(m_atWork, true);
    m_hidden.insert(column, !shown);
    m_view.horizontalHeader()->setSectionHidden(column, !shown);
    m_stale = true;
}

void ColumnFitter::forgetContents()
{
    m_measured.clear();
    m_stale = true;
}

/// Width of a column before there is anything to share out.
int ColumnFitter::baseWidth(int column) const
{
    if (m_own.contains(column))
        return m_own.value(column);
    const TableColumn wanted = m_columns.value(column);
    if (wanted.stretch)
        return scaled(std::max(kNarrowColumn, wanted.width));
    if (wanted.shape)
        return scaled(wanted.width);
    const QHeaderView &header = *m_view.horizontalHeader();
    return std::max({header.sectionSizeHint(column), scaled(wanted.width),
                     wanted.width == 0 ? contentWidth(column) : header.minimumSectionSize()});
}

/// The width in which nothing of a column is cut, within reason.
int ColumnFitter::contentWidth(int column) const
{
    return std::min(m_measured.value(column), scaled(kWidestColumn));
}

/// What the first rows shown need. Only grows, so that columns stand still while one filters.
void ColumnFitter::measure(bool chipsWrap)
{
    m_stale = false;
    const QHeaderView &header = *m_view.horizontalHeader();
    const QAbstractItemModel &model = *m_view.model();
    const int first = std::max(0, m_view.rowAt(0));
    const int end = std::min(model.rowCount(), first + kMeasuredRows);
    const int widest = scaled(kWidestColumn);
    for (int column = 0; column < header.count(); ++column) {
        if (header.isSectionHidden(column))
            continue;
        int width = m_measured.value(column);
        for (int row = first; row < end && width < widest; ++row) {
            const QModelIndex index = model.index(row, column);
            // Chips wrap where rows may grow; nothing of them is cut.
            if (!chipsWrap || !index.data(ChipsRole).isValid())
                width = std::max(width, m_view.sizeHintForIndex(index).width());
        }
        m_measured.insert(column, width);
    }
}

/// The column that takes what is left: the one made for it, else the first of the names.
int ColumnFitter::stretchingColumn() const
{
    const QHeaderView &header = *m_view.horizontalHeader();
    bool wanted = false;
    int instead = -1;
    for (int visual = header.count() - 1; visual >= 0; --visual) {
        const int i = header.logicalIndex(visual);
        const TableColumn column = m_columns.value(i);
        wanted = wanted || column.stretch;
        if (header.isSectionHidden(i))
            continue;
        if (column.stretch)
            return m_own.contains(i) ? -1 : i;
        if (column.mandatory && column.width > kNarrowColumn && !m_own.contains(i))
            instead = i;
    }
    return wanted ? instead : -1;
}

bool ColumnFitter::fit(bool chipsWrap)
{
    QHeaderView &header = *m_view.horizontalHeader();
    const int count = header.count();
    if (m_atWork || count == 0 || m_columns.isEmpty() || !m_view.model())
        return false;
    const QScopedValueRollback<bool> atWork(m_atWork, true);
    const int available = m_view.viewport()->width();
    // Everything back first, then by priority, the highest number first.
    for (int i = 0; i < count; ++i) {
        if (m_squeezedOut.contains(i) && isShown(i))
            header.setSectionHidden(i, false);
    }
    m_squeezedOut.clear();
    // On no screen, nobody sees the widths; on one, they are right from the first frame on.
    if (m_stale && m_view.isVisible())
        measure(chipsWrap);
    QHash<int, int> widths;
    int total = 0;
    for (int i = 0; i < count; ++i) {
        if (!header.isSectionHidden(i)) {
            widths.insert(i, baseWidth(i));
            total += widths.value(i);
        }
    }
    QList<int> candidates;
    for (int i = 0; i < count; ++i) {
        if (m_columns.value(i).priority > 0 && !header.isSectionHidden(i))
            candidates.append(i);
    }
    std::sort(candidates.begin(), candidates.end(), [this](int a, int b) {
        return m_columns.value(a).priority > m_columns.value(b).priority;
    });
    for (const int i : std::as_const(candidates)) {
        if (total <= available || available < 100)
            break;
        total -= widths.take(i);
        header.setSectionHidden(i, true);
        m_squeezedOut.insert(i);
    }
    if (available > 100)
        share(available - total, widths);
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        header.resizeSection(it.key(), it.value());
    return true;
}

/// Shares out `left` pixels: to names that are cut, to other columns, and the rest to one.
void ColumnFitter::share(int left, QHash<int, int> &widths) const
{
    const QHeaderView &header = *m_view.horizontalHeader();
    const int stretch = stretchingColumn();
    int kept = 0;
    if (stretch >= 0) {
        const int floor = std::min(contentWidth(stretch), scaled(kStretchFloor));
        kept = std::clamp(floor - widths.value(stretch), 0, std::max(0, left));
        left -= kept;
    }
    for (const bool names : {true, false}) {
        for (int visual = 0; visual < header.count() && left > 0; ++visual) {
            const int i = header.logicalIndex(visual);
            if (i == stretch || !widths.contains(i) || m_own.contains(i) ||
                m_columns.value(i).mandatory != names)
                continue;
            const int more = std::clamp(contentWidth(i) - widths.value(i), 0, left);
            widths[i] += more;
            left -= more;
        }
    }
    if (stretch >= 0)
        widths[stretch] += kept + std::max(0, left);
}

} // namespace sekisho::ui
