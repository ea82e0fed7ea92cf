// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/CertificateChecks.h"
#include "core/nac/Organization.h"

#include <QAbstractTableModel>
#include <optional>

namespace sekisho::ui {

/// The External tab: the CA certificates that client certificates are checked against, as the
/// cloud holds them (mist_nac.cacerts). A snapshot of values; knows nothing of widgets.
class CertificateAuthorityModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { CommonName, Issuer, ValidTo, Clients, Findings, ColumnCount };

    struct Row
    {
        QByteArray der; ///< empty if the entry cannot be read
        QString pem;    ///< as the cloud holds it
        std::optional<pki::CertificateDetails> details;
        QList<nac::CertificateFinding> findings; ///< worst first
        std::optional<qint64> clients;           ///< unknown where the cloud gave no clients at all
        QString id; ///< lower-case hex SHA-256 of the DER, or "entry-N"
    };

    explicit CertificateAuthorityModel(QObject *parent = nullptr);

    /// `now` is the moment that validity is judged at.
    void setOrganization(const nac::OrganizationPtr &organization, const QDateTime &now);
    const Row &row(int index) const { return m_rows.at(index); }
    const QList<Row> &rows() const { return m_rows; }
    QString nameOf(const Row &row) const;
    /// The language changed: views ask for everything again.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVariant validToData(const Row &row, int role) const;

    QList<Row> m_rows;
    QDateTime m_now;
};

} // namespace sekisho::ui
