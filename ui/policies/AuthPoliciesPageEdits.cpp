// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the rules page does to the draft.

#include "ui/page/DraftWriter.h"
#include "ui/page/TableAction.h"
#include "ui/page/TablePane.h"
#include "ui/policies/AuthPoliciesPage.h"
#include "ui/policies/LabelCommands.h"
#include "ui/policies/RuleChipsEditor.h"
#include "ui/policies/RuleDelegate.h"
#include "ui/policies/RuleEdits.h"
#include "ui/policies/RuleFilter.h"
#include "ui/policies/RuleModel.h"
#include "ui/policies/RulePicker.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/SignButton.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <algorithm>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using Side = RuleChoices::Side;

QAction *AuthPoliciesPage::addCommand(const char *name, const char *text, Needs needs,
                                      const QList<QKeySequence> &keys,
                                      void (AuthPoliciesPage::*run)())
{
    QAction *action = addTableAction(*this, pane().table(), name, keys);
    connect(action, &QAction::triggered, this, run);
    m_commands.append({action, needs, text});
    return action;
}

void AuthPoliciesPage::addActions()
{
    pane().table().setContextMenuPolicy(Qt::ActionsContextMenu);
    m_addAction = addCommand("addRuleAction", QT_TR_NOOP("Add Rule"), Needs::Nothing,
                             {QKeySequence(Qt::CTRL | Qt::Key_N)}, &AuthPoliciesPage::addRule);
    m_addAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addEditActions();
    addMoveActions();
    m_renumberAction = addCommand("renumberRulesAction", QT_TR_NOOP("Renumber"), Needs::Nothing, {},
                                  &AuthPoliciesPage::renumber);
    m_cleanUpAction = addCommand("cleanUpRulesAction", QT_TR_NOOP("Clean Up Missing…"),
                                 Needs::Nothing, {}, &AuthPoliciesPage::cleanUp);
    addCommand("createLabelAction", QT_TR_NOOP("Create Label…"), Needs::Nothing, {},
               &AuthPoliciesPage::createLabel);
    addCommand("assignLabelsAction", QT_TR_NOOP("Assign Labels…"), Needs::Nothing, {},
               &AuthPoliciesPage::assignLabels);
    connect(m_addButton, &QAbstractButton::clicked, this, &AuthPoliciesPage::addRule);
    connect(m_createLabelButton, &QAbstractButton::clicked, this, &AuthPoliciesPage::createLabel);
    connect(m_assignLabelsButton, &QAbstractButton::clicked, this, &AuthPoliciesPage::assignLabels);
    connect(m_renumberLink, &QAbstractButton::clicked, this, &AuthPoliciesPage::renumber);
    connect(m_cleanUpLink, &QAbstractButton::clicked, this, &AuthPoliciesPage::cleanUp);
}

void AuthPoliciesPage::addEditActions()
{
    addCommand("renameRuleAction", QT_TR_NOOP("Rename"), Needs::One, {QKeySequence(Qt::Key_F2)},
               &AuthPoliciesPage::renameCurrent);
    addCommand("editRuleCellAction", QT_TR_NOOP("Edit This Cell"), Needs::One,
               {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)},
               &AuthPoliciesPage::editCurrentCell);
    addCommand("pickCriteriaAction", QT_TR_NOOP("Match Criteria…"), Needs::One,
               {QKeySequence(Qt::CTRL | Qt::Key_M), QKeySequence(Qt::Key_Insert)},
               &AuthPoliciesPage::pickCriteria);
    addCommand("pickResultsAction", QT_TR_NOOP("Assigned Policies…"), Needs::One,
               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)}, &AuthPoliciesPage::pickResults);
    addCommand("allowRulesAction", QT_TR_NOOP("Allow"), Needs::Some, {},
               &AuthPoliciesPage::allowSelected);
    addCommand("blockRulesAction", QT_TR_NOOP("Block"), Needs::Some, {},
               &AuthPoliciesPage::blockSelected);
    m_enabledAction = addCommand("enableRulesAction", QT_TR_NOOP("Enabled"), Needs::Some, {},
                                 &AuthPoliciesPage::switchEnabled);
    m_enabledAction->setCheckable(true);
    m_dryRunAction = addCommand("dryRunRulesAction", QT_TR_NOOP("Dry Run"), Needs::Some, {},
                                &AuthPoliciesPage::switchDryRun);
    m_dryRunAction->setCheckable(true);
    addCommand("duplicateRulesAction", QT_TR_NOOP("Duplicate"), Needs::Some,
               {QKeySequence(Qt::CTRL | Qt::Key_D)}, &AuthPoliciesPage::duplicateSelected);
    addCommand("removeRulesAction", QT_TR_NOOP("Remove"), Needs::Some,
               {QKeySequence(Qt::Key_Delete)}, &AuthPoliciesPage::removeSelected);
}

