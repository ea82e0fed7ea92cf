// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"
#include "core/sync/Plan.h"

#include <QSet>

namespace sekisho::ui {

/// Rules in the order in which the cloud will read them, as far as the draft says: by `order`; a
/// rule that the draft puts at the number of another one stands before it, which is how plans
/// understand it too.
class RuleSequence
{
public:
    RuleSequence() = default;
    /// `rules` as the draft leaves them; null: no draft.
    RuleSequence(const QList<nac::Rule> &rules, const sync::DraftPtr &draft);
    /// The rules of `live` with the steps of `draft`, made at once.
    static QList<nac::Rule> withDraft(const QList<nac::Rule> &live, const sync::DraftPtr &draft);

    const QList<nac::Rule> &rules() const { return m_rules; }
    QStringList ids() const;
    qsizetype indexOf(const QString &id) const;
    /// Rules that share their number with another one, and the draft does not say who comes first.
    const QSet<nac::RuleId> &shared() const { return m_shared; }
    /// The draft puts a rule at the number of another one, so that `order` and id alone do not tell
    /// the sequence.
    bool needsDraft() const { return m_needsDraft; }
    /// The same organization with numbers that do.
    nac::OrganizationPtr numbered(const nac::OrganizationPtr &organization) const;

    /// `ids` with `moved`, in their own order, before `before` (empty: at the end).
    static QStringList moved(QStringList ids, const QStringList &moved, const QString &before);
    /// Numbers that bring the rules into the sequence `wanted` (new ids included, removed ones left
    /// out), of as few rules but `moved` as possible.
    QList<sync::OrderWrite> writes(const QStringList &wanted, const QStringList &moved) const;
    /// Numbers of their own for rules that share one; the sequence stays.
    QList<sync::OrderWrite> apart() const;

private:
    QList<sync::OrderWrite> inOnePlace(const QStringList &wanted, const QStringList &moved) const;
    QHash<QString, int> orders() const;

    QList<nac::Rule> m_rules;
    QSet<QString> m_touched; ///< by the draft, as far as the number goes
    QSet<nac::RuleId> m_shared;
    bool m_needsDraft = false;
};

} // namespace sekisho::ui
