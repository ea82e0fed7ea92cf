// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/RuleChecks.h"

#include <QAbstractTableModel>
#include <optional>

namespace sekisho::ui {

/// Auth policy rules in the order the cloud reads them, and the fixed last rule that refuses
/// everyone else. A snapshot of values.
class RuleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Position, Name, MatchCriteria, Policy, AssignedPolicies, HitCount, ColumnCount };

    explicit RuleModel(QObject *parent = nullptr);

    void setOrganization(const nac::OrganizationPtr &organization);
    /// Nothing while they are being fetched or could not be.
    void setHitCounts(const std::optional<nac::HitCounts> &counts);
    /// Null for the fixed last rule.
    const nac::Rule *rule(int row) const;
    bool isLastRule(int row) const { return row == m_rules.size() && m_organization; }
    std::optional<nac::NeverMatches> neverMatches(int row) const;
    /// Hits of that row; nothing if unknown.
    std::optional<qint64> hits(int row) const;
    qsizetype ruleCount() const { return m_rules.size(); }
    const QHash<nac::RuleId, nac::NeverMatches> &proofs() const { return m_proofs; }
    /// ObjectRole of the fixed last rule, which has no id in the cloud.
    static QString lastRuleId();
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVariant lastRuleData(int column, int role) const;
    QVariant hitData(int row, int role) const;

    nac::OrganizationPtr m_organization;
    QList<const nac::Rule *> m_rules; ///< into m_organization
    QHash<nac::RuleId, nac::NeverMatches> m_proofs;
    std::optional<nac::HitCounts> m_counts;
    qint64 m_largest = 0;
};

} // namespace sekisho::ui
