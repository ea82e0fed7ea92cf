// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/OrphanModel.h"

#include "ui/text/DateText.h"
#include "ui/text/NacText.h"
#include "ui/widgets/Roles.h"

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

void OrphanModel::setOrphans(const nac::Orphans &orphans)
{
    beginResetModel();
    m_rows = orphans.clients + orphans.issued;
    endResetModel();
}

void OrphanModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int OrphanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OrphanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrphanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const nac::Orphan &one = m_rows.at(index.row());
    if (role == ObjectRole)
        return index.row();
    if (index.column() == Seen) {
        if (role == Qt::DisplayRole || role == ClipboardRole)
            return DateText::date(one.lastSeen);
        if (role == SortRole)
            return one.lastSeen;
        if (role == Qt::AccessibleTextRole && !one.lastSeen.isValid())
            return tr("not known");
        return {};
    }
    const QString mac = one.mac.isEmpty() ? QString() : NacText::mac(one.mac);
    const QString device = one.name.isEmpty() ? mac : one.name;
    const QString text = index.column() == Device        ? device
                         : index.column() == Certificate ? one.certificate
                                                         : one.issuer;
    switch (role) {
    case Qt::DisplayRole:
        return text.isEmpty() ? u"–"_s : text;
    case ClipboardRole:
    case SortRole:
        return text;
    case Qt::ToolTipRole:
        return index.column() == Device ? mac : text;
    case ElideRole:
        return int(index.column() == Issuer ? Qt::ElideLeft : Qt::ElideRight);
    case Qt::AccessibleTextRole:
        return text.isEmpty() ? QVariant(tr("not known")) : QVariant();
    default:
        return {};
    }
}

QVariant OrphanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Device:
        //: Column: host name, user name or MAC address of a client
        return tr("Client");
    case Certificate:
        //: Column: common name of a client's certificate
        return tr("Certificate");
    case Issuer:
        return tr("Issuer");
    case Seen:
        //: Column: when a client was seen last, or its certificate was issued
        return tr("Last seen");
    default:
        return {};
    }
}

} // namespace sekisho::ui
