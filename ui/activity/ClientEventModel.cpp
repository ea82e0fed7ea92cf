// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/ClientEventModel.h"

#include "ui/text/DateText.h"
#include "ui/text/NacText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Roles.h"

#include <algorithm>

namespace sekisho::ui {

namespace {
const QLatin1StringView kPermit("NAC_CLIENT_PERMIT");
const QLatin1StringView kDeny("NAC_CLIENT_DENY");

bool isUserName(const nac::ClientEvent &event)
{
    // MAC authentication sends the address as the user name.
    return !event.username.isEmpty() && event.username != event.mac;
}
} // namespace

ClientEventModel::ClientEventModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ClientEventModel::setOrganization(const nac::OrganizationPtr &organization,
                                       const QDateTime &now)
{
    beginResetModel();
    m_now = now;
    m_siteNames.clear();
    m_ruleNames.clear();
    m_events = organization ? organization->events : QList<nac::ClientEvent>();
    nameClients(organization);
    if (organization) {
        for (const nac::Site &site : organization->sites)
            m_siteNames.insert(site.id, site.name);
        for (const nac::Rule &rule : organization->rules)
            m_ruleNames.insert(rule.id, rule.name);
    }
    endResetModel();
}

void ClientEventModel::nameClients(const nac::OrganizationPtr &organization)
{
    m_clientNames.clear();
    if (!organization)
        return;
    m_clientNames.reserve(organization->clients.size());
    for (const nac::Client &client : organization->clients) {
        if (!client.hostname.isEmpty())
            m_clientNames.insert(client.mac, client.hostname);
    }
    // Not every event of a client has its certificate.
    QHash<QString, QString> userNames;
    for (const nac::ClientEvent &event : std::as_const(m_events)) {
        if (event.mac.isEmpty() || m_clientNames.contains(event.mac))
            continue;
        if (!event.certCn.isEmpty())
            m_clientNames.insert(event.mac, event.certCn);
        else if (isUserName(event) && !userNames.contains(event.mac))
            userNames.insert(event.mac, event.username);
    }
    for (auto it = userNames.constBegin(); it != userNames.constEnd(); ++it) {
        if (!m_clientNames.contains(it.key()))
            m_clientNames.insert(it.key(), it.value());
    }
}

void ClientEventModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_events.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

State ClientEventModel::stateOf(const QString &type) const
{
    const auto known = m_states.constFind(type);
    if (known != m_states.constEnd())
        return *known;
    const State found = NacText::eventState(type);
    m_states.insert(type, found);
    return found;
}

State ClientEventModel::state(int row) const { return stateOf(m_events.at(row).type); }

EventResult ClientEventModel::result(int row) const
{
    if (m_events.at(row).type == kPermit)
        return EventResult::Permitted;
    switch (state(row)) {
    case State::Error:
    case State::Block:
        return EventResult::Refused;
    case State::Warning:
        return EventResult::Warning;
    default:
        return EventResult::Other;
    }
}

QString ClientEventModel::clientName(const nac::ClientEvent &event) const
{
    if (!event.mac.isEmpty())
        return m_clientNames.value(event.mac, NacText::mac(event.mac));
    return event.certCn.isEmpty() ? event.username : event.certCn;
}

QString ClientEventModel::timeText(const QDateTime &time) const
{
    const QDate day = time.toLocalTime().date();
    const QDate today = m_now.toLocalTime().date();
    if (day == today)
        return DateText::timeSeconds(time);
    if (!time.isValid() || day.year() != today.year())
        return DateText::date(time);
    const QLocale locale;
    // As DateText writes dates, without the year.
    const QString pattern = locale.language() == QLocale::Japanese ? QStringLiteral("MM/dd")
                                                                   : QStringLiteral("MMM d");
    return locale.toString(day, pattern) + QLatin1Char(' ') + DateText::time(time);
}

QString ClientEventModel::siteName(const nac::ClientEvent &event) const
{
    return m_siteNames.value(event.site, event.site.value());
}

QString ClientEventModel::ruleName(const nac::ClientEvent &event) const
{
    if (!event.rule.isEmpty())
        return m_ruleNames.value(event.rule, event.rule.value());
    return isLastRule(event) ? tr("fixed last rule") : QString();
}

bool ClientEventModel::isLastRule(const nac::ClientEvent &event)
{
    return event.rule.isEmpty() && event.type == kDeny;
}

QList<int> ClientEventModel::attempt(int row, qint64 gapMs, qsizetype most) const
{
    QList<int> rows{row};
    const QString &mac = m_events.at(row).mac;
    if (mac.isEmpty())
        return rows;
    // Newest first in the list: what came before stands below.
    for (const int step : {1, -1}) {
        int last = row;
        for (int i = row + step; i >= 0 && i < m_events.size() && rows.size() < most; i += step) {
            if (qAbs(m_events.at(i).time.msecsTo(m_events.at(last).time)) > gapMs)
                break;
            if (m_events.at(i).mac != mac)
                continue;
            last = i;
            step > 0 ? rows.prepend(i) : rows.append(i);
        }
    }
    return rows;
}

int ClientEventModel::refused() const
{
    return static_cast<int>(
            std::count_if(m_events.cbegin(), m_events.cend(),
                          [](const nac::ClientEvent &event) { return event.type == kDeny; }));
}

QList<QPair<QString, int>> ClientEventModel::refusals() const
{
    QHash<QString, int> counts;
    for (const nac::ClientEvent &event : m_events) {
        if (event.type == kDeny)
            continue;
        const State state = stateOf(event.type);
        if (state == State::Error || state == State::Block)
            ++counts[event.type];
    }
    QList<QPair<QString, int>> sorted;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        sorted.append({it.key(), it.value()});
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return sorted;
}

int ClientEventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int ClientEventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClientEventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const nac::ClientEvent &one = m_events.at(index.row());
    if (role == ObjectRole) // events have no id of their own
        return QString::number(one.time.toMSecsSinceEpoch()) + QLatin1Char('|') + one.mac +
               QLatin1Char('|') + one.type;
    const auto text = [role](const QString &value) -> QVariant {
        if (role == Qt::DisplayRole)
            return value.isEmpty() ? QStringLiteral("–") : value;
        if (role == ClipboardRole || role == SortRole)
            return value;
        if (role == DimmedRole)
            return value.isEmpty();
        if (role == Qt::AccessibleTextRole && value.isEmpty())
            return tr("empty");
        return {};
    };
    switch (index.column()) {
    case Time:
        if (role == Qt::DisplayRole)
            return timeText(one.time);
        if (role == SortRole)
            return one.time.toMSecsSinceEpoch();
        if (role == ClipboardRole)
            return one.time.toLocalTime().toString(Qt::ISODate);
        if (role == Qt::ToolTipRole)
            return DateText::dateTimeZone(one.time);
        break;
    case Client:
        // Everything by which a client may be known is found.
        if (role == SearchRole)
            return QStringList{clientName(one),       one.username, one.mac,
                               NacText::mac(one.mac), one.certCn,   one.certIssuer}
                    .join(QLatin1Char(' '));
        if (role == Qt::ToolTipRole)
            return NacText::mac(one.mac);
        return text(clientName(one));
    case Site:
        return text(siteName(one));
    case Event: {
        const QString words = NacText::eventType(one.type);
        if (role == Qt::DisplayRole || role == ClipboardRole || role == SortRole)
            return one.text.isEmpty() ? words
                                      //: What happened, then the cloud's own explanation
                                      : tr("%1: %2").arg(words, one.text);
        if (role == SearchRole)
            return QStringList{words, one.text, one.type}.join(QLatin1Char(' '));
        if (role == StateRole)
            return static_cast<int>(stateOf(one.type));
        if (role == Qt::ToolTipRole)
            return one.text.isEmpty() ? one.type : one.type + QLatin1Char('\n') + one.text;
        if (role == Qt::AccessibleTextRole)
            //: For screen readers: state word, then what happened
            return tr("%1: %2").arg(StateText::word(stateOf(one.type)),
                                    one.text.isEmpty() ? words : words + u' ' + one.text);
        break;
    }
    case AuthRule:
        if (role == DimmedRole)
            return one.rule.isEmpty();
        return text(ruleName(one));
    case Ssid:
        return text(one.ssid);
    default:
        break;
    }
    return {};
}

QVariant ClientEventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        //: Column: time of an event
        return tr("Time");
    case Client:
        //: Column: the device that an event is about
        return tr("Client");
    case Site:
        //: Column: place of the network device
        return tr("Site");
    case Event:
        //: Column: what happened
        return tr("What happened");
    case AuthRule:
        //: Column of the portal: rule that decided
        return tr("Auth Rule");
    case Ssid:
        //: Column: name of the wireless network
        return tr("SSID");
    default:
        return {};
    }
}

} // namespace sekisho::ui
