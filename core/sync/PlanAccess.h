// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Label.h"
#include "core/nac/Rule.h"
#include "core/sync/Plan.h"

#include <QHash>
#include <set>

namespace sekisho::sync {

// What one operation does to who gets in. For core/sync only.
//
// Narrows: whoever gets in afterwards got in before, whatever else the policy holds; Widens: the
// other way round. That is what makes the order of a push safe: while nothing but narrowing
// operations went out, nobody is in whom the old policy keeps out; once only widening ones are
// left, nobody whom the new one keeps out.

struct Effect
{
    Access access = Access::Neutral;
    bool policy = false; ///< some client may be decided differently (results included)

    Effect &operator+=(const Effect &other);
};

/// Who matches, afterwards against before.
enum class Matches { Same, Fewer, More, Unknown };

using LabelMap = QHash<QString, nac::Label>;

/// Proved under both readings of several labels (OR inside a kind, AND of all; mist-api 16) and of
/// several exclusions.
Matches compareMatches(const nac::Rule &before, const nac::Rule &after, const LabelMap &labels);
Matches compareLabels(const nac::Label &before, const nac::Label &after);
/// The rule alone, its place aside; null where there is none. Disabled and dry-run rules decide
/// nothing.
Effect ruleEffect(const nac::Rule *before, const nac::Rule *after, const LabelMap &labels);
/// `rule` goes past `other`: to an earlier place or to a later one.
Effect passing(const nac::Rule &rule, const nac::Rule &other, bool earlier);

/// The policy as it is between two operations.
class PolicyState
{
public:
    /// `operations`: all that will be asked about, for what must be indexed.
    PolicyState(const ItemMap &cloud, const QList<Operation> &operations);

    /// What the operation, next to come, does in the present state; of rules without the move when
    /// `moves` is off.
    Effect effectOf(const Operation &operation, bool moves = true) const;
    void apply(const Operation &operation);

    const nac::Rule *rule(const QString &id) const;

private:
    struct Place
    {
        int order = 0;
        QString id;
        bool operator<(const Place &other) const
        {
            return order != other.order ? order < other.order : id < other.id;
        }
    };

    Effect moveEffect(const nac::Rule &from, const nac::Rule &to) const;
    Effect ruleOperation(const Operation &operation, bool moves) const;
    Effect labelOperation(const Operation &operation) const;
    Effect usesOf(const QString &label, Matches matches) const;
    Effect otherEffect(const ItemKey &key, const std::optional<QJsonObject> &before,
                       const std::optional<QJsonObject> &after) const;
    void readCloud(const ItemMap &cloud, bool rules, bool labels);
    void readOperation(const Operation &operation, bool labels);
    void index(const nac::Rule &rule);
    void noteKind(const nac::Label &label);

    QHash<QString, nac::Rule> m_rules;
    QHash<QString, nac::Rule> m_rulesToCome; ///< as operations leave them
    LabelMap m_labelsToCome;
    std::set<Place> m_places;
    LabelMap m_labels;
    QHash<QString, QStringList> m_users; ///< label -> rules that name it at some step
    QSet<QString> m_mapped;              ///< identity providers that realms lead to
    bool m_asksEndpoints = false;        ///< some label looks at endpoints
    bool m_asksAccounts = false;         ///< some label looks at what linked accounts tell
};

nac::Rule ruleOf(const QString &id, const QJsonObject &item);
nac::Label labelOf(const QString &id, const QJsonObject &item);

} // namespace sekisho::sync
