// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/RuleModel.h"

#include "core/api/mist/Items.h"
#include "core/base/Async.h"
#include "ui/page/DraftMarks.h"
#include "ui/policies/RuleSequence.h"

#include <QMimeData>
#include <QThreadPool>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Up to here proofs are made at once: a blink at most.
constexpr qsizetype kJudgedAtOnce = 200;

} // namespace

RuleModel::RuleModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

QString RuleModel::lastRuleId() { return QStringLiteral("fixed-last-rule"); }

QString RuleModel::mimeType() { return u"application/x-sekisho-rules"_s; }

void RuleModel::setState(const nac::OrganizationPtr &live, const sync::DraftPtr &draft,
                         const nac::OrganizationPtr &shown)
{
    const auto idsOf = [](const QList<Row> &rows) {
        QStringList ids;
        for (const Row &row : rows)
            ids.append(row.rule->id.value());
        return ids;
    };
    const QStringList before = idsOf(m_rows);
    const bool wasThere = m_shown != nullptr;
    const nac::OrganizationPtr keptLive = m_live; // rows point into them until they are replaced
    const nac::OrganizationPtr keptShown = m_shown;
    m_live = live;
    m_shown = shown ? shown : live;
    const QList<Row> now = rows(draft);
    // The same rules in the same places: editors in cells stay open.
    const QStringList ids = idsOf(now);
    const bool same = wasThere == (m_shown != nullptr) && ids == before;
    if (!same)
        beginResetModel();
    m_rows = now;
    m_rowOfId.clear();
    for (int row = 0; row < int(ids.size()); ++row)
        m_rowOfId.insert(ids.at(row), row);
    m_count = std::count_if(m_rows.begin(), m_rows.end(),
                            [](const Row &row) { return row.mark != State::Removed; });
    if (!same)
        m_proofs.clear();
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    judge();
}

QList<RuleModel::Row> RuleModel::rows(const sync::DraftPtr &draft) const
{
    if (!m_shown)
        return {};
    const DraftMarks marks(draft, api::mist::ItemType::Rule);
    QSet<QString> live;
    for (const nac::Rule &rule : m_live->rules)
        live.insert(rule.id.value());
    QSet<QString> there;
    for (const nac::Rule &rule : m_shown->rules)
        there.insert(rule.id.value());
    const auto ids = [](const nac::Rule *rule) { return rule->id.value(); };
    QList<const nac::Rule *> rules = nac::rulesInOrder(*m_shown);
    const QSet<nac::RuleId> shared = RuleSequence(m_shown->rules, draft).shared();
    if (!marks.isEmpty())
        rules = withRemoved(rules, nac::rulesInOrder(*m_live), ids);
    QList<Row> rows;
    rows.reserve(rules.size());
    int position = 0;
    for (const nac::Rule *rule : std::as_const(rules)) {
        const QString id = rule->id.value();
        Row row{rule, marks.mark(id, live.contains(id)), 0, false, false};
        // A draft can be ahead of what is shown: gone from it is what it removes, whatever the rest
        // says, and back is what it does not.
        if (!there.contains(id) && row.mark != State::Removed)
            continue;
        if (row.mark != State::Removed) {
            row.position = ++position;
            row.shared = shared.contains(rule->id);
            row.dangling = nac::hasDangling(*m_shown, *rule);
        }
        rows.append(row);
    }
    return rows;
}

void RuleModel::judge()
{
    const quint64 judgement = ++m_judgement;
    if (!m_shown || m_shown->rules.size() <= kJudgedAtOnce) {
        m_proofs = m_shown ? nac::rulesThatNeverMatch(*m_shown)
                           : QHash<nac::RuleId, nac::NeverMatches>();
        Q_EMIT judged();
        return;
    }
    using Proofs = QHash<nac::RuleId, nac::NeverMatches>;
    auto work = [shown = m_shown]() -> Result<Proofs> { return nac::rulesThatNeverMatch(*shown); };
    async::then(async::onPool(*QThreadPool::globalInstance(), std::move(work)), this,
                [this, judgement](const Result<Proofs> &proofs) {
                    if (judgement != m_judgement || !proofs || *proofs == m_proofs)
                        return;
                    m_proofs = *proofs;
                    if (!m_rows.isEmpty())
                        Q_EMIT dataChanged(index(0, MatchCriteria),
                                           index(int(m_rows.size()) - 1, MatchCriteria));
                    Q_EMIT judged();
                });
}

const nac::Organization &RuleModel::organizationOf(const Row &row) const
{
    return row.mark == State::Removed ? *m_live : *m_shown;
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

void RuleModel::setEditable(bool editable)
{
    if (m_editable == editable)
        return;
    m_editable = editable;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Position), index(rowCount() - 1, Position));
}

void RuleModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const nac::Rule *RuleModel::rule(int row) const { return m_rows.value(row).rule; }

int RuleModel::rowOf(const QString &id) const { return m_rowOfId.value(id, -1); }

std::optional<nac::NeverMatches> RuleModel::neverMatches(int row) const
{
    const nac::Rule *one = rule(row);
    if (!one || isRemoved(row) || !m_proofs.contains(one->id))
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
    return parent.isValid() || !m_shown ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int RuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags RuleModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!m_editable)
        return flags;
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    if (!rule(index.row()) || isRemoved(index.row()))
        return flags;
    flags |= Qt::ItemIsDragEnabled;
    if (index.column() != Position && index.column() != HitCount)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RuleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const nac::Rule *one = rule(index.row());
    if (role != Qt::EditRole || !one || !(flags(index) & Qt::ItemIsEditable))
        return false;
    if (index.column() == Name) {
        const QString name = value.toString().trimmed();
        if (name.isEmpty())
            return false;
        if (name != one->name)
            Q_EMIT renamed(one->id.value(), name);
        return true;
    }
    if (index.column() == Policy) {
        const auto action = static_cast<nac::RuleAction>(value.toInt());
        if (!one->action.is(action))
            Q_EMIT actionChosen(one->id.value(), action);
        return true;
    }
    return false;
}

QMimeData *RuleModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes) {
        if (!rows.contains(index.row()) && rule(index.row()) && !isRemoved(index.row()))
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    QStringList lines{m_shown ? m_shown->id.value() : QString()};
    for (const int row : std::as_const(rows))
        lines.append(rule(row)->id.value());
    auto *data = new QMimeData;
    data->setData(mimeType(), lines.join(u'\n').toUtf8());
    return data;
}

QStringList RuleModel::draggedIds(const QMimeData *data) const
{
    if (!data || !data->hasFormat(mimeType()) || !m_shown)
        return {};
    QStringList lines = QString::fromUtf8(data->data(mimeType())).split(u'\n');
    if (lines.takeFirst() != m_shown->id.value())
        return {};
    lines.removeIf([this](const QString &id) { return rowOf(id) < 0 || isRemoved(rowOf(id)); });
    return lines;
}

bool RuleModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                const QModelIndex &parent) const
{
    return m_editable && action == Qt::MoveAction && !parent.isValid() &&
           !draggedIds(data).isEmpty();
}

bool RuleModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                             const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    // Before the first one from there on that stays.
    QString before;
    for (; row >= 0 && rule(row) && before.isEmpty(); ++row) {
        if (!isRemoved(row))
            before = rule(row)->id.value();
    }
    Q_EMIT dropped(draggedIds(data), before);
    return true;
}

} // namespace sekisho::ui
