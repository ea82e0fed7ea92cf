// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/policies/HitCountController.h"
#include "ui/policies/RuleChoices.h"

#include <QObject>

namespace sekisho::ui {

class RuleModel;

/// Which rules are shown: those that name any of the ticked labels and any of the ticked places, in
/// any of the ticked states; "never hit in 30 days" fetches its own counts when it is ticked.
class RuleFilter : public QObject
{
    Q_OBJECT
public:
    RuleFilter(const RuleModel &model, Clock &clock, HitCountController::Fetch fetch,
               QObject *parent);

    void setOrganization(const nac::OrganizationPtr &organization);
    void setTicked(const QList<RuleValue> &values);
    const QList<RuleValue> &ticked() const { return m_ticked; }
    bool isActive() const { return !m_ticked.isEmpty(); }
    bool accepts(int row) const;
    /// What there is to tick, with what is ticked and gone.
    QList<RuleChoice> choices() const;
    /// "All rules", "Filter: Never hit in 30 days", "Filter: 3 conditions".
    QString text() const;
    /// The counts of 30 days are on their way.
    bool isWaiting() const;
    /// Whether a rule could have been hit in 30 days and was not; nothing: it is not known.
    std::optional<bool> neverHit(const nac::Rule &rule) const;

Q_SIGNALS:
    void changed();
    void failed(const sekisho::Error &error);

private:
    bool isTicked(RuleValue::Group group) const;
    bool acceptsState(int row, const QString &state) const;
    QList<RuleChoice> states() const;
    void fetchHits();
    void hitsChanged();

    const RuleModel &m_model;
    Clock &m_clock;
    HitCountController *m_hits;
    nac::OrganizationPtr m_organization;
    QList<RuleValue> m_ticked;
};

} // namespace sekisho::ui
