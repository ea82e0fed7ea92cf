// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/DataTable.h"

#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/ColumnFitter.h"
#include "ui/widgets/Roles.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ViewSettings.h"

#include <QEvent>
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
        , fitter(owner, usedTheme)
    {
    }

    void applyColumns()
    {
        if (!proxy.sourceModel())
            return;
        applying = true;
        fitter.restoreState(settings.value(key + u"/columns"_s).toList());
        const QVariantMap sort = settings.value(key + u"/sort"_s).toMap();
        int column = defaultSort;
        Qt::SortOrder order = defaultOrder;
        if (!sort.isEmpty() && sort.value(u"column"_s).toInt() < q.horizontalHeader()->count()) {
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

    void fitColumns()
    {
        if (!applying && fitter.fit(rowsGrow()))
            scheduleRows();
    }

    void remeasure()
    {
        fitter.forgetContents();
        fitTimer.start();
    }

    void save()
    {
        settings.setValue(key + u"/columns"_s, fitter.state());
        if (userSortable)
            settings.setValue(
                    key + u"/sort"_s,
                    QVariantMap{{u"column"_s, proxy.sortColumn()},
                                {u"descending"_s, proxy.sortOrder() == Qt::DescendingOrder}});
    }

    /// Changes of the header are the table's own, not a person's.
    bool isAtWork() const { return applying || fitter.isAtWork(); }

    void touch()
    {
        if (!isAtWork())
            saveTimer.start();
    }

    void scheduleRows()
    {
        if (chipRows)
            rowTimer.start();
    }

    bool rowsGrow() const { return chipRows && proxy.rowCount() <= kMaxRowsOfOwnHeight; }

    void sizeRows()
    {
        if (rowsGrow())
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
        // The model may know a shorter way than to look at every row.
        const QModelIndexList found =
                proxy.sourceRowCount() > 0
                        ? proxy.sourceModel()->match(proxy.sourceModel()->index(0, 0), ObjectRole,
                                                     id, 1, Qt::MatchExactly)
                        : QModelIndexList();
        return found.isEmpty() ? -1 : proxy.mapFromSource(found.first()).row();
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
        fitter.contentsChanged();
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
    ColumnFitter fitter;
    int defaultSort = -1;
    Qt::SortOrder defaultOrder = Qt::AscendingOrder;
    bool userSortable = true;
    bool chipRows = false;
    bool applying = false; ///< what was remembered
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
        if (m_impl->isAtWork())
            return;
        if (size > 0)
            m_impl->fitter.setOwnWidth(section, size);
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
    m_impl->fitter.forgetContents();
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
    m_impl->fitter.setColumns(columns);
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
        action->setChecked(m_impl->fitter.isShown(column));
        action->setEnabled(!m_impl->fitter.isMandatory(column));
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
    m_impl->fitter.forgetContents();
    m_impl->fitter.resetOrder();
    m_impl->applyColumns();
    m_impl->saveTimer.stop();
}

void DataTable::setColumnShown(int column, bool shown)
{
    if (m_impl->fitter.isMandatory(column) && !shown)
        return;
    m_impl->fitter.setShown(column, shown);
    m_impl->fitColumns();
    m_impl->touch();
}

bool DataTable::isColumnShown(int column) const { return m_impl->fitter.isShown(column); }

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

void DataTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    // Before the first frame, so that no column moves in front of the reader.
    if (m_impl->fitter.isStale())
        m_impl->fitColumns();
}

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
