// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/LabelsPage.h"

#include "core/api/mist/Kind.h"
#include "ui/page/DraftWriter.h"
#include "ui/page/EditTarget.h"
#include "ui/page/TableAction.h"
#include "ui/page/TablePane.h"
#include "ui/policies/LabelCommands.h"
#include "ui/policies/LabelModel.h"
#include "ui/policies/RuleText.h"
#include "ui/text/DateText.h"
#include "ui/text/NacText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/PageTitleRow.h"
#include "ui/widgets/PropertyBox.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace sekisho::ui {

using api::mist::Kind;
using api::mist::kindName;

namespace {

/// Values that the drawer lists; a list of MAC addresses may have 100,000.
constexpr qsizetype kValuesShown = 40;

} // namespace

LabelsPage::LabelsPage(const PageServices &pageServices, QWidget *parent)
    : TablePage(PageId::Labels, pageServices, parent)
    , m_model(new LabelModel(this))
    , m_writer(new DraftWriter(pageServices, this))
    , m_commands(new LabelCommands(pageServices, *m_writer, this))
    , m_deleteButton(titleRow().addButton())
    , m_duplicateButton(titleRow().addButton())
    , m_editButton(titleRow().addButton())
    , m_addButton(titleRow().addButton(SignButton::Kind::Primary))
    , m_typeCombo(new QComboBox(this))
    , m_useCombo(new QComboBox(this))
    , m_missing(new LinkButton(theme(), {}, this))
{
    makePane(QStringLiteral("labels"));
    setMainKinds({kindName(Kind::Label)});
    setOtherKinds({kindName(Kind::Rule)});
    m_deleteButton->setObjectName(QStringLiteral("deleteLabelButton"));
    m_duplicateButton->setObjectName(QStringLiteral("duplicateLabelButton"));
    m_editButton->setObjectName(QStringLiteral("editLabelButton"));
    m_addButton->setObjectName(QStringLiteral("addLabelButton"));
    m_typeCombo->setObjectName(QStringLiteral("typeComboBox"));
    m_typeCombo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_useCombo->setObjectName(QStringLiteral("useComboBox"));
    m_useCombo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_missing->setObjectName(QStringLiteral("missingLabelsLink"));
    pane().setDrawerDefaults(true, 360);
    DataTable &table = pane().table();
    table.setObjectName(QStringLiteral("labelsTable"));
    table.setSourceModel(m_model);
    table.setColumns({{36, false, true, false, 0, true},
                      {178, false, true, false, 0},
                      {190, false, false, false, 1},
                      {130, false, false, true, 0},
                      {58, false, false, false, 2}});
    pane().filterBar().addCriterion(m_typeCombo);
    pane().filterBar().addCriterion(m_useCombo);
    pane().filterBar().addTrailing(m_missing);
    pane().filterBar().setExportName(QStringLiteral("auth-policy-labels"));
    setContent(&pane());
    addActions();

    connect(m_typeCombo, &QComboBox::currentIndexChanged, this, &LabelsPage::applyFilters);
    connect(m_useCombo, &QComboBox::currentIndexChanged, this, &LabelsPage::applyFilters);
    connect(m_missing, &QAbstractButton::clicked, this, &LabelsPage::cleanUp);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LabelsPage::refreshActions);
    connect(m_commands, &LabelCommands::saved, this,
            [this](const nac::LabelId &id) { pane().table().selectObject(id.value()); });
}

QAction *LabelsPage::addTableAction(const char *name, const QList<QKeySequence> &keys,
                                    void (LabelsPage::*run)())
{
    QAction *action = ui::addTableAction(*this, pane().table(), name, keys);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void LabelsPage::addActions()
{
    // The table's own menu (Shift+F10) and keys; Enter opens the drawer where nothing can be
    // edited.
    pane().table().setContextMenuPolicy(Qt::ActionsContextMenu);
    m_addAction = addTableAction("addLabelAction", {QKeySequence(Qt::CTRL | Qt::Key_N)},
                                 &LabelsPage::createLabel);
    m_editAction = addTableAction(
            "editLabelAction",
            {QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)},
            &LabelsPage::editLabel);
    m_duplicateAction = addTableAction("duplicateLabelAction", {QKeySequence(Qt::CTRL | Qt::Key_D)},
                                       &LabelsPage::duplicateLabel);
    m_deleteAction = addTableAction("deleteLabelAction", {QKeySequence(Qt::Key_Delete)},
                                    &LabelsPage::deleteLabels);
    m_cleanUpAction = addTableAction("cleanUpLabelsAction", {}, &LabelsPage::cleanUp);
    m_addAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_addButton, &QAbstractButton::clicked, m_addAction, &QAction::trigger);
    connect(m_editButton, &QAbstractButton::clicked, m_editAction, &QAction::trigger);
    connect(m_duplicateButton, &QAbstractButton::clicked, m_duplicateAction, &QAction::trigger);
    connect(m_deleteButton, &QAbstractButton::clicked, m_deleteAction, &QAction::trigger);
}

