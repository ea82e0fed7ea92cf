// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/AuthPoliciesPage.h"

#include "core/api/mist/Kind.h"
#include "ui/page/DraftWriter.h"
#include "ui/page/EditTarget.h"
#include "ui/page/TablePane.h"
#include "ui/policies/HitCountController.h"
#include "ui/policies/LabelCommands.h"
#include "ui/policies/RuleChipsEditor.h"
#include "ui/policies/RuleDelegate.h"
#include "ui/policies/RuleEdits.h"
#include "ui/policies/RuleFilter.h"
#include "ui/policies/RuleModel.h"
#include "ui/policies/RuleText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/NacText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/PageTitleRow.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/SignButton.h"
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
const QString kDraft = QStringLiteral("draft");
const QString kLive = QStringLiteral("live");

} // namespace

AuthPoliciesPage::AuthPoliciesPage(const PageServices &pageServices, QWidget *parent)
    : TablePage(PageId::AuthPolicies, pageServices, parent)
    , m_model(new RuleModel(this))
    , m_hits(new HitCountController(pageServices.clock, pageServices.fetchHitCounts, this))
    , m_filter(new RuleFilter(*m_model, pageServices.clock, pageServices.fetchHitCounts, this))
    , m_writer(new DraftWriter(pageServices, this))
    , m_edits(new RuleEdits(pageServices, m_writer, this))
    , m_labels(new LabelCommands(pageServices, *m_writer, this))
{
    setMainKinds({kindName(Kind::Rule)});
    setOtherKinds({kindName(Kind::Label), kindName(Kind::Site), kindName(Kind::SiteGroup),
                   kindName(Kind::EventCount)});
    buildTitleRow();
    buildContent();
    buildFilter();
    addActions();
    bindEdits();
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
    table.setColumns({{80, false, true, false, 0},
                      {156, false, true, false, 0},
                      {260, false, true, true, 0},
                      {98, false, false, false, 1},
                      {184, false, false, false, 2},
                      {110, false, false, false, 3}});
    table.setUserSortable(false);
    table.setRowsHaveChips(true);
    m_delegate = new RuleDelegate(theme(), *m_model, &table);
    table.setItemDelegate(m_delegate);
    table.setDragDropOverwriteMode(false);
    table.setDropIndicatorShown(true);
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

void AuthPoliciesPage::buildFilter()
{
    FilterBar &bar = pane().filterBar();
    m_filterButton = new SignButton(theme(), SignButton::Kind::Normal, this);
    m_filterButton->setObjectName(QStringLiteral("ruleFilterButton"));
    m_filterButton->setIconName(QStringLiteral("filter"));
    bar.addCriterion(m_filterButton);
    m_cleanUpLink = new LinkButton(theme(), {}, this);
    m_cleanUpLink->setObjectName(QStringLiteral("cleanUpLink"));
    m_renumberLink = new LinkButton(theme(), {}, this);
    m_renumberLink->setObjectName(QStringLiteral("renumberLink"));
    bar.addCriterion(m_cleanUpLink);
    bar.addCriterion(m_renumberLink);
    m_side = new SegmentedControl(theme(), this);
    m_side->setObjectName(QStringLiteral("draftOrLive"));
    m_side->addSegment(kDraft, {});
    m_side->addSegment(kLive, {});
    m_side->setVisible(services().changes != nullptr);
    bar.addTrailing(m_side);
    connect(m_side, &SegmentedControl::currentChanged, this, [this] { refreshRules(); });
    connect(m_filterButton, &QAbstractButton::clicked, this, &AuthPoliciesPage::openFilter);
    connect(m_filter, &RuleFilter::changed, this, &AuthPoliciesPage::refreshFilter);
    connect(m_filter, &RuleFilter::failed, this,
            [this](const Error &error) { Q_EMIT noticeRequested(ErrorText::sentence(error)); });
    connect(&pane().table(), &DataTable::clearFilterRequested, this,
            [this] { m_filter->setTicked({}); });
    connect(m_model, &RuleModel::judged, this, &AuthPoliciesPage::refreshBadge);
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
    m_hits->setOrganization(organization());
    m_filter->setOrganization(organization());
    if (!organization())
        m_withDraft.reset();
    refreshRules();
    refreshHits();
}

void AuthPoliciesPage::setDraft(const sync::DraftPtr &draft, const nac::OrganizationPtr &withDraft)
{
    const bool same = draft == m_writer->draft() && withDraft == m_withDraft;
    m_writer->setDraft(draft);
    m_withDraft = withDraft;
    if (!same)
        refreshRules();
}

bool AuthPoliciesPage::showsLive() const { return m_side->currentId() == kLive; }

const nac::OrganizationPtr &AuthPoliciesPage::shown() const { return m_model->organization(); }

void AuthPoliciesPage::refreshRules()
{
    const sync::DraftPtr draft = showsLive() ? nullptr : m_writer->draft();
    nac::OrganizationPtr rules = draft && m_withDraft ? m_withDraft : organization();
    if (rules && draft)
        rules = RuleSequence(rules->rules, draft).numbered(rules);
    const QString edited = m_delegate->chips() ? m_delegate->editedRule() : QString();
    const int column = m_delegate->editedColumn();
    m_model->setState(organization(), draft, organization() ? rules : nullptr);
    m_model->setEditable(organization() && whyNotWritable().isEmpty());
    m_labels->setOrganization(draft && m_withDraft ? m_withDraft : organization());
    refreshBadge();
    refreshLinks();
    pane().refreshed();
    refreshActions();
    Q_EMIT statusTextChanged();
    if (!m_newRule.isEmpty() && m_model->rowOf(m_newRule) >= 0)
        editCell(std::exchange(m_newRule, {}), RuleModel::Name);
    else if (!edited.isEmpty() && !m_delegate->chips())
        editCell(edited, column); // the table was filled anew under the editor
}

void AuthPoliciesPage::availabilityChanged()
{
    // Back online: what could not be fetched is asked for again.
    if (!context().isOffline() && m_hits->state() == HitCountController::ViewState::Failed)
        m_hits->retry();
    else
        refreshHits();
    m_model->setEditable(organization() && whyNotWritable().isEmpty());
    refreshActions();
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
    for (int row = 0; row < m_model->rowCount() - 1; ++row) {
        if (m_model->rule(row)->enabled && m_model->isDangling(row))
            ++dangling;
    }
    const int never = static_cast<int>(m_model->proofs().size());
    if (dangling > 0)
        setBadge(State::Error,
                 tr("%n rule(s) name a label or site that does not exist", nullptr, dangling));
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
    m_filterButton->setAccessibleName(tr("Filter of the rules: %1").arg(m_filter->text()));
    m_side->setSegmentText(kDraft, tr("Draft"));
    //: Beside "Draft": what the cloud has now
    m_side->setSegmentText(kLive, tr("Live"));
    m_side->setAccessibleName(tr("Whether the rules are shown with the draft or as they are live"));
    retranslateActions();
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
    refreshFilter();
    refreshLinks();
    refreshActions();
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

bool AuthPoliciesPage::showTarget(const QVariant &target)
{
    const std::optional<api::mist::ItemKey> wanted = editTargetOf(target);
    if (wanted)
        m_side->setCurrentId(kDraft);
    const QVariant shown = wanted ? QVariant(wanted->id) : target;
    if (!TablePage::showTarget(shown)) {
        if (m_model->rowOf(shown.toString()) < 0)
            return false;
        m_filter->setTicked({}); // it hides the rule
        if (!TablePage::showTarget(shown))
            return false;
    }
    if (!wanted)
        return true;
    if (const QString why = whyNot({wanted->id}); !why.isEmpty())
        Q_EMIT noticeRequested(why);
    else
        editCell(wanted->id, RuleModel::Name);
    return true;
}

QString AuthPoliciesPage::statusText() const
{
    if (!organization())
        return {};
    return tr("%Ln rule(s) and the fixed last rule", nullptr,
              static_cast<int>(m_model->ruleCount()));
}

} // namespace sekisho::ui
