// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/DataTable.h"

#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/Roles.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ViewSettings.h"

#include <QEvent>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSaveDelay = 400;           ///< ms after the last change of a column
constexpr int kMaxRowsOfOwnHeight = 5000; ///< beyond, all rows with chips are one line high
constexpr int kMinimumColumn = 28;
constexpr int kNarrowColumn = 60;  ///< a mark or a short number; no use in stretching it
constexpr int kStretchFloor = 160; ///< left to a stretching column while others grow
constexpr int kWidestColumn = 320; ///< to which columns grow by themselves
constexpr int kMeasuredRows = 60;  ///< about a screen of them

/// Shift-click on a header adds a second sort key; the header itself would sort by it alone.
class HeaderFilter : public QObject
{
public:
    HeaderFilter(QHeaderView &header, std::function<void(int)> action)
        : QObject(&header)
        , m_header(header)
        , m_action(std::move(action))
    {
        header.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonPress ||
            event->type() == QEvent::MouseButtonRelease) {
            const auto *mouse = static_cast<QMouseEvent *>(event);
            if (mouse->modifiers() == Qt::ShiftModifier && mouse->button() == Qt::LeftButton) {
                if (event->type() == QEvent::MouseButtonRelease)
                    m_action(m_header.logicalIndexAt(mouse->position().toPoint()));
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QHeaderView &m_header;
    std::function<void(int)> m_action;
};

} // namespace

struct DataTable::Impl
{
    Impl(DataTable &owner, Theme &usedTheme, ViewSettings &usedSettings, QString usedKey)
        : q(owner)
        , theme(usedTheme)
        , settings(usedSettings)
        , key(std::move(usedKey))
    {
    }

    int scaled(int width) const
    {
        return width * QFontInfo(theme.font(FontRole::Body)).pixelSize() / 13;
    }

    void applyColumns()
    {
        if (!proxy.sourceModel())
            return;
        applying = true;
        QHeaderView &header = *q.horizontalHeader();
        const int count = header.count();
        const QVariantList stored = settings.value(key + u"/columns"_s).toList();
        const bool usable = stored.size() == count;
        ownWidths.clear();
        measureStale = true;
        for (int i = 0; i < count; ++i) {
            const Column column = columns.value(i);
            bool hidden = column.hidden;
            if (usable) {
                const QVariantMap state = stored.at(i).toMap();
                hidden = state.value(u"hidden"_s).toBool() && !column.mandatory;
                if (state.value(u"own"_s).toBool() && !column.stretch)
                    ownWidths.insert(
                            i, scaled(std::max(kMinimumColumn, state.value(u"width"_s).toInt())));
            }
            chosenHidden.insert(i, hidden);
            header.setSectionHidden(i, hidden);
            if (!hidden)
                header.resizeSection(i, ownWidths.value(i, scaled(column.width)));
        }
        if (usable) {
            for (int visual = 0; visual < count; ++visual) {
                for (int i = 0; i < count; ++i) {
                    if (stored.at(i).toMap().value(u"visual"_s).toInt() == visual)
                        header.moveSection(header.visualIndex(i), visual);
                }
            }
        }
        const QVariantMap sort = settings.value(key + u"/sort"_s).toMap();
        int column = defaultSort;
        Qt::SortOrder order = defaultOrder;
        if (!sort.isEmpty() && sort.value(u"column"_s).toInt() < count) {
            column = sort.value(u"column"_s).toInt();
            order = sort.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
        }
        if (userSortable)
            q.sortByColumn(column, order);
        else if (proxy.sortColumn() != column)
            proxy.sort(column, order);
        applying = false;
        fitColumns();
    }

    /// Width of a column before there is anything to share out.
    int baseWidth(int column) const
    {
        if (ownWidths.contains(column))
            return ownWidths.value(column);
        const Column wanted = columns.value(column);
        if (wanted.stretch)
            return scaled(std::max(kNarrowColumn, wanted.width));
        const int head = q.horizontalHeader()->sectionSizeHint(column);
        return std::max({head, scaled(wanted.width),
                         wanted.width == 0 ? contentWidth(column) : kMinimumColumn});
    }

    /// The width in which nothing of a column is cut, within reason.
    int contentWidth(int column) const
    {
        return std::min(measured.value(column), scaled(kWidestColumn));
    }

