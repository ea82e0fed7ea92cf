// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/AuthPoliciesPage.h"

#include "core/api/mist/Kind.h"
#include "ui/page/TablePane.h"
#include "ui/policies/HitCountController.h"
#include "ui/policies/RuleModel.h"
#include "ui/policies/RuleText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/NacText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/PageTitleRow.h"
#include "ui/widgets/PropertyBox.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <array>

namespace sekisho::ui {

using api::mist::Kind;
using api::mist::kindName;

namespace {

/// In the portal's order (portal-screens 3.1).
constexpr std::array kPeriods{nac::HitPeriod::Last60Minutes, nac::HitPeriod::Last24Hours,
                              nac::HitPeriod::Last7Days,     nac::HitPeriod::Today,
                              nac::HitPeriod::Yesterday,     nac::HitPeriod::ThisWeek};
constexpr int kCustom = -1;

} // namespace

AuthPoliciesPage::AuthPoliciesPage(const PageServices &pageServices, QWidget *parent)
    : TablePage(PageId::AuthPolicies, pageServices, parent)
    , m_model(new RuleModel(this))
    , m_hits(new HitCountController(pageServices.clock, pageServices.fetchHitCounts, this))
{
    setMainKinds({kindName(Kind::Rule)});
    setOtherKinds({kindName(Kind::Label), kindName(Kind::Site), kindName(Kind::SiteGroup),
                   kindName(Kind::EventCount)});
    buildTitleRow();
    buildContent();
    connect(m_hits, &HitCountController::changed, this, &AuthPoliciesPage::refreshHits);
}

void AuthPoliciesPage::buildTitleRow()
{
    m_createLabelButton = new SignButton(theme(), SignButton::Kind::Normal, this);
    m_createLabelButton->setObjectName(QStringLiteral("createLabelButton"));
    m_assignLabelsButton = new SignButton(theme(), SignButton::Kind::Normal, this);
    m_assignLabelsButton->setObjectName(QStringLiteral("assignLabelsButton"));
    titleRow().addLeading(m_createLabelButton);
    titleRow().addLeading(m_assignLabelsButton);

    m_hitCountLabel = new TextLabel(theme(), FontRole::Body, Token::Text2, this);
    m_periodCombo = new QComboBox(this);
    m_periodCombo->setObjectName(QStringLiteral("hitPeriodComboBox"));
    m_periodCombo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const nac::HitPeriod period : kPeriods)
        m_periodCombo->addItem(QString(), static_cast<int>(period));
    m_periodCombo->addItem(QString(), kCustom);
    m_periodCombo->setCurrentIndex(
            m_periodCombo->findData(static_cast<int>(nac::HitPeriod::Last7Days)));
    m_hitCountLabel->setBuddy(m_periodCombo);
    titleRow().addTrailing(m_hitCountLabel);
    titleRow().addTrailing(m_periodCombo);

    m_rangeWidget = new QWidget(this);
    auto *range = new QHBoxLayout(m_rangeWidget);
    range->setContentsMargins(0, 0, 0, 0);
    range->setSpacing(4);
    m_rangeFrom = new QDateEdit(m_rangeWidget);
    m_rangeFrom->setObjectName(QStringLiteral("rangeFromDateEdit"));
    m_rangeDash = new TextLabel(theme(), QStringLiteral("–"), FontRole::Body, Token::Text2,
                                m_rangeWidget);
    m_rangeTo = new QDateEdit(m_rangeWidget);
    m_rangeTo->setObjectName(QStringLiteral("rangeToDateEdit"));
    const QDate today = now().toLocalTime().date();
    for (QDateEdit *edit : {m_rangeFrom, m_rangeTo}) {
        edit->setCalendarPopup(true);
        edit->setMaximumDate(today);
    }
    m_rangeFrom->setDate(today.addDays(-6));
    m_rangeTo->setDate(today);
    range->addWidget(m_rangeFrom);
    range->addWidget(m_rangeDash);
    range->addWidget(m_rangeTo);
    m_rangeWidget->hide();
    titleRow().addTrailing(m_rangeWidget);

