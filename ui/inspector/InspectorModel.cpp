// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/InspectorModel.h"

#include "core/base/Async.h"
#include "ui/inspector/InspectorText.h"

#include <QSet>

namespace sekisho::ui {

namespace {

int childCount(const InspectorInput &input)
{
    return static_cast<int>(input.result.items.size() + input.result.problems.size());
}

bool comesBefore(const InspectorModel::AtHand &object, int number) { return object.input < number; }

// Letting go of more takes longer than a window may be away.
constexpr size_t kManyInputs = 1000;

/// Ends what is no longer shown on the pool where it is much.
void letGo(std::vector<InspectorInput> gone)
{
    if (gone.size() < kManyInputs)
        return;
    auto owned = std::make_shared<std::vector<InspectorInput>>(std::move(gone));
    async::onPool(*QThreadPool::globalInstance(), [owned = std::move(owned)]() mutable {
        owned.reset();
        return Result<>();
    });
}

} // namespace

InspectorModel::InspectorModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_now(QDateTime::currentDateTimeUtc())
{
}

void InspectorModel::setNow(const QDateTime &now)
{
    m_now = now;
    refreshMarks();
}

void InspectorModel::setDay(const QDateTime &day)
{
    if (day == m_day)
        return;
    m_day = day;
    m_marks.clear();
    refreshMarks();
}

/// Marks are not texts to sort by, and a view paints what it shows.
void InspectorModel::refreshMarks()
{
    static const QList<int> kRoles{StateRole, Qt::ToolTipRole, Qt::AccessibleTextRole};
    const int rows = rowCount();
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rows - 1, 0), kRoles);
}

