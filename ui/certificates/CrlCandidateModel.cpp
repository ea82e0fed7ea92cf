// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CrlCandidateModel.h"

#include "ui/certificates/AuthorityCandidateModel.h"
#include "ui/certificates/CrlText.h"
#include "ui/text/DateText.h"

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using nac::AuthorityVerdict;

void CrlCandidateModel::setCandidates(const QList<nac::CrlCandidate> &candidates)
{
    beginResetModel();
    m_candidates = candidates;
    endResetModel();
}

const nac::CrlCandidate *CrlCandidateModel::candidate(const QString &id) const
{
    for (const nac::CrlCandidate &one : m_candidates) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

void CrlCandidateModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CrlCandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_candidates.size());
}

int CrlCandidateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CrlCandidateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const nac::CrlCandidate &one = m_candidates.at(index.row());
    if (role == ObjectRole)
        return one.id;
    QString text;
    switch (index.column()) {
    case Result:
        if (role == StateRole)
            return int(AuthorityCandidateModel::stateOf(one.verdict));
        text = one.verdict == AuthorityVerdict::Refuse ? tr("Refused")
               //: a CRL file that takes the place of the one of its issuer
               : !one.replaces.isEmpty() ? tr("Replaces")
                                         //: a CRL file of an issuer that has none yet
                                         : tr("New");
        if (role == Qt::ToolTipRole)
            return CrlText::sentences(one).join(u'\n');
        break;
    case Issuer:
        text = one.info ? one.info->issuer.oneLine() : u"–"_s;
        if (role == ElideRole)
            return int(Qt::ElideLeft);
        break;
    case NextUpdate:
        text = one.info ? DateText::date(one.info->nextUpdate) : u"–"_s;
        if (role == SortRole)
            return one.info ? one.info->nextUpdate : QDateTime();
        break;
    case Revoked:
        text = one.info ? DateText::number(one.info->revokedCount) : u"–"_s;
        if (role == SortRole)
            return one.info ? qlonglong(one.info->revokedCount) : -1;
        break;
    default:
        break;
    }
    switch (role) {
    case Qt::DisplayRole:
    case ClipboardRole:
    case SortRole:
        return text;
    case Qt::AccessibleTextRole:
        return text == "–"_L1 ? tr("not known") : text;
    default:
        return {};
    }
}

QVariant CrlCandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Result:
        return tr("Result");
    case Issuer:
        return tr("Issuer");
    case NextUpdate:
        return tr("Next update");
    case Revoked:
        //: Column: number of revoked certificates
        return tr("Revoked");
    default:
        return {};
    }
}

} // namespace sekisho::ui
