// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/RulePickerModel.h"

#include "ui/widgets/TableFilterProxy.h"

#include <algorithm>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

RulePickerModel::RulePickerModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void RulePickerModel::setChoices(const QList<RuleChoice> &choices)
{
    m_choices = choices;
    m_texts.clear();
    m_texts.reserve(choices.size());
    for (const RuleChoice &choice : choices)
        m_texts.append(TableFilterProxy::normalised(choice.text + u' ' + choice.detail + u' ' +
                                                    RuleChoices::groupName(choice.value.group)));
    refresh();
}

void RulePickerModel::setTypedGroups(const QList<RuleValue::Group> &groups)
{
    m_typedGroups = groups;
    refresh();
}

void RulePickerModel::setSide(RuleChoices::Side side)
{
    m_side = side;
    refresh();
}

void RulePickerModel::setSearch(const QString &text)
{
    m_search = text;
    refresh();
}

void RulePickerModel::setTicked(const QList<RuleValue> &values)
{
    m_ticked = values;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {Qt::CheckStateRole});
}

void RulePickerModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    m_typed.clear();
    const QStringList words =
            TableFilterProxy::normalised(m_search).simplified().split(u' ', Qt::SkipEmptyParts);
    const auto append = [this](const RuleChoice &choice, int number) {
        const RuleValue::Group group = choice.value.group;
        if (m_rows.isEmpty() || m_rows.last().group != group)
            m_rows.append({group, -1});
        m_rows.append({group, number});
    };
    for (int i = 0; i < int(m_choices.size()); ++i) {
        if (!RuleChoices::isOffered(m_choices.at(i).value.group, m_side))
            continue;
        const QString &text = m_texts.at(i);
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString &word) { return text.contains(word); }))
            append(m_choices.at(i), i);
    }
    if (m_rows.isEmpty() && !words.isEmpty()) {
        const QString text = m_search.simplified();
        for (const RuleValue::Group group : std::as_const(m_typedGroups)) {
            //: %1 is what somebody typed: it becomes a value of the rule as it is
            m_typed.append({{group, text}, u"pencil"_s, tr("Use “%1”").arg(text), {}, false});
        }
        for (int i = 0; i < int(m_typed.size()); ++i)
            append(m_typed.at(i), int(m_choices.size()) + i);
    }
    endResetModel();
}

const RuleChoice *RulePickerModel::choice(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).choice < 0)
        return nullptr;
    const int number = m_rows.at(row).choice;
    return number < m_choices.size() ? &m_choices.at(number)
                                     : &m_typed.at(number - m_choices.size());
}

int RulePickerModel::nextChoice(int row, int step) const
{
    for (; row >= 0 && row < m_rows.size(); row += step) {
        if (m_rows.at(row).choice >= 0)
            return row;
    }
    return -1;
}

int RulePickerModel::choiceCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const Row &row) { return row.choice >= 0; }));
}

int RulePickerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RulePickerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RuleChoice *one = choice(index.row());
    if (!one) {
        if (role == Qt::DisplayRole)
            return RuleChoices::groupName(m_rows.at(index.row()).group);
        return role == HeadingRole ? QVariant(true) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return one->text;
    case Qt::CheckStateRole:
        return int(m_ticked.contains(one->value) ? Qt::Checked : Qt::Unchecked);
    case HeadingRole:
        return false;
    case DetailRole:
        //: A label or site that a rule names and that does not exist
        return one->missing ? tr("missing") : one->detail;
    case IconNameRole:
        return one->icon;
    case MissingRole:
        return one->missing;
    case Qt::AccessibleTextRole: {
        const QString group = RuleChoices::groupName(one->value.group);
        const QString detail = one->missing ? tr("missing") : one->detail;
        return detail.isEmpty() ? u"%1: %2"_s.arg(group, one->text)
                                : u"%1: %2, %3"_s.arg(group, one->text, detail);
    }
    default:
        return {};
    }
}

Qt::ItemFlags RulePickerModel::flags(const QModelIndex &index) const
{
    if (!choice(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
}

} // namespace sekisho::ui
