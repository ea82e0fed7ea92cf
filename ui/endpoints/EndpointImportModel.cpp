// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/EndpointImportModel.h"

#include "ui/text/ChangeText.h"
#include "ui/text/DateText.h"
#include "ui/text/NacText.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

State stateOf(sync::EndpointImportRow::Outcome outcome)
{
    using Outcome = sync::EndpointImportRow::Outcome;
    switch (outcome) {
    case Outcome::New:
        return State::Added;
    case Outcome::Changed:
        return State::Changed;
    case Outcome::Same:
        return State::Skip;
    case Outcome::Refused:
        break;
    }
    return State::Error;
}

} // namespace

EndpointImportModel::EndpointImportModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void EndpointImportModel::setImport(sync::EndpointImport import)
{
    beginResetModel();
    m_import = std::move(import);
    endResetModel();
}

void EndpointImportModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_import.rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString EndpointImportModel::outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::New:
        //: Of a record of a list: it adds an endpoint
        return tr("New");
    case Outcome::Changed:
        //: Of a record of a list: it changes an endpoint
        return tr("Changed");
    case Outcome::Same:
        //: Of a record of a list: the endpoint is so already
        return tr("Same");
    case Outcome::Refused:
        break;
    }
    //: Of a record of a list: it cannot be taken
    return tr("Refused");
}

QString EndpointImportModel::reason(const api::mist::WriteProblem &problem)
{
    if (problem.id.isEmpty())
        return {};
    if (problem.id == "csv-quote"_L1)
        return tr("A quotation mark in this line does not end, or text follows it");
    if (problem.id == "csv-cells"_L1)
        return tr("The line has more cells than the heading");
    if (problem.id == "csv-encoding"_L1)
        return tr("The line has characters that cannot be read; save the file as UTF-8");
    if (problem.id == "mac-missing"_L1)
        return tr("The line has no MAC address");
    if (problem.id == "mac-twice"_L1)
        //: %1 is a number
        return tr("Line %1 has the same MAC address").arg(problem.arguments.value(0));
    // The address stands in the same row.
    if (problem.id == "mac"_L1)
        return tr("No MAC address of a device");
    if (problem.id == "mac-local"_L1)
        return tr("A locally administered (randomized) address; the cloud refuses those");
    return ChangeText::problem(api::mist::ItemType::Endpoint, problem, {});
}

int EndpointImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_import.rows.size());
}

int EndpointImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EndpointImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const sync::EndpointImportRow &row = m_import.rows.at(index.row());
    if (role == ObjectRole)
        return row.line;
    const auto text = [role](const QString &value) -> QVariant {
        if (role == Qt::DisplayRole)
            return value.isEmpty() ? u"–"_s : value;
        if (role == ClipboardRole || role == SortRole)
            return value;
        if (role == DimmedRole)
            return value.isEmpty();
        if (role == Qt::ToolTipRole && !value.isEmpty())
            return value;
        if (role == Qt::AccessibleTextRole && value.isEmpty())
            return tr("empty");
        return {};
    };
    const nac::Endpoint &endpoint = row.endpoint;
    switch (index.column()) {
    case Result:
        if (role == StateRole)
            return int(stateOf(row.outcome));
        if (role == SortRole)
            return row.outcome == Outcome::Refused ? -1 : int(row.outcome);
        return text(outcomeText(row.outcome));
    case Line:
        if (role == SortRole)
            return row.line;
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return text(QString::number(row.line));
    case Mac:
        if (role == MonoRole)
            return true;
        return text(NacText::mac(endpoint.mac));
    case Name:
        return text(endpoint.name);
    case Labels:
        return text(endpoint.labels.join(u", "_s));
    case Vlan:
        return text(endpoint.vlan);
    case Role:
        return text(endpoint.radiusGroup);
    case Notes:
        return text(endpoint.notes);
    case Reason:
        return text(reason(row.problem));
    default:
        return {};
    }
}

QVariant EndpointImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Result:
        //: Column: what a record of a list would do
        return tr("Result");
    case Line:
        //: Column: number of a line in a file
        return tr("Line");
    case Mac:
        return tr("MAC");
    case Name:
        return tr("Name");
    case Labels:
        return tr("Client labels");
    case Vlan:
        return tr("VLAN");
    case Role:
        return tr("Role");
    case Notes:
        return tr("Notes");
    case Reason:
        //: Column: why a record is refused
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace sekisho::ui
