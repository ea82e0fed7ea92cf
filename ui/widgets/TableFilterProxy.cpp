// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/TableFilterProxy.h"

#include "core/base/Async.h"
#include "ui/widgets/Roles.h"
#include "ui/widgets/RowSorter.h"

#include <QTimer>
#include <algorithm>
#include <numeric>
#include <vector>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Milliseconds until search texts are made: new rows are painted first.
constexpr int kPrepareAfter = 250;
constexpr int kSlice = 4000;                ///< rows whose search text is made per idle slice
constexpr int kSortSlice = 2000;            ///< rows whose sort values are read per turn
constexpr QChar kColumnBreak(u'\x1f');      ///< between columns: no word of a filter spans two
constexpr char16_t kLongVowelMark = 0x30FC; ///< ー
constexpr char16_t kKatakanaFirst = 0x30A1;
constexpr char16_t kKatakanaLast = 0x30FE;

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isKatakana(QChar c) { return c.unicode() >= kKatakanaFirst && c.unicode() <= kKatakanaLast; }

} // namespace

struct TableFilterProxy::Impl
{
    explicit Impl(TableFilterProxy &owner)
        : q(owner)
    {
        readSlices.setInterval(0);
    }

    QString searchText(int row) const
    {
        const QAbstractItemModel &model = *q.sourceModel();
        QString joined;
        const int columns = model.columnCount();
        const auto add = [&](int column) {
            const QModelIndex index = model.index(row, column);
            QVariant value = index.data(SearchRole);
            if (!value.isValid())
                value = index.data(ClipboardRole);
            if (!value.isValid())
                value = index.data(Qt::DisplayRole);
            if (!joined.isEmpty())
                joined += kColumnBreak;
            joined += value.toString();
        };
        if (filterColumns.isEmpty()) {
            for (int column = 0; column < columns; ++column)
                add(column);
        } else {
            for (const int column : filterColumns)
                add(column);
        }
        return normalised(joined);
    }

    void prepareUpTo(int end)
    {
        for (; prepared < end; ++prepared)
            cache[static_cast<size_t>(prepared)] = searchText(prepared);
    }

    void dropCache()
    {
        const int rows = q.sourceModel() ? q.sourceModel()->rowCount() : 0;
        cache.assign(static_cast<size_t>(rows), QString());
        prepared = 0;
        startPreparing(rows);
    }

    void startPreparing(int rows)
    {
        if (rows > 0 && preparesIdly)
            prepare.start(kPrepareAfter);
        else
            prepare.stop();
    }

    bool matches(int row) const
    {
        const QString &text = cache[static_cast<size_t>(row)];
        for (const QStringMatcher &word : words) {
            if (word.indexIn(text) < 0)
                return false;
        }
        return !predicate || predicate(*q.sourceModel(), row);
    }

    void makeOrder()
    {
        const int rows = q.sourceModel() ? q.sourceModel()->rowCount() : 0;
        stopSorting();
        const bool sorts = isSorted();
        if (sorts && rows <= kSortedAtOnce) {
            RowSorter now = newTask();
            now.readUpTo(*q.sourceModel(), rows);
            order = now.order();
            return;
        }
        order.resize(static_cast<size_t>(rows));
        std::iota(order.begin(), order.end(), 0);
        if (sorts)
            sortLater();
    }

    bool isSorted() const
    {
        return q.sourceModel() && sortColumn >= 0 && sortColumn < q.sourceModel()->columnCount();
    }

    RowSorter newTask() const
    {
        RowSorter next;
        next.first.column = sortColumn;
        if (secondColumn < q.sourceModel()->columnCount())
            next.second.column = secondColumn;
        next.descending = sortOrder == Qt::DescendingOrder;
        next.secondDescending = secondOrder == Qt::DescendingOrder;
        next.rows = q.sourceModel()->rowCount();
        return next;
    }

    void stopSorting()
    {
        ++sortGeneration;
        readSlices.stop();
        task.reset();
        sorting = false;
    }

    /// Values are read a slice a turn, put in order on the pool; till then rows stay where they
    /// are.
    void sortLater()
    {
        stopSorting();
        task = std::make_shared<RowSorter>(newTask());
        sorting = true;
        readSlices.start();
    }

