// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/RuleModel.h"

#include "ui/policies/RuleText.h"
#include "ui/text/DateText.h"
#include "ui/text/NacText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Roles.h"

namespace sekisho::ui {

namespace {
const QString kDash = QStringLiteral("–");
}

RuleModel::RuleModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

QString RuleModel::lastRuleId() { return QStringLiteral("fixed-last-rule"); }

void RuleModel::setOrganization(const nac::OrganizationPtr &organization)
{
    beginResetModel();
    m_organization = organization;
    m_rules = organization ? nac::rulesInOrder(*organization) : QList<const nac::Rule *>();
    m_proofs = organization ? nac::rulesThatNeverMatch(*organization)
                            : QHash<nac::RuleId, nac::NeverMatches>();
    endResetModel();
}

void RuleModel::setHitCounts(const std::optional<nac::HitCounts> &counts)
{
    m_counts = counts;
    m_largest = 0;
    if (m_counts) {
        m_largest = m_counts->unmatched;
        for (const qint64 count : m_counts->byRule)
            m_largest = qMax(m_largest, count);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, HitCount), index(rowCount() - 1, HitCount));
}

void RuleModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const nac::Rule *RuleModel::rule(int row) const { return m_rules.value(row, nullptr); }

std::optional<nac::NeverMatches> RuleModel::neverMatches(int row) const
{
    const nac::Rule *one = rule(row);
    if (!one || !m_proofs.contains(one->id))
        return std::nullopt;
    return m_proofs.value(one->id);
}

std::optional<qint64> RuleModel::hits(int row) const
{
    if (!m_counts)
        return std::nullopt;
    const nac::Rule *one = rule(row);
    return one ? m_counts->byRule.value(one->id) : m_counts->unmatched;
}

int RuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_organization ? 0 : static_cast<int>(m_rules.size()) + 1;
}

int RuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleModel::hitData(int row, int role) const
{
    const nac::Rule *one = rule(row);
    const std::optional<qint64> count = hits(row);
    // What is not enforced and was not hit is not "0 hits".
    const bool pointless = one && (!one->enabled || one->dryRun) && count.value_or(0) == 0;
    const bool known = count && !pointless;
    switch (role) {
    case Qt::DisplayRole:
        return known ? DateText::number(*count) : kDash;
    case ClipboardRole:
        return known ? QString::number(*count) : QString();
    case SortRole:
        return count.value_or(-1);
    case BarRole:
        if (!known || m_largest <= 0)
            return 0.0;
        return static_cast<double>(*count) / static_cast<double>(m_largest);
    case DimmedRole:
        return !known || (one && !one->enabled);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return known ? tr("%n hit(s)", nullptr, static_cast<int>(*count)) : tr("No hit count");
    default:
        return {};
    }
}

