// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// Auth policy labels with the number of rules that use each. A snapshot of values.
class LabelModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Type, Values, Rules, ColumnCount };

    explicit LabelModel(QObject *parent = nullptr);

    void setOrganization(const nac::OrganizationPtr &organization);
    const nac::Label &label(int row) const { return m_labels.at(row); }
    /// Rules whose criteria or results name the label.
    int useCount(int row) const { return m_uses.at(row); }
    int unusedCount() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<nac::Label> m_labels;
    QList<int> m_uses; ///< beside m_labels
};

} // namespace sekisho::ui