    m_eventsButton = titleRow().addButton();
    m_eventsButton->setObjectName(QStringLiteral("showNacEventsButton"));
    m_addButton = titleRow().addButton(SignButton::Kind::Primary);
    m_addButton->setObjectName(QStringLiteral("addRuleButton"));

    connect(m_periodCombo, &QComboBox::currentIndexChanged, this, &AuthPoliciesPage::applyPeriod);
    for (QDateEdit *edit : {m_rangeFrom, m_rangeTo})
        connect(edit, &QDateEdit::editingFinished, this, &AuthPoliciesPage::applyPeriod);
    connect(m_eventsButton, &QAbstractButton::clicked, this, &AuthPoliciesPage::showEvents);
}

void AuthPoliciesPage::buildContent()
{
    makePane(QStringLiteral("policies.rules"));
    pane().setDrawerDefaults(false, 360);
    DataTable &table = pane().table();
    table.setObjectName(QStringLiteral("rulesTable"));
    table.setSourceModel(m_model);
    table.setColumns({{52, false, true, false, 0},
                      {156, false, true, false, 0},
                      {260, false, true, true, 0},
                      {98, false, false, false, 1},
                      {184, false, false, false, 2},
                      {110, false, false, false, 3}});
    table.setUserSortable(false);
    table.setRowsHaveChips(true);
    pane().filterBar().setExportName(QStringLiteral("auth-policies"));
    m_hitsIcon = new IconLabel(theme(), State::Warning, 16, this);
    m_hitsNote = new TextLabel(theme(), FontRole::Small, Token::Text2, this);
    m_hitsNote->setObjectName(QStringLiteral("hitsNoteLabel"));
    m_hitsRetry = new LinkButton(theme(), {}, this);
    m_hitsRetry->setObjectName(QStringLiteral("hitsRetryLink"));
    pane().filterBar().addTrailing(m_hitsIcon);
    pane().filterBar().addTrailing(m_hitsNote);
    pane().filterBar().addTrailing(m_hitsRetry);
    m_ruleEventsButton = new SignButton(theme(), SignButton::Kind::Normal, &pane().drawer());
    m_ruleEventsButton->setSmall(true);
    m_ruleEventsButton->setObjectName(QStringLiteral("ruleEventsButton"));
    pane().drawer().addFootWidget(m_ruleEventsButton);
    setContent(&pane());

    connect(m_hitsRetry, &QAbstractButton::clicked, m_hits, &HitCountController::retry);
    connect(m_ruleEventsButton, &QAbstractButton::clicked, this, &AuthPoliciesPage::showEvents);
}

void AuthPoliciesPage::applyPeriod()
{
    const int period = m_periodCombo->currentData().toInt();
    m_rangeWidget->setVisible(period == kCustom);
    if (period == kCustom)
        m_hits->setCustomRange(m_rangeFrom->date(), m_rangeTo->date());
    else
        m_hits->setPeriod(static_cast<nac::HitPeriod>(period));
}

void AuthPoliciesPage::organizationChanged()
{
    m_model->setOrganization(organization());
    m_hits->setOrganization(organization());
    refreshHits();
    refreshBadge();
    pane().refreshed();
}

void AuthPoliciesPage::availabilityChanged()
{
    // Back online: what could not be fetched is asked for again.
    if (!context().isOffline() && m_hits->state() == HitCountController::ViewState::Failed)
        m_hits->retry();
    else
        refreshHits();
}

