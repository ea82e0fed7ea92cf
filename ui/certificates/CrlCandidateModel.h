// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/CrlReview.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// CRLs that were given for upload, and what becomes of each.
class CrlCandidateModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Result, Issuer, NextUpdate, Revoked, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setCandidates(const QList<nac::CrlCandidate> &candidates);
    const QList<nac::CrlCandidate> &candidates() const { return m_candidates; }
    /// Null where there is none of that id.
    const nac::CrlCandidate *candidate(const QString &id) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<nac::CrlCandidate> m_candidates;
};

} // namespace sekisho::ui
