// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// The Internal tab: client certificates that the Onboard CA issued. Reads the snapshot's shared
/// list in place, so 100,000 rows cost nothing to show.
class IssuedCertificateModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { CommonName, DeviceId, SerialNumber, Provider, Created, Expires, ColumnCount };

    explicit IssuedCertificateModel(QObject *parent = nullptr);

    void setOrganization(const nac::OrganizationPtr &organization, const QDateTime &now);
    const nac::IssuedCertificate &certificate(int row) const { return m_certificates.at(row); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<nac::IssuedCertificate> m_certificates; ///< shares the snapshot's data
    QDateTime m_now;
};

} // namespace sekisho::ui
