// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/IssuedCertificateRevocationModel.h"

#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"

#include <algorithm>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using RevocationState = api::mist::RevocationState;

namespace {

State revocationShape(RevocationState state)
{
    switch (state) {
    case RevocationState::Waiting:
        return State::InDoubt;
    case RevocationState::Revoked:
        return State::Ok;
    case RevocationState::Gone:
        return State::Skip;
    case RevocationState::Refused:
        return State::Error;
    case RevocationState::InDoubt:
        return State::InDoubt;
    }
    return State::None;
}

} // namespace

IssuedCertificateRevocationModel::IssuedCertificateRevocationModel(
        const QList<nac::IssuedCertificate> &certificates, QObject *parent)
    : QAbstractTableModel(parent)
    , m_certificates(certificates)
{
    m_results.reserve(certificates.size());
    for (const nac::IssuedCertificate &certificate : certificates)
        m_results.append({certificate.serialNumber, RevocationState::Waiting, {}});
}

void IssuedCertificateRevocationModel::apply(const api::mist::RevocationReport &report)
{
    QHash<QString, qsizetype> places;
    places.reserve(m_results.size());
    for (qsizetype i = 0; i < m_results.size(); ++i)
        places.insert(m_results.at(i).serialNumber, i);
    for (const api::mist::Revocation &one : report.entries) {
        const auto place = places.constFind(one.serialNumber);
        if (place != places.cend())
            m_results[*place] = one;
    }
    if (!m_results.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

qsizetype IssuedCertificateRevocationModel::count(RevocationState state) const
{
    return std::count_if(m_results.cbegin(), m_results.cend(),
                         [state](const api::mist::Revocation &one) { return one.state == state; });
}

QStringList IssuedCertificateRevocationModel::rest() const
{
    api::mist::RevocationReport report;
    report.entries = m_results;
    return report.rest();
}

void IssuedCertificateRevocationModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_results.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString IssuedCertificateRevocationModel::reason(int row) const
{
    const api::mist::Revocation &one = m_results.at(row);
    if (one.state == RevocationState::Gone)
        return tr("The cloud does not list it any more: it was revoked or deleted meanwhile, or "
                  "never existed.");
    if (!one.error)
        return {};
    const QString sentence = ErrorText::sentence(*one.error);
    return one.error->cloudText.isEmpty()
                   ? sentence
                   //: %1 is a sentence, %2 what the cloud said, untranslated
                   : tr("%1 The cloud says: %2").arg(sentence, one.error->cloudText);
}

int IssuedCertificateRevocationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_certificates.size());
}

int IssuedCertificateRevocationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IssuedCertificateRevocationModel::resultData(int row, int role) const
{
    const RevocationState state = m_results.at(row).state;
    if (role == StateRole)
        return static_cast<int>(revocationShape(state));
    if (role == SortRole)
        return state == RevocationState::Refused ? -1 : static_cast<int>(state);
    if (role != Qt::DisplayRole && role != ClipboardRole && role != Qt::AccessibleTextRole)
        return {};
    switch (state) {
    case RevocationState::Waiting:
        //: State of a certificate: nothing was asked for yet
        return tr("Not revoked yet");
    case RevocationState::Revoked:
        return tr("Revoked");
    case RevocationState::Gone:
        //: State of a certificate: the cloud has it no more
        return tr("Not there");
    case RevocationState::Refused:
        return tr("Not revoked");
    case RevocationState::InDoubt:
        return tr("In doubt");
    }
    return {};
}

QVariant IssuedCertificateRevocationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const nac::IssuedCertificate &certificate = m_certificates.at(index.row());
    if (role == ObjectRole)
        return certificate.serialNumber;
    const auto text = [role](const QString &value) -> QVariant {
        if (role == Qt::DisplayRole)
            return value.isEmpty() ? u"–"_s : value;
        if (role == ClipboardRole || role == SortRole)
            return value;
        if (role == Qt::ToolTipRole && !value.isEmpty())
            return value;
        if (role == Qt::AccessibleTextRole && value.isEmpty())
            return tr("empty");
        return {};
    };
    switch (index.column()) {
    case Result:
        return resultData(index.row(), role);
    case CommonName:
        return text(certificate.commonName);
    case DeviceId:
    case SerialNumber:
        if (role == MonoRole)
            return true;
        if (role == ElideRole)
            return static_cast<int>(Qt::ElideMiddle);
        return text(index.column() == DeviceId ? certificate.deviceId : certificate.serialNumber);
    case Reason:
        return text(reason(index.row()));
    default:
        return {};
    }
}

QVariant IssuedCertificateRevocationModel::headerData(int section, Qt::Orientation orientation,
                                                      int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Result:
        //: Column: what became of a certificate that shall be revoked
        return tr("Result");
    case CommonName:
        //: Column of the portal; the name stays English
        return tr("Common Name");
    case DeviceId:
        //: Column of the portal; Japanese in brackets behind the English name
        return tr("Device ID");
    case SerialNumber:
        //: Column of the portal; Japanese in brackets behind the English name
        return tr("Serial Number");
    case Reason:
        //: Column: why a certificate was not revoked
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace sekisho::ui
