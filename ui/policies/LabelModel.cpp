// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/LabelModel.h"

#include "ui/text/NacText.h"
#include "ui/widgets/Roles.h"

#include <QSet>

namespace sekisho::ui {

namespace {

/// Uses of a label where the rules could not be read.
constexpr int kNotKnown = -1;
/// Values of a label that a cell or its tool tip lists; a list of MAC addresses may be very long.
constexpr qsizetype kValuesInCell = 20;

/// What a cell shows, without joining a hundred thousand texts at every paint.
QString shownValues(const nac::Label &label, const QStringList &values)
{
    if (values.size() <= kValuesInCell)
        return NacText::labelValues(label);
    return values.mid(0, kValuesInCell).join(QStringLiteral(", ")) + QStringLiteral(", …");
}

} // namespace

LabelModel::LabelModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LabelModel::setOrganization(const nac::OrganizationPtr &organization,
                                 const nac::OrganizationPtr &live, const sync::DraftPtr &draft)
{
    beginResetModel();
    m_labels = organization ? organization->labels : QList<nac::Label>();
    m_marks = DraftMarks(live ? draft : sync::DraftPtr(), api::mist::ItemType::Label);
    m_live.clear();
    if (live) {
        for (const nac::Label &one : live->labels)
            m_live.insert(one.id.value());
        m_labels = withRemoved(m_labels, live->labels,
                               [](const nac::Label &one) { return one.id.value(); });
    }
    m_uses.clear();
    if (organization) {
        QHash<nac::LabelId, int> uses;
        for (const nac::Rule &rule : organization->rules) {
            QSet<nac::LabelId> named;
            for (const QList<nac::LabelId> *list :
                 {&rule.matching.labels, &rule.notMatching.labels, &rule.assignedLabels})
                named.unite(QSet<nac::LabelId>(list->begin(), list->end()));
            for (const nac::LabelId &id : named)
                ++uses[id];
        }
        const bool known = !organization->isUnreadable(QStringLiteral("rule"));
        m_uses.reserve(m_labels.size());
        for (const nac::Label &one : m_labels)
            m_uses.append(known ? uses.value(one.id) : kNotKnown);
    }
    endResetModel();
}

int LabelModel::unusedCount() const
{
    int count = 0;
    for (int row = 0; row < m_uses.size(); ++row)
        count += m_uses.at(row) == 0 && !isRemoved(row) ? 1 : 0;
    return count;
}

State LabelModel::mark(int row) const
{
    const QString id = m_labels.at(row).id.value();
    return m_marks.mark(id, m_live.contains(id));
}

void LabelModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_labels.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int LabelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_labels.size());
}

int LabelModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LabelModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const nac::Label &one = m_labels.at(index.row());
    if (role == ObjectRole)
        return one.id.value();
    if (index.column() == Mark)
        return DraftMarks::data(mark(index.row()), role);
    if (role == DimmedRole && isRemoved(index.row()))
        return true;
    const bool text = role == Qt::DisplayRole || role == ClipboardRole || role == SortRole;
    switch (index.column()) {
    case Name:
        if (text || role == Qt::ToolTipRole)
            return one.name.isEmpty() ? one.id.value() : one.name;
        break;
    case Type:
        if (text)
            return NacText::labelType(one);
        if (role == IconRole)
            return NacText::labelIcon(one);
        if (role == Qt::AccessibleTextRole)
            return NacText::labelType(one);
        break;
    case Values: {
        const QStringList values = nac::valuesOf(one);
        // Names are long and end with what tells them apart: the first, and how many more.
        const bool isName = one.match.is(nac::MatchKind::CertIssuer) ||
                            one.match.is(nac::MatchKind::CertSubject);
        if (role == Qt::DisplayRole && isName && values.size() > 1)
            //: A value in a narrow cell and the number of further ones: "… CN=Device CA +2"
            return tr("%1 +%2").arg(values.first(), QString::number(values.size() - 1));
        if (role == Qt::DisplayRole)
            return values.isEmpty() ? QStringLiteral("–") : shownValues(one, values);
        if (role == ClipboardRole || role == SortRole)
            return NacText::labelValues(one);
        // The cloud's own spelling is found too ("compliant" for "Compliant").
        if (role == SearchRole)
            return QStringList{NacText::labelValues(one), values.join(QLatin1Char(' '))}.join(
                    QLatin1Char(' '));
        if (role == Qt::ToolTipRole)
            return values.size() <= kValuesInCell
                           ? values.join(QLatin1Char('\n'))
                           : values.mid(0, kValuesInCell).join(QLatin1Char('\n')) +
                                     QStringLiteral("\n…");
        if (role == MonoRole)
            return one.match.is(nac::MatchKind::ClientMac);
        if (role == ElideRole)
            return static_cast<int>(isName ? Qt::ElideLeft : Qt::ElideRight);
        if (role == Qt::AccessibleTextRole && values.isEmpty())
            return tr("empty");
        break;
    }
    case Rules: {
        const int count = m_uses.at(index.row());
        if (count == kNotKnown && (role == Qt::DisplayRole || role == ClipboardRole))
            return QStringLiteral("–");
        if (count == kNotKnown && (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole))
            return tr("Not known: the rules could not be read");
        if (role == Qt::DisplayRole || role == ClipboardRole)
            return QString::number(count);
        if (role == SortRole)
            return count;
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        if (role == StateRole)
            return static_cast<int>(count == 0 && !isRemoved(index.row()) ? State::Notice
                                                                          : State::None);
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return count == 0 ? tr("Notice: no rule uses this label")
                              : tr("Used by %n rule(s)", nullptr, count);
        break;
    }
    default:
        break;
    }
    return {};
}

QVariant LabelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section == Rules)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Mark:
            return tr("What the draft does to the label");
        case Name:
            return QStringLiteral("Label Name");
        case Type:
            return QStringLiteral("Label Type");
        case Values:
            return QStringLiteral("Label Values");
        default:
            return tr("Number of rules that use the label");
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Mark:
        //: Column: what the draft does to a row
        return tr("Draft");
    case Name:
        //: Column of the portal
        return tr("Label Name");
    case Type:
        //: Column of the portal
        return tr("Label Type");
    case Values:
        //: Column of the portal
        return tr("Label Values");
    case Rules:
        //: Column: number of rules that use the label
        return tr("Rules");
    default:
        return {};
    }
}

} // namespace sekisho::ui
