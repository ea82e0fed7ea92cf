// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/ItemEventModel.h"

#include "ui/text/ChangeText.h"
#include "ui/text/DateText.h"
#include "ui/widgets/Roles.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

using sync::ItemEvent;

ItemEventModel::ItemEventModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ItemEventModel::setEvents(const QList<ItemEvent> &events, const QDateTime &now)
{
    beginResetModel();
    m_events = events;
    m_now = now;
    endResetModel();
}

QString ItemEventModel::idOf(const ItemEvent &event)
{
    return QString::number(event.snapshot) + u' ' +
           QString::number(event.noticed.toMSecsSinceEpoch()) + u' ' + event.key.toText();
}

const ItemEvent *ItemEventModel::event(const QVariant &id) const
{
    for (const ItemEvent &event : m_events) {
        if (idOf(event) == id.toString())
            return &event;
    }
    return nullptr;
}

void ItemEventModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_events.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ItemEventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int ItemEventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ItemEventModel::text(const ItemEvent &event, int column) const
{
    // The log knows the moment; a pull only that it was before.
    const QDateTime &time = event.when.isValid() ? event.when : event.noticed;
    switch (column) {
    case Time: {
        const bool today = time.toLocalTime().date() == m_now.toLocalTime().date();
        const QString moment = today ? DateText::day(time, m_now)
                                     : DateText::day(time, m_now) + u' ' + DateText::time(time);
        //: a change happened at a time that is not known, but before %1
        return event.when.isValid() ? moment : tr("before %1").arg(moment);
    }
    case Item:
        //: %1 names an object, %2 is "added", "changed" or "removed"
        return tr("%1: %2").arg(ChangeText::item(event.key, event.name),
                                ChangeText::change(event.change));
    case By:
        if (event.push > 0)
            //: who did it; %1 is an administrator's name
            return event.admin.isEmpty() ? tr("this console")
                                         : tr("this console (%1)").arg(event.admin);
        //: who did it: the cloud's log names nobody
        return event.admin.isEmpty() ? tr("not known") : event.admin;
    case Entry:
        return event.message;
    default:
        return {};
    }
}

QVariant ItemEventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ItemEvent &event = m_events.at(index.row());
    const QString shown = text(event, index.column());
    switch (role) {
    case ObjectRole:
        return idOf(event);
    case Qt::DisplayRole:
        return shown.isEmpty() ? u"–"_s : shown;
    case ClipboardRole:
        return index.column() == Time && event.when.isValid() ? DateText::dateTimeZone(event.when)
                                                              : shown;
    case SortRole:
        return index.column() == Time ? QVariant(event.when.isValid() ? event.when : event.noticed)
                                      : QVariant(shown);
    case Qt::ToolTipRole:
        if (index.column() == Time)
            //: %1 is a time: when a pull showed the change
            return tr("Noticed %1").arg(DateText::dateTimeZone(event.noticed));
        return {};
    case StateRole:
        return index.column() == Item ? QVariant(int(ChangeText::changeState(event.change)))
                                      : QVariant();
    case QuietRole:
        return index.column() == By && event.admin.isEmpty() && event.push == 0;
    case Qt::AccessibleTextRole:
        return shown.isEmpty() ? QVariant(tr("empty")) : QVariant();
    default:
        return {};
    }
}

QVariant ItemEventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Item:
        //: head of a column: what was added, changed or removed
        return tr("Change");
    case By:
        //: head of a column: who made the change
        return tr("By");
    case Entry:
        return tr("Audit log");
    default:
        return {};
    }
}

} // namespace sekisho::ui
