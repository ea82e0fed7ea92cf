// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/rehearse/Rehearsal.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// The course of a rehearsal, a row for each thing that one side says. A snapshot.
class RehearsalStepModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { From, What, Bytes, Fragments, RoundTrips, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setSteps(const QList<pki::RehearsalStep> &steps);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const pki::RehearsalStep &step, int column) const;

    QList<pki::RehearsalStep> m_steps;
};

} // namespace sekisho::ui