    /// What the first rows shown need. Only grows, so that columns stand still while one filters.
    void measure()
    {
        measureStale = false;
        const QHeaderView &header = *q.horizontalHeader();
        const int first = std::max(0, q.rowAt(0));
        const int end = std::min(proxy.rowCount(), first + kMeasuredRows);
        const bool wrap = chipRows && proxy.rowCount() <= kMaxRowsOfOwnHeight;
        for (int column = 0; column < header.count(); ++column) {
            if (header.isSectionHidden(column))
                continue;
            int width = measured.value(column);
            for (int row = first; row < end && width < scaled(kWidestColumn); ++row) {
                const QModelIndex index = proxy.index(row, column);
                // Chips wrap where rows may grow; nothing of them is cut.
                if (!wrap || !index.data(ChipsRole).isValid())
                    width = std::max(width, q.sizeHintForIndex(index).width());
            }
            measured.insert(column, width);
        }
    }

    /// The column that takes what is left: the one made for it, else the first of the names.
    int stretchingColumn() const
    {
        const QHeaderView &header = *q.horizontalHeader();
        bool wanted = false;
        int instead = -1;
        for (int visual = header.count() - 1; visual >= 0; --visual) {
            const int i = header.logicalIndex(visual);
            const Column column = columns.value(i);
            wanted = wanted || column.stretch;
            if (header.isSectionHidden(i))
                continue;
            if (column.stretch)
                return ownWidths.contains(i) ? -1 : i;
            if (column.mandatory && column.width > kNarrowColumn && !ownWidths.contains(i))
                instead = i;
        }
        return wanted ? instead : -1;
    }

    /// Where there is room, columns grow to what is in them and one takes the rest; where there is
    /// not, columns of low priority go.
    void fitColumns()
    {
        QHeaderView &header = *q.horizontalHeader();
        const int count = header.count();
        if (applying || count == 0 || columns.isEmpty())
            return;
        applying = true;
        const int available = q.viewport()->width();
        // Everything back first, then by priority, the highest number first.
        for (int i = 0; i < count; ++i) {
            if (autoHidden.contains(i) && !chosenHidden.value(i))
                header.setSectionHidden(i, false);
        }
        autoHidden.clear();
        if (measureStale)
            measure();
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
            if (columns.value(i).priority > 0 && !header.isSectionHidden(i))
                candidates.append(i);
        }
        std::sort(candidates.begin(), candidates.end(), [this](int a, int b) {
            return columns.value(a).priority > columns.value(b).priority;
        });
        for (const int i : std::as_const(candidates)) {
            if (total <= available || available < 100)
                break;
            total -= widths.take(i);
            header.setSectionHidden(i, true);
            autoHidden.insert(i);
        }
        if (available > 100)
            share(available - total, widths);
        for (auto it = widths.cbegin(); it != widths.cend(); ++it)
            header.resizeSection(it.key(), it.value());
        applying = false;
        scheduleRows();
    }

