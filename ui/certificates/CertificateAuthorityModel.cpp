// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CertificateAuthorityModel.h"

#include "core/pki/Reader.h"
#include "ui/certificates/FindingText.h"
#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"
#include "ui/widgets/Roles.h"
#include "ui/widgets/ValidityBar.h"

#include <QHash>

namespace sekisho::ui {

CertificateAuthorityModel::CertificateAuthorityModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CertificateAuthorityModel::setOrganization(const nac::OrganizationPtr &organization,
                                                const QDateTime &now)
{
    beginResetModel();
    m_rows.clear();
    m_now = now;
    if (organization) {
        const nac::IssuerCounts counts(organization->clients);
        QHash<QByteArray, int> seen;
        const auto addRow = [&](Row row) {
            if (row.details) {
                row.findings = nac::checkTrustedCa(*row.details, now);
                // Only a CA has clients of its own; a root above it has none in its name.
                if (!counts.isEmpty())
                    row.clients = counts.clientsOf(row.details->index.subject);
                if (seen[row.der]++ > 0)
                    row.findings.append(
                            {nac::CertificateIssue::Duplicate, nac::Severity::Notice, {}});
                nac::sortBySeverity(row.findings);
            } else {
                row.findings = {{nac::CertificateIssue::Unreadable, nac::Severity::Error, {}}};
            }
            m_rows.append(std::move(row));
        };
        for (const QString &pem : organization->settings.certificateAuthorities) {
            const QList<nac::Organization::ReadCertificate> read =
                    organization->certificatesOf(pem);
            if (read.isEmpty()) {
                Row row;
                row.pem = pem;
                row.id = QStringLiteral("entry-%1").arg(m_rows.size());
                addRow(std::move(row));
            }
            for (const nac::Organization::ReadCertificate &one : read) {
                Row row;
                row.der = one.der;
                row.pem = QString::fromLatin1(pki::certificateToPem(one.der));
                if (one.details) {
                    row.details = one.details;
                    row.id = QString::fromLatin1(one.details->index.sha256.toHex());
                } else {
                    row.id = QStringLiteral("entry-%1").arg(m_rows.size());
                }
                addRow(std::move(row));
            }
        }
    }
    endResetModel();
}

void CertificateAuthorityModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString CertificateAuthorityModel::nameOf(const Row &row) const
{
    return row.details ? CertificateText::displayName(row.details->index)
                       : tr("(unreadable entry)");
}

int CertificateAuthorityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CertificateAuthorityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CertificateAuthorityModel::validToData(const Row &row, int role) const
{
    if (!row.details) {
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                       ? QVariant(QStringLiteral("–"))
                       : QVariant();
    }
    const pki::CertificateIndex &certificate = row.details->index;
    const ValiditySpan span{certificate.notBefore, certificate.notAfter, m_now};
    switch (role) {
    case Qt::DisplayRole:
        if (nac::daysLeft(certificate, m_now) > nac::kExpiryWarningDays)
            return DateText::date(certificate.notAfter);
        //: A date and the days left, in a narrow cell: "Jan 14, 2027 · 54 d"
        return tr("%1 · %2").arg(DateText::date(certificate.notAfter),
                                 DateText::daysLeftShort(certificate.notAfter, m_now));
    case Qt::ToolTipRole:
        return tr("%1\n%2").arg(DateText::dateTimeZone(certificate.notAfter),
                                DateText::daysLeft(certificate.notAfter, m_now));
    case Qt::AccessibleTextRole:
        //: For screen readers: end date, days left and elapsed part
        return tr("%1, %2").arg(DateText::date(certificate.notAfter),
                                ValidityBar::accessibleText(span));
    case ClipboardRole:
        return DateText::dateTime(certificate.notAfter);
    case SortRole:
        return certificate.notAfter;
    case ValidityRole:
        return QVariant::fromValue(span);
    default:
        return {};
    }
}

QVariant CertificateAuthorityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == ObjectRole)
        return row.id;
    switch (index.column()) {
    case CommonName:
        if (role == Qt::DisplayRole || role == ClipboardRole || role == SortRole)
            return nameOf(row);
        if (role == DimmedRole)
            return !row.details;
        break;
    case Issuer: {
        const QString issuer =
                row.details ? row.details->index.issuer.oneLine() : QStringLiteral("–");
        if (role == Qt::DisplayRole || role == ClipboardRole || role == SortRole)
            return issuer;
        if (role == Qt::ToolTipRole && row.details)
            return issuer;
        if (role == Qt::AccessibleTextRole)
            return row.details ? issuer : tr("Not known: the certificate cannot be read");
        if (role == ElideRole)
            return static_cast<int>(Qt::ElideLeft);
        break;
    }
    case ValidTo:
        return validToData(row, role);
    case Clients:
        if (role == Qt::DisplayRole)
            return row.clients ? DateText::number(*row.clients) : QStringLiteral("–");
        if (role == ClipboardRole)
            return row.clients ? QString::number(*row.clients) : QString();
        if (role == SortRole)
            return row.clients.value_or(-1);
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        if (role == DimmedRole)
            return !row.clients || *row.clients == 0;
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return row.clients ? tr("%n client(s) with a certificate of this CA", nullptr,
                                    static_cast<int>(*row.clients))
                               : tr("Not known: no clients were read");
        break;
    case Findings:
        if (role == Qt::DisplayRole)
            return FindingText::summary(row.findings);
        if (role == StateRole)
            return static_cast<int>(FindingText::worst(row.findings));
        if (role == SortRole) // worst first, then the number of findings
            return row.findings.isEmpty() ? 1'000'000
                                          : static_cast<int>(row.findings.first().severity) * 1000 -
                                                    static_cast<int>(row.findings.size());
        if (role == Qt::AccessibleTextRole)
            return FindingText::spoken(row.findings);
        if (role == ClipboardRole || role == Qt::ToolTipRole) {
            QStringList sentences;
            for (const nac::CertificateFinding &finding : row.findings)
                sentences.append(FindingText::sentence(finding));
            return sentences.join(role == ClipboardRole ? QLatin1Char(' ') : QLatin1Char('\n'));
        }
        break;
    default:
        break;
    }
    return {};
}

QVariant CertificateAuthorityModel::headerData(int section, Qt::Orientation orientation,
                                               int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section == Clients)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Clients:
            return tr("Clients of the last days whose certificate was issued by this CA");
        case Findings:
            return tr("What a first look at the certificate shows");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CommonName:
        //: Column of the portal; the name stays English
        return tr("Common Name");
    case Issuer:
        //: Column of the portal; Japanese in brackets behind the English name
        return tr("Issuer");
    case ValidTo:
        //: Column of the portal; Japanese in brackets behind the English name
        return tr("Valid To");
    case Clients:
        //: Column: number of client devices
        return tr("Clients");
    case Findings:
        //: Column: results of checking the certificate
        return tr("Findings");
    default:
        return {};
    }
}

} // namespace sekisho::ui
