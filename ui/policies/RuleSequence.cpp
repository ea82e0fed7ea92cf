// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/RuleSequence.h"

#include "core/api/mist/RuleItem.h"
#include "core/sync/PlanOrder.h"

#include <algorithm>
#include <limits>

namespace sekisho::ui {

namespace {

constexpr int kStep = 10;

bool isNumbered(const sync::DraftItem &item)
{
    return item.value && (!item.base || api::mist::ruleOf({}, *item.base).order !=
                                                api::mist::ruleOf({}, *item.value).order);
}

/// The rules among the draft's items.
template <class Visit>
void eachRule(const sync::DraftPtr &draft, Visit visit)
{
    if (!draft)
        return;
    for (auto item = draft->items.lowerBound({sync::ItemType::Rule, {}});
         item != draft->items.end() && item.key().type == sync::ItemType::Rule; ++item)
        visit(item.key().id, item.value());
}

void sortRules(QList<nac::Rule> &rules, const QSet<QString> &touched)
{
    const auto before = [&](const nac::Rule &a, const nac::Rule &b) {
        if (a.order != b.order)
            return a.order < b.order;
        const bool here = touched.contains(a.id.value());
        return here != touched.contains(b.id.value()) ? here : a.id < b.id;
    };
    // Mostly they are in order, and rules are large things to move.
    if (!std::is_sorted(rules.begin(), rules.end(), before))
        std::stable_sort(rules.begin(), rules.end(), before);
}

} // namespace

RuleSequence::RuleSequence(const QList<nac::Rule> &rules, const sync::DraftPtr &draft)
    : m_rules(rules)
{
    eachRule(draft, [this](const QString &id, const sync::DraftItem &item) {
        if (isNumbered(item))
            m_touched.insert(id);
    });
    sortRules(m_rules, m_touched);
    for (qsizetype i = 1; i < m_rules.size(); ++i) {
        const nac::Rule &a = m_rules.at(i - 1);
        const nac::Rule &b = m_rules.at(i);
        if (a.order != b.order)
            continue;
        if (m_touched.contains(a.id.value()) && !m_touched.contains(b.id.value()))
            m_needsDraft = true;
        else
            m_shared += {a.id, b.id};
    }
}

QList<nac::Rule> RuleSequence::withDraft(const QList<nac::Rule> &live, const sync::DraftPtr &draft)
{
    QHash<QString, std::optional<nac::Rule>> drafted;
    eachRule(draft, [&](const QString &id, const sync::DraftItem &item) {
        drafted.insert(id, item.value ? std::optional(api::mist::ruleOf(id, *item.value))
                                      : std::nullopt);
    });
    QList<nac::Rule> rules;
    rules.reserve(live.size() + drafted.size());
    for (const nac::Rule &rule : live) {
        const auto found = drafted.constFind(rule.id.value());
        if (found == drafted.cend())
            rules.append(rule);
        else if (*found)
            rules.append(**found);
        drafted.remove(rule.id.value());
    }
    for (const std::optional<nac::Rule> &rule : std::as_const(drafted)) {
        if (rule)
            rules.append(*rule);
    }
    return rules;
}

QStringList RuleSequence::ids() const
{
    QStringList ids;
    ids.reserve(m_rules.size());
    for (const nac::Rule &rule : m_rules)
        ids.append(rule.id.value());
    return ids;
}

qsizetype RuleSequence::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(),
                                    [&](const nac::Rule &rule) { return rule.id.value() == id; });
    return found == m_rules.end() ? -1 : found - m_rules.begin();
}

nac::OrganizationPtr RuleSequence::numbered(const nac::OrganizationPtr &organization) const
{
    if (!m_needsDraft || !organization)
        return organization;
    auto copy = std::make_shared<nac::Organization>(*organization);
    copy->rules = m_rules;
    for (qsizetype i = 0; i < copy->rules.size(); ++i)
        copy->rules[i].order = int(i + 1) * kStep;
    return copy;
}