void InspectorModel::setMark(const QModelIndex &node, const LintText::Counts &counts)
{
    m_marks.insert(keyOf(node), counts);
    Q_EMIT dataChanged(node, node, {StateRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

QByteArray InspectorModel::keyOf(const QModelIndex &node) const
{
    const InspectorInput *owner = inputAt(node);
    const pki::Item *item = itemAt(node);
    if (!owner || !item)
        return {};
    const quint64 place[] = {qHashMulti(0, owner->path, owner->title, owner->number),
                             static_cast<quint64>(item->offset), static_cast<quint64>(item->type)};
    return QByteArray(reinterpret_cast<const char *>(place), sizeof place) + item->sha256;
}

void InspectorModel::append(std::vector<InspectorInput> inputs)
{
    if (inputs.empty())
        return;
    std::vector<ShownInput> shown;
    if (m_filtered) {
        for (size_t i = 0; i < inputs.size(); ++i) {
            ShownInput each;
            each.input = inputCount() + static_cast<int>(i);
            if (m_filter.matches(ObjectFilter::Searched(inputs[i]), each)) {
                m_shownItems += each.all ? inputs[i].result.items.size() : each.rows.size();
                shown.push_back(std::move(each));
            }
        }
    }
    const int first = rowCount();
    const int added = static_cast<int>(m_filtered ? shown.size() : inputs.size());
    if (added > 0)
        beginInsertRows({}, first, first + added - 1);
    for (InspectorInput &input : inputs) {
        m_items += input.result.items.size();
        m_inputs.push_back(std::move(input));
        noteAtHand(inputCount() - 1);
    }
    ++m_revision;
    std::move(shown.begin(), shown.end(), std::back_inserter(m_shown));
    if (added > 0)
        endInsertRows();
    else
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, 0); // counts
}

void InspectorModel::replace(int number, InspectorInput replacement)
{
    InspectorInput &place = m_inputs[static_cast<size_t>(number)];
    ++m_revision;
    forgetAtHand(number, false);
    if (m_filtered) {
        beginResetModel();
        m_items += replacement.result.items.size() - place.result.items.size();
        place = std::move(replacement);
        noteAtHand(number);
        ShownInput shown;
        shown.input = number;
        const bool left = m_filter.matches(ObjectFilter::Searched(place), shown);
        const auto at = std::lower_bound(
                m_shown.begin(), m_shown.end(), number,
                [](const ShownInput &each, int wanted) { return each.input < wanted; });
        const bool there = at != m_shown.end() && at->input == number;
        if (there && left)
            *at = shown;
        else if (there)
            m_shown.erase(at);
        else if (left)
            m_shown.insert(at, shown);
        m_shownItems = 0;
        for (const ShownInput &each : m_shown) {
            m_shownItems += each.all ? m_inputs[static_cast<size_t>(each.input)].result.items.size()
                                     : each.rows.size();
        }
        endResetModel();
        return;
    }
    const QModelIndex parent = index(number, 0);
    if (const int old = childCount(place); old > 0) {
        beginRemoveRows(parent, 0, old - 1);
        m_items -= place.result.items.size();
        place.result.items.clear();
        place.result.problems.clear();
        endRemoveRows();
    }
    if (const int added = childCount(replacement); added > 0) {
        beginInsertRows(parent, 0, added - 1);
        place = std::move(replacement);
        m_items += place.result.items.size();
        noteAtHand(number);
        endInsertRows();
    } else {
        place = std::move(replacement);
    }
    Q_EMIT dataChanged(parent, parent);
}

void InspectorModel::remove(int number)
{
    const int row = rowOfInput(number);
    if (row >= 0)
        beginRemoveRows({}, row, row);
    const qsizetype items = m_inputs[static_cast<size_t>(number)].result.items.size();
    m_items -= items;
    ++m_revision;
    forgetAtHand(number, true);
    m_inputs.erase(m_inputs.begin() + number);
    if (m_filtered) {
        if (row >= 0) {
            const auto at = m_shown.begin() + row;
            m_shownItems -= at->all ? items : at->rows.size();
            m_shown.erase(at);
        }
        for (ShownInput &each : m_shown)
            each.input -= each.input > number;
    }
    if (row >= 0)
        endRemoveRows();
}

void InspectorModel::remove(const std::vector<int> &numbers)
{
    // Each row by itself keeps the selection, but takes its time.
    constexpr size_t kOneByOne = 32;
    if (numbers.size() <= kOneByOne) {
        for (auto number = numbers.rbegin(); number != numbers.rend(); ++number)
            remove(*number);
        return;
    }
    beginResetModel();
    std::vector<InspectorInput> left;
    std::vector<InspectorInput> gone;
    std::vector<ShownInput> shown;
    auto next = numbers.begin();
    auto at = m_shown.begin();
    for (int number = 0; number < inputCount(); ++number) {
        InspectorInput &input = m_inputs[static_cast<size_t>(number)];
        const bool isShown = at != m_shown.end() && at->input == number;
        if (next != numbers.end() && *next == number) {
            ++next;
            m_items -= input.result.items.size();
            gone.push_back(std::move(input));
        } else {
            if (isShown) {
                shown.push_back(std::move(*at));
                shown.back().input = static_cast<int>(left.size());
            }
            left.push_back(std::move(input));
        }
        at += isShown;
    }
    m_inputs.swap(left);
    m_shown.swap(shown);
    m_shownItems = 0;
    for (const ShownInput &each : m_shown)
        m_shownItems += each.all ? input(each.input).result.items.size() : each.rows.size();
    m_atHand.clear();
    for (int number = 0; number < inputCount(); ++number)
        noteAtHand(number);
    ++m_revision;
    endResetModel();
    letGo(std::move(gone));
}

/// Of an input that has just come, in its place.
void InspectorModel::noteAtHand(int number)
{
    auto at = std::lower_bound(m_atHand.begin(), m_atHand.end(), number, comesBefore);
    for (const pki::Item &item : input(number).result.items) {
        if ((item.certificate && item.certificate->isCa) || item.type == pki::ItemType::Crl ||
            item.type == pki::ItemType::OcspResponse) {
            at = std::next(m_atHand.insert(at, {number, item.type, item.der}));
        }
    }
}

/// `gone`: what comes after it moves up.
void InspectorModel::forgetAtHand(int number, bool gone)
{
    const auto first = std::lower_bound(m_atHand.begin(), m_atHand.end(), number, comesBefore);
    const auto end = std::lower_bound(m_atHand.begin(), m_atHand.end(), number + 1, comesBefore);
    const auto after = m_atHand.erase(first, end);
    if (gone)
        std::for_each(after, m_atHand.end(), [](AtHand &each) { --each.input; });
}

void InspectorModel::clear()
{
    beginResetModel();
    std::vector<InspectorInput> gone;
    gone.swap(m_inputs);
    m_atHand.clear();
    ++m_revision;
    m_items = 0;
    m_shown.clear();
    m_shownItems = 0;
    m_marks.clear();
    endResetModel();
    letGo(std::move(gone));
}

void InspectorModel::setFilter(const ObjectFilter &filter, std::vector<ShownInput> shown)
{
    beginResetModel();
    m_filtered = true;
    m_filter = filter;
    m_shown = std::move(shown);
    // What was closed while the filter was at work.
    m_shown.erase(
            std::remove_if(m_shown.begin(), m_shown.end(),
                           [this](const ShownInput &each) { return each.input >= inputCount(); }),
            m_shown.end());
    m_shownItems = 0;
    for (const ShownInput &each : m_shown)
        m_shownItems += each.all ? input(each.input).result.items.size() : each.rows.size();
    endResetModel();
}

void InspectorModel::clearFilter()
{
    if (!m_filtered)
        return;
    beginResetModel();
    m_filtered = false;
    m_filter = ObjectFilter();
    m_shown.clear();
    m_shownItems = 0;
    endResetModel();
}

void InspectorModel::retranslate()
{
    const int rows = rowCount();
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rows - 1, 0));
    // A view repaints as a whole for the line above; the rest is for those who keep texts.
    constexpr int kOneByOne = 2000;
    for (int row = 0; row < std::min(rows, kOneByOne); ++row) {
        const QModelIndex parent = index(row, 0);
        if (const int children = rowCount(parent); children > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(children - 1, 0, parent));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, 0);
}