const nac::OrganizationPtr &LabelsPage::shown() const
{
    return m_withDraft && organization() ? m_withDraft : organization();
}

void LabelsPage::organizationChanged()
{
    if (!organization() || (m_withDraft && m_withDraft->id != organization()->id))
        m_withDraft.reset();
    refreshAll();
}

void LabelsPage::setDraft(const sync::DraftPtr &draft, const nac::OrganizationPtr &withDraft)
{
    m_writer->setDraft(draft);
    m_withDraft = withDraft;
    refreshAll();
    Q_EMIT statusTextChanged();
}

void LabelsPage::availabilityChanged() { refreshActions(); }

void LabelsPage::refreshAll()
{
    m_commands->setOrganization(shown());
    m_model->setOrganization(shown(), organization(), m_writer->draft());
    refreshTypes();
    refreshUses();
    applyFilters();
    refreshActions();
}

QList<nac::LabelId> LabelsPage::selected() const
{
    QList<nac::LabelId> ids;
    const TableFilterProxy &proxy = pane().table().filter();
    const QModelIndexList rows = pane().table().selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        const int row = proxy.mapToSource(index).row();
        if (!m_model->isRemoved(row))
            ids.append(m_model->label(row).id);
    }
    return ids;
}

void LabelsPage::createLabel() { m_commands->create(); }

void LabelsPage::editLabel()
{
    if (const QList<nac::LabelId> ids = selected(); ids.size() == 1)
        m_commands->edit(ids.first());
}

void LabelsPage::duplicateLabel()
{
    if (const QList<nac::LabelId> ids = selected(); ids.size() == 1)
        m_commands->duplicate(ids.first());
}

void LabelsPage::deleteLabels() { m_commands->remove(selected()); }

void LabelsPage::cleanUp()
{
    if (shown())
        m_commands->remove(LabelCommands::missing(*shown()));
}

void LabelsPage::refreshActions()
{
    if (!m_cleanUpAction)
        return;
    const QString reason = m_writer->whyNotWritable(context());
    const qsizetype rows = pane().table().selectionModel()->selectedRows().size();
    const qsizetype count = selected().size();
    const QString onSelection = !reason.isEmpty() ? reason
                                : rows == 0       ? tr("Select labels first.")
                                : count == 0 ? tr("The draft removes this label. Undo brings it "
                                                  "back.")
                                             : QString();
    const QString onOne = !onSelection.isEmpty() ? onSelection
                          : count > 1            ? tr("Select one label only.")
                                                 : QString();
    const auto set = [](SignButton *button, QAction *action, const QString &why) {
        button->setDisabledReason(why);
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? button->text() : why);
    };
    set(m_addButton, m_addAction, reason);
    set(m_editButton, m_editAction, onOne);
    set(m_duplicateButton, m_duplicateAction, onOne);
    set(m_deleteButton, m_deleteAction, onSelection);
    const int missing = shown() ? int(LabelCommands::missing(*shown()).size()) : 0;
    m_missing->setText(tr("%Ln missing label(s)…", nullptr, missing));
    m_missing->setVisible(missing > 0);
    m_missing->setEnabled(reason.isEmpty());
    m_missing->setToolTip(reason.isEmpty() ? tr("Rules name labels that do not exist.") : reason);
    m_cleanUpAction->setEnabled(missing > 0 && reason.isEmpty());
    m_cleanUpAction->setToolTip(missing > 0 ? m_missing->toolTip()
                                            : tr("Every label that rules name exists."));
}

void LabelsPage::refreshUses()
{
    const QSignalBlocker blocker(m_useCombo);
    const int chosen = std::max(0, m_useCombo->currentIndex());
    m_useCombo->clear();
    //: No filter by whether rules use a label
    m_useCombo->addItem(tr("Use: all"), int(Use::All));
    //: Labels that rules use
    m_useCombo->addItem(tr("Used"), int(Use::Used));
    //: Labels that no rule uses; %1 is how many
    m_useCombo->addItem(tr("Unused (%1)").arg(DateText::number(m_model->unusedCount())),
                        int(Use::Unused));
    m_useCombo->setCurrentIndex(chosen);
}