void AuthPoliciesPage::refreshHits()
{
    m_model->setHitCounts(m_hits->counts());
    using ViewState = HitCountController::ViewState;
    m_hitsIcon->setVisible(m_hits->state() == ViewState::Failed);
    m_hitsRetry->setVisible(m_hits->state() == ViewState::Failed && !context().isOffline());
    switch (m_hits->state()) {
    case ViewState::Idle:
        m_hitsNote->setText({});
        break;
    case ViewState::Loading:
        m_hitsNote->setText(tr("Fetching hit counts…"));
        break;
    case ViewState::Failed:
        m_hitsNote->setText(context().isOffline() ? tr("This period is not available offline.")
                                                  : tr("Hit counts could not be fetched."));
        m_hitsNote->setToolTip(ErrorText::sentence(m_hits->error()));
        break;
    case ViewState::Ready: {
        const QDateTime fetched = m_hits->counts()->fetched;
        const bool today = fetched.toLocalTime().date() == now().toLocalTime().date();
        //: %1 is a time such as "10:38", or a date
        m_hitsNote->setText(fetched.isValid() ? tr("Hit counts of %1")
                                                        .arg(today ? DateText::time(fetched)
                                                                   : DateText::day(fetched, now()))
                                              : QString());
        const nac::TimeRange range = m_hits->range();
        //: %1 and %2 are dates with time
        m_hitsNote->setToolTip(
                tr("From %1 to %2")
                        .arg(DateText::dateTime(range.from), DateText::dateTime(range.to)));
        break;
    }
    }
    m_hitsNote->setVisible(!m_hitsNote->text().isEmpty());
    if (pane().isDrawerOpen())
        fillDrawer(pane().table().currentObject());
}

void AuthPoliciesPage::refreshBadge()
{
    if (!organization()) {
        setBadge(State::None, {});
        return;
    }
    int dangling = 0;
    for (const nac::Rule &rule : organization()->rules) {
        // Without any label nothing can be said: they may just be unreadable.
        if (rule.enabled && !organization()->labels.isEmpty() &&
            !nac::danglingLabels(*organization(), rule).isEmpty())
            ++dangling;
    }
    const int never = static_cast<int>(m_model->proofs().size());
    if (dangling > 0)
        setBadge(State::Error,
                 tr("%n rule(s) name a label that does not exist", nullptr, dangling));
    else if (never > 0)
        setBadge(State::Warning, tr("%n rule(s) never match", nullptr, never));
    else
        setBadge(State::None, {});
}

void AuthPoliciesPage::refreshPeriodNames()
{
    for (int i = 0; i < m_periodCombo->count(); ++i) {
        const int period = m_periodCombo->itemData(i).toInt();
        m_periodCombo->setItemText(
                i, period == kCustom
                           //: Period: a range of dates to be chosen
                           ? tr("Custom range")
                           : NacText::hitPeriod(static_cast<nac::HitPeriod>(period)));
    }
}

void AuthPoliciesPage::retranslate()
{
    TablePage::retranslate();
    m_createLabelButton->setTexts(tr("Create Label"), QStringLiteral("Create Label"));
    m_assignLabelsButton->setTexts(tr("Assign Labels"), QStringLiteral("Assign Labels"));
    m_eventsButton->setTexts(tr("Show NAC Events"), QStringLiteral("Show NAC Events"));
    m_addButton->setTexts(tr("Add Rule"), QStringLiteral("Add Rule"));
    for (SignButton *button : {m_createLabelButton, m_assignLabelsButton, m_addButton})
        button->setDisabledReason(readsOnlyReason());
    m_hitCountLabel->setText(tr("Hit Count"));
    m_periodCombo->setAccessibleName(tr("Period of the hit counts"));
    m_rangeFrom->setAccessibleName(tr("First day of the hit counts"));
    m_rangeTo->setAccessibleName(tr("Last day of the hit counts"));
    refreshPeriodNames();
    m_hitsRetry->setText(tr("Try again"));
    m_hitsRetry->setAccessibleName(tr("Fetch the hit counts again"));
    m_ruleEventsButton->setTexts(tr("Show NAC events of this rule"));
    pane().table().setAccessibleName(tr("Auth policy rules"));
    pane().table().setEmptyState(QStringLiteral("policy"), tr("There are no rules."),
                                 tr("Everyone is refused until there is a rule that allows."));
    m_model->retranslate();
    refreshBadge();
    refreshHits();
}

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
        const nac::Label *label = organization()->label(id);
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

