// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connection/ConnectionController.h"
#include "ui/widgets/Roles.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// The organizations of a token: name, what the token may do there, whether Access Assurance was
/// found. Formats; asks nobody.
class OrganizationModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, RightsColumn, AccessColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setOrganizations(const QList<OrganizationChoice> &organizations);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<OrganizationChoice> m_organizations;
};

} // namespace sekisho::ui
