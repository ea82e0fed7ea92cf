// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/DifferenceModel.h"

#include "ui/text/ConvertText.h"
#include "ui/text/DateText.h"
#include "ui/text/LongText.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

static constexpr qsizetype kLongestCell = 2000;

State stateOf(pki::DifferenceKind kind)
{
    switch (kind) {
    case pki::DifferenceKind::Added:
        return State::Added;
    case pki::DifferenceKind::Removed:
        return State::Removed;
    case pki::DifferenceKind::Changed:
        break;
    }
    return State::Changed;
}

State stateOf(pki::CheckLevel level)
{
    switch (level) {
    case pki::CheckLevel::Error:
        return State::Error;
    case pki::CheckLevel::Warning:
        return State::Warning;
    case pki::CheckLevel::Notice:
        return State::Notice;
    case pki::CheckLevel::Fine:
        break;
    }
    return State::Ok;
}

QString DifferenceModel::valueText(const pki::Difference &difference, const QString &value)
{
    if (difference.field == "chain_order"_L1)
        return QString(value).replace(u'\n', u" → "_s); // a cell shows one line
    if (value.isEmpty() ||
        (difference.field != "not_before"_L1 && difference.field != "not_after"_L1))
        return value;
    return DateText::dateTimeZone(QDateTime::fromString(value, Qt::ISODate));
}

void DifferenceModel::setDifferences(const QList<pki::Difference> &differences)
{
    beginResetModel();
    m_differences = differences;
    endResetModel();
}

void DifferenceModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_differences.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const pki::Difference *DifferenceModel::differenceAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_differences.size() ? &m_differences.at(index.row())
                                                                 : nullptr;
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_differences.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DifferenceModel::fieldText(const pki::Difference &difference) const
{
    const QString field = ConvertText::field(difference.field);
    if (difference.position == 0)
        return field;
    //: %1 field, %2 number in the chain: 1 is the issuer of the leaf
    return tr("%1 (chain: %2)").arg(field).arg(difference.position);
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    const pki::Difference *difference = differenceAt(index);
    if (!difference)
        return {};
    const bool isValue = index.column() == Left || index.column() == Right;
    const QString value =
            valueText(*difference, index.column() == Left ? difference->left : difference->right);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Kind)
            return ConvertText::kind(difference->kind);
        if (index.column() == Field)
            return fieldText(*difference);
        // The cell shows one line; what was changed may be megabytes.
        return value.isEmpty() ? QStringLiteral("–")
                               : value.left(kLongestCell).section(u'\n', 0, 0);
    case ClipboardRole:
        return isValue ? value : data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return isValue ? LongText::shortened(value) : data(index, Qt::DisplayRole);
    case Qt::AccessibleTextRole:
        if (isValue && value.isEmpty())
            return tr("nothing");
        return isValue ? LongText::shortened(value) : data(index, Qt::DisplayRole);
    case StateRole:
        return static_cast<int>(index.column() == Kind ? stateOf(difference->kind) : State::None);
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        //: column: added, removed or changed
        return tr("Difference");
    case Field:
        //: column: part of a certificate
        return tr("Field");
    case Left:
        //: column: the certificate that is to be replaced
        return tr("In use");
    case Right:
        //: column: the certificate that is to replace it
        return tr("Replacement");
    default:
        return {};
    }
}

} // namespace sekisho::ui