    /// Shares out `left` pixels: to names that are cut, to other columns, and the rest to one.
    void share(int left, QHash<int, int> &widths) const
    {
        const QHeaderView &header = *q.horizontalHeader();
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
                if (i == stretch || !widths.contains(i) || ownWidths.contains(i) ||
                    columns.value(i).mandatory != names)
                    continue;
                const int more = std::clamp(contentWidth(i) - widths.value(i), 0, left);
                widths[i] += more;
                left -= more;
            }
        }
        if (stretch >= 0)
            widths[stretch] += kept + std::max(0, left);
    }

    void remeasure()
    {
        measured.clear();
        measureStale = true;
        fitTimer.start();
    }

    void save()
    {
        QHeaderView &header = *q.horizontalHeader();
        const int base = std::max(1, QFontInfo(theme.font(FontRole::Body)).pixelSize());
        QVariantList list;
        for (int i = 0; i < header.count(); ++i) {
            const bool hidden = chosenHidden.value(i);
            // Only what the person has set; the rest follows the table and what is in it.
            const bool own = ownWidths.contains(i);
            const int width = own ? ownWidths.value(i) : scaled(columns.value(i).width);
            list.append(QVariantMap{{u"width"_s, width * 13 / base},
                                    {u"own"_s, own},
                                    {u"hidden"_s, hidden},
                                    {u"visual"_s, header.visualIndex(i)}});
        }
        settings.setValue(key + u"/columns"_s, list);
        if (userSortable)
            settings.setValue(
                    key + u"/sort"_s,
                    QVariantMap{{u"column"_s, proxy.sortColumn()},
                                {u"descending"_s, proxy.sortOrder() == Qt::DescendingOrder}});
    }

    void touch()
    {
        if (!applying)
            saveTimer.start();
    }

    void scheduleRows()
    {
        if (chipRows)
            rowTimer.start();
    }

    void sizeRows()
    {
        if (!chipRows || proxy.rowCount() > kMaxRowsOfOwnHeight)
            return;
        q.resizeRowsToContents();
    }

    void restyle()
    {
        q.verticalHeader()->setDefaultSectionSize(theme.rowHeight(chipRows));
        q.verticalHeader()->setMinimumSectionSize(theme.rowHeight(chipRows));
        q.horizontalHeader()->setFont(theme.font(FontRole::SmallBold));
        remeasure();
        scheduleRows();
        q.viewport()->update();
    }

    void remember()
    {
        const QModelIndex current = q.currentIndex();
        currentId = current.isValid() ? current.data(ObjectRole) : QVariant();
        currentColumn = current.column();
        currentSource = current.isValid() ? proxy.mapToSource(current).row() : -1;
        selectedIds.clear();
        if (q.selectionModel()) {
            const QModelIndexList rows = q.selectionModel()->selectedRows();
            if (rows.size() <= 1000) {
                for (const QModelIndex &row : rows)
                    selectedIds.append(row.data(ObjectRole));
            }
        }
        scroll = q.verticalScrollBar()->value();
        scrollX = q.horizontalScrollBar()->value();
    }

    int rowOf(const QVariant &id, int sourceHint) const
    {
        if (!id.isValid())
            return -1;
        if (sourceHint >= 0 && sourceHint < proxy.sourceRowCount()) {
            const QModelIndex source = proxy.sourceModel()->index(sourceHint, 0);
            if (source.data(ObjectRole) == id)
                return proxy.mapFromSource(source).row();
        }
        const int rows = proxy.rowCount();
        for (int row = 0; row < rows; ++row) {
            if (proxy.index(row, 0).data(ObjectRole) == id)
                return row;
        }
        return -1;
    }

    void restore()
    {
        const int row = rowOf(currentId, currentSource);
        if (row >= 0 && q.selectionModel()) {
            q.selectionModel()->setCurrentIndex(proxy.index(row, std::max(0, currentColumn)),
                                                QItemSelectionModel::ClearAndSelect |
                                                        QItemSelectionModel::Rows);
            if (selectedIds.size() > 1) {
                QItemSelection selection;
                for (const QVariant &id : std::as_const(selectedIds)) {
                    const int other = rowOf(id, -1);
                    if (other >= 0)
                        selection.select(proxy.index(other, 0), proxy.index(other, 0));
                }
                q.selectionModel()->select(selection,
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
        }
        q.verticalScrollBar()->setValue(scroll);
        measureStale = true;
        fitColumns();
        q.horizontalScrollBar()->setValue(scrollX);
        if (row < 0 && currentId.isValid())
            Q_EMIT q.currentObjectChanged({});
        refreshOverlay();
        scheduleRows();
        Q_EMIT q.countsChanged(proxy.rowCount(), proxy.sourceRowCount());
    }

    void buildOverlay()
    {
        overlay = new QWidget(q.viewport());
        overlay->setObjectName(u"tableOverlay"_s);
        icon = new IconLabel(theme, QString(), 24, Token::Text, overlay);
        title = new TextLabel(theme, FontRole::BodyBold, Token::Text, overlay);
        title->setObjectName(u"overlayTitle"_s);
        title->setAlignment(Qt::AlignCenter);
        title->setWordWrap(true);
        hint = new TextLabel(theme, FontRole::Body, Token::Text2, overlay);
        hint->setObjectName(u"overlayHint"_s);
        hint->setAlignment(Qt::AlignCenter);
        hint->setWordWrap(true);
        action = new SignButton(theme, SignButton::Kind::Primary, overlay);
        action->setObjectName(u"overlayActionButton"_s);
        clear = new LinkButton(theme, QString(), overlay);
        clear->setObjectName(u"clearFilterButton"_s);
        auto *column = new QVBoxLayout(overlay);
        column->setContentsMargins(16, 4, 16, 4);
        column->setSpacing(3);
        column->addStretch(1);
        column->addWidget(icon, 0, Qt::AlignHCenter);
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addStretch(1);
        line->addWidget(title, 0);
        line->addWidget(clear);
        line->addStretch(1);
        column->addLayout(line);
        column->addWidget(hint);
        column->addSpacing(5);
        column->addWidget(action, 0, Qt::AlignHCenter);
        column->addStretch(2);
        QObject::connect(action, &QPushButton::clicked, &q, &DataTable::emptyActionTriggered);
        QObject::connect(clear, &QPushButton::clicked, &q, [this] {
            q.setFilterText({});
            Q_EMIT q.clearFilterRequested();
        });
        overlay->hide();
    }

    void refreshOverlay()
    {
        const int shown = proxy.rowCount();
        const int total = proxy.sourceRowCount();
        const bool filtered = shown == 0 && total > 0;
        const bool empty = total == 0 && !emptyTitle.isEmpty() && proxy.sourceModel();
        overlay->setVisible(filtered || empty);
        if (filtered) {
            const QString text = proxy.filterText();
            title->setRole(FontRole::Body);
            title->setText(
                    text.isEmpty()
                            ? DataTable::tr("Nothing of %1 matches").arg(total)
                            //: %1 number of rows, %2 what was typed
                            : DataTable::tr("Nothing of %1 matches “%2”").arg(total).arg(text));
            clear->setText(DataTable::tr("Clear filter"));
            clear->updateGeometry();
        } else if (empty) {
            title->setRole(FontRole::BodyBold);
            title->setText(emptyTitle);
            hint->setText(emptyHint);
            action->setTexts(emptyAction);
            icon->setIcon(emptyIcon);
        }
        title->setWordWrap(!filtered);
        icon->setVisible(empty && !emptyIcon.isEmpty());
        hint->setVisible(empty && !emptyHint.isEmpty());
        action->setVisible(empty && !emptyAction.isEmpty());
        clear->setVisible(filtered);
        if (!overlay->isHidden())
            placeOverlay();
    }

    void placeOverlay()
    {
        const QSize area = q.viewport()->size();
        overlay->setGeometry(0, 0, area.width(), std::min(area.height(), 260));
        // A wrapping label would be as narrow as it can; it wraps only where it must.
        title->setMinimumWidth(std::min(title->fontMetrics().horizontalAdvance(title->text()) + 4,
                                        std::max(0, area.width() - 40)));
    }

    DataTable &q;
    Theme &theme;
    ViewSettings &settings;
    QString key;
    TableFilterProxy proxy;
    CellDelegate *delegate = nullptr;
    QList<Column> columns;
    QHash<int, bool> chosenHidden;
    QSet<int> autoHidden;
    int defaultSort = -1;
    Qt::SortOrder defaultOrder = Qt::AscendingOrder;
    bool userSortable = true;
    bool chipRows = false;
    QHash<int, int> ownWidths; ///< columns that the person has resized
    QHash<int, int> measured;  ///< what the contents of a column need
    bool measureStale = true;
    bool applying = false;
    QTimer saveTimer;
    QTimer rowTimer;
    QTimer fitTimer;
    QVariant currentId;
    int currentColumn = 0;
    int currentSource = -1;
    QVariantList selectedIds;
    int scroll = 0;
    int scrollX = 0;
    QWidget *overlay = nullptr;
    IconLabel *icon = nullptr;
    TextLabel *title = nullptr;
    TextLabel *hint = nullptr;
    SignButton *action = nullptr;
    LinkButton *clear = nullptr;
    QString emptyIcon;
    QString emptyTitle;
    QString emptyHint;
    QString emptyAction;
};

DataTable::DataTable(Theme &theme, ViewSettings &settings, const QString &key, QWidget *parent)
    : QTableView(parent)
    , m_impl(std::make_unique<Impl>(*this, theme, settings, key))
{
    m_impl->delegate = new CellDelegate(theme, this);
    setItemDelegate(m_impl->delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerItem);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView &header = *horizontalHeader();
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setHighlightSections(false);
    header.setSectionsMovable(true);
    header.setMinimumSectionSize(kMinimumColumn);
    header.setStretchLastSection(false);
    header.setSortIndicator(-1, Qt::AscendingOrder);
    header.setSortIndicatorClearable(true);
    header.setTextElideMode(Qt::ElideRight);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    setModel(&m_impl->proxy);
    setSortingEnabled(true);
    m_impl->buildOverlay();

    m_impl->saveTimer.setSingleShot(true);
    m_impl->saveTimer.setInterval(kSaveDelay);
    connect(&m_impl->saveTimer, &QTimer::timeout, this, [this] { m_impl->save(); });
    m_impl->rowTimer.setSingleShot(true);
    m_impl->rowTimer.setInterval(0);
    connect(&m_impl->rowTimer, &QTimer::timeout, this, [this] { m_impl->sizeRows(); });

    m_impl->fitTimer.setSingleShot(true);
    m_impl->fitTimer.setInterval(0);
    connect(&m_impl->fitTimer, &QTimer::timeout, this, [this] { m_impl->fitColumns(); });

    connect(&header, &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (m_impl->applying)
            return;
        if (size > 0)
            m_impl->ownWidths.insert(section, size);
        m_impl->touch();
        m_impl->scheduleRows();
    });
    connect(&header, &QHeaderView::sectionMoved, this, [this] { m_impl->touch(); });
    connect(&header, &QHeaderView::sortIndicatorChanged, this, [this] { m_impl->touch(); });
    connect(&header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(horizontalHeader()->viewport()->mapToGlobal(at));
    });
    new HeaderFilter(header, [this](int column) {
        if (column < 0 || !m_impl->userSortable)
            return;
        TableFilterProxy &proxy = m_impl->proxy;
        proxy.setSecondarySort(column, proxy.secondarySortColumn() == column ? Qt::DescendingOrder
                                                                             : Qt::AscendingOrder);
    });
    connect(&m_impl->proxy, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_impl->remember(); });
    connect(&m_impl->proxy, &QAbstractItemModel::modelReset, this, [this] { m_impl->restore(); });
    connect(&m_impl->proxy, &QAbstractItemModel::dataChanged, this,
            [this] { m_impl->scheduleRows(); });
    connect(&m_impl->proxy, &QAbstractItemModel::layoutChanged, this,
            [this] { m_impl->scheduleRows(); });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT rowActivated(m_impl->proxy.mapToSource(index));
    });
    connect(&theme, &Theme::changed, this, [this] { m_impl->restyle(); });
    m_impl->restyle();
}

