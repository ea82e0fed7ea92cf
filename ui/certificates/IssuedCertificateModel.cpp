// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/IssuedCertificateModel.h"

#include "core/nac/CertificateChecks.h"
#include "ui/text/DateText.h"
#include "ui/text/NacText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Roles.h"

namespace sekisho::ui {

namespace {

/// None while there is time: a table of 100,000 good certificates needs no 100,000 check marks.
State issuedState(const nac::IssuedCertificate &certificate, const QDateTime &now)
{
    if (!certificate.expires.isValid())
        return State::None;
    const qint64 days = DateText::days(certificate.expires, now);
    if (days < 0 || days <= nac::kExpiryUrgentDays)
        return State::Error;
    return days <= nac::kExpiryWarningDays ? State::Warning : State::None;
}

} // namespace

IssuedCertificateModel::IssuedCertificateModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void IssuedCertificateModel::setOrganization(const nac::OrganizationPtr &organization,
                                             const QDateTime &now)
{
    beginResetModel();
    m_certificates =
            organization ? organization->issuedCertificates : QList<nac::IssuedCertificate>();
    m_now = now;
    endResetModel();
}

void IssuedCertificateModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_certificates.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int IssuedCertificateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_certificates.size());
}

int IssuedCertificateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IssuedCertificateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const nac::IssuedCertificate &certificate = m_certificates.at(index.row());
    if (role == ObjectRole)
        return certificate.serialNumber;
    const auto text = [role](const QString &value) -> QVariant {
        if (role == Qt::DisplayRole)
            return value.isEmpty() ? QStringLiteral("–") : value;
        if (role == ClipboardRole || role == SortRole)
            return value;
        if (role == Qt::AccessibleTextRole && value.isEmpty())
            return tr("empty");
        return {};
    };
    const auto date = [role](const QDateTime &value) -> QVariant {
        if (role == Qt::DisplayRole)
            return DateText::date(value);
        if (role == ClipboardRole)
            return value.isValid() ? DateText::dateTime(value) : QString();
        if (role == Qt::ToolTipRole && value.isValid())
            return DateText::dateTimeZone(value);
        if (role == SortRole)
            return value.isValid() ? value.toMSecsSinceEpoch() : qint64(0);
        if (role == Qt::AccessibleTextRole && !value.isValid())
            return tr("empty");
        return {};
    };
    switch (index.column()) {
    case CommonName:
        return text(certificate.commonName);
    case DeviceId:
    case SerialNumber:
        if (role == MonoRole)
            return true;
        if (role == ElideRole)
            return static_cast<int>(Qt::ElideMiddle);
        return text(index.column() == DeviceId ? certificate.deviceId : certificate.serialNumber);
    case Provider:
        return text(NacText::provider(certificate.provider));
    case Created:
        return date(certificate.created);
    case Expires: {
        const State state = issuedState(certificate, m_now);
        if (role == StateRole)
            return static_cast<int>(state);
        if (role == Qt::AccessibleTextRole && state != State::None)
            //: For screen readers: state, date, days left
            return tr("%1: %2, %3")
                    .arg(StateText::word(state), DateText::date(certificate.expires),
                         DateText::daysLeft(certificate.expires, m_now));
        if (role == Qt::ToolTipRole && certificate.expires.isValid())
            return tr("%1\n%2").arg(DateText::dateTimeZone(certificate.expires),
                                    DateText::daysLeft(certificate.expires, m_now));
        return date(certificate.expires);
    }
    default:
        return {};
    }
}

QVariant IssuedCertificateModel::headerData(int section, Qt::Orientation orientation,
                                            int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CommonName:
        //: Column of the portal; the name stays English
        return tr("Common Name");
    case DeviceId:
        //: Column of the portal; Japanese in brackets behind the English name
        return tr("Device ID");
    case SerialNumber:
        //: Column of the portal; Japanese in brackets behind the English name
        return tr("Serial Number");
    case Provider:
        //: Column: through what the certificate was issued (Intune, Jamf, NAC portal)
        return tr("Provider");
    case Created:
        //: Column: date of issue
        return tr("Created");
    case Expires:
        //: Column: end of validity
        return tr("Expires");
    default:
        return {};
    }
}

} // namespace sekisho::ui