void AuthPoliciesPage::addMoveActions()
{
    addCommand("moveRulesUpAction", QT_TR_NOOP("Move Up"), Needs::Some,
               {QKeySequence(Qt::ALT | Qt::Key_Up)}, &AuthPoliciesPage::moveUp);
    addCommand("moveRulesDownAction", QT_TR_NOOP("Move Down"), Needs::Some,
               {QKeySequence(Qt::ALT | Qt::Key_Down)}, &AuthPoliciesPage::moveDown);
    addCommand("moveRulesToTopAction", QT_TR_NOOP("Move to Top"), Needs::Some,
               {QKeySequence(Qt::ALT | Qt::Key_Home)}, &AuthPoliciesPage::moveToTop);
    addCommand("moveRulesToBottomAction", QT_TR_NOOP("Move to Bottom"), Needs::Some,
               {QKeySequence(Qt::ALT | Qt::Key_End)}, &AuthPoliciesPage::moveToBottom);
    addCommand("moveRulesToPositionAction", QT_TR_NOOP("Move to Position…"), Needs::Some, {},
               &AuthPoliciesPage::askPosition);
}

void AuthPoliciesPage::bindEdits()
{
    DataTable &table = pane().table();
    table.setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked);
    // A double click edits; the drawer opens where nothing can be edited.
    disconnect(&table, &DataTable::rowActivated, &pane(), nullptr);
    connect(&table, &DataTable::rowActivated, this, [this](const QModelIndex &at) {
        if (!(m_model->flags(at) & Qt::ItemIsEditable))
            pane().openDrawer();
    });
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AuthPoliciesPage::refreshActions);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AuthPoliciesPage::refreshActions);
    connect(m_edits, &RuleEdits::noticeRequested, this, &Page::noticeRequested);
    connect(m_edits, &RuleEdits::added, this, [this](const QString &id) {
        m_newRule = id;
        // The draft may have been shown already.
        if (m_model->rowOf(id) >= 0)
            editCell(std::exchange(m_newRule, {}), RuleModel::Name);
    });
    // Queued: the answer may fill the table anew, and its editor is still at work.
    connect(m_model, &RuleModel::renamed, m_edits, &RuleEdits::rename, Qt::QueuedConnection);
    connect(
            m_model, &RuleModel::actionChosen, m_edits,
            [this](const QString &id, nac::RuleAction action) { m_edits->setAction({id}, action); },
            Qt::QueuedConnection);
    connect(m_model, &RuleModel::dropped, m_edits, &RuleEdits::move, Qt::QueuedConnection);
    connect(m_delegate, &RuleDelegate::pickRequested, this, &AuthPoliciesPage::pickAt);
    connect(m_delegate, &RuleDelegate::removeRequested, this,
            [this](const QString &id, Side side, const RuleValue &value) {
                m_edits->change({id}, [side, value](nac::Rule &rule) {
                    QList<RuleValue> values = RuleChoices::chosen(rule, side);
                    values.removeAll(value);
                    rule = RuleChoices::with(rule, side, values);
                });
            });
}

void AuthPoliciesPage::retranslateActions()
{
    for (const Command &command : std::as_const(m_commands))
        command.action->setText(tr(command.text));
}

QString AuthPoliciesPage::whyNotWritable() const
{
    if (showsLive())
        return tr("What is live is shown. Choose Draft to change rules.");
    return m_writer->whyNotWritable(context());
}

QString AuthPoliciesPage::whyNot(const QStringList &ids) const
{
    const QString reason = whyNotWritable();
    if (!reason.isEmpty())
        return reason;
    for (const QString &id : ids) {
        if (m_model->isRemoved(m_model->rowOf(id)))
            return tr("The draft removes this rule. Undo brings it back.");
    }
    return {};
}