void LabelsPage::refreshTypes()
{
    // Only the categories that occur, in the order of the enumeration (the portal's order).
    QList<int> categories;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int category = static_cast<int>(nac::categoryOf(m_model->label(row)));
        if (!categories.contains(category))
            categories.append(category);
    }
    std::sort(categories.begin(), categories.end());
    const QVariant chosen = m_typeCombo->currentData();
    const QSignalBlocker blocker(m_typeCombo);
    m_typeCombo->clear();
    //: No filter by label type
    m_typeCombo->addItem(tr("Type: all"), -1);
    for (const int category : categories)
        m_typeCombo->addItem(NacText::labelCategory(static_cast<nac::LabelCategory>(category)),
                             category);
    m_typeCombo->setCurrentIndex(qMax(0, m_typeCombo->findData(chosen)));
}

void LabelsPage::applyFilters()
{
    const int category = m_typeCombo->currentData().toInt();
    const Use use = Use(m_useCombo->currentData().toInt());
    if (category < 0 && use == Use::All) {
        pane().table().filter().setRowPredicate({});
    } else {
        pane().table().filter().setRowPredicate([this, category, use](const QAbstractItemModel &,
                                                                      int row) {
            const int uses = m_model->useCount(row);
            return (category < 0 || int(nac::categoryOf(m_model->label(row))) == category) &&
                   (use == Use::All || (use == Use::Used ? uses > 0 : uses == 0));
        });
    }
    pane().refreshed();
}

void LabelsPage::retranslate()
{
    TablePage::retranslate();
    m_addButton->setTexts(tr("Add Label(s)"), QStringLiteral("Add Label(s)"));
    m_editButton->setTexts(tr("Edit…"), QStringLiteral("Edit"));
    m_duplicateButton->setTexts(tr("Duplicate…"));
    m_deleteButton->setTexts(tr("Delete"), QStringLiteral("Delete"));
    m_addAction->setText(m_addButton->text());
    m_editAction->setText(m_editButton->text());
    m_duplicateAction->setText(m_duplicateButton->text());
    m_deleteAction->setText(m_deleteButton->text());
    m_cleanUpAction->setText(tr("Take missing labels out of rules…"));
    m_typeCombo->setAccessibleName(tr("Label type"));
    m_useCombo->setAccessibleName(tr("Whether rules use the label"));
    pane().table().setAccessibleName(tr("Auth policy labels"));
    pane().table().setEmptyState(
            QStringLiteral("label"), tr("There are no labels."),
            tr("Labels are what rules match clients by, and what rules give to them."));
    m_model->retranslate();
    refreshTypes();
    refreshUses();
    refreshActions();
    pane().refreshed();
}

void LabelsPage::fillDrawer(const QVariant &)
{
    const QModelIndex current = pane().table().currentSourceIndex();
    if (!current.isValid())
        return;
    const nac::Label &label = m_model->label(current.row());
    DetailsDrawer &drawer = pane().drawer();
    drawer.setTitle(NacText::labelIcon(label), label.name);
    drawer.clearSections();
    fillProperties(label);
    fillValues(label);
    fillUses(label);
}

void LabelsPage::fillProperties(const nac::Label &label)
{
    SectionFrame *properties = pane().drawer().addSection(tr("Properties"));
    auto *box = new PropertyBox(theme(), properties);
    box->setObjectName(QStringLiteral("propertyBox"));
    QList<PropertyRow> rows;
    if (const State mark = m_model->mark(pane().table().currentSourceIndex().row());
        mark != State::None)
        rows.append({tr("Draft"), StateText::word(mark), false, {}});
    rows.append({tr("Label Name"), label.name, false, {}});
    rows.append({tr("Label Type"), NacText::labelType(label), false, {}});
    //: Whether a label is a condition of rules or something that rules give
    rows.append({tr("Used as"),
                 label.isMatch() ? tr("match criterion") : tr("assigned policy"),
                 false,
                 {}});
    if (!label.redirectPortal.isEmpty()) {
        const nac::Portal *portal = shown()->portal(label.redirectPortal);
        rows.append(
                {tr("Portal"), portal ? portal->name : label.redirectPortal.value(), false, {}});
    }
    if (label.allowUsermacOverride)
        rows.append({tr("Endpoint wins"),
                     tr("VLAN, role or user name of the endpoint take precedence"),
                     false,
                     {}});
    if (label.created.isValid())
        rows.append({tr("Created"), DateText::dateTime(label.created), false, {}});
    if (label.modified.isValid())
        rows.append({tr("Changed"), DateText::dateTime(label.modified), false, {}});
    rows.append({tr("ID"), label.id.value(), true, {}});
    box->setRows(rows);
    properties->body()->addWidget(box);
}