QVariant RuleModel::lastRuleData(int column, int role) const
{
    if (role == ObjectRole)
        return lastRuleId();
    if (role == SortRole && column != HitCount)
        return static_cast<int>(m_rules.size()) + 1;
    if (role == DimmedRole && column != HitCount && column != Policy)
        return true;
    const bool text = role == Qt::DisplayRole || role == ClipboardRole;
    switch (column) {
    case Position:
        if (text)
            return kDash;
        if (role == IconRole)
            return QStringLiteral("lock");
        if (role == Qt::AccessibleTextRole)
            return tr("Fixed last rule");
        break;
    case Name:
        if (text)
            //: Name of the fixed last rule, which matches all that no other rule matched
            return tr("Everyone else");
        break;
    case MatchCriteria:
        if (text)
            return tr("Fixed last rule");
        if (role == Qt::ToolTipRole)
            return tr("Who matches no rule is refused. The cloud adds this rule by itself; it "
                      "cannot be changed.");
        break;
    case Policy:
        if (text)
            return NacText::ruleAction(nac::RuleAction::Block);
        if (role == StateRole)
            return static_cast<int>(State::Block);
        if (role == Qt::AccessibleTextRole)
            return NacText::ruleAction(nac::RuleAction::Block);
        break;
    case AssignedPolicies:
        if (role == Qt::DisplayRole)
            return kDash;
        if (role == ClipboardRole)
            return QString();
        if (role == Qt::AccessibleTextRole)
            return tr("none");
        break;
    case HitCount:
        return hitData(static_cast<int>(m_rules.size()), role);
    default:
        break;
    }
    return {};
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (index.row() >= m_rules.size())
        return lastRuleData(index.column(), role);
    const nac::Rule &one = *m_rules.at(index.row());
    if (role == ObjectRole)
        return one.id.value();
    if (role == SortRole && index.column() != HitCount)
        return index.row();
    if (role == DimmedRole && index.column() != HitCount)
        return !one.enabled && (index.column() == Position || index.column() == Name);
    const bool text = role == Qt::DisplayRole || role == ClipboardRole;
    switch (index.column()) {
    case Position:
        if (text)
            return QString::number(index.row() + 1);
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        if (role == Qt::AccessibleTextRole)
            // A rule row is read as its sentence (visual guide section 14).
            //: For screen readers: number of a rule, its sentence
            return tr("Rule %1: %2")
                    .arg(index.row() + 1)
                    .arg(RuleText::sentence(*m_organization, one));
        break;
    case Name:
        if (text)
            return RuleText::name(one);
        if (role == Qt::ToolTipRole)
            return RuleText::name(one);
        break;
    case MatchCriteria: {
        const auto proof = neverMatches(index.row());
        if (role == ChipsRole)
            return QVariant::fromValue(
                    RuleText::criteriaChips(*m_organization, one, proof.has_value()));
        if (text)
            return RuleText::criteria(*m_organization, one);
        if (role == SearchRole || role == Qt::AccessibleTextRole) {
            QStringList words{RuleText::criteria(*m_organization, one)};
            for (const Chip &chip :
                 RuleText::criteriaChips(*m_organization, one, proof.has_value())) {
                if (chip.kind == Chip::Kind::Badge)
                    words.append(chip.text);
            }
            return words.join(tr(", ", "between items of a list"));
        }
        if (role == Qt::ToolTipRole) {
            const QString sentence = RuleText::sentence(*m_organization, one);
            return proof ? sentence + QLatin1Char('\n') +
                                   RuleText::neverMatches(*m_organization, *proof)
                         : sentence;
        }
        break;
    }
    case Policy:
        if (text || role == Qt::AccessibleTextRole)
            return NacText::ruleAction(one.action);
        if (role == StateRole)
            return static_cast<int>(NacText::ruleActionState(one.action));
        break;
    case AssignedPolicies:
        if (one.action.is(nac::RuleAction::Allow) && !one.assignedLabels.isEmpty()) {
            if (role == ChipsRole)
                return QVariant::fromValue(RuleText::resultChips(*m_organization, one));
            if (text || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
                return RuleText::results(*m_organization, one);
        } else if (one.action.is(nac::RuleAction::Allow)) {
            if (text)
                return RuleText::results(*m_organization, one);
            if (role == DimmedRole)
                return true;
        } else {
            if (role == Qt::DisplayRole)
                return kDash;
            if (role == ClipboardRole)
                return QString();
            if (role == Qt::AccessibleTextRole)
                return tr("none");
        }
        break;
    case HitCount:
        return hitData(index.row(), role);
    default:
        break;
    }
    return {};
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Position || section == HitCount))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        // Japanese heads carry the portal's English name in the tool tip.
        switch (section) {
        case Name:
            return QStringLiteral("Name");
        case MatchCriteria:
            return QStringLiteral("Match Criteria");
        case Policy:
            return QStringLiteral("Policy");
        case AssignedPolicies:
            return QStringLiteral("Assigned Policies");
        case HitCount:
            return QStringLiteral("Hit Count");
        default:
            return tr("Order in which the cloud reads the rules");
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Position:
        //: Column: position of a rule
        return tr("#");
    case Name:
        //: Column of the portal: name of a rule
        return tr("Name");
    case MatchCriteria:
        //: Column of the portal
        return tr("Match Criteria");
    case Policy:
        //: Column of the portal: allow or block
        return tr("Policy");
    case AssignedPolicies:
        //: Column of the portal: what an allowed client gets
        return tr("Assigned Policies");
    case HitCount:
        //: Column of the portal: number of events of a rule
        return tr("Hit Count");
    default:
        return {};
    }
}

} // namespace sekisho::ui
