// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/AuthorityCandidateModel.h"

#include "ui/certificates/FindingText.h"
#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using nac::AuthorityVerdict;

void AuthorityCandidateModel::setReview(const nac::AuthorityReview &review)
{
    beginResetModel();
    m_review = review;
    endResetModel();
}

const nac::AuthorityCandidate *AuthorityCandidateModel::candidate(const QString &id) const
{
    for (const nac::AuthorityCandidate &one : m_review.candidates) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

void AuthorityCandidateModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

State AuthorityCandidateModel::stateOf(AuthorityVerdict verdict)
{
    switch (verdict) {
    case AuthorityVerdict::Refuse:
        return State::Error;
    case AuthorityVerdict::Warn:
        return State::Warning;
    case AuthorityVerdict::Add:
        break;
    }
    return State::Ok;
}

QString AuthorityCandidateModel::nameOf(const nac::AuthorityCandidate &candidate)
{
    return candidate.details ? CertificateText::displayName(candidate.details->index)
                             //: Stands for what has no name
                             : tr("(no certificate)");
}

int AuthorityCandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_review.candidates.size());
}

int AuthorityCandidateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuthorityCandidateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const nac::AuthorityCandidate &one = m_review.candidates.at(index.row());
    const auto result = [&one] {
        return one.verdict == AuthorityVerdict::Refuse ? tr("Refused")
               : one.verdict == AuthorityVerdict::Warn ? tr("Added, with a warning")
                                                       : tr("Added");
    };
    if (role == ObjectRole)
        return one.id;
    switch (index.column()) {
    case Result:
        if (role == StateRole)
            return int(stateOf(one.verdict));
        if (role == SortRole)
            return int(one.verdict);
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == ClipboardRole)
            return result();
        break;
    case CommonName:
        if (role == Qt::DisplayRole || role == SortRole || role == ClipboardRole)
            return nameOf(one);
        if (role == DimmedRole)
            return !one.details;
        break;
    case ValidTo:
        if (role == Qt::DisplayRole || role == ClipboardRole)
            return one.details ? DateText::date(one.details->index.notAfter) : u"–"_s;
        if (role == SortRole)
            return one.details ? one.details->index.notAfter : QDateTime();
        if (role == Qt::AccessibleTextRole && !one.details)
            return tr("not known");
        break;
    case Reason: {
        QStringList sentences;
        for (const nac::CertificateFinding &finding : one.findings)
            sentences.append(FindingText::sentence(finding));
        if (role == Qt::DisplayRole)
            return sentences.isEmpty() ? u"–"_s : sentences.constFirst();
        if (role == Qt::ToolTipRole)
            return sentences.join(u'\n');
        if (role == ClipboardRole || role == SortRole)
            return sentences.join(u' ');
        if (role == Qt::AccessibleTextRole)
            return sentences.isEmpty() ? tr("nothing to object") : sentences.join(u' ');
        break;
    }
    default:
        break;
    }
    return {};
}

QVariant AuthorityCandidateModel::headerData(int section, Qt::Orientation orientation,
                                             int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Result:
        //: Column: what becomes of a certificate that was pasted
        return tr("Result");
    case CommonName:
        return tr("Common Name");
    case ValidTo:
        return tr("Valid To");
    case Reason:
        //: Column: why a certificate is refused or warned of
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace sekisho::ui