    void readSlice()
    {
        task->readUpTo(*q.sourceModel(), std::min(task->rows, task->read + kSortSlice));
        if (task->read < task->rows)
            return;
        readSlices.stop();
        using Order = std::shared_ptr<const std::vector<int>>;
        const auto work = [owned = std::move(task)]() -> Result<Order> {
            return std::make_shared<const std::vector<int>>(owned->order());
        };
        async::then(async::onPool(*QThreadPool::globalInstance(), work), &q,
                    [this, generation = sortGeneration](const Result<Order> &sorted) {
                        if (generation != sortGeneration || !sorted)
                            return;
                        sorting = false;
                        rearrange([&] {
                            order = **sorted;
                            makeVisible(false);
                        });
                        Q_EMIT q.sorted();
                    });
    }

    /// `within`: only rows that are visible now can still match.
    void makeVisible(bool within)
    {
        const int rows = q.sourceModel() ? q.sourceModel()->rowCount() : 0;
        if (!words.isEmpty())
            prepareUpTo(rows);
        std::vector<int> next;
        const std::vector<int> &candidates = within ? visible : order;
        next.reserve(candidates.size());
        for (const int row : candidates) {
            if (matches(row))
                next.push_back(row);
        }
        visible.swap(next);
        makeInverse();
    }

    void makeInverse()
    {
        const int rows = q.sourceModel() ? q.sourceModel()->rowCount() : 0;
        inverse.assign(static_cast<size_t>(rows), -1);
        for (size_t i = 0; i < visible.size(); ++i)
            inverse[static_cast<size_t>(visible[i])] = static_cast<int>(i);
    }

    /// Of many rows those that were there keep their order until all are sorted.
    void rowsAdded(int first, int last)
    {
        const bool many = isSorted() && q.sourceModel()->rowCount() > kSortedAtOnce;
        if (!many || first != static_cast<int>(order.size())) {
            rebuild();
            return;
        }
        for (int row = first; row <= last; ++row)
            order.push_back(row);
        makeVisible(false);
        sortLater();
    }

    void valuesChanged()
    {
        if (!isSorted() || q.sourceModel()->rowCount() <= kSortedAtOnce) {
            rebuild();
            return;
        }
        makeVisible(false);
        sortLater();
    }

    void rebuild()
    {
        makeOrder();
        makeVisible(false);
    }

    void resort()
    {
        if (isSorted() && q.sourceModel()->rowCount() > kSortedAtOnce) {
            sortLater();
            return;
        }
        rearrange([this] { rebuild(); });
        Q_EMIT q.sorted();
    }

