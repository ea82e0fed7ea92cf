// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/convert/Compare.h"
#include "ui/widgets/Roles.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// What differs, field by field: shape and word of the kind, the field, left, right. A snapshot.
class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, Field, Left, Right, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setDifferences(const QList<pki::Difference> &differences);
    void retranslate();
    /// The whole of both sides, lines and all.
    const pki::Difference *differenceAt(const QModelIndex &index) const;
    /// One side of it for people: times in the zone of this computer.
    static QString valueText(const pki::Difference &difference, const QString &value);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString fieldText(const pki::Difference &difference) const;

    QList<pki::Difference> m_differences;
};

State stateOf(pki::DifferenceKind kind);
State stateOf(pki::CheckLevel level);

} // namespace sekisho::ui