int InspectorModel::inputOfRow(int row) const
{
    return m_filtered ? m_shown[static_cast<size_t>(row)].input : row;
}

int InspectorModel::rowOfInput(int number) const
{
    if (!m_filtered)
        return number;
    const auto at = std::lower_bound(
            m_shown.begin(), m_shown.end(), number,
            [](const ShownInput &each, int wanted) { return each.input < wanted; });
    return at != m_shown.end() && at->input == number ? static_cast<int>(at - m_shown.begin()) : -1;
}

int InspectorModel::childCountOfRow(int row) const
{
    if (m_filtered && !m_shown[static_cast<size_t>(row)].all)
        return static_cast<int>(m_shown[static_cast<size_t>(row)].rows.size());
    return childCount(input(inputOfRow(row)));
}

int InspectorModel::inputOfFile(const QString &path) const
{
    for (int i = 0; i < inputCount(); ++i) {
        if (input(i).origin == InspectorInput::Origin::File && input(i).path == path)
            return i;
    }
    return -1;
}

QHash<QString, int> InspectorModel::inputsOfFiles(const QStringList &paths) const
{
    const QSet<QString> wanted(paths.cbegin(), paths.cend());
    QHash<QString, int> found;
    for (int i = 0; i < inputCount() && found.size() < wanted.size(); ++i) {
        const InspectorInput &each = input(i);
        if (each.origin == InspectorInput::Origin::File && wanted.contains(each.path) &&
            !found.contains(each.path))
            found.insert(each.path, i);
    }
    return found;
}

InspectorModel::NodeKind InspectorModel::kind(const QModelIndex &index) const
{
    if (!index.isValid())
        return NodeKind::None;
    if (index.internalId() == 0)
        return NodeKind::Input;
    return itemAt(index) ? NodeKind::Item : NodeKind::Problem;
}

// internalId is 0 for an input and the input's row + 1 for what is in it.
int InspectorModel::inputRow(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    const int row =
            index.internalId() == 0 ? index.row() : static_cast<int>(index.internalId()) - 1;
    if (row < 0 || row >= rowCount())
        return -1;
    return inputOfRow(row);
}

int InspectorModel::childOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return -1;
    const auto row = static_cast<size_t>(index.internalId()) - 1;
    if (!m_filtered || (row < m_shown.size() && m_shown[row].all))
        return index.row();
    return row < m_shown.size() ? m_shown[row].rows.value(index.row(), -1) : -1;
}

