// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/OnboardCaActions.h"
#include "ui/widgets/Roles.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// Certificates that shall be revoked, and what became of each.
class IssuedCertificateRevocationModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Result, CommonName, DeviceId, SerialNumber, Reason, ColumnCount };

    explicit IssuedCertificateRevocationModel(const QList<nac::IssuedCertificate> &certificates,
                                              QObject *parent = nullptr);

    const QList<nac::IssuedCertificate> &certificates() const { return m_certificates; }
    /// Takes over what the report says of each; the others stay.
    void apply(const api::mist::RevocationReport &report);
    qsizetype count(api::mist::RevocationState state) const;
    /// What may be tried again.
    QStringList rest() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVariant resultData(int row, int role) const;
    QString reason(int row) const;

    QList<nac::IssuedCertificate> m_certificates;
    QList<api::mist::Revocation> m_results; ///< the same rows
};

} // namespace sekisho::ui
