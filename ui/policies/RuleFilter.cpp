// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/RuleFilter.h"

#include "core/api/mist/Items.h"
#include "ui/policies/RuleModel.h"

#include <algorithm>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using Group = RuleValue::Group;
using Side = RuleChoices::Side;

namespace {

constexpr int kDays = 30;
const QString kNever = u"never"_s;
const QString kEnabled = u"enabled"_s;
const QString kDisabled = u"disabled"_s;
const QString kDryRun = u"dry-run"_s;
const QString kNeverMatches = u"never-matches"_s;
const QString kMissing = u"missing"_s;
const QString kDrafted = u"drafted"_s;

bool namesAny(const nac::Rule &rule, const QList<RuleValue> &wanted)
{
    QList<RuleValue> named = RuleChoices::chosen(rule, Side::Matching) +
                             RuleChoices::chosen(rule, Side::NotMatching);
    // A label is one label, on whatever side of a rule it stands.
    for (const RuleValue &value : RuleChoices::chosen(rule, Side::Results))
        named.append({Group::Labels, value.value});
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](const RuleValue &one) { return named.contains(one); });
}

} // namespace

RuleFilter::RuleFilter(const RuleModel &model, Clock &clock, HitCountController::Fetch fetch,
                       QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_clock(clock)
    , m_hits(new HitCountController(clock, std::move(fetch), this))
{
    connect(m_hits, &HitCountController::changed, this, &RuleFilter::hitsChanged);
}

void RuleFilter::setOrganization(const nac::OrganizationPtr &organization)
{
    m_organization = organization;
    if (isTicked(Group::Hits))
        fetchHits();
}

void RuleFilter::fetchHits()
{
    const QDate today = m_clock.now().toLocalTime().date();
    {
        const QSignalBlocker once(m_hits);
        m_hits->setOrganization(nullptr);
        m_hits->setCustomRange(today.addDays(1 - kDays), today);
    }
    m_hits->setOrganization(m_organization);
}

void RuleFilter::hitsChanged()
{
    if (m_hits->state() == HitCountController::ViewState::Failed && isTicked(Group::Hits)) {
        m_ticked.removeIf([](const RuleValue &value) { return value.group == Group::Hits; });
        Q_EMIT failed(m_hits->error());
    }
    Q_EMIT changed();
}

void RuleFilter::setTicked(const QList<RuleValue> &values)
{
    const bool had = isTicked(Group::Hits);
    m_ticked = values;
    if (isTicked(Group::Hits) && !had)
        fetchHits();
    else
        Q_EMIT changed();
}

bool RuleFilter::isTicked(Group group) const
{
    return std::any_of(m_ticked.begin(), m_ticked.end(),
                       [&](const RuleValue &value) { return value.group == group; });
}

bool RuleFilter::isWaiting() const
{
    return isTicked(Group::Hits) && m_hits->state() == HitCountController::ViewState::Loading;
}

std::optional<bool> RuleFilter::neverHit(const nac::Rule &rule) const
{
    if (!m_hits->counts())
        return std::nullopt;
    // What is not enforced, not in the cloud or too young says nothing by not being hit.
    if (!rule.enabled || rule.dryRun || api::mist::isLocalId(rule.id.value()))
        return false;
    if (rule.created.isValid() && rule.created > m_clock.now().addDays(-kDays))
        return false;
    return m_hits->counts()->byRule.value(rule.id) == 0;
}

bool RuleFilter::acceptsState(int row, const QString &state) const
{
    const nac::Rule &rule = *m_model.rule(row);
    if (state == kEnabled)
        return rule.enabled;
    if (state == kDisabled)
        return !rule.enabled;
    if (state == kDryRun)
        return rule.dryRun;
    if (state == kNeverMatches)
        return m_model.neverMatches(row).has_value();
    if (state == kMissing)
        return m_model.isDangling(row);
    return state == kDrafted && m_model.mark(row) != State::None;
}

bool RuleFilter::accepts(int row) const
{
    const nac::Rule *rule = m_model.rule(row);
    // The fixed last rule is always there.
    if (!rule || !isActive())
        return true;
    QList<RuleValue> labels;
    QList<RuleValue> places;
    QStringList states;
    for (const RuleValue &value : m_ticked) {
        if (value.group == Group::Labels)
            labels.append(value);
        else if (value.group == Group::Sites || value.group == Group::SiteGroups)
            places.append(value);
        else if (value.group == Group::States)
            states.append(value.value);
        else if (value.group == Group::Hits && !neverHit(*rule).value_or(false))
            return false;
    }
    if (!labels.isEmpty() && !namesAny(*rule, labels))
        return false;
    if (!places.isEmpty() && !namesAny(*rule, places))
        return false;
    return states.isEmpty() || std::any_of(states.begin(), states.end(), [&](const QString &state) {
               return acceptsState(row, state);
           });
}

QList<RuleChoice> RuleFilter::states() const
{
    return {{{Group::Hits, kNever}, u"clock"_s, tr("Never hit in 30 days"), {}, false},
            {{Group::States, kEnabled}, u"check"_s, tr("Enabled"), {}, false},
            {{Group::States, kDisabled}, u"minus"_s, tr("Disabled"), {}, false},
            {{Group::States, kDryRun}, u"play"_s, tr("Dry run"), {}, false},
            {{Group::States, kNeverMatches}, u"analyze"_s, tr("Never matches"), {}, false},
            {{Group::States, kMissing}, u"link"_s, tr("Names what does not exist"), {}, false},
            {{Group::States, kDrafted}, u"pencil"_s, tr("Changed in the draft"), {}, false}};
}

QList<RuleChoice> RuleFilter::choices() const
{
    QList<RuleChoice> choices = states();
    if (!m_model.organization())
        return choices;
    const QList<RuleChoice> criteria = RuleChoices::criteria(*m_model.organization(), {});
    const QList<RuleChoice> results = RuleChoices::results(*m_model.organization(), {});
    for (const RuleChoice &choice : criteria) {
        if (choice.value.group == Group::Labels)
            choices.append(choice);
    }
    for (RuleChoice choice : results) {
        choice.value.group = Group::Labels;
        choices.append(choice);
    }
    for (const RuleChoice &choice : criteria) {
        if (choice.value.group == Group::Sites || choice.value.group == Group::SiteGroups)
            choices.append(choice);
    }
    return choices;
}

QString RuleFilter::text() const
{
    if (m_ticked.isEmpty())
        //: Button: what the table of rules shows
        return tr("All rules");
    if (m_ticked.size() > 1)
        //: Button: how many conditions the table of rules is filtered by
        return tr("%Ln condition(s)", nullptr, int(m_ticked.size()));
    const QList<RuleChoice> all = choices();
    for (const RuleChoice &choice : all) {
        if (choice.value == m_ticked.first())
            return choice.text;
    }
    return m_ticked.first().value;
}

} // namespace sekisho::ui
