// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the cells of the rules say.

#include "ui/page/DraftMarks.h"
#include "ui/policies/RuleModel.h"
#include "ui/policies/RuleText.h"
#include "ui/text/DateText.h"
#include "ui/text/NacText.h"
#include "ui/text/StateText.h"

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kDash = QStringLiteral("–");

} // namespace

QVariant RuleModel::hitData(int row, int role) const
{
    const nac::Rule *one = rule(row);
    const std::optional<qint64> count = hits(row);
    // What is not enforced and was not hit is not "0 hits".
    const bool pointless = one && (!one->enabled || one->dryRun) && count.value_or(0) == 0;
    const bool known = count && !pointless && !isRemoved(row);
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
        return static_cast<int>(m_rows.size()) + 1;
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
        return hitData(static_cast<int>(m_rows.size()), role);
    default:
        break;
    }
    return {};
}

QVariant RuleModel::positionData(int row, int role) const
{
    const Row &one = m_rows.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return one.position > 0 ? QString::number(one.position) : kDash;
    case ClipboardRole:
        return one.position > 0 ? QString::number(one.position) : QString();
    case IconRole:
        return m_editable && one.mark != State::Removed ? u"drag"_s : QString();
    case StateRole:
        return static_cast<int>(one.mark);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        QStringList lines;
        if (one.mark != State::None) {
            const QString why = DraftMarks::data(one.mark, role).toString();
            lines.append(why.isEmpty() ? StateText::word(one.mark) : why);
        }
        if (one.shared)
            //: %1 is a number
            lines.append(tr("Another rule has the number %1 as well; which of them the cloud reads "
                            "first is not known.")
                                 .arg(one.rule->order));
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole: {
        const QString sentence = RuleText::sentence(organizationOf(one), *one.rule);
        // A rule row is read as its sentence (visual guide section 14).
        //: For screen readers: number of a rule, its sentence
        QString text =
                tr("Rule %1: %2").arg(positionData(row, Qt::DisplayRole).toString(), sentence);
        if (one.mark != State::None)
            text = StateText::word(one.mark) + tr(", ", "between items of a list") + text;
        return text;
    }
    default:
        return {};
    }
}

QVariant RuleModel::criteriaData(int row, int role) const
{
    const Row &at = m_rows.at(row);
    const nac::Rule &one = *at.rule;
    const nac::Organization &organization = organizationOf(at);
    const auto proof = neverMatches(row);
    switch (role) {
    case ChipsRole:
        return QVariant::fromValue(RuleText::criteriaChips(organization, one, proof.has_value()));
    case Qt::DisplayRole:
    case ClipboardRole:
        return RuleText::criteria(organization, one);
    case SearchRole:
    case Qt::AccessibleTextRole: {
        QStringList words{RuleText::criteria(organization, one)};
        for (const Chip &chip : RuleText::criteriaChips(organization, one, proof.has_value())) {
            if (chip.kind == Chip::Kind::Badge)
                words.append(chip.text);
        }
        return words.join(tr(", ", "between items of a list"));
    }
    case Qt::ToolTipRole: {
        const QString sentence = RuleText::sentence(organization, one);
        return proof ? sentence + QLatin1Char('\n') + RuleText::neverMatches(organization, *proof)
                     : sentence;
    }
    default:
        return {};
    }
}

QVariant RuleModel::resultData(int row, int role) const
{
    const Row &at = m_rows.at(row);
    const nac::Rule &one = *at.rule;
    const nac::Organization &organization = organizationOf(at);
    const bool allows = one.action.is(nac::RuleAction::Allow);
    if (!one.assignedLabels.isEmpty()) {
        if (role == ChipsRole)
            return QVariant::fromValue(RuleText::resultChips(organization, one));
        // What a block rule carries along is shown, so that it can be taken away.
        if (role == Qt::DisplayRole || role == ClipboardRole || role == Qt::AccessibleTextRole ||
            role == Qt::ToolTipRole)
            return RuleText::resultNames(organization, one);
        return role == DimmedRole ? QVariant(!allows) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return allows ? RuleText::results(organization, one) : kDash;
    case ClipboardRole:
        return allows ? RuleText::results(organization, one) : QString();
    case DimmedRole:
        return allows;
    case Qt::AccessibleTextRole:
        return allows ? QVariant() : QVariant(tr("none"));
    default:
        return {};
    }
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    if (row >= m_rows.size())
        return lastRuleData(index.column(), role);
    const nac::Rule &one = *m_rows.at(row).rule;
    if (role == ObjectRole)
        return one.id.value();
    if (role == SortRole && index.column() != HitCount)
        return row;
    if (role == DimmedRole && isRemoved(row))
        return true;
    if (role == TintRole && mark(row) == State::Conflict)
        return static_cast<int>(State::Conflict);
    const bool text = role == Qt::DisplayRole || role == ClipboardRole;
    switch (index.column()) {
    case Position:
        return role == DimmedRole ? QVariant(!one.enabled) : positionData(row, role);
    case Name:
        if (text || role == Qt::ToolTipRole)
            return RuleText::name(one);
        if (role == Qt::EditRole)
            return one.name;
        return role == DimmedRole ? QVariant(!one.enabled) : QVariant();
    case MatchCriteria:
        return criteriaData(row, role);
    case Policy:
        if (text || role == Qt::AccessibleTextRole)
            return NacText::ruleAction(one.action);
        if (role == StateRole)
            return static_cast<int>(NacText::ruleActionState(one.action));
        return role == Qt::EditRole && one.action.known
                       ? QVariant(static_cast<int>(*one.action.known))
                       : QVariant();
    case AssignedPolicies:
        return resultData(row, role);
    case HitCount:
        return hitData(row, role);
    default:
        return {};
    }
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
