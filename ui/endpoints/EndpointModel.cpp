// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/EndpointModel.h"

#include "ui/text/NacText.h"
#include "ui/widgets/Roles.h"

namespace sekisho::ui {

EndpointModel::EndpointModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void EndpointModel::setOrganization(const nac::OrganizationPtr &organization)
{
    beginResetModel();
    m_endpoints = organization ? organization->endpoints : QList<nac::Endpoint>();
    endResetModel();
}

void EndpointModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_endpoints.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int EndpointModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_endpoints.size());
}

int EndpointModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EndpointModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const nac::Endpoint &one = m_endpoints.at(index.row());
    if (role == ObjectRole)
        return one.mac;
    const auto text = [role](const QString &value) -> QVariant {
        if (role == Qt::DisplayRole)
            return value.isEmpty() ? QStringLiteral("–") : value;
        if (role == ClipboardRole || role == SortRole)
            return value;
        if (role == DimmedRole)
            return value.isEmpty();
        if (role == Qt::AccessibleTextRole && value.isEmpty())
            return tr("empty");
        return {};
    };
    switch (index.column()) {
    case Mac:
        if (role == MonoRole)
            return true;
        // Found with and without separators.
        if (role == SearchRole)
            return QStringList{NacText::mac(one.mac), one.mac}.join(QLatin1Char(' '));
        return text(NacText::mac(one.mac));
    case Name:
        return text(one.name);
    case Labels:
        if (role == ChipsRole && !one.labels.isEmpty()) {
            QList<Chip> chips;
            for (const QString &label : one.labels)
                chips.append({Chip::Kind::Criterion, QStringLiteral("label"), label, State::None});
            return QVariant::fromValue(chips);
        }
        return text(one.labels.join(QStringLiteral(", ")));
    case Vlan:
        return text(one.vlan);
    case Role:
        return text(one.radiusGroup);
    case Notes:
        if (role == Qt::ToolTipRole && !one.notes.isEmpty())
            return one.notes;
        return text(one.notes);
    default:
        return {};
    }
}

QVariant EndpointModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Mac:
        //: Column: MAC address
        return tr("MAC");
    case Name:
        //: Column: name of an endpoint
        return tr("Name");
    case Labels:
        //: Column: labels that were given to an endpoint
        return tr("Client labels");
    case Vlan:
        //: Column: VLAN of an endpoint
        return tr("VLAN");
    case Role:
        //: Column: RADIUS role of an endpoint
        return tr("Role");
    case Notes:
        //: Column: free text
        return tr("Notes");
    default:
        return {};
    }
}

} // namespace sekisho::ui
