// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/NacItems.h"
#include "core/nac/Organization.h"
#include "ui/widgets/Roles.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// The switches of mist_nac, as the draft leaves them. Values are edited in place: setData() asks
/// by a signal and changes nothing itself.
class NacSwitchModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Mark, Name, Value, Standard, Meaning, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// `live` is what the cloud has; null: the same.
    void setOrganization(const nac::OrganizationPtr &organization,
                         const nac::OrganizationPtr &live = {});
    void setWritable(bool writable) { m_isWritable = writable; }
    const api::mist::NacSwitch &at(int row) const { return m_rows.at(row); }
    QJsonValue value(int row) const { return at(row).valueIn(m_values); }
    /// Without a value the default counts.
    QJsonValue effective(int row) const;
    State mark(int row) const;
    bool isStandard(int row) const;
    const QJsonObject &values() const { return m_values; }
    const QJsonObject &liveValues() const { return m_live; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void edited(const QString &id, const QJsonValue &value);

private:
    QList<api::mist::NacSwitch> m_rows;
    QJsonObject m_values;
    QJsonObject m_live;
    bool m_isWritable = false;
};

} // namespace sekisho::ui
