// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/RehearsalStepModel.h"

#include "ui/text/DateText.h"
#include "ui/text/RehearsalText.h"
#include "ui/widgets/Roles.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

State stateOf(const pki::RehearsalStep &step)
{
    if (step.what == "success"_L1)
        return State::Ok;
    if (step.what == "failure"_L1 || step.what == "client-alert"_L1 || step.what == "nak"_L1 ||
        step.what == "silence"_L1)
        return State::Error;
    return State::None;
}

} // namespace

void RehearsalStepModel::setSteps(const QList<pki::RehearsalStep> &steps)
{
    beginResetModel();
    m_steps = steps;
    endResetModel();
}

void RehearsalStepModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_steps.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RehearsalStepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int RehearsalStepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RehearsalStepModel::text(const pki::RehearsalStep &step, int column) const
{
    switch (column) {
    case From:
        return RehearsalText::side(step.from);
    case What:
        return RehearsalText::step(step);
    case Bytes:
        return step.bytes > 0 ? DateText::number(step.bytes) : QString();
    case Fragments:
        return step.bytes > 0 ? DateText::number(step.fragments) : QString();
    case RoundTrips:
        return DateText::number(step.roundTripsSoFar);
    default:
        return {};
    }
}

QVariant RehearsalStepModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_steps.size())
        return {};
    const pki::RehearsalStep &step = m_steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const QString shown = text(step, index.column());
        return shown.isEmpty() && role == Qt::DisplayRole ? u"–"_s : shown;
    }
    case Qt::AccessibleTextRole:
        if (index.column() == Bytes || index.column() == Fragments) {
            const QString size = RehearsalText::size(step);
            return size.isEmpty() ? tr("no TLS data") : size;
        }
        if (index.column() == From) {
            //: %1 Client or RADIUS server
            return tr("From: %1").arg(RehearsalText::side(step.from));
        }
        return text(step, index.column());
    case Qt::TextAlignmentRole:
        return index.column() >= Bytes ? int(Qt::AlignRight | Qt::AlignVCenter)
                                       : int(Qt::AlignLeft | Qt::AlignVCenter);
    case IconRole:
        // Which way it goes: the client stands at the left, the server at the right.
        if (index.column() == From)
            return step.from == pki::RehearsalSide::Client ? u"right"_s : u"left"_s;
        return {};
    case StateRole:
        return static_cast<int>(index.column() == What ? stateOf(step) : State::None);
    default:
        return {};
    }
}

QVariant RehearsalStepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Bytes)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From:
        //: column head: who speaks
        return tr("Who");
    case What:
        //: column head: what is said
        return tr("Says");
    case Bytes:
        //: column head
        return tr("TLS bytes");
    case Fragments:
        //: column head: number of EAP packets
        return tr("Fragments");
    case RoundTrips:
        //: column head: number of round trips when the step is over
        return tr("Round trips");
    default:
        return {};
    }
}

} // namespace sekisho::ui