QStringList AuthPoliciesPage::selected() const
{
    QModelIndexList rows = pane().table().selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const QModelIndex &row : std::as_const(rows)) {
        const QString id = row.data(ObjectRole).toString();
        const int at = m_model->rowOf(id);
        if (at >= 0 && !m_model->isRemoved(at))
            ids.append(id);
    }
    return ids;
}

QString AuthPoliciesPage::current() const
{
    const QStringList ids = selected();
    return ids.size() == 1 ? ids.first() : QString();
}

void AuthPoliciesPage::refreshActions()
{
    if (m_commands.isEmpty())
        return;
    const QString reason = whyNotWritable();
    const QStringList ids = selected();
    const bool any = pane().table().selectionModel()->hasSelection();
    const QString some =
            !reason.isEmpty() ? reason
            : !ids.isEmpty()  ? QString()
            : any ? tr("The fixed last rule and what the draft removes cannot be changed.")
                  : tr("Select rules first.");
    const QString one = some.isEmpty() && ids.size() > 1 ? tr("Select one rule only.") : some;
    for (const Command &command : std::as_const(m_commands)) {
        QString why = command.needs == Needs::One    ? one
                      : command.needs == Needs::Some ? some
                                                     : reason;
        if (why.isEmpty() && command.action == m_renumberAction && m_renumberLink->isHidden())
            why = tr("Every rule has a number of its own.");
        if (why.isEmpty() && command.action == m_cleanUpAction && m_cleanUpLink->isHidden())
            why = tr("Everything that rules name exists.");
        command.action->setEnabled(why.isEmpty());
        command.action->setToolTip(why);
    }
    const auto all = [&](bool nac::Rule::*flag) {
        return !ids.isEmpty() && std::all_of(ids.begin(), ids.end(), [&](const QString &id) {
            return m_model->rule(m_model->rowOf(id))->*flag;
        });
    };
    m_enabledAction->setChecked(all(&nac::Rule::enabled));
    m_dryRunAction->setChecked(all(&nac::Rule::dryRun));
    for (SignButton *button : {m_createLabelButton, m_assignLabelsButton, m_addButton})
        button->setDisabledReason(reason);
    m_renumberLink->setEnabled(reason.isEmpty());
    m_cleanUpLink->setEnabled(reason.isEmpty());
    const bool moves = reason.isEmpty();
    pane().table().setDragEnabled(moves);
    pane().table().setDragDropMode(moves ? QAbstractItemView::DragDrop
                                         : QAbstractItemView::NoDragDrop);
}

void AuthPoliciesPage::addRule()
{
    if (!whyNotWritable().isEmpty())
        return;
    const QStringList ids = selected();
    m_edits->add(ids.isEmpty() ? QString() : ids.last());
}

bool AuthPoliciesPage::editCell(const QString &rule, int column)
{
    DataTable &table = pane().table();
    if (m_model->rowOf(rule) < 0)
        return false;
    if (!table.selectObject(rule)) {
        // A filter that hides it gives way.
        pane().filterBar().clear();
        m_filter->setTicked({});
        if (!table.selectObject(rule))
            return false;
    }
    const QModelIndex cell =
            table.filter().mapFromSource(m_model->index(m_model->rowOf(rule), column));
    if (!(cell.flags() & Qt::ItemIsEditable))
        return false;
    // Not as with a click, which heeds the modifiers of the key that brought us here.
    table.selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect |
                                                          QItemSelectionModel::Rows);
    table.scrollTo(cell);
    table.setFocus(Qt::OtherFocusReason);
    table.edit(cell);
    return true;
}

void AuthPoliciesPage::renameCurrent() { editCell(current(), RuleModel::Name); }

void AuthPoliciesPage::editCurrentCell()
{
    const int column = pane().table().currentIndex().column();
    const bool editable = column != RuleModel::Position && column != RuleModel::HitCount;
    if (column == RuleModel::AssignedPolicies &&
        !m_model->rule(m_model->rowOf(current()))->action.is(nac::RuleAction::Allow))
        pick(current(), true); // says why not
    else
        editCell(current(), editable ? column : RuleModel::Name);
}

