// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/CertificateChecks.h"
#include "core/nac/Organization.h"
#include "ui/page/DraftMarks.h"

#include <QAbstractTableModel>
#include <optional>

namespace sekisho::ui {

/// The External tab: the CA certificates that client certificates are checked against, as the
/// cloud holds them (mist_nac.cacerts). A snapshot of values; knows nothing of widgets.
class CertificateAuthorityModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Mark, CommonName, Issuer, ValidTo, Clients, Findings, ColumnCount };

    struct Row
    {
        QByteArray der; ///< empty if the entry cannot be read
        QString pem;    ///< as the cloud holds it
        std::optional<pki::CertificateDetails> details;
        QList<nac::CertificateFinding> findings; ///< worst first
        std::optional<qint64> clients;           ///< unknown where the cloud gave no clients at all
        QString id;     ///< lower-case hex SHA-256 of the DER; of what cannot be read itemId
        QString itemId; ///< of the entry in the cloud that it stands in (api::mist::certificateId)
        QString entry;  ///< that entry, which may hold several
        State mark = State::None; ///< what the draft does to it
        bool isRemoved() const { return mark == State::Removed; }
    };

    explicit CertificateAuthorityModel(QObject *parent = nullptr);

    /// `now` is the moment that validity is judged at. With a draft, `organization` is what it
    /// makes of `live`; what it removes stays in its place.
    void setOrganization(const nac::OrganizationPtr &organization, const QDateTime &now,
                         const sync::DraftPtr &draft = {}, const nac::OrganizationPtr &live = {});
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
    QList<Row> rowsOf(const nac::Organization &organization) const;
    QVariant validToData(const Row &row, int role) const;

    QList<Row> m_rows;
    QList<nac::Client> m_clients; ///< that m_counts is of
    nac::IssuerCounts m_counts;
    QDateTime m_now;
};

} // namespace sekisho::ui
