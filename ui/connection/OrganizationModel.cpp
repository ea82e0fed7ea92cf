// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/OrganizationModel.h"

#include "ui/text/ErrorText.h"

namespace sekisho::ui {

void OrganizationModel::setOrganizations(const QList<OrganizationChoice> &organizations)
{
    if (organizations.size() == m_organizations.size() && !organizations.isEmpty()) {
        // Only what was found out about them changed: the selection stays.
        m_organizations = organizations;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_organizations = organizations;
    endResetModel();
}

void OrganizationModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_organizations.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int OrganizationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_organizations.size());
}

int OrganizationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrganizationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        //: Column head
        return tr("Organization");
    case RightsColumn:
        //: Column head: what the token may do
        return tr("Rights");
    case AccessColumn:
        //: Name of the vendor's product, a column head
        return tr("Access Assurance");
    default:
        return {};
    }
}

QVariant OrganizationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_organizations.size())
        return {};
    const OrganizationChoice &choice = m_organizations.at(index.row());
    const nac::Privilege &privilege = choice.privilege;
    if (role == ObjectRole)
        return privilege.organization.value();
    switch (index.column()) {
    case NameColumn:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return privilege.organizationName.isEmpty() ? privilege.organization.value()
                                                        : privilege.organizationName;
        return {};
    case RightsColumn:
        if (role == StateRole)
            return static_cast<int>(privilege.mayWrite() ? State::Ok : State::Info);
        if (role == Qt::DisplayRole) {
            if (privilege.siteScoped)
                //: What the token may do: only some sites of the organization
                return tr("Some sites only");
            //: What the token may do in an organization
            return privilege.mayWrite() ? tr("Write access") : tr("Read only");
        }
        return {};
    case AccessColumn:
        if (role == DimmedRole)
            return true;
        if (role == Qt::ToolTipRole && choice.accessError)
            return ErrorText::sentence(*choice.accessError);
        if (role == Qt::DisplayRole) {
            if (choice.accessError)
                return tr("Access Assurance unknown");
            if (!choice.accessAssurance)
                return QStringLiteral("–");
            return *choice.accessAssurance ? tr("Access Assurance found")
                                           : tr("No Access Assurance yet");
        }
        if (role == Qt::AccessibleTextRole && !choice.accessAssurance && !choice.accessError)
            return tr("Access Assurance unknown");
        return {};
    default:
        return {};
    }
}

} // namespace sekisho::ui
