// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/VerdictModel.h"

#include "ui/text/LintText.h"
#include "ui/text/VerdictText.h"

namespace sekisho::ui {

namespace {

constexpr lint::Usage kUsages[] = {lint::Usage::RadiusServer, lint::Usage::Client,
                                   lint::Usage::Authority};

} // namespace

void VerdictModel::setVerdict(const lint::Verdict &verdict)
{
    beginResetModel();
    m_verdict = verdict;
    endResetModel();
}

void VerdictModel::retranslate()
{
    if (rowCount() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool VerdictModel::isAssumed(int column) const
{
    switch (kUsages[column - 1]) {
    case lint::Usage::RadiusServer:
        return m_verdict.assumed.testFlag(lint::Role::RadiusServer);
    case lint::Usage::Client:
        return m_verdict.assumed.testFlag(lint::Role::Client);
    case lint::Usage::Authority:
        return bool(m_verdict.assumed & lint::kAuthorities);
    }
    return false;
}

const lint::VerdictCell *VerdictModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return nullptr;
    return m_verdict.cell(kUsages[index.column() - 1], m_verdict.platforms.at(index.row()));
}

QModelIndex VerdictModel::indexOf(lint::Usage usage, lint::Platform platform) const
{
    const auto column = std::find(std::begin(kUsages), std::end(kUsages), usage);
    const auto row = m_verdict.platforms.indexOf(platform);
    return row < 0 ? QModelIndex() : index(int(row), int(column - std::begin(kUsages)) + 1);
}

QModelIndex VerdictModel::worst() const
{
    const auto rank = [](lint::Outcome outcome) {
        return outcome == lint::Outcome::Refused ? 2 : outcome == lint::Outcome::MayFail ? 1 : 0;
    };
    QModelIndex found;
    int worst = -1;
    for (const lint::Platform platform : m_verdict.platforms) {
        const QModelIndex candidate = indexOf(m_verdict.assumedUsage(), platform);
        const lint::VerdictCell *cell = cellAt(candidate);
        if (cell && rank(cell->outcome) > worst) {
            worst = rank(cell->outcome);
            found = candidate;
        }
    }
    return found;
}

int VerdictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_verdict.platforms.size());
}

int VerdictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::size(kUsages)) + 1;
}

QVariant VerdictModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const lint::VerdictCell *cell = cellAt(index);
    if (!cell) {
        const lint::Platform platform = m_verdict.platforms.at(index.row());
        if (role == Qt::ToolTipRole)
            return LintText::platformDetail(platform);
        const bool name =
                role == Qt::DisplayRole || role == ClipboardRole || role == Qt::AccessibleTextRole;
        return name ? LintText::platform(platform) : QVariant();
    }
    const bool assumed = isAssumed(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case ClipboardRole:
        return VerdictText::outcome(cell->outcome);
    case StateRole:
        return int(VerdictText::state(cell->outcome, assumed));
    case BoldRole:
        return assumed && cell->outcome != lint::Outcome::Works;
    case DimmedRole:
        return cell->outcome == lint::Outcome::NotApplicable ||
               (!assumed && cell->outcome == lint::Outcome::Refused);
    case Qt::ToolTipRole:
        return cell->findings.isEmpty() ? QVariant() : LintText::summary(cell->findings);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(VerdictText::cell(*cell),
                                            VerdictText::outcome(cell->outcome));
    default:
        return {};
    }
}

QVariant VerdictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount())
        return {};
    if (section == 0) {
        //: heading of a column with the names of systems: Windows, Apple …
        return VerdictText::tr("Platform");
    }
    //: heading of a column: %1 what a certificate is used as
    return VerdictText::tr("As %1").arg(VerdictText::usage(kUsages[section - 1]));
}

} // namespace sekisho::ui