void LabelsPage::fillValues(const nac::Label &label)
{
    const QStringList values = nac::valuesOf(label);
    if (!values.isEmpty()) {
        const bool several = values.size() > 1;
        SectionFrame *section = pane().drawer().addSection(
                !several ? tr("Label Values")
                : label.matchAll
                        //: Heading of a list of values that must all match
                        ? tr("Label Values (all of them)")
                        //: Heading of a list of values of which one is enough
                        : label.isMatch() ? tr("Label Values (any of them)") : tr("Label Values"));
        const bool readable = label.match.is(nac::MatchKind::MdmStatus);
        const auto first = values.mid(0, kValuesShown);
        for (const QString &value : first) {
            auto *line =
                    new TextLabel(theme(), readable ? NacText::complianceState(value) : value,
                                  readable ? FontRole::Body : FontRole::Mono, Token::Text, section);
            line->setWordWrap(true);
            line->setTextInteractionFlags(Qt::TextSelectableByMouse);
            section->body()->addWidget(line);
        }
        if (values.size() > kValuesShown) {
            auto *more = new TextLabel(
                    theme(), tr("… and %Ln more", nullptr, int(values.size() - kValuesShown)),
                    FontRole::Small, Token::Text2, section);
            section->body()->addWidget(more);
        }
        if (label.isMatch()) {
            auto *note = new TextLabel(theme(),
                                       tr("Upper and lower case count as different here; the "
                                          "vendor does not say what the cloud does."),
                                       FontRole::Small, Token::Text2, section);
            note->setWordWrap(true);
            section->body()->addWidget(note);
        }
    }
}

void LabelsPage::fillUses(const nac::Label &label)
{
    SectionFrame *used = pane().drawer().addSection(tr("Where used"));
    const QList<const nac::Rule *> users = shown()->rulesUsing(label.id);
    if (shown()->isUnreadable(kindName(Kind::Rule))) {
        auto *unknown = new TextLabel(theme(), tr("Not known: the rules could not be read."),
                                      FontRole::Body, Token::Text2, used);
        unknown->setWordWrap(true);
        used->body()->addWidget(unknown);
    } else if (users.isEmpty()) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(new IconLabel(theme(), State::Notice, 16, used), 0, Qt::AlignTop);
        auto *none = new TextLabel(theme(), tr("No rule uses this label."), FontRole::Body,
                                   Token::Text, used);
        none->setWordWrap(true);
        line->addWidget(none, 1);
        used->body()->addLayout(line);
    }
    for (const nac::Rule *rule : users) {
        auto *link = new LinkButton(theme(),
                                    //: %1 is the number, %2 the name of a rule
                                    tr("Rule %1 “%2”")
                                            .arg(RuleText::position(*shown(), rule->id))
                                            .arg(RuleText::name(*rule)),
                                    used);
        link->setObjectName(QStringLiteral("ruleLink"));
        link->setAccessibleName(link->text());
        const QString ruleId = rule->id.value();
        connect(link, &QAbstractButton::clicked, this,
                [this, ruleId] { Q_EMIT navigateRequested(PageId::AuthPolicies, ruleId); });
        used->body()->addWidget(link, 0, Qt::AlignLeading);
    }
}

QString LabelsPage::statusText() const
{
    if (!organization())
        return {};
    const DataTable &table = pane().table();
    //: %1 and %2 are numbers
    return tr("%1 of %2 labels")
            .arg(DateText::number(table.shownRows()), DateText::number(table.totalRows()));
}

bool LabelsPage::showTarget(const QVariant &target)
{
    if (const auto wanted = editTargetOf(target)) {
        if (!showTarget(wanted->id))
            return false;
        runOrSayWhy(*m_editAction);
        return true;
    }
    if (TablePage::showTarget(target))
        return true;
    if (m_typeCombo->currentIndex() <= 0 && m_useCombo->currentIndex() <= 0)
        return false;
    m_typeCombo->setCurrentIndex(0);
    m_useCombo->setCurrentIndex(0);
    return pane().showObject(target);
}

} // namespace sekisho::ui
