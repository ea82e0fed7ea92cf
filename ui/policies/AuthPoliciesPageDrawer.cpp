// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The drawer of the rules page.

#include "ui/page/TablePane.h"
#include "ui/policies/AuthPoliciesPage.h"
#include "ui/policies/HitCountController.h"
#include "ui/policies/RuleEdits.h"
#include "ui/policies/RuleModel.h"
#include "ui/policies/RuleText.h"
#include "ui/text/DateText.h"
#include "ui/text/NacText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/PropertyBox.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

namespace sekisho::ui {

void AuthPoliciesPage::addSentence(SectionFrame *section, const QString &text)
{
    auto *label = new TextLabel(theme(), text, FontRole::Body, Token::Text, section);
    label->setWordWrap(true);
    section->body()->addWidget(label);
}

void AuthPoliciesPage::addLabelLinks(const QString &heading, const QList<nac::LabelId> &labels)
{
    if (labels.isEmpty())
        return;
    SectionFrame *section = pane().drawer().addSection(heading);
    for (const nac::LabelId &id : labels) {
        const nac::Label *label = shown()->label(id);
        auto *line = new QHBoxLayout;
        line->setSpacing(6);
        if (label) {
            line->addWidget(
                    new IconLabel(theme(), NacText::labelIcon(*label), 16, Token::Text2, section));
            auto *link = new LinkButton(theme(), label->name, section);
            link->setObjectName(QStringLiteral("labelLink"));
            //: %1 is the name of a label
            link->setAccessibleName(tr("Label %1").arg(label->name));
            line->addWidget(link);
            auto *values = new TextLabel(theme(), NacText::labelValues(*label), FontRole::Small,
                                         Token::Text2, section);
            values->setElideMode(Qt::ElideRight);
            line->addWidget(values, 1);
            connect(link, &QAbstractButton::clicked, this,
                    [this, id] { Q_EMIT navigateRequested(PageId::Labels, id.value()); });
        } else {
            line->addWidget(new IconLabel(theme(), State::Error, 16, section));
            //: %1 is the id of a label that does not exist any more
            auto *missing = new TextLabel(theme(), tr("missing label %1").arg(id.value()),
                                          FontRole::Body, Token::Text, section);
            missing->setWordWrap(true);
            line->addWidget(missing, 1);
        }
        section->body()->addLayout(line);
    }
}

void AuthPoliciesPage::fillLastRule()
{
    DetailsDrawer &drawer = pane().drawer();
    drawer.setTitle(QStringLiteral("lock"), tr("Everyone else"));
    drawer.clearSections();
    addSentence(drawer.addSection(tr("Reads as")),
                tr("Who matches no rule is refused. The cloud adds this rule by itself; it cannot "
                   "be changed."));
}

void AuthPoliciesPage::addStates(const nac::Rule &rule)
{
    const int row = m_model->rowOf(rule.id.value());
    QList<std::pair<State, QString>> states;
    if (const auto proof = m_model->neverMatches(row))
        states.append({State::Warning, RuleText::neverMatches(*shown(), *proof)});
    if (m_model->isDangling(row))
        states.append({State::Error,
                       tr("It names labels or sites that do not exist. “Clean Up Missing” takes "
                          "them away.")});
    if (m_model->sharesOrder(row))
        states.append({State::Warning, tr("Another rule has the same number. “Renumber” gives each "
                                          "its own.")});
    if (m_model->mark(row) == State::Conflict)
        states.append({State::Conflict, tr("Somebody removed this rule in the cloud. Review and "
                                           "push asks what shall become of it.")});
    if (!rule.enabled)
        states.append({State::Skip, tr("Disabled: the cloud skips this rule.")});
    if (rule.dryRun)
        states.append({State::Info, tr("Dry run: matches are logged, the rule is not enforced.")});
    if (states.isEmpty())
        return;
    SectionFrame *section = pane().drawer().addSection(tr("State"));
    for (const auto &[state, text] : std::as_const(states)) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(new IconLabel(theme(), state, 16, section), 0, Qt::AlignTop);
        auto *label = new TextLabel(theme(), text, FontRole::Body, Token::Text, section);
        label->setWordWrap(true);
        line->addWidget(label, 1);
        section->body()->addLayout(line);
    }
}

