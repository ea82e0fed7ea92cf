// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/AuthorityReview.h"
#include "ui/widgets/Roles.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// What was found where CA certificates were given: what becomes of each, and why.
class AuthorityCandidateModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Result, CommonName, ValidTo, Reason, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setReview(const nac::AuthorityReview &review);
    const nac::AuthorityReview &review() const { return m_review; }
    /// Null where there is none of that id.
    const nac::AuthorityCandidate *candidate(const QString &id) const;
    void retranslate();
    static State stateOf(nac::AuthorityVerdict verdict);
    static QString nameOf(const nac::AuthorityCandidate &candidate);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    nac::AuthorityReview m_review;
};

} // namespace sekisho::ui
