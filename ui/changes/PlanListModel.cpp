// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/PlanListModel.h"

#include "ui/text/DateText.h"
#include "ui/text/StateText.h"

#include <algorithm>

namespace sekisho::ui {

using api::mist::ItemKey;
using api::mist::ItemType;
using api::mist::Verb;
using sync::ItemState;
using sync::PlanItem;

PlanListModel::PlanListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PlanListModel::setItems(const QList<PlanItem> &items,
                             const std::shared_ptr<const sync::Plan> &plan,
                             const ChangeNames &names)
{
    beginResetModel();
    m_items = items;
    m_plan = plan;
    m_names = names;
    m_rows.clear();
    const auto sectionOf = [](const PlanItem &item) {
        switch (item.state) {
        case ItemState::Conflict:
            return Section::Conflict;
        case ItemState::Blocked:
            return Section::Blocked;
        case ItemState::Same:
            return Section::Same;
        case ItemState::Ready:
            break;
        }
        return Section::Ready;
    };
    for (const Section section :
         {Section::Conflict, Section::Blocked, Section::Ready, Section::Same}) {
        bool headed = false;
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            if (sectionOf(m_items.at(i)) != section)
                continue;
            if (!headed)
                m_rows.append({section, -1});
            headed = true;
            m_rows.append({section, i});
        }
    }
    endResetModel();
}

void PlanListModel::setReport(const std::optional<sync::PushReport> &report)
{
    m_report = report;
    retranslate();
}

void PlanListModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

QModelIndex PlanListModel::indexOf(const ItemKey &key) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const qsizetype item = m_rows.at(row).item;
        if (item >= 0 && m_items.at(item).key == key)
            return index(row);
    }
    return {};
}

QModelIndex PlanListModel::first() const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).item >= 0)
            return index(row);
    }
    return {};
}

std::optional<ItemKey> PlanListModel::keyOf(const QModelIndex &index)
{
    return ItemKey::fromText(index.data(KeyRole).toString());
}

int PlanListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags PlanListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).item < 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QList<const sync::Operation *> PlanListModel::operationsOf(const ItemKey &key) const
{
    QList<const sync::Operation *> found;
    if (!m_plan)
        return found;
    for (const sync::Operation &operation : m_plan->operations) {
        if (operation.items.contains(key))
            found.append(&operation);
    }
    return found;
}

const sync::OperationReport *PlanListModel::reportOf(const ItemKey &key) const
{
    // The last one that has been begun says how far the item is.
    const sync::OperationReport *last = nullptr;
    if (!m_report)
        return last;
    for (const sync::OperationReport &report : m_report->operations) {
        const bool begun = report.state != sync::OperationState::Waiting;
        if (report.operation.items.contains(key) && (begun || !last))
            last = &report;
    }
    return last;
}

int PlanListModel::count(Section section) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [section](const Row &row) {
        return row.item >= 0 && row.section == section;
    }));
}

QString PlanListModel::headingText(Section section) const
{
    switch (section) {
    case Section::Conflict:
        //: Heading over changes that clash with somebody else's
        return tr("Conflict: decide first");
    case Section::Blocked:
        //: Heading over changes that lack something
        return tr("Cannot be sent yet");
    case Section::Ready:
        //: Heading over changes
        return m_plan ? tr("Will be sent in this order")
                      //: Heading over changes that were not compared with the cloud yet
                      : tr("In the draft");
    case Section::Same:
        //: Heading over changes that the cloud has already
        return tr("Same on both sides: nothing to do");
    }
    return {};
}

QVariant PlanListModel::headingData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return headingText(row.section);
    case Qt::AccessibleTextRole:
        //: A heading and how many there are under it
        return tr("%1, %2").arg(headingText(row.section), DateText::number(count(row.section)));
    case HeadingRole:
        return true;
    case EndRole:
        return DateText::number(count(row.section));
    case IconNameRole:
        return row.section == Section::Ready
                       ? (m_plan ? QStringLiteral("upload") : QStringLiteral("pencil"))
                       : QString();
    case ShapeRole:
        switch (row.section) {
        case Section::Conflict:
            return static_cast<int>(State::Conflict);
        case Section::Blocked:
            return static_cast<int>(State::Warning);
        case Section::Same:
            return static_cast<int>(State::Ok);
        case Section::Ready:
            break;
        }
        return static_cast<int>(State::None);
    default:
        return {};
    }
}

QString PlanListModel::verb(const PlanItem &item) const
{
    // The method of the request, as in the vendor's documentation.
    const auto method = [](Verb verb) {
        return verb == Verb::Create   ? QStringLiteral("POST")
               : verb == Verb::Delete ? QStringLiteral("DELETE")
                                      : QStringLiteral("PUT");
    };
    if (item.state == ItemState::Same)
        return {};
    const QList<const sync::Operation *> operations = operationsOf(item.key);
    for (const sync::Operation *operation : operations) {
        if (!operation->intermediate)
            return method(operation->verb);
    }
    return operations.isEmpty() ? QString() : method(operations.constFirst()->verb);
}

QString PlanListModel::detail(const PlanItem &item) const
{
    if (const sync::OperationReport *report = reportOf(item.key))
        return ChangeText::operationState(report->state);
    switch (item.state) {
    case ItemState::Conflict:
        return ChangeText::conflictKind(item.conflict);
    case ItemState::Same:
        return item.change == sync::Change::Removed ? tr("already removed")
                                                    : tr("already changed to the same value");
    case ItemState::Blocked:
        if (!item.problems.isEmpty())
            return ChangeText::problem(item.key.type, item.problems.constFirst(), m_names);
        if (!item.secretsNeeded.isEmpty())
            return ChangeText::secretNeeded(item.key, item.secretsNeeded.constFirst());
        break;
    case ItemState::Ready:
        break;
    }
    QStringList parts{ChangeText::placeName(item.key.type)};
    if (item.placeBefore > 0 && item.placeAfter > 0 && item.placeBefore != item.placeAfter)
        //: A rule's place before and after
        parts.append(tr("place %1 → %2")
                             .arg(DateText::number(item.placeBefore),
                                  DateText::number(item.placeAfter)));
    sync::Access access = sync::Access::Neutral;
    for (const sync::Operation *operation : operationsOf(item.key)) {
        if (operation->access != sync::Access::Neutral && operation->items.size() == 1)
            access = operation->access;
    }
    parts.append(ChangeText::access(access));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

State PlanListModel::shape(const PlanItem &item) const
{
    if (const sync::OperationReport *report = reportOf(item.key))
        return report->differs.isEmpty() ? ChangeText::operationShape(report->state)
                                         : State::Warning;
    if (item.state == ItemState::Same)
        return State::Skip;
    return ChangeText::changeState(item.change);
}

QVariant PlanListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    if (row.item < 0)
        return headingData(row, role);
    const PlanItem &item = m_items.at(row.item);
    switch (role) {
    case HeadingRole:
        return false;
    case Qt::DisplayRole:
        return ChangeText::item(item, m_names);
    case Qt::ToolTipRole:
        return QString(ChangeText::itemChange(item, m_names));
    case DetailRole:
        return detail(item);
    case EndRole:
        return verb(item);
    case ShapeRole:
        return static_cast<int>(shape(item));
    case KeyRole:
        return item.key.toText();
    case Qt::AccessibleTextRole: {
        QStringList parts{ChangeText::item(item, m_names), StateText::word(shape(item)),
                          detail(item)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace sekisho::ui
