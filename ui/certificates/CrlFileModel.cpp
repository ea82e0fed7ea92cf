// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CrlFileModel.h"

#include "ui/text/DateText.h"
#include "ui/widgets/Roles.h"

namespace sekisho::ui {

CrlFileModel::CrlFileModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CrlFileModel::setOrganization(const nac::OrganizationPtr &organization)
{
    beginResetModel();
    m_files = organization ? organization->crlFiles : QList<nac::CrlFile>();
    endResetModel();
}

void CrlFileModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_files.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CrlFileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int CrlFileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CrlFileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const nac::CrlFile &file = m_files.at(index.row());
    if (role == ObjectRole)
        return file.id.value();
    switch (index.column()) {
    case Issuer:
    case Address: {
        const QString value = index.column() == Issuer ? file.name : file.url;
        if (role == Qt::DisplayRole)
            return value.isEmpty() ? QStringLiteral("–") : value;
        if (role == ClipboardRole || role == SortRole)
            return value;
        if (role == Qt::ToolTipRole)
            return value;
        if (role == ElideRole)
            return static_cast<int>(index.column() == Issuer ? Qt::ElideLeft : Qt::ElideMiddle);
        if (role == Qt::AccessibleTextRole && value.isEmpty())
            return tr("empty");
        return {};
    }
    case Created:
    case Modified: {
        const QDateTime time = index.column() == Created ? file.created : file.modified;
        if (role == Qt::DisplayRole)
            return DateText::date(time);
        if (role == Qt::ToolTipRole && time.isValid())
            return DateText::dateTimeZone(time);
        if (role == ClipboardRole)
            return time.isValid() ? DateText::dateTime(time) : QString();
        if (role == SortRole)
            return time.isValid() ? time.toMSecsSinceEpoch() : qint64(0);
        if (role == Qt::AccessibleTextRole && !time.isValid())
            return tr("empty");
        return {};
    }
    default:
        return {};
    }
}

QVariant CrlFileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Issuer:
        //: Column of the portal; Japanese in brackets behind the English name
        return tr("Issuer");
    case Address:
        //: Column: from where the CRL file can be downloaded
        return tr("Address");
    case Created:
        //: Column: when the CRL file was uploaded first
        return tr("Uploaded");
    case Modified:
        //: Column: when the CRL file was replaced last
        return tr("Changed");
    default:
        return {};
    }
}

} // namespace sekisho::ui
