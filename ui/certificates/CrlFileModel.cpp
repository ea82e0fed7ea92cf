// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CrlFileModel.h"

#include "ui/certificates/CrlText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Roles.h"

namespace sekisho::ui {

CrlFileModel::CrlFileModel(CrlContents &contents, QObject *parent)
    : QAbstractTableModel(parent)
    , m_contents(contents)
{
    connect(&contents, &CrlContents::changed, this, &CrlFileModel::refreshCells);
}

void CrlFileModel::setOrganization(const nac::OrganizationPtr &organization, const QDateTime &now,
                                   const sync::DraftPtr &draft, const nac::OrganizationPtr &live)
{
    const auto id = [](const nac::CrlFile &file) { return file.id.value(); };
    beginResetModel();
    m_now = now;
    m_marks = DraftMarks(draft, api::mist::ItemType::CrlFile);
    m_files = organization ? organization->crlFiles : QList<nac::CrlFile>();
    m_live.clear();
    if (organization && live) {
        for (const nac::CrlFile &file : live->crlFiles)
            m_live.insert(id(file));
        m_files = withRemoved(m_files, live->crlFiles, id);
    }
    endResetModel();
}

State CrlFileModel::mark(int row) const
{
    const QString id = file(row).id.value();
    return m_marks.mark(id, m_live.contains(id));
}

void CrlFileModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    refreshCells();
}

void CrlFileModel::refreshCells()
{
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

QString CrlFileModel::unknownText(const CrlContents::Content &content)
{
    switch (content.state) {
    case CrlContents::State::Loading:
        return tr("being fetched");
    case CrlContents::State::Failed:
        return ErrorText::sentence(content.error);
    default:
        return tr("not known: the list was not fetched");
    }
}

QVariant CrlFileModel::contentData(int row, int column, int role) const
{
    const CrlContents::Content content = this->content(row);
    if (content.state != CrlContents::State::Known || !content.crl.info) {
        if (role == Qt::DisplayRole)
            return content.state == CrlContents::State::Loading ? QStringLiteral("…")
                                                                : QStringLiteral("–");
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return unknownText(content);
        if (role == DimmedRole)
            return true;
        return {};
    }
    const pki::CrlInfo &info = *content.crl.info;
    if (column == Revoked) {
        if (role == Qt::DisplayRole)
            return DateText::number(info.revokedCount);
        if (role == SortRole || role == ClipboardRole)
            return static_cast<qlonglong>(info.revokedCount);
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return CrlText::nextUpdate(info, m_now);
    case Qt::ToolTipRole:
        return info.nextUpdate.isValid() ? DateText::dateTimeZone(info.nextUpdate)
                                         : CrlText::nextUpdate(info, m_now);
    case StateRole:
        return static_cast<int>(CrlText::freshness(info, m_now));
    case SortRole:
        return info.nextUpdate;
    case ClipboardRole:
        return info.nextUpdate.isValid() ? DateText::dateTime(info.nextUpdate) : QString();
    default:
        return {};
    }
}

QVariant CrlFileModel::textData(const QString &value, int role, Qt::TextElideMode elide)
{
    if (role == Qt::DisplayRole)
        return value.isEmpty() ? QStringLiteral("–") : value;
    if (role == ClipboardRole || role == SortRole || role == Qt::ToolTipRole)
        return value;
    if (role == ElideRole)
        return static_cast<int>(elide);
    if (role == Qt::AccessibleTextRole && value.isEmpty())
        return tr("empty");
    return {};
}

QVariant CrlFileModel::timeData(const QDateTime &time, int role)
{
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

QVariant CrlFileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const nac::CrlFile &file = m_files.at(index.row());
    if (role == ObjectRole)
        return file.id.value();
    if (index.column() == Mark)
        return DraftMarks::data(mark(index.row()), role);
    if (role == DimmedRole && mark(index.row()) == State::Removed)
        return true;
    switch (index.column()) {
    case Issuer:
        return textData(file.name, role, Qt::ElideLeft);
    case NextUpdate:
    case Revoked:
        return contentData(index.row(), index.column(), role);
    case Address:
        return textData(file.url, role, Qt::ElideMiddle);
    case Created:
        return timeData(file.created, role);
    case Modified:
        return timeData(file.modified, role);
    default:
        return {};
    }
}

QVariant CrlFileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTip = role == Qt::ToolTipRole && section == Mark; // too narrow for its heading
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && !isTip))
        return {};
    switch (section) {
    case Mark:
        //: Column: what the draft does to a row
        return tr("Draft");
    case Issuer:
        //: Column of the portal; Japanese in brackets behind the English name
        return tr("Issuer");
    case NextUpdate:
        //: Column: when the CA issues its next CRL
        return tr("Next update");
    case Revoked:
        //: Column: number of revoked certificates
        return tr("Revoked");
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