void AuthPoliciesPage::addSwitches(const nac::Rule &rule)
{
    SectionFrame *section = pane().drawer().addSection(tr("Switches"));
    const QString id = rule.id.value();
    const QString reason = whyNot({id});
    const auto add = [&](const QString &text, const char *name, bool on,
                         void (RuleEdits::*set)(const QStringList &, bool)) {
        auto *box = new QCheckBox(text, section);
        box->setObjectName(QLatin1StringView(name));
        box->setChecked(on);
        box->setEnabled(reason.isEmpty());
        box->setToolTip(reason);
        section->body()->addWidget(box);
        // Queued: the answer fills the drawer anew.
        connect(
                box, &QCheckBox::toggled, this,
                [this, id, set](bool checked) { (m_edits->*set)({id}, checked); },
                Qt::QueuedConnection);
    };
    add(tr("Enabled"), "ruleEnabledCheckBox", rule.enabled, &RuleEdits::setEnabled);
    add(tr("Dry run: log matches, do not enforce"), "ruleDryRunCheckBox", rule.dryRun,
        &RuleEdits::setDryRun);
}

void AuthPoliciesPage::fillDrawer(const QVariant &id)
{
    if (!shown() || !id.isValid())
        return;
    if (id.toString() == RuleModel::lastRuleId()) {
        fillLastRule();
        return;
    }
    const int row = m_model->rowOf(id.toString());
    const nac::Rule *rule = m_model->rule(row);
    if (!rule)
        return;
    DetailsDrawer &drawer = pane().drawer();
    const int position = m_model->position(row);
    drawer.setTitle(QStringLiteral("policy"),
                    position > 0
                            //: %1 is the number, %2 the name of a rule
                            ? tr("%1 %2").arg(position).arg(RuleText::name(*rule))
                            : RuleText::name(*rule));
    drawer.clearSections();

    SectionFrame *reads = drawer.addSection(tr("Reads as"));
    auto *sentence = new TextLabel(theme(), RuleText::sentence(*shown(), *rule), FontRole::Body,
                                   Token::Text, reads);
    sentence->setWordWrap(true);
    sentence->setObjectName(QStringLiteral("sentenceLabel"));
    reads->body()->addWidget(sentence);
    if (RuleText::hasSeveralLabelsOfOneKind(*shown(), *rule)) {
        auto *note = new TextLabel(theme(),
                                   tr("Several labels of one kind are read as alternatives. The "
                                      "vendor does not say so anywhere."),
                                   FontRole::Small, Token::Text2, reads);
        note->setWordWrap(true);
        reads->body()->addWidget(note);
    }

    addStates(*rule);
    addSwitches(*rule);
    addLabelLinks(tr("Labels that must match"), rule->matching.labels);
    addLabelLinks(tr("Labels that must not match"), rule->notMatching.labels);
    addLabelLinks(tr("Assigned Policies"), rule->assignedLabels);

    SectionFrame *facts = drawer.addSection(tr("Properties"));
    auto *box = new PropertyBox(theme(), facts);
    box->setObjectName(QStringLiteral("propertyBox"));
    QList<PropertyRow> rows;
    if (const State mark = m_model->mark(row); mark != State::None)
        rows.append({tr("Draft"), StateText::word(mark), false, {}});
    rows.append({tr("Policy"), NacText::ruleAction(rule->action), false, {}});
    if (m_hits->counts()) {
        //: %1 is a number, %2 a period such as "Last 7 Days"
        rows.append({tr("Hit Count"),
                     tr("%1 (%2)").arg(DateText::number(m_hits->counts()->byRule.value(rule->id)),
                                       m_periodCombo->currentText()),
                     false,
                     {}});
    }
    rows.append({tr("Order"), QString::number(rule->order), false,
                 tr("The number the cloud keeps; lower ones are read first")});
    if (rule->created.isValid())
        rows.append({tr("Created"), DateText::dateTime(rule->created), false, {}});
    if (rule->modified.isValid())
        rows.append({tr("Changed"), DateText::dateTime(rule->modified), false, {}});
    rows.append({tr("ID"), rule->id.value(), true, {}});
    box->setRows(rows);
    facts->body()->addWidget(box);
}

} // namespace sekisho::ui
