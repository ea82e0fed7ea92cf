// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/Asn1Model.h"

#include "ui/text/Asn1Text.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

using pki::Asn1Node;

Asn1Model::Asn1Model(QObject *parent)
    : QAbstractItemModel(parent)
    , m_tree(std::make_shared<pki::Asn1Tree>())
{
}

void Asn1Model::setTree(std::shared_ptr<const pki::Asn1Tree> tree)
{
    beginResetModel();
    m_tree = tree ? std::move(tree) : std::make_shared<pki::Asn1Tree>();
    endResetModel();
}

void Asn1Model::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int Asn1Model::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<int>(index.internalId()) : -1;
}

QModelIndex Asn1Model::indexOf(int node, int column) const
{
    return node < 0 ? QModelIndex()
                    : createIndex(m_tree->node(node).row, column, static_cast<quintptr>(node));
}

QModelIndex Asn1Model::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int node = parent.isValid() ? m_tree->child(nodeOf(parent), row) : m_tree->root(row);
    return createIndex(row, column, static_cast<quintptr>(node));
}

QModelIndex Asn1Model::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_tree->node(nodeOf(child)).parent) : QModelIndex();
}

int Asn1Model::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return parent.isValid() ? m_tree->node(nodeOf(parent)).childCount : m_tree->rootCount();
}

int Asn1Model::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant Asn1Model::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= OffsetColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
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

bool Asn1Model::isError(int node) const
{
    const Asn1Node &found = m_tree->node(node);
    return found.has(Asn1Node::Rest) && !found.has(Asn1Node::NotOpened);
}

QString Asn1Model::elementName(int node) const
{
    const Asn1Node &found = m_tree->node(node);
    if (found.has(Asn1Node::NotOpened) && found.has(Asn1Node::Rest))
        //: the rest of a structure that is too large to be opened
        return tr("(not opened)");
    if (found.has(Asn1Node::Rest))
        //: bytes behind the place where a structure breaks
        return tr("(unreadable)");
    const QString name = m_tree->name(node);
    return name.isEmpty() ? m_tree->typeName(node) : name;
}

QString Asn1Model::text(int node, int column) const
{
    const Asn1Node &found = m_tree->node(node);
    switch (column) {
    case NameColumn:
        return elementName(node);
    case TypeColumn: {
        if (found.has(Asn1Node::Rest))
            //: type of bytes that are no element
            return tr("bytes");
        const QString type = m_tree->typeName(node);
        // One line says all of an element without a name of its own.
        return type == elementName(node) ? QString() : type;
    }
    case ValueColumn:
        if (found.has(Asn1Node::Secret))
            //: value of a private key's part
            return tr("(secret)");
        return m_tree->value(node);
    case OffsetColumn:
        return QString::number(found.offset);
    case LengthColumn:
        return found.has(Asn1Node::Indefinite)
                       ? u"%1+∞"_s.arg(found.headerLength)
                       : u"%1+%2"_s.arg(found.headerLength).arg(found.contentLength);
    default:
        return {};
    }
}

QVariant Asn1Model::data(const QModelIndex &index, int role) const
{
    const int node = nodeOf(index);
    if (node < 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case ClipboardRole:
        return text(node, index.column());
    case Qt::ToolTipRole:
        if (index.column() == NameColumn && isError(node)) {
            for (const pki::Asn1Error &error : m_tree->errors()) {
                if (error.offset == m_tree->node(node).offset)
                    return Asn1Text::error(error.id);
            }
        }
        return index.column() <= ValueColumn ? text(node, index.column()) : QString();
    case Qt::AccessibleTextRole: {
        const QString shown = text(node, index.column());
        const QString wrong = data(index, Qt::ToolTipRole).toString();
        if (index.column() == NameColumn && isError(node) && wrong != shown)
            return shown.isEmpty() ? wrong : shown + QStringLiteral(", ") + wrong;
        //: read aloud: an empty cell
        return shown.isEmpty() ? tr("empty") : shown;
    }
    case Qt::TextAlignmentRole:
        return index.column() >= OffsetColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                              : QVariant();
    case StateRole:
        return index.column() == NameColumn && isError(node) ? QVariant(int(State::Error))
                                                             : QVariant();
    case MonoRole:
        return index.column() >= ValueColumn;
    case QuietRole:
        return index.column() == TypeColumn;
    default:
        return {};
    }
}

} // namespace sekisho::ui
