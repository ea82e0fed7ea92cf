// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/identity/LinkedAccountModel.h"

#include "core/api/mist/Items.h"
#include "ui/identity/IdentityText.h"
#include "ui/text/DateText.h"
#include "ui/text/NacText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Roles.h"

namespace sekisho::ui {

LinkedAccountModel::LinkedAccountModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LinkedAccountModel::setOrganization(const nac::OrganizationPtr &withDraft,
                                         const nac::OrganizationPtr &live,
                                         const sync::DraftPtr &draft, const QDateTime &now)
{
    const DraftMarks marks(draft, api::mist::ItemType::LinkedAccount);
    QSet<QString> present;
    QList<nac::LinkedAccount> before;
    if (live) {
        before = live->linkedAccounts;
        for (const nac::LinkedAccount &account : before)
            present.insert(idOf(account));
    }
    beginResetModel();
    m_accounts = withRemoved(withDraft ? withDraft->linkedAccounts : before, before,
                             [](const nac::LinkedAccount &account) { return idOf(account); });
    m_marks.clear();
    for (const nac::LinkedAccount &account : std::as_const(m_accounts))
        m_marks.append(marks.mark(idOf(account), present.contains(idOf(account))));
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
    if (!account.instanceUrl.isEmpty())
        return account.instanceUrl;
    // One that the draft adds has no id of the cloud's yet.
    return api::mist::isLocalId(account.accountId) ? account.clientId : account.accountId;
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
    case Mark:
        return DraftMarks::data(m_marks.at(index.row()), role);
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
    case Oldest:
        return text(IdentityText::oldest(one.app));
    case Status: {
        if (api::mist::isLocalId(one.accountId))
            return text({});
        const State state = NacText::linkStatusState(one.status);
        if (role == Qt::DisplayRole || role == ClipboardRole)
            return NacText::linkStatus(one.status);
        if (role == SortRole)
            return static_cast<int>(state);
        if (role == StateRole)
            return static_cast<int>(state);
        if (role == Qt::ToolTipRole)
            return (QStringList{IdentityText::failureReason(one)} + one.errors)
                    .join(QLatin1Char('\n'))
                    .trimmed();
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
    const bool isTip = role == Qt::ToolTipRole && section == Mark; // too narrow for its heading
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && !isTip))
        return {};
    switch (section) {
    case Mark:
        //: Column: what the draft does to a row
        return tr("Draft");
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
    case Oldest:
        //: Column: how old what an app reports can be
        return tr("State is");
    case Status:
        //: Column: result of the last sync
        return tr("Status");
    default:
        return {};
    }
}

} // namespace sekisho::ui
