// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/RuleChecks.h"
#include "core/sync/Draft.h"
#include "ui/widgets/Roles.h"

#include <QAbstractTableModel>
#include <optional>

namespace sekisho::ui {

/// Auth policy rules as the draft leaves them, in the order the cloud will read them, and the fixed
/// last rule that refuses everyone else. What the draft takes away stays in its place, marked. A
/// snapshot of values; what is edited in a cell is told by a signal.
class RuleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Position, Name, MatchCriteria, Policy, AssignedPolicies, HitCount, ColumnCount };

    explicit RuleModel(QObject *parent = nullptr);

    /// `shown` is `live` with the draft; the same where there is none.
    void setState(const nac::OrganizationPtr &live, const sync::DraftPtr &draft,
                  const nac::OrganizationPtr &shown);
    void setOrganization(const nac::OrganizationPtr &organization)
    {
        setState(organization, nullptr, organization);
    }
    /// Nothing while they are being fetched or could not be.
    void setHitCounts(const std::optional<nac::HitCounts> &counts);
    /// Whether cells may be edited and rows dragged.
    void setEditable(bool editable);
    /// The organization that is shown: names, proofs and positions are of it.
    const nac::OrganizationPtr &organization() const { return m_shown; }
    /// Null for the fixed last rule.
    const nac::Rule *rule(int row) const;
    int rowOf(const QString &id) const;
    bool isLastRule(int row) const { return row == m_rows.size() && m_shown; }
    bool isRemoved(int row) const { return mark(row) == State::Removed; }
    State mark(int row) const { return m_rows.value(row).mark; }
    /// From 1; 0 for what the draft takes away and the fixed last rule.
    int position(int row) const { return m_rows.value(row).position; }
    bool sharesOrder(int row) const { return m_rows.value(row).shared; }
    bool isDangling(int row) const { return m_rows.value(row).dangling; }
    std::optional<nac::NeverMatches> neverMatches(int row) const;
    /// Hits of that row; nothing if unknown.
    std::optional<qint64> hits(int row) const;
    /// Of those that stay.
    qsizetype ruleCount() const { return m_count; }
    const QHash<nac::RuleId, nac::NeverMatches> &proofs() const { return m_proofs; }
    /// ObjectRole of the fixed last rule, which has no id in the cloud.
    static QString lastRuleId();
    /// Of the mime data of dragged rows: ids, one a line, after a line with the organization's.
    static QString mimeType();
    /// The ids of rules of this organization in dragged data; empty: none.
    QStringList draggedIds(const QMimeData *data) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override { return {mimeType()}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    /// Rows are not moved here: dropped() asks for it.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// Rules were dropped before a rule (empty: behind the last).
    void dropped(const QStringList &ids, const QString &before);
    void renamed(const QString &id, const QString &name);
    void actionChosen(const QString &id, sekisho::nac::RuleAction action);
    /// proofs() is about what is shown now; large policies take a moment.
    void judged();

private:
    struct Row
    {
        const nac::Rule *rule = nullptr; ///< into one of the organizations
        State mark = State::None;
        int position = 0;
        bool shared = false;
        bool dangling = false;
    };
    QList<Row> rows(const sync::DraftPtr &draft) const;
    /// Rows that show something else than the same ones of `before` did.
    QList<int> changedRows(const QList<Row> &before, const nac::Organization &shownBefore) const;
    void tellChanged(const QList<int> &rows, int firstColumn, int lastColumn);
    void judge();
    void judgeOnPool();
    void takeProofs(const QHash<nac::RuleId, nac::NeverMatches> &proofs);
    const nac::Organization &organizationOf(const Row &row) const;
    QVariant lastRuleData(int column, int role) const;
    QVariant positionData(int row, int role) const;
    QVariant criteriaData(int row, int role) const;
    QVariant resultData(int row, int role) const;
    QVariant hitData(int row, int role) const;

    nac::OrganizationPtr m_live;
    nac::OrganizationPtr m_shown;
    QList<Row> m_rows;
    QHash<QString, int> m_rowOfId;
    qsizetype m_count = 0;
    QHash<nac::RuleId, nac::NeverMatches> m_proofs;
    quint64 m_judgement = 0;
    bool m_judging = false; ///< on the pool; one at a time, the newest next
    std::optional<nac::HitCounts> m_counts;
    qint64 m_largest = 0;
    bool m_editable = false;
};

} // namespace sekisho::ui