void AuthPoliciesPage::pickCriteria() { pick(current(), false); }
void AuthPoliciesPage::pickResults() { pick(current(), true); }

void AuthPoliciesPage::pick(const QString &rule, bool results)
{
    const DataTable &table = pane().table();
    const int column = results ? RuleModel::AssignedPolicies : RuleModel::MatchCriteria;
    const QRect cell = table.visualRect(
            table.filter().mapFromSource(m_model->index(m_model->rowOf(rule), column)));
    pickAt(rule, results, QRect(table.viewport()->mapToGlobal(cell.topLeft()), cell.size()));
}

void AuthPoliciesPage::pickAt(const QString &id, bool results, const QRect &anchor)
{
    const nac::Rule *rule = m_model->rule(m_model->rowOf(id));
    if (!rule || !whyNot({id}).isEmpty())
        return;
    if (results && !rule->action.is(nac::RuleAction::Allow)) {
        Q_EMIT noticeRequested(tr("A rule that blocks assigns nothing. Choose Allow first."));
        return;
    }
    auto *picker = new RulePicker(
            theme(), results ? RulePicker::Purpose::Results : RulePicker::Purpose::Criteria, this);
    picker->setChoices(results ? RuleChoices::results(*shown(), *rule)
                               : RuleChoices::criteria(*shown(), *rule));
    const QList<Side> sides =
            results ? QList<Side>{Side::Results} : QList<Side>{Side::Matching, Side::NotMatching};
    for (const Side side : sides)
        picker->setChosen(side, RuleChoices::chosen(*rule, side));
    picker->setRefusal([organization = shown()](Side side, const QList<RuleValue> &others,
                                                const RuleValue &added) {
        return RuleChoices::whyNot(*organization, side, others, added);
    });
    connect(picker, &RulePicker::accepted, this,
            [this, id, picker, results] { applyPicked(id, *picker, results); });
    connect(picker, &RulePicker::createLabelRequested, this, [this, results] {
        m_labels->create(results ? LabelEditor::Offer::Results : LabelEditor::Offer::Match);
    });
    picker->popUp(anchor);
}

void AuthPoliciesPage::applyPicked(const QString &id, const RulePicker &picker, bool results)
{
    struct Difference
    {
        Side side;
        QList<RuleValue> added;
        QList<RuleValue> removed;
    };
    const nac::Rule *rule = m_model->rule(m_model->rowOf(id));
    if (!rule)
        return;
    // What was ticked and unticked, not the whole: the rule may be another one by now.
    QList<Difference> differences;
    for (const Side side : {Side::Matching, Side::NotMatching, Side::Results}) {
        if ((side == Side::Results) != results)
            continue;
        const QList<RuleValue> before = picker.given(side);
        const QList<RuleValue> after = picker.chosen(side);
        Difference difference{side, after, before};
        difference.added.removeIf([&](const RuleValue &one) { return before.contains(one); });
        difference.removed.removeIf([&](const RuleValue &one) { return after.contains(one); });
        differences.append(difference);
    }
    m_edits->change({id}, [differences](nac::Rule &changed) {
        for (const Difference &difference : differences) {
            QList<RuleValue> values = RuleChoices::chosen(changed, difference.side);
            values.removeIf([&](const RuleValue &one) { return difference.removed.contains(one); });
            for (const RuleValue &value : difference.added) {
                if (!values.contains(value))
                    values.append(value);
            }
            changed = RuleChoices::with(changed, difference.side, values);
        }
    });
}

void AuthPoliciesPage::allowSelected() { m_edits->setAction(selected(), nac::RuleAction::Allow); }
void AuthPoliciesPage::blockSelected() { m_edits->setAction(selected(), nac::RuleAction::Block); }

// The box shows what it was set to by the click already.
void AuthPoliciesPage::switchEnabled()
{
    m_edits->setEnabled(selected(), m_enabledAction->isChecked());
}

void AuthPoliciesPage::switchDryRun()
{
    m_edits->setDryRun(selected(), m_dryRunAction->isChecked());
}

void AuthPoliciesPage::duplicateSelected() { m_edits->duplicate(selected()); }
void AuthPoliciesPage::removeSelected() { m_edits->remove(selected()); }

} // namespace sekisho::ui
