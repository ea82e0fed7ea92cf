// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/TablePage.h"

class QAction;
class QComboBox;

namespace sekisho::ui {

class DraftWriter;
class LabelCommands;
class LabelModel;
class LinkButton;
class SignButton;

/// Auth Policy Labels: all labels as the draft leaves them, with their values and the rules that
/// use them. Creates, edits, copies and deletes them, every time as one step of the draft.
class LabelsPage : public TablePage
{
    Q_OBJECT
public:
    explicit LabelsPage(const PageServices &services, QWidget *parent = nullptr);

    void setDraft(const sync::DraftPtr &draft, const nac::OrganizationPtr &withDraft) override;
    QString statusText() const override;
    bool showTarget(const QVariant &target) override;

protected:
    void organizationChanged() override;
    void availabilityChanged() override;
    void retranslate() override;
    void fillDrawer(const QVariant &id) override;

private:
    enum class Use { All, Used, Unused };

    void addActions();
    QAction *addTableAction(const char *name, const QList<QKeySequence> &keys,
                            void (LabelsPage::*run)());
    void refreshAll();
    void refreshActions();
    void refreshTypes();
    void refreshUses();
    void applyFilters();
    /// What the page shows: the organization with the draft.
    const nac::OrganizationPtr &shown() const;
    QList<nac::LabelId> selected() const;
    void createLabel();
    void editLabel();
    void duplicateLabel();
    void deleteLabels();
    void cleanUp();
    void fillProperties(const nac::Label &label);
    void fillValues(const nac::Label &label);
    void fillUses(const nac::Label &label);

    LabelModel *m_model;
    DraftWriter *m_writer;
    LabelCommands *m_commands;
    nac::OrganizationPtr m_withDraft;
    SignButton *m_deleteButton;
    SignButton *m_duplicateButton;
    SignButton *m_editButton;
    SignButton *m_addButton;
    QComboBox *m_typeCombo;
    QComboBox *m_useCombo;
    LinkButton *m_missing;
    QAction *m_addAction = nullptr;
    QAction *m_editAction = nullptr;
    QAction *m_duplicateAction = nullptr;
    QAction *m_deleteAction = nullptr;
    QAction *m_cleanUpAction = nullptr;
};

} // namespace sekisho::ui
