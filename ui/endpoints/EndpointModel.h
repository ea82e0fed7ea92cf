// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// Known devices by MAC address. Reads the snapshot's shared list in place.
class EndpointModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Mac, Name, Labels, Vlan, Role, Notes, ColumnCount };

    explicit EndpointModel(QObject *parent = nullptr);

    void setOrganization(const nac::OrganizationPtr &organization);
    const nac::Endpoint &endpoint(int row) const { return m_endpoints.at(row); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<nac::Endpoint> m_endpoints; ///< shares the snapshot's data
};

} // namespace sekisho::ui
