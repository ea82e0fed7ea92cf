// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/ExtensionModel.h"

#include "ui/text/StatementText.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

QString ExtensionModel::words(const QModelIndex &index) const
{
    return index.isValid() ? StatementText::text(m_statements.at(index.row())) : QString();
}

void ExtensionModel::setExtensions(const QList<pki::Extension> &extensions)
{
    beginResetModel();
    m_extensions = extensions;
    m_statements.clear();
    for (const pki::Extension &each : extensions)
        m_statements.append(pki::explainExtension(each.oid, each.value));
    endResetModel();
}

const pki::Extension *ExtensionModel::extension(const QModelIndex &index) const
{
    return index.isValid() ? &m_extensions.at(index.row()) : nullptr;
}

void ExtensionModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ExtensionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_extensions.size());
}

int ExtensionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ExtensionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: column head: name of an extension
    case NameColumn:
        return tr("Extension");
    //: column head: whether an extension is critical
    case CriticalColumn:
        return tr("Critical");
    //: column head
    case ValueColumn:
        return tr("Value");
    //: column head: object identifier
    case OidColumn:
        return tr("OID");
    default:
        return {};
    }
}

QVariant ExtensionModel::data(const QModelIndex &index, int role) const
{
    const pki::Extension *found = extension(index);
    if (!found)
        return {};
    constexpr qsizetype kLongestCell = 400;
    constexpr qsizetype kLongestToolTip = 2000;
    QString text;
    switch (index.column()) {
    case NameColumn:
        text = StatementText::extensionName(*found);
        break;
    case CriticalColumn:
        //: the extension is critical
        text = found->critical ? tr("Critical") : QString();
        break;
    case ValueColumn: {
        // In words; as OpenSSL has it where nobody here knows better.
        const QString said = words(index);
        text = said.isEmpty() ? found->decoded.left(kLongestToolTip).simplified()
                              : said.left(kLongestToolTip).split(u'\n').join(u" · "_s).simplified();
        break;
    }
    case OidColumn:
        text = found->oid;
        break;
    default:
        break;
    }
    switch (role) {
    case Qt::DisplayRole:
        return text.left(kLongestCell);
    case ClipboardRole:
        return index.column() == ValueColumn ? found->decoded : text;
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        if (index.column() == CriticalColumn && !found->critical)
            return tr("Not critical");
        return text.isEmpty() ? tr("empty") : text;
    case MonoRole:
        return index.column() == OidColumn;
    default:
        return {};
    }
}

} // namespace sekisho::ui
