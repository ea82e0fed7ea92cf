// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Orphans.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// Who is refused once CAs are gone. A snapshot.
class OrphanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Device, Certificate, Issuer, Seen, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setOrphans(const nac::Orphans &orphans);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<nac::Orphan> m_rows;
};

} // namespace sekisho::ui
