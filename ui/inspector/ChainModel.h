// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/ChainReport.h"
#include "ui/widgets/Roles.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// The path from the certificate to its anchor, one row a certificate. Words are made when they are
/// asked for.
class ChainPathModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { CertificateColumn, PlaceColumn, StateColumn, ValidToColumn, RevocationColumn };

    using QAbstractTableModel::QAbstractTableModel;

    void setSteps(const QList<ChainReport::Step> &steps, const QDateTime &at);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ChainReport::Step &step, int row, int column) const;
    State state(const ChainReport::Step &step, int column) const;
    QString toolTip(const ChainReport::Step &step, int column) const;
    static QString revocation(const pki::Revocation &revocation);

    QList<ChainReport::Step> m_steps;
    QDateTime m_at;
};

/// Candidates that are no part of an accepted path, each with why.
class RejectedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { CandidateColumn, IssuedColumn, ReasonColumn };

    using QAbstractTableModel::QAbstractTableModel;

    void setRejected(const QList<ChainReport::Rejected> &rejected);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ChainReport::Rejected> m_rejected;
};

} // namespace sekisho::ui