    /// Sorting keeps indexes alive; only their rows change.
    template <class Change>
    void rearrange(const Change &change)
    {
        Q_EMIT q.layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = q.persistentIndexList();
        std::vector<int> sourceRows;
        sourceRows.reserve(static_cast<size_t>(before.size()));
        for (const QModelIndex &index : before)
            sourceRows.push_back(visible[static_cast<size_t>(index.row())]);
        change();
        QModelIndexList after;
        after.reserve(before.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            const int row = inverse[static_cast<size_t>(sourceRows[static_cast<size_t>(i)])];
            after.append(row < 0 ? QModelIndex() : q.createIndex(row, before.at(i).column()));
        }
        q.changePersistentIndexList(before, after);
        Q_EMIT q.layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    TableFilterProxy &q;
    QString filter;
    QString filterNormalised;
    QList<QStringMatcher> words;
    RowPredicate predicate;
    QList<int> filterColumns;
    int sortColumn = -1;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    int secondColumn = -1;
    Qt::SortOrder secondOrder = Qt::AscendingOrder;
    std::shared_ptr<RowSorter> task; ///< being read
    bool sorting = false;            ///< being read or put in order
    int sortGeneration = 0;
    bool preparesIdly = true;
    std::vector<QString> cache; ///< normalised search text by source row
    int prepared = 0;           ///< rows of the cache that are made
    std::vector<int> order;     ///< all source rows, sorted
    std::vector<int> visible;   ///< proxy row -> source row
    std::vector<int> inverse;   ///< source row -> proxy row or -1
    QTimer prepare;
    QTimer readSlices;
    QList<QMetaObject::Connection> connections;
};

TableFilterProxy::TableFilterProxy(QObject *parent)
    : QAbstractProxyModel(parent)
    , m_impl(std::make_unique<Impl>(*this))
{
    connect(&m_impl->prepare, &QTimer::timeout, this, [this] {
        const int rows = sourceModel() ? sourceModel()->rowCount() : 0;
        m_impl->prepareUpTo(std::min(rows, m_impl->prepared + kSlice));
        if (m_impl->prepared >= rows)
            m_impl->prepare.stop();
        else
            m_impl->prepare.setInterval(0);
    });
    connect(&m_impl->readSlices, &QTimer::timeout, this, [this] { m_impl->readSlice(); });
}

TableFilterProxy::~TableFilterProxy() = default;

QString TableFilterProxy::normalised(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    // 「サーバ」 and 「サーバー」 are the same word: the mark goes where a katakana word ends.
    qsizetype end = folded.size();
    while (end > 0) {
        const qsizetype mark = folded.lastIndexOf(QChar(kLongVowelMark), end - 1);
        if (mark < 0)
            break;
        const bool wordEnds = mark + 1 >= folded.size() || !isKatakana(folded.at(mark + 1));
        const bool inWord = mark > 0 && isKatakana(folded.at(mark - 1));
        if (wordEnds && inWord)
            folded.remove(mark, 1);
        end = mark;
    }
    return folded;
}

void TableFilterProxy::setSourceModel(QAbstractItemModel *model)
{
    if (model == sourceModel())
        return;
    beginResetModel();
    for (const QMetaObject::Connection &connection : std::as_const(m_impl->connections))
        disconnect(connection);
    m_impl->connections.clear();
    QAbstractProxyModel::setSourceModel(model);
    if (model) {
        const auto begin = [this] { beginResetModel(); };
        const auto endAll = [this] {
            m_impl->dropCache();
            m_impl->rebuild();
            endResetModel();
        };
        using M = QAbstractItemModel;
        auto &c = m_impl->connections;
        c << connect(model, &M::modelAboutToBeReset, this, begin)
          << connect(model, &M::modelReset, this, endAll)
          << connect(model, &M::layoutAboutToBeChanged, this, begin)
          << connect(model, &M::layoutChanged, this, endAll)
          << connect(model, &M::rowsAboutToBeMoved, this, begin)
          << connect(model, &M::rowsMoved, this, endAll)
          << connect(model, &M::columnsAboutToBeInserted, this, begin)
          << connect(model, &M::columnsInserted, this, endAll)
          << connect(model, &M::columnsAboutToBeRemoved, this, begin)
          << connect(model, &M::columnsRemoved, this, endAll)
          << connect(model, &M::rowsAboutToBeInserted, this, begin)
          << connect(model, &M::rowsInserted, this,
                     [this](const QModelIndex &, int first, int last) {
                         // Search texts of the others stay as they are.
                         auto &cache = m_impl->cache;
                         m_impl->prepared = std::min(m_impl->prepared, first);
                         cache.insert(cache.begin() + first, static_cast<size_t>(last - first + 1),
                                      QString());
                         m_impl->startPreparing(sourceModel()->rowCount());
                         m_impl->rowsAdded(first, last);
                         endResetModel();
                     })
          << connect(model, &M::rowsAboutToBeRemoved, this, begin)
          << connect(model, &M::rowsRemoved, this,
                     [this](const QModelIndex &, int first, int last) {
                         auto &cache = m_impl->cache;
                         if (m_impl->prepared > last)
                             m_impl->prepared -= last - first + 1;
                         else
                             m_impl->prepared = std::min(m_impl->prepared, first);
                         cache.erase(cache.begin() + first, cache.begin() + last + 1);
                         m_impl->rebuild();
                         endResetModel();
                     })
          << connect(model, &M::dataChanged, this,
                     [this](const QModelIndex &first, const QModelIndex &last,
                            const QList<int> &roles) {
                         bool keeps = m_impl->sortColumn < first.column() ||
                                      m_impl->sortColumn > last.column();
                         if (m_impl->secondColumn >= first.column() &&
                             m_impl->secondColumn <= last.column())
                             keeps = false;
                         for (int row = first.row(); row <= last.row(); ++row) {
                             if (row < m_impl->prepared)
                                 m_impl->cache[static_cast<size_t>(row)] = m_impl->searchText(row);
                         }
                         // A colour or a mark orders nothing.
                         if (!roles.isEmpty() && !roles.contains(SortRole) &&
                             !roles.contains(Qt::DisplayRole))
                             keeps = true;
                         if (!m_impl->words.isEmpty() || m_impl->predicate)
                             keeps = false;
                         if (!keeps) {
                             beginResetModel();
                             m_impl->valuesChanged();
                             endResetModel();
                             return;
                         }
                         if (last.row() - first.row() > kSlice) {
                             if (rowCount() > 0)
                                 Q_EMIT dataChanged(index(0, first.column()),
                                                    index(rowCount() - 1, last.column()), roles);
                             return;
                         }
                         for (int row = first.row(); row <= last.row(); ++row) {
                             const int shown = m_impl->inverse[static_cast<size_t>(row)];
                             if (shown >= 0)
                                 Q_EMIT dataChanged(index(shown, first.column()),
                                                    index(shown, last.column()), roles);
                         }
                     })
          << connect(model, &M::headerDataChanged, this,
                     [this](Qt::Orientation orientation, int first, int last) {
                         if (orientation == Qt::Horizontal)
                             Q_EMIT headerDataChanged(orientation, first, last);
                     });
    }
    m_impl->dropCache();
    m_impl->rebuild();
    endResetModel();
}

QString TableFilterProxy::filterText() const { return m_impl->filter; }

void TableFilterProxy::setFilterText(const QString &text)
{
    if (text == m_impl->filter)
        return;
    m_impl->filter = text;
    const QString wanted = normalised(text).simplified();
    if (wanted == m_impl->filterNormalised) {
        Q_EMIT filterChanged();
        return;
    }
    // Each word of the longer text contains the word of the shorter one at its place.
    const bool within = wanted.startsWith(m_impl->filterNormalised);
    m_impl->filterNormalised = wanted;
    m_impl->words.clear();
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        m_impl->words.append(QStringMatcher(word, Qt::CaseSensitive));
    beginResetModel();
    m_impl->makeVisible(within);
    endResetModel();
    Q_EMIT filterChanged();
}

void TableFilterProxy::setRowPredicate(RowPredicate predicate)
{
    m_impl->predicate = std::move(predicate);
    invalidate();
}

void TableFilterProxy::invalidate()
{
    beginResetModel();
    m_impl->makeVisible(false);
    endResetModel();
    Q_EMIT filterChanged();
}

void TableFilterProxy::setFilterColumns(const QList<int> &columns)
{
    beginResetModel();
    m_impl->filterColumns = columns;
    m_impl->dropCache();
    m_impl->makeVisible(false);
    endResetModel();
}

void TableFilterProxy::sort(int column, Qt::SortOrder order)
{
    m_impl->sortColumn = column;
    m_impl->sortOrder = order;
    if (m_impl->secondColumn == column)
        m_impl->secondColumn = -1;
    if (sourceModel())
        m_impl->resort();
}

void TableFilterProxy::setSecondarySort(int column, Qt::SortOrder order)
{
    m_impl->secondColumn = column == m_impl->sortColumn ? -1 : column;
    m_impl->secondOrder = order;
    if (sourceModel())
        m_impl->resort();
}

void TableFilterProxy::setPreparesIdly(bool prepares)
{
    m_impl->preparesIdly = prepares;
    m_impl->startPreparing(sourceRowCount());
}

bool TableFilterProxy::isSorting() const { return m_impl->sorting; }
int TableFilterProxy::sortColumn() const { return m_impl->sortColumn; }
Qt::SortOrder TableFilterProxy::sortOrder() const { return m_impl->sortOrder; }
int TableFilterProxy::secondarySortColumn() const { return m_impl->secondColumn; }

int TableFilterProxy::sourceRowCount() const
{
    return sourceModel() ? sourceModel()->rowCount() : 0;
}

QModelIndex TableFilterProxy::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || !sourceModel() ||
        proxyIndex.row() >= static_cast<int>(m_impl->visible.size()))
        return {};
    return sourceModel()->index(m_impl->visible[static_cast<size_t>(proxyIndex.row())],
                                proxyIndex.column());
}

QModelIndex TableFilterProxy::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || sourceIndex.row() >= static_cast<int>(m_impl->inverse.size()))
        return {};
    const int row = m_impl->inverse[static_cast<size_t>(sourceIndex.row())];
    return row < 0 ? QModelIndex() : createIndex(row, sourceIndex.column());
}

QModelIndex TableFilterProxy::index(int row, int column, const QModelIndex &parent) const
{
    if (parent.isValid() || row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
        return {};
    return createIndex(row, column);
}

QModelIndex TableFilterProxy::parent(const QModelIndex &) const { return {}; }

int TableFilterProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_impl->visible.size());
}

int TableFilterProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

bool TableFilterProxy::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && rowCount() > 0 && columnCount() > 0;
}

QModelIndex TableFilterProxy::sibling(int row, int column, const QModelIndex &idx) const
{
    Q_UNUSED(idx)
    return index(row, column);
}

QVariant TableFilterProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!sourceModel())
        return {};
    if (orientation == Qt::Horizontal)
        return sourceModel()->headerData(section, orientation, role);
    return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
}

} // namespace sekisho::ui
