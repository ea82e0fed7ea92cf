// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/TablePage.h"

class QAction;
class QComboBox;
class QDateEdit;

namespace sekisho::ui {

class DraftWriter;
class HitCountController;
class IconLabel;
class LabelCommands;
class LinkButton;
class RuleDelegate;
class RuleEdits;
class RuleFilter;
class RuleModel;
class RulePicker;
class SectionFrame;
class SegmentedControl;
class SignButton;
class TextLabel;

/// Auth Policies: the portal's rules in the portal's columns as the draft leaves them, hit counts
/// of a chosen period, the fixed last rule. Rules are edited in their cells, moved by keys and by
/// drag, and filtered; each action is one step of the draft.
class AuthPoliciesPage : public TablePage
{
    Q_OBJECT
public:
    explicit AuthPoliciesPage(const PageServices &services, QWidget *parent = nullptr);

    void setDraft(const sync::DraftPtr &draft, const nac::OrganizationPtr &withDraft) override;
    QString statusText() const override;
    bool showTarget(const QVariant &target) override;

    void addRule();
    /// Opens the editor of a cell; false where there is none.
    bool editCell(const QString &rule, int column);
    /// Opens the picker of match criteria or Assigned Policies.
    void pick(const QString &rule, bool results);
    void openFilter();

protected:
    void organizationChanged() override;
    void availabilityChanged() override;
    void retranslate() override;
    void fillDrawer(const QVariant &id) override;

private:
    enum class Needs { Nothing, Some, One };
    struct Command
    {
        QAction *action = nullptr;
        Needs needs = Needs::Nothing;
        const char *text = nullptr;
    };

    void buildTitleRow();
    void buildContent();
    void buildFilter();
    void refreshRules();
    void refreshLinks();
    void refreshFilter();
    bool showsLive() const;
    const nac::OrganizationPtr &shown() const;

    void addActions();
    void addEditActions();
    void addMoveActions();
    QAction *addCommand(const char *name, const char *text, Needs needs,
                        const QList<QKeySequence> &keys, void (AuthPoliciesPage::*run)());
    void bindEdits();
    void retranslateActions();
    void refreshActions();
    QString whyNotWritable() const;
    /// Why these rules cannot be changed; empty: they can.
    QString whyNot(const QStringList &ids) const;
    /// Rules that are selected, from top to bottom; what the draft removes is not among them.
    QStringList selected() const;
    QString current() const;
    void renameCurrent();
    void editCurrentCell();
    void pickCriteria();
    void pickResults();
    void pickAt(const QString &rule, bool results, const QRect &anchor);
    void applyPicked(const QString &rule, const RulePicker &picker, bool results);
    void allowSelected();
    void blockSelected();
    void switchEnabled();
    void switchDryRun();
    void duplicateSelected();
    void removeSelected();
    void moveUp();
    void moveDown();
    void moveToTop();
    void moveToBottom();
    void askPosition();
    void moveTo(const QStringList &ids, int position);
    void renumber();
    void cleanUp();
    QStringList danglingRules() const;
    void createLabel();
    void assignLabels();

    void addStates(const nac::Rule &rule);
    void addSwitches(const nac::Rule &rule);
    void applyPeriod();
    void refreshPeriodNames();
    void refreshHits();
    void refreshBadge();
    void fillLastRule();
    void addSentence(SectionFrame *section, const QString &text);
    void addLabelLinks(const QString &heading, const QList<nac::LabelId> &labels);
    void showEvents();

    RuleModel *m_model;
    HitCountController *m_hits;
    RuleFilter *m_filter;
    DraftWriter *m_writer;
    RuleEdits *m_edits;
    LabelCommands *m_labels;
    RuleDelegate *m_delegate = nullptr;
    nac::OrganizationPtr m_withDraft;
    QString m_newRule; ///< its name is to be typed when it is shown
    QList<Command> m_commands;
    QAction *m_enabledAction = nullptr;
    QAction *m_dryRunAction = nullptr;
    QAction *m_renumberAction = nullptr;
    QAction *m_cleanUpAction = nullptr;
    QAction *m_addAction = nullptr;
    SignButton *m_filterButton = nullptr;
    LinkButton *m_cleanUpLink = nullptr;
    LinkButton *m_renumberLink = nullptr;
    SegmentedControl *m_side = nullptr;
    SignButton *m_createLabelButton = nullptr;
    SignButton *m_assignLabelsButton = nullptr;
    TextLabel *m_hitCountLabel = nullptr;
    QComboBox *m_periodCombo = nullptr;
    QWidget *m_rangeWidget = nullptr;
    QDateEdit *m_rangeFrom = nullptr;
    TextLabel *m_rangeDash = nullptr;
    QDateEdit *m_rangeTo = nullptr;
    SignButton *m_eventsButton = nullptr;
    SignButton *m_addButton = nullptr;
    IconLabel *m_hitsIcon = nullptr;
    TextLabel *m_hitsNote = nullptr;
    LinkButton *m_hitsRetry = nullptr;
    SignButton *m_ruleEventsButton = nullptr;
};

} // namespace sekisho::ui
