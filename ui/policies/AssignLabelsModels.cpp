// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/AssignLabelsModels.h"

#include "core/nac/RuleChecks.h"
#include "ui/policies/RuleText.h"
#include "ui/text/NacText.h"

#include <QMimeData>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

using api::mist::LabelPlace;

void AssignableLabelModel::setLabels(const nac::OrganizationPtr &organization, bool matches,
                                     const QString &filter)
{
    beginResetModel();
    m_labels.clear();
    if (organization) {
        for (const nac::Label &label : organization->labels) {
            if (label.isMatch() == matches &&
                (filter.isEmpty() || label.name.contains(filter, Qt::CaseInsensitive) ||
                 NacText::labelType(label).contains(filter, Qt::CaseInsensitive)))
                m_labels.append(label);
        }
    }
    std::stable_sort(m_labels.begin(), m_labels.end(),
                     [](const nac::Label &a, const nac::Label &b) {
                         return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
                     });
    endResetModel();
}

void AssignableLabelModel::setEditing(bool editing)
{
    m_editing = editing;
    if (!m_labels.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int AssignableLabelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_labels.size());
}

QVariant AssignableLabelModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const nac::Label &one = m_labels.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return one.name;
    case Qt::ToolTipRole:
        return QStringList{one.name, NacText::labelType(one)}.join(u'\n');
    case Qt::AccessibleTextRole:
        return m_editing
                       //: %1 is the name of a label
                       ? tr("Edit %1").arg(one.name)
                       //: Name and type of a label
                       : tr("%1, %2").arg(one.name, NacText::labelType(one));
    case IconRole:
        return m_editing ? u"pencil"_s : NacText::labelIcon(one);
    case ObjectRole:
        return one.id.value();
    default:
        return {};
    }
}

Qt::ItemFlags AssignableLabelModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) |
           (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList AssignableLabelModel::mimeTypes() const { return {QLatin1StringView(kMime)}; }

QMimeData *AssignableLabelModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    for (const QModelIndex &index : indexes)
        ids.append(m_labels.at(index.row()).id.value());
    auto *data = new QMimeData;
    data->setData(QLatin1StringView(kMime), ids.join(u'\n').toUtf8());
    return data;
}

void AssignedRuleModel::setOrganization(const nac::OrganizationPtr &organization)
{
    beginResetModel();
    m_organization = organization;
    m_rules = organization ? nac::rulesInOrder(*organization) : QList<const nac::Rule *>();
    endResetModel();
}

void AssignedRuleModel::setPlace(LabelPlace place)
{
    beginResetModel();
    m_place = place;
    endResetModel();
}

QStringList AssignedRuleModel::given(int row) const
{
    const nac::Rule &rule = *m_rules.at(row);
    const QList<nac::LabelId> &ids =
            m_place == LabelPlace::Assigned ? rule.assignedLabels : rule.matching.labels;
    QStringList labels;
    for (const nac::LabelId &id : ids)
        labels.append(id.value());
    return labels;
}

QStringList AssignedRuleModel::labelsOf(int row) const
{
    const Lists lists = m_changes.value(ruleId(row));
    const auto changed = lists.constFind(m_place);
    return changed == lists.cend() ? given(row) : *changed;
}

void AssignedRuleModel::set(int row, const QStringList &labels)
{
    const QString id = ruleId(row);
    if (labels == given(row))
        m_changes[id].remove(m_place);
    else
        m_changes[id].insert(m_place, labels);
    if (m_changes.value(id).isEmpty())
        m_changes.remove(id);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QString AssignedRuleModel::whyNot(int row, const QString &label, const QStringList &labels) const
{
    const nac::Rule &rule = *m_rules.at(row);
    if (m_place != LabelPlace::Assigned)
        return {};
    const QString name = RuleText::name(rule);
    if (!rule.action.is(nac::RuleAction::Allow))
        //: %1 is the name of a rule
        return tr("“%1” blocks, so it gives nothing.").arg(name);
    const auto isVlan = [this](const QString &id) {
        const nac::Label *one = m_organization->label(nac::LabelId(id));
        return one && one->type.is(nac::LabelType::Vlan);
    };
    if (isVlan(label) && std::any_of(labels.begin(), labels.end(), isVlan))
        //: %1 is the name of a rule
        return tr("“%1” has a VLAN already. Take it away first.").arg(name);
    return {};
}

void AssignedRuleModel::assign(const QList<int> &rows, const QStringList &labels)
{
    m_refusal.clear();
    for (const int row : rows) {
        QStringList now = labelsOf(row);
        for (const QString &label : labels) {
            if (now.contains(label))
                continue;
            if (const QString why = whyNot(row, label, now); !why.isEmpty())
                m_refusal = why;
            else
                now.append(label);
        }
        set(row, now);
    }
    Q_EMIT assigned();
}

void AssignedRuleModel::takeAway(const QList<int> &rows, const QStringList &labels)
{
    m_refusal.clear();
    for (const int row : rows) {
        QStringList now = labelsOf(row);
        now.removeIf([&](const QString &label) { return labels.contains(label); });
        set(row, now);
    }
    Q_EMIT assigned();
}

int AssignedRuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int AssignedRuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AssignedRuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const nac::Rule &rule = *m_rules.at(index.row());
    if (role == ObjectRole)
        return rule.id.value();
    if (role == TintRole)
        return int(m_changes.contains(rule.id.value()) ? State::Changed : State::None);
    switch (index.column()) {
    case Position:
        if (role == Qt::DisplayRole)
            return index.row() + 1;
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Name:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return RuleText::name(rule);
        if (role == StateRole && m_place == LabelPlace::Assigned)
            return int(NacText::ruleActionState(rule.action));
        return {};
    case Labels: {
        QList<Chip> chips;
        QStringList names;
        const QStringList labels = labelsOf(index.row());
        for (const QString &id : labels) {
            const nac::Label *label = m_organization->label(nac::LabelId(id));
            const auto kind =
                    m_place == LabelPlace::Assigned ? Chip::Kind::Result : Chip::Kind::Criterion;
            names.append(label ? label->name : tr("missing label"));
            chips.append({label ? kind : Chip::Kind::Dangling,
                          label ? NacText::labelIcon(*label) : u"label"_s, names.last(),
                          State::None});
        }
        if (role == ChipsRole && !chips.isEmpty())
            return QVariant::fromValue(chips);
        if (role == Qt::DisplayRole)
            return names.isEmpty() ? u"–"_s : names.join(u", "_s);
        if (role == Qt::AccessibleTextRole)
            return names.isEmpty() ? tr("no label") : names.join(u", "_s);
        return {};
    }
    default:
        return {};
    }
}

QVariant AssignedRuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Position)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Position:
        //: Column: number of a rule
        return tr("No.");
    case Name:
        //: Column: name of a rule
        return tr("Name");
    default:
        return m_place == LabelPlace::Assigned ? tr("Assigned Policies") : tr("Match Criteria");
    }
}

Qt::ItemFlags AssignedRuleModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) |
           (index.isValid() ? Qt::ItemIsDropEnabled : Qt::NoItemFlags);
}

QStringList AssignedRuleModel::mimeTypes() const
{
    return {QLatin1StringView(AssignableLabelModel::kMime)};
}

bool AssignedRuleModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                        const QModelIndex &parent) const
{
    return parent.isValid() && data->hasFormat(mimeTypes().first());
}

bool AssignedRuleModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                     int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT dropped(parent.row(), QString::fromUtf8(data->data(mimeTypes().first())).split(u'\n'));
    return true;
}

} // namespace sekisho::ui
