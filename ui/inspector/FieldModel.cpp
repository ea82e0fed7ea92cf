// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/FieldModel.h"

namespace sekisho::ui {

struct FieldModel::Entry
{
    FieldNode node; ///< its children have moved to `children`
    Entry *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Entry>> children;
};

FieldModel::FieldModel(bool extensionsOnly, QObject *parent)
    : QAbstractItemModel(parent)
    , m_extensionsOnly(extensionsOnly)
    , m_top(std::make_unique<Entry>())
{
}

FieldModel::~FieldModel() = default;

void FieldModel::fill(Entry &entry, FieldNode &node)
{
    std::vector<FieldNode> children = std::move(node.children);
    node.children.clear();
    if (m_extensionsOnly) {
        for (FieldNode &child : children) {
            if (!child.isExtension) {
                fill(entry, child);
                continue;
            }
            auto made = std::make_unique<Entry>();
            made->parent = &entry;
            made->row = static_cast<int>(entry.children.size());
            made->node = std::move(child);
            entry.children.push_back(std::move(made));
        }
        return;
    }
    for (FieldNode &child : children) {
        auto made = std::make_unique<Entry>();
        made->parent = &entry;
        made->row = static_cast<int>(entry.children.size());
        fill(*made, child);
        made->node = std::move(child);
        entry.children.push_back(std::move(made));
    }
}

void FieldModel::setRoot(FieldNode root)
{
    beginResetModel();
    m_top = std::make_unique<Entry>();
    FieldNode holder;
    if (root.range.isValid())
        holder.children.push_back(std::move(root));
    fill(*m_top, holder);
    endResetModel();
}

void FieldModel::clear()
{
    beginResetModel();
    m_top = std::make_unique<Entry>();
    endResetModel();
}

void FieldModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const FieldNode *FieldModel::node(const QModelIndex &index) const
{
    return index.isValid() ? &static_cast<const Entry *>(index.constInternalPointer())->node
                           : nullptr;
}

QModelIndex FieldModel::indexAt(qsizetype offset) const
{
    const Entry *found = nullptr;
    const Entry *look = m_top.get();
    while (look) {
        const Entry *inside = nullptr;
        for (const auto &child : look->children) {
            const pki::ByteRange &range = child->node.range;
            if (offset >= range.offset && offset < range.offset + range.length)
                inside = child.get();
        }
        if (inside)
            found = inside;
        look = inside;
    }
    return found ? createIndex(found->row, 0, found) : QModelIndex();
}

QModelIndex FieldModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Entry *owner = parent.isValid()
                                 ? static_cast<const Entry *>(parent.constInternalPointer())
                                 : m_top.get();
    return createIndex(row, column, owner->children[static_cast<size_t>(row)].get());
}

QModelIndex FieldModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const Entry *owner = static_cast<const Entry *>(child.constInternalPointer())->parent;
    return owner == m_top.get() ? QModelIndex() : createIndex(owner->row, 0, owner);
}

int FieldModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const Entry *owner = parent.isValid()
                                 ? static_cast<const Entry *>(parent.constInternalPointer())
                                 : m_top.get();
    return static_cast<int>(owner->children.size());
}

int FieldModel::columnCount(const QModelIndex &) const
{
    return m_extensionsOnly ? 4 : static_cast<int>(ColumnCount);
}

QVariant FieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole && !m_extensionsOnly && section >= OffsetColumn
                       ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                       : QVariant();
    if (m_extensionsOnly) {
        switch (section) {
        //: column head: name of an extension
        case ExtensionName:
            return tr("Extension");
        //: column head: whether an extension is critical
        case ExtensionCritical:
            return tr("Critical");
        //: column head
        case ExtensionValue:
            return tr("Value");
        //: column head: object identifier
        case ExtensionOid:
            return tr("OID");
        default:
            return {};
        }
    }
    switch (section) {
    //: column head: name of an ASN.1 element
    case NameColumn:
        return tr("Element");
    //: column head: type of an ASN.1 element
    case TypeColumn:
        return tr("Type");
    //: column head
    case ValueColumn:
        return tr("Value");
    //: column head: byte offset
    case OffsetColumn:
        return tr("At");
    //: column head: header length + content length
    case LengthColumn:
        return tr("Length");
    default:
        return {};
    }
}

QVariant FieldModel::data(const QModelIndex &index, int role) const
{
    const FieldNode *field = node(index);
    if (!field)
        return {};
    QString text;
    bool mono = false;
    if (m_extensionsOnly) {
        switch (index.column()) {
        case ExtensionName:
            text = field->name;
            break;
        //: the extension is critical
        case ExtensionCritical:
            text = field->critical ? tr("Critical") : QString();
            break;
        case ExtensionValue:
            text = field->value;
            break;
        case ExtensionOid:
            text = field->oid;
            mono = true;
            break;
        default:
            break;
        }
        if (role == Qt::AccessibleTextRole && index.column() == ExtensionCritical)
            return field->critical ? text : tr("Not critical");
    } else {
        switch (index.column()) {
        case NameColumn:
            text = field->name;
            break;
        //: type column of a critical extension
        case TypeColumn:
            text = field->isExtension && field->critical ? tr("critical") : field->type;
            break;
        case ValueColumn:
            text = field->value;
            mono = true;
            break;
        case OffsetColumn:
            text = QString::number(field->range.offset);
            mono = true;
            break;
        case LengthColumn:
            text = QStringLiteral("%1+%2")
                           .arg(field->header)
                           .arg(field->range.length - field->header);
            mono = true;
            break;
        default:
            break;
        }
        if (role == Qt::TextAlignmentRole && index.column() >= OffsetColumn)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        if (role == DimmedRole)
            return index.column() == TypeColumn;
    }
    switch (role) {
    case Qt::DisplayRole:
        return text.left(400);
    case ClipboardRole:
        return field->text.isEmpty() ? text : field->text;
    case Qt::ToolTipRole:
        return text.left(2000);
    case Qt::AccessibleTextRole:
        return text.isEmpty() ? tr("empty") : text;
    case MonoRole:
        return mono;
    default:
        return {};
    }
}

} // namespace sekisho::ui