DataTable::~DataTable()
{
    if (m_impl->saveTimer.isActive())
        m_impl->save();
    // Whoever listens may be half gone already.
    blockSignals(true);
    setModel(nullptr);
}

void DataTable::setSourceModel(QAbstractItemModel *model)
{
    m_impl->measured.clear();
    m_impl->proxy.setSourceModel(model);
    m_impl->applyColumns();
    m_impl->refreshOverlay();
}

QAbstractItemModel *DataTable::sourceModel() const { return m_impl->proxy.sourceModel(); }
TableFilterProxy &DataTable::filter() const { return m_impl->proxy; }
CellDelegate &DataTable::cells() const { return *m_impl->delegate; }

void DataTable::setFilterText(const QString &text) { m_impl->proxy.setFilterText(text); }

int DataTable::shownRows() const { return m_impl->proxy.rowCount(); }
int DataTable::totalRows() const { return m_impl->proxy.sourceRowCount(); }

void DataTable::setColumns(const QList<Column> &columns)
{
    m_impl->columns = columns;
    m_impl->applyColumns();
}

void DataTable::setDefaultSort(int column, Qt::SortOrder order)
{
    m_impl->defaultSort = column;
    m_impl->defaultOrder = order;
    m_impl->applyColumns();
}

void DataTable::setUserSortable(bool sortable)
{
    m_impl->userSortable = sortable;
    const QSignalBlocker blocker(horizontalHeader());
    setSortingEnabled(sortable);
    horizontalHeader()->setSectionsClickable(sortable);
    horizontalHeader()->setSortIndicatorShown(sortable);
}