const InspectorInput *InspectorModel::inputAt(const QModelIndex &index) const
{
    const int row = inputRow(index);
    return row >= 0 && row < inputCount() ? &input(row) : nullptr;
}

const pki::Item *InspectorModel::itemAt(const QModelIndex &index) const
{
    const InspectorInput *owner = inputAt(index);
    const int child = childOf(index);
    if (!owner || child < 0 || child >= owner->result.items.size())
        return nullptr;
    return &owner->result.items.at(child);
}

const pki::Problem *InspectorModel::problemAt(const QModelIndex &index) const
{
    const InspectorInput *owner = inputAt(index);
    const int child = childOf(index);
    if (!owner || child < 0)
        return nullptr;
    const qsizetype row = child - owner->result.items.size();
    return row >= 0 && row < owner->result.problems.size() ? &owner->result.problems.at(row)
                                                           : nullptr;
}

QModelIndex InspectorModel::find(const QString &sha256Hex) const
{
    const QByteArray wanted = QByteArray::fromHex(sha256Hex.toLatin1());
    const int rows = rowCount();
    for (int row = 0; row < rows; ++row) {
        const QModelIndex parent = index(row, 0);
        const int children = childCountOfRow(row);
        for (int child = 0; child < children; ++child) {
            const QModelIndex node = index(child, 0, parent);
            const pki::Item *item = itemAt(node);
            if (item && item->sha256 == wanted)
                return node;
        }
    }
    return {};
}

QModelIndex InspectorModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr(0));
}

QModelIndex InspectorModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int InspectorModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_filtered ? static_cast<int>(m_shown.size()) : inputCount();
    if (parent.internalId() != 0 || parent.column() != 0 || parent.row() >= rowCount())
        return 0;
    return childCountOfRow(parent.row());
}

int InspectorModel::columnCount(const QModelIndex &) const { return 1; }

QVariant InspectorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return InspectorText::tr("Open objects");
    return {};
}

QVariant InspectorModel::data(const QModelIndex &index, int role) const
{
    const InspectorInput *owner = inputAt(index);
    if (!owner)
        return {};
    QString name;
    QString icon;
    QString stateText;
    State state = State::None;
    if (const pki::Item *item = itemAt(index)) {
        name = InspectorText::itemName(*item);
        icon = InspectorText::itemIcon(item->type);
        state = InspectorText::itemState(*item, day());
        stateText = InspectorText::itemStateText(*item, day());
        const auto mark = m_marks.isEmpty() ? m_marks.cend() : m_marks.constFind(keyOf(index));
        if (mark != m_marks.cend()) {
            state = InspectorText::worse(state, LintText::state(*mark));
            const QString found = LintText::summary(*mark);
            //: %1 days left or the like, %2 how many problems
            stateText =
                    stateText.isEmpty() ? found : InspectorText::tr("%1, %2").arg(stateText, found);
        }
    } else if (const pki::Problem *problem = problemAt(index)) {
        name = InspectorText::problem(*problem);
        state = InspectorText::problemState(*problem);
        //: %1 byte offset in the file
        stateText = InspectorText::tr("at byte %1").arg(problem->offset);
    } else {
        name = InspectorText::inputName(*owner);
        icon = QStringLiteral("file");
        state = InspectorText::inputState(*owner);
        stateText = InspectorText::inputStateText(*owner);
    }
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole: {
        const QString first =
                kind(index) == NodeKind::Input && !owner->path.isEmpty() ? owner->path : name;
        return stateText.isEmpty() ? first : first + u'\n' + stateText;
    }
    case Qt::AccessibleTextRole:
        return stateText.isEmpty() ? name : name + QStringLiteral(", ") + stateText;
    case StateRole:
        return static_cast<int>(state);
    case IconRole:
        return icon;
    case BoldRole:
        return kind(index) == NodeKind::Input;
    case DimmedRole:
        return kind(index) == NodeKind::Problem;
    default:
        return {};
    }
}

} // namespace sekisho::ui
