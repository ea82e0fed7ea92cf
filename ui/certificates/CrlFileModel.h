// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// CRL files that were uploaded to the organization, one per issuer.
class CrlFileModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Issuer, Address, Created, Modified, ColumnCount };

    explicit CrlFileModel(QObject *parent = nullptr);

    void setOrganization(const nac::OrganizationPtr &organization);
    const nac::CrlFile &file(int row) const { return m_files.at(row); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<nac::CrlFile> m_files;
};

} // namespace sekisho::ui