void DataTable::setRowsHaveChips(bool chips)
{
    m_impl->chipRows = chips;
    m_impl->restyle();
}

void DataTable::fillColumnMenu(QMenu *menu)
{
    const int count = horizontalHeader()->count();
    for (int visual = 0; visual < count; ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        QString name = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        if (name.isEmpty())
            name = model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        if (name.isEmpty())
            continue;
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(!m_impl->chosenHidden.value(column));
        action->setEnabled(!m_impl->columns.value(column).mandatory);
        connect(action, &QAction::toggled, this,
                [this, column](bool on) { setColumnShown(column, on); });
    }
    if (m_impl->userSortable) {
        menu->addSeparator();
        QMenu *sorting = menu->addMenu(tr("Sort by"));
        for (int visual = 0; visual < count; ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            const QString name =
                    model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            if (name.isEmpty() || isColumnHidden(column))
                continue;
            QAction *action = sorting->addAction(name);
            action->setCheckable(true);
            action->setChecked(m_impl->proxy.sortColumn() == column);
            connect(action, &QAction::triggered, this, [this, column] {
                const bool reverse = m_impl->proxy.sortColumn() == column &&
                                     m_impl->proxy.sortOrder() == Qt::AscendingOrder;
                sortByColumn(column, reverse ? Qt::DescendingOrder : Qt::AscendingOrder);
            });
        }
    }
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("Reset columns"));
    connect(reset, &QAction::triggered, this, [this] { resetColumns(); });
}

