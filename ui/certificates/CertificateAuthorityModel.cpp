// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CertificateAuthorityModel.h"

#include "core/api/mist/Items.h"
#include "core/pki/Reader.h"
#include "ui/certificates/FindingText.h"
#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"
#include "ui/widgets/Roles.h"
#include "ui/widgets/ValidityBar.h"

#include <QHash>
#include <QSet>

namespace sekisho::ui {

CertificateAuthorityModel::CertificateAuthorityModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

QList<CertificateAuthorityModel::Row>
CertificateAuthorityModel::rowsOf(const nac::Organization &organization) const
{
    QList<Row> rows;
    QHash<QByteArray, int> seen;
    const auto addRow = [&](Row row) {
        if (row.details) {
            row.findings = nac::checkTrustedCa(*row.details, m_now);
            // Only a CA has clients of its own; a root above it has none in its name.
            if (!m_counts.isEmpty())
                row.clients = m_counts.clientsOf(row.details->index.subject);
            if (seen[row.der]++ > 0)
                row.findings.append({nac::CertificateIssue::Duplicate, nac::Severity::Notice, {}});
            nac::sortBySeverity(row.findings);
        } else {
            row.findings = {{nac::CertificateIssue::Unreadable, nac::Severity::Error, {}}};
        }
        rows.append(std::move(row));
    };
    for (const QString &pem : organization.settings.certificateAuthorities) {
        const QList<nac::Organization::ReadCertificate> read = organization.certificatesOf(pem);
        Row row;
        row.entry = pem;
        row.itemId = api::mist::certificateId(pem);
        if (read.isEmpty()) {
            row.pem = pem;
            row.id = row.itemId;
            addRow(row);
        }
        for (const nac::Organization::ReadCertificate &one : read) {
            row.der = one.der;
            row.pem = QString::fromLatin1(pki::certificateToPem(one.der));
            row.details = one.details;
            row.id = one.details ? QString::fromLatin1(one.details->index.sha256.toHex())
                                 : row.itemId;
            addRow(row);
        }
    }
    return rows;
}

void CertificateAuthorityModel::setOrganization(const nac::OrganizationPtr &organization,
                                                const QDateTime &now, const sync::DraftPtr &draft,
                                                const nac::OrganizationPtr &live)
{
    m_now = now;
    // The draft has the clients of the snapshot, the very same list.
    const QList<nac::Client> clients = organization ? organization->clients : QList<nac::Client>();
    if (clients.constData() != m_clients.constData() || clients.isEmpty()) {
        m_clients = clients;
        m_counts = nac::IssuerCounts(m_clients);
    }
    QList<Row> rows = organization ? rowsOf(*organization) : QList<Row>();
    const DraftMarks marks(draft, api::mist::ItemType::CertificateAuthority);
    if (organization && live && !marks.isEmpty()) {
        const auto id = [](const Row &row) { return row.id; };
        const QList<Row> before = rowsOf(*live);
        QSet<QString> ids;
        QSet<QString> items;
        for (const Row &row : before) {
            ids.insert(row.id);
            items.insert(row.itemId);
        }
        QSet<QString> after;
        for (const Row &row : std::as_const(rows))
            after.insert(row.id);
        rows = withRemoved(rows, before, id);
        for (Row &row : rows) {
            const State mark = marks.mark(row.itemId, items.contains(row.itemId));
            if (!after.contains(row.id))
                row.mark = State::Removed;
            // What stays of an entry that is taken apart is nothing new.
            else if (mark == State::Removed || !ids.contains(row.id))
                row.mark = mark;
        }
    }
    beginResetModel();
    m_rows = std::move(rows);
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
    if (index.column() == Mark)
        return DraftMarks::data(row.mark, role);
    if (role == DimmedRole && row.isRemoved())
        return true;
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
    const bool isTip = role == Qt::ToolTipRole && section == Mark; // too narrow for its heading
    if (role != Qt::DisplayRole && !isTip)
        return {};
    switch (section) {
    case Mark:
        //: Column: what the draft does to a row
        return tr("Draft");
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
