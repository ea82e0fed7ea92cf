// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/ChainModel.h"

#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"
#include "ui/text/VerifyText.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

void ChainPathModel::setSteps(const QList<ChainReport::Step> &steps, const QDateTime &at)
{
    beginResetModel();
    m_steps = steps;
    m_at = at;
    endResetModel();
}

void ChainPathModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_steps.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ChainPathModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int ChainPathModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RevocationColumn + 1;
}

QString ChainPathModel::revocation(const pki::Revocation &revocation)
{
    const QString source = revocation.source == "ocsp"_L1 ? u"OCSP"_s : u"CRL"_s;
    switch (revocation.state) {
    case pki::RevocationState::Good:
        //: %1 CRL or OCSP
        return tr("Not revoked (%1)").arg(source);
    case pki::RevocationState::Revoked:
        //: %1 date
        return tr("Revoked %1").arg(DateText::date(revocation.when));
    case pki::RevocationState::Unknown:
        break;
    }
    return tr("Unknown");
}

QString ChainPathModel::text(const ChainReport::Step &step, int row, int column) const
{
    switch (column) {
    case CertificateColumn:
        return CertificateText::displayName(step.certificate);
    case PlaceColumn:
        if (step.anchor)
            //: place in a chain: the trusted end of it
            return tr("Anchor");
        if (row == 0)
            return tr("This certificate");
        return step.certificate.selfIssued ? tr("Root, not trusted")
                                           //: place in a chain
                                           : tr("Intermediate");
    case StateColumn:
        if (!step.error.isEmpty())
            return VerifyText::reason(step.error);
        if (!step.strict.isEmpty())
            return tr("OK, not strictly RFC 5280");
        //: nothing wrong with this certificate of a chain
        return tr("OK");
    case ValidToColumn:
        return DateText::date(step.certificate.notAfter);
    case RevocationColumn:
        return step.hasRevocation ? revocation(step.revocation) : QString();
    default:
        return {};
    }
}

State ChainPathModel::state(const ChainReport::Step &step, int column) const
{
    if (column == StateColumn) {
        if (!step.error.isEmpty())
            return State::Error;
        return step.strict.isEmpty() ? State::Ok : State::Notice;
    }
    if (column == ValidToColumn && m_at.isValid()) {
        const State validity = CertificateText::validityState(step.certificate.notBefore,
                                                              step.certificate.notAfter, m_at);
        return validity == State::Ok ? State::None : validity;
    }
    if (column == RevocationColumn && step.hasRevocation) {
        switch (step.revocation.state) {
        case pki::RevocationState::Good:
            return State::Ok;
        case pki::RevocationState::Revoked:
            return State::Error;
        case pki::RevocationState::Unknown:
            return State::Unknown;
        }
    }
    return State::None;
}

QString ChainPathModel::toolTip(const ChainReport::Step &step, int column) const
{
    switch (column) {
    case CertificateColumn:
        return step.certificate.subject.oneLine();
    case StateColumn:
        return step.strict.isEmpty() ? QString() : VerifyText::reasons(step.strict);
    case RevocationColumn: {
        if (!step.hasRevocation)
            return {};
        if (step.revocation.state == pki::RevocationState::Unknown)
            return VerifyText::reasons(step.revocation.why);
        return VerifyText::revocationReason(step.revocation.reason);
    }
    default:
        return {};
    }
}

QVariant ChainPathModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_steps.size())
        return {};
    const ChainReport::Step &step = m_steps.at(index.row());
    const QString shown = text(step, index.row(), index.column());
    const QString more = toolTip(step, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown;
    case Qt::ToolTipRole:
        return more.isEmpty() || more == shown ? shown
               : shown.isEmpty()               ? more
                                               : shown + u'\n' + more;
    case Qt::AccessibleTextRole:
        if (shown.isEmpty())
            //: read aloud for an empty cell
            return tr("Not applicable");
        return more.isEmpty() || more == shown ? shown : shown + u", "_s + more;
    case StateRole:
        return static_cast<int>(state(step, index.column()));
    case IconRole:
        return index.column() == CertificateColumn ? QVariant(u"certificate"_s) : QVariant();
    case BoldRole:
        return index.column() == CertificateColumn && index.row() == 0;
    case ObjectRole:
        return QString::fromLatin1(step.sha256.toHex());
    default:
        return {};
    }
}

QVariant ChainPathModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CertificateColumn:
        return tr("Certificate");
    case PlaceColumn:
        //: column: place in the chain
        return tr("Place");
    case StateColumn:
        return tr("State");
    case ValidToColumn:
        return tr("Valid To");
    case RevocationColumn:
        return tr("Revocation");
    default:
        return {};
    }
}

void RejectedModel::setRejected(const QList<ChainReport::Rejected> &rejected)
{
    beginResetModel();
    m_rejected = rejected;
    endResetModel();
}

void RejectedModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rejected.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RejectedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rejected.size());
}

int RejectedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ReasonColumn + 1;
}

QVariant RejectedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rejected.size())
        return {};
    const ChainReport::Rejected &row = m_rejected.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == CandidateColumn)
            return CertificateText::displayName(row.candidate);
        return column == IssuedColumn ? row.issued : VerifyText::reasons(row.reasons);
    case Qt::ToolTipRole:
        if (column == CandidateColumn) {
            //: %1 subject, %2 validity, %3 SHA-256 fingerprint
            return tr("%1\n%2\nSHA-256 %3")
                    .arg(row.candidate.subject.oneLine(), CertificateText::validity(row.candidate),
                         CertificateText::fingerprint(row.sha256));
        }
        return data(index, Qt::DisplayRole);
    case Qt::AccessibleTextRole:
        return data(index, Qt::DisplayRole);
    case StateRole:
        return static_cast<int>(column == ReasonColumn ? State::Skip : State::None);
    case IconRole:
        return column == CandidateColumn ? QVariant(u"certificate"_s) : QVariant();
    case ObjectRole:
        return QString::fromLatin1(row.sha256.toHex());
    default:
        return {};
    }
}

QVariant RejectedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CandidateColumn:
        return tr("Candidate");
    case IssuedColumn:
        //: column: which certificate the candidate could have issued
        return tr("As issuer of");
    case ReasonColumn:
        return tr("Rejected because");
    default:
        return {};
    }
}

} // namespace sekisho::ui