QStringList RuleSequence::moved(QStringList ids, const QStringList &moved, const QString &before)
{
    QStringList going;
    qsizetype at = -1;
    QStringList left;
    const QSet<QString> goes(moved.begin(), moved.end());
    for (const QString &id : std::as_const(ids)) {
        // The place before one that goes as well is that before the next one that stays.
        if (id == before)
            at = left.size();
        (goes.contains(id) ? going : left).append(id);
    }
    if (at < 0)
        at = left.size();
    ids = left.mid(0, at) + going + left.mid(at);
    return ids;
}

QHash<QString, int> RuleSequence::orders() const
{
    QHash<QString, int> orders;
    for (const nac::Rule &rule : m_rules)
        orders.insert(rule.id.value(), rule.order);
    return orders;
}

/// Only what is moved gets numbers, where it stands together: free ones, else for a single rule
/// that of the one that follows. Nothing where that does not give the sequence.
QList<sync::OrderWrite> RuleSequence::inOnePlace(const QStringList &wanted,
                                                 const QStringList &moved) const
{
    const QHash<QString, int> now = orders();
    const QSet<QString> goes(moved.begin(), moved.end());
    qsizetype first = 0;
    while (first < wanted.size() && !goes.contains(wanted.at(first)))
        ++first;
    qsizetype last = first;
    while (last < wanted.size() && goes.contains(wanted.at(last)))
        ++last;
    const auto count = int(last - first);
    if (count == 0 || count != goes.size())
        return {};
    const int low = first > 0 ? now.value(wanted.at(first - 1)) : -1;
    QList<sync::OrderWrite> writes;
    if (last == wanted.size()) {
        if (low > std::numeric_limits<int>::max() - kStep * count)
            return {};
        for (int i = 0; i < count; ++i)
            writes.append({wanted.at(first + i), std::max(low, 0) + kStep * (i + 1)});
    } else {
        const int high = now.value(wanted.at(last));
        if (high - low - 1 < count && count > 1)
            return {};
        for (int i = 0; i < count; ++i) {
            const auto share = qint64(high - low) * (i + 1) / (count + 1);
            writes.append({wanted.at(first + i),
                           high - low - 1 < count ? high : low + int(std::max<qint64>(share, 1))});
        }
    }
    // Looked at again as it will be read.
    QList<nac::Rule> rules;
    QSet<QString> touched = m_touched;
    for (const QString &id : wanted) {
        nac::Rule rule;
        rule.id = nac::RuleId(id);
        rule.order = now.value(id);
        rules.append(rule);
    }
    for (const sync::OrderWrite &write : std::as_const(writes)) {
        rules[wanted.indexOf(write.id)].order = write.order;
        touched.insert(write.id);
    }
    sortRules(rules, touched);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (rules.at(i).id.value() != wanted.at(i) || rules.at(i).order < 0)
            return {};
    }
    return writes;
}

QList<sync::OrderWrite> RuleSequence::writes(const QStringList &wanted,
                                             const QStringList &moved) const
{
    if (wanted == ids())
        return {};
    if (const QList<sync::OrderWrite> here = inOnePlace(wanted, moved); !here.isEmpty())
        return here;
    QList<sync::OrderWrite> now;
    for (const nac::Rule &rule : m_rules)
        now.append({rule.id.value(), rule.order});
    // orderWrites() knows equal numbers only in the order of their ids.
    std::sort(now.begin(), now.end(), [](const auto &a, const auto &b) {
        return a.order != b.order ? a.order < b.order : a.id < b.id;
    });
    return sync::orderWrites(now, wanted, m_touched + QSet<QString>(moved.begin(), moved.end()));
}

QList<sync::OrderWrite> RuleSequence::apart() const
{
    QList<sync::OrderWrite> now;
    QStringList moved;
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const nac::Rule &rule = m_rules.at(i);
        if (i > 0 && rule.order == m_rules.at(i - 1).order)
            moved.append(rule.id.value());
        else
            now.append({rule.id.value(), rule.order});
    }
    const QStringList wanted = ids();
    return sync::orderWrites(now, wanted, QSet<QString>(moved.begin(), moved.end()));
}

} // namespace sekisho::ui
