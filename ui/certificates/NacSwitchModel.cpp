// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/NacSwitchModel.h"

#include "ui/certificates/NacSwitchText.h"
#include "ui/page/DraftMarks.h"

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using api::mist::NacSwitch;

void NacSwitchModel::setOrganization(const nac::OrganizationPtr &organization,
                                     const nac::OrganizationPtr &live)
{
    const QJsonObject values = organization ? organization->settings.switches : QJsonObject();
    QList<NacSwitch> rows;
    if (organization)
        rows = api::mist::nacSwitches() + api::mist::unknownSwitches(values);
    const bool isSameRows =
            rows.size() == m_rows.size() &&
            std::equal(rows.begin(), rows.end(), m_rows.begin(),
                       [](const NacSwitch &a, const NacSwitch &b) { return a.id() == b.id(); });
    if (!isSameRows)
        beginResetModel();
    m_rows = rows;
    m_values = values;
    m_live = live ? live->settings.switches : values;
    if (!isSameRows)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QJsonValue NacSwitchModel::effective(int row) const
{
    const QJsonValue value = this->value(row);
    return value.isUndefined() || value.isNull() ? at(row).standard : value;
}

State NacSwitchModel::mark(int row) const
{
    const NacSwitch &one = at(row);
    return one.isSame(one.valueIn(m_values), one.valueIn(m_live)) ? State::None : State::Changed;
}

bool NacSwitchModel::isStandard(int row) const
{
    return at(row).isSame(value(row), QJsonValue::Undefined);
}

void NacSwitchModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int NacSwitchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int NacSwitchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags NacSwitchModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_isWritable && index.isValid() && index.column() == Value &&
        at(index.row()).kind != NacSwitch::Kind::Other)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant NacSwitchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const NacSwitch &one = at(index.row());
    if (role == ObjectRole)
        return one.id();
    QString text;
    switch (index.column()) {
    case Mark:
        return DraftMarks::data(mark(index.row()), role);
    case Name:
        text = NacSwitchText::name(one);
        if (role == Qt::ToolTipRole)
            return one.id();
        if (role == SearchRole)
            return QStringList{text, one.id()}.join(u' ');
        break;
    case Value:
        if (role == Qt::EditRole)
            return effective(index.row());
        if (role == BoldRole)
            return !isStandard(index.row());
        text = NacSwitchText::value(one, effective(index.row()));
        break;
    case Standard:
        text = one.standard.isUndefined() ? tr("not documented")
                                          : NacSwitchText::value(one, one.standard);
        if (role == DimmedRole)
            return one.standard.isUndefined();
        break;
    case Meaning:
        text = NacSwitchText::meaning(one);
        if (role == Qt::ToolTipRole)
            return text;
        break;
    default:
        break;
    }
    return role == Qt::DisplayRole || role == ClipboardRole || role == SortRole ? text : QVariant();
}

bool NacSwitchModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QJsonValue wanted = value.toJsonValue();
    if (!at(index.row()).isSame(wanted, this->value(index.row())))
        Q_EMIT edited(at(index.row()).id(), wanted);
    return true;
}

QVariant NacSwitchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTip = role == Qt::ToolTipRole && section == Mark; // too narrow for its heading
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && !isTip))
        return {};
    switch (section) {
    case Mark:
        //: Column: what the draft does to a row
        return tr("Draft");
    case Name:
        //: Column: name of a setting
        return tr("Setting");
    case Value:
        //: Column: value of a setting
        return tr("Value");
    case Standard:
        //: Column: the value that a setting has where nobody set one
        return tr("Default");
    case Meaning:
        //: Column: what a setting does
        return tr("Meaning");
    default:
        return {};
    }
}

} // namespace sekisho::ui
