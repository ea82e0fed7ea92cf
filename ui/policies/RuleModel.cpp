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

bool looksTheSame(const nac::Rule &a, const nac::Rule &b)
{
    return a.name == b.name && a.order == b.order && a.enabled == b.enabled &&
           a.dryRun == b.dryRun && a.action == b.action && a.guestAuthState == b.guestAuthState &&
           a.matching == b.matching && a.notMatching == b.notMatching &&
           a.assignedLabels == b.assignedLabels;
}

/// Chips have the names of what a rule refers to, and the kind of labels.
bool namesAreTheSame(const nac::Organization &a, const nac::Organization &b)
{
    const auto same = [](const auto &one, const auto &other) {
        return one.id == other.id && one.name == other.name;
    };
    const auto sameLabel = [&](const nac::Label &one, const nac::Label &other) {
        return same(one, other) && one.type == other.type && one.match == other.match;
    };
    const auto equal = [](const auto &one, const auto &other, const auto &compare) {
        return std::equal(one.begin(), one.end(), other.begin(), other.end(), compare);
    };
    return equal(a.labels, b.labels, sameLabel) && equal(a.sites, b.sites, same) &&
           equal(a.siteGroups, b.siteGroups, same) && a.unreadableKinds == b.unreadableKinds;
}

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
    const QList<Row> was = m_rows;
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
    else if (m_shown)
        tellChanged(changedRows(was, *keptShown), 0, ColumnCount - 1);
    judge();
}

QList<int> RuleModel::changedRows(const QList<Row> &before,
                                  const nac::Organization &shownBefore) const
{
    const bool sameNames = namesAreTheSame(shownBefore, *m_shown);
    QSet<nac::RuleId> ids;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const Row &a = before.at(row);
        const Row &b = m_rows.at(row);
        if (!sameNames || a.mark != b.mark || a.position != b.position || a.shared != b.shared ||
            a.dangling != b.dangling || !looksTheSame(*a.rule, *b.rule))
            ids.insert(b.rule->id);
    }
    QList<int> changed;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        // Who never matches names the rule that stands before it.
        const nac::RuleId &id = m_rows.at(row).rule->id;
        if (ids.contains(id) || ids.contains(m_proofs.value(id).by))
            changed.append(row);
    }
    return changed;
}

void RuleModel::tellChanged(const QList<int> &rows, int firstColumn, int lastColumn)
{
    if (rows.isEmpty())
        return;
    // Many words cost more than one for all.
    constexpr qsizetype kApart = 8;
    if (rows.size() > kApart) {
        Q_EMIT dataChanged(index(rows.first(), firstColumn), index(rows.last(), lastColumn));
        return;
    }
    for (const int row : rows)
        Q_EMIT dataChanged(index(row, firstColumn), index(row, lastColumn));
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
    const QSet<nac::RuleId> dangling = nac::rulesWithDangling(*m_shown);
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
            row.dangling = dangling.contains(rule->id);
        }
        rows.append(row);
    }
    return rows;
}

void RuleModel::judge()
{
    ++m_judgement;
    if (!m_shown || m_shown->rules.size() <= kJudgedAtOnce) {
        takeProofs(m_shown ? nac::rulesThatNeverMatch(*m_shown)
                           : QHash<nac::RuleId, nac::NeverMatches>());
        Q_EMIT judged();
    } else if (!m_judging) {
        judgeOnPool();
    }
}

void RuleModel::judgeOnPool()
{
    using Proofs = QHash<nac::RuleId, nac::NeverMatches>;
    m_judging = true;
    auto work = [shown = m_shown]() -> Result<Proofs> { return nac::rulesThatNeverMatch(*shown); };
    async::then(async::onPool(*QThreadPool::globalInstance(), std::move(work)), this,
                [this, judgement = m_judgement](const Result<Proofs> &proofs) {
                    m_judging = false;
                    if (judgement != m_judgement) { // rules have changed meanwhile
                        if (m_shown && m_shown->rules.size() > kJudgedAtOnce)
                            judgeOnPool();
                    } else if (proofs && *proofs != m_proofs) {
                        takeProofs(*proofs);
                        Q_EMIT judged();
                    }
                });
}

void RuleModel::takeProofs(const QHash<nac::RuleId, nac::NeverMatches> &proofs)
{
    const QHash<nac::RuleId, nac::NeverMatches> before = std::exchange(m_proofs, proofs);
    const auto proofOf = [](const auto &all, const nac::RuleId &id) {
        const auto found = all.constFind(id);
        return found == all.cend() ? std::nullopt : std::optional(*found);
    };
    QList<int> changed;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const nac::RuleId &id = m_rows.at(row).rule->id;
        if (proofOf(before, id) != proofOf(m_proofs, id))
            changed.append(row);
    }
    tellChanged(changed, MatchCriteria, MatchCriteria);
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