void DataTable::resetColumns()
{
    m_impl->settings.remove(m_impl->key + u"/columns"_s);
    m_impl->settings.remove(m_impl->key + u"/sort"_s);
    m_impl->measured.clear();
    m_impl->applying = true;
    for (int i = 0; i < horizontalHeader()->count(); ++i)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(i), i);
    m_impl->applying = false;
    m_impl->applyColumns();
    m_impl->saveTimer.stop();
}

void DataTable::setColumnShown(int column, bool shown)
{
    if (m_impl->columns.value(column).mandatory && !shown)
        return;
    m_impl->chosenHidden.insert(column, !shown);
    m_impl->applying = true;
    horizontalHeader()->setSectionHidden(column, !shown);
    m_impl->applying = false;
    m_impl->measureStale = true;
    m_impl->fitColumns();
    m_impl->touch();
}

bool DataTable::isColumnShown(int column) const { return !m_impl->chosenHidden.value(column); }

QVariant DataTable::currentObject() const
{
    return currentIndex().isValid() ? currentIndex().data(ObjectRole) : QVariant();
}

QVariantList DataTable::selectedObjects() const
{
    QVariantList ids;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids.append(row.data(ObjectRole));
    return ids;
}

bool DataTable::selectObject(const QVariant &id)
{
    const int row = m_impl->rowOf(id, -1);
    if (row < 0)
        return false;
    selectionModel()->setCurrentIndex(
            m_impl->proxy.index(row, std::max(0, currentIndex().column())),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(currentIndex(), EnsureVisible);
    return true;
}

QModelIndex DataTable::currentSourceIndex() const
{
    return m_impl->proxy.mapToSource(currentIndex());
}

void DataTable::setEmptyState(const QString &icon, const QString &title, const QString &hint,
                              const QString &actionText)
{
    m_impl->emptyIcon = icon;
    m_impl->emptyTitle = title;
    m_impl->emptyHint = hint;
    m_impl->emptyAction = actionText;
    m_impl->refreshOverlay();
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection(false);
        return;
    }
    if (event->key() == Qt::Key_C &&
        event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copySelection(true);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentSourceIndex());
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        Q_EMIT detailsRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::paintEvent(QPaintEvent *event) { QTableView::paintEvent(event); }

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_impl->fitColumns();
    if (!m_impl->overlay->isHidden())
        m_impl->placeOverlay();
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        if (model() && horizontalHeader()->count() > 0)
            Q_EMIT m_impl->proxy.headerDataChanged(Qt::Horizontal, 0,
                                                   horizontalHeader()->count() - 1);
        m_impl->refreshOverlay();
        m_impl->remeasure();
        viewport()->update();
    }
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid())
        Q_EMIT currentObjectChanged(current.isValid() ? current.data(ObjectRole) : QVariant());
}

} // namespace sekisho::ui
