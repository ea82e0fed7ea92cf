// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/identity/LinkedAccountModel.h"

#include "ui/text/DateText.h"
#include "ui/text/NacText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Roles.h"

namespace sekisho::ui {

LinkedAccountModel::LinkedAccountModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LinkedAccountModel::setOrganization(const nac::OrganizationPtr &organization,
                                         const QDateTime &now)
{
    beginResetModel();
    m_accounts = organization ? organization->linkedAccounts : QList<nac::LinkedAccount>();
    m_now = now;
    endResetModel();
}

QString LinkedAccountModel::idOf(const nac::LinkedAccount &account)
{
    return nac::linkedAppKey(account.app) + QLatin1Char('/') + account.accountId;
}

QString LinkedAccountModel::nameOf(const nac::LinkedAccount &account)
{
    if (!account.name.isEmpty())
        return account.name;
    return account.instanceUrl.isEmpty() ? account.accountId : account.instanceUrl;
}

void LinkedAccountModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_accounts.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int LinkedAccountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

int LinkedAccountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LinkedAccountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const nac::LinkedAccount &one = m_accounts.at(index.row());
    if (role == ObjectRole)
        return idOf(one);
    const auto text = [role](const QString &value) -> QVariant {
        if (role == Qt::DisplayRole)
            return value.isEmpty() ? QStringLiteral("–") : value;
        if (role == ClipboardRole || role == SortRole)
            return value;
        if (role == Qt::ToolTipRole && !value.isEmpty())
            return value;
        if (role == Qt::AccessibleTextRole && value.isEmpty())
            return tr("empty");
        return {};
    };
    const auto sortTime = [](const QDateTime &time) {
        return time.isValid() ? time.toMSecsSinceEpoch() : qint64(0);
    };
    switch (index.column()) {
    case App:
        return text(NacText::linkedApp(one.app));
    case Account:
        return text(nameOf(one));
    case LinkedBy:
        return text(one.linkedBy);
    case Linked:
        if (role == SortRole)
            return sortTime(one.linked);
        return text(one.linked.isValid() ? DateText::date(one.linked) : QString());
    case LastSync:
        if (role == Qt::DisplayRole && one.lastSync.isValid())
            return DateText::whenAndAge(one.lastSync, m_now);
        if (role == Qt::ToolTipRole && one.lastSync.isValid())
            return DateText::dateTimeZone(one.lastSync);
        if (role == SortRole)
            return sortTime(one.lastSync);
        return text(one.lastSync.isValid() ? DateText::dateTime(one.lastSync) : QString());
    case Status: {
        const State state = NacText::linkStatusState(one.status);
        if (role == Qt::DisplayRole || role == ClipboardRole)
            return NacText::linkStatus(one.status);
        if (role == SortRole)
            return static_cast<int>(state);
        if (role == StateRole)
            return static_cast<int>(state);
        if (role == Qt::ToolTipRole)
            return one.errors.join(QLatin1Char('\n'));
        if (role == Qt::AccessibleTextRole)
            return NacText::linkStatus(one.status);
        break;
    }
    default:
        break;
    }
    return {};
}

QVariant LinkedAccountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case App:
        //: Column: name of a linked service such as Microsoft Intune
        return tr("App");
    case Account:
        //: Column: name of the account at the linked service
        return tr("Account");
    case LinkedBy:
        //: Column: who linked the account
        return tr("Linked by");
    case Linked:
        //: Column: date when the account was linked
        return tr("Linked");
    case LastSync:
        //: Column: time of the last sync with the linked service
        return tr("Last sync");
    case Status:
        //: Column: result of the last sync
        return tr("Status");
    default:
        return {};
    }
}

} // namespace sekisho::ui