void AuthPoliciesPage::fillDrawer(const QVariant &id)
{
    if (!organization() || !id.isValid())
        return;
    if (id.toString() == RuleModel::lastRuleId()) {
        fillLastRule();
        return;
    }
    const nac::Rule *rule = organization()->rule(nac::RuleId(id.toString()));
    if (!rule)
        return;
    DetailsDrawer &drawer = pane().drawer();
    const int position = RuleText::position(*organization(), rule->id);
    //: %1 is the number, %2 the name of a rule
    drawer.setTitle(QStringLiteral("policy"), tr("%1 %2").arg(position).arg(RuleText::name(*rule)));
    drawer.clearSections();

    SectionFrame *reads = drawer.addSection(tr("Reads as"));
    auto *sentence = new TextLabel(theme(), RuleText::sentence(*organization(), *rule),
                                   FontRole::Body, Token::Text, reads);
    sentence->setWordWrap(true);
    sentence->setObjectName(QStringLiteral("sentenceLabel"));
    reads->body()->addWidget(sentence);
    if (RuleText::hasSeveralLabelsOfOneKind(*organization(), *rule)) {
        auto *note = new TextLabel(theme(),
                                   tr("Several labels of one kind are read as alternatives. The "
                                      "vendor does not say so anywhere."),
                                   FontRole::Small, Token::Text2, reads);
        note->setWordWrap(true);
        reads->body()->addWidget(note);
    }

    const auto addState = [&](SectionFrame *section, State state, const QString &text) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(new IconLabel(theme(), state, 16, section), 0, Qt::AlignTop);
        auto *label = new TextLabel(theme(), text, FontRole::Body, Token::Text, section);
        label->setWordWrap(true);
        line->addWidget(label, 1);
        section->body()->addLayout(line);
    };
    const auto proof = m_model->proofs().constFind(rule->id);
    const bool isProved = proof != m_model->proofs().constEnd();
    if (isProved || !rule->enabled || rule->dryRun) {
        SectionFrame *states = drawer.addSection(tr("State"));
        if (isProved)
            addState(states, State::Warning, RuleText::neverMatches(*organization(), *proof));
        if (!rule->enabled)
            addState(states, State::Skip, tr("Disabled: the cloud skips this rule."));
        if (rule->dryRun)
            addState(states, State::Info,
                     tr("Dry run: matches are logged, the rule is not enforced."));
    }
    addLabelLinks(tr("Labels that must match"), rule->matching.labels);
    addLabelLinks(tr("Labels that must not match"), rule->notMatching.labels);
    addLabelLinks(tr("Assigned Policies"), rule->assignedLabels);

    SectionFrame *facts = drawer.addSection(tr("Properties"));
    auto *box = new PropertyBox(theme(), facts);
    box->setObjectName(QStringLiteral("propertyBox"));
    QList<PropertyRow> rows;
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

void AuthPoliciesPage::showEvents()
{
    const QModelIndex current = pane().table().currentSourceIndex();
    const nac::Rule *rule = current.isValid() ? m_model->rule(current.row()) : nullptr;
    QVariantMap target;
    if (rule)
        target.insert(QStringLiteral("filter"), RuleText::name(*rule));
    else
        target.insert(QStringLiteral("filter"), QString());
    Q_EMIT navigateRequested(PageId::Activity, target);
}

QString AuthPoliciesPage::statusText() const
{
    if (!organization())
        return {};
    return tr("%Ln rule(s) and the fixed last rule", nullptr,
              static_cast<int>(m_model->ruleCount()));
}

} // namespace sekisho::ui
