// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/OperationListModel.h"

#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"

#include <algorithm>

namespace sekisho::ui {

using sync::OperationReport;
using sync::OperationState;

OperationListModel::OperationListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void OperationListModel::setReport(const sync::PushReport &report, const ChangeNames &names)
{
    m_names = names;
    const bool same = report.operations.size() == m_report.operations.size();
    if (!same)
        beginResetModel();
    m_report = report;
    if (!same)
        endResetModel();
    else
        retranslate();
}

int OperationListModel::done() const
{
    return int(std::count_if(m_report.operations.begin(), m_report.operations.end(),
                             [](const OperationReport &report) {
                                 return report.state == OperationState::Done ||
                                        report.state == OperationState::Failed;
                             }));
}

int OperationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_report.operations.size());
}

QString OperationListModel::detail(const OperationReport &report) const
{
    if (report.error)
        return ErrorText::sentence(*report.error);
    if (!report.differs.isEmpty()) {
        QStringList fields;
        for (const QString &path : report.differs)
            fields.append(ChangeText::fieldName(report.operation.type, path));
        //: %1 is a list of fields
        return tr("done, but reading back showed something else: %1")
                .arg(fields.join(tr(", ", "between items of a list")));
    }
    QStringList parts{ChangeText::operationState(report.state)};
    if (report.verified)
        //: What became of an operation: the cloud was asked afterwards and has it
        parts.append(tr("verified"));
    if (!report.auditEntryId.isEmpty())
        parts.append(tr("in the cloud's audit log"));
    if (report.answered.isValid())
        parts.append(DateText::timeSeconds(report.answered));
    return parts.join(QStringLiteral(" · "));
}

QVariant OperationListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const OperationReport &report = m_report.operations.at(index.row());
    const State shape =
            report.differs.isEmpty() ? ChangeText::operationShape(report.state) : State::Warning;
    switch (role) {
    case PlanListModel::HeadingRole:
        return false;
    case Qt::DisplayRole:
        //: The number of an operation and what it does
        return tr("%1. %2").arg(DateText::number(report.operation.number),
                                ChangeText::operation(report.operation, m_names));
    case Qt::ToolTipRole:
        return report.error ? ErrorText::details(*report.error) : detail(report);
    case PlanListModel::DetailRole:
        return detail(report);
    case PlanListModel::ShapeRole:
        return static_cast<int>(shape);
    case Qt::AccessibleTextRole:
        return QString(data(index, Qt::DisplayRole).toString() + QStringLiteral(", ") +
                       StateText::word(shape) + QStringLiteral(", ") + detail(report));
    default:
        return {};
    }
}

void OperationListModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace sekisho::ui
