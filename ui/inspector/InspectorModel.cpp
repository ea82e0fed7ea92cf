// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/InspectorModel.h"

#include "ui/inspector/InspectorText.h"

namespace sekisho::ui {

namespace {

int childCount(const InspectorInput &input)
{
    return static_cast<int>(input.result.items.size() + input.result.problems.size());
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
    retranslate();
}

void InspectorModel::append(std::vector<InspectorInput> inputs)
{
    if (inputs.empty())
        return;
    const int first = inputCount();
    beginInsertRows({}, first, first + static_cast<int>(inputs.size()) - 1);
    for (InspectorInput &input : inputs) {
        m_items += input.result.items.size();
        m_inputs.push_back(std::move(input));
    }
    endInsertRows();
}

void InspectorModel::replace(int row, InspectorInput input)
{
    const QModelIndex parent = index(row, 0);
    InspectorInput &place = m_inputs[static_cast<size_t>(row)];
    if (const int old = childCount(place); old > 0) {
        beginRemoveRows(parent, 0, old - 1);
        m_items -= place.result.items.size();
        place.result.items.clear();
        place.result.problems.clear();
        endRemoveRows();
    }
    if (const int added = childCount(input); added > 0) {
        beginInsertRows(parent, 0, added - 1);
        place = std::move(input);
        m_items += place.result.items.size();
        endInsertRows();
    } else {
        place = std::move(input);
    }
    Q_EMIT dataChanged(parent, parent);
}

void InspectorModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_items -= input(row).result.items.size();
    m_inputs.erase(m_inputs.begin() + row);
    endRemoveRows();
}

void InspectorModel::clear()
{
    beginResetModel();
    m_inputs.clear();
    m_items = 0;
    endResetModel();
}

void InspectorModel::retranslate()
{
    if (m_inputs.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(inputCount() - 1, 0));
    for (int row = 0; row < inputCount(); ++row) {
        const QModelIndex parent = index(row, 0);
        if (const int children = rowCount(parent); children > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(children - 1, 0, parent));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, 0);
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
    return index.internalId() == 0 ? index.row() : static_cast<int>(index.internalId()) - 1;
}

const InspectorInput *InspectorModel::inputAt(const QModelIndex &index) const
{
    const int row = inputRow(index);
    return row >= 0 && row < inputCount() ? &input(row) : nullptr;
}

const pki::Item *InspectorModel::itemAt(const QModelIndex &index) const
{
    const InspectorInput *owner = inputAt(index);
    if (!owner || index.internalId() == 0 || index.row() >= owner->result.items.size())
        return nullptr;
    return &owner->result.items.at(index.row());
}

const pki::Problem *InspectorModel::problemAt(const QModelIndex &index) const
{
    const InspectorInput *owner = inputAt(index);
    if (!owner || index.internalId() == 0)
        return nullptr;
    const qsizetype row = index.row() - owner->result.items.size();
    return row >= 0 && row < owner->result.problems.size() ? &owner->result.problems.at(row)
                                                           : nullptr;
}

QModelIndex InspectorModel::find(const QString &sha256Hex) const
{
    const QByteArray wanted = QByteArray::fromHex(sha256Hex.toLatin1());
    for (int row = 0; row < inputCount(); ++row) {
        const QList<pki::Item> &items = input(row).result.items;
        for (int child = 0; child < items.size(); ++child) {
            if (items.at(child).sha256 == wanted)
                return index(child, 0, index(row, 0));
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
        return inputCount();
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return childCount(input(parent.row()));
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
        state = InspectorText::itemState(*item, m_now);
        stateText = InspectorText::itemStateText(*item, m_now);
    } else if (const pki::Problem *problem = problemAt(index)) {
        name = InspectorText::problem(*problem);
        state = InspectorText::problemState(*problem);
        //: %1 byte offset in the file
        stateText = InspectorText::tr("at byte %1").arg(problem->offset);
    } else {
        name = InspectorText::inputName(*owner);
        icon = QStringLiteral("file");
        state = InspectorText::inputState(*owner, m_now);
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
